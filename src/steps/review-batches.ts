/** Takes every batch through both passes: generate, place, verify. Some side by side, all within the budget. */

import pLimit from "p-limit";

import { placeSuggestion } from "../domain/anchor.ts";
import type { Budget } from "../domain/budget.ts";
import type { FileDiff } from "../domain/diff.ts";
import type { ModelError } from "../domain/errors.ts";
import { fingerprintOf, isSameClaim } from "../domain/fingerprint.ts";
import type { Reason } from "../domain/outcome.ts";
import type { Batch } from "../domain/plan.ts";
import { findRetirement, type Price } from "../domain/price.ts";
import { checkReplacement, findSurroundings } from "../domain/replacement.ts";
import type { ReviewedSuggestion } from "../domain/reviewed.ts";
import { isAtLeast, type Placement, type Severity, type Suggestion } from "../domain/suggestion.ts";
import type { CountTokens } from "../domain/tokens.ts";
import { notVerified, type Verdict } from "../domain/verdict.ts";
import type { Asker, Reply } from "./ask.ts";
import { generate, reserveBatch } from "./generate.ts";
import { verify } from "./verify.ts";

/** Batches under way at once, after the first one has shown how the endpoint counts. */
const PARALLEL_BATCHES = 3;

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
  readonly countTokens: CountTokens;
  readonly signal: AbortSignal;
  readonly onSuggestion: (suggestion: Suggestion) => void;
  /** Called with every batch that is through, so that nothing is lost when the run is stopped. */
  readonly onBatch: (result: BatchResult) => void;
};

/** Reviews all batches. Never rejects for what the model or the endpoint does. */
export async function reviewBatches(
  options: ReviewBatchesOptions,
): Promise<readonly BatchResult[]> {
  const halt: Halt = { error: null };
  const run = async (batch: Batch) => {
    const result = await reviewBatch(batch, options, halt);
    options.onBatch(result);
    return result;
  };
  const [first, ...others] = options.batches;
  if (!first) return [];
  const limit = pLimit(PARALLEL_BATCHES);
  return [await run(first), ...(await Promise.all(others.map((batch) => limit(run, batch))))];
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
  } as const;
  if (halt.error) return { ...nothing, ...explainError(halt.error, options) };
  if (options.signal.aborted) return { ...nothing, ...explainAbort(options.signal) };
  const reservations = reserveBatch(batch, options.budget);
  if (!reservations) return { ...nothing, reason: "cost-limit", detail: "the limit was reached" };
  const { asker, language, budget } = options;
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
  const placed = placeAll(generated.suggestions, batch.id, options.files);
  const worthChecking = placed.filter(
    (item) => item.fate !== "duplicate" && isAtLeast(item.suggestion.severity, options.minSeverity),
  );
  const verified = await verify({
    batch,
    asker,
    language,
    budget,
    reservation: reservations.verify,
    placed: worthChecking,
    models: options.models.verify,
    temperature: options.temperatures.verify,
    countTokens: options.countTokens,
  });
  const verdicts = new Map(
    worthChecking.map((item, index) => [item, verified.verdicts[index]] as const),
  );
  const failed = reply.kind === "failed" || reply.kind === "no-money";
  return {
    batch,
    status: shortfall === null ? "reviewed" : failed ? "not-reviewed" : "truncated",
    reason: shortfall?.reason ?? null,
    detail: shortfall?.detail ?? "",
    reviewed: placed.map((item) => applyVerdict(item, verdicts.get(item))),
    unreadable: generated.problems.length,
    verified: verified.reply === null || verified.reply.kind === "complete",
  };
}

function applyVerdict(item: ReviewedSuggestion, verdict: Verdict | undefined): ReviewedSuggestion {
  if (!verdict) return item;
  const severity = verdict.severity ?? item.suggestion.severity;
  return { ...item, verdict, suggestion: { ...item.suggestion, severity } };
}

/**
 * Finds the place of every suggestion and marks those that repeat another one. Different claims about the
 * same lines keep apart: the second gets a fingerprint of its own.
 */
function placeAll(
  suggestions: readonly Suggestion[],
  batch: number,
  files: readonly FileDiff[],
): readonly ReviewedSuggestion[] {
  const claims = new Map<string, ReviewedSuggestion[]>();
  return suggestions.map((suggestion): ReviewedSuggestion => {
    const item = placeOne({ suggestion, batch, files });
    const neighbours = claims.get(item.fingerprint) ?? [];
    claims.set(item.fingerprint, neighbours);
    if (neighbours.some((other) => isSameClaim(other.suggestion, suggestion))) {
      return { ...item, fate: "duplicate" };
    }
    neighbours.push(item);
    const ordinal = neighbours.length - 1;
    return { ...item, fingerprint: fingerprintOf(suggestion, item.placement, ordinal) };
  });
}

/** Places one suggestion and checks whether its code may be offered for committing. */
export function placeOne(options: {
  readonly suggestion: Suggestion;
  readonly batch: number;
  readonly files: readonly FileDiff[];
}): ReviewedSuggestion {
  const { suggestion, batch, files } = options;
  const placement = placeSuggestion(files, suggestion);
  return {
    suggestion,
    batch,
    placement,
    fingerprint: fingerprintOf(suggestion, placement),
    replacement: judgeReplacement(suggestion, placement, files),
    verdict: notVerified("not verified"),
    fate: "not-posted",
  };
}

function judgeReplacement(
  suggestion: Suggestion,
  placement: Placement,
  files: readonly FileDiff[],
): ReviewedSuggestion["replacement"] {
  const { replacement, quote } = suggestion;
  if (replacement === null) return null;
  if (placement.kind === "body") return { kind: "shown", reason: "its place was not found" };
  const surroundings = findSurroundings(files, placement);
  return checkReplacement({ placement, quote, replacement, surroundings });
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
