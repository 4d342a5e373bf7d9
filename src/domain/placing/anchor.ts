/**
 * Puts a suggestion on the lines it is about. The place is found from the quoted lines, never from a number, and
 * every place found is one that GitHub accepts; where there is doubt there is no place.
 */

import { renderShownPath } from "../diff/diff-text.ts";
import {
  type DiffLine,
  type FileDiff,
  type Hunk,
  linesOn,
  lineNumberOn,
  type Side,
} from "../diff/diff.ts";
import { findNearest } from "./nearest.ts";
import {
  findSpots,
  parseQuote,
  type Quote,
  renderShownLine,
  type Spot,
  squeeze,
  stripMarkers,
} from "./quote.ts";
import type { AnchorMatch, Placement, Suggestion } from "../suggestion.ts";

const MAX_QUOTE_CHARACTERS = 200_000;
const MAX_QUOTE_LINES = 1_000;
const MAX_PATH_CHARACTERS = 4_096;

export type InlinePlacement = Extract<Placement, { kind: "inline" }>;

/** The lines of one hunk on one side, with their shown form. */
type Column = readonly { readonly line: DiffLine; readonly shown: string }[];

/** One way of reading the quote, and of the file's lines to hold against it. */
type Rung = {
  readonly match: AnchorMatch;
  readonly quote: Quote;
  readonly form: (line: string) => string;
};

/**
 * Finds the lines a suggestion quotes. The suggestion's side is tried first, then the other one; on each, the quote is
 * looked for as it stands, then without regard to white space, then as if copied with the marker column. Only when
 * all that fails, the one run of lines that is nearly the quote is taken. Never throws.
 */
export function placeSuggestion(files: readonly FileDiff[], suggestion: Suggestion): Placement {
  const file = findFile(files, suggestion.path);
  if (file === null) {
    return inBody(suggestion.path, "the file is not part of this pull request");
  }
  if (file.hunks.length === 0) return inBody(file.path, "the file has no diff to comment on");
  if (suggestion.quote.length > MAX_QUOTE_CHARACTERS) {
    return inBody(file.path, "the quote is too long");
  }
  const quote = parseQuote(suggestion.quote);
  if (quote.lines.length === 0) return inBody(file.path, "no lines were quoted");
  if (quote.lines.length > MAX_QUOTE_LINES) return inBody(file.path, "the quote is too long");
  return placeQuote(file, quote, suggestion);
}

function placeQuote(file: FileDiff, quote: Quote, suggestion: Suggestion): Placement {
  const fields = listFields(file, suggestion.side);
  for (const field of fields) {
    const placement = placeEqual(field, quote, suggestion.line);
    if (placement !== null) return placement;
  }
  for (const field of fields) {
    const placement = placeNearest(field, quote);
    if (placement !== null) return placement;
  }
  return inBody(file.path, "the quoted lines are not within one hunk of the diff");
}

/** One side of a file's diff: where a quote is looked for. */
type Field = { readonly path: string; readonly side: Side; readonly columns: readonly Column[] };

function listFields(file: FileDiff, preferred: Side): readonly Field[] {
  const sides: readonly Side[] = preferred === "RIGHT" ? ["RIGHT", "LEFT"] : ["LEFT", "RIGHT"];
  return sides
    .filter((side) => file.status !== "removed" || side === "LEFT")
    .map((side) => ({
      path: file.path,
      side,
      columns: file.hunks.map((hunk) => readColumn(hunk, side)),
    }));
}

function readColumn(hunk: Hunk, side: Side): Column {
  return linesOn(hunk, side).map((line) => ({ line, shown: renderShownLine(line.text) }));
}

function placeEqual(field: Field, quote: Quote, line: number | null): Placement | null {
  for (const rung of listRungs(quote, field.side)) {
    const spots = findSpots(
      field.columns.map((column) => column.map(({ shown }) => rung.form(shown))),
      rung.quote.lines.map((text) => rung.form(text)),
    );
    if (spots.length === 0) continue;
    const chosen = chooseSpot(field, spots, {
      firstLine: line === null ? null : line + rung.quote.skipped,
      length: rung.quote.lines.length,
    });
    if (chosen !== null) return atSpot(field, chosen, rung);
    return inBody(field.path, `the quoted lines stand at ${spots.length} places`);
  }
  return null;
}

function asIs(line: string): string {
  return line;
}

function listRungs(quote: Quote, side: Side): readonly Rung[] {
  const rungs: Rung[] = [
    { match: "exact", quote, form: asIs },
    { match: "white-space", quote, form: squeeze },
  ];
  const stripped = stripMarkers(quote, side);
  if (stripped === null) return rungs;
  return [
    ...rungs,
    { match: "marker-column", quote: stripped, form: asIs },
    { match: "marker-column", quote: stripped, form: squeeze },
  ];
}

function placeNearest(field: Field, quote: Quote): Placement | null {
  const nearest = findNearest(
    field.columns.map((column) => column.map(({ shown }) => squeeze(shown))),
    quote.lines.map((line) => squeeze(line)),
  );
  if (nearest.kind === "found") return atSpot(field, nearest.spot, { match: "nearest", quote });
  if (nearest.kind === "none") return null;
  return inBody(field.path, "the quoted lines are like those at several places, and equal to none");
}

/** `null` when nothing tells the equal places apart. */
function chooseSpot(
  field: Field,
  spots: readonly Spot[],
  wanted: { readonly firstLine: number | null; readonly length: number },
): Spot | null {
  const [first, ...others] = spots;
  if (first === undefined || others.length === 0) return first ?? null;
  const { firstLine, length } = wanted;
  if (firstLine !== null) {
    const distance = (spot: Spot): number => Math.abs(numberAt(field, spot) - firstLine);
    return others.reduce((best, spot) => (distance(spot) < distance(best) ? spot : best), first);
  }
  const changed = spots.filter((spot) =>
    rowsAt(field, spot, length).some(({ line }) => line.kind !== "context"),
  );
  return changed.length === 1 ? (changed[0] ?? null) : null;
}

function rowsAt(field: Field, spot: Spot, length: number): Column {
  return (field.columns[spot.hunk] ?? []).slice(spot.start, spot.start + length);
}

function numberAt(field: Field, spot: Spot): number {
  const row = field.columns[spot.hunk]?.[spot.start];
  return row === undefined ? 0 : (lineNumberOn(row.line, field.side) ?? 0);
}

function atSpot(field: Field, spot: Spot, found: Pick<Rung, "match" | "quote">): Placement {
  const { length } = found.quote.lines;
  return {
    kind: "inline",
    path: field.path,
    side: field.side,
    startLine: numberAt(field, spot),
    endLine: numberAt(field, { hunk: spot.hunk, start: spot.start + length - 1 }),
    match: found.match,
    lines: rowsAt(field, spot, length).map(({ line }) => line.text),
  };
}

function inBody(path: string, reason: string): Placement {
  return { kind: "body", path, reason };
}

/** The file a model means: by its path, by its path as models tend to write it, or by its name before a rename. */
function findFile(files: readonly FileDiff[], path: string): FileDiff | null {
  const spellings = listSpellings(path);
  for (const spelling of spellings) {
    const file = files.find((candidate) => isNameOf(candidate.path, spelling));
    if (file !== undefined) return file;
  }
  const renamed = files.filter((candidate) => candidate.status === "renamed");
  for (const spelling of spellings) {
    const file = renamed.find((candidate) => candidate.oldPath === spelling);
    if (file !== undefined) return file;
  }
  return null;
}

/** The model copies the path as it is shown, and answers are read without white space around it. */
function isNameOf(path: string, spelling: string): boolean {
  if (path === spelling) return true;
  const shown = renderShownPath(path);
  return shown === spelling || shown.trim() === spelling;
}

function listSpellings(path: string): readonly string[] {
  const bare = trimQuoting(path.slice(0, MAX_PATH_CHARACTERS)).replaceAll("\\", "/");
  const relative = bare.replace(/^(?:\.?\/)+/u, "");
  const unprefixed = relative.replace(/^[ab]\//u, "");
  return [path, bare, relative, unprefixed];
}

function trimQuoting(path: string): string {
  const quoting = " \t\r\n`'\"";
  let start = 0;
  let end = path.length;
  while (start < end && quoting.includes(path.charAt(start))) start += 1;
  while (end > start && quoting.includes(path.charAt(end - 1))) end -= 1;
  return path.slice(start, end);
}
