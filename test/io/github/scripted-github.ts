/** A server that answers from a list, and a client that looks at it: for the tests of the client of GitHub. */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterEach } from "vitest";
import type { Review } from "../../../src/domain/pull-request.ts";
import { createGitHub, type GitHubConfig } from "../../../src/io/github/github.ts";

export type Seen = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: unknown;
};

export type Reply = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects are sent as JSON. */
  readonly body?: string | object | null;
  /** Breaks the connection in the middle of the body. */
  readonly cut?: true;
};

export type Scripted = { readonly url: string; readonly seen: readonly Seen[] };

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** Answers the requests in the order of `replies`; one more request than replies gets a 599. */
export async function startScripted(replies: readonly (Reply | ((url: string) => Reply))[]) {
  const queue = [...replies];
  const seen: Seen[] = [];
  let origin = "";
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request);
    const { method = "", url = "", headers } = request;
    seen.push({ method, url, headers, body });
    const reply = queue.shift() ?? { status: 599, body: "no more replies" };
    writeReply(response, typeof reply === "function" ? reply(origin) : reply);
  };
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  origin = `http://127.0.0.1:${address.port}`;
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: origin, seen } satisfies Scripted;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text === "" ? null : JSON.parse(text);
}

function writeReply(response: ServerResponse, { status = 200, headers, body, cut }: Reply): void {
  const isJson = typeof body === "object" && body !== null;
  const text = typeof body === "string" ? body : isJson ? JSON.stringify(body) : "";
  const type = isJson ? "application/json; charset=utf-8" : "text/plain; charset=utf-8";
  const length = cut === undefined ? {} : { "content-length": String(text.length + 10) };
  response.writeHead(status, { "content-type": type, ...length, ...headers });
  if (cut === undefined) response.end(text);
  else response.write(text, () => response.destroy());
}

export const TOKEN = "ghs_testtoken0123456789";

export function setUp(server: Scripted, changes: Partial<GitHubConfig> = {}) {
  const pauses: number[] = [];
  const lines: string[] = [];
  const github = createGitHub({
    token: TOKEN,
    apiUrl: server.url,
    repository: { owner: "o", repo: "r" },
    userAgent: "fen-review/0.1.0",
    deadline: () => 600_000,
    signal: new AbortController().signal,
    sleep: async (ms) => void pauses.push(ms),
    scrubBody: (text) => text.replaceAll("SECRET", "***"),
    log: (line) => void lines.push(line),
    ...changes,
  });
  return { github, pauses, lines };
}

export const PULL = {
  number: 7,
  title: "Fix",
  body: null,
  state: "open",
  draft: false,
  user: { login: "ann", type: "User" },
  base: { sha: "b".repeat(40), ref: "main", repo: { id: 1, full_name: "o/r" } },
  head: { sha: "a".repeat(40), ref: "fix", repo: { id: 1, full_name: "o/r" } },
  changed_files: 2,
  html_url: "https://github.com/o/r/pull/7",
};

export const REVIEW: Review = {
  commit: "a".repeat(40),
  body: "Summary with SECRET",
  comments: [
    { path: "src/a.ts", side: "RIGHT", line: 5, body: "One SECRET" },
    { path: "src/a.ts", side: "RIGHT", line: 9, startLine: 7, body: "Two" },
    { path: "src/b.ts", side: "LEFT", line: 3, startLine: 3, body: "Three" },
  ],
};

export const CREATED: Reply = { body: { id: 11, html_url: "https://github.com/o/r/pull/7#r11" } };
export const DONE = { kind: "done", id: 11, url: "https://github.com/o/r/pull/7#r11" };
export const SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes.";

export const file = (filename: string) => ({
  filename,
  status: "modified",
  additions: 1,
  deletions: 0,
  changes: 1,
  patch: "@@ -1 +1 @@\n+x",
});

/** No server at all: for clients with a `fetch` of their own. */
export const NOWHERE: Scripted = { url: "http://127.0.0.1:1", seen: [] };

/** Waits for an error on purpose, so that its message can be looked at from several sides. */
export async function catchError(promise: Promise<unknown>): Promise<Error> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  if (error instanceof Error) return error;
  throw new Error("nothing was thrown");
}
