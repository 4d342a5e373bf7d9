/** How much fen asks of GitHub, and what it does when GitHub cannot be read or wants a pause. */

import { describe, expect, it } from "vitest";

import { reviewAnswers } from "../fakes/model.ts";
import { runIn, type Scene } from "./scenario.ts";
import { createParts, stage } from "./stage.ts";

const messagesOf = (run: Scene, kind: string) =>
  run.annotations.filter(({ name }) => name === kind).map(({ message }) => message);

describe("GitHub's rate limits", () => {
  it("that are used up before anything was read end the run before anything is spent", async () => {
    const world = await stage({ github: { rateLimit: { remaining: 0, resetsInSeconds: 7200 } } });
    const run = await runIn(world);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      outcome: "failed",
      reason: "github-unreachable",
      cost: "0",
    });
    expect(world.model.requests).toEqual([]);
  });

  it("that end in a moment are waited for", async () => {
    const world = await stage({ github: { rateLimit: { remaining: 0, resetsInSeconds: 1 } } });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
  });
});

describe("reads that fail", () => {
  it.each([
    ["the pull request", /\/pulls\/7$/],
    ["the reviews", /\/pulls\/7\/reviews/],
    ["the configuration", /\/contents\/\.github\/fen\.yml/],
  ])("for ever, of %s, end the run before anything is spent", async (_, path) => {
    const world = await stage({
      github: {
        faults: [{ method: "GET", path, status: 500, body: "<html>Unicorn!</html>", times: 999 }],
      },
    });
    const run = await runIn(world);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      outcome: "failed",
      reason: "github-unreachable",
      cost: "0",
    });
    expect(world.model.requests).toEqual([]);
    expect(world.github.requests.length).toBeLessThanOrEqual(12);
    expect(run.stdout).not.toContain("Unicorn");
  });

  it("because the token is not valid end the run with the input that is wrong", async () => {
    const world = await stage();
    const run = await runIn(world, { inputs: { "github-token": "ghs_ofAnotherJobAltogether" } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: "failed", cost: "0" });
    expect(messagesOf(run, "error").join()).toContain("github-token");
    expect(world.model.requests).toEqual([]);
  });

  it("because GitHub lists only so many files are said, with what was left out", async () => {
    const parts = createParts(4, 6);
    const world = await stage({
      ...parts,
      github: { limits: { filesPerListing: 3, diffFiles: 2 } },
      model: { answers: reviewAnswers({ suggestions: [] }) },
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "partial", reason: "too-large" });
    expect(run.summary).toMatch(/1 .*file/);
    const asked = world.model.requests.map(({ raw }) => raw).join();
    for (const { path } of parts.parts.slice(0, 3)) expect(asked).toContain(path);
    expect(asked).not.toContain("src/part4.ts");
  });
});

describe("a usual run", () => {
  it("asks GitHub at most twelve times and writes twice, with nothing left over for the second run", async () => {
    const world = await stage();
    await runIn(world);
    expect(world.github.requests.length).toBeLessThanOrEqual(12);
    expect(world.github.writes).toHaveLength(2);
    const before = world.github.requests.length;
    const second = await runIn(world);
    expect(second.exitCode).toBe(0);
    expect(second.outputs).toMatchObject({
      outcome: "skipped",
      reason: "already-reviewed",
      cost: "0",
    });
    expect(world.github.requests.length - before).toBeLessThanOrEqual(12);
    expect(world.github.writes).toHaveLength(2);
    expect(world.model.requests).toHaveLength(2);
  });
});
