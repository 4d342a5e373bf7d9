/** The account of one request to the model: what it was for, what it was expected to cost, what it did. */

import type { Currency, Nano } from "./money.ts";
import type { Usage } from "./usage.ts";

export type Pass = "generate" | "verify" | "converse" | "probe";

export type CallRecord = {
  readonly pass: Pass;
  readonly batch: number;
  readonly files: readonly string[];
  /** From 1, counted over one batch's pass. */
  readonly attempt: number;
  /** Scheme, host and path, without credentials. */
  readonly endpoint: string;
  readonly model: string;
  /** The model the answer names; `null` when it names none. */
  readonly answeredBy: string | null;
  readonly status: number;
  readonly outcome: "complete" | "truncated" | "failed";
  readonly finishReason: string | null;
  readonly error: string | null;
  readonly plannedInputTokens: number;
  readonly maxOutputTokens: number;
  readonly usage: Usage;
  readonly cost: Nano;
  /** `false` when the cost rests on an estimate. */
  readonly costKnown: boolean;
  /** Per million tokens, in the currency of the report. */
  readonly price: {
    readonly currency: Currency;
    readonly input: Nano;
    readonly cached: Nano;
    readonly output: Nano;
    readonly source: string;
  };
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly firstTextMs: number | null;
};

/** Sum of cost over calls, and whether every part of it is the endpoint's own count. */
export function sumCost(calls: readonly CallRecord[]): {
  readonly cost: Nano;
  readonly known: boolean;
} {
  return {
    cost: calls.reduce((sum, call) => sum + call.cost, 0),
    known: calls.every((call) => call.costKnown),
  };
}
