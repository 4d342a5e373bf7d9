/** A model that answers from a list, and what it was asked: for the tests of the steps that ask. */

import { ModelError, type ModelErrorKind } from "../../src/domain/errors.ts";
import type { Price } from "../../src/domain/money/price.ts";
import type { Usage } from "../../src/domain/money/usage.ts";
import type { Attempt, CompletionRequest, ModelClient } from "../../src/io/model/model.ts";

export type ScriptedAttempt = Partial<Attempt> & {
  /** Runs while the request is under way. */
  readonly during?: () => void;
};

/** What an endpoint answers, one attempt for each request; a function looks at the request first. */
export type Script = readonly (
  | ScriptedAttempt
  | ((request: CompletionRequest) => ScriptedAttempt)
)[];

export type ScriptedModel = ModelClient & { readonly requests: CompletionRequest[] };

/** One more request than the script holds is an error of the test. */
export function scriptModel(script: Script, endpoint = "https://one.example/v1"): ScriptedModel {
  const queue = [...script];
  const requests: CompletionRequest[] = [];
  return {
    requests,
    complete: async (request, { onText }) => {
      requests.push(request);
      const next = queue.shift();
      if (!next) throw new Error("the script has no more answers");
      const { during, ...attempt } = typeof next === "function" ? next(request) : next;
      during?.();
      for (const piece of (attempt.text ?? "").match(/[^]{1,7}/g) ?? []) onText(piece);
      return { ...ANSWERED, endpoint, model: request.model, ...attempt };
    },
  };
}

const ANSWERED: Attempt = {
  endpoint: "",
  model: "",
  answeredBy: null,
  status: 200,
  text: "",
  reasoningCharacters: 0,
  usage: null,
  reportedCost: null,
  finishReason: "stop",
  outcome: "complete",
  error: null,
  retryAfterMs: null,
  mayBeBilled: true,
  startedAt: "2026-01-02T03:04:05.000Z",
  durationMs: 1500,
  firstTextMs: 300,
};

export function usageOf(inputTokens: number, outputTokens: number, cachedTokens = 0): Usage {
  return { inputTokens, cachedTokens, outputTokens, reasoningTokens: 0, estimated: false };
}

/** A whole answer: the objects and the closing line. */
export function answerOf(objects: readonly object[], rest: ScriptedAttempt = {}): ScriptedAttempt {
  const lines = [...objects, { done: true, count: objects.length }];
  const text = lines.map((line) => JSON.stringify(line)).join("\n");
  return { text, usage: usageOf(1000, 100), ...rest };
}

/** An attempt that brought nothing. */
export function failureOf(
  kind: ModelErrorKind,
  status: number,
  rest: ScriptedAttempt = {},
): ScriptedAttempt {
  const error = new ModelError(`${status} ${kind}`, { kind, status });
  const mayBeBilled = status === 0 || status >= 500;
  return { outcome: "failed", status, error, finishReason: null, mayBeBilled, ...rest };
}

/** A stream that broke off in the middle of its answer. */
export function brokenOf(text: string, rest: ScriptedAttempt = {}): ScriptedAttempt {
  const error = new ModelError("the stream broke off", { kind: "unavailable", status: 200 });
  return { text, outcome: "truncated", error, finishReason: null, ...rest };
}

/** Round prices: an input token costs 1 nano, a cached one a tenth of it, an output token 2. */
export function priceOf(model: string, factor = 1): Price {
  return {
    model,
    currency: "CNY",
    input: 1_000_000 * factor,
    cached: 100_000 * factor,
    output: 2_000_000 * factor,
    source: "test",
  };
}
