/** Finds the place of every suggestion in the change, and what its code may be used for there. */

import { placeSuggestion } from "../../domain/placing/anchor.ts";
import { checkReplacement, findSurroundings } from "../../domain/placing/replacement.ts";
import type { FileDiff } from "../../domain/diff/diff.ts";
import { fingerprintOf, isSameClaim } from "../../domain/fingerprint.ts";
import type { ReviewedSuggestion } from "../../domain/reviewed.ts";
import type { Placement, Suggestion } from "../../domain/suggestion.ts";
import { notVerified } from "../../domain/verdict.ts";

/**
 * Finds the place of every suggestion and marks those that repeat another one of their batch. Different claims
 * about the same lines keep apart: the second gets a fingerprint of its own.
 */
export function placeAll(
  claims: readonly { readonly suggestion: Suggestion; readonly batch: number }[],
  files: readonly FileDiff[],
): readonly ReviewedSuggestion[] {
  const placed = new Map<string, ReviewedSuggestion[]>();
  return claims.map(({ suggestion, batch }): ReviewedSuggestion => {
    const item = placeOne({ suggestion, batch, files });
    const key = `${batch} ${item.fingerprint}`;
    const neighbours = placed.get(key) ?? [];
    placed.set(key, neighbours);
    if (neighbours.some((other) => isSameClaim(other.suggestion, suggestion))) {
      return { ...item, fate: "duplicate" };
    }
    neighbours.push(item);
    const ordinal = neighbours.length - 1;
    return { ...item, fingerprint: fingerprintOf(suggestion, item.placement, ordinal) };
  });
}

/** Places one suggestion and checks whether its code may be offered for committing. */
function placeOne(options: {
  readonly suggestion: Suggestion;
  readonly batch: number;
  readonly files: readonly FileDiff[];
}): ReviewedSuggestion {
  const { suggestion, batch, files } = options;
  const placement = placeSuggestion(files, suggestion);
  return {
    suggestion,
    batch,
    placement,
    fingerprint: fingerprintOf(suggestion, placement),
    replacement: judgeReplacement(suggestion, placement, files),
    verdict: notVerified("not verified"),
    fate: "not-posted",
  };
}

function judgeReplacement(
  suggestion: Suggestion,
  placement: Placement,
  files: readonly FileDiff[],
): ReviewedSuggestion["replacement"] {
  const { replacement, quote } = suggestion;
  if (replacement === null) return null;
  if (placement.kind === "body") return { kind: "shown", reason: "its place was not found" };
  const surroundings = findSurroundings(files, placement);
  return checkReplacement({ placement, quote, replacement, surroundings });
}
