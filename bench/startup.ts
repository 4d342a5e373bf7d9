/**
 * What the start of the action costs: the median CPU and wall time of twenty runs without any input, which end right
 * after the inputs are checked, beside a bare node; and the size of every file in `dist`.
 */

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const RUNS = 20;
const DIST = resolve(dirname(fileURLToPath(import.meta.url)), "../dist");

/** Written by a child as it exits: user and system CPU time in microseconds. */
const METER = `process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  require("node:fs").writeFileSync(process.env.METER_FILE, String(user + system));
});`;

type Sample = { readonly cpuMs: number; readonly wallMs: number };

async function measure(parameters: readonly string[], folder: string): Promise<Sample> {
  const file = join(folder, "cpu");
  const meter = `data:text/javascript,${encodeURIComponent(`import { createRequire } from "node:module"; const require = createRequire("file:///");${METER}`)}`;
  const env = { PATH: process.env["PATH"] ?? "", TMPDIR: folder, METER_FILE: file };
  const begin = performance.now();
  const child = spawn(process.execPath, ["--import", meter, ...parameters], {
    env,
    cwd: folder,
    stdio: "ignore",
  });
  await new Promise<void>((settle, fail) => {
    child.once("error", fail);
    child.once("close", () => settle());
  });
  return { wallMs: performance.now() - begin, cpuMs: Number(readFileSync(file, "utf8")) / 1000 };
}

async function measureOften(parameters: readonly string[], folder: string): Promise<Sample> {
  const samples: Sample[] = [];
  for (let run = 0; run < RUNS; run += 1) samples.push(await measure(parameters, folder));
  return {
    cpuMs: median(samples.map(({ cpuMs }) => cpuMs)),
    wallMs: median(samples.map(({ wallMs }) => wallMs)),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

function printSample(name: string, { cpuMs, wallMs }: Sample): void {
  console.log(
    `${name.padEnd(28)} ${cpuMs.toFixed(1).padStart(8)} ms CPU ${wallMs.toFixed(1).padStart(8)} ms wall`,
  );
}

function printSizes(): void {
  const sizes = readdirSync(DIST).map((name) => [name, statSync(join(DIST, name)).size] as const);
  const all = sizes.reduce((sum, [, size]) => sum + size, 0);
  for (const [name, size] of [...sizes.toSorted((a, b) => b[1] - a[1]), ["all", all] as const]) {
    console.log(`${name.padEnd(28)} ${(size / 1024).toFixed(1).padStart(8)} KiB`);
  }
}

const folder = mkdtempSync(join(tmpdir(), "fen-startup-"));
try {
  console.log(`node ${process.version}, medians of ${RUNS} runs`);
  const action = await measureOften([join(DIST, "index.js")], folder);
  const bare = await measureOften(["-e", "0"], folder);
  printSample("node dist/index.js", action);
  printSample("node -e 0", bare);
  printSample("what fen adds", {
    cpuMs: action.cpuMs - bare.cpuMs,
    wallMs: action.wallMs - bare.wallMs,
  });
  console.log("");
  printSizes();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
