import { describe, expect, it } from "vitest";

import { fingerprintOf, isSameClaim } from "../../src/domain/fingerprint.ts";
import type { Placement } from "../../src/domain/suggestion.ts";
import { inlineAt, suggestionOf } from "./sample-suggestion.ts";

const CODE = { lines: ["  if (i <= xs.length) {"] };
const PLACE = inlineAt(12, CODE);
const NAME = fingerprintOf(suggestionOf(), PLACE);

describe("a fingerprint", () => {
  it("is 16 hexadecimal digits", () => {
    expect(NAME).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ["is worded differently", suggestionOf({ title: "x", body: "y", severity: "nit" }), PLACE],
    ["has moved", suggestionOf(), inlineAt(99, CODE)],
    ["was indented", suggestionOf(), inlineAt(12, { lines: ["\tif (i <=  xs.length) {  "] })],
    ["was quoted differently", suggestionOf({ quote: "if (i" }), PLACE],
  ])("stays when the same claim %s", (_, suggestion, placement) => {
    expect(fingerprintOf(suggestion, placement)).toBe(NAME);
  });

  it.each([
    ["another file", suggestionOf(), inlineAt(12, { ...CODE, path: "src/b.ts" })],
    ["other code", suggestionOf(), inlineAt(12, { lines: ["if (i < xs.length) {"] })],
    ["another category", suggestionOf({ category: "security" }), PLACE],
  ])("is another one for %s", (_, suggestion, placement) => {
    expect(fingerprintOf(suggestion, placement)).not.toBe(NAME);
  });

  it("tells different claims about the same lines apart by their number", () => {
    expect(fingerprintOf(suggestionOf(), PLACE, 0)).toBe(NAME);
    expect(new Set([0, 1, 2].map((n) => fingerprintOf(suggestionOf(), PLACE, n))).size).toBe(3);
  });

  it("of a claim without code is made from its title", () => {
    const nowhere: Placement = { kind: "body", path: "src/a.ts", reason: "r" };
    const name = (title: string) => fingerprintOf(suggestionOf({ quote: " ", title }), nowhere);
    expect(name("No test")).toBe(name("no  test"));
    expect(name("No test")).not.toBe(name("No docs"));
  });
});

describe("the same claim", () => {
  it.each([
    ["Loop runs too far", "The loop runs one too far", true],
    ["Loop runs too far", "Missing null check", false],
    ["循环越界", "循环越界", true],
    ["", "anything", true],
  ])("%j and %j: %j", (a, b, same) => {
    const [first, second] = [a, b].map((title) => suggestionOf({ title, body: "" }));
    expect(isSameClaim(first!, second!)).toBe(same);
    expect(isSameClaim(second!, first!)).toBe(same);
  });
});
