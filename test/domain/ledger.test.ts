import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  decodeLedger,
  EMPTY_LEDGER,
  encodeLedger,
  limitStatus,
  MAX_RUNS,
  mergeLedgers,
  recordRun,
  spendOn,
  tightestOf,
  totalOf,
  type Ledger,
  type LedgerRun,
} from "../../src/domain/ledger.ts";
import type { Currency } from "../../src/domain/money/money.ts";

const RATE = { cnyPerUsd: 7_000_000_000, source: "a test" };
const IN_CNY = { currency: "CNY", exchangeRate: RATE } as const;

function runOf(id: string, rest: Partial<LedgerRun> = {}): LedgerRun {
  const at = "2026-11-25T22:48Z";
  return { id, at, head: "a".repeat(40), cost: 2_000_000, currency: "CNY", known: true, ...rest };
}

const ledgerOf = (...runs: readonly LedgerRun[]): Ledger => runs.reduce(recordRun, EMPTY_LEDGER);

const minute = (index: number) =>
  `${new Date(Date.UTC(2026, 10, 1) + index * 60_000).toISOString().slice(0, 16)}Z`;

const manyRuns = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    runOf(`r${from + index}`, { at: minute(from + index), cost: 1000 }),
  );

const anyRun: fc.Arbitrary<LedgerRun> = fc.record({
  id: fc.integer({ min: 0, max: 200 }).map(String),
  at: fc.integer({ min: 0, max: 90 * 24 * 60 }).map(minute),
  head: fc.constant("b".repeat(40)),
  cost: fc.integer({ min: 0, max: 1_000_000_000 }),
  currency: fc.constantFrom<Currency>("CNY", "USD"),
  known: fc.boolean(),
});
const anyLedger = fc.array(anyRun, { maxLength: 120 }).map((runs) => ledgerOf(...runs));

describe("a ledger", () => {
  it("adds up the runs, the second entry of a run in place of the first", () => {
    const ledger = ledgerOf(runOf("1"), runOf("2"), runOf("1", { cost: 5_000_000, known: false }));
    expect(totalOf(ledger, IN_CNY)).toEqual({ runs: 2, cost: 7_000_000, known: false });
  });

  it("converts what was paid in the other currency, rounded up", () => {
    const ledger = ledgerOf(runOf("1", { cost: 1_000_001, currency: "USD" }), runOf("2"));
    expect(totalOf(ledger, IN_CNY).cost).toBe(7_000_007 + 2_000_000);
    const dollars = totalOf(ledger, { currency: "USD", exchangeRate: RATE });
    expect(dollars.cost).toBe(1_000_001 + 285_715);
  });

  it("tells the runs of a month by when they began, to the minute", () => {
    const ledger = ledgerOf(
      runOf("1", { at: "2026-10-31T23:59Z" }),
      runOf("2", { at: "2026-11-01T00:00Z" }),
      runOf("3", { at: "2026-11-30T23:59Z" }),
      runOf("4", { at: "2026-12-01T00:00Z" }),
    );
    const costs = ["2026-10", "2026-11", "2026-12", "2027-11"].map(
      (month) => totalOf(ledger, { ...IN_CNY, month }).cost,
    );
    expect(costs).toEqual([2_000_000, 4_000_000, 2_000_000, 0]);
  });

  it("sums up all but the newest runs, and forgets no money", () => {
    const ledger = ledgerOf(...manyRuns(MAX_RUNS + 13));
    expect(ledger.runs).toHaveLength(MAX_RUNS);
    expect(ledger.runs[0]?.id).toBe("r13");
    expect(ledger.older).toEqual([
      { month: "2026-11", runs: 13, cost: 13_000, currency: "CNY", known: true },
    ]);
    expect(totalOf(ledger, IN_CNY)).toMatchObject({ runs: MAX_RUNS + 13, cost: 63_000 });
    expect(totalOf(ledger, { ...IN_CNY, month: "2026-11" }).cost).toBe(63_000);
  });

  it("keeps the sums of the running month apart from those of months that are over", () => {
    const old = manyRuns(MAX_RUNS + 1).map((run) => ({ ...run, at: "2026-09-01T00:00Z" }));
    const ledger = ledgerOf(...old, ...manyRuns(MAX_RUNS + 2, 1000));
    expect(ledger.older).toEqual([
      { month: "", runs: MAX_RUNS + 1, cost: 51_000, currency: "CNY", known: true },
      { month: "2026-11", runs: 2, cost: 2000, currency: "CNY", known: true },
    ]);
    expect(totalOf(ledger, { ...IN_CNY, month: "2026-11" }).cost).toBe(52_000);
  });

  it("loses nothing, whatever runs come in whatever order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRun, { selector: (run) => run.id }), (runs) => {
        const { runs: count, cost } = totalOf(ledgerOf(...runs), IN_CNY);
        const whole = totalOf({ runs, older: [] }, IN_CNY);
        expect(count).toBe(runs.length);
        // Sums are converted once, single runs each: that rounds up once for every run.
        expect(Math.abs(cost - whole.cost)).toBeLessThanOrEqual(runs.length);
      }),
    );
  });

  it("comes back from its short form as it was, and stays short", () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const text = JSON.stringify(encodeLedger(ledger));
        expect(decodeLedger(JSON.parse(text))).toEqual(ledger);
        expect(text.length).toBeLessThan(9000);
      }),
    );
  });

  it.each([
    null,
    5,
    "x",
    [],
    { runs: "x", older: 5 },
    { runs: [null, 5, [], ["1", "2026-11-25", "a", 1, "CNY", true]], older: [[]] },
    {
      runs: [["1", "2026-11-25T22:48Z", "a", -1, "CNY", true]],
      older: [["", 1, 1.5, "CNY", true]],
    },
    { runs: [["1", "2026-11-25T22:48Z", "a", 1, "EUR", true]], older: [["", 1, 1, "", true]] },
  ])("takes nothing from %j", (value) => {
    expect(decodeLedger(value)).toEqual(EMPTY_LEDGER);
  });
});

describe("two ledgers of one pull request", () => {
  it("count each run once, whichever holds it", () => {
    const a = ledgerOf(runOf("1"), runOf("2"));
    const b = ledgerOf(runOf("1"), runOf("3"));
    for (const merged of [mergeLedgers(a, b), mergeLedgers(b, a)]) {
      expect(merged.runs.map(({ id }) => id)).toEqual(["1", "2", "3"]);
      expect(totalOf(merged, IN_CNY).cost).toBe(6_000_000);
    }
  });

  it("gain nothing by a copy of what one of them was at any earlier time", () => {
    const runs = manyRuns(MAX_RUNS + 30);
    const now = ledgerOf(...runs);
    for (const count of [0, 1, 20, MAX_RUNS, MAX_RUNS + 20]) {
      const then = ledgerOf(...runs.slice(0, count));
      expect(mergeLedgers(now, then)).toEqual(now);
      expect(mergeLedgers(then, now)).toEqual(now);
    }
  });

  it("never come to less than the longer of them", () => {
    fc.assert(
      fc.property(anyLedger, anyLedger, (a, b) => {
        const count = (ledger: Ledger) => totalOf(ledger, IN_CNY).runs;
        expect(count(mergeLedgers(a, b))).toBeGreaterThanOrEqual(Math.max(count(a), count(b)));
        expect(mergeLedgers(a, a)).toEqual(a);
      }),
    );
  });
});

describe("limits", () => {
  const limit = (name: "run" | "month", amount: number, spent: number) =>
    limitStatus({ name, limit: amount, spent, isLowerBound: false });

  it("have left what is not spent, and never less than nothing", () => {
    expect(limit("run", 10, 4).left).toBe(6);
    expect(limit("run", 10, 14).left).toBe(0);
  });

  it("are all spent at once", () => {
    const after = spendOn([limit("run", 10, 0), limit("month", 100, 95)], 7);
    expect(after.map(({ spent, left }) => [spent, left])).toEqual([
      [7, 3],
      [102, 0],
    ]);
  });

  it("bind by the least that is left, the first of equals", () => {
    expect(tightestOf([limit("run", 10, 0), limit("month", 100, 95)])?.name).toBe("month");
    expect(tightestOf([limit("run", 10, 0), limit("month", 100, 90)])?.name).toBe("run");
    expect(tightestOf([])).toBeNull();
  });
});
