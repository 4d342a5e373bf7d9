/** Sums over the calls of a run. */

import type { CallRecord } from "./call.ts";
import { sumCost } from "./call.ts";
import type { RunRecord, Totals } from "../record.ts";
import { addUsage, NO_USAGE } from "./usage.ts";

/** Cost, tokens and model of the run, those of an earlier job included. */
export function totalsOf(record: Pick<RunRecord, "calls" | "earlier">): Totals {
  const { cost, known } = sumCost(record.calls);
  const usage = record.calls.map((call) => call.usage).reduce(addUsage, NO_USAGE);
  const { earlier } = record;
  return {
    cost: cost + (earlier?.cost ?? 0),
    costKnown: known && (earlier?.costKnown ?? true),
    usage: earlier ? addUsage(usage, earlier.usage) : usage,
    // The first: a cheaper one may have taken over the rest.
    model: answeringModels(record.calls)[0] ?? earlier?.model ?? "",
  };
}

/** The models that answered the generate pass, in order, each once. */
export function answeringModels(calls: readonly CallRecord[]): readonly string[] {
  const answered = calls.filter((call) => call.pass !== "verify" && call.outcome !== "failed");
  return [...new Set(answered.map((call) => call.answeredBy ?? call.model))];
}
