/** Checks what is said of a name against the text of a file: whether it is used, and whether it is there at all. */

import type { ClaimCheck } from "../claim.ts";
import { languageOf } from "../language.ts";
import { blankProse } from "./code-text.ts";

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

export type NamedFile = { readonly path: string; readonly text: string };

type Occurrence = {
  /** From 1. */
  readonly line: number;
  readonly role: "declaration" | "import" | "use" | "unclear";
};

/** `null` where it can't be told. */
export function checkUnused(name: string, { path, text }: NamedFile): ClaimCheck | null {
  const found = findOccurrences(name, { path, text });
  if (!found) return null;
  const definitions = found.filter(({ role }) => role === "declaration" || role === "import");
  // Two of the same name: nobody can say which one the use is of.
  if (definitions.length !== 1) return null;
  const [definition] = definitions;
  const use = found.find(({ role, line }) => role === "use" && line !== definition?.line);
  if (use)
    return { kind: "contradicted", evidence: `\`${name}\` is used in ${path} line ${use.line}` };
  if (found.length > 1) return null;
  const line = text.split("\n")[(definition?.line ?? 1) - 1] ?? "";
  if (isVisible(path, { name, line })) return null;
  return { kind: "supported", evidence: `\`${name}\` stands nowhere else in ${path}` };
}

/** `base` is the text before the change; `null` where it is not known. */
export function checkUndefined(
  name: string,
  file: NamedFile,
  base: string | null,
): ClaimCheck | null {
  const found = findOccurrences(name, file);
  if (!found) return null;
  const { path } = file;
  const definition = found.find(({ role }) => role === "declaration" || role === "import");
  if (definition) {
    const how = definition.role === "import" ? "imported" : "declared";
    return {
      kind: "contradicted",
      evidence: `\`${name}\` is ${how} in ${path} line ${definition.line}`,
    };
  }
  if (base === null || found.some(({ role }) => role !== "use") || found.length === 0) return null;
  const before = findOccurrences(name, { path, text: base });
  const gone = before?.find(({ role }) => role === "declaration" || role === "import");
  if (!gone) return null;
  return {
    kind: "supported",
    evidence: `the change deletes the only declaration of \`${name}\` in ${path}`,
  };
}

/** Code has shorter lines; longer ones are data, and looking round each name in them takes the square of their length. */
const MAX_LINE = 2000;

/**
 * Every place in code where the whole name stands, not as a property; `null` where the language is not known, or a
 * line too long to be looked through.
 */
function findOccurrences(name: string, { path, text }: NamedFile): readonly Occurrence[] | null {
  if (!IDENTIFIER.test(name)) return null;
  const code = blankProse(path, text);
  if (code === null) return null;
  const word = new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`, "g");
  const found: Occurrence[] = [];
  let isImporting = false;
  for (const [index, line] of code.split("\n").entries()) {
    isImporting =
      (isImporting && !/[;)]|\bfrom\b/.test(line)) || /^\s*(?:import|from)\b/.test(line);
    if (line.length > MAX_LINE && line.includes(name)) return null;
    for (const match of line.matchAll(word)) {
      const before = line.slice(0, match.index);
      const after = line.slice(match.index + name.length);
      const role = isImporting ? "import" : roleOf({ before, after, path });
      if (role !== null) found.push({ line: index + 1, role });
    }
    if (isImporting && /[;)]|\bfrom\b.*$|^\s*import\s+[\w.]+\s*$/.test(line)) isImporting = false;
  }
  return found;
}

/** Behind the bracket of a function, or a comma there. */
const PARAMETER = /\b(?:function|def|func)\b[^()]*\((?:[^()]*,)?\s*(?:\.\.\.|\*{1,2})?$/;

/** What stands around the name tells whether it is declared there. `null` for a property of something else. */
function roleOf(place: {
  readonly before: string;
  readonly after: string;
  readonly path: string;
}): Occurrence["role"] | null {
  const { before, after, path } = place;
  if (/(?:\.|->|::)\s*$/.test(before) && !/\.\.\.\s*$/.test(before)) return null;
  if (
    /\b(?:const|let|var|function\*?|class|def|func|type|interface|enum|struct)\s+$/.test(before)
  ) {
    return "declaration";
  }
  if (PARAMETER.test(before)) return "declaration";
  // A key of an object, or a label; shorthand and patterns can't be told from uses.
  if (/^\s*:(?![:=])/.test(after)) return "unclear";
  if (/^\s*(?::=|=(?![=>]))/.test(after)) {
    const isBare = /^\s*$/.test(before);
    const declares = languageOf(path) === "python" || after.trimStart().startsWith(":=");
    return isBare && declares ? "declaration" : "unclear";
  }
  if (/\b(?:const|let|var)\s*[{[][^=]*$/.test(before)) return "declaration";
  if (/^[^()]*\)\s*(?:=>|:[^=]*=>)/.test(after) || /^\s*=>/.test(after)) return "unclear";
  return "use";
}

/** Can other files see what is declared on the line? */
function isVisible(
  path: string,
  { name, line }: { readonly name: string; readonly line: string },
): boolean {
  const language = languageOf(path);
  if (language === "go") return /^[A-Z]/.test(name);
  if (language === "python") return !/^\s+|\bimport\b/.test(line);
  if (language === "java")
    return !/\bprivate\b|^\s*import\b/.test(line) && !/^\s{4,}\w+ \w+ =/.test(line);
  return /\bexport\b/.test(line);
}
