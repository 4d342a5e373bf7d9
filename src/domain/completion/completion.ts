/** Puts the chunks of one answer together and judges what became of it. */

import type { CompletionChunk } from "./completion-chunk.ts";
import { ModelError } from "../errors.ts";
import { HOLE } from "./object-stream.ts";
import { createThinkFilter } from "./think-block.ts";
import type { Usage } from "../money/usage.ts";

export type Outcome = "complete" | "truncated" | "failed";

export type Judgement = { readonly outcome: Outcome; readonly error: ModelError | null };

/** More unreadable events than this are no accident; reading on makes no sense. */
const UNREADABLE_LIMIT = 5;

export class Completion {
  readonly #filter = createThinkFilter();
  readonly #parts: string[] = [];
  #reasoningCharacters = 0;
  #contentCharacters = 0;
  #unreadable = 0;
  #refused = false;
  #usage: Usage | null = null;
  #reportedCost: string | null = null;
  #finishReason: string | null = null;
  #answeredBy: string | null = null;

  /** Returns the text that is now known to belong to the answer. */
  add(chunk: CompletionChunk): string {
    this.#reasoningCharacters += chunk.reasoning.length;
    this.#contentCharacters += chunk.content.length;
    this.#refused ||= chunk.refusal !== "";
    this.#finishReason = chunk.finishReason ?? this.#finishReason;
    this.#answeredBy = chunk.model ?? this.#answeredBy;
    this.#reportedCost = chunk.reportedCost ?? this.#reportedCost;
    if (chunk.usage !== undefined) this.#usage = chunk.usage;
    return this.#keep(this.#filter.push(chunk.content));
  }

  /** An event that could not be read may have held text. After the finish reason none is missing. */
  addUnreadable(): string {
    if (this.isFinished) return "";
    this.#unreadable += 1;
    return this.#keep(this.#filter.push(HOLE));
  }

  end(): string {
    return this.#keep(this.#filter.end());
  }

  #keep(text: string): string {
    if (text !== "") this.#parts.push(text);
    return text;
  }

  get text(): string {
    return this.#parts.join("");
  }

  get reasoningCharacters(): number {
    return this.#reasoningCharacters + this.#filter.droppedCharacters();
  }

  /** `null` where none was sent, or where it cannot be right. */
  get usage(): Usage | null {
    const received = this.#reasoningCharacters + this.#contentCharacters;
    return this.#usage?.outputTokens === 0 && received > 0 ? null : this.#usage;
  }

  get reportedCost(): string | null {
    return this.#reportedCost;
  }

  get finishReason(): string | null {
    return this.#finishReason;
  }

  get answeredBy(): string | null {
    return this.#answeredBy;
  }

  get isFinished(): boolean {
    return this.#finishReason !== null;
  }

  get isSettled(): boolean {
    return this.isFinished && this.#usage !== null;
  }

  get isHopeless(): boolean {
    return this.#unreadable > UNREADABLE_LIMIT;
  }

  /** `broken`: an error the endpoint sent. `stopped`: why reading ended early; does not matter once all was said. */
  judge(ends: {
    readonly broken: ModelError | null;
    readonly stopped: ModelError | null;
  }): Judgement {
    const isEmpty = this.text.replaceAll(HOLE, "").trim() === "";
    if (ends.broken !== null)
      return { outcome: isEmpty ? "failed" : "truncated", error: ends.broken };
    if (this.#refused || this.#finishReason === "content_filter") {
      return { outcome: "failed", error: fault("content-filter", "the model refused to answer") };
    }
    const stopped = this.isFinished ? null : ends.stopped;
    if (isEmpty) return { outcome: "failed", error: stopped ?? this.#emptiness() };
    if (this.#unreadable > 0) return { outcome: "truncated", error: stopped ?? this.#holes() };
    if (!this.isFinished) return { outcome: "truncated", error: stopped ?? unfinished() };
    return { outcome: this.#finishReason === "stop" ? "complete" : "truncated", error: null };
  }

  #holes(): ModelError {
    return fault("unavailable", `unreadable events in the answer: ${this.#unreadable}`);
  }

  #emptiness(): ModelError {
    const words =
      this.reasoningCharacters > 0
        ? "no answer, only thoughts: thinking was on and ate the answer"
        : "empty answer";
    return fault("unavailable", words);
  }
}

function unfinished(): ModelError {
  return fault("unavailable", "the answer ended without a finish reason");
}

function fault(kind: "unavailable" | "content-filter", message: string): ModelError {
  return new ModelError(message, { kind, status: 200 });
}
