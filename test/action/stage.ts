/** What the scenarios about faults, money and signals share: several batches, the endpoint's bill, where a word stands. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished } from "vitest";

import type { Files } from "../fakes/change.ts";
import type { FakeGitHub, Fault, LoggedRequest } from "../fakes/github.ts";
import { findCandidates } from "../fakes/model-review.ts";
import type { AnswerFor, Billed, FakeModel, FakeRequest } from "../fakes/model.ts";
import {
  createWorld,
  GOOD_ANSWERS,
  type Scene,
  type World,
  type WorldOptions,
} from "./scenario.ts";

/** A world that closes itself when the test is over. */
export async function stage(options: WorldOptions = {}): Promise<World> {
  const world = await createWorld(options);
  onTestFinished(() => world.close());
  return world;
}

/** Micro-yuan for a token, per the built-in table: [input, cached, output]. */
const PRICES: Readonly<Record<string, readonly [number, number, number]>> = {
  "mimo-v2-flash": [0.7, 0.07, 2.1],
  "mimo-v2.5": [1, 0.02, 2],
  "mimo-v2.6-flash": [1, 0.02, 2],
  "qwen-flash": [0.15, 0.03, 1.5],
};

export function priceOf(model: string, billed: Billed): number {
  const [input, cached, output] = PRICES[model] ?? [NaN, NaN, NaN];
  const fresh = billed.inputTokens - billed.cachedTokens;
  const micro = fresh * input + billed.cachedTokens * cached + billed.outputTokens * output;
  return micro / 1_000_000;
}

/** What the endpoint's own bill comes to, in yuan, request by request. */
export function costsOf(model: FakeModel): readonly number[] {
  return model.requests.map((request, index) => {
    const billed = model.billed[index] ?? { inputTokens: 0, cachedTokens: 0, outputTokens: 0 };
    return priceOf(String(request.body["model"]), billed);
  });
}

export function billOf(...models: readonly FakeModel[]): number {
  return models.flatMap(costsOf).reduce((sum, cost) => sum + cost, 0);
}

/** The run reports the tokens and the money that the endpoint has on its own bill. */
export function expectPaid(run: Scene, ...models: readonly FakeModel[]): void {
  const billed = models.flatMap(({ billed: entries }) => entries);
  const sum = (name: keyof Billed) => billed.reduce((total, entry) => total + entry[name], 0);
  expect(run.outputs).toMatchObject({
    "input-tokens": String(sum("inputTokens")),
    "cached-tokens": String(sum("cachedTokens")),
    "output-tokens": String(sum("outputTokens")),
    "cost-known": "true",
  });
  expect(Number(run.outputs["cost"])).toBeCloseTo(billOf(...models), 7);
}

export function isVerify(request: FakeRequest): boolean {
  return findCandidates(request).length > 0;
}

export function generatesOf(model: FakeModel): readonly FakeRequest[] {
  return model.requests.filter((request) => !isVerify(request));
}

export function verifiesOf(model: FakeModel): readonly FakeRequest[] {
  return model.requests.filter(isVerify);
}

/** How often the word stands in comments and review bodies on the pull request. */
export function countPosted(github: FakeGitHub, word: string): number {
  const bodies = [...github.reviews, ...github.reviewComments].map(({ body }) => body);
  return bodies.reduce((sum, body) => sum + body.split(word).length - 1, 0);
}

/** Every suggestion stands on the pull request exactly once, and in the result file. */
export function expectKept(
  at: { readonly world: World; readonly run: Scene },
  words: readonly string[],
): void {
  for (const word of words) {
    expect(countPosted(at.world.github, word)).toBe(1);
    expect(at.run.resultFile).toContain(word);
  }
}

/** Nothing stands on the pull request, but everything in the summary and in the result file. */
export function expectSaved(
  at: { readonly world: World; readonly run: Scene },
  words: readonly string[],
): void {
  for (const word of words) {
    expect(countPosted(at.world.github, word)).toBe(0);
    expect(at.run.resultFile).toContain(word);
    expect(at.run.summary).toContain(word);
  }
}

export type Part = {
  readonly path: string;
  /** Stands in the suggestion about this file, and nowhere else. */
  readonly word: string;
  readonly suggestion: Readonly<Record<string, unknown>>;
};

export type Parts = { readonly base: Files; readonly head: Files; readonly parts: readonly Part[] };

const NAMES = ["Amber", "Beryl", "Citrine", "Diamond", "Emerald", "Fluorite", "Garnet", "Howlite"];

/** New files that are too large to share a request with each other: every one is a batch of its own. */
export function createParts(count: number, lines = 420): Parts {
  const parts = Array.from({ length: count }, (_, index): Part => {
    const path = `src/part${index + 1}.ts`;
    const word = `${NAMES[index % NAMES.length]}${index + 1}`;
    const quote = lineOf(index, 7);
    const title = `The value of part ${index + 1} is lost`;
    const body = `Nobody keeps what was computed here. ${word}.`;
    return {
      path,
      word,
      suggestion: { path, quote, line: 8, severity: "major", category: "bug", title, body },
    };
  });
  const head = Object.fromEntries(
    parts.map(({ path }, part) => [
      path,
      Array.from({ length: lines }, (_, line) => `${lineOf(part, line)}\n`).join(""),
    ]),
  );
  return { base: { "README.md": "# Widgets\n" }, head, parts };
}

function lineOf(part: number, line: number): string {
  return `export const value${part}x${line} = compute(${line}, "${part}");`;
}

/** The parts whose files stand in the request's diff. */
export function partsIn(request: FakeRequest, { parts }: Parts): readonly Part[] {
  return parts.filter(({ path }) => request.raw.includes(`=== ${path} `));
}

/** What happens in the world, so that a test can step in at the right moment. */
export type Moments = {
  onModel: (request: FakeRequest, index: number) => void;
  onGitHub: (request: LoggedRequest) => void | Promise<void>;
};

export async function stageMoments(
  answers: AnswerFor = GOOD_ANSWERS,
  faults: readonly Fault[] = [],
): Promise<{ readonly world: World; readonly moments: Moments }> {
  const moments: Moments = { onModel: () => undefined, onGitHub: () => undefined };
  const world = await stage({
    github: { faults, onRequest: (request) => moments.onGitHub(request) },
    model: {
      answers: (request, index) => {
        moments.onModel(request, index);
        return answers(request, index);
      },
    },
  });
  return { world, moments };
}

/** A folder that is removed when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "fen-process-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
