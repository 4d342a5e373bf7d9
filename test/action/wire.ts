/** Pieces of answers, good and bad, and endpoints beside the one of the world. */

import { createServer } from "node:http";

import { onTestFinished } from "vitest";

import { findCandidates, type Candidate } from "../fakes/model-review.ts";
import {
  startFakeModel,
  type Answer,
  type AnswerFor,
  type FakeModel,
  type FakeModelOptions,
  type TextAnswer,
} from "../fakes/model.ts";
import { GOOD_ANSWERS, SUGGESTIONS } from "./scenario.ts";
import { isVerify } from "./stage.ts";

export const USAGE = { prompt_tokens: 1000, completion_tokens: 200, total_tokens: 1200 };
export const DONE = { done: true, count: 3 };

export const linesOf = (objects: readonly object[]) =>
  objects.map((one) => `${JSON.stringify(one)}\n`).join("");

/** The usual answer of the generate pass. */
export const WHOLE = linesOf([...SUGGESTIONS, DONE]);

/** The answers given come first; from then on all goes well. */
export function first(...answers: readonly Answer[]): AnswerFor {
  return (request, index) => answers[index] ?? GOOD_ANSWERS(request, index);
}

export const always =
  (answer: Answer): AnswerFor =>
  () =>
    answer;

/** The generate pass is answered with this, the verification well. */
export function generated(text: string, wire: Omit<TextAnswer, "text"> = {}): AnswerFor {
  return (request, index) =>
    isVerify(request) ? GOOD_ANSWERS(request, index) : { text, usage: USAGE, ...wire };
}

/** The generate pass is answered well, the verification with this. */
export function verified(answer: (candidates: readonly Candidate[]) => Answer): AnswerFor {
  return (request, index) =>
    isVerify(request) ? answer(findCandidates(request)) : GOOD_ANSWERS(request, index);
}

export const verdictsOf = (
  verdicts: (candidates: readonly Candidate[]) => readonly object[],
): AnswerFor =>
  verified((candidates) => {
    const list = verdicts(candidates);
    return { text: linesOf([...list, { done: true, count: list.length }]), usage: USAGE };
  });

export const refuse = (status: number, message: string, code = String(status)): Answer => ({
  status,
  json: { error: { message, code, type: "" } },
});

/** Another endpoint, which closes itself when the test is over. */
export async function startEndpoint(options: Partial<FakeModelOptions> = {}): Promise<FakeModel> {
  const model = await startFakeModel({ answers: GOOD_ANSWERS, ...options });
  onTestFinished(() => model.close());
  return model;
}

export const portOf = (url: string) => Number(new URL(url).port);

/** An address where nobody listens any more. */
export async function findDeadUrl(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return `http://127.0.0.1:${address.port}/v1`;
}
