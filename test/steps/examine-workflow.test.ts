/** Workflow files as people write them: what the doctor says is true, its line is the one, and its advice is enough. */

import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { examineWorkflow, examineWorkflows } from "../../src/steps/doctor/examine-workflow.ts";

const PATH = ".github/workflows/fen.yml";
const SHA = "1a79a4d60de6718e8e5b326e338ae533ffe1b2c3";

type Parts = {
  readonly on?: string;
  readonly top?: string;
  readonly job?: string;
  readonly before?: string;
  readonly with?: string;
};

const PUSHES = "{pull_request: {types: [opened, synchronize, ready_for_review]}}";
const STRANGERS = "{pull_request_target: {types: [opened, synchronize, ready_for_review]}}";
const ENOUGH = "    permissions: {contents: read, pull-requests: write}\n";
const KEY = "          api-key: ${{ secrets.DMX_API_KEY }}\n";

/** Sound, but for the parts that are given. */
const workflow = (parts: Parts) => `on: ${parts.on ?? PUSHES}
${parts.top ?? ""}jobs:
  review:
    runs-on: ubuntu-24.04
    concurrency: one
${parts.job ?? ENOUGH}    steps:
      - uses: actions/checkout@v4
${parts.before ?? ""}      - uses: acme/fen@${SHA}
        with:
${parts.with ?? KEY}`;

const examine = (text: string, path = PATH) => examineWorkflows([{ path, text }], "");
/** What is not well, as `problem key-input`. */
const complaints = (text: string) =>
  examine(text)
    .filter(({ status }) => status !== "ok")
    .map(({ status, check }) => `${status} ${check}`);
const adviceOn = (text: string, check: string) =>
  examine(text)
    .filter((finding) => finding.check === check)
    .map(({ fix }) => fix ?? "");

/** Does to the text what the advice says: it names a line, and in backticks what to write there. */
function obey(text: string, advice: string): string {
  const [, line = "", rest = ""] = /^`[^`]*:(\d+)`: (.*)$/.exec(advice) ?? [];
  const lines = text.split("\n");
  const at = Number(line) - 1;
  const written = /(?:write|add|to) `((?:[^`])+)`/.exec(rest)?.[1] ?? "";
  const indent = /^\s*/.exec(lines[at] ?? "")?.[0] ?? "";
  if (/^(?:under|add) /.test(rest)) lines.splice(at + 1, 0, `${indent}  ${written}`);
  else lines[at] = indent + written;
  return lines.join("\n");
}

describe("advice", () => {
  it.each([
    ["on in one word", "workflow-events", { on: "pull_request" }],
    ["on as a list of one", "workflow-events", { on: "[pull_request]" }],
    ["on as a map", "workflow-events", { on: "\n  pull_request:" }],
    ["on in quotes", "workflow-events", { on: "\n  'pull_request':\n    branches: [main]" }],
    ["no event at all", "workflow-events", { on: "\n  schedule: [{cron: '0 0 * * *'}]" }],
    ["permissions: {} of the job", "permissions", { job: "    permissions: {}\n" }],
    ["permissions: read-all of the job", "permissions", { job: "    permissions: read-all\n" }],
    ["permissions: write-all of the job", "permissions", { job: "    permissions: write-all\n" }],
    [
      "permissions: read-all of the file",
      "permissions",
      { top: "permissions: read-all\n", job: "" },
    ],
    ["permissions: {} of the file", "permissions", { top: "permissions: {}\n", job: "" }],
    ["a part in the file", "permissions", { top: "permissions: {contents: read}\n", job: "" }],
    [
      "a level that is too low",
      "permissions",
      { job: "    permissions:\n      pull-requests: none\n      contents: read\n" },
    ],
    ["no permissions", "permissions", { job: "" }],
    [
      "a list that lacks one",
      "permissions",
      { job: "    permissions:\n      pull-requests: write\n" },
    ],
    [
      "threads to resolve",
      "permissions",
      {
        job: "    permissions:\n      pull-requests: write\n      contents: read\n",
        with: `${KEY}          resolve-threads: true\n`,
      },
    ],
    ["a key without braces", "key-input", { with: "          api-key: secrets.DMX_API_KEY\n" }],
    ["a variable of a shell", "key-input", { with: "          api-key: $DMX_API_KEY\n" }],
    ["a context that is none", "key-input", { with: "          api-key: ${{ secret.KEY }}\n" }],
    ["a brace too few", "key-input", { with: "          api-key: ${{ secrets.KEY }\n" }],
    ["a variable that nobody sets", "key-input", { with: "          api-key: ${{ env.KEY }}\n" }],
  ])("on %s makes its finding go away", (_, check, parts: Parts) => {
    const text = workflow(parts);
    const [advice = ""] = adviceOn(text, check);
    const after = obey(text, advice);
    expect(complaints(text)).toEqual([expect.stringContaining(check)]);
    expect([after, complaints(after)]).toEqual([after, []]);
  });

  it("leaves a job what it had from the workflow", () => {
    const top = "permissions: {contents: read, checks: write}\n";
    expect(adviceOn(workflow({ top, job: "" }), "permissions")).toEqual([
      `\`${PATH}:4\`: under \`review:\` add \`permissions: {contents: read, checks: write, pull-requests: write}\`.`,
    ]);
  });

  it("on a list of events names those that stay, and on types keeps the others", () => {
    expect(adviceOn(workflow({ on: "[push, pull_request]" }), "workflow-events")).toEqual([
      `\`${PATH}:1\`: make \`on:\` a map, with \`push:\` and \`pull_request: {types: [opened, reopened, synchronize, ready_for_review]}\` below it.`,
    ]);
    const labeled = workflow({ on: "{pull_request: {types: [opened, labeled]}}" });
    expect(adviceOn(labeled, "workflow-events")[0]).toContain("ready_for_review, labeled]");
  });

  it("does not let other events end each other's runs", () => {
    const text = workflow({
      on: `{pull_request: {types: [opened, synchronize, ready_for_review]}, issue_comment: }`,
    });
    const bare = text.replace("    concurrency: one\n", "");
    expect(adviceOn(bare, "concurrency")[0]).toContain("number || github.run_id }}");
  });

  it("names the line behind an anchor, once", () => {
    const text = `${workflow({ with: `${KEY}          modle: x\n` }).replace("steps:", "steps: &steps")}  again:
    concurrency: two
    permissions: {contents: read, pull-requests: write}
    steps: *steps
`;
    expect(adviceOn(text, "inputs")).toEqual([
      `\`${PATH}:12\`: write \`model\`, or take the line away.`,
    ]);
  });
});

describe("nothing is wrong", () => {
  const head = (ref: string) =>
    `      - uses: actions/checkout@v4\n        with: {ref: '${ref}'}\n`;
  const guarded = `${ENOUGH}    environment: strangers\n`;

  it.each([
    [
      "with a base that is checked out",
      { on: STRANGERS, job: guarded, before: head("${{ github.event.pull_request.base.sha }}") },
    ],
    [
      "with a branch that is checked out",
      { on: STRANGERS, job: guarded, before: head("refs/heads/main") },
    ],
    [
      "with other code that is fetched",
      {
        on: STRANGERS,
        job: guarded,
        before: "      - run: git clone https://git.example/tools && git fetch origin main\n",
      },
    ],
    [
      "with a condition on whose it is",
      {
        on: STRANGERS,
        job: `${ENOUGH}    if: github.event.pull_request.head.repo.full_name == github.repository\n`,
      },
    ],
    [
      "with a limit for the month",
      { on: STRANGERS, with: `${KEY}          cost-limit-per-month: "5"\n` },
    ],
    [
      "with a token that only reads, where nothing is posted",
      {
        job: "    permissions: {contents: read, pull-requests: read}\n",
        with: `${KEY}          dry-run: true\n`,
      },
    ],
    ["with names in capitals", { with: "          API-KEY: ${{ secrets.DMX_API_KEY }}\n" }],
    [
      "with a key from a variable of the job",
      {
        job: `${ENOUGH}    env: {KEY: "\${{ secrets.K }}"}\n`,
        with: "          api-key: ${{ env.KEY }}\n",
      },
    ],
    [
      "with a key that an earlier step brings",
      {
        before: "      - uses: acme/vault@v1\n        with: {secrets: a DMX_API_KEY}\n",
        with: "          language: en\n",
      },
    ],
    [
      "with a key from one of two secrets",
      { with: "          api-key: ${{ secrets.A || secrets['B.c'] || 'x.y' }}\n" },
    ],
    [
      "when suggestions are measured at the end",
      {
        on: "{pull_request: {types: [closed]}}",
        job: `${ENOUGH}    timeout-minutes: 5\n`,
        with: `${KEY}          mode: measure\n`,
      },
    ],
    ["in a workflow that others call", { on: "workflow_call", job: "" }],
  ])("%s", (_, parts: Parts) => {
    expect(complaints(workflow(parts))).toEqual([]);
  });

  it("with no concurrency, where no pushes come", () => {
    const text = workflow({ on: "workflow_dispatch" }).replace("    concurrency: one\n", "");
    expect(complaints(text)).toEqual([]);
  });

  it("with anchors by the dozen", () => {
    expect(complaints(`x-a: &a 1\nx-b: [${"*a, ".repeat(50)}*a]\n${workflow({})}`)).toEqual([]);
  });

  it.each(readdirSync("examples"))("in examples/%s but the placeholder", (name) => {
    const text = readFileSync(`examples/${name}`, "utf8");
    expect(new Set(complaints(text))).toEqual(new Set(["problem pin"]));
  });

  it.each(readdirSync("docs").filter((name) => name.endsWith(".md")))(
    "in the workflows of docs/%s but the placeholder",
    (name) => {
      const blocks = readFileSync(`docs/${name}`, "utf8").matchAll(/```ya?ml\n([\s\S]*?)```/g);
      const all = [...blocks].map(([, text = ""]) => text).filter((text) => /^jobs:/m.test(text));
      const said = all.flatMap(complaints).filter((line) => line !== "problem pin");
      expect(said).toEqual([]);
    },
  );
});

describe("a key in the open", () => {
  it("is found wherever it stands, with its own line", () => {
    const job = `${ENOUGH}    env:\n      DMX_API_KEY: sk-123\n`;
    expect(adviceOn(workflow({ job }), "key-input")).toEqual([
      `Revoke it. \`${PATH}:8\`: write \`DMX_API_KEY: \${{ secrets.DMX_API_KEY }}\`, and save the key as that secret.`,
    ]);
  });
});

describe("code of strangers", () => {
  it.each([
    ["      - run: git fetch origin \"$REF\"\n        env: {REF: '${{ github.head_ref }}'}\n"],
    ["      - run: git fetch origin pull/${{ github.event.number }}/merge\n"],
    [
      "      - uses: actions/checkout@v4\n        with: {ref: 'refs/pull/${{ github.event.number }}/merge'}\n",
    ],
    [
      "      - uses: actions/checkout@v4\n        with: {repository: '${{ github.event.pull_request.head.repo.full_name }}'}\n",
    ],
  ])("is seen in %j", (before) => {
    expect(complaints(workflow({ on: STRANGERS, before }))).toEqual(["problem forks"]);
  });
});

describe("a job that calls a workflow", () => {
  const caller = (uses: string, permissions: string) =>
    `on: ${PUSHES}\njobs:\n  fen:\n    permissions: ${permissions}\n    uses: ${uses}\n    secrets: inherit\n`;
  const away = `acme/fen-settings/.github/workflows/review.yml@${SHA}`;

  it("is judged by its events and permissions", () => {
    expect(complaints(caller(away, "{contents: read, pull-requests: write}"))).toEqual([]);
    expect(complaints(caller(away, "{contents: read}"))).toEqual(["problem permissions"]);
    expect(complaints(caller(away.replace(SHA, "main"), "write-all"))).toEqual([
      "warning permissions",
      "warning pin",
    ]);
  });

  it("is known by the file that it calls, whatever that is named", () => {
    const findings = examineWorkflows(
      [
        { path: ".github/workflows/a.yml", text: caller("./.github/workflows/b.yml", "{}") },
        { path: ".github/workflows/b.yml", text: workflow({ on: "workflow_call", job: "" }) },
      ],
      "",
    );
    expect(findings.filter(({ status }) => status === "problem")).toMatchObject([
      { check: "permissions", fix: expect.stringContaining("a.yml:4`: write") },
    ]);
  });

  it("is judged in the run that it has started", () => {
    const text = caller(away, "{contents: read}");
    const { findings } = examineWorkflow({ path: PATH, text, job: "review", own: "acme/fen" });
    expect(findings).toMatchObject([
      { status: "ok", check: "workflow-events" },
      { status: "problem", check: "permissions" },
      { status: "ok", check: "forks" },
      { status: "ok", check: "pin" },
    ]);
  });
});

describe("a file that cannot be judged", () => {
  it("is too long, and not called broken", () => {
    expect(examine(`${workflow({})}${"# x\n".repeat(100_000)}`)).toMatchObject([
      { status: "unknown", says: `\`${PATH}\` is too long to be looked at.`, fix: null },
    ]);
  });
});

it("a file whose aliases stand for a thousand million items is looked at like any other", () => {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const below = level === 0 ? "x" : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array(10).fill(below).join(", ")}]`;
  });
  const text = `${levels.join("\n")}
on: {pull_request: {types: *a8}}
permissions: {contents: *a8}
jobs:
  review:
    steps:
      - uses: acme/fen@v1
`;
  const findings = examineWorkflows([{ path: "fen.yml", text }], "");
  expect(findings.map(({ check }) => check)).toContain("permissions");
});
