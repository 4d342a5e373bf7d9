/** The run's memory: every change of it is saved at once, so that no way out loses what was paid for. */

import type { CallRecord } from "./domain/call.ts";
import { renderCode } from "./domain/markdown.ts";
import type { Ending } from "./domain/outcome.ts";
import type { SkippedFile } from "./domain/plan.ts";
import type { RunRecord } from "./domain/record.ts";
import type { StoredResult } from "./domain/stored-result.ts";
import type { Inputs } from "./inputs.ts";
import type { PricedModels } from "./steps/price-models.ts";
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
    const limit = Math.floor(inputs.costLimit / inputs.shard.count);
    const names = { generate: models.generate[0].model, verify: models.verify[0].model };
    this.update({ mode, currency, limit, models: names });
  }

  /** Takes over what another job has found and spent. */
  adopt(inputs: Inputs, stored: StoredResult): void {
    const { coverage, currency, totals } = stored;
    const limit = inputs.costLimit;
    this.update({ mode: inputs.mode, coverage, currency, earlier: totals, limit });
  }

  /** Keeps what came of one batch; its files count as not reviewed when the model gave no answer. */
  addBatch(result: BatchResult): void {
    const { plan, reviewed, unreadable } = this.#record;
    this.update({
      reviewed: [...reviewed, ...result.reviewed],
      unreadable: unreadable + result.unreadable,
      plan: plan && { ...plan, skipped: [...plan.skipped, ...listLost(result)] },
    });
    if (result.status === "truncated") {
      this.note(
        `The answer about ${nameFiles(result)} broke off (${result.detail}); there may be more to say.`,
      );
    }
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

function nameFiles(result: BatchResult): string {
  const [first, ...others] = result.batch.files.map(({ file }) => renderCode(file.path));
  return others.length === 0 ? `${first}` : `${first} and ${others.length} more files`;
}
