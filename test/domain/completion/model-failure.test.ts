import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { refusalError, streamError } from "../../../src/domain/completion/model-failure.ts";

const ASKED = {
  model: "mimo-v2-flash",
  endpoint: "https://llm.test/v1/chat/completions",
  host: "llm.test",
  apiKey: "sk-0123456789",
};

function wrap(message: string): string {
  return JSON.stringify({ error: { message, code: "400" } });
}

type Case = {
  readonly status: number;
  readonly body?: string;
  readonly kind: string;
  readonly message: string;
};

const NOT_SERVED = 'the endpoint does not serve the model "mimo-v2-flash"';

const CASES: readonly Case[] = [
  {
    status: 400,
    body: wrap("Param Incorrect"),
    kind: "bad-request",
    message: "the endpoint does not accept the request (400): Param Incorrect",
  },
  {
    status: 400,
    body: wrap("Unsupported model"),
    kind: "model-not-served",
    message: `${NOT_SERVED} (400): Unsupported model`,
  },
  {
    status: 400,
    body: wrap("The model `x` does not exist"),
    kind: "model-not-served",
    message: NOT_SERVED,
  },
  {
    status: 400,
    body: wrap("model x has been retired"),
    kind: "model-not-served",
    message: NOT_SERVED,
  },
  { status: 400, body: wrap("model not found"), kind: "model-not-served", message: NOT_SERVED },
  {
    status: 400,
    body: wrap("this model's context is 10 tokens"),
    kind: "bad-request",
    message: "does not accept",
  },
  {
    status: 400,
    body: wrap("data_inspection_failed"),
    kind: "content-filter",
    message: "moderation refused the request (400)",
  },
  {
    status: 401,
    body: wrap("bad key"),
    kind: "refused",
    message: "the endpoint does not accept the api-key (401): bad key",
  },
  {
    status: 402,
    body: wrap("Insufficient balance"),
    kind: "refused",
    message: "the account has no balance left (402)",
  },
  { status: 403, kind: "refused", message: "the endpoint refuses the key or the region (403)" },
  {
    status: 404,
    body: wrap("Invalid URL (POST /v1)"),
    kind: "bad-request",
    message: "nothing answers at https://llm.test/v1/chat/completions (404); base-url seems wrong",
  },
  {
    status: 404,
    body: wrap("No endpoints found for MiMo-v2-flash"),
    kind: "model-not-served",
    message: NOT_SERVED,
  },
  {
    status: 404,
    body: "<html>mimo-v2-flash</html>",
    kind: "bad-request",
    message: "base-url seems wrong",
  },
  { status: 408, kind: "unavailable", message: "the endpoint is unavailable (408)" },
  { status: 409, kind: "unavailable", message: "the endpoint is unavailable (409)" },
  { status: 413, kind: "bad-request", message: "the request is too large for the endpoint (413)" },
  { status: 418, kind: "bad-request", message: "does not accept the request (418)" },
  {
    status: 421,
    kind: "content-filter",
    message: "the endpoint's moderation refused the request (421)",
  },
  { status: 422, body: wrap("field required"), kind: "bad-request", message: "field required" },
  {
    status: 429,
    body: wrap("slow down"),
    kind: "unavailable",
    message: "the endpoint limits the rate of requests (429): slow down",
  },
  {
    status: 429,
    body: '{"error":{"code":"insufficient_quota","message":"You have spent it"}}',
    kind: "quota",
    message: "the quota of the key is used up (429): You have spent it",
  },
  {
    status: 500,
    body: wrap("oops\n::add-mask::e"),
    kind: "unavailable",
    message: "the endpoint is unavailable (500): oops ::add-mask::e",
  },
  {
    status: 502,
    body: "<html><h1>Bad</h1>",
    kind: "unavailable",
    message: "the endpoint is unavailable (502)",
  },
  {
    status: 503,
    body: wrap("当前分组下对于模型无可用渠道"),
    kind: "model-not-served",
    message: NOT_SERVED,
  },
  { status: 503, body: wrap("model_not_found"), kind: "model-not-served", message: NOT_SERVED },
  {
    status: 503,
    body: wrap("no available channel"),
    kind: "model-not-served",
    message: NOT_SERVED,
  },
  {
    status: 503,
    body: wrap("busy"),
    kind: "unavailable",
    message: "the endpoint is unavailable (503): busy",
  },
  { status: 524, kind: "unavailable", message: "the endpoint is unavailable (524)" },
  { status: 529, kind: "unavailable", message: "the endpoint is unavailable (529)" },
  {
    status: 302,
    body: "<a href>",
    kind: "bad-request",
    message: "the endpoint redirects (302); put the final address in base-url",
  },
];

describe("a refusal", () => {
  it.each(CASES)("$status $body is $kind", ({ status, body = "", kind, message }) => {
    const error = refusalError({ status, body }, ASKED);
    expect(error).toMatchObject({ kind, status });
    expect(error.message).toContain(message);
    expect(error.message).not.toContain("<");
  });

  it("on DMXAPI says what the status means there", () => {
    const asked = { ...ASKED, host: "www.dmxapi.cn" };
    expect(refusalError({ status: 403, body: "" }, asked).message).toBe(
      "the token's own quota is used up (403); raise it at DMXAPI",
    );
    expect(refusalError({ status: 401, body: "" }, asked).message).toContain(
      "the DMXAPI sites (.cn, .com, ssvip) have separate keys",
    );
  });
});

describe("the endpoint's own words", () => {
  const long = `Incorrect key ${ASKED.apiKey}\u0000\u202E\r\n${"x".repeat(180)}${ASKED.apiKey}`;

  it.each([
    ["an error object", wrap(long)],
    ["plain text", long],
    ["a detail", JSON.stringify({ detail: long })],
    ["an error that is a string", JSON.stringify({ error: long })],
  ])("in %s are one short line without the key and control characters", (_name, body) => {
    const quoted = refusalError({ status: 401, body }, ASKED).message.split("(401): ")[1] ?? "";
    expect(quoted).toMatch(/^Incorrect key \*\*\* x{150,}/);
    expect(quoted.length).toBeLessThanOrEqual(200);
    expect(quoted).not.toMatch(/sk-|[\p{Cc}\p{Cf}]/u);
  });

  it("hold the field that is named", () => {
    const body = JSON.stringify({ error: { message: "Param Incorrect", param: "messages" } });
    expect(refusalError({ status: 400, body }, ASKED).message).toContain("Incorrect – messages");
  });

  it("may be anything", () => {
    const line = /^[^\p{Cc}\p{Cf}]{1,400}$/u;
    fc.assert(
      fc.property(fc.nat(999), fc.string({ unit: "binary", maxLength: 600 }), (status, body) => {
        expect(refusalError({ status, body }, ASKED).message).toMatch(line);
        expect(streamError(body, ASKED).message).toMatch(line);
      }),
    );
  });
});

describe("an error inside an answer", () => {
  it.each([
    { error: { code: 401, message: "no" }, kind: "refused", words: "error 401: no" },
    { error: { code: "429", message: "no" }, kind: "unavailable", words: "error 429: no" },
    { error: { type: "insufficient_quota", message: "no" }, kind: "quota", words: "an error: no" },
    { error: { type: "overloaded_error" }, kind: "unavailable", words: "an error" },
    {
      error: { type: "invalid_request_error", message: "no" },
      kind: "bad-request",
      words: "an error: no",
    },
    {
      error: { code: "content_filter", message: "no" },
      kind: "content-filter",
      words: "an error: no",
    },
    { error: "overloaded", kind: "unavailable", words: "an error: overloaded" },
    { error: true, kind: "unavailable", words: "an error" },
  ])("$error is $kind", ({ error, kind, words }) => {
    expect(streamError(error, ASKED)).toMatchObject({
      kind,
      message: `the endpoint broke off with ${words}`,
    });
  });
});
