import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { matchPairs, type Pair } from "../../../src/domain/eval/matching.ts";

const pairOf = ([suggestion, issue, distance]: readonly [number, number, number]): Pair => ({
  suggestion,
  issue,
  distance,
});
const match = (...pairs: readonly (readonly [number, number, number])[]) =>
  matchPairs(pairs.map(pairOf)).map(({ suggestion, issue }) => [suggestion, issue]);

/** By trying everything: most pairs, then the least sum. */
function search(pairs: readonly Pair[]): { readonly count: number; readonly sum: number } {
  const [first, ...rest] = pairs;
  if (first === undefined) return { count: 0, sum: 0 };
  const without = search(rest);
  const taken = search(
    rest.filter(
      ({ suggestion, issue }) => suggestion !== first.suggestion && issue !== first.issue,
    ),
  );
  const withIt = { count: taken.count + 1, sum: taken.sum + first.distance };
  const isBetter =
    withIt.count > without.count || (withIt.count === without.count && withIt.sum < without.sum);
  return isBetter ? withIt : without;
}

const PAIRS = fc
  .uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(10)), {
    selector: ([suggestion, issue]) => `${suggestion} ${issue}`,
    maxLength: 11,
  })
  .map((list) => list.map(pairOf));

describe("matching suggestions with issues", () => {
  it("takes nothing where nothing is near", () => {
    expect(match()).toEqual([]);
  });

  it("gives an issue to the nearest suggestion, whichever came first", () => {
    expect(match([0, 0, 5], [1, 0, 2])).toEqual([[1, 0]]);
  });

  it("lets a suggestion hit one issue only", () => {
    expect(match([0, 0, 1], [0, 1, 1])).toHaveLength(1);
  });

  it("gives up the nearest where both issues are hit otherwise", () => {
    expect(match([0, 0, 0], [0, 1, 9], [1, 0, 9])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it("moves a whole row of partners for one hit more", () => {
    const chain = match(
      [0, 0, 0],
      [1, 1, 0],
      [2, 2, 0],
      [0, 1, 3],
      [1, 2, 3],
      [2, 3, 3],
      [3, 0, 3],
    );
    expect(chain).toHaveLength(4);
  });

  it("never counts a suggestion or an issue twice", () => {
    fc.assert(
      fc.property(PAIRS, (pairs) => {
        const matched = matchPairs(pairs);
        expect(new Set(matched.map(({ suggestion }) => suggestion)).size).toBe(matched.length);
        expect(new Set(matched.map(({ issue }) => issue)).size).toBe(matched.length);
        expect(matched.every((pair) => pairs.includes(pair))).toBe(true);
      }),
    );
  });

  it("finds most hits, and of those the nearest, as trying everything does", () => {
    fc.assert(
      fc.property(PAIRS, (pairs) => {
        const matched = matchPairs(pairs);
        const sum = matched.reduce((total, { distance }) => total + distance, 0);
        expect({ count: matched.length, sum }).toEqual(search(pairs));
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(PAIRS, (pairs) => {
        expect(matchPairs(pairs.toReversed())).toEqual(matchPairs(pairs));
      }),
    );
  });
});
