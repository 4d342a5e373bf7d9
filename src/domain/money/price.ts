/** What a token costs: the built-in table, the user's own prices, and the sum for one call. */

import { parseMoney, type Currency, type Nano } from "./money.ts";
import table from "./prices.json" with { type: "json" };
import type { Usage } from "./usage.ts";

/** Price of a million tokens in nano units of `currency`. */
export type Price = {
  readonly model: string;
  readonly currency: Currency;
  readonly input: Nano;
  readonly cached: Nano;
  readonly output: Nano;
  /** Where the figure comes from, for the report. */
  readonly source: string;
};

export type ExchangeRate = {
  /** CNY per USD in nano units: 7.1 is 7,100,000,000. */
  readonly cnyPerUsd: Nano;
  readonly source: string;
};

/** What the built-in table says of a model that its maker has switched off. */
export type Retirement = { readonly on: string; readonly successor: string };

const MILLION = 1_000_000;
const NANO = 1_000_000_000;

export const DEFAULT_EXCHANGE_RATE: ExchangeRate = {
  cnyPerUsd: readTableMoney(table.exchangeRate.cnyPerUsd),
  source: `built-in, ${table.exchangeRate.checkedOn}`,
};

const BUILT_IN: ReadonlyMap<string, Price> = new Map(
  table.models.map((entry) => [
    entry.id,
    {
      model: entry.id,
      currency: entry.currency === "USD" ? "USD" : "CNY",
      input: readTableMoney(entry.input),
      cached: readTableMoney(entry.cached),
      output: readTableMoney(entry.output),
      source: `${entry.source}, checked ${table.checkedOn}`,
    },
  ]),
);

/** The model's price: the user's own before the built-in one; `null` when neither knows it. */
export function findPrice(model: string, own: ReadonlyMap<string, Price>): Price | null {
  return own.get(model) ?? BUILT_IN.get(model) ?? null;
}

/** When the model's maker switched it off, as far as the table knows; other hosts may still serve it. */
export function findRetirement(model: string): Retirement | null {
  for (const entry of table.models) {
    if (entry.id !== model || !("retiredOn" in entry)) continue;
    return { on: entry.retiredOn ?? "", successor: entry.successor ?? "" };
  }
  return null;
}

/** The same price in another currency, each figure rounded up. */
export function convertPrice(price: Price, currency: Currency, rate: ExchangeRate): Price {
  if (price.currency === currency) return price;
  const convert = (amount: Nano) => convertAmount({ amount, from: price.currency }, currency, rate);
  return {
    ...price,
    currency,
    input: convert(price.input),
    cached: convert(price.cached),
    output: convert(price.output),
    source: `${price.source}; ${price.currency} at ${rate.cnyPerUsd / NANO} CNY per USD (${rate.source})`,
  };
}

/** An amount in another currency, rounded up to a whole nano. */
export function convertAmount(
  money: { readonly amount: Nano; readonly from: Currency },
  to: Currency,
  rate: ExchangeRate,
): Nano {
  if (money.from === to) return money.amount;
  const amount = BigInt(money.amount);
  const cnyPerUsd = BigInt(rate.cnyPerUsd);
  const unit = BigInt(NANO);
  const [numerator, denominator] =
    to === "CNY" ? [amount * cnyPerUsd, unit] : [amount * unit, cnyPerUsd];
  return Number((numerator + denominator - 1n) / denominator);
}

/** What the tokens cost, rounded up to a whole nano: cached ones at their own price. */
export function costOf(
  usage: Pick<Usage, "inputTokens" | "cachedTokens" | "outputTokens">,
  price: Pick<Price, "input" | "cached" | "output">,
): Nano {
  const fresh = Math.max(0, usage.inputTokens - usage.cachedTokens);
  const perMillion =
    BigInt(fresh) * BigInt(price.input) +
    BigInt(usage.cachedTokens) * BigInt(price.cached) +
    BigInt(usage.outputTokens) * BigInt(price.output);
  return Number((perMillion + BigInt(MILLION - 1)) / BigInt(MILLION));
}

function readTableMoney(text: string): Nano {
  const amount = parseMoney(text);
  if (amount === null) throw new Error(`prices.json: ${text} is not a decimal number`);
  return amount;
}
