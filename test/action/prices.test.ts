/** What a token costs, and how the cost of a run is told. */

import { describe, expect, it } from "vitest";

import { GOOD_ANSWERS, runIn } from "./scenario.ts";
import { expectPaid, stage } from "./stage.ts";

describe("prices", () => {
  const own = "mimo-v2-flash: {input: 7, cached: 0.7, output: 21, currency: CNY}";

  it("given by the user go before the built-in ones", async () => {
    const world = await stage();
    const run = await runIn(world, { inputs: { prices: own, "cost-limit": "1" } });
    // Ten times the usual.
    expect(run.outputs).toMatchObject({
      outcome: "complete",
      cost: "0.0224",
      "cost-known": "true",
    });
  });

  it("given by the user make a model of any name possible", async () => {
    const world = await stage();
    const run = await runIn(world, {
      inputs: {
        model: "house/llama",
        prices: '{"house/llama": {"input": 0, "cached": 0, "output": 0, "currency": "CNY"}}',
      },
    });
    expect(run.outputs).toMatchObject({ outcome: "complete", model: "house/llama", cost: "0" });
  });

  it.each([
    ["model", { model: "nobody-knows-me" }],
    ["verify-model", { "verify-model": "nobody-knows-me" }],
  ])("that nobody knows end the run before anything is spent (%s)", async (_, inputs) => {
    const world = await stage();
    const run = await runIn(world, { inputs });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: "failed", reason: "bad-input", cost: "0" });
    expect(world.model.requests).toEqual([]);
    expect(run.annotations.find(({ name }) => name === "error")?.message).toMatch(
      /prices.*nobody-knows-me/,
    );
  });

  it("come out in USD at the exchange rate that was given", async () => {
    const world = await stage();
    const run = await runIn(world, { inputs: { currency: "USD", "exchange-rate": "7" } });
    expect(run.outputs).toMatchObject({ outcome: "complete", currency: "USD" });
    expect(Number(run.outputs["cost"])).toBeCloseTo(0.00224 / 7, 6);
    expect(run.summary).toContain("$0.0");
    expect(run.summary).not.toContain("¥");
  });

  it("that the endpoint reports itself go before everything else", async () => {
    const world = await stage({
      model: {
        answers: (request, index) => ({
          ...GOOD_ANSWERS(request, index),
          usage: { prompt_tokens: 1000, completion_tokens: 200, total_tokens: 1200, cost: 0.0005 },
        }),
      },
    });
    const run = await runIn(world, { inputs: { "exchange-rate": "8" } });
    expect(run.outputs).toMatchObject({ outcome: "complete", "cost-known": "true" });
    expect(Number(run.outputs["cost"])).toBeCloseTo(2 * 0.0005 * 8, 6);
  });

  it("count cached tokens at their own price", async () => {
    const usage = {
      prompt_tokens: 1000,
      completion_tokens: 200,
      total_tokens: 1200,
      prompt_tokens_details: { cached_tokens: 900 },
    };
    const world = await stage({
      model: { answers: (request, index) => ({ ...GOOD_ANSWERS(request, index), usage }) },
    });
    const run = await runIn(world);
    // Twice (100 × 0.70 + 900 × 0.07 + 200 × 2.10) per million.
    expect(run.outputs).toMatchObject({
      cost: "0.001106",
      "cached-tokens": "1800",
      "input-tokens": "2000",
    });
    expectPaid(run, world.model);
  });
});

describe("what was paid", () => {
  it("is told alike in the outputs, the summary, the review and the result file", async () => {
    const world = await stage();
    const run = await runIn(world);
    expectPaid(run, world.model);
    expect(run.outputs["cost"]).toBe("0.00224");
    expect(run.result.cost).toBe("0.00224");
    expect(run.summary).toContain("¥0.0022");
    expect(world.github.reviews[0]?.body).toContain("¥0.0022");
    const sum = run.result.calls.reduce((total, { cost }) => total + Number(cost), 0);
    expect(sum).toBeCloseTo(0.00224, 9);
  });
});
