/**
 * Reads the JSON objects of a model's answer while it is still being written: each one the moment it closes.
 * Survives fences, prose, arrays, wrappers, pretty-printing and broken strings; one broken object never costs the others.
 */

import { jsonrepair } from "jsonrepair";

import { BACKSLASH, QUOTE } from "./json-characters.ts";
import { type Fields, isFields } from "./json-fields.ts";
import { type FoundText, ObjectScanner } from "./object-scanner.ts";

/** `broken`: something that was meant as an object and could not be read, or was never closed. */
export type ObjectRead = { readonly value: Fields } | { readonly broken: true };

export type ObjectReader = {
  /** Takes the next piece of the answer, cut anywhere; returns the objects it completed. */
  readonly push: (text: string) => readonly ObjectRead[];
  /** The answer is over. An object that is still open is `broken`, never closed for the model. */
  readonly end: () => readonly ObjectRead[];
};

/**
 * Stands in the text where an unreadable event left a hole. JSON never holds it raw, so an object around a hole cannot
 * pass for whole, which matters most for a replacement with some of its characters missing.
 */
export const HOLE = "\u0000";

const DEPTH_LIMIT = 20;
/** jsonrepair takes quadratic time on hostile text, so it gets little of it: at once, and in one answer. */
const REPAIR_LIMIT_CHARACTERS = 32_768;
const REPAIR_BUDGET_CHARACTERS = 262_144;

const BROKEN: ObjectRead = { broken: true };

export function createObjectReader(): ObjectReader {
  const scanner = new ObjectScanner();
  let repairBudget = REPAIR_BUDGET_CHARACTERS;

  const repair = (text: string): Fields | null => {
    if (text.length > Math.min(REPAIR_LIMIT_CHARACTERS, repairBudget)) return null;
    repairBudget -= text.length;
    return parseRepaired(text);
  };

  const read = (found: FoundText): readonly ObjectRead[] => {
    const { kind, text } = found;
    const isUsable = kind !== "cut" && !text.includes(HOLE);
    const value = isUsable
      ? (parseObject(text) ?? parseObject(escapeControls(text)) ?? repair(text))
      : null;
    // The elements of a wrapper are out already; what else it says matters only when it is the end mark.
    if (kind === "wrapper")
      return value !== null && Object.hasOwn(value, "done") ? [{ value }] : [];
    if (value !== null) return [{ value }];
    return looksLikeObject(text) ? [BROKEN] : [];
  };

  return {
    push: (text) => scanner.push(text).flatMap(read),
    end: () => scanner.end().flatMap(read),
  };
}

function parseObject(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text, withoutPrototype);
    return isFields(value) && isShallow(value, DEPTH_LIMIT) ? value : null;
  } catch {
    return null;
  }
}

/** Raw line feeds and tabs in strings are the commonest fault, and jsonrepair may take one for the string's end. */
function escapeControls(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === QUOTE) isInString = !isInString;
    else if (character === BACKSLASH && isInString) index += 1;
    else if (character < 0x20 && isInString) {
      parts.push(text.slice(from, index), JSON.stringify(text.charAt(index)).slice(1, -1));
      from = index + 1;
    }
  }
  return parts.join("") + text.slice(from);
}

function parseRepaired(text: string): Fields | null {
  try {
    return parseObject(jsonrepair(text));
  } catch {
    return null;
  }
}

/** `JSON.parse` makes `__proto__` an ordinary key, but whoever copies the object may set a prototype with it. */
function withoutPrototype(key: string, value: unknown): unknown {
  return key === "__proto__" ? undefined : value;
}

function isShallow(value: unknown, depthLeft: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depthLeft === 0) return false;
  return Object.values(value).every((inner) => isShallow(inner, depthLeft - 1));
}

/** Tells an object from prose with braces, which nobody misses. */
function looksLikeObject(text: string): boolean {
  return /^\{\s*["'][^"'\n]{1,64}["']\s*:/.test(text);
}
