/** The definitions round the hunks. */

import type { Piece } from "../../domain/context/piece.ts";
import type { FileDiff } from "../../domain/diff/diff.ts";
import { languageOf } from "../../domain/language.ts";
import type { LineRange } from "../../io/code-parser.ts";
import { cutRuns, findRange } from "../prove/enclose.ts";
import { scored, type Survey } from "./survey.ts";

const MAX_ENCLOSING = 40;

const MAX_HUNKS = 12;

/** The definitions round the hunks, without what the diff shows. */
export async function findEnclosing(context: Survey): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (const { path, hunks, status } of context.files) {
    if (status === "added" || status === "removed" || languageOf(path) === null) continue;
    const file = await context.opened(path);
    if (!file) continue;
    const wanted = new Set<number>();
    const { shown = new Set<number>() } = context.changed.get(path) ?? {};
    for (const hunk of hunks.slice(0, MAX_HUNKS)) {
      const place = placeOf(hunk);
      const range = await findRange(place, { ...file, parser: context.parser });
      for (const line of nearLines(range, place)) if (!shown.has(line)) wanted.add(line);
    }
    const numbers = [...wanted].toSorted((a, b) => a - b);
    for (const run of cutRuns(path, { numbers, lines: file.lines })) {
      pieces.push(scored(context, { ...run, kind: "enclosing", of: "", inside: "" }));
    }
  }
  return pieces;
}

/** First and last changed line of a hunk in the new file. */
function placeOf(hunk: FileDiff["hunks"][number]): LineRange {
  const numbers = hunk.lines.flatMap(({ kind, newLine }) =>
    kind === "added" && newLine !== null ? [newLine] : [],
  );
  const startLine = numbers[0] ?? hunk.newStart;
  return { startLine, endLine: numbers.at(-1) ?? startLine };
}

/** Of a long definition its opening, and what stands near the change. */
function nearLines({ startLine, endLine }: LineRange, place: LineRange): readonly number[] {
  const all = Array.from({ length: endLine - startLine + 1 }, (_, index) => startLine + index);
  if (all.length <= MAX_ENCLOSING) return all;
  const half = MAX_ENCLOSING / 2;
  return all.filter(
    (line) =>
      line < startLine + 3 || (line >= place.startLine - half && line <= place.endLine + half),
  );
}
