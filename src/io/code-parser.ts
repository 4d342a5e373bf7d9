/**
 * Parses code with tree-sitter. The runtime and each grammar are loaded when the first file needs them; whatever goes
 * wrong, or takes too long, means that nothing can be told of the file.
 */

import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";

import { loadAll } from "js-yaml";
import type * as TreeSitter from "web-tree-sitter";
import type { Node, Parser, Point, Tree, TreeCursor } from "web-tree-sitter";

import { languageOf, type Language } from "../domain/language.ts";

export type ParsedCode = {
  /** Places that the grammar could not make sense of. */
  readonly faults: number;
  /** 1-based line of the first; `null` when there is none, or the parser does not say. */
  readonly firstFault: number | null;
};

/** First and last line, 1-based. */
export type LineRange = { readonly startLine: number; readonly endLine: number };

/** Never rejects: `null` means that nothing can be told. */
export type CodeParser = {
  /** `null` also for a file above 1 MB, one with NUL in it, and one that takes too long. */
  readonly parse: (path: string, text: string) => Promise<ParsedCode | null>;
  /** The smallest definition (function, method, class and the like) around a 1-based line. */
  readonly findEnclosing: (path: string, text: string, line: number) => Promise<LineRange | null>;
};

export type CodeParserOptions = {
  /** WebAssembly of a grammar, or of the runtime (`web-tree-sitter`); `null` where it is missing. */
  readonly readGrammar: (name: string) => Promise<Uint8Array | null>;
  /** For one file, once its grammar is there. */
  readonly timeoutMs?: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
};

const MAX_CHARACTERS = 1_000_000;
const TIMEOUT_MS = 250;
/** What the files that took too long may have taken together; after that, nothing is parsed any more. */
const MAX_LOST_MS = 5_000;
/** Of Node, but not among its types. */
declare const WebAssembly: { readonly Memory: new (pages: typeof MEMORY) => unknown };
/** In pages of 64 KiB: a grammar that loses its way would fill two gigabytes, and take seconds for it. */
const MEMORY = { initial: 512, maximum: 4096 };

const decompress = promisify(brotliDecompress);

/** Reads `<name>.wasm.br` of a folder. */
export function createGrammarReader(folder: URL): CodeParserOptions["readGrammar"] {
  return async (name) => {
    try {
      return await decompress(await readFile(new URL(`${name}.wasm.br`, folder)));
    } catch {
      return null;
    }
  };
}

/** Loads nothing yet. */
export function createCodeParser(options: CodeParserOptions): CodeParser {
  const { timeoutMs = TIMEOUT_MS, now = () => performance.now() } = options;
  const parsers = new Map<Language, Promise<Parser | null>>();
  let runtime: Promise<Runtime | null> | null = null;
  let leftMs = MAX_LOST_MS;
  const open = (language: Language): Promise<Parser | null> => {
    const known = parsers.get(language);
    if (known) return known;
    runtime ??= startRuntime(options);
    const parser = runtime.then((started) =>
      started ? openGrammar(started, { ...options, language }) : null,
    );
    parsers.set(language, parser);
    return parser;
  };
  const grow = async <T>(
    file: { readonly path: string; readonly text: string },
    look: Look<T>,
  ): Promise<T | null> => {
    const language = languageOf(file.path);
    if (language === null || language === "json" || language === "yaml") return null;
    if (!isReadable(file.text)) return null;
    const parser = await open(language);
    if (!parser || leftMs < 0) return null;
    const looked = lookAt({ parser, text: file.text, timeoutMs, now }, look);
    if (looked.tookMs > timeoutMs) leftMs -= looked.tookMs;
    return looked.seen;
  };
  return {
    parse: async (path, text) => {
      if (!isReadable(text)) return null;
      const language = languageOf(path);
      if (language === "json") return parseJson(text);
      if (language === "yaml") return parseYaml(text);
      return grow({ path, text }, countFaults);
    },
    findEnclosing: (path, text, line) =>
      grow({ path, text }, (tree, isOver) => {
        const column = /\S/.exec(text.split("\n", line)[line - 1] ?? "")?.index ?? 0;
        return findDefinition(tree.rootNode, { point: { row: line - 1, column }, isOver });
      }),
  };
}

/** A run of NUL takes some grammars a time that grows with its square, and nothing stops them. */
function isReadable(text: string): boolean {
  return text.length <= MAX_CHARACTERS && !text.includes("\u0000");
}

type Runtime = typeof TreeSitter;

async function startRuntime({ readGrammar }: CodeParserOptions): Promise<Runtime | null> {
  try {
    const wasmBinary = await readGrammar("web-tree-sitter");
    if (!wasmBinary) return null;
    const runtime = await import("web-tree-sitter");
    await runtime.Parser.init({
      wasmBinary,
      wasmMemory: new WebAssembly.Memory(MEMORY),
      // It would write to the log when the memory is full.
      printErr: () => undefined,
    });
    return runtime;
  } catch {
    return null;
  }
}

async function openGrammar(
  { Language: Loader, Parser: Maker }: Runtime,
  { readGrammar, language }: CodeParserOptions & { readonly language: Language },
): Promise<Parser | null> {
  try {
    const bytes = await readGrammar(language);
    if (!bytes) return null;
    return new Maker().setLanguage(await Loader.load(bytes));
  } catch {
    return null;
  }
}

/** `isOver` says when to give up. */
type Look<T> = (tree: Tree, isOver: () => boolean) => T | null;

type Looked<T> = {
  readonly seen: T | null;
  /** Without end when the runtime broke down, as it is not to be used again. */
  readonly tookMs: number;
};

/** Parses and looks, both within the time. */
function lookAt<T>(
  work: {
    readonly parser: Parser;
    readonly text: string;
    readonly timeoutMs: number;
    readonly now: () => number;
  },
  look: Look<T>,
): Looked<T> {
  const { parser, text, timeoutMs, now } = work;
  const start = now();
  const isOver = () => now() - start > timeoutMs;
  try {
    const tree = parser.parse(text, null, { progressCallback: isOver });
    if (!tree) parser.reset();
    const seen = tree && lookAndFree(tree, (grown) => look(grown, isOver));
    return { seen, tookMs: now() - start };
  } catch {
    return { seen: null, tookMs: Number.POSITIVE_INFINITY };
  }
}

function lookAndFree<T>(tree: Tree, look: (tree: Tree) => T): T {
  try {
    return look(tree);
  } finally {
    tree.delete();
  }
}

function countFaults(tree: Tree, isOver: () => boolean): ParsedCode | null {
  const cursor = tree.walk();
  try {
    return walkFaults(cursor, isOver);
  } finally {
    // One that is left to the garbage collector is freed after its tree, and takes the runtime down.
    cursor.delete();
  }
}

/** Only parts that have an error are walked. */
function walkFaults(cursor: TreeCursor, isOver: () => boolean): ParsedCode | null {
  let faults = 0;
  let firstFault: number | null = null;
  while (!isOver()) {
    const node = cursor.currentNode;
    if (node.isError || node.isMissing) {
      faults += 1;
      const line = node.startPosition.row + 1;
      firstFault = Math.min(firstFault ?? line, line);
    }
    if (node.hasError && cursor.gotoFirstChild()) continue;
    while (!cursor.gotoNextSibling()) if (!cursor.gotoParent()) return { faults, firstFault };
  }
  return null;
}

/** Words in the names of nodes that define something; a body or a list of parameters is not the whole of it. */
const DEFINITION =
  /function|method|class|constructor|impl_item|struct|interface|enum|trait|module|lambda|arrow|subroutine|^def/;
const PART =
  /body|block|parameter|argument|call|type|name|modifier|heritage|clause|invocation|keyword/;

/** From the root down, as a node has to search the tree for its parent: trees may be as deep as a file is long. */
function findDefinition(
  root: Node,
  { point, isOver }: { readonly point: Point; readonly isOver: () => boolean },
): LineRange | null {
  const innermost = root.descendantForPosition(point);
  if (!innermost) return null;
  let found: LineRange | null = null;
  for (
    let node = root.childWithDescendant(innermost);
    node !== null;
    node = node.childWithDescendant(innermost)
  ) {
    if (isOver()) return null;
    if (!node.isNamed || !DEFINITION.test(node.type) || PART.test(node.type)) continue;
    const { startPosition, endPosition } = node;
    if (startPosition.row === endPosition.row) continue;
    found = { startLine: startPosition.row + 1, endLine: endPosition.row + 1 };
  }
  return found;
}

const GOOD: ParsedCode = { faults: 0, firstFault: null };

function parseJson(text: string): ParsedCode {
  const bare = text.replace(/^\uFEFF/, "");
  try {
    JSON.parse(bare);
    return GOOD;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const at = Number(/at position (\d+)/.exec(message)?.[1] ?? Number.NaN);
    const line = Number.isNaN(at) ? null : bare.slice(0, at).split("\n").length;
    return { faults: 1, firstFault: line };
  }
}

/** Placeholders of templates are none of YAML's business, and neither are tags of whoever reads the file. */
function parseYaml(text: string): ParsedCode | null {
  if (text.includes("{{") || text.includes("{%")) return null;
  try {
    loadAll(text);
    return GOOD;
  } catch (error) {
    const reason = readField(error, "reason");
    if (typeof reason !== "string" || /tag|merge|alias|depth|limit/i.test(reason)) return null;
    const line = readField(readField(error, "mark"), "line");
    return { faults: 1, firstFault: typeof line === "number" ? line + 1 : null };
  }
}

function readField(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
