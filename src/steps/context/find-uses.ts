/** Who uses what a change touches: callers, and tests. */

import type { Piece, PieceKind } from "../../domain/context/piece.ts";
import { declares, imports, listNames } from "../../domain/context/symbols.ts";
import { findTestsOf, isTestPath } from "../../domain/context/tests-of.ts";
import { languageOf } from "../../domain/language.ts";
import { cutRuns } from "../prove/enclose.ts";
import { searchText } from "./corpus.ts";
import { nearnessOf, scored, type Hit, type OpenFile, type Survey } from "./survey.ts";

const CALLER_ABOVE = 3;

const CALLER_BELOW = 4;

const MAX_CALLERS = 3;

/** Who uses what the change touches; none of a name that other files declare as well. */
export async function findCallers(context: Survey): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (const name of context.names.touched) {
    const all = context.hits.filter((hit) => hit.names.includes(name));
    const others = all.filter((hit) => declares(hit.text, name) && !context.changed.has(hit.path));
    if (new Set(others.map(({ path }) => path)).size > 2) continue;
    const importing = new Set<string>();
    const uses = all
      .filter((hit) => !declares(hit.text, name) && !imports(hit.text))
      .filter((hit) => !isTestPath(hit.path) && languageOf(hit.path) !== null)
      .map((hit) => ({ hit, near: nearnessOf(hit.path, { ...context, importing }) }))
      .toSorted((a, b) => b.near - a.near);
    const seen = new Set<string>();
    for (const { hit } of uses) {
      if (seen.size >= MAX_CALLERS || seen.has(hit.path)) continue;
      seen.add(hit.path);
      const file = await context.opened(hit.path);
      if (file) pieces.push(await cutUse(hit, name, { context, file, kind: "caller" }));
    }
  }
  return pieces;
}

/** The lines round a use, with the line that opens the definition they stand in. */
async function cutUse(
  { line }: Pick<Hit, "line">,
  name: string,
  {
    context,
    file,
    kind,
  }: { readonly context: Survey; readonly file: OpenFile; readonly kind: PieceKind },
): Promise<Piece> {
  const around = await context.parser.findEnclosing(file.path, file.text, line);
  const shown = context.changed.get(file.path)?.shown;
  let startLine = Math.max(1, around?.startLine ?? 1, line - CALLER_ABOVE);
  const endLine = Math.min(file.lines.length, around?.endLine ?? Infinity, line + CALLER_BELOW);
  while (shown?.has(startLine) && startLine < line) startLine += 1;
  const lines: string[] = [];
  for (let at = startLine; at <= endLine && !shown?.has(at); at += 1)
    lines.push(file.lines[at - 1] ?? "");
  const inside =
    around && around.startLine < startLine ? (file.lines[around.startLine - 1] ?? "") : "";
  return scored(context, { path: file.path, startLine, lines, kind, of: name, inside });
}

/** Of the tests of a changed file: where they use what is touched, else what they are called. */
export async function findTests(context: Survey): Promise<readonly Piece[]> {
  const { corpus, names, files } = context;
  if (!corpus) return [];
  const pieces: Piece[] = [];
  for (const { path } of files.slice(0, 8)) {
    const [test] = findTestsOf(path, corpus.paths).filter((other) => !context.changed.has(other));
    const file = test === undefined ? null : await context.opened(test);
    if (!file) continue;
    const uses = searchText(file.path, file.text, names.touched).filter(
      ({ text }) => !imports(text),
    );
    const [first] = uses;
    const name = first ? (listNames(first.text).find((word) => names.touched.has(word)) ?? "") : "";
    if (first) pieces.push(await cutUse(first, name, { context, file, kind: "test" }));
    else
      pieces.push(
        ...outline(file).map((run) =>
          scored(context, { ...run, kind: "test", of: "", inside: "" }),
        ),
      );
  }
  return pieces;
}

const TEST_LINE =
  /^\s*(?:(?:async\s+)?def test|func Test|(?:it|test|describe)(?:\.\w+)?\(|@Test|#\[test\]|fn test)/;

function outline(file: OpenFile): readonly Pick<Piece, "path" | "startLine" | "lines">[] {
  const numbers = file.lines
    .flatMap((line, index) => (TEST_LINE.test(line) ? [index + 1] : []))
    .slice(0, 6);
  return cutRuns(file.path, { numbers, lines: file.lines });
}
