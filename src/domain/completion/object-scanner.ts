/**
 * Cuts a model's answer, as it arrives, into the texts of its objects. Knows strings and brackets, looks at every
 * character once (plus at most a hundred or so for each place where it has to find its footing again), and never throws.
 */

import {
  APOSTROPHE,
  BACKSLASH,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  isSpace,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
} from "./json-characters.ts";
import { createFrame, type Frame } from "./object-frame.ts";
import { advance, createProbe, type Probe } from "./object-probe.ts";

/** `object`: closed. `wrapper`: closed, its array of objects taken out. `cut`: never closed, too deep or too long. */
export type FoundText = {
  readonly kind: "object" | "wrapper" | "cut";
  readonly text: string;
};

const OBJECT_LIMIT_CHARACTERS = 1_048_576;
/** From this size on, a line that starts like an object is believed even where JSON would allow it. */
const DOUBTFUL_CHARACTERS = 65_536;
const DEPTH_LIMIT = 20;
/** Longer than any key that is looked for. */
const KEY_CHARACTERS = 8;
/** A record of the contract names one of these before anything else, and is never a wrapper. */
const RECORD_KEYS: ReadonlySet<string> = new Set(["path", "id"]);

export class ObjectScanner {
  #frames: Frame[] = [];
  #found: FoundText[] = [];
  /** Quote character of the open string; 0 outside of strings. */
  #quote = 0;
  #escaped = false;
  /** First characters of the key being read; `null` in any other string. */
  #key: string | null = null;
  /** Last character outside of strings that is no white space. */
  #significant = 0;
  /** The last two characters that are no white space, in strings or not. */
  #last = 0;
  #lastButOne = 0;
  #atLineStart = true;
  #probe: Probe | null = null;
  /** Where in the text being scanned the part starts that belongs to the open frame; -1: nowhere. */
  #from = -1;

  push(text: string): readonly FoundText[] {
    this.#scan(text);
    return this.#take();
  }

  end(): readonly FoundText[] {
    const frame = this.#frames.at(-1);
    if (frame !== undefined && !frame.wrapper) this.#report("cut", frame.parts.join(""));
    this.#frames = [];
    this.#leaveString();
    return this.#take();
  }

  #take(): readonly FoundText[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #report(kind: FoundText["kind"], text: string): void {
    this.#found.push({ kind, text });
  }

  #scan(text: string): void {
    const frame = this.#frames.at(-1);
    this.#from = frame === undefined || frame.unwrapDepth > 0 ? -1 : 0;
    for (let index = 0; index < text.length; index += 1) this.#step(text, index);
    this.#flush(text, text.length);
  }

  #step(text: string, index: number): void {
    const character = text.charCodeAt(index);
    const frame = this.#frames.at(-1);
    if (frame === undefined) {
      if (character === OPEN_OBJECT) this.#open(index);
    } else if (!frame.confirmed) {
      this.#confirm(frame, character, index);
    } else if (this.#isResumption(frame, character, index)) {
      this.#resume(frame, text, index);
      return;
    } else if (this.#offset(frame, index) > OBJECT_LIMIT_CHARACTERS) {
      this.#abandon(frame, text, index);
    } else if (this.#quote !== 0) {
      this.#readInString(frame, character);
    } else {
      this.#readOutside(frame, text, index);
    }
    this.#remember(character);
  }

  /** Position of the character inside the frame's own text. */
  #offset(frame: Frame, index: number): number {
    return this.#from < 0 ? frame.size : frame.size + index - this.#from;
  }

  #open(index: number): void {
    this.#frames.push(createFrame());
    this.#from = index;
    this.#significant = OPEN_OBJECT;
  }

  /** Prose may hold braces: an object starts with a quote. */
  #confirm(frame: Frame, character: number, index: number): void {
    if (isSpace(character) && this.#offset(frame, index) < OBJECT_LIMIT_CHARACTERS) return;
    if (character === QUOTE || character === APOSTROPHE) {
      frame.confirmed = true;
      frame.apostrophes = character === APOSTROPHE;
      this.#enterString(frame, character);
      return;
    }
    this.#frames.pop();
    this.#from = -1;
    if (character === OPEN_OBJECT) this.#open(index);
  }

  #enterString(frame: Frame, quote: number): void {
    const isKey =
      frame.open.at(-1) === OPEN_OBJECT &&
      (this.#significant === OPEN_OBJECT || this.#significant === COMMA);
    this.#key = isKey ? "" : null;
    this.#quote = quote;
    this.#significant = QUOTE;
  }

  #leaveString(): void {
    this.#quote = 0;
    this.#escaped = false;
    this.#key = null;
    this.#probe = null;
  }

  #readInString(frame: Frame, character: number): void {
    if (this.#escaped) {
      this.#escaped = false;
    } else if (character === BACKSLASH) {
      this.#escaped = true;
    } else if (character === this.#quote) {
      if (this.#key !== null && RECORD_KEYS.has(this.#key)) frame.named = true;
      this.#quote = 0;
      this.#key = null;
      return;
    }
    if (this.#key !== null && this.#key.length < KEY_CHARACTERS) {
      this.#key += String.fromCharCode(character);
    }
  }

  #readOutside(frame: Frame, text: string, index: number): void {
    const character = text.charCodeAt(index);
    if (isSpace(character)) return;
    if (character === QUOTE || (character === APOSTROPHE && frame.apostrophes)) {
      this.#enterString(frame, character);
      return;
    }
    if (character === OPEN_OBJECT && this.#isElement(frame)) {
      this.#unwrap(frame, text, index);
      return;
    }
    if (character === OPEN_OBJECT || character === OPEN_ARRAY) {
      frame.open.push(character);
      frame.deep ||= frame.open.length > DEPTH_LIMIT;
    }
    this.#significant = character;
    if (character === CLOSE_OBJECT || character === CLOSE_ARRAY) this.#close(frame, text, index);
  }

  /** Is an object that opens here one of those a wrapper was put around? */
  #isElement(frame: Frame): boolean {
    if (frame.unwrapDepth > 0) return true;
    if (frame.named || this.#frames.length >= DEPTH_LIMIT) return false;
    return frame.open.at(-1) === OPEN_ARRAY && this.#significant === OPEN_ARRAY;
  }

  #unwrap(frame: Frame, text: string, index: number): void {
    if (frame.unwrapDepth === 0) {
      this.#flush(text, index);
      frame.wrapper = true;
      frame.unwrapDepth = frame.open.length;
    }
    this.#open(index);
  }

  /** A bracket that was forgotten does not keep the object open: `}` closes what is open inside its object. */
  #close(frame: Frame, text: string, index: number): void {
    if (text.charCodeAt(index) === CLOSE_ARRAY) {
      if (frame.open.at(-1) !== OPEN_ARRAY) return;
      frame.open.pop();
    } else {
      while (frame.open.pop() === OPEN_ARRAY);
    }
    if (frame.open.length < frame.unwrapDepth) {
      frame.unwrapDepth = 0;
      this.#from = index;
    }
    if (frame.open.length > 0) return;
    this.#flush(text, index + 1);
    this.#frames.pop();
    this.#from = -1;
    this.#report(frame.deep ? "cut" : frame.wrapper ? "wrapper" : "object", frame.parts.join(""));
  }

  #flush(text: string, end: number): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined || this.#from < 0 || end <= this.#from) return;
    const part = text.slice(this.#from, end);
    frame.parts.push(part);
    frame.size += part.length;
    this.#from = end;
  }

  #abandon(frame: Frame, text: string, index: number): void {
    this.#flush(text, index);
    this.#report("cut", frame.parts.join(""));
    this.#frames = [];
    this.#from = -1;
    this.#leaveString();
  }

  /**
   * Has a next object begun although this one is still open? `{"key":` after a closed brace and comma, or first on
   * its line, cannot stand inside a JSON string (the quote would end it, and no key may follow), nor outside of one
   * where no value is due. So something before it is broken: a quote that was not escaped, a brace that is missing.
   */
  #isResumption(frame: Frame, character: number, index: number): boolean {
    const matched = this.#probe !== null && advance(this.#probe, character);
    if (matched === "yes") return true;
    if (matched === "no") this.#probe = null;
    if (character === OPEN_OBJECT && frame.unwrapDepth === 0) {
      const offset = this.#offset(frame, index);
      if (this.#isDoubtful(frame, offset)) this.#probe = createProbe(offset);
    }
    return false;
  }

  #isDoubtful(frame: Frame, offset: number): boolean {
    const isNext = this.#last === COMMA && this.#lastButOne === CLOSE_OBJECT;
    if (!this.#atLineStart && !isNext) return false;
    if (this.#quote !== 0) return true;
    if (this.#atLineStart && offset > DOUBTFUL_CHARACTERS) return true;
    if (frame.open.at(-1) === OPEN_OBJECT) return this.#significant !== COLON;
    return this.#significant !== COMMA && this.#significant !== OPEN_ARRAY;
  }

  /** Gives up the open object and starts over at the one that was found inside it. */
  #resume(frame: Frame, text: string, index: number): void {
    const offset = this.#probe?.offset ?? 0;
    this.#flush(text, index + 1);
    const whole = frame.parts.join("");
    if (frame.wrapper) {
      this.#frames = [];
    } else {
      this.#frames.pop();
      const before = whole.slice(0, offset).replace(/[\s,]{1,99}$/, "");
      const closed = before.endsWith("}") && !frame.deep;
      this.#report(closed ? "object" : "cut", before);
    }
    this.#leaveString();
    this.#scan(whole.slice(offset));
    this.#from = index + 1;
  }

  #remember(character: number): void {
    if (character === 0x0a || character === 0x0d) {
      this.#atLineStart = true;
    } else if (!isSpace(character)) {
      this.#atLineStart = false;
      this.#lastButOne = this.#last;
      this.#last = character;
    }
  }
}
