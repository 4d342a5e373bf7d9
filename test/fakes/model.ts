/**
 * An OpenAI-compatible endpoint on the loopback, scripted answer by answer. It refuses what real endpoints refuse,
 * keeps every request, and counts by itself what it would bill.
 */

import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

import { type Fields, fieldsOf } from "../../src/domain/completion/json-fields.ts";
import { type Answer, sendAnswer } from "./model-answer.ts";
import { type Billed, NOT_BILLED } from "./model-billing.ts";
import { findFault, type RequestRules } from "./model-rules.ts";

export type { Answer, TextAnswer } from "./model-answer.ts";
export type { Billed } from "./model-billing.ts";
export { completionEvents } from "./model-answer.ts";
export { reviewAnswers } from "./model-review.ts";

export type FakeRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly raw: string;
  /** The body as JSON; `{}` where it is none. */
  readonly body: Fields;
  /** Did the client close the connection before the answer was over? */
  readonly clientLeft: () => boolean;
};

/** `index` counts the requests that were accepted, from 0. */
export type AnswerFor = (request: FakeRequest, index: number) => Answer;

export type FakeModelOptions = Partial<RequestRules> & {
  /** A list is used up in order; a request beyond it gets a 500. */
  readonly answers: AnswerFor | readonly Answer[];
};

export type FakeModel = {
  /** Ends in `/v1`. */
  readonly url: string;
  readonly requests: readonly FakeRequest[];
  /** One entry for each request, in order; zeros where nothing is billed. */
  readonly billed: readonly Billed[];
  readonly openConnections: () => Promise<number>;
  readonly close: () => Promise<void>;
};

export const FAKE_KEY = "sk-fake-0123456789";

export async function startFakeModel(options: FakeModelOptions): Promise<FakeModel> {
  const requests: FakeRequest[] = [];
  const billed: Billed[] = [];
  const rules = { apiKey: FAKE_KEY, strict: false, models: null, ...options };
  const script = scriptOf(options.answers);

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming, response);
    const position = requests.push(request) - 1;
    billed[position] = NOT_BILLED;
    const answer = findFault(request, rules) ?? script(request);
    const onBilled = (tokens: Billed): void => {
      billed[position] = tokens;
    };
    await sendAnswer(answer, { request, response, onBilled });
  };

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${portOf(server)}/v1`,
    requests,
    billed,
    openConnections: () => countConnections(server),
    close: () => closeServer(server),
  };
}

function scriptOf(answers: FakeModelOptions["answers"]): (request: FakeRequest) => Answer {
  let index = 0;
  return (request) => {
    const position = index++;
    if (typeof answers === "function") return answers(request, position);
    return answers[position] ?? { status: 500, body: "the script has no more answers" };
  };
}

async function readRequest(
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<FakeRequest> {
  const raw = await text(incoming);
  let left = false;
  response.on("close", () => {
    left = !response.writableFinished;
  });
  return {
    method: incoming.method ?? "",
    path: incoming.url ?? "",
    headers: incoming.headers,
    raw,
    body: parseBody(raw),
    clientLeft: () => left,
  };
}

function parseBody(raw: string): Fields {
  try {
    return fieldsOf(JSON.parse(raw));
  } catch {
    return {};
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("not listening");
  return address.port;
}

function countConnections(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
