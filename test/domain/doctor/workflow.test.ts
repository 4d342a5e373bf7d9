/** Workflow files as people write them, and what the doctor says of each. */

import { describe, expect, it } from "vitest";

import { findFenSteps, placeOfInput, readWorkflow } from "../../../src/domain/doctor/fen-step.ts";
import { judgeWorkflow } from "../../../src/domain/doctor/workflow.ts";

const PATH = ".github/workflows/fen.yml";
const SHA = "1a79a4d60de6718e8e5b326e338ae533ffe1b2c3";

function stepsOf(text: string, own = "") {
  const file = readWorkflow(PATH, text);
  if (file === null) throw new Error("no YAML");
  return findFenSteps(file, own);
}

const judge = (text: string, check: string) =>
  stepsOf(text)
    .flatMap(judgeWorkflow)
    .filter((finding) => finding.check === check);

const workflow = (parts: {
  readonly on?: string;
  readonly top?: string;
  readonly job?: string;
  readonly uses?: string;
  readonly with?: string;
}) => `on: ${parts.on ?? "{pull_request: {types: [opened, synchronize, ready_for_review]}}"}
${parts.top ?? ""}
jobs:
  review:
    runs-on: ubuntu-24.04
    ${parts.job ?? "permissions: {contents: read, pull-requests: write}"}
    steps:
      - uses: ${parts.uses ?? `acme/fen@${SHA}`}
        with: {${parts.with ?? ""}}
`;

describe("a step that runs fen", () => {
  it.each([
    ["acme/fen@v1", "", 1],
    ["acme/fen-review@v1", "", 1],
    ["acme/fen/sub@v1", "", 1],
    ["acme/fence@v1", "", 0],
    ["acme/other@v1", "acme/other", 1],
    ["./", "./", 1],
    ["./", "", 0],
  ])("is `%s` where the action is called `%s`: %i", (uses, own, count) => {
    expect(stepsOf(workflow({ uses }), own)).toHaveLength(count);
  });

  it("has a line for each of its inputs, and for those that it could have", () => {
    const text = `on: push\njobs:\n  a:\n    steps:\n      - uses: acme/fen@v1\n        with:\n          model: x\n`;
    const [step] = stepsOf(text);
    const place = (name: string) => step && placeOfInput(step, name);
    expect([place("model"), place("api-key")]).toEqual([`\`${PATH}:7\``, `\`${PATH}:6\``]);
  });
});

describe("permissions", () => {
  const enough = "{contents: read, pull-requests: write}";

  it.each([
    ["of the job", { job: `permissions: ${enough}` }, ["ok"]],
    ["of the workflow", { top: `permissions: ${enough}`, job: "env: {}" }, ["ok"]],
    [
      "of the job before the workflow's",
      { top: `permissions: ${enough}`, job: "permissions: {}" },
      ["problem"],
    ],
    ["to write all", { job: "permissions: write-all" }, ["warning"]],
    [
      "of the workflow to write all",
      { top: "permissions: write-all", job: "env: {}" },
      ["warning"],
    ],
    ["to read all", { job: "permissions: read-all" }, ["problem"]],
    ["that nobody wrote", { job: "env: {}" }, ["unknown"]],
    [
      "that only read, to plan",
      { job: "permissions: {contents: read, pull-requests: read}", with: "mode: plan" },
      ["ok"],
    ],
    [
      "that only read, to post",
      { job: "permissions: {contents: read, pull-requests: read}", with: "mode: publish" },
      ["problem"],
    ],
    ["to resolve threads", { with: "resolve-threads: 'true'" }, ["problem"]],
  ])("%s", (_, parts, statuses) => {
    expect(judge(workflow(parts), "permissions").map(({ status }) => status)).toEqual(statuses);
  });
});

describe("strangers", () => {
  const on = "{pull_request_target: {types: [opened, synchronize, ready_for_review]}}";
  const withSteps = (steps: string, job = "env: {}") =>
    workflow({ on, job }).replace("    steps:\n", `    steps:\n${steps}`);

  it.each([
    ["the base is checked out", "      - uses: actions/checkout@v4\n", "warning"],
    [
      "the head is checked out",
      "      - uses: actions/checkout@v4\n        with: {ref: '${{ github.event.pull_request.head.sha }}'}\n",
      "problem",
    ],
    [
      "a merge is checked out",
      "      - uses: actions/checkout@v4\n        with: {ref: 'refs/pull/1/merge'}\n",
      "problem",
    ],
    ["something is fetched", "      - run: git fetch origin pull/1/head\n", "problem"],
    ["somebody checks out by gh", "      - run: gh pr checkout 1\n", "problem"],
  ])("get the key where %s: %s", (_, steps, status) => {
    expect(judge(withSteps(steps), "forks").map((finding) => finding.status)).toEqual([status]);
  });

  it("wait for a reviewer where there is an environment", () => {
    expect(judge(withSteps("", "environment: fen-forks"), "forks")).toMatchObject([
      { status: "ok" },
    ]);
  });
});

describe("events", () => {
  it.each([
    ["pull_request", ["warning"]],
    ["[pull_request, push]", ["warning"]],
    ["{pull_request: {types: [opened]}}", ["warning"]],
    ["{pull_request: {types: [opened, synchronize, ready_for_review]}}", ["ok"]],
    ["workflow_dispatch", ["ok"]],
    ["push", ["problem"]],
    ["workflow_call", []],
  ])("`on: %s`", (on, statuses) => {
    expect(judge(workflow({ on }), "workflow-events").map(({ status }) => status)).toEqual(
      statuses,
    );
  });
});

describe("the key", () => {
  it.each([
    ["from a secret", { with: "api-key: '${{ secrets.DMX_API_KEY }}'" }, ["ok"]],
    [
      "from the environment of the workflow",
      { top: "env: {DMX_API_KEY: '${{ secrets.K }}'}" },
      ["ok"],
    ],
    ["in the open", { with: "api-key: sk-123" }, ["problem"]],
    ["from nowhere", {}, ["problem"]],
    ["from nowhere, where none is needed", { with: "mode: measure" }, []],
  ])("%s", (_, parts, statuses) => {
    expect(judge(workflow(parts), "key-input").map(({ status }) => status)).toEqual(statuses);
  });
});

describe("a workflow file", () => {
  it.each([
    ["no YAML", "on: [push\n"],
    ["empty", ""],
    ["longer than any", `on: push\n${"# x\n".repeat(100_000)}`],
    ["full of aliases", `a: &a [1]\nb: [${"*a,".repeat(500)}*a]\n`],
  ])("that is %s is not read", (_, text) => {
    expect(readWorkflow(PATH, text)).toBeNull();
  });

  it("is read in no time, however many keys a stranger has put into it", () => {
    const keys = Array.from({ length: 20_000 }, (_, n) => `k${n}: 1`).join("\n");
    const file = readWorkflow(PATH, keys);
    expect(file?.document.lineOf(["k19999"])).toBe(20_000);
  });

  it.each(["on: push", "- 1", "jobs: 3", "jobs: {a: {steps: {b: 1}}}"])(
    "such as %j has no step that runs fen",
    (text) => {
      expect(stepsOf(text)).toEqual([]);
    },
  );
});
