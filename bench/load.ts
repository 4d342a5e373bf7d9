/**
 * What the built action does under load, against a GitHub and an endpoint on this machine: many runs at once against
 * one endpoint that allows so many requests a minute, and pull requests far larger than usual, also over a matrix of
 * jobs. Prints time, memory and requests; `node bench/load.ts --help` for the arguments.
 */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import type { Files } from "../test/fakes/change.ts";
import type { FakeGitHub } from "../test/fakes/github.ts";
import {
  createFiles,
  LINES_OF_A_FILE,
  openStage,
  runJob,
  WORD,
  type Inputs,
  type Job,
  type LoadOptions,
  type Stage,
} from "./load-stage.ts";

const USUAL: LoadOptions = {
  runs: 50,
  perWindow: 100,
  windowMs: 60_000,
  files: 3000,
  lines: 20_000,
  line: 5_000_000,
};

/** What a scenario came to. */
export type LoadRow = {
  readonly name: string;
  /** `complete` or the reason, with how many runs ended so. */
  readonly ends: ReadonlyMap<string, number>;
  readonly seconds: { readonly median: number; readonly most: number };
  /** Of one process. */
  readonly megabytes: number;
  readonly modelRequests: number;
  /** Answers with status 429. */
  readonly sentAway: number;
  /** On one pull request; of all its jobs. */
  readonly githubRequests: number;
  readonly coverage: number;
  readonly cost: number;
  /** Suggestions that the endpoint was paid for and that stand neither on GitHub nor in a result file. */
  readonly lost: number;
  /** Comments that stand twice. */
  readonly doubled: number;
};

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function sumUp(name: string, stage: Stage, jobs: readonly Job[]): LoadRow {
  const ends = new Map<string, number>();
  for (const { run } of jobs) {
    const { outcome = "nothing", reason = "" } = run.outputs;
    const end = outcome === "complete" ? outcome : `${outcome} (${reason})`;
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  const seconds = jobs.map(({ run }) => run.durationMs / 1000);
  const githubs = [...new Set(jobs.map(({ github }) => github))];
  const outputs = (key: string) => jobs.map(({ run }) => Number(run.outputs[key] ?? 0));
  return {
    name,
    ends,
    seconds: { median: median(seconds), most: Math.max(...seconds) },
    megabytes: Math.max(...jobs.map(({ run }) => run.peakMegabytes ?? 0)),
    modelRequests: stage.model.requests.length,
    sentAway: stage.sentAway(),
    githubRequests: Math.max(...githubs.map(({ requests }) => requests.length)),
    coverage: Math.max(...outputs("coverage")),
    cost: outputs("cost").reduce((sum, cost) => sum + cost, 0),
    ...compareWords(jobs, githubs),
  };
}

/** Each run's words stand on its pull request, or in its result file; none stands twice. */
function compareWords(
  jobs: readonly Job[],
  githubs: readonly FakeGitHub[],
): Pick<LoadRow, "lost" | "doubled"> {
  const postedOn = (github: FakeGitHub) =>
    [...github.reviews, ...github.reviewComments].flatMap(({ body }) => body.match(WORD) ?? []);
  const doubled = githubs.map((github) => {
    const words = postedOn(github);
    return words.length - new Set(words).size;
  });
  const lost = jobs.map(({ run, github }) => {
    const kept = new Set([...postedOn(github), ...(run.resultFile?.match(WORD) ?? [])]);
    const found = Number(run.outputs["suggestions"] ?? 0);
    return Math.max(0, found - kept.size);
  });
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return { lost: sum(lost), doubled: sum(doubled) };
}

/** Runs that all start at the same moment, each on a pull request of its own. */
export async function loadRuns(options: LoadOptions): Promise<LoadRow> {
  const stage = await openStage(createFiles(3, LINES_OF_A_FILE), options);
  try {
    const inputs = { "cost-limit": "1" };
    const githubs = await Promise.all(Array.from({ length: options.runs }, stage.openGitHub));
    const jobs = await Promise.all(githubs.map((github) => runJob({ ...stage, github, inputs })));
    return sumUp(`${options.runs} runs at once, three batches each`, stage, jobs);
  } finally {
    await stage.close();
  }
}

/** One pull request, at the default limit or at one that pays for all of it. */
export async function loadPullRequest(
  subject: { readonly name: string; readonly head: Files; readonly inputs: Inputs },
  options: LoadOptions,
): Promise<LoadRow> {
  const stage = await openStage(subject.head, options);
  try {
    const github = await stage.openGitHub();
    const job = await runJob({ ...stage, github, inputs: subject.inputs });
    return sumUp(subject.name, stage, [job]);
  } finally {
    await stage.close();
  }
}

const SHARDS = 4;

/** The long pull request over a matrix of jobs: the parts at once, then the review. */
export async function loadShards(options: LoadOptions): Promise<readonly LoadRow[]> {
  const stage = await openStage(createLong(options), options);
  const folder = mkdtempSync(join(tmpdir(), "fen-load-"));
  try {
    const github = await stage.openGitHub();
    const limit = { "cost-limit": PLENTY };
    const parts = await Promise.all(
      Array.from({ length: SHARDS }, (_, index) =>
        runJob({
          ...stage,
          github,
          inputs: { ...limit, mode: "generate", shard: `${index + 1}/${SHARDS}` },
        }),
      ),
    );
    for (const [index, { run }] of parts.entries()) {
      writeFileSync(join(folder, `fen-${index}.json`), run.resultFile ?? "");
    }
    const inputs = {
      ...limit,
      "api-key": "",
      mode: "publish",
      "result-file": join(folder, "*.json"),
    };
    const review = await runJob({ ...stage, github, inputs });
    const lines = options.lines.toLocaleString("en");
    return [
      sumUp(`${lines} lines, ${SHARDS} jobs at once`, stage, parts),
      { ...sumUp("… and the job that posts", stage, [review]), modelRequests: 0, sentAway: 0 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await stage.close();
  }
}

/** Pays for everything here. */
const PLENTY = "50";

function createLong({ lines }: LoadOptions): Files {
  return createFiles(Math.ceil(lines / LINES_OF_A_FILE), LINES_OF_A_FILE);
}

/** Every scenario, in order; each row is handed on as soon as it is known. */
export async function measureLoad(
  options: LoadOptions,
  onRow: (row: LoadRow) => void,
): Promise<readonly LoadRow[]> {
  const rows: LoadRow[] = [];
  const add = (...some: readonly LoadRow[]) => {
    rows.push(...some);
    some.forEach(onRow);
  };
  add(await loadRuns(options));
  const long = `const data = "${"y".repeat(options.line)}";\n`;
  const count = (value: number) => value.toLocaleString("en");
  const subjects: readonly (readonly [string, Files, Inputs])[] = [
    [`${count(options.files)} files`, createFiles(options.files, 3), {}],
    [`${count(options.lines)} changed lines`, createLong(options), {}],
    [
      `a line of ${count(options.line)} characters`,
      { ...createFiles(2, 40), "src/data.ts": `${"export const a = 1;\n".repeat(40)}${long}` },
      { exclude: "!src/data.ts" },
    ],
  ];
  for (const [name, head, inputs] of subjects) {
    add(await loadPullRequest({ name, head, inputs }, options));
    const all = { ...inputs, "cost-limit": PLENTY };
    add(await loadPullRequest({ name: `${name}, no limit`, head, inputs: all }, options));
  }
  add(...(await loadShards(options)));
  return rows;
}

const HEADINGS =
  "| scenario | ended as | seconds (median, most) | MB | to the model | sent away (429) | to GitHub | read | cost | lost | doubled |";

export function renderHeadings(): string {
  return `${HEADINGS}\n|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|`;
}

export function renderRow(row: LoadRow): string {
  const ends = [...row.ends].map(([end, count]) => (count === 1 ? end : `${count} × ${end}`));
  const { median: middle, most } = row.seconds;
  const cells = [
    row.name,
    ends.join(", "),
    `${middle.toFixed(1)}, ${most.toFixed(1)}`,
    row.megabytes,
    row.modelRequests,
    row.sentAway,
    row.githubRequests,
    `${(row.coverage * 100).toFixed(1)} %`,
    `¥${row.cost.toFixed(4)}`,
    row.lost,
    row.doubled,
  ];
  return `| ${cells.join(" | ")} |`;
}

const HELP = `npm run bench:load -- [--runs 50] [--per-minute 100] [--window 60] [--files 3000] [--lines 20000] [--line 5000000]`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: "string" },
      "per-minute": { type: "string" },
      window: { type: "string" },
      files: { type: "string" },
      lines: { type: "string" },
      line: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const read = (text: string | undefined, usual: number) => (text ? Number(text) : usual);
  const options: LoadOptions = {
    runs: read(values.runs, USUAL.runs),
    perWindow: read(values["per-minute"], USUAL.perWindow),
    windowMs: read(values.window, USUAL.windowMs / 1000) * 1000,
    files: read(values.files, USUAL.files),
    lines: read(values.lines, USUAL.lines),
    line: read(values.line, USUAL.line),
  };
  const seconds = options.windowMs / 1000;
  console.log(
    `Node ${process.version}, ${availableParallelism()} cores; the endpoint answers ${options.perWindow} requests in ${seconds} s.\n`,
  );
  console.log(renderHeadings());
  const rows = await measureLoad(options, (row) => console.log(renderRow(row)));
  const sum = (key: "lost" | "doubled") => rows.reduce((total, row) => total + row[key], 0);
  console.log(`\n${sum("lost")} suggestions lost, ${sum("doubled")} posted twice.`);
}

if (import.meta.main) await main();
