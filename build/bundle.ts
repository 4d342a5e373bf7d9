/** Bundles `src` into `dist`: the same bytes at every build, and beside them the licences of what was bundled. */

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

rmSync(dist, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: root,
  input: { index: "src/main.ts" },
  platform: "node",
  resolve: { alias: { undici: join(root, "build/undici-stub.ts") } },
  transform: { target: "node20" },
});
const { output } = await bundle.write({
  dir: dist,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "[name].js",
  minify: { compress: true, mangle: true, codegen: false },
  comments: { legal: false },
});
await bundle.close();

const modules = output.flatMap((item) => (item.type === "chunk" ? item.moduleIds : []));
writeFileSync(join(dist, "licenses.txt"), renderLicences(modules));

/** Name, version and licence text of every package with a module in the bundle, sorted by name. */
function renderLicences(moduleIds: readonly string[]): string {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll("\\", "/"));
    if (match?.[1]) folders.add(match[1]);
  }
  return [...folders].map(renderLicence).toSorted().join("\n\n");
}

function renderLicence(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version, license } = manifest as Record<"name" | "version" | "license", string>;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const path = file ? join(folder, file) : "";
  const text = existsSync(path) ? readFileSync(path, "utf8").replaceAll("\r\n", "\n").trim() : "";
  return `${name} ${version} (${license})\n${"-".repeat(60)}\n${text}\n`;
}
