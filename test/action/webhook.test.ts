/** Warnings at the stages of a limit, and the webhook that hears of them and of the end. */

import { describe, expect, it } from "vitest";

import { startListener, type Listener, type ListenerAnswer } from "../io/listener.ts";
import {
  BASE_FILES,
  GOOD_ANSWERS,
  HEAD_FILES,
  postedOn,
  runIn,
  S1,
  settle,
  startIn,
  type RunOptions,
  type Scene,
  type World,
} from "./scenario.ts";
import { isVerify, stage, stageMoments } from "./stage.ts";

const KEY = "0a1b2c3d-5555-6666-7777-888899990000";

/** The two passes of the usual run cost 11.2 % of the limit each. */
const STAGES = { "warn-at": "10, 20, 50" };

const hookOf = ({ url }: Listener) => `${url}/open-apis/bot/v2/hook/${KEY}`;

async function stageHook(
  answerFor?: (index: number) => ListenerAnswer | Promise<ListenerAnswer>,
  world?: World,
) {
  const hook = await startListener(answerFor);
  const staged = world ?? (await stage());
  const optionsFor = (options: RunOptions = {}): RunOptions => ({
    ...options,
    inputs: { "webhook-url": hookOf(hook), ...options.inputs },
    ports: [hook.port],
  });
  const run = (options: RunOptions = {}) => runIn(staged, optionsFor(options));
  return { hook, world: staged, optionsFor, run };
}

/** Neither the address nor its key stands anywhere. */
function expectNoAddress(run: Scene): void {
  const sinks = [run.stdout, run.stderr, run.summary, JSON.stringify(run.outputs)];
  for (const sink of [...sinks, ...run.files.values()]) {
    expect(sink).not.toContain("open-apis");
    expect(sink).not.toContain(KEY);
  }
}

const warningsIn = ({ annotations }: Scene) =>
  annotations.filter(({ name }) => name === "warning").map(({ message }) => message);

describe("a stage of the limit", () => {
  it("is warned of once, in the log and in the job summary", async () => {
    const run = await runIn(await stage(), { inputs: STAGES });
    const sentences = [
      "Warning at 10 %: ¥0.0011 is spent, 11 % of the limit of ¥0.01 for this run.",
      "Warning at 20 %: ¥0.0022 is spent, 22 % of the limit of ¥0.01 for this run.",
    ];
    expect(warningsIn(run)).toEqual(sentences.map((sentence) => `fen: ${sentence}`));
    for (const sentence of sentences) expect(run.summary.split(sentence)).toHaveLength(2);
    expect(run.exitCode).toBe(0);
  });

  it("is told apart from the same stage of another limit", async () => {
    const run = await runIn(await stage(), {
      inputs: { "cost-limit-per-pr": "0.02", "warn-at": "11" },
    });
    expect(warningsIn(run)).toEqual([
      "fen: Warning at 11 %: ¥0.0011 is spent, 11 % of the limit of ¥0.01 for this run.",
      "fen: Warning at 11 %: ¥0.0022 is spent, 11 % of the limit of ¥0.02 for this pull request.",
    ]);
  });

  it("is not warned of before it is reached", async () => {
    const run = await runIn(await stage(), { inputs: { "warn-at": "23" } });
    expect(warningsIn(run)).toEqual([]);
    expect(run.summary).not.toContain("Warning at");
  });
});

describe("a webhook", () => {
  it("hears of every stage and then of the end, when the review stands", async () => {
    const standing: number[] = [];
    const { hook, run, world } = await stageHook(() => {
      standing.push(world.github.reviews.length);
      return {};
    });
    const done = await run({ inputs: STAGES });
    const told = hook.posted.map(({ body }) => [body["event"], body["warnAt"], body["outcome"]]);
    expect(told).toEqual([
      ["warning", 10, null],
      ["warning", 20, null],
      ["finished", null, "complete"],
    ]);
    expect(standing.at(-1)).toBe(1);
    expect(hook.posted.at(-1)?.body).toMatchObject({
      schema: "fen-webhook/1",
      repository: `${world.github.owner}/${world.github.repo}`,
      pullRequest: { head: world.change.headSha },
      runUrl: `https://github.example/${world.github.owner}/${world.github.repo}/actions/runs/1658821493`,
      cost: done.outputs["cost"],
      percentage: 22,
      suggestions: 3,
      comments: 3,
      coverage: 1,
      model: done.outputs["model"],
    });
    expectNoAddress(done);
  });

  it.each([
    { format: "slack", wrap: (text: unknown) => ({ text }) },
    { format: "feishu", wrap: (text: unknown) => ({ msg_type: "text", content: { text } }) },
    { format: "wecom", wrap: (content: unknown) => ({ msgtype: "text", text: { content } }) },
  ])("of $format hears of them in a sentence", async ({ format, wrap }) => {
    const { hook, run } = await stageHook();
    await run({ inputs: { "webhook-format": format, "warn-at": "10" } });
    expect(hook.posted.map(({ body }) => body)).toEqual([
      wrap(expect.stringContaining("Warning at 10 %: ¥0.0011 is spent")),
      wrap(expect.stringContaining("The run ended as complete. 3 suggestions, 3 comments posted")),
    ]);
    for (const { raw } of hook.posted) expect(raw).not.toContain(S1.title);
  });

  it("gets the stages and the format that the configuration file names", async () => {
    const files = { ".github/fen.yml": "webhook-format: slack\nwarn-at: [20]\n" };
    const world = await stage({
      base: { ...BASE_FILES, ...files },
      head: { ...HEAD_FILES, ...files },
    });
    const { hook, run } = await stageHook(undefined, world);
    await run();
    expect(hook.posted.map(({ body }) => Object.keys(body))).toEqual([["text"], ["text"]]);
    expect(hook.posted[0]?.body["text"]).toContain("Warning at 20 %");
  });

  it("hears of an end before anything was read, in the format that was given", async () => {
    const { hook, run } = await stageHook();
    const done = await run({ inputs: { "cost-limit": "none", "webhook-format": "slack" } });
    expect(done.outputs).toMatchObject({ outcome: "failed", reason: "bad-input" });
    expect(hook.posted).toHaveLength(1);
    expect(hook.posted[0]?.body["text"]).toContain("The run ended as failed: an input");
  });

  it.each<[string, ListenerAnswer, string]>([
    ["refuses", { status: 404, body: `no hook ${KEY}` }, "HTTP 404"],
    ["breaks off", "reset", "connection reset"],
    ["says no with HTTP 200", { body: '{"code":19001,"msg":"bad"}' }, "HTTP 200, but code 19001"],
  ])("that %s is a line of the log and no more", async (_what, answer, trouble) => {
    const { hook, run } = await stageHook(() => answer);
    const done = await run({ inputs: { "webhook-format": "feishu" } });
    expect(done.exitCode).toBe(0);
    expect(done.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    const host = new URL(hook.url).host;
    expect(done.stdout).toContain(`fen: the webhook at ${host} failed: ${trouble}`);
    expect(warningsIn(done)).toEqual([]);
    expectNoAddress(done);
  });

  it("that never answers does not keep the run", async () => {
    const { run } = await stageHook(() => "hang");
    const done = await run({ inputs: STAGES });
    expect(done.exitCode).toBe(0);
    expect(done.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(done.stdout).toMatch(/webhook at [\d.:]+ failed: no answer/);
  });

  it("that is no address is said before anything is spent", async () => {
    const world = await stage();
    const run = await runIn(world, { inputs: { "webhook-url": `ftp://x.example/${KEY}` } });
    expect(run.outputs).toMatchObject({ outcome: "failed", reason: "bad-input" });
    expect(world.model.requests).toEqual([]);
    expectNoAddress(run);
  });

  it("keeps its address even from a model that knows it", async () => {
    const world = await stage({
      model: {
        answers: (request, index) => {
          const good = GOOD_ANSWERS(request, index);
          if (!("text" in good) || isVerify(request)) return good;
          return { ...good, text: good.text.replaceAll("Sapphire", `Sapphire ${KEY}`) };
        },
      },
    });
    const { run } = await stageHook(undefined, world);
    const done = await run();
    expectNoAddress(done);
    const bodies = postedOn(world.github).comments.map(({ body }) => body);
    expect(bodies.join()).toContain("Sapphire");
    expect(bodies.join()).not.toContain(KEY);
  });
});

describe.each(["answers", "never answers"])("a webhook that %s", (what) => {
  it("hears of a run that was cancelled", async () => {
    const { world, moments } = await stageMoments((request, index) =>
      isVerify(request) ? { hang: true } : GOOD_ANSWERS(request, index),
    );
    const answer = what === "answers" ? {} : "hang";
    const { hook, optionsFor } = await stageHook(() => answer, world);
    const options = optionsFor();
    const started = startIn(world, options);
    moments.onModel = (request) => {
      if (isVerify(request)) started.child.kill("SIGINT");
    };
    const run = await settle(world, { ...options, started });
    expect(run.exitCode).toBe(130);
    expect(hook.posted.map(({ body }) => body)).toMatchObject([
      { event: "finished", outcome: "not-reviewed", reason: "cancelled" },
    ]);
  });
});
