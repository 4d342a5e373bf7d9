/** One POST of JSON to an address that somebody else keeps: bounded in time and size, and its failure is a value. */

import { describeConnectionError } from "./model/connection-error.ts";

export type JsonPost = {
  /** http or https; a user's name and password in it are sent as basic authorization. */
  readonly url: URL;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  readonly timeoutMs: number;
  /** Aborts when there is no time left for an answer. */
  readonly signal: AbortSignal;
  readonly fetch?: typeof fetch;
};

export type JsonAnswer =
  /** A status of the 200s. `body` is the answer's JSON, its first 16 KB; `null` where it is none. */
  | { readonly kind: "taken"; readonly body: unknown }
  /** `words` are ours: they hold neither address nor answer. */
  | { readonly kind: "failed"; readonly words: string };

const MAX_ANSWER_BYTES = 16_384;

/** Never rejects. A redirect is not followed: it would take the body to a place that nobody named. */
export async function postJson(post: JsonPost): Promise<JsonAnswer> {
  const timeout = AbortSignal.timeout(post.timeoutMs);
  const headers = renderHeaders(post);
  if (headers === null)
    return { kind: "failed", words: "a header or the user in the address is not valid" };
  try {
    const response = await (post.fetch ?? fetch)(withoutUser(post.url), {
      method: "POST",
      headers,
      body: post.body,
      redirect: "manual",
      signal: AbortSignal.any([timeout, post.signal]),
    });
    return await readAnswer(response);
  } catch (cause) {
    if (timeout.aborted)
      return { kind: "failed", words: `no answer within ${post.timeoutMs / 1000} s` };
    if (post.signal.aborted) return { kind: "failed", words: "no answer before the run ended" };
    return { kind: "failed", words: describeConnectionError(cause).words };
  }
}

function renderHeaders({ url, headers }: JsonPost): Headers | null {
  const { username, password } = url;
  const result = new Headers();
  try {
    if (username !== "" || password !== "") {
      const user = [username, password].map(decodeURIComponent).join(":");
      result.set("authorization", `Basic ${Buffer.from(user).toString("base64")}`);
    }
    for (const [name, value] of headers) result.set(name, value);
  } catch {
    return null;
  }
  result.set("content-type", "application/json");
  return result;
}

function withoutUser(url: URL): URL {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare;
}

async function readAnswer(response: Response): Promise<JsonAnswer> {
  const { status } = response;
  if (response.ok) return { kind: "taken", body: parseJson(await readBeginning(response)) };
  await response.body?.cancel();
  const isRedirect = status >= 300 && status < 400;
  return { kind: "failed", words: `HTTP ${status}${isRedirect ? ", a redirect" : ""}` };
}

async function readBeginning({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  if (body === null) return text;
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length >= MAX_ANSWER_BYTES) break;
  }
  return text.slice(0, MAX_ANSWER_BYTES);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
