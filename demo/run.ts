/**
 * `npm run demo`: runs the built action as the runner would, on a real commit that stands as a pull request on a
 * loopback GitHub, and shows what it posted: in the terminal, and as pages in demo/out.
 */

import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

import type { FakeGitHub } from "../test/fakes/github.ts";
import { startAction, type ActionRun } from "../test/fakes/runner.ts";
import { openEndpoint, type Endpoint } from "./endpoint.ts";
import { writePages } from "./page/write.ts";
import { readPosted } from "./posted.ts";
import { describeEnd, describeStart, REALITY } from "./story.ts";
import { describeEvent, readSubject, startGitHub, type Subject } from "./subject.ts";
import { renderMarkdown } from "../src/domain/markdown/markdown-terminal.ts";
import { createPaint, cut, run, wantsColours, type Row } from "../src/domain/terminal/paint.ts";
import { renderLogLine } from "./terminal/log.ts";
import { renderPosted } from "./terminal/review.ts";

const PROJECT = join(import.meta.dirname, "..");
const OUT = join(import.meta.dirname, "out");
const WIDTH = 98;
const TIMEOUT_MS = 300_000;

const colours = wantsColours(process.stdout, process.env);
const paint = createPaint({ colours });

function print(rows: readonly Row[]): void {
  process.stdout.write(rows.map((row) => `${paint(row)}\n`).join(""));
}

function printSection(title: string, rows: readonly Row[] = []): void {
  const rule = "─".repeat(WIDTH - title.length - 4);
  print([[], [run("── ", "dim"), run(title, "bold"), run(` ${rule}`, "dim")], [], ...rows]);
}

async function main(): Promise<boolean> {
  const subject = readSubject();
  const github = await startGitHub(subject);
  const endpoint = await openEndpoint(process.env, (line) =>
    print([[run("RECORDED ", "yellow"), run(cut(line, WIDTH - 9), "dim")]]),
  );
  try {
    print([[], ...describeStart({ subject, github, endpoint })]);
    printSection("The run, as it goes");
    const ran = await runAction({ subject, github, endpoint });
    return show({ subject, github, endpoint, ran });
  } finally {
    await endpoint.close();
    await github.close();
  }
}

type Stage = {
  readonly subject: Subject;
  readonly github: FakeGitHub;
  readonly endpoint: Endpoint;
};

async function runAction({ subject, github, endpoint }: Stage): Promise<ActionRun> {
  const { child, done } = startAction({
    inputs: { exclude: subject.origin.exclude },
    env: { ...endpoint.env, GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.url },
    event: { name: "pull_request", payload: describeEvent(subject) },
    githubToken: github.token,
    timeoutMs: TIMEOUT_MS,
  });
  const follow = async (stream: Readable | null) => {
    if (stream === null) return;
    for await (const line of createInterface({ input: stream })) {
      endpoint.tellLines();
      print(renderLogLine(line, WIDTH));
    }
  };
  const [ran] = await Promise.all([done, follow(child.stdout), follow(child.stderr)]);
  endpoint.tellLines();
  return ran;
}

/** Shows what came of the run, and whether a review was posted and nothing forbidden done. */
function show(stage: Stage & { readonly ran: ActionRun }): boolean {
  const { subject, github, endpoint, ran } = stage;
  const posted = readPosted(github, subject.change);
  if (posted.body !== null) {
    printSection(
      "The review, as it stands on the pull request",
      renderPosted(posted, { width: WIDTH, colours }),
    );
  }
  // The source of a picture is none; the table above it says the same.
  const summary = ran.summary.replace(/<details><summary>Picture<[\s\S]*?<\/details>\n*/, "");
  printSection("The job summary", renderMarkdown(summary, { width: WIDTH, colours }));
  const page = writePages({ subject, posted, endpoint, summary: ran.summary, folder: OUT });
  const end = describeEnd({ ...stage, posted, page: relative(PROJECT, page) });
  printSection("What happened", end);
  print([[], [run(REALITY[endpoint.kind], "bold")]]);
  return ran.exitCode === 0 && posted.body !== null && github.violations.length === 0;
}

if (existsSync(join(PROJECT, "dist", "index.js"))) {
  process.exitCode = (await main()) ? 0 : 1;
} else {
  process.stderr.write("dist/index.js is missing: run `npm run build` first.\n");
  process.exitCode = 1;
}
