import { describe, expect, it } from "vitest";

import { InputError } from "../../src/domain/errors.ts";
import { readInputs } from "../../src/inputs.ts";
import { priceModels } from "../../src/steps/price-models.ts";

const price = (given: Readonly<Record<string, string>> = {}) =>
  priceModels(readInputs({ given: (name) => given[name] ?? "", environment: {} }));

const names = (prices: readonly { readonly model: string }[]) => prices.map(({ model }) => model);

describe("the models of a run", () => {
  it("are the wanted one and its fallbacks, for both passes", () => {
    const models = price();
    expect(names(models.generate)).toEqual(["mimo-v2-flash", "mimo-v2.6-flash", "qwen-flash"]);
    expect(models.verify).toEqual(models.generate);
  });

  it("may be others for the second pass, and stand in the list once", () => {
    const models = price({ model: "qwen-flash", "verify-model": "mimo-v2.6-flash" });
    expect(names(models.generate)).toEqual(["qwen-flash", "mimo-v2.6-flash"]);
    expect(names(models.verify)).toEqual(["mimo-v2.6-flash", "qwen-flash"]);
  });

  it("have the user's own price before the built-in one", () => {
    const models = price({ prices: "mimo-v2-flash: {input: 9, output: 9}" });
    expect(models.generate[0]).toMatchObject({ input: 9_000_000_000, source: "`prices`" });
  });

  it("are priced in the currency of the limits", () => {
    const models = price({ currency: "USD", "exchange-rate": "7", model: "mimo-v2.6-flash" });
    expect(models.generate[0]).toMatchObject({
      currency: "USD",
      input: 142_857_143,
      output: 285_714_286,
    });
  });

  it.each([
    { model: "my/model" },
    { "verify-model": "my/model" },
    { "fallback-models": "my/model" },
  ])("must all have a price: %j", (given) => {
    expect(() => price(given)).toThrow(InputError);
    expect(() => price(given)).toThrow(/`prices`: no price is known for the model `my\/model`/);
  });
});
