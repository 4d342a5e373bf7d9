import { describe, expect, it } from "vitest";

import { renderCostReport } from "../../../src/domain/report/cost-report.ts";
import { totalsOf } from "../../../src/domain/money/totals.ts";
import { NO_USAGE } from "../../../src/domain/money/usage.ts";
import { callOf, planOf, recordOf } from "../sample-run.ts";

describe("the cost report", () => {
  it("is nothing when nothing was asked", () => {
    expect(renderCostReport(recordOf({ calls: [] }))).toEqual([]);
  });

  it("shares a batch's cost among its files by their changed lines", () => {
    const report = renderCostReport(recordOf()).join("\n");
    expect(report).toContain("| ¥0.0017 | 30 | 1 | `src/sum.ts` |");
    expect(report).toContain("| ¥0.0006 | 10 | 1 | `src/a`\\|`b.ts` |");
  });

  it("says when a part of it is an estimate", () => {
    const report = renderCostReport(recordOf({ calls: [callOf({ costKnown: false })] })).join("\n");
    expect(report).toContain("about ¥0.0017");
    expect(report).toContain("A part of it is an estimate");
  });

  it("shows more spent than allowed as more than 100 % and nothing left", () => {
    const report = renderCostReport(recordOf({ calls: [callOf({ cost: 15_000_000 })] })).join("\n");
    expect(report).toContain("150 % of the limit of ¥0.01 is spent, ¥0 is left.");
  });

  it("keeps prices that were used once each", () => {
    const report = renderCostReport(recordOf()).join("\n");
    expect(report.match(/per million tokens/g)?.length).toBe(1);
  });

  it("states each price that a model was paid at", () => {
    const { price } = callOf();
    const peak = { ...price, output: 2 * price.output, source: "peak hours" };
    const report = renderCostReport(recordOf({ calls: [callOf(), callOf({ price: peak })] }));
    expect(report.join("\n").match(/per million tokens/g)?.length).toBe(2);
  });

  it("holds no broken numbers when the limit is so small that nothing could be planned", () => {
    const record = recordOf({ limit: 0, plan: planOf({ batches: [] }) });
    expect(renderCostReport(record).join("\n")).not.toMatch(/NaN|Infinity/);
  });
});

describe("the totals", () => {
  it("are the sums over every request, failed ones included", () => {
    const failed = callOf({ outcome: "failed", usage: NO_USAGE, cost: 0 });
    const totals = totalsOf(recordOf({ calls: [failed, callOf(), callOf({ pass: "verify" })] }));
    expect(totals).toMatchObject({ cost: 3_360_000, costKnown: true, model: "mimo-v2.6-flash" });
    expect(totals.usage).toMatchObject({ inputTokens: 2400, outputTokens: 480 });
  });

  it("are not known when any part is an estimate, of this job or an earlier one", () => {
    const earlier = { cost: 5, costKnown: false, usage: NO_USAGE, model: "m" };
    expect(totalsOf({ calls: [callOf({ costKnown: false })], earlier: null }).costKnown).toBe(
      false,
    );
    expect(totalsOf({ calls: [], earlier })).toMatchObject({
      cost: 5,
      costKnown: false,
      model: "m",
    });
  });

  it("name the model that answered the generate pass last", () => {
    const calls = [
      callOf({ model: "a", outcome: "failed" }),
      callOf({ model: "b", answeredBy: "b-2026" }),
      callOf({ model: "c", outcome: "failed" }),
      callOf({ model: "d", pass: "verify" }),
    ];
    expect(totalsOf({ calls, earlier: null }).model).toBe("b-2026");
    expect(totalsOf({ calls: [], earlier: null }).model).toBe("");
  });
});
