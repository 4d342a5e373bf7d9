/** Hands the trace of a run to an OpenTelemetry collector: one POST, to where the standard variables say. */

import { parseHeaderList } from "../domain/report/endpoint-secrets.ts";
import { postJson } from "./json-post.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export type TraceTarget = {
  readonly url: URL;
  readonly headers: readonly (readonly [name: string, value: string])[];
};

export type SendTraceOptions = {
  readonly environment: Environment;
  /** OTLP/HTTP JSON. */
  readonly body: string;
  readonly userAgent: string;
  /** Aborts when nothing is to be waited for any longer. */
  readonly signal: AbortSignal;
  /** Gets one line when the trace could not be handed over. */
  readonly log: (line: string) => void;
  readonly fetch?: typeof globalThis.fetch;
};

const TIMEOUT_MS = 5000;

/** Sends the trace if a collector is named. Never rejects. */
export async function sendTrace(options: SendTraceOptions): Promise<void> {
  const target = findTraceTarget(options.environment);
  if (target === null) return;
  if ("problem" in target) return options.log(`fen: no trace was sent: ${target.problem}`);
  const { userAgent, ...rest } = options;
  const headers = [["user-agent", userAgent], ...target.headers] as const;
  const answer = await postJson({ ...rest, ...target, headers, timeoutMs: TIMEOUT_MS });
  const trouble = answer.kind === "failed" ? answer.words : findRejection(answer.body);
  if (trouble === null) return;
  options.log(`fen: the trace collector at ${target.url.host} failed: ${trouble}`);
}

/** As the OpenTelemetry specification wants it; `null` when no collector is named or tracing is switched off. */
export function findTraceTarget(
  environment: Environment,
): TraceTarget | { readonly problem: string } | null {
  const read = (name: string) => environment[name]?.trim() ?? "";
  const isOff =
    read("OTEL_SDK_DISABLED").toLowerCase() === "true" || read("OTEL_TRACES_EXPORTER") === "none";
  const own = read("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT");
  const shared = read("OTEL_EXPORTER_OTLP_ENDPOINT");
  if (isOff || (own === "" && shared === "")) return null;
  const name = own === "" ? "OTEL_EXPORTER_OTLP_ENDPOINT" : "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT";
  const given = own === "" ? shared : own;
  const url = /^https?:\/\//i.test(given) && URL.canParse(given) ? new URL(given) : null;
  if (url === null) return { problem: `${name} is not an http or https address` };
  if (own === "") url.pathname = `${url.pathname.replace(/\/$/, "")}/v1/traces`;
  const headers = [
    ...parseHeaderList(read("OTEL_EXPORTER_OTLP_HEADERS")),
    ...parseHeaderList(read("OTEL_EXPORTER_OTLP_TRACES_HEADERS")),
  ];
  return { url, headers };
}

/** A collector may take a request and throw away spans of it. */
function findRejection(body: unknown): string | null {
  const partial = fieldsOf(fieldsOf(body)["partialSuccess"]);
  const rejected = Number(partial["rejectedSpans"] ?? 0);
  return rejected > 0 ? `it rejected ${rejected} spans` : null;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
