/** Endpoints in trouble: which one is asked next, and when the run gives up. */

import { gzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import type { Answer } from "../fakes/model.ts";
import { GOOD_ANSWERS, runIn } from "./scenario.ts";
import {
  billOf,
  createParts,
  expectKept,
  expectPaid,
  isVerify,
  partsIn,
  stage,
  verifiesOf,
} from "./stage.ts";
import { always, findDeadUrl, first, linesOf, portOf, refuse, startEndpoint } from "./wire.ts";

/** So short that a dead endpoint is found out soon, so long that a slow machine is not taken for one. */
const IMPATIENT = { "idle-timeout": "0.5" };

describe("an endpoint in trouble", () => {
  it("is asked again after a 500 and a 502, and only the answers that were billed count", async () => {
    const world = await stage({
      model: {
        answers: first(refuse(500, "oops"), { status: 502, body: "<html>Bad gateway</html>" }),
      },
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(world.model.requests).toHaveLength(4);
    expectPaid(run, world.model);
    expect(run.result.calls.map(({ attempt, cost }) => `${attempt}:${cost === "0"}`)).toEqual([
      "1:true",
      "2:true",
      "3:false",
      "1:false",
    ]);
  });

  it("loses only the batch it never answers; the others are posted and that one is named", async () => {
    const parts = createParts(4);
    const bad = parts.parts[2];
    const world = await stage({
      ...parts,
      model: {
        answers: (request, index) => {
          const inside = partsIn(request, parts);
          if (inside.some((part) => part === bad)) return refuse(503, "overloaded");
          if (isVerify(request)) return GOOD_ANSWERS(request, index);
          return {
            text: linesOf([...inside.map((part) => part.suggestion), { done: true, count: 1 }]),
          };
        },
      },
    });
    const run = await runIn(world, {
      inputs: { "cost-limit": "1", "fallback-models": "mimo-v2.6-flash" },
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: "partial",
      reason: "model-unavailable",
      comments: "3",
      coverage: "0.75",
    });
    const words = parts.parts.filter((part) => part !== bad).map(({ word }) => word);
    expectKept({ world, run }, words);
    expect(run.summary).toContain(bad?.path);
    expect(world.github.reviews[0]?.body).toContain(bad?.path);
    expect(run.result.skipped).toEqual([
      expect.objectContaining({ path: bad?.path, reason: "model-unavailable" }),
    ]);
    expectPaid(run, world.model);
  });

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

  it.each([
    ["nobody listens", findDeadUrl],
    [
      "TLS is spoken to a server without it",
      async () => (await startEndpoint()).url.replace("http:", "https:"),
    ],
  ])("fails the run, with the cause and without cost, when %s", async (_, makeUrl) => {
    const url = await makeUrl();
    const world = await stage();
    const run = await runIn(world, { inputs: { "base-url": url }, ports: [portOf(url)] });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: "failed", reason: "model-unavailable" });
    expect(run.connections.filter(({ port }) => port === portOf(url)).length).toBeLessThanOrEqual(
      3,
    );
    expect(run.annotations.find(({ name }) => name === "error")?.message).toContain("127.0.0.1");
  });

  it("is given up when it never sends headers; what that may have cost is an estimate", async () => {
    const world = await stage({ model: { answers: always({ hang: true }) } });
    const run = await runIn(world, { inputs: IMPATIENT });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      outcome: "failed",
      reason: "model-unavailable",
      "cost-known": "false",
    });
    expect(Number(run.outputs["cost"])).toBeGreaterThan(0);
    expect(world.model.requests.length).toBeLessThanOrEqual(3);
  });
});

describe("a success that is none", () => {
  it.each<[string, Answer]>([
    [
      "a login page",
      {
        status: 200,
        body: "<!doctype html><title>Sign in</title><h1>Swordfish</h1>",
        headers: { "content-type": "text/html" },
      },
    ],
    ["an empty body", { raw: "" }],
    ["JSON of another kind", { json: { hello: "Swordfish" } }],
    ["a body of 64 MB inside 64 kB of gzip", bomb()],
  ])(
    "such as %s fails the run after at most three requests, and nothing of it is shown",
    async (_, answer) => {
      const world = await stage({ model: { answers: always(answer) } });
      const run = await runIn(world, { inputs: { "fallback-models": "mimo-v2.6-flash" } });
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ outcome: "failed", reason: "model-unavailable" });
      expect(world.model.requests.length).toBeLessThanOrEqual(3);
      expect(world.github.reviews).toEqual([]);
      const comments = world.github.issueComments.map(({ body }) => body);
      for (const text of [run.stdout, run.stderr, run.summary, ...comments])
        expect(text).not.toContain("Swordfish");
    },
  );

  it("such as a redirect is not followed: the other place sees neither key nor code", async () => {
    const other = await startEndpoint();
    const world = await stage({
      model: { answers: always({ redirect: `${other.url}/chat/completions` }) },
    });
    const run = await runIn(world);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: "failed", reason: "model-unavailable" });
    expect(world.model.requests).toHaveLength(1);
    expect(other.requests).toEqual([]);
  });
});

function bomb(): Answer {
  const raw = gzipSync(`data: ${"a".repeat(64_000_000)}`);
  return { raw, headers: { "content-encoding": "gzip" } };
}

describe("an endpoint that tells no usage", () => {
  it("leaves the cost unknown: an estimate, marked as one, and never zero", async () => {
    const world = await stage({
      model: { answers: (request, index) => ({ ...GOOD_ANSWERS(request, index), usage: null }) },
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({
      outcome: "complete",
      comments: "3",
      "cost-known": "false",
    });
    expect(Number(run.outputs["cost"])).toBeGreaterThan(0.5 * billOf(world.model));
    expect(Number(run.outputs["input-tokens"])).toBeGreaterThan(0);
    expect(run.summary).toContain("about ¥");
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
