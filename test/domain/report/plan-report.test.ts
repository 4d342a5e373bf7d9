import type { LimitStatus } from "../../../src/domain/ledger.ts";
import { describe, expect, it } from "vitest";

import { ending } from "../../../src/domain/outcome.ts";
import { coverageOf } from "../../../src/domain/plan.ts";
import { renderAdvice, renderPlanReport } from "../../../src/domain/report/plan-report.ts";
import { newFileOf } from "../sample-diff.ts";
import { planOf, recordOf } from "../sample-run.ts";

const missedOf = (path: string) => ({
  path,
  reason: "cost-limit",
  detail: "does not fit the limit",
  changedLines: 5,
  reviewable: true,
});

describe("the plan report", () => {
  it("is nothing for a review that had money enough", () => {
    expect(renderPlanReport(recordOf())).toEqual([]);
    expect(renderPlanReport(recordOf({ plan: null }))).toEqual([]);
  });

  it("is cut after 200 lines", () => {
    const files = Array.from({ length: 205 }, (_, n) => ({
      file: newFileOf(`src/${n}.ts`, 1),
      hunks: [],
      partial: n === 0,
      changedLines: 1,
    }));
    const plan = planOf({ batches: [{ ...planOf().batches[0]!, files }] });
    const record = recordOf({ ending: ending("skipped", "plan-only"), plan, calls: [] });
    const report = renderPlanReport(record).join("\n");
    expect(report).toContain("  - `src/0.ts` (part): 1 changed line\n");
    expect(report).toContain("- and 6 more lines like these");
    expect(report).not.toContain("src/199.ts");
  });
});

describe("the advice", () => {
  it("counts a file that is reviewed in part as not reviewed in full", () => {
    const plan = planOf({
      skipped: [missedOf("src/sum.ts"), missedOf("src/c.ts")],
      worstForAll: 20_000_000,
    });
    expect(renderAdvice(plan, { limit: 10_000_000, currency: "CNY", limits: [] })).toBe(
      "The limit of ¥0.01 buys 1 of 3 files in full. All of them cost at most ¥0.02: set `cost-limit: 0.02`.",
    );
  });

  it("names the limit that binds, and adds what is spent of it", () => {
    const plan = planOf({ skipped: [missedOf("src/c.ts")], worstForAll: 20_000_000 });
    const status = (name: LimitStatus["name"], limit: number, spent: number): LimitStatus => ({
      name,
      limit,
      spent,
      left: limit - spent,
      isLowerBound: false,
    });
    const limits = [
      status("run", 30_000_000, 12_000_000),
      status("pull request", 40_000_000, 35_000_000),
      status("month", 900_000_000, 1_000_000),
    ];
    expect(renderAdvice(plan, { limit: 5_000_000, currency: "CNY", limits })).toContain(
      "at most ¥0.02: set `cost-limit-per-pr: 0.055`.",
    );
  });
});

describe("the coverage", () => {
  it.each([
    [0, 0, 1],
    [1, 3, 0.3333],
    [3, 3, 1],
    [0, 3, 0],
    [5, 3, 1],
  ])("of %d out of %d lines is %d", (seen, reviewable, coverage) => {
    expect(coverageOf({ seen, reviewable })).toBe(coverage);
  });
});
