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
  readonly severity: Severity;
  readonly category: Category;
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
    became: tellFate(evidence, replacement),
    resolved,
    likes: comment.reactions.up,
    dislikes: comment.reactions.down,
    replies,
    url: comment.url,
  };
}

function tellFate(evidence: Evidence, replacement: string | null): Became {
  const { comment, text, resolved, hasBlockCommit } = evidence;
  const isDisliked = comment.reactions.down > comment.reactions.up;
  const quoted = quotedLines(comment);
  if (quoted.length === 0 || text === undefined) return isDisliked ? "disliked" : "unknown";
  const lines = text?.split("\n").map((line) => line.trimEnd()) ?? [];
  const isGone = !holds(lines, quoted);
  if (isGone && replacement !== null && text !== null && isIn(lines, replacement)) {
    return hasBlockCommit ? "committed-by-block" : "committed-by-hand";
  }
  if (isGone) return "lines-changed";
  if (isDisliked) return "disliked";
  if (resolved === null) return "unknown";
  return resolved ? "resolved" : "ignored";
}

/** Deleted lines leave nothing to be found: that they are gone is all there is to see. */
function isIn(lines: readonly string[], replacement: string): boolean {
  if (replacement.trim() === "") return true;
  return holds(
    lines,
    replacement.split("\n").map((line) => line.trimEnd()),
  );
}

/** The lines that the comment is on, as they were: the end of its hunk, without deleted ones. */
function quotedLines({
  diffHunk,
  originalStartLine,
  originalLine,
}: PostedComment): readonly string[] {
  if (originalLine === null || originalStartLine === null) return [];
  const count = originalLine - originalStartLine + 1;
  const present = diffHunk
    .split("\n")
    .slice(1)
    .filter((line) => /^[ +]/.test(line))
    .map((line) => line.slice(1).trimEnd());
  const quoted = present.slice(-count);
  return quoted.length === count && quoted.some((line) => line.trim() !== "") ? quoted : [];
}

/** Do the lines stand in the file one below the other? */
function holds(lines: readonly string[], wanted: readonly string[]): boolean {
  const [first] = wanted;
  return lines.some(
    (line, at) => line === first && wanted.every((each, index) => lines[at + index] === each),
  );
}

/** Severity, category and block of a comment as `comment.ts` writes it. */
export function readComment(body: string): {
  readonly severity: Severity;
  readonly category: Category;
  readonly replacement: string | null;
} {
  const labels = /<sub>([a-z]+) · ([a-z]+)[^\n]*<\/sub>\s*$/.exec(body.slice(-500));
  const block = /^(`{3,}|~{3,})suggestion[^\n]*\n([\s\S]*?)^\1\s*$/m.exec(body.slice(0, 60_000));
  return {
    severity: SEVERITIES.find((severity) => severity === labels?.[1]) ?? "minor",
    category: CATEGORIES.find((category) => category === labels?.[2]) ?? "bug",
    replacement: block ? (block[2] ?? "").replace(/\n$/, "") : null,
  };
}

const ACCEPTED: readonly Became[] = ["committed-by-block", "committed-by-hand", "lines-changed"];

/** Did the author act on it, and did more people not dislike than like it? */
export function isAccepted({ became, likes, dislikes }: MeasuredSuggestion): boolean {
  return ACCEPTED.includes(became) && dislikes <= likes;
}

/** A commit that GitHub makes when somebody commits a suggestion; its message names who suggested it. */
export function isBlockCommit(message: string, login: string): boolean {
  const names = [login, login.replace(/\[bot\]$/, "")];
  return (
    /^Apply suggestions? from /m.test(message) &&
    (/^Apply suggestions from code review/m.test(message) ||
      names.some((name) => message.toLowerCase().includes(name.toLowerCase())))
  );
}
