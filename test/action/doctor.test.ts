/** `mode: doctor` on the built action: each thing that can be wrong is found, and nothing is written anywhere. */

import { describe, expect, it } from "vitest";

import { pullRequestEvent, pushEvent, workflowDispatchEvent } from "../fakes/events.ts";
import { READ_ONLY } from "../fakes/github.ts";
import {
  createWorld,
  runIn,
  type RunOptions,
  type Scene,
  type World,
  type WorldOptions,
} from "./scenario.ts";

const MODEL = "mimo-v2.6-flash";
const PATH = ".github/workflows/fen.yml";

const WORKFLOW = `name: fen
on:
  pull_request:
    types: [opened, reopened, synchronize, ready_for_review]
permissions: {}
jobs:
  review:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions:
      contents: read
      pull-requests: write
    concurrency: fen-\${{ github.event.pull_request.number }}
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
      - uses: acme/fen@1a79a4d60de6718e8e5b326e338ae533ffe1b2c3 # v0.1.0
        with:
          api-key: \${{ secrets.DMX_API_KEY }}
          model: ${MODEL}
          mode: \${{ github.event_name == 'workflow_dispatch' && 'doctor' || 'review' }}
`;

const BASE = { "a.ts": "export const a = 1;\n", [PATH]: WORKFLOW };
const HEAD = { "a.ts": "export const a = 2;\n" };

type Finding = {
  readonly check: string;
  readonly status: string;
  readonly says: string;
  readonly fix: string | null;
};

type Case = {
  readonly world?: WorldOptions;
  readonly run?: RunOptions | ((world: World) => RunOptions);
};

type Visit = {
  readonly scene: Scene;
  readonly world: World;
  readonly findings: readonly Finding[];
};

/** Sends the doctor to a set-up. Whatever he finds, he writes nothing on GitHub. */
async function visit({ world: options = {}, run = {} }: Case = {}): Promise<Visit> {
  const world = await createWorld({
    base: BASE,
    head: HEAD,
    ...options,
    model: { models: [MODEL, "qwen-flash"], answers: [], ...options.model },
  });
  try {
    const given = typeof run === "function" ? run(world) : run;
    const scene = await runIn(world, {
      workspace: world.dir,
      programs: ["git"],
      ...given,
      inputs: { mode: "doctor", model: MODEL, ...given.inputs },
      env: {
        GITHUB_WORKFLOW_REF: `acme/repo/${PATH}@refs/heads/main`,
        GITHUB_WORKFLOW_SHA: world.change.baseSha,
        ...given.env,
      },
    });
    expect(world.github.writes).toEqual([]);
    const { findings } = scene.result["doctor"] as { readonly findings: readonly Finding[] };
    return { scene, world, findings };
  } finally {
    await world.close();
  }
}

function of(findings: readonly Finding[], check: string): readonly Finding[] {
  return findings.filter((finding) => finding.check === check);
}

const dispatch = (inputs: Readonly<Record<string, string>> = {}) => ({
  name: "workflow_dispatch",
  payload: workflowDispatchEvent(inputs),
});

/** A workflow with something else in it. */
const changed = (from: string, to: string) => {
  if (!WORKFLOW.includes(from)) throw new Error(`the workflow has no ${from}`);
  return { base: { ...BASE, [PATH]: WORKFLOW.replace(from, to) } };
};

const withConfig = (text: string) => ({ base: { ...BASE, ".github/fen.yml": text } });

/** Every model answers with a word and says how many tokens it took. */
const WORD = {
  text: "OK",
  usage: { prompt_tokens: 20, completion_tokens: 1, total_tokens: 21 },
};

/** What is wrong, and what the doctor is to say of it: check, status, a part of the words, a part of the fix. */
const WRONG: readonly (readonly [
  string,
  Case,
  readonly [check: string, status: string, says: string, fix: string | null],
])[] = [
  [
    "an input that does not parse",
    { run: { inputs: { "cost-limit": "free" } } },
    ["inputs", "problem", "`cost-limit`: ", "`: correct `cost-limit`."],
  ],
  [
    "a configuration with an unknown key",
    { world: withConfig("language: en\nmax-coments: 3\n") },
    ["config", "problem", "did you mean `max-comments`?", "`.github/fen.yml:2:1`"],
  ],
  [
    "a configuration with a bad value",
    { world: withConfig("language: en\nmax-comments: 300\n") },
    ["config", "problem", ".github/fen.yml:2:15: `max-comments`", "`.github/fen.yml:2:15`"],
  ],
  [
    "a configuration that is no YAML",
    { world: withConfig("language: [en\n") },
    ["config", "problem", "not valid YAML", "`.github/fen.yml:2:1`"],
  ],
  [
    "a configuration that is named and not there",
    { run: { inputs: { config: "review.yml" } } },
    ["config", "problem", "`review.yml`", "commit the file"],
  ],
  [
    "no key",
    { run: { inputs: { "api-key": "" } } },
    ["key", "problem", "There is no key", `\`${PATH}:18\`: under \`with:\``],
  ],
  [
    "a key that the endpoint refuses",
    { world: { model: { apiKey: "sk-another" } } },
    ["key", "problem", "does not accept the key (401)", "Replace the key"],
  ],
  [
    "an endpoint where nothing listens",
    { run: { inputs: { "base-url": "http://127.0.0.1:20999/v1" }, ports: [20_999] } },
    ["endpoint", "problem", "is not reached: connection refused", "check `base-url`"],
  ],
  [
    "a model that is not served, with a fallback that is",
    {
      world: { model: { models: ["qwen-flash"], answers: [] } },
    },
    ["model", "warning", "`qwen-flash` is asked in its place", "set `model: qwen-flash`"],
  ],
  [
    "a model that is not served, and no fallback",
    { world: { model: { models: ["gpt-x"], answers: [] } } },
    ["model", "problem", "none of `fallback-models`", "to a model that the endpoint serves"],
  ],
  [
    "a model that its maker has switched off",
    {
      world: { model: { models: ["mimo-v2-flash"], answers: [] } },
      run: { inputs: { model: "mimo-v2-flash" } },
    },
    ["model", "warning", "has switched it off on", "set `model: mimo-v2.6-flash`"],
  ],
  [
    "a second model that is not served",
    { run: { inputs: { "verify-model": "mimo-v2.5" } } },
    [
      "verify-model",
      "warning",
      "does not serve `mimo-v2.5`",
      "set `verify-model: mimo-v2.6-flash`",
    ],
  ],
  [
    "a model without a price",
    { run: { inputs: { "verify-model": "house-model" } } },
    ["price", "problem", "No price is known for `house-model`", '`prices: {"house-model": {'],
  ],
  [
    "a limit that pays for nothing",
    { run: { inputs: { "cost-limit": "0.0001" } } },
    ["cost-limit", "problem", "pays for nothing", "set `cost-limit: 0.0"],
  ],
  [
    "a limit that pays for little",
    { run: { inputs: { "cost-limit": "0.006" } } },
    ["cost-limit", "warning", "pays for about", "set `cost-limit: 0.0"],
  ],
  [
    "a limit that somebody cannot have meant",
    { run: { inputs: { "cost-limit": "100" } } },
    ["cost-limit", "warning", "more than a hundred times", "check `cost-limit`"],
  ],
  [
    "a month's limit below that of one run",
    { run: { inputs: { "cost-limit-per-month": "0.009" } } },
    ["cost-limit-per-month", "warning", "less than the ¥0.01 of one run", "raise"],
  ],
  [
    "time limits that do not go together",
    { run: { inputs: { "idle-timeout": "900" } } },
    ["idle-timeout", "warning", "not below `run-timeout`", "far below"],
  ],
  [
    "a gate for what is never posted",
    { run: { inputs: { "fail-on": "nit" } } },
    ["fail-on", "warning", "less severe than `min-severity: minor`", "`fail-on: minor`"],
  ],
  [
    "a webhook without TLS",
    { run: { inputs: { "webhook-url": "http://chat.example/hook/abcdef" } } },
    ["webhook", "warning", "no TLS", "`https://`"],
  ],
  [
    "a job without the permission to post",
    { world: changed("pull-requests: write", "pull-requests: read") },
    [
      "permissions",
      "problem",
      "lacks `pull-requests: write`",
      `\`${PATH}:12\`: change it to \`pull-requests: write\` under \`permissions:\``,
    ],
  ],
  [
    "a job without the permission to read the contents",
    { world: changed("      contents: read\n", "") },
    ["permissions", "problem", "lacks `contents: read`", `\`${PATH}:10\`: add`],
  ],
  [
    "a workflow that is silent about permissions",
    {
      world: {
        base: {
          ...BASE,
          [PATH]: WORKFLOW.replace("permissions: {}\n", "").replace(
            "    permissions:\n      contents: read\n      pull-requests: write\n",
            "",
          ),
        },
      },
    },
    [
      "permissions",
      "unknown",
      "says nothing of permissions",
      "add `permissions: {pull-requests: write, contents: read}`",
    ],
  ],
  [
    "a version of fen that can be moved",
    { world: changed("fen@1a79a4d60de6718e8e5b326e338ae533ffe1b2c3", "fen@v1") },
    ["pin", "warning", "can be moved", `\`${PATH}:16\`: put the full commit SHA`],
  ],
  [
    "the placeholder of the template",
    {
      world: changed(
        "acme/fen@1a79a4d60de6718e8e5b326e338ae533ffe1b2c3",
        `OWNER/fen@${"0".repeat(40)}`,
      ),
    },
    ["pin", "problem", "the placeholder of the template", `\`${PATH}:16\``],
  ],
  [
    "two runs side by side",
    { world: changed("    concurrency: fen-${{ github.event.pull_request.number }}\n", "") },
    ["concurrency", "warning", "both are paid", `\`${PATH}:7\``],
  ],
  [
    "a draft that becomes ready and starts nothing",
    { world: changed(", ready_for_review]", "]") },
    ["workflow-events", "warning", "a draft that becomes ready", `\`${PATH}:4\``],
  ],
  [
    "a workflow that no event of a pull request starts",
    {
      world: changed(
        "  pull_request:\n    types: [opened, reopened, synchronize, ready_for_review]",
        "  push:",
      ),
    },
    ["workflow-events", "problem", "started by no event", "add `pull_request: {types: ["],
  ],
  [
    "a workflow without a checkout",
    {
      world: changed(
        "      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2\n",
        "",
      ),
    },
    ["checkout", "warning", "the diff without the code round it", "actions/checkout"],
  ],
  [
    "a setting that is spelled wrong",
    { world: changed("          model:", "          cost-limt: 0.5\n          model:") },
    ["inputs", "problem", "`cost-limt` is no input of fen", `\`${PATH}:19\`: write \`cost-limit\``],
  ],
  [
    "a key in the workflow file",
    { world: changed("${{ secrets.DMX_API_KEY }}", "written-here") },
    ["key-input", "problem", "everybody can read it", "Revoke it"],
  ],
  [
    "a step without a key",
    { world: changed("          api-key: ${{ secrets.DMX_API_KEY }}\n", "") },
    ["key-input", "problem", "given no key", "write `api-key: ${{ secrets.DMX_API_KEY }}`"],
  ],
  [
    "a job that ends before the run",
    { world: changed("timeout-minutes: 20", "timeout-minutes: 10") },
    ["run-timeout", "warning", "ends after 10 minutes", `\`${PATH}:9\`: raise`],
  ],
  [
    "strangers who get the key",
    { world: changed("  pull_request:", "  pull_request_target:") },
    ["forks", "warning", "spends your money", "`environment:`"],
  ],
  [
    "strangers' code beside the key",
    {
      world: {
        base: {
          ...BASE,
          [PATH]: WORKFLOW.replace("  pull_request:", "  pull_request_target:").replace(
            "# v6.0.2\n",
            "# v6.0.2\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n",
          ),
        },
      },
    },
    ["forks", "problem", "code that a stranger may have written", `\`${PATH}:15\`: remove`],
  ],
  [
    "a workflow file that cannot be seen",
    { run: { env: { GITHUB_WORKFLOW_REF: "" } } },
    ["permissions", "unknown", "was not seen", "`pull-requests: write`"],
  ],
  [
    "a workflow that is no YAML",
    { world: { base: { ...BASE, [PATH]: "on: [push\n" } } },
    ["workflow", "problem", "not valid YAML", `Correct \`${PATH}:2:1\``],
  ],
  [
    "a token that may not read the pull request",
    { world: { github: { permissions: { contents: "read" } } } },
    ["pull-request", "problem", "403", "add `pull-requests: read`"],
  ],
  [
    "a token that may not read the contents",
    { world: { github: { permissions: { pull_requests: "write" } } } },
    ["config", "problem", "403", "add `contents: read`"],
  ],
  [
    "a token that GitHub does not take",
    {
      world: { github: { tokens: ["ghs_newer"] } },
      run: { inputs: { "github-token": "ghs_old" } },
    },
    ["repository", "problem", "401", null],
  ],
  [
    "a token that cannot be sent",
    { run: { inputs: { "github-token": "two words" } } },
    ["token", "problem", "no usable GitHub token", null],
  ],
  [
    "a classic token without the scope",
    { world: { github: { tokenScopes: "gist, read:org" } } },
    ["token", "problem", "scopes do not allow", "scope `public_repo`"],
  ],
  [
    "an archived repository",
    { world: { github: { archived: true } } },
    ["repository", "problem", "is archived", "Unarchive"],
  ],
  [
    "few requests left",
    { world: { github: { rateLimit: { remaining: 30 } } } },
    ["rate-limit", "warning", "more requests in this hour", "fewer workflows"],
  ],
  [
    "a pull request that is not there",
    { run: { inputs: { "pr-number": "99" } } },
    ["pull-request", "problem", "#99 does not exist", "Check the number"],
  ],
  [
    "a start by hand without a number",
    { run: { event: dispatch() } },
    ["pull-request", "unknown", "No `pr-number`", "with `pr-number`"],
  ],
  [
    "an event on which nothing is reviewed",
    { run: ({ change }) => ({ event: { name: "push", payload: pushEvent({ change }) } }) },
    ["event", "warning", "On `push` fen reviews nothing", "under `on:`"],
  ],
  [
    "an activity on which nothing is reviewed",
    {
      run: ({ change }) => ({
        event: { name: "pull_request", payload: pullRequestEvent({ action: "labeled", change }) },
      }),
    },
    ["event", "warning", "with this activity type", "types: [opened"],
  ],
  [
    "a fork that gets the key",
    {
      run: ({ change }) => ({
        event: {
          name: "pull_request_target",
          payload: pullRequestEvent({ change, fork: "stranger/widgets" }),
        },
      }),
    },
    ["fork", "warning", "has secrets and a token that can write", "no step of this job"],
  ],
  [
    "a job without a clone",
    { run: { workspace: "/nonexistent" } },
    ["clone", "warning", "There is no clone here", "actions/checkout"],
  ],
  [
    "markers of another key",
    {
      world: {
        github: {
          issueComments: [
            {
              user: { login: "github-actions[bot]", type: "Bot" },
              body: `<!-- fen:summary eyJ2IjoxfQ.${"A".repeat(22)} -->\nSaid before.`,
            },
          ],
        },
      },
    },
    ["markers", "warning", "signed with another key", "key of the earlier runs"],
  ],
];

describe("the doctor", () => {
  it("finds nothing wrong with a good set-up, and spends nothing", async () => {
    const { scene, world, findings } = await visit();
    expect(scene.outputs).toMatchObject({ outcome: "complete", reason: "", cost: "0" });
    expect(scene.exitCode).toBe(0);
    expect(findings.filter(({ status }) => status !== "ok")).toEqual([]);
    expect(world.model.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /v1/models",
    ]);
    expect(scene.summary).toContain(`${findings.length} ok. No model was asked; it cost nothing.`);
  });

  it.each(WRONG)("finds %s", async (_, wrong, [check, status, says, fix]) => {
    const { scene, findings } = await visit(wrong);
    const finding = of(findings, check).find((one) => one.says.includes(says));
    expect({ finding, all: of(findings, check) }).toMatchObject({ finding: { status } });
    expect(fix === null || finding?.fix?.includes(fix) ? fix : finding?.fix).toBe(fix);
    // One that is wrong does not stop the others.
    expect(findings.length).toBeGreaterThan(15);
    const isSick = findings.some((one) => one.status === "problem");
    expect(scene.outputs).toMatchObject({
      outcome: isSick ? "failed" : "complete",
      reason: isSick ? "set-up" : "",
    });
    expect(scene.summary).toContain(`**${status}**`);
  });

  it("asks a model for a word where no list tells of it, and says what that cost", async () => {
    const { scene, world, findings } = await visit({
      world: { model: { models: null, answers: [WORD] } },
    });
    const [list, asked, ...more] = world.model.requests;
    expect(more).toEqual([]);
    expect(list?.method).toBe("GET");
    expect(asked?.body).toMatchObject({ model: MODEL, max_completion_tokens: 16 });
    expect(of(findings, "model")).toMatchObject([{ status: "ok" }]);
    expect(of(findings, "key")[0]?.says).toBe("The endpoint has accepted the key.");
    expect(scene.outputs).toMatchObject({
      outcome: "complete",
      cost: "0.000022",
      "input-tokens": "20",
      "output-tokens": "1",
      model: MODEL,
    });
    expect(scene.result.calls).toMatchObject([{ pass: "probe", cost: "0.000022" }]);
    expect(scene.summary).toContain("It cost <¥0.0001 in 1 request to a model.");
  });

  it("asks the fallbacks as well where the model does not answer, and no further than one that does", async () => {
    const refusal = { status: 503, json: { error: { message: "model_not_found" } } };
    const { world, findings } = await visit({
      world: { model: { models: null, answers: [refusal, WORD] } },
      run: { inputs: { "fallback-models": "qwen-flash, mimo-v2.5" } },
    });
    expect(world.model.requests.slice(1).map(({ body }) => body["model"])).toEqual([
      MODEL,
      "qwen-flash",
    ]);
    expect(of(findings, "model")).toMatchObject([
      { status: "warning", says: expect.stringContaining("`qwen-flash` is asked in its place") },
    ]);
    expect(of(findings, "fallback-models")[0]?.says).toContain("not asked: `mimo-v2.5`");
  });

  it("sends nothing with a body without a key", async () => {
    const { world, findings } = await visit({
      world: { model: { apiKey: null, models: null, answers: [WORD] } },
      run: { inputs: { "api-key": "" } },
    });
    expect(world.model.requests.map(({ method }) => method)).toEqual(["GET"]);
    expect(of(findings, "model")[0]?.status).toBe("unknown");
  });

  it("asks no model that the limit does not pay for", async () => {
    const { world, findings } = await visit({
      world: { model: { models: null, answers: [WORD] } },
      run: { inputs: { "cost-limit": "0.00001" } },
    });
    expect(world.model.requests.map(({ method }) => method)).toEqual(["GET"]);
    expect(of(findings, "model")[0]?.says).toContain("the limit does not pay");
  });

  it("looks without the key at what strangers send, and calls that no fault", async () => {
    const { scene, findings } = await visit({
      world: { github: { permissions: READ_ONLY } },
      run: ({ change }) => ({
        inputs: { "api-key": "" },
        event: {
          name: "pull_request",
          payload: pullRequestEvent({ change, fork: "stranger/widgets" }),
        },
      }),
    });
    expect(scene.outputs["outcome"]).toBe("complete");
    expect(of(findings, "key")[0]).toMatchObject({ status: "ok" });
    expect(of(findings, "fork")[0]?.says).toContain("a token that only reads, and it has no key");
  });

  it("reads the markers that an earlier run has left, and what the limits have left", async () => {
    const world = await createWorld({ model: { models: [MODEL] } });
    const inputs = { model: MODEL, "cost-limit-per-pr": "0.02", "cost-limit-per-month": "1" };
    try {
      await runIn(world, { inputs });
      const written = world.github.writes.length;
      const scene = await runIn(world, { inputs: { ...inputs, mode: "doctor" } });
      const { findings } = scene.result["doctor"] as { readonly findings: readonly Finding[] };
      expect(of(findings, "markers")[0]).toMatchObject({
        status: "ok",
        says: expect.stringContaining("are readable"),
      });
      expect(of(findings, "cost-limit-per-pr")[0]?.says).toMatch(/^¥0\.\d+ of ¥0\.02 is spent/);
      expect(of(findings, "cost-limit-per-month")[0]?.says).toMatch(/^¥0\.\d+ of ¥1 is spent/);
      expect(world.github.writes).toHaveLength(written);
    } finally {
      await world.close();
    }
  });

  it("lists everything that is wrong at once", async () => {
    const { scene, findings } = await visit({
      world: { base: { ...BASE, ".github/fen.yml": "max-coments: 3\nlanguage: 12345678901\n" } },
      run: { inputs: { "cost-limit": "free", "fail-on": "always", "api-key": "" } },
    });
    const problems = findings.filter(({ status }) => status === "problem");
    expect(problems.map(({ check }) => check)).toEqual([
      "inputs",
      "inputs",
      "config",
      "config",
      "key",
    ]);
    expect(scene.result["detail"]).toBe(
      "the doctor found 5 problems (inputs, config, key); the report says what to change",
    );
    expect(scene.exitCode).toBe(1);
  });

  it("tells nobody: no webhook gets a message", async () => {
    const { world, findings } = await visit({
      run: ({ model }) => ({ inputs: { "webhook-url": `${model.url}/hook` } }),
    });
    expect(of(findings, "webhook")[0]?.status).toBe("ok");
    expect(world.model.requests.map(({ path }) => path)).toEqual(["/v1/models"]);
  });
});
