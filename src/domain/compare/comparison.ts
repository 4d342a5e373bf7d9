/** Several models on the same change: what each of them came to, and how the whole of it ended. */

import type { CallRecord } from "../money/call.ts";
import type { Nano } from "../money/money.ts";
import { COMPLETE, rankReason, type Ending, type Outcome } from "../outcome.ts";
import { coverageOfPlan, type Plan, type SkippedFile } from "../plan.ts";
import type { ReviewedSuggestion } from "../reviewed.ts";
import type { Placement } from "../suggestion.ts";
import type { Agreement } from "./agreement.ts";

export type ComparedModel = {
  readonly model: string;
  /** Model of the second pass. */
  readonly verifier: string;
  /** Its share of the limit; 0 before its turn has come. */
  readonly limit: Nano;
  /** `null` before its turn is over. */
  readonly ending: Ending | null;
  /** `null` before its turn has come. */
  readonly plan: Plan | null;
  /** Ids of the batches that it answered; empty before its turn is over. */
  readonly answered: ReadonlySet<number>;
  /** Files about which its answer broke off. */
  readonly brokenOff: readonly string[];
  readonly unreadable: number;
  /** What it suggested, each with its verdict and with the fate that it would have in a review of this model alone. */
  readonly reviewed: readonly ReviewedSuggestion[];
  /** Every request of its turn, also those to another verifier. */
  readonly calls: readonly CallRecord[];
};

export type Comparison = {
  /** In the order in which they are asked. */
  readonly models: readonly ComparedModel[];
  /** What the built-in checks find, whichever model is asked. */
  readonly checks: readonly ReviewedSuggestion[];
  /** Suggestions of the models whose turn is over; each is in exactly one. */
  readonly agreements: readonly Agreement[];
};

/** A model whose turn has not come. */
export function awaitModel(names: Pick<ComparedModel, "model" | "verifier">): ComparedModel {
  return {
    ...names,
    limit: 0,
    ending: null,
    plan: null,
    answered: new Set(),
    brokenOff: [],
    unreadable: 0,
    reviewed: [],
    calls: [],
  };
}

/** What one model may cost: an equal share of what is left for it and those behind it. */
export function shareOfRest(rest: { readonly left: Nano; readonly models: number }): Nano {
  return Math.floor(Math.max(0, rest.left) / Math.max(1, rest.models));
}

/** The number behind the last batch of all plans, for the next model to go on with. */
export function lastBatchOf(models: readonly Pick<ComparedModel, "plan">[]): number {
  return Math.max(0, ...models.flatMap(({ plan }) => plan?.batches ?? []).map(({ id }) => id));
}

/** Changed lines that the model read and answered, of those worth a review; 0 before its turn is over. */
export function readShareOf({ plan, ending }: ComparedModel): number {
  return plan === null || ending === null ? 0 : coverageOfPlan(plan);
}

/** Did the model answer about the lines? Where a suggestion has none, any part of the file will do. */
export function didRead({ plan, answered }: ComparedModel, placement: Placement): boolean {
  const files = (plan?.batches ?? [])
    .filter(({ id }) => answered.has(id))
    .flatMap((batch) => batch.files)
    .filter(({ file }) => file.path === placement.path);
  if (placement.kind === "body") return files.length > 0;
  const { side, startLine, endLine } = placement;
  const isMeant = (line: number | null) => line !== null && line >= startLine && line <= endLine;
  return files.some(({ hunks }) =>
    hunks.some(({ lines }) =>
      lines.some(({ oldLine, newLine }) => isMeant(side === "LEFT" ? oldLine : newLine)),
    ),
  );
}

/**
 * The plans of all models as one: their batches, and what is left out, for good reason once, else by the name of the
 * model that did not read it. `null` before there is any.
 */
export function mergePlans(models: readonly ComparedModel[]): Plan | null {
  const planned = models.flatMap(({ model, plan }) => (plan === null ? [] : [{ model, plan }]));
  const [first] = planned;
  if (!first) return null;
  const most = (of: (plan: Plan) => number) => Math.max(...planned.map(({ plan }) => of(plan)));
  return {
    batches: planned.flatMap(({ plan }) => plan.batches),
    skipped: [
      ...first.plan.skipped.filter((file) => !file.reviewable),
      ...planned.flatMap(({ model, plan }) => listMissed(model, plan)),
    ],
    reviewableLines: most(({ reviewableLines }) => reviewableLines),
    plannedLines: most(({ plannedLines }) => plannedLines),
    // Each gets an equal share: it must be enough for the dearest.
    worstForAll: models.length * most(({ worstForAll }) => worstForAll),
  };
}

function listMissed(model: string, { skipped }: Plan): readonly SkippedFile[] {
  return skipped
    .filter(({ reviewable }) => reviewable)
    .map((file) => ({ ...file, detail: `${model}: ${file.detail}` }));
}

const WORST_FIRST: readonly Outcome[] = ["failed", "not-reviewed", "partial", "skipped"];

/**
 * How the comparison ended: `complete` when every model read everything, else with the reason of the worst. It is
 * `partial` as soon as one of them answered. Every model's turn must be over.
 */
export function endComparison(models: readonly ComparedModel[]): Ending {
  const ended = models.flatMap(({ model, ending }) => (ending === null ? [] : [{ model, ending }]));
  const short = ended
    .filter(({ ending }) => ending.outcome !== "complete")
    .toSorted((a, b) => rank(a.ending) - rank(b.ending));
  const [worst] = short;
  if (!worst) return COMPLETE;
  const isAlike = ended.every(({ ending }) => ending.outcome === "skipped");
  if (isAlike) return worst.ending;
  const hasAnswer = models.some(({ answered }) => answered.size > 0);
  const lead = hasAnswer ? "not every model read everything" : "no model read anything";
  const reasons = short.map(({ model, ending }) => `${model}: ${ending.detail}`);
  const detail = [lead, ...reasons].join("\n");
  return { ...worst.ending, outcome: hasAnswer ? "partial" : worst.ending.outcome, detail };
}

function rank({ outcome, reason }: Ending): number {
  return WORST_FIRST.indexOf(outcome) * 100 + rankReason(reason);
}
