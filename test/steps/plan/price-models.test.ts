import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { InputError } from "../../../src/domain/errors.ts";
import { listModelIds } from "../../../src/domain/money/price-table.ts";
import { readInputs } from "../../../src/inputs.ts";
import {
  createPriceAt,
  MAX_PROMPT_TOKENS,
  priceModels,
} from "../../../src/steps/plan/price-models.ts";

type Given = Readonly<Record<string, string>>;

/** A Thursday, 08:50 in Beijing. */
const NOW = "2026-11-26T00:50:00.000Z";

const inputsOf = (given: Given) =>
  readInputs({ given: (name) => given[name] ?? "", environment: {} });
const price = (given: Given = {}, now = NOW) => priceModels(inputsOf(given), now);

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

  it("are planned at the dearest hours that the run can reach", () => {
    const given = { model: "deepseek-flash" };
    expect(price(given).generate[0]).toMatchObject({ input: 2_000_000_000 });
    expect(price({ ...given, "run-timeout": "60" }).generate[0]).toMatchObject({
      input: 1_000_000_000,
    });
  });

  it("are planned at the price of prompts that a run can have, not of larger ones", () => {
    expect(price({ model: "qwen-flash" }).generate[0]).toMatchObject({ input: 150_000_000 });
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

describe("what a request is paid at", () => {
  const paid = (given: Given, request: { inputTokens: number; now: string }) =>
    createPriceAt(inputsOf(given))(given["model"] ?? "", request);

  it("is the price of its hour and of its size", () => {
    const peak = { inputTokens: 1000, now: "2026-11-26T01:00:00.000Z" };
    expect(paid({ model: "deepseek-flash" }, peak)).toMatchObject({ input: 2_000_000_000 });
    const before = { inputTokens: 1000, now: NOW };
    expect(paid({ model: "deepseek-flash" }, before)).toMatchObject({ input: 1_000_000_000 });
    const large = { inputTokens: 200_000, now: NOW };
    expect(paid({ model: "qwen-flash" }, large)).toMatchObject({ input: 600_000_000 });
  });

  it("is the user's own before the built-in one, and nothing for a model that nobody knows", () => {
    const request = { inputTokens: 1000, now: NOW };
    const own = { model: "deepseek-flash", prices: "DeepSeek-Flash: {input: 9, output: 9}" };
    expect(paid(own, request)).toMatchObject({ input: 9_000_000_000, source: "`prices`" });
    expect(paid({ model: "my/model" }, request)).toBeNull();
  });

  it.each(["CNY", "USD"])("is never above the planned price, in %s", (currency) => {
    const models = listModelIds();
    const beginMs = Date.parse("2026-11-26T00:00:00.000Z");
    const given = { currency, "exchange-rate": "7.123456789" };
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.nat(2 * 24 * 3600),
        fc.nat(900_000),
        fc.nat(MAX_PROMPT_TOKENS),
        (...[model, second, laterMs, inputTokens]) => {
          const fromMs = beginMs + second * 1000;
          const [planned] = price({ ...given, model }, new Date(fromMs).toISOString()).generate;
          const now = new Date(fromMs + laterMs).toISOString();
          const billed = paid({ ...given, model }, { inputTokens, now });
          expect(billed).toMatchObject({ currency, model });
          for (const key of ["input", "cached", "output"] as const) {
            expect(billed?.[key]).toBeLessThanOrEqual(planned[key]);
            expect(Number.isSafeInteger(billed?.[key])).toBe(true);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
