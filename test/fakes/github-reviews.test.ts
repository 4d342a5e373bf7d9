import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { changeFromGit, type Change, type Repository } from "./change.ts";
import { makeClient, type Client } from "./github-client.ts";
import { startFakeGitHub, type FakeGitHub, type FakeGitHubOptions } from "./github.ts";
import { createReviewedRepository, good, review } from "./github-fixture.ts";

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
const LINE_PROBLEM =
  "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank";
const ORDER_PROBLEM = "Pull request review thread start line must precede the end line.";

function long(length: number): object {
  return { event: "COMMENT", body: "x".repeat(length) };
}

describe("creating a review", () => {
  it("answers 200 with the review but without its comments", async () => {
    await start();
    const reply = await client.send("POST", REVIEWS, review(good));
    expect(reply.status).toBe(200);
    expect(reply.json).toMatchObject({
      state: "COMMENTED",
      body: "a summary",
      commit_id: change.headSha,
      user: { login: "github-actions[bot]", type: "Bot" },
    });
    expect(reply.json).not.toHaveProperty("comments");
    const comments = await client.get(`${REVIEWS}/${reply.json.id}/comments`);
    expect(comments.json).toMatchObject([{ path: "a.txt", line: 3, side: "RIGHT" }]);
    expect(comments.json[0].diff_hunk).toMatch(/^@@ .*\n line 1\n line 2\n-line 3\n\+third$/s);
    expect(fake.violations).toEqual([]);
  });

  it.each([
    ["a context line on the right", { line: 6, side: "RIGHT" }],
    ["a context line on the left, by its old number", { line: 24, side: "LEFT" }],
    ["a deleted line on the left", { line: 21, side: "LEFT" }],
    ["no side, which means right", { line: 3 }],
    ["a range in one hunk", { start_line: 1, start_side: "RIGHT", line: 3, side: "RIGHT" }],
    ["a range from left to right", { start_line: 3, start_side: "LEFT", line: 3, side: "RIGHT" }],
  ])("accepts %s", async (_, place) => {
    await start();
    const reply = await client.send(
      "POST",
      REVIEWS,
      review({ path: "a.txt", body: "b", ...place }),
    );
    expect(reply.status).toBe(200);
  });
});

describe("creating a review on a place that is none", () => {
  it.each([
    ["a line between the hunks", { line: 12, side: "RIGHT" }, LINE_PROBLEM],
    ["a line past the end", { line: 900, side: "RIGHT" }, LINE_PROBLEM],
    ["line zero", { line: 0, side: "RIGHT" }, LINE_PROBLEM],
    ["no line", {}, LINE_PROBLEM],
    ["a side that is none", { line: 3, side: "MIDDLE" }, LINE_PROBLEM],
    ["a start equal to the end", { start_line: 3, start_side: "RIGHT", line: 3 }, ORDER_PROBLEM],
    ["a start after the end", { start_line: 4, start_side: "RIGHT", line: 3 }, ORDER_PROBLEM],
    ["a start without its side", { start_line: 1, line: 3 }, ORDER_PROBLEM],
    [
      "a range backwards across sides",
      { start_line: 3, start_side: "RIGHT", line: 3, side: "LEFT" },
      ORDER_PROBLEM,
    ],
    [
      "a range across hunks",
      { start_line: 3, start_side: "RIGHT", line: 20, side: "RIGHT" },
      "Pull request review thread start line must be part of the same hunk as the line.",
    ],
  ])("refuses %s, and creates nothing at all", async (_, place, message) => {
    await start();
    const bad = { path: "a.txt", body: "b", ...place };
    const reply = await client.send("POST", REVIEWS, review(good, bad));
    expect(reply.status).toBe(422);
    expect(reply.json).toMatchObject({
      message: "Unprocessable Entity",
      errors: [message],
      status: "422",
    });
    expect([...fake.reviews, ...fake.reviewComments]).toEqual([]);
  });
});

describe("creating a review on a file without lines", () => {
  it.each(["elsewhere.txt", "image.bin", "new.txt", "old.txt"])(
    "refuses a line in %s, which shows no lines",
    async (path) => {
      await start();
      const reply = await client.send("POST", REVIEWS, review({ ...good, path, line: 1 }));
      expect(reply.status).toBe(422);
      expect(reply.json.errors[0]).toContain("diff hunk can't be blank");
    },
  );

  it("refuses in the newer wording when told to", async () => {
    await start({ wording: "resolved" });
    const line = await client.send("POST", REVIEWS, review({ ...good, line: 12 }));
    expect(line.json.errors).toEqual(["Line could not be resolved"]);
    const path = await client.send("POST", REVIEWS, review({ ...good, path: "no.txt" }));
    expect(path.json.errors).toEqual(["Path could not be resolved"]);
  });

  it("refuses lines of a file that is listed without a patch", async () => {
    await start({ filesWithoutPatch: ["a.txt"] });
    const files = await client.get("/pulls/7/files");
    expect(files.json[0]).toMatchObject({ filename: "a.txt", changes: 5 });
    expect(files.json[0]).not.toHaveProperty("patch");
    expect((await client.send("POST", REVIEWS, review(good))).status).toBe(422);
  });
});

describe("creating a review with a body that is not in order", () => {
  it.each([
    ["a null", { ...good, start_line: null }],
    ["a number in quotes", { ...good, line: "3" }],
    ["no path", { line: 3, body: "b" }],
  ])("refuses %s before it looks at the lines", async (_, comment) => {
    await start();
    const reply = await client.send("POST", REVIEWS, review(comment));
    expect(reply.status).toBe(422);
    expect(reply.json.message).toMatch(/^Invalid request\./);
    expect(fake.violations).not.toEqual([]);
  });

  it("refuses an unknown event and a body that is no object", async () => {
    await start();
    expect((await client.send("POST", REVIEWS, { event: "LGTM", body: "b" })).status).toBe(422);
    expect((await client.send("POST", REVIEWS, ["b"])).status).toBe(400);
    expect(fake.reviews).toEqual([]);
  });

  it("refuses an empty review, and a text of more than 65,536 characters", async () => {
    await start();
    expect((await client.send("POST", REVIEWS, { event: "COMMENT", body: " " })).status).toBe(422);
    const tooLong = await client.send("POST", REVIEWS, long(65_537));
    expect(tooLong.json.errors).toEqual(["Body is too long (maximum is 65536 characters)"]);
    const emoji = await client.send("POST", REVIEWS, {
      event: "COMMENT",
      body: "😀".repeat(32_769),
    });
    expect(emoji.status).toBe(422);
    const comment = await client.send(
      "POST",
      REVIEWS,
      review({ ...good, body: "x".repeat(65_537) }),
    );
    expect(comment.status).toBe(422);
    expect(fake.reviews).toEqual([]);
    expect((await client.send("POST", REVIEWS, long(65_536))).status).toBe(200);
  });
});

describe("the commit of a review", () => {
  it("may be an earlier head, and not one of another branch", async () => {
    await start();
    const wrong = await client.send("POST", REVIEWS, {
      ...review(good),
      commit_id: "1".repeat(40),
    });
    expect(wrong.json.errors).toEqual(["The commitOID is not part of the pull request"]);
    const sha = repository.commit({ "b.txt": "more\n" }, repository.headSha);
    fake.pushHead(changeFromGit(repository.dir, repository.baseSha, sha));
    const stale = await client.send("POST", REVIEWS, {
      ...review(good),
      commit_id: change.headSha,
    });
    expect(stale.json).toMatchObject({ commit_id: change.headSha });
    expect(fake.reviewComments).toMatchObject([
      { commit_id: sha, original_commit_id: change.headSha, line: 3 },
    ]);
  });
});

describe("a pending review", () => {
  it("blocks every other post of its author until it is deleted, and only its author sees it", async () => {
    await start({
      reviews: [
        { state: "PENDING", body: "draft" },
        { state: "PENDING", user: { login: "hubot", type: "User" } },
      ],
      reviewComments: [{ path: "a.txt", line: 3, side: "RIGHT", body: "first" }],
    });
    const message = "User can only have one pending review per pull request";
    const created = await client.send("POST", REVIEWS, review(good));
    expect(created.json.errors).toEqual([message]);
    const top = fake.reviewComments[0]?.id;
    const reply = await client.send("POST", `${COMMENTS}/${top}/replies`, { body: "yes" });
    expect(reply.json.errors[0].message).toBe(message);
    const seen = await client.get(REVIEWS);
    expect(seen.json).toMatchObject([{ state: "PENDING", body: "draft" }]);
    expect(seen.json).toHaveLength(1);
    expect(seen.json[0]).not.toHaveProperty("submitted_at");
    expect((await client.send("DELETE", `${REVIEWS}/${seen.json[0].id}`)).status).toBe(200);
    expect((await client.send("POST", REVIEWS, review(good))).status).toBe(200);
  });

  it("is what a review without event becomes, until it is submitted", async () => {
    await start();
    const draft = await client.send("POST", REVIEWS, { body: "later", comments: [good] });
    expect(draft.json.state).toBe("PENDING");
    expect((await client.get(COMMENTS)).json).toEqual([]);
    const events = `${REVIEWS}/${draft.json.id}/events`;
    const submitted = await client.send("POST", events, { event: "COMMENT" });
    expect(submitted.json).toMatchObject({ state: "COMMENTED", body: "later" });
    expect((await client.get(COMMENTS)).json).toHaveLength(1);
  });
});

describe("a submitted review", () => {
  it("can be edited but never deleted, and dismissed only when it was a verdict", async () => {
    await start({ canApprove: true });
    const { json } = await client.send("POST", REVIEWS, review(good));
    const one = `${REVIEWS}/${json.id}`;
    expect((await client.send("PUT", one, { body: "better" })).json.body).toBe("better");
    const deleted = await client.send("DELETE", one);
    expect(deleted.json.errors).toEqual(["Can not delete a non-pending pull request review"]);
    const dismissed = await client.send("PUT", `${one}/dismissals`, { message: "no" });
    expect(dismissed.json.errors).toEqual(["Can not dismiss a commented pull request review"]);
    const verdict = await client.send("POST", REVIEWS, { event: "APPROVE" });
    const dismissals = `${REVIEWS}/${verdict.json.id}/dismissals`;
    expect((await client.send("PUT", dismissals, { message: "no" })).json.state).toBe("DISMISSED");
    expect((await client.send("PUT", dismissals, { message: "no" })).status).toBe(422);
  });

  it("of somebody else cannot be changed", async () => {
    await start({ reviews: [{ id: 5, body: "mine", user: { login: "hubot", type: "User" } }] });
    expect((await client.send("PUT", `${REVIEWS}/5`, { body: "yours" })).status).toBe(403);
    expect(fake.reviews[0]?.body).toBe("mine");
  });
});

describe("verdicts", () => {
  it("are not for Actions unless the repository says so, nor for one's own pull request", async () => {
    await start();
    const approve = await client.send("POST", REVIEWS, { event: "APPROVE", body: "fine" });
    expect(approve.json.errors).toEqual([
      "GitHub Actions is not permitted to approve pull requests.",
    ]);
    await fake.close();
    const octocat = { login: "octocat", type: "User" };
    await start({ actor: octocat, pullRequest: { user: octocat } });
    for (const [event, message] of [
      ["APPROVE", "Can not approve your own pull request"],
      ["REQUEST_CHANGES", "Review Can not request changes on your own pull request"],
    ]) {
      const reply = await client.send("POST", REVIEWS, { event, body: "b" });
      expect(reply.json.errors).toEqual([message]);
    }
  });
});
