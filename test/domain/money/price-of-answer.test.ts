import { describe, expect, it } from "vitest";

import { findPrice, type Price } from "../../../src/domain/money/price.ts";
import { priceOfAnswer } from "../../../src/domain/money/price-of-answer.ts";

const ASKED: Price = {
  model: "mimo-v2-flash",
  currency: "CNY",
  input: 1,
  cached: 1,
  output: 1,
  source: "planned",
};
const asking = (model: string): Price => ({ ...ASKED, model });
const own = (...models: readonly string[]) =>
  new Map(models.map((model) => [model, { ...asking(model), input: 77, source: "own" }]));
const find =
  (prices = own()) =>
  (model: string) =>
    findPrice(model, prices);

describe("the price of an answer", () => {
  it.each([
    ["mimo-v2-flash", null],
    ["mimo-v2-flash", "mimo-v2-flash"],
    ["mimo-v2-flash", "MiMo-V2-Flash"],
    ["mimo-v2-flash", "XiaomiMiMo/MiMo-V2-Flash"],
    ["xiaomi/mimo-v2-flash", "mimo-v2-flash"],
    ["mimo-v2-flash", "mimo-v2-flash-0114"],
    ["mimo-v2-flash-ssvip", "mimo-v2-flash"],
    ["xiaomi/mimo-v2-flash:free", "xiaomi/mimo-v2-flash"],
    ["deepseek-flash", "deepseek-v4-flash"],
    ["my-model", "my-model@2026"],
  ])("is that of %s, which was asked for, when %j answers", (model, answeredBy) => {
    const asked = asking(model);
    const expected = findPrice(model, own()) ?? asked;
    expect(priceOfAnswer(answeredBy, asked, find())).toEqual({ kind: "asked", price: expected });
  });

  it.each([
    ["mimo-v2-flash", "mimo-v2.5", 1_000_000_000],
    ["mimo-v2-flash", "xiaomi/mimo-v2.6-pro", 435_000_000],
    ["mimo-v2.5", "mimo-v2.5-pro", 3_000_000_000],
    ["mimo-v2.5-pro", "MIMO-v2.5", 1_000_000_000],
    ["my-model", "qwen-flash", 150_000_000],
  ])("is not that of %s when %s answers, whose price is known", (model, answeredBy, input) => {
    const { kind, price } = priceOfAnswer(answeredBy, asking(model), find());
    expect({ kind, input: price.input }).toEqual({ kind: "another", input });
    const name = answeredBy.toLowerCase().split("/").at(-1);
    expect(price.source).toBe(
      `price of ${name}, which answered: ${findPrice(answeredBy, own())?.source}`,
    );
  });

  it("is the user's own for the model that answers", () => {
    const answer = priceOfAnswer("gpt-tiny", ASKED, find(own("gpt-tiny")));
    expect(answer).toMatchObject({ kind: "another", price: { model: "gpt-tiny", input: 77 } });
  });

  it.each(["gpt-tiny", "mimo-v2", "mimo-v2-flasher", "", "/", "`x`](y)"])(
    "is that of the model that was asked for when %j answers, whose price nobody knows",
    (answeredBy) => {
      const answer = priceOfAnswer(answeredBy, ASKED, find());
      expect(answer).toEqual({ kind: "unpriced", price: findPrice("mimo-v2-flash", own()) });
    },
  );

  it("stays nothing where the model that was asked for costs nothing", () => {
    const free = { ...asking("local"), input: 0, cached: 0, output: 0 };
    expect(priceOfAnswer("qwen3-32b", free, find())).toEqual({ kind: "free", price: free });
  });
});
