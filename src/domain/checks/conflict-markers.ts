/** Merge conflicts that were committed with their markers. */

import type { DiffLine, FileDiff } from "../diff/diff.ts";

const OPENING = /^<{7}(?: |$)/;
const MIDDLE = /^={7}$/;
const CLOSING = /^>{7}(?: |$)/;

/** The opening line of each conflict that the change adds whole; a lone row of `=` is a heading, not a marker. */
export function findConflictMarkers({ hunks }: Pick<FileDiff, "hunks">): readonly DiffLine[] {
  return hunks.flatMap(({ lines }) => {
    const found: DiffLine[] = [];
    let opening: DiffLine | null = null;
    let hasMiddle = false;
    for (const line of lines) {
      if (line.kind === "deleted") continue;
      const text = line.text.trimEnd();
      if (line.kind === "added" && OPENING.test(text)) {
        opening = line;
        hasMiddle = false;
      } else if (opening && MIDDLE.test(text)) hasMiddle = true;
      else if (opening && hasMiddle && line.kind === "added" && CLOSING.test(text)) {
        found.push(opening);
        opening = null;
      }
    }
    return found;
  });
}
