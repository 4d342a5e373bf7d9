import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { GitHubError, InputError } from "../../../src/domain/errors.ts";
import {
  catchError,
  CREATED,
  DONE,
  NOWHERE,
  PULL,
  type Reply,
  REVIEW,
  setUp,
  startScripted,
  TOKEN,
} from "./scripted-github.ts";

describe("every request", () => {
  it("says who asks, with which token and for which version of the API", async () => {
    const server = await startScripted([{ body: PULL }]);
    await setUp(server).github.fetchPullRequest(7);
    expect(server.seen[0]).toMatchObject({
      method: "GET",
      url: "/repos/o/r/pulls/7",
      headers: {
        authorization: `token ${TOKEN}`,
        accept: "application/vnd.github+json",
        "user-agent": expect.stringMatching(/^fen-review\/0\.1\.0 /),
        "x-github-api-version": "2022-11-28",
      },
    });
  });

  it("keeps the path of a GitHub Enterprise address, with and without a slash at its end", async () => {
    const server = await startScripted([{ body: PULL }, { body: PULL }]);
    await setUp(server, { apiUrl: `${server.url}/api/v3` }).github.fetchPullRequest(7);
    await setUp(server, { apiUrl: `${server.url}/api/v3/` }).github.fetchPullRequest(7);
    expect(server.seen.map(({ url }) => url)).toEqual(
      Array.from({ length: 2 }, () => "/api/v3/repos/o/r/pulls/7"),
    );
  });

  it.each(["", " ", "abc\ndef", "töken"])("refuses the token %j without quoting it", (token) => {
    expect(() => setUp(NOWHERE, { token })).toThrow(
      new InputError("There is no usable GitHub token: set github-token (or GITHUB_TOKEN)."),
    );
  });

  it("refuses an address of the API that is none", () => {
    expect(() => setUp({ url: "github", seen: [] })).toThrow(InputError);
  });
});

describe("reads that fail for a moment", () => {
  it.each([
    ["502", { status: 502, body: "<html>Bad Gateway" }],
    ["408", { status: 408, body: "" }],
    ["an answer that breaks off", { body: '{"number":7,', cut: true }],
  ] satisfies [string, Reply][])("are tried again after %s", async (_, reply) => {
    const server = await startScripted([reply, reply, reply, { body: PULL }]);
    const { github, pauses } = setUp(server);
    expect(await github.fetchPullRequest(7)).toMatchObject({ number: 7 });
    expect(pauses).toEqual([500, 1000, 2000]);
    expect(github.requestCount()).toEqual({ requests: 4, writes: 0 });
  });

  it("give up after the fourth try", async () => {
    const server = await startScripted(Array.from({ length: 5 }, () => ({ status: 500 })));
    const error = await catchError(setUp(server).github.fetchPullRequest(7));
    expect(error).toMatchObject({ name: "GitHubError", status: 500 });
    expect(error.message).toContain("the pull request o/r#7");
    expect(server.seen).toHaveLength(4);
  });

  it("do not wait longer than the run lasts", async () => {
    const server = await startScripted([{ status: 500 }]);
    const { github, pauses } = setUp(server, { deadline: () => 100 });
    expect(await catchError(github.fetchPullRequest(7))).toMatchObject({ status: 500 });
    expect(pauses).toEqual([]);
  });
});

describe("reads that fail", () => {
  it.each([
    [401, "check github-token"],
    [403, "`pull-requests: read`"],
    [404, "`pull-requests: read`"],
    [410, "Trying again will not help"],
    [422, "Trying again will not help"],
  ])("with %i stop at once and say what to do", async (status, advice) => {
    const server = await startScripted([{ status, body: { message: "body-of-github" } }]);
    const error = await catchError(setUp(server).github.listFiles(7));
    expect(error).toMatchObject({ name: "GitHubError", status });
    expect(error.message).toContain(advice);
    expect(inspect(error)).not.toMatch(/body-of-github|ghs_/);
    expect(server.seen).toHaveLength(1);
  });

  it("name the permission that reading files takes", async () => {
    const server = await startScripted([{ status: 403 }]);
    const error = await catchError(setUp(server).github.fetchContent({ path: "a", ref: "main" }));
    expect(error.message).toContain("`contents: read`");
  });

  it.each([
    [
      "a host that is down",
      new TypeError("fetch failed", { cause: econnrefused() }),
      "ECONNREFUSED",
    ],
    ["a time-out", new DOMException("timed out", "TimeoutError"), "took too long"],
  ])("tell %s apart", async (_, thrown, words) => {
    let tries = 0;
    const { github } = setUp(NOWHERE, {
      fetch: () => {
        tries += 1;
        return Promise.reject(thrown);
      },
    });
    const error = await catchError(github.fetchPullRequest(7));
    expect(error).toMatchObject({ name: "GitHubError", status: 0 });
    expect(error.message).toContain(words);
    expect(tries).toBe(4);
  });

  it("end with the run when it is cancelled, and are not tried again", async () => {
    const controller = new AbortController();
    let tries = 0;
    const { github } = setUp(NOWHERE, {
      signal: controller.signal,
      fetch: () => {
        tries += 1;
        controller.abort();
        return Promise.reject(new DOMException("aborted", "AbortError"));
      },
    });
    const error = await catchError(github.fetchPullRequest(7));
    expect(error.message).toContain("cancelled");
    expect(tries).toBe(1);
  });
});

function econnrefused(): Error {
  return Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
}

describe("redirects", () => {
  it("are followed within GitHub, with the same method and body", async () => {
    const server = await startScripted([
      { status: 301, headers: { location: "/repositories/1/pulls/7/reviews" } },
      CREATED,
    ]);
    const { github } = setUp(server);
    expect(await github.createReview(7, REVIEW)).toEqual(DONE);
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "POST /repos/o/r/pulls/7/reviews",
      "POST /repositories/1/pulls/7/reviews",
    ]);
    expect(server.seen[1]?.body).toEqual(server.seen[0]?.body);
    expect(github.requestCount()).toEqual({ requests: 2, writes: 2 });
  });

  it("never take the token to another host", async () => {
    const other = await startScripted([{ body: PULL }, CREATED]);
    const away: Reply = { status: 307, headers: { location: `${other.url}/x` } };
    const server = await startScripted([away, away]);
    const { github } = setUp(server);
    expect((await catchError(github.fetchPullRequest(7))).message).toContain("another host");
    expect(await github.createReview(7, REVIEW)).toMatchObject({ kind: "denied" });
    expect(other.seen).toEqual([]);
  });

  it("that go round in a circle end", async () => {
    const round: Reply = { status: 307, headers: { location: "/repos/o/r/pulls/7" } };
    const server = await startScripted(Array.from({ length: 9 }, () => round));
    expect(await catchError(setUp(server).github.fetchPullRequest(7))).toBeInstanceOf(GitHubError);
    expect(server.seen).toHaveLength(4);
  });
});
