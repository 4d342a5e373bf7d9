/** Leaves out of the change what earlier rounds have read, so that a push costs what is new in it. */

import type { DiffLine, FileDiff, Hunk } from "../../domain/diff/diff.ts";
import { parsePatch } from "../../domain/diff/patch.ts";
import type { SkippedFile } from "../../domain/plan.ts";
import type { Comparison } from "../../domain/pull-request.ts";
import {
  narrowFiles,
  selectHunks,
  type Narrowed,
  type SeenLines,
} from "../../domain/seen-lines.ts";
import type { Change } from "../fetch.ts";

export type NarrowOptions = {
  readonly seen: SeenLines;
  /** The commit of the newest signed review that was complete: of others nobody knows what they have read. */
  readonly lastHead: string | null;
  readonly head: string;
  readonly incremental: boolean;
  readonly compare: (commits: { base: string; head: string }) => Promise<Comparison | null>;
};

export type NarrowedChange = {
  /** What is to be read now; hunks stay whole. */
  readonly change: Change;
  readonly skipped: readonly SkippedFile[];
};

/** Everything stays where nothing is known of earlier rounds. */
export async function narrowChange(
  change: Change,
  options: NarrowOptions,
): Promise<NarrowedChange> {
  const narrowed = options.incremental ? await findNew(change.files, options) : null;
  if (!narrowed) return { change, skipped: [] };
  const skipped = narrowed.dropped.map(({ path, changedLines, allLines }) => ({
    path,
    reason: "reviewed-before",
    detail:
      changedLines === allLines
        ? "nothing in it is new since an earlier round"
        : `${changedLines} of ${allLines} changed lines were read in an earlier round`,
    changedLines,
    reviewable: false,
  }));
  return { change: { ...change, files: narrowed.files }, skipped };
}

async function findNew(
  files: readonly FileDiff[],
  { seen, lastHead, head, compare }: NarrowOptions,
): Promise<Narrowed | null> {
  if (seen.size > 0) return narrowFiles(files, seen);
  if (lastHead === null || lastHead === head) return null;
  // Without an answer that can be used, everything is read once more.
  const compared = await compare({ base: lastHead, head }).catch(() => null);
  // After a rebase or a force-push the comparison would show what others have changed as well.
  if (compared?.status !== "ahead" || compared.mergeBase !== lastHead) return null;
  return compared.files.length < MAX_FILES ? keepTouched(files, compared) : null;
}

/** GitHub lists no more files of a comparison. */
const MAX_FILES = 300;

/** Hunks that share a place with one of the comparison. Its head is the same, so the new numbers agree. */
function keepTouched(files: readonly FileDiff[], { files: compared }: Comparison): Narrowed {
  const byPath = new Map(compared.map((file) => [file.path, file]));
  return selectHunks(files, ({ path }) => {
    const since = byPath.get(path);
    if (!since) return () => false;
    const { hunks, complete } = parsePatch(since.patch ?? "");
    if (!complete || since.patch === null) return () => true;
    const changed = hunks.map(rangeOfChanges);
    return (hunk) => {
      const [start, end] = [hunk.newStart, hunk.newStart + hunk.newLines];
      return changed.some((range) => range.start <= end && range.end >= start);
    };
  });
}

/** From the first to the last new-side line that a hunk changes, or that stands where it deletes. */
function rangeOfChanges(hunk: Hunk): { readonly start: number; readonly end: number } {
  let at = hunk.newStart;
  let start = Infinity;
  let end = 0;
  const isChange = ({ kind }: DiffLine) => kind !== "context";
  for (const line of hunk.lines) {
    if (isChange(line)) {
      start = Math.min(start, at);
      end = Math.max(end, at);
    }
    if (line.newLine !== null) at = line.newLine + 1;
  }
  return { start, end };
}
