import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { changeFromGit, type Change, type Repository } from "./change.ts";
import { makeClient, type Client } from "./github-client.ts";
import { after, createReviewedRepository, good, review } from "./github-fixture.ts";
import {
  startFakeGitHub,
  type FakeGitHub,
  type FakeGitHubOptions,
  type Permissions,
} from "./github.ts";

let repository: Repository;
let change: Change;
let fake: FakeGitHub;
let client: Client;

beforeAll(async () => {
  repository = await createReviewedRepository();
  change = changeFromGit(repository.dir, repository.baseSha, repository.headSha);
});

afterAll(() => repository.cleanUp());

async function start(options: Omit<FakeGitHubOptions, "change"> = {}): Promise<void> {
  fake = await startFakeGitHub({ change, ...options });
  client = makeClient(fake);
}

afterEach(async () => {
  const wrongAnswers = client.wrongAnswers;
  await fake.close();
  if (wrongAnswers.length > 0) throw new Error(wrongAnswers.join("\n"));
});

const REVIEWS = "/pulls/7/reviews";
const COMMENTS = "/pulls/7/comments";
const single = { ...good, commit_id: "" };

describe("single comments", () => {
  it("are created with 201, each in a review of its own", async () => {
    await start();
    const reply = await client.send("POST", COMMENTS, { ...single, commit_id: change.headSha });
    expect(reply.status).toBe(201);
    expect(fake.reviews).toMatchObject([{ state: "COMMENTED", body: "" }]);
  });

  it("may stand on a whole file, even a binary one", async () => {
    await start();
    const whole = { path: "image.bin", subject_type: "file", body: "b", commit_id: change.headSha };
    const reply = await client.send("POST", COMMENTS, whole);
    expect(reply.json).toMatchObject({ subject_type: "file", line: null });
  });

  it("are refused with objects that name the field", async () => {
    await start();
    const reply = await client.send("POST", COMMENTS, {
      ...single,
      line: 12,
      commit_id: change.headSha,
    });
    expect(reply.json).toMatchObject({
      message: "Validation Failed",
      errors: [
        {
          resource: "PullRequestReviewComment",
          code: "custom",
          field: "pull_request_review_thread.line",
          message: "Pull request review thread line must be part of the diff",
        },
        { field: "pull_request_review_thread.diff_hunk" },
      ],
      status: "422",
    });
    const commit = await client.send("POST", COMMENTS, { ...single, commit_id: "abc" });
    expect(commit.json.errors[0].message).toBe("commit_id is not part of the pull request");
    expect([...fake.reviews, ...fake.reviewComments]).toEqual([]);
  });
});

describe("threads of comments", () => {
  it("are answered only at the top of a thread", async () => {
    await start({ reviewComments: [{ id: 5, path: "a.txt", line: 3, side: "RIGHT" }] });
    const replies = (id: number) => `${COMMENTS}/${id}/replies`;
    const reply = await client.send("POST", replies(5), { body: "because" });
    expect(reply.status).toBe(201);
    expect(reply.json).toMatchObject({ in_reply_to_id: 5, path: "a.txt", line: 3 });
    const nested = await client.send("POST", replies(reply.json.id), { body: "and?" });
    expect(nested.status).toBe(404);
    const other = { ...single, in_reply_to: 5, commit_id: change.headSha };
    expect((await client.send("POST", COMMENTS, other)).json.in_reply_to_id).toBe(5);
  });

  it("are edited and deleted by their author alone", async () => {
    const hubot = { login: "hubot", type: "User" };
    await start({
      reviewComments: [
        { id: 5, path: "a.txt", line: 3, body: "own" },
        { id: 6, path: "a.txt", line: 3, body: "other", user: hubot },
      ],
    });
    expect((await client.send("PATCH", "/pulls/comments/5", { body: "new" })).json.body).toBe(
      "new",
    );
    expect((await client.send("PATCH", "/pulls/comments/6", { body: "new" })).status).toBe(403);
    expect((await client.send("DELETE", "/pulls/comments/5")).status).toBe(204);
    expect((await client.send("DELETE", "/pulls/comments/5")).status).toBe(404);
    expect(fake.reviewComments).toMatchObject([{ id: 6, body: "other" }]);
  });
});

describe("comments after a push", () => {
  it("move with their line, and are outdated when it is gone", async () => {
    await start();
    await client.send("POST", REVIEWS, review(good, { ...good, line: 20 }));
    const files = { "a.txt": `zero\n${after.replace("twentieth\n", "20th\n")}` };
    const sha = repository.commit(files, repository.headSha);
    fake.pushHead(changeFromGit(repository.dir, repository.baseSha, sha));
    const { json } = await client.get(COMMENTS);
    expect(json).toMatchObject([
      { line: 4, original_line: 3, commit_id: sha, original_commit_id: change.headSha },
      { line: null, position: null, original_line: 20, commit_id: sha },
    ]);
    expect((await client.get("/pulls/7")).json.head.sha).toBe(sha);
  });
});

describe("places where nothing can be written", () => {
  const readOnly: Permissions = { pull_requests: "read", contents: "read", issues: "write" };
  it.each([
    [
      "without pull-requests: write",
      { permissions: readOnly },
      "Resource not accessible by integration",
    ],
    [
      "on a locked pull request",
      { pullRequest: { locked: true } },
      "Unable to create comment because issue is locked.",
    ],
    ["in an archived repository", { archived: true }, "Repository was archived so is read-only."],
  ])("answer 403 %s", async (_, options, message) => {
    await start(options);
    for (const [path, body] of [
      [REVIEWS, review(good)],
      [COMMENTS, { ...good, commit_id: change.headSha }],
      ["/issues/7/comments", { body: "b" }],
    ] as const) {
      const reply = await client.send("POST", path, body);
      expect(reply.status).toBe(403);
      expect(reply.json).toMatchObject({ message, status: "403" });
    }
    expect([...fake.reviews, ...fake.reviewComments, ...fake.issueComments]).toEqual([]);
  });

  it("do not include closed pull requests", async () => {
    await start({ pullRequest: { state: "closed", merged: true } });
    expect((await client.send("POST", REVIEWS, review(good))).status).toBe(200);
  });
});
