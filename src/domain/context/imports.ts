/** Files that changed files import by a relative path: where there is no clone, the few that are worth a request. */

import type { FileDiff } from "../diff/diff.ts";
import { languageOf } from "../language.ts";

const SCRIPT = /\b(?:from|import|require\()\s*["'](\.{1,2}\/[^"']{1,200})["']/g;
const PYTHON = /^[ \t]*from[ \t]+(\.{1,8})([\w.]{0,200})[ \t]+import\b/gm;

/** Paths in the repository, most imported first; they may be missing. */
export function listImports(files: readonly Pick<FileDiff, "path" | "hunks">[]): readonly string[] {
  const changed = new Set(files.map(({ path }) => path));
  const counts = new Map<string, number>();
  for (const file of files) {
    const text = file.hunks
      .flatMap(({ lines }) =>
        lines.filter(({ kind }) => kind !== "deleted").map((line) => line.text),
      )
      .join("\n");
    for (const path of new Set(listOf(file.path, text))) {
      if (!changed.has(path)) counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([path]) => path);
}

function listOf(path: string, text: string): readonly string[] {
  const folder = path.split("/").slice(0, -1);
  const language = languageOf(path);
  if (language === "python") {
    return [...text.matchAll(PYTHON)].flatMap(([, dots = "", name = ""]) => {
      if (name === "") return [];
      const up = folder.slice(0, folder.length - dots.length + 1);
      return [[...up, ...name.split(".")].join("/") + ".py"];
    });
  }
  if (language !== "typescript" && language !== "tsx" && language !== "javascript") return [];
  return [...text.matchAll(SCRIPT)].flatMap(([, target = ""]) => {
    const parts = [...folder];
    for (const part of target.split("/")) {
      if (part === "..") parts.pop();
      else if (part !== ".") parts.push(part);
    }
    const whole = parts.join("/");
    const ending = /\.\w+$/.exec(path)?.[0] ?? "";
    return [/\.[cm]?[jt]sx?$/.test(whole) ? whole : whole + ending];
  });
}
