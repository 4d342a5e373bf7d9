import { describe, expect, it } from "vitest";

import type { CallRecord } from "../../../src/domain/money/call.ts";
import { findOddities } from "../../../src/domain/money/oddities.ts";
import { NO_USAGE, type Usage } from "../../../src/domain/money/usage.ts";

function callWith(usage: Partial<Usage>, rest: Partial<CallRecord> = {}): CallRecord {
  return {
    pass: "generate",
    batch: 1,
    files: ["a.ts"],
    attempt: 1,
    endpoint: "https://e.example/v1",
    model: "m",
    answeredBy: "m",
    status: 200,
    outcome: "complete",
    finishReason: "stop",
    error: null,
    plannedInputTokens: 1000,
    maxOutputTokens: 500,
    usage: { ...NO_USAGE, inputTokens: 1000, outputTokens: 100, ...usage },
    cost: 1,
    costKnown: true,
    price: { currency: "CNY", input: 1, cached: 1, output: 1, source: "test" },
    startedAt: "2026-11-25T00:00:00.000Z",
    durationMs: 1,
    firstTextMs: 1,
    ...rest,
  };
}

describe("what an endpoint says of a request", () => {
  it.each<readonly [string, Partial<Usage>, RegExp]>([
    ["thoughts that were switched off", { reasoningTokens: 1 }, /has thought although/],
    ["less than half of the prompt", { inputTokens: 499 }, /less than half/],
    ["no prompt at all", { inputTokens: 0 }, /no prompt tokens at all/],
  ])("is reported when it counts %s", (_, usage, sentence) => {
    expect(findOddities(callWith(usage))).toEqual([expect.stringMatching(sentence)]);
  });

  it.each<readonly [string, CallRecord]>([
    ["it is as expected", callWith({})],
    ["it is half of the estimate", callWith({ inputTokens: 500 })],
    ["it is our own estimate", callWith({ inputTokens: 0, reasoningTokens: 9, estimated: true })],
    ["nothing was answered", callWith(NO_USAGE, { outcome: "failed" })],
  ])("is not reported when %s", (_, call) => {
    expect(findOddities(call)).toEqual([]);
  });
});
