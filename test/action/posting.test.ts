/** Reviews that GitHub refuses, loses, or that come too late: nothing paid is lost, nothing stands twice. */

import { describe, expect, it } from "vitest";

import { changeFromGit, createRepository } from "../fakes/change.ts";
import { badGateway, READ_ONLY, type FakeGitHub } from "../fakes/github.ts";
import { reviewAnswers } from "../fakes/model.ts";
import { BASE_FILES, HEAD_FILES, runIn, SUGGESTIONS, WORDS, type Scene } from "./scenario.ts";
import { countPosted, expectKept, expectPaid, expectSaved, stage } from "./stage.ts";

const REVIEW_POST = { method: "POST", path: /\/pulls\/7\/reviews$/ };

/** A run whose paid suggestions could be posted nowhere. */
function expectPostFailed(run: Scene): void {
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ outcome: "failed", reason: "post-failed", comments: "0" });
  expect(run.outputs["suggestions"]).toBe("3");
}

const messagesOf = (run: Scene, kind: string) =>
  run.annotations.filter(({ name }) => name === kind).map(({ message }) => message);

describe("a review that GitHub refuses", () => {
  it("because of one line is posted comment by comment; the refused one moves into the body", async () => {
    const world = await stage({
      github: {
        faults: [
          {
            ...REVIEW_POST,
            status: 422,
            body: { message: "Unprocessable Entity", errors: ["Line could not be resolved"] },
          },
          {
            method: "POST",
            path: /\/pulls\/7\/comments$/,
            status: 422,
            body: {
              message: "Validation Failed",
              errors: [{ resource: "PullRequestReviewComment", field: "line", code: "invalid" }],
            },
          },
        ],
      },
    });
    const run = await runIn(world);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ suggestions: "3", comments: "2" });
    expectKept({ world, run }, WORDS);
    expect(world.github.reviewComments).toHaveLength(2);
    expectPaid(run, world.model);
    const second = await runIn(world);
    expect(second.outputs["comments"]).toBe("0");
    for (const word of WORDS) expect(countPosted(world.github, word)).toBe(1);
  });

  it("in every form keeps everything in the summary and the result file", async () => {
    const refusal = { status: 422, body: { message: "Validation Failed" } };
    const world = await stage({
      github: { faults: [{ method: "POST", path: /\/pulls\/7\//, times: 50, ...refusal }] },
    });
    const run = await runIn(world);
    expectPostFailed(run);
    expect(world.github.reviews).toEqual([]);
    expectSaved({ world, run }, WORDS);
    expectPaid(run, world.model);
  });

  it("because the token may only read names the permission, and shows everything elsewhere", async () => {
    const world = await stage({ github: { permissions: READ_ONLY } });
    const run = await runIn(world);
    expectPostFailed(run);
    expect(messagesOf(run, "error").join()).toContain("pull-requests: write");
    const warnings = messagesOf(run, "warning").join("\n");
    for (const word of WORDS) expect(warnings).toContain(word);
    expectSaved({ world, run }, WORDS);
    expectPaid(run, world.model);
    // The review and the summary comment were tried once each.
    expect(world.github.writes).toHaveLength(2);
  });

  it("because the conversation is locked says so", async () => {
    const world = await stage({ github: { pullRequest: { locked: true } } });
    const run = await runIn(world);
    expectPostFailed(run);
    expect(messagesOf(run, "error").join()).toMatch(/lock/i);
    expectSaved({ world, run }, WORDS);
    expectPaid(run, world.model);
  });

  it("because the token has expired says so", async () => {
    const world = await stage({
      github: {
        faults: [{ ...REVIEW_POST, status: 401, body: { message: "Bad credentials" }, times: 9 }],
      },
    });
    const run = await runIn(world);
    expectPostFailed(run);
    expect(messagesOf(run, "error").join()).toContain("github-token");
    expectSaved({ world, run }, WORDS);
    expectPaid(run, world.model);
  });

  it("because a bot left a draft review under the same token is posted when the draft is gone", async () => {
    const user = { login: "github-actions[bot]", type: "Bot" };
    const draft = { user, state: "PENDING" as const, body: "not sent yet", submitted_at: null };
    const world = await stage({ github: { reviews: [draft] } });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(world.github.reviews).toHaveLength(1);
    expectKept({ world, run }, WORDS);
  });

  it("because a person has a draft review under the same token leaves the draft alone and loses nothing", async () => {
    const user = { login: "ada", type: "User" };
    const draft = { user, state: "PENDING" as const, body: "not sent yet", submitted_at: null };
    const world = await stage({ github: { actor: user, reviews: [draft] } });
    const run = await runIn(world);
    expectPostFailed(run);
    expect(world.github.reviews.map(({ body }) => body)).toEqual(["not sent yet"]);
    expectSaved({ world, run }, WORDS);
    expectPaid(run, world.model);
  });
});

describe("an answer to the review that is lost", () => {
  it.each([
    ["after the review was stored", badGateway({ ...REVIEW_POST, afterSuccess: true })],
    ["before it was stored", badGateway(REVIEW_POST)],
    [
      "with its connection, after it was stored",
      { ...REVIEW_POST, cut: true as const, afterSuccess: true as const },
    ],
    ["with its connection, before it was stored", { ...REVIEW_POST, cut: true as const }],
  ])("%s leads to exactly one review", async (_, fault) => {
    const world = await stage({ github: { faults: [fault] } });
    const run = await runIn(world);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(run.outputs["review-url"]).toContain("/pull/7");
    expect(world.github.reviews).toHaveLength(1);
    expectKept({ world, run }, WORDS);
  });

  it("again and again loses nothing and makes no storm", async () => {
    const world = await stage({ github: { faults: [badGateway({ ...REVIEW_POST, times: 50 })] } });
    const run = await runIn(world);
    expectPostFailed(run);
    expect(world.github.writes.length).toBeLessThanOrEqual(3);
    expectSaved({ world, run }, WORDS);
    expectPaid(run, world.model);
  });

  it("in the middle of single comments leads to each of them once", async () => {
    const world = await stage({
      github: {
        faults: [
          { ...REVIEW_POST, status: 422, body: { message: "Validation Failed" } },
          badGateway({ method: "POST", path: /\/pulls\/7\/comments$/, afterSuccess: true }),
        ],
      },
    });
    const run = await runIn(world);
    expect(run.outputs["comments"]).toBe("3");
    expectKept({ world, run }, WORDS);
  });
});

describe("a head that moves while fen reviews", () => {
  it("gets nothing posted on it; everything is in the summary and the result file", async () => {
    const next = await createRepository({
      base: BASE_FILES,
      head: [HEAD_FILES, { "src/late.ts": "export const late = true;\n" }],
    });
    const newer = changeFromGit(next.dir, next.baseSha, next.headSha);
    let fake: FakeGitHub | null = null;
    const world = await stage({
      model: {
        answers: (request, index) => {
          if (index === 0) fake?.pushHead(newer);
          return reviewAnswers({ suggestions: SUGGESTIONS })(request, index);
        },
      },
    });
    fake = world.github;
    const run = await runIn(world);
    await next.cleanUp();
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: "partial", reason: "head-moved", comments: "0" });
    expect([...world.github.reviews, ...world.github.reviewComments]).toEqual([]);
    expectSaved({ world, run }, WORDS);
    expectPaid(run, world.model);
  });

  it("between the reading of the head and of the files never gets a review on the wrong commit", async () => {
    const next = await createRepository({
      base: BASE_FILES,
      head: [HEAD_FILES, { "src/late.ts": "export const late = true;\n" }],
    });
    const newer = changeFromGit(next.dir, next.baseSha, next.headSha);
    const world = await stage({
      github: {
        onRequest: ({ path }, github) => {
          if (path.endsWith("/pulls/7/files")) github.pushHead(newer);
        },
      },
    });
    const run = await runIn(world);
    await next.cleanUp();
    expect(run.exitCode).toBe(0);
    expect(["", "head-moved"]).toContain(run.outputs["reason"]);
    for (const review of world.github.reviews) expect(review.commit_id).toBe(newer.headSha);
  });
});
