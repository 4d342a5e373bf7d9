import { describe, expect, it } from "vitest";
import { GitHubError } from "../../../src/domain/errors.ts";
import { parseNextLink } from "../../../src/io/github/github-answers.ts";
import {
  catchError,
  file,
  NOWHERE,
  PULL,
  type Reply,
  setUp,
  startScripted,
} from "./scripted-github.ts";

describe("reading a pull request", () => {
  it("reads what the run needs", async () => {
    const server = await startScripted([{ body: PULL }]);
    expect(await setUp(server).github.fetchPullRequest(7)).toEqual({
      number: 7,
      title: "Fix",
      body: "",
      state: "open",
      draft: false,
      author: { login: "ann", type: "User" },
      base: { sha: "b".repeat(40), ref: "main" },
      head: { sha: "a".repeat(40), ref: "fix" },
      fromFork: false,
      changedFiles: 2,
      url: "https://github.com/o/r/pull/7",
    });
  });

  it.each([
    ["another repository", { id: 2, full_name: "stranger/r" }],
    ["a deleted repository", null],
    ["a repository without ids", { full_name: "stranger/r" }],
  ])("knows a head in %s as a fork", async (_, repo) => {
    const server = await startScripted([{ body: { ...PULL, head: { ...PULL.head, repo } } }]);
    expect(await setUp(server).github.fetchPullRequest(7)).toMatchObject({ fromFork: true });
  });

  it("names a deleted account the way GitHub does", async () => {
    const server = await startScripted([{ body: { ...PULL, user: null } }]);
    const pull = await setUp(server).github.fetchPullRequest(7);
    expect(pull?.author).toEqual({ login: "ghost", type: "User" });
  });

  it("is null for one that does not exist", async () => {
    const server = await startScripted([{ status: 404, body: { message: "Not Found" } }]);
    expect(await setUp(server).github.fetchPullRequest(7)).toBeNull();
  });

  it.each([
    ["a login page", "<html>"],
    ["another object", { id: 1 }],
    ["a list", []],
  ])("does not guess at %s", async (_, body) => {
    const server = await startScripted([{ body }]);
    const error = await catchError(setUp(server).github.fetchPullRequest(7));
    expect(error).toBeInstanceOf(GitHubError);
    expect(error.message).toContain("unexpected answer");
  });
});

const next = (origin: string) => ({ link: `<${origin}/files?page=n>; rel="next"` });

describe("listing files", () => {
  it("reads every field, whatever the status", async () => {
    const server = await startScripted([
      {
        body: [
          { ...file("a.ts"), sha: "d00" },
          { ...file("new.ts"), status: "renamed", previous_filename: "old.ts", patch: undefined },
          { ...file("c.ts"), status: "brand-new-status" },
        ],
      },
    ]);
    const { files, capped } = await setUp(server).github.listFiles(7);
    expect(capped).toBe(false);
    expect(files).toEqual([
      {
        path: "a.ts",
        oldPath: null,
        status: "modified",
        additions: 1,
        deletions: 0,
        blob: "d00",
        patch: "@@ -1 +1 @@\n+x",
      },
      {
        path: "new.ts",
        oldPath: "old.ts",
        status: "renamed",
        additions: 1,
        deletions: 0,
        blob: null,
        patch: null,
      },
      {
        path: "c.ts",
        oldPath: null,
        status: "changed",
        additions: 1,
        deletions: 0,
        blob: null,
        patch: "@@ -1 +1 @@\n+x",
      },
    ]);
  });
});

describe("the pages of a list", () => {
  it("follow the addresses that GitHub gives", async () => {
    const server = await startScripted([
      (origin) => ({
        headers: {
          link: `<${origin}/repositories/1/pulls/7/files?page=2>; rel="next", <${origin}/x>; rel="last"`,
        },
        body: [file("a.ts")],
      }),
      (origin) => ({
        headers: { link: `<${origin}/repositories/1/pulls/7/files?page=1>; rel="prev"` },
        body: [file("b.ts")],
      }),
    ]);
    const { files } = await setUp(server).github.listFiles(7);
    expect(files.map(({ path }) => path)).toEqual(["a.ts", "b.ts"]);
    expect(server.seen.map(({ url }) => url)).toEqual([
      "/repos/o/r/pulls/7/files?per_page=100",
      "/repositories/1/pulls/7/files?page=2",
    ]);
  });

  it("do not lead to another host", async () => {
    const other = await startScripted([{ body: [] }]);
    const headers = { link: `<${other.url}/files>; rel="next"` };
    const server = await startScripted([{ headers, body: [] }]);
    const error = await catchError(setUp(server).github.listFiles(7));
    expect(error.message).toContain("another host");
    expect(other.seen).toEqual([]);
  });

  it("end after the 30th, and the list is said to be cut", async () => {
    const page = Array.from({ length: 100 }, (_, index) => file(`${index}.ts`));
    const server = await startScripted(
      Array.from({ length: 31 }, () => (origin: string) => ({ headers: next(origin), body: page })),
    );
    const { files, capped } = await setUp(server).github.listFiles(7);
    expect([files.length, capped, server.seen.length]).toEqual([3000, true, 30]);
  });

  it("are not taken from something else", async () => {
    const server = await startScripted([{ body: { files: [] } }]);
    expect((await catchError(setUp(server).github.listFiles(7))).message).toContain("unexpected");
  });

  it.each([
    [undefined, null],
    ["", null],
    ['<https://h/a?page=2>; rel="next"', "https://h/a?page=2"],
    ['<https://h/1>; rel="prev", <https://h/3>; rel="next"', "https://h/3"],
    ['<https://h/1>; rel="prev"', null],
    ['https://h/1; rel="next"', null],
    ["<https://h/2>; rel=next", "https://h/2"],
  ])("are read from %j as %j", (header, url) => {
    expect(parseNextLink(header)).toBe(url);
  });
});

const endless = () =>
  new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(8 * 1024 * 1024)),
  });

describe("fetching the diff", () => {
  it("asks for the diff media type and keeps every byte of text", async () => {
    const text = "diff --git a/a b/a\n@@ -1 +1 @@\n-x\r\n+ÿ 日本\n\\ No newline at end of file";
    const type = { "content-type": "application/vnd.github.v3.diff; charset=utf-8" };
    const server = await startScripted([{ headers: type, body: text }]);
    expect(await setUp(server).github.fetchDiff(7)).toEqual({ kind: "diff", text });
    expect(server.seen[0]?.headers.accept).toBe("application/vnd.github.diff");
  });

  it("reads a diff whose character set is not named", async () => {
    const type = { "content-type": "application/vnd.github.diff" };
    const server = await startScripted([{ headers: type, body: "diff" }]);
    expect(await setUp(server).github.fetchDiff(7)).toEqual({ kind: "diff", text: "diff" });
  });

  it("says so at once when the diff is too large", async () => {
    const errors = [{ resource: "PullRequest", field: "diff", code: "too_large" }];
    const server = await startScripted([{ status: 406, body: { message: "Sorry", errors } }]);
    expect(await setUp(server).github.fetchDiff(7)).toEqual({ kind: "too-large" });
    expect(server.seen).toHaveLength(1);
  });

  it("stops reading a diff that has no end", async () => {
    const { github } = setUp(NOWHERE, {
      fetch: () => Promise.resolve(new Response(endless(), { status: 200 })),
    });
    expect(await github.fetchDiff(7)).toEqual({ kind: "too-large" });
    expect(github.requestCount().requests).toBe(1);
  });

  it("tries a diff that breaks off again, and never takes it for a short one", async () => {
    const server = await startScripted(
      Array.from({ length: 4 }, (): Reply => ({ body: "diff --git", cut: true })),
    );
    const diff = await setUp(server).github.fetchDiff(7);
    expect(diff).toMatchObject({ kind: "unavailable", message: expect.stringContaining("o/r#7") });
    expect(server.seen).toHaveLength(4);
  });
});

describe("listing what was posted", () => {
  const bot = { login: "github-actions[bot]", type: "Bot" };

  it("gives reviews with their commit, and leaves drafts out", async () => {
    const server = await startScripted([
      {
        body: [
          { id: 1, body: "x", user: bot, commit_id: "c1", state: "COMMENTED", html_url: "u1" },
          { id: 2, body: "", user: null, commit_id: null, state: "APPROVED", html_url: "u2" },
          { id: 3, body: "", user: bot, commit_id: "c1", state: "PENDING", html_url: "u3" },
        ],
      },
    ]);
    expect(await setUp(server).github.listReviews(7)).toEqual([
      { id: 1, body: "x", author: bot, commit: "c1", url: "u1" },
      { id: 2, body: "", author: { login: "ghost", type: "User" }, commit: null, url: "u2" },
    ]);
  });

  it("gives review comments without a commit", async () => {
    const comment = {
      id: 4,
      body: "y",
      user: bot,
      commit_id: "c1",
      html_url: "u4",
      path: "a.ts",
      line: null,
      original_line: 7,
      original_commit_id: "c0",
      diff_hunk: "@@ -1 +1 @@",
      in_reply_to_id: 3,
      created_at: "2026-01-02T03:04:05Z",
      reactions: { "+1": 2, "-1": 1 },
    };
    const server = await startScripted([{ body: [comment] }]);
    expect(await setUp(server).github.listReviewComments(7)).toEqual([
      {
        id: 4,
        body: "y",
        author: bot,
        commit: null,
        url: "u4",
        path: "a.ts",
        line: null,
        originalLine: 7,
        originalStartLine: 7,
        originalCommit: "c0",
        diffHunk: "@@ -1 +1 @@",
        inReplyTo: 3,
        createdAt: "2026-01-02T03:04:05Z",
        reactions: { up: 2, down: 1 },
      },
    ]);
    expect(server.seen[0]?.url).toBe("/repos/o/r/pulls/7/comments?per_page=100");
  });
});
