/** Sums over the calls of a run. */

import type { CallRecord, Pass } from "./call.ts";
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
    model: answeringModel(record.calls, "generate") || (earlier?.model ?? ""),
  };
}

/** The model that answered a pass last; `""` when none did. */
export function answeringModel(calls: readonly CallRecord[], pass: Pass): string {
  const answered = calls.findLast((call) => call.pass === pass && call.outcome !== "failed");
  return answered ? (answered.answeredBy ?? answered.model) : "";
}
