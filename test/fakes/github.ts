/**
 * A GitHub on the loopback that refuses what GitHub refuses. Every request is also checked against GitHub's
 * official description; what is wrong stands in `violations`.
 */

import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

import type { Change } from "./change.ts";
import { answerJson, Refusal, type Answer } from "./github-answer.ts";
import { makeFaultScript, type Fault, type FaultScript } from "./github-faults.ts";
import type { FakeGitHub, FakeGitHubOptions, LoggedRequest } from "./github-options.ts";
import { RateLimit } from "./github-rate.ts";
import { normalizePath } from "./github-route.ts";
import { dispatch, redirectRenamed, type RoutedRequest } from "./github-routes.ts";
import { World } from "./github-world.ts";
import { checkRequest } from "./openapi.ts";

export { badGateway, secondaryLimit, type Fault } from "./github-faults.ts";
export { READ_ONLY } from "./github-options.ts";
export type {
  Account,
  FakeGitHub,
  FakeGitHubOptions,
  GivenIssueComment,
  GivenReview,
  GivenReviewComment,
  LoggedRequest,
  Permissions,
  PullRequestOptions,
  StoredIssueComment,
  StoredReview,
  StoredReviewComment,
} from "./github-options.ts";
export { DEFAULT_ACTOR } from "./github-world.ts";

const DEFAULT_TOKEN = "ghs_fakeTokenOfTheWorkflow";
const KNOWN_VERSIONS: ReadonlySet<string> = new Set(["2022-11-28", "2026-03-10"]);
const WRITES: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH", "DELETE"]);

type OpenRequest = { -readonly [Key in keyof LoggedRequest]: LoggedRequest[Key] };

/** Everything one running fake needs at hand. */
type Desk = {
  readonly world: World;
  readonly rate: RateLimit;
  readonly faults: FaultScript;
  readonly tokens: readonly string[];
  readonly log: OpenRequest[];
  readonly violations: string[];
  readonly writes: { open: number; overlapped: boolean };
  origin: string;
  fake: FakeGitHub | null;
};

/** Starts on a free port of 127.0.0.1; `close` ends it and whatever still hangs. */
export async function startFakeGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const desk: Desk = {
    world: new World(options),
    rate: new RateLimit(options.rateLimit ?? {}),
    faults: makeFaultScript(options.faults ?? []),
    tokens: options.tokens ?? [DEFAULT_TOKEN],
    log: [],
    violations: [],
    writes: { open: 0, overlapped: false },
    origin: "",
    fake: null,
  };
  const server = createServer((incoming, outgoing) => {
    serve(desk, incoming, outgoing).catch((error: unknown) => {
      desk.violations.push(`the fake itself failed: ${String(error)}`);
      outgoing.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  desk.origin = `http://127.0.0.1:${address.port}`;
  desk.fake = makeHandle(desk, async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });
  return desk.fake;
}

function makeHandle(desk: Desk, close: () => Promise<void>): FakeGitHub {
  const { world } = desk;
  return {
    url: desk.origin,
    enterpriseUrl: `${desk.origin}/api/v3`,
    owner: world.owner,
    repo: world.repo,
    token: desk.tokens[0] ?? "",
    requests: desk.log,
    violations: desk.violations,
    sarifs: world.sarifs,
    resolvedThreads: world.resolvedThreads,
    reactions: world.reactions,
    get writes() {
      return desk.log.filter(({ method }) => WRITES.has(method));
    },
    get checkRuns() {
      return [...world.checkRuns.values()];
    },
    get reviews() {
      return [...world.reviews.values()];
    },
    get reviewComments() {
      return [...world.reviewComments.values()];
    },
    get issueComments() {
      return [...world.issueComments.values()];
    },
    get writesOverlapped() {
      return desk.writes.overlapped;
    },
    answerComment: (id, body) => world.answerComment(id, body),
    reactTo: (id, content) => void world.reactions.push({ comment: id, content }),
    deleteReviewComment: (id) => void world.reviewComments.delete(id),
    deleteIssueComment: (id) => void world.issueComments.delete(id),
    failNext: (fault) => desk.faults.add(fault),
    resolveThread: (id) => void world.resolvedThreads.add(id),
    pushHead: (change: Change, number?: number) => world.pushHead(change, number),
    close,
  };
}

async function serve(
  desk: Desk,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { request, open } = await receive(desk, incoming);
  countWrites(desk, open, outgoing);
  desk.log.push(open);
  desk.violations.push(
    ...checkRequest(request).map((text) => `${open.method} ${open.url}: ${text}`),
  );
  if (desk.fake) await desk.world.options.onRequest?.(open, desk.fake);
  const fault = desk.faults.take({
    method: request.method,
    path: request.path,
    search: request.query.size > 0 ? `?${request.query.toString()}` : "",
    accept: request.headers["accept"] ?? "",
  });
  const answer = fault && !fault.afterSuccess ? null : carryOut(desk, request);
  if (fault && (answer === null || answer.status < 300))
    return makeTrouble(desk, fault, { open, outgoing });
  if (answer) send(desk, answer, { open, outgoing });
}

async function receive(
  desk: Desk,
  incoming: IncomingMessage,
): Promise<{ readonly request: RoutedRequest; readonly open: OpenRequest }> {
  const url = incoming.url ?? "/";
  const [rawPath = "/", search = ""] = splitAt(url, "?");
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, value?.toString()]),
  );
  const query = new URLSearchParams(search);
  const method = incoming.method ?? "GET";
  const path = normalizePath(rawPath, desk.world.fullName);
  const body = parseBody(text);
  const prefix = rawPath.startsWith("/api/v3/") ? "/api/v3" : "";
  const { world } = desk;
  const api = `${desk.origin}${prefix}`;
  const request = { world, api, method, path, query, headers, body, text };
  const order = desk.log.length;
  const named = Object.fromEntries(query);
  return { request, open: { order, method, path, url, query: named, headers, body, status: null } };
}

function splitAt(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A write is open from its arrival until its answer is out or its connection is gone. */
function countWrites(
  { writes }: Desk,
  { method, path }: LoggedRequest,
  outgoing: ServerResponse,
): void {
  if (!WRITES.has(method) || path.endsWith("/graphql")) return;
  if (writes.open > 0) writes.overlapped = true;
  writes.open += 1;
  outgoing.once("close", () => {
    writes.open -= 1;
  });
}

function carryOut(desk: Desk, request: RoutedRequest): Answer {
  try {
    refuseStrangers(desk, request);
    if (request.method === "GET" && request.path === "/rate_limit") return desk.rate.answer();
    desk.rate.spend();
    const answer = redirectRenamed(request) ?? dispatch(request);
    return request.method === "GET" ? answerUnlessKnown(desk, request, answer) : answer;
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

function refuseStrangers({ tokens }: Desk, { headers }: RoutedRequest): void {
  const { authorization, "x-github-api-version": version } = headers;
  if (!headers["user-agent"]) throw new NoUserAgent();
  if (!authorization) throw new Refusal(401, { message: "Requires authentication" });
  const token = /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1];
  if (token === undefined || !tokens.includes(token)) {
    throw new Refusal(401, { message: "Bad credentials" });
  }
  if (version !== undefined && !KNOWN_VERSIONS.has(version)) {
    throw new Refusal(400, { message: `Version ${version} is not a known version of this API.` });
  }
}

/** The one refusal that is plain text. */
class NoUserAgent extends Refusal {
  override readonly answer: Answer = {
    status: 403,
    contentType: "text/plain",
    body: "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
  };

  constructor() {
    super(403, { message: "no user agent" });
  }
}

function answerUnlessKnown(desk: Desk, request: RoutedRequest, answer: Answer): Answer {
  if (answer.status !== 200) return answer;
  const etag = `W/"${createHash("sha256").update(answer.body).digest("hex")}"`;
  const headers = { ...answer.headers, etag };
  if (request.headers["if-none-match"] !== etag) return { ...answer, headers };
  desk.rate.giveBack();
  return { status: 304, headers, body: "" };
}

type Exchange = { readonly open: OpenRequest; readonly outgoing: ServerResponse };

function makeTrouble(desk: Desk, fault: Fault, exchange: Exchange): void {
  if ("hang" in fault) return;
  if ("cut" in fault) {
    exchange.outgoing.destroy();
    return;
  }
  const { status, headers = {}, body = "" } = fault;
  const answer =
    typeof body === "string"
      ? { status, headers, contentType: "text/html", body }
      : answerJson(status, body, headers);
  send(desk, answer, exchange);
}

function send(desk: Desk, answer: Answer, { open, outgoing }: Exchange): void {
  open.status = answer.status;
  const media = answer.contentType?.includes("json") === false ? "param=other" : "format=json";
  outgoing.writeHead(answer.status, {
    ...desk.rate.headers,
    "x-github-request-id": `FAKE:${open.order}`,
    "x-github-media-type": `github.v3; ${media}`,
    ...(answer.contentType ? { "content-type": answer.contentType } : {}),
    ...answer.headers,
  });
  outgoing.end(answer.body);
}
