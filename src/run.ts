/** What every run has in common, of the action and of the command line: how its record begins, what is judged at its end. */

import { readShareOf } from "./domain/compare/comparison.ts";
import { GitHubError, InputError } from "./domain/errors.ts";
import { ending, type Ending } from "./domain/outcome.ts";
import { coverageOfPlan } from "./domain/plan.ts";
import type { RunRecord } from "./domain/record.ts";
import { survives } from "./domain/reviewed.ts";
import { isAtLeast } from "./domain/suggestion.ts";
import type { Inputs } from "./inputs.ts";
import type { Journal } from "./journal.ts";
import { VERSION } from "./version.ts";

/** What a run that is killed without a word leaves behind. `repository` is `owner/repo`, or empty. */
export function describeStart(repository: string): RunRecord {
  return {
    version: VERSION,
    mode: "review",
    repository,
    startedAt: new Date().toISOString(),
    finishedAt: null,
    ending: ending("failed", "internal-error", "the run was ended before it could finish"),
    gate: "passed",
    coverage: 0,
    pullRequest: null,
    limit: 0,
    limits: [],
    currency: "CNY",
    models: { generate: "", verify: "" },
    plan: null,
    calls: [],
    earlier: null,
    reviewed: [],
    brokenOff: [],
    unreadable: 0,
    notes: [],
    comments: 0,
    reviewUrl: "",
    requests: { requests: 0, writes: 0 },
    phases: [],
    marks: { review: "", comments: {} },
  };
}

/** What an error that stopped the run means for the user. */
export function explainError(error: unknown): Ending {
  if (error instanceof InputError) return ending("failed", "bad-input", error.message);
  if (error instanceof GitHubError) return ending("failed", "github-unreachable", error.message);
  const name = error instanceof Error ? error.name : "unknown error";
  const place =
    error instanceof Error ? (/\n\s+at ([^\n]{0,200})/.exec(error.stack ?? "")?.[1] ?? "") : "";
  return ending("failed", "internal-error", `fen itself failed: ${name} ${place}`.trim());
}

/** Requests that a cancel broke off did not fail: the run was stopped. */
export function considerCancel(last: Ending, cancelled: AbortSignal): Ending {
  const isBrokenOff = last.reason === "github-unreachable" || last.reason === "post-failed";
  if (!cancelled.aborted || !isBrokenOff) return last;
  return ending("not-reviewed", "cancelled", `the run was cancelled; ${last.detail}`);
}

/** The filter stands in front of every sink; here it is only counted what it found in the model's text. */
export function noteRemovedSecrets({
  journal,
  scrub,
}: {
  readonly journal: Journal;
  readonly scrub: (text: string) => string;
}): void {
  const texts = journal.record.reviewed.map(({ suggestion: { title, body, replacement } }) =>
    [title, body, replacement ?? ""].join("\n"),
  );
  const count = texts.filter((text) => scrub(text) !== text).length;
  if (count === 0) return;
  journal.note(`A secret was removed from ${count} ${count === 1 ? "suggestion" : "suggestions"}.`);
}

/** The quality gate: is there a confirmed suggestion of at least that severity? */
export function judgeGate(
  record: RunRecord,
  { failOn }: Pick<Inputs, "failOn">,
): "passed" | "failed" {
  if (failOn === "never") return "passed";
  const isGrave = record.reviewed.some(
    (item) =>
      survives(item) &&
      item.verdict.status === "confirmed" &&
      isAtLeast(item.suggestion.severity, failOn),
  );
  return isGrave ? "failed" : "passed";
}

/** Changed lines given to the model and answered, of those worth a review. */
export function measureCoverage(record: RunRecord, end: Ending): number {
  const { plan, earlier, coverage } = record;
  if (earlier) return coverage;
  if (!plan || end.reason === "plan-only" || end.reason === "no-model") return 0;
  // Of several models the least: only what all of them read was compared.
  if (record.compare) return Math.min(...record.compare.models.map(readShareOf));
  return coverageOfPlan(plan);
}
