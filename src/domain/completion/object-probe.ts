/** Recognises the start of an object, `{"key":`, one character at a time, in a place where none should start. */

import { COLON, isKeyCharacter, isSpace, QUOTE } from "./json-characters.ts";

export type Probe = {
  /** Where the `{` stands in the text of the object that is open. */
  readonly offset: number;
  phase: "space" | "key" | "colon";
  /** Characters seen in this phase. */
  count: number;
};

const SPACE_LIMIT = 64;
const KEY_LIMIT = 40;

/** For the characters after a `{`. */
export function createProbe(offset: number): Probe {
  return { offset, phase: "space", count: 0 };
}

export function advance(probe: Probe, character: number): "yes" | "no" | "maybe" {
  if (probe.phase === "colon" && character === COLON) return "yes";
  if (character === QUOTE && probe.phase !== "colon") return passQuote(probe);
  probe.count += 1;
  const isFit =
    probe.phase === "key"
      ? isKeyCharacter(character) && probe.count <= KEY_LIMIT
      : isSpace(character) && probe.count <= SPACE_LIMIT;
  return isFit ? "maybe" : "no";
}

function passQuote(probe: Probe): "no" | "maybe" {
  if (probe.phase === "key" && probe.count === 0) return "no";
  probe.phase = probe.phase === "space" ? "key" : "colon";
  probe.count = 0;
  return "maybe";
}
