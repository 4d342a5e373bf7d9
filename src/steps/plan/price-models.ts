/** Finds what the models cost, in the currency of the limits. Without a price there is no limit to keep. */

import { InputError } from "../../domain/errors.ts";
import { convertPrice, findPrice, plannedPrice, type Price } from "../../domain/money/price.ts";
import type { Inputs } from "../../inputs.ts";

export type PricedModels = {
  /** In order of preference, the fallbacks behind the model that was asked for. */
  readonly generate: readonly [Price, ...Price[]];
  readonly verify: readonly [Price, ...Price[]];
};

/**
 * Tokens that no prompt of a run exceeds: 8,000 of diff, and several times what instructions, discussion and
 * statements take. Prices that hold for larger prompts only are not planned with.
 */
export const MAX_PROMPT_TOKENS = 32_000;

/**
 * The most that each model can cost in a run that begins now (ISO 8601), peak hours and changes of price included.
 * Throws InputError for a model whose price nobody knows.
 */
export function priceModels(inputs: Inputs, now: string): PricedModels {
  const { prices, runTimeoutMs } = inputs;
  const run = { now, runTimeoutMs, inputTokens: MAX_PROMPT_TOKENS };
  const priceOf = (model: string): Price => {
    const price = plannedPrice(model, prices, run);
    if (price) return convertPrice(price, inputs.currency, inputs.exchangeRate);
    const isJudge = model === inputs.verifyModel && model !== inputs.model;
    throw new InputError(
      `\`prices\`: no price is known for the model \`${model}\`${isJudge ? " of `verify-model`" : ""}, so \`cost-limit\` could not be kept; add it, for example \`${model}: {input: 1.0, cached: 0.1, output: 2.0, currency: CNY}\` (per million tokens)`,
    );
  };
  const fallbacks = inputs.fallbackModels.map(priceOf);
  const listFor = (model: string): readonly [Price, ...Price[]] => [
    priceOf(model),
    ...fallbacks.filter((price) => price.model !== model),
  ];
  return {
    generate: listFor(inputs.model),
    verify: listFor(inputs.verifyModel ?? inputs.model),
  };
}

/** What a model costs when it is asked at that time (ISO 8601) with a prompt of that size, in the limits' currency. */
export type PriceAt = (
  model: string,
  request: { readonly inputTokens: number; readonly now: string },
) => Price | null;

/** The prices that requests are paid at: never above the planned ones for the same model. */
export function createPriceAt(inputs: Inputs): PriceAt {
  const { prices, currency, exchangeRate } = inputs;
  return (model, request) => {
    const price = findPrice(model, prices, request);
    return price && convertPrice(price, currency, exchangeRate);
  };
}
