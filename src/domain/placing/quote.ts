/**
 * Quoted lines as text: reading what a model copied, and finding runs of lines that say the same. Everything here
 * compares the form in which code is shown to a model: hidden characters escaped, very long lines cut.
 */

import { showHidden } from "../characters.ts";
import { CUT_MARK, MAX_SHOWN_LINE } from "../diff/diff-text.ts";
import type { Side } from "../diff/diff.ts";

/** Below this many characters, a cut line says too little about which line it was. */
const SHORTEST_CUT_LINE = 200;

export type Quote = {
  /** Lines in their shown form, without blank lines at either end. */
  readonly lines: readonly string[];
  /** Number of blank lines that stood before the first of `lines`. */
  readonly skipped: number;
};

/** A run of lines: `hunk` counts hunks, `start` lines within one, both from 0. */
export type Spot = { readonly hunk: number; readonly start: number };

export function isBlank(line: string): boolean {
  return line.trim() === "";
}

/** The line as a model sees it, without the carriage return of a CRLF ending; not yet cut. */
export function renderShownLine(line: string): string {
  return showHidden(line.endsWith("\r") ? line.slice(0, -1) : line);
}

/** All runs of white space as one space, none at the ends. */
export function squeeze(line: string): string {
  return line.replace(/\s+/gu, " ").trim();
}

/** Reads quoted text; blank lines at its ends do not count. No lines are left of an empty quote. */
export function parseQuote(text: string): Quote {
  return trimBlankLines(text.split("\n").map((line) => renderShownLine(line)));
}

/**
 * The quote without the marker column, as it reads on one side: on `RIGHT` the lines marked `-` are left out, on
 * `LEFT` those marked `+`. `null` when the quote was not copied with markers or nothing of it stands on that side.
 */
export function stripMarkers(quote: Quote, side: Side): Quote | null {
  const { lines } = quote;
  // A context line that is blank often loses its marker, which is a space.
  if (!lines.every((line) => line === "" || /^[-+ ]/u.test(line))) return null;
  const absent = side === "RIGHT" ? "-" : "+";
  const present = lines.filter((line) => !line.startsWith(absent)).map((line) => line.slice(1));
  const stripped = trimBlankLines(present);
  if (stripped.lines.length === 0) return null;
  return { lines: stripped.lines, skipped: quote.skipped + stripped.skipped };
}

/** Every place where `wanted` stands as consecutive lines of one hunk, in order. */
export function findSpots(
  hunks: readonly (readonly string[])[],
  wanted: readonly string[],
): readonly Spot[] {
  const spots: Spot[] = [];
  hunks.forEach((lines, hunk) => {
    for (let start = 0; start + wanted.length <= lines.length; start += 1) {
      if (wanted.every((line, index) => isSameLine(lines[start + index] ?? "", line))) {
        spots.push({ hunk, start });
      }
    }
  });
  return spots;
}

function isSameLine(fileLine: string, quoteLine: string): boolean {
  return fileLine === quoteLine || isCutFrom(fileLine, quoteLine);
}

function isCutFrom(fileLine: string, quoteLine: string): boolean {
  const marked = quoteLine.endsWith(CUT_MARK);
  const stem = marked ? quoteLine.slice(0, -CUT_MARK.length) : quoteLine;
  const shortest = marked ? SHORTEST_CUT_LINE : MAX_SHOWN_LINE;
  return stem.length >= shortest && fileLine.startsWith(stem);
}

function trimBlankLines(lines: readonly string[]): Quote {
  const first = lines.findIndex((line) => !isBlank(line));
  if (first === -1) return { lines: [], skipped: 0 };
  const last = lines.findLastIndex((line) => !isBlank(line));
  return { lines: lines.slice(first, last + 1), skipped: first };
}
