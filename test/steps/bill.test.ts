import { describe, expect, it } from "vitest";

import { findPrice, type Price } from "../../src/domain/money/price.ts";
import type { Attempt } from "../../src/io/model/model.ts";
import { billOf } from "../../src/steps/bill.ts";
import type { PriceAt } from "../../src/steps/plan/price-models.ts";
import { priceOf, scriptModel, usageOf, type ScriptedAttempt } from "./scripted-model.ts";

/** The attempt that a scripted model makes of its parts. */
async function attemptOf(script: ScriptedAttempt): Promise<Attempt> {
  const request = { model: "mimo-v2-flash", messages: [], temperature: 0, maxOutputTokens: 9 };
  const signal = new AbortController().signal;
  return scriptModel([script]).complete(request, { signal, onText: () => {} });
}

const fromTable: PriceAt = (model, request) => findPrice(model, new Map(), request);

async function bill(script: ScriptedAttempt, price: Price = priceOf("mimo-v2-flash", 10_000)) {
  const startedAt = "2026-11-26T00:00:00.000Z";
  return billOf(await attemptOf({ usage: usageOf(1_000_000, 0), startedAt, ...script }), {
    price,
    priceAt: fromTable,
    plannedInputTokens: 1000,
    countTokens: (text) => text.length,
    rate: { cnyPerUsd: 7_000_000_000, source: "test" },
  });
}

describe("a bill", () => {
  it("is at the price of the model that was asked for, when it answers", async () => {
    expect(await bill({ answeredBy: "MiMo-V2-Flash" })).toMatchObject({
      cost: 700_000_000,
      price: { model: "mimo-v2-flash" },
      notice: null,
    });
  });

  it("is at the price of the model that answered instead, and says so", async () => {
    expect(await bill({ answeredBy: "mimo-v2.5" })).toMatchObject({
      cost: 1_000_000_000,
      costKnown: true,
      price: { input: 1_000_000_000, source: expect.stringMatching(/^price of mimo-v2\.5, which/) },
      notice:
        "Asked for `mimo-v2-flash`, but the endpoint says that another model answered: `mimo-v2.5`. The cost is reckoned at the price of that model: ¥1 input and ¥2 output per million tokens.",
    });
  });

  it("stays at the price of the one that was asked for, and says so, when the other has none", async () => {
    expect(await bill({ answeredBy: "gpt-tiny" })).toMatchObject({
      cost: 700_000_000,
      notice: expect.stringMatching(/answered: `gpt-tiny`\. No price is known for that model/),
    });
  });

  it("costs nothing where the model that was asked for does not", async () => {
    const free = { ...priceOf("local"), input: 0, cached: 0, output: 0 };
    expect(await bill({ answeredBy: "mimo-v2.5" }, free)).toMatchObject({
      cost: 0,
      notice: expect.stringMatching(/counted as free too\.$/),
    });
  });

  it("is the endpoint's own amount before everything else", async () => {
    expect(await bill({ answeredBy: "mimo-v2.5", reportedCost: "0.5" })).toMatchObject({
      cost: 3_500_000_000,
      costKnown: true,
      notice: expect.stringMatching(/The endpoint itself says what it costs\.$/),
    });
  });

  it.each([
    ["2026-11-26T00:59:59.999Z", 1_000_000_000],
    ["2026-11-26T01:00:00.000Z", 2_000_000_000],
  ])("is at the price of the hour in which the request was sent: %s", async (startedAt, cost) => {
    expect((await bill({ startedAt }, priceOf("deepseek-flash"))).cost).toBe(cost);
  });

  it.each([
    [128_000, 19_200_000],
    [128_001, 76_800_600],
  ])("is at the price for %d tokens of prompt", async (tokens, cost) => {
    const script = { usage: usageOf(tokens, 0) };
    expect((await bill(script, priceOf("qwen-flash"))).cost).toBe(cost);
  });

  it("is at the planned price when the table has none", async () => {
    const price = priceOf("my-model");
    expect(await bill({ answeredBy: "my-model" }, price)).toMatchObject({ price, notice: null });
  });

  it("shows the name of the model that answered as code, whatever it holds", async () => {
    const { notice } = await bill({ answeredBy: "`](https://evil.example) @all" });
    expect(notice).toContain("answered: `` `](https://evil.example) @all ``.");
  });
});
