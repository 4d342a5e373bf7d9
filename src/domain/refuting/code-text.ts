/** Code without its comments and strings, so that a name which is found in it is one that the program uses. */

import { languageOf, type Language } from "../language.ts";

type Family = {
  readonly line: readonly string[];
  readonly block: readonly (readonly [string, string])[];
  /** Quotes of strings; those that may run over lines are marked. */
  readonly strings: readonly { readonly quote: string; readonly multiline: boolean }[];
  /** Openings of code within strings, such as `${`: what a string with one holds is kept. */
  readonly interpolation: RegExp | null;
};

const plain = (quotes: string, multiline: boolean) =>
  Array.from(quotes, (quote) => ({ quote, multiline }));

const C_LIKE: Family = {
  line: ["//"],
  block: [["/*", "*/"]],
  strings: plain("\"'", false),
  interpolation: null,
};

const SCRIPT: Family = {
  ...C_LIKE,
  strings: [...plain("\"'", false), ...plain("`", true)],
  interpolation: /\$\{/,
};

const PYTHON: Family = {
  line: ["#"],
  block: [],
  strings: [
    { quote: '"""', multiline: true },
    { quote: "'''", multiline: true },
    ...plain("\"'", false),
  ],
  interpolation: /\{/,
};

const FAMILIES: ReadonlyMap<Language, Family> = new Map<Language, Family>([
  ["typescript", SCRIPT],
  ["tsx", SCRIPT],
  ["javascript", SCRIPT],
  ["go", { ...C_LIKE, strings: [...plain('"', false), ...plain("`", true)] }],
  ["java", C_LIKE],
  ["python", PYTHON],
]);

/** Is there something known of how the language writes comments and strings? */
export function canReadCode(path: string): boolean {
  const language = languageOf(path);
  return language !== null && FAMILIES.has(language);
}

/**
 * The text with comments and strings blanked, of the same length and with the same line breaks; strings with code in
 * them stay. `null` where the language is not known well enough.
 */
export function blankProse(path: string, text: string): string | null {
  const language = languageOf(path);
  const family = language === null ? undefined : FAMILIES.get(language);
  if (!family) return null;
  let code = "";
  let at = 0;
  while (at < text.length) {
    const end = findProse(family, { text, at });
    if (end === at) {
      code += text[at];
      at += 1;
      continue;
    }
    const prose = text.slice(at, end);
    const isKept = family.interpolation?.test(prose) === true && !isComment(family, { text, at });
    code += isKept ? prose : prose.replaceAll(/[^\n]/g, " ");
    at = end;
  }
  return code;
}

type Cursor = { readonly text: string; readonly at: number };

function isComment({ line, block }: Family, { text, at }: Cursor): boolean {
  const openings = [...line, ...block.map(([opening]) => opening)];
  return openings.some((opening) => text.startsWith(opening, at));
}

/** Where the comment or string that begins here ends; `at` itself where none begins. */
function findProse({ line, block, strings }: Family, { text, at }: Cursor): number {
  if (line.some((opening) => text.startsWith(opening, at))) return endOfLine(text, at);
  for (const [opening, closing] of block) {
    if (!text.startsWith(opening, at)) continue;
    const end = text.indexOf(closing, at + opening.length);
    return end === -1 ? text.length : end + closing.length;
  }
  const string = strings.find(({ quote }) => text.startsWith(quote, at));
  return string ? endOfString({ text, at: at + string.quote.length }, string) : at;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

/** A string that does not close on its line was none, as in a regular expression or in prose: it ends there. */
function endOfString(
  { text, at }: Cursor,
  { quote, multiline }: { readonly quote: string; readonly multiline: boolean },
): number {
  for (let end = at; end < text.length; end += 1) {
    if (text[end] === "\\") end += 1;
    else if (text.startsWith(quote, end)) return end + quote.length;
    else if (text[end] === "\n" && !multiline) return end;
  }
  return text.length;
}
