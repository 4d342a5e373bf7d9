/** One test for each case of the catalogue, and what must hold in every one of them, whatever the case is about. */

import { expect, it } from "vitest";

import type { Answer, AnswerFor, FakeModel } from "../fakes/model.ts";
import { judgeMarkdown } from "../action/judge.ts";
import {
  GOOD_ANSWERS,
  postedOn,
  runIn,
  WORDS,
  type RunOptions,
  type Scene,
  type World,
  type WorldOptions,
} from "../action/scenario.ts";
import { expectPaid, isVerify, stage } from "../action/stage.ts";
import { CASES, type CaseId } from "./cases.ts";

const LINKS = "https://github.example/octo-org/widgets/";
const MOST_MEGABYTES = 300;
const MOST_REQUESTS = 60;

/** The test of a case. Its name begins with the case's id: the reporter and `-t` go by it. */
export function holds(id: CaseId, test: () => Promise<void>, timeoutMs = 60_000): void {
  // oxlint-disable-next-line vitest/expect-expect -- the body expects
  it(`${id} ${CASES[id]}`, test, timeoutMs);
}

/** What the endpoint has answered, request by request. */
const said = new WeakMap<FakeModel, readonly Answer[]>();

/** A world that closes itself, and remembers what the model said in it. */
export async function open(options: WorldOptions = {}): Promise<World> {
  const answers: Answer[] = [];
  const script = options.model?.answers ?? GOOD_ANSWERS;
  const answer: AnswerFor = (request, index) => {
    const next = typeof script === "function" ? script(request, index) : script[index];
    const given = next ?? { status: 500, body: "the script has no more answers" };
    answers.push(given);
    return given;
  };
  const world = await stage({ ...options, model: { ...options.model, answers: answer } });
  said.set(world.model, answers);
  return world;
}

export type HeldOptions = RunOptions & {
  /** Most requests to GitHub, where the pull request is that large. */
  readonly requests?: number;
  /** `false` where the run has prices of its own, or endpoints beside the world's. Default `true`. */
  readonly isBilledByTable?: boolean;
  /** Most memory, where the case is about that much text. */
  readonly megabytes?: number;
  /** Words that stand in one suggestion each. Default: those of the base scenario. */
  readonly words?: readonly string[];
};

/** Runs the built action and holds it to the rules for all cases. */
export async function run(world: World, options: HeldOptions = {}): Promise<Scene> {
  const asked = world.model.requests.length;
  const before = world.github.requests.length;
  const done = await runIn(world, options);
  expectHarmless(world, done);
  expectOnce(world);
  expectGenerated(world, { run: done, words: options.words ?? WORDS, asked });
  if (options.isBilledByTable !== false) expectBilled(world, { run: done, asked });
  expect(world.github.requests.length - before).toBeLessThanOrEqual(
    options.requests ?? MOST_REQUESTS,
  );
  expect(done.peakMegabytes).toBeLessThanOrEqual(options.megabytes ?? MOST_MEGABYTES);
  return done;
}

/** Nothing that people read holds a live image, link, mention, reference, command or HTML but fen's own. */
export function expectHarmless(world: World, done: Scene): void {
  const { reviews, comments } = postedOn(world.github);
  const own = world.github.issueComments.filter(({ user }) => user.type === "Bot");
  const summaries = own.map(({ body }) => body.replace(/^(?:<!-- fen:[^\n]*-->\n)+/, ""));
  const texts = [...reviews, ...comments.map(({ body }) => body), ...summaries, done.summary];
  for (const text of texts) expect(judgeMarkdown(text, LINKS)).toEqual([]);
}

/** No comment stands twice, and there is at most one summary of fen's own. */
function expectOnce(world: World): void {
  const places = postedOn(world.github).comments.map(
    ({ path, line, body }) => `${path}:${line} ${body}`,
  );
  expect(new Set(places).size).toBe(places.length);
}

type Look = { readonly run: Scene; readonly asked: number };

/** Every suggestion whose line arrived whole is in the result file. */
function expectGenerated(world: World, look: Look & { readonly words: readonly string[] }): void {
  const answers = (said.get(world.model) ?? []).slice(look.asked);
  const texts = answers.flatMap((answer, index) => {
    const request = world.model.requests[look.asked + index];
    const isWhole = "text" in answer && answer.cutAfter === undefined;
    if (!request || isVerify(request) || !isWhole || answer.stallAfter !== undefined) return [];
    return [answer.text];
  });
  const lines = texts.join("\n").split("\n").filter(isObject);
  for (const word of look.words) {
    if (lines.some((line) => line.includes(word))) expect(look.run.resultFile).toContain(word);
  }
}

function isObject(line: string): boolean {
  try {
    return JSON.parse(line) instanceof Object;
  } catch {
    return false;
  }
}

/** Where the cost is known, it is what the endpoint has on its own bill. */
function expectBilled(world: World, { run: done, asked }: Look): void {
  const answers = (said.get(world.model) ?? []).slice(asked);
  const isCounted = answers.every((answer) => !("raw" in answer) && !("json" in answer));
  if (done.outputs["cost-known"] !== "true" || !isCounted) return;
  expectPaid(done, {
    ...world.model,
    requests: world.model.requests.slice(asked),
    billed: world.model.billed.slice(asked),
  });
}
