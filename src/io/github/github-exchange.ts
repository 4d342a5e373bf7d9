/**
 * One HTTP exchange with GitHub, read to its end: the body is bounded, redirects stay on GitHub's own origin and
 * keep their method, and a cut body is a failure instead of a short text.
 */

const MAX_REDIRECTS = 3;
/** GitHub asks clients to repeat the same method on these, 301 and 302 included. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 307, 308]);
const STATUSES_WITHOUT_BODY: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

/** An exchange that came to an end, but whose answer is not taken. */
export class ExchangeError extends Error {
  override readonly name = "ExchangeError";
  readonly reason: "too-big" | "redirect";

  constructor(reason: ExchangeError["reason"]) {
    super(reason === "too-big" ? "the answer is too big" : "the answer leads to another host");
    this.reason = reason;
  }
}

type ExchangeOptions = {
  readonly fetch: typeof globalThis.fetch;
  /** Called before each request that really goes out. */
  readonly onRequest: (method: string) => void;
  readonly maxBytes: number;
};

/**
 * Makes a `fetch` for one request. Why not the plain one: it follows a 301 of a POST with a GET, and octokit
 * turns a body that breaks off into an empty string, which would read as "nothing changed".
 * Rejects with {@link ExchangeError}, or with what the inner fetch rejects with.
 */
export function createExchange(options: ExchangeOptions): typeof globalThis.fetch {
  return async (input, init) => {
    const start = new URL(input instanceof Request ? input.url : input);
    const response = await follow(start, init ?? {}, options);
    const body = await readWhole(response, options.maxBytes);
    const hasBody = !STATUSES_WITHOUT_BODY.has(response.status);
    const { status, headers } = response;
    return new Response(hasBody ? body : null, { status, headers });
  };
}

async function follow(start: URL, init: RequestInit, options: ExchangeOptions): Promise<Response> {
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    options.onRequest(init.method ?? "GET");
    const response = await options.fetch(url, { ...init, redirect: "manual" });
    if (response.status < 300 || response.status === 304 || response.status >= 400) return response;
    const next = parseTarget(response, url);
    await response.body?.cancel();
    if (next === null || next.origin !== start.origin) throw new ExchangeError("redirect");
    url = next;
  }
  throw new ExchangeError("redirect");
}

function parseTarget(response: Response, from: URL): URL | null {
  const location = response.headers.get("location");
  if (location === null || !REDIRECTS.has(response.status)) return null;
  return URL.parse(location, from.href);
}

async function readWhole(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // Throwing out of the loop cancels the stream and with it the connection.
    if (size > maxBytes) throw new ExchangeError("too-big");
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
