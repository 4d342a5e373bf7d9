import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseMoney, renderAmount, renderMoney } from "../../../src/domain/money/money.ts";

const anyNano = fc.integer({ min: 0, max: 1_000_000 * 1_000_000_000 });

describe("parseMoney", () => {
  it.each([
    ["0", 0],
    ["0.01", 10_000_000],
    ["3", 3_000_000_000],
    ["000.5", 500_000_000],
    ["0.000000001", 1],
    ["1000000", 1_000_000_000_000_000],
  ])("reads %j as %d nano", (text, nano) => {
    expect(parseMoney(text)).toBe(nano);
  });

  it.each(["", " 1", "1 ", "-1", "+1", "1e9", "0,50", "1,000", ".5", "5.", "NaN", "Infinity"])(
    "refuses %j",
    (text) => {
      expect(parseMoney(text)).toBeNull();
    },
  );

  it.each(["1000001", "999999999999", "0.0000000001", "١", "1\n", "0x10", "¥1"])(
    "refuses %j, which is no plain amount up to a million",
    (text) => {
      expect(parseMoney(text)).toBeNull();
    },
  );

  it("reads what renderMoney writes", () => {
    fc.assert(
      fc.property(anyNano, (nano) => {
        expect(parseMoney(renderMoney(nano))).toBe(nano);
      }),
    );
  });
});

describe("renderMoney", () => {
  it.each([
    [0, "0"],
    [1, "0.000000001"],
    [4_300_000, "0.0043"],
    [1_000_000_000, "1"],
    [12_345_678_901, "12.345678901"],
    [-500_000_000, "-0.5"],
  ])("writes %d nano as %s", (nano, text) => {
    expect(renderMoney(nano)).toBe(text);
  });
});

describe("renderAmount", () => {
  it.each([
    [0, "¥0"],
    [1, "<¥0.0001"],
    [49_999, "<¥0.0001"],
    [50_000, "¥0.0001"],
    [4_312_345, "¥0.0043"],
    [10_000_000, "¥0.01"],
    [999_999_999, "¥1"],
    [1_234_567_890, "¥1.2346"],
  ])("shows %d nano as %s", (nano, text) => {
    expect(renderAmount(nano, "CNY")).toBe(text);
  });

  it("shows dollars as dollars", () => {
    expect(renderAmount(4_300_000, "USD")).toBe("$0.0043");
  });

  it("never shows zero for what is not zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (nano) => {
        expect(renderAmount(nano, "USD")).not.toMatch(/^\$0(\.0*)?$/);
      }),
    );
  });
});
