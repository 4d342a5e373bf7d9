import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseCompletionChunk } from "../../../src/domain/completion/completion-chunk.ts";

const BASE = { prompt_tokens: 9, completion_tokens: 5 };

function usageIn(usage: unknown): unknown {
  return parseCompletionChunk({ usage }).usage;
}

describe("usage is read", () => {
  it.each([
    ["in its plain form", BASE, { inputTokens: 9, outputTokens: 5, estimated: false }],
    [
      "with OpenAI's cached count",
      { ...BASE, prompt_tokens_details: { cached_tokens: 4 } },
      { inputTokens: 9, cachedTokens: 4 },
    ],
    [
      "with DeepSeek's",
      { ...BASE, prompt_cache_hit_tokens: 4, prompt_cache_miss_tokens: 5 },
      { inputTokens: 9, cachedTokens: 4 },
    ],
    [
      "where details are null",
      { ...BASE, prompt_tokens_details: null, completion_tokens_details: null },
      { cachedTokens: 0, reasoningTokens: 0 },
    ],
    [
      "with thoughts inside the output",
      { ...BASE, total_tokens: 14, completion_tokens_details: { reasoning_tokens: 3 } },
      { outputTokens: 5, reasoningTokens: 3 },
    ],
    [
      "with thoughts beside the output, which are billed too",
      { ...BASE, total_tokens: 21, completion_tokens_details: { reasoning_tokens: 7 } },
      { outputTokens: 12, reasoningTokens: 7 },
    ],
  ])("%s", (_name, usage, expected) => {
    expect(usageIn(usage)).toMatchObject(expected);
  });

  it.each([
    ["a negative number", { ...BASE, prompt_tokens: -1 }],
    ["a fraction", { ...BASE, completion_tokens: 2.5 }],
    ["an endless number", { ...BASE, completion_tokens: 1e300 }],
    ["words", { ...BASE, prompt_tokens: "9" }],
    ["one half of it", { prompt_tokens: 9 }],
    ["more cached than sent", { ...BASE, prompt_tokens_details: { cached_tokens: 10 } }],
    ["more thoughts than output", { ...BASE, completion_tokens_details: { reasoning_tokens: 6 } }],
    ["a total below its parts", { ...BASE, total_tokens: 13 }],
  ])("as unknown with %s", (_name, usage) => {
    expect(usageIn(usage)).toBeNull();
  });

  it.each([undefined, null, {}, [], 7, "x", { cost: 1 }])("as not sent in %j", (usage) => {
    expect(usageIn(usage)).toBeUndefined();
  });
});

describe("a cost is read", () => {
  it.each([
    [1e-7, "0.0000001"],
    [2, "2"],
    [0, "0"],
    ["0.10", "0.1"],
    [-1, null],
    [Number.NaN, null],
    ["free", null],
    [" ", null],
    [null, null],
  ])("from %j as %j", (cost, expected) => {
    expect(parseCompletionChunk({ usage: { cost } }).reportedCost).toBe(expected);
  });
});

describe("a chunk is read", () => {
  it.each([
    [
      "a content of parts",
      { content: [{ type: "text", text: "a" }, { text: "b" }, 7] },
      { content: "ab" },
    ],
    ["reasoning_content", { reasoning_content: "a" }, { reasoning: "a" }],
    ["reasoning", { reasoning: "a", reasoning_details: [{ text: "a" }] }, { reasoning: "a" }],
    ["reasoning_details", { reasoning_details: [{ text: "a" }] }, { reasoning: "a" }],
    ["a refusal", { refusal: "no" }, { refusal: "no" }],
  ])("with %s", (_name, delta, expected) => {
    expect(parseCompletionChunk({ choices: [{ delta }] })).toMatchObject(expected);
  });

  it("whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, two) => {
        const shapes = [one, { choices: one, usage: two }, { choices: [one, { delta: two }] }];
        for (const shape of shapes) expect(() => parseCompletionChunk(shape)).not.toThrow();
      }),
    );
  });
});
