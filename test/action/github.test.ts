/** How much fen asks of GitHub, and what it does when GitHub cannot be read or wants a pause. */

import { describe, expect, it } from "vitest";

import { secondaryLimit, type LoggedRequest } from "../fakes/github.ts";
import { reviewAnswers } from "../fakes/model.ts";
import { runIn, WORDS, type Scene } from "./scenario.ts";
import { createParts, expectKept, expectPaid, expectSaved, stage } from "./stage.ts";

const REVIEW_POST = { method: "POST", path: /\/pulls\/7\/reviews$/ };

const isReviewPost = ({ method, path }: LoggedRequest) =>
  method === "POST" && path.endsWith("/pulls/7/reviews");

/** A run whose paid suggestions could be posted nowhere. */
function expectPostFailed(run: Scene): void {
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ outcome: "failed", reason: "post-failed", comments: "0" });
  expect(run.outputs["suggestions"]).toBe("3");
}

const messagesOf = (run: Scene, kind: string) =>
  run.annotations.filter(({ name }) => name === kind).map(({ message }) => message);

describe("GitHub's rate limits", () => {
  it("of the secondary kind are waited for as told, and the review is posted once", async () => {
    const limit = secondaryLimit(
      { ...REVIEW_POST, times: 2 },
      { status: 403, retryAfterSeconds: 1 },
    );
    const world = await stage({ github: { faults: [limit] } });
    const run = await runIn(world);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(world.github.reviews).toHaveLength(1);
    expect(world.github.writes.filter(isReviewPost)).toHaveLength(3);
    expectKept({ world, run }, WORDS);
  });

  it("that end far away are not waited for: nothing is lost, and the run says why", async () => {
    const headers = {
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 7200),
    };
    const body = { message: "API rate limit exceeded for installation ID 1." };
    const world = await stage({
      github: { faults: [{ ...REVIEW_POST, status: 403, headers, body, times: 9 }] },
    });
    const run = await runIn(world);
    expectPostFailed(run);
    expect(world.github.writes.filter(isReviewPost)).toHaveLength(1);
    expect(messagesOf(run, "error").join()).toMatch(/rate limit/i);
    expectSaved({ world, run }, WORDS);
    expectPaid(run, world.model);
  });

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

  it("for ever, of diff and files, end the run before anything is spent", async () => {
    const gone = { method: "GET", status: 500, body: "oops", times: 999 };
    const world = await stage({
      github: {
        faults: [
          { ...gone, path: /\/pulls\/7$/, accept: /diff/ },
          { ...gone, path: /\/pulls\/7\/files/ },
        ],
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
  });

  it("twice, of the files, change nothing about the review", async () => {
    const fault = { method: "GET", path: /\/pulls\/7\/files/, status: 500, body: "oops", times: 2 };
    const world = await stage({ github: { faults: [fault] } });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(world.github.requests.filter(({ status }) => status === 500)).toHaveLength(2);
    expectKept({ world, run }, WORDS);
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
