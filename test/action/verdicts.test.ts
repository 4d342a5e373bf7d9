/** What the verification may answer, and what the gate makes of it. */

import { describe, expect, it } from "vitest";

import type { Answer } from "../fakes/model.ts";
import { postedOn, runIn, S1, S3, WORDS } from "./scenario.ts";
import { countPosted, expectKept, expectPaid, stage, verifiesOf } from "./stage.ts";
import { generated, linesOf, USAGE, verdictsOf, verified, WHOLE } from "./wire.ts";

describe("verdicts", () => {
  it("that reject without a line of the code do not count", async () => {
    const world = await stage({
      model: {
        answers: verdictsOf((candidates) =>
          candidates.map(({ id }, index) => ({
            id,
            verdict: "rejected",
            ...(index === 0 ? {} : { evidence: "if (everything.isFine()) return;" }),
            reason: "I do not think so.",
          })),
        ),
      },
    });
    const run = await runIn(world, { inputs: { "fail-on": "nit" } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ suggestions: "3", comments: "3", gate: "passed" });
    expectKept({ world, run }, WORDS);
    for (const { body } of postedOn(world.github).comments) expect(body).toMatch(/not verified/i);
  });

  it("that are nonsense leave every suggestion posted and marked as not verified", async () => {
    const world = await stage({
      model: { answers: verified(() => ({ text: "They are all great, ship it!", usage: USAGE })) },
    });
    const run = await runIn(world);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: "partial",
      reason: "verifier-unhealthy",
      comments: "3",
    });
    expect(verifiesOf(world.model)).toHaveLength(2);
    expectKept({ world, run }, WORDS);
    for (const { body } of postedOn(world.github).comments) expect(body).toMatch(/not verified/i);
    expectPaid(run, world.model);
  });

  it.each<[string, Answer]>([
    ["fails with 500 for ever", { status: 500, body: "oops" }],
    ["is refused", { status: 401, json: { error: { message: "no" } } }],
    ["is cut off at once", { text: WHOLE, usage: null, cutAfter: 0 }],
  ])(
    "are missing where the verification %s: everything is posted, marked, and said",
    async (_, answer) => {
      const world = await stage({ model: { answers: verified(() => answer) } });
      const run = await runIn(world, {
        inputs: { "fallback-models": "qwen-flash", "fail-on": "nit" },
      });
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({
        outcome: "partial",
        reason: "verifier-unhealthy",
        suggestions: "3",
        comments: "3",
        gate: "passed",
      });
      expect(verifiesOf(world.model).length).toBeLessThanOrEqual(4);
      expectKept({ world, run }, WORDS);
      for (const { body } of postedOn(world.github).comments) expect(body).toMatch(/not verified/i);
    },
  );

  it("that broke off half-way count as far as they came", async () => {
    const world = await stage({
      model: {
        answers: verified(([one]) => ({
          text: linesOf([
            { id: one?.id, verdict: "confirmed", evidence: one?.quote, reason: "Yes." },
          ]),
          usage: USAGE,
          finishReason: "length",
        })),
      },
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({
      outcome: "partial",
      reason: "verifier-unhealthy",
      comments: "3",
    });
    expect(verifiesOf(world.model)).toHaveLength(1);
    const marked = postedOn(world.github).comments.filter(({ body }) => /not verified/i.test(body));
    expect(marked).toHaveLength(2);
    expectKept({ world, run }, WORDS);
  });

  it("may change the severity, which then decides what is posted and what the gate says", async () => {
    const severe: Readonly<Record<string, string>> = { [S1.title]: "nit", [S3.title]: "critical" };
    const world = await stage({
      model: {
        answers: verdictsOf((candidates) =>
          candidates.map(({ id, quote, title }) => ({
            id,
            verdict: "confirmed",
            evidence: quote,
            reason: "Yes.",
            severity: severe[title],
          })),
        ),
      },
    });
    const run = await runIn(world, { inputs: { "fail-on": "critical" } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "2", gate: "failed" });
    expect(countPosted(world.github, "Sapphire")).toBe(0);
    expect(run.resultFile).toContain("Sapphire");
  });
});

describe("the gate", () => {
  const verdictFor = (verdict: string) =>
    verdictsOf((candidates) =>
      candidates.map(({ id, quote }) => ({ id, verdict, evidence: quote, reason: "So it is." })),
    );

  it.each([
    { failOn: "major", verdict: "confirmed", gate: "failed", exitCode: 1, comments: "3" },
    { failOn: "critical", verdict: "confirmed", gate: "failed", exitCode: 1, comments: "3" },
    { failOn: "never", verdict: "confirmed", gate: "passed", exitCode: 0, comments: "3" },
    { failOn: "major", verdict: "uncertain", gate: "passed", exitCode: 0, comments: "3" },
    { failOn: "major", verdict: "rejected", gate: "passed", exitCode: 0, comments: "0" },
  ])(
    "at $failOn is $gate when everything is $verdict",
    async ({ failOn, verdict, ...expected }) => {
      const world = await stage({ model: { answers: verdictFor(verdict) } });
      const run = await runIn(world, { inputs: { "fail-on": failOn } });
      const { gate, comments, exitCode } = expected;
      expect(run.outputs).toMatchObject({ outcome: "complete", gate, comments });
      expect(run.exitCode).toBe(exitCode);
      expect(world.github.reviews.every(({ state }) => state === "COMMENTED")).toBe(true);
    },
  );

  it("stays open for a confirmed suggestion that is less severe than asked for", async () => {
    const text = linesOf([S3, { done: true, count: 1 }]);
    const world = await stage({ model: { answers: generated(text) } });
    const run = await runIn(world, { inputs: { "fail-on": "major" } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ gate: "passed", comments: "1" });
  });
});
