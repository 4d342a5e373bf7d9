/** Bundles `src` into `dist`: the same bytes at every build, and beside them the licences of what was bundled. */

import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { rolldown } from "rolldown";

import { buildGrammars, GRAMMAR_PACKAGES } from "./grammars.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What each chunk holds, so that its name says it and a change of one part leaves the others as they are. */
const CHUNKS = [
  { name: "tokenizer", test: /node_modules\/gpt-tokenizer\// },
  {
    name: "octokit",
    test: /node_modules\/(?:@octokit|@actions\/github|before-after-hook|universal-user-agent|json-with-bigint|tunnel|content-type|toad-cache|fast-content-type-parse)\//,
  },
  {
    name: "markdown",
    test: /node_modules\/(?:mdast|micromark|unist|decode-named|character-entities|ccount|markdown-table|longest-streak|escape-string|zwitch|devlop|dequal)/,
  },
  { name: "tree-sitter", test: /node_modules\/web-tree-sitter\// },
  {
    name: "secretlint",
    test: /node_modules\/(?:@secretlint|@textlint|structured-source|boundary)\//,
  },
  { name: "yaml", test: /node_modules\/js-yaml\// },
  { name: "glob", test: /node_modules\/(?:minimatch|brace-expansion|balanced-match|@isaacs)\// },
];

const bundle = await rolldown({
  cwd: root,
  input: { index: "src/main.ts", cli: "src/cli.ts" },
  platform: "node",
  resolve: { alias: { undici: join(root, "build/undici-stub.ts") } },
  transform: { target: "node20" },
  // tree-sitter evaluates code that a grammar brings along; the grammars here bring none.
  checks: { eval: false },
  // Loading the toolkit does nothing but define: what fen does not call of it is left out.
  treeshake: { moduleSideEffects: [{ test: /@actions\//, sideEffects: false }] },
});
const { output } = await bundle.generate({
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "[name].js",
  minify: { compress: true, mangle: true, codegen: false },
  comments: { legal: false },
  codeSplitting: { groups: CHUNKS },
});
await bundle.close();

const files = new Map<string, string | Uint8Array>();
for (const item of output)
  files.set(item.fileName, item.type === "chunk" ? item.code : item.source);
const modules = output.flatMap((item) => (item.type === "chunk" ? item.moduleIds : []));
for (const [name, content] of await buildGrammars(root)) files.set(name, content);
files.set("licenses.txt", renderLicences(modules));
replaceFolder(join(root, "dist"), files);
// The command is run as a program where the repository is installed as it is.
chmodSync(join(root, "dist/cli.js"), 0o755);

/** Writes the files and removes every other one. */
function replaceFolder(folder: string, contents: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll("\\", "/");
    if (entry.isFile() && !contents.has(name)) rmSync(path);
  }
  for (const [name, content] of contents) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Name, version and licence text of every package with a module in the bundle, sorted by name. */
function renderLicences(moduleIds: readonly string[]): string {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll("\\", "/"));
    if (match?.[1]) folders.add(match[1]);
  }
  for (const name of GRAMMAR_PACKAGES) folders.add(join(root, "node_modules", name));
  const vendored = join(root, "build/grammars");
  const beside = readdirSync(vendored).filter((name) => name.endsWith(".LICENSE"));
  const grammars = beside.map((name) => {
    const title = `tree-sitter grammar ${name.replace(".LICENSE", "")} (MIT)`;
    return renderEntry(title, readFileSync(join(vendored, name), "utf8"));
  });
  return [...[...folders].map(renderLicence), ...grammars].toSorted().join("\n\n");
}

function renderLicence(folder: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- npm has checked it
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version, license } = manifest;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim() : "";
  return renderEntry(`${name} ${version} (${license})`, text);
}

function renderEntry(title: string, text: string): string {
  return `${title}\n${"-".repeat(60)}\n${text.trim()}\n`;
}

type Manifest = { readonly name: string; readonly version: string; readonly license: string };
