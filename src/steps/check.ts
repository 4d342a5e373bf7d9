/** The built-in checks: what programs find in a change, free and with or without a model. */

import { findConflictMarkers } from "../domain/checks/conflict-markers.ts";
import { findHiddenCharacters } from "../domain/checks/hidden-characters.ts";
import type { FoundSecret } from "../domain/checks/secret-patterns.ts";
import { countChangedLines, type DiffLine, type FileDiff, type Hunk } from "../domain/diff/diff.ts";
import { languageOf } from "../domain/language.ts";
import { MARK } from "../domain/secrets.ts";
import type { Suggestion } from "../domain/suggestion.ts";
import type { CodeParser } from "../io/code-parser.ts";
import type { SecretScanner } from "../io/secret-scanner.ts";

/** A secret that the change brings in; its value is not kept. */
export type Leak = { readonly path: string; readonly line: DiffLine } & Pick<
  FoundSecret,
  "name" | "isGuess"
>;

/** The change without its secrets. */
export type Masked = { readonly files: readonly FileDiff[]; readonly leaks: readonly Leak[] };

/** Puts a mark in the place of every secret, on either side of the diff. Lines keep their numbers. */
export async function maskSecrets(
  files: readonly FileDiff[],
  scanner: SecretScanner,
): Promise<Masked> {
  const masked: FileDiff[] = [];
  const leaks: Leak[] = [];
  for (const file of files) {
    const hunks: Hunk[] = [];
    for (const hunk of file.hunks) {
      const found = await scanner.scan(hunk.lines.map(({ text }) => text).join("\n"));
      const { lines, hit } = maskLines(hunk.lines, found);
      hunks.push(found.length === 0 ? hunk : { ...hunk, lines });
      for (const { line, name, isGuess } of hit) {
        if (line.kind === "added") leaks.push({ path: file.path, line, name, isGuess });
      }
    }
    masked.push({ ...file, hunks });
  }
  return { files: masked, leaks };
}

/** The text with every secret masked; it keeps its lines. */
export async function maskText(text: string, scanner: SecretScanner): Promise<string> {
  const found = await scanner.scan(text);
  if (found.length === 0) return text;
  const lines = text.split("\n").map((line) => ({ text: line }));
  return maskLines(lines, found)
    .lines.map((line) => line.text)
    .join("\n");
}

type Hit<Line> = Pick<FoundSecret, "name" | "isGuess"> & { readonly line: Line };

/** The lines with their secrets masked, and for each secret the first line that holds it. */
function maskLines<Line extends { readonly text: string }>(
  lines: readonly Line[],
  found: readonly FoundSecret[],
): { readonly lines: readonly Line[]; readonly hit: readonly Hit<Line>[] } {
  const secrets = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const hits = new Map<Line, Hit<Line>>();
  let offset = 0;
  let end = -1;
  const masked = lines.map((line): Line => {
    const start = offset;
    const stop = start + line.text.length;
    offset = stop + 1;
    const here = secrets.filter((secret) => secret.start < stop && secret.end > start);
    if (here.length === 0) return line;
    const result = { ...line, text: cover(line.text, here, start) };
    const first = here.find((secret) => secret.start >= end);
    // Each secret once: not again on its further lines, nor for another rule that knows it too.
    if (first) hits.set(result, { line: result, name: first.name, isGuess: first.isGuess });
    end = Math.max(end, ...here.map((secret) => secret.end));
    return result;
  });
  return { lines: masked, hit: [...hits.values()] };
}

function cover(text: string, secrets: readonly FoundSecret[], offset: number): string {
  let kept = "";
  let done = 0;
  for (const { start, end } of secrets) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, text.length);
    if (to <= done) continue;
    if (from >= done) kept += text.slice(done, from) + MARK;
    done = to;
  }
  return kept + text.slice(done);
}

export type CheckTools = {
  readonly parser: Pick<CodeParser, "parse">;
  readonly readHead: (path: string) => Promise<string | null>;
  readonly readBase: (path: string) => Promise<string | null>;
};

/** Suggestions of one kind about one file; the last one says how many more there are. */
const MOST_PER_FILE = 20;

/** What the checks find, in the order of the files. Never rejects for what a file holds. */
export async function checkChange(
  { files, leaks }: Masked,
  tools: CheckTools,
): Promise<readonly Suggestion[]> {
  const found: Suggestion[] = [];
  for (const file of files) {
    const ofFile = leaks.filter(({ path }) => path === file.path);
    found.push(
      ...limit(ofFile.map(describeLeak)),
      ...limit(findConflictMarkers(file).map((line) => describeConflict(file, line))),
      ...limit(findHiddenCharacters(file).map((hidden) => describeHidden(file, hidden))),
    );
    const broken = await findBroken(file, tools);
    if (broken) found.push(broken);
  }
  return found;
}

function limit(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const more = suggestions.length - MOST_PER_FILE;
  if (more <= 0) return suggestions;
  return suggestions
    .slice(0, MOST_PER_FILE)
    .map((item, index) =>
      index === MOST_PER_FILE - 1
        ? { ...item, body: `${item.body}\n\nThere are ${more} more like this in the file.` }
        : item,
    );
}

type Finding = Pick<Suggestion, "severity" | "category" | "title" | "body">;

/** Without a line it goes into the body of the review. */
function suggest(path: string, line: DiffLine | null, finding: Finding): Suggestion {
  return {
    path,
    quote: line?.text ?? "",
    side: "RIGHT",
    line: line?.newLine ?? null,
    ...finding,
    replacement: null,
    claim: null,
    source: "check",
  };
}

/** Keys made up for a test stand in files like these; a real one is still a leak. */
const EXAMPLES =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|fixtures?|examples?|testdata|mocks?|docs?)\/|[._-](?:test|spec)\.\w+$|\.(?:md|mdx|rst|snap)$/i;

function describeLeak({ path, line, name, isGuess }: Leak): Suggestion {
  const isExample = EXAMPLES.test(path);
  const article = "AEIO".includes(name.charAt(0)) ? "An" : "A";
  return suggest(path, line, {
    severity: isExample ? (isGuess ? "minor" : "major") : isGuess ? "major" : "critical",
    category: "security",
    title: `${article} ${name} is committed here`,
    body: `Whoever can read the repository can use it, and it stays in the history when the line is deleted. Revoke it, and read the new one from a secret store or the environment.${isGuess ? " If it is made up, say so in its name." : ""}`,
  });
}

function describeConflict({ path }: FileDiff, line: DiffLine): Suggestion {
  return suggest(path, line, {
    severity: "critical",
    category: "bug",
    title: "A merge conflict is committed with its markers",
    body: "Both versions and the lines between them are in the file. Keep what is meant and delete the markers.",
  });
}

function describeHidden(
  { path }: FileDiff,
  { line, kind, codePoints }: ReturnType<typeof findHiddenCharacters>[number],
): Suggestion {
  const names = codePoints.slice(0, 5).join(", ");
  const isReordering = kind === "reordering";
  return suggest(path, line, {
    severity: isReordering ? "major" : "minor",
    category: "security",
    title: isReordering
      ? "This line is shown in another order than it is read"
      : "This line holds characters that nobody sees",
    body: isReordering
      ? `It holds ${names}, which change the direction of the text, so what a person sees is not what the compiler reads. Delete them, or write them as escapes.`
      : `It holds ${names}. Two names or strings that look the same can differ by it. Delete it, or write it as an escape.`,
  });
}

/** Grammars that often have faults in good code, because macros are expanded before anything is parsed. */
const UNSURE = new Set(["c", "cpp", "c-sharp"]);

/** The file had no faults and has some now. Where that can't be told, nothing is said. */
async function findBroken(file: FileDiff, tools: CheckTools): Promise<Suggestion | null> {
  const { path, status } = file;
  const language = languageOf(path);
  if (language === null || status === "removed" || countChangedLines(file) === 0) return null;
  const head = await tools.readHead(path);
  const now = head === null ? null : await tools.parser.parse(path, head);
  if (!now || now.faults === 0) return null;
  if (status === "added" ? UNSURE.has(language) : !(await wasGood(file, tools))) return null;
  const name = NAMES[language] ?? `${language.charAt(0).toUpperCase()}${language.slice(1)}`;
  const before =
    status === "added" ? `It is not valid ${name}.` : `Before this change it was valid ${name}.`;
  const place = now.firstFault === null ? "" : ` The parser gives up at line ${now.firstFault}.`;
  return suggest(path, nearestAdded(file, now.firstFault ?? 1), {
    severity: "critical",
    category: "bug",
    title: status === "added" ? "The new file does not parse" : "The file no longer parses",
    body: before + place,
  });
}

const NAMES: Readonly<Record<string, string>> = {
  "c-sharp": "C#",
  cpp: "C++",
  json: "JSON",
  yaml: "YAML",
  tsx: "TSX",
  css: "CSS",
  php: "PHP",
  javascript: "JavaScript",
  powershell: "PowerShell",
  typescript: "TypeScript",
};

async function wasGood(file: FileDiff, tools: CheckTools): Promise<boolean> {
  const base = await tools.readBase(file.path);
  const before = base === null ? null : await tools.parser.parse(file.oldPath ?? file.path, base);
  return before?.faults === 0;
}

/** The added line at or before the fault, else the first behind it. */
function nearestAdded({ hunks }: FileDiff, fault: number): DiffLine | null {
  const added = hunks.flatMap(({ lines }) => lines.filter(({ kind }) => kind === "added"));
  return added.findLast(({ newLine }) => (newLine ?? 0) <= fault) ?? added[0] ?? null;
}
