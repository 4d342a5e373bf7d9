/** A bare client for the tests of the fake itself: well-mannered headers, and every answer checked. */

import type { FakeGitHub } from "./github-options.ts";
import { checkResponse } from "./openapi.ts";

export type Reply = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed JSON, `null` when it is none. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of many shapes
  readonly json: any;
};

export type Client = {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  send(method: string, path: string, body?: unknown): Promise<Reply>;
  /** What the answers so far broke in GitHub's description. */
  readonly wrongAnswers: readonly string[];
};

/** Paths are below the fake's repository unless they begin with `//`, which stands for the root. */
export function makeClient(fake: FakeGitHub, root: string = fake.url): Client {
  const wrongAnswers: string[] = [];
  const send = async (
    method: string,
    path: string,
    more: { readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown },
  ): Promise<Reply> => {
    const full = path.startsWith("//") ? path.slice(1) : `/repos/${fake.owner}/${fake.repo}${path}`;
    const { body } = more;
    const response = await fetch(root + full, {
      method,
      redirect: "manual",
      headers: {
        accept: "application/vnd.github+json",
        authorization: `token ${fake.token}`,
        "user-agent": "fen-review/test",
        "x-github-api-version": "2022-11-28",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...more.headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const contentType = response.headers.get("content-type") ?? "";
    const json: unknown = contentType.includes("json") ? JSON.parse(text) : null;
    const { pathname } = new URL(response.url);
    const { status } = response;
    wrongAnswers.push(
      ...checkResponse({ method, path: pathname, status, contentType, body: json }),
    );
    return { status, headers: response.headers, text, json };
  };
  return {
    get: (path, headers = {}) => send("GET", path, { headers }),
    send: (method, path, body) => send(method, path, { body }),
    wrongAnswers,
  };
}
