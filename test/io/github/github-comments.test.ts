/** The conversation of a pull request, the comments of a whole repository, and the one comment that fen writes. */

import { describe, expect, it } from "vitest";

import { GitHubError } from "../../../src/domain/errors.ts";
import { CREATED, DONE, setUp, startScripted, type Reply } from "./scripted-github.ts";

const SINCE = "2026-11-01T00:00:00Z";

const comment = (id: number, rest: object = {}) => ({
  id,
  body: `comment ${id}`,
  user: { login: "github-actions[bot]", type: "Bot" },
  html_url: `https://github.com/o/r/pull/7#issuecomment-${id}`,
  issue_url: "https://api.github.com/repos/o/r/issues/7",
  ...rest,
});

const nextPage = (page: number) => (origin: string) => ({
  body: [comment(page)],
  headers: { link: `<${origin}/repositories/1/issues/comments?page=${page + 1}>; rel="next"` },
});

describe("the comments of a conversation", () => {
  it("come with who wrote them, and where", async () => {
    const server = await startScripted([{ body: [comment(5)] }]);
    expect(await setUp(server).github.listIssueComments(7)).toEqual([
      {
        id: 5,
        body: "comment 5",
        author: { login: "github-actions[bot]", type: "Bot" },
        url: "https://github.com/o/r/pull/7#issuecomment-5",
        commit: null,
        number: 7,
      },
    ]);
    expect(server.seen[0]?.url).toBe("/repos/o/r/issues/7/comments?per_page=100");
  });

  it.each([undefined, null, "", "x/issues/", "x/issues/7/y", "x/issues/99999999999", 5])(
    "belong to no number when GitHub names it as %j",
    async (url) => {
      const server = await startScripted([{ body: [comment(5, { issue_url: url, user: null })] }]);
      const [read] = await setUp(server).github.listIssueComments(7);
      expect(read).toMatchObject({ number: null, author: { login: "ghost", type: "User" } });
    },
  );

  it("that can't be read are an error that names the permission", async () => {
    const server = await startScripted([{ status: 403, body: { message: "no" } }]);
    await expect(setUp(server).github.listIssueComments(7)).rejects.toThrow(GitHubError);
  });
});

describe("the comments of a repository", () => {
  it("are asked for by their last change, the newest first", async () => {
    const server = await startScripted([{ body: [comment(1)] }]);
    const { comments, cut } = await setUp(server).github.listCommentsSince(SINCE);
    expect(comments.map(({ id }) => id)).toEqual([1]);
    expect(cut).toBe(false);
    const { pathname, searchParams } = new URL(`http://x${server.seen[0]?.url}`);
    expect(pathname).toBe("/repos/o/r/issues/comments");
    expect(Object.fromEntries(searchParams)).toEqual({
      per_page: "100",
      sort: "updated",
      direction: "desc",
      since: SINCE,
    });
  });

  it("are read up to the tenth page, and said to be cut where there are more", async () => {
    const pages = Array.from({ length: 11 }, (_, index) => nextPage(index + 1));
    const server = await startScripted(pages);
    const { comments, cut } = await setUp(server).github.listCommentsSince(SINCE);
    expect(comments).toHaveLength(10);
    expect(cut).toBe(true);
    expect(server.seen).toHaveLength(10);
  });
});

describe("the token's own account", () => {
  it.each<[string, Reply, string | null]>([
    ["a person's", { body: { login: "ada" } }, "ada"],
    ["a workflow's", { status: 403, body: { message: "Resource not accessible" } }, null],
    ["nobody's", { body: {} }, null],
  ])("is known when it is %s", async (_, reply, login) => {
    const server = await startScripted([reply]);
    expect(await setUp(server).github.fetchLogin()).toBe(login);
    expect(server.seen[0]?.url).toBe("/user");
  });
});

describe("the summary comment", () => {
  it("is created in the conversation, without secrets", async () => {
    const server = await startScripted([{ status: 201, ...CREATED }]);
    const { github } = setUp(server);
    expect(await github.createIssueComment(7, "a SECRET")).toEqual(DONE);
    expect(server.seen[0]).toMatchObject({ method: "POST", url: "/repos/o/r/issues/7/comments" });
    expect(server.seen[0]?.body).toEqual({ body: "a ***" });
    expect(github.requestCount()).toEqual({ requests: 1, writes: 1 });
  });

  it("is edited in place, without secrets", async () => {
    const server = await startScripted([CREATED]);
    const { github } = setUp(server);
    expect(await github.updateIssueComment({ id: 5, number: 7 }, "a SECRET")).toEqual(DONE);
    expect(server.seen[0]).toMatchObject({ method: "PATCH", url: "/repos/o/r/issues/comments/5" });
    expect(server.seen[0]?.body).toEqual({ body: "a ***" });
    expect(github.requestCount()).toEqual({ requests: 1, writes: 1 });
  });

  it.each<[number, string]>([
    [403, "denied"],
    [404, "denied"],
    [422, "invalid"],
    [502, "unknown"],
  ])("that ends with %i is %s, and is not sent again", async (status, kind) => {
    const server = await startScripted([{ status, body: { message: "no" } }, CREATED]);
    const { github } = setUp(server);
    expect(await github.updateIssueComment({ id: 5, number: 7 }, "x")).toMatchObject({ kind });
    expect(server.seen).toHaveLength(1);
  });
});
