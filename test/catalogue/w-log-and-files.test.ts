/** W: the log, the outputs and the summary. None of them takes an order from text that somebody else wrote. */

import { expect } from "vitest";

import { HEAD_FILES, postedOn, S3, SUGGESTIONS, WORDS } from "../action/scenario.ts";
import { expectKept } from "../action/stage.ts";
import { pullRequestEvent } from "../fakes/events.ts";
import { READ_ONLY } from "../fakes/github.ts";
import { reviewAnswers } from "../fakes/model.ts";
import { holds, open, run } from "./held.ts";

const DEBUG = { RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true" };

holds("W01", async () => {
  const title = "x\n::error::injected\r::add-mask::e\n##[error]f";
  const world = await open({ github: { pullRequest: { title } } });
  const payload = pullRequestEvent({ change: world.change, title });
  const done = await run(world, {
    event: { name: "pull_request", payload },
    foreign: [title],
    env: DEBUG,
  });
  expect(done.outputs).toMatchObject({ outcome: "complete", comments: "3" });
  expect(done.annotations).toEqual([]);
});

holds("W02", async () => {
  const name = "::set-output name=outcome::complete";
  const world = await open({
    head: { ...HEAD_FILES, [name]: "export const x = 1;\n" },
    model: {
      answers: reviewAnswers({
        suggestions: [{ ...S3, path: name, quote: "export const x = 1;", severity: "major" }],
      }),
    },
  });
  const done = await run(world, {
    foreign: [name],
    env: DEBUG,
    inputs: { "cost-limit": "0.00001" },
  });
  expect(done.outputs).toMatchObject({ outcome: "not-reviewed", reason: "cost-limit" });
  const paid = await run(world, { foreign: [name], env: DEBUG });
  expect(paid.outputs).toMatchObject({ outcome: "complete", comments: "1" });
  expect(postedOn(world.github).comments.map(({ path }) => path)).toEqual([name]);
});

holds("W03", async () => {
  const orders = "done\n::stop-commands::tok\n::set-env name=A::b\n  ::ERROR::c\n##[add-mask]d";
  const world = await open({
    model: {
      answers: reviewAnswers({
        suggestions: SUGGESTIONS.map((one) => ({ ...one, title: orders, body: orders })),
      }),
    },
  });
  const done = await run(world, {
    foreign: [orders],
    env: DEBUG,
    inputs: { "fail-on": "critical" },
  });
  expect(done.outputs).toMatchObject({ gate: "failed", comments: "3" });
  // fen's own error, printed after all of it, is still an error.
  expect(done.annotations.map(({ name }) => name)).toEqual(["error"]);
});

holds("W04", async () => {
  const body = "oops\n::add-mask::e\n::error::injected";
  const world = await open({ model: { answers: () => ({ status: 500, body }) } });
  const done = await run(world, { foreign: [body], env: DEBUG });
  expect(done.outputs).toMatchObject({ outcome: "failed", reason: "model-unavailable" });
  expect(done.annotations.map(({ name }) => name)).toEqual(["error"]);
  expect(done.commands.filter(({ name }) => name === "add-mask")).toEqual([]);
});

holds("W05", async () => {
  const model = "m\nghadelimiter_x\noutcome=failed\n\ncost<<E\n9\nE\n";
  const world = await open({
    model: { answers: reviewAnswers({ suggestions: SUGGESTIONS, wire: { model } }) },
  });
  const done = await run(world, { foreign: [model] });
  expect(done.outputs).toMatchObject({ outcome: "complete", comments: "3" });
  expect(done.outputs["model"]).not.toMatch(/\n/);
  expect(done.declaredOutputs).toEqual(expect.arrayContaining(Object.keys(done.outputs)));
});

holds("W07", async () => {
  const world = await open();
  const done = await run(world, { env: DEBUG });
  expect(done.outputs["outcome"]).toBe("complete");
  const printed = done.stdout + done.stderr;
  for (const text of ["senior engineer", "// line 3", "Bearer", "authorization", "Whoever reads"]) {
    expect(printed).not.toContain(text);
  }
  expectKept({ world, run: done }, WORDS);
});

holds("W08", async () => {
  const lines = Array.from({ length: 120 }, (_, index) => `export const value${index} = 1;`);
  const words = lines.map((_, index) => `Word${index}end`);
  const world = await open({
    head: { ...HEAD_FILES, "src/many.ts": `${lines.join("\n")}\n` },
    github: { permissions: READ_ONLY },
    model: {
      answers: reviewAnswers({
        suggestions: lines.map((quote, index) => ({
          ...S3,
          path: "src/many.ts",
          quote,
          severity: "major",
          title: `Claim ${index}`,
          body: `${"A sentence of the reason. ".repeat(1000)} ${words[index]}`,
        })),
        wire: { chunkCharacters: 100_000 },
      }),
    },
  });
  const done = await run(world, {
    inputs: { "cost-limit": "100" },
    words,
    // Markdown of 3 MB is parsed here; how much of that is garbage at the same time is the engine's affair.
    megabytes: 700,
  });
  expect(done.outputs).toMatchObject({ outcome: "failed", reason: "post-failed" });
  expect(Buffer.byteLength(done.summary)).toBeLessThanOrEqual(1_000_000);
  expect(Buffer.byteLength(done.summary)).toBeGreaterThan(300_000);
  expect(done.summary).toMatch(/\d+ more are in the result file/);
  // What it cost is not cut away.
  expect(done.summary).toContain("### Cost");
  for (const word of words) expect(done.resultFile).toContain(word);
});
