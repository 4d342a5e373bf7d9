/** The lines of a `.gitattributes` file that say which files are generated or vendored. */

import { parseQuoted } from "../diff/diff-names.ts";

/** `true` and `false` as the file says it; `null` takes an earlier line back. */
type State = boolean | null;

export type AttributeRule = {
  /** A glob for the whole path, without leading slash. */
  readonly glob: string;
  readonly generated?: State;
  readonly vendored?: State;
};

type Assignment = Omit<AttributeRule, "glob">;

/** Git itself passes over longer lines. */
const MOST_LINE_CHARACTERS = 2_048;
const MOST_CHARACTERS = 500_000;
const MOST_RULES = 500;

const ATTRIBUTES: Readonly<Record<string, "generated" | "vendored">> = {
  "linguist-generated": "generated",
  "linguist-vendored": "vendored",
};

/**
 * Reads the root `.gitattributes`, macros included. Never throws: what git would pass over is passed over, and
 * so is what lies beyond 500,000 characters or 500 rules.
 */
export function parseAttributeRules(text: string): readonly AttributeRule[] {
  const macros = new Map<string, Assignment>();
  const rules: AttributeRule[] = [];
  for (const line of text
    .slice(0, MOST_CHARACTERS)
    .replace(/^\uFEFF/, "")
    .split("\n")) {
    const parts = line.length > MOST_LINE_CHARACTERS ? null : splitLine(line);
    if (parts === null) continue;
    const assignment = readAssignment(parts.words, macros);
    if (parts.macro !== null) macros.set(parts.macro, assignment);
    else if (Object.keys(assignment).length > 0 && rules.length < MOST_RULES) {
      rules.push({ glob: parts.glob, ...assignment });
    }
  }
  return rules;
}

function splitLine(line: string): {
  readonly glob: string;
  readonly macro: string | null;
  readonly words: readonly string[];
} | null {
  const trimmed = line.trim();
  if (trimmed === "" || trimmed.startsWith("#")) return null;
  const quoted = parseQuoted(trimmed);
  const end = quoted?.end ?? trimmed.search(/[ \t]/);
  if (end === -1) return null;
  const pattern = quoted?.value ?? trimmed.slice(0, end);
  const words = trimmed
    .slice(end)
    .split(/[ \t]+/)
    .filter((word) => word !== "");
  if (pattern.startsWith("[attr]")) return { glob: "", macro: pattern.slice(6), words };
  const glob = toGlob(pattern);
  return glob === null ? null : { glob, macro: null, words };
}

/** Like `.gitignore`, except that git allows no `!` here and that a pattern with a slash at its end matches nothing. */
function toGlob(pattern: string): string | null {
  if (pattern.startsWith("!") || pattern.endsWith("/")) return null;
  if (!pattern.includes("/")) return `**/${pattern}`;
  return pattern.startsWith("/") ? pattern.slice(1) : pattern;
}

function readAssignment(
  words: readonly string[],
  macros: ReadonlyMap<string, Assignment>,
): Assignment {
  let assignment: Assignment = {};
  for (const word of words) {
    const name = word.replace(/^[-!]/, "").split("=", 1)[0] ?? "";
    const state = readState(word);
    const key = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
    if (key !== undefined) assignment = { ...assignment, [key]: state };
    else if (state === true) assignment = { ...assignment, ...macros.get(name) };
  }
  return assignment;
}

function readState(word: string): State {
  if (word.startsWith("!")) return null;
  return !word.startsWith("-") && !word.endsWith("=false");
}
