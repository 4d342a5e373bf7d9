import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  findWarnings,
  percentageOf,
  renderWarning,
  type SpentLimit,
  type Warning,
} from "../../../src/domain/report/warning.ts";

const runLimit = (spent: number, limit = 10_000_000): SpentLimit => ({ name: "run", limit, spent });

const WARN_AT = [50, 80, 100];

/** What is warned of as one amount after the other is spent. */
function stagesOver(amounts: readonly number[], warnAt = WARN_AT): readonly (readonly number[])[] {
  const given: Warning[] = [];
  return amounts.map((spent) => {
    const found = findWarnings({ limits: [runLimit(spent)], warnAt, given });
    given.push(...found);
    return found.map(({ stage }) => stage);
  });
}

describe("the warnings of a limit", () => {
  it.each([
    { what: "below the first stage", amounts: [0, 4_999_999], stages: [[], []] },
    { what: "exactly at a stage", amounts: [5_000_000], stages: [[50]] },
    { what: "each stage once", amounts: [6e6, 7e6, 8e6, 9e6], stages: [[50], [], [80], []] },
    { what: "every stage that one step takes", amounts: [9e6], stages: [[50, 80]] },
    { what: "the limit itself", amounts: [9e6, 1e7, 2e7], stages: [[50, 80], [100], []] },
  ])("come $what", ({ amounts, stages }) => {
    expect(stagesOver(amounts)).toEqual(stages);
  });

  it("come beyond the limit where that is asked for, and never without stages", () => {
    expect(stagesOver([2e7], [150, 300])).toEqual([[150]]);
    expect(stagesOver([2e7], [])).toEqual([[]]);
  });

  it("are exact where a number is not", () => {
    // 77 % of it is a hundredth of a nano above the first amount.
    const limit = 1_000_000_000_000_113;
    const [below, at] = [770_000_000_000_087, 770_000_000_000_088].map((spent) =>
      findWarnings({ limits: [runLimit(spent, limit)], warnAt: [77], given: [] }),
    );
    expect(below).toEqual([]);
    expect(at).toHaveLength(1);
  });

  it("come for no limit that is not known yet", () => {
    const limits = [runLimit(0, 0)];
    expect(findWarnings({ limits, warnAt: WARN_AT, given: [] })).toEqual([]);
  });

  it("keep the limits apart", () => {
    const limits: readonly SpentLimit[] = [
      runLimit(6e6),
      { name: "pull request", limit: 2e7, spent: 1.7e7 },
      { name: "month", limit: 1e8, spent: 6e7, isLowerBound: true },
    ];
    const given = findWarnings({ limits: limits.slice(0, 1), warnAt: WARN_AT, given: [] });
    const found = findWarnings({ limits, warnAt: WARN_AT, given });
    expect(found).toEqual([
      { name: "pull request", stage: 50, limit: 2e7, spent: 1.7e7, isLowerBound: false },
      { name: "pull request", stage: 80, limit: 2e7, spent: 1.7e7, isLowerBound: false },
      { name: "month", stage: 50, limit: 1e8, spent: 6e7, isLowerBound: true },
    ]);
  });

  it("are at most thirty in a run", () => {
    const warnAt = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(stagesOver([2e6, 9e6], warnAt).map(({ length }) => length)).toEqual([20, 10]);
  });

  it("are, over any way to the same sum, the same stages, each once", () => {
    const anySteps = fc.array(fc.integer({ min: 0, max: 4_000_000 }), { maxLength: 12 });
    fc.assert(
      fc.property(anySteps, (steps) => {
        let spent = 0;
        const amounts = steps.map((step) => (spent += step));
        const given = stagesOver(amounts).flat();
        expect(given).toEqual(WARN_AT.filter((stage) => spent * 100 >= 10_000_000 * stage));
      }),
    );
  });
});

describe("a warning in words", () => {
  const base: Warning = { ...runLimit(5_200_000), stage: 50, isLowerBound: false };

  it.each([
    [base, "Warning at 50 %: ¥0.0052 is spent, 52 % of the limit of ¥0.01 for this run."],
    [
      { ...base, name: "month" as const, limit: 1e9, spent: 8.19e8, stage: 80, isLowerBound: true },
      "Warning at 80 %: at least ¥0.819 is spent, 81 % of the limit of ¥1 for this month (UTC).",
    ],
    [
      { ...base, name: "pull request" as const, spent: 1.1e7, stage: 100 },
      "Warning at 100 %: ¥0.011 is spent, 110 % of the limit of ¥0.01 for this pull request. The limit is reached: nothing more is asked.",
    ],
  ])("names stage, amount and limit", (warning, sentence) => {
    expect(renderWarning(warning, "CNY")).toBe(sentence);
  });

  it("is in the currency of the limits", () => {
    expect(renderWarning(base, "USD")).toContain("$0.0052 is spent, 52 % of the limit of $0.01");
  });
});

it("a percentage is rounded down, and is 0 where there is no limit", () => {
  expect(percentageOf({ limit: 10_000_000, spent: 7_999_999 })).toBe(79);
  expect(percentageOf({ limit: 0, spent: 1 })).toBe(0);
});
