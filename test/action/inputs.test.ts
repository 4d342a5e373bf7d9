import { afterEach, describe, expect, it } from "vitest";

import { FAKE_KEY } from "../fakes/model.ts";
import {
  BASE_FILES,
  createWorld,
  HEAD_FILES,
  postedOn,
  runIn,
  type Scene,
  type World,
} from "./scenario.ts";

let world: World;
afterEach(() => world.close());

function expectBadInput(run: Scene, ...words: readonly string[]) {
  expect(run.outputs).toMatchObject({ outcome: "failed", reason: "bad-input", cost: "0" });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.map(({ name }) => name)).toEqual(["error"]);
  for (const word of words) {
    expect(`${run.annotations[0]?.message}\n${run.summary}`).toContain(word);
  }
  expect(world.model.requests).toEqual([]);
  expect(world.github.writes).toEqual([]);
}

/** Bad values by input; a run takes one value of each, and must name every one of the inputs. */
const BAD_VALUES: Readonly<Record<string, readonly string[]>> = {
  "base-url": [
    "www.dmxapi.cn/v1",
    "https://x.example/v1?key=1",
    "ftp://x.example",
    "https://u:p@x.example",
    ",",
    "https://",
  ],
  model: ["a b", "x\ny", "<m>", "$(id)"],
  "fallback-models": ["good, not good"],
  "verify-model": ["m;id"],
  "generate-temperature": ["hot", "-1", "2.5", "1e-1", "NaN", "0,3"],
  "verify-temperature": ["Infinity", "+1", "0x1"],
  "cost-limit": [
    "0",
    "-1",
    "abc",
    "1e9",
    "0,50",
    "NaN",
    "Infinity",
    "0.00",
    "unlimited",
    "1000001",
    "¥1",
    "none",
  ],
  "cost-limit-per-pr": ["0", "-0.5", "1e2", "never"],
  "cost-limit-per-month": ["0", "-0.5", "1e2", "never"],
  currency: ["EUR", "cny", "¥"],
  prices: [
    "[",
    "5",
    "{m: 1}",
    "{m: {input: -1, output: 1}}",
    "{m: {input: 1, output: 1, extra: 1}}",
    "{m: {input: 1, output: 1, currency: EUR}}",
    "{m: {input: 1}}",
  ],
  "warn-at": ["50%", "0", "half", "-1", "1001"],
  "webhook-url": ["nope", "file:///etc/passwd"],
  "webhook-format": ["xml"],
  "exchange-rate": ["0", "-7", "seven", "7,1"],
  mode: ["Review", "yes please", "post"],
  "compare-models": ["a b"],
  "pr-number": ["7;id", "1e3"],
  "head-sha": ["abc", "main", "a".repeat(39), "g".repeat(40)],
  config: ["../x.yml", "/etc/passwd", "a\\b", "a//b", "./a", "x\ny"],
  include: ["/", "x".repeat(257), "{a,b}".repeat(20), "{1..1000000}", "x".repeat(100_000)],
  exclude: ["p\n".repeat(501), "!", "q\n".repeat(10_000)],
  "shared-rules": ["{a", "{rule: 1}", "{paths: [a]}", '{rule: ""}', "x".repeat(2001)],
  "min-severity": ["low", "CRITICAL", "never"],
  "max-comments": ["-1", "101", "ten", "1.5"],
  "fail-on": ["always", "high"],
  "fail-on-partial": ["yes", "1", "on"],
  language: ["English please", "../en", "e", "en_US"],
  incremental: ["no"],
  "resolve-threads": ["0"],
  "dry-run": ["maybe"],
  shard: ["0/2", "3/2", "1", "1/257", "a/b"],
  "idle-timeout": ["0", "-1", "1h", "1e3", "999999"],
  "run-timeout": ["0", "-1", "15m"],
};

describe("an input that does not parse", () => {
  it("stops the run before anything is asked, and every one of them is named", async () => {
    world = await createWorld();
    const rounds = Math.max(...Object.values(BAD_VALUES).map((values) => values.length));
    for (let round = 0; round < rounds; round += 1) {
      const inputs = Object.fromEntries(
        Object.entries(BAD_VALUES).flatMap(([name, values]) => {
          const value = values[round];
          return value === undefined ? [] : [[name, value]];
        }),
      );
      const run = await runIn(world, { inputs });
      expectBadInput(run, ...Object.keys(inputs).map((name) => `\`${name}\``));
    }
    expect(world.github.requests).toEqual([]);
  });

  it("is named by its variable when it comes from the environment", async () => {
    world = await createWorld();
    const env = { DMX_BASE_URL: "dmxapi.cn", DMX_API_KEY: FAKE_KEY };
    const run = await runIn(world, { inputs: { "api-key": "", "base-url": "" }, env });
    expectBadInput(run, "DMX_BASE_URL");
    expect(world.github.requests).toEqual([]);
  });

  it("is an empty `github-token`", async () => {
    world = await createWorld();
    expectBadInput(await runIn(world, { inputs: { "github-token": "" } }), "`github-token`");
    expect(world.github.requests).toEqual([]);
  });
});

describe("key and endpoint", () => {
  it("come from DMX_API_KEY and DMX_BASE_URL where the inputs are empty", async () => {
    world = await createWorld();
    const env = { DMX_API_KEY: FAKE_KEY, DMX_BASE_URL: world.model.url };
    const run = await runIn(world, { inputs: { "api-key": "", "base-url": "" }, env });
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
  });

  it("come from the inputs where both are given", async () => {
    world = await createWorld();
    const env = { DMX_API_KEY: "another-key", DMX_BASE_URL: "http://127.0.0.1:9/v1" };
    const run = await runIn(world, { env });
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
  });

  it("may have white space around them", async () => {
    world = await createWorld();
    const inputs = { "api-key": `  ${FAKE_KEY} \n`, "base-url": ` ${world.model.url}\n` };
    const run = await runIn(world, { inputs });
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(world.model.requests[0]?.headers["authorization"]).toBe(`Bearer ${FAKE_KEY}`);
  });

  it.each(["/", "/chat/completions", "/chat/completions/"])(
    "mean the same with %j at the end of the address",
    async (end) => {
      world = await createWorld();
      const run = await runIn(world, { inputs: { "base-url": world.model.url + end } });
      expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
      expect(new Set(world.model.requests.map(({ path }) => path))).toEqual(
        new Set(["/v1/chat/completions"]),
      );
    },
  );
});

const CONFIG = ".github/fen.yml";

describe("the configuration file", () => {
  it("is taken from the base commit, and an input goes before it", async () => {
    const config = `
min-severity: major
max-comments: 1
language: zh-CN
generate-temperature: 0.5
cost-limit: 0.02
fallback-models: [qwen-flash]
prices: {mimo-v2-flash: {input: 1, output: 2}}
exclude:
  - "docs/**"
`;
    world = await createWorld({
      base: { ...BASE_FILES, [CONFIG]: config },
      head: { ...HEAD_FILES, [CONFIG]: "api-key: stolen\n", "docs/a.md": "Text.\n" },
    });
    const run = await runIn(world, { inputs: { "generate-temperature": "0.2" } });
    // Three suggestions, of which one is minor; one line comment, the other one in the body.
    expect(run.outputs).toMatchObject({ outcome: "complete", suggestions: "2", comments: "1" });
    expect(postedOn(world.github).reviews[0]).toContain("Sapphire");
    expect(world.model.requests[0]?.body).toMatchObject({ temperature: 0.2 });
    expect(world.model.requests[0]?.raw).toContain("zh-CN");
    expect(run.result).toMatchObject({ costLimit: "0.02", cost: "0.0028" });
    expect(run.result.skipped).toContainEqual(
      expect.objectContaining({ path: "docs/a.md", reason: "excluded" }),
    );
  });

  it("has another name where `config` says so", async () => {
    world = await createWorld({ base: { ...BASE_FILES, "ci/review.yml": "max-comments: 0\n" } });
    const run = await runIn(world, { inputs: { config: "ci/review.yml" } });
    expect(run.outputs).toMatchObject({ outcome: "complete", suggestions: "3", comments: "0" });
    expect(world.github.reviews).toHaveLength(1);
  });

  const BAD_CONFIGS: Readonly<Record<string, readonly [string, string]>> = {
    "key.yml": ["api-key: sk-x\n", "`api-key`"],
    "token.yml": ["github-token: x\n", "`github-token`"],
    "url.yml": ["base-url: http://127.0.0.1:9/v1\n", "`base-url`"],
    "hook.yml": ["webhook-url: http://127.0.0.1:9\n", "`webhook-url`"],
    "mode.yml": ["mode: plan\n", "`mode`"],
    "number.yml": ["pr-number: 9\n", "`pr-number`"],
    "sha.yml": [`head-sha: ${"a".repeat(40)}\n`, "`head-sha`"],
    "config.yml": ["config: other.yml\n", "`config`"],
    "unknown.yml": ["headers: {a: b}\n", "`headers`"],
    "typo.yml": ["max_comments: 3\n", "did you mean `max-comments`"],
    "proto.yml": ["__proto__: {a: 1}\n", "__proto__"],
    "broken.yml": ["max-comments: [1\nb: c\n", "not valid YAML"],
    "value.yml": ["max-comments: many\n", "`max-comments`"],
    "limit.yml": ["cost-limit: 0\n", "`cost-limit`"],
    "nested.yml": ["language: {a: {b: c}}\n", "`language`"],
    "list.yml": ["- a\n- b\n", "must be a map"],
    "text.yml": ["just text\n", "must be a map"],
    "twice.yml": ["language: en\nlanguage: ja\n", "not valid YAML"],
    "bomb.yml": [
      `a: &a [x,x,x]\n${"b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n".repeat(9)}`,
      "not valid YAML",
    ],
    "long.yml": [`# ${"x".repeat(150_000)}\n`, "longer than"],
    "tag.yml": ["language: !!js/function 'x'\n", "not valid YAML"],
    "bytes.yml": ["\u0000\u0001\n", "not valid YAML"],
  };

  it("stops the run before the model is asked, when there is anything wrong with it", async () => {
    const files = Object.entries(BAD_CONFIGS).map(([name, [text]]) => [`ci/${name}`, text]);
    world = await createWorld({ base: { ...BASE_FILES, ...Object.fromEntries(files) } });
    for (const [name, [, words]] of Object.entries(BAD_CONFIGS)) {
      const run = await runIn(world, { inputs: { config: `ci/${name}` } });
      expectBadInput(run, `ci/${name}`, words);
    }
    expect(world.github.requests).toHaveLength(2 * files.length);
  });

  it("may be empty", async () => {
    world = await createWorld({ base: { ...BASE_FILES, [CONFIG]: "# nothing yet\n" } });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
  });

  it("is missed in the report when `config` names one that the base commit does not have", async () => {
    world = await createWorld({ head: { ...HEAD_FILES, "ci/new.yml": "exclude: ['**']\n" } });
    for (const config of ["ci/new.yml", "src"]) {
      const run = await runIn(world, { inputs: { config, mode: "plan" } });
      expect(run.outputs).toMatchObject({ outcome: "skipped", reason: "plan-only" });
      expect(run.summary).toContain(`the base commit has no file \`${config}\``);
    }
    const usual = await runIn(world, { inputs: { mode: "plan" } });
    expect(usual.summary).not.toContain("the base commit has no file");
  });
});
