/** `mode: compare`: several models on the same change, one after the other, each as in a review of its own. Posts nothing. */

import {
  awaitModel,
  endComparison,
  lastBatchOf,
  mergePlans,
  shareOfRest,
  type ComparedModel,
  type Comparison,
} from "../domain/compare/comparison.ts";
import { findAgreements, joinFinds } from "../domain/compare/agreement.ts";
import { numberOn } from "../domain/diff/rest.ts";
import { EMPTY_HISTORY } from "../domain/history.ts";
import { sumCost } from "../domain/money/call.ts";
import { renderAmount } from "../domain/money/money.ts";
import { decideEnding, describeCourse, ending, type Ending } from "../domain/outcome.ts";
import type { RunRecord } from "../domain/record.ts";
import { renderPlanLine } from "../domain/report/plan-report.ts";
import { renderVerdictLine, type ReviewedSuggestion } from "../domain/reviewed.ts";
import { EMPTY_SEEN } from "../domain/seen-lines.ts";
import { InputError } from "../domain/errors.ts";
import { shareOf, type Inputs } from "../inputs.ts";
import type { Journal } from "../journal.ts";
import { explainEmptyPlan } from "./conclude.ts";
import type { CodeTools, Gathered } from "./gather.ts";
import { NO_ACCOUNT } from "./ledger.ts";
import { priceModels } from "./plan/price-models.ts";
import { sortOut } from "./post/draft-review.ts";
import { NOTHING_POSTED } from "./post/posted-before.ts";
import type { Subject } from "./prepare.ts";
import { createProofs } from "./prove/proofs.ts";
import { listShownRules, settle } from "./prove/settle.ts";
import {
  planChange,
  reviewChange,
  type ReviewChangeOptions,
  type Surroundings,
} from "./review-change.ts";
import type { BatchResult } from "./review-batches.ts";

/** More would leave each of them a sixth of a limit that is small already. */
export const MOST_MODELS = 6;

/**
 * The inputs of a comparison: no model stands in for another. Those of other modes stay as they are. Throws
 * InputError where there are not two to six different models whose prices are known.
 */
export function admitComparison(inputs: Inputs, now: string): Inputs {
  if (inputs.mode !== "compare") return inputs;
  const problem = findProblem(inputs);
  if (problem !== null) throw new InputError(`\`compare-models\`: ${problem}`);
  const compareModels = [...new Set(inputs.compareModels)];
  const [model = ""] = compareModels;
  const compared = { ...inputs, compareModels, model, fallbackModels: [] };
  for (const each of compareModels) priceModels({ ...compared, model: each }, now);
  return compared;
}

/** What is wrong with the choice of models, in plain words; `null` where nothing is. */
export function findProblem({
  compareModels,
  shard,
}: Pick<Inputs, "compareModels" | "shard">): string | null {
  const { size } = new Set(compareModels);
  if (size < 2) {
    return `a comparison needs at least two different models, separated by commas; ${size === 0 ? "none is" : "one is"} given`;
  }
  if (size > MOST_MODELS)
    return `a comparison takes at most ${MOST_MODELS} models; ${size} are given`;
  if (shard.count > 1) return "a comparison cannot be divided among jobs; leave `shard` out";
  return null;
}

/**
 * Each model is to see the change as on the first day: what earlier rounds have read, found and posted is not known
 * to it. What the limits need is kept.
 */
export function forget(subject: Subject): Subject {
  const { posted, account } = subject;
  const { comments, own, withdrawn } = posted;
  const ofPeople = comments.filter(({ id, inReplyTo }) => !own.has(id) && !own.has(inReplyTo ?? 0));
  return {
    ...subject,
    isFull: true,
    posted: { ...NOTHING_POSTED, comments: ofPeople, own, withdrawn },
    account: { ...NO_ACCOUNT, comments: account.comments, ledger: account.ledger },
  };
}

export type CompareOptions = Omit<Surroundings, "proofs"> & {
  readonly gathered: Gathered;
  readonly work: ReviewChangeOptions;
  readonly tools: CodeTools;
  readonly cancelled: AbortSignal;
  readonly log: (line: string) => void;
};

/** Has every model review the change. All that is paid for stands in the journal at once. */
export async function compare(run: CompareOptions): Promise<Ending> {
  const { journal, work, log } = run;
  const { compareModels: names, verifyModel, currency } = work.inputs;
  const limit = shareOf(work.inputs);
  const board = new Board(
    journal,
    names.map((model) => awaitModel({ model, verifier: verifyModel ?? model })),
  );
  journal.update({
    models: { generate: names.join(", "), verify: verifyModel ?? names.join(", ") },
  });
  log(
    `comparing ${names.length} models for at most ${renderAmount(limit, currency)} together: each gets an equal share of what is left`,
  );
  for (const [index, model] of names.entries()) {
    const left = limit - sumCost(journal.record.calls).cost;
    const share = shareOfRest({ left, models: names.length - index });
    await takeTurn(run, { board, model, share });
    if (run.cancelled.aborted) return ending("not-reviewed", "cancelled");
  }
  return endComparison(board.models);
}

type Turn = { readonly board: Board; readonly model: string; readonly share: number };

/** One model from its plan to what a review of its own would post. */
async function takeTurn(run: CompareOptions, { board, model, share }: Turn): Promise<void> {
  const { journal, work, log } = run;
  const inputs: Inputs = { ...work.inputs, model, costLimit: share };
  const models = priceModels(inputs, journal.record.startedAt);
  // What other tools found is shown to each model and is no find of any.
  const task: ReviewChangeOptions = { ...work, inputs, models, findings: [] };
  const own = board.open({ inputs, models });
  const plan = numberOn(planChange(task), board.lastBatch);
  own.update({ plan });
  log(`${model}: ${renderPlanLine(plan, inputs)}`);
  const isEmpty = plan.batches.length === 0;
  const proofs = createProofs(run.gathered, run.tools);
  const results = isEmpty ? [] : await reviewChange(task, { ...run, journal: own, proofs });
  if (!isEmpty) log(`${model}: ${renderVerdictLine(own.record.reviewed)}`);
  const end = endTurn(run, { record: own.record, results });
  if (run.cancelled.aborted) return board.close({ ending: end, results, checks: [] });
  const settled = await settleOwn(run, own.record);
  const checks = settled.filter(({ suggestion }) => suggestion.source === "check");
  const reviewed = settled.filter(({ suggestion }) => suggestion.source !== "check");
  own.update({ reviewed: sortOut(reviewed, { ...inputs, posted: NOTHING_POSTED }) });
  board.close({ ending: end, results, checks });
}

function endTurn(
  { signal, cancelled }: CompareOptions,
  { record, results }: { readonly record: RunRecord; readonly results: readonly BatchResult[] },
): Ending {
  const { plan } = record;
  if (cancelled.aborted) {
    const hasAnswer = results.some(({ status }) => status !== "not-reviewed");
    return ending(hasAnswer ? "partial" : "not-reviewed", "cancelled");
  }
  if (plan === null || plan.batches.length > 0) {
    const skipped = plan?.skipped ?? [];
    const course = describeCourse(results, { skipped, outOfTime: signal.aborted });
    return decideEnding({ ...course, publication: null });
  }
  return explainEmptyPlan(plan, record);
}

function settleOwn(
  { gathered, tools }: CompareOptions,
  record: RunRecord,
): Promise<readonly ReviewedSuggestion[]> {
  const known = { seen: EMPTY_SEEN, history: EMPTY_HISTORY, rules: listShownRules(record) };
  return settle(record.reviewed, { gathered, tools, ...known });
}

/** Where the comparison stands. Every change of it is in the journal of the run at once. */
class Board {
  readonly #journal: Journal;
  #models: readonly ComparedModel[];
  #agreements: Comparison["agreements"] = [];
  #checks: Comparison["checks"] = [];
  /** The model whose turn it is. */
  #turn = -1;

  constructor(journal: Journal, models: readonly ComparedModel[]) {
    this.#journal = journal;
    this.#models = models;
    this.#save();
  }

  get models(): readonly ComparedModel[] {
    return this.#models;
  }

  get lastBatch(): number {
    return lastBatchOf(this.#models);
  }

  /** Gives the next model a journal of its own. */
  open(start: Parameters<Journal["fork"]>[0]): Journal {
    this.#turn += 1;
    const { model } = start.inputs;
    return this.#journal.fork(start, (record) => {
      for (const note of record.notes) this.#journal.note(`${model}: ${note}`);
      const { limit, plan, brokenOff, unreadable, reviewed, calls } = record;
      this.#change({ limit, plan, brokenOff, unreadable, reviewed, calls });
    });
  }

  /** Ends the turn of the model and compares it with those before it. */
  close(turn: {
    readonly ending: Ending;
    readonly results: readonly BatchResult[];
    readonly checks: readonly ReviewedSuggestion[];
  }): void {
    const read = turn.results.filter(({ status }) => status !== "not-reviewed");
    if (turn.checks.length > 0) this.#checks = turn.checks;
    this.#change({
      ending: turn.ending,
      answered: new Set(read.map(({ batch }) => batch.id)),
    });
    const over = this.#models.filter((model) => model.ending !== null);
    this.#agreements = findAgreements(
      over.map(({ model, reviewed, answered }) => ({
        model,
        reviewed,
        hasAnswered: answered.size > 0,
      })),
    );
    this.#save();
  }

  #change(changes: Partial<ComparedModel>): void {
    this.#models = this.#models.map((model, index) =>
      index === this.#turn ? { ...model, ...changes } : model,
    );
    this.#save();
  }

  #save(): void {
    const [models, agreements, checks] = [this.#models, this.#agreements, this.#checks];
    this.#journal.update({
      compare: { models, agreements, checks },
      plan: mergePlans(models),
      reviewed: [...joinFinds(models, agreements), ...checks],
      brokenOff: [...new Set(models.flatMap(({ brokenOff }) => brokenOff))],
      unreadable: models.reduce((sum, { unreadable }) => sum + unreadable, 0),
    });
  }
}
