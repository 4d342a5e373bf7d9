/** A workflow or an action as rules look at it: its fields, its jobs and steps, and the line of each. */

import { load } from "js-yaml";

import { locate, type Path } from "./yaml-places.ts";

export type Fields = Readonly<Record<string, unknown>>;

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

/** A file of many like jobs has many. */
const MAX_ALIASES = 200;

/** Throws what js-yaml throws. */
export function readDocument(text: string): Document {
  const fields = toFields(load(text, { maxAliases: MAX_ALIASES }));
  const lines = text.split("\n");
  const places = locate(text);
  return {
    fields,
    jobs: listJobs(fields),
    triggers: listTriggers(fields["on"]),
    lineOf: (path) => places.entry(path)?.line ?? 1,
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

/** Without what is no text: lists of lists, made of aliases, are far longer than the file. */
export function listStrings(list: readonly unknown[]): readonly string[] {
  return list.filter((item) => typeof item === "string");
}

function listTriggers(on: unknown): readonly string[] {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? listStrings(on) : Object.keys(toFields(on));
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
