/** Names in code: which ones a change uses, which ones it defines, and what a line says of a name. */

import type { FileDiff, Hunk } from "../diff/diff.ts";
import { languageOf } from "../language.ts";

const WORD = /[A-Za-z_$][\w$]{2,63}/g;

/** Words that nearly every file has, in whatever language. */
const COMMON: ReadonlySet<string> = new Set(
  `abstract and any args array assert async auto await bool boolean break byte case catch char class const constexpr
  constructor continue def default defer del delete dict double elif else elsif end enum err error except explicit export
  extends extern false final finally float fmt fn for foreach fprintf from func function get global goto guard have i32 i64
  if impl implements import in include inline instanceof int interface internal is isinstance kwargs lambda len length let
  list long loop main map match mod module mut name namespace new nil none None not null number object of operator option
  Option or override package panic params pass print println printf private props protected pub public range readonly ref
  register require return Result Self self set short signed sizeof Some static str string String struct super switch
  template test the then this throw throws trait true True False try type typedef typeof u32 u64 undefined union unless
  unsafe unsigned until use using usize val value values var vec Vec virtual void volatile when where while with yield
  console expect describe`.split(/\s+/),
);

/** Names in a text of code, as often as they stand there. */
export function listNames(text: string): readonly string[] {
  return (text.match(WORD) ?? []).filter((word) => !COMMON.has(word));
}

/** Strings and comments as far as one line tells; what is left may still hold some. */
function stripProse(text: string, path: string): string {
  const code = text
    .replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""')
    .replace(/\/\/.*$|^\s*\*.*$|\/\*.*$/, "");
  const hasHash = /^(?:python|ruby|bash|yaml)$/.test(languageOf(path) ?? "");
  return hasHash ? code.replace(/#.*$/, "") : code;
}

const DECLARING =
  /(?:^|[^\w$.])(?:async\s+)?(?:function\*?|class|def|fn|func|type|interface|enum|struct|trait|union|module|namespace|record|object|const|static|let|var|val|mod|macro_rules!|typedef|#\s*define|lateinit)\s+(?:\([^)]*\)\s*)?(?:mut\s+)?(?:self\.|const\s+)?$/;
const LEADING_TYPE =
  /^\s*(?!return\b|await\b|new\b|throw\b|else\b|yield\b|case\b)(?:[\w<>[\],.:?*&@]+\s+)*\*?$/;

/** Does the line declare the name, rather than use it? */
export function declares(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1)) {
    const before = line.slice(0, at);
    const after = line.slice(at + name.length);
    if (/[\w$]$/.test(before) || /^[\w$]/.test(after)) continue;
    if (DECLARING.test(before)) return true;
    // Methods and functions of languages that put no word in front: a list of parameters, then a body.
    if (
      LEADING_TYPE.test(before) &&
      /^\s*(?:<[^>]*>)?\([^;]*(?:\{|\)\s*:\s*[^;=]*\{?|,|\()\s*$/.test(after)
    ) {
      if (!/^\s*(?:if|for|while|switch|catch|return)\b/.test(line)) return true;
    }
    if (/^\s*$/.test(before) && /^\s*(?::[^=]+)?=[^=>]/.test(after) && /^[A-Z_]+$/.test(name))
      return true;
  }
  return false;
}

/** Does the line only bring the name in from elsewhere? */
export function imports(line: string): boolean {
  return /^\s*(?:(?:import|from|use|using|#include|require|const\s.*=\s*require)\b|export\s*[{*].*\bfrom\b)/.test(
    line,
  );
}

/** What a change says by name. */
export type ChangeNames = {
  /** Names on changed lines that it does not declare itself, with what they weigh; the weightiest first. */
  readonly used: ReadonlyMap<string, number>;
  /** Names that are declared on changed lines, or whose body the change touches. */
  readonly touched: ReadonlySet<string>;
};

/** What stands further on in a line is data; and what is looked for in a line may take the square of its length. */
const MAX_LINE = 400;

const MAX_USED = 40;
const MAX_TOUCHED = 16;

/** Reads the names out of the hunks. */
export function readChangeNames(files: readonly Pick<FileDiff, "path" | "hunks">[]): ChangeNames {
  const weights = new Map<string, number>();
  const declared = new Set<string>();
  const touched = new Set<string>();
  for (const { path, hunks } of files) {
    if (languageOf(path) === null) continue;
    for (const hunk of hunks) {
      const enclosing = findEnclosingLine(hunk);
      if (enclosing) touched.add(enclosing.name);
      // What the class builds on, or the function takes, is part of what its body means.
      for (const name of new Set(listNames(enclosing?.line ?? ""))) {
        if (name !== enclosing?.name) weights.set(name, (weights.get(name) ?? 0) + 1.5);
      }
      for (const { kind, text: whole } of hunk.lines) {
        const text = whole.slice(0, MAX_LINE);
        const code = stripProse(text, path);
        for (const name of new Set(listNames(code))) {
          if (declares(code, name)) {
            declared.add(name);
            if (kind !== "context" && !isLocal(text)) touched.add(name);
          } else if (kind === "added" && !imports(text)) {
            weights.set(name, (weights.get(name) ?? 0) + weighUse(code, name));
          }
        }
      }
    }
  }
  const used = [...weights]
    .filter(([name]) => !declared.has(name))
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MAX_USED);
  return { used: new Map(used), touched: new Set([...touched].slice(0, MAX_TOUCHED)) };
}

/** A declaration deep inside something is seen by nobody else. */
export function isLocal(text: string): boolean {
  return /^(?:\t{2,}| {8,})/.test(text) || /^\s+(?:const|let|var|val)\b/.test(text);
}

/** The nearest declaration above the first change: in the hunk, else the one that git found above it. */
function findEnclosingLine(hunk: Hunk): { readonly name: string; readonly line: string } | null {
  const above = hunk.lines.slice(
    0,
    hunk.lines.findIndex(({ kind }) => kind !== "context"),
  );
  const lines = [hunk.section, ...above.map(({ text }) => text)].toReversed();
  for (const whole of lines) {
    const line = whole.slice(0, MAX_LINE);
    const name = listNames(line).find((word) => declares(line, word) && !isLocal(line));
    if (name !== undefined) return { name, line };
  }
  return null;
}

/** A call or a type tells more than a word, and a long name more than a short one. */
function weighUse(line: string, name: string): number {
  const at = line.indexOf(name);
  const isCall = /^\s*(?:<[^>]*>)?[(!]/.test(line.slice(at + name.length));
  const isType = /^[A-Z]/.test(name);
  const isRich = /[a-z][A-Z]|_[a-z]/.test(name);
  return 1 + (isCall ? 2 : 0) + (isType ? 1.5 : 0) + (isRich ? 1 : 0);
}
