/**
 * The names under which a trace says things, all in one place: those of OpenTelemetry's GenAI conventions are still
 * "Development" and will be renamed again (github.com/open-telemetry/semantic-conventions-genai).
 */

export const NAMES = {
  serviceName: "service.name",
  serviceVersion: "service.version",

  operation: "gen_ai.operation.name",
  provider: "gen_ai.provider.name",
  requestModel: "gen_ai.request.model",
  requestStream: "gen_ai.request.stream",
  requestMaxTokens: "gen_ai.request.max_tokens",
  outputType: "gen_ai.output.type",
  responseModel: "gen_ai.response.model",
  finishReasons: "gen_ai.response.finish_reasons",
  timeToFirstChunk: "gen_ai.response.time_to_first_chunk",
  inputTokens: "gen_ai.usage.input_tokens",
  outputTokens: "gen_ai.usage.output_tokens",
  cachedTokens: "gen_ai.usage.cache_read.input_tokens",
  reasoningTokens: "gen_ai.usage.reasoning.output_tokens",
  serverAddress: "server.address",
  serverPort: "server.port",
  responseStatus: "http.response.status_code",
  errorType: "error.type",

  // Cost has no standard attribute, and a review is nothing that the conventions know.
  costAmount: "fen.cost.amount",
  costCurrency: "fen.cost.currency",
  costEstimated: "fen.cost.estimated",
  costLimit: "fen.cost.limit",
  priceSource: "fen.cost.price_source",
  usageEstimated: "fen.usage.estimated",
  plannedInputTokens: "fen.usage.planned_input_tokens",
  pass: "fen.pass",
  batch: "fen.batch",
  attempt: "fen.attempt",
  fileCount: "fen.file_count",
  mode: "fen.mode",
  repository: "fen.repository",
  pullRequest: "fen.pull_request",
  head: "fen.head",
  runUrl: "fen.run_url",
  outcome: "fen.outcome",
  reason: "fen.reason",
  coverage: "fen.coverage",
  suggestions: "fen.suggestions",
  comments: "fen.comments",
  rung: "fen.rung",
} as const;

/** A value as OTLP/JSON writes it. */
export type AttributeValue =
  | { readonly stringValue: string }
  | { readonly boolValue: boolean }
  | { readonly intValue: number }
  | { readonly doubleValue: number }
  | { readonly arrayValue: { readonly values: readonly AttributeValue[] } };

export type Attribute = { readonly key: string; readonly value: AttributeValue };

/** Names come from endpoints too; longer ones are cut. */
const MAX_TEXT = 300;

export const ofText = (text: string): AttributeValue => ({
  stringValue: text.slice(0, MAX_TEXT).toWellFormed(),
});
export const ofFlag = (flag: boolean): AttributeValue => ({ boolValue: flag });
export const ofCount = (count: number): AttributeValue => ({ intValue: count });
/** Also for whole numbers: one attribute keeps one type. */
export const ofNumber = (number: number): AttributeValue => ({ doubleValue: number });
export const ofList = (texts: readonly string[]): AttributeValue => ({
  arrayValue: { values: texts.map(ofText) },
});

type Name = keyof typeof NAMES;

/** The attributes in the order of `values`; what is `null` is left out. */
export function listAttributes(
  values: Readonly<Partial<Record<Name, AttributeValue | null>>>,
): readonly Attribute[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value && isName(name) ? [{ key: NAMES[name], value }] : [],
  );
}

function isName(text: string): text is Name {
  return Object.hasOwn(NAMES, text);
}
