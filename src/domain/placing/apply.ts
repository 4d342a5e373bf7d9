/** Puts code in the place of lines as GitHub does when somebody commits a suggestion, and takes a patch back. */

import type { FileDiff, Hunk } from "../diff/diff.ts";

/** Lines of the new side, 1-based and inclusive, and what replaces them: without a final newline; `""` deletes. */
export type Edit = { readonly startLine: number; readonly endLine: number; readonly text: string };

/** Do two edits change one and the same line? */
export function overlaps(a: Edit, b: Edit): boolean {
  return a.startLine <= b.endLine && b.startLine <= a.endLine;
}

/** The text with edits that do not overlap carried out, in whatever order they come. Other lines stay byte for byte. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lines = text.split("\n");
  for (const { startLine, endLine, text: added } of edits.toSorted(fromTheEnd)) {
    const inserted = added === "" ? [] : added.split("\n");
    lines.splice(startLine - 1, endLine - startLine + 1, ...inserted);
  }
  return lines.join("\n");
}

function fromTheEnd(a: Edit, b: Edit): number {
  return b.startLine - a.startLine;
}

/** The lines `startLine` to `endLine` of a text, 1-based. */
export function linesOf(text: string, range: Omit<Edit, "text">): readonly string[] {
  return text.split("\n").slice(range.startLine - 1, range.endLine);
}

/** The text before the hunks were applied; `null` when they do not fit it. */
export function undoHunks(text: string, hunks: readonly Hunk[]): string | null {
  const lines = text.split("\n");
  for (const hunk of hunks.toSorted((a, b) => b.newStart - a.newStart)) {
    const added = hunk.lines.filter(({ newLine }) => newLine !== null);
    const first = added[0]?.newLine ?? hunk.newStart + 1;
    const fits = added.every(({ text: line }, index) => lines[first - 1 + index] === line);
    if (!fits) return null;
    const old = hunk.lines.filter(({ oldLine }) => oldLine !== null);
    lines.splice(first - 1, added.length, ...old.map(({ text: line }) => line));
  }
  return lines.join("\n");
}

/** The whole text of a file that the change adds, out of its diff; `null` for any other file. */
export function textOfAdded({ status, patch, binary, hunks }: FileDiff): string | null {
  if (status !== "added" || patch !== "complete" || binary || hunks.length !== 1) return null;
  const lines = hunks.flatMap((hunk) => hunk.lines);
  if (lines.some(({ kind }) => kind !== "added")) return null;
  // Whether the last line ends with a newline, a hunk does not tell; no parser minds.
  return `${lines.map(({ text }) => text).join("\n")}\n`;
}
