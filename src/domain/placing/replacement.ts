/**
 * Decides whether a suggestion's code may be offered for committing with one click. GitHub puts such code in the place
 * of the lines as it is, so whatever might not be meant, or might not fit, is only shown.
 */

import { hasHidden } from "../characters.ts";
import { CUT_MARK, MAX_SHOWN_LINE } from "../diff/diff-text.ts";
import { type FileDiff, lineNumberOn, linesOn } from "../diff/diff.ts";
import { findIndentShift, isIndentStyleKept, shiftIndent } from "./indentation.ts";
import { isBlank, parseQuote, renderShownLine, stripMarkers } from "./quote.ts";
import { doBracketsChange, isPlaceholder, isWrappedInFence, isWrittenAsDiff } from "./slips.ts";
import type { Placement } from "../suggestion.ts";

const MAX_LINES = 100;
/** How many lines a replacement may repeat from beside its range for the repetition to be noticed. */
export const COMPARED_NEIGHBOURS = 10;

/** What the diff shows around a placement. */
export type Surroundings = {
  /** Lines of the placement's side directly above the range, in file order; empty at the hunk's edge. */
  readonly before: readonly string[];
  /** Lines directly below the range, in file order. */
  readonly after: readonly string[];
  /** Whether any line of the file's diff on that side ends with a carriage return. */
  readonly hasCarriageReturns: boolean;
};

export type ReplacementInput = {
  readonly placement: Extract<Placement, { kind: "inline" }>;
  /** The quote as the model wrote it; tells how the replacement is indented. */
  readonly quote: string;
  /** As the model wrote it; `""` deletes the lines. */
  readonly replacement: string;
  readonly surroundings: Surroundings;
};

export type ReplacementVerdict =
  /** `text` goes between the fences of a `suggestion` block: without a final newline; `""` deletes. */
  | { readonly kind: "committable"; readonly text: string }
  /** `reason` is a clause in lower case, without a full stop. */
  | { readonly kind: "shown"; readonly reason: string };

/** Up to ten lines on either side of the placement, as far as its hunk goes. */
export function findSurroundings(
  files: readonly FileDiff[],
  placement: Extract<Placement, { kind: "inline" }>,
): Surroundings {
  const { side, startLine, endLine } = placement;
  const file = files.find((candidate) => candidate.path === placement.path);
  const columns = (file?.hunks ?? []).map((hunk) => linesOn(hunk, side));
  const at = (column: (typeof columns)[number], number: number): number =>
    column.findIndex((line) => lineNumberOn(line, side) === number);
  const column = columns.find((lines) => at(lines, startLine) !== -1) ?? [];
  const texts = column.map((line) => line.text);
  const start = Math.max(at(column, startLine), 0);
  const end = at(column, endLine) + 1;
  return {
    before: texts.slice(Math.max(start - COMPARED_NEIGHBOURS, 0), start),
    after: texts.slice(end, end + COMPARED_NEIGHBOURS),
    hasCarriageReturns: columns.flat().some((line) => line.text.endsWith("\r")),
  };
}

/** May the replacement be offered as a `suggestion` block on the placement's lines? Never throws. */
export function checkReplacement(input: ReplacementInput): ReplacementVerdict {
  const lines = readLines(input);
  const reason = refusePlacement(input) ?? refuseReading(input, lines);
  if (reason !== null) return { kind: "shown", reason };
  const fitted = fitLines(input, lines);
  if (fitted === null) {
    return { kind: "shown", reason: "the indentation of the suggested code is not certain" };
  }
  const objection = refuseLines(input, fitted);
  if (objection !== null) return { kind: "shown", reason: objection };
  return { kind: "committable", text: fitted.join("\n") };
}

/** What speaks against any replacement on these lines. */
function refusePlacement({ placement, surroundings }: ReplacementInput): string | null {
  if (placement.side === "LEFT") return "deleted lines cannot be changed";
  if (placement.match === "nearest") return "the quoted lines are not exactly those of the file";
  if (surroundings.hasCarriageReturns || placement.lines.some((line) => line.endsWith("\r"))) {
    return "the file has CRLF line endings";
  }
  return null;
}

/** The replacement's lines without the blank ones that its quote has at the same end. No lines delete. */
function readLines({ quote, replacement }: ReplacementInput): readonly string[] {
  const lines = replacement
    .split("\n")
    .map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  const skipped = parseQuote(quote).skipped;
  let start = 0;
  while (start < skipped && start < lines.length && isBlank(lines[start] ?? "")) start += 1;
  return lines.slice(start, lines.findLastIndex((line) => !isBlank(line)) + 1);
}

/** What speaks against the replacement as the model wrote it. */
function refuseReading(input: ReplacementInput, lines: readonly string[]): string | null {
  if (lines.length === 0 && input.replacement !== "") return "the suggested code is blank";
  if (lines.length > MAX_LINES) return `the suggested code is longer than ${MAX_LINES} lines`;
  if (lines.some((line) => line.includes("\r"))) {
    return "the suggested code has a carriage return within a line";
  }
  if (hasHidden(lines.join("\n"))) return "the suggested code contains hidden characters";
  return lines.length === 0 ? null : refuseIncomplete(input.placement.lines, lines);
}

/** Where the model did not see the lines as they are, it cannot have written them as they should be. */
function refuseIncomplete(fileLines: readonly string[], lines: readonly string[]): string | null {
  const shown = fileLines.map((line) => renderShownLine(line));
  const cut = shown.some((line) => line.length > MAX_SHOWN_LINE);
  if (cut || lines.some((line) => line.endsWith(CUT_MARK))) {
    return "a line is too long to be rewritten";
  }
  if (hasHidden(fileLines.join("\n")) && lines.some((line) => line.includes("\\u{"))) {
    return "the quoted lines contain hidden characters";
  }
  return null;
}

/** The lines as they belong into the file, or `null` where that cannot be told from the quote. */
function fitLines(
  { placement, quote }: ReplacementInput,
  lines: readonly string[],
): readonly string[] | null {
  if (placement.match === "exact" || lines.length === 0) return lines;
  const whole = parseQuote(quote);
  const marked = placement.match === "marker-column";
  const quoted = marked ? stripMarkers(whole, placement.side) : whole;
  const shift = findIndentShift(
    quoted?.lines ?? [],
    placement.lines.map((line) => renderShownLine(line)),
  );
  if (shift === null) return null;
  return shiftIndent(marked ? stripOwnMarkers(lines) : lines, shift);
}

/** A space alone may be indentation; only together with a `+` it is the marker of a context line. */
function stripOwnMarkers(lines: readonly string[]): readonly string[] {
  const marked = lines.every((line) => line === "" || /^[+ ]/u.test(line));
  if (!marked || !lines.some((line) => line.startsWith("+"))) return lines;
  return lines.map((line) => line.slice(1));
}

/** What speaks against the lines as they would be committed. */
function refuseLines(input: ReplacementInput, lines: readonly string[]): string | null {
  const { placement, surroundings } = input;
  const fileLines = placement.lines;
  const change = { path: placement.path, fileLines, lines };
  if (isSame(fileLines, lines)) return "the suggested code is what stands there already";
  if (doBracketsChange(change)) {
    return "the brackets of the suggested code do not match those of the quoted lines";
  }
  if (lines.length === 0) return null;
  if (isWrittenAsDiff(change)) return "the suggested code is written as a diff";
  if (isWrappedInFence(change)) return "the suggested code is wrapped in a code fence";
  if (lines.some((line) => isPlaceholder(line) && !fileLines.includes(line))) {
    return "the suggested code leaves something out";
  }
  if (repeats({ neighbours: surroundings.before.toReversed(), fileLines, lines })) {
    return "the suggested code repeats the line above";
  }
  const upwards = { fileLines: fileLines.toReversed(), lines: lines.toReversed() };
  if (repeats({ neighbours: surroundings.after, ...upwards })) {
    return "the suggested code repeats the line below";
  }
  if (!isIndentStyleKept(fileLines, lines)) {
    return "the suggested code mixes tabs and spaces with the quoted lines";
  }
  return null;
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((line, index) => line === right[index]);
}

/**
 * Do `lines` begin with the neighbours, where `fileLines` did not? `neighbours` go away from the range, the others
 * into it: all of them reversed for the other end.
 */
function repeats(sequences: {
  readonly neighbours: readonly string[];
  readonly fileLines: readonly string[];
  readonly lines: readonly string[];
}): boolean {
  const { neighbours, fileLines, lines } = sequences;
  return neighbours.slice(0, COMPARED_NEIGHBOURS).some((_, index) => {
    const beside = neighbours.slice(0, index + 1).toReversed();
    if (beside.every((line) => isBlank(line))) return false;
    return startsWith(lines, beside) && !startsWith(fileLines, beside);
  });
}

function startsWith(lines: readonly string[], start: readonly string[]): boolean {
  return (
    lines.length >= start.length &&
    start.every((line, index) => line.trimEnd() === lines[index]?.trimEnd())
  );
}
