/**
 * Control statements: a true one and a false one that go to the verifier among the real ones. Whoever gets them wrong
 * has not looked at the code, and the rest of his verdicts is worth nothing.
 */

import { createHash } from "node:crypto";

import type { VerdictAnswer } from "./answer.ts";
import { renderLineText, renderShownPath } from "./diff/diff-text.ts";
import type { Batch } from "./plan.ts";
import { squeeze } from "./placing/quote.ts";
import type { Severity } from "./suggestion.ts";
import { occursIn } from "./verdict.ts";

export type Control = {
  readonly isTrue: boolean;
  readonly path: string;
  readonly line: number | null;
  readonly quote: string;
  readonly title: string;
  readonly body: string;
  readonly severity: Severity;
};

const NAME = /(?<![\w$])[A-Za-z_$][\w$]{2,40}(?![\w$])/g;

/** Words of many languages that no statement should be about. */
const KEYWORDS = new Set(
  "and any async await bool break case catch char class const continue def default defer del do double elif else end enum except export extends extern false final finally float fn for foreach from func function get global goto if impl implements import in include int interface is lambda let long loop match mod module mut namespace new nil none not null num of or out override package pass private protected pub public raise readonly ref require return self set short static str string struct super switch then this throw throws trait true try type typedef typeof undefined union unless unsafe use using val var void when where while with yield".split(
    " ",
  ),
);

/** Nobody makes statements about comments. */
const COMMENT = /^\s*(?:\/[/*]|\*|#|--|<!--)/;

/** Longer lines and paths would cost more than the estimate knows of. */
const MAX_LINE = 120;
const MAX_PATH = 100;

/** Lines that are tried for the false statement, and other names for each name in them. */
const MAX_TRIES = 20;
const MAX_NAMES = 10;

/** An added line, as the verifier sees it. */
type Source = {
  readonly path: string;
  readonly line: number | null;
  readonly text: string;
  readonly names: readonly string[];
};

/** Two controls about added lines, always the same for the same batch; none where the diff has too few names. */
export function makeControls(batch: Pick<Batch, "files" | "diff">): readonly Control[] {
  const sources = findSources(batch);
  const seed = createHash("sha256").update(batch.diff).digest();
  const source = rotate(sources, seed.readUInt32BE(0))[0];
  if (!source) return [];
  const others = sources.length > 1 ? sources.filter((other) => other !== source) : sources;
  const names = [...new Set(sources.flatMap((each) => each.names))];
  const invented = falsify(rotate(others, seed.readUInt32BE(4)), {
    diff: squeeze(batch.diff),
    names: rotate(names, seed.readUInt32BE(8)),
  });
  if (!invented) return [];
  const name = rotate(source.names, seed.readUInt8(13))[0] ?? "";
  const controls = [
    describe({ ...source, name, isTrue: true }),
    describe({ ...invented, isTrue: false }),
  ];
  return seed.readUInt8(12) % 2 === 0 ? controls : controls.toReversed();
}

/** Added lines that stand in the diff as they are and at no other place of it, so that nobody can call them old. */
function findSources({ files, diff }: Pick<Batch, "files" | "diff">): readonly Source[] {
  const rows = new Set(diff.split("\n"));
  const lines = files.flatMap(({ file, hunks }) =>
    hunks.flatMap((hunk) => hunk.lines.map((line) => ({ path: renderShownPath(file.path), line }))),
  );
  const old = new Set(
    lines.flatMap(({ line }) => (line.kind === "added" ? [] : [squeeze(line.text)])),
  );
  return lines.flatMap(({ path, line: { kind, text, newLine } }) => {
    if (kind !== "added" || path.length > MAX_PATH) return [];
    const shown = renderLineText(text);
    if (shown.length > MAX_LINE || COMMENT.test(shown)) return [];
    if (!rows.has(`+${shown}`) || old.has(squeeze(text))) return [];
    const names = listNames(shown);
    return names.length === 0 ? [] : [{ path, line: newLine, text: shown, names }];
  });
}

function listNames(text: string): readonly string[] {
  return [...new Set(text.match(NAME))].filter((name) => !KEYWORDS.has(name.toLowerCase()));
}

function rotate<T>(items: readonly T[], seed: number): readonly T[] {
  const at = seed % Math.max(1, items.length);
  return [...items.slice(at), ...items.slice(0, at)];
}

type Statement = Pick<Source, "path" | "line" | "text"> & { readonly name: string };

/** A line with one name exchanged for another of the diff, such that it stands nowhere in it. */
function falsify(
  sources: readonly Source[],
  { diff, names }: { readonly diff: string; readonly names: readonly string[] },
): Statement | null {
  for (const source of sources.slice(0, MAX_TRIES)) {
    const foreign = names.filter((name) => !source.names.includes(name)).slice(0, MAX_NAMES);
    for (const own of source.names.toReversed().slice(0, MAX_NAMES)) {
      for (const name of foreign) {
        const text = source.text.replaceAll(NAME, (word) => (word === own ? name : word));
        if (!diff.includes(squeeze(text))) return { ...source, text, name };
      }
    }
  }
  return null;
}

/** Whether they hold can be read off the diff, and off nothing else: true and false ones sound alike. */
const WORDINGS: readonly ((name: string) => readonly [string, string])[] = [
  (name) => [
    `The new line refers to \`${name}\``,
    `This change adds the quoted line, and the line names \`${name}\`.`,
  ],
  (name) => [
    `\`${name}\` is named in the added line`,
    `With this change the file has the quoted line, and \`${name}\` stands in it.`,
  ],
  (name) => [
    `A line with \`${name}\` is brought in`,
    `The quoted line is new here, and \`${name}\` is one of the names in it.`,
  ],
];

function describe({
  path,
  line,
  text,
  name,
  isTrue,
}: Statement & { readonly isTrue: boolean }): Control {
  const seed = createHash("sha256").update(text).digest();
  const [title = "", body = ""] = rotate(WORDINGS, seed.readUInt8(0))[0]?.(name) ?? [];
  const severity = seed.readUInt8(2) % 2 === 0 ? "minor" : "major";
  return { isTrue, path, line, quote: text, title, body, severity };
}

/**
 * What is wrong with a verifier that gave these answers about the controls; `null` for nothing. No answer, "uncertain"
 * and a rejection without evidence are not wrong: they take nothing out either.
 */
export function findProblem(
  controls: readonly { readonly id: number; readonly isTrue: boolean }[],
  context: { readonly answers: readonly VerdictAnswer[]; readonly shownCode: string },
): string | null {
  const { answers, shownCode } = context;
  for (const { id, isTrue } of controls) {
    const own = answers.filter((answer) => answer.id === id);
    if (!isTrue && own.some(({ verdict }) => verdict === "confirmed")) {
      return "the verifier confirmed a control statement that is false";
    }
    const isRejected = own.some(
      ({ verdict, evidence }) => verdict === "rejected" && occursIn(evidence, shownCode),
    );
    if (isTrue && isRejected) return "the verifier rejected a control statement that is true";
  }
  return null;
}
