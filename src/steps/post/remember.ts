/** What the next run is to know: the lines that were read, the round, and what became of earlier suggestions. */

import { advance, findChanges, type History, type RoundNews } from "../../domain/history.ts";
import { sketchOf } from "../../domain/identity.ts";
import type { Convergence } from "../../domain/record.ts";
import type { ReviewedSuggestion } from "../../domain/reviewed.ts";
import { collectSeen, keepOnly, mergeSeen, type SeenLines } from "../../domain/seen-lines.ts";
import type { Change } from "../fetch.ts";
import type { BatchResult } from "../review-batches.ts";

const NO_NEWS = { fixed: [], reopened: [] };

export type RememberOptions = {
  readonly head: string;
  readonly change: Change;
  readonly seen: SeenLines;
  readonly history: History;
  readonly results: readonly BatchResult[];
  /** Every suggestion of this run with its fate. */
  readonly reviewed: readonly ReviewedSuggestion[];
  /** Those that stand on the pull request now, or will when the other job posts them. */
  readonly posted: readonly ReviewedSuggestion[];
  /** Whether all that was to be posted is: otherwise the next run must find it again. */
  readonly isPosted: boolean;
};

/** The state after this run. Lines of an answer that broke off count as not read. */
export function remember(options: RememberOptions): Convergence {
  const { change, head, history, results, reviewed, posted, isPosted } = options;
  const before = keepOnly(options.seen, change.files);
  const answered = results.filter(({ status }) => status === "reviewed");
  const read = answered.flatMap(({ batch }) => batch.files);
  const whole = new Map(change.files.map((file) => [file.path, file]));
  const parts = read.map(({ file, hunks }) => ({ file: whole.get(file.path) ?? file, hunks }));
  // Of files that GitHub does not list nobody can tell what became of them.
  const news =
    change.unlisted > 0
      ? NO_NEWS
      : findChanges(history, {
          files: change.files,
          said: reviewed.map(({ suggestion, placement }) => sketchOf(suggestion, placement)),
          readPaths: listReadPaths(results),
          isHealthy: results.every(({ verified }) => verified),
        });
  if (!isPosted) return { seen: before, history, fixed: [] };
  const seen = mergeSeen(before, collectSeen(parts));
  const isRound = results.length + posted.length + news.fixed.length + news.reopened.length > 0;
  const raised = posted.map(describePosted);
  return {
    seen,
    history: isRound ? advance(history, { head, posted: raised, ...news }) : history,
    fixed: news.fixed,
  };
}

function describePosted(item: ReviewedSuggestion): RoundNews["posted"][number] {
  const { fingerprint, suggestion, placement, fate, late = false } = item;
  return {
    fingerprint,
    sketch: sketchOf(suggestion, placement),
    severity: suggestion.severity,
    late,
    where: fate === "body" ? "body" : placement.kind,
  };
}

/** Files of which everything that was sent has been answered in full. */
function listReadPaths(results: readonly BatchResult[]): ReadonlySet<string> {
  const pathsOf = (some: readonly BatchResult[]) =>
    some.flatMap(({ batch }) => batch.files.map(({ file }) => file.path));
  const paths = new Set(pathsOf(results.filter(({ status }) => status === "reviewed")));
  for (const path of pathsOf(results.filter(({ status }) => status !== "reviewed"))) {
    paths.delete(path);
  }
  return paths;
}
