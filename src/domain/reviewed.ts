/** A suggestion on its way from the model to GitHub: claim, place, verdict, and what became of it. */

import type { ClaimCheck } from "./claim.ts";
import type { Placement, Severity, Suggestion } from "./suggestion.ts";
import type { ReplacementVerdict } from "./placing/replacement.ts";
import type { Verdict } from "./verdict.ts";

/** What became of a suggestion. Only `inline` and `body` stand on the pull request. */
export type Fate =
  | "inline"
  | "body"
  /** The verifier disproved it, with evidence. */
  | "rejected"
  /** A program disproved it. */
  | "refuted"
  /** A tool found it, and the model did not confirm it. */
  | "not-confirmed"
  /** Less severe than `min-severity`. */
  | "below-min-severity"
  /** Another suggestion of this run says the same. */
  | "duplicate"
  /** It was posted before, and taken back after somebody's objection. */
  | "withdrawn"
  /** An earlier run posted it. */
  | "already-posted"
  /** Nothing was to be posted (`generate`, `dry-run`, a moved head), or posting failed. */
  | "not-posted";

export type ReviewedSuggestion = {
  readonly suggestion: Suggestion;
  /** The severity that the model had stated, where the verifier gave another one. */
  readonly statedSeverity?: Severity;
  readonly fingerprint: string;
  readonly batch: number;
  readonly placement: Placement;
  /** `null` when the suggestion has no replacement. */
  readonly replacement: ReplacementVerdict | null;
  readonly verdict: Verdict;
  /** What a program found out about its claim; absent where it could not tell. */
  readonly check?: ClaimCheck;
  /** It is about lines that an earlier round had read already. */
  readonly late?: boolean;
  /** Which of several models it is of, where they are compared. */
  readonly model?: string;
  readonly fate: Fate;
};

/** Fates of suggestions that people do not get to see on the pull request, for good reason. */
export const TAKEN_OUT: readonly Fate[] = [
  "rejected",
  "refuted",
  "not-confirmed",
  "withdrawn",
  "duplicate",
  "below-min-severity",
];

/** Suggestions that stand after the verification, wherever they are shown. */
export function survives(reviewed: ReviewedSuggestion): boolean {
  return !TAKEN_OUT.includes(reviewed.fate);
}

/** The second pass in one line of the log. */
export function renderVerdictLine(reviewed: readonly ReviewedSuggestion[]): string {
  if (reviewed.length === 0) return "verification: nothing to verify";
  const count = (status: Verdict["status"]) =>
    reviewed.filter(({ verdict }) => verdict.status === status).length;
  return `verification: ${count("confirmed")} confirmed, ${count("rejected")} rejected, ${count("not-verified")} not verified`;
}
