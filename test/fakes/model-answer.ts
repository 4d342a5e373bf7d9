/** What the fake endpoint can answer, and how it is put on the wire. */

import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { constants, createGzip } from "node:zlib";

import { bill, type Billed, completionLength, modelOf, usageOf } from "./model-billing.ts";
import type { FakeRequest } from "./model.ts";

/** `usage` as it goes over the wire. */
export type WireUsage = Readonly<Record<string, unknown>>;

/** A completion, streamed unless the request or the script says otherwise. */
export type TextAnswer = {
  readonly text: string;
  readonly reasoning?: string;
  readonly chunkCharacters?: number;
  /** Before each chunk. */
  readonly delayMs?: number;
  /** Default: computed from the lengths, and sent when the request asks for it. `null`: never sent. */
  readonly usage?: WireUsage | null;
  /** Default `stop`; `null`: none. */
  readonly finishReason?: string | null;
  readonly done?: boolean;
  /** Default: the model that was asked for. */
  readonly model?: string;
  /** Comments before the first chunk, `delayMs` apart. */
  readonly keepAlives?: number;
  /** Destroys the connection after so many chunks. */
  readonly cutAfter?: number;
  /** Says no more after so many chunks, and leaves the connection open. */
  readonly stallAfter?: number;
  /** Comments for ever while stalled. */
  readonly stallKeepAliveMs?: number;
  /** Leaves the connection open at the end. */
  readonly keepOpen?: boolean;
  readonly gzip?: boolean;
  /** A plain JSON completion instead of a stream. */
  readonly plain?: boolean;
};

type Headers = Readonly<Record<string, string>>;

export type Answer =
  | TextAnswer
  | { readonly json: unknown; readonly status?: number; readonly headers?: Headers }
  | { readonly status: number; readonly body: string; readonly headers?: Headers }
  | {
      readonly raw: Buffer | string;
      readonly status?: number;
      readonly contentType?: string;
      readonly headers?: Headers;
      /** Bytes in one write; default: all. */
      readonly pieceBytes?: number;
      readonly end?: "close" | "cut" | "stay-open";
    }
  | { readonly redirect: string }
  /** No headers, ever. */
  | { readonly hang: true }
  /** The connection closes before any header. */
  | { readonly reset: true };

type Exchange = {
  readonly request: FakeRequest;
  readonly response: ServerResponse;
  readonly onBilled: (tokens: Billed) => void;
};

export async function sendAnswer(answer: Answer, exchange: Exchange): Promise<void> {
  const { response } = exchange;
  if ("text" in answer) await sendText(answer, exchange);
  else if ("json" in answer) {
    const headers = { "content-type": "application/json", ...answer.headers };
    response.writeHead(answer.status ?? 200, headers).end(JSON.stringify(answer.json));
  } else if ("body" in answer) response.writeHead(answer.status, answer.headers).end(answer.body);
  else if ("redirect" in answer) response.writeHead(302, { location: answer.redirect }).end();
  else if ("raw" in answer) await sendRaw(answer, response);
  else if ("reset" in answer) response.destroy();
}

async function sendRaw(
  answer: Extract<Answer, { raw: unknown }>,
  response: ServerResponse,
): Promise<void> {
  const bytes = Buffer.from(answer.raw);
  const step = answer.pieceBytes ?? Math.max(1, bytes.length);
  const contentType = answer.contentType ?? "text/event-stream";
  response.writeHead(answer.status ?? 200, { "content-type": contentType, ...answer.headers });
  response.flushHeaders();
  for (let from = 0; from < bytes.length; from += step) {
    response.write(bytes.subarray(from, from + step));
    // A turn of the event loop, so that each piece goes out by itself.
    await wait(0);
  }
  if (answer.end === "cut") response.destroy();
  else if (answer.end !== "stay-open") response.end();
}

async function sendText(answer: TextAnswer, exchange: Exchange): Promise<void> {
  const { request, response, onBilled } = exchange;
  if (answer.plain === true || request.body["stream"] !== true) {
    onBilled(bill(request, { answer, produced: completionLength(answer) }));
    const message = { role: "assistant", content: answer.text };
    const choice = { index: 0, message, finish_reason: answer.finishReason ?? "stop" };
    const usage = usageOf(request, answer);
    const body = { id: "c1", model: modelOf(request, answer), choices: [choice], ...usage };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
    return;
  }
  const wire = openWire(response, answer);
  await streamText(answer, exchange, wire);
}

type Wire = { readonly write: (text: string) => Promise<void>; readonly end: () => void };

function openWire(response: ServerResponse, answer: TextAnswer): Wire {
  const headers = { "content-type": "text/event-stream; charset=utf-8" };
  const encoding = answer.gzip === true ? { "content-encoding": "gzip" } : {};
  response.writeHead(200, { ...headers, ...encoding });
  response.flushHeaders();
  const target = answer.gzip === true ? createGzip({ flush: constants.Z_SYNC_FLUSH }) : response;
  if (target !== response) target.pipe(response);
  return {
    write: (text) => new Promise((resolve) => target.write(text, () => resolve())),
    end: () => void target.end(),
  };
}

async function streamText(answer: TextAnswer, exchange: Exchange, wire: Wire): Promise<void> {
  const { request, response, onBilled } = exchange;
  const chunks = chunksOf(answer);
  const breakAt = answer.cutAfter ?? answer.stallAfter ?? Number.POSITIVE_INFINITY;
  let produced = 0;
  for (let count = 0; count < (answer.keepAlives ?? 0); count += 1) {
    await wait(answer.delayMs ?? 0);
    await wire.write(": keep-alive\n\n");
  }
  for (const [index, chunk] of chunks.entries()) {
    if (index >= breakAt || response.destroyed) break;
    await wait(answer.delayMs ?? 0);
    produced += Object.values(chunk)[0]?.length ?? 0;
    onBilled(bill(request, { answer, produced }));
    await wire.write(
      event({ model: modelOf(request, answer), choices: [{ index: 0, delta: chunk }] }),
    );
  }
  if (answer.cutAfter !== undefined) response.destroy();
  else if (answer.stallAfter !== undefined) await stall(answer, { response, wire });
  else await finish(answer, { exchange, wire, produced });
}

async function stall(
  answer: TextAnswer,
  open: { readonly response: ServerResponse; readonly wire: Wire },
): Promise<void> {
  if (answer.stallKeepAliveMs === undefined) return;
  while (!open.response.destroyed) {
    await wait(answer.stallKeepAliveMs);
    await open.wire.write(": keep-alive\n\n");
  }
}

async function finish(
  answer: TextAnswer,
  at: { readonly exchange: Exchange; readonly wire: Wire; readonly produced: number },
): Promise<void> {
  const { exchange, wire, produced } = at;
  const { request, onBilled } = exchange;
  onBilled(bill(request, { answer, produced }));
  const finishReason = answer.finishReason === undefined ? "stop" : answer.finishReason;
  const model = modelOf(request, answer);
  if (finishReason !== null) {
    const choices = [{ index: 0, delta: {}, finish_reason: finishReason }];
    await wire.write(event({ model, choices }));
  }
  const usage = usageOf(request, answer);
  if (usage.usage !== undefined) await wire.write(event({ model, choices: [], ...usage }));
  if (answer.done !== false) await wire.write("data: [DONE]\n\n");
  if (answer.keepOpen !== true) wire.end();
}

function event(document: unknown): string {
  return `data: ${JSON.stringify(document)}\n\n`;
}

/** The events of a usual stream, for tests that put bytes together by themselves. */
export function completionEvents(text: string, chunkCharacters = 40): readonly string[] {
  const deltas = piecesOf(text, chunkCharacters).map((content) => ({ delta: { content } }));
  const choices = [...deltas, { delta: {}, finish_reason: "stop" }];
  const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };
  return [
    ...choices.map((choice) => JSON.stringify({ model: "m", choices: [{ index: 0, ...choice }] })),
    JSON.stringify({ model: "m", choices: [], usage }),
    "[DONE]",
  ];
}

function chunksOf(answer: TextAnswer): readonly Readonly<Record<string, string>>[] {
  const size = answer.chunkCharacters ?? 40;
  return [
    ...piecesOf(answer.reasoning ?? "", size).map((text) => ({ reasoning_content: text })),
    ...piecesOf(answer.text, size).map((content) => ({ content })),
  ];
}

function piecesOf(text: string, size: number): readonly string[] {
  const characters = Array.from(text);
  const count = Math.ceil(characters.length / size);
  return Array.from({ length: count }, (_, at) =>
    characters.slice(at * size, (at + 1) * size).join(""),
  );
}
