/** Puts together what the jobs of a matrix have left, a part of the plan each, so that one review comes of it. */

import { InputError } from "../errors.ts";
import { addUsage } from "../money/usage.ts";
import { COMPLETE, ending, isReason, REASONS, type Ending } from "../outcome.ts";
import { coverageOf, type SkippedFile } from "../plan.ts";
import type { ShardReport, Totals } from "../record.ts";
import type { StoredResult } from "./stored-result.ts";

export type MergedResult = StoredResult & {
  /** What became of each part, in order; empty for the result of a whole review. */
  readonly shards: readonly ShardReport[];
  /** Markers of the summary comment whose content the first part has taken into its own. */
  readonly folded: ReadonlySet<string>;
};

/**
 * One result out of those of all parts. A part that was run twice counts as it ended last; one that is missing is
 * named, and so are its files. Throws InputError when the results do not belong together.
 */
export function mergeResults(results: readonly StoredResult[]): MergedResult {
  const [first] = results;
  if (!first) throw new InputError("`result-file`: no file matches the pattern");
  for (const other of results) checkSameMatrix(first, other);
  if (first.shard.count === 1) {
    if (results.length === 1) return { ...first, shards: [], folded: new Set() };
    throw new InputError("`result-file`: the pattern matches results of several whole reviews");
  }
  const parts = pickLatest(results);
  const missing = listIndexes(first).filter((index) => !parts.has(index));
  const present = [...parts.values()].toSorted((a, b) => a.shard.index - b.shard.index);
  const lost = listLost(present, missing);
  const reviewableLines = countReviewable(present, lost);
  return {
    ...first,
    shard: { index: 1, count: 1 },
    finishedAt: "",
    ending: mergeEndings(present, { missing, isAnyLost: lost.length > 0 }),
    coverage: mergeCoverage(present, reviewableLines),
    reviewableLines,
    totals: mergeTotals(present),
    suggestions: mergeSuggestions(present),
    floor: present.find(({ floor }) => floor !== null)?.floor ?? null,
    planned: present.flatMap(({ planned }) => planned),
    skipped: [...mergeSkipped(present), ...lost],
    marks: mergeMarks(present),
    folded: new Set(parts.get(1)?.marks.summary?.before.split("\n")),
    shards: listIndexes(first).map((index) => describeShard(index, parts.get(index), first)),
  };
}

function checkSameMatrix(a: StoredResult, b: StoredResult): void {
  const isSame =
    a.repository.toLowerCase() === b.repository.toLowerCase() &&
    a.number === b.number &&
    a.head === b.head &&
    a.currency === b.currency;
  if (!isSame) throw new InputError("`result-file`: the files belong to different pull requests");
  if (a.shard.count !== b.shard.count) {
    throw new InputError("`result-file`: the files are parts of plans of different sizes");
  }
}

function pickLatest(results: readonly StoredResult[]): ReadonlyMap<number, StoredResult> {
  const byTime = results.toSorted((a, b) => (a.finishedAt < b.finishedAt ? -1 : 1));
  return new Map(byTime.map((part) => [part.shard.index, part]));
}

function listIndexes({ shard }: StoredResult): readonly number[] {
  return Array.from({ length: shard.count }, (_, index) => index + 1);
}

function sum<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}

const sumLines = (files: readonly { readonly changedLines: number }[]) =>
  sum(files, ({ changedLines }) => changedLines);

function nameOf(index: number, one: StoredResult | undefined): string {
  return `${index}/${one?.shard.count ?? "?"}`;
}

function describeShard(
  index: number,
  part: StoredResult | undefined,
  one: StoredResult,
): ShardReport {
  const name = nameOf(index, one);
  if (!part) return { name, ending: null, coverage: 0, totals: null };
  return { name, ending: part.ending, coverage: part.coverage, totals: part.totals };
}

/**
 * Every part knows how many lines belong to it and to the others. What none of the parts that are there has had is lost
 * with those that are missing, or because somebody has started parts of different plans.
 */
function listLost(
  present: readonly StoredResult[],
  missing: readonly number[],
): readonly SkippedFile[] {
  const had = new Map<string, number>();
  const all = new Map<string, number>();
  for (const part of present) {
    const own = linesByPath([
      ...part.planned,
      ...part.skipped.filter(({ reason }) => reason === "cost-limit"),
    ]);
    const others = linesByPath(part.skipped.filter(({ reason }) => reason === "other-shard"));
    for (const [path, lines] of own) had.set(path, (had.get(path) ?? 0) + lines);
    for (const [path, lines] of others) {
      all.set(path, Math.max(all.get(path) ?? 0, lines + (own.get(path) ?? 0)));
    }
  }
  const names = missing.map((index) => nameOf(index, present[0])).join(", ");
  const detail =
    missing.length > 0
      ? `belongs to shard ${names}, whose result is missing`
      : "none of the shards has read it";
  return [...all].flatMap(([path, lines]) => {
    const changedLines = lines - (had.get(path) ?? 0);
    if (changedLines <= 0) return [];
    return [{ path, reason: "shard-missing", detail, changedLines, reviewable: true }];
  });
}

function linesByPath(
  files: readonly { readonly path: string; readonly changedLines: number }[],
): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { path, changedLines } of files) {
    lines.set(path, (lines.get(path) ?? 0) + changedLines);
  }
  return lines;
}

/** Files that every part leaves out for the same reason; other reasons are about the pieces of one part. */
function isShared({ reason }: SkippedFile): boolean {
  return !isReason(reason) || reason === "files-without-patch";
}

function countReviewable(present: readonly StoredResult[], lost: readonly SkippedFile[]): number {
  const shared = present[0]?.skipped.filter((file) => file.reviewable && isShared(file)) ?? [];
  const all = sum(present, ({ reviewableLines }) => reviewableLines);
  return Math.max(0, all - (present.length - 1) * sumLines(shared)) + sumLines(lost);
}

function mergeCoverage(present: readonly StoredResult[], reviewable: number): number {
  const seen = sum(present, ({ coverage, reviewableLines }) => coverage * reviewableLines);
  return coverageOf({ seen, reviewable });
}

function mergeTotals(present: readonly StoredResult[]): Totals {
  const [first, ...others] = present.map(({ totals }) => totals);
  if (!first) throw new InputError("`result-file`: no file matches the pattern");
  return others.reduce(
    (a, b) => ({
      cost: a.cost + b.cost,
      costKnown: a.costKnown && b.costKnown,
      usage: addUsage(a.usage, b.usage),
      model: a.model === "" ? b.model : a.model,
    }),
    first,
  );
}

/** Batches get numbers of their own; what the built-in checks found is in every part and stays once. */
function mergeSuggestions(present: readonly StoredResult[]): StoredResult["suggestions"] {
  const seen = new Set<string>();
  let offset = 0;
  return present.flatMap((part) => {
    const kept = part.suggestions.filter(({ suggestion: { source, ...said } }) => {
      const key = JSON.stringify([said.path, said.side, said.quote, said.line, said.title]);
      const isKnown = source !== "model" && seen.has(key);
      if (source !== "model") seen.add(key);
      return !isKnown;
    });
    const numbered = kept.map((item) => ({ ...item, batch: item.batch + offset }));
    offset = 1 + Math.max(offset, ...numbered.map(({ batch }) => batch));
    return numbered;
  });
}

/** What belongs to another part is that one's to tell; what all of them left out is told once. */
function mergeSkipped(present: readonly StoredResult[]): readonly SkippedFile[] {
  const kept = new Map<string, SkippedFile>();
  for (const file of present.flatMap(({ skipped }) => skipped)) {
    if (file.reason === "other-shard") continue;
    const key = `${file.reason} ${file.path}`;
    const known = kept.get(key);
    const before = isShared(file) ? 0 : (known?.changedLines ?? 0);
    kept.set(key, { ...file, changedLines: before + file.changedLines });
  }
  return [...kept.values()];
}

function mergeMarks(present: readonly StoredResult[]): StoredResult["marks"] {
  const all = present.map(({ marks }) => marks);
  const join = (markers: readonly string[]) =>
    [...new Set(markers.flatMap((marker) => marker.split("\n")))].filter(Boolean).join("\n");
  const summaries = all.flatMap(({ summary }) => (summary ? [summary] : []));
  const summary = {
    now: join(summaries.map(({ now }) => now)),
    unposted: join(summaries.map(({ unposted }) => unposted)),
    before: join(summaries.map(({ before }) => before)),
  };
  return {
    review: join(all.map(({ review }) => review)),
    comments: new Map(all.flatMap(({ comments }) => [...comments])),
    ...(summaries.length === 0 ? {} : { summary }),
  };
}

/** Complete is only what every part has completed. A part that had nothing to do speaks neither for nor against. */
function mergeEndings(
  present: readonly StoredResult[],
  { missing, isAnyLost }: { readonly missing: readonly number[]; readonly isAnyLost: boolean },
): Ending {
  const said = present.filter(({ ending: end }) => end.outcome !== "skipped");
  const [first] = said.length > 0 ? said : present;
  if (!first) throw new InputError("`result-file`: no file matches the pattern");
  const isAnyRead = said.some(({ ending: { outcome } }) => /^(?:complete|partial)$/.test(outcome));
  if (missing.length > 0 || isAnyLost) {
    const names = missing.map((index) => nameOf(index, first)).join(", ");
    const detail =
      missing.length > 0
        ? `the result of shard ${names} is missing`
        : "the shards are of different plans; run all of them again";
    return ending(isAnyRead ? "partial" : "not-reviewed", "shard-missing", detail);
  }
  const short = said.find(({ ending: end }) => end.outcome !== "complete");
  if (!short) return said.length > 0 ? COMPLETE : first.ending;
  const { reason, outcome } = short.ending;
  const name = nameOf(short.shard.index, short);
  const detail = reason === null ? "" : `shard ${name}: ${REASONS[reason]}`;
  return { outcome: isAnyRead ? "partial" : outcome, reason, detail };
}
