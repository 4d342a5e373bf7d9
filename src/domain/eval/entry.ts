/** What is kept of a review once it is paid for, and what is still to be done. */

import type { Nano } from "../money/money.ts";
import { isScored, type CaseReview } from "./case-review.ts";
import type { EvalCase } from "./eval-case.ts";
import { nameComparison, type Comparison, type Judgement } from "./judging.ts";
import { pairUp } from "./places.ts";

export type Entry = {
  /** Of the case. */
  readonly id: string;
  /** From 1. */
  readonly repetition: number;
  /** All that decides about a review beside the case. */
  readonly settings: string;
  /** Of the case, as it was reviewed. */
  readonly hash: string;
  readonly review: CaseReview;
  readonly judgement: Judgement | null;
  /** Of attempts before this one that were no reviews. */
  readonly earlierCost: Nano;
};

/** One review to make or to complete. */
export type Job = {
  readonly evalCase: EvalCase;
  readonly repetition: number;
  /** Saved under the same settings; `null` where there is none. */
  readonly entry: Entry | null;
  readonly needsReview: boolean;
};

export type Work = {
  /** Saved results that count, also those that are to be completed. */
  readonly usable: readonly Entry[];
  /** What is paid for comes first, then one repetition of all cases after the other. */
  readonly jobs: readonly Job[];
  /** Ids of cases whose saved result was of another change. */
  readonly changedCases: readonly string[];
  /** Saved results under other settings. */
  readonly otherSettings: number;
  /** Saved attempts that were no reviews and are made again. */
  readonly again: number;
};

/** `judge` is the model that judges; `null` where none does. */
export function planWork(options: {
  readonly cases: readonly EvalCase[];
  readonly repetitions: number;
  readonly settings: string;
  readonly judge: string | null;
  readonly saved: readonly Entry[];
}): Work {
  const { cases, settings, judge } = options;
  const usable: Entry[] = [];
  const jobs: Job[] = [];
  const changedCases = new Set<string>();
  let [otherSettings, again] = [0, 0];
  for (let repetition = 1; repetition <= options.repetitions; repetition += 1) {
    for (const evalCase of cases) {
      const saved = options.saved.find((one) => isOf(one, { id: evalCase.id, repetition }));
      const isSameCase = saved?.hash === evalCase.hash;
      const isSame = isSameCase && saved.settings === settings;
      const entry = isSame ? saved : null;
      const needsReview = entry === null || !isScored(entry.review);
      if (saved && !isSameCase) changedCases.add(evalCase.id);
      else if (saved && !isSame) otherSettings += 1;
      if (entry !== null) usable.push(entry);
      if (entry !== null && needsReview) again += 1;
      if (needsReview || needsJudge(entry, { evalCase, judge })) {
        jobs.push({ evalCase, repetition, entry, needsReview });
      }
    }
  }
  const paidFirst = jobs.toSorted((a, b) => Number(a.needsReview) - Number(b.needsReview));
  return { usable, jobs: paidFirst, changedCases: [...changedCases], otherSettings, again };
}

export function isOf(entry: Entry, job: { readonly id: string; readonly repetition: number }) {
  return entry.id === job.id && entry.repetition === job.repetition;
}

/** What a judge has to compare in a review: suggestions and issues of the same files. */
export function compareWith(evalCase: EvalCase, { suggestions }: CaseReview): Comparison {
  const couples = pairUp(suggestions, evalCase);
  return { suggestions, issues: evalCase.issues, couples };
}

/** Is there something to compare that this judge has not compared? */
export function needsJudge(
  entry: Entry,
  by: { readonly evalCase: EvalCase; readonly judge: string | null },
): boolean {
  if (by.judge === null || !isScored(entry.review)) return false;
  const comparison = compareWith(by.evalCase, entry.review);
  if (comparison.couples.length === 0) return false;
  const { judgement } = entry;
  return judgement?.asked !== nameComparison(by.judge, comparison) || judgement.same === null;
}

/** All that an entry has cost, its judge included. */
export function costOf({ review, judgement, earlierCost }: Entry): Nano {
  return review.cost + earlierCost + (judgement?.cost ?? 0);
}
