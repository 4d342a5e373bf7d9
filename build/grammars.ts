/** Puts the tree-sitter grammars beside the bundle: WebAssembly, compressed, the same bytes at every build. */

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

/** What all of them together may take. */
const MAX_BYTES = 1_600_000;

const FROM_PACKAGE = [
  "bash",
  "c-sharp",
  "cpp",
  "css",
  "go",
  "java",
  "javascript",
  "php",
  "powershell",
  "python",
  "ruby",
  "rust",
  "tsx",
  "typescript",
];

const compress = promisify(brotliCompress);

/** Files for `dist` by name; throws when they are too large together. */
export async function buildGrammars(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const packages = join(root, "node_modules");
  const sources = [
    ["web-tree-sitter", join(packages, "web-tree-sitter/web-tree-sitter.wasm")] as const,
    ...FROM_PACKAGE.map((name) => {
      const file = `@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`;
      return [name, join(packages, file)] as const;
    }),
  ];
  const cache = join(packages, ".cache/fen-grammars");
  mkdirSync(cache, { recursive: true });
  const packed = await Promise.all(
    sources.map(async ([name, path]) => [name, await pack(path, cache)] as const),
  );
  const own = join(root, "build/grammars");
  const vendored = readdirSync(own)
    .filter((name) => name.endsWith(".wasm.br"))
    .map((name) => [name.replace(".wasm.br", ""), readFileSync(join(own, name))] as const);
  const all = [...packed, ...vendored].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const bytes = all.reduce((sum, [, content]) => sum + content.length, 0);
  if (bytes > MAX_BYTES) throw new Error(`the grammars take ${bytes} bytes, at most ${MAX_BYTES}`);
  return new Map(all.map(([name, content]) => [`grammars/${name}.wasm.br`, content]));
}

/** Compressing takes seconds, so what was compressed before is kept under the name of its content. */
async function pack(path: string, cache: string): Promise<Uint8Array> {
  const raw = readFileSync(path);
  const kept = join(cache, `${createHash("sha256").update(raw).digest("hex")}.br`);
  try {
    return readFileSync(kept);
  } catch {
    const packed = await compress(raw, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
      },
    });
    writeFileSync(kept, packed);
    return packed;
  }
}

/** Whose work the grammars are, for the list of licences: names of packages, and files beside the vendored ones. */
export const GRAMMAR_PACKAGES = ["@vscode/tree-sitter-wasm", "web-tree-sitter"];
