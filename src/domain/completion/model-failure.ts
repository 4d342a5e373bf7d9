/**
 * What a refusal of the model's endpoint means, and how to say it: kind and message from a status and a body.
 * Own words first, then at most one line of the server's, without key, control characters or HTML.
 */

import { ModelError, type ModelErrorKind } from "../errors.ts";
import { fieldsOf, isFields } from "./json-fields.ts";

export type Asked = {
  readonly model: string;
  /** Scheme, host and path, without credentials. */
  readonly endpoint: string;
  readonly host: string;
  /** Taken out of every message by value; may be empty. */
  readonly apiKey: string;
};

/** An HTTP answer that is no completion. `body`: as much of it as was read. */
export type Refusal = { readonly status: number; readonly body: string };

type Reading = { readonly kind: ModelErrorKind; readonly words: string };

const QUOTED_CHARACTERS = 200;
/** Shorter than any key, longer than a syllable: what is shorter would black out words. */
const LEAST_KEY_CHARACTERS = 4;

const MODEL_GONE = [
  /unsupported[ _]model/i,
  /model[^\n]{0,120}?(?:not (?:be )?found|not exist|not supported|no longer|deprecated|retired|decommissioned|unavailable)/i,
  /model_not_found/i,
];
const NO_CHANNEL = /model_not_found|no (?:available )?channel|无可用渠道/i;
const CONTENT_FILTER = /content_filter|content_policy|data_inspection_failed|responsible_?ai/i;
const QUOTA_USED =
  /insufficient_quota|exceeded your current quota|billing_hard_limit|余额不足|额度(?:不足|已用尽)/i;

/** The error for an HTTP status other than 200. */
export function refusalError(refusal: Refusal, asked: Asked): ModelError {
  const text = serverText(refusal.body);
  const { kind, words } = readRefusal(refusal, asked);
  return errorFrom({ kind, words, text, status: refusal.status }, asked);
}

/** The error for an error object inside an answer that began as a success. */
export function streamError(error: unknown, asked: Asked): ModelError {
  const body = typeof error === "string" ? error : (JSON.stringify(error) ?? "");
  const status = statusOf(error);
  const text = serverText(body);
  if (status >= 400) {
    const { kind } = readRefusal({ status, body }, asked);
    return errorFrom(
      { kind, words: `the endpoint broke off with error ${status}`, text, status },
      asked,
    );
  }
  const words = "the endpoint broke off with an error";
  return errorFrom({ kind: kindOfText(body), words, text, status: 200 }, asked);
}

function errorFrom(
  parts: Reading & { readonly text: string; readonly status: number },
  asked: Asked,
): ModelError {
  const quoted = quote(parts.text, asked.apiKey);
  const message = quoted === "" ? parts.words : `${parts.words}: ${quoted}`;
  return new ModelError(message, { kind: parts.kind, status: parts.status });
}

function readRefusal({ status, body }: Refusal, asked: Asked): Reading {
  if (status >= 300 && status < 400) {
    return reading(
      "bad-request",
      `the endpoint redirects (${status}); put the final address in base-url`,
    );
  }
  if (status === 401 || status === 402 || status === 403) {
    return reading("refused", accessWords(status, asked));
  }
  if (status === 404) return notFound(body, asked);
  if (status === 421)
    return reading("content-filter", "the endpoint's moderation refused the request (421)");
  if (status === 429 && QUOTA_USED.test(body)) {
    return reading("quota", "the quota of the key is used up (429)");
  }
  if (status === 503 && NO_CHANNEL.test(body)) return notServed(status, asked);
  if (status >= 500 || status === 408 || status === 409 || status === 425 || status === 429) {
    return reading("unavailable", unavailableWords(status));
  }
  return badRequest(status, body, asked);
}

function badRequest(status: number, body: string, asked: Asked): Reading {
  if (status === 400 && saysModelGone(body)) return notServed(status, asked);
  if (CONTENT_FILTER.test(body)) {
    return reading("content-filter", `the endpoint's moderation refused the request (${status})`);
  }
  if (status === 413)
    return reading("bad-request", "the request is too large for the endpoint (413)");
  return reading("bad-request", `the endpoint does not accept the request (${status})`);
}

function notFound(body: string, asked: Asked): Reading {
  const isHtml = body.trimStart().startsWith("<");
  if (!isHtml && (saysModelGone(body) || mentions(body, asked.model))) return notServed(404, asked);
  return reading("bad-request", `nothing answers at ${asked.endpoint} (404); base-url seems wrong`);
}

function notServed(status: number, asked: Asked): Reading {
  const name = asked.model.slice(0, QUOTED_CHARACTERS);
  return reading("model-not-served", `the endpoint does not serve the model "${name}" (${status})`);
}

function accessWords(status: number, asked: Asked): string {
  const isDmxapi = asked.host === "dmxapi.cn" || /\.dmxapi\.[a-z]{2,8}$/.test(asked.host);
  if (status === 402) return "the account has no balance left (402)";
  if (status === 403 && isDmxapi)
    return "the token's own quota is used up (403); raise it at DMXAPI";
  if (status === 403) return "the endpoint refuses the key or the region (403)";
  if (asked.apiKey === "") return "the endpoint wants a key (401); set api-key";
  if (isDmxapi) {
    return "the key is not valid here (401); the DMXAPI sites (.cn, .com, ssvip) have separate keys";
  }
  return "the endpoint does not accept the api-key (401)";
}

function unavailableWords(status: number): string {
  if (status === 429) return "the endpoint limits the rate of requests (429)";
  return `the endpoint is unavailable (${status})`;
}

/** For errors without a status of their own. */
function kindOfText(body: string): ModelErrorKind {
  if (QUOTA_USED.test(body)) return "quota";
  if (CONTENT_FILTER.test(body)) return "content-filter";
  if (/invalid_request/i.test(body)) return "bad-request";
  return NO_CHANNEL.test(body) ? "model-not-served" : "unavailable";
}

function saysModelGone(body: string): boolean {
  return MODEL_GONE.some((pattern) => pattern.test(body));
}

function mentions(body: string, model: string): boolean {
  return model !== "" && body.toLowerCase().includes(model.toLowerCase());
}

function reading(kind: ModelErrorKind, words: string): Reading {
  return { kind, words };
}

/** The HTTP status an error object stands for; 0 where it names none. */
function statusOf(error: unknown): number {
  const fields = fieldsOf(error);
  const status = Number(fields["code"] ?? fields["status"] ?? fields["status_code"]);
  return Number.isInteger(status) && status >= 400 && status < 600 ? status : 0;
}

/** The part of an error body that was written for people; `""` for HTML and the like. */
function serverText(body: string): string {
  const trimmed = body.trim();
  if (trimmed.startsWith("<")) return "";
  try {
    return messageIn(JSON.parse(trimmed));
  } catch {
    return trimmed.startsWith("{") ? "" : trimmed;
  }
}

function messageIn(document: unknown): string {
  if (typeof document === "string") return document;
  const fields = fieldsOf(document);
  if (isFields(fields["error"])) return messageIn(fields["error"]);
  const texts = [fields["message"] ?? fields["error"] ?? fields["detail"], fields["param"]];
  return texts.filter((text) => typeof text === "string" && text.trim() !== "").join(" – ");
}

/** One line of at most 200 characters. The key goes first, so that no cut can leave a part of it. */
function quote(text: string, apiKey: string): string {
  const safe = apiKey.length < LEAST_KEY_CHARACTERS ? text : text.replaceAll(apiKey, "***");
  const line = safe.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  if (line.length <= QUOTED_CHARACTERS) return line;
  return `${line.slice(0, QUOTED_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
