/** Hunks back to the text that they were read from. */

import type { DiffLine, Hunk } from "../../../src/domain/diff/diff.ts";

const MARKERS = { context: " ", added: "+", deleted: "-" } as const;

export function renderLine(line: DiffLine): string {
  return `${MARKERS[line.kind]}${line.text}`;
}

export function renderHunk(hunk: Hunk): readonly string[] {
  const { oldStart, oldLines, newStart, newLines, section } = hunk;
  const head = `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`;
  return [section === "" ? head : `${head} ${section}`, ...hunk.lines.map(renderLine)];
}

export function renderPatch(hunks: readonly Hunk[]): string {
  return hunks.flatMap(renderHunk).join("\n");
}
