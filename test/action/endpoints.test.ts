/** Endpoints in trouble: which one is asked next, and when the run gives up. */

import { describe, expect, it } from "vitest";

import { GOOD_ANSWERS, runIn } from "./scenario.ts";
import { expectPaid, stage, verifiesOf } from "./stage.ts";
import { always, findDeadUrl, portOf, refuse, startEndpoint } from "./wire.ts";

describe("an endpoint in trouble", () => {
  it.each([429, 503])(
    "that has too little of one model (%i) is asked for the next one",
    async (status) => {
      const world = await stage({
        model: {
          answers: (request, index) =>
            request.body["model"] === "mimo-v2-flash"
              ? refuse(status, "overloaded")
              : GOOD_ANSWERS(request, index),
        },
      });
      const run = await runIn(world, { inputs: { "verify-model": "qwen-flash" } });
      expect(run.outputs).toMatchObject({
        outcome: "complete",
        comments: "3",
        model: "mimo-v2.6-flash",
      });
      expect(world.model.requests.map(({ body }) => body["model"])).toEqual([
        "mimo-v2-flash",
        "mimo-v2-flash",
        "mimo-v2-flash",
        "mimo-v2.6-flash",
        "qwen-flash",
      ]);
      expectPaid(run, world.model);
    },
  );

  it("is replaced by the next base-url when nobody listens", async () => {
    const dead = await findDeadUrl();
    const world = await stage();
    const run = await runIn(world, {
      inputs: { "base-url": `${dead}, ${world.model.url}/chat/completions/` },
      ports: [portOf(dead)],
    });
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3", cost: "0.00224" });
    expectPaid(run, world.model);
  });

  it("is replaced by the next base-url when it answers 503 for ever, and stays replaced", async () => {
    const down = await startEndpoint({ answers: always(refuse(503, "down")) });
    const world = await stage();
    const run = await runIn(world, {
      inputs: { "base-url": `${down.url}\n${world.model.url}` },
      ports: [portOf(down.url)],
    });
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(down.requests).toHaveLength(3);
    expect(world.model.requests).toHaveLength(2);
    expectPaid(run, down, world.model);
  });

  it("fails the run when every base-url is down, and says which", async () => {
    const dead = await findDeadUrl();
    const down = await startEndpoint({ answers: always(refuse(500, "down")) });
    const world = await stage();
    const run = await runIn(world, {
      inputs: { "base-url": `${dead},${down.url}`, "fallback-models": "mimo-v2.6-flash" },
      ports: [portOf(dead), portOf(down.url)],
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      outcome: "failed",
      reason: "model-unavailable",
      cost: "0",
    });
    expect(down.requests.length).toBeLessThanOrEqual(4);
    expect(world.github.writes).toEqual([]);
  });
});

describe("an endpoint that answers with another model than asked", () => {
  it("is reviewed with all the same, and the report says so", async () => {
    const world = await stage({
      model: {
        answers: (request, index) => ({ ...GOOD_ANSWERS(request, index), model: "gpt-tiny" }),
      },
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(run.summary).toContain("gpt-tiny");
    expect(verifiesOf(world.model)).toHaveLength(1);
  });
});
