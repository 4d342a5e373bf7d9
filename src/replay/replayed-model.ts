/** A model that says again what it said: its answers come in the order in which they had come. */

import { setTimeout as sleep } from "node:timers/promises";

import { ModelError } from "../domain/errors.ts";
import type { Attempt, CompletionRequest, ModelClient } from "../io/model/model.ts";
import type { RecordedAttempt } from "./recording.ts";

export type ReplayedModel = {
  readonly client: ModelClient;
  /** Requests for which there was no answer, by what they were for. */
  readonly unanswered: readonly string[];
  /** Requests that were answered although they differ from the recorded ones. */
  readonly changed: readonly string[];
};

/** How long an answer waits for what had come before it: it may still be on its way. */
const PATIENCE_MS = 1000;
const STEP_MS = 2;

/** `onEvent` hears of each request and of each answer. */
export function createReplayedModel(
  attempts: readonly RecordedAttempt[],
  onEvent: () => void,
): ReplayedModel {
  const left = attempts.map((recorded, index) => ({ recorded, index }));
  const [unanswered, changed]: [string[], string[]] = [[], []];
  const course = { answered: 0, sent: 0, isPatient: true };
  const take = (request: CompletionRequest, purpose: string) => {
    const at = findAnswer(left, { request, purpose });
    return at === -1 ? null : (left.splice(at, 1)[0] ?? null);
  };
  /** As many answers had come, and as many requests been sent: what batches do side by side depends on it. */
  const wait = async (index: number, { sent }: RecordedAttempt) => {
    const isEarly = () => course.answered < index || course.sent < sent;
    for (let waited = 0; isEarly() && course.isPatient; waited += STEP_MS) {
      await sleep(STEP_MS);
      // With other settings it may never come.
      if (waited >= PATIENCE_MS) course.isPatient = false;
    }
  };
  const client: ModelClient = {
    complete: async (request, { onText, purpose = "" }) => {
      course.sent += 1;
      onEvent();
      const found = take(request, purpose);
      if (!found) {
        unanswered.push(purpose);
        return noAnswer(request);
      }
      const { recorded, index } = found;
      if (!isSame(recorded.request, request)) changed.push(purpose);
      await wait(index, recorded);
      course.answered += 1;
      onEvent();
      onText(recorded.attempt.text);
      return recorded.attempt;
    },
  };
  return { client, unanswered, changed };
}

type Left = readonly { readonly recorded: RecordedAttempt }[];

/** The same request; else, where settings or the version have changed, the one for the same batch and pass. */
function findAnswer(
  left: Left,
  { request, purpose }: { readonly request: CompletionRequest; readonly purpose: string },
): number {
  const same = left.findIndex(
    ({ recorded }) => recorded.purpose === purpose && isSame(recorded.request, request),
  );
  if (same !== -1) return same;
  return left.findIndex(
    ({ recorded }) =>
      recorded.purpose === purpose &&
      recorded.request.model === request.model &&
      listCandidates(recorded.request) === listCandidates(request),
  );
}

function isSame(a: CompletionRequest, b: CompletionRequest): boolean {
  return a.model === b.model && textOf(a) === textOf(b) && a.temperature === b.temperature;
}

function textOf({ messages }: CompletionRequest): string {
  return messages.map(({ content }) => content).join("\n");
}

/** Verdicts name candidates by number: they hold for the very same list only. */
function listCandidates(request: CompletionRequest): string {
  return textOf(request)
    .split("\n")
    .filter((line) => line.startsWith('{"id":'))
    .join("\n");
}

function noAnswer({ model }: CompletionRequest): Attempt {
  const message = "the replay file holds no answer to this request";
  return {
    endpoint: "",
    model,
    answeredBy: null,
    status: 0,
    text: "",
    reasoningCharacters: 0,
    usage: null,
    reportedCost: null,
    finishReason: null,
    outcome: "failed",
    error: new ModelError(message, { kind: "bad-request", status: 0 }),
    retryAfterMs: null,
    mayBeBilled: false,
    startedAt: "",
    durationMs: 0,
    firstTextMs: null,
  };
}
