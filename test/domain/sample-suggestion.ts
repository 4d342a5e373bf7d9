/** Suggestions on their way to GitHub, made from what a test cares about. */

import { fingerprintOf } from "../../src/domain/fingerprint.ts";
import type { ReviewedSuggestion } from "../../src/domain/reviewed.ts";
import type { Placement, Suggestion } from "../../src/domain/suggestion.ts";
import type { Verdict } from "../../src/domain/verdict.ts";

export const CONFIRMED: Verdict = {
  status: "confirmed",
  reason: "The loop's bound is inclusive.",
  evidence: "for (let i = 0; i <= xs.length; i++) {",
  severity: null,
};

export function suggestionOf(rest: Partial<Suggestion> = {}): Suggestion {
  return {
    path: "src/sum.ts",
    quote: "  for (let i = 0; i <= xs.length; i++) {",
    side: "RIGHT",
    line: 12,
    severity: "major",
    category: "bug",
    title: "Loop reads one element past the end",
    body: "The last round reads `xs[xs.length]`, which is undefined, so the sum becomes NaN.",
    replacement: null,
    claim: null,
    source: "model",
    ...rest,
  };
}

export function inlineAt(
  startLine: number,
  rest: Partial<Extract<Placement, { kind: "inline" }>> = {},
): Placement {
  return {
    kind: "inline",
    path: "src/sum.ts",
    side: "RIGHT",
    startLine,
    endLine: startLine,
    match: "exact",
    lines: [`line ${startLine}`],
    ...rest,
  };
}

export function reviewedOf(
  suggestion: Partial<Suggestion> = {},
  rest: Partial<ReviewedSuggestion> = {},
): ReviewedSuggestion {
  const whole = suggestionOf(suggestion);
  const placement = rest.placement ?? inlineAt(12);
  return {
    suggestion: whole,
    fingerprint: fingerprintOf(whole, placement),
    batch: 1,
    placement,
    replacement: null,
    verdict: CONFIRMED,
    fate: "not-posted",
    ...rest,
  };
}
