import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { drawCases, spanOf, spanOfUniformShare } from "../../../src/domain/eval/bootstrap.ts";
import { FIGURES, measureFigures, type CaseTally } from "../../../src/domain/eval/figures.ts";

function tallyOf(id: string, rest: Partial<CaseTally> = {}): CaseTally {
  const tally = { id, reviews: 1, issues: 1, suggestions: 1, hits: 0, cost: 1000, ...rest };
  return { isClean: tally.issues === 0, ...tally };
}

const valuesOf = (tallies: readonly CaseTally[]) => {
  const { figures } = measureFigures(tallies);
  return Object.fromEntries(FIGURES.map((name) => [name, figures[name].value]));
};

describe("the figures of an evaluation", () => {
  it("are sums over all cases, divided once", () => {
    const tallies = [
      tallyOf("a", { issues: 1, suggestions: 4, hits: 1 }),
      tallyOf("b", { issues: 3, suggestions: 0, hits: 0 }),
      tallyOf("c", { issues: 0, suggestions: 2 }),
      tallyOf("d", { issues: 0, suggestions: 1 }),
    ];
    expect(valuesOf(tallies)).toEqual({
      precision: 1 / 7,
      recall: 1 / 4,
      f1: 2 / 11,
      falseAlarmsPerCleanCase: 1.5,
      costPerCase: 1000,
      costPerHit: 4000,
    });
  });

  it("count a case with more repetitions as often as it was reviewed", () => {
    const twice = tallyOf("a", { isClean: true, reviews: 2, issues: 0, suggestions: 3 });
    expect(valuesOf([twice])).toMatchObject({ falseAlarmsPerCleanCase: 1.5, costPerCase: 500 });
  });

  it.each<readonly [string, readonly CaseTally[], object]>([
    ["a hit", [tallyOf("a")], { costPerHit: null, precision: 0, recall: 0, f1: 0 }],
    ["a suggestion", [tallyOf("a", { suggestions: 0 })], { precision: null, recall: 0, f1: 0 }],
    ["an issue", [tallyOf("a", { issues: 0 })], { recall: null, precision: 0, f1: 0 }],
    ["a clean case", [tallyOf("a")], { falseAlarmsPerCleanCase: null }],
    ["a review", [tallyOf("a", { reviews: 0 })], { precision: null, costPerCase: null, f1: null }],
  ])("are unknown, and not zero, without %s", (_, tallies, values) => {
    expect(valuesOf(tallies)).toMatchObject(values);
  });
});

describe("the intervals", () => {
  const SOME = fc.uniqueArray(
    fc
      .record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        reviews: fc.integer({ min: 0, max: 3 }),
        perReview: fc.nat(2),
        extra: fc.nat(4),
        hitShare: fc.double({ min: 0, max: 1, noNaN: true }),
        cost: fc.nat(10_000),
      })
      .map(({ id, reviews, perReview, extra, hitShare, cost }) => {
        const issues = reviews * perReview;
        const hits = Math.round(issues * hitShare);
        return tallyOf(id, { reviews, issues, hits, suggestions: hits + reviews * extra, cost });
      }),
    { selector: ({ id }) => id, maxLength: 8 },
  );

  it("hold the figure itself, and shares stay between 0 and 1", () => {
    fc.assert(
      fc.property(SOME, (tallies) => {
        const { figures } = measureFigures(tallies);
        const outside = FIGURES.filter((name) => {
          const { value, interval } = figures[name];
          if (value === null) return interval !== null;
          if (interval === null) return false;
          const { low, high } = interval;
          return !(low <= value && value <= (high ?? Infinity));
        });
        expect(outside).toEqual([]);
        const shares = [figures.precision, figures.recall, figures.f1].map(
          ({ interval }) => interval ?? { low: 0, high: 1 },
        );
        expect(shares.every(({ low, high }) => low >= 0 && (high ?? 2) <= 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("and all else are the same for the cases in another order", () => {
    fc.assert(
      fc.property(SOME, (tallies) => {
        expect(measureFigures(tallies.toReversed())).toEqual(measureFigures(tallies));
      }),
      { numRuns: 40 },
    );
  });

  it("are the same each time, and these for these cases", () => {
    const tallies = Array.from({ length: 10 }, (_, index) =>
      tallyOf(`${index}`, { hits: index % 2, suggestions: 2 }),
    );
    const { recall, costPerHit } = measureFigures(tallies).figures;
    expect(recall).toEqual({ value: 0.5, interval: { low: 0.2, high: 0.8 } });
    expect(costPerHit).toEqual({ value: 2000, interval: { low: 1250, high: 5000 } });
  });

  it("are none for one case, however often it was repeated", () => {
    const { figures } = measureFigures([tallyOf("a", { reviews: 9, issues: 9, hits: 4 })]);
    expect(FIGURES.map((name) => figures[name].interval)).toEqual(FIGURES.map(() => null));
  });

  it("are none for false alarms where only one case is clean", () => {
    const tallies = [tallyOf("a", { hits: 1 }), tallyOf("b"), tallyOf("c", { issues: 0 })];
    const { falseAlarmsPerCleanCase } = measureFigures(tallies).figures;
    expect(falseAlarmsPerCleanCase).toEqual({ value: 1, interval: null });
  });

  it.each([
    ["none", 0, { low: 0, high: 0.3085 }],
    ["all", 1, { low: 0.6915, high: 1 }],
  ])("are not narrow because ten cases agree that %s are hit", (_, hits, span) => {
    const tallies = Array.from({ length: 10 }, (_unused, index) => tallyOf(`${index}`, { hits }));
    const { recall, precision, f1 } = measureFigures(tallies).figures;
    const near = { low: expect.closeTo(span.low, 4), high: expect.closeTo(span.high, 4) };
    expect(recall.interval).toEqual(near);
    expect(precision.interval).toEqual(near);
    expect(f1.interval).toEqual(near);
  });

  it("of F1 follow those of precision and recall where nothing is hit", () => {
    const tallies = Array.from({ length: 20 }, (_, index) =>
      tallyOf(`${index}`, { issues: index % 2 }),
    );
    const { recall, precision, f1 } = measureFigures(tallies).figures;
    const [p, r] = [precision.interval?.high ?? 1, recall.interval?.high ?? 1];
    expect([p, r]).toEqual([expect.closeTo(0.1684, 4), expect.closeTo(0.3085, 4)]);
    expect(f1.interval).toEqual({ low: 0, high: (2 * p * r) / (p + r) });
  });

  it("do not say that there are no false alarms because three clean cases have none", () => {
    const tallies = ["a", "b", "c"].map((id) => tallyOf(id, { issues: 0, suggestions: 0 }));
    const { falseAlarmsPerCleanCase } = measureFigures(tallies).figures;
    expect(falseAlarmsPerCleanCase.value).toBe(0);
    expect(falseAlarmsPerCleanCase.interval?.high).toBeCloseTo(1.23, 2);
  });

  it("have no upper bound for the cost of a hit where a draw may have none", () => {
    const tallies = [tallyOf("a", { hits: 1 }), tallyOf("b"), tallyOf("c")];
    expect(measureFigures(tallies).figures.costPerHit).toMatchObject({
      value: 3000,
      interval: { high: null },
    });
  });

  it("hold 95 of 100 draws", () => {
    const draws = Array.from({ length: 1000 }, (_, index) => index);
    expect(spanOf(draws, 500)).toEqual({ low: 25, high: 974 });
    expect(spanOf(draws, 990)).toEqual({ low: 25, high: 990 });
    expect(spanOf([], 1)).toBeNull();
    expect(spanOfUniformShare(0.5, 9)).toBeNull();
  });

  it("draw every case about equally often", () => {
    const counts = [0, 0, 0, 0];
    for (const drawn of drawCases(4))
      for (const index of drawn) counts[index] = (counts[index] ?? 0) + 1;
    expect(counts.every((count) => Math.abs(count - 2000) < 150)).toBe(true);
    expect(drawCases(0)).toEqual([]);
  });
});
