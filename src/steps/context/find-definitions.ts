/** What the names mean that a change uses. */

import type { Piece } from "../../domain/context/piece.ts";
import { declares, isLocal } from "../../domain/context/symbols.ts";
import type { LineRange } from "../../io/code-parser.ts";
import { listImported, nearnessOf, scored, type OpenFile, type Survey } from "./survey.ts";

/** Lines of one piece. */
const MAX_DEFINITION = 28;

/** For each name that the change uses and does not declare: where it is declared, if that is clear. */
export async function findDefinitions(context: Survey): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  const importing = listImported(context);
  for (const name of context.names.used.keys()) {
    const declaring = context.hits.filter(
      (hit) => hit.names.includes(name) && declares(hit.text, name) && !isLocal(hit.text),
    );
    const ranked = declaring
      .map((hit) => ({ hit, near: nearnessOf(hit.path, { ...context, importing }) }))
      .toSorted((a, b) => b.near - a.near);
    const [best] = ranked;
    // Many of the same name, and none of them near: nobody can say which one is meant.
    if (!best || (ranked.length > 4 && best.near < 2)) continue;
    const file = await context.opened(best.hit.path);
    if (!file) continue;
    const range = await findDeclaration(best.hit.line, file, context);
    const run = { path: file.path, startLine: range.startLine, lines: cut(file, range) };
    pieces.push(scored(context, { ...run, kind: "definition", of: name, inside: "" }));
  }
  return pieces;
}

/** From the line of the declaration to its end, as far as the parser or the indentation tells. */
async function findDeclaration(
  line: number,
  file: OpenFile,
  { parser }: Survey,
): Promise<LineRange> {
  const range = await parser.findEnclosing(file.path, file.text, line);
  if (range && range.startLine <= line && line - range.startLine <= 3) return range;
  const indent = (at: number) => /^\s*/.exec(file.lines[at - 1] ?? "")?.[0].length ?? 0;
  let endLine = line;
  const isDeeper = (at: number) =>
    (file.lines[at - 1] ?? "").trim() === "" || indent(at) > indent(line);
  while (endLine < file.lines.length && endLine - line < MAX_DEFINITION && isDeeper(endLine + 1))
    endLine += 1;
  const closing = file.lines[endLine] ?? "";
  if (endLine > line && /^\s*[})\]]|^\s*end\b/.test(closing)) endLine += 1;
  while (endLine > line && (file.lines[endLine - 1] ?? "").trim() === "") endLine -= 1;
  return { startLine: line, endLine };
}

function cut(file: OpenFile, { startLine, endLine }: LineRange): readonly string[] {
  return file.lines.slice(startLine - 1, Math.min(endLine, startLine - 1 + MAX_DEFINITION));
}
