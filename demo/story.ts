/** The demo's own words: what is being run, how it went, and what of it was real. */

import type { FakeGitHub } from "../test/fakes/github.ts";
import type { ActionRun } from "../test/fakes/runner.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Posted } from "./posted.ts";
import type { Subject } from "./subject.ts";
import { cut, run, type Row, type Style } from "../src/domain/terminal/paint.ts";

const LABEL_COLUMNS = 15;
const VALUE_COLUMNS = 83;

/** For each kind of endpoint, one sentence on what was real and what was not. */
export const REALITY: Readonly<Record<Endpoint["kind"], string>> = {
  recorded:
    "Real: dist/index.js, the commit, HTTP and SSE. Not real: GitHub (loopback), the model (RECORDED).",
  real: "Real: dist/index.js, the commit, the model, HTTP and SSE. Not real: GitHub (loopback).",
};

/** What the amounts rest on. */
export const AMOUNTS: Readonly<Record<Endpoint["kind"], string>> = {
  recorded: "tokens estimated from the texts, nothing was paid",
  real: "tokens as the endpoint reported them",
};

const HINT = "Set DMX_API_KEY (and DMX_BASE_URL, if it is another) to ask the real endpoint.";

export function describeStart(of: {
  readonly subject: Subject;
  readonly github: FakeGitHub;
  readonly endpoint: Endpoint;
}): readonly Row[] {
  const { subject, github, endpoint } = of;
  const { origin, change, number } = subject;
  const answers = { recorded: "answers from a script, marked RECORDED", real: "the real endpoint" };
  return [
    [run("fen", "bold"), run(" reviews a real commit, on a GitHub that runs on this machine")],
    [],
    row("pull request", `#${number} ${origin.title}`),
    row("commit", `${origin.repository} ${origin.head.slice(0, 7)} (licence: ${origin.licence})`),
    ...change.files.map(({ filename, additions, deletions }, index) =>
      row(index === 0 ? "files" : "", `${filename}  +${additions} −${deletions}`),
    ),
    row("GitHub", `${github.url}, refuses what GitHub refuses`),
    row("model", `${endpoint.shownUrl}, ${answers[endpoint.kind]}`),
    row("command", "node dist/index.js", "code"),
    row(
      "",
      `event pull_request, exclude: ${origin.exclude}, cost-limit: 0.01 (the default)`,
      "dim",
    ),
  ];
}

export function describeEnd(of: {
  readonly github: FakeGitHub;
  readonly endpoint: Endpoint;
  readonly ran: ActionRun;
  readonly posted: Posted;
  /** Path of the page, relative to the project. */
  readonly page: string;
}): readonly Row[] {
  const { github, endpoint, ran, posted, page } = of;
  const { outputs } = ran;
  const writes = github.writes.map(({ method, path, status }) => `${method} ${path} ${status}`);
  const broken = github.violations.length;
  return [
    row("outcome", `${outputs["outcome"] ?? "none"}, exit code ${ran.exitCode ?? ran.signal}`),
    row("review", posted.body === null ? "none was posted" : countComments(posted)),
    row(
      "GitHub",
      `${count(github.requests.length, "request")}, of which ${count(writes.length, "write")}`,
    ),
    ...writes.map((write) => row("", write, "dim")),
    row(
      "",
      `${count(broken, "violation")} of GitHub's description`,
      broken === 0 ? "green" : "red",
    ),
    ...github.violations.map((violation) => row("", violation, "red")),
    row("cost", `${renderCost(outputs)} (${AMOUNTS[endpoint.kind]})`),
    row("page", page, "code"),
    ...(endpoint.kind === "real" ? [] : [row("next", HINT)]),
  ];
}

function countComments(posted: Posted): string {
  const withCode = posted.threads.filter(({ body }) => body.includes("```suggestion")).length;
  return `1, with ${count(posted.threads.length, "inline comment")}, ${withCode} of them with code to commit`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function renderCost(outputs: ActionRun["outputs"]): string {
  const sign = outputs["currency"] === "USD" ? "$" : "¥";
  const about = outputs["cost-known"] === "false" ? "about " : "";
  return `${about}${sign}${outputs["cost"] ?? "0"} of at most ${sign}0.01`;
}

function row(label: string, value: string, style: Style = "plain"): Row {
  return [run(label.padEnd(LABEL_COLUMNS), "dim"), run(cut(value, VALUE_COLUMNS), style)];
}
