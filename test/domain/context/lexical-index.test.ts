import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { countNames, createLexicalIndex } from "../../../src/domain/context/lexical-index.ts";

const index = createLexicalIndex({
  documents: 1000,
  averageLength: 100,
  frequencies: new Map([
    ["rare", 1],
    ["usual", 100],
    ["everywhere", 1000],
  ]),
});

describe("BM25 over names", () => {
  it("gives the figures of the formula", () => {
    // ln(1 + (1000 - 1 + 0.5) / 1.5) and one occurrence in a document of the average length.
    expect(index.rarityOf("rare")).toBeCloseTo(6.5035, 3);
    const score = index.score(
      { counts: new Map([["rare", 1]]), length: 100 },
      new Map([["rare", 1]]),
    );
    expect(score).toBeCloseTo((6.5035 * 2.2) / 2.2, 3);
  });

  it("holds what stands everywhere for nothing", () => {
    expect(index.rarityOf("everywhere")).toBeLessThan(0.001);
    expect(index.rarityOf("rare")).toBeGreaterThan(index.rarityOf("usual"));
  });

  it("never ranks a document lower for one more occurrence, nor a longer one higher", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        (count, length, more) => {
          const query = new Map([["usual", 1]]);
          const score = (times: number, long: number) =>
            index.score({ counts: new Map([["usual", times]]), length: long }, query);
          expect(score(count + 1, length)).toBeGreaterThanOrEqual(score(count, length));
          expect(score(count, length + more)).toBeLessThanOrEqual(score(count, length));
        },
      ),
    );
  });

  it("counts names", () => {
    expect(countNames(["a", "b", "a"])).toEqual({
      counts: new Map([
        ["a", 2],
        ["b", 1],
      ]),
      length: 3,
    });
  });
});
