/** The grammars as the bundle has them, read from where the build takes them. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

import { createCodeParser, type CodeParser } from "../../src/io/code-parser.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export async function readGrammar(name: string): Promise<Uint8Array | null> {
  if (name === "web-tree-sitter") {
    return readFile(join(root, "node_modules/web-tree-sitter/web-tree-sitter.wasm"));
  }
  if (name === "c" || name === "kotlin") {
    return brotliDecompressSync(await readFile(join(root, `build/grammars/${name}.wasm.br`)));
  }
  return readFile(
    join(root, `node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`),
  );
}

/** Patient, so that a busy machine does not change what a test sees. */
export function openParser(): CodeParser {
  return createCodeParser({ readGrammar, timeoutMs: 20_000 });
}
