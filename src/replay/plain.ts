/** Maps, sets and errors as JSON values and back; everything else of a recording is JSON already. */

import { GitHubError, InputError, ModelError, type ModelErrorKind } from "../domain/errors.ts";

/** What stands for a value that JSON has no word for: `$map`, `$set`, `$error`. */
type Fields = Readonly<Record<string, unknown>>;

/** Functions and `undefined` are left out. */
export function toPlain(value: unknown): unknown {
  if (value instanceof Map) return { $map: [...value].map((entry) => entry.map(toPlain)) };
  if (value instanceof Set) return { $set: [...value].map(toPlain) };
  if (value instanceof Error) return { $error: renderError(value) };
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => typeof part !== "function");
  return Object.fromEntries(entries.map(([name, part]) => [name, toPlain(part)]));
}

/** What `toPlain` was given. */
export function fromPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromPlain);
  if (typeof value !== "object" || value === null) return value;
  const fields: Fields = { ...value };
  const { $map, $set, $error } = fields;
  if (Array.isArray($map)) {
    return new Map($map.map((entry: unknown) => readPair(entry)));
  }
  if (Array.isArray($set)) return new Set($set.map(fromPlain));
  if (typeof $error === "object" && $error !== null) return readError({ ...$error });
  return Object.fromEntries(Object.entries(fields).map(([name, part]) => [name, fromPlain(part)]));
}

function readPair(entry: unknown): readonly [unknown, unknown] {
  const [key, value]: readonly unknown[] = Array.isArray(entry) ? entry : [];
  return [fromPlain(key), fromPlain(value)];
}

function renderError(error: Error): Fields {
  const { name, message } = error;
  if (error instanceof ModelError) return { name, message, kind: error.kind, status: error.status };
  if (error instanceof GitHubError) return { name, message, status: error.status };
  return { name, message };
}

const KINDS: readonly ModelErrorKind[] = [
  "refused",
  "model-not-served",
  "bad-request",
  "content-filter",
  "quota",
  "unavailable",
  "aborted",
];

function readError({ name, message, kind, status }: Fields): Error {
  const text = typeof message === "string" ? message : "";
  const code = typeof status === "number" ? status : 0;
  if (name === "GitHubError") return new GitHubError(text, { status: code });
  if (name === "InputError") return new InputError(text);
  if (name !== "ModelError") return new Error(text);
  const known = KINDS.find((one) => one === kind) ?? "unavailable";
  return new ModelError(text, { kind: known, status: code });
}
