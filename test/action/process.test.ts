/** A runner that gives the process nothing to write to, and a disk that is full. */

import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import type { ActionRun } from "../fakes/runner.ts";
import { startIn, WORDS } from "./scenario.ts";
import { countPosted, stage, temporaryFolder } from "./stage.ts";

const warningsOf = (run: ActionRun) =>
  run.annotations.filter(({ name }) => name === "warning").map(({ message }) => message);

describe("a runner that gives nothing to write to", () => {
  // A file is no folder, whoever runs the test.
  const nowhere = "/dev/null/file";
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

describe("a disk that takes no more", () => {
  /** From the n-th write on, nothing can be written any more, wherever it is. */
  const failFrom = (count: number, code: "ENOSPC" | "EROFS"): string => {
    const script = join(temporaryFolder(), "disk.cjs");
    writeFileSync(
      script,
      `const fs = require("node:fs");
       const { syncBuiltinESMExports } = require("node:module");
       let left = ${count};
       for (const name of ["writeFileSync", "appendFileSync", "mkdirSync", "renameSync"]) {
         const real = fs[name];
         fs[name] = (path, ...rest) => {
           if (String(path).includes("guard.jsonl") || --left >= 0) return real(path, ...rest);
           throw Object.assign(new Error("${code}: nothing can be written"), { code: "${code}" });
         };
       }
       syncBuiltinESMExports();`,
    );
    return `--require ${JSON.stringify(script)}`;
  };

  it.each<[number, "ENOSPC" | "EROFS"]>([
    [0, "EROFS"],
    [0, "ENOSPC"],
    [5, "ENOSPC"],
    [20, "ENOSPC"],
    [31, "ENOSPC"],
  ])(
    "after %i writes (%s) still leaves the review, and never half a result",
    async (count, code) => {
      const world = await stage();
      const run = await startIn(world, { nodeOptions: failFrom(count, code) }).done;
      expect(run.exitCode).toBe(0);
      for (const word of WORDS) expect(countPosted(world.github, word)).toBe(1);
      expect(run.annotations.filter(({ name }) => name === "warning").length).toBeGreaterThan(0);
      const results = [...run.files].filter(([name]) => name.endsWith("fen-result.json"));
      for (const [, text] of results) {
        expect(JSON.parse(text)).toMatchObject({ schema: "fen-result/1" });
      }
      expect(results.length).toBe(count === 0 ? 0 : 1);
    },
  );

  it("stops nobody who writes to a device that is full", async () => {
    const world = await stage();
    const env = { GITHUB_OUTPUT: "/dev/full", GITHUB_STEP_SUMMARY: "/dev/full" };
    const run = await startIn(world, { env }).done;
    expect(run.exitCode).toBe(0);
    expect(world.github.reviewComments).toHaveLength(3);
    expect(warningsOf(run).length).toBeGreaterThan(0);
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
