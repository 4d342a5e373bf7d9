/** Checks claims about files and versions: what paths a reference can mean, and what a lock file says. */

import type { ClaimCheck } from "../claim.ts";
import type { NamedFile } from "./names.ts";

const ENDINGS = [
  "",
  ".ts",
  ".tsx",
  ".js",
  ".jsx",
  ".mjs",
  ".d.ts",
  ".py",
  ".json",
  "/index.ts",
  "/index.js",
  "/__init__.py",
];

/** Written by builds, or installed: whether they are there, the repository does not tell. */
const NOT_KEPT = /(?:^|\/)(?:dist|build|out|target|node_modules|vendor|generated|\.\w+)\//;

/** Paths that a reference in a file can mean, the likeliest first; `[]` for what is no path of the repository. */
export function listCandidates(reference: string, from: string): readonly string[] {
  if (/^[a-z]+:|^\/|[*?{}<>\s]|^[~$]/i.test(reference) || !/[./]/.test(reference)) return [];
  const folder = from.includes("/") ? from.slice(0, from.lastIndexOf("/")) : "";
  const isRelative = reference.startsWith(".");
  const near = joinPath(folder, reference);
  const roots = isRelative ? [near] : [near, joinPath("", reference)];
  const paths = roots.filter((path) => path !== null && path !== "" && !NOT_KEPT.test(`${path}/`));
  if (paths.length < roots.length) return [];
  const all = paths.flatMap((path) => spellings(path ?? ""));
  return [...new Set(all)];
}

/** An import of `x.js` may mean `x.ts`. */
function spellings(path: string): readonly string[] {
  const source = /\.(?:m|c)?js$/.test(path) ? [path.replace(/js$/, "ts")] : [];
  const hasEnding = /\.\w{1,5}$/.test(path);
  return [path, ...source, ...(hasEnding ? [] : ENDINGS.slice(1).map((ending) => path + ending))];
}

/** `null` for a path that leads out of the repository. */
function joinPath(folder: string, reference: string): string | null {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of reference.split("/")) {
    if (part === "." || part === "") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}

/** Which lock files a manifest or a source file has. */
const LOCKS_OF: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:^|\/)package\.json$|\.[cm]?[jt]sx?$/, ["package-lock.json", "pnpm-lock.yaml", "yarn.lock"]],
  [/(?:^|\/)go\.mod$|\.go$/, ["go.sum"]],
  [/(?:^|\/)Cargo\.toml$|\.rs$/, ["Cargo.lock"]],
  [/(?:^|\/)pyproject\.toml$|\.py$/, ["uv.lock", "poetry.lock"]],
  [/(?:^|\/)Gemfile$|\.rb$/, ["Gemfile.lock"]],
  [/(?:^|\/)composer\.json$|\.php$/, ["composer.lock"]],
];

/** Lock files that may know a version, nearest folder first; none for a file of another kind. */
export function listLockFiles(from: string): readonly string[] {
  const names = LOCKS_OF.find(([pattern]) => pattern.test(from))?.[1] ?? [];
  const folders: string[] = [];
  for (let folder = from; folder !== "";) {
    folder = folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : "";
    folders.push(folder === "" ? "" : `${folder}/`);
  }
  return folders.flatMap((folder) => names.map((name) => folder + name));
}

/** Does the lock file hold this very version? It was fetched then, so it exists. `null` where it does not say so. */
export function checkVersion(name: string, { path, text }: NamedFile): ClaimCheck | null {
  const at = name.lastIndexOf("@");
  if (at <= 0) return null;
  const wanted = name.slice(0, at).trim();
  const version = name
    .slice(at + 1)
    .trim()
    .replace(/^[v^~=]+/, "");
  if (!/^\d[\w.+-]{0,60}$/.test(version) || !/^[\w@./-]{1,150}$/.test(wanted)) return null;
  const forms = [
    `${wanted}@${version}`,
    `/${wanted}/${version}:`,
    `${wanted} v${version}`,
    `${wanted} (${version})`,
  ];
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    const isSame =
      forms.some((form) => hasWhole(line, form)) || isEntry(lines, { index, wanted, version });
    if (isSame)
      return {
        kind: "contradicted",
        evidence: `${path} line ${index + 1} has ${wanted} ${version}`,
      };
  }
  return null;
}

/** Not `1.2.30` for `1.2.3`. */
function hasWhole(line: string, form: string): boolean {
  const at = line.indexOf(form);
  if (at === -1) return false;
  const [before = "", after = ""] = [line[at - 1], line[at + form.length]];
  return !/[\w@/-]/.test(before) && !/[\w.+-]/.test(after);
}

/** An entry that names the package in one line and its version in the next ones. */
function isEntry(
  lines: readonly string[],
  {
    index,
    wanted,
    version,
  }: { readonly index: number; readonly wanted: string; readonly version: string },
): boolean {
  const line = (lines[index] ?? "").trim();
  const opens =
    line === `"node_modules/${wanted}": {` ||
    line === `"${wanted}": {` ||
    line === `name = "${wanted}"` ||
    line === `"name": "${wanted}",` ||
    line.startsWith(`${wanted}@`) ||
    line.startsWith(`"${wanted}@`);
  if (!opens) return false;
  return lines.slice(index + 1, index + 3).some((next) => {
    const value = /^\s*"?version"?\s*[:=]?\s*"?v?([^",\s]+)"?,?\s*$/.exec(next.slice(0, 300))?.[1];
    return value === version;
  });
}
