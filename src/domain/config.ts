/** The configuration file `fen.yml`: YAML text to the same strings that the action's inputs bring. */

import { load, YAMLException } from "js-yaml";

import { InputError } from "./errors.ts";
import { locate, type Path, type Place, type Places } from "./yaml-places.ts";

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

/** Keys whose value may be a list. All others have one value. */
const LISTS: ReadonlySet<string> = new Set([
  "fallback-models",
  "compare-models",
  "warn-at",
  "include",
  "exclude",
  "evidence",
  "context",
  "rules",
]);

/** Those that have a default, for which an empty list would stand against what it says. */
const WITH_DEFAULT: ReadonlySet<string> = new Set(["fallback-models", "warn-at", "context"]);

/** Keys whose value may be a map; of `rules` also an item. */
const MAPS: ReadonlySet<string> = new Set(["prices", "rules"]);

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
    const place = placeOfError(text, error);
    const where = place ? ` (line ${place.line}, column ${place.column})` : "";
    const says = `${error.reason}${where}${hintFor(text, error)}`;
    throw new InputError(`${source}: not valid YAML: ${says}`, { cause: error });
  }
}

/** A byte order mark counts as no column; what stands for a value that lacks quotes is the place of its first sign. */
function placeOfError(text: string, { mark }: YAMLException): Place | null {
  if (!mark) return null;
  const hidden = mark.line === 0 && text.startsWith("\uFEFF") ? 1 : 0;
  const back = findBareSign(text, mark.position)?.back ?? 0;
  return { line: mark.line + 1, column: mark.column + 1 - hidden - back };
}

/** What YAML reads as a sign of its own where a value begins, at an offset or right before it. */
function findBareSign(
  text: string,
  offset: number,
): { readonly sign: string; readonly back: number } | null {
  for (const back of [0, 1]) {
    const sign = /(?:^|[\s[{,])([*&!@`%])$/.exec(text.slice(0, offset + 1 - back).slice(-2))?.[1];
    if (sign !== undefined) return { sign, back };
  }
  return null;
}

function hintFor(text: string, { mark, reason }: YAMLException): string {
  const sign = mark ? findBareSign(text, mark.position)?.sign : undefined;
  if (sign !== undefined) return `; a text that begins with ${sign} stands in quotes`;
  if (reason.startsWith("bad indentation")) {
    return "; check the indentation, and put a text that holds a colon into quotes";
  }
  return "";
}

/**
 * Reads a configuration file into input values by name. `known` are all input names. What is wrong stands in `problems`, a
 * line for each unknown key, key that only a workflow may set, and value of a wrong kind; the rest is in `values` all the
 * same. Throws `InputError` where the text is no YAML or no map.
 */
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
    const rendered = renderValue(key, value);
    if (wrong !== null) problems.push(wrong);
    else if (typeof rendered === "string") values.set(key, rendered);
    else {
      const place = findPlace([key, ...rendered.at], "value");
      problems.push(`${options.file}${place}: \`${key}\`: ${rendered.problem}`);
    }
  }
  return { values, problems };
}

function readMap(text: string, file: string): object {
  const document = readDocument(text, file);
  if (document === null) return {};
  if (typeof document === "object" && !Array.isArray(document)) return document;
  throw new InputError(`${file}: must be a map of \`key: value\` lines`);
}

/** As `parseYaml`; the message begins with the place, as all others about the file do. */
function readDocument(text: string, file: string): unknown {
  try {
    return parseYaml(text, file);
  } catch (error) {
    if (!(error instanceof InputError) || !(error.cause instanceof YAMLException)) throw error;
    const place = placeOfError(text, error.cause);
    const says = `${error.cause.reason}${hintFor(text, error.cause)}`;
    const at = place ? `:${place.line}:${place.column}` : "";
    throw new InputError(`${file}${at}: not valid YAML: ${says}`, { cause: error.cause });
  }
}

export type FindPlace = (path: Path, what: "key" | "value") => string;

/**
 * Tells where a key of the file stands, or its value where that has a line with it: `:3:15`, line and column from 1; `""`
 * where it is not there. Keys of the maps and numbers of the items below follow the first one; what is not there is
 * where the nearest thing is that would hold it.
 */
export function createFindPlace(text: string): FindPlace {
  let places: Places | null | undefined;
  return (path, what) => {
    places ??= locateOrNull(text);
    const place = what === "value" ? places?.value(path) : places?.entry(path);
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

type Wrong = { readonly problem: string; readonly at: Path };

/** The string an action input would hold: lists become lines, maps stay YAML (JSON is YAML). */
function renderValue(key: string, value: unknown): string | Wrong {
  if (!Array.isArray(value)) {
    const kinds = LISTS.has(key) ? "a value or a list of values" : "one value";
    const expected = key === "prices" ? "a map that does not hold itself" : kinds;
    return renderItem(value, MAPS.has(key)) ?? { problem: `must be ${expected}`, at: [] };
  }
  if (!LISTS.has(key)) {
    const expected = key === "prices" ? "a map `model: {…}`" : "one value";
    return { problem: `must be ${expected}, not a list`, at: [] };
  }
  const lines: string[] = [];
  for (const [index, item] of value.entries()) {
    const line = Array.isArray(item) ? null : renderItem(item, MAPS.has(key))?.trim();
    if (typeof line !== "string") {
      return { problem: "must be a value or a list of values", at: [index] };
    }
    if (line.includes("\n")) {
      return { problem: "an item must be one line; begin a longer one with `>`", at: [index] };
    }
    lines.push(line);
  }
  const text = lines.join("\n");
  if (text.trim() !== "" || !WITH_DEFAULT.has(key)) return text;
  const rest = key === "context" ? ", or write `none`" : "";
  return { problem: `an empty list counts as not given: leave the key out${rest}`, at: [] };
}

function renderItem(value: unknown, mayBeMap: boolean): string | null {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return mayBeMap && typeof value === "object" ? renderMap(value) : null;
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
