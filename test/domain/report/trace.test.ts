/** The encoder is held to what the OpenTelemetry SDK makes of the same spans. */

import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { JsonTraceSerializer } from "@opentelemetry/otlp-transformer";
import { resourceFromAttributes } from "@opentelemetry/resources";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { describe, expect, it } from "vitest";

import { ending } from "../../../src/domain/outcome.ts";
import type { RunRecord } from "../../../src/domain/record.ts";
import { renderTrace } from "../../../src/domain/report/trace.ts";
import { NAMES } from "../../../src/domain/report/trace-attributes.ts";
import { callOf, planOf, recordOf } from "../sample-run.ts";
import { reviewedOf } from "../sample-suggestion.ts";

type Value = {
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly intValue?: number;
  readonly doubleValue?: number;
  readonly arrayValue?: { readonly values: readonly Value[] };
};
type Attributes = readonly { readonly key: string; readonly value: Value }[];
type Span = {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: Attributes;
  readonly status: { readonly code: number; readonly message?: string };
};

const OPTIONS = { runId: "o/r 42 1", runUrl: "https://github.example/o/r/actions/runs/42" };

const PHASES: RunRecord["phases"] = [
  { name: "plan", startedAt: "2026-01-02T03:04:05.100Z", endedAt: "2026-01-02T03:04:05.250Z" },
  { name: "publish", startedAt: "2026-01-02T03:04:12.000Z", endedAt: "2026-01-02T03:04:13.000Z" },
];

function runOf(rest: Partial<RunRecord> = {}): RunRecord {
  const failed = callOf({
    endpoint: "http://127.0.0.1:8080/v1/chat/completions",
    status: 502,
    outcome: "failed",
    error: "HTTP 502",
    finishReason: null,
    firstTextMs: null,
    startedAt: "2026-01-02T03:04:06.000Z",
  });
  const answered = callOf({
    attempt: 2,
    answeredBy: "xiaomi/mimo-v2.6-flash",
    startedAt: "2026-01-02T03:04:09.000Z",
    costKnown: false,
  });
  return recordOf({
    phases: PHASES,
    calls: [failed, answered],
    coverage: 0.75,
    limit: 10_500_000,
    ...rest,
  });
}

function renderSpans(record: RunRecord, options = OPTIONS): readonly Span[] {
  return JSON.parse(renderTrace(record, options)).resourceSpans[0].scopeSpans[0].spans;
}

function toPlain(value: Value): string | boolean | number | string[] {
  if (value.arrayValue) return value.arrayValue.values.map((item) => item.stringValue ?? "");
  return value.stringValue ?? value.boolValue ?? value.intValue ?? value.doubleValue ?? "";
}

const toPlainAttributes = (attributes: Attributes) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, toPlain(value)]));

const toHrTime = (nano: string): [number, number] => [
  Number(BigInt(nano) / 1_000_000_000n),
  Number(BigInt(nano) % 1_000_000_000n),
];

/** The same spans, told to the SDK, as the SDK exports them. */
function exportWithSdk(spans: readonly Span[]): unknown {
  const exporter = new InMemorySpanExporter();
  const ids = spans.map(({ spanId }) => spanId);
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ "service.name": "fen", "service.version": "0.0.0" }),
    spanProcessors: [new SimpleSpanProcessor(exporter)],
    idGenerator: {
      generateTraceId: () => spans[0]?.traceId ?? "",
      generateSpanId: () => ids.shift() ?? "",
    },
  });
  const tracer = provider.getTracer("fen", "0.0.0");
  let parent = ROOT_CONTEXT;
  for (const told of spans) {
    const span = tracer.startSpan(
      told.name,
      {
        // OTLP counts from 1, the SDK from 0.
        kind: told.kind === 3 ? SpanKind.CLIENT : SpanKind.INTERNAL,
        startTime: toHrTime(told.startTimeUnixNano),
        attributes: toPlainAttributes(told.attributes),
      },
      parent,
    );
    const { code, message } = told.status;
    if (code === 2) {
      span.setStatus({ code: SpanStatusCode.ERROR, ...(message === undefined ? {} : { message }) });
    }
    if (parent === ROOT_CONTEXT) parent = trace.setSpan(ROOT_CONTEXT, span);
    span.end(toHrTime(told.endTimeUnixNano));
  }
  const bytes = JsonTraceSerializer.serializeRequest(exporter.getFinishedSpans());
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Without what OTLP lets a sender leave out: counters at zero, empty lists, flags. */
function withoutOptional(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOptional);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, part]) =>
      !(/^dropped\w+Count$/.test(key) && part === 0) &&
      !(["events", "links"].includes(key) && Array.isArray(part) && part.length === 0) &&
      key !== "flags",
  );
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutOptional(part)]));
}

/** JavaScript does not tell 1.0 from 1, so the SDK writes both as an integer. */
function withoutWholeFloats(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, part) =>
    Number.isInteger(part?.doubleValue) ? { intValue: part.doubleValue } : part,
  );
}

describe("the trace of a run", () => {
  it.each([
    ["with requests", runOf({ reviewed: [reviewedOf()] })],
    ["that failed", runOf({ ending: ending("failed", "model-unavailable"), calls: [] })],
    ["that ended early", runOf({ pullRequest: null, plan: null, phases: [], calls: [] })],
  ])("%s is what the OpenTelemetry SDK makes of the same spans", (_name, record) => {
    const own: unknown = JSON.parse(renderTrace(record, OPTIONS));
    expect(withoutOptional(own)).toEqual(own);
    expect(withoutWholeFloats(own)).toEqual(withoutOptional(exportWithSdk(renderSpans(record))));
  });

  it("has one span for the run, and below it planning, requests and publishing in order", () => {
    const [run, ...rest] = renderSpans(runOf());
    expect(run).toMatchObject({ name: "review run", kind: 1, status: { code: 0 } });
    expect(run).not.toHaveProperty("parentSpanId");
    expect(rest.map(({ name, kind }) => [name, kind])).toEqual([
      ["plan", 1],
      ["chat mimo-v2.6-flash", 3],
      ["chat mimo-v2.6-flash", 3],
      ["publish", 1],
    ]);
    for (const span of rest) expect(span.parentSpanId).toBe(run?.spanId);
  });

  it("has its times in nanoseconds, as text", () => {
    const [run, plan, call] = renderSpans(runOf());
    const begin = BigInt(Date.parse("2026-01-02T03:04:05.000Z"));
    const after = (ms: bigint) => `${begin + ms}000000`;
    expect(run).toMatchObject({ startTimeUnixNano: after(0n), endTimeUnixNano: after(10_000n) });
    expect(plan).toMatchObject({ startTimeUnixNano: after(100n), endTimeUnixNano: after(250n) });
    expect(call).toMatchObject({ startTimeUnixNano: after(1000n), endTimeUnixNano: after(3345n) });
  });

  it("says of a request what was asked, what came back and what it cost", () => {
    const [, , failed, answered] = renderSpans(runOf());
    expect(toPlainAttributes(answered?.attributes ?? [])).toEqual({
      "gen_ai.operation.name": "chat",
      "gen_ai.provider.name": "one",
      "gen_ai.request.model": "mimo-v2.6-flash",
      "gen_ai.request.stream": true,
      "gen_ai.request.max_tokens": 900,
      "gen_ai.output.type": "text",
      "gen_ai.response.model": "xiaomi/mimo-v2.6-flash",
      "gen_ai.response.finish_reasons": ["stop"],
      "gen_ai.response.time_to_first_chunk": 0.4,
      "gen_ai.usage.input_tokens": 1200,
      "gen_ai.usage.output_tokens": 240,
      "gen_ai.usage.cache_read.input_tokens": 0,
      "gen_ai.usage.reasoning.output_tokens": 0,
      "server.address": "one.example",
      "server.port": 443,
      "http.response.status_code": 200,
      "fen.usage.estimated": false,
      "fen.usage.planned_input_tokens": 1300,
      "fen.pass": "generate",
      "fen.batch": 1,
      "fen.attempt": 2,
      "fen.file_count": 1,
      "fen.cost.amount": 0.00168,
      "fen.cost.currency": "CNY",
      "fen.cost.estimated": true,
      "fen.cost.price_source": "a price page, checked 2026-01-02",
    });
    expect(failed?.status).toEqual({ code: 2, message: "HTTP 502" });
    expect(toPlainAttributes(failed?.attributes ?? [])).toMatchObject({
      "gen_ai.provider.name": "127.0.0.1",
      "server.port": 8080,
      "error.type": "502",
      "http.response.status_code": 502,
    });
  });

  it("says of the run how it ended", () => {
    const ladder = { rung: "riskiest", model: "m", steps: [] } as const;
    const [run] = renderSpans(
      runOf({ ending: ending("partial", "cost-limit"), plan: planOf({ ladder }), comments: 2 }),
    );
    expect(toPlainAttributes(run?.attributes ?? [])).toMatchObject({
      "fen.outcome": "partial",
      "fen.reason": "cost-limit",
      "fen.rung": "riskiest",
      "fen.pull_request": 7,
      "fen.run_url": OPTIONS.runUrl,
      "fen.comments": 2,
      "fen.cost.amount": 0.00336,
      "fen.cost.estimated": true,
    });
  });

  it("keeps one type for a number that may be a fraction", () => {
    const [run] = renderSpans(runOf({ coverage: 1 }));
    const { value } = run?.attributes.find(({ key }) => key === NAMES.coverage) ?? {};
    expect(value).toEqual({ doubleValue: 1 });
  });

  it.each([
    ["https://www.dmxapi.cn/v1", "dmxapi"],
    ["https://api.openai.com/v1", "openai"],
    ["https://openrouter.ai/api/v1", "openrouter"],
    ["https://llm.example.co.uk/v1", "example"],
    ["http://localhost:11434/v1", "localhost"],
    ["http://[::1]:8080/v1", "[::1]"],
  ])("calls the provider at %s %s", (endpoint, provider) => {
    const [, call] = renderSpans(runOf({ phases: [], calls: [callOf({ endpoint })] }));
    expect(toPlainAttributes(call?.attributes ?? [])[NAMES.provider]).toBe(provider);
  });

  it("gives every span of a run an id of its own, the same at every rendering", () => {
    const spans = renderSpans(runOf());
    for (const { traceId, spanId } of spans) {
      expect(traceId).toMatch(/^[0-9a-f]{32}$/);
      expect(spanId).toMatch(/^[0-9a-f]{16}$/);
    }
    expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(spans.length);
    expect(renderSpans(runOf())).toEqual(spans);
    const [other] = renderSpans(runOf(), { ...OPTIONS, runId: "o/r 42 2" });
    expect(other?.traceId).not.toBe(spans[0]?.traceId);
    expect(other?.spanId).not.toBe(spans[0]?.spanId);
  });

  it("holds no prompt, no answer and no file", () => {
    const reviewed = [reviewedOf({ title: "Zirkon", body: "Zirkon", quote: "Zirkon" })];
    const text = renderTrace(runOf({ reviewed, notes: ["Zirkon"] }), OPTIONS);
    expect(text).not.toContain("Zirkon");
    expect(text).not.toContain("src/sum.ts");
  });

  it("survives what is no time, no address and no end", () => {
    const call = callOf({
      endpoint: "nowhere",
      startedAt: "soon",
      answeredBy: `${"m".repeat(400)}\ud800`,
      status: 0,
      error: "x",
    });
    const [run, broken] = renderSpans(runOf({ finishedAt: null, phases: [], calls: [call] }));
    expect(run?.endTimeUnixNano).toBe(run?.startTimeUnixNano);
    expect(broken?.startTimeUnixNano).toBe("0");
    const attributes = toPlainAttributes(broken?.attributes ?? []);
    expect(attributes["gen_ai.response.model"]).toHaveLength(300);
    expect(attributes["error.type"]).toBe("_OTHER");
    expect(attributes).not.toHaveProperty("server.address");
  });
});
