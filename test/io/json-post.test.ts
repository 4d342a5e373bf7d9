import { describe, expect, it } from "vitest";

import { postJson, type JsonPost } from "../../src/io/json-post.ts";
import { startListener, type ListenerAnswer } from "./listener.ts";

const NEVER = new AbortController().signal;

function postOf(url: string, rest: Partial<JsonPost> = {}): JsonPost {
  const parts = { headers: [], body: '{"a":1}', timeoutMs: 5000, signal: NEVER };
  return { ...parts, url: new URL(url), ...rest };
}

describe("a POST of JSON", () => {
  it("sends body and headers, and hands back the answer's JSON", async () => {
    const listener = await startListener(() => ({ body: '{"code":0}' }));
    const headers = [
      ["x-scope", "7"],
      ["content-type", "text/plain"],
    ] as const;
    const answer = await postJson(postOf(`${listener.url}/hook?key=1`, { headers }));
    expect(answer).toEqual({ kind: "taken", body: { code: 0 } });
    expect(listener.posted).toHaveLength(1);
    expect(listener.posted[0]).toMatchObject({
      method: "POST",
      path: "/hook?key=1",
      raw: '{"a":1}',
      headers: { "x-scope": "7", "content-type": "application/json" },
    });
  });

  it.each<[string, ListenerAnswer]>([
    ["no JSON", { body: "ok" }],
    ["nothing", { status: 204 }],
    ["more than anyone reads", { body: `"${"x".repeat(1_000_000)}"` }],
  ])("is taken when the answer is %s", async (_what, answer) => {
    const listener = await startListener(() => answer);
    expect(await postJson(postOf(listener.url))).toEqual({ kind: "taken", body: null });
  });

  it.each<[ListenerAnswer, string]>([
    [{ status: 404, body: "secret words" }, "HTTP 404"],
    [{ status: 500 }, "HTTP 500"],
    ["reset", "connection reset (UND_ERR_SOCKET)"],
  ])("has failed after %j", async (given, words) => {
    const listener = await startListener(() => given);
    expect(await postJson(postOf(listener.url))).toEqual({ kind: "failed", words });
    expect(listener.posted).toHaveLength(1);
  });

  it("does not follow a redirect", async () => {
    const elsewhere = await startListener();
    const listener = await startListener(() => ({ status: 307, location: elsewhere.url }));
    const answer = await postJson(postOf(listener.url));
    expect(answer).toEqual({ kind: "failed", words: "HTTP 307, a redirect" });
    expect(elsewhere.posted).toEqual([]);
  });

  it("waits only so long", async () => {
    const listener = await startListener(() => "hang");
    const answer = await postJson(postOf(listener.url, { timeoutMs: 50 }));
    expect(answer).toEqual({ kind: "failed", words: "no answer within 0.05 s" });
  });

  it("ends when the run does", async () => {
    const stop = new AbortController();
    const listener = await startListener(() => {
      stop.abort();
      return "hang";
    });
    const answer = await postJson(postOf(listener.url, { signal: stop.signal }));
    expect(answer).toEqual({ kind: "failed", words: "no answer before the run ended" });
  });

  it("sends the user of the address as a header", async () => {
    const listener = await startListener();
    const url = listener.url.replace("//", "//ada:p%40ss@");
    expect(await postJson(postOf(url))).toEqual({ kind: "taken", body: null });
    const basic = `Basic ${Buffer.from("ada:p@ss").toString("base64")}`;
    expect(listener.posted[0]?.headers.authorization).toBe(basic);
  });

  it.each([
    ["https://a:%ff@a.example/", []],
    ["https://a.example/", [["bad name", "x"]]],
    ["https://a.example/", [["a", "line\nend"]]],
  ] as const)("is not sent with what no header can hold: %s %j", async (url, headers) => {
    const fetch = () => Promise.reject(new Error("sent"));
    expect(await postJson(postOf(url, { headers, fetch }))).toMatchObject({
      words: "a header or the user in the address is not valid",
    });
  });
});
