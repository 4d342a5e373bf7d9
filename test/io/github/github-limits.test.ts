import { describe, expect, it } from "vitest";
import { limitPauseMs } from "../../../src/io/github/github-limits.ts";
import {
  catchError,
  CREATED,
  DONE,
  PULL,
  type Reply,
  REVIEW,
  SECONDARY,
  setUp,
  startScripted,
} from "./scripted-github.ts";

const secondary = (retryAfter: string): Reply => ({
  status: 403,
  headers: { "retry-after": retryAfter },
  body: { message: SECONDARY },
});

describe("rate limits", () => {
  it("of the second kind are waited out, and the review is sent once more", async () => {
    const server = await startScripted([secondary("3"), secondary("4"), CREATED]);
    const { github, pauses, lines } = setUp(server);
    expect(await github.createReview(7, REVIEW)).toEqual(DONE);
    expect(pauses).toEqual([3000, 4000]);
    expect(lines).toHaveLength(2);
  });

  it("are waited out three times and no more", async () => {
    const server = await startScripted(Array.from({ length: 5 }, () => secondary("1")));
    const outcome = await setUp(server).github.createReview(7, REVIEW);
    expect(outcome).toMatchObject({ kind: "limited" });
    expect(server.seen).toHaveLength(4);
  });

  it.each([
    ["longer than two minutes", "121", 600_000],
    ["longer than the run lasts", "60", 59_999],
  ])("are not waited out when that takes %s", async (_, retryAfter, leftMs) => {
    const server = await startScripted([secondary(retryAfter)]);
    const { github, pauses } = setUp(server, { deadline: () => leftMs });
    expect(await github.createReview(7, REVIEW)).toMatchObject({ kind: "limited" });
    expect(pauses).toEqual([]);
  });

  it("stop a read with a GitHubError that says so", async () => {
    const server = await startScripted([
      {
        status: 403,
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "3600" },
        body: { message: "API rate limit exceeded" },
      },
    ]);
    const error = await catchError(setUp(server, { now: () => 0 }).github.fetchPullRequest(7));
    expect(error).toMatchObject({ name: "GitHubError", status: 403 });
    expect(error.message).toContain("3601 s");
  });

  it("that run out are waited for until a second after the reset", async () => {
    const exhausted: Reply = {
      status: 429,
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "102" },
      body: { message: "API rate limit exceeded" },
    };
    const server = await startScripted([exhausted, { body: PULL }]);
    const { github, pauses } = setUp(server, { now: () => 100_000 });
    expect(await github.fetchPullRequest(7)).toMatchObject({ number: 7 });
    expect(pauses).toEqual([3000]);
  });
});

const left = (remaining: string, reset: string) => ({
  "x-ratelimit-remaining": remaining,
  "x-ratelimit-reset": reset,
});

describe("the pause of a rate limit", () => {
  it.each([
    [403, {}, "Forbidden", null],
    [403, left("10", "102"), "Resource not accessible by integration", null],
    [403, left("0", "102"), "Resource not accessible by integration", null],
    [404, { "retry-after": "3" }, SECONDARY, null],
    [500, { "retry-after": "3" }, "", null],
    [403, { "retry-after": "3" }, "", 3000],
    [429, { "retry-after": "0" }, "", 1000],
    [429, { "retry-after": "soon" }, "", 60_000],
    [429, { "retry-after": "" }, "", 60_000],
    [429, { "retry-after": "Thu, 01 Jan 1970 00:01:45 GMT" }, "", 5000],
    [403, {}, SECONDARY, 60_000],
    [403, left("0", "9999"), SECONDARY, 60_000],
    [429, {}, "", 60_000],
    [403, left("0", "102"), "API rate limit exceeded", 3000],
    [403, left("0", "50"), "API rate limit exceeded", 1000],
    [403, { "x-ratelimit-remaining": "0" }, "API rate limit exceeded", 60_000],
  ])("for %i %j %j is %j", (...[status, headers, message, pauseMs]) => {
    expect(limitPauseMs({ status, headers, message }, 100_000)).toBe(pauseMs);
  });
});
