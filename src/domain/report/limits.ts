/** The limits in words: what is spent of each, what is left, and which of them is the narrowest. */

import type { LimitName, LimitStatus } from "../ledger.ts";
import { renderAmount, type Currency, type Nano } from "../money/money.ts";

/** The inputs that set the limits. */
export const LIMIT_INPUTS: Readonly<Record<LimitName, string>> = {
  run: "cost-limit",
  "pull request": "cost-limit-per-pr",
  month: "cost-limit-per-month",
};

const SCOPES: Readonly<Record<LimitName, string>> = {
  run: "this run",
  "pull request": "all runs on this pull request",
  month: "all runs of the repository this month",
};

/** `All runs on this pull request: ¥0.0044 of ¥0.05, ¥0.0456 left.` */
export function renderLimit(limit: LimitStatus, currency: Currency): string {
  const { name, isLowerBound } = limit;
  const scope = SCOPES[name];
  const left = renderAmount(limit.left, currency);
  const end = isLowerBound
    ? `at most ${left} left (a lower bound: GitHub lists more comments than fen reads)`
    : `${left} left`;
  return `${scope.charAt(0).toUpperCase()}${scope.slice(1)}: ${renderSpent(limit, currency)}, ${end}.`;
}

function renderSpent({ spent, limit, isLowerBound }: LimitStatus, currency: Currency): string {
  const least = isLowerBound ? "at least " : "";
  return `${least}${renderAmount(spent, currency)} of ${renderAmount(limit, currency)}`;
}

/** Why a run may spend less than `cost-limit`. */
export function explainShare(
  limit: LimitStatus,
  run: { readonly currency: Currency; readonly limit: Nano },
): string {
  const { currency } = run;
  return `\`${LIMIT_INPUTS[limit.name]}\`: ${SCOPES[limit.name]} have cost ${renderSpent(limit, currency)}; this run may spend ${renderAmount(run.limit, currency)}.`;
}

/** Why a run could not review anything, naming the limit that stood in its way. */
export function explainShortage(limit: LimitStatus, currency: Currency): string {
  const left = limit.left === 0 ? "nothing" : renderAmount(limit.left, currency);
  return `\`${LIMIT_INPUTS[limit.name]}\`: ${SCOPES[limit.name]} have cost ${renderSpent(limit, currency)}; ${left} is left, which does not pay for a review`;
}
