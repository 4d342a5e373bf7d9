/** Cutting hunks that are too long for one request into shorter ones with the right numbers. */

import type { DiffLine, Hunk } from "./diff.ts";

/** Splits a hunk into consecutive hunks of at most `maxLines` lines; a short one stays itself. */
export function splitHunk(hunk: Hunk, maxLines: number): readonly Hunk[] {
  if (hunk.lines.length <= maxLines) return [hunk];
  return cutHunk(hunk, (_, index) => index % maxLines === 0);
}

/** The runs of lines that are wanted, each a hunk of its own; runs without a changed line are left out. */
export function keepLines(hunk: Hunk, isWanted: (line: DiffLine) => boolean): readonly Hunk[] {
  const wanted = hunk.lines.map(isWanted);
  if (!wanted.includes(false)) return [hunk];
  const runs = cutHunk(hunk, (_, index) => wanted[index] !== wanted[index - 1]);
  return runs.filter(
    ({ lines }) => lines.every(isWanted) && lines.some(({ kind }) => kind !== "context"),
  );
}

/** Cuts a hunk in front of every line that `begins` a part. */
function cutHunk(hunk: Hunk, begins: (line: DiffLine, index: number) => boolean): readonly Hunk[] {
  const starts = hunk.lines.flatMap((line, index) =>
    index === 0 || begins(line, index) ? [index] : [],
  );
  const parts: Hunk[] = [];
  let oldStart = hunk.oldStart;
  let newStart = hunk.newStart;
  for (const [position, from] of starts.entries()) {
    const lines = hunk.lines.slice(from, starts[position + 1]);
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
