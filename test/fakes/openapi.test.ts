import { describe, expect, it } from "vitest";

import { OPERATION_IDS } from "./openapi-operations.ts";
import { checkRequest, checkResponse, type RequestToCheck } from "./openapi.ts";

const headers = {
  accept: "application/vnd.github+json",
  authorization: "token ghs_0123456789abcdef",
  "user-agent": "fen-review/0.1.0",
  "x-github-api-version": "2022-11-28",
  "content-type": "application/json; charset=utf-8",
};
const comment = { path: "a.ts", body: "b", line: 3, side: "RIGHT" };

/** `GET /repos/o/r/pulls/7` or what the words say. */
function check(words: string, more: Partial<RequestToCheck> = {}): readonly string[] {
  const [method = "", url = ""] = words.split(" ");
  const [path = "", search = ""] = url.split("?");
  const query = new URLSearchParams(search);
  return checkRequest({ method, path, query, headers, body: undefined, ...more });
}

const review = (...comments: readonly object[]) => ({ event: "COMMENT", body: "b", comments });
const REVIEWS = "POST /repos/o/r/pulls/7/reviews";

describe("a request that keeps to the description", () => {
  it.each([
    ["GET /repos/o/r/pulls/7", undefined],
    ["GET /api/v3/repos/o/r/pulls/7/files?per_page=100&page=2", undefined],
    ["GET /repositories/1296269/pulls/7/files?page=2", undefined],
    ["GET /repos/o/r/contents/src/deep/a.ts?ref=main", undefined],
    ["GET /repos/o/r/compare/feature/x...main", undefined],
    ["GET /repos/o/r/git/trees/abc?recursive=1", undefined],
    ["DELETE /repos/o/r/pulls/7/reviews/1", undefined],
    [REVIEWS, review(comment, { ...comment, start_line: 1, start_side: "LEFT" })],
    [
      "POST /repos/o/r/check-runs",
      { name: "fen", head_sha: "a", status: "completed", conclusion: "neutral" },
    ],
    ["POST /graphql", { query: "query { viewer { login } }" }],
  ])("%s is in order", (words, body) => {
    expect(check(words, { body })).toEqual([]);
  });
});

type Breach = {
  readonly what: string;
  readonly words: string;
  readonly body?: unknown;
  readonly message: string;
};

describe("a request that breaks the description", () => {
  const files = "GET /repos/o/r/pulls/7/files";
  const none = "is not an operation";
  const onUrls: readonly Breach[] = [
    { what: "a misspelt route", words: "GET /repos/o/r/pull/7", message: none },
    { what: "another method", words: "PUT /repos/o/r/pulls/7", message: none },
    { what: "an unknown key", words: `${files}?perPage=5`, message: "unknown query key perPage" },
    { what: "a page that is none", words: `${files}?page=two`, message: "/page must be integer" },
    {
      what: "a number that is none",
      words: "GET /repos/o/r/pulls/x",
      message: "/pull_number must",
    },
    { what: "a body on a GET", words: files, body: {}, message: "a body where none is taken" },
    { what: "no body", words: "POST /repos/o/r/issues/7/comments", message: "the body is missing" },
  ];
  const onBodies: readonly Omit<Breach, "words">[] = [
    {
      what: "an unknown key",
      body: review({ ...comment, subject_type: "line" }),
      message: "subject_type",
    },
    { what: "camel case", body: review({ ...comment, startLine: 1 }), message: "startLine" },
    {
      what: "an unknown key at the top",
      body: { ...review(), commitId: "a" },
      message: "commitId",
    },
    {
      what: "a null",
      body: review({ ...comment, start_line: null }),
      message: "start_line is null",
    },
    { what: "a line as text", body: review({ ...comment, line: "3" }), message: "must be integer" },
    { what: "an unknown event", body: { event: "LGTM" }, message: "body/event must be equal" },
    { what: "no path", body: review({ body: "b" }), message: "required property 'path'" },
  ];
  it.each([...onUrls, ...onBodies.map((breach) => ({ ...breach, words: REVIEWS }))])(
    "is found: $what",
    ({ words, body, message }) => {
      expect(check(words, { body }).join("\n")).toContain(message);
    },
  );
});

describe("fen's manners", () => {
  it.each([
    ["a side that is none", review({ ...comment, side: "MIDDLE" }), "comments/0/side is no side"],
    ["start_line without start_side", review({ ...comment, start_line: 1 }), "without start_side"],
    ["the old position", review({ path: "a", body: "b", position: 3 }), "uses position"],
  ])("%s is found", (_, body, message) => {
    expect(check(REVIEWS, { body }).join("\n")).toContain(message);
  });

  it.each([
    ["authorization", undefined, "no authorization header"],
    ["accept", undefined, "no accept header"],
    ["user-agent", "octokit/7", "does not name fen"],
    ["x-github-api-version", "2026-03-10", "x-github-api-version"],
    ["content-type", "text/plain", "content-type application/json"],
  ])("a wrong %s is found", (name, value, message) => {
    const body = review(comment);
    const found = check(REVIEWS, { body, headers: { ...headers, [name]: value } });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it.each([
    "GET /repos/o/r/pulls/7?access_token=x",
    "GET /repos/o/r/contents/a?ref=ghs_0123456789abcdef",
    "GET /repos/o/r/contents/ghp_abc",
  ])("a secret in a URL is found: %s", (words) => {
    expect(check(words).join("\n")).toMatch(/in a URL/);
  });
});

describe("an answer", () => {
  const answer = {
    method: "POST",
    path: "/repos/o/r/pulls/7/reviews",
    contentType: "application/json",
  };
  it("with a status that is not declared is found: create-review gives 200, not 201", () => {
    expect(checkResponse({ ...answer, status: 201, body: {} })).toEqual([
      "pulls/create-review: status 201 is not declared",
    ]);
  });

  it("without a required property, or with a status in numbers, is found", () => {
    expect(checkResponse({ ...answer, status: 200, body: {} }).length).toBeGreaterThan(5);
    const body = { message: "m", documentation_url: "d", status: 502 };
    expect(checkResponse({ ...answer, status: 502, body }).join("\n")).toContain("/status");
  });

  it("of another media type is not looked into", () => {
    const diff = { method: "GET", path: "/repos/o/r/pulls/7", contentType: "text/plain" };
    expect(checkResponse({ ...diff, status: 200, body: null })).toEqual([]);
  });
});

it("the slice holds every operation that the fake can be asked for", () => {
  expect(OPERATION_IDS).toHaveLength(34);
});
