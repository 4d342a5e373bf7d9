/** Cutting hunks that are too long for one request into shorter ones with the right numbers. */

import type { DiffLine, Hunk } from "./diff.ts";

/** Splits a hunk into consecutive hunks of at most `maxLines` lines; a short one stays itself. */
export function splitHunk(hunk: Hunk, maxLines: number): readonly Hunk[] {
  if (hunk.lines.length <= maxLines) return [hunk];
  const parts: Hunk[] = [];
  let oldStart = hunk.oldStart;
  let newStart = hunk.newStart;
  for (let from = 0; from < hunk.lines.length; from += maxLines) {
    const lines = hunk.lines.slice(from, from + maxLines);
    const oldLines = count(lines, (line) => line.oldLine !== null);
    const newLines = count(lines, (line) => line.newLine !== null);
    parts.push({ oldStart, oldLines, newStart, newLines, section: hunk.section, lines });
    oldStart += oldLines;
    newStart += newLines;
  }
  return parts;
}

function count(lines: readonly DiffLine[], matches: (line: DiffLine) => boolean): number {
  let matching = 0;
  for (const line of lines) if (matches(line)) matching += 1;
  return matching;
}
