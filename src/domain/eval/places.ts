/** How near a suggestion stands to an issue. */

import type { FileDiff, Hunk } from "../diff/diff.ts";
import type { FoundSuggestion } from "./case-review.ts";
import type { EvalCase } from "./eval-case.ts";
import type { Pair } from "./matching.ts";

/** Most lines between a suggestion and an issue that count as the same place. */
export const TOLERANCE_LINES = 10;

/** Distance of a suggestion that stands on no line. */
export const NO_PLACE = 1_000_000_000;

type Place = Pick<FoundSuggestion, "path" | "line" | "endLine" | "side">;

/** Every suggestion with every issue of the same file; the distance is in lines of the new file. */
export function pairUp(
  suggestions: readonly Place[],
  { files, issues }: Pick<EvalCase, "files" | "issues">,
): readonly Pair[] {
  return suggestions.flatMap((place, suggestion) => {
    const file = findFile(files, place.path);
    return issues.flatMap(({ path, line }, issue) => {
      const isSame = path === place.path || (file !== null && findFile(files, path) === file);
      return isSame ? [{ suggestion, issue, distance: measureDistance(place, file, line) }] : [];
    });
  });
}

export function isPlaceHit({ distance }: Pair): boolean {
  return distance <= TOLERANCE_LINES;
}

/** By its name in the head; by the one before a rename where no other file has it. */
function findFile(files: readonly FileDiff[], path: string): FileDiff | null {
  return (
    files.find((file) => file.path === path) ??
    files.find(({ oldPath }) => oldPath === path) ??
    null
  );
}

/** 0 within the suggestion's lines. */
function measureDistance(place: Place, file: FileDiff | null, issueLine: number): number {
  if (place.line === null) return NO_PLACE;
  const lines = [place.line, place.endLine ?? place.line].map((line) =>
    place.side === "LEFT" && file !== null ? toNewSide(file, line) : line,
  );
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return Math.max(0, first - issueLine, issueLine - last);
}

/** Where a line of the old file stands in the new one, or would stand if it were not deleted. */
export function toNewSide(file: Pick<FileDiff, "status" | "hunks">, oldLine: number): number {
  // Issues in a removed file are counted by its old lines.
  if (file.status === "removed") return oldLine;
  let shift = 0;
  for (const hunk of file.hunks) {
    const [oldFirst, newFirst] = [
      firstOf(hunk.oldStart, hunk.oldLines),
      firstOf(hunk.newStart, hunk.newLines),
    ];
    if (oldLine < oldFirst) break;
    if (oldLine < oldFirst + hunk.oldLines) return findInHunk(hunk, { oldLine, newFirst });
    shift = newFirst + hunk.newLines - (oldFirst + hunk.oldLines);
  }
  return oldLine + shift;
}

/** The header of a side without lines names the line in front of the hunk. */
const firstOf = (start: number, lines: number) => (lines === 0 ? start + 1 : start);

function findInHunk(
  { lines }: Hunk,
  { oldLine, newFirst }: { readonly oldLine: number; readonly newFirst: number },
): number {
  let next = newFirst;
  for (const line of lines) {
    if (line.oldLine === oldLine) return next;
    if (line.newLine !== null) next = line.newLine + 1;
  }
  return next;
}
