import { describe, expect, it } from "vitest";

import { createFindPlace, inspectConfig, parseYaml } from "../../src/domain/config.ts";
import { InputError } from "../../src/domain/errors.ts";

const KNOWN = [
  "context",
  "fallback-models",
  "model",
  "cost-limit",
  "exclude",
  "prices",
  "api-key",
  "mode",
  "min-severity",
];

function parse(text: string): ReadonlyMap<string, string> {
  const { values, problems } = inspectConfig(text, { file: ".github/fen.yml", known: KNOWN });
  if (problems.length > 0) throw new InputError(problems.join("\n"));
  return values;
}

function problemOf(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return "no problem";
}

describe("fen.yml", () => {
  it.each(["", "\n\n", "# only a comment\n", "  # a\n\t\n", "~", "null", "---\n"])(
    "may say nothing: %j",
    (text) => {
      expect([...parse(text)]).toEqual([]);
    },
  );

  it("brings the strings that the action's inputs would bring", () => {
    const text = "model: m\ncost-limit: 0.02\nexclude: [a, b]\nprices: {m: {input: 1}}\nmode_: ~";
    expect([...parse(text.replace("mode_: ~", "min-severity:"))]).toEqual([
      ["model", "m"],
      ["cost-limit", "0.02"],
      ["exclude", "a\nb"],
      ["prices", '{"m":{"input":1}}'],
      ["min-severity", ""],
    ]);
  });

  it.each([
    "github-token",
    "api-key",
    "base-url",
    "webhook-url",
    "mode",
    "pr-number",
    "head-sha",
    "config",
  ])("must not set `%s`, which only the workflow may", (key) => {
    expect(problemOf(`${key}: x`)).toBe(
      `.github/fen.yml:1:1: \`${key}\` is not allowed here; set it in the workflow that calls fen`,
    );
  });

  it.each([
    ["cost_limit", "; did you mean `cost-limit`?"],
    ["costLimit", "; did you mean `cost-limit`?"],
    ["modle", "; did you mean `model`?"],
    ["excludes", "; did you mean `exclude`?"],
    ["apikey", ""],
    ["temperature", ""],
    ["__proto__", ""],
    ["constructor", ""],
  ])("must not hold the unknown key `%s`%s", (key, hint) => {
    expect(problemOf(`${key}: 1`)).toBe(`.github/fen.yml:1:1: unknown key \`${key}\`${hint}`);
  });

  it("says where the YAML is broken", () => {
    expect(problemOf("model: a\nexclude: [a\nmin-severity: x")).toMatch(
      /^\.github\/fen\.yml:3:\d+: not valid YAML: /,
    );
    expect(problemOf("model: a\nmodel: b")).toBe(
      ".github/fen.yml:2:1: not valid YAML: duplicated mapping key",
    );
  });

  it.each([
    ["exclude: [*.md]", "1:11", "*"],
    ["exclude:\n  - docs\n  - *.md", "3:5", "*"],
    ["exclude: !docs/api.md", "1:10", "!"],
    ["\uFEFFmodel: @m", "1:8", "@"],
    ["model: `m`", "1:8", "`"],
  ])("says that %j needs quotes, and where", (text, place, sign) => {
    const problem = problemOf(text);
    expect(problem.startsWith(`.github/fen.yml:${place}: not valid YAML: `)).toBe(true);
    expect(problem.endsWith(`; a text that begins with ${sign} stands in quotes`)).toBe(true);
  });

  it("says what to do about a colon in a text", () => {
    expect(problemOf("model: a: b")).toMatch(/put a text that holds a colon into quotes$/);
  });

  it.each(["- a", "just text", "7", "true"])("must be a map, and %j is none", (text) => {
    expect(problemOf(text)).toBe(".github/fen.yml: must be a map of `key: value` lines");
  });

  it.each([
    ["exclude: [[a]]", "1:11", "must be a value or a list of values"],
    ["exclude: [a, [b]]", "1:14", "must be a value or a list of values"],
    ["exclude: [a, {b: c}]", "1:14", "must be a value or a list of values"],
    ["exclude: {docs: true}", "1:1", "must be a value or a list of values"],
    ['exclude: ["a\\nb"]', "1:11", "an item must be one line; begin a longer one with `>`"],
    ["context: []", "1:1", "an empty list counts as not given: leave the key out, or write `none`"],
    ["fallback-models: ['']", "1:1", "an empty list counts as not given: leave the key out"],
    ["prices: [{m: {input: 1}}]", "1:1", "must be a map `model: {…}`, not a list"],
    ["model: [a]", "1:1", "must be one value, not a list"],
    ["model: {a: b}", "1:1", "must be one value"],
  ])("has values of the kind that the key takes: %s", (text, place, problem) => {
    const key = text.slice(0, text.indexOf(":"));
    expect(problemOf(text)).toBe(`.github/fen.yml:${place}: \`${key}\`: ${problem}`);
  });

  it("takes a folded item of a list, which ends with a line end", () => {
    expect(parse("exclude:\n  - >\n    a\n    b\n  - c").get("exclude")).toBe("a b\nc");
  });

  it("has a ceiling", () => {
    expect(problemOf(`# ${"x".repeat(100_001)}`)).toContain("longer than 100000 characters");
  });

  it.each([
    ["aliases that multiply", bomb()],
    ["deep nesting", `exclude: ${"[".repeat(5000)}`],
    ["a foreign tag", "model: !!js/function 'x'"],
    ["a null byte", "model: a\u0000b"],
    ["a lone surrogate", "model: \uD800: x"],
  ])("survives %s", (_, text) => {
    expect(() => problemOf(text)).not.toThrow();
  });
});

/** The "billion laughs": ten levels of ten aliases. */
function bomb(): string {
  const levels = Array.from({ length: 10 }, (_, level) => {
    const items = level === 0 ? "x" : Array.from({ length: 10 }, () => `*a${level - 1}`).join(",");
    return `  k${level}: &a${level} [${items}]`;
  });
  return `prices:\n${levels.join("\n")}`;
}

describe("parseYaml", () => {
  it("reads JSON too", () => {
    expect(parseYaml('{"a": [1, "b"]}', "value")).toEqual({ a: [1, "b"] });
  });
});

describe("the place of a key", () => {
  const findPlace = createFindPlace(
    "# first\nmodel: m\n\nexclude:\n  - a\n'max-comments' :  many\nnested: {model: x}\nprices:\n  m:\n    input: \"1\"\n模型: |\n  x\n",
  );

  it.each([
    [["model"], ":2:1", ":2:8"],
    [["exclude"], ":4:1", ":4:1"],
    [["max-comments"], ":6:1", ":6:19"],
    [["nested", "model"], ":7:10", ":7:17"],
    [["prices", "m"], ":9:3", ":9:3"],
    [["prices", "m", "input"], ":10:5", ":10:12"],
    [["prices", "n"], ":8:1", ":8:1"],
    [["模型"], ":11:1", ":11:1"],
    [["nothing"], "", ""],
  ])("%j is found by line and column", (path, ofKey, ofValue) => {
    expect([findPlace(path, "key"), findPlace(path, "value")]).toEqual([ofKey, ofValue]);
  });

  it.each([
    ["\uFEFFmodel: m", ":1:8"],
    ["a: b\r\nmodel: m\r\n", ":2:8"],
    ["{model: m}", ":1:9"],
    ["model: [", ""],
  ])("is the one that an editor shows, in %j", (text, place) => {
    expect(createFindPlace(text)(["model"], "value")).toBe(place);
  });
});
