/** Reads JSON of people strictly: what is not as it must be is an error that names the file and the key. */

import { isFields, type Fields } from "../completion/json-fields.ts";
import { InputError } from "../errors.ts";

/** Where a value stands: the file's name, and the way to the value, such as `issues[0].line`. */
export type At = { readonly file: string; readonly key: string };

/** Throws InputError `file: key: problem`. */
export function refuse({ file, key }: At, problem: string): never {
  throw new InputError([file, key, problem].filter((part) => part !== "").join(": "));
}

export function readJsonObject(text: string, file: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch (cause) {
    throw new InputError(`${file}: is not JSON`, { cause });
  }
  return readObject(value, { file, key: "" });
}

export function readObject(value: unknown, at: At): Fields {
  return isFields(value) ? value : refuse(at, "must be an object");
}

export function readList(value: unknown, at: At): readonly unknown[] {
  if (value === undefined) return refuse(at, "is missing");
  return Array.isArray(value) ? value : refuse(at, "must be a list");
}

/** Any text, also none. */
export function readAnyText(value: unknown, at: At): string {
  if (value === undefined) return refuse(at, "is missing");
  return typeof value === "string" ? value : refuse(at, "must be text");
}

export function readText(value: unknown, at: At): string {
  const text = readAnyText(value, at);
  return text.trim() === "" ? refuse(at, "is empty") : text;
}

/** A whole number of at least `least`. */
export function readWhole(value: unknown, at: At & { readonly least: number }): number {
  if (value === undefined) return refuse(at, "is missing");
  const isWhole = typeof value === "number" && Number.isSafeInteger(value) && value >= at.least;
  return isWhole ? value : refuse(at, `must be a whole number of at least ${at.least}`);
}

/** A number of at least 0. */
export function readNumber(value: unknown, at: At): number {
  const isNumber = typeof value === "number" && Number.isFinite(value) && value >= 0;
  return isNumber ? value : refuse(at, "must be a number of at least 0");
}

export function readBoolean(value: unknown, at: At): boolean {
  return typeof value === "boolean" ? value : refuse(at, "must be true or false");
}

export function readChoice<Choice extends string>(
  value: unknown,
  at: At & { readonly choices: readonly Choice[] },
): Choice {
  const found = at.choices.find((choice) => choice === value);
  return found ?? refuse(at, `must be one of ${at.choices.join(", ")}`);
}
