/** The file that an evaluation goes on from after an interruption. */

import { isFields, type Fields } from "../completion/json-fields.ts";
import { InputError } from "../errors.ts";
import { isReason, type Outcome } from "../outcome.ts";
import { SEVERITIES } from "../suggestion.ts";
import type { CaseReview, FoundSuggestion } from "./case-review.ts";
import type { Entry } from "./entry.ts";
import type { Couple, Judgement } from "./judging.ts";
import {
  readAnyText,
  readBoolean,
  readChoice,
  readJsonObject,
  readList,
  readNumber,
  readObject,
  readText,
  readWhole,
  refuse,
  type At,
} from "./strict-fields.ts";

export const ENTRIES_SCHEMA = "fen-eval-state/1";

export function renderEntries(entries: readonly Entry[]): string {
  const lines = entries.map((entry) => JSON.stringify(entry)).join(",\n");
  return `{"schema":${JSON.stringify(ENTRIES_SCHEMA)},"entries":[\n${lines}\n]}\n`;
}

/** Throws InputError for what is damaged, or no such file: what it holds is paid for, so nobody guesses. */
export function parseEntries(text: string, file: string): readonly Entry[] {
  const fields = readJsonObject(text, file);
  if (fields["schema"] !== ENTRIES_SCHEMA) {
    throw new InputError(`${file}: schema: must be ${ENTRIES_SCHEMA}`);
  }
  return readList(fields["entries"], { file, key: "entries" }).map((value, index) =>
    readEntry(value, { file, key: `entries[${index}]` }),
  );
}

const inside = ({ file, key }: At, name: string): At => ({ file, key: `${key}.${name}` });

function readEntry(value: unknown, at: At): Entry {
  const fields = readObject(value, at);
  const { judgement } = fields;
  return {
    id: readText(fields["id"], inside(at, "id")),
    repetition: readWhole(fields["repetition"], { ...inside(at, "repetition"), least: 1 }),
    settings: readText(fields["settings"], inside(at, "settings")),
    hash: readText(fields["hash"], inside(at, "hash")),
    review: readReview(fields["review"], inside(at, "review")),
    judgement: judgement === null ? null : readJudgement(judgement, inside(at, "judgement")),
    earlierCost: readCost(fields["earlierCost"], inside(at, "earlierCost")),
  };
}

function readCost(value: unknown, at: At): number {
  return readWhole(value, { ...at, least: 0 });
}

const OUTCOMES: readonly Outcome[] = ["complete", "partial", "not-reviewed", "skipped", "failed"];

function readReview(value: unknown, at: At): CaseReview {
  const fields = readObject(value, at);
  const { reason } = fields;
  return {
    outcome: readChoice(fields["outcome"], { ...inside(at, "outcome"), choices: OUTCOMES }),
    reason:
      reason === null || isReason(reason)
        ? reason
        : refuse(inside(at, "reason"), "must be a reason that fen knows, or null"),
    detail: readAnyText(fields["detail"], inside(at, "detail")),
    suggestions: readList(fields["suggestions"], inside(at, "suggestions")).map((one, index) =>
      readFound(one, inside(at, `suggestions[${index}]`)),
    ),
    cost: readCost(fields["cost"], inside(at, "cost")),
    costKnown: readBoolean(fields["costKnown"], inside(at, "costKnown")),
    inputTokens: readCost(fields["inputTokens"], inside(at, "inputTokens")),
    outputTokens: readCost(fields["outputTokens"], inside(at, "outputTokens")),
    coverage: readNumber(fields["coverage"], inside(at, "coverage")),
    seconds: readNumber(fields["seconds"], inside(at, "seconds")),
    model: readAnyText(fields["model"], inside(at, "model")),
  };
}

function readFound(value: unknown, at: At): FoundSuggestion {
  const fields = readObject(value, at);
  const line = (key: "line" | "endLine") =>
    fields[key] === null ? null : readWhole(fields[key], { ...inside(at, key), least: 1 });
  return {
    path: readAnyText(fields["path"], inside(at, "path")),
    line: line("line"),
    endLine: line("endLine"),
    side: readChoice(fields["side"], { ...inside(at, "side"), choices: ["LEFT", "RIGHT"] }),
    severity: readChoice(fields["severity"], { ...inside(at, "severity"), choices: SEVERITIES }),
    title: readAnyText(fields["title"], inside(at, "title")),
    body: readAnyText(fields["body"], inside(at, "body")),
    verdict: readChoice(fields["verdict"], {
      ...inside(at, "verdict"),
      choices: ["confirmed", "not-verified"],
    }),
    ...readSource(fields, at),
  };
}

function readSource(fields: Fields, at: At): Pick<FoundSuggestion, "source"> {
  if (fields["source"] === undefined) return {};
  const choices = ["check", "tool"] as const;
  return { source: readChoice(fields["source"], { ...inside(at, "source"), choices }) };
}

function readJudgement(value: unknown, at: At): Judgement {
  const fields = readObject(value, at);
  const { same } = fields;
  return {
    asked: readText(fields["asked"], inside(at, "asked")),
    same:
      same === null ? null : readList(same, inside(at, "same")).map((one) => readCouple(one, at)),
    cost: readCost(fields["cost"], inside(at, "cost")),
    costKnown: readBoolean(fields["costKnown"], inside(at, "costKnown")),
  };
}

function readCouple(value: unknown, at: At): Couple {
  const fields = isFields(value) ? value : refuse(at, "same: must hold objects");
  return {
    suggestion: readWhole(fields["suggestion"], { ...inside(at, "same.suggestion"), least: 0 }),
    issue: readWhole(fields["issue"], { ...inside(at, "same.issue"), least: 0 }),
  };
}
