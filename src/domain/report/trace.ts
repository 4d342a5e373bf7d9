/**
 * A run as a trace in OTLP/HTTP JSON: the review with planning, every request to the model, and publishing below it.
 * Built from the record alone, without prompt or answer text.
 */

import { createHash } from "node:crypto";

import type { CallRecord } from "../money/call.ts";
import { renderMoney, type Nano } from "../money/money.ts";
import { totalsOf } from "../money/totals.ts";
import type { RunRecord } from "../record.ts";
import { survives } from "../reviewed.ts";
import {
  listAttributes,
  ofCount,
  ofFlag,
  ofList,
  ofNumber,
  ofText,
  type Attribute,
} from "./trace-attributes.ts";

export type TraceOptions = {
  /** Tells this run from every other; all ids are made from it. */
  readonly runId: string;
  readonly runUrl: string | null;
};

/** Numbers that OTLP gives to kinds of spans and to states. */
const INTERNAL = 1;
const CLIENT = 3;
const UNSET = 0;
const ERROR = 2;

type Span = {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: typeof INTERNAL | typeof CLIENT;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly Attribute[];
  readonly status: { readonly code: number; readonly message?: string };
};

/** A span before it has ids; times in milliseconds since 1970. */
type Draft = Pick<Span, "name" | "kind" | "attributes" | "status"> & {
  readonly startMs: number;
  readonly endMs: number;
};

/** The body of an export request: JSON with one resource, one scope and all spans of the run. */
export function renderTrace(record: RunRecord, options: TraceOptions): string {
  const scope = { name: "fen", version: record.version };
  const resource = {
    attributes: listAttributes({
      serviceName: ofText("fen"),
      serviceVersion: ofText(record.version),
    }),
  };
  const spans = listSpans(record, options);
  return JSON.stringify({ resourceSpans: [{ resource, scopeSpans: [{ scope, spans }] }] });
}

/** The first span is the parent of all others. */
function listSpans(record: RunRecord, options: TraceOptions): readonly Span[] {
  const traceId = hash(options.runId).slice(0, 32);
  const idOf = (index: number) => hash(`${options.runId}\n${index}`).slice(0, 16);
  const children = [
    ...record.phases.map((phase) => draftPhase(phase)),
    ...record.calls.map((call) => draftCall(call, record)),
  ].toSorted((a, b) => a.startMs - b.startMs);
  return [draftRun(record, options), ...children].map((draft, index) => {
    const { startMs, endMs, ...rest } = draft;
    return {
      traceId,
      spanId: idOf(index),
      ...(index > 0 ? { parentSpanId: idOf(0) } : {}),
      ...rest,
      startTimeUnixNano: toNano(startMs),
      endTimeUnixNano: toNano(Math.max(startMs, endMs)),
    };
  });
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Nanoseconds since 1970 outgrow what a number holds exactly, so OTLP wants them as text. */
function toNano(ms: number): string {
  return String(BigInt(Math.round(ms)) * 1_000_000n);
}

/** `0` for what is no time. */
function toMs(isoTime: string): number {
  const ms = Date.parse(isoTime);
  return Number.isFinite(ms) ? ms : 0;
}

/** A float for programs that add up; the exact amounts are in the result file. */
function toNumber(amount: Nano): number {
  return Number(renderMoney(amount));
}

function draftRun(record: RunRecord, { runUrl }: TraceOptions): Draft {
  const { ending, pullRequest, plan } = record;
  const { cost, costKnown } = totalsOf(record);
  const hasFailed = ending.outcome === "failed";
  return {
    name: "review run",
    kind: INTERNAL,
    startMs: toMs(record.startedAt),
    endMs: toMs(record.finishedAt ?? record.startedAt),
    attributes: listAttributes({
      mode: ofText(record.mode),
      repository: ofText(record.repository),
      pullRequest: pullRequest && ofCount(pullRequest.number),
      head: pullRequest && ofText(pullRequest.head.sha),
      runUrl: runUrl === null ? null : ofText(runUrl),
      outcome: ofText(ending.outcome),
      reason: ending.reason && ofText(ending.reason),
      rung: plan?.ladder ? ofText(plan.ladder.rung) : null,
      coverage: ofNumber(record.coverage),
      suggestions: ofCount(record.reviewed.filter(survives).length),
      comments: ofCount(record.comments),
      costAmount: ofNumber(toNumber(cost)),
      costCurrency: ofText(record.currency),
      costEstimated: ofFlag(!costKnown),
      costLimit: ofNumber(toNumber(record.limit)),
      errorType: hasFailed && ending.reason ? ofText(ending.reason) : null,
    }),
    status: { code: hasFailed ? ERROR : UNSET },
  };
}

function draftPhase({ name, startedAt, endedAt }: RunRecord["phases"][number]): Draft {
  return {
    name,
    kind: INTERNAL,
    startMs: toMs(startedAt),
    endMs: toMs(endedAt),
    attributes: [],
    status: { code: UNSET },
  };
}

function draftCall(call: CallRecord, record: RunRecord): Draft {
  const startMs = toMs(call.startedAt);
  const { error } = call;
  return {
    name: `chat ${call.model}`,
    kind: CLIENT,
    startMs,
    endMs: startMs + call.durationMs,
    attributes: [
      ...describeRequest(call),
      ...describeAnswer(call),
      ...describePurpose(call, record),
    ],
    status: error === null ? { code: UNSET } : { code: ERROR, message: error },
  };
}

function describeRequest(call: CallRecord): readonly Attribute[] {
  const url = URL.canParse(call.endpoint) ? new URL(call.endpoint) : null;
  return listAttributes({
    operation: ofText("chat"),
    provider: ofText(nameProvider(url?.hostname ?? "")),
    requestModel: ofText(call.model),
    requestStream: ofFlag(true),
    requestMaxTokens: ofCount(call.maxOutputTokens),
    outputType: ofText("text"),
    serverAddress: url && ofText(url.hostname),
    serverPort: url && ofCount(readPort(url)),
  });
}

function readPort({ port, protocol }: URL): number {
  if (port !== "") return Number(port);
  return protocol === "http:" ? 80 : 443;
}

/** The word before the last dot of the host: `dmxapi`, `openrouter`; the host itself where it is an address. */
function nameProvider(host: string): string {
  if (/[\d\]]$/.test(host)) return host;
  const suffixes = /\.(?:com|net|org|co|ac|gov)?\.?[a-z]{2,}$/;
  return host.replace(suffixes, "").split(".").at(-1) ?? host;
}

function describeAnswer(call: CallRecord): readonly Attribute[] {
  const { usage, status, finishReason, answeredBy, firstTextMs } = call;
  const errorType = status >= 400 ? String(status) : "_OTHER";
  return listAttributes({
    responseStatus: status > 0 ? ofCount(status) : null,
    responseModel: answeredBy === null ? null : ofText(answeredBy),
    finishReasons: finishReason === null ? null : ofList([finishReason]),
    timeToFirstChunk: firstTextMs === null ? null : ofNumber(firstTextMs / 1000),
    inputTokens: ofCount(usage.inputTokens),
    outputTokens: ofCount(usage.outputTokens),
    cachedTokens: ofCount(usage.cachedTokens),
    reasoningTokens: ofCount(usage.reasoningTokens),
    usageEstimated: ofFlag(usage.estimated),
    errorType: call.error === null ? null : ofText(errorType),
  });
}

/** What the request was for, what was planned for it, and what it cost. */
function describePurpose(call: CallRecord, { currency }: RunRecord): readonly Attribute[] {
  return listAttributes({
    pass: ofText(call.pass),
    batch: ofCount(call.batch),
    attempt: ofCount(call.attempt),
    fileCount: ofCount(call.files.length),
    plannedInputTokens: ofCount(call.plannedInputTokens),
    costAmount: ofNumber(toNumber(call.cost)),
    costCurrency: ofText(currency),
    costEstimated: ofFlag(!call.costKnown),
    priceSource: ofText(call.price.source),
  });
}
