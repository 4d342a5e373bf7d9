/** Reads one answer that began as a success, item by item, into a completion, and says how it ended. */

import { parseCompletionChunk } from "../../domain/completion/completion-chunk.ts";
import type { Completion, Judgement } from "../../domain/completion/completion.ts";
import { ModelError } from "../../domain/errors.ts";
import { type Asked, streamError } from "../../domain/completion/model-failure.ts";
import { describeConnectionError } from "./connection-error.ts";
import { readEventStream, type StreamEnd, type StreamItem } from "./event-stream.ts";
import type { Watch } from "./watch.ts";

/** What the answer is read into, and what keeps an eye on it. */
export type Reading = {
  readonly asked: Asked;
  readonly watch: Watch;
  readonly completion: Completion;
  readonly onText: (text: string) => void;
};

type Taker = (item: StreamItem) => "more" | "enough";

export async function readCompletion(response: Response, reading: Reading): Promise<Judgement> {
  const { completion } = reading;
  let broken: ModelError | null = null;
  const onItem: Taker = (item) => {
    broken ??= takeItem(reading, item);
    return broken !== null || completion.isSettled ? "enough" : "more";
  };
  const stopped = await readBody(response, reading, onItem);
  deliver(reading, completion.end());
  return completion.judge({ broken, stopped });
}

/** Returns why the reading ended before the body did, if it did. */
async function readBody(
  response: Response,
  reading: Reading,
  onItem: Taker,
): Promise<ModelError | null> {
  if (response.body === null) return null;
  const { watch, asked } = reading;
  try {
    const { signal, sawBytes } = watch;
    const end = await readEventStream(response.body, { signal, onBytes: sawBytes, onItem });
    return watch.stopped() ?? errorOfEnd(end, asked);
  } catch (cause) {
    const { words } = describeConnectionError(cause);
    const message = `${asked.host}: the answer broke off: ${words}`;
    const { status } = response;
    return watch.stopped() ?? new ModelError(message, { kind: "unavailable", status, cause });
  }
}

function errorOfEnd(end: StreamEnd, asked: Asked): ModelError | null {
  if (end === "html") {
    const words = `a web page instead of an answer; base-url seems wrong (${asked.endpoint})`;
    return new ModelError(words, { kind: "unavailable", status: 200 });
  }
  if (end !== "too-large") return null;
  const words = "the answer, or a line of it, is larger than any answer may be";
  return new ModelError(words, { kind: "unavailable", status: 200 });
}

/** Returns the error when the item is one. */
function takeItem(reading: Reading, item: StreamItem): ModelError | null {
  if (item.kind === "document") return takeDocument(reading, item.value);
  if (item.kind === "error") return streamError(item.value, reading.asked);
  if (item.kind === "unreadable") {
    deliver(reading, reading.completion.addUnreadable());
    if (reading.completion.isHopeless) reading.watch.stop("too many events are unreadable");
  }
  return null;
}

function takeDocument(reading: Reading, document: unknown): ModelError | null {
  const chunk = parseCompletionChunk(document);
  if (chunk.content !== "" || chunk.reasoning !== "") reading.watch.sawProgress();
  if (chunk.content !== "") reading.watch.sawText();
  deliver(reading, reading.completion.add(chunk));
  return chunk.error === null ? null : streamError(chunk.error, reading.asked);
}

function deliver(reading: Reading, text: string): void {
  if (text !== "") reading.onText(text);
}
