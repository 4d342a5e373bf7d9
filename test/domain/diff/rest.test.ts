import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { onlyDiscussion } from "../../../src/domain/prompt.ts";
import { countChangedLines, type FileDiff } from "../../../src/domain/diff/diff.ts";
import type { Plan } from "../../../src/domain/plan.ts";
import { extendPlan, isUnpaid, restOf } from "../../../src/domain/diff/rest.ts";
import { planReview } from "../../../src/steps/plan/plan.ts";
import { priceOf } from "../../steps/scripted-model.ts";
import { anyFiles, fileOf, hunkOf } from "../sample-diff.ts";

const PRICES = { generate: priceOf("m"), verify: priceOf("m") };

function plan(files: readonly FileDiff[], limit: number): Plan {
  return planReview({
    files,
    skipped: [],
    context: onlyDiscussion(""),
    language: "en",
    prices: PRICES,
    limit,
    shard: { index: 1, count: 1 },
    countTokens: (text) => Math.ceil(text.length / 4),
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** Files whose hunks are long enough to be planned in pieces. */
const anyChange = fc.tuple(anyFiles, fc.integer({ min: 0, max: 400 })).map(([files, count]) => {
  const lines = Array.from({ length: count }, (_, n) => (n % 7 === 3 ? " same" : `+value ${n}`));
  return count === 0 ? files : [...files, fileOf("src/long.ts", [hunkOf(lines)])];
});

describe("what a plan leaves", () => {
  it("is every changed line that it does not hold, once", () => {
    fc.assert(
      fc.property(anyChange, fc.integer({ min: 2000, max: 40_000 }), (files, limit) => {
        const { batches, plannedLines } = plan(files, limit);
        const rest = restOf(files, batches);
        const all = sum(files.map(countChangedLines));
        expect(plannedLines + sum(rest.map(countChangedLines))).toBe(all);
        const sent = new Set(
          batches.flatMap((batch) =>
            batch.files.flatMap(({ hunks }) => hunks.flatMap(({ lines }) => lines)),
          ),
        );
        const kept = rest.flatMap(({ hunks }) => hunks.flatMap(({ lines }) => lines));
        expect(kept.filter((line) => sent.has(line))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a plan that is extended", () => {
  it("holds or lists every changed line of every file still, once", () => {
    fc.assert(
      fc.property(anyChange, fc.integer({ min: 2000, max: 40_000 }), (files, limit) => {
        const first = plan(files, limit);
        const unpaid = new Set(first.skipped.filter(isUnpaid).map(({ path }) => path));
        const rest = restOf(files, first.batches).filter(({ path }) => unpaid.has(path));
        const whole = extendPlan(first, plan(rest, limit), first.batches.length + 1);
        for (const file of files) {
          const planned = whole.batches
            .flatMap((batch) => batch.files)
            .filter((part) => part.file.path === file.path);
          const left = whole.skipped.filter(({ path }) => path === file.path);
          expect([file.path, sum([...planned, ...left].map((part) => part.changedLines))]).toEqual([
            file.path,
            countChangedLines(file),
          ]);
        }
        expect(whole.plannedLines).toBe(sum(whole.batches.map((batch) => batch.changedLines)));
        expect(whole.batches.map(({ id }) => id)).toEqual(whole.batches.map((_, n) => n + 1));
      }),
      { numRuns: 60 },
    );
  });
});
