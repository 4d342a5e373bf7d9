/** The cost limit: what it buys, and that it holds whatever the endpoint bills. */

import { countTokens } from "../../src/domain/money/tokens.ts";
import { describe, expect, it } from "vitest";

import type { AnswerFor, FakeModelOptions, FakeRequest } from "../fakes/model.ts";
import { GOOD_ANSWERS, runIn, WORDS, type Scene } from "./scenario.ts";
import {
  billOf,
  costsOf,
  createParts,
  expectKept,
  expectPaid,
  generatesOf,
  isVerify,
  partsIn,
  stage,
  verifiesOf,
  type Parts,
} from "./stage.ts";
import { linesOf } from "./wire.ts";

/** One suggestion for every file in the request, all confirmed; the fake's own count as usage. */
function answersFor(parts: Parts): AnswerFor {
  return (request, index) => {
    const suggestions = partsIn(request, parts).map(({ suggestion }) => suggestion);
    const good = GOOD_ANSWERS(request, index);
    if (isVerify(request)) return "text" in good ? { text: good.text } : good;
    return { text: linesOf([...suggestions, { done: true, count: suggestions.length }]) };
  };
}

/** The figure of `cost-limit: …` in the advice. */
const adviceIn = (run: Scene) => /cost-limit: (\d+(?:\.\d+)?)/.exec(run.summary)?.[1] ?? "";

/** The part of the changed lines that the plan would send, of those worth a review. */
function plannedShare({ result }: Scene): number {
  const missed = result.skipped.reduce((sum, file) => sum + file.changedLines, 0);
  return 1 - missed / (6 * 420);
}

describe("a limit that pays for no request at all", () => {
  it("sends nothing, and says what everything would cost at most", async () => {
    const world = await stage();
    const run = await runIn(world, { inputs: { "cost-limit": "0.0001" } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: "not-reviewed",
      reason: "cost-limit",
      coverage: "0",
      cost: "0",
      "cost-known": "true",
      comments: "0",
    });
    expect(world.model.requests).toEqual([]);
    expect(world.github.reviews).toEqual([]);
    expect(world.github.issueComments[0]?.body).toContain("fen: not-reviewed (cost-limit)");
    expect(Number(adviceIn(run))).toBeGreaterThan(0.0001);
    for (const path of ["src/sum.ts", "src/session.ts"]) expect(run.summary).toContain(path);

    const second = await runIn(world, { inputs: { "cost-limit": adviceIn(run) } });
    expect(second.outputs).toMatchObject({ outcome: "complete", comments: "3" });
  });

  it("fails the job under fail-on-partial", async () => {
    const world = await stage();
    const run = await runIn(world, {
      inputs: { "cost-limit": "0.0001", "fail-on-partial": "true" },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: "not-reviewed", reason: "cost-limit" });
  });
});

describe("a limit that pays for a part", () => {
  it("reviews and verifies that part, posts it, and names the rest", async () => {
    const parts = createParts(5);
    const world = await stage({ ...parts, model: { answers: answersFor(parts) } });
    const run = await runIn(world, { inputs: { "cost-limit": "0.04" } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: "partial", reason: "cost-limit" });
    expect(billOf(world.model)).toBeLessThanOrEqual(0.04);
    expectPaid(run, world.model);
    const asked = generatesOf(world.model).flatMap((request) => partsIn(request, parts));
    expect(new Set(asked).size).toBeGreaterThan(1);
    expect(verifiesOf(world.model).length).toBeGreaterThan(1);
    const left = run.result.skipped.filter(({ reason }) => reason === "cost-limit");
    expect(left.length).toBeGreaterThan(0);
    for (const { path } of left) {
      expect(run.summary).toContain(path);
      expect(world.github.reviews[0]?.body).toContain(path);
    }
    const coverage = Number(run.outputs["coverage"]);
    expect(coverage).toBeGreaterThan(0);
    expect(coverage).toBeLessThan(1);
    expect(Number(adviceIn(run))).toBeGreaterThan(0.04);
  });

  it("spends what the answers did not need on more of the change", async () => {
    const parts = createParts(6);
    const plan = await stage({ ...parts });
    const planned = await runIn(plan, { inputs: { "cost-limit": "0.05", mode: "plan" } });
    const world = await stage({ ...parts, model: { answers: answersFor(parts) } });
    const run = await runIn(world, { inputs: { "cost-limit": "0.05" } });
    expect(run.outputs["outcome"]).toMatch(/^(?:partial|complete)$/);
    expect(plan.model.requests).toEqual([]);
    expect(Number(run.outputs["coverage"])).toBeGreaterThan(plannedShare(planned));
    expect(billOf(world.model)).toBeLessThanOrEqual(0.05);
    expectPaid(run, world.model);
  });

  it("sets the money for the verification aside first: what was found is verified", async () => {
    const world = await stage();
    const dear = await runIn(world, { inputs: { "cost-limit": "0.0001" } });
    const tight = await stage();
    const run = await runIn(tight, { inputs: { "cost-limit": adviceIn(dear) } });
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(verifiesOf(tight.model)).toHaveLength(1);
    expectKept({ world: tight, run }, WORDS);
  });
});

describe("the limit", () => {
  /** Deterministic noise: the same seed gives the same endpoint. */
  function createNoise(seed: number): () => number {
    let state = seed * 2_654_435_761;
    return () => {
      state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
      return state / 4_294_967_296;
    };
  }

  /** An endpoint that bills what it likes, and fails when it likes. */
  function capricious(parts: Parts, seed: number): FakeModelOptions["answers"] {
    const noise = createNoise(seed);
    const honest = answersFor(parts);
    return (request, index) => {
      const dice = noise();
      const factor = [0.2, 1, 1, 1.5, 4, 10][Math.floor(noise() * 6)] ?? 1;
      if (dice < 0.1) return { status: 502, body: "Bad gateway" };
      const answer = honest(request, index);
      if (!("text" in answer)) return answer;
      if (dice < 0.2) return { ...answer, usage: null };
      if (dice < 0.25) return { ...answer, usage: null, cutAfter: 2 };
      const input = Math.round((request.raw.length / 3.3) * factor);
      const output = Math.round((answer.text.length / 3.3) * factor);
      const usage = {
        prompt_tokens: input,
        completion_tokens: output,
        total_tokens: input + output,
      };
      return { ...answer, usage };
    };
  }

  it.each([1, 2, 3, 4, 5, 6])(
    "is exceeded by no more than one request, whatever is billed (endpoint %i)",
    async (seed) => {
      const parts = createParts(6);
      const limit = [0.03, 0.06, 0.12][seed % 3] ?? 0.06;
      const world = await stage({ ...parts, model: { answers: capricious(parts, seed) } });
      const run = await runIn(world, {
        inputs: { "cost-limit": String(limit) },
        timeoutMs: 60_000,
      });
      const costs = costsOf(world.model);
      expect(costs.length).toBeGreaterThan(0);
      expect(billOf(world.model)).toBeLessThanOrEqual(limit + Math.max(...costs));
      expect(["complete", "partial", "not-reviewed", "failed"]).toContain(run.outputs["outcome"]);
    },
    60_000,
  );

  it("bounds every answer: what is spent and what is under way never passes it at honest prices", async () => {
    const parts = createParts(6);
    const inFlight = new Map<FakeRequest, number>();
    let settled = 0;
    let most = 0;
    const honest = answersFor(parts);
    const world = await stage({
      ...parts,
      model: {
        answers: (request, index) => {
          const output = Number(
            request.body["max_completion_tokens"] ?? request.body["max_tokens"],
          );
          expect(output).toBeGreaterThan(0);
          const messages = request.body["messages"] as readonly { content: string }[];
          const input = messages.reduce((sum, { content }) => sum + countTokens(content), 0);
          // The requests before this one are over, or count at their worst.
          settled = costsOf(world.model).reduce((sum, cost) => sum + cost, 0);
          inFlight.set(request, (input * 0.7 + output * 2.1) / 1_000_000);
          most = Math.max(most, settled + (inFlight.get(request) ?? 0));
          return honest(request, index);
        },
      },
    });
    // No cheaper model in reserve, so that one price holds for every request.
    const inputs = { "cost-limit": "0.04", "fallback-models": "mimo-v2.6-flash" };
    const run = await runIn(world, { inputs });
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(0.04);
    for (const { body } of world.model.requests) {
      expect(body["max_completion_tokens"]).toEqual(expect.any(Number));
    }
    expectPaid(run, world.model);
  });
});
