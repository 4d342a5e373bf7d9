/**
 * Talks to the model: one attempt at a time, over the OpenAI-compatible protocol, in whatever shape a gateway speaks
 * it. What became of an attempt is a value; nothing that was paid for is thrown away, and nothing waits for ever.
 */

import {
  type CompletionBody,
  type CompletionRequest,
  findRefusedFields,
  renderCompletionBody,
} from "../../domain/completion/completion-request.ts";
import { Completion, type Outcome } from "../../domain/completion/completion.ts";
import { ModelError } from "../../domain/errors.ts";
import { type Asked, refusalError } from "../../domain/completion/model-failure.ts";
import type { Usage } from "../../domain/money/usage.ts";
import { readCompletion } from "./completion-reader.ts";
import { describeConnectionError } from "./connection-error.ts";
import { readBeginning } from "./event-stream.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { createWatch, type Watch } from "./watch.ts";

export type { CompletionRequest, Message } from "../../domain/completion/completion-request.ts";

/** One HTTP request, whatever became of it. */
export type Attempt = {
  /** Scheme, host and path, without credentials and query. */
  readonly endpoint: string;
  /** The model that was asked for. */
  readonly model: string;
  /** `model` of the answer. */
  readonly answeredBy: string | null;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** The answer without thoughts; may hold `HOLE` (object-stream.ts). */
  readonly text: string;
  readonly reasoningCharacters: number;
  /** `null` where none was sent or it cannot be right. Of several, the last. */
  readonly usage: Usage | null;
  /** `usage.cost` as a decimal number, in the endpoint's unit (OpenRouter: credits of 1 USD). */
  readonly reportedCost: string | null;
  /** As sent. */
  readonly finishReason: string | null;
  readonly outcome: Outcome;
  /** Set when failed, and when truncated by an error rather than by the model's own end. */
  readonly error: ModelError | null;
  readonly retryAfterMs: number | null;
  /** `false` only where the endpoint certainly did no work. */
  readonly mayBeBilled: boolean;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** Until the first content of the answer, thoughts not counted; `null` where none came. */
  readonly firstTextMs: number | null;
};

export type CompletionOptions = {
  readonly signal: AbortSignal;
  /** Gets the answer's text as it becomes known; the pieces make up `Attempt.text`. */
  readonly onText: (text: string) => void;
  /** What the request is for, such as `generate 1`; not sent. */
  readonly purpose?: string;
};

export type ModelClient = {
  /** Never rejects. One POST, or two where the first was refused for an optional field. */
  readonly complete: (request: CompletionRequest, options: CompletionOptions) => Promise<Attempt>;
};

export type ModelClientConfig = {
  /** Normalised: ends in `/v1` or the like, without slash and without `/chat/completions`. */
  readonly baseUrl: string;
  /** `""` for servers that want none. */
  readonly apiKey: string;
  readonly idleTimeoutMs: number;
  readonly fetch?: typeof fetch;
  readonly userAgent: string;
};

/** What one attempt works with. */
type Call = {
  readonly config: ModelClientConfig;
  readonly url: URL;
  readonly asked: Asked;
  readonly body: CompletionBody;
  readonly watch: Watch;
  readonly onText: (text: string) => void;
  readonly completion: Completion;
};

/** The parts of an attempt that depend on how the endpoint answered. */
type Answer = {
  readonly status: number;
  readonly outcome: Outcome;
  readonly error: ModelError | null;
  readonly mayBeBilled: boolean;
  readonly retryAfterMs: number | null;
  /** Of a refusal: what the endpoint said. */
  readonly refusal: string;
};

const REFUSAL_BYTES = 16_384;

export function createModelClient(config: ModelClientConfig): ModelClient {
  const url = new URL(config.baseUrl);
  url.pathname = `${url.pathname.replace(/\/$/, "")}/chat/completions`;
  const refused = new Set<string>();

  const complete: ModelClient["complete"] = async (request, options) => {
    const render = (names: ReadonlySet<string>): CompletionBody =>
      renderCompletionBody(request, { host: url.hostname, refused: names });
    const body = render(refused);
    const first = await attempt({ config, url, body, request, options });
    const named = isFieldComplaint(first.answer)
      ? findRefusedFields(first.answer.refusal, { body, model: request.model })
      : [];
    if (named.length === 0) return first.attempt;
    const without = new Set([...refused, ...named]);
    const second = await attempt({ config, url, body: render(without), request, options });
    // Only what helped is remembered: a field may have been named by chance.
    if (second.answer.status === 200) for (const name of named) refused.add(name);
    return second.attempt;
  };
  return { complete };
}

function isFieldComplaint(answer: Answer): boolean {
  return answer.status === 400 || answer.status === 422;
}

async function attempt(parts: {
  readonly config: ModelClientConfig;
  readonly url: URL;
  readonly body: CompletionBody;
  readonly request: CompletionRequest;
  readonly options: CompletionOptions;
}): Promise<{ readonly attempt: Attempt; readonly answer: Answer }> {
  const { config, url, body, request, options } = parts;
  const startedAt = new Date().toISOString();
  const endpoint = `${url.origin}${url.pathname}`;
  const asked = { model: request.model, endpoint, host: url.hostname, apiKey: config.apiKey };
  const completion = new Completion();
  const watch = createWatch({ idleTimeoutMs: config.idleTimeoutMs, signal: options.signal });
  try {
    const call = { config, url, asked, body, watch, onText: options.onText, completion };
    const answer = await post(call);
    return { attempt: { ...describe(call, answer), startedAt }, answer };
  } finally {
    watch.release();
  }
}

function describe(call: Call, answer: Answer): Omit<Attempt, "startedAt"> {
  const { completion, asked, watch } = call;
  return {
    endpoint: asked.endpoint,
    model: asked.model,
    answeredBy: completion.answeredBy,
    status: answer.status,
    text: completion.text,
    reasoningCharacters: completion.reasoningCharacters,
    usage: completion.usage,
    reportedCost: completion.reportedCost,
    finishReason: completion.finishReason,
    outcome: answer.outcome,
    error: answer.error,
    retryAfterMs: answer.retryAfterMs,
    mayBeBilled: answer.mayBeBilled,
    durationMs: watch.elapsedMs(),
    firstTextMs: watch.firstTextMs(),
  };
}

async function post(call: Call): Promise<Answer> {
  const headers = renderHeaders(call.config);
  if (headers === null) return noAnswer(unusableKey(), "not-sent");
  if (call.watch.stopped() !== null) return noAnswer(call.watch.stopped(), "not-sent");
  let response: Response;
  try {
    response = await (call.config.fetch ?? fetch)(call.url, {
      method: "POST",
      headers,
      body: JSON.stringify(call.body),
      redirect: "manual",
      signal: call.watch.signal,
    });
  } catch (cause) {
    const stopped = call.watch.stopped();
    if (stopped !== null) return noAnswer(stopped, "sent");
    const { words, wasSent } = describeConnectionError(cause);
    const message = `${call.asked.host}: ${words}`;
    const error = new ModelError(message, { kind: "unavailable", status: 0, cause });
    return noAnswer(error, wasSent ? "sent" : "not-sent");
  }
  call.watch.sawHeaders();
  return response.ok ? readAnswer(call, response) : readRefusal(call, response);
}

/** `null` when the key cannot stand in a header. The platform's own error would quote it. */
function renderHeaders(config: ModelClientConfig): Headers | null {
  const headers = new Headers({
    "content-type": "application/json",
    accept: "text/event-stream",
    "user-agent": config.userAgent,
  });
  if (config.apiKey === "") return headers;
  try {
    headers.set("authorization", `Bearer ${config.apiKey}`);
    return headers;
  } catch {
    return null;
  }
}

function unusableKey(): ModelError {
  const message = "api-key holds characters that no key has (a line break, a quote mark?)";
  return new ModelError(message, { kind: "refused", status: 0 });
}

function noAnswer(error: ModelError | null, sent: "sent" | "not-sent"): Answer {
  const mayBeBilled = sent === "sent";
  return { status: 0, outcome: "failed", error, mayBeBilled, retryAfterMs: null, refusal: "" };
}

async function readRefusal(call: Call, response: Response): Promise<Answer> {
  const status = response.status;
  const refusal = await readBeginning(response.body, REFUSAL_BYTES);
  return {
    status,
    outcome: "failed",
    error: refusalError({ status, body: refusal }, call.asked),
    mayBeBilled: false,
    retryAfterMs: retryAfterOf(response),
    refusal,
  };
}

async function readAnswer(call: Call, response: Response): Promise<Answer> {
  const judgement = await readCompletion(response, call);
  const { status } = response;
  return {
    status,
    ...judgement,
    mayBeBilled: true,
    retryAfterMs: retryAfterOf(response),
    refusal: "",
  };
}

function retryAfterOf(response: Response): number | null {
  const { headers } = response;
  const values = { ms: headers.get("retry-after-ms"), plain: headers.get("retry-after") };
  return parseRetryAfter(values, Date.now());
}
