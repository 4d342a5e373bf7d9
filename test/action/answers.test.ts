/** What the generate pass may answer instead of what it was asked for. */

import { describe, expect, it } from "vitest";

import type { Answer } from "../fakes/model.ts";
import { GOOD_ANSWERS, runIn, S1, S2, SUGGESTIONS, WORDS } from "./scenario.ts";
import { expectKept, expectPaid, generatesOf, stage } from "./stage.ts";
import { DONE, generated, linesOf, USAGE, WHOLE } from "./wire.ts";

describe("suggestions in another form than asked for", () => {
  it.each([
    ["a fence with a language tag", `\`\`\`json\n${WHOLE}\`\`\``],
    [
      "prose before and behind",
      `Sure! Here is what I found:\n\n${WHOLE}\nI hope that {helps} you.`,
    ],
    [
      "pretty-printed objects",
      [...SUGGESTIONS, DONE].map((one) => JSON.stringify(one, null, 2)).join("\n"),
    ],
    ["an array", JSON.stringify([...SUGGESTIONS, DONE], null, 2)],
    [
      "an object around the array",
      JSON.stringify({ suggestions: SUGGESTIONS, done: true, count: 3 }),
    ],
    ["trailing commas", WHOLE.replaceAll('"}\n', '",},\n')],
    ["CRLF between the lines", WHOLE.replaceAll("\n", "\r\n")],
    [
      "unknown keys",
      linesOf([...SUGGESTIONS.map((one) => ({ ...one, approve: true, event: "APPROVE" })), DONE]),
    ],
  ])("such as %s give the same review", async (_, text) => {
    const world = await stage({ model: { answers: generated(text) } });
    const run = await runIn(world);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: "complete", suggestions: "3", comments: "3" });
    expect(generatesOf(world.model)).toHaveLength(1);
    expectPaid(run, world.model);
    expectKept({ world, run }, WORDS);
  });

  it("are taken one by one: broken ones are counted, good ones posted", async () => {
    const text = linesOf([
      { ...S2, path: undefined },
      { ...S2, severity: "CATASTROPHIC", title: "Kept under another severity. Onyx" },
      { ...S2, body: null, title: 7 },
      ["an", "array"],
      S1,
      DONE,
    ]);
    const world = await stage({ model: { answers: generated(`"a string"\n${text}`) } });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete" });
    expectKept({ world, run }, ["Sapphire"]);
    expect(run.summary).toMatch(/could not be read as a suggestion/);
  });

  it("are asked for once more when there is not one object in the answer", async () => {
    const prose: Answer = { text: "The change looks fine to me, well done!", usage: USAGE };
    const world = await stage({
      model: { answers: (request, index) => (index === 0 ? prose : GOOD_ANSWERS(request, index)) },
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3", cost: "0.00336" });
    expect(generatesOf(world.model)).toHaveLength(2);
    expectPaid(run, world.model);
  });

  it("are not asked for again and again: prose for ever ends partial, is paid for and said", async () => {
    const world = await stage({ model: { answers: generated("All is well.") } });
    const run = await runIn(world);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: "not-reviewed",
      reason: "answer-truncated",
      coverage: "0",
    });
    expect(generatesOf(world.model)).toHaveLength(2);
    expectPaid(run, world.model);
    expect(run.summary).not.toContain("There are no suggestions");
  });
});

describe("an answer that is too short", () => {
  it("because its closing line is missing counts as truncated, with every suggestion posted", async () => {
    const world = await stage({ model: { answers: generated(linesOf(SUGGESTIONS)) } });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({
      outcome: "partial",
      reason: "answer-truncated",
      comments: "3",
    });
    expect(generatesOf(world.model)).toHaveLength(1);
    expectKept({ world, run }, WORDS);
    expectPaid(run, world.model);
  });

  it("fails the job only under fail-on-partial", async () => {
    const world = await stage({ model: { answers: generated(linesOf(SUGGESTIONS)) } });
    const run = await runIn(world, { inputs: { "fail-on-partial": "true" } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: "partial", gate: "passed" });
    expectKept({ world, run }, WORDS);
  });
});
