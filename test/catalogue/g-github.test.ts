/** G: GitHub refuses, limits, loses answers and moves on. Nothing stands twice, and nothing that was paid for is lost. */

import { expect } from "vitest";

import { BASE_FILES, GOOD_ANSWERS, HEAD_FILES, WORDS, type Scene } from "../action/scenario.ts";
import { countPosted, expectKept, expectPaid, expectSaved } from "../action/stage.ts";
import { changeFromGit, createRepository } from "../fakes/change.ts";
import { pullRequestEvent } from "../fakes/events.ts";
import {
  badGateway,
  READ_ONLY,
  secondaryLimit,
  type FakeGitHub,
  type LoggedRequest,
} from "../fakes/github.ts";
import { holds, open, run } from "./held.ts";

const REVIEW_POST = { method: "POST", path: /\/pulls\/7\/reviews$/ };
const AS_BASE = { outcome: "complete", suggestions: "3", comments: "3" };

const isReviewPost = ({ method, path }: LoggedRequest) =>
  method === "POST" && path.endsWith("/pulls/7/reviews");

/** A run whose paid suggestions could be posted nowhere. */
function expectPostFailed(done: Scene): void {
  expect(done.exitCode).toBe(1);
  expect(done.outputs).toMatchObject({ outcome: "failed", reason: "post-failed", comments: "0" });
  expect(done.outputs["suggestions"]).toBe("3");
}

const messagesOf = (done: Scene, kind: string) =>
  done.annotations
    .filter(({ name }) => name === kind)
    .map(({ message }) => message)
    .join("\n");

holds("G01", async () => {
  const unresolved = { message: "Unprocessable Entity", errors: ["Line could not be resolved"] };
  const invalid = {
    message: "Validation Failed",
    errors: [{ resource: "PullRequestReviewComment", field: "line", code: "invalid" }],
  };
  const world = await open({
    github: {
      faults: [
        { ...REVIEW_POST, status: 422, body: unresolved },
        { method: "POST", path: /\/pulls\/7\/comments$/, status: 422, body: invalid },
      ],
    },
  });
  const done = await run(world);
  expect(done.exitCode).toBe(0);
  expect(done.outputs).toMatchObject({ suggestions: "3", comments: "2" });
  expectKept({ world, run: done }, WORDS);
  expect(world.github.reviewComments).toHaveLength(2);
});

holds("G02", async () => {
  const world = await open({ github: { permissions: READ_ONLY } });
  const done = await run(world);
  expectPostFailed(done);
  expect(messagesOf(done, "error")).toContain("pull-requests: write");
  for (const word of WORDS) expect(messagesOf(done, "warning")).toContain(word);
  expectSaved({ world, run: done }, WORDS);
});

holds("G03", async () => {
  const at: number[] = [];
  const limit = secondaryLimit({ ...REVIEW_POST, times: 2 }, { status: 403, retryAfterSeconds: 3 });
  const world = await open({
    github: {
      faults: [limit],
      onRequest: (request) => void (isReviewPost(request) && at.push(performance.now())),
    },
  });
  const done = await run(world);
  expect(done.outputs).toMatchObject(AS_BASE);
  expect(at).toHaveLength(3);
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(2990);
  expect((at[2] ?? 0) - (at[1] ?? 0)).toBeGreaterThanOrEqual(2990);
  expectKept({ world, run: done }, WORDS);
});

holds("G04", async () => {
  const used = (seconds: number) => ({
    ...REVIEW_POST,
    status: 403,
    headers: {
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + seconds),
    },
    body: { message: "API rate limit exceeded for installation ID 1." },
  });
  const soon = await open({ github: { faults: [used(2)] } });
  const waited = await run(soon);
  expect(waited.outputs).toMatchObject(AS_BASE);
  expectKept({ world: soon, run: waited }, WORDS);
  const late = await open({ github: { faults: [{ ...used(7200), times: 9 }] } });
  const done = await run(late);
  expectPostFailed(done);
  expect(late.github.writes.filter(isReviewPost)).toHaveLength(1);
  expect(messagesOf(done, "error")).toMatch(/rate limit/i);
  expectSaved({ world: late, run: done }, WORDS);
});

holds("G05", async () => {
  const cut = { ...REVIEW_POST, cut: true as const };
  const faults = [
    badGateway({ ...REVIEW_POST, afterSuccess: true }),
    badGateway(REVIEW_POST),
    { ...cut, afterSuccess: true as const },
    cut,
  ];
  for (const fault of faults) {
    const world = await open({ github: { faults: [fault] } });
    const done = await run(world);
    expect(done.outputs).toMatchObject(AS_BASE);
    expect(world.github.reviews).toHaveLength(1);
    expectKept({ world, run: done }, WORDS);
  }
});

holds("G06", async () => {
  const first = await open();
  await run(first);
  const ours = first.github.issueComments[0]?.body ?? "";
  expect(ours).toMatch(/^<!-- fen:/);
  const stranger = { login: "mallory", type: "User" };
  const bot = { login: "github-actions[bot]", type: "Bot" };
  const others = Array.from({ length: 350 }, (_, index) => ({
    body: `Comment ${index}`,
    user: stranger,
  }));
  const world = await open({
    github: {
      issueComments: [{ body: ours, user: stranger }, ...others, { body: ours, user: bot }],
    },
  });
  const change = world.push({ "src/new.ts": "export const fresh = 1;\n" });
  const payload = pullRequestEvent({ action: "synchronize", change });
  const done = await run(world, { event: { name: "pull_request", payload } });
  expect(done.outputs["outcome"]).toBe("complete");
  const edited = world.github.writes.filter(({ method }) => method === "PATCH");
  const [copy, real] = [world.github.issueComments[0], world.github.issueComments[351]];
  expect(edited.map(({ path }) => path)).toEqual([
    `/repos/octo-org/widgets/issues/comments/${real?.id}`,
  ]);
  expect(copy?.body).toBe(ours);
  expect(world.github.issueComments).toHaveLength(352);
});

holds("G07", async () => {
  const world = await open({ github: { pullRequest: { locked: true } } });
  const done = await run(world);
  expectPostFailed(done);
  expect(messagesOf(done, "error")).toMatch(/lock/i);
  expectSaved({ world, run: done }, WORDS);
});

holds("G08", async () => {
  const next = await createRepository({
    base: BASE_FILES,
    head: [HEAD_FILES, { "src/late.ts": "export const late = true;\n" }],
  });
  const newer = changeFromGit(next.dir, next.baseSha, next.headSha);
  let fake: FakeGitHub | null = null;
  const world = await open({
    model: {
      answers: (request, index) => {
        if (index === 0) fake?.pushHead(newer);
        return GOOD_ANSWERS(request, index);
      },
    },
  });
  fake = world.github;
  const done = await run(world);
  await next.cleanUp();
  expect(done.exitCode).toBe(0);
  expect(done.outputs).toMatchObject({ outcome: "partial", reason: "head-moved", comments: "0" });
  expect([...world.github.reviews, ...world.github.reviewComments]).toEqual([]);
  expect(done.summary).toContain("head-moved");
  expectSaved({ world, run: done }, WORDS);
});

holds("G09", async () => {
  const expired = { ...REVIEW_POST, status: 401, body: { message: "Bad credentials" }, times: 9 };
  const world = await open({ github: { faults: [expired] } });
  const done = await run(world);
  expectPostFailed(done);
  expect(messagesOf(done, "error")).toContain("github-token");
  expectSaved({ world, run: done }, WORDS);
  expectPaid(done, world.model);
});

holds("G10", async () => {
  const gone = { method: "GET", status: 500, body: "<html>Unicorn!</html>" };
  const reads = [
    { ...gone, path: /\/pulls\/7$/, accept: /diff/ },
    { ...gone, path: /\/pulls\/7\/files/ },
  ];
  const ever = await open({ github: { faults: reads.map((fault) => ({ ...fault, times: 999 })) } });
  const failed = await run(ever);
  expect(failed.exitCode).toBe(1);
  expect(failed.outputs).toMatchObject({
    outcome: "failed",
    reason: "github-unreachable",
    cost: "0",
  });
  expect(ever.model.requests).toEqual([]);
  expect(failed.stdout).not.toContain("Unicorn");
  const twice = await open({ github: { faults: reads.map((fault) => ({ ...fault, times: 2 })) } });
  const done = await run(twice);
  expect(done.outputs).toMatchObject(AS_BASE);
  expect(countPosted(twice.github, "Sapphire")).toBe(1);
});
