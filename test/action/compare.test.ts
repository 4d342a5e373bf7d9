/** `mode: compare` on the built action: several models on one change, side by side, and nothing on the pull request. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { pullRequestEvent, workflowDispatchEvent } from "../fakes/events.ts";
import { reviewAnswers, type AnswerFor, type FakeRequest } from "../fakes/model.ts";
import { judgeMarkdown } from "./judge.ts";
import {
  BASE_FILES,
  HEAD_FILES,
  runIn,
  S1,
  S2,
  S3,
  settle,
  startIn,
  type Scene,
  type World,
} from "./scenario.ts";
import { billOf, expectPaid, isVerify, stage, temporaryFolder } from "./stage.ts";

const [A, B, C] = ["mimo-v2.6-flash", "qwen-flash", "mimo-v2-flash"] as const;
const LINKS = "https://github.example/octo-org/widgets/";
const WIRE = { usage: { prompt_tokens: 1000, completion_tokens: 200, total_tokens: 1200 } };

/** The same fault in the words of another model. */
const S1_AGAIN = {
  ...S1,
  severity: "critical",
  title: "The loop runs past the end of the array",
  body: "With <= the last round reads an element that is undefined. Sunstone.",
  replacement: undefined,
};

type Finds = Readonly<Record<string, readonly object[]>>;

const modelOf = (request: FakeRequest) => String(request.body["model"]);

/** Each model says what it finds, and confirms all of it. */
function answersOf(finds: Finds): AnswerFor {
  return reviewAnswers({ suggestions: (request) => finds[modelOf(request)] ?? [], wire: WIRE });
}

const PARTLY: Finds = { [A]: [S1, S2], [B]: [S1_AGAIN, S3] };

const inputsOf = (models: readonly string[], rest: Readonly<Record<string, string>> = {}) => ({
  mode: "compare",
  "compare-models": models.join(", "),
  ...rest,
});

type Compared = {
  readonly models: readonly (Readonly<Record<string, unknown>> & {
    readonly model: string;
    readonly cost: string;
    readonly limit: string;
  })[];
  readonly agreements: readonly {
    readonly by: string;
    readonly members: readonly { readonly model: string; readonly suggestion: number }[];
  }[];
};

const comparedIn = ({ result }: Scene) => result["compare"] as Compared;

/** What stands in the groups of a kind: the titles, each with the models that made it. */
function groupsOf({ result }: Scene, by: string): readonly string[] {
  const { agreements } = result["compare"] as Compared;
  return agreements
    .filter((agreement) => agreement.by === by)
    .map(({ members }) => {
      const [first] = members;
      const title = String(result.suggestions[first?.suggestion ?? -1]?.["title"]);
      return `${title}: ${members.map(({ model }) => model).join(", ")}`;
    });
}

/** Nobody on GitHub learns of a comparison. */
function expectSilence({ github }: World): void {
  expect(github.writes).toEqual([]);
}

describe("two models that agree partly", () => {
  it("are told apart by what both found and by what one found alone", async () => {
    const world = await stage({ model: { answers: answersOf(PARTLY) } });
    const run = await runIn(world, { inputs: inputsOf([A, B]) });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: "complete",
      reason: "",
      suggestions: "3",
      comments: "0",
      coverage: "1",
      "review-url": "",
    });
    expect(groupsOf(run, "all")).toEqual([`${S1.title}: ${A}, ${B}`]);
    expect(groupsOf(run, "one")).toEqual([`${S2.title}: ${A}`, `${S3.title}: ${B}`]);
    expect(groupsOf(run, "none")).toEqual([]);
    expectPaid(run, world.model);
    expectSilence(world);
  });

  it("have their figures in the result file and a table in the job summary", async () => {
    const world = await stage({ model: { answers: answersOf(PARTLY) } });
    const run = await runIn(world, { inputs: inputsOf([A, B]) });
    const [first, second] = comparedIn(run).models;
    expect(first).toMatchObject({
      model: A,
      outcome: "complete",
      made: 2,
      confirmed: 2,
      rejected: 0,
      shared: 1,
      alone: 1,
      confirmedShare: 1,
      coverage: 1,
      inputTokens: 2000,
      outputTokens: 400,
      requests: 2,
    });
    // 2,000 tokens in and 400 out at 1 and 2 micro-yuan, and at 0.15 and 1.5.
    expect(first).toMatchObject({ cost: "0.0028", costPerConfirmed: "0.0014" });
    expect(second).toMatchObject({ model: B, cost: "0.0009", costPerConfirmed: "0.00045" });
    expect(run.outputs["cost"]).toBe("0.0037");
    expect(run.summary).toContain("3 suggestions stand: 1 found by both models, 2 by one alone.");
    expect(run.summary).toContain(`| confirmed | 2 of 2 (100 %) | 2 of 2 (100 %) |`);
    expect(run.summary).toContain(`\`${A}\` confirmed · \`${B}\` not found`);
    for (const word of ["Sunstone", "Malachite", "Tourmaline"]) expect(run.summary).toContain(word);
    expect(judgeMarkdown(run.summary, LINKS)).toEqual([]);
  });

  it("keep every suggestion with the name of its model", async () => {
    const world = await stage({ model: { answers: answersOf(PARTLY) } });
    const run = await runIn(world, { inputs: inputsOf([A, B]) });
    const kept = run.result.suggestions.map(({ model, title, fate }) => [model, title, fate]);
    expect(kept).toEqual([
      [A, S1.title, "duplicate"],
      [A, S2.title, "not-posted"],
      [B, S1_AGAIN.title, "not-posted"],
      [B, S3.title, "not-posted"],
    ]);
    const calls = run.result.calls as readonly Record<string, unknown>[];
    expect(calls.map(({ model, batch, pass }) => [model, batch, pass])).toEqual([
      [A, 1, "generate"],
      [A, 1, "verify"],
      [B, 2, "generate"],
      [B, 2, "verify"],
    ]);
    const audit = run.result["audit"] as readonly { sent: readonly { model: string }[] }[];
    expect(audit.map(({ sent }) => sent.map(({ model }) => model))).toEqual([
      [A, A],
      [B, B],
    ]);
  });

  it("see the very same prompt", async () => {
    const world = await stage({ model: { answers: answersOf({}) } });
    await runIn(world, { inputs: inputsOf([A, B]) });
    const prompts = world.model.requests.map(({ body }) => JSON.stringify(body["messages"]));
    expect(prompts).toHaveLength(2);
    expect(new Set(prompts).size).toBe(1);
  });

  it("see it as on the first day, whatever fen has posted before", async () => {
    const answers = answersOf({ ...PARTLY, [C]: [S1, S2, S3] });
    const world = await stage({ model: { answers } });
    const review = await runIn(world, { inputs: { model: C } });
    expect(review.outputs["comments"]).toBe("3");
    const [asked, written] = [world.model.requests.length, world.github.writes.length];
    const run = await runIn(world, { inputs: inputsOf([A, B]) });
    expect(run.outputs).toMatchObject({ outcome: "complete", suggestions: "3" });
    expect(groupsOf(run, "all")).toHaveLength(1);
    expect(world.github.writes).toHaveLength(written);
    const prompts = world.model.requests.slice(asked).map(({ raw }) => raw);
    expect(
      prompts.filter((raw) => raw.includes("Sapphire") && !raw.includes('{\\"id\\":')),
    ).toEqual([]);
  });
});

describe("a suggestion that another verifier takes back", () => {
  it("stands with the one model alone, and the table says who rejected it", async () => {
    const answers = reviewAnswers({
      suggestions: (request) => (modelOf(request) === A ? [S1] : [S1_AGAIN]),
      verdicts: (candidates) =>
        candidates.map(({ id, title, quote }) => ({
          id,
          verdict: title === S1.title ? "confirmed" : "rejected",
          evidence: quote,
          reason: "So it stands there.",
        })),
      wire: WIRE,
    });
    const world = await stage({ model: { answers } });
    const run = await runIn(world, { inputs: inputsOf([A, B]) });
    expect(groupsOf(run, "one")).toEqual([`${S1.title}: ${A}, ${B}`]);
    expect(run.summary).toContain(`\`${A}\` confirmed · \`${B}\` rejected`);
    expect(comparedIn(run).models[1]).toMatchObject({ confirmed: 0, rejected: 1, alone: 0 });
    expect(comparedIn(run).models[1]?.["costPerConfirmed"]).toBeNull();
  });

  it("is judged by `verify-model` for all of them where that is set", async () => {
    const world = await stage({ model: { answers: answersOf(PARTLY) } });
    const run = await runIn(world, { inputs: inputsOf([A, B], { "verify-model": C }) });
    const models = world.model.requests.map((request) => [isVerify(request), modelOf(request)]);
    expect(models).toEqual([
      [false, A],
      [true, C],
      [false, B],
      [true, C],
    ]);
    expect(comparedIn(run).models.map(({ requests }) => requests)).toEqual([2, 2]);
    expect(run.summary).not.toContain("judged its own");
    expectPaid(run, world.model);
  });
});

describe("a model that is not served", () => {
  it("is named so, and no other stands in for it", async () => {
    const world = await stage({ model: { answers: answersOf(PARTLY), models: [A, C] } });
    const run = await runIn(world, { inputs: inputsOf([A, B]) });
    expect(run.outputs).toMatchObject({
      outcome: "partial",
      reason: "model-unavailable",
      coverage: "0",
    });
    expect(world.model.requests.map(modelOf)).toEqual([A, A, B]);
    expect(comparedIn(run).models[1]).toMatchObject({ outcome: "failed", made: 0, coverage: 0 });
    expect(run.summary).toContain(`Only ${A} answered: there is nothing to compare it with.`);
    expect(run.summary).toContain(`\`${B}\` not read`);
    expectSilence(world);
  });

  it("fails the run where it is true of all of them", async () => {
    const world = await stage({ model: { answers: answersOf(PARTLY), models: [C] } });
    const run = await runIn(world, { inputs: inputsOf([A, B]) });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: "failed", reason: "model-unavailable" });
    expect(run.summary).toContain("No model answered: there is nothing to compare.");
  });
});

describe("the limit", () => {
  it("is shared: each model gets an equal part of what is left", async () => {
    const world = await stage({ model: { answers: answersOf(PARTLY) } });
    const run = await runIn(world, { inputs: inputsOf([A, B, C], { "cost-limit": "0.03" }) });
    const { models } = comparedIn(run);
    expect(models[0]?.limit).toBe("0.01");
    expect(models[1]?.limit).toBe("0.0136");
    expect(Number(models[2]?.limit)).toBeCloseTo(0.03 - 0.0028 - 0.0009, 9);
    expect(run.stdout).toContain(
      "comparing 3 models for at most ¥0.03 together: each gets an equal share of what is left",
    );
    expect(run.stdout).toContain(`${A}: plan: `);
    expect(run.stdout).toContain("of ¥0.01");
  });

  it("holds for all together, and the warnings count all of them", async () => {
    const world = await stage({ model: { answers: answersOf(PARTLY) } });
    const run = await runIn(world, { inputs: inputsOf([A, B], { "warn-at": "20, 35" }) });
    expect(billOf(world.model)).toBeLessThanOrEqual(0.01);
    expect(run.result["costLimit"]).toBe("0.01");
    // 0.0028 after the first model, 0.0037 after the second.
    expect(run.stdout.match(/::warning::fen: .*/g)).toEqual([
      expect.stringContaining("28 %"),
      expect.stringContaining("37 %"),
    ]);
  });

  it("that pays for none of them asks nobody", async () => {
    const world = await stage({ model: { answers: answersOf(PARTLY) } });
    const run = await runIn(world, { inputs: inputsOf([A, B], { "cost-limit": "0.0001" }) });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: "not-reviewed", reason: "cost-limit" });
    expect(world.model.requests).toEqual([]);
    expect(run.summary).toMatch(/For every model to read everything, set `cost-limit: 0\.0\d+`/);
  });
});

describe("bad input", () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ["no model", { "compare-models": "" }, "none is given"],
    ["one model, twice", { "compare-models": `${A}, ${A}` }, "one is given"],
    ["seven models", { "compare-models": "a,b,c,d,e,f,g" }, "at most 6"],
    ["a model without a price", { "compare-models": `${A}, nobody-knows` }, "nobody-knows"],
    ["a part of a plan", { shard: "1/2" }, "`shard`"],
  ])("(%s) ends the run before anything is asked", async (_, inputs, word) => {
    const world = await stage({ model: { answers: answersOf(PARTLY) } });
    const run = await runIn(world, { inputs: { ...inputsOf([A, B]), ...inputs } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: "failed", reason: "bad-input" });
    expect(run.stdout).toContain(word);
    expect(world.model.requests).toEqual([]);
    expectSilence(world);
  });
});

describe("the pull request", () => {
  it("may name the models in its configuration file, and be named by hand", async () => {
    const base = {
      ...BASE_FILES,
      ".github/fen.yml": `compare-models: [${A}, ${B}]\nmodel: ${C}\nmin-severity: major\n`,
    };
    const head = { ...HEAD_FILES };
    const world = await stage({ base, head, model: { answers: answersOf(PARTLY) } });
    const run = await runIn(world, {
      inputs: { mode: "compare", "pr-number": "7" },
      event: { name: "workflow_dispatch", payload: workflowDispatchEvent({}) },
    });
    expect(run.outputs).toMatchObject({ outcome: "complete", suggestions: "2" });
    expect(new Set(world.model.requests.map(modelOf))).toEqual(new Set([A, B]));
    expect(comparedIn(run).models[1]).toMatchObject({ made: 2, setAside: 1, alone: 0 });
  });

  it("of a fork without a key is left alone: not even the built-in checks are posted", async () => {
    const head = {
      ...HEAD_FILES,
      "src/conflict.ts": "<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n",
    };
    const fork = "someone/widgets";
    const world = await stage({ head, github: { pullRequest: { headRepository: fork } } });
    const run = await runIn(world, {
      inputs: inputsOf([A, B], { "api-key": "" }),
      event: {
        name: "pull_request",
        payload: pullRequestEvent({ change: world.change, fork }),
      },
    });
    expect(run.outputs).toMatchObject({ outcome: "skipped", reason: "fork-without-key" });
    expectSilence(world);
  });

  it("shows what the built-in checks find as nobody's", async () => {
    const head = {
      ...HEAD_FILES,
      "src/conflict.ts": "<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n",
    };
    const world = await stage({ head, model: { answers: answersOf(PARTLY) } });
    const run = await runIn(world, { inputs: inputsOf([A, B]) });
    const checks = run.result.suggestions.filter(({ source }) => source === "check");
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.filter(({ model }) => model !== undefined)).toEqual([]);
    expect(comparedIn(run).models.map(({ made }) => made)).toEqual([2, 2]);
  });
});

describe("a comparison that is stopped", () => {
  it("in the middle of the second model keeps all that was paid", async () => {
    const cancel = { now: () => undefined as void };
    const world = await stage({
      model: {
        answers: (request, index) => {
          if (modelOf(request) !== B || !isVerify(request))
            return answersOf(PARTLY)(request, index);
          cancel.now();
          return { hang: true };
        },
      },
    });
    const started = startIn(world, { inputs: inputsOf([A, B, C], { "cost-limit": "0.1" }) });
    cancel.now = () => void started.child.kill("SIGINT");
    const run = await settle(world, { started });
    expect(run.exitCode).toBe(130);
    expect(run.outputs).toMatchObject({ outcome: "not-reviewed", reason: "cancelled" });
    const kept = run.result.suggestions.map(({ model, title }) => [model, title]);
    expect(kept).toEqual([
      [A, S1.title],
      [A, S2.title],
      [B, S1_AGAIN.title],
      [B, S3.title],
    ]);
    expect(run.result.calls).toHaveLength(4);
    const costs = comparedIn(run).models.map(({ cost }) => Number(cost));
    expect(costs[0]).toBe(0.0028);
    expect(costs[1]).toBeGreaterThan(0);
    expect(costs[2]).toBe(0);
    expect(costs.reduce((sum, cost) => sum + cost, 0)).toBeCloseTo(Number(run.result.cost), 9);
    expect(world.model.requests.map(modelOf)).not.toContain(C);
    expectSilence(world);
  });

  it("for want of time says so of the models that were not asked", async () => {
    const world = await stage({
      model: {
        answers: (request, index) =>
          modelOf(request) === A ? { hang: true } : answersOf(PARTLY)(request, index),
      },
    });
    const run = await runIn(world, { inputs: inputsOf([A, B], { "run-timeout": "4" }) });
    expect(run.outputs).toMatchObject({ outcome: "not-reviewed", reason: "run-timeout" });
    expect(world.model.requests.map(modelOf)).toEqual([A]);
    expect(comparedIn(run).models[1]).toMatchObject({ reason: "run-timeout", requests: 0 });
  });
});

describe("the result file of a comparison", () => {
  it("is refused by `mode: publish`", async () => {
    const world = await stage({ model: { answers: answersOf(PARTLY) } });
    const compared = await runIn(world, { inputs: inputsOf([A, B]) });
    const file = join(temporaryFolder(), "result.json");
    writeFileSync(file, compared.resultFile ?? "");
    const run = await runIn(world, { inputs: { mode: "publish", "result-file": file } });
    expect(run.outputs).toMatchObject({ outcome: "failed", reason: "bad-input" });
    expect(run.stdout).toContain("of a comparison");
    expectSilence(world);
  });
});
