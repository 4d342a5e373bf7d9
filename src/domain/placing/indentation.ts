/** How lines are indented: moving a replacement to the depth of the lines it replaces, and tabs against spaces. */

import { isBlank } from "./quote.ts";

/** What must be put before every line, or taken from it; at most one of the two is not empty. */
export type IndentShift = {
  readonly add: string;
  readonly remove: string;
  /** Number of lines, not blank, that agree on it. */
  readonly witnesses: number;
};

function indentOf(line: string): string {
  return /^[ \t]*/u.exec(line)?.[0] ?? "";
}

/** The one shift that turns the quoted lines into those of the file, or `null` when there is none. */
export function findIndentShift(
  quoted: readonly string[],
  fileLines: readonly string[],
): IndentShift | null {
  if (quoted.length !== fileLines.length) return null;
  const shifts: Pick<IndentShift, "add" | "remove">[] = [];
  for (const [index, line] of quoted.entries()) {
    const fileLine = fileLines[index] ?? "";
    if (isBlank(line) && isBlank(fileLine)) continue;
    const shift = compareIndent(line, fileLine);
    if (shift === null) return null;
    shifts.push(shift);
  }
  const [first, ...others] = shifts;
  if (first === undefined) return null;
  const { add, remove } = first;
  const agree = others.every((shift) => shift.add === add && shift.remove === remove);
  return agree ? { add, remove, witnesses: shifts.length } : null;
}

function compareIndent(
  quoted: string,
  fileLine: string,
): Pick<IndentShift, "add" | "remove"> | null {
  if (quoted.trim() !== fileLine.trim()) return null;
  const from = indentOf(quoted);
  const to = indentOf(fileLine);
  if (to.endsWith(from)) return { add: to.slice(0, to.length - from.length), remove: "" };
  if (from.endsWith(to)) return { add: "", remove: from.slice(0, from.length - to.length) };
  return null;
}

/** The lines moved by the shift; `null` when they do not all have what is to be taken, or seem to be moved already. */
export function shiftIndent(
  lines: readonly string[],
  shift: IndentShift,
): readonly string[] | null {
  const written = lines.filter((line) => !isBlank(line));
  if (!written.every((line) => line.startsWith(shift.remove))) return null;
  if (shift.add !== "" && isAlreadyShifted(written, shift)) return null;
  return lines.map((line) => (isBlank(line) ? line : shift.add + line.slice(shift.remove.length)));
}

/**
 * A model that loses the indentation of a quote's first line often keeps that of the replacement's other lines. Two
 * quoted lines that agree are proof that it did not.
 */
function isAlreadyShifted(written: readonly string[], { add, witnesses }: IndentShift): boolean {
  const [first = "", ...rest] = written;
  const restShifted = rest.every((line) => line.startsWith(add));
  if (!restShifted) return false;
  return first.startsWith(add) || (witnesses === 1 && rest.length > 0);
}

/** Are the lines indented with the character that indents the file's lines, as far as these have only one? */
export function isIndentStyleKept(fileLines: readonly string[], lines: readonly string[]): boolean {
  // One space behind tabs, or alone, aligns the asterisks of a block comment.
  const indents = listIndents(fileLines).map((indent) => indent.replace(/^(\t*) $/u, "$1"));
  const present = new Set(indents.join(""));
  if (present.size !== 1) return true;
  const other = present.has("\t") ? /^\t* {2}/u : /^ *\t/u;
  return !listIndents(lines).some((indent) => other.test(indent));
}

function listIndents(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !isBlank(line)).map((line) => indentOf(line));
}
