/** The question for an endpoint's models: what each kind of answer is taken for, and where the key goes. */

import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

import { afterEach, describe, expect, it } from "vitest";

import { listModels } from "../../../src/io/model/model-list.ts";

const KEY = "sk-list-0123456789";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ readonly url: string; readonly seen: readonly IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, seen };
}

const ask = (baseUrl: string, apiKey = KEY) =>
  listModels({
    baseUrl,
    apiKey,
    userAgent: "fen-test",
    signal: new AbortController().signal,
  });

const answerWith = (status: number, body: string) => (_: unknown, response: ServerResponse) => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(body);
};

describe("the list of models", () => {
  it("is asked for with the key, below the base address", async () => {
    const { url, seen } = await serve(answerWith(200, '{"data":[{"id":"a"},{"id":"b/c"},{}]}'));
    const list = await ask(`${url}/api/v1`);
    expect(list).toEqual({ kind: "listed", ids: new Set(["a", "b/c"]) });
    const [request] = seen;
    expect(request).toMatchObject({ method: "GET", url: "/api/v1/models" });
    expect(request?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it("is asked for without a key where there is none", async () => {
    const { url, seen } = await serve(answerWith(200, '{"data":[{"id":"a"}]}'));
    await ask(`${url}/v1`, "");
    expect(seen[0]?.headers).not.toHaveProperty("authorization");
  });

  it("never takes the key to another address", async () => {
    const other = await serve(answerWith(200, '{"data":[{"id":"a"}]}'));
    const { url } = await serve((_, response) => {
      response.writeHead(307, { location: `${other.url}/v1/models` });
      response.end();
    });
    expect(await ask(`${url}/v1`)).toEqual({ kind: "redirects", status: 307 });
    expect(other.seen).toEqual([]);
  });

  it.each([
    [401, "refused"],
    [402, "refused"],
    [403, "refused"],
    [404, "no-list"],
    [405, "no-list"],
    [501, "no-list"],
    [429, "trouble"],
    [503, "trouble"],
  ])("takes a %i for %s", async (status, kind) => {
    const { url } = await serve(answerWith(status, "secret words of a stranger"));
    expect(await ask(`${url}/v1`)).toEqual({ kind, status });
  });

  it.each([
    ["a page", "<html>hello</html>"],
    ["nothing", ""],
    ["another object", '{"models":[]}'],
    ["an empty list", '{"data":[]}'],
    ["more than any list", `{"data":[{"id":"${"a".repeat(9_000_000)}"}]}`],
  ])("takes %s for no list", async (_, body) => {
    const { url } = await serve(answerWith(200, body));
    expect(await ask(`${url}/v1`)).toEqual({ kind: "no-list", status: 200 });
  });

  it("says in its own words that nothing is reached", async () => {
    const { url } = await serve((request) => request.socket.destroy());
    expect(await ask(`${url}/v1`)).toEqual({
      kind: "unreachable",
      words: expect.stringMatching(/^connection reset/),
    });
  });

  it("does not quote a key that no header can hold", async () => {
    const list = await ask("http://127.0.0.1:20999/v1", "sk-\n1");
    expect(list).toEqual({
      kind: "unreachable",
      words: "the key holds characters that no key has",
    });
  });

  it("ends with the run", async () => {
    const stop = new AbortController();
    const { url } = await serve(() => stop.abort());
    const list = await listModels({
      baseUrl: `${url}/v1`,
      apiKey: "",
      userAgent: "fen-test",
      signal: stop.signal,
    });
    expect(list.kind).toBe("unreachable");
  });
});
