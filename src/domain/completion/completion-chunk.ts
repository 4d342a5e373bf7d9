/**
 * One JSON document of an OpenAI-compatible answer (a chunk of a stream, or a whole completion), in the many shapes
 * gateways give it. Reads what is there, ignores what is not known, never throws.
 */

import { fieldsOf, type Fields } from "./json-fields.ts";
import { isModelId } from "../model-id.ts";
import type { Usage } from "../money/usage.ts";

export type CompletionChunk = {
  readonly content: string;
  readonly reasoning: string;
  /** The model's own words for refusing; `""` where it did not. */
  readonly refusal: string;
  /** As sent; `null` where none was. */
  readonly finishReason: string | null;
  /** `null` where none was sent, or nothing that could be the name of a model. */
  readonly model: string | null;
  /** `undefined`: the document says nothing of usage. `null`: what it says is nonsense. */
  readonly usage: Usage | null | undefined;
  /** `usage.cost` as a decimal number, in the endpoint's own unit (OpenRouter: credits of 1 USD). */
  readonly reportedCost: string | null;
  /** An error object the endpoint sent in place of, or beside, the answer. */
  readonly error: unknown;
};

export function parseCompletionChunk(document: unknown): CompletionChunk {
  const root = fieldsOf(document);
  const choice = firstChoice(root["choices"]);
  const message = fieldsOf(choice["delta"] ?? choice["message"]);
  return {
    content: textOf(message["content"]),
    reasoning: reasoningOf(message),
    refusal: textOf(message["refusal"]),
    finishReason: stringOrNull(choice["finish_reason"]),
    model: modelOf(root["model"]),
    usage: parseUsage(root["usage"]),
    reportedCost: renderCost(fieldsOf(root["usage"])["cost"]),
    error: errorOf(root),
  };
}

function modelOf(value: unknown): string | null {
  const name = stringOrNull(value);
  return name !== null && isModelId(name) ? name : null;
}

/** Several answers are never asked for; of several, only the first counts. */
function firstChoice(choices: unknown): Fields {
  if (!Array.isArray(choices)) return fieldsOf(null);
  const all = choices.map(fieldsOf);
  return all.find((choice) => (choice["index"] ?? 0) === 0) ?? fieldsOf(null);
}

function reasoningOf(message: Fields): string {
  const text = textOf(message["reasoning_content"]) || textOf(message["reasoning"]);
  return text || textOf(message["reasoning_details"]);
}

function errorOf(root: Fields): unknown {
  const error = root["error"];
  if (error !== undefined && error !== null && error !== false && error !== "") return error;
  // vLLM's shape: the document is the error.
  return root["object"] === "error" ? root : null;
}

/**
 * `null` where the numbers cannot be right: then an estimate is honest, and zero is not. Reasoning tokens are part of
 * the output, unless the total shows that the endpoint counts them beside it.
 */
function parseUsage(usage: unknown): Usage | null | undefined {
  const fields = fieldsOf(usage);
  if (fields["prompt_tokens"] === undefined && fields["completion_tokens"] === undefined) {
    return undefined;
  }
  const input = countOf(fields["prompt_tokens"]);
  const output = countOf(fields["completion_tokens"]);
  const reasoning = countOf(fieldsOf(fields["completion_tokens_details"])["reasoning_tokens"] ?? 0);
  const cached = countOf(cachedOf(fields) ?? 0);
  const total = countOf(fields["total_tokens"] ?? Number.MAX_SAFE_INTEGER);
  if (input === null || output === null || reasoning === null || cached === null) return null;
  if (cached > input || total === null || total < input + output) return null;
  const isBeside = reasoning > output && total === input + output + reasoning;
  if (reasoning > output && !isBeside) return null;
  return {
    inputTokens: input,
    cachedTokens: cached,
    outputTokens: isBeside ? output + reasoning : output,
    reasoningTokens: reasoning,
    estimated: false,
  };
}

/** OpenAI's place for it, DeepSeek's, Moonshot's. */
function cachedOf(usage: Fields): unknown {
  const details = fieldsOf(usage["prompt_tokens_details"]);
  return details["cached_tokens"] ?? usage["prompt_cache_hit_tokens"] ?? usage["cached_tokens"];
}

function countOf(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function renderCost(cost: unknown): string | null {
  const amount = typeof cost === "string" && cost.trim() !== "" ? Number(cost) : cost;
  if (typeof amount !== "number" || !Number.isFinite(amount) || amount < 0 || amount > 1e9) {
    return null;
  }
  return amount.toFixed(12).replace(/\.?0+$/, "");
}

/** A string, or a list of parts with texts. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return "";
  return value.map((part) => stringOrNull(fieldsOf(part)["text"]) ?? "").join("");
}

function stringOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
