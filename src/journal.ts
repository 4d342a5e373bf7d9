/** The run's memory: every change of it is saved at once, so that no way out loses what was paid for. */

import type { CallRecord } from "./domain/money/call.ts";
import type { Ending } from "./domain/outcome.ts";
import { listPaths, type SkippedFile } from "./domain/plan.ts";
import type { RunRecord } from "./domain/record.ts";
import type { ReviewedSuggestion } from "./domain/reviewed.ts";
import type { StoredResult } from "./domain/report/stored-result.ts";
import { shareOf, type Inputs } from "./inputs.ts";
import type { PricedModels } from "./steps/price-models.ts";
import type { Publication } from "./steps/publish.ts";
import type { BatchResult } from "./steps/review-batches.ts";

/** Holds the record of the run and hands every new state to `save`. */
export class Journal {
  #record: RunRecord;
  readonly #save: (record: RunRecord) => void;

  constructor(start: RunRecord, save: (record: RunRecord) => void) {
    this.#record = start;
    this.#save = save;
    save(start);
  }

  get record(): RunRecord {
    return this.#record;
  }

  update(changes: Partial<RunRecord>): void {
    this.#record = { ...this.#record, ...changes };
    this.#save(this.#record);
  }

  /** Books one request to the model. */
  addCall(call: CallRecord): void {
    this.update({ calls: [...this.#record.calls, call] });
  }

  /** Keeps a sentence for the report; the same one only once. */
  note(sentence: string): void {
    if (this.#record.notes.includes(sentence)) return;
    this.update({ notes: [...this.#record.notes, sentence] });
  }

  /** Takes over which models and which limit the run works with. */
  begin(inputs: Inputs, models: PricedModels): void {
    const { mode, currency } = inputs;
    const limit = shareOf(inputs);
    const names = { generate: models.generate[0].model, verify: models.verify[0].model };
    this.update({ mode, currency, limit, models: names });
  }

  /** Takes over what another job has found and spent. */
  adopt(inputs: Inputs, stored: StoredResult): void {
    const { coverage, currency, totals } = stored;
    const limit = inputs.costLimit;
    this.update({ mode: inputs.mode, coverage, currency, earlier: totals, limit });
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
    this.update({
      reviewed: [...others, ...result.reviewed],
      unreadable: unreadable + result.unreadable,
      brokenOff: [...brokenOff, ...paths],
      plan: plan && { ...plan, skipped: [...plan.skipped, ...listLost(result)] },
    });
    if (result.status === "truncated") {
      this.note(
        `The answer about batch ${result.batch.id} broke off (${result.detail}); there may be more to say about its files.`,
      );
    }
  }

  /** Keeps what was posted, and what became of each suggestion. */
  addPublication({ reviewed, comments, url }: Publication): void {
    this.update({ reviewed, comments, reviewUrl: url });
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
