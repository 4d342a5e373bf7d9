/** Reviews that GitHub refuses, loses, or that come too late: nothing paid is lost, nothing stands twice. */

import { describe, expect, it } from "vitest";

import { changeFromGit, createRepository } from "../fakes/change.ts";
import { badGateway } from "../fakes/github.ts";
import { BASE_FILES, HEAD_FILES, runIn, WORDS, type Scene } from "./scenario.ts";
import { expectKept, expectPaid, expectSaved, stage } from "./stage.ts";

const REVIEW_POST = { method: "POST", path: /\/pulls\/7\/reviews$/ };

/** A run whose paid suggestions could be posted nowhere. */
function expectPostFailed(run: Scene): void {
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ outcome: "failed", reason: "post-failed", comments: "0" });
  expect(run.outputs["suggestions"]).toBe("3");
}

describe("a review that GitHub refuses", () => {
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
