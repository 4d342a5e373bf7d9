/** Q: the limit. It is kept before the request is sent, whatever runs side by side. */

import { expect } from "vitest";

import { GOOD_ANSWERS, type Scene } from "../action/scenario.ts";
import {
  billOf,
  costsOf,
  createParts,
  expectKept,
  generatesOf,
  isVerify,
  partsIn,
  verifiesOf,
  type Parts,
} from "../action/stage.ts";
import { linesOf } from "../action/wire.ts";
import type { AnswerFor } from "../fakes/model.ts";
import { holds, open, run } from "./held.ts";

/** One suggestion for every file in the request; the fake's own count as usage. */
function answersFor(parts: Parts): AnswerFor {
  return (request, index) => {
    const good = GOOD_ANSWERS(request, index);
    if (isVerify(request)) return "text" in good ? { text: good.text } : good;
    const suggestions = partsIn(request, parts).map(({ suggestion }) => suggestion);
    return { text: linesOf([...suggestions, { done: true, count: suggestions.length }]) };
  };
}

/** The figure of `cost-limit: …` in the advice. */
const adviceIn = (done: Scene) =>
  Number(/cost-limit: (\d+(?:\.\d+)?)/.exec(done.summary)?.[1] ?? "NaN");

holds("Q01", async () => {
  const world = await open();
  const done = await run(world, { inputs: { "cost-limit": "0.0001" } });
  expect(done.exitCode).toBe(0);
  expect(done.outputs).toMatchObject({ outcome: "not-reviewed", reason: "cost-limit", cost: "0" });
  expect(world.model.requests).toEqual([]);
  expect(adviceIn(done)).toBeGreaterThan(0.0001);
  for (const path of ["src/sum.ts", "src/session.ts"]) expect(done.summary).toContain(path);
});

type Priced = { readonly generate: string; readonly verify: string; readonly total: string };

/** What each of the five batches costs at most, as the priced plan has it. */
async function priceBatches(parts: Parts): Promise<readonly Priced[]> {
  const world = await open(parts);
  const plan = await run(world, { inputs: { mode: "plan", "cost-limit": "10" } });
  const { batches } = plan.result["plan"] as { readonly batches: readonly { atMost: Priced }[] };
  expect(batches).toHaveLength(5);
  return batches.map(({ atMost }) => atMost);
}

const limitForTwo = ([one, two]: readonly Priced[]) => Number(one?.total) + Number(two?.total);

holds("Q02", async () => {
  const parts = createParts(5);
  const prices = await priceBatches(parts);
  const limit = limitForTwo(prices);
  // Every answer costs what it may cost at most, so that nothing is left over for a third batch.
  const world = await open({
    ...parts,
    model: {
      answers: (request, index) => {
        const most = Number(isVerify(request) ? prices[0]?.verify : prices[0]?.generate);
        const prompt_tokens = Math.ceil(request.raw.length / 4);
        const completion_tokens = Math.floor((most * 999_000 - prompt_tokens * 0.7) / 2.1);
        const total_tokens = prompt_tokens + completion_tokens;
        return {
          ...answersFor(parts)(request, index),
          usage: { prompt_tokens, completion_tokens, total_tokens },
        };
      },
    },
  });
  const words = parts.parts.map(({ word }) => word);
  const done = await run(world, {
    // No cheaper model in reserve, for which two of five would be more.
    inputs: { "cost-limit": limit.toFixed(8), "fallback-models": "mimo-v2.6-flash" },
    words,
  });
  expect(done.outputs).toMatchObject({ outcome: "partial", reason: "cost-limit", comments: "2" });
  expect(generatesOf(world.model)).toHaveLength(2);
  expect(verifiesOf(world.model)).toHaveLength(2);
  expect(billOf(world.model)).toBeLessThanOrEqual(limit);
  const left = new Set(done.result.skipped.map(({ path }) => path));
  for (const path of left) {
    expect(done.summary).toContain(path);
    expect(world.github.reviews[0]?.body).toContain(path);
  }
  const reviewed = parts.parts.filter(({ path }) => !left.has(path));
  expectKept(
    { world, run: done },
    reviewed.map(({ word }) => word),
  );
});

holds("Q03", async () => {
  const parts = createParts(5);
  let underWay = 0;
  let most = 0;
  const honest = answersFor(parts);
  const world = await open({
    ...parts,
    model: {
      answers: (request, index) => {
        most = Math.max(most, ++underWay);
        setTimeout(() => (underWay -= 1), 150);
        return { ...honest(request, index), delayMs: 40, chunkCharacters: 100 };
      },
    },
  });
  const inputs = { "cost-limit": "0.2" };
  const done = await run(world, { inputs, words: parts.parts.map(({ word }) => word) });
  expect(most).toBeGreaterThan(1);
  expect(done.outputs["outcome"]).toBe("complete");
  // With money for two of them they do not run into the limit together either.
  const tight = await open({ ...parts, model: { answers: honest } });
  const limit = limitForTwo(await priceBatches(parts));
  const less = await run(tight, {
    inputs: { "cost-limit": limit.toFixed(8) },
    words: parts.parts.map(({ word }) => word),
  });
  expect(less.outputs["outcome"]).toMatch(/^(?:partial|complete)$/);
  expect(billOf(tight.model)).toBeLessThanOrEqual(limit + Math.max(...costsOf(tight.model)));
});

holds("Q04", async () => {
  const world = await open();
  const model = "nobody-knows-me-7b";
  const refused = await run(world, { inputs: { model } });
  expect(refused.outputs).toMatchObject({ outcome: "failed", reason: "bad-input", cost: "0" });
  expect(refused.annotations[0]?.message).toContain(model);
  expect(world.model.requests).toEqual([]);
  const prices = `{${model}: {input: 1, output: 2}}`;
  const priced = await open();
  const done = await run(priced, { inputs: { model, prices }, isBilledByTable: false });
  expect(done.outputs).toMatchObject({ outcome: "complete", "input-tokens": "2000" });
  expect(done.outputs["cost"]).toBe("0.0028");
});
