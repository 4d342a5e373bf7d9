/** All reviews of an evaluation, scored by place and, where a judge was asked, by meaning. */

import type { Nano } from "../money/money.ts";
import { isScored } from "./case-review.ts";
import { compareWith, isOf, type Entry } from "./entry.ts";
import type { EvalCase } from "./eval-case.ts";
import { measureFigures, type CaseTally, type Figures } from "./figures.ts";
import { nameComparison } from "./judging.ts";
import { matchPairs, type Pair } from "./matching.ts";
import { isPlaceHit, pairUp } from "./places.ts";

/** Why not all reviews were made; `null` when they were. */
export type Stop = "cancelled" | "total-limit" | null;

export type ScoredReview = {
  readonly entry: Entry;
  /** Was it a review that counts? */
  readonly scored: boolean;
  readonly byPlace: readonly Pair[];
  /** `null` where no judge has answered. */
  readonly byMeaning: readonly Pair[] | null;
};

export type CaseResult = {
  readonly evalCase: EvalCase;
  /** In the order of repetitions; fewer than were asked for where the evaluation was stopped. */
  readonly reviews: readonly ScoredReview[];
};

export type Evaluation = {
  readonly cases: readonly CaseResult[];
  readonly repetitions: number;
  /** Model that judged; `null` where none was asked. */
  readonly judge: string | null;
  readonly byPlace: Figures;
  /** Over the reviews that were judged; `null` without a judge. */
  readonly byMeaning: Figures | null;
  readonly spending: Spending;
};

export type Spending = {
  /** Of reviews that count. */
  readonly scored: Nano;
  /** Of attempts that were no reviews. */
  readonly unscored: Nano;
  readonly reviewsKnown: boolean;
  readonly judge: Nano;
  readonly judgeKnown: boolean;
};

export function scoreEvaluation(options: {
  readonly cases: readonly EvalCase[];
  readonly entries: readonly Entry[];
  readonly repetitions: number;
  readonly judge: string | null;
}): Evaluation {
  const { entries, repetitions, judge } = options;
  const cases = options.cases.map((evalCase) => ({
    evalCase,
    reviews: Array.from({ length: repetitions }, (_, index) => index + 1).flatMap((repetition) =>
      entries
        .filter((entry) => isOf(entry, { id: evalCase.id, repetition }))
        .map((entry) => scoreReview(entry, { evalCase, judge })),
    ),
  }));
  return {
    cases,
    repetitions,
    judge,
    byPlace: measureFigures(cases.map((result) => tally(result, "byPlace"))),
    byMeaning:
      judge === null ? null : measureFigures(cases.map((result) => tally(result, "byMeaning"))),
    spending: addUpSpending(cases.flatMap(({ reviews }) => reviews)),
  };
}

export function scoreReview(
  entry: Entry,
  by: { readonly evalCase: EvalCase; readonly judge: string | null },
): ScoredReview {
  const scored = isScored(entry.review);
  const pairs = scored ? pairUp(entry.review.suggestions, by.evalCase) : [];
  return {
    entry,
    scored,
    byPlace: matchPairs(pairs.filter(isPlaceHit)),
    byMeaning: scored && by.judge !== null ? matchMeanings(entry, pairs, by) : null,
  };
}

function matchMeanings(
  entry: Entry,
  pairs: readonly Pair[],
  { evalCase, judge }: { readonly evalCase: EvalCase; readonly judge: string | null },
): readonly Pair[] | null {
  // Where nothing could be the same, nobody needs to be asked.
  if (pairs.length === 0) return [];
  const { judgement } = entry;
  const asked = nameComparison(judge ?? "", compareWith(evalCase, entry.review));
  const same = judgement?.asked === asked ? judgement.same : null;
  if (same === null) return null;
  const isSame = (pair: Pair) =>
    same.some(({ suggestion, issue }) => suggestion === pair.suggestion && issue === pair.issue);
  return matchPairs(pairs.filter(isSame));
}

function tally({ evalCase, reviews }: CaseResult, way: "byPlace" | "byMeaning"): CaseTally {
  const counted = reviews.filter((review) => review.scored && review[way] !== null);
  const sum = (valueOf: (review: ScoredReview) => number) =>
    counted.reduce((total, review) => total + valueOf(review), 0);
  return {
    id: evalCase.id,
    isClean: evalCase.issues.length === 0,
    reviews: counted.length,
    issues: evalCase.issues.length * counted.length,
    suggestions: sum(({ entry }) => entry.review.suggestions.length),
    hits: sum((review) => review[way]?.length ?? 0),
    cost: sum(({ entry }) => entry.review.cost),
  };
}

function addUpSpending(reviews: readonly ScoredReview[]): Spending {
  const sum = (valueOf: (review: ScoredReview) => number) =>
    reviews.reduce((total, review) => total + valueOf(review), 0);
  return {
    scored: sum(({ scored, entry }) => (scored ? entry.review.cost : 0)),
    unscored: sum(({ scored, entry }) => entry.earlierCost + (scored ? 0 : entry.review.cost)),
    reviewsKnown: reviews.every(({ entry }) => entry.review.costKnown),
    judge: sum(({ entry }) => entry.judgement?.cost ?? 0),
    judgeKnown: reviews.every(({ entry }) => entry.judgement?.costKnown ?? true),
  };
}
