/** What one request to the model has cost, from what the endpoint says of it, or from what we saw of it. */

import { parseMoney, type Nano } from "../domain/money/money.ts";
import { convertAmount, costOf, type ExchangeRate, type Price } from "../domain/money/price.ts";
import type { CountTokens } from "../domain/money/tokens.ts";
import { NO_USAGE, type Usage } from "../domain/money/usage.ts";
import type { Attempt } from "../io/model/model.ts";

export type Bill = {
  readonly usage: Usage;
  /** In the currency of the price. */
  readonly cost: Nano;
  /** `false` when the cost rests on our estimate of the tokens. */
  readonly costKnown: boolean;
};

type BillOptions = {
  readonly price: Price;
  readonly plannedInputTokens: number;
  readonly countTokens: CountTokens;
  readonly rate: ExchangeRate;
};

/** The endpoint's own amount if it names one, else its tokens or ours at the price. */
export function billOf(attempt: Attempt, options: BillOptions): Bill {
  const usage = usageOf(attempt, options);
  const reported = reportedCost(attempt, options);
  return {
    usage,
    cost: reported ?? costOf(usage, options.price),
    costKnown: reported !== null || !usage.estimated,
  };
}

/** The endpoint's own count; ours, marked, where it may bill and does not say. Unknown is not zero. */
function usageOf(attempt: Attempt, options: BillOptions): Usage {
  if (attempt.usage) return attempt.usage;
  if (!attempt.mayBeBilled) return NO_USAGE;
  const reasoningTokens = Math.ceil(attempt.reasoningCharacters / 3);
  return {
    inputTokens: options.plannedInputTokens,
    cachedTokens: 0,
    outputTokens: options.countTokens(attempt.text) + reasoningTokens,
    reasoningTokens,
    estimated: true,
  };
}

/** `usage.cost` of the answer, which gateways give in USD, in the currency of the price. */
function reportedCost(attempt: Attempt, { price, rate }: BillOptions): Nano | null {
  const amount = attempt.reportedCost === null ? null : parseFine(attempt.reportedCost);
  // Gateways that do not fill the field in send 0, which is no price.
  if (amount === null || amount === 0) return null;
  return convertAmount({ amount, from: "USD" }, price.currency, rate);
}

/** Endpoints report more decimals than a nano has; what lies beyond them is rounded up. */
function parseFine(text: string): Nano | null {
  const [, whole = text, rest = ""] = /^(\d+\.\d{9})(\d+)$/.exec(text) ?? [];
  const amount = parseMoney(whole);
  return amount === null || /^0*$/.test(rest) ? amount : amount + 1;
}

/** Gateways add a vendor in front or a date behind; another name is another model. */
export function isSameModel(asked: string, answered: string): boolean {
  const plain = (name: string) => name.toLowerCase().split("/").at(-1) ?? "";
  return plain(answered).startsWith(plain(asked));
}
