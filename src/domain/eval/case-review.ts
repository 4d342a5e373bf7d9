/** What one review of a case has brought, as far as an evaluation looks at it. */

import type { Side } from "../diff/diff.ts";
import type { Nano } from "../money/money.ts";
import type { Outcome, Reason } from "../outcome.ts";
import type { Severity } from "../suggestion.ts";

/** A suggestion that would be posted. */
export type FoundSuggestion = {
  readonly path: string;
  /** First line, of `side`; `null` where it stands on none. */
  readonly line: number | null;
  readonly endLine: number | null;
  readonly side: Side;
  readonly severity: Severity;
  readonly title: string;
  readonly body: string;
  readonly verdict: "confirmed" | "not-verified";
  /** Absent for the model's own. */
  readonly source?: "check" | "tool";
};

export type CaseReview = {
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly detail: string;
  readonly suggestions: readonly FoundSuggestion[];
  readonly cost: Nano;
  readonly costKnown: boolean;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Share of the changed lines worth a review that was read, 0 to 1. */
  readonly coverage: number;
  readonly seconds: number;
  readonly model: string;
};

/** Was it a review, of all or of a part? Of one that was none, "found nothing" would say nothing. */
export function isScored({ outcome }: Pick<CaseReview, "outcome">): boolean {
  return outcome === "complete" || outcome === "partial";
}
