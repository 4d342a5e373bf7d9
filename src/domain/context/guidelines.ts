/**
 * The project's own rules: which files hold them, which of them concern the changed files, and how much of them is
 * shown. They come from the base commit, so that a pull request can't bring its own.
 */

import { parseYaml } from "../config.ts";
import { InputError } from "../errors.ts";
import { findGlob, parseGlobs } from "../filter/filter.ts";
import { languageOf } from "../language.ts";

/** One source of rules that concerns the change. */
export type Guideline = {
  /** Path of the file, or the name of the input. */
  readonly source: string;
  /** The folder or the patterns it is meant for; `""` for the whole repository. */
  readonly scope: string;
  readonly text: string;
  /** The nearer to the files the higher: of two that differ, the nearer one wins. */
  readonly nearness: number;
};

/** A rule of the configuration file or of `shared-rules`; without paths it is meant for all. */
export type ConfiguredRule = { readonly paths: readonly string[]; readonly rule: string };

const AGENT_FILES = ["REVIEW.md", "AGENTS.md", "CLAUDE.md"];
const CONTRIBUTING = ["CONTRIBUTING.md", ".github/CONTRIBUTING.md", "docs/CONTRIBUTING.md"];
const COPILOT = ".github/copilot-instructions.md";
const INSTRUCTIONS = /^\.github\/instructions\/.+\.instructions\.md$/;
const CURSOR = /^(?:.+\/)?\.cursor\/rules\/.+\.mdc?$|^\.cursorrules$/;

/** Paths at the root where rules may stand, for a repository whose files can't be listed. */
export const ROOT_GUIDELINES: readonly string[] = [...AGENT_FILES, COPILOT, "CONTRIBUTING.md"];

const MAX_FILES = 24;

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** Every folder above the path, the root as `""`. */
function foldersAbove(path: string): readonly string[] {
  const parts = folderOf(path).split("/");
  return path.includes("/")
    ? ["", ...parts.map((_, at) => parts.slice(0, at + 1).join("/"))]
    : [""];
}

export function isGuidelinePath(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const isKnown = path === COPILOT || CONTRIBUTING.includes(path) || AGENT_FILES.includes(name);
  return isKnown || INSTRUCTIONS.test(path) || CURSOR.test(path);
}

/** Of all paths those that hold rules for one of the changed files, the nearest first. */
export function listGuidelinePaths(
  paths: readonly string[],
  changed: readonly string[],
): readonly string[] {
  const folders = new Set(changed.flatMap(foldersAbove));
  return paths
    .filter((path) => isGuidelinePath(path) && (isForAll(path) || folders.has(folderOf(path))))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .slice(0, MAX_FILES);
}

/** Files whose place says nothing about where they are valid. */
function isForAll(path: string): boolean {
  return path.startsWith(".github/") || CONTRIBUTING.includes(path) || CURSOR.test(path);
}

/** Deep folders first; among equals what was written for reviews before what was written for newcomers. */
function rankOf(path: string): number {
  const depth = isForAll(path) ? 0 : path.split("/").length - 1;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const kind = AGENT_FILES.includes(name)
    ? AGENT_FILES.indexOf(name)
    : CONTRIBUTING.includes(path)
      ? 9
      : 5;
  return kind - depth * 10;
}

/** The rules of one file, or `null` where none of them concerns the changed files. */
export function readGuideline(
  file: { readonly path: string; readonly text: string },
  changed: readonly string[],
): Guideline | null {
  const { path } = file;
  const { fields, body } = splitFrontMatter(file.text);
  const patterns = readPatterns(INSTRUCTIONS.test(path) ? fields["applyTo"] : fields["globs"]);
  const isCursor = CURSOR.test(path) && path.endsWith(".mdc");
  // Without patterns such a file waits for an editor to ask for it.
  if (isCursor && patterns.length === 0 && fields["alwaysApply"] !== true) return null;
  if (patterns.length > 0 && fields["alwaysApply"] !== true && !matchesAny(patterns, changed))
    return null;
  const text = (CONTRIBUTING.includes(path) ? keepCode(body) : body).trim();
  if (text === "") return null;
  const folder = isForAll(path) ? "" : folderOf(path);
  const scope = patterns.length > 0 ? patterns.join(", ") : folder === "" ? "" : `${folder}/`;
  return { source: path, scope, text, nearness: -rankOf(path) + (patterns.length > 0 ? 5 : 0) };
}

/** Rules that were set, and not found, as far as they concern the changed files: they come before all others. */
export function readConfiguredRules(
  rules: readonly ConfiguredRule[],
  { source, changed }: Pick<Guideline, "source"> & { readonly changed: readonly string[] },
): readonly Guideline[] {
  return rules
    .filter(({ paths }) => paths.length === 0 || matchesAny(paths, changed))
    .map(({ paths, rule }) => ({
      source,
      scope: paths.join(", "),
      text: rule,
      nearness: 1000,
    }));
}

function matchesAny(patterns: readonly string[], changed: readonly string[]): boolean {
  const read = parseGlobs(patterns);
  if ("problem" in read) return false;
  return changed.some((path) => findGlob(read.globs, path)?.negated === false);
}

type Fields = Readonly<Record<string, unknown>>;

/** What is no YAML is read as if it were not there: the rules below it count all the same. */
function splitFrontMatter(text: string): { readonly fields: Fields; readonly body: string } {
  const plain = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const found = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(plain);
  if (!found) return { fields: {}, body: plain };
  const body = plain.slice(found[0].length);
  try {
    // Patterns such as *.ts are no YAML without quotes.
    const quoted = (found[1] ?? "").replaceAll(/^(\w+):[ \t]*([*!{][^"'\n]*)$/gm, '$1: "$2"');
    const value = parseYaml(quoted, "front matter");
    return { fields: typeof value === "object" && value !== null ? { ...value } : {}, body };
  } catch (error) {
    if (error instanceof InputError) return { fields: {}, body };
    throw error;
  }
}

function readPatterns(value: unknown): readonly string[] {
  const texts = Array.isArray(value) ? value : [value];
  return texts
    .flatMap((text: unknown) => (typeof text === "string" ? text.split(/,(?![^{]*\})/) : []))
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

const ABOUT_CODE =
  /code|styl|convention|guideline|practice|test|review|lint|format|architect|nam|error|commit|rule|type|api|design|pattern|代码|规范|风格|测试|约定/i;
const NOT_ABOUT_CODE =
  /licen|conduct|bug report|issue|communit|sponsor|\bcla\b|release|setup|install|getting started|set up|environment|许可|行为准则|安装/i;

/** The sections that say how code is to be written. */
function keepCode(text: string): string {
  return splitSections(text)
    .filter(({ heading }) => ABOUT_CODE.test(heading) && !NOT_ABOUT_CODE.test(heading))
    .map(({ lines }) => lines.join("\n"))
    .join("\n");
}

type Section = { readonly heading: string; readonly lines: readonly string[] };

function splitSections(text: string): readonly Section[] {
  const sections: { heading: string; lines: string[] }[] = [];
  let isFenced = false;
  for (const line of text.split("\n")) {
    if (/^\s*(?:```|~~~)/.test(line)) isFenced = !isFenced;
    const heading = isFenced ? undefined : /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    if (heading !== undefined || sections.length === 0)
      sections.push({ heading: heading ?? "", lines: [] });
    sections.at(-1)?.lines.push(line);
  }
  return sections;
}

export type ChosenGuidelines = {
  /** `""` when there are none. */
  readonly text: string;
  readonly tokens: number;
  /** What each `R1`, `R2` … of the text stands for. */
  readonly sources: readonly Omit<Guideline, "text">[];
  /** Was anything left out for want of room? */
  readonly cut: boolean;
};

export const NO_GUIDELINES: ChosenGuidelines = { text: "", tokens: 0, sources: [], cut: false };

/** The rules that the budget of tokens holds: the nearest files first, of a long one what fits the changed files best. */
export function chooseGuidelines(
  found: readonly Guideline[],
  options: {
    readonly changed: readonly string[];
    readonly budget: number;
    readonly countTokens: (text: string) => number;
  },
): ChosenGuidelines {
  const { changed, budget, countTokens } = options;
  const words = listWords(changed);
  const sources: Guideline[] = [];
  const blocks: string[] = [];
  const seen = new Set<string>();
  let tokens = 0;
  let cut = false;
  for (const guideline of found.toSorted((a, b) => b.nearness - a.nearness)) {
    // A copy under another name, as many projects keep one, tells nothing new.
    if (seen.has(guideline.text)) continue;
    seen.add(guideline.text);
    const title = renderTitle(guideline, sources.length + 1);
    const left = budget - tokens - countTokens(title) - 2;
    const text = fit(guideline.text, { words, left, countTokens });
    if (text.length < guideline.text.trim().length) cut = true;
    if (text === "") continue;
    const block = `${title}\n${text}`;
    tokens += countTokens(block) + 2;
    blocks.push(block);
    sources.push(guideline);
  }
  const named = sources.map(({ source, scope, nearness }) => ({ source, scope, nearness }));
  return { text: blocks.join("\n\n"), tokens, sources: named, cut };
}

function renderTitle({ source, scope }: Guideline, number: number): string {
  return `[R${number}] ${source}${scope === "" ? "" : ` (for ${scope})`}`;
}

/** Words by which a section shows that it is about these files. */
function listWords(changed: readonly string[]): ReadonlySet<string> {
  const words = changed.flatMap((path) => [
    ...path.toLowerCase().split(/[^a-z0-9]+/),
    ...(languageOf(path) ?? "").split("-"),
  ]);
  return new Set(words.filter((word) => word.length > 1 && word !== "src" && word !== "md"));
}

const DEMAND =
  /\b(?:must|never|always|don't|do not|should|avoid|prefer|only|require|forbid)|必须|禁止|不要|应当|不得/gi;

/** The text, or of its sections the ones that say most about the files, in their order. */
function fit(
  text: string,
  room: {
    readonly words: ReadonlySet<string>;
    readonly left: number;
    readonly countTokens: (text: string) => number;
  },
): string {
  const { words, countTokens } = room;
  const whole = text.trim();
  if (room.left < 20) return "";
  if (countTokens(whole) <= room.left) return whole;
  const sections = splitSections(whole).flatMap(cutLong);
  const ranked = sections
    .map((lines, index) => ({ lines, index, worth: worthOf(lines.join("\n"), words) }))
    .toSorted((a, b) => b.worth - a.worth || a.index - b.index);
  let { left } = room;
  const kept = new Set<number>();
  for (const { lines, index } of ranked) {
    const tokens = countTokens(lines.join("\n")) + 1;
    if (tokens > left) continue;
    left -= tokens;
    kept.add(index);
  }
  return sections
    .filter((_, index) => kept.has(index))
    .map((lines) => lines.join("\n").trim())
    .filter((part) => part !== "")
    .join("\n");
}

const MAX_SECTION_LINES = 24;

function cutLong({ lines }: Section): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (let at = 0; at < lines.length; at += MAX_SECTION_LINES) {
    parts.push(lines.slice(at, at + MAX_SECTION_LINES));
  }
  return parts;
}

function worthOf(text: string, words: ReadonlySet<string>): number {
  const own = text.toLowerCase().split(/[^a-z0-9]+/);
  const about = new Set(own.filter((word) => words.has(word))).size;
  const demands = text.match(DEMAND)?.length ?? 0;
  return (about * 2 + demands) / Math.sqrt(own.length + 10);
}
