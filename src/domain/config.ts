/** The configuration file `fen.yml`: YAML text to the same strings that the action's inputs bring. */

import { load, YAMLException } from "js-yaml";

import { InputError } from "./errors.ts";
import { locate, type Places } from "./yaml-places.ts";

/** Keys that decide where secrets go or what a run may do: only the workflow itself may set them. */
export const WORKFLOW_ONLY: ReadonlySet<string> = new Set([
  "github-token",
  "api-key",
  "base-url",
  "webhook-url",
  "mode",
  "pr-number",
  "head-sha",
  "config",
  "shared-rules",
]);

const MAX_CONFIG_CHARACTERS = 100_000;

/**
 * Reads YAML (JSON included) of at most 100,000 characters. An empty document is `null`.
 * Throws `InputError` with line and column; `source` names the file or input in the message.
 */
export function parseYaml(text: string, source: string): unknown {
  if (text.length > MAX_CONFIG_CHARACTERS) {
    throw new InputError(`${source}: longer than ${MAX_CONFIG_CHARACTERS} characters`);
  }
  // js-yaml 5 refuses a document that has nothing in it.
  if (text.split("\n").every((line) => /^\s*(?:#|$)/.test(line))) return null;
  try {
    return load(text, { maxAliases: 20 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const mark = error.mark;
    const place = mark ? ` (line ${mark.line + 1}, column ${mark.column + 1})` : "";
    throw new InputError(`${source}: not valid YAML: ${error.reason}${place}`, { cause: error });
  }
}

/**
 * Reads a configuration file into input values by name. `known` are all input names.
 * Throws `InputError`, a line for each unknown key, key only a workflow may set, and value of a wrong kind.
 */
export function parseConfig(
  text: string,
  options: { readonly file: string; readonly known: readonly string[] },
): ReadonlyMap<string, string> {
  const { values, problems } = inspectConfig(text, options);
  if (problems.length > 0) throw new InputError(problems.join("\n"));
  return values;
}

/** Reads the file as `parseConfig` does. What is wrong stands in `problems`; the rest is in `values` all the same. */
export function inspectConfig(
  text: string,
  options: { readonly file: string; readonly known: readonly string[] },
): { readonly values: ReadonlyMap<string, string>; readonly problems: readonly string[] } {
  const values = new Map<string, string>();
  const problems: string[] = [];
  const findPlace = createFindPlace(text);
  for (const [key, value] of Object.entries(readMap(text, options.file))) {
    const file = options.file + findPlace([key], "key");
    const wrong = findWrongKey(key, { ...options, file });
    const rendered = renderValue(value);
    if (wrong !== null) problems.push(wrong);
    else if (rendered === null) {
      problems.push(`${file}: \`${key}\`: must be a value or a list of values`);
    } else values.set(key, rendered);
  }
  return { values, problems };
}

function readMap(text: string, file: string): object {
  const document = parseYaml(text, file);
  if (document === null) return {};
  if (typeof document === "object" && !Array.isArray(document)) return document;
  throw new InputError(`${file}: must be a map of \`key: value\` lines`);
}

export type FindPlace = (path: readonly string[], what: "key" | "value") => string;

/**
 * Tells where a key of the file stands, or its value where that has a line with it: `:3:15`, line and column from 1; `""`
 * where it is not there. Keys of the maps below follow the first one.
 */
export function createFindPlace(text: string): FindPlace {
  let places: Places | null | undefined;
  return (path, what) => {
    places ??= locateOrNull(text);
    const value = what === "value" ? places?.value(path) : null;
    const place = value ?? places?.entry(path);
    return place ? `:${place.line}:${place.column}` : "";
  };
}

function locateOrNull(text: string): Places | null {
  try {
    return locate(text);
  } catch (error) {
    if (error instanceof YAMLException) return null;
    throw error;
  }
}

/** What is wrong with a key; `null` where it is a good one. */
function findWrongKey(
  key: string,
  { file, known }: { readonly file: string; readonly known: readonly string[] },
): string | null {
  if (WORKFLOW_ONLY.has(key)) {
    return `${file}: \`${key}\` is not allowed here; set it in the workflow that calls fen`;
  }
  if (known.includes(key)) return null;
  const near = known.find((name) => isNear(name, key) && !WORKFLOW_ONLY.has(name));
  const hint = near ? `; did you mean \`${near}\`?` : "";
  return `${file}: unknown key \`${key.slice(0, 60)}\`${hint}`;
}

/** The string an action input would hold: lists become lines, maps stay YAML (JSON is YAML). */
function renderValue(value: unknown): string | null {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) {
    const lines = value.map((item) => (Array.isArray(item) ? null : renderValue(item)));
    return lines.some((line) => line === null || line.includes("\n")) ? null : lines.join("\n");
  }
  return typeof value === "object" ? renderMap(value) : null;
}

/** `null` for a map that an alias has put into itself. */
function renderMap(map: object): string | null {
  try {
    return JSON.stringify(map);
  } catch {
    return null;
  }
}

/** Same letters but for one or two: enough for a hint, never for a decision. */
export function isNear(name: string, key: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[-_ ]/g, "");
  const a = plain(name);
  const b = plain(key);
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 2) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 2;
}
