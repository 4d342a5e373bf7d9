/** J: what the model's answers say. Half an item is no item, and no verdict counts without a line of the code. */

import { expect } from "vitest";

import { GOOD_ANSWERS, postedOn, S1, S2, S3, SUGGESTIONS, WORDS } from "../action/scenario.ts";
import {
  countPosted,
  createParts,
  expectKept,
  generatesOf,
  isVerify,
  partsIn,
  verifiesOf,
} from "../action/stage.ts";
import { DONE, generated, linesOf, USAGE, verdictsOf, verified, WHOLE } from "../action/wire.ts";
import type { Answer } from "../fakes/model.ts";
import { holds, open, run } from "./held.ts";

const AS_BASE = { outcome: "complete", suggestions: "3", comments: "3" };

holds("J01", async () => {
  const fourth = { ...S3, quote: S1.quote, title: "A fourth", body: "Cut in here. Onyx." };
  const text = linesOf([...SUGGESTIONS, fourth]);
  const answers = generated(text.slice(0, text.indexOf("Onyx")), { finishReason: "length" });
  const world = await open({ model: { answers } });
  const done = await run(world);
  expect(done.exitCode).toBe(0);
  expect(done.outputs).toMatchObject({ outcome: "partial", reason: "answer-truncated" });
  expectKept({ world, run: done }, WORDS);
  expect(done.resultFile).not.toContain("Cut in here");
  expect(generatesOf(world.model)).toHaveLength(1);
  expect(done.summary).toContain("broke off");
});

holds("J02", async () => {
  const shapes = [
    `\`\`\`json\n${WHOLE}\`\`\``,
    `Sure! Here is what I found:\n\n${WHOLE}\nI hope that {helps} you.`,
    `First:\n\`\`\`ndjson\n${WHOLE}\`\`\`\nThat is all.`,
    [...SUGGESTIONS, DONE].map((one) => JSON.stringify(one, null, 2)).join("\n"),
    JSON.stringify({ suggestions: SUGGESTIONS, done: true, count: 3 }),
  ];
  for (const text of shapes) {
    const world = await open({ model: { answers: generated(text) } });
    const done = await run(world);
    expect(done.outputs).toMatchObject(AS_BASE);
    expect(generatesOf(world.model)).toHaveLength(1);
    expectKept({ world, run: done }, WORDS);
  }
});

holds("J04", async () => {
  const single = (one: object) => JSON.stringify(one).replaceAll("'", "’").replaceAll('"', "'");
  const shapes = [
    WHOLE.replaceAll('"}\n', '",},\n'),
    `[${SUGGESTIONS.map((one) => JSON.stringify(one)).join(",\n")},]\n${JSON.stringify(DONE)}`,
    SUGGESTIONS.map((one) => `// the next one\n${JSON.stringify(one)}\n`).join("") +
      JSON.stringify(DONE),
    SUGGESTIONS.map((one) => `${single(one)}\n`).join("") + JSON.stringify(DONE),
  ];
  for (const text of shapes) {
    const world = await open({ model: { answers: generated(text) } });
    const done = await run(world);
    // Whole or, after one more question, not at all; never a suggestion with half of its text.
    expect(generatesOf(world.model).length).toBeLessThanOrEqual(2);
    const bodies = done.result.suggestions.map((one) => String(one["body"]));
    const known = new Set(SUGGESTIONS.map(({ body }) => body));
    expect(bodies.filter((body) => !known.has(body))).toEqual([]);
    const isSingle = text.includes("{'path'");
    expect(isSingle ? "3" : done.outputs["suggestions"]).toBe("3");
  }
});

holds("J06", async () => {
  const message = { role: "assistant", content: null, refusal: "I cannot help with that." };
  const choice = { index: 0, message, finish_reason: "stop" };
  const refusals: readonly Answer[] = [
    { text: "", usage: USAGE, finishReason: "content_filter" },
    { json: { model: "m", choices: [choice], usage: USAGE } },
    { status: 421, json: { error: { message: "The content is high risk", code: "421" } } },
  ];
  for (const refusal of refusals) {
    const parts = createParts(2);
    const [good, bad] = parts.parts;
    const world = await open({
      ...parts,
      model: {
        answers: (request, index) => {
          const [inside] = partsIn(request, parts);
          if (isVerify(request)) return GOOD_ANSWERS(request, index);
          if (inside === bad) return refusal;
          return { text: linesOf([{ ...inside?.suggestion }, { done: true }]) };
        },
      },
    });
    const done = await run(world, { inputs: { "cost-limit": "1" }, words: [good?.word ?? ""] });
    expect(done.exitCode).toBe(0);
    expect(done.outputs).toMatchObject({ outcome: "partial", reason: "content-filter" });
    expectKept({ world, run: done }, [good?.word ?? ""]);
    expect(done.result.skipped).toEqual([
      expect.objectContaining({ path: bad?.path, reason: "content-filter" }),
    ]);
    expect(done.summary).toContain(bad?.path);
  }
});

holds("J07", async () => {
  const none = linesOf([{ done: true, count: 0 }]);
  const world = await open({ model: { answers: generated(none) } });
  const done = await run(world);
  expect(done.outputs).toMatchObject({ outcome: "complete", suggestions: "0", coverage: "1" });
  expect(world.model.requests).toHaveLength(1);
  expect(done.summary).toMatch(/2 files .*no suggestions/);
  const parts = createParts(2);
  const half = await open({
    ...parts,
    model: {
      answers: (request) =>
        partsIn(request, parts)[0] === parts.parts[0]
          ? { text: none }
          : { status: 503, body: "down" },
    },
  });
  const partly = await run(half, { inputs: { "cost-limit": "1" } });
  expect(partly.outputs).toMatchObject({ outcome: "partial", coverage: "0.5" });
  expect(partly.summary).toMatch(/Reviewed in full: 1 file /);
  expect(partly.summary).toContain("src/part2.ts");
});

holds("J09", async () => {
  const world = await open({
    model: {
      answers: verdictsOf((candidates) => {
        const [one, two] = candidates.toSorted((a, b) => a.id - b.id);
        return [
          { id: 99, verdict: "rejected", evidence: one?.quote, reason: "Invented." },
          { id: one?.id, verdict: "confirmed", evidence: one?.quote, reason: "Yes." },
          { id: two?.id, verdict: "confirmed", evidence: two?.quote, reason: "Yes." },
          { id: two?.id, verdict: "rejected", evidence: two?.quote, reason: "No, after all." },
          { id: "__proto__", verdict: "rejected", evidence: two?.quote },
        ];
      }),
    },
  });
  const done = await run(world);
  expect(done.outputs).toMatchObject({ suggestions: "2", comments: "2" });
  expectKept({ world, run: done }, ["Sapphire", "Tourmaline"]);
  expect(countPosted(world.github, S2.body)).toBe(0);
  expect(done.summary).toContain("No, after all.");
  const bodyOf = (word: string) =>
    postedOn(world.github).comments.find(({ body }) => body.includes(word))?.body;
  expect(bodyOf("Tourmaline")).toMatch(/not verified/i);
  expect(bodyOf("Sapphire")).not.toMatch(/not verified/i);
});

holds("J10", async () => {
  const world = await open({ model: { answers: verified(() => ({ status: 500, body: "oops" })) } });
  const inputs = { "fallback-models": "qwen-flash", "fail-on": "nit" };
  const done = await run(world, { inputs });
  expect(done.exitCode).toBe(0);
  expect(done.outputs).toMatchObject({
    outcome: "partial",
    reason: "verifier-unhealthy",
    comments: "3",
    gate: "passed",
  });
  expect(verifiesOf(world.model).length).toBeLessThanOrEqual(4);
  expectKept({ world, run: done }, WORDS);
  for (const { body } of postedOn(world.github).comments) expect(body).toMatch(/not verified/i);
});
