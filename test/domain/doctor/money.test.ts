/** What limits buy, and what the doctor says of prices. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  costOfLines,
  judgeExchangeRate,
  judgeLimit,
  judgeLimits,
  judgePrices,
  judgeSpending,
  linesFor,
} from "../../../src/domain/doctor/money.ts";
import { limitStatus } from "../../../src/domain/ledger.ts";
import { countTokens } from "../../../src/domain/money/tokens.ts";
import { findPrice, type Price } from "../../../src/domain/money/price.ts";
import { parseDiff } from "../../../src/domain/diff/patch.ts";
import { onlyDiscussion } from "../../../src/domain/prompt.ts";
import { measureFrame } from "../../../src/steps/doctor/examine-models.ts";
import { planReview } from "../../../src/steps/plan/plan.ts";

const YUAN = 1_000_000_000;
const frame = measureFrame({ language: "en" }, countTokens);

function priceOf(model: string): Price {
  const price = findPrice(model, new Map());
  if (price === null) throw new Error(model);
  return price;
}

const flash = priceOf("mimo-v2.6-flash");
const purse = { frame, prices: { generate: flash, verify: flash } };
const terms = { ...purse, currency: "CNY", shards: 1, place: "`fen.yml`" } as const;

describe("what a limit buys", () => {
  it("is never more than it pays for, and one line more would be", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 * YUAN }), (limit) => {
        const lines = linesFor(limit, purse);
        const isPaid = lines === 0 || costOfLines(lines, purse) <= limit;
        expect({ limit, isPaid }).toEqual({ limit, isPaid: true });
        expect(costOfLines(lines + 1, purse)).toBeGreaterThan(limit);
      }),
    );
  });

  it("is near what a plan really buys", () => {
    const lines = Array.from({ length: 100 }, (_, n) => `+  const total${n} = add(${n}, price);\n`);
    const diff = `diff --git a/a.ts b/a.ts\nnew file mode 100644\n--- /dev/null\n+++ b/a.ts\n@@ -0,0 +1,100 @@\n${lines.join("")}`;
    const plan = planReview({
      files: parseDiff(diff),
      skipped: [],
      context: onlyDiscussion(""),
      language: "en",
      prices: purse.prices,
      limit: YUAN,
      shard: { index: 1, count: 1 },
      countTokens,
    });
    const ratio = costOfLines(100, purse) / plan.worstForAll;
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.3);
  });

  it.each([
    [0.0001, "problem", "pays for nothing"],
    [0.006, "warning", "pays for about"],
    [0.01, "ok", "pays for reviews of about"],
  ])("of ¥%d is judged as %s", (yuan, status, words) => {
    const finding = judgeLimit(yuan * YUAN, terms);
    expect(finding.status).toBe(status);
    expect(finding.says).toContain(words);
  });

  it("is shared among the jobs of a matrix", () => {
    expect(judgeLimit(0.01 * YUAN, { ...terms, shards: 4 }).status).not.toBe("ok");
  });

  it("names a limit that would really do", () => {
    const { fix } = judgeLimit(0.001 * YUAN, terms);
    const named = Number(/cost-limit: (\d+\.\d+)/.exec(fix ?? "")?.[1]);
    expect(judgeLimit(named * YUAN, terms).status).toBe("ok");
  });

  it("is any number of tokens where they cost nothing", () => {
    const free = { ...flash, input: 0, cached: 0, output: 0 };
    const finding = judgeLimit(0.01 * YUAN, { ...terms, prices: { generate: free, verify: free } });
    expect(finding).toMatchObject({ status: "ok", says: expect.stringContaining("any number") });
  });
});

describe("limits", () => {
  const placeOf = (name: string) => `\`fen.yml:${name}\``;
  const base = { perPullRequest: null, perMonth: null, currency: "CNY", placeOf } as const;

  it.each([
    ["the usual ones", { oneRun: 0.01 * YUAN, perMonth: YUAN }, []],
    ["a month below a run", { oneRun: YUAN, perMonth: 0.5 * YUAN }, ["cost-limit-per-month"]],
    ["a pull request below a run", { oneRun: YUAN, perPullRequest: 1 }, ["cost-limit-per-pr"]],
    ["a hundred yuan for one run", { oneRun: 100 * YUAN }, ["cost-limit"]],
  ])("%s", (_, given, checks) => {
    const findings = judgeLimits({ ...base, oneRunInYuan: given.oneRun, ...given });
    expect(findings.map(({ check }) => check)).toEqual(checks);
  });

  it("that are used up are a problem", () => {
    const limits = [
      limitStatus({ name: "run", limit: 10, spent: 0, isLowerBound: false }),
      limitStatus({ name: "month", limit: YUAN, spent: YUAN, isLowerBound: true }),
      limitStatus({ name: "pull request", limit: YUAN, spent: 0, isLowerBound: false }),
    ];
    const findings = judgeSpending(limits, { currency: "CNY", least: 100, placeOf });
    expect(findings).toMatchObject([
      {
        check: "cost-limit-per-month",
        status: "problem",
        says: expect.stringMatching(/^At least/),
      },
      { check: "cost-limit-per-pr", status: "ok" },
    ]);
  });
});

describe("prices", () => {
  const at = (now: string) => ({ now, place: "`fen.yml`" });

  it.each([
    ["2026-12-01T00:00:00Z", "ok"],
    ["2027-12-01T00:00:00Z", "warning"],
  ])("of the table are at %s %s", (now, status) => {
    const [finding] = judgePrices([{ model: flash.model, price: flash }], at(now));
    expect(finding?.status).toBe(status);
  });

  it("of one's own do not age", () => {
    const own = { ...flash, source: "`prices`" };
    expect(judgePrices([{ model: "x", price: own }], at("2036-01-01T00:00:00Z"))).toMatchObject([
      { status: "ok" },
    ]);
  });

  it("that nobody knows are a problem, with a line that reads as YAML", () => {
    const [finding] = judgePrices([{ model: "a/b:c", price: null }], at("2026-12-01T00:00:00Z"));
    expect(finding).toMatchObject({
      status: "problem",
      fix: expect.stringContaining('`prices: {"a/b:c": {input: 1.0'),
    });
  });

  it.each([
    [true, "2026-12-01T00:00:00Z", "ok"],
    [true, "2027-12-01T00:00:00Z", "warning"],
    [false, "2027-12-01T00:00:00Z", "ok"],
  ])("need a fresh rate only where they are converted", (isNeeded, now, status) => {
    const rate = { cnyPerUsd: 7_100_000_000, source: "built-in, 2026-11-22" };
    expect(judgeExchangeRate(rate, { isNeeded, now, place: "" }).status).toBe(status);
  });
});
