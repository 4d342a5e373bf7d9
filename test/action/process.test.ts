/** Deadlines, crashes, and a runner that gives the process nothing to write to. */

import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import type { ActionRun } from "../fakes/runner.ts";
import { GOOD_ANSWERS, runIn, startIn, WORDS } from "./scenario.ts";
import {
  createParts,
  expectKept,
  isVerify,
  partsIn,
  stage,
  stageMoments,
  temporaryFolder,
} from "./stage.ts";

describe("a run that takes too long", () => {
  it("stops asking at its deadline, posts what it has, and names the rest", async () => {
    const parts = createParts(8);
    const world = await stage({
      ...parts,
      model: {
        answers: (request, index) => {
          const good = GOOD_ANSWERS(request, index);
          const suggestions = partsIn(request, parts).map(({ suggestion }) => suggestion);
          const lines = [...suggestions, { done: true, count: 1 }].map(
            (one) => `${JSON.stringify(one)}\n`,
          );
          const text = isVerify(request) && "text" in good ? good.text : lines.join("");
          return { text, chunkCharacters: 5000, delayMs: 900 };
        },
      },
    });
    const run = await runIn(world, { inputs: { "run-timeout": "5", "cost-limit": "1" } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: "partial", reason: "run-timeout" });
    expect(Number(run.outputs["comments"])).toBeGreaterThan(0);
    expect(Number(run.outputs["coverage"])).toBeLessThan(1);
    expect(run.durationMs).toBeLessThan(10_000);
    const late = run.result.skipped.filter(({ reason }) => reason === "run-timeout");
    expect(late.length).toBeGreaterThan(0);
    for (const { path } of late) expect(run.summary).toContain(path);
  });
});

describe("a fault inside fen", () => {
  it.each([
    ["an exception nobody catches", "throw new Error('planted secret of the code')"],
    ["a rejection nobody handles", "Promise.reject(new Error('planted secret of the code'))"],
  ])("such as %s fails the run; what was paid and found is kept", async (_, statement) => {
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
    const { world, moments } = await stageMoments((request, index) =>
      isVerify(request) ? { hang: true } : GOOD_ANSWERS(request, index),
    );
    moments.onModel = (request) => {
      if (isVerify(request)) writeFileSync(sign, "");
    };
    const run = await runIn(world, { nodeOptions: `--require ${JSON.stringify(script)}` });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: "failed", reason: "internal-error" });
    expect(Number(run.outputs["cost"])).toBeGreaterThanOrEqual(0.00112);
    for (const word of WORDS) expect(run.resultFile).toContain(word);
    expect(run.stdout + run.stderr + run.summary).not.toContain("planted secret");
  });
});

describe("a runner that gives nothing to write to", () => {
  // A file is no folder, whoever runs the test.
  const nowhere = "/dev/null/file";
  const warningsOf = (run: ActionRun) =>
    run.annotations.filter(({ name }) => name === "warning").map(({ message }) => message);

  it.each([
    ["GITHUB_OUTPUT is not set", "GITHUB_OUTPUT", ""],
    ["GITHUB_OUTPUT cannot be written", "GITHUB_OUTPUT", nowhere],
    ["GITHUB_STEP_SUMMARY is not set", "GITHUB_STEP_SUMMARY", ""],
    ["GITHUB_STEP_SUMMARY cannot be written", "GITHUB_STEP_SUMMARY", nowhere],
    ["RUNNER_TEMP cannot be written", "RUNNER_TEMP", nowhere],
  ])("still gets its review when %s, and a warning", async (_, name, value) => {
    const world = await stage();
    const run = await startIn(world, { env: { [name]: value, TMPDIR: temporaryFolder() } }).done;
    expect(run.exitCode).toBe(0);
    expect(world.github.reviewComments).toHaveLength(3);
    expect(warningsOf(run).length).toBeGreaterThan(0);
    expect(run.outputs["outcome"]).toBe(name === "GITHUB_OUTPUT" ? undefined : "complete");
  });

  it("still gets its review when RUNNER_TEMP is not set: the result lies in the system's folder", async () => {
    const world = await stage();
    const folder = temporaryFolder();
    const run = await startIn(world, { env: { RUNNER_TEMP: "", TMPDIR: folder } }).done;
    expect(run.exitCode).toBe(0);
    expect(world.github.reviewComments).toHaveLength(3);
    expect(run.outputs["result-file"]).toBe(join(folder, "fen-result.json"));
    expect(run.resultFile).toContain("fen-result/1");
  });

  it("still gets its review when all of it is missing", async () => {
    const world = await stage();
    const env = { GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "", RUNNER_TEMP: nowhere };
    const run = await startIn(world, { env }).done;
    expect(run.exitCode).toBe(0);
    expect(world.github.reviewComments).toHaveLength(3);
    expect(warningsOf(run).length).toBeGreaterThan(0);
  });

  it("still gets its review when result-file names an impossible place, and an empty output", async () => {
    const world = await stage();
    const run = await startIn(world, { inputs: { "result-file": nowhere } }).done;
    expect(run.exitCode).toBe(0);
    expect(world.github.reviewComments).toHaveLength(3);
    expect(run.outputs).toMatchObject({ outcome: "complete", "result-file": "" });
    expect(warningsOf(run).join()).toContain("result-file");
  });
});

describe("a log that is debugged", () => {
  it("holds neither prompt nor code nor headers", async () => {
    const world = await stage();
    const run = await runIn(world, { env: { RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true" } });
    expect(run.outputs["outcome"]).toBe("complete");
    const printed = run.stdout + run.stderr;
    for (const text of [
      "senior engineer",
      "// line 3",
      "Bearer",
      "authorization",
      "Whoever reads the log",
    ]) {
      expect(printed).not.toContain(text);
    }
    expectKept({ world, run }, WORDS);
  });
});

describe("a start without any input", () => {
  const entry = resolve(dirname(fileURLToPath(import.meta.url)), "../../dist/index.js");

  it("fails with one clear message", async () => {
    const env = { PATH: process.env["PATH"] ?? "", TMPDIR: temporaryFolder() };
    const run = await new Promise<{ code: number | null; text: string }>((done) => {
      const child = execFile(process.execPath, [entry], { env }, (_, stdout, stderr) =>
        done({ code: child.exitCode, text: stdout + stderr }),
      );
    });
    expect(run.code).toBe(1);
    expect(run.text).toContain("::error::");
    expect(run.text).toContain("github-token");
    expect(run.text).not.toMatch(/\n\s+at /);
    expect(run.text.split("\n").length).toBeLessThan(8);
  });
});
