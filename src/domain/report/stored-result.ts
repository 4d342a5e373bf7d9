/** Reads a result file back for `mode: publish`. It may come from anywhere, so nothing in it is believed unseen. */

import { readSuggestion } from "../answer.ts";
import { InputError } from "../errors.ts";
import { isModelId } from "../model-id.ts";
import { CURRENCIES, parseMoney, type Currency } from "../money/money.ts";
import { isReason, REASONS, type Ending, type Outcome, type Reason } from "../outcome.ts";
import type { SkippedFile } from "../plan.ts";
import type { SummaryMarks, Totals } from "../record.ts";
import { RESULT_SCHEMA } from "./result.ts";
import { isMarker, splitMarkers } from "../state.ts";
import { SEVERITIES, type Severity, type Suggestion } from "../suggestion.ts";
import { notVerified, type Verdict } from "../verdict.ts";

export type StoredResult = {
  readonly repository: string;
  readonly number: number;
  readonly head: string;
  readonly ending: Ending;
  readonly coverage: number;
  readonly currency: Currency;
  readonly totals: Totals;
  readonly suggestions: readonly {
    readonly suggestion: Suggestion;
    readonly verdict: Verdict;
    readonly batch: number;
    readonly late: boolean;
    /** The other job knew that it, or one that says the same, stands on the pull request or is not to. */
    readonly fate:
      | "already-posted"
      | "refuted"
      | "not-confirmed"
      | "withdrawn"
      | "duplicate"
      | "not-posted";
  }[];
  /** Least severity of a comment of its own, as the other job has set it; `null` when it has not. */
  readonly floor: Severity | null;
  /** Which part of the plan it is of; `1/1` is all of it. */
  readonly shard: Shard;
  /** When the job ended: ISO 8601, UTC; `""` when it was killed. */
  readonly finishedAt: string;
  /** Changed lines worth a review, of this part. */
  readonly reviewableLines: number;
  /** Files that were given to the model, a piece each. */
  readonly planned: readonly { readonly path: string; readonly changedLines: number }[];
  readonly skipped: readonly SkippedFile[];
  readonly marks: {
    readonly review: string;
    readonly comments: ReadonlyMap<string, string>;
    readonly summary?: SummaryMarks;
  };
};

export type Shard = { readonly index: number; readonly count: number };

export const WHOLE: Shard = { index: 1, count: 1 };

/** A larger file is not one of ours. */
export const MAX_RESULT_CHARACTERS = 16_000_000;
const MAX_ITEMS = 5000;
const MAX_TEXT = 2000;

type Fields = Readonly<Record<string, unknown>>;

/** Throws InputError, naming what is wrong, for anything that is not a result file of a finished review. */
export function parseResult(text: string): StoredResult {
  const root = parseRoot(text);
  const pullRequest = asFields(root["pullRequest"]);
  const number = pullRequest["number"];
  const head = readText(pullRequest["head"]);
  if (typeof number !== "number" || !/^[0-9a-f]{40,64}$/.test(head)) {
    throw new InputError("`result-file`: names no pull request and head commit");
  }
  const plan = asFields(root["plan"]);
  const files = asList(plan["batches"]).flatMap((batch) => asList(batch["files"]));
  return {
    repository: readText(root["repository"]),
    number,
    head,
    ending: readEnding(root),
    coverage: readCount(root["coverage"], 1),
    currency: CURRENCIES.find((code) => code === root["currency"]) ?? "CNY",
    totals: readTotals(root),
    suggestions: asList(root["suggestions"]).flatMap(readStored),
    floor: SEVERITIES.find((severity) => severity === root["floor"]) ?? null,
    shard: readShard(root["shard"]),
    finishedAt: readTime(root["finishedAt"]),
    reviewableLines: readLines(plan["reviewableLines"]),
    planned: files.map((file) => ({
      path: readText(file["path"]),
      changedLines: readLines(file["changedLines"]),
    })),
    skipped: asList(root["skipped"]).map(readSkipped),
    marks: readMarks(asFields(root["marks"])),
  };
}

function parseRoot(text: string): Fields {
  if (text.length > MAX_RESULT_CHARACTERS) throw new InputError("`result-file`: is too large");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError("`result-file`: is not JSON", { cause: error });
  }
  const root = asFields(value);
  if (root["mode"] === "compare") {
    throw new InputError(
      "`result-file`: is of a comparison, which is never posted; review with the model of your choice",
    );
  }
  if (root["schema"] === RESULT_SCHEMA) return root;
  throw new InputError(`\`result-file\`: its schema is not ${RESULT_SCHEMA}`);
}

function asFields(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function asList(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.slice(0, MAX_ITEMS).map(asFields) : [];
}

function readText(value: unknown): string {
  return typeof value === "string" ? value.slice(0, MAX_TEXT) : "";
}

function readCount(value: unknown, most: number): number {
  return typeof value === "number" && value >= 0 && value <= most ? value : 0;
}

function readLines(value: unknown): number {
  return Math.floor(readCount(value, 10_000_000));
}

function readTime(value: unknown): string {
  const text = readText(value);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? text : "";
}

/** Most jobs that may share a plan. */
const MAX_SHARDS = 256;

/** A file without it is of a whole review. Throws InputError for what is none. */
function readShard(value: unknown): Shard {
  if (value === undefined) return WHOLE;
  const [, first, second] = /^(\d{1,3})\/(\d{1,3})$/.exec(readText(value)) ?? [];
  const [index, count] = [Number(first), Number(second)];
  if (index >= 1 && index <= count && count <= MAX_SHARDS) return { index, count };
  throw new InputError("`result-file`: names no part of a plan");
}

const OUTCOMES: readonly Outcome[] = ["complete", "partial", "not-reviewed", "skipped", "failed"];

function readEnding(root: Fields): Ending {
  const outcome = OUTCOMES.find((word) => word === root["outcome"]) ?? "partial";
  const reason = readReason(root["reason"]);
  if (outcome === "complete") return { outcome, reason: null, detail: "" };
  return { outcome, reason: reason ?? "internal-error", detail: reason ? REASONS[reason] : "" };
}

function readReason(value: unknown): Reason | null {
  return isReason(value) ? value : null;
}

function readTotals(root: Fields): Totals {
  const count = (key: string) => Math.floor(readCount(root[key], 1_000_000_000));
  return {
    cost: parseMoney(readText(root["cost"])) ?? 0,
    costKnown: root["costKnown"] === true,
    usage: {
      inputTokens: count("inputTokens"),
      cachedTokens: count("cachedTokens"),
      outputTokens: count("outputTokens"),
      reasoningTokens: 0,
      estimated: root["costKnown"] !== true,
    },
    model: readModel(root["model"]),
  };
}

function readModel(value: unknown): string {
  const name = readText(value);
  return isModelId(name) ? name : "";
}

const SOURCES = ["model", "check", "tool"] as const;
const TAKEN_OUT = ["already-posted", "refuted", "not-confirmed", "withdrawn", "duplicate"] as const;

function readStored(fields: Fields): StoredResult["suggestions"] {
  const read = readSuggestion(fields);
  if (read.kind !== "item") return [];
  const suggestion: Suggestion = {
    ...read.item,
    source: SOURCES.find((word) => word === fields["source"]) ?? "model",
    ...(typeof fields["tool"] === "string" ? { tool: fields["tool"].slice(0, 200) } : {}),
    ...(typeof fields["rule"] === "string" ? { rule: fields["rule"].slice(0, 200) } : {}),
  };
  const batch = Math.floor(readCount(fields["batch"], MAX_ITEMS));
  const late = fields["late"] === true;
  const fate = TAKEN_OUT.find((word) => word === fields["fate"]) ?? "not-posted";
  return [
    { suggestion, batch, late, fate, verdict: readVerdictFields(asFields(fields["verdict"])) },
  ];
}

function readVerdictFields(fields: Fields): Verdict {
  const reason = readText(fields["reason"]);
  const status = fields["status"];
  if (status !== "confirmed" && status !== "rejected") return notVerified(reason);
  return { status, reason, evidence: readText(fields["evidence"]), severity: null };
}

function readSkipped(fields: Fields): SkippedFile {
  return {
    path: readText(fields["path"]),
    reason: readText(fields["reason"]),
    detail: readText(fields["detail"]),
    changedLines: readLines(fields["changedLines"]),
    reviewable: fields["reviewable"] === true,
  };
}

function readMarker(value: unknown): string {
  return typeof value === "string" && isMarker(value) ? value : "";
}

/** What a comment begins with: a marker, or several that other jobs have put together. */
function readMarkers(value: unknown): string {
  if (typeof value !== "string") return "";
  const { markers, rest } = splitMarkers(value);
  return rest === "" ? markers.join("\n") : "";
}

function readMarks(fields: Fields): StoredResult["marks"] {
  const comments = new Map<string, string>();
  for (const [fingerprint, mark] of Object.entries(asFields(fields["comments"]))) {
    if (typeof mark === "string" && isMarker(mark)) comments.set(fingerprint, mark);
  }
  const made = asFields(fields["summary"]);
  const summary = {
    now: readMarker(made["now"]),
    unposted: readMarker(made["unposted"]),
    before: readMarkers(made["before"]),
  };
  return {
    review: readMarker(fields["review"]),
    comments,
    ...(summary.now === "" ? {} : { summary }),
  };
}
