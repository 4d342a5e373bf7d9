/** Finds the code round the quoted lines that the diff does not show, for the verifier to look at. */

import { linesOn } from "../../domain/diff/diff.ts";
import type { PlannedFile } from "../../domain/plan.ts";
import type { CodeRun } from "../../domain/context/piece.ts";
import type { ReviewedSuggestion } from "../../domain/reviewed.ts";
import type { CodeParser, LineRange } from "../../io/code-parser.ts";
import type { HeadFiles } from "./head-files.ts";

export type EncloseTools = {
  readonly headFiles: Pick<HeadFiles, "read" | "peek">;
  readonly mask: (text: string) => Promise<string>;
  readonly parser: Pick<CodeParser, "findEnclosing">;
};

/** Lines of one definition, and of all together. */
const MAX_EACH = 80;
const MAX_LINES = 240;
/** Of all together: lines may be long. */
const MAX_CHARACTERS = 24_000;
/** Definitions that are looked for in one file, each of which parses it anew. */
const MAX_PLACES = 20;
/** Above and below the quoted lines, where no definition is known. */
const WINDOW = 20;

/** Runs of lines, by file, in order, each without what the batch's diff shows. */
export async function findEnclosingCode(
  placed: readonly Pick<ReviewedSuggestion, "placement" | "replacement">[],
  options: EncloseTools & { readonly shown: readonly PlannedFile[] },
): Promise<readonly CodeRun[]> {
  const found: CodeRun[] = [];
  const left = { lines: MAX_LINES, characters: MAX_CHARACTERS };
  const inline = placed.flatMap(({ placement }) =>
    placement.kind === "inline" && placement.side === "RIGHT" ? [placement] : [],
  );
  for (const [path, places] of Map.groupBy(inline, (placement) => placement.path)) {
    if (left.lines === 0) break;
    // A request is spent only on a file that has to be read anyway, to prove a block.
    const isNeeded = placed.some(
      ({ placement, replacement }) =>
        placement.path === path && replacement?.kind === "committable",
    );
    const whole = await options.headFiles[isNeeded ? "read" : "peek"](path);
    if (whole === null) continue;
    const text = await options.mask(whole);
    const lines = text.split("\n");
    const wanted = new Set<number>();
    for (const place of places.slice(0, MAX_PLACES)) {
      const range = await findRange(place, { path, text, lines, parser: options.parser });
      for (let line = range.startLine; line <= range.endLine; line += 1) wanted.add(line);
    }
    for (const line of listShown(path, options.shown)) wanted.delete(line);
    const numbers = [...wanted].toSorted((a, b) => a - b).slice(0, left.lines);
    const affordable = numbers.filter((number) => {
      left.characters -= lines[number - 1]?.length ?? 0;
      return left.characters >= 0;
    });
    left.lines -= affordable.length;
    found.push(...cutRuns(path, { numbers: affordable, lines }));
  }
  return found;
}

type File = {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly parser: Pick<CodeParser, "findEnclosing">;
};

/** The definition round some lines, or what surrounds them where the language is not known. */
export async function findRange(place: LineRange, file: File): Promise<LineRange> {
  const { startLine, endLine } = place;
  const range = await file.parser.findEnclosing(file.path, file.text, startLine);
  if (!range) return findSurroundings(place, file.lines);
  if (range.endLine - range.startLine < MAX_EACH) return range;
  // Of a long one: its head, which says what comes in, is worth less than what stands near the lines.
  return {
    startLine: Math.max(range.startLine, startLine - MAX_EACH / 2),
    endLine: Math.min(range.endLine, endLine + MAX_EACH / 2),
  };
}

/** Lines around that are indented, and the first on either side that is not: mostly where something else begins. */
function findSurroundings({ startLine, endLine }: LineRange, lines: readonly string[]): LineRange {
  const isOuter = (line: number) => /^\S/.test(lines[line - 1] ?? "");
  const range = { startLine, endLine };
  const least = Math.max(1, startLine - WINDOW);
  const most = Math.min(lines.length, endLine + WINDOW);
  if (isOuter(startLine)) return { startLine: least, endLine: most };
  while (range.startLine > least && !isOuter(range.startLine)) range.startLine -= 1;
  while (range.endLine < most && !isOuter(range.endLine)) range.endLine += 1;
  return range;
}

/** Numbers of the new-side lines that the diff shows already. */
export function listShown(path: string, shown: readonly PlannedFile[]): readonly number[] {
  return shown
    .filter(({ file }) => file.path === path)
    .flatMap(({ hunks }) =>
      hunks.flatMap((hunk) => linesOn(hunk, "RIGHT").map(({ newLine }) => newLine ?? 0)),
    );
}

/** The lines with these numbers, as runs of consecutive ones. */
export function cutRuns(
  path: string,
  { numbers, lines }: { readonly numbers: readonly number[]; readonly lines: readonly string[] },
): readonly CodeRun[] {
  const runs: { path: string; startLine: number; lines: string[] }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    const text = lines[number - 1] ?? "";
    if (last && last.startLine + last.lines.length === number) last.lines.push(text);
    else runs.push({ path, startLine: number, lines: [text] });
  }
  return runs.filter((run) => run.lines.some((line) => line.trim() !== ""));
}
