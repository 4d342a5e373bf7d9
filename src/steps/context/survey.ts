/** What retrieval knows of a change before it looks for code: its names, where they stand, and what is worth how much. */

import {
  countNames,
  createLexicalIndex,
  type LexicalIndex,
} from "../../domain/context/lexical-index.ts";
import type { Piece, PieceKind } from "../../domain/context/piece.ts";
import { listNames, readChangeNames, type ChangeNames } from "../../domain/context/symbols.ts";
import { isTestPath, nearness } from "../../domain/context/tests-of.ts";
import type { FileDiff } from "../../domain/diff/diff.ts";
import { linesOn } from "../../domain/diff/diff.ts";
import { kinEndings } from "../../domain/language.ts";
import type { CodeParser } from "../../io/code-parser.ts";
import { searchText, type Corpus } from "./corpus.ts";

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

/** Files that are opened, each of which is looked through for secrets. */
const MAX_FILES = 24;

const MAX_FILE_CHARACTERS = 100_000;

/** Changed files that are looked at, and hunks of each. */
const MAX_CHANGED = 40;

/** How much a kind tells for the same score. */
const WEIGHTS: Readonly<Record<PieceKind, number>> = {
  enclosing: 2.2,
  definition: 2,
  caller: 1.6,
  test: 0.8,
  similar: 0.5,
};

/** A changed file with the new-side lines that its diff shows. */
type Changed = { readonly text: string | null; readonly shown: ReadonlySet<number> };

/** A line that holds some of the names. */
export type Hit = {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly names: readonly string[];
};

export type Survey = Omit<RetrieveOptions, "files"> & {
  readonly files: readonly FileDiff[];
  readonly names: ChangeNames;
  readonly changed: ReadonlyMap<string, Changed>;
  readonly hits: readonly Hit[];
  readonly index: LexicalIndex;
  readonly query: ReadonlyMap<string, number>;
  /** A file without its secrets; `null` for what can not be had or would be too much. Each is opened once. */
  readonly opened: (path: string) => Promise<OpenFile | null>;
};

export type OpenFile = {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
};

/** Reads the changed files and searches for their names, once. */
export async function openSurvey(options: RetrieveOptions): Promise<Survey> {
  const files = options.files
    .filter((file) => !file.binary && file.hunks.length > 0)
    .slice(0, MAX_CHANGED);
  const names = readChangeNames(files);
  const changed = await readChanged(files, options);
  const search = await searchNames(names, { ...options, changed });
  return { ...options, files, names, changed, opened: createOpener(options, changed), ...search };
}

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
  { corpus, changed }: Pick<RetrieveOptions, "corpus"> & Pick<Survey, "changed">,
): Promise<Pick<Survey, "hits" | "index" | "query">> {
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
): Survey["opened"] {
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

/** Last parts of what changed files import, as far as they can be read. */
export function listImported({ changed, files }: Survey): ReadonlySet<string> {
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
export function nearnessOf(
  path: string,
  { changed, files, importing }: Survey & { readonly importing: ReadonlySet<string> },
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

/** Gives a piece its rank: BM25 of its own lines, and what its name is worth, times what its kind tells. */
export function scored(
  context: Pick<Survey, "index" | "query">,
  piece: Omit<Piece, "score">,
): Piece {
  const { index, query } = context;
  const words = countNames(listNames(piece.lines.join("\n")));
  const name = (query.get(piece.of) ?? 0) * index.rarityOf(piece.of);
  const score = (index.score(words, query) + name + 0.1) * WEIGHTS[piece.kind];
  return { ...piece, score };
}
