/** The run's memory: every change of it is saved at once, so that no way out loses what was paid for. */

import { limitStatus, spendOn } from "./domain/ledger.ts";
import type { CallRecord } from "./domain/money/call.ts";
import type { Ending } from "./domain/outcome.ts";
import { listPaths, type SkippedFile } from "./domain/plan.ts";
import type { Phase, RunRecord } from "./domain/record.ts";
import type { ReviewedSuggestion } from "./domain/reviewed.ts";
import type { MergedResult } from "./domain/report/merge-results.ts";
import { shareOf, type Inputs } from "./inputs.ts";
import type { PricedModels } from "./steps/plan/price-models.ts";
import type { Publication } from "./steps/post/publish.ts";
import type { BatchResult } from "./steps/review-batches.ts";

/** Holds the record of the run and hands every new state to `save`. */
export class Journal {
  #record: RunRecord;
  readonly #save: (record: RunRecord) => void;
  #onCall: (record: RunRecord) => void = () => undefined;
  /** When the phase began that the next plan or publication ends. */
  #phaseStart = new Date();

  constructor(start: RunRecord, save: (record: RunRecord) => void) {
    this.#record = start;
    this.#save = save;
    save(start);
  }

  get record(): RunRecord {
    return this.#record;
  }

  update(changes: Partial<RunRecord>): void {
    const isPlanned = this.#record.plan === null && changes.plan;
    const phases = isPlanned ? { phases: this.#endPhase("plan") } : {};
    this.#record = { ...this.#record, ...phases, ...changes };
    this.#save(this.#record);
  }

  /** Books one request to the model. */
  addCall(call: CallRecord): void {
    const limits = spendOn(this.#record.limits, call.cost);
    this.update({ calls: [...this.#record.calls, call], limits });
    this.#onCall(this.#record);
  }

  /** Has `onCall` called with the record whenever a request was booked. */
  watchCalls(onCall: (record: RunRecord) => void): void {
    this.#onCall = onCall;
  }

  /**
   * A journal for one of several models. `take` gets every new state of it; what it books is booked here as well, at
   * once, so that limits and warnings hold for all of them together.
   */
  fork(
    { inputs, models }: { readonly inputs: Inputs; readonly models: PricedModels },
    take: (record: RunRecord) => void,
  ): Journal {
    const empty = { plan: null, calls: [], reviewed: [], brokenOff: [], unreadable: 0, notes: [] };
    const { compare: _, ...record } = this.#record;
    const own = new Journal({ ...record, ...empty, phases: [] }, take);
    own.watchCalls(({ calls }) => {
      const call = calls.at(-1);
      if (call) this.addCall(call);
    });
    own.begin(inputs, models);
    return own;
  }

  #endPhase(name: Phase["name"]): readonly Phase[] {
    const startedAt = this.#phaseStart.toISOString();
    return [...this.#record.phases, { name, startedAt, endedAt: new Date().toISOString() }];
  }

  /** Keeps a sentence for the report; the same one only once. */
  note(sentence: string): void {
    if (this.#record.notes.includes(sentence)) return;
    this.update({ notes: [...this.#record.notes, sentence] });
  }

  /** Takes over which models and which limit the run works with. */
  begin(inputs: Inputs, models: PricedModels): void {
    const { mode, currency, language, shard } = inputs;
    const limit = shareOf(inputs);
    const part = shard.count === 1 ? {} : { shard: `${shard.index}/${shard.count}` };
    const names = { generate: models.generate[0].model, verify: models.verify[0].model };
    this.#phaseStart = new Date();
    const limits = [limitStatus({ name: "run", limit, spent: 0, isLowerBound: false })];
    this.update({ mode, currency, language, ...part, limit, limits, models: names });
  }

  /** Takes over what other jobs have found and spent. */
  adopt(inputs: Inputs, stored: MergedResult): void {
    const { coverage, currency, totals, skipped } = stored;
    const shards = stored.shards.length === 0 ? {} : { shards: stored.shards };
    const limit = inputs.costLimit;
    this.#phaseStart = new Date();
    const spent = totals.cost;
    const limits = [limitStatus({ name: "run", limit, spent, isLowerBound: false })];
    const { mode, language } = inputs;
    const earlier = { coverage, currency, earlier: totals, skipped, ...shards };
    this.update({ mode, language, ...earlier, limit, limits });
  }

  /** Keeps suggestions that are still to be verified. */
  addPlaced(placed: readonly ReviewedSuggestion[]): void {
    if (placed.length > 0) this.update({ reviewed: [...this.#record.reviewed, ...placed] });
  }

  /** Keeps what came of one batch; its files count as not reviewed when the model gave no answer. */
  addBatch(result: BatchResult): void {
    const { plan, reviewed, unreadable, brokenOff } = this.#record;
    const paths = result.status === "truncated" ? listPaths([result.batch]) : [];
    const others = reviewed.filter(({ batch }) => batch !== result.batch.id);
    this.#phaseStart = new Date();
    this.update({
      reviewed: [...others, ...result.reviewed],
      unreadable: unreadable + result.unreadable,
      brokenOff: [...brokenOff, ...paths],
      plan: plan && { ...plan, skipped: [...plan.skipped, ...listLost(result)] },
    });
    if (result.problem !== null) {
      this.note(
        `None of the verdicts about batch ${result.batch.id} counts: ${result.problem}. Its suggestions are not verified.`,
      );
    }
    if (result.status === "truncated") {
      this.note(
        `The answer about batch ${result.batch.id} broke off (${result.detail}); there may be more to say about its files.`,
      );
    }
  }

  /** Keeps what was posted, and what became of each suggestion. */
  addPublication({ reviewed, comments, url }: Publication): void {
    const phases = this.#endPhase("publish");
    this.update({ reviewed, comments, reviewUrl: url, phases });
  }

  finish(ending: Ending, finishedAt: string): void {
    this.update({ ending, finishedAt });
  }
}

function listLost(result: BatchResult): readonly SkippedFile[] {
  if (result.status !== "not-reviewed" || result.reason === null) return [];
  const { reason, detail } = result;
  return result.batch.files.map(({ file, changedLines }) => ({
    path: file.path,
    reason,
    detail,
    changedLines,
    reviewable: true,
  }));
}
