/**
 * The last rung of placing a quote: the one run of lines that is nearly the quote. It would rather find nothing than
 * something doubtful, and its work is bounded whatever the diff and the quote are.
 */

import { MAX_SHOWN_LINE } from "../diff/diff-text.ts";
import type { Spot } from "./quote.ts";

/** Similarity the whole run must reach. */
const LEAST_SIMILARITY = 0.8;
/** Similarity every line of the run must reach, so that no unrelated line is taken along. */
const LEAST_LINE_SIMILARITY = 0.5;
/** How much better than any other run it must be. */
const LEAST_GAP = 0.1;
/** Letters and digits a quote must have to be told from others. */
const LEAST_SIGNIFICANT_CHARACTERS = 8;
/** Characters of a line that are compared. */
const COMPARED_CHARACTERS = 400;
/** Characters of all lines times lines of the quote. */
const WORK_CEILING = 4_000_000;

export type Nearest =
  | { readonly kind: "found"; readonly spot: Spot }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "none" };

/** `hunks` and `wanted` are lines with their white space squeezed; `wanted` has at least one. */
export function findNearest(
  hunks: readonly (readonly string[])[],
  wanted: readonly string[],
): Nearest {
  if (countSignificant(wanted) < LEAST_SIGNIFICANT_CHARACTERS) return { kind: "none" };
  const fragment = findFragment(hunks, wanted);
  if (fragment.kind !== "none" || exceedsCeiling(hunks, wanted)) return fragment;
  return findMostSimilar(hunks, wanted);
}

function countSignificant(lines: readonly string[]): number {
  let count = 0;
  for (const line of lines) {
    const compared = line.slice(0, COMPARED_CHARACTERS);
    count += compared.replace(/[^\p{L}\p{N}]+/gu, "").length;
  }
  return count;
}

/** A quote of one line that is part of exactly one line. */
function findFragment(hunks: readonly (readonly string[])[], wanted: readonly string[]): Nearest {
  const [line = "", ...rest] = wanted;
  if (rest.length > 0 || line.length > COMPARED_CHARACTERS) return { kind: "none" };
  const spots = hunks.flatMap((lines, hunk) =>
    lines.flatMap((text, start) =>
      text.slice(0, MAX_SHOWN_LINE).includes(line) ? [{ hunk, start }] : [],
    ),
  );
  const [spot] = spots;
  if (spot === undefined) return { kind: "none" };
  return spots.length === 1 ? { kind: "found", spot } : { kind: "ambiguous" };
}

function exceedsCeiling(hunks: readonly (readonly string[])[], wanted: readonly string[]): boolean {
  let characters = 0;
  for (const lines of hunks) {
    for (const line of lines) characters += Math.min(line.length, COMPARED_CHARACTERS);
  }
  return characters * wanted.length > WORK_CEILING;
}

function findMostSimilar(
  hunks: readonly (readonly string[])[],
  wanted: readonly string[],
): Nearest {
  const quote = wanted.map((line) => countBigrams(line.slice(0, COMPARED_CHARACTERS)));
  let best: { readonly spot: Spot; readonly similarity: number } | null = null;
  let second = 0;
  hunks.forEach((lines, hunk) => {
    for (let start = 0; start + quote.length <= lines.length; start += 1) {
      const similarity = measureRun(quote, lines.slice(start, start + quote.length));
      if (best === null || similarity > best.similarity) {
        second = best?.similarity ?? 0;
        best = { spot: { hunk, start }, similarity };
      } else second = Math.max(second, similarity);
    }
  });
  return judge(best, second);
}

function judge(
  best: { readonly spot: Spot; readonly similarity: number } | null,
  second: number,
): Nearest {
  if (best === null || best.similarity < LEAST_SIMILARITY) return { kind: "none" };
  if (best.similarity - second < LEAST_GAP) return { kind: "ambiguous" };
  return { kind: "found", spot: best.spot };
}

type Bigrams = {
  readonly text: string;
  readonly counts: ReadonlyMap<string, number>;
};

function countBigrams(text: string): Bigrams {
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const bigram = text.slice(index, index + 2);
    counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  }
  return { text, counts };
}

/** Dice's coefficient over the pairs of neighbouring characters of the whole run; 0 when any line is unrelated. */
function measureRun(quote: readonly Bigrams[], lines: readonly string[]): number {
  let shared = 0;
  let total = 0;
  for (const [index, wanted] of quote.entries()) {
    const line = (lines[index] ?? "").slice(0, COMPARED_CHARACTERS);
    const pairs = Math.max(wanted.text.length, 1) + Math.max(line.length, 1) - 2;
    const common = countShared(wanted, line);
    const related =
      pairs === 0 ? wanted.text === line : 2 * common >= pairs * LEAST_LINE_SIMILARITY;
    if (!related) return 0;
    shared += common;
    total += pairs;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

function countShared(wanted: Bigrams, line: string): number {
  const used = new Map<string, number>();
  let shared = 0;
  for (let index = 0; index + 1 < line.length; index += 1) {
    const bigram = line.slice(index, index + 2);
    const uses = used.get(bigram) ?? 0;
    if (uses >= (wanted.counts.get(bigram) ?? 0)) continue;
    used.set(bigram, uses + 1);
    shared += 1;
  }
  return shared;
}
