/** A run of lines from the repository that the model gets to see beside the diff, and how it is shown. */

import { renderLineText, renderShownPath } from "../diff/diff-text.ts";

/** A run of lines that the diff does not show. */
export type CodeRun = {
  readonly path: string;
  /** Number of the first line, from 1. */
  readonly startLine: number;
  readonly lines: readonly string[];
};

/** Why a piece is shown, in the order in which they tell something of the change. */
export const PIECE_KINDS = ["enclosing", "definition", "caller", "test", "similar"] as const;
export type PieceKind = (typeof PIECE_KINDS)[number];

export type Piece = CodeRun & {
  readonly kind: PieceKind;
  /** The name it is shown for; `""` where none is meant. */
  readonly of: string;
  /** The line that opens the definition round it, where that is not among its own. */
  readonly inside: string;
  readonly score: number;
};

/** In the form of the diff, without saying why they are there. */
export function renderRuns(runs: readonly CodeRun[]): string {
  return runs.map((run) => renderRun(run, "", "")).join("\n");
}

/** The retrieved code as the model reads it, file by file. */
export function renderPieces(pieces: readonly Piece[]): string {
  const byPath = Map.groupBy(pieces, ({ path }) => path);
  return [...byPath.values()]
    .flatMap((some) => some.toSorted((a, b) => a.startLine - b.startLine))
    .map((piece) => renderRun(piece, ` (${explain(piece)})`, piece.inside))
    .join("\n");
}

function renderRun({ path, startLine, lines }: CodeRun, why: string, inside: string): string {
  const place =
    inside === "" ? `@@ ${startLine} @@` : `@@ ${startLine} @@ ${renderLineText(inside.trim())}`;
  return [
    `=== ${renderShownPath(path)}${why}`,
    place,
    ...lines.map((line) => ` ${renderLineText(line)}`),
  ].join("\n");
}

function explain({ kind, of }: Piece): string {
  switch (kind) {
    case "enclosing":
      return "around the change";
    case "definition":
      return `defines ${of}`;
    case "caller":
      return `uses ${of}`;
    case "test":
      return of === "" ? "its test" : `tests ${of}`;
    case "similar":
      return "similar code";
  }
}

/** Most that one kind may take of the whole, so that each kind has a chance. */
const SHARES: Readonly<Record<PieceKind, number>> = {
  enclosing: 0.45,
  definition: 0.45,
  caller: 0.35,
  test: 0.2,
  similar: 0.2,
};

export type Chosen = {
  /** Best first. */
  readonly pieces: readonly Piece[];
  /** Of the rendered text. */
  readonly tokens: number;
  /** Found, but not worth their tokens or beyond the budget. */
  readonly left: number;
};

/** The best pieces that the budget of tokens holds. */
export function choosePieces(
  found: readonly Piece[],
  options: { readonly budget: number; readonly countTokens: (text: string) => number },
): Chosen {
  const { budget, countTokens } = options;
  const pieces: Piece[] = [];
  const spent = new Map<PieceKind, number>();
  let total = 0;
  for (const piece of found.toSorted((a, b) => b.score - a.score)) {
    if (pieces.some((other) => overlaps(piece, other))) continue;
    const tokens = countTokens(renderPieces([piece])) + 1;
    const ofKind = (spent.get(piece.kind) ?? 0) + tokens;
    if (total + tokens > budget || ofKind > budget * SHARES[piece.kind]) continue;
    total += tokens;
    spent.set(piece.kind, ofKind);
    pieces.push(piece);
  }
  return { pieces, tokens: total, left: found.length - pieces.length };
}

function overlaps(a: CodeRun, b: CodeRun): boolean {
  if (a.path !== b.path) return false;
  return a.startLine < b.startLine + b.lines.length && b.startLine < a.startLine + a.lines.length;
}
