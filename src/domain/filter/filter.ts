/** Which files of a pull request are worth a review, and why the others are not. */

import { braceExpand, Minimatch } from "minimatch";

import { type AttributeRule, parseAttributeRules } from "./attributes.ts";
import {
  type ContentHints,
  findDefaultSkips,
  type Skip,
  type SkipReason,
} from "./default-skips.ts";

export { type ContentHints, readContentHints, type SkipReason } from "./default-skips.ts";

type Glob = {
  /** As the user wrote it. */
  readonly source: string;
  readonly negated: boolean;
  readonly matches: (path: string) => boolean;
};

/** A list of patterns, of which the last one that matches a path decides about it. */
export type Globs = readonly Glob[];

type CompiledRule = AttributeRule & { readonly matches: (path: string) => boolean };

/** What the root `.gitattributes` says about generated and vendored files. */
export type Attributes = readonly CompiledRule[];

/** A changed file, as far as the filter looks at it. */
export type FilteredFile = ContentHints & {
  readonly path: string;
  readonly binary?: boolean;
};

export type FilterVerdict =
  | { readonly review: true }
  | { readonly review: false; readonly reason: SkipReason; readonly detail: string };

export type FileFilter = (file: FilteredFile) => FilterVerdict;

const MOST_GLOBS = 500;
const MOST_GLOB_CHARACTERS = 256;
const MOST_BRACE_RESULTS = 64;
/** No system checks longer paths out. None of them matches a pattern. */
const MOST_PATH_CHARACTERS = 4_096;

/**
 * Reads glob patterns, one a line; empty lines are passed over, and `#` begins no comment.
 *
 * A pattern with a slash in it is meant from the root of the repository on (`src/*.ts`, `/README.md`); one
 * without matches the file's name at any depth (`*.md`). A slash at the end means everything below the folder:
 * `docs/` at any depth, `/docs/` at the root. `!` in front takes back what patterns above it matched. Upper and
 * lower case differ; `*` and `**` match names that begin with a dot; a literal `[` is written `\[`.
 *
 * `problem` is a sentence that names the pattern: more than 500 patterns, more than 256 characters in one,
 * more than 64 patterns out of one pair of braces, or nothing in it.
 */
export function parseGlobs(
  lines: readonly string[],
): { readonly globs: Globs } | { readonly problem: string } {
  const sources = lines.map((line) => line.trim()).filter((line) => line !== "");
  if (sources.length > MOST_GLOBS) {
    return { problem: `there are ${sources.length} patterns, and ${MOST_GLOBS} is the most` };
  }
  const globs: Glob[] = [];
  for (const source of sources) {
    const glob = parseGlob(source);
    if (typeof glob === "string") return { problem: glob };
    globs.push(glob);
  }
  return { globs };
}

/** The pattern that decides about a path, which is the last one that matches it; `null` where none does. */
export function findGlob(
  globs: Globs,
  path: string,
): { readonly source: string; readonly negated: boolean } | null {
  if (path.length > MOST_PATH_CHARACTERS) return null;
  return globs.findLast((glob) => glob.matches(path)) ?? null;
}

/** Reads the root `.gitattributes` of the base commit. Never throws. */
export function parseAttributes(text: string): Attributes {
  return parseAttributeRules(text).map((rule) => ({
    ...rule,
    matches: compile(rule.glob, { noext: true, nobrace: true }),
  }));
}

/**
 * Makes the decision about single files, in this order: `exclude` leaves a file out, `include` (unless it is
 * empty) leaves out what it does not match, and binary files cannot be reviewed. Then come `.gitattributes`
 * and the defaults for files of secrets, and for generated, vendored, lock and minified ones; `!pattern` in `exclude` brings a file back
 * that one of those would leave out, and so does `-linguist-generated` or `-linguist-vendored` against the defaults.
 */
export function createFileFilter(options: {
  readonly include: Globs;
  readonly exclude: Globs;
  readonly attributes: Attributes;
}): FileFilter {
  return (file) => {
    const skip = findSkip(file, options);
    return skip === null ? { review: true } : { review: false, ...skip };
  };
}

function findSkip(
  file: FilteredFile,
  options: Parameters<typeof createFileFilter>[0],
): Skip | null {
  const wish = findGlob(options.exclude, file.path);
  if (wish !== null && !wish.negated) {
    return { reason: "excluded", detail: `matches \`exclude\`: \`${wish.source}\`` };
  }
  if (!isIncluded(options.include, file.path)) {
    return { reason: "not-included", detail: "matches no pattern of `include`" };
  }
  if (file.binary === true) return { reason: "binary", detail: "It is a binary file." };
  return wish === null ? findUsualSkip(file, options.attributes) : null;
}

/** A list that only takes away (`!docs/`) begins with everything. */
function isIncluded(include: Globs, path: string): boolean {
  const decided = findGlob(include, path);
  return decided === null ? include.every((glob) => glob.negated) : !decided.negated;
}

function findUsualSkip(file: FilteredFile, attributes: Attributes): Skip | null {
  const generated = readAttribute(attributes, "generated", file.path);
  const vendored = readAttribute(attributes, "vendored", file.path);
  if (generated === true) return { reason: "generated", detail: attributeDetail("generated") };
  if (vendored === true) return { reason: "vendored", detail: attributeDetail("vendored") };
  const skips = findDefaultSkips(file.path, file);
  const stands = ({ reason }: Skip) =>
    reason === "secret-file" || (reason === "vendored" ? vendored : generated) !== false;
  return skips.find(stands) ?? null;
}

function attributeDetail(name: "generated" | "vendored"): string {
  return `The base's .gitattributes marks it as linguist-${name}.`;
}

function readAttribute(
  attributes: Attributes,
  name: "generated" | "vendored",
  path: string,
): boolean | null {
  if (path.length > MOST_PATH_CHARACTERS) return null;
  const rule = attributes.findLast((each) => each[name] !== undefined && each.matches(path));
  return rule?.[name] ?? null;
}

function parseGlob(source: string): Glob | string {
  const shown = source.length > 60 ? `${source.slice(0, 60)}…` : source;
  if (source.length > MOST_GLOB_CHARACTERS) {
    return `the pattern \`${shown}\` has ${source.length} characters, and ${MOST_GLOB_CHARACTERS} is the most`;
  }
  const negated = source.startsWith("!");
  const pattern = toPathPattern(negated ? source.slice(1) : source);
  if (pattern === null) return `the pattern \`${shown}\` names no file`;
  if (countBraceResults(pattern) > MOST_BRACE_RESULTS) {
    return `the pattern \`${shown}\` stands for more than ${MOST_BRACE_RESULTS} patterns: use fewer braces`;
  }
  return { source, negated, matches: compile(pattern, {}) };
}

/** `null` when nothing is left but slashes. */
function toPathPattern(written: string): string | null {
  const rooted = written.startsWith("./") ? written.slice(1) : written;
  const core = rooted.replace(/\/+$/, "");
  const path = core.replace(/^\/+/, "");
  if (path === "") return null;
  const anchored = core.includes("/") ? path : `**/${path}`;
  return rooted.endsWith("/") ? `${anchored}/**` : anchored;
}

function countBraceResults(pattern: string): number {
  return braceExpand(pattern, { braceExpandMax: MOST_BRACE_RESULTS + 1 }).length;
}

/** A leading `!` or `#` has no meaning to minimatch, and Windows gets no rules of its own. */
function compile(
  glob: string,
  limits: { readonly noext?: true; readonly nobrace?: true },
): (path: string) => boolean {
  const options = { dot: true, nocomment: true, nonegate: true, platform: "linux" } as const;
  const matcher = new Minimatch(glob, { ...options, ...limits });
  return (path) => matcher.match(path);
}
