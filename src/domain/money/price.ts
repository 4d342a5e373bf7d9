/** What a token costs: the user's own prices before the built-in table, and the sum for one call. */

import { renderMoney, type Currency, type Nano } from "./money.ts";
import {
  findModel,
  listNames,
  listOffers,
  offerAt,
  retirementOf,
  TABLE_EXCHANGE_RATE,
  type Offer,
  type Rates,
  type Retirement,
} from "./price-table.ts";
import type { Usage } from "./usage.ts";

export type { Retirement } from "./price-table.ts";

/** Price of a million tokens in nano units of `currency`. */
export type Price = {
  /** As it is named in requests. */
  readonly model: string;
  readonly currency: Currency;
  readonly input: Nano;
  readonly cached: Nano;
  readonly output: Nano;
  /** Where the figure comes from, for the report. */
  readonly source: string;
};

/** The user's own prices by model. */
export type OwnPrices = ReadonlyMap<string, Price>;

export type ExchangeRate = {
  /** CNY per USD in nano units: 7.1 is 7,100,000,000. */
  readonly cnyPerUsd: Nano;
  readonly source: string;
};

const MILLION = 1_000_000;
const NANO = 1_000_000_000;

export const DEFAULT_EXCHANGE_RATE: ExchangeRate = {
  cnyPerUsd: TABLE_EXCHANGE_RATE.cnyPerUsd,
  source: `built-in, ${TABLE_EXCHANGE_RATE.checkedOn}`,
};

/** The request that is to be priced. */
export type PricedRequest = {
  /** Size of the prompt; the smallest when it is left out. */
  readonly inputTokens?: number;
  /** When it was sent, ISO 8601. Left out or unreadable: the newest price, at peak hours. */
  readonly now?: string;
};

/**
 * What the model costs: the user's own price before the built-in one, `null` when neither is known. Names are the
 * same in upper and lower case; an own price also counts under the model's aliases and behind a vendor's prefix.
 */
export function findPrice(
  model: string,
  own: OwnPrices,
  request: PricedRequest = {},
): Price | null {
  const ownPrice = findOwn(model, own);
  if (ownPrice) return ownPrice.model === model ? ownPrice : { ...ownPrice, model };
  const known = findModel(model);
  if (!known) return null;
  const { inputTokens = 0, now } = request;
  return toPrice(model, offerAt(known, { momentMs: parseMoment(now), inputTokens }));
}

/** The run for which a price is to be an upper bound. */
export type PlannedRun = {
  /** Its beginning, ISO 8601. */
  readonly now: string;
  readonly runTimeoutMs: number;
  /** Size of its largest prompt. */
  readonly inputTokens: number;
};

/**
 * The most that the model can cost during a run: for each kind of token the dearest of the prices that may hold.
 * No price that `findPrice` gives for a moment and a prompt of the run is above it.
 */
export function plannedPrice(model: string, own: OwnPrices, run: PlannedRun): Price | null {
  const known = findModel(model);
  const fromMs = parseMoment(run.now);
  const { runTimeoutMs, inputTokens } = run;
  if (findOwn(model, own) || !known || fromMs === null) {
    return findPrice(model, own, { inputTokens });
  }
  const offers = listOffers(known, { fromMs, untilMs: fromMs + runTimeoutMs, inputTokens });
  const most = (key: keyof Rates) => Math.max(...offers.map((offer) => offer[key]));
  const rates = { input: most("input"), cached: most("cached"), output: most("output") };
  const dearest = offers.find((offer) => offer.output === rates.output);
  return dearest ? toPrice(model, { ...dearest, ...rates }) : null;
}

function toPrice(model: string, offer: Offer): Price {
  const { currency, input, cached, output, source } = offer;
  return { model, currency, input, cached, output, source };
}

function parseMoment(iso: string | undefined): number | null {
  const moment = Date.parse(iso ?? "");
  return Number.isNaN(moment) ? null : moment;
}

/** The exact name first, then any name of the same model, then the same name without vendors in front. */
function findOwn(model: string, own: OwnPrices): Price | null {
  const exact = own.get(model);
  if (exact) return exact;
  const known = findModel(model);
  const names = new Set([model.toLowerCase(), ...(known ? listNames(known) : [])]);
  const entries = [...own];
  const [, price] =
    entries.find(([name]) => names.has(name.toLowerCase())) ??
    entries.find(([name]) => plainName(name) === plainName(model)) ??
    [];
  return price ?? null;
}

/** The name in lower case, without what gateways put in front: `xiaomi/MiMo-V2.5` is `mimo-v2.5`. */
export function plainName(model: string): string {
  return model.toLowerCase().split("/").at(-1) ?? "";
}

/** When the model's maker switched it off, as far as the table knows; other hosts may still serve it. */
export function findRetirement(model: string): Retirement | null {
  const known = findModel(model);
  return known && retirementOf(known);
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
    source: `${price.source}; ${price.currency} at ${renderMoney(rate.cnyPerUsd)} CNY per USD (${rate.source})`,
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
