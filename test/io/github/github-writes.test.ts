import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReason } from "../../../src/io/github/github-answers.ts";
import {
  CREATED,
  DONE,
  NOWHERE,
  type Reply,
  REVIEW,
  setUp,
  startScripted,
} from "./scripted-github.ts";

describe("creating a review", () => {
  it("sends one review with what GitHub takes, and nothing else", async () => {
    const server = await startScripted([CREATED]);
    const { github } = setUp(server);
    expect(await github.createReview(7, REVIEW)).toEqual(DONE);
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]?.headers["content-type"]).toMatch(/^application\/json/);
    expect(server.seen[0]?.body).toEqual({
      commit_id: "a".repeat(40),
      event: "COMMENT",
      body: "Summary with ***",
      comments: [
        { path: "src/a.ts", side: "RIGHT", line: 5, body: "One ***" },
        {
          path: "src/a.ts",
          side: "RIGHT",
          line: 9,
          start_line: 7,
          start_side: "RIGHT",
          body: "Two",
        },
        { path: "src/b.ts", side: "LEFT", line: 3, body: "Three" },
      ],
    });
    expect(github.requestCount()).toEqual({ requests: 1, writes: 1 });
  });

  it("sends a single comment the same way", async () => {
    const server = await startScripted([{ status: 201, ...CREATED }]);
    const comment = { ...REVIEW.comments[1]!, body: "SECRET", commit: "c1" };
    expect(await setUp(server).github.createReviewComment(7, comment)).toEqual(DONE);
    expect(server.seen[0]).toMatchObject({ method: "POST", url: "/repos/o/r/pulls/7/comments" });
    expect(server.seen[0]?.body).toEqual({
      commit_id: "c1",
      path: "src/a.ts",
      side: "RIGHT",
      line: 9,
      start_line: 7,
      start_side: "RIGHT",
      body: "***",
    });
  });
});

describe("a review that was not accepted", () => {
  it.each([
    ["500", { status: 500 }],
    ["502", { status: 502, body: "<html>" }],
    ["408", { status: 408 }],
    ["a cut answer", { body: '{"id": 1', cut: true }],
    ["a page that is no answer", { body: "<html>hello" }],
  ] satisfies [string, Reply][])("is unknown after %s, and is not sent again", async (_, reply) => {
    const server = await startScripted([reply, CREATED]);
    expect(await setUp(server).github.createReview(7, REVIEW)).toMatchObject({ kind: "unknown" });
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    [
      "texts",
      { message: "Unprocessable Entity", errors: ["Line could not be resolved\nand Path too"] },
      "Unprocessable Entity: Line could not be resolved and Path too",
    ],
    [
      "objects",
      {
        message: "Validation Failed",
        errors: [{ resource: "PullRequestReviewComment", code: "custom", message: "must be part" }],
      },
      "Validation Failed: must be part",
    ],
    [
      "objects without words",
      {
        message: "Validation Failed",
        errors: [{ resource: "PullRequestReview", field: "line", code: "missing_field" }],
      },
      "Validation Failed: PullRequestReview line missing_field",
    ],
    ["nothing", null, "no reason given"],
  ])("is invalid after a 422 that explains itself with %s", async (_, body, message) => {
    const server = await startScripted([{ status: 422, body }]);
    const outcome = await setUp(server).github.createReview(7, REVIEW);
    expect(outcome).toEqual({ kind: "invalid", message });
  });
});

describe("a review that nobody may write", () => {
  it.each([
    [403, "Resource not accessible by integration", "`pull-requests: write`, which"],
    [403, "Resource not accessible by personal access token", "`pull-requests: write`, which"],
    [404, "Not Found", "`pull-requests: write`"],
    [401, "Bad credentials", "check github-token"],
    [403, "The pull request is locked", "Unlock the conversation"],
    [403, "Repository was archived so is read-only.", "archived repository"],
  ])("is denied with %i %s, and says what is missing", async (status, words, advice) => {
    const headers = { "x-ratelimit-remaining": "0" };
    const denied = status === 403 && words.startsWith("Resource") ? { headers } : {};
    const server = await startScripted([{ status, body: { message: words }, ...denied }]);
    const { github, pauses } = setUp(server);
    const outcome = await github.createReview(7, REVIEW);
    expect(outcome).toMatchObject({ kind: "denied", status });
    expect("message" in outcome && outcome.message).toContain(words);
    expect("message" in outcome && outcome.message).toContain(advice);
    expect(pauses).toEqual([]);
  });

  it("may exist when the run is cancelled while it is sent", async () => {
    const controller = new AbortController();
    const { github } = setUp(NOWHERE, {
      signal: controller.signal,
      fetch: () => {
        controller.abort();
        return Promise.reject(new DOMException("aborted", "AbortError"));
      },
    });
    const outcome = await github.createReview(7, REVIEW);
    expect(outcome).toEqual({
      kind: "unknown",
      message: expect.stringContaining("was cancelled."),
    });
  });

  it("is not sent once the run is cancelled", async () => {
    const server = await startScripted([CREATED]);
    const { github } = setUp(server, { signal: AbortSignal.abort() });
    expect(await github.createReview(7, REVIEW)).toMatchObject({ kind: "limited" });
    expect(server.seen).toEqual([]);
  });
});

const draftBy = (type: string): Reply => ({
  body: [
    { id: 20, body: "", user: { login: "x", type: "Bot" }, state: "COMMENTED" },
    { id: 21, body: "", user: { login: "x", type }, state: "PENDING" },
  ],
});

describe("a draft review in the way", () => {
  const refusal: Reply = {
    status: 422,
    body: {
      message: "Unprocessable Entity",
      errors: ["User can only have one pending review per pull request"],
    },
  };
  it("is deleted when a bot left it, and the review is sent once more", async () => {
    const server = await startScripted([refusal, draftBy("Bot"), { body: { id: 21 } }, CREATED]);
    const { github, pauses } = setUp(server);
    expect(await github.createReview(7, REVIEW)).toEqual(DONE);
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "POST /repos/o/r/pulls/7/reviews",
      "GET /repos/o/r/pulls/7/reviews?per_page=100",
      "DELETE /repos/o/r/pulls/7/reviews/21",
      "POST /repos/o/r/pulls/7/reviews",
    ]);
    expect(pauses).toHaveLength(2);
  });

  it("stays when a person wrote it", async () => {
    const server = await startScripted([refusal, draftBy("User")]);
    const outcome = await setUp(server).github.createReview(7, REVIEW);
    expect(outcome).toMatchObject({ kind: "invalid" });
    expect(server.seen.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });

  it("is looked for once only", async () => {
    const server = await startScripted([refusal, draftBy("Bot"), { status: 204 }, refusal]);
    const outcome = await setUp(server).github.createReview(7, REVIEW);
    expect(outcome).toMatchObject({ kind: "invalid" });
    expect(server.seen).toHaveLength(4);
  });
});

describe("writes", () => {
  it("go out one after the other, a second apart, and only the first at once", async () => {
    const events: string[] = [];
    const { github } = setUp(NOWHERE, {
      sleep: async (ms) => void events.push(ms > 900 && ms <= 1000 ? "pause" : `pause of ${ms}`),
      fetch: async () => {
        events.push("begin");
        await new Promise((resolve) => setImmediate(resolve));
        events.push("end");
        return Response.json({ id: 1, html_url: "u" });
      },
    });
    const comment = { ...REVIEW.comments[0]!, commit: "c1" };
    await Promise.all([1, 2, 3].map(() => github.createReviewComment(7, comment)));
    const write = ["begin", "end"];
    expect(events).toEqual([...write, "pause", ...write, "pause", ...write]);
  });

  it("go on after one that failed", async () => {
    const server = await startScripted([{ status: 502 }, CREATED]);
    const { github } = setUp(server);
    const outcomes = await Promise.all([
      github.createReview(7, REVIEW),
      github.createReview(7, REVIEW),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["unknown", "done"]);
  });
});

describe("what GitHub says", () => {
  it("is cut when it is long", () => {
    expect(parseReason({ message: "x".repeat(10_000) })).toBe("x".repeat(500));
  });

  it("becomes one bounded line, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything(), fc.string({ unit: "binary" }), (data, message) => {
        for (const value of [
          data,
          { message, errors: data },
          { message, errors: [data, message] },
        ]) {
          const line = parseReason(value);
          expect(line.length).toBeGreaterThan(0);
          expect(line.length).toBeLessThanOrEqual(500);
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        }
      }),
    );
  });
});
