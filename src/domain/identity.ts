/**
 * Tells whether two suggestions say the same, in whatever words. The place decides first, for the same words often
 * describe different faults, and the same fault comes back in different words.
 */

import { createHash } from "node:crypto";

import type { Side } from "./diff/diff.ts";
import type { ReviewedSuggestion } from "./reviewed.ts";
import { severityRank, type Category, type Placement, type Suggestion } from "./suggestion.ts";
import { squeeze } from "./placing/quote.ts";

/** What is remembered of a suggestion: enough to know it again, nothing that could be read. */
export type Sketch = {
  readonly path: string;
  readonly side: Side;
  readonly category: Category;
  /** Hashes of the quoted lines that are worth comparing, five characters each, at most six. */
  readonly lines: readonly string[];
  /** Hashes of the words of the claim, three characters each, at most sixteen, sorted. */
  readonly words: readonly string[];
};

const MAX_LINES = 6;
const MAX_WORDS = 16;
export const LINE_HASH = 5;
export const WORD_HASH = 3;

/** A brace or a `return;` stands everywhere. */
const SHORTEST_LINE = 8;

/** Words that say nothing about which fault is meant. */
const STOP_WORDS = new Set(
  `about above after again also always because been before being below between both change changes code could does
   each else even every from function have here into itself just like line lines made make makes more most must never
   none only other over same should some such than that their them then there these they this those through under
   until used uses using value values very what when where which while will with without would your`.split(
    /\s+/,
  ),
);

function hash(text: string, length: number): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, length);
}

export function sketchOf(suggestion: Suggestion, placement: Placement): Sketch {
  const quoted =
    placement.kind === "inline" ? placement.lines : suggestion.quote.split("\n", MAX_LINES * 4);
  return {
    path: placement.path,
    side: placement.kind === "inline" ? placement.side : suggestion.side,
    category: suggestion.category,
    lines: hashLines(quoted).slice(0, MAX_LINES),
    words: hashWords(`${suggestion.title} ${suggestion.body}`),
  };
}

/** Hashes of the lines that are worth comparing, each once, in order. */
export function hashLines(lines: readonly string[]): readonly string[] {
  const telling = lines.map(squeeze).filter((line) => line.length >= SHORTEST_LINE);
  return [...new Set(telling.map((line) => hash(line, LINE_HASH)))];
}

/** Of many words those with the least hashes stand for all: two texts that share half of them share half of these. */
export function hashWords(text: string): readonly string[] {
  const words = text
    .slice(0, 4000)
    .toLowerCase()
    .match(/[\p{L}\p{N}_]+/gu)
    ?.flatMap(splitWord);
  const telling = new Set(words?.filter((word) => !STOP_WORDS.has(word)));
  return [...telling]
    .map((word) => hash(word, WORD_HASH))
    .toSorted()
    .slice(0, MAX_WORDS);
}

/** Scripts without spaces are compared by pairs of characters; short words of others tell nothing. */
function splitWord(word: string): readonly string[] {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) {
    const characters = Array.from(word);
    return characters.slice(0, -1).map((first, index) => first + (characters[index + 1] ?? ""));
  }
  if (word.length < 4 && !/\d/.test(word)) return [];
  // `arrays`, `reads`, `computed`: the ending is not what the claim is about.
  return [word.replace(/(?:ing|ed|es|s)$/, "")];
}

/** Share of the smaller one's words that the other has too; 1 where there are too few to tell. */
export function overlapOf(a: Sketch, b: Sketch): number {
  const smaller = Math.min(a.words.length, b.words.length);
  if (smaller < FEW_WORDS) return 1;
  const other = new Set(b.words);
  return a.words.filter((word) => other.has(word)).length / smaller;
}

const FEW_WORDS = 3;

/** Least overlap of the words of two suggestions that share a line, by whether they share the category. */
const SAME_CATEGORY = 0.25;
const OTHER_CATEGORY = 0.3;
/** Least overlap where the place does not help, because the code was edited or its file renamed. */
const OTHER_PLACE = 0.7;

/** Do the two quote a line in common? */
function sharesLine(a: Sketch, b: Sketch): boolean {
  const lines = new Set(b.lines);
  return a.lines.some((line) => lines.has(line));
}

/** Do the two say the same of the same lines of the same file? */
export function isSameSuggestion(a: Sketch, b: Sketch): boolean {
  if (a.path !== b.path || a.side !== b.side || !sharesLine(a, b)) return false;
  return isSameWording(a, b);
}

/** Have two that are about the same lines enough words in common to say the same? */
export function isSameWording(a: Sketch, b: Sketch): boolean {
  return overlapOf(a, b) >= (a.category === b.category ? SAME_CATEGORY : OTHER_CATEGORY);
}

/**
 * Is the one what became of the other, whose lines are no longer there? The words decide, unless they are few: then
 * nobody can tell.
 */
export function isSameElsewhere(gone: Sketch, now: Sketch): boolean {
  const canTell = Math.min(gone.words.length, now.words.length) > FEW_WORDS;
  return canTell && gone.category === now.category && overlapOf(gone, now) >= OTHER_PLACE;
}

/**
 * Marks what repeats another suggestion of the run. Kept is the one that is verified, else the more severe; what the
 * built-in checks found stays before what the model says of it.
 */
export function dedupe(reviewed: readonly ReviewedSuggestion[]): readonly ReviewedSuggestion[] {
  const kept: { readonly item: ReviewedSuggestion; readonly sketch: Sketch }[] = [];
  const repeated = new Set<ReviewedSuggestion>();
  for (const item of reviewed.toSorted(byWorth)) {
    if (item.fate !== "not-posted") continue;
    const sketch = sketchOf(item.suggestion, item.placement);
    const isRepeated = kept.some(
      (other) => isOtherVoice(other.item, item) && isSameSuggestion(other.sketch, sketch),
    );
    if (isRepeated) repeated.add(item);
    else kept.push({ item, sketch });
  }
  return reviewed.map((item) => (repeated.has(item) ? { ...item, fate: "duplicate" } : item));
}

/** Within a batch the model's claims were compared by their full words already. */
function isOtherVoice(a: ReviewedSuggestion, b: ReviewedSuggestion): boolean {
  return a.batch !== b.batch || a.suggestion.source !== b.suggestion.source;
}

function byWorth(a: ReviewedSuggestion, b: ReviewedSuggestion): number {
  const rank = ({ suggestion, verdict }: ReviewedSuggestion) =>
    (suggestion.source === "check" ? 0 : 10) +
    (verdict.status === "confirmed" ? 0 : 5) +
    severityRank(suggestion.severity);
  return rank(a) - rank(b);
}
