/** The result file, schema `fen-result/1`: everything a run found and spent, for people, programs and `mode: publish`. */

import { auditOf } from "./audit.ts";
import { describeDoctor } from "../doctor/report.ts";
import { describeComparison } from "./compare-report.ts";
import { describeMeasure } from "./measure-report.ts";
import type { LimitStatus } from "../ledger.ts";
import type { CallRecord } from "../money/call.ts";
import { renderMoney } from "../money/money.ts";
import type { Plan } from "../plan.ts";
import type { Convergence, RunRecord, ShardReport } from "../record.ts";
import { survives, type ReviewedSuggestion } from "../reviewed.ts";
import { totalsOf } from "../money/totals.ts";

export const RESULT_SCHEMA = "fen-result/1";

/** The record as JSON values: money as decimal strings in `currency`, times in ISO 8601 or milliseconds. */
export function renderResult(record: RunRecord): string {
  const totals = totalsOf(record);
  const { pullRequest, ending, plan } = record;
  const result = {
    schema: RESULT_SCHEMA,
    version: record.version,
    mode: record.mode,
    repository: record.repository,
    pullRequest: pullRequest && {
      number: pullRequest.number,
      url: pullRequest.url,
      base: pullRequest.base.sha,
      head: pullRequest.head.sha,
    },
    shard: record.shard,
    shards: record.shards?.map(renderShard),
    startedAt: record.startedAt,
    finishedAt: record.finishedAt,
    outcome: ending.outcome,
    reason: ending.reason ?? "",
    detail: ending.detail,
    coverage: record.coverage,
    gate: record.gate,
    suggestionCount: record.reviewed.filter(survives).length,
    comments: record.comments,
    reviewUrl: record.reviewUrl,
    currency: record.currency,
    cost: renderMoney(totals.cost),
    costKnown: totals.costKnown,
    costLimit: renderMoney(record.limit),
    limits: record.limits.map(renderLimit),
    inputTokens: totals.usage.inputTokens,
    cachedTokens: totals.usage.cachedTokens,
    outputTokens: totals.usage.outputTokens,
    model: totals.model,
    models: record.models,
    doctor: record.doctor && describeDoctor(record.doctor),
    measure: record.measure && describeMeasure(record.measure),
    compare: record.compare && describeComparison(record.compare),
    floor: record.floor,
    rounds: record.convergence && renderConvergence(record.convergence),
    plan: plan && renderPlan(plan),
    context: record.context ?? null,
    skipped: plan?.skipped ?? record.skipped ?? [],
    suggestions: record.reviewed.map(renderSuggestion),
    unreadable: record.unreadable,
    calls: record.calls.map(renderCall),
    audit: auditOf(record),
    notes: record.notes,
    requests: record.requests,
    marks: record.marks,
  };
  return `${JSON.stringify(result, null, 1)}\n`;
}

function renderShard({ name, ending }: ShardReport): unknown {
  return { name, outcome: ending?.outcome ?? "missing", reason: ending?.reason ?? "" };
}

function renderLimit({ limit, spent, left, ...status }: LimitStatus): unknown {
  const [of, used, rest] = [limit, spent, left].map(renderMoney);
  return { ...status, limit: of, spent: used, left: rest };
}

function renderPlan(plan: Plan): unknown {
  const { reviewableLines, plannedLines, worstForAll } = plan;
  const batches = plan.batches.map((batch) => ({
    id: batch.id,
    files: batch.files.map(({ file, changedLines, partial }) => ({
      path: file.path,
      changedLines,
      partial,
    })),
    changedLines: batch.changedLines,
    verification: batch.verification,
    tokens: batch.tokens,
    likely: renderMoney(batch.likely.total),
    atMost: {
      generate: renderMoney(batch.worst.generate),
      verify: renderMoney(batch.worst.verify),
      total: renderMoney(batch.worst.total),
    },
  }));
  const ladder = plan.ladder && {
    ...plan.ladder,
    steps: plan.ladder.steps.map(({ worst, ...step }) => ({ ...step, atMost: renderMoney(worst) })),
  };
  return { reviewableLines, plannedLines, atMostForAll: renderMoney(worstForAll), ladder, batches };
}

function renderConvergence({ history, fixed }: Convergence): unknown {
  const open = history.known.filter(({ status }) => status === "open");
  return { all: history.rounds, fixed, open: open.map(({ fingerprint }) => fingerprint) };
}

function renderSuggestion(item: ReviewedSuggestion): unknown {
  const { suggestion, fingerprint, batch, placement, replacement, verdict, late, fate } = item;
  return {
    ...suggestion,
    model: item.model,
    fingerprint,
    batch,
    verdict,
    placement,
    committable: replacement?.kind === "committable",
    fix: replacement?.kind === "committable" ? replacement.text : null,
    notCommittable: replacement?.kind === "shown" ? replacement.reason : "",
    check: item.check ?? null,
    late: late ?? false,
    fate,
  };
}

function renderCall(call: CallRecord): unknown {
  const { price, cost, ...rest } = call;
  const { currency, input, cached, output, source } = price;
  const amounts = {
    input: renderMoney(input),
    cached: renderMoney(cached),
    output: renderMoney(output),
  };
  return { ...rest, cost: renderMoney(cost), price: { currency, ...amounts, source } };
}
