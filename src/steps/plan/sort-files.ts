/** Separates the files that are worth a review from those that are not, each of the latter with its reason. */

import { countChangedLines, type FileDiff } from "../../domain/diff/diff.ts";
import {
  createFileFilter,
  parseAttributes,
  readContentHints,
  type FileFilter,
  type Globs,
} from "../../domain/filter/filter.ts";
import type { SkippedFile } from "../../domain/plan.ts";
import type { Change } from "../fetch.ts";

export type SortedFiles = {
  readonly files: readonly FileDiff[];
  readonly skipped: readonly SkippedFile[];
};

/** `attributes` is the text of `.gitattributes` at the base commit, `""` where there is none. */
export function sortFiles(
  change: Change,
  options: { readonly include: Globs; readonly exclude: Globs; readonly attributes: string },
): SortedFiles {
  const filter = createFileFilter({ ...options, attributes: parseAttributes(options.attributes) });
  const files: FileDiff[] = [];
  const skipped: SkippedFile[] = [];
  for (const file of change.files) {
    const skip = findSkip(file, filter);
    if (skip) skipped.push({ path: file.path, ...skip });
    else files.push(file);
  }
  if (change.unlisted > 0) skipped.push(describeUnlisted(change.unlisted));
  return { files, skipped };
}

type Skip = Omit<SkippedFile, "path">;

function findSkip(file: FileDiff, filter: FileFilter): Skip | null {
  const changedLines = Math.max(countChangedLines(file), file.additions + file.deletions);
  const verdict = filter({ path: file.path, binary: file.binary, ...readContentHints(file) });
  if (!verdict.review) {
    return { reason: verdict.reason, detail: verdict.detail, changedLines, reviewable: false };
  }
  if (file.patch === "missing") {
    const detail = file.patchNote ?? "no source shows its text";
    return {
      reason: "files-without-patch",
      detail,
      changedLines: Math.max(1, changedLines),
      reviewable: true,
    };
  }
  if (countChangedLines(file) === 0) {
    const detail = "no text changes (renamed, moved, or another mode)";
    return { reason: "no-text", detail, changedLines: 0, reviewable: false };
  }
  if (isSubmodule(file)) {
    const detail = "a submodule points to another commit";
    return { reason: "submodule", detail, changedLines, reviewable: false };
  }
  return null;
}

function isSubmodule(file: FileDiff): boolean {
  const lines = file.hunks.flatMap((hunk) => hunk.lines);
  return (
    lines.length <= 2 && lines.every(({ text }) => /^Subproject commit [0-9a-f]{40}/.test(text))
  );
}

/** GitHub lists at most 3,000 files of a pull request. */
function describeUnlisted(unlisted: number): SkippedFile {
  return {
    path: `(${unlisted} more ${unlisted === 1 ? "file" : "files"})`,
    reason: "too-large",
    detail: "GitHub does not list them",
    changedLines: unlisted,
    reviewable: true,
  };
}
