/** Who answers as the model: the real endpoint where there is a key for it, else an embedded one with recorded answers. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { countTokens } from "../src/domain/money/tokens.ts";
import { messagesOf } from "../test/fakes/model-billing.ts";
import { findCandidates } from "../test/fakes/model-review.ts";
import {
  FAKE_KEY,
  startFakeModel,
  type FakeModel,
  type FakeRequest,
  type TextAnswer,
} from "../test/fakes/model.ts";

export type Endpoint = {
  readonly kind: "real" | "recorded";
  /** Address without credentials, for people. */
  readonly shownUrl: string;
  /** Variables by which the action finds it. */
  readonly env: Readonly<Record<string, string>>;
  /** Tells of each line of a recorded answer that has been sent whole and was not told of before. */
  readonly tellLines: () => void;
  readonly close: () => Promise<void>;
};

const DEFAULT_URL = "https://www.dmxapi.cn/v1";

/** `onLine` gets the lines of recorded answers when `tellLines` is called. */
export async function openEndpoint(
  environment: Readonly<Record<string, string | undefined>>,
  onLine: (line: string) => void,
): Promise<Endpoint> {
  const key = environment["DMX_API_KEY"]?.trim() ?? "";
  if (key === "") return startRecorded(onLine);
  const url = environment["DMX_BASE_URL"]?.trim() || DEFAULT_URL;
  return {
    kind: "real",
    shownUrl: url.replaceAll(/\/\/[^/@\s,]*@|\?[^\s,]*/g, hideSecret).replaceAll(/\s+/g, " "),
    env: { ...findProxy(environment), DMX_API_KEY: key, DMX_BASE_URL: url },
    tellLines: () => undefined,
    close: () => Promise.resolve(),
  };
}

function hideSecret(part: string): string {
  return part.startsWith("//") ? "//" : "";
}

/** The way out of the machine, and none for the loopback GitHub. */
function findProxy(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const names = ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "NODE_EXTRA_CA_CERTS"];
  const found = names.flatMap((name) => (environment[name] ? [[name, environment[name]]] : []));
  const past = [environment["NO_PROXY"] ?? environment["no_proxy"], "127.0.0.1"];
  return { ...Object.fromEntries(found), NO_PROXY: past.filter(Boolean).join(",") };
}

/** So that one sees the answers come, and still does not wait for them. */
const CHUNK_CHARACTERS = 24;
const CHUNK_DELAY_MS = 12;

async function startRecorded(onLine: (line: string) => void): Promise<Endpoint> {
  const recording = readRecording();
  const answers: string[] = [];
  let earlierPrompt = "";
  const model = await startFakeModel({
    strict: true,
    answers: (request) => {
      const text = answerTo(request, recording);
      answers.push(text);
      const usage = countUsage({ prompt: renderPrompt(request), text, earlierPrompt });
      earlierPrompt = renderPrompt(request);
      return { text, usage, chunkCharacters: CHUNK_CHARACTERS, delayMs: CHUNK_DELAY_MS };
    },
  });
  return {
    kind: "recorded",
    shownUrl: model.url,
    env: { DMX_API_KEY: FAKE_KEY, DMX_BASE_URL: model.url },
    tellLines: createTeller({ model, answers, onLine }),
    close: model.close,
  };
}

type Line = Readonly<Record<string, unknown>>;
type Recording = { readonly generate: readonly Line[]; readonly verify: readonly Line[] };

function readRecording(): Recording {
  const read = (name: string) => {
    const text = readFileSync(join(import.meta.dirname, "recorded", name), "utf8");
    return text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Line);
  };
  return { generate: read("generate.ndjson"), verify: read("verify.ndjson") };
}

/** The verdicts follow the order in which the candidates are listed, whatever it is. */
function answerTo(request: FakeRequest, recording: Recording): string {
  const candidates = findCandidates(request);
  if (candidates.length === 0) return renderLines(recording.generate);
  const verdicts = candidates.flatMap(({ id, title }) => {
    const recordedId = recording.generate.findIndex((line) => line["title"] === title) + 1;
    const verdict = recording.verify.find((line) => line["id"] === recordedId);
    return verdict === undefined ? [] : [{ ...verdict, id }];
  });
  return renderLines([...verdicts, { done: true, count: verdicts.length }]);
}

function renderLines(lines: readonly Line[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** The embedded endpoint counts one token for so many characters of an answer. */
const CHARACTERS_PER_TOKEN = 3.3;
/** Endpoints cache a prompt in blocks. */
const CACHE_BLOCK_TOKENS = 64;

/** Usage as an endpoint with a prefix cache would report it, counted from the texts. */
function countUsage(of: {
  readonly prompt: string;
  readonly text: string;
  readonly earlierPrompt: string;
}): NonNullable<TextAnswer["usage"]> {
  const promptTokens = countTokens(of.prompt);
  const completionTokens = Math.ceil(of.text.length / CHARACTERS_PER_TOKEN);
  const shared = countTokens(of.prompt.slice(0, countShared(of.prompt, of.earlierPrompt)));
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    prompt_tokens_details: { cached_tokens: shared - (shared % CACHE_BLOCK_TOKENS) },
    completion_tokens_details: { reasoning_tokens: 0 },
  };
}

function renderPrompt(request: FakeRequest): string {
  return messagesOf(request)
    .map(({ role, content }) => `${role}\n${content}\n`)
    .join("");
}

function countShared(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** How much has been sent shows in the tokens that the embedded endpoint has billed so far. */
function createTeller(of: {
  readonly model: FakeModel;
  readonly answers: readonly string[];
  readonly onLine: (line: string) => void;
}): () => void {
  const told: number[] = [];
  return () => {
    for (const [index, text] of of.answers.entries()) {
      const sent = (of.model.billed[index]?.outputTokens ?? 0) * CHARACTERS_PER_TOKEN;
      const lines = text.trimEnd().split("\n");
      let [at, end] = [told[index] ?? 0, 0];
      for (const [number, line] of lines.entries()) {
        end += line.length;
        if (end > sent) break;
        end += 1;
        if (number < at) continue;
        of.onLine(line);
        at = number + 1;
      }
      told[index] = at;
    }
  };
}
