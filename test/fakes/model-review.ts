/** Answers both passes of a review plausibly: suggestions to the one, verdicts to the other. */

import { fieldsOf } from "../../src/domain/completion/json-fields.ts";
import type { TextAnswer } from "./model-answer.ts";
import { messagesOf } from "./model-billing.ts";
import type { AnswerFor, FakeRequest } from "./model.ts";

export type ReviewScript = {
  readonly suggestions: readonly object[] | ((request: FakeRequest) => readonly object[]);
  /** Default: each candidate is confirmed, with the first line of its quote as evidence. */
  readonly verdicts?: (candidates: readonly Candidate[]) => readonly object[];
  /** How the controls are judged. Default: by whether the quoted line stands in the diff, as a careful reader would. */
  readonly controls?: "healthy" | "confirm" | "reject" | "silent";
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
    const statements = findStatements(request);
    if (statements.length > 0) {
      const candidates = findCandidates(request);
      const verdicts = (script.verdicts ?? confirm)(candidates);
      const controls = judgeControls(request, script.controls ?? "healthy");
      return { text: renderLines([...verdicts, ...controls]), ...script.wire };
    }
    const { suggestions } = script;
    const made = typeof suggestions === "function" ? suggestions(request) : suggestions;
    return { text: renderLines(made), ...script.wire };
  };
}

/** The suggestions in a verify request, without the controls; empty for a generate request. */
export function findCandidates(request: Pick<FakeRequest, "body">): readonly Candidate[] {
  return findStatements(request).filter((statement) => !isControl(statement));
}

/** The controls in a verify request. */
export function findControls(request: Pick<FakeRequest, "body">): readonly Candidate[] {
  return findStatements(request).filter(isControl);
}

/** What only a test may know of them: their titles have no other form. */
const CONTROL_TITLE =
  /^(?:The new line refers to `[^`]+`|`[^`]+` is named in the added line|A line with `[^`]+` is brought in)$/;

function isControl({ title, replacement }: Candidate): boolean {
  return replacement === undefined && CONTROL_TITLE.test(title);
}

function judgeControls(
  request: FakeRequest,
  manner: NonNullable<ReviewScript["controls"]>,
): readonly object[] {
  if (manner === "silent") return [];
  const [shown = ""] = (messagesOf(request).at(-1)?.content ?? "").split("<statements-", 1);
  const lines = shown.split("\n").map((line) => line.slice(1));
  const evidence = /^\+(.*[A-Za-z]{3}.*)$/m.exec(shown)?.[1] ?? "";
  return findControls(request).map(({ id, quote }) => {
    const isThere = manner === "healthy" ? lines.includes(quote) : manner === "confirm";
    const reason = isThere ? "It is there." : "It is not there.";
    return { id, verdict: isThere ? "confirmed" : "rejected", evidence, reason };
  });
}

/** All statements in a verify request; empty for a generate request. */
export function findStatements(request: Pick<FakeRequest, "body">): readonly Candidate[] {
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
