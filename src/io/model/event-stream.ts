/**
 * Turns the body of an answer into the JSON documents in it: of an event stream, however loosely a gateway framed it,
 * or of a plain completion. Every size has a cap, counted after decompression and while reading.
 */

import { createParser, type EventSourceMessage, type EventSourceParser } from "eventsource-parser";

export type StreamItem =
  | { readonly kind: "document"; readonly value: unknown }
  /** From an `event: error`; the text itself where it is no JSON. */
  | { readonly kind: "error"; readonly value: unknown }
  /** Meant as a document, but not readable. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "done" };

/** `html`: a web page. `empty`: nothing, or nothing that is an event. `too-large`: a cap was reached. */
export type StreamEnd = "ended" | "html" | "empty" | "too-large";

export type StreamOptions = {
  /** Ends the reading at once; the end is then `ended` or an exception. */
  readonly signal: AbortSignal;
  readonly onBytes: () => void;
  /** Answers `enough` when nothing more is needed: then only a short grace is left for what trails. */
  readonly onItem: (item: StreamItem) => "more" | "enough";
  readonly maxBytes?: number;
  readonly maxLineCharacters?: number;
  readonly graceMs?: number;
};

const MAX_BYTES = 32 * 1024 * 1024;
const MAX_LINE_CHARACTERS = 1024 * 1024;
/** Usage may come after `[DONE]`, and a gateway may forget to close the connection. */
const GRACE_MS = 1500;

/** Throws what the connection throws when it breaks. */
export async function readEventStream(
  body: ReadableStream<Uint8Array>,
  options: StreamOptions,
): Promise<StreamEnd> {
  const reader = body.getReader();
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  const decoding = new Decoding(options);
  let grace: NodeJS.Timeout | undefined;
  options.signal.addEventListener("abort", cancel, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      options.onBytes();
      decoding.feed(value);
      if (decoding.failure !== null) break;
      if (decoding.isEnough) grace ??= setTimeout(cancel, options.graceMs ?? GRACE_MS);
    }
  } finally {
    clearTimeout(grace);
    options.signal.removeEventListener("abort", cancel);
    cancel();
    decoding.finish();
  }
  return decoding.failure ?? (decoding.sawAnything ? "ended" : "empty");
}

/** The beginning of a body, as text; `""` when it cannot be read. */
export async function readBeginning(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<string> {
  if (body === null) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  try {
    while (bytes < maxBytes) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(decoder.decode(value.subarray(0, maxBytes - bytes), { stream: true }));
      bytes += value.byteLength;
    }
  } catch {
    // What arrived before the connection broke is all there is.
  } finally {
    reader.cancel().catch(() => undefined);
  }
  return parts.join("");
}

class Decoding {
  failure: "html" | "too-large" | null = null;
  sawAnything = false;
  isEnough = false;
  readonly #options: StreamOptions;
  readonly #decoder = new TextDecoder();
  readonly #parser: EventSourceParser;
  readonly #json: string[] = [];
  #mode: "unknown" | "events" | "json" = "unknown";
  #bytes = 0;

  constructor(options: StreamOptions) {
    this.#options = options;
    this.#parser = createParser({
      onEvent: (event) => this.#readEvent(event),
      onError: (error) => {
        if (error.type === "max-buffer-size-exceeded") this.failure = "too-large";
      },
      maxBufferSize: options.maxLineCharacters ?? MAX_LINE_CHARACTERS,
    });
  }

  feed(bytes: Uint8Array): void {
    this.#bytes += bytes.byteLength;
    if (this.#bytes > (this.#options.maxBytes ?? MAX_BYTES)) {
      this.failure = "too-large";
      return;
    }
    this.#take(this.#decoder.decode(bytes, { stream: true }));
  }

  /** The last event may lack its blank line, which the parser would wait for. */
  finish(): void {
    this.#take(this.#decoder.decode());
    if (this.failure !== null) return;
    if (this.#mode === "events") this.#parser.feed("\n\n");
    if (this.#mode === "json") this.#readData(this.#json.join(""));
  }

  #take(piece: string): void {
    // White space in front goes wherever the pieces end: a piece of nothing else is not kept either.
    const text = this.#mode === "unknown" ? piece.trimStart() : piece;
    if (this.#mode === "unknown") this.#mode = this.#sniff(text);
    if (this.failure !== null) return;
    if (this.#mode === "json") this.#json.push(text);
    else if (this.#mode === "events") this.#parser.feed(text);
  }

  #sniff(text: string): "unknown" | "events" | "json" {
    const first = text.charAt(0);
    if (first === "<") this.failure = "html";
    if (first === "{") return "json";
    return first === "" ? "unknown" : "events";
  }

  #readEvent(event: EventSourceMessage): void {
    if (event.event === "error") {
      this.#emit({ kind: "error", value: parseJson(event.data) ?? event.data });
    } else {
      this.#readData(event.data);
    }
  }

  /** Some gateways end events with one newline only, so that many stand in one block of data. */
  #readData(data: string): void {
    const whole = itemOf(data);
    if (whole === null || whole.kind !== "unreadable") {
      if (whole !== null) this.#emit(whole);
      return;
    }
    for (const line of data.split("\n")) {
      const item = itemOf(line);
      if (item !== null) this.#emit(item);
    }
  }

  #emit(item: StreamItem): void {
    this.sawAnything = true;
    if (this.#options.onItem(item) === "enough" || item.kind === "done") this.isEnough = true;
  }
}

/** `null` for blank data and for keep-alives that are no JSON. */
function itemOf(data: string): StreamItem | null {
  const text = data.trim();
  if (text === "[DONE]") return { kind: "done" };
  const value = parseJson(text);
  if (typeof value === "object" && value !== null) return { kind: "document", value };
  return text.startsWith("{") || text.includes("\n") ? { kind: "unreadable" } : null;
}

/** `undefined` where the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
