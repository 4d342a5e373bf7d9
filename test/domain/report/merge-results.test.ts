import { describe, expect, it } from "vitest";

import { InputError } from "../../../src/domain/errors.ts";
import { COMPLETE, ending } from "../../../src/domain/outcome.ts";
import { mergeResults } from "../../../src/domain/report/merge-results.ts";
import { parseResult, type StoredResult } from "../../../src/domain/report/stored-result.ts";
import { renderResult } from "../../../src/domain/report/result.ts";
import { createMarks } from "../../../src/domain/state.ts";
import { recordOf } from "../sample-run.ts";
import { inlineAt, reviewedOf } from "../sample-suggestion.ts";

const MARKS = createMarks({ apiKey: "key", repository: "o/r", number: 7 });
const HEAD = "b".repeat(40);
const file = (path: string, changedLines: number) => ({ path, changedLines });
const ON_PURPOSE = ["lock-file", "other-shard"];
const skip = (path: string, reason: string, changedLines: number) => ({
  ...file(path, changedLines),
  reason,
  detail: reason,
  reviewable: !ON_PURPOSE.includes(reason),
});

/** The part of a plan of three files of ten lines, a part each, as its job has left it. */
function partOf(index: number, rest: Partial<StoredResult> = {}, count = 3): StoredResult {
  const names = ["a.ts", "b.ts", "c.ts"];
  const own = names[index - 1] ?? "";
  const others = names.filter((name) => name !== own);
  const item = reviewedOf(
    { path: own, title: `Claim about ${own}` },
    { placement: { ...inlineAt(3), path: own } },
  );
  const base = parseResult(renderResult(recordOf({ reviewed: [item] })));
  return {
    ...base,
    shard: { index, count },
    finishedAt: `2026-11-27T10:0${index}:00.000Z`,
    ending: COMPLETE,
    coverage: 1,
    reviewableLines: 10,
    planned: [file(own, 10)],
    skipped: [
      skip("package-lock.json", "lock-file", 40),
      ...others.map((name) => skip(name, "other-shard", 10)),
    ],
    ...rest,
  };
}

describe("the parts of a plan", () => {
  it("are one result: suggestions, costs and coverage together, what is left out told once", () => {
    const parts = [partOf(3), partOf(1), partOf(2, { coverage: 0.5 })];
    const merged = mergeResults(parts);
    expect(merged.ending).toEqual(COMPLETE);
    expect(merged.coverage).toBe(0.8333);
    expect(merged.totals.cost).toBe(3 * (parts[0]?.totals.cost ?? NaN));
    expect(merged.suggestions.map(({ suggestion }) => suggestion.path)).toEqual([
      "a.ts",
      "b.ts",
      "c.ts",
    ]);
    expect(new Set(merged.suggestions.map(({ batch }) => batch)).size).toBe(3);
    expect(merged.skipped.map(({ path }) => path)).toEqual(["package-lock.json"]);
    expect(merged.shards.map(({ name, ending: end }) => `${name} ${end?.outcome}`)).toEqual([
      "1/3 complete",
      "2/3 complete",
      "3/3 complete",
    ]);
  });

  it("that are missing are named with their files, and count as not read", () => {
    const merged = mergeResults([partOf(1), partOf(3)]);
    expect(merged.ending).toMatchObject({ outcome: "partial", reason: "shard-missing" });
    expect(merged.ending.detail).toContain("2/3");
    expect(merged.coverage).toBe(0.6667);
    expect(merged.skipped.filter(({ reviewable }) => reviewable)).toEqual([
      expect.objectContaining({ path: "b.ts", reason: "shard-missing", changedLines: 10 }),
    ]);
    expect(merged.shards[1]).toMatchObject({ name: "2/3", ending: null });
  });

  it("that do not fit together leave files that nobody has read, and these are named", () => {
    const stranger = partOf(3, { planned: [file("a.ts", 10)] });
    const merged = mergeResults([partOf(1), partOf(2), stranger]);
    expect(merged.ending).toMatchObject({ outcome: "partial", reason: "shard-missing" });
    expect(merged.skipped.filter(({ reviewable }) => reviewable)).toEqual([
      expect.objectContaining({ path: "c.ts", detail: "none of the shards has read it" }),
    ]);
  });

  it("that ran twice count as they ended last", () => {
    const failed = ending("failed", "model-unavailable");
    const early = partOf(2, { ending: failed, finishedAt: "2026-11-27T09:00:00.000Z" });
    const merged = mergeResults([partOf(1), partOf(2), early, partOf(3)]);
    expect(merged.ending).toEqual(COMPLETE);
    expect(merged.suggestions).toHaveLength(3);
  });

  it("that were cut short make the whole partial; one with nothing to do does not", () => {
    const other = (name: string) => [skip(name, "other-shard", 10)];
    const first = partOf(1, { skipped: other("b.ts") });
    const second = partOf(2, { skipped: other("a.ts") });
    const short = { ...second, ending: ending("partial", "cost-limit"), coverage: 0.4 };
    const idle = partOf(3, {
      ending: ending("skipped", "nothing-to-review"),
      planned: [],
      skipped: [...other("a.ts"), ...other("b.ts")],
    });
    const merged = mergeResults([first, short, idle]);
    expect(merged.ending).toMatchObject({ outcome: "partial", reason: "cost-limit" });
    expect(merged.ending.detail).toContain("2/3");
    expect(mergeResults([first, second, idle]).ending).toEqual(COMPLETE);
    const failed = { ending: ending("failed", "model-refused"), coverage: 0 };
    const none = mergeResults([1, 2, 3].map((index) => partOf(index, failed)));
    expect(none.ending).toMatchObject({ outcome: "failed", reason: "model-refused" });
  });

  it("count what each of them leaves out for the same reason only once", () => {
    const unread = skip("x.bin.ts", "files-without-patch", 10);
    const parts = [1, 2, 3].map((index) =>
      partOf(index, { skipped: [unread], reviewableLines: 20, coverage: 0.5 }),
    );
    const merged = mergeResults(parts);
    expect(merged.skipped).toEqual([unread]);
    expect(merged.coverage).toBe(0.75);
    const cut = parts.map((part) => ({ ...part, skipped: [skip("y.ts", "cost-limit", 10)] }));
    expect(mergeResults(cut).skipped).toEqual([
      expect.objectContaining({ path: "y.ts", changedLines: 30 }),
    ]);
  });

  it("report what the built-in checks found in all of them once", () => {
    const secret = reviewedOf({ source: "check", path: "a.ts", title: "A secret" }).suggestion;
    const stored = partOf(1).suggestions.map((item) => ({ ...item, suggestion: secret }));
    const merged = mergeResults([1, 2, 3].map((index) => partOf(index, { suggestions: stored })));
    expect(merged.suggestions).toHaveLength(1);
  });

  it("are remembered by the markers of all of them, each once", () => {
    const marksOf = (index: number) => ({
      review: MARKS.forReview({ head: HEAD, complete: false, fingerprints: [`f${index}`] }),
      comments: new Map([[`f${index}`, MARKS.forComment(`f${index}`)]]),
      summary: { now: "", unposted: "", before: `b${index}` },
    });
    const merged = mergeResults([1, 2, 3].map((index) => partOf(index, { marks: marksOf(index) })));
    expect(MARKS.readReview(`${merged.marks.review}\nText`)).toEqual({
      head: HEAD,
      complete: false,
      fingerprints: ["f1", "f2", "f3"],
    });
    expect([...merged.marks.comments.keys()]).toEqual(["f1", "f2", "f3"]);
    expect([...merged.folded]).toEqual(["b1"]);
  });
});

describe("results that do not belong together", () => {
  it.each<readonly [string, readonly StoredResult[], string]>([
    ["none at all", [], "no file"],
    ["two whole reviews", [partOf(1, {}, 1), partOf(1, {}, 1)], "several whole reviews"],
    ["parts of other plans", [partOf(1), partOf(2, {}, 4)], "different sizes"],
    ["another pull request", [partOf(1), partOf(2, { number: 8 })], "different pull requests"],
    ["another repository", [partOf(1), partOf(2, { repository: "o/x" })], "different pull"],
    ["another commit", [partOf(1), partOf(2, { head: "c".repeat(40) })], "different pull"],
  ])("are refused: %s", (_, results, words) => {
    expect(() => mergeResults(results)).toThrow(InputError);
    expect(() => mergeResults(results)).toThrow(words);
  });

  it("but one whole review is what it is", () => {
    const whole = partOf(1, {}, 1);
    expect(mergeResults([whole])).toEqual({ ...whole, shards: [], folded: new Set() });
  });
});
