/** An evaluation as JSON for programs. Unknown is `null`, never zero. */

import { renderMoney, type Currency } from "../money/money.ts";
import { RESAMPLES, SEED, type Interval } from "./bootstrap.ts";
import type { CaseResult, Evaluation, ScoredReview, Stop } from "./evaluation.ts";
import { FIGURES, type Figure, type FigureName, type Figures } from "./figures.ts";
import type { Pair } from "./matching.ts";
import { NO_PLACE, TOLERANCE_LINES } from "./places.ts";

export const EVAL_SCHEMA = "fen-eval/1";

/** What is known beside the results. */
export type ReportHead = {
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly version: string;
  /** The model that was asked for. */
  readonly model: string;
  /** Stands for all settings of the reviews. */
  readonly settings: string;
  readonly currency: Currency;
  readonly stop: Stop;
  /** Sentences on what happened on the way. */
  readonly remarks: readonly string[];
};

/** Text of `eval.json`. */
export function renderEvaluationJson(evaluation: Evaluation, head: ReportHead): string {
  const { spending, judge } = evaluation;
  const value = {
    schema: EVAL_SCHEMA,
    ...head,
    repetitions: evaluation.repetitions,
    answeredBy: listModels(evaluation),
    method: {
      placeToleranceLines: TOLERANCE_LINES,
      interval: "bootstrap by case, percentiles",
      level: 0.95,
      resamples: RESAMPLES,
      seed: SEED,
    },
    byPlace: describeFigures(evaluation.byPlace),
    byMeaning: evaluation.byMeaning && describeFigures(evaluation.byMeaning),
    cost: {
      reviews: renderMoney(spending.scored),
      notReviewed: renderMoney(spending.unscored),
      reviewsKnown: spending.reviewsKnown,
      judge: judge === null ? null : renderMoney(spending.judge),
      judgeKnown: spending.judgeKnown,
    },
    judge,
    cases: evaluation.cases.map((result) => describeCase(result, evaluation)),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Models that answered, in order of their names. */
export function listModels({ cases }: Evaluation): readonly string[] {
  const models = cases.flatMap(({ reviews }) => reviews.map(({ entry }) => entry.review.model));
  return [...new Set(models)].filter((model) => model !== "").toSorted();
}

export function isAmount(name: FigureName): boolean {
  return name === "costPerCase" || name === "costPerHit";
}

function describeFigures({ counts, figures }: Figures): object {
  return {
    ...counts,
    cost: renderMoney(counts.cost),
    ...Object.fromEntries(FIGURES.map((name) => [name, describeFigure(name, figures[name])])),
  };
}

function describeFigure(name: FigureName, { value, interval }: Figure): object {
  const number = (part: number | null) => {
    if (part === null) return null;
    return isAmount(name) ? renderMoney(part) : Math.round(part * 1e6) / 1e6;
  };
  const describeInterval = ({ low, high }: Interval) => ({ low: number(low), high: number(high) });
  return { value: number(value), interval: interval && describeInterval(interval) };
}

function describeCase({ evalCase, reviews }: CaseResult, evaluation: Evaluation): object {
  const { id, title, issues } = evalCase;
  return {
    id,
    title,
    issues,
    reviews: reviews.map((review) => describeReview(review, evaluation)),
  };
}

function describeReview(review: ScoredReview, { judge }: Evaluation): object {
  const { entry, scored, byPlace, byMeaning } = review;
  const { suggestions, cost, ...rest } = entry.review;
  return {
    repetition: entry.repetition,
    ...rest,
    cost: renderMoney(cost),
    scored,
    hitsByPlace: scored ? byPlace.map(describeHit) : null,
    hitsByMeaning: byMeaning && byMeaning.map(describeHit),
    judgeCost: judge === null ? null : renderMoney(entry.judgement?.cost ?? 0),
    suggestions,
  };
}

/** Numbers count from 0, as in the lists beside it; `lines` is `null` where the suggestion stands on none. */
function describeHit({ suggestion, issue, distance }: Pair): object {
  return { suggestion, issue, lines: distance === NO_PLACE ? null : distance };
}
