/** A run that is stopped at fifty points, by the signals that a runner sends: nothing paid is lost, nothing is said twice. */

import { setTimeout as wait } from "node:timers/promises";

import { describe, expect, it } from "vitest";

import {
  createWorld,
  GOOD_ANSWERS,
  runIn,
  startIn,
  WORDS,
  type ResultFile,
  type World,
} from "./scenario.ts";
import { billOf, countPosted } from "./stage.ts";

const POINTS = 50;
const AT_ONCE = 5;

/** A whole run, with answers this slow, takes about two seconds; before 100 ms the process is not there yet. */
const FIRST_MS = 100;
const LAST_MS = 2200;

/** Deterministic: the points of a failed run are those of the next one. */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return state / 4_294_967_296;
  };
}

type Point = { readonly atMs: number; readonly signal: NodeJS.Signals };

const dice = createDice(20_261_127);
const points = Array.from({ length: POINTS }, (): Point => {
  const atMs = Math.round(FIRST_MS + dice() * (LAST_MS - FIRST_MS));
  return { atMs, signal: dice() < 0.5 ? "SIGINT" : "SIGTERM" };
});
const groups = Array.from({ length: POINTS / AT_ONCE }, (_, index) => {
  const some = points.slice(index * AT_ONCE, (index + 1) * AT_ONCE);
  return { some, name: some.map(({ atMs, signal }) => `${signal} ${atMs}`).join(", ") };
});

/** What a run that was stopped has left behind. */
async function stop(world: World, { atMs, signal }: Point): Promise<"unborn" | "stopped" | "done"> {
  const started = startIn(world);
  await wait(atMs);
  started.child.kill(signal);
  const run = await started.done;
  if (run.exitCode === null) {
    // The signal came before fen had begun to listen: then it has not begun to ask either.
    expect(world.model.requests).toEqual([]);
    return "unborn";
  }
  expect([0, 130]).toContain(run.exitCode);
  const result: ResultFile = JSON.parse(run.resultFile ?? "null");
  expect(result).toMatchObject({ schema: "fen-result/1" });
  // Every request that the endpoint has on its bill is in the file, those that were broken off as estimates.
  const billed = world.model.billed.filter(({ inputTokens }) => inputTokens > 0);
  expect(result.calls.length).toBeGreaterThanOrEqual(billed.length);
  expect(Number(result.cost)).toBeGreaterThan(0.8 * billOf(world.model) - 1e-9);
  expect(run.summary).toContain(run.exitCode === 0 ? "complete" : "cancelled");
  const isAnswered = result.calls.some(({ outcome }) => outcome === "complete");
  for (const word of isAnswered ? WORDS : []) expect(run.resultFile).toContain(word);
  return run.exitCode === 0 ? "done" : "stopped";
}

async function stopAndMend(point: Point): Promise<string> {
  const world = await createWorld({
    model: {
      answers: (request, index) => ({
        ...GOOD_ANSWERS(request, index),
        chunkCharacters: 60,
        delayMs: 20,
      }),
    },
  });
  try {
    const how = await stop(world, point);
    // GitHub carries out what was on its way; the next run begins when it has.
    await wait(100);
    const next = await runIn(world);
    expect(next.exitCode).toBe(0);
    for (const word of WORDS) expect(countPosted(world.github, word)).toBe(1);
    expect(world.github.issueComments.length).toBeLessThanOrEqual(1);
    return how;
  } finally {
    await world.close();
  }
}

const seen: string[] = [];

describe("a run that is stopped", () => {
  it.each(groups)(
    "($name ms after its start) has its costs on record, and the next one finishes the work once",
    async ({ some }) => {
      seen.push(...(await Promise.all(some.map(stopAndMend))));
      expect(seen.length % AT_ONCE).toBe(0);
    },
    60_000,
  );

  it("was stopped in the middle of its work most of the time", () => {
    expect(seen).toHaveLength(POINTS);
    expect(seen.filter((how) => how === "stopped").length).toBeGreaterThan(POINTS / 5);
  });
});
