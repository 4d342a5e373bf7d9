/** What one request to the model has cost, from what the endpoint says of it, or from what we saw of it. */

import { renderCode } from "../domain/markdown/markdown.ts";
import type { CallRecord } from "../domain/money/call.ts";
import { parseMoney, renderAmount, type Nano } from "../domain/money/money.ts";
import { convertAmount, costOf, type ExchangeRate, type Price } from "../domain/money/price.ts";
import { priceOfAnswer, type AnswerPrice } from "../domain/money/price-of-answer.ts";
import type { CountTokens } from "../domain/money/tokens.ts";
import { NO_USAGE, type Usage } from "../domain/money/usage.ts";
import type { Attempt } from "../io/model/model.ts";
import type { PriceAt } from "./plan/price-models.ts";

export type Bill = {
  readonly usage: Usage;
  /** In the currency of the price. */
  readonly cost: Nano;
  /** `false` when the cost rests on our estimate of the tokens. */
  readonly costKnown: boolean;
  /** What the tokens are reckoned at: the price of the model that answered, at that time and for that prompt. */
  readonly price: Price;
  /** Says that another model answered, and who is paid for; `null` when the one that was asked for did. */
  readonly notice: string | null;
};

type BillOptions = {
  /** The price that the request was planned with. */
  readonly price: Price;
  readonly priceAt: PriceAt;
  readonly plannedInputTokens: number;
  readonly countTokens: CountTokens;
  readonly rate: ExchangeRate;
};

/** The endpoint's own amount if it names one, else its tokens or ours at the price of the model that answered. */
export function billOf(attempt: Attempt, options: BillOptions): Bill {
  const usage = usageOf(attempt, options);
  const reported = reportedCost(attempt, options);
  const request = { inputTokens: usage.inputTokens, now: attempt.startedAt };
  const answer = priceOfAnswer(attempt.answeredBy, options.price, (model) =>
    options.priceAt(model, request),
  );
  return {
    usage,
    cost: reported ?? costOf(usage, answer.price),
    costKnown: reported !== null || !usage.estimated,
    price: answer.price,
    notice: explainAnswer(attempt, { asked: options.price.model, answer, reported }),
  };
}

/** What one request was for, and how many tokens it was expected to take. */
export type Purpose = Pick<
  CallRecord,
  "pass" | "batch" | "files" | "attempt" | "plannedInputTokens" | "maxOutputTokens"
>;

/** The account of one request. `model` is the one that was asked for. */
export function recordCall(
  attempt: Attempt,
  { bill, model, purpose }: { bill: Bill; model: string; purpose: Purpose },
): CallRecord {
  const { usage, cost, costKnown } = bill;
  const { model: _, ...price } = bill.price;
  const { endpoint, answeredBy, status, outcome, finishReason } = attempt;
  const { startedAt, durationMs, firstTextMs, error } = attempt;
  const { pass, batch, files, attempt: count, plannedInputTokens, maxOutputTokens } = purpose;
  return {
    pass,
    batch,
    files,
    attempt: count,
    endpoint,
    model,
    answeredBy,
    status,
    outcome,
    finishReason,
    error: error?.message ?? null,
    plannedInputTokens,
    maxOutputTokens,
    usage,
    cost,
    costKnown,
    price,
    startedAt,
    durationMs,
    firstTextMs,
  };
}

function explainAnswer(
  { answeredBy }: Attempt,
  bill: { readonly asked: string; readonly answer: AnswerPrice; readonly reported: Nano | null },
): string | null {
  const { asked, answer, reported } = bill;
  if (answeredBy === null || answer.kind === "asked") return null;
  const reckoning =
    reported === null ? explainPrice(answer) : "The endpoint itself says what it costs.";
  return `Asked for \`${asked}\`, but the endpoint says that another model answered: ${renderCode(answeredBy)}. ${reckoning}`;
}

function explainPrice({ kind, price }: AnswerPrice): string {
  switch (kind) {
    case "another": {
      const [input, output] = [price.input, price.output].map((amount) =>
        renderAmount(amount, price.currency),
      );
      return `The cost is reckoned at the price of that model: ${input} input and ${output} output per million tokens.`;
    }
    case "free":
      return "The model that was asked for costs nothing, so this is counted as free too.";
    case "asked":
    case "unpriced":
      return "No price is known for that model, so the cost is reckoned at the price of the model that was asked for; set `prices` if it differs.";
  }
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
