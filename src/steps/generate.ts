/** The first pass: asks for suggestions about one batch and takes each one the moment its object closes. */

import { readSuggestion } from "../domain/answer.ts";
import type { Budget, Reservation } from "../domain/money/budget.ts";
import { padInput } from "../domain/money/estimate.ts";
import { createObjectReader, HOLE, type ObjectRead } from "../domain/completion/object-stream.ts";
import type { Batch } from "../domain/plan.ts";
import type { Price } from "../domain/money/price.ts";
import { renderGenerateInstruction, SYSTEM_PROMPT } from "../domain/prompt.ts";
import type { Suggestion } from "../domain/suggestion.ts";
import type { Asker, Reply } from "./ask.ts";

export type Generated = {
  readonly reply: Reply;
  readonly suggestions: readonly Suggestion[];
  /** Objects that were no suggestion, by problem. */
  readonly problems: readonly string[];
};

export type GenerateOptions = {
  readonly batch: Batch;
  readonly models: readonly Price[];
  readonly temperature: number;
  readonly language: string;
  readonly asker: Asker;
  readonly reservation: Reservation;
  readonly onSuggestion: (suggestion: Suggestion) => void;
};

/** Sets aside the worst case of both passes of a batch, the verification's first; `null` if it is not there. */
export function reserveBatch(
  batch: Batch,
  budget: Budget,
): { readonly generate: Reservation; readonly verify: Reservation } | null {
  const verify = budget.reserve(batch.worst.verify);
  if (!verify) return null;
  const generate = budget.reserve(batch.worst.generate);
  if (generate) return { generate, verify };
  budget.release(verify);
  return null;
}

/** Asks for suggestions. Never throws for what the model or the endpoint does. */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { batch, asker } = options;
  const answer = new Answer(options.onSuggestion);
  const reply = await asker.ask({
    pass: "generate",
    batch: batch.id,
    files: batch.files.map(({ file }) => file.path),
    system: SYSTEM_PROMPT,
    user: batch.prefix + renderGenerateInstruction(options.language),
    plannedInputTokens: padInput(batch.tokens.shared + batch.tokens.generateInstruction),
    maxOutputTokens: batch.generateBound,
    temperature: options.temperature,
    models: options.models,
    reservation: options.reservation,
    onText: (text) => answer.push(text),
    hasAccepted: () => answer.suggestions.length > 0,
    isComplete: () => answer.end(),
  });
  answer.end();
  return { reply, suggestions: answer.suggestions, problems: answer.problems };
}

/** What was read of the answer so far, over all attempts. */
class Answer {
  readonly suggestions: Suggestion[] = [];
  readonly problems: string[] = [];
  #reader = createObjectReader();
  #done = false;
  #hasHole = false;
  readonly #onSuggestion: (suggestion: Suggestion) => void;

  constructor(onSuggestion: (suggestion: Suggestion) => void) {
    this.#onSuggestion = onSuggestion;
  }

  push(text: string): void {
    // A whole suggestion may be missing there: no closing line behind it makes the answer whole.
    this.#hasHole ||= !this.#done && text.includes(HOLE);
    this.#take(this.#reader.push(text));
  }

  /** The attempt is over: did all of it arrive, closing line included? The next attempt is read afresh. */
  end(): boolean {
    this.#take(this.#reader.end());
    const isWhole = this.#done && !this.#hasHole;
    this.#reader = createObjectReader();
    this.#done = false;
    this.#hasHole = false;
    return isWhole;
  }

  #take(objects: readonly ObjectRead[]): void {
    for (const object of objects) {
      if ("broken" in object) {
        this.problems.push("not a JSON object");
        continue;
      }
      const read = readSuggestion(object.value);
      if (read.kind === "done") this.#done = true;
      if (read.kind === "broken") this.problems.push(read.problem);
      if (read.kind === "item") {
        this.suggestions.push(read.item);
        this.#onSuggestion(read.item);
      }
    }
  }
}
