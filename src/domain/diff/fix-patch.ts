/** Edits of whole lines as a unified diff, which git applies or refuses as a whole. */

import { applyEdits, type Edit } from "../placing/apply.ts";

export type FileEdits = {
  readonly path: string;
  /** The file as it is. */
  readonly text: string;
  /** They do not overlap. */
  readonly edits: readonly Edit[];
};

/** What stands round a change: three lines, as everybody's `git apply` wants them, or none, for `--unidiff-zero`. */
export type Context = 0 | 3;

/**
 * What git makes of the files with it is byte for byte what `applyEdits` makes of their texts; `""` where that changes
 * nothing.
 */
export function renderFixPatch(files: readonly FileEdits[], context: Context = 3): string {
  return files
    .flatMap((file) => renderFile(file, context))
    .map((line) => `${line}\n`)
    .join("");
}

function renderFile(file: FileEdits, context: Context): readonly string[] {
  const { path, text, edits } = file;
  const sides: Sides = { old: splitLines(text), fresh: splitLines(applyEdits(text, edits)) };
  const changes = findChanges(sides, edits);
  if (changes.length === 0) return [];
  const [from, to] = [quotePath(`a/${path}`), quotePath(`b/${path}`)];
  // Behind a name with a space git expects a tab.
  const tab = path.includes(" ") ? "\t" : "";
  return [
    `diff --git ${from} ${to}`,
    `--- ${from}${tab}`,
    `+++ ${to}${tab}`,
    ...groupChanges(changes, context).flatMap((group) => renderHunk(group, { sides, context })),
  ];
}

/** Lines with their line feeds: a last one without differs from the same text with one. */
type Sides = { readonly old: readonly string[]; readonly fresh: readonly string[] };

/** Lines `from` to `to`, counted from 0, the last one not included, and what stands in their place. */
type Change = {
  readonly from: number;
  readonly to: number;
  readonly freshFrom: number;
  readonly freshTo: number;
};

function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * Whatever stands between lines that are the same on both sides. Where the end of a file goes, a line that no edit
 * names changes as well: the last one that is left loses its line feed.
 */
function findChanges(sides: Sides, edits: readonly Edit[]): readonly Change[] {
  const { old, fresh } = sides;
  const changes: Change[] = [];
  let [from, freshFrom] = [0, 0];
  for (const [line, freshLine] of [
    ...pairKept(sides, edits),
    [old.length, fresh.length] as const,
  ]) {
    const change = trim(sides, { from, to: line, freshFrom, freshTo: freshLine });
    if (change.from < change.to || change.freshFrom < change.freshTo) changes.push(change);
    [from, freshFrom] = [line + 1, freshLine + 1];
  }
  return changes;
}

/** Lines that no edit names, with their place on the other side, counted from 0. */
function pairKept(
  { old, fresh }: Sides,
  edits: readonly Edit[],
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [line, shift] = [0, 0];
  const keepUpTo = (end: number) => {
    for (; line < end; line += 1) {
      if (old[line] === fresh[line + shift]) pairs.push([line, line + shift]);
    }
  };
  for (const { startLine, endLine, text } of edits.toSorted((a, b) => a.startLine - b.startLine)) {
    keepUpTo(startLine - 1);
    line = endLine;
    shift += (text === "" ? 0 : text.split("\n").length) - (endLine - startLine + 1);
  }
  keepUpTo(old.length);
  return pairs;
}

/** Lines at either end that are the same after all are no part of a change. */
function trim({ old, fresh }: Sides, change: Change): Change {
  let { from, to, freshFrom, freshTo } = change;
  while (from < to && freshFrom < freshTo && old[from] === fresh[freshFrom]) {
    [from, freshFrom] = [from + 1, freshFrom + 1];
  }
  while (from < to && freshFrom < freshTo && old[to - 1] === fresh[freshTo - 1]) {
    [to, freshTo] = [to - 1, freshTo - 1];
  }
  return { from, to, freshFrom, freshTo };
}

/** Changes whose context would touch share a hunk. */
function groupChanges(
  changes: readonly Change[],
  context: Context,
): readonly (readonly Change[])[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    if (last && change.from - last.to <= 2 * context) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups;
}

function renderHunk(
  changes: readonly Change[],
  { sides, context }: { readonly sides: Sides; readonly context: Context },
): readonly string[] {
  const { old, fresh } = sides;
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return [];
  const before = Math.min(context, first.from);
  const behind = Math.min(context, old.length - last.to);
  const lines: string[] = [];
  let at = first.from - before;
  for (const { from, to, freshFrom, freshTo } of changes) {
    lines.push(...old.slice(at, from).flatMap((line) => mark(" ", line)));
    lines.push(...old.slice(from, to).flatMap((line) => mark("-", line)));
    lines.push(...fresh.slice(freshFrom, freshTo).flatMap((line) => mark("+", line)));
    at = to;
  }
  lines.push(...old.slice(at, at + behind).flatMap((line) => mark(" ", line)));
  const [start, end] = [first.from - before, last.to + behind];
  const [freshStart, freshEnd] = [first.freshFrom - before, last.freshTo + behind];
  const head = `@@ -${renderRange(start, end)} +${renderRange(freshStart, freshEnd)} @@`;
  return [head, ...lines];
}

function mark(marker: string, line: string): readonly string[] {
  if (line.endsWith("\n")) return [marker + line.slice(0, -1)];
  return [marker + line, "\\ No newline at end of file"];
}

/** Without lines it is named by the line before. */
function renderRange(from: number, to: number): string {
  return `${from === to ? from : from + 1},${to - from}`;
}

/** As git writes names: in quotes, with octal bytes, where there is more in them than plain letters. */
function quotePath(path: string): string {
  if (/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/.test(path)) return path;
  const bytes = [...new TextEncoder().encode(path)].map((byte) => {
    const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
    return isPlain ? String.fromCodePoint(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
  });
  return `"${bytes.join("")}"`;
}
