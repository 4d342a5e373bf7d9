/** Finds what the models cost, in the currency of the limits. Without a price there is no limit to keep. */

import { InputError } from "../domain/errors.ts";
import { convertPrice, findPrice, type Price } from "../domain/money/price.ts";
import type { Inputs } from "../inputs.ts";

export type PricedModels = {
  /** In order of preference, the fallbacks behind the model that was asked for. */
  readonly generate: readonly [Price, ...Price[]];
  readonly verify: readonly [Price, ...Price[]];
};

/** Throws InputError for a model whose price nobody knows. */
export function priceModels(inputs: Inputs): PricedModels {
  const priceOf = (model: string): Price => {
    const price = findPrice(model, inputs.prices);
    if (price) return convertPrice(price, inputs.currency, inputs.exchangeRate);
    throw new InputError(
      `\`prices\`: no price is known for the model \`${model}\`, so \`cost-limit\` could not be kept; add it, for example \`${model}: {input: 1.0, cached: 0.1, output: 2.0, currency: CNY}\` (per million tokens)`,
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
