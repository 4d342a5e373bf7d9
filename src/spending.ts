/** Staged warnings while money is spent: each once, in the report, at once for whoever looks, and for a webhook. */

import type { RunRecord } from "./domain/record.ts";
import { findWarnings, renderWarning, type Warning } from "./domain/report/warning.ts";
import type { Inputs } from "./inputs.ts";
import type { Journal } from "./journal.ts";

export type WarningInputs = Pick<Inputs, "warnAt" | "webhookFormat">;

/** Warns at the stages of `warn-at`; `heed` takes over what the configuration file says of them. */
export function watchSpending(
  listeners: {
    readonly journal: Journal;
    readonly warn: (sentence: string) => void;
    readonly announce: (
      warning: Warning,
      news: { readonly record: RunRecord; readonly format: Inputs["webhookFormat"] },
    ) => void;
  },
  first: WarningInputs,
): { readonly heed: (inputs: WarningInputs) => void } {
  const { journal, warn, announce } = listeners;
  const given: Warning[] = [];
  let inputs = first;
  journal.watchCalls((record) => {
    const { warnAt, webhookFormat: format } = inputs;
    for (const warning of findWarnings({ limits: record.limits, warnAt, given })) {
      given.push(warning);
      const sentence = renderWarning(warning, record.currency);
      warn(sentence);
      journal.note(sentence);
      announce(warning, { record, format });
    }
  });
  return { heed: (completed) => (inputs = completed) };
}
