import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  convertAmount,
  convertPrice,
  costOf,
  DEFAULT_EXCHANGE_RATE,
  findPrice,
  type ExchangeRate,
  type Price,
} from "../../../src/domain/money/price.ts";

const PRICE: Price = {
  model: "m",
  currency: "CNY",
  input: 700_000_000,
  cached: 70_000_000,
  output: 2_100_000_000,
  source: "test",
};
const RATE: ExchangeRate = { cnyPerUsd: 7_100_000_000, source: "test" };

const anyUsage = fc
  .record({
    inputTokens: fc.nat(2_000_000),
    cachedShare: fc.integer({ min: 0, max: 100 }),
    outputTokens: fc.nat(2_000_000),
  })
  .map(({ inputTokens, cachedShare, outputTokens }) => ({
    inputTokens,
    cachedTokens: Math.floor((inputTokens * cachedShare) / 100),
    outputTokens,
  }));
const anyPrice = fc.record({
  input: fc.nat(2_000_000_000),
  cached: fc.nat(2_000_000_000),
  output: fc.nat(2_000_000_000),
});

describe("costOf", () => {
  it("bills fresh, cached and output tokens at their own prices", () => {
    const usage = { inputTokens: 1_000_000, cachedTokens: 400_000, outputTokens: 100_000 };
    expect(costOf(usage, PRICE)).toBe(420_000_000 + 28_000_000 + 210_000_000);
  });

  it("rounds up to a whole nano", () => {
    expect(
      costOf({ inputTokens: 1, cachedTokens: 0, outputTokens: 0 }, { ...PRICE, input: 1 }),
    ).toBe(1);
  });

  it("stays exact for a price and a usage whose product no float holds", () => {
    const price = { ...PRICE, input: 100_000_000_000_001 };
    const usage = { inputTokens: 1_000_003, cachedTokens: 0, outputTokens: 0 };
    expect(costOf(usage, price)).toBe(100_000_300_000_002);
  });

  it("never charges a negative amount when more is cached than was sent", () => {
    const usage = { inputTokens: 5, cachedTokens: 10, outputTokens: 0 };
    expect(costOf(usage, PRICE)).toBe(700);
  });

  it("is a whole number, never negative, and adds up over requests within their rounding", () => {
    fc.assert(
      fc.property(anyUsage, anyUsage, anyPrice, (a, b, price) => {
        const sum = {
          inputTokens: a.inputTokens + b.inputTokens,
          cachedTokens: a.cachedTokens + b.cachedTokens,
          outputTokens: a.outputTokens + b.outputTokens,
        };
        const [whole, parts] = [costOf(sum, price), costOf(a, price) + costOf(b, price)];
        expect(Number.isSafeInteger(whole)).toBe(true);
        expect(whole).toBeGreaterThanOrEqual(0);
        expect(parts - whole).toBeGreaterThanOrEqual(0);
        expect(parts - whole).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("convertAmount", () => {
  it.each([
    [100, "USD", "CNY", 710],
    [1, "USD", "CNY", 8],
    [710, "CNY", "USD", 100],
    [1, "CNY", "USD", 1],
    [0, "USD", "CNY", 0],
    [5, "CNY", "CNY", 5],
  ] as const)("makes of %d nano %s in %s %d", (...[amount, from, to, converted]) => {
    expect(convertAmount({ amount, from }, to, RATE)).toBe(converted);
  });

  it("rounds up by less than one nano, so that converting there and back never makes it less", () => {
    const anyRate = fc.integer({ min: 1, max: 100_000_000_000 });
    fc.assert(
      fc.property(fc.nat(2_000_000_000), anyRate, (amount, cnyPerUsd) => {
        const rate = { cnyPerUsd, source: "test" };
        const cny = convertAmount({ amount, from: "USD" }, "CNY", rate);
        const exact = BigInt(amount) * BigInt(cnyPerUsd);
        const scaled = BigInt(cny) * 1_000_000_000n;
        expect(scaled >= exact && scaled - exact < 1_000_000_000n).toBe(true);
        expect(convertAmount({ amount: cny, from: "CNY" }, "USD", rate)).toBeGreaterThanOrEqual(
          amount,
        );
      }),
    );
  });
});

describe("convertPrice", () => {
  it("converts every figure and says at which rate", () => {
    const dollars: Price = { ...PRICE, currency: "USD", input: 100, cached: 10, output: 1 };
    expect(convertPrice(dollars, "CNY", RATE)).toEqual({
      model: "m",
      currency: "CNY",
      input: 710,
      cached: 71,
      output: 8,
      source: "test; USD at 7.1 CNY per USD (test)",
    });
  });

  it("leaves a price alone that is in the wanted currency", () => {
    expect(convertPrice(PRICE, "CNY", RATE)).toBe(PRICE);
  });
});

describe("the exchange rate", () => {
  it("is dated when it is the built-in one", () => {
    expect(DEFAULT_EXCHANGE_RATE.cnyPerUsd).toBeGreaterThan(0);
    expect(DEFAULT_EXCHANGE_RATE.source).toMatch(/^built-in, \d{4}-\d{2}-\d{2}$/);
    const dollars = findPrice("xiaomi/mimo-v2.6-flash", new Map());
    expect(dollars && convertPrice(dollars, "CNY", DEFAULT_EXCHANGE_RATE).source).toMatch(
      /; USD at 7\.1 CNY per USD \(built-in, \d{4}-\d{2}-\d{2}\)$/,
    );
  });
});
