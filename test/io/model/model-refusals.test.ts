import { once } from "node:events";
import { createServer } from "node:net";

import { describe, expect, it } from "vitest";

import { type Answer, FAKE_KEY, startFakeModel } from "../../fakes/model.ts";
import { ask, askAt, createTestClient, REQUEST } from "../asking.ts";

const TEXT = '{"done":true,"count":0}\n';
const OPTIONS = { signal: new AbortController().signal, onText: (): void => undefined };

function refuse(message: string): Answer {
  return { status: 400, body: JSON.stringify({ error: { message, code: "400" } }) };
}

function refuseField(field: string): Answer {
  return refuse(`Unknown parameter: '${field}'`);
}

async function readWait(headers: Readonly<Record<string, string>>): Promise<number | null> {
  return (await ask({ status: 429, body: "", headers })).attempt.retryAfterMs;
}

/** Port of a server that has just closed. */
async function findClosedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

describe("a refusal", () => {
  it("is a failed attempt that costs nothing, in one line without the key", async () => {
    const body = JSON.stringify({ error: { message: `Incorrect key:\r\n${FAKE_KEY}` } });
    const { attempt, fake } = await ask({ status: 401, body });
    expect(attempt).toMatchObject({ status: 401, outcome: "failed", mayBeBilled: false, text: "" });
    expect(attempt.error).toMatchObject({
      kind: "refused",
      status: 401,
      message: "the endpoint does not accept the api-key (401): Incorrect key: ***",
    });
    expect(fake.requests).toHaveLength(1);
  });

  it("33: that is a web page is not quoted", async () => {
    const { attempt } = await ask({ status: 524, body: "<html><h1>Bad</h1>" });
    expect(attempt.error).toMatchObject({
      kind: "unavailable",
      message: "the endpoint is unavailable (524)",
    });
  });

  it("with 421 is asked again by the platform's fetch itself, as its standard demands", async () => {
    const moderated = { status: 421, body: "" };
    const { attempt, fake } = await ask([moderated, moderated]);
    expect(attempt.error?.kind).toBe("content-filter");
    expect(fake.requests).toHaveLength(2);
  });

  it("that redirects is not followed, and the key goes nowhere", async () => {
    const other = await startFakeModel({ answers: [{ text: TEXT }] });
    const { attempt } = await ask({ redirect: `${other.url}/chat/completions` });
    await other.close();
    expect(other.requests).toEqual([]);
    expect(attempt).toMatchObject({ status: 302, outcome: "failed", mayBeBilled: false });
    expect(attempt.error).toMatchObject({
      kind: "bad-request",
      message: "the endpoint redirects (302); put the final address in base-url",
    });
  });

  it("whose body is long is cut, and one whose body never ends is not waited for", async () => {
    const long = { status: 500, body: "x".repeat(1_000_000) };
    expect((await ask(long)).attempt.error?.message.length).toBeLessThan(300);
    const endless = { status: 500, raw: "busy", end: "stay-open" } as const;
    const { attempt } = await ask(endless, { idleTimeoutMs: 80 });
    expect(attempt.error?.message).toBe("the endpoint is unavailable (500): busy");
  });

  it("32: says how long to wait", async () => {
    const later = new Date(Date.now() + 90_000).toUTCString();
    expect(await readWait({ "retry-after": "2" })).toBe(2000);
    expect(await readWait({ "retry-after": "1", "retry-after-ms": "300" })).toBe(300);
    expect(await readWait({ "retry-after": later })).toBeGreaterThan(80_000);
    expect(await readWait({})).toBeNull();
  });
});

describe("a connection that fails", () => {
  it("because it is refused is named, and nothing is billed", async () => {
    const { attempt } = await askAt(`http://127.0.0.1:${await findClosedPort()}/v1`);
    expect(attempt).toMatchObject({ status: 0, outcome: "failed", mayBeBilled: false });
    expect(attempt.error).toMatchObject({
      kind: "unavailable",
      message: "127.0.0.1: connection refused (ECONNREFUSED)",
    });
  });

  it("because its port is one that fetch keeps away from is named, and nothing is billed", async () => {
    const { attempt } = await askAt("http://127.0.0.1:9/v1");
    expect(attempt).toMatchObject({ status: 0, outcome: "failed", mayBeBilled: false });
    expect(attempt.error?.message).toContain("this port is never connected to");
  });

  it("because there is no TLS is named, and nothing is billed", async () => {
    const fake = await startFakeModel({ answers: [] });
    const { attempt } = await askAt(fake.url.replace("http:", "https:"));
    await fake.close();
    expect(attempt).toMatchObject({ status: 0, mayBeBilled: false });
    expect(attempt.error?.message).toContain("TLS failed");
  });

  it.each([
    { code: "ENOTFOUND", words: "host name not found (ENOTFOUND)", mayBeBilled: false },
    {
      code: "CERT_HAS_EXPIRED",
      words: "TLS failed (certificate or protocol) (CERT_HAS_EXPIRED)",
      mayBeBilled: false,
    },
    {
      code: "UND_ERR_CONNECT_TIMEOUT",
      words: "no connection in time (UND_ERR_CONNECT_TIMEOUT)",
      mayBeBilled: false,
    },
    { code: "ECONNRESET", words: "connection reset (ECONNRESET)", mayBeBilled: true },
    { code: "ODD", words: "connection failed", mayBeBilled: true },
  ])("with $code says: $words", async ({ code, words, mayBeBilled }) => {
    const cause = Object.assign(new Error("inner"), { code });
    const failing: typeof fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
    const { attempt } = await askAt("https://llm.invalid/v1", { fetch: failing });
    expect(attempt).toMatchObject({ status: 0, mayBeBilled });
    expect(attempt.error?.message).toBe(`llm.invalid: ${words}`);
  });

  it("before any header may have been billed", async () => {
    const { attempt } = await ask({ reset: true });
    expect(attempt).toMatchObject({ status: 0, outcome: "failed", mayBeBilled: true });
    expect(attempt.error?.message).toContain("connection reset");
  });

  it("because the key cannot be sent does not show the key", async () => {
    const { attempt, fake } = await ask({ text: TEXT }, { apiKey: "sk-\nsecret" });
    expect(fake.requests).toHaveLength(0);
    expect(attempt).toMatchObject({ status: 0, mayBeBilled: false, error: { kind: "refused" } });
    expect(`${attempt.error?.message} ${String(attempt.error?.cause)}`).not.toContain("secret");
  });
});

describe("37: a field that the endpoint does not know", () => {
  it.each(["stream_options", "thinking"])("is left out, if it is %s", async (field) => {
    const { attempt, fake } = await ask([refuseField(field), { text: TEXT }]);
    expect(attempt).toMatchObject({ outcome: "complete", status: 200 });
    expect(fake.requests.map(({ body }) => field in body)).toEqual([true, false]);
  });

  it("gets its other name, if it is max_completion_tokens", async () => {
    const { attempt, fake } = await ask([refuseField("max_completion_tokens"), { text: TEXT }]);
    expect(attempt.outcome).toBe("complete");
    expect(fake.requests[1]?.body).not.toHaveProperty("max_completion_tokens");
    expect(fake.requests[1]?.body["max_tokens"]).toBe(500);
  });

  it.each(["temperature", "messages", "model"])("stays, if it is %s", async (field) => {
    const { attempt, fake } = await ask([refuseField(field), { text: TEXT }]);
    expect(fake.requests).toHaveLength(1);
    expect(attempt.error?.kind).toBe("bad-request");
  });

  it("is remembered where that helped", async () => {
    const answers = [refuseField("thinking"), { text: TEXT }, { text: TEXT }];
    const fake = await startFakeModel({ answers });
    const client = createTestClient(fake.url);
    await client.complete(REQUEST, OPTIONS);
    await client.complete(REQUEST, OPTIONS);
    await fake.close();
    expect(fake.requests.map(({ body }) => "thinking" in body)).toEqual([true, false, false]);
  });

  it("is not dropped for good where that did not help", async () => {
    const fake = await startFakeModel({ answers: () => refuseField("thinking") });
    const client = createTestClient(fake.url);
    await client.complete(REQUEST, OPTIONS);
    await client.complete(REQUEST, OPTIONS);
    await fake.close();
    expect(fake.requests.map(({ body }) => "thinking" in body)).toEqual([true, false, true, false]);
  });
});
