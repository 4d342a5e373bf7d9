/** What an endpoint's account of a request cannot be, or should not be: said in the report, not passed over. */

import type { CallRecord } from "./call.ts";

/** Below this part of our own estimate a count of prompt tokens is not believable. */
const LEAST_SHARE = 0.5;

/** Sentences for the report about one request; the same for every request with the same fault. */
export function findOddities(call: CallRecord): readonly string[] {
  const { usage, model, plannedInputTokens } = call;
  if (usage.estimated) return [];
  const oddities: string[] = [];
  if (usage.reasoningTokens > 0) {
    oddities.push(
      `\`${model}\` has thought although thinking was switched off: that costs more, and the temperatures that were asked for may not be in force.`,
    );
  }
  if (usage.inputTokens > 0 && usage.inputTokens < plannedInputTokens * LEAST_SHARE) {
    oddities.push(
      `The endpoint counted less than half of the prompt tokens that fen counts for \`${model}\`: its figures may be wrong.`,
    );
  }
  if (usage.inputTokens === 0 && call.outcome !== "failed") {
    oddities.push(`The endpoint counted no prompt tokens at all for \`${model}\`.`);
  }
  return oddities;
}
