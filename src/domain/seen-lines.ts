/**
 * Which changed lines earlier rounds have read, told by patch identity: what the line says, in which file, between
 * which neighbours. A rebase, a force-push of the same content or a merge of the base leaves identities as they are.
 */

import { createHash } from "node:crypto";

import type { DiffLine, FileDiff, Hunk } from "./diff/diff.ts";
import { linesOn, lineNumberOn } from "./diff/diff.ts";
import type { Placement } from "./suggestion.ts";
import { squeeze } from "./placing/quote.ts";

/** Keys of lines. Opaque: made and asked only here. */
export type SeenLines = ReadonlySet<string>;

export const EMPTY_SEEN: SeenLines = new Set();

/** 30 bits: among some thousand lines a new one is taken for a known one about once in a hundred thousand. */
const KEY_LENGTH = 5;

type FileLike = Pick<FileDiff, "path" | "oldPath" | "hunks">;

/** The changed lines of a file by what they say between which neighbours. */
function groupLines(file: Pick<FileLike, "hunks">): ReadonlyMap<string, readonly DiffLine[]> {
  const triples = new Map<DiffLine, string>();
  for (const hunk of file.hunks) addTriples(hunk, triples);
  return Map.groupBy(triples.keys(), (line) => triples.get(line) ?? "");
}

/** `copies` is how many such lines the file had: with one more of them, none counts as read any longer. */
function keyOf(path: string, triple: string, copies: number): string {
  const text = `${path}\n${triple}\n${copies}`;
  return createHash("sha256").update(text).digest("base64url").slice(0, KEY_LENGTH);
}

function pathsOf({ path, oldPath }: FileLike): readonly string[] {
  return oldPath === null ? [path] : [path, oldPath];
}

function addTriples({ lines }: Hunk, triples: Map<DiffLine, string>): void {
  const texts = lines.map(({ text }) => squeeze(text));
  // Nearest line with text in it, before and behind each.
  const before: string[] = [];
  let last = "";
  for (const text of texts) {
    before.push(last);
    if (text !== "") last = text;
  }
  const behind: string[] = Array<string>(texts.length).fill("");
  last = "";
  for (let index = texts.length - 1; index >= 0; index -= 1) {
    behind[index] = last;
    if (texts[index] !== "") last = texts[index] ?? "";
  }
  for (const [index, line] of lines.entries()) {
    if (line.kind === "context") continue;
    const mark = line.kind === "added" ? "+" : "-";
    triples.set(line, [mark, before[index], texts[index], behind[index]].join("\n"));
  }
}

/** Keys of the changed lines in some hunks, or pieces of hunks, of files; `file` is the whole file. */
export function collectSeen(
  parts: readonly { readonly file: FileLike; readonly hunks: readonly Pick<Hunk, "lines">[] }[],
): SeenLines {
  const seen = new Set<string>();
  const read = new Set(parts.flatMap(({ hunks }) => hunks.flatMap(({ lines }) => lines)));
  for (const file of new Set(parts.map((part) => part.file))) {
    for (const [triple, lines] of groupLines(file)) {
      if (!lines.every((line) => read.has(line))) continue;
      for (const [index] of lines.entries()) seen.add(keyOf(file.path, triple, index + 1));
    }
  }
  return seen;
}

export function mergeSeen(a: SeenLines, b: SeenLines): SeenLines {
  return a.union(b);
}

/** Only keys of lines that the files still change, under their present names. */
export function keepOnly(seen: SeenLines, files: readonly FileLike[]): SeenLines {
  const kept = new Set<string>();
  for (const file of files) {
    for (const [triple, lines] of groupLines(file)) {
      for (const [index] of lines.entries()) {
        const isKept = pathsOf(file).some((path) => seen.has(keyOf(path, triple, index + 1)));
        if (isKept) kept.add(keyOf(file.path, triple, index + 1));
      }
    }
  }
  return kept;
}

/** Some of the keys, as one text; `complete` says whether all of them fitted. */
export function encodeSeen(
  seen: SeenLines,
  maxCharacters: number,
): { readonly text: string; readonly complete: boolean } {
  const most = Math.floor(maxCharacters / KEY_LENGTH);
  const keys = [...seen].toSorted();
  return { text: keys.slice(0, most).join(""), complete: keys.length <= most };
}

/** Reads what `encodeSeen` wrote; whatever is no key is left out. */
export function decodeSeen(text: string): SeenLines {
  return new Set(text.match(/[\w-]{5}/g));
}

/** Has an earlier round read this line? `false` where there are more copies of it now than it has read. */
function createSeenTest(file: FileLike, seen: SeenLines): (line: DiffLine) => boolean {
  const lines = new Set<DiffLine>();
  for (const [triple, copies] of groupLines(file)) {
    const isRead = pathsOf(file).some((path) => seen.has(keyOf(path, triple, copies.length)));
    if (isRead) for (const line of copies) lines.add(line);
  }
  return (line) => lines.has(line);
}

const isChanged = ({ kind }: DiffLine) => kind !== "context";

export type Narrowed = {
  /** Files with those hunks that hold a new line, each hunk whole. */
  readonly files: readonly FileDiff[];
  /** What was read before, by file. */
  readonly dropped: readonly {
    readonly path: string;
    readonly changedLines: number;
    readonly allLines: number;
  }[];
};

/** Leaves out hunks of which every changed line was read before. Files without hunks stay as they are. */
export function narrowFiles(files: readonly FileDiff[], seen: SeenLines): Narrowed {
  return selectHunks(files, (file) => {
    const isSeen = createSeenTest(file, seen);
    return (hunk) => hunk.lines.some((line) => isChanged(line) && !isSeen(line));
  });
}

/** Leaves out the hunks that are not wanted, and counts what they held. */
export function selectHunks(
  files: readonly FileDiff[],
  choose: (file: FileDiff) => (hunk: Hunk) => boolean,
): Narrowed {
  const kept: FileDiff[] = [];
  const dropped: Narrowed["dropped"][number][] = [];
  for (const file of files) {
    if (file.hunks.length === 0) {
      kept.push(file);
      continue;
    }
    const isWanted = choose(file);
    const hunks = file.hunks.filter(isWanted);
    const allLines = countChanged(file.hunks);
    const changedLines = allLines - countChanged(hunks);
    if (changedLines > 0) dropped.push({ path: file.path, changedLines, allLines });
    if (hunks.length > 0) kept.push({ ...file, hunks });
  }
  return { files: kept, dropped };
}

function countChanged(hunks: readonly Hunk[]): number {
  return hunks.reduce((sum, hunk) => sum + hunk.lines.filter(isChanged).length, 0);
}

/**
 * Had an earlier round read the lines of a placement? Where they are context alone, the changes around them in the
 * hunk decide.
 */
export function areLinesSeen(
  files: readonly FileDiff[],
  placement: Extract<Placement, { kind: "inline" }>,
  seen: SeenLines,
): boolean {
  const { path, side, startLine, endLine } = placement;
  const file = files.find((candidate) => candidate.path === path);
  const isInRange = (line: DiffLine) => {
    const number = lineNumberOn(line, side);
    return number !== null && number >= startLine && number <= endLine;
  };
  const hunk = file?.hunks.find((candidate) => linesOn(candidate, side).some(isInRange));
  if (!file || !hunk) return false;
  const isSeen = createSeenTest(file, seen);
  const own = hunk.lines.filter((line) => isChanged(line) && isInRange(line));
  return (own.length > 0 ? own : hunk.lines.filter(isChanged)).every(isSeen);
}
