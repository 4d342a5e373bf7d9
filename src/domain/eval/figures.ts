/** Precision, recall and the rest, over all cases together, each with its interval. Unknown is not zero: `null` is. */

import type { Nano } from "../money/money.ts";
import {
  drawCases,
  spanOf,
  spanOfNoCount,
  spanOfUniformShare,
  type Interval,
} from "./bootstrap.ts";

/** One case with all its scored repetitions: sums over them. */
export type CaseTally = {
  readonly id: string;
  /** It has no issues, so every suggestion is a false alarm. */
  readonly isClean: boolean;
  readonly reviews: number;
  readonly issues: number;
  readonly suggestions: number;
  readonly hits: number;
  readonly cost: Nano;
};

export type Figure = { readonly value: number | null; readonly interval: Interval | null };

export type Counts = Omit<CaseTally, "id" | "isClean"> & {
  readonly cases: number;
  readonly cleanCases: number;
  readonly cleanReviews: number;
  /** Suggestions in clean cases. */
  readonly cleanAlarms: number;
};

export const FIGURES = [
  "precision",
  "recall",
  "f1",
  "falseAlarmsPerCleanCase",
  "costPerCase",
  "costPerHit",
] as const;
export type FigureName = (typeof FIGURES)[number];

export type Figures = {
  readonly counts: Counts;
  /** Amounts are in nano units, and are no whole numbers. */
  readonly figures: Readonly<Record<FigureName, Figure>>;
};

type Part = { readonly top: number; readonly bottom: number };

/** Each figure is a quotient of sums. */
const PARTS: Readonly<Record<FigureName, (counts: Counts) => Part>> = {
  precision: ({ hits, suggestions }) => ({ top: hits, bottom: suggestions }),
  recall: ({ hits, issues }) => ({ top: hits, bottom: issues }),
  f1: ({ hits, suggestions, issues }) => ({ top: 2 * hits, bottom: suggestions + issues }),
  falseAlarmsPerCleanCase: ({ cleanAlarms, cleanReviews }) => ({
    top: cleanAlarms,
    bottom: cleanReviews,
  }),
  costPerCase: ({ cost, reviews }) => ({ top: cost, bottom: reviews }),
  costPerHit: ({ cost, hits }) => ({ top: cost, bottom: hits }),
};

/** The order of the cases does not matter. */
export function measureFigures(tallies: readonly CaseTally[]): Figures {
  const sorted = tallies
    .filter(({ reviews }) => reviews > 0)
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const counts = addUp(sorted);
  const draws = drawCases(sorted.length).map((drawn) =>
    addUp(drawn.flatMap((index) => sorted[index] ?? [])),
  );
  const measure = (name: FigureName) => measureFigure(name, { counts, draws, tallies: sorted });
  const [precision, recall] = [measure("precision"), measure("recall")];
  const f1 = measure("f1");
  return {
    counts,
    figures: {
      precision,
      recall,
      f1: isUniform(f1, draws) ? { ...f1, interval: combine(f1, precision, recall) } : f1,
      falseAlarmsPerCleanCase: measure("falseAlarmsPerCleanCase"),
      costPerCase: measure("costPerCase"),
      costPerHit: measure("costPerHit"),
    },
  };
}

function addUp(tallies: readonly CaseTally[]): Counts {
  const sum = {
    cases: 0,
    cleanCases: 0,
    reviews: 0,
    issues: 0,
    suggestions: 0,
    hits: 0,
    cost: 0,
    cleanReviews: 0,
    cleanAlarms: 0,
  };
  for (const { isClean, reviews, issues, suggestions, hits, cost } of tallies) {
    sum.cases += 1;
    sum.reviews += reviews;
    sum.issues += issues;
    sum.suggestions += suggestions;
    sum.hits += hits;
    sum.cost += cost;
    if (!isClean) continue;
    sum.cleanCases += 1;
    sum.cleanReviews += reviews;
    sum.cleanAlarms += suggestions;
  }
  return sum;
}

function divide({ top, bottom }: Part): number | null {
  return bottom === 0 ? null : top / bottom;
}

function measureFigure(
  name: FigureName,
  from: {
    readonly counts: Counts;
    readonly draws: readonly Counts[];
    readonly tallies: readonly CaseTally[];
  },
): Figure {
  const value = divide(PARTS[name](from.counts));
  const carriers = from.tallies.filter((tally) => PARTS[name](addUp([tally])).bottom > 0).length;
  const cases = name === "costPerHit" ? from.tallies.length : carriers;
  // One case says nothing about others.
  if (value === null || cases < 2) return { value, interval: null };
  const drawn = from.draws.flatMap((counts) => {
    const part = PARTS[name](counts);
    // Without a hit, each hit costs more than any amount; other figures are not defined without what they are about.
    if (part.bottom === 0) return name === "costPerHit" ? [Infinity] : [];
    return [part.top / part.bottom];
  });
  const interval = spanOf(drawn, value);
  if (interval === null || interval.low !== interval.high) return { value, interval };
  return { value, interval: spanOfUniform(name, { value, cases, interval }) };
}

/** All draws gave the same. */
function spanOfUniform(
  name: FigureName,
  { value, cases, interval }: { value: number; cases: number; interval: Interval },
): Interval | null {
  if (name === "costPerCase" || name === "costPerHit") return interval;
  if (name === "falseAlarmsPerCleanCase") return value === 0 ? spanOfNoCount(cases) : null;
  return spanOfUniformShare(value, cases);
}

/** Is F1 the same in all draws, none or all? */
function isUniform({ value }: Figure, draws: readonly Counts[]): boolean {
  if (value !== 0 && value !== 1) return false;
  return draws.every((counts) => (divide(PARTS.f1(counts)) ?? value) === value);
}

/** F1 at the ends of the intervals of precision and recall. */
function combine(f1: Figure, precision: Figure, recall: Figure): Interval | null {
  const [p, r] = [precision.interval, recall.interval];
  if (p === null || r === null) return null;
  const mean = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
  return f1.value === 0
    ? { low: 0, high: mean(p.high ?? 1, r.high ?? 1) }
    : { low: mean(p.low, r.low), high: 1 };
}
