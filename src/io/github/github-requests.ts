/**
 * Sends requests to GitHub: who we are, how long we wait, what is sent a second time and what never is.
 * The only file that knows octokit and the toolkit's GitHub package.
 */

import { setTimeout as sleepFor } from "node:timers/promises";
import type { Octokit } from "@octokit/rest";
import { GitHubError, InputError } from "../../domain/errors.ts";
import { isRecord } from "./github-answers.ts";
import { createExchange, ExchangeError } from "./github-exchange.ts";
import {
  isPassing,
  limitPauseMs,
  MAX_LIMIT_PAUSE_MS,
  MAX_LIMIT_PAUSES,
  READ_PAUSES_MS,
  type Refusal,
} from "./github-limits.ts";

const REQUEST_TIMEOUT_MS = 30_000;
/** Also when the run's time is up: what was paid for is still to be posted. */
const LEAST_TIMEOUT_MS = 3000;
const WRITE_SPACING_MS = 1000;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

export type RequestsConfig = {
  readonly token: string;
  /** Base of the API, `https://api.github.com` or `https://host/api/v3`. */
  readonly apiUrl: string;
  readonly userAgent: string;
  /** Milliseconds left in the run: no pause is begun, and no answer waited for, that is longer. */
  readonly deadline: () => number;
  readonly signal: AbortSignal;
  readonly fetch?: typeof fetch;
  readonly sleep?: (ms: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly log: (line: string) => void;
};

export type ApiRequest = {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** A path below the base of the API, percent-encoded, or a whole URL on the same origin. */
  readonly url: string;
  /** What is read or written, for log lines: "the files of o/r#1". */
  readonly what: string;
  readonly accept?: string;
  /** A GraphQL query: a POST that changes nothing. */
  readonly isQuery?: true;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly maxBytes?: number;
};

/** How a request ended after all its tries. */
export type Answer =
  | {
      readonly kind: "ok";
      readonly headers: Readonly<Record<string, string>>;
      readonly data: unknown;
    }
  | ({ readonly kind: "refused"; readonly data: unknown } & Refusal)
  /** A rate limit that outlasts the run. Nothing was read or created. */
  | { readonly kind: "limited"; readonly status: number; readonly pauseMs: number }
  | { readonly kind: "lost"; readonly reason: LostReason; readonly detail: string };

/** Why no answer came. `not-sent`: the run was cancelled before the request went out. */
export type LostReason =
  | "network"
  | "time-out"
  | "cancelled"
  | "not-sent"
  | ExchangeError["reason"];

export type Requests = {
  /** Does not reject for anything GitHub or the network does. Writes go out one after the other. */
  readonly send: (request: ApiRequest) => Promise<Answer>;
  readonly origin: string;
  /** Beside the base of the REST API on github.com, elsewhere on an Enterprise Server. */
  readonly graphqlUrl: string;
  readonly count: () => { requests: number; writes: number };
};

type Context = {
  readonly config: RequestsConfig;
  readonly octokit: () => Promise<Octokit>;
  readonly sleep: (ms: number) => Promise<void>;
  readonly now: () => number;
  readonly count: { requests: number; writes: number };
};

/** Throws InputError for a token or an address that cannot be sent. Loads octokit with the first request. */
export function createRequests(config: RequestsConfig): Requests {
  const origin = checkConfig(config);
  let connected: Promise<Octokit> | null = null;
  const context: Context = {
    config,
    octokit: () => (connected ??= connect(config)),
    sleep: config.sleep ?? ((ms) => sleepFor(ms, undefined, { signal: config.signal })),
    now: config.now ?? Date.now,
    count: { requests: 0, writes: 0 },
  };
  const enqueue = createWriteQueue(context);
  const send = (request: ApiRequest) =>
    request.method === "GET" || request.isQuery
      ? sendUntilAnswered(request, context)
      : enqueue(() => sendUntilAnswered(request, context));
  return { send, origin, graphqlUrl: findGraphql(config), count: () => ({ ...context.count }) };
}

function findGraphql({ apiUrl }: RequestsConfig): string {
  const base = apiUrl.endsWith("/") ? apiUrl.slice(0, -1) : apiUrl;
  return base.endsWith("/api/v3") ? `${base.slice(0, -"/v3".length)}/graphql` : `${base}/graphql`;
}

function checkConfig(config: RequestsConfig): string {
  // A character that no header may hold would end in an error message of fetch that quotes the token.
  if (!/^[\x21-\x7e]+$/.test(config.token)) {
    throw new InputError("There is no usable GitHub token: set github-token (or GITHUB_TOKEN).");
  }
  const url = URL.parse(config.apiUrl);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new InputError("The address of GitHub's API is not a URL: check GITHUB_API_URL.");
  }
  return url.origin;
}

/**
 * Both packages are loaded here and not at the top: together they cost about 30 ms, and the toolkit's reads
 * the event file and builds proxy agents as it loads. Its agent and fetch are left out; `fetch` knows proxies itself.
 */
async function connect(config: RequestsConfig): Promise<Octokit> {
  const [{ Octokit: Client }, { getOctokitOptions }] = await Promise.all([
    import("@octokit/rest"),
    import("@actions/github/lib/utils"),
  ]).catch(() => {
    const message =
      "The GitHub client did not load: check GITHUB_EVENT_PATH (a file of JSON) and the proxy variables.";
    throw new GitHubError(message, { status: 0 });
  });
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const baseUrl = config.apiUrl.endsWith("/") ? config.apiUrl.slice(0, -1) : config.apiUrl;
  const { userAgent } = config;
  return new Client(getOctokitOptions(config.token, { baseUrl, userAgent, log, request: { log } }));
}

/** What octokit says of each request goes nowhere: its lines would hold whole URLs. */
function ignore(): void {}

/** One write at a time and a second between two: GitHub's secondary limits ask for it. */
function createWriteQueue({ sleep }: Context) {
  let tail: Promise<unknown> = Promise.resolve();
  let endedAtMs = -Infinity;
  const run = async (write: () => Promise<Answer>): Promise<Answer> => {
    const pauseMs = Math.ceil(endedAtMs + WRITE_SPACING_MS - performance.now());
    // A cancelled sleep rejects; the write then notices the cancel itself and says so.
    if (pauseMs > 0) await sleep(pauseMs).catch(ignore);
    try {
      return await write();
    } finally {
      endedAtMs = performance.now();
    }
  };
  return (write: () => Promise<Answer>): Promise<Answer> => {
    const result = tail.then(() => run(write));
    tail = result.catch(ignore);
    return result;
  };
}

async function sendUntilAnswered(request: ApiRequest, context: Context): Promise<Answer> {
  const tries = { failures: 0, limits: 0 };
  for (;;) {
    if (context.config.signal.aborted) return { kind: "lost", reason: "not-sent", detail: "" };
    const answer = await sendOnce(request, context);
    const limitMs = answer.kind === "refused" ? limitPauseMs(answer, context.now()) : null;
    const pauseMs = limitMs ?? failurePauseMs(answer, request, tries.failures);
    const mayWait = limitMs === null || tries.limits < MAX_LIMIT_PAUSES;
    if (pauseMs === null || !mayWait || !fits(pauseMs, context)) return settle(answer, limitMs);
    if (limitMs === null) tries.failures += 1;
    else tries.limits += 1;
    context.config.log(renderPause(request, answer, pauseMs));
    await context.sleep(pauseMs).catch(ignore);
  }
}

function fits(pauseMs: number, { config }: Context): boolean {
  return pauseMs <= Math.min(config.deadline(), MAX_LIMIT_PAUSE_MS);
}

function settle(answer: Answer, limitMs: number | null): Answer {
  if (limitMs === null || answer.kind !== "refused") return answer;
  return { kind: "limited", status: answer.status, pauseMs: limitMs };
}

/** The pause before a read is tried again; `null` for never. A write may have been carried out: never. */
function failurePauseMs(answer: Answer, request: ApiRequest, failures: number): number | null {
  if (request.method !== "GET") return null;
  const passing =
    (answer.kind === "refused" && isPassing(answer.status)) ||
    (answer.kind === "lost" && (answer.reason === "network" || answer.reason === "time-out"));
  return passing ? (READ_PAUSES_MS[failures] ?? null) : null;
}

function renderPause(request: ApiRequest, answer: Answer, pauseMs: number): string {
  let cause = "no answer";
  if (answer.kind === "refused") cause = `status ${answer.status}`;
  const verb = request.method === "GET" ? "reading" : "writing";
  return `GitHub: ${cause} when ${verb} ${request.what}; trying again in ${pauseMs / 1000} s`;
}

async function sendOnce(request: ApiRequest, context: Context): Promise<Answer> {
  const octokit = await context.octokit();
  const { config, count } = context;
  const onRequest = (method: string) => {
    count.requests += 1;
    if (method !== "GET" && !request.isQuery) count.writes += 1;
  };
  const { maxBytes = MAX_ANSWER_BYTES } = request;
  try {
    const response = await octokit.request({
      method: request.method,
      url: request.url,
      headers: {
        accept: request.accept ?? "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
      },
      request: {
        fetch: createExchange({ fetch: config.fetch ?? globalThis.fetch, onRequest, maxBytes }),
        signal: AbortSignal.any([config.signal, AbortSignal.timeout(timeoutMs(config))]),
      },
      ...(request.body === undefined ? {} : { data: request.body }),
    });
    return { kind: "ok", headers: parseHeaders(response.headers), data: response.data };
  } catch (error) {
    return parseFailure(error, config.signal);
  }
}

/** A request that GitHub never answers may not last longer than the run. */
function timeoutMs({ deadline }: RequestsConfig): number {
  return Math.ceil(Math.min(REQUEST_TIMEOUT_MS, Math.max(deadline(), LEAST_TIMEOUT_MS)));
}

/** Octokit throws for every status from 300 on, and for everything that goes wrong before there is one. */
function parseFailure(error: unknown, signal: AbortSignal): Answer {
  const response = isRecord(error) ? error["response"] : undefined;
  if (!isRecord(response) || typeof response["status"] !== "number") {
    return { kind: "lost", ...findReason(error, signal) };
  }
  const { status, data } = response;
  const headers = parseHeaders(response["headers"]);
  const message = isRecord(data) && typeof data["message"] === "string" ? data["message"] : "";
  return { kind: "refused", status, headers, message, data };
}

function findReason(error: unknown, signal: AbortSignal): { reason: LostReason; detail: string } {
  if (signal.aborted) return { reason: "cancelled", detail: "" };
  let code = "";
  // The reason stands at the bottom: octokit wraps what fetch throws, and fetch wraps what the socket says.
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    if (cause instanceof ExchangeError) return { reason: cause.reason, detail: "" };
    if (cause.name === "TimeoutError") return { reason: "time-out", detail: "" };
    const named = "code" in cause ? cause.code : null;
    if (typeof named === "string" && /^[A-Z][A-Z0-9_]{1,40}$/.test(named)) code = named;
    cause = cause.cause;
  }
  return { reason: "network", detail: code };
}

function parseHeaders(value: unknown): Record<string, string> {
  const headers = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(headers.map(([name, text]) => [name.toLowerCase(), String(text)]));
}
