/** The pages of the repository as tests read them: their text, blocks, headings, links and what they name in code. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export type Fields = Readonly<Record<string, unknown>>;

export const root = fileURLToPath(new URL("..", import.meta.url));
export const read = (path: string) => readFileSync(join(root, path), "utf8");
export const exists = (path: string) => existsSync(join(root, path));

/** Names in a folder, with the folder; none where there is no such folder. */
export const listFiles = (folder: string, ending: RegExp): readonly string[] =>
  exists(folder)
    ? readdirSync(join(root, folder))
        .filter((name) => ending.test(name))
        .toSorted()
        .map((name) => join(folder, name))
    : [];

const FOLDERS = [".", "docs", "bench", "demo", "examples", ".github", "build/grammars"];
export const PAGES = FOLDERS.flatMap((folder) => listFiles(folder, /\.md$/));
export const WORKFLOWS = listFiles(".github/workflows", /\.ya?ml$/);
export const EXAMPLES = listFiles("examples", /\.ya?ml$/);

export function toFields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** The fenced blocks of a language, in order. */
export function readBlocks(markdown: string, language: string): readonly string[] {
  const blocks = markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm);
  return [...blocks].filter(([, name]) => name === language).map(([, , text]) => text ?? "");
}

export const withoutBlocks = (markdown: string) =>
  markdown.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, "");

export const readHeadings = (markdown: string) =>
  [...withoutBlocks(markdown).matchAll(/^(#{1,6}) (.+)$/gm)].map(([, level = "", text = ""]) => ({
    level: level.length,
    text,
  }));

/** The anchors that GitHub gives the headings of a page: of equal ones the second ends in `-1`. */
export function readAnchors(markdown: string): readonly string[] {
  const seen = new Map<string, number>();
  return readHeadings(markdown).map(({ text }) => {
    const anchor = text
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, "")
      .replaceAll(" ", "-");
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

export type Link = { readonly page: string; readonly target: string };

const LINK = /\]\(\s*<?([^()<>\s]+(?:\([^()\s]*\))?)>?(?:\s+"[^"]*")?\s*\)/g;
const REFERENCE = /^\[[^\]]+\]:\s*<?([^\s>]+)>?/gm;
const ATTRIBUTE = /\b(?:src|srcset|href)="([^"\s]+)"/g;

/** Links, references, pictures and addresses in HTML, in the order of their kinds. */
export function listLinks(page: string): readonly Link[] {
  const text = withoutBlocks(read(page));
  return [LINK, REFERENCE, ATTRIBUTE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, target = ""]) => ({ page, target })),
  );
}

export const isElsewhere = (target: string) => /^(?:[a-z]+:|\/\/)/i.test(target);

/** What a link within the repository lacks: its file, or the heading in it. `null` when it leads somewhere. */
export function findFault({ page, target }: Link): string | null {
  const [path = "", anchor] = target.split("#", 2);
  const file = path === "" ? page : join(dirname(page), path);
  if (file.startsWith("..") || !exists(file)) return `there is no ${file}`;
  if (anchor === undefined || !file.endsWith(".md")) return null;
  return readAnchors(read(file)).includes(anchor) ? null : `${file} has no heading #${anchor}`;
}

/** What stands between single backticks, outside of blocks. */
export const listCode = (page: string): readonly string[] =>
  [...withoutBlocks(read(page)).matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(([, code = ""]) => code);
