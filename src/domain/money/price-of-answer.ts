/** Which price an answer is paid at, when the endpoint says which model gave it. */

import type { Price } from "./price.ts";
import { plainName } from "./price.ts";
import { findModel } from "./price-table.ts";

/** What a model costs now and for this prompt, in the currency of the run; `null` when nobody knows. */
export type FindPriceNow = (model: string) => Price | null;

export type AnswerPrice = {
  readonly price: Price;
  /**
   * `asked`: the model that was asked for has answered, or the answer names none. `another`: a different one has,
   * and this is its price. `unpriced`: a different one has whose price is not known, so this is the asked one's.
   * `free`: a different one has where the asked one costs nothing, so this does not either.
   */
  readonly kind: "asked" | "another" | "unpriced" | "free";
};

/** The price of the model that answered. `asked` is the price that the request was planned with. */
export function priceOfAnswer(
  answeredBy: string | null,
  asked: Price,
  findPriceNow: FindPriceNow,
): AnswerPrice {
  const askedNow = findPriceNow(asked.model) ?? asked;
  if (answeredBy === null || isSameName(asked.model, answeredBy)) {
    return { kind: "asked", price: askedNow };
  }
  const found = findPriceNow(answeredBy);
  if (!found) {
    const kind = isVariant(asked.model, answeredBy) ? "asked" : "unpriced";
    return { kind, price: askedNow };
  }
  // What costs nothing is a server of one's own, and those answer with whatever they have loaded.
  if (asked.input === 0 && asked.output === 0) return { kind: "free", price: askedNow };
  const source = `price of ${plainName(answeredBy)}, which answered: ${found.source}`;
  return { kind: "another", price: { ...found, source } };
}

/** Ways through a gateway, not models: `:free` at OpenRouter, `-ssvip` at DMXAPI. */
const ROUTE = /(?::(?:free|nitro|floor|online|extended|exacto)|-(?:free|ssvip|guan|cc))$/;

/** Gateways add a vendor in front or a route behind; and a model may have several names. */
function isSameName(asked: string, answered: string): boolean {
  const [a, b] = [asked, answered].map((name) => plainName(name).replace(ROUTE, ""));
  if (a === b) return true;
  const known = findModel(asked);
  return known !== null && known === findModel(answered);
}

/** A name with a date or a version behind. */
function isVariant(asked: string, answered: string): boolean {
  const name = plainName(asked);
  const rest = plainName(answered);
  return rest.startsWith(name) && /^[-:@_]/.test(rest.slice(name.length));
}
