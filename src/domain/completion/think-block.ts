/**
 * Keeps a model's thoughts out of its answer where a server leaves them in the content: a leading `<think>…</think>`,
 * and the thoughts before a lone `</think>` whose opening tag got lost.
 *
 * The rule: text is held back until a line starts with an object (`{`, or `[` before it). Until then, `</think>` drops
 * everything before it. From then on the answer has begun and both tags are ordinary text, so that code which
 * speaks of them is never cut. An answer without any object is delivered at its end.
 */

const OPENING = "<think>";
const CLOSING = "</think>";

export type ThinkFilter = {
  /** Takes content as it arrives; returns what is now known to belong to the answer. */
  readonly push: (text: string) => string;
  readonly end: () => string;
  /** Characters dropped so far as thoughts. */
  readonly droppedCharacters: () => number;
};

export function createThinkFilter(): ThinkFilter {
  const state = new ThinkState();
  return {
    push: (text) => state.push(text),
    end: () => state.end(),
    droppedCharacters: () => state.dropped,
  };
}

class ThinkState {
  dropped = 0;
  #phase: "leading" | "thinking" | "held" | "answer" = "leading";
  #held: string[] = [];
  #heldSize = 0;
  /** How many characters of the tag that is looked for have been seen. */
  #progress = 0;
  #atLineStart = true;

  push(text: string): string {
    if (this.#isAnswer()) return text;
    let from = 0;
    for (let index = 0; index < text.length; index += 1) {
      const character = text.charAt(index);
      if (this.#isDropPoint(character)) {
        this.#drop(index + 1 - from);
        from = index + 1;
      } else if (this.#isAnswer()) {
        break;
      }
    }
    this.#hold(text.slice(from));
    return this.#isAnswer() ? this.#release() : "";
  }

  end(): string {
    if (this.#phase === "thinking") this.#drop(0);
    return this.#release();
  }

  #isAnswer(): boolean {
    return this.#phase === "answer";
  }

  /** Moves on by one character; `true` when everything up to it were thoughts. */
  #isDropPoint(character: string): boolean {
    if (this.#phase === "leading") this.#readLeading(character);
    else if (this.#phase === "held") this.#readHeld(character);
    return this.#phase !== "leading" && this.#phase !== "answer" && this.#isClosed(character);
  }

  #readLeading(character: string): void {
    if (character === OPENING.charAt(this.#progress)) {
      this.#progress += 1;
      if (this.#progress === OPENING.length) this.#enter("thinking");
    } else if (this.#progress > 0 || !isSpace(character)) {
      // `</think>` and `<think>` share their first character.
      const wasTag = this.#progress === 1;
      this.#enter("held");
      this.#atLineStart = !wasTag;
      this.#progress = wasTag ? 1 : 0;
      this.#readHeld(character);
    }
  }

  #readHeld(character: string): void {
    if (character === "\n" || character === "\r") this.#atLineStart = true;
    else if (this.#atLineStart && character === "{") this.#enter("answer");
    else if (character !== "[" && !isSpace(character)) this.#atLineStart = false;
  }

  #isClosed(character: string): boolean {
    if (character === CLOSING.charAt(this.#progress)) this.#progress += 1;
    else this.#progress = character === "<" ? 1 : 0;
    return this.#progress === CLOSING.length;
  }

  #enter(phase: "leading" | "thinking" | "held" | "answer"): void {
    this.#phase = phase;
    this.#progress = 0;
  }

  #hold(text: string): void {
    this.#held.push(text);
    this.#heldSize += text.length;
  }

  /** `more`: characters that were not held yet. */
  #drop(more: number): void {
    this.dropped += this.#heldSize + more;
    this.#held = [];
    this.#heldSize = 0;
    this.#atLineStart = true;
    this.#enter("leading");
  }

  #release(): string {
    const text = this.#held.join("");
    this.#held = [];
    this.#heldSize = 0;
    return text;
  }
}

function isSpace(character: string): boolean {
  return character === " " || (character >= "\t" && character <= "\r");
}
