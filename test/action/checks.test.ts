/** The built-in checks on the built action: with a key, without one, and where the token may not write. */

import { describe, expect, it } from "vitest";

import { pullRequestEvent } from "../fakes/events.ts";
import { READ_ONLY } from "../fakes/github.ts";
import { reviewAnswers } from "../fakes/model.ts";
import { postedOn, runIn, S1, type World } from "./scenario.ts";
import { stage } from "./stage.ts";

/** Made when the test runs: nothing that looks like a secret stands in the repository. */
const TOKEN = ["gh", "p_", "a1B2c3D4e5F6".repeat(3)].join("");

const FILES = {
  "src/client.ts": `export const token = "${TOKEN}";\nexport const url = "/v1";\n`,
  "src/merge.py": "<<<<<<< HEAD\nlimit = 1\n=======\nlimit = 2\n>>>>>>> topic\n",
  "src/level.ts": "export const level = 'user\u202E';\n",
  "data.json": '{"a": [1, 2}\n',
};
const FOUND = [
  "data.json:1",
  "src/client.ts:1",
  "src/level.ts:1",
  "src/merge.py:1",
  "src/merge.py:1",
];

const openWorld = (github: Parameters<typeof stage>[0] = {}) =>
  stage({
    base: { "README.md": "# a\n" },
    head: FILES,
    model: { answers: reviewAnswers({ suggestions: [] }) },
    ...github,
  });

const placesOf = ({ github }: World) =>
  postedOn(github)
    .comments.map(({ path, line }) => `${path}:${line}`)
    .toSorted();

function expectNoLeak(
  world: World,
  run: { readonly summary: string; readonly resultFile: string | null },
) {
  const everywhere = [
    run.summary,
    run.resultFile,
    JSON.stringify(world.github.requests.map(({ body }) => body)),
    ...world.model.requests.map(({ raw }) => raw),
  ].join("\n");
  expect(everywhere).not.toContain(TOKEN);
  expect(everywhere).not.toContain(TOKEN.slice(4, 16));
  expect(everywhere).toContain("[secret removed]");
}

describe("the built-in checks", () => {
  it("are posted like the model's suggestions, and the secret is nowhere, not even in the prompt", async () => {
    const world = await openWorld();
    const run = await runIn(world, { inputs: { "fail-on": "critical" } });
    expect(run.outputs).toMatchObject({ outcome: "complete", gate: "failed", comments: "5" });
    expect(placesOf(world)).toEqual(FOUND);
    for (const { body } of postedOn(world.github).comments)
      expect(body).toContain("built-in check");
    expectNoLeak(world, run);
    expect(world.model.requests[0]?.raw).toContain("src/client.ts");
    expect(run.result.suggestions.every(({ source }) => source === "check")).toBe(true);
    const again = await runIn(world, {
      inputs: { incremental: "false", "head-sha": world.change.headSha },
    });
    expect(again.outputs["reason"]).toBe("already-reviewed");
    world.push({ "src/other.ts": "export const other = call(1);\n" });
    await runIn(world, {
      event: {
        name: "pull_request",
        payload: pullRequestEvent({
          action: "synchronize",
          change: world.push({ "src/more.ts": "export {};\n" }),
        }),
      },
    });
    expect(placesOf(world)).toEqual(FOUND);
  });

  it("leave a block away from a line whose secret is masked", async () => {
    const quote = 'export const token = "[secret removed]";';
    const fix = {
      ...S1,
      path: "src/client.ts",
      quote,
      replacement: "export const token = load();",
      title: "Read it from the environment",
    };
    const world = await openWorld({ model: { answers: reviewAnswers({ suggestions: [fix] }) } });
    const run = await runIn(world);
    const bodies = postedOn(world.github).comments.map(({ body }) => body);
    expect(bodies.join("")).not.toContain("```suggestion");
    expectNoLeak(world, run);
  });

  it("need no model: they are posted when it cannot be reached, and when the limit pays for nothing", async () => {
    const world = await openWorld();
    const run = await runIn(world, { inputs: { "cost-limit": "0.0000001" } });
    expect(run.outputs).toMatchObject({
      outcome: "not-reviewed",
      reason: "cost-limit",
      comments: "5",
    });
    expect(world.model.requests).toEqual([]);
    expect(placesOf(world)).toEqual(FOUND);
  });

  const asFork = (world: World) => ({
    inputs: { "api-key": "" },
    event: {
      name: "pull_request",
      payload: pullRequestEvent({ change: world.change, fork: "someone/widgets" }),
    },
  });

  it("are all that a fork without the key gets, once, where the token may write", async () => {
    const world = await openWorld({
      github: { pullRequest: { headRepository: "someone/widgets" } },
    });
    const run = await runIn(world, asFork(world));
    expect(run.outputs).toMatchObject({
      outcome: "skipped",
      reason: "fork-without-key",
      comments: "5",
      cost: "0",
    });
    expect(run.exitCode).toBe(0);
    expect(placesOf(world)).toEqual(FOUND);
    expect(postedOn(world.github).reviews[0]).toContain("No model took part.");
    expect(world.model.requests).toEqual([]);
    expectNoLeak(world, run);
    const again = await runIn(world, asFork(world));
    expect(again.outputs).toMatchObject({ reason: "fork-without-key", comments: "0" });
    expect(placesOf(world)).toEqual(FOUND);
    // A run that has the key knows them too.
    await runIn(world);
    expect(placesOf(world)).toEqual(FOUND);
  });

  it("stand in the job summary and as annotations where the token may only read", async () => {
    const world = await openWorld({
      github: { pullRequest: { headRepository: "someone/widgets" }, permissions: READ_ONLY },
    });
    const run = await runIn(world, asFork(world));
    expect(run.outputs).toMatchObject({
      outcome: "skipped",
      reason: "fork-without-key",
      comments: "0",
    });
    expect(run.exitCode).toBe(0);
    expect(postedOn(world.github).comments).toEqual([]);
    expect(run.annotations.map(({ name }) => name)).toEqual([
      "notice",
      ...Array<string>(5).fill("warning"),
    ]);
    expect(run.summary).toContain("A GitHub token is committed here");
    expectNoLeak(world, run);
  });

  it("are not posted without a key by a dry run either", async () => {
    const world = await openWorld({
      github: { pullRequest: { headRepository: "someone/widgets" } },
    });
    const { event } = asFork(world);
    const run = await runIn(world, { event, inputs: { "api-key": "", "dry-run": "true" } });
    expect(run.outputs).toMatchObject({
      reason: "fork-without-key",
      suggestions: "5",
      comments: "0",
    });
    expect(world.github.writes).toEqual([]);
  });

  it("are not posted by a plan or a dry run", async () => {
    const world = await openWorld();
    await runIn(world, { inputs: { mode: "plan" } });
    const dry = await runIn(world, { inputs: { "dry-run": "true" } });
    expect(world.github.writes).toEqual([]);
    expect(dry.outputs["suggestions"]).toBe("5");
  });
});
