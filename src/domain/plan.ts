/** What will be sent, in what order, at what price; and every file that will not, with the reason. */

import type { FileDiff, Hunk } from "./diff/diff.ts";
import type { BatchCost, BatchTokens, Verification } from "./money/estimate.ts";
import type { Nano } from "./money/money.ts";
import type { SharedContext } from "./prompt.ts";

/** Why a file, or a part of it, is not given to the model. Stable codes; the report shows `detail`. */
export type SkippedFile = {
  readonly path: string;
  readonly reason: string;
  readonly detail: string;
  /** Changed lines of the file that are not reviewed. */
  readonly changedLines: number;
  /** Would it have been worth a review? Then it counts against the coverage. */
  readonly reviewable: boolean;
};

/** A file, or some of its hunks, in a batch. */
export type PlannedFile = {
  readonly file: FileDiff;
  readonly hunks: readonly Hunk[];
  /** Only a part of the file's changes is in these hunks. */
  readonly partial: boolean;
  readonly changedLines: number;
};

/** Files that are sent together, in one request for each pass. */
export type Batch = {
  /** From 1. */
  readonly id: number;
  readonly files: readonly PlannedFile[];
  /** The text inside the diff block. */
  readonly diff: string;
  /** Everything both passes share behind the system prompt. */
  readonly prefix: string;
  /** What of it stands before the diff. */
  readonly context: SharedContext;
  readonly changedLines: number;
  readonly tokens: BatchTokens;
  /** Tokens that the answer of the generate pass may have at least under this plan. */
  readonly generateBound: number;
  /** Which suggestions the plan pays a verification for. */
  readonly verification: Verification;
  readonly worst: BatchCost;
  readonly likely: BatchCost;
};

export type Plan = {
  readonly batches: readonly Batch[];
  readonly skipped: readonly SkippedFile[];
  /** Changed lines worth a review, sent or not. */
  readonly reviewableLines: number;
  readonly plannedLines: number;
  /** What a review of everything reviewable would cost at most. */
  readonly worstForAll: Nano;
  /** How the limit was met; absent where there was no choice to make. */
  readonly ladder?: Ladder;
};

/**
 * How a review is made to fit its limit, from the best to nothing: everything; everything but the retrieved code;
 * of all that stands round the diff the title alone; only critical and major suggestions verified; the riskiest files only; a cheaper model.
 */
export type Rung =
  | "all"
  | "without-code"
  | "without-description"
  | "severe-verified"
  | "riskiest"
  | "fallback-model"
  | "none";

/** What a rung would cost, taken or not. */
export type RungPrice = {
  readonly rung: Rung;
  readonly model: string;
  /** At most: the plan's worst case, for `riskiest` and the rung that is taken; else all files, with the shortest answers. */
  readonly worst: Nano;
  readonly fits: boolean;
  /** Files that are read in full, of all that are worth it. */
  readonly files: number;
  readonly allFiles: number;
};

export type Ladder = {
  readonly rung: Rung;
  readonly model: string;
  readonly steps: readonly RungPrice[];
};

/** Paths of the files that batches hold, parts of one file once each. */
export function listPaths(batches: readonly Pick<Batch, "files">[]): readonly string[] {
  return batches.flatMap((batch) => batch.files.map(({ file }) => file.path));
}

/** Changed lines given to the model and answered, of those worth a review. */
export function coverageOfPlan({ skipped, reviewableLines }: Plan): number {
  const missed = skipped.filter((file) => file.reviewable);
  const lost = missed.reduce((sum, file) => sum + file.changedLines, 0);
  return coverageOf({ seen: reviewableLines - lost, reviewable: reviewableLines });
}

/** `1` when nothing was reviewable. */
export function coverageOf(lines: { readonly seen: number; readonly reviewable: number }): number {
  if (lines.reviewable === 0) return 1;
  return Math.round(Math.min(1, lines.seen / lines.reviewable) * 10_000) / 10_000;
}
