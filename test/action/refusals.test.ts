/** What endpoints refuse: keys, models, too many requests. */

import { describe, expect, it } from "vitest";

import { type Answer } from "../fakes/model.ts";
import { GOOD_ANSWERS, runIn, WORDS } from "./scenario.ts";
import { createParts, expectKept, expectPaid, isVerify, stage } from "./stage.ts";
import { always, refuse } from "./wire.ts";

describe("a refused key", () => {
  it("is not asked again by the batches behind it", async () => {
    const parts = createParts(4);
    const world = await stage({ ...parts, model: { answers: always(refuse(401, "no")) } });
    const run = await runIn(world, { inputs: { "cost-limit": "1" } });
    expect(run.outputs).toMatchObject({
      outcome: "failed",
      reason: "model-refused",
      coverage: "0",
    });
    expect(world.model.requests).toHaveLength(1);
    for (const { path } of parts.parts) expect(run.summary).toContain(path);
  });
});

describe("a model that the endpoint does not serve", () => {
  it.each([
    ["404", refuse(404, "The model `mimo-v2-flash` does not exist", "model_not_found")],
    ["400", refuse(400, "Unsupported model mimo-v2-flash")],
    [
      "503",
      refuse(
        503,
        "No available channel for model mimo-v2-flash under group default",
        "model_not_found",
      ),
    ],
  ])("is replaced by the next one when it is refused with %s", async (_, refusal) => {
    const world = await stage({
      model: {
        answers: (request, index) =>
          request.body["model"] === "mimo-v2-flash" ? refusal : GOOD_ANSWERS(request, index),
      },
    });
    const run = await runIn(world);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: "complete", model: "mimo-v2.6-flash" });
    expect(world.model.requests.map(({ body }) => body["model"])).toEqual([
      "mimo-v2-flash",
      "mimo-v2.6-flash",
      // What was learnt once is remembered.
      "mimo-v2.6-flash",
    ]);
    expectPaid(run, world.model);
    expectKept({ world, run }, WORDS);
    expect(run.summary).toMatch(/mimo-v2-flash.*mimo-v2\.6-flash/);
  });

  it("is replaced in the order of fallback-models, down to the last", async () => {
    const world = await stage({ model: { models: ["qwen-flash"] } });
    const run = await runIn(world, {
      inputs: { "fallback-models": "mimo-v2.5, mimo-v2.6-flash, qwen-flash" },
    });
    expect(run.outputs).toMatchObject({ outcome: "complete", model: "qwen-flash" });
    expect(world.model.requests.map(({ body }) => body["model"])).toEqual([
      "mimo-v2-flash",
      "mimo-v2.5",
      "mimo-v2.6-flash",
      "qwen-flash",
      "qwen-flash",
    ]);
    expectPaid(run, world.model);
  });

  it("fails the run when no fallback is served either, and says that it was retired", async () => {
    const world = await stage({ model: { models: ["another-model"] } });
    const run = await runIn(world);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: "failed", reason: "model-retired", cost: "0" });
    expect(world.model.requests).toHaveLength(3);
    expect(run.summary).toContain("mimo-v2.6-flash");
  });

  it("is called unavailable, not retired, where its maker still has it", async () => {
    const world = await stage({ model: { models: ["another-model"] } });
    const run = await runIn(world, {
      inputs: { model: "qwen-flash", "fallback-models": "qwen3-32b", "cost-limit": "0.1" },
    });
    expect(run.outputs).toMatchObject({ outcome: "failed", reason: "model-unavailable" });
    expect(run.exitCode).toBe(1);
  });

  it("is asked with the thinking switch of its own host left out where that is refused", async () => {
    const refusal: Answer = {
      status: 400,
      json: { error: { message: "Param Incorrect", param: "thinking", code: "400" } },
    };
    const world = await stage({
      model: {
        answers: (request, index) =>
          "thinking" in request.body ? refusal : GOOD_ANSWERS(request, index),
      },
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(world.model.requests.length).toBeLessThanOrEqual(3);
    expectPaid(run, world.model);
  });
});

describe("an endpoint that limits the rate", () => {
  const limited = (headers: Readonly<Record<string, string>>): Answer => ({
    status: 429,
    body: JSON.stringify({ error: { message: "Rate limit reached, slow down" } }),
    headers: { "content-type": "application/json", ...headers },
  });

  it.each([
    ["seconds", (): Record<string, string> => ({ "retry-after": "1" })],
    ["a date", () => ({ "retry-after": new Date(Date.now() + 2000).toUTCString() })],
    ["milliseconds", () => ({ "retry-after-ms": "300", "retry-after": "3600" })],
    ["words nobody can read", () => ({ "retry-after": "soon" })],
    ["nothing", () => ({})],
  ])("is asked again after the pause it names in %s", async (_, headers) => {
    const world = await stage({
      model: {
        answers: (request, index) =>
          index === 0 ? limited(headers()) : GOOD_ANSWERS(request, index),
      },
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(world.model.requests).toHaveLength(3);
    expectPaid(run, world.model);
  });

  it("is not waited for longer than the run has time; the findings are not lost", async () => {
    const world = await stage({
      model: {
        answers: (request, index) =>
          isVerify(request) ? limited({ "retry-after": "7200" }) : GOOD_ANSWERS(request, index),
      },
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "partial", reason: "verifier-unhealthy" });
    expectKept({ world, run }, WORDS);
  });
});
