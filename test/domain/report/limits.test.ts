import { describe, expect, it } from "vitest";

import { limitStatus, type LimitName } from "../../../src/domain/ledger.ts";
import { explainShare, explainShortage, renderLimit } from "../../../src/domain/report/limits.ts";

const statusOf = (name: LimitName, spent: number, isLowerBound = false) =>
  limitStatus({ name, limit: 50_000_000, spent, isLowerBound });

describe("a limit in words", () => {
  it("says what is spent, by whom, and what is left", () => {
    expect(renderLimit(statusOf("run", 2_200_000), "CNY")).toBe(
      "This run: ¥0.0022 of ¥0.05, ¥0.0478 left.",
    );
    expect(renderLimit(statusOf("pull request", 60_000_000), "CNY")).toBe(
      "All runs on this pull request: ¥0.06 of ¥0.05, ¥0 left.",
    );
    expect(renderLimit(statusOf("month", 4_400_000), "USD")).toBe(
      "All runs of the repository this month: $0.0044 of $0.05, $0.0456 left.",
    );
  });

  it("does not call a lower bound a sum", () => {
    const text = renderLimit(statusOf("month", 4_400_000, true), "CNY");
    expect(text).toContain("at least ¥0.0044 of ¥0.05");
    expect(text).toContain("at most ¥0.0456 left (a lower bound");
  });

  it("names the input that leaves a run less than its own limit", () => {
    const run = { currency: "CNY", limit: 3_000_000 } as const;
    expect(explainShare(statusOf("pull request", 47_000_000), run)).toBe(
      "`cost-limit-per-pr`: all runs on this pull request have cost ¥0.047 of ¥0.05; this run may spend ¥0.003.",
    );
  });

  it("names the input that leaves a run nothing, or too little", () => {
    expect(explainShortage(statusOf("month", 51_000_000, true), "CNY")).toBe(
      "`cost-limit-per-month`: all runs of the repository this month have cost at least ¥0.051 of ¥0.05; nothing is left, which does not pay for a review",
    );
    expect(explainShortage(statusOf("pull request", 49_000_000), "CNY")).toContain(
      "; ¥0.001 is left, which does not pay for a review",
    );
  });
});
