/** What the generate pass may answer instead of what it was asked for. */

import { describe, expect, it } from "vitest";

import type { Answer } from "../fakes/model.ts";
import { GOOD_ANSWERS, runIn, S1, S2, SUGGESTIONS, WORDS } from "./scenario.ts";
import {
  createParts,
  expectKept,
  expectPaid,
  generatesOf,
  isVerify,
  partsIn,
  stage,
} from "./stage.ts";
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
  it("because of its length limit keeps the whole suggestions and is not asked for again", async () => {
    const text = WHOLE.slice(0, WHOLE.indexOf("Tourmaline"));
    const world = await stage({ model: { answers: generated(text, { finishReason: "length" }) } });
    const run = await runIn(world);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: "partial",
      reason: "answer-truncated",
      comments: "2",
    });
    expect(generatesOf(world.model)).toHaveLength(1);
    expectKept({ world, run }, ["Sapphire", "Malachite"]);
    expect(run.resultFile).not.toContain("Tourmaline");
    expect(run.summary).toContain("broke off");
    expectPaid(run, world.model);
  });

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

describe("an answer that refuses", () => {
  it.each<[string, Answer]>([
    [
      "with the finish reason content_filter",
      { text: "", usage: USAGE, finishReason: "content_filter" },
    ],
    [
      "with a refusal field",
      {
        json: {
          model: "m",
          choices: [
            {
              index: 0,
              message: { role: "assistant", content: null, refusal: "I cannot help with that." },
              finish_reason: "stop",
            },
          ],
          usage: USAGE,
        },
      },
    ],
    [
      "with status 421",
      { status: 421, json: { error: { message: "The content is high risk", code: "421" } } },
    ],
  ])("%s leaves the files of that batch, and only those, as not reviewed", async (_, refusal) => {
    const parts = createParts(2);
    const [good, bad] = parts.parts;
    const world = await stage({
      ...parts,
      model: {
        answers: (request, index) => {
          const [inside] = partsIn(request, parts);
          if (isVerify(request)) return GOOD_ANSWERS(request, index);
          return inside === bad
            ? refusal
            : { text: linesOf([{ ...inside?.suggestion }, { done: true }]) };
        },
      },
    });
    const run = await runIn(world, { inputs: { "cost-limit": "1" } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: "partial",
      reason: "content-filter",
      comments: "1",
    });
    // The platform's own fetch sends a request again after a 421.
    expect(generatesOf(world.model).length).toBeLessThanOrEqual(3);
    expectKept({ world, run }, [good?.word ?? ""]);
    expect(run.result.skipped).toEqual([
      expect.objectContaining({ path: bad?.path, reason: "content-filter" }),
    ]);
    expect(run.summary).toContain(bad?.path);
  });
});

describe("an empty answer", () => {
  it("means no suggestions about exactly the files that were read", async () => {
    const world = await stage({
      model: { answers: generated(linesOf([{ done: true, count: 0 }])) },
    });
    const run = await runIn(world);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: "complete",
      suggestions: "0",
      comments: "0",
      coverage: "1",
    });
    expect(world.model.requests).toHaveLength(1);
    expect(run.summary).toMatch(/2 files .*no suggestions/);
    expectPaid(run, world.model);
    expect(world.github.writes.length).toBeLessThanOrEqual(1);
  });

  it("is not stretched to files that were left out", async () => {
    const parts = createParts(2);
    const world = await stage({
      ...parts,
      model: {
        answers: (request) =>
          partsIn(request, parts)[0] === parts.parts[0]
            ? { text: linesOf([{ done: true, count: 0 }]) }
            : { status: 503, body: "down" },
      },
    });
    const run = await runIn(world, { inputs: { "cost-limit": "1" } });
    expect(run.outputs).toMatchObject({ outcome: "partial", suggestions: "0", coverage: "0.5" });
    expect(run.summary).toMatch(/Reviewed in full: 1 file /);
    expect(run.summary).toContain("src/part2.ts");
  });
});
