/** Code elsewhere that talks of the same names. */

import type { Piece } from "../../domain/context/piece.ts";
import { isTestPath } from "../../domain/context/tests-of.ts";
import { scored, type Hit, type Survey } from "./survey.ts";

const SIMILAR_LINES = 14;

const MAX_SIMILAR = 2;

/** Share of what the change talks of that such a stretch must hold: less of it is chance. */
const MIN_SIMILAR = 0.25;

/** Stretches of other files that hold the most of what the change talks of. */
export async function findSimilar(context: Survey): Promise<readonly Piece[]> {
  const { hits, index, query, changed } = context;
  const windows = [...Map.groupBy(hits, ({ path }) => path)].flatMap(([path, some]) => {
    if (changed.has(path) || isTestPath(path)) return [];
    return bestWindow(some, { index, query });
  });
  const all = [...query].reduce((sum, [name, weight]) => sum + weight * index.rarityOf(name), 0);
  const best = windows
    .filter(({ score }) => score >= all * MIN_SIMILAR)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MAX_SIMILAR);
  const pieces: Piece[] = [];
  for (const { path, startLine } of best) {
    const file = await context.opened(path);
    if (!file) continue;
    const lines = file.lines.slice(startLine - 1, startLine - 1 + SIMILAR_LINES);
    const piece = { path, startLine, lines, kind: "similar", of: "", inside: "" } as const;
    pieces.push(scored(context, piece));
  }
  return pieces;
}

type Window = { readonly path: string; readonly startLine: number; readonly score: number };

/** Three different names at least: less is chance. */
function bestWindow(
  hits: readonly Hit[],
  { index, query }: Pick<Survey, "index" | "query">,
): readonly Window[] {
  let best: Window | null = null;
  const sorted = hits.toSorted((a, b) => a.line - b.line);
  for (const [at, { path, line }] of sorted.entries()) {
    const names = new Set<string>();
    for (const hit of sorted.slice(at, at + SIMILAR_LINES)) {
      if (hit.line < line + SIMILAR_LINES) for (const name of hit.names) names.add(name);
    }
    const score = [...names].reduce(
      (sum, name) => sum + (query.get(name) ?? 0) * index.rarityOf(name),
      0,
    );
    if (names.size >= 3 && score > (best?.score ?? 0)) best = { path, startLine: line, score };
  }
  return best ? [best] : [];
}
