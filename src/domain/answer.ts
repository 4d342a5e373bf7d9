/** What the objects in the model's answers mean. Every bad one is counted, none takes the others along. */

import { deriveClaim, readClaim } from "./claim.ts";
import {
  CATEGORIES,
  SEVERITIES,
  type Category,
  type Severity,
  type Suggestion,
} from "./suggestion.ts";

/** One object of an answer, read. */
export type AnswerItem<T> =
  | { readonly kind: "item"; readonly item: T }
  | { readonly kind: "done"; readonly count: number | null }
  /** `problem` is a few plain words without any of the model's text. */
  | { readonly kind: "broken"; readonly problem: string };

type Fields = Readonly<Record<string, unknown>>;

const MAX_TITLE = 200;

/** Other words that models use for the four severities. */
const SEVERITY_WORDS: ReadonlyMap<string, Severity> = new Map([
  ["blocker", "critical"],
  ["high", "major"],
  ["error", "major"],
  ["medium", "minor"],
  ["moderate", "minor"],
  ["warning", "minor"],
  ["low", "nit"],
  ["info", "nit"],
  ["trivial", "nit"],
]);

function readDone(fields: Fields): { kind: "done"; count: number | null } | null {
  if (fields["done"] !== true) return null;
  const count = fields["count"];
  return { kind: "done", count: Number.isSafeInteger(count) ? Number(count) : null };
}

function readText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function readSeverity(value: unknown): Severity | null {
  const word = readText(value).trim().toLowerCase();
  return SEVERITIES.find((severity) => severity === word) ?? SEVERITY_WORDS.get(word) ?? null;
}

function readCategory(value: unknown): Category {
  const word = readText(value).trim().toLowerCase();
  return CATEGORIES.find((category) => category === word) ?? "bug";
}

/** A line number as the model may write it: a whole number above zero, or its digits. */
function readLine(value: unknown): number | null {
  const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** Reads one object of the generate pass (contract section 4). Unknown keys are ignored. */
export function readSuggestion(fields: Fields): AnswerItem<Suggestion> {
  const done = readDone(fields);
  if (done) return done;
  const path = readText(fields["path"]).trim();
  if (path === "") return { kind: "broken", problem: "no path" };
  const severity = readSeverity(fields["severity"]);
  if (!severity) return { kind: "broken", problem: "no severity that fen knows" };
  const body = readText(fields["body"]).trim();
  const title = (readText(fields["title"]).trim() || body).replaceAll(/\s+/g, " ");
  if (title === "") return { kind: "broken", problem: "neither title nor body" };
  const replacement = fields["replacement"];
  const suggestion: Suggestion = {
    path,
    quote: readText(fields["quote"]),
    side: readText(fields["side"]).toUpperCase() === "LEFT" ? "LEFT" : "RIGHT",
    line: readLine(fields["line"]),
    severity,
    category: readCategory(fields["category"]),
    title: title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title,
    body,
    replacement: typeof replacement === "string" ? replacement : null,
    claim: readClaim(fields["claim"]) ?? deriveClaim(title),
    source: "model",
    ...readRule(fields["rule"]),
  };
  return { kind: "item", item: suggestion };
}

/** The name of a guideline, as the prompt gives them. */
function readRule(value: unknown): Pick<Suggestion, "rule"> {
  const name = /\bR\d{1,3}\b/.exec(readText(value).slice(0, 100))?.[0];
  return name === undefined ? {} : { rule: name };
}

export type VerdictWord = "confirmed" | "rejected" | "uncertain";

/** One answer of the verify pass. */
export type VerdictAnswer = {
  readonly id: number;
  readonly verdict: VerdictWord;
  readonly evidence: string;
  readonly reason: string;
  readonly severity: Severity | null;
};

const VERDICTS: readonly VerdictWord[] = ["confirmed", "rejected", "uncertain"];

/** Reads one object of the verify pass (contract section 4). */
export function readVerdict(fields: Fields): AnswerItem<VerdictAnswer> {
  const done = readDone(fields);
  if (done) return done;
  const id = readLine(fields["id"]);
  if (id === null) return { kind: "broken", problem: "no id" };
  const word = readText(fields["verdict"]).trim().toLowerCase();
  const verdict = VERDICTS.find((known) => known === word);
  if (!verdict) return { kind: "broken", problem: "no verdict that fen knows" };
  const item: VerdictAnswer = {
    id,
    verdict,
    evidence: readText(fields["evidence"]),
    reason: readText(fields["reason"]).trim(),
    severity: readSeverity(fields["severity"]),
  };
  return { kind: "item", item };
}
