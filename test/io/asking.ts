/** Asks a fake endpoint once, and returns the attempt, the pieces of text and what the endpoint saw. */

import { createObjectReader } from "../../src/domain/completion/object-stream.ts";
import {
  type Attempt,
  type CompletionRequest,
  createModelClient,
  type ModelClient,
} from "../../src/io/model/model.ts";
import { type Answer, FAKE_KEY, type FakeModel, startFakeModel } from "../fakes/model.ts";

export const REQUEST: CompletionRequest = {
  model: "mimo-v2.6-flash",
  messages: [
    { role: "system", content: "Answer with objects." },
    { role: "user", content: "Go." },
  ],
  temperature: 0.3,
  maxOutputTokens: 500,
};

export type Asked = {
  readonly attempt: Attempt;
  readonly pieces: readonly string[];
  readonly objects: readonly unknown[];
  readonly fake: FakeModel;
};

export type AskOptions = {
  readonly idleTimeoutMs?: number;
  readonly apiKey?: string;
  readonly signal?: AbortSignal;
  readonly onText?: (text: string) => void;
  readonly fetch?: typeof fetch;
};

/** `answers`: what the endpoint says to one request after the other. */
export async function ask(
  answers: Answer | readonly Answer[],
  options: AskOptions = {},
): Promise<Asked> {
  const fake = await startFakeModel({ answers: [answers].flat(), strict: true });
  try {
    const { attempt, pieces } = await askAt(fake.url, options);
    return { attempt, pieces, objects: objectsIn(pieces), fake };
  } finally {
    await fake.close();
  }
}

export async function askAt(
  baseUrl: string,
  options: AskOptions = {},
): Promise<{ readonly attempt: Attempt; readonly pieces: readonly string[] }> {
  const pieces: string[] = [];
  const client = createTestClient(baseUrl, options);
  const attempt = await client.complete(REQUEST, {
    signal: options.signal ?? new AbortController().signal,
    onText: (text) => {
      pieces.push(text);
      options.onText?.(text);
    },
  });
  return { attempt, pieces };
}

export function createTestClient(baseUrl: string, options: AskOptions = {}): ModelClient {
  return createModelClient({
    baseUrl,
    apiKey: options.apiKey ?? FAKE_KEY,
    idleTimeoutMs: options.idleTimeoutMs ?? 5000,
    userAgent: "fen/test",
    ...(options.fetch ? { fetch: options.fetch } : {}),
  });
}

function objectsIn(pieces: readonly string[]): readonly unknown[] {
  const reader = createObjectReader();
  const reads = [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
  return reads.map((read) => ("value" in read ? read.value : "broken"));
}
