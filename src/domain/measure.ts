/** What became of fen's suggestions, told from what stands on GitHub: no model, and nothing guessed. */

import { SEVERITIES, CATEGORIES, type Category, type Severity } from "./suggestion.ts";
import type { Currency, Nano } from "./money/money.ts";
import type { PostedComment } from "./pull-request.ts";

/** The first that fits, in this order. */
export const BECAME = [
  "committed-by-block",
  "committed-by-hand",
  "lines-changed",
  "disliked",
  "resolved",
  "ignored",
  "unknown",
] as const;
export type Became = (typeof BECAME)[number];

export type MeasuredSuggestion = {
  readonly fingerprint: string;
  readonly path: string;
  /** `null` where the comment does not say, because somebody has edited it. */
  readonly severity: Severity | null;
  readonly category: Category | null;
  readonly hasBlock: boolean;
  readonly became: Became;
  /** `null` where GitHub does not tell. */
  readonly resolved: boolean | null;
  readonly likes: number;
  readonly dislikes: number;
  /** Answers by people. */
  readonly replies: number;
  readonly url: string;
};

export type MeasureReport = {
  readonly suggestions: readonly MeasuredSuggestion[];
  /** Those that the author acted on, and nobody disliked. */
  readonly accepted: number;
  /** What all runs on the pull request have cost; `null` where no ledger is known. */
  readonly cost: {
    readonly amount: Nano;
    readonly known: boolean;
    readonly currency: Currency;
  } | null;
  /** Were the comments known by their signature, or only by their account and shape? */
  readonly signed: boolean;
};

/** A comment of fen's own, with what is known of it. */
export type Evidence = {
  readonly fingerprint: string;
  readonly comment: PostedComment;
  readonly replies: number;
  readonly resolved: boolean | null;
  /** Text of its file at the last head: `null` when it is gone, `undefined` when it can't be read. */
  readonly text: string | null | undefined;
  /** Text of its file at the commit that it was written on; `undefined` when it was not or can't be read. */
  readonly before: string | undefined;
  /** Was its file changed, after the comment, by a commit that GitHub made of a suggestion? */
  readonly hasBlockCommit: boolean;
};

export function measureSuggestion(evidence: Evidence): MeasuredSuggestion {
  const { fingerprint, comment, replies, resolved } = evidence;
  const { severity, category, replacement } = readComment(comment.body);
  return {
    fingerprint,
    path: comment.path,
    severity,
    category,
    hasBlock: replacement !== null,
    became: tellBecame(evidence, replacement),
    resolved,
    likes: comment.reactions.up,
    dislikes: comment.reactions.down,
    replies,
    url: comment.url,
  };
}

function tellBecame(evidence: Evidence, replacement: string | null): Became {
  const { comment, resolved, hasBlockCommit } = evidence;
  const isDisliked = comment.reactions.down > comment.reactions.up;
  const lines = tellLines(evidence, replacement);
  if (lines === "committed") return hasBlockCommit ? "committed-by-block" : "committed-by-hand";
  if (lines === "changed") return "lines-changed";
  if (isDisliked) return "disliked";
  if (lines === "unknown" || resolved === null) return "unknown";
  return resolved ? "resolved" : "ignored";
}

type Lines = "committed" | "changed" | "same" | "unknown";

/** What became of the lines. The same code may stand elsewhere in the file: then it is counted before and after. */
function tellLines(evidence: Evidence, replacement: string | null): Lines {
  const { comment, text, before } = evidence;
  const quoted = quotedLines(comment);
  if (quoted.length === 0 || text === undefined) return "unknown";
  if (text === null) return "changed";
  const code = { quoted, replaced: replacement === null ? [] : splitLines(replacement) };
  const now = findCode(text, code);
  if (isInPlace(comment, quoted, now.quoted)) return "same";
  const then = before === undefined ? null : findCode(before, code);
  if (now.quoted.length > 0) {
    if (then === null) return "unknown";
    if (now.quoted.length >= then.quoted.length) return "same";
  }
  if (replacement === null) return "changed";
  // Deleted lines leave nothing to be found: that they are gone is all there is to see.
  if (isBlank(code.replaced)) return "committed";
  return then !== null && now.replaced.length > then.replaced.length ? "committed" : "changed";
}

/**
 * Would the text at the commit that the comment was written on tell more than the last head alone? Not where the
 * quoted lines stand in their place, and not where they are gone and nothing of the block stands.
 */
export function needsBefore({ comment, text }: Pick<Evidence, "comment" | "text">): boolean {
  const quoted = quotedLines(comment);
  if (quoted.length === 0 || text === undefined || text === null) return false;
  const { replacement } = readComment(comment.body);
  const replaced = replacement === null ? [] : splitLines(replacement);
  const now = findCode(text, { quoted, replaced });
  if (isInPlace(comment, quoted, now.quoted)) return false;
  return now.quoted.length + now.replaced.length > 0;
}

/** Do the quoted lines stand where GitHub shows the comment today? */
function isInPlace(
  { line }: PostedComment,
  quoted: readonly string[],
  places: readonly number[],
): boolean {
  return line !== null && places.includes(line - quoted.length);
}

type Code = { readonly quoted: readonly string[]; readonly replaced: readonly string[] };
type Places = { readonly quoted: readonly number[]; readonly replaced: readonly number[] };

/**
 * Where each of the two begins, 0-based. A block that keeps the quoted lines and adds some holds them, and one that
 * only deletes some is held by them: what stands within the other does not count.
 */
function findCode(text: string, { quoted, replaced }: Code): Places {
  const lines = splitLines(text);
  const places = { quoted: findRuns(lines, quoted), replaced: findRuns(lines, replaced) };
  if (replaced.length > quoted.length) {
    return {
      ...places,
      quoted: dropHeld(places.quoted, places.replaced, replaced.length - quoted.length),
    };
  }
  return {
    ...places,
    replaced: dropHeld(places.replaced, places.quoted, quoted.length - replaced.length),
  };
}

/** Leaves out what begins at most `room` lines after the beginning of something longer. Both are in order. */
function dropHeld(
  places: readonly number[],
  longer: readonly number[],
  room: number,
): readonly number[] {
  let next = 0;
  return places.filter((place) => {
    while ((longer[next] ?? Infinity) <= place) next += 1;
    const last = longer[next - 1];
    return last === undefined || room === 0 || place - last > room;
  });
}

/** Where the wanted lines stand one below the other, in time linear in both (Knuth, Morris and Pratt). */
function findRuns(lines: readonly string[], wanted: readonly string[]): readonly number[] {
  if (isBlank(wanted)) return [];
  const shorter = [0];
  const grow = (matched: number, line: string | undefined): number => {
    let length = matched;
    while (length > 0 && wanted[length] !== line) length = shorter[length - 1] ?? 0;
    return wanted[length] === line ? length + 1 : length;
  };
  for (let at = 1; at < wanted.length; at += 1)
    shorter.push(grow(shorter[at - 1] ?? 0, wanted[at]));
  const found: number[] = [];
  let matched = 0;
  for (const [at, line] of lines.entries()) {
    matched = grow(matched, line);
    if (matched === wanted.length) found.push(at + 1 - matched);
  }
  return found;
}

/** Without what stands invisibly at their ends, so that CRLF is no change. */
function splitLines(text: string): readonly string[] {
  return text.split("\n").map((line) => line.trimEnd());
}

function isBlank(lines: readonly string[]): boolean {
  return lines.every((line) => line === "");
}

/** The lines that the comment is on, as they were: the end of its hunk. None for deleted ones, which no head has. */
function quotedLines(comment: PostedComment): readonly string[] {
  const { diffHunk, originalStartLine, originalLine } = comment;
  if (originalLine === null || originalStartLine === null) return [];
  const [header = "", ...hunk] = diffHunk.split("\n");
  const present = hunk.filter((line) => /^[ +]/.test(line)).map((line) => line.slice(1).trimEnd());
  const old = hunk.filter((line) => /^[ -]/.test(line));
  const [, oldStart, newStart] = /^@@ -(\d{1,9})(?:,\d+)? \+(\d{1,9})/.exec(header) ?? [];
  const isOnOldSide =
    Number(oldStart) + old.length - 1 === originalLine &&
    Number(newStart) + present.length - 1 !== originalLine;
  if (isOnOldSide || hunk.at(-1)?.startsWith("-") === true) return [];
  const count = originalLine - originalStartLine + 1;
  const quoted = count > 0 ? present.slice(-count) : [];
  return quoted.length === count && !isBlank(quoted) ? quoted : [];
}

/** Severity, category and block of a comment as `comment.ts` writes it. */
export function readComment(body: string): {
  readonly severity: Severity | null;
  readonly category: Category | null;
  readonly replacement: string | null;
} {
  const labels = /<sub>([a-z]+) · ([a-z]+)[^\n]*<\/sub>\s*$/.exec(body.slice(-500));
  return {
    severity: SEVERITIES.find((severity) => severity === labels?.[1]) ?? null,
    category: CATEGORIES.find((category) => category === labels?.[2]) ?? null,
    replacement: findBlock(body),
  };
}

/** The code in the last `suggestion` block; what looks like one within other code is none. */
function findBlock(body: string): string | null {
  let open: { readonly fence: string; readonly info: string; readonly code: string[] } | null =
    null;
  let block: string | null = null;
  for (const line of body.split("\n")) {
    const [, fence = "", info = ""] = /^(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(line.trimEnd()) ?? [];
    if (open === null) open = fence === "" ? null : { fence, info, code: [] };
    else if (!fence.startsWith(open.fence) || info !== "") open.code.push(line.replace(/\r$/, ""));
    else {
      if (open.info.trim() === "suggestion") block = open.code.join("\n");
      open = null;
    }
  }
  return block;
}

const ACCEPTED: readonly Became[] = ["committed-by-block", "committed-by-hand", "lines-changed"];

/** Did the author act on it, and did more people not dislike than like it? */
export function isAccepted({ became, likes, dislikes }: MeasuredSuggestion): boolean {
  return ACCEPTED.includes(became) && dislikes <= likes;
}

/**
 * A commit that GitHub makes when somebody commits a suggestion of this account: it names the account in its title or,
 * for several at once and whatever title people give it, as a co-author.
 */
export function isBlockCommit(message: string, login: string): boolean {
  const names = [login, login.replace(/\[bot\]$/, "")].map((name) => name.toLowerCase());
  const lines = message.toLowerCase().split("\n");
  return lines.some((line) => names.some((name) => isBy(line.trimEnd(), name)));
}

function isBy(line: string, name: string): boolean {
  const title = `apply suggestion from @${name}`;
  if (line === title || line.startsWith(`${title} `)) return true;
  const forms = [`: ${name} <`, `<${name}@`, `+${name}@`];
  return line.startsWith("co-authored-by:") && forms.some((form) => line.includes(form));
}
