/** Runs that are stopped: what was paid and found is kept, and the next run mends what is missing. */

import { describe, expect, it, vi } from "vitest";

import {
  GOOD_ANSWERS,
  runIn,
  settle,
  startIn,
  WORDS,
  type ResultFile,
  type RunOptions,
  type Scene,
  type World,
} from "./scenario.ts";
import { countPosted, expectPaid, isVerify, stageMoments } from "./stage.ts";

/** The runner waits ten seconds between its signal and the kill; this is far less. */
const FAREWELL_MS = 5000;

const isPost = ({ method }: { readonly method: string }) => method === "POST";

const pause = (ms: number) =>
  new Promise((wake) => {
    setTimeout(wake, ms);
  });

/** Starts the action; `stop` sends the signal, once, and starts the watch. */
function startStoppable(world: World, options: RunOptions = {}) {
  const started = startIn(world, options);
  let sentAtMs = 0;
  const stop = (signal: NodeJS.Signals) => {
    if (sentAtMs > 0) return;
    sentAtMs = performance.now();
    started.child.kill(signal);
  };
  const done = started.done.finally(() => {
    farewellMs = performance.now() - sentAtMs;
  });
  let farewellMs = NaN;
  return { started: { ...started, done }, stop, farewellMs: () => farewellMs };
}

/** Nothing is posted twice, and what is missing is posted, by a run that is left in peace. */
async function expectMended(world: World): Promise<Scene> {
  const run = await runIn(world);
  expect(run.exitCode).toBe(0);
  for (const word of WORDS) expect(countPosted(world.github, word)).toBe(1);
  return run;
}

/** The costs stand in the summary comment, which is all that was written. */
function expectBooked({ github }: World, run: Scene): void {
  expect(github.writes.map(({ method, path }) => `${method} ${path.split("/").at(-1)}`)).toEqual([
    "POST comments",
  ]);
  const about = run.outputs["cost-known"] === "true" ? "" : "about ";
  const cost = Number(run.outputs["cost"]).toFixed(4).replace(/0+$/, "");
  const [comment] = github.issueComments;
  expect(comment?.body).toContain(`${about}¥${cost} in 1 run.`);
  expect(comment?.body).toContain("cancelled");
}

describe.each(["SIGINT", "SIGTERM"] as const)("%s", (signal) => {
  it("between the two passes ends the run soon, with the first pass paid and kept", async () => {
    let isHanging = true;
    const { world, moments } = await stageMoments((request, index) =>
      isHanging && isVerify(request) ? { hang: true } : GOOD_ANSWERS(request, index),
    );
    const { started, stop, farewellMs } = startStoppable(world);
    moments.onModel = (request) => {
      if (isVerify(request)) stop(signal);
    };
    const run = await settle(world, { started });
    expect(run.exitCode).toBe(130);
    expect(run.outputs).toMatchObject({ outcome: "not-reviewed", reason: "cancelled" });
    expect(farewellMs()).toBeLessThan(FAREWELL_MS);
    expectBooked(world, run);
    expect(run.result.calls[0]).toMatchObject({ pass: "generate", cost: "0.00112" });
    expect(Number(run.outputs["cost"])).toBeGreaterThanOrEqual(0.00112);
    for (const word of WORDS) expect(run.resultFile).toContain(word);
    expect(run.summary).toContain("¥0.00");
    [isHanging, moments.onModel] = [false, () => undefined];
    await runIn(world);
    expect(world.github.issueComments.map(({ body }) => body)).toEqual([
      expect.stringContaining("in 2 runs."),
    ]);
  });

  it("ends the run in time where GitHub no longer answers", async () => {
    const { world, moments } = await stageMoments((request, index) =>
      isVerify(request) ? { hang: true } : GOOD_ANSWERS(request, index),
    );
    const { started, stop, farewellMs } = startStoppable(world);
    moments.onModel = (request) => {
      if (!isVerify(request)) return;
      moments.onGitHub = async () => {
        await pause(8000);
      };
      stop(signal);
    };
    const run = await settle(world, { started });
    expect(run.exitCode).toBe(130);
    expect(run.outputs["reason"]).toBe("cancelled");
    expect(farewellMs()).toBeLessThan(FAREWELL_MS);
    expect(world.github.issueComments).toEqual([]);
    expect(run.result.calls[0]).toMatchObject({ pass: "generate", cost: "0.00112" });
  });

  it("while an answer is streaming keeps the suggestions that were whole, and what they cost", async () => {
    const { world, moments } = await stageMoments((request, index) => ({
      ...GOOD_ANSWERS(request, index),
      chunkCharacters: 20,
      delayMs: 25,
      usage: null,
    }));
    const { started, stop, farewellMs } = startStoppable(world);
    // The preview of the first suggestion is printed while the second one is written.
    started.child.stdout?.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("one element past")) stop(signal);
    });
    moments.onModel = () => undefined;
    const run = await settle(world, { started });
    expect(run.exitCode).toBe(130);
    expect(run.outputs).toMatchObject({ reason: "cancelled", "cost-known": "false" });
    expect(farewellMs()).toBeLessThan(FAREWELL_MS);
    expect(Number(run.outputs["cost"])).toBeGreaterThan(0);
    expect(run.resultFile).toContain("Sapphire");
    expect(run.summary).toContain("about ¥");
    expectBooked(world, run);
  });

  it("while the review is being posted leads to no second one, in this run or the next", async () => {
    const { world, moments } = await stageMoments();
    const { started, stop, farewellMs } = startStoppable(world);
    moments.onGitHub = async (request) => {
      if (!isPost(request)) return;
      stop(signal);
      await pause(300);
    };
    const run = await settle(world, { started });
    expect(run.exitCode).toBe(130);
    expect(run.outputs["reason"]).toBe("cancelled");
    expect(farewellMs()).toBeLessThan(FAREWELL_MS);
    expectPaid(run, world.model);
    for (const word of WORDS) expect(run.resultFile).toContain(word);
    expect(run.summary).toContain("¥0.0022");
    moments.onGitHub = () => undefined;
    // GitHub carries it out all the same; the next run begins when it has.
    await vi.waitFor(() => expect(world.github.reviews).toHaveLength(1));
    const again = await expectMended(world);
    expect(world.github.reviews).toHaveLength(1);
    expect(again.outputs["comments"]).toBe("0");
  });

  it("before anything was read ends the run without a request to the model", async () => {
    const { world, moments } = await stageMoments();
    const { started, stop, farewellMs } = startStoppable(world);
    moments.onGitHub = () => stop(signal);
    const run = await settle(world, { started });
    expect(run.exitCode).toBe(130);
    expect(run.outputs).toMatchObject({ reason: "cancelled", cost: "0" });
    expect(farewellMs()).toBeLessThan(FAREWELL_MS);
    expect(world.model.requests).toEqual([]);
  });
});

/** The signals that a process can catch are in `interrupts.test.ts`. */
describe("a run that is killed", () => {
  it.each([2, 4, 6, 8, 10])(
    "(SIGKILL at request %i) leaves a readable result, and the next one mends it",
    async (point) => {
      const { world, moments } = await stageMoments();
      const { started, stop } = startStoppable(world);
      let count = 0;
      const tick = () => {
        count += 1;
        if (count === point) stop("SIGKILL");
      };
      moments.onModel = tick;
      moments.onGitHub = tick;
      const run = await started.done;
      expect([0, null]).toContain(run.exitCode);
      const result: ResultFile = JSON.parse(run.resultFile ?? "null");
      expect(result).toMatchObject({ schema: "fen-result/1" });
      const answered = run.exitCode === 0 ? 2 : Math.max(0, world.model.requests.length - 1);
      expect(result.calls.length).toBeGreaterThanOrEqual(answered);
      moments.onModel = () => undefined;
      moments.onGitHub = () => undefined;
      await expectMended(world);
      expect(world.github.reviews).toHaveLength(1);
    },
  );

  it.each(["SIGINT", "SIGKILL"] as const)(
    "(%s between single comments) gets the missing ones from the next",
    async (signal) => {
      const refusal = {
        method: "POST",
        path: /\/reviews$/,
        status: 422,
        body: { message: "Validation Failed" },
      };
      const { world, moments } = await stageMoments(GOOD_ANSWERS, [refusal]);
      const { started, stop } = startStoppable(world);
      let posts = 0;
      moments.onGitHub = (request) => {
        if (isPost(request) && request.path.endsWith("/comments") && ++posts === 2) stop(signal);
      };
      const first = await started.done;
      expect([130, null]).toContain(first.exitCode);
      const standing = WORDS.filter((word) => countPosted(world.github, word) === 1);
      expect(standing.length).toBeGreaterThan(0);
      expect(standing.length).toBeLessThan(3);
      moments.onGitHub = () => undefined;
      await expectMended(world);
    },
  );
});
