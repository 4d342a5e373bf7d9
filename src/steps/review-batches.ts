/** Takes every batch through both passes: generate, place, verify. Some side by side, all within the budget. */

import type { Budget, Reservation } from "../domain/money/budget.ts";
import type { FileDiff } from "../domain/diff/diff.ts";
import { chooseFindings, toSuggestion, type Finding } from "../domain/evidence.ts";
import type { ModelError } from "../domain/errors.ts";
import type { Reason } from "../domain/outcome.ts";
import type { Batch } from "../domain/plan.ts";
import type { Verification } from "../domain/money/estimate.ts";
import { findRetirement, type Price } from "../domain/money/price.ts";
import type { ReviewedSuggestion } from "../domain/reviewed.ts";
import { isAtLeast, type Severity, type Suggestion } from "../domain/suggestion.ts";
import type { CountTokens } from "../domain/money/tokens.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { Asker, Reply } from "./ask.ts";
import { generate, reserveBatch } from "./generate.ts";
import { placeAll } from "./prove/place.ts";
import type { Proofs } from "./prove/proofs.ts";
import { verify, type Verified } from "./verify.ts";

/** Batches under way at once. */
const PARALLEL_BATCHES = 3;

/** So many times what is set aside must be left beyond it for batches to run side by side. */
const OVERLAP_CUSHION = 4;

export type BatchResult = {
  readonly batch: Batch;
  readonly status: "reviewed" | "truncated" | "not-reviewed";
  /** Why not `reviewed`; `null` when it is. */
  readonly reason: Reason | null;
  /** Our own words about it. */
  readonly detail: string;
  readonly reviewed: readonly ReviewedSuggestion[];
  readonly unreadable: number;
  /** `false` when suggestions stayed unverified because the verification did not work. */
  readonly verified: boolean;
  /** Why no verdict of the verifier counts; `null` when they do. */
  readonly problem: string | null;
};

export type ReviewBatchesOptions = {
  readonly batches: readonly Batch[];
  readonly files: readonly FileDiff[];
  readonly budget: Budget;
  readonly asker: Asker;
  readonly models: { readonly generate: readonly Price[]; readonly verify: readonly Price[] };
  readonly temperatures: { readonly generate: number; readonly verify: number };
  readonly language: string;
  readonly minSeverity: Severity;
  /** What other tools found on changed lines. */
  readonly findings: readonly Finding[];
  /** Post them also where the model does not confirm them. */
  readonly postFindings: boolean;
  readonly countTokens: CountTokens;
  readonly proofs: Proofs;
  readonly signal: AbortSignal;
  readonly onSuggestion: (suggestion: Suggestion) => void;
  /** Called with the suggestions of a batch before they are verified: they are paid for already. */
  readonly onPlaced: (placed: readonly ReviewedSuggestion[]) => void;
  /** Called with every batch that is through, so that nothing is lost when the run is stopped. */
  readonly onBatch: (result: BatchResult) => void;
};

/** Reviews all batches. Never rejects for what the model or the endpoint does. */
export async function reviewBatches(
  options: ReviewBatchesOptions,
): Promise<readonly BatchResult[]> {
  const halt: Halt = { error: null };
  const results: Promise<BatchResult>[] = [];
  const underWay = new Set<Promise<BatchResult>>();
  for (const batch of options.batches) {
    while (underWay.size > 0 && !mayOverlap(results.length, { underWay, ...options })) {
      await Promise.race(underWay);
    }
    const result = reviewBatch(batch, options, halt).then((reviewed) => {
      options.onBatch(reviewed);
      return reviewed;
    });
    results.push(result);
    underWay.add(result);
    const leave = () => void underWay.delete(result);
    // A failure is told by `results` alone: told here as well, nobody would listen, and the process would end.
    result.then(leave, leave);
  }
  return Promise.all(results);
}

/**
 * May another batch begin while some are under way? Only after the first has shown how the endpoint counts,
 * and while so much is left that even bills far above the worst case could not exceed the limit together.
 */
function mayOverlap(
  begun: number,
  context: { readonly underWay: ReadonlySet<unknown>; readonly budget: Budget },
): boolean {
  const { underWay, budget } = context;
  if (begun === 1 || underWay.size >= PARALLEL_BATCHES) return false;
  return budget.left >= OVERLAP_CUSHION * budget.reserved;
}

/** Set when an endpoint said what will not change during this run: no more batches are begun. */
type Halt = { error: ModelError | null };

async function reviewBatch(
  batch: Batch,
  options: ReviewBatchesOptions,
  halt: Halt,
): Promise<BatchResult> {
  const nothing = {
    batch,
    status: "not-reviewed",
    reviewed: [],
    unreadable: 0,
    verified: true,
    problem: null,
  } as const;
  if (halt.error) return { ...nothing, ...explainError(halt.error, options) };
  if (options.signal.aborted) return { ...nothing, ...explainAbort(options.signal) };
  const reservations = reserveBatch(batch, options.budget);
  if (!reservations) return { ...nothing, reason: "cost-limit", detail: "the limit was reached" };
  const { asker, language } = options;
  const generated = await generate({
    batch,
    asker,
    language,
    reservation: reservations.generate,
    models: options.models.generate,
    temperature: options.temperatures.generate,
    onSuggestion: options.onSuggestion,
  });
  const { reply } = generated;
  const shortfall = explainReply(reply, options);
  if (reply.kind === "failed" && endsTheRun(reply.error)) halt.error = reply.error;
  const claims = generated.suggestions.map((suggestion) => ({ suggestion, batch: batch.id }));
  const found = placeAll(claims, options.files);
  options.onPlaced(found);
  const placed = [
    ...(await options.proofs.refute(found)),
    ...(shortfall === null ? placeFindings(batch, options) : []),
  ];
  const { verified, reviewed } = await judge(placed, {
    ...options,
    batch,
    reservation: reservations.verify,
  });
  // Prose, or a beginning without one whole suggestion, tells nothing about the files.
  const isPart = generated.suggestions.length > 0;
  return {
    batch,
    status: shortfall === null ? "reviewed" : isPart ? "truncated" : "not-reviewed",
    reason: shortfall?.reason ?? null,
    detail: shortfall?.detail ?? "",
    reviewed,
    unreadable: generated.problems.length,
    verified: verified.worked,
    problem: verified.problem,
  };
}

/** The second pass over what is worth it, and what it makes of each suggestion. */
async function judge(
  placed: readonly ReviewedSuggestion[],
  options: ReviewBatchesOptions & { readonly batch: Batch; readonly reservation: Reservation },
): Promise<{ readonly verified: Verified; readonly reviewed: readonly ReviewedSuggestion[] }> {
  const { batch } = options;
  const worthChecking = selectForVerification(placed, { ...batch, ...options });
  const verified = await verify({
    ...options,
    enclosing: await options.proofs.enclose(worthChecking, batch.files),
    placed: worthChecking,
    models: options.models.verify,
    temperature: options.temperatures.verify,
  });
  const judged = applyVerdicts(placed, { worthChecking, verdicts: verified.verdicts });
  return { verified, reviewed: options.postFindings ? judged : judged.map(holdBack) };
}

/** What other tools found in the files of the batch: a second opinion is asked about it as about any suggestion. */
function placeFindings(
  batch: Batch,
  { findings, files }: Pick<ReviewBatchesOptions, "findings" | "files">,
): readonly ReviewedSuggestion[] {
  const shown = batch.files.map(({ file, hunks }) => ({ ...file, hunks }));
  const { chosen } = chooseFindings(findings, shown);
  const claims = chosen.map((finding) => toSuggestion(finding, shown));
  return placeAll(
    claims.map((suggestion) => ({ suggestion, batch: batch.id })),
    files,
  );
}

/** A finding that nobody confirmed is the tool's own affair. */
function holdBack(item: ReviewedSuggestion): ReviewedSuggestion {
  const isOpen = item.suggestion.source === "tool" && item.fate === "not-posted";
  return isOpen && item.verdict.status !== "confirmed" ? { ...item, fate: "not-confirmed" } : item;
}

/** What would be posted; where the limit does not pay for more, of that the critical and major ones alone. */
function selectForVerification(
  placed: readonly ReviewedSuggestion[],
  options: { readonly verification: Verification; readonly minSeverity: Severity },
): readonly ReviewedSuggestion[] {
  const { verification, minSeverity } = options;
  return placed.filter(
    ({ fate, suggestion: { severity } }) =>
      fate === "not-posted" &&
      isAtLeast(severity, minSeverity) &&
      (verification === "all" || isAtLeast(severity, "major")),
  );
}

function applyVerdicts(
  placed: readonly ReviewedSuggestion[],
  judged: {
    readonly worthChecking: readonly ReviewedSuggestion[];
    /** In the order of `worthChecking`. */
    readonly verdicts: readonly Verdict[];
  },
): readonly ReviewedSuggestion[] {
  const { worthChecking, verdicts } = judged;
  const byItem = new Map(worthChecking.map((item, index) => [item, verdicts[index]] as const));
  return placed.map((item) => applyVerdict(item, byItem.get(item)));
}

function applyVerdict(item: ReviewedSuggestion, verdict: Verdict | undefined): ReviewedSuggestion {
  if (!verdict) return item;
  const severity = verdict.severity ?? item.suggestion.severity;
  // At once, so that no way out of the run counts it as a suggestion.
  const fate = verdict.status === "rejected" ? "rejected" : item.fate;
  const stated = item.suggestion.severity;
  const change = severity === stated ? {} : { statedSeverity: stated };
  return { ...item, ...change, verdict, fate, suggestion: { ...item.suggestion, severity } };
}

type Shortfall = { readonly reason: Reason; readonly detail: string };

function explainReply(reply: Reply, options: ReviewBatchesOptions): Shortfall | null {
  switch (reply.kind) {
    case "complete":
      return null;
    case "truncated":
      return options.signal.aborted
        ? explainAbort(options.signal)
        : { reason: "answer-truncated", detail: reply.why };
    case "no-money":
      return { reason: "cost-limit", detail: "the limit does not pay for another request" };
    case "failed":
      return explainError(reply.error, options);
  }
}

function explainError(error: ModelError, options: ReviewBatchesOptions): Shortfall {
  const detail = error.message;
  switch (error.kind) {
    case "refused":
    case "quota":
      return { reason: "model-refused", detail };
    case "content-filter":
      return { reason: "content-filter", detail };
    case "model-not-served": {
      const model = options.models.generate[0]?.model ?? "";
      const retired = findRetirement(model) !== null;
      return { reason: retired ? "model-retired" : "model-unavailable", detail };
    }
    case "bad-request":
    case "unavailable":
      return { reason: "model-unavailable", detail };
    case "aborted":
      return options.signal.aborted
        ? explainAbort(options.signal)
        : { reason: "model-unavailable", detail };
  }
}

function explainAbort(signal: AbortSignal): Shortfall {
  return signal.reason === "cancelled"
    ? { reason: "cancelled", detail: "the run was cancelled" }
    : { reason: "run-timeout", detail: "the time for the run was used up" };
}

/** Will every further request end the same way? */
function endsTheRun(error: ModelError): boolean {
  return error.kind === "refused" || error.kind === "quota" || error.kind === "model-not-served";
}
