import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  boundGenerate,
  boundVerify,
  likelyCost,
  mostCandidates,
  padInput,
  worstCase,
} from "../../../src/domain/money/estimate.ts";
import { costOf, findPrice, type Price } from "../../../src/domain/money/price.ts";

const PRICE = findPrice("mimo-v2-flash", new Map()) as Price;
const PRICES = { generate: PRICE, verify: PRICE };

const anyTokens = fc.record({
  shared: fc.integer({ min: 700, max: 12_000 }),
  generateInstruction: fc.integer({ min: 300, max: 600 }),
  verifyInstruction: fc.integer({ min: 200, max: 500 }),
  changedLines: fc.integer({ min: 1, max: 2000 }),
});

describe("the worst case of a batch", () => {
  it("pays for any two requests that keep to their bounds", () => {
    fc.assert(
      fc.property(anyTokens, fc.integer({ min: 100, max: 4000 }), (tokens, generateBound) => {
        const worst = worstCase(tokens, { prices: PRICES, generateBound });
        const generate = {
          inputTokens: padInput(tokens.shared + tokens.generateInstruction),
          cachedTokens: 0,
          outputTokens: generateBound,
        };
        expect(worst.generate).toBeGreaterThanOrEqual(costOf(generate, PRICE));
        // The verifier reads at most what the first pass wrote and two controls, and answers each of them once.
        const verify = {
          inputTokens: tokens.shared + tokens.verifyInstruction + generateBound + 2 * 110,
          cachedTokens: 0,
          outputTokens: boundVerify(Math.floor(generateBound / 60)),
        };
        expect(worst.verify).toBeGreaterThanOrEqual(costOf(verify, PRICE));
        expect(worst.total).toBe(worst.generate + worst.verify);
      }),
    );
  });

  it("grows with everything that it depends on", () => {
    fc.assert(
      fc.property(anyTokens, fc.integer({ min: 100, max: 3900 }), (tokens, generateBound) => {
        const { total } = worstCase(tokens, { prices: PRICES, generateBound });
        const more = { ...tokens, shared: tokens.shared + 100 };
        expect(worstCase(more, { prices: PRICES, generateBound }).total).toBeGreaterThan(total);
        const longer = { prices: PRICES, generateBound: generateBound + 100 };
        expect(worstCase(tokens, longer).total).toBeGreaterThan(total);
      }),
    );
  });

  it("is never less than what is likely, even with the shortest answer", () => {
    fc.assert(
      fc.property(anyTokens, (tokens) => {
        const generateBound = boundGenerate(tokens.changedLines).least;
        const worst = worstCase(tokens, { prices: PRICES, generateBound });
        expect(likelyCost(tokens, PRICES).total).toBeLessThanOrEqual(worst.total);
      }),
    );
  });
});

describe("the bounds of an answer", () => {
  it.each([
    [1, 304, 612],
    [100, 700, 1800],
    [1000, 1200, 4000],
  ])("for %d changed lines are %d to %d tokens", (changedLines, least, wanted) => {
    expect(boundGenerate(changedLines)).toEqual({ least, wanted });
  });

  it("hold verdicts about the controls as well", () => {
    expect([boundVerify(1), boundVerify(10)]).toEqual([30 + 3 * 70, 30 + 12 * 70]);
  });

  it("allow at least one candidate", () => {
    expect([mostCandidates(1), mostCandidates(600)]).toEqual([1, 10]);
  });
});
