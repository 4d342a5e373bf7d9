/** Hunks as the text that git writes for them; whether a last line ends with a line feed, hunks do not tell. */

import type { DiffLine, Hunk } from "./diff.ts";

const MARKERS: Readonly<Record<DiffLine["kind"], string>> = {
  context: " ",
  added: "+",
  deleted: "-",
};

export function renderLine({ kind, text }: DiffLine): string {
  return MARKERS[kind] + text;
}

/** Its lines, the `@@` line first. */
export function renderHunk(hunk: Hunk): readonly string[] {
  const { oldStart, oldLines, newStart, newLines, section } = hunk;
  const head = `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`;
  return [section === "" ? head : `${head} ${section}`, ...hunk.lines.map(renderLine)];
}

/** What `parsePatch` reads back. */
export function renderPatch(hunks: readonly Hunk[]): string {
  return hunks.flatMap(renderHunk).join("\n");
}
