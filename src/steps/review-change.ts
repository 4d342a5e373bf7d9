/** Plans the change, has the plan reviewed, and spends what was not needed on what the limit had left out. */

import { Budget } from "../domain/money/budget.ts";
import { findOddities } from "../domain/money/oddities.ts";
import type { Finding } from "../domain/evidence.ts";
import type { FileDiff } from "../domain/diff/diff.ts";
import type { Batch, Ladder, Plan, SkippedFile } from "../domain/plan.ts";
import type { PullRequest } from "../domain/pull-request.ts";
import { extendPlan, isUnpaid, restOf, withdrawBatches } from "../domain/diff/rest.ts";
import type { Suggestion } from "../domain/suggestion.ts";
import type { CountTokens } from "../domain/money/tokens.ts";
import { shareOf, type Inputs } from "../inputs.ts";
import type { Clone } from "../io/git/git.ts";
import type { ModelClient } from "../io/model/model.ts";
import type { Journal } from "../journal.ts";
import { createAsker, type Asker } from "./ask.ts";
import type { Change } from "./fetch.ts";
import { planOnLadder, type LadderOptions } from "./plan/ladder.ts";
import type { Proofs } from "./prove/proofs.ts";
import { createPriceAt, type PricedModels } from "./plan/price-models.ts";
import { reviewBatches, type BatchResult } from "./review-batches.ts";
import { sortFiles } from "./plan/sort-files.ts";

export type ReviewChangeOptions = {
  readonly inputs: Inputs;
  readonly models: PricedModels;
  readonly pullRequest: PullRequest;
  /** What is new since the last review: this is sent to the model. */
  readonly change: Change;
  /** Parts of the change that earlier rounds had read. */
  readonly readBefore: readonly SkippedFile[];
  /** Everything that the pull request changes: suggestions are placed on it. */
  readonly wholeFiles: readonly FileDiff[];
  /** Text of `.gitattributes` at the base commit; `""` where there is none. */
  readonly attributes: string;
  /** Recent commits by path in the base; empty where no clone shows them. */
  readonly churn: ReadonlyMap<string, number>;
  readonly countTokens: CountTokens;
  /** What is sent besides the diff, where the limit pays for it. */
  readonly context: LadderOptions["context"];
  /** What other tools found on changed lines. */
  readonly findings: readonly Finding[];
};

/** How often the files were changed of late, where a clone shows it; never fails. */
export async function readChurn(
  options: Pick<ReviewChangeOptions, "inputs" | "pullRequest" | "change"> & {
    readonly openClone: () => Promise<Pick<Clone, "countCommits"> | null>;
  },
): Promise<ReviewChangeOptions["churn"]> {
  const { inputs, pullRequest, change } = options;
  // Jobs that share a plan must put the files in the same order, and their clones may differ.
  if (inputs.shard.count > 1) return new Map();
  const paths = change.files.map(({ path, oldPath }) => oldPath ?? path);
  try {
    const clone = await options.openClone();
    return (await clone?.countCommits({ ref: pullRequest.base.sha, paths })) ?? new Map();
  } catch {
    return new Map();
  }
}

/** Plans what is worth a review under this job's share of the limit. */
export function planChange(options: ReviewChangeOptions): Plan {
  const { inputs, change, attributes, readBefore } = options;
  const sort = (some: Change) => sortFiles(some, { ...inputs, attributes });
  const { files, skipped } = sort(change);
  const { shard } = inputs;
  const whole =
    shard.count === 1 ? {} : { wholeFiles: sort({ ...change, files: options.wholeFiles }).files };
  const left = [...skipped, ...readBefore];
  return planPart(options, { files, ...whole, skipped: left, shard, limit: shareOf(inputs) });
}

type Part = Pick<LadderOptions, "files" | "wholeFiles" | "skipped" | "limit" | "shard">;

function planPart(options: ReviewChangeOptions, part: Part): Plan {
  const { models, context, inputs, countTokens, churn } = options;
  const { language } = inputs;
  return planOnLadder({ ...part, context, models, language, countTokens, churn });
}

export type Surroundings = {
  readonly journal: Journal;
  readonly clients: readonly ModelClient[];
  /** Aborts when no more requests may be sent to the model. */
  readonly signal: AbortSignal;
  readonly timeLeftMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly proofs: Proofs;
  /** Gets each suggestion the moment the model has written it. */
  readonly onSuggestion: (suggestion: Suggestion) => void;
};

/** Times that a plan is made; each after the first is paid for by what the one before did not need. */
const MAX_ROUNDS = 4;

/**
 * Reviews the plan in the journal; then again what it left out, as long as the money that is left buys more.
 * A plan that was made for a model which is not served is made anew for the one that is.
 */
export async function reviewChange(
  options: ReviewChangeOptions,
  surroundings: Surroundings,
): Promise<readonly BatchResult[]> {
  const { journal, signal } = surroundings;
  const budget = new Budget(shareOf(options.inputs));
  const asker = createAskerFor(options, { ...surroundings, budget });
  const results: BatchResult[] = [];
  let part: PlannedPart = { batches: [], ...journal.record.plan };
  for (let round = 1; part.batches.length > 0; round += 1) {
    const models = preferModel(listServed(options.models, asker), part.ladder);
    const { batches } = part;
    const done = await reviewPart(
      { ...options, models },
      { ...surroundings, budget, asker, batches },
    );
    const isLast = round === MAX_ROUNDS || signal.aborted || done.some(isFinal);
    results.push(...done.filter((result) => isLast || !isUnpaidResult(result)));
    if (isLast) break;
    part = planMore(
      { ...options, models: listServed(options.models, asker) },
      { journal, budget, done },
    );
  }
  return results;
}

type PlannedPart = Pick<Plan, "batches" | "ladder">;

/** The models in the order of the plan: where it was made for a cheaper one, that one comes first. */
function preferModel(models: PricedModels, ladder: Ladder | undefined): PricedModels {
  if (ladder?.rung !== "fallback-model") return models;
  const prefer = (list: PricedModels["generate"]): PricedModels["generate"] => {
    const preferred = models.generate.find(({ model }) => model === ladder.model);
    return preferred ? [preferred, ...list.filter((price) => price !== preferred)] : list;
  };
  return { generate: prefer(models.generate), verify: prefer(models.verify) };
}

/** A batch that the limit did not pay for once the endpoint had shown its hand. */
function isUnpaidResult({ status, reason }: BatchResult): boolean {
  return status === "not-reviewed" && reason === "cost-limit";
}

/** After this, more batches would go the same way. */
function isFinal(result: BatchResult): boolean {
  return result.status !== "reviewed" && !isUnpaidResult(result);
}

/** The models that the endpoints have not refused so far; all of them when they refused every one. */
function listServed(models: PricedModels, asker: Asker): PricedModels {
  const served = (list: PricedModels["generate"]): PricedModels["generate"] => {
    const [first, ...others] = list.filter(({ model }) => asker.isServed(model));
    return first ? [first, ...others] : list;
  };
  return { generate: served(models.generate), verify: served(models.verify) };
}

/** Plans what the limit has left out so far, and puts it into the journal; the batches that are new. */
function planMore(
  options: ReviewChangeOptions,
  context: {
    readonly journal: Journal;
    readonly budget: Budget;
    readonly done: readonly BatchResult[];
  },
): PlannedPart {
  const { journal, budget, done } = context;
  const { plan: last } = journal.record;
  if (!last || options.inputs.shard.count > 1) return { batches: [] };
  const firstId = Math.max(0, ...last.batches.map((batch) => batch.id)) + 1;
  const unpaidIds = done.filter(isUnpaidResult).map(({ batch }) => batch.id);
  const plan = withdrawBatches(last, new Set(unpaidIds));
  const unpaid = new Set(plan.skipped.filter(isUnpaid).map((file) => file.path));
  const files = restOf(options.change.files, plan.batches).filter((file) => unpaid.has(file.path));
  const shard = { index: 1, count: 1 };
  const more = planPart(options, { files, skipped: [], shard, limit: budget.left });
  const extended = extendPlan(plan, more, firstId);
  journal.update({ plan: extended });
  return { ...more, batches: extended.batches.filter((batch) => batch.id >= firstId) };
}

/** One for all rounds: it remembers what the endpoints did. */
function createAskerFor(
  options: ReviewChangeOptions,
  surroundings: Surroundings & { readonly budget: Budget },
): Asker {
  const { journal } = surroundings;
  return createAsker({
    ...surroundings,
    countTokens: options.countTokens,
    rate: options.inputs.exchangeRate,
    priceAt: createPriceAt(options.inputs),
    onCall: (call) => {
      journal.addCall(call);
      for (const oddity of findOddities(call)) journal.note(oddity);
    },
    onNotice: (message) => journal.note(message),
  });
}

function reviewPart(
  options: ReviewChangeOptions,
  part: Surroundings & {
    readonly budget: Budget;
    readonly asker: Asker;
    readonly batches: readonly Batch[];
  },
): Promise<readonly BatchResult[]> {
  const { inputs, models, wholeFiles, countTokens } = options;
  return reviewBatches({
    ...part,
    models,
    countTokens,
    files: wholeFiles,
    temperatures: { generate: inputs.generateTemperature, verify: inputs.verifyTemperature },
    language: inputs.language,
    minSeverity: inputs.minSeverity,
    findings: options.findings,
    postFindings: inputs.postFindings,
    onPlaced: (placed) => part.journal.addPlaced(placed),
    onBatch: (result) => part.journal.addBatch(result),
  });
}
