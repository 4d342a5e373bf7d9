/** Answers both passes of a review plausibly: suggestions to the one, verdicts to the other. */

import { fieldsOf } from "../../src/domain/completion/json-fields.ts";
import type { TextAnswer } from "./model-answer.ts";
import { messagesOf } from "./model-billing.ts";
import type { AnswerFor, FakeRequest } from "./model.ts";

export type ReviewScript = {
  readonly suggestions: readonly object[] | ((request: FakeRequest) => readonly object[]);
  /** Default: each candidate is confirmed, with the first line of its quote as evidence. */
  readonly verdicts?: (candidates: readonly Candidate[]) => readonly object[];
  /** How the text goes over the wire: chunk size, usage, delays … */
  readonly wire?: Omit<TextAnswer, "text">;
};

/** As the verify request lists it. */
export type Candidate = {
  readonly id: number;
  readonly path: string;
  readonly quote: string;
  readonly title: string;
} & Readonly<Record<string, unknown>>;

export function reviewAnswers(script: ReviewScript): AnswerFor {
  return (request) => {
    const candidates = findCandidates(request);
    if (candidates.length > 0) {
      return { text: renderLines((script.verdicts ?? confirm)(candidates)), ...script.wire };
    }
    const { suggestions } = script;
    const made = typeof suggestions === "function" ? suggestions(request) : suggestions;
    return { text: renderLines(made), ...script.wire };
  };
}

/** The candidates of a verify request; empty for a generate request. */
export function findCandidates(request: FakeRequest): readonly Candidate[] {
  const last = messagesOf(request).findLast(({ role }) => role === "user");
  const lines = last?.content.split("\n") ?? [];
  return lines.filter((line) => line.startsWith('{"id":')).flatMap(parseCandidate);
}

/** An example of a verdict in the instruction is none: it has no title. */
function parseCandidate(line: string): readonly Candidate[] {
  try {
    const fields = fieldsOf(JSON.parse(line));
    const { id, path, quote, title } = fields;
    if (!Number.isInteger(id) || typeof title !== "string") return [];
    return [{ ...fields, id: Number(id), path: String(path), quote: String(quote), title }];
  } catch {
    return [];
  }
}

function confirm(candidates: readonly Candidate[]): readonly object[] {
  return candidates.map(({ id, quote }) => ({
    id,
    verdict: "confirmed",
    evidence: quote.split("\n")[0] ?? "",
    reason: "The line does what the statement says.",
  }));
}

function renderLines(objects: readonly object[]): string {
  const all = [...objects, { done: true, count: objects.length }];
  return all.map((one) => `${JSON.stringify(one)}\n`).join("");
}
