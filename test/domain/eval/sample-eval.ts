/** Cases, reviews and entries of evaluations, made up where a test says nothing of them. */

import type { CaseReview, FoundSuggestion } from "../../../src/domain/eval/case-review.ts";
import type { Entry } from "../../../src/domain/eval/entry.ts";
import { readCase, type EvalCase, type Issue } from "../../../src/domain/eval/eval-case.ts";

export function foundOf(rest: Partial<FoundSuggestion> = {}): FoundSuggestion {
  return {
    path: "a.ts",
    line: 10,
    endLine: 10,
    side: "RIGHT",
    severity: "major",
    title: "It breaks",
    body: "Because.",
    verdict: "confirmed",
    ...rest,
  };
}

export function reviewOf(rest: Partial<CaseReview> = {}): CaseReview {
  return {
    outcome: "complete",
    reason: null,
    detail: "",
    suggestions: [],
    cost: 1_000_000,
    costKnown: true,
    inputTokens: 100,
    outputTokens: 10,
    coverage: 1,
    seconds: 2,
    model: "m",
    ...rest,
  };
}

export const DIFF = `diff --git a/a.ts b/a.ts
--- a/a.ts
+++ b/a.ts
@@ -1,2 +1,3 @@
 one
-two
+three
+four
`;

export function issueOf(rest: Partial<Issue> = {}): Issue {
  return { path: "a.ts", line: 10, severity: "high", text: "It breaks.", ...rest };
}

export function caseOf(id: string, issues: readonly Issue[] = [], diff = DIFF): EvalCase {
  return readCase({ id, json: JSON.stringify({ title: `Change ${id}`, issues }), diff });
}

export function entryOf(evalCase: EvalCase, rest: Partial<Entry> = {}): Entry {
  return {
    id: evalCase.id,
    repetition: 1,
    settings: "s",
    hash: evalCase.hash,
    review: reviewOf(),
    judgement: null,
    earlierCost: 0,
    ...rest,
  };
}
