/** P: the process is cancelled, fails, has nothing to write to, runs twice, runs too long. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "vitest";

import { GOOD_ANSWERS, runIn, settle, startIn, WORDS } from "../action/scenario.ts";
import {
  countPosted,
  createParts,
  expectPaid,
  isVerify,
  partsIn,
  temporaryFolder,
} from "../action/stage.ts";
import { linesOf } from "../action/wire.ts";
import { holds, open, run } from "./held.ts";

holds("P01", async () => {
  let stop = () => {};
  const world = await open({
    github: {
      // Both answers have been paid for when the review is about to be posted.
      onRequest: ({ method, path }) => {
        if (method === "POST" && path.endsWith("/reviews")) stop();
      },
      faults: [{ method: "POST", path: /\/reviews$/, hang: true, times: 99 }],
    },
  });
  const started = startIn(world);
  let stoppedAt = NaN;
  stop = () => {
    stoppedAt = performance.now();
    started.child.kill("SIGINT");
  };
  const done = await settle(world, { started });
  const farewellMs = performance.now() - stoppedAt;
  expect(done.exitCode).toBe(130);
  expect(done.outputs).toMatchObject({ reason: "cancelled" });
  // The runner kills after ten seconds.
  expect(farewellMs).toBeLessThan(5000);
  expectPaid(done, world.model);
  for (const word of WORDS) {
    expect(done.resultFile).toContain(word);
    expect(done.summary).toContain(word);
  }
});

holds("P03", async () => {
  for (const statement of ["throw new Error('planted')", "Promise.reject(new Error('planted'))"]) {
    const folder = temporaryFolder();
    const sign = join(folder, "now");
    const script = join(folder, "fault.cjs");
    writeFileSync(
      script,
      `const { existsSync } = require("node:fs");
       const timer = setInterval(() => {
         if (!existsSync(${JSON.stringify(sign)})) return;
         clearInterval(timer);
         ${statement};
       }, 20);
       timer.unref();`,
    );
    const world = await open({
      model: {
        answers: (request, index) => {
          if (!isVerify(request)) return GOOD_ANSWERS(request, index);
          writeFileSync(sign, "");
          return { hang: true };
        },
      },
    });
    const done = await run(world, {
      nodeOptions: `--require ${JSON.stringify(script)}`,
      isBilledByTable: false,
    });
    expect(done.exitCode).toBe(1);
    expect(done.outputs).toMatchObject({ outcome: "failed", reason: "internal-error" });
    expect(Number(done.outputs["cost"])).toBeGreaterThanOrEqual(0.00112);
    for (const word of WORDS) expect(done.resultFile).toContain(word);
    expect(done.stdout + done.stderr + done.summary).not.toContain("planted");
  }
});

holds("P04", async () => {
  const nowhere = "/dev/null/file";
  const troubles: readonly Record<string, string>[] = [
    { GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "" },
    { GITHUB_OUTPUT: nowhere, GITHUB_STEP_SUMMARY: nowhere },
    { RUNNER_TEMP: nowhere },
    { RUNNER_TEMP: "" },
  ];
  for (const env of troubles) {
    const world = await open();
    const done = await startIn(world, { env: { ...env, TMPDIR: temporaryFolder() } }).done;
    expect(done.exitCode).toBe(0);
    expect(world.github.reviewComments).toHaveLength(3);
    const isHarmless = env["RUNNER_TEMP"] === "";
    const warnings = done.annotations.filter(({ name }) => name === "warning");
    expect(isHarmless || warnings.length > 0).toBe(true);
  }
});

holds("P05", async () => {
  const world = await open();
  await run(world);
  const before = world.github.writes.length;
  const again = await run(world);
  expect(again.outputs).toMatchObject({ outcome: "skipped", reason: "already-reviewed" });
  expect(world.github.writes.slice(before).filter(({ method }) => method === "POST")).toEqual([]);
  // Also when everything is read again.
  const inputs = { incremental: "false" };
  const full = await run(world, { inputs });
  expect(full.exitCode).toBe(0);
  for (const word of WORDS) expect(countPosted(world.github, word)).toBe(1);
  expect(world.github.issueComments).toHaveLength(1);
});

holds("P06", async () => {
  const invalid = { status: 422, body: { message: "Validation Failed" } };
  const faults = [{ method: "POST", path: /\/reviews$/, ...invalid }];
  const world = await open({ github: { faults } });
  const started = startIn(world);
  let posts = 0;
  const timer = setInterval(() => {
    posts = world.github.reviewComments.length;
    if (posts >= 1) started.child.kill("SIGKILL");
  }, 5);
  await started.done;
  clearInterval(timer);
  expect(posts).toBeGreaterThan(0);
  const standing = WORDS.filter((word) => countPosted(world.github, word) === 1);
  expect(standing.length).toBeLessThan(3);
  const done = await runIn(world);
  expect(done.exitCode).toBe(0);
  for (const word of WORDS) expect(countPosted(world.github, word)).toBe(1);
});

holds("P07", async () => {
  const parts = createParts(8);
  const world = await open({
    ...parts,
    model: {
      answers: (request, index) => {
        const good = GOOD_ANSWERS(request, index);
        const suggestions = partsIn(request, parts).map(({ suggestion }) => suggestion);
        const lines = linesOf([...suggestions, { done: true, count: 1 }]);
        const text = isVerify(request) && "text" in good ? good.text : lines;
        return { text, chunkCharacters: 5000, delayMs: 900 };
      },
    },
  });
  const done = await run(world, {
    inputs: { "run-timeout": "5", "cost-limit": "1" },
    // An answer that is under way at the deadline does not arrive whole.
    words: [],
  });
  expect(done.exitCode).toBe(0);
  expect(done.outputs).toMatchObject({ outcome: "partial", reason: "run-timeout" });
  expect(Number(done.outputs["comments"])).toBeGreaterThan(0);
  const posted = parts.parts.filter(({ word }) => countPosted(world.github, word) === 1);
  expect(String(posted.length)).toBe(done.outputs["comments"]);
  const late = done.result.skipped.filter(({ reason }) => reason === "run-timeout");
  expect(late.length).toBeGreaterThan(0);
  for (const { path } of late) expect(done.summary).toContain(path);
});
