/** What a plan leaves of a change, so that money that was not needed can be spent on it. */

import type { DiffLine, FileDiff } from "./diff.ts";
import { keepLines } from "./hunk.ts";
import { listPaths, type Batch, type Plan, type SkippedFile } from "../plan.ts";

/** The files with only those hunks, or parts of hunks, that no batch holds. */
export function restOf(files: readonly FileDiff[], batches: readonly Batch[]): readonly FileDiff[] {
  const planned = new Set<DiffLine>();
  for (const { hunks } of batches.flatMap((batch) => batch.files)) {
    for (const hunk of hunks) for (const line of hunk.lines) planned.add(line);
  }
  return files.flatMap((file) => {
    const hunks = file.hunks.flatMap((hunk) => keepLines(hunk, (line) => !planned.has(line)));
    return hunks.length > 0 ? [{ ...file, hunks }] : [];
  });
}

/** The plan without batches that were never answered; their files become unpaid again. */
export function withdrawBatches(plan: Plan, ids: ReadonlySet<number>): Plan {
  const withdrawn = plan.batches.filter((batch) => ids.has(batch.id));
  return {
    ...plan,
    batches: plan.batches.filter((batch) => !ids.has(batch.id)),
    plannedLines: withdrawn.reduce((sum, batch) => sum - batch.changedLines, plan.plannedLines),
  };
}

/**
 * One plan out of two, the second being made of what the first left out for want of money.
 * `firstId` numbers its batches on.
 */
export function extendPlan(plan: Plan, more: Plan, firstId: number): Plan {
  const begun = new Set(listPaths(plan.batches));
  const added = more.batches.map((batch, index) => ({
    ...batch,
    id: firstId + index,
    files: batch.files.map((file) => ({
      ...file,
      partial: file.partial || begun.has(file.file.path),
    })),
  }));
  const batches = [...plan.batches, ...added];
  const seen = new Set(listPaths(batches));
  const stillOut = more.skipped
    .filter(isUnpaid)
    .map((file) =>
      seen.has(file.path)
        ? { ...file, detail: `${file.changedLines} of its changed lines do not fit the limit` }
        : file,
    );
  const ladder = plan.batches.length === 0 ? more.ladder : plan.ladder;
  return {
    ...plan,
    ...(ladder && { ladder }),
    batches,
    skipped: [...plan.skipped.filter((file) => !isUnpaid(file)), ...stillOut],
    plannedLines: plan.plannedLines + more.plannedLines,
  };
}

/** The plan with its batches numbered from behind `last`. */
export function numberOn(plan: Plan, last: number): Plan {
  return { ...plan, batches: plan.batches.map((batch) => ({ ...batch, id: batch.id + last })) };
}

export function isUnpaid(file: SkippedFile): boolean {
  return file.reason === "cost-limit";
}
