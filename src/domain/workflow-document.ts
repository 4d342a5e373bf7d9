/** A workflow or an action as rules look at it: its fields, its jobs and steps, and the line of each. */

import { EVENT_ID, getScalarValue, load, parseEvents, type Event } from "js-yaml";

export type Fields = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

/** `firstLine` is where the text begins in the file, for a block of a page. */
export type Source = { readonly name: string; readonly text: string; readonly firstLine?: number };

export type Step = { readonly path: Path; readonly fields: Fields };
export type Job = {
  readonly id: string;
  readonly path: Path;
  readonly fields: Fields;
  readonly steps: readonly Step[];
};

export type Document = {
  readonly fields: Fields;
  readonly jobs: readonly Job[];
  readonly triggers: readonly string[];
  /** Line in the text, from 1; that of the nearest parent when the path is not there. */
  readonly lineOf: (path: Path) => number;
  /** A line of the text, from 1. */
  readonly textOf: (line: number) => string;
};

export function toFields(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Throws what js-yaml throws. */
export function readDocument(text: string): Document {
  const fields = toFields(load(text, { maxAliases: 20 }));
  const lines = text.split("\n");
  const places = locateAll(text);
  return {
    fields,
    jobs: listJobs(fields),
    triggers: listTriggers(fields["on"]),
    lineOf: (path) => findPlace(places, path),
    textOf: (line) => lines[line - 1] ?? "",
  };
}

function listJobs(document: Fields): readonly Job[] {
  return Object.entries(toFields(document["jobs"])).map(([id, job]) => {
    const path = ["jobs", id];
    const fields = toFields(job);
    return { id, path, fields, steps: listSteps(fields["steps"], [...path, "steps"]) };
  });
}

export function listSteps(steps: unknown, path: Path): readonly Step[] {
  if (!Array.isArray(steps)) return [];
  return steps.map((step, index) => ({ path: [...path, index], fields: toFields(step) }));
}

function listTriggers(on: unknown): readonly string[] {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(toFields(on));
}

export type Text = { readonly path: Path; readonly text: string };

/** Every value below one, itself included. */
export function listValues(
  value: unknown,
  path: Path = [],
): readonly { path: Path; value: unknown }[] {
  const items: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item])
    : Object.entries(toFields(value));
  return [{ path, value }, ...items.flatMap(([key, item]) => listValues(item, [...path, key]))];
}

/** What GitHub evaluates: what stands in `${{ }}`, and the whole of an `if`. */
export function listExpressions(document: Document): readonly Text[] {
  return listValues(document.fields).flatMap(({ path, value: text }) => {
    if (typeof text !== "string") return [];
    const marked = [...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(([, inner = ""]) => inner);
    const isBare = path.at(-1) === "if" && marked.length === 0;
    return (isBare ? [text] : marked).map((expression) => ({ path, text: expression }));
  });
}

const toKey = (path: Path) => JSON.stringify(path);

function findPlace(places: ReadonlyMap<string, number>, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const line = places.get(toKey(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return 1;
}

type Frame = { readonly path: Path; readonly isMapping: boolean; key?: string; index: number };

/** The line of an offset, from 1. Offsets rise, so each character is looked at once. */
function createLineCounter(text: string): (offset: number) => number {
  let [line, next] = [1, text.indexOf("\n")];
  let last = 0;
  return (offset) => {
    if (offset < last) [line, next] = [1, text.indexOf("\n")];
    last = offset;
    while (next !== -1 && next < offset) {
      line += 1;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}

/** The line of every key and of every item of a list. */
function locateAll(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const frames: Frame[] = [];
  const lineAt = createLineCounter(text);
  const mark = (path: Path, offset: number) => {
    if (offset >= 0) places.set(toKey(path), lineAt(offset));
  };
  for (const event of parseEvents(text, {})) {
    if (event.type === EVENT_ID.POP) {
      frames.pop();
      continue;
    }
    const frame = frames.at(-1);
    const isKey = frame?.isMapping === true && frame.key === undefined;
    if (isKey && event.type === EVENT_ID.SCALAR) {
      frame.key = getScalarValue(text, event);
      mark([...frame.path, frame.key], event.valueStart);
      continue;
    }
    const path = enter(frame);
    if (frame?.isMapping === false) mark(path, startOf(event));
    if (event.type === EVENT_ID.ALIAS || event.type === EVENT_ID.SCALAR) continue;
    frames.push({ path, isMapping: event.type === EVENT_ID.MAPPING, index: 0 });
  }
  return places;
}

/** Path of the value that comes next in a frame. A key that is no text counts as an empty one. */
function enter(frame: Frame | undefined): Path {
  if (!frame) return [];
  if (!frame.isMapping) {
    frame.index += 1;
    return frame.path.length === 0 && frame.index === 1 ? [] : [...frame.path, frame.index - 1];
  }
  const key = frame.key ?? "";
  if (frame.key === undefined) frame.key = "";
  else delete frame.key;
  return [...frame.path, key];
}

function startOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  return "start" in event ? event.start : -1;
}
