import { describe, expect, it } from "vitest";

import { countTokens } from "../../../src/domain/money/tokens.ts";

describe("the number of tokens", () => {
  it.each([
    ["", 0],
    ["hello world", 2],
    ["1", 1],
    ["123", 3],
    ["1234567890", 10],
  ])("of %j is %d", (text, tokens) => {
    expect(countTokens(text)).toBe(tokens);
  });

  it("counts the text of special tokens as plain text", () => {
    expect(countTokens("<|im_end|>")).toBeGreaterThan(3);
    expect(countTokens("<|endoftext|>")).toBeGreaterThan(3);
  });

  it.each([
    ["one long word", "a".repeat(200_000)],
    ["one long run of white space", " ".repeat(200_000)],
    ["signs", "=".repeat(200_000)],
    ["digits", "7".repeat(200_000)],
    ["Chinese", "字".repeat(50_000)],
    ["halves of surrogate pairs", "\uD800".repeat(10_000)],
  ])("is found for %s", (_, text) => {
    expect(countTokens(text)).toBeGreaterThan(text.length / 300);
  });
});
