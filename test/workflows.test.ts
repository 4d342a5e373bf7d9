/** Every workflow passes actionlint, GitHub's own parser and the policy; and each of the three can say no. */

import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { checkWorkflow, comparePins, listSources } from "../scripts/check-workflows.ts";
import { readDocument, toFields } from "../src/domain/workflow-document.ts";
import { ACTION_RULES, WORKFLOW_RULES } from "../scripts/workflows/policy.ts";

const sources = listSources(fileURLToPath(new URL("..", import.meta.url)));
const titled = sources.map((source) => {
  const { name, firstLine } = source;
  return { title: firstLine === undefined ? name : `${name}, line ${firstLine}`, source };
});
const findRules = async (text: string) =>
  (await checkWorkflow({ name: "planted", text })).map(({ rule }) => rule);

describe("the workflows of this repository", () => {
  it("are all looked at: its own, the examples, those in the pages, and the action", () => {
    const names = sources.map(({ name }) => name);
    const examples = ["command", "forks", "manual", "same-repository", "shards", "split"];
    expect(names.filter((name) => name.startsWith("examples/"))).toEqual(
      examples.map((name) => `examples/${name}.yml`),
    );
    expect(names).toEqual(expect.arrayContaining([".github/workflows/release.yml", "action.yml"]));
    for (const page of ["README.md", "README.zh-CN.md"])
      expect.soft(names.filter((name) => name === page)).toHaveLength(3);
    expect(names.filter((name) => name.startsWith("docs/")).length).toBeGreaterThanOrEqual(4);
  });

  it.each(titled)("are in order: $title", async ({ source }) => {
    expect(await checkWorkflow(source)).toEqual([]);
  });

  it("use one version of each action", () => {
    expect(comparePins(sources)).toEqual([]);
  });
});

describe("the examples", () => {
  const action = readDocument(sources.find(({ name }) => name === "action.yml")?.text ?? "").fields;
  const examples = sources.filter(({ name }) => name.startsWith("examples/"));

  it.each(examples)(
    "give fen only inputs, and ask it only for outputs, that it has: $name",
    (one) => {
      const steps = readDocument(one.text).jobs.flatMap((job) => job.steps);
      const own = steps.filter(({ fields }) => String(fields["uses"]).startsWith("OWNER/fen@"));
      expect(own).not.toEqual([]);
      const given = own.flatMap(({ fields }) => Object.keys(toFields(fields["with"])));
      expect(Object.keys(toFields(action["inputs"]))).toEqual(expect.arrayContaining(given));
      const asked = [...one.text.matchAll(/steps\.fen\.outputs\.([\w-]+)/g)].map(
        ([, name]) => name,
      );
      expect(Object.keys(toFields(action["outputs"]))).toEqual(expect.arrayContaining(asked));
    },
  );

  it.each(examples)("say at their head what they are for and who can start them: $name", (one) => {
    const [head = ""] = one.text.split("\nname: ", 1);
    expect(head.split("\n").length).toBeLessThanOrEqual(4);
    expect(head).toMatch(/^(?:# .+\n?){2,4}$/);
    expect(head.replaceAll(/\n# /g, " ")).toMatch(
      /\b(?:start it|started by|people with push access)/i,
    );
  });
});

describe("the workflow that an organisation's repositories call", () => {
  const fieldsOf = (name: string) => {
    const source = sources.find((one) => one.name === name);
    return readDocument(source?.text ?? "");
  };
  const own = fieldsOf(".github/workflows/review.yml");
  const call = toFields(toFields(own.fields["on"])["workflow_call"]);
  const [inputs, secrets] = [toFields(call["inputs"]), toFields(call["secrets"])];
  const declared = Object.keys(toFields(fieldsOf("action.yml").fields["inputs"]));
  const step = own.jobs
    .flatMap((job) => job.steps)
    .find(({ fields }) => String(fields["uses"]).startsWith("OWNER/fen@"));

  it("passes on each of its inputs and secrets, unchanged, under the name that the action has for it", () => {
    const given = [
      ...Object.keys(inputs).map((name) => [name, `\${{ inputs.${name} }}`]),
      ...Object.keys(secrets).map((name) => [name, `\${{ secrets.${name} }}`]),
    ];
    expect(given.length).toBeGreaterThan(15);
    expect(declared).toEqual(expect.arrayContaining(given.map(([name]) => name)));
    expect(toFields(step?.fields["with"])).toEqual(Object.fromEntries(given));
  });

  it("takes texts without a default, so that what the caller leaves out counts as not given", () => {
    for (const [name, input] of Object.entries(inputs)) {
      const { description, ...rest } = toFields(input);
      expect.soft(rest, name).toEqual({ type: "string" });
      expect.soft(description, name).toMatch(/\w/);
    }
  });

  it("has the key and the webhook's address as secrets that a caller may leave out", () => {
    expect(Object.keys(secrets)).toEqual(["api-key", "webhook-url"]);
    const required = Object.values(secrets).map((secret) => toFields(secret)["required"]);
    expect(required).toEqual([false, false]);
  });

  const callers = sources
    .filter(({ text }) => text.includes("/.github/workflows/review.yml@"))
    .flatMap(({ name, text }) => readDocument(text).jobs.map((job) => ({ name, job, text })));

  it("is called in a page", () => {
    expect(callers.length).toBeGreaterThan(0);
    expect(new Set(callers.map(({ name }) => name))).toEqual(new Set(["docs/organisation.md"]));
  });

  it.each(callers)("gets from its callers only what it takes: $name, $job.id", ({ job, text }) => {
    const known = (names: object) => expect.arrayContaining(Object.keys(toFields(names)));
    expect(Object.keys(inputs)).toEqual(known(toFields(job.fields["with"])));
    expect(Object.keys(secrets)).toEqual(known(toFields(job.fields["secrets"])));
    // What the caller does not grant, the called workflow can't take: GitHub does not start it then.
    expect(job.fields["permissions"]).toEqual(own.jobs[0]?.fields["permissions"]);
    expect(text).not.toContain("concurrency");
  });
});

const SHA = "de0fac2e4500dabe0009e67214ff5f5447ce83dd";
const CHECKOUT = `      - uses: actions/checkout@${SHA} # v6.0.2
        with:
          persist-credentials: false`;

type Parts = {
  readonly on?: string;
  readonly top?: string;
  readonly job?: string;
  readonly steps?: string;
};

/** A workflow in order, but for the given parts. */
const workflow = ({ on = "push", top = "permissions: {}", job = JOB, steps = STEP }: Parts) =>
  `name: planted
on: ${on}
${top}
jobs:
  one:
    runs-on: ubuntu-24.04
${job}
    steps:
${steps}
`;
const JOB = `    timeout-minutes: 5
    permissions:
      contents: read
    concurrency:
      group: one`;
const STEP = "      - run: echo ok";

const uses = (action: string) => workflow({ steps: `      - uses: ${action}` });
const condition = (text: string) =>
  workflow({ steps: `      - if: ${text}\n        run: echo ok` });
const called = (secrets: string) => `name: planted
on: push
permissions: {}
jobs:
  one:
    uses: owner/repository/.github/workflows/called.yml@${SHA} # v1.0.0
    permissions:
      contents: read
    concurrency:
      group: one
    secrets: ${secrets}
`;
const callable = (call: string, steps = STEP) =>
  workflow({ on: `{ workflow_call: ${call} }`, steps });
const action = (runs: string) => `name: planted
description: An action
runs:
${runs}
`;
const setUp = (inputs: string) =>
  workflow({
    on: "{ push: { tags: ['v*'] } }",
    steps: `      - uses: actions/setup-node@${SHA} # v6.3.0
        with: ${inputs}`,
  });

type Case = { readonly rule: string; readonly bad: string; readonly good: string };

const CASES: readonly Case[] = [
  { rule: "unpinned-uses", bad: uses("owner/action@v1 # v1"), good: uses("./") },
  {
    rule: "unpinned-uses",
    bad: uses("owner/action@de0fac2 # v1.0.0"),
    good: uses(`owner/action@${SHA} # v1.0.0`),
  },
  {
    rule: "version-comment",
    bad: uses(`owner/action@${SHA}`),
    good: uses(`owner/action@${SHA} # v1.0.0`),
  },
  { rule: "excessive-permissions", bad: workflow({ top: "env: { A: b }" }), good: workflow({}) },
  {
    rule: "excessive-permissions",
    bad: workflow({ top: "permissions:\n  contents: read" }),
    good: workflow({}),
  },
  {
    rule: "excessive-permissions",
    bad: workflow({ job: JOB.replace(/permissions:\n.*$/m, "permissions: write-all") }),
    good: workflow({ job: JOB.replace(/permissions:\n.*$/m, "permissions: {}") }),
  },
  {
    rule: "excessive-permissions",
    bad: workflow({ job: JOB.replace(/ {4}permissions:\n.*\n/m, "") }),
    good: workflow({}),
  },
  {
    rule: "undocumented-permissions",
    bad: workflow({ job: JOB.replace("contents: read", "issues: write") }),
    good: workflow({ job: JOB.replace("contents: read", "issues: write # the report") }),
  },
  {
    rule: "template-injection",
    bad: workflow({ steps: "      - run: echo ${{ github.ref_name }}" }),
    good: workflow({
      steps: '      - run: echo "$NAME"\n        env: { NAME: "${{ github.ref_name }}" }',
    }),
  },
  {
    rule: "template-injection",
    bad: workflow({
      steps: `      - uses: actions/github-script@${SHA} # v8.0.0
        with:
          script: |
            console.log("\${{ github.ref_name }}")`,
    }),
    good: workflow({
      steps: `      - uses: actions/github-script@${SHA} # v8.0.0
        with:
          script: |
            console.log(context.ref)`,
    }),
  },
  {
    rule: "artipacked",
    bad: uses(`actions/checkout@${SHA} # v6.0.2`),
    good: workflow({ steps: CHECKOUT }),
  },
  {
    rule: "dangerous-triggers",
    bad: workflow({ on: "pull_request_target", steps: CHECKOUT }),
    good: workflow({ on: "pull_request", steps: CHECKOUT }),
  },
  {
    rule: "dangerous-triggers",
    bad: workflow({
      on: "{ workflow_run: { workflows: [ci], types: [completed] } }",
      steps: "      - run: gh pr checkout 1",
    }),
    good: workflow({ on: "{ workflow_run: { workflows: [ci], types: [completed] } }" }),
  },
  {
    rule: "dangerous-triggers",
    bad: workflow({ on: "issue_comment", steps: `${CHECKOUT}\n          ref: refs/pull/1/head` }),
    good: workflow({ on: "issue_comment", steps: CHECKOUT }),
  },
  {
    rule: "dangerous-triggers",
    bad: callable("{}", `${CHECKOUT}\n          repository: owner/other`),
    good: callable("{}", CHECKOUT),
  },
  {
    rule: "concurrency-limits",
    bad: workflow({ job: JOB.replace(/ {4}concurrency:\n.*$/, "") }),
    good: workflow({
      top: "permissions: {}\nconcurrency: { group: all }",
      job: JOB.replace(/ {4}concurrency:\n.*$/, ""),
    }),
  },
  {
    rule: "missing-timeout",
    bad: workflow({ job: JOB.replace(/.*timeout.*\n/, "") }),
    good: workflow({}),
  },
  {
    rule: "bot-conditions",
    bad: condition("github.actor != 'dependabot[bot]'"),
    good: condition("github.event.pull_request.user.login != 'dependabot[bot]'"),
  },
  {
    rule: "bot-conditions",
    bad: condition("${{ endsWith(github.triggering_actor, '[bot]') }}"),
    good: condition("github.actor == 'octocat'"),
  },
  {
    rule: "unsound-contains",
    bad: condition("contains('refs/heads/main refs/heads/next', github.ref)"),
    good: condition(`contains(fromJSON('["refs/heads/main", "a, (b"]'), github.ref)`),
  },
  {
    rule: "unsound-contains",
    bad: condition("${{ contains(format('{0}', github.ref), 'main') }}"),
    good: condition("contains(github.event.pull_request.labels.*.name, 'review')"),
  },
  {
    rule: "cache-poisoning",
    bad: setUp("{ cache: npm, package-manager-cache: false }"),
    good: setUp("{ package-manager-cache: false }"),
  },
  {
    rule: "cache-poisoning",
    bad: setUp("{ node-version: 24 }"),
    good: setUp("{ node-version: 24, package-manager-cache: false }"),
  },
  {
    rule: "cache-poisoning",
    bad: workflow({
      on: "{ release: { types: [published] } }",
      steps: `      - uses: actions/cache@${SHA} # v5.0.0
        with: { path: a, key: b }`,
    }),
    good: workflow({
      steps: `      - uses: actions/cache@${SHA} # v5.0.0
        with: { path: a, key: b }`,
    }),
  },
  {
    rule: "secrets-inherit",
    bad: called("inherit"),
    good: called("{ KEY: '${{ secrets.KEY }}' }"),
  },
  {
    rule: "required-secrets",
    bad: callable("{ secrets: { key: { description: The key, required: true } } }"),
    good: callable("{ secrets: { key: { description: The key, required: false } } }"),
  },
  {
    rule: "undocumented-inputs",
    bad: callable("{ inputs: { model: { type: string } } }"),
    good: callable("{ inputs: { model: { type: string, description: The model } } }"),
  },
  {
    rule: "undocumented-inputs",
    bad: callable("{ secrets: { key: {} } }"),
    good: callable("{ secrets: { key: { description: The key } } }"),
  },
  {
    rule: "insecure-commands",
    bad: workflow({ top: "permissions: {}\nenv: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }" }),
    good: workflow({ top: "permissions: {}\nenv: { ACTIONS_STEP_DEBUG: true }" }),
  },
  {
    rule: "composite-run",
    bad: action("  using: composite\n  steps:\n    - run: echo ok\n      shell: bash"),
    good: action("  using: node24\n  main: index.js"),
  },
];

describe("the policy", () => {
  it.each(CASES)("knows what is wrong: $rule, case %#", async ({ rule, bad }) => {
    expect(await findRules(bad)).toEqual([rule]);
  });

  it.each(CASES)("lets pass what is right: $rule, case %#", async ({ good }) => {
    expect(await findRules(good)).toEqual([]);
  });

  it("has a case for every rule", () => {
    const rules = [...WORKFLOW_RULES, ...ACTION_RULES].map(({ name }) => name);
    expect(new Set(CASES.map(({ rule }) => rule))).toEqual(new Set(rules));
  });

  it("names the line in the file, also of a block in a page", async () => {
    const text = workflow({ steps: `${STEP}\n      - run: |\n          echo \${{ github.sha }}` });
    const [finding] = await checkWorkflow({ name: "page.md", text, firstLine: 100 });
    expect(finding).toMatchObject({ name: "page.md", rule: "template-injection", line: 113 });
  });

  it("says when two workflows pin one action differently", () => {
    const name = (version: string) => ({
      name: version,
      text: uses(`owner/action@${SHA} # ${version}`),
    });
    expect(comparePins([name("v1.0.0"), name("v1.0.0")])).toEqual([]);
    const findings = comparePins([name("v1.0.0"), name("v1.0.1")]);
    expect(findings).toMatchObject([{ name: "v1.0.1", line: 13, rule: "ref-version-mismatch" }]);
  });
});

describe("actionlint and GitHub's parser", () => {
  it.each([
    ["a permission that does not exist", JOB.replace("contents: read", "pull-request: write # x")],
    ["a key of a job that does not exist", `${JOB}\n    time-out: 5`],
  ])("both know %s", async (_, job) => {
    const rules = await findRules(workflow({ job }));
    expect(rules).toContain("github-parser");
    expect(rules.filter((rule) => rule.startsWith("actionlint/"))).not.toEqual([]);
  });

  it("both know a misspelt key of a step", async () => {
    const rules = await findRules(workflow({ steps: `${STEP}\n        nmae: misspelt` }));
    expect(new Set(rules)).toEqual(new Set(["actionlint/syntax-check", "github-parser"]));
  });

  it("both know a context that does not exist", async () => {
    const rules = await findRules(condition("${{ gihtub.ref == 'a' }}"));
    expect(new Set(rules)).toEqual(new Set(["actionlint/expression", "github-parser"]));
  });

  it("both know a job that waits for one that is not there", async () => {
    const rules = await findRules(workflow({ job: `${JOB}\n    needs: two` }));
    expect(new Set(rules)).toEqual(new Set(["actionlint/job-needs", "github-parser"]));
  });

  it("knows an action whose keys are wrong", async () => {
    expect(await findRules(action("  using: node24\n  mian: index.js"))).toContain("github-parser");
  });

  it("is not asked about what is no YAML", async () => {
    expect(await findRules("jobs: [")).toEqual(["yaml"]);
  });
});
