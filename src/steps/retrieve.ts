/**
 * Finds the code round the change that a reviewer would open: what encloses it, what the names in it mean, who calls
 * what it touches, its tests, and code like it. Programs find and rank it; nothing of the repository is executed.
 */

import {
  countNames,
  createLexicalIndex,
  type LexicalIndex,
} from "../domain/context/lexical-index.ts";
import type { Piece, PieceKind } from "../domain/context/piece.ts";
import {
  declares,
  imports,
  isLocal,
  listNames,
  readChangeNames,
  type ChangeNames,
} from "../domain/context/symbols.ts";
import { findTestsOf, isTestPath, nearness } from "../domain/context/tests-of.ts";
import type { FileDiff } from "../domain/diff/diff.ts";
import { linesOn } from "../domain/diff/diff.ts";
import { kinEndings, languageOf } from "../domain/language.ts";
import type { CodeParser, LineRange } from "../io/code-parser.ts";
import { searchText, type Corpus } from "./corpus.ts";
import { cutRuns, findRange } from "./enclose.ts";

export type RetrieveOptions = {
  /** What the model is to review. */
  readonly files: readonly FileDiff[];
  /** `null`: only the changed files themselves can be looked at. */
  readonly corpus: Corpus | null;
  /** Text of a changed file at the head, where no request is needed for it. */
  readonly peek: (path: string) => Promise<string | null>;
  /** Takes secrets out. */
  readonly mask: (text: string) => Promise<string>;
  readonly parser: Pick<CodeParser, "findEnclosing">;
};

/** Lines of one piece. */
const MAX_DEFINITION = 28;
const MAX_ENCLOSING = 40;
const CALLER_ABOVE = 3;
const CALLER_BELOW = 4;
const SIMILAR_LINES = 14;
const MAX_CALLERS = 3;
const MAX_SIMILAR = 2;
/** Share of what the change talks of that such a stretch must hold: less of it is chance. */
const MIN_SIMILAR = 0.25;
/** Files that are opened, each of which is looked through for secrets. */
const MAX_FILES = 24;
const MAX_FILE_CHARACTERS = 100_000;
/** Changed files that are looked at, and hunks of each. */
const MAX_CHANGED = 40;
const MAX_HUNKS = 12;

/** How much a kind tells for the same score. */
const WEIGHTS: Readonly<Record<PieceKind, number>> = {
  enclosing: 2.2,
  definition: 2,
  caller: 1.6,
  test: 0.8,
  similar: 0.5,
};

/** Everything found, unordered; never fails for want of a source. */
export async function retrieve(options: RetrieveOptions): Promise<readonly Piece[]> {
  const files = options.files
    .filter((file) => !file.binary && file.hunks.length > 0)
    .slice(0, MAX_CHANGED);
  const names = readChangeNames(files);
  const changed = await readChanged(files, options);
  const search = await searchNames(names, { ...options, changed });
  const opened = createOpener(options, changed);
  const context: Context = { ...options, files, names, changed, opened, ...search };
  const found = [
    ...(await findEnclosing(context)),
    ...(await findDefinitions(context)),
    ...(await findCallers(context)),
    ...(await findTests(context)),
    ...(await findSimilar(context)),
  ];
  return found.filter(({ lines }) => lines.some((line) => line.trim() !== ""));
}

/** A changed file with the new-side lines that its diff shows. */
type Changed = { readonly text: string | null; readonly shown: ReadonlySet<number> };

/** A line that holds some of the names. */
type Hit = {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly names: readonly string[];
};

type Context = Omit<RetrieveOptions, "files"> & {
  readonly files: readonly FileDiff[];
  readonly names: ChangeNames;
  readonly changed: ReadonlyMap<string, Changed>;
  readonly hits: readonly Hit[];
  readonly index: LexicalIndex;
  readonly query: ReadonlyMap<string, number>;
  /** Files in which each name is declared. */
  readonly opened: (path: string) => Promise<OpenFile | null>;
};

type OpenFile = { readonly path: string; readonly text: string; readonly lines: readonly string[] };

async function readChanged(
  files: readonly FileDiff[],
  { peek }: RetrieveOptions,
): Promise<ReadonlyMap<string, Changed>> {
  const changed = new Map<string, Changed>();
  for (const { path, status, hunks } of files) {
    const text = status === "removed" ? null : await peek(path);
    const numbers = hunks.flatMap((hunk) =>
      linesOn(hunk, "RIGHT").map(({ newLine }) => newLine ?? 0),
    );
    changed.set(path, { text, shown: new Set(numbers) });
  }
  return changed;
}

/** One search for all names. Of changed files the text at the head counts, whatever commit was searched. */
async function searchNames(
  names: ChangeNames,
  { corpus, changed }: Pick<RetrieveOptions, "corpus"> & Pick<Context, "changed">,
): Promise<Pick<Context, "hits" | "index" | "query">> {
  const query = new Map(names.used);
  for (const name of names.touched) query.set(name, (query.get(name) ?? 0) + 2);
  const wanted = new Set(query.keys());
  const endings = new Set([...changed.keys()].flatMap(kinEndings));
  const elsewhere = (await corpus?.search([...wanted], [...endings])) ?? [];
  const here = [...changed].flatMap(([path, { text, shown }]) =>
    text === null ? [] : searchText(path, text, wanted).filter(({ line }) => !shown.has(line)),
  );
  const hits = [...here, ...elsewhere.filter(({ path }) => !changed.has(path))].map((hit): Hit => {
    const found = new Set(listNames(hit.text).filter((name) => wanted.has(name)));
    return { ...hit, names: [...found] };
  });
  const frequencies = new Map<string, number>();
  for (const [, some] of Map.groupBy(hits, ({ path }) => path)) {
    for (const name of new Set(some.flatMap((hit) => hit.names))) {
      frequencies.set(name, (frequencies.get(name) ?? 0) + 1);
    }
  }
  const documents = Math.max(corpus?.paths.length ?? 0, changed.size);
  const averageLength = corpus?.averageLength ?? 300;
  return { hits, query, index: createLexicalIndex({ documents, averageLength, frequencies }) };
}

/** Opens files once, without their secrets; `null` for what can't be had or would be too much. */
function createOpener(
  { corpus, mask }: RetrieveOptions,
  changed: ReadonlyMap<string, Changed>,
): Context["opened"] {
  const files = new Map<string, Promise<OpenFile | null>>();
  const open = async (path: string): Promise<OpenFile | null> => {
    const own = changed.get(path);
    const text = own ? own.text : (await corpus?.read([path]))?.get(path);
    if (text === undefined || text === null || text.length > MAX_FILE_CHARACTERS) return null;
    const clean = await mask(text);
    return { path, text: clean, lines: clean.split("\n") };
  };
  return (path) => {
    const known = files.get(path);
    if (known) return known;
    const file = files.size >= MAX_FILES + changed.size ? Promise.resolve(null) : open(path);
    files.set(path, file);
    return file;
  };
}

/** The definitions round the hunks, without what the diff shows. */
async function findEnclosing(context: Context): Promise<readonly Piece[]> {
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

/** For each name that the change uses and does not declare: where it is declared, if that is clear. */
async function findDefinitions(context: Context): Promise<readonly Piece[]> {
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

/** Last parts of what changed files import, as far as they can be read. */
function listImported({ changed, files }: Context): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of files) {
    const text =
      changed.get(file.path)?.text ??
      file.hunks.flatMap(({ lines }) => lines.map((line) => line.text)).join("\n");
    for (const line of text.split("\n").slice(0, 300)) {
      if (!/\b(?:import|from|require|use|include|using)\b/.test(line)) continue;
      for (const part of line.matchAll(/[\w-]+/g)) names.add(part[0].toLowerCase());
    }
  }
  return names;
}

/** How likely a file is meant by those that are changed: the same, imported by them, beside them, of their language. */
function nearnessOf(
  path: string,
  { changed, files, importing }: Context & { readonly importing: ReadonlySet<string> },
): number {
  if (changed.has(path)) return 8;
  const parts = path
    .replace(/\.\w+$/, "")
    .toLowerCase()
    .split("/");
  const last = parts.at(-1) ?? "";
  const isIndex = /^(?:index|mod|__init__|lib)$/.test(last);
  const isImported = importing.has(isIndex ? (parts.at(-2) ?? last) : last);
  const shared = Math.max(0, ...files.map((file) => nearness(path, file.path)));
  const isBeside = files.some((file) => folderOf(file.path) === folderOf(path));
  return (isImported ? 3 : 0) + (isBeside ? 3 : 0) + shared * 0.3 - (isTestPath(path) ? 3 : 0);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** From the line of the declaration to its end, as far as the parser or the indentation tells. */
async function findDeclaration(
  line: number,
  file: OpenFile,
  { parser }: Context,
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

/** Who uses what the change touches; none of a name that other files declare as well. */
async function findCallers(context: Context): Promise<readonly Piece[]> {
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
  }: { readonly context: Context; readonly file: OpenFile; readonly kind: PieceKind },
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
async function findTests(context: Context): Promise<readonly Piece[]> {
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

/** Stretches of other files that hold the most of what the change talks of. */
async function findSimilar(context: Context): Promise<readonly Piece[]> {
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
  { index, query }: Pick<Context, "index" | "query">,
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

/** Gives a piece its rank: BM25 of its own lines, and what its name is worth, times what its kind tells. */
function scored(context: Pick<Context, "index" | "query">, piece: Omit<Piece, "score">): Piece {
  const { index, query } = context;
  const words = countNames(listNames(piece.lines.join("\n")));
  const name = (query.get(piece.of) ?? 0) * index.rarityOf(piece.of);
  const score = (index.score(words, query) + name + 0.1) * WEIGHTS[piece.kind];
  return { ...piece, score };
}
