import { describe, expect, it } from "vitest";

import { createFindPlace, parseConfig, parseYaml } from "../../src/domain/config.ts";
import { InputError } from "../../src/domain/errors.ts";

const KNOWN = ["model", "cost-limit", "exclude", "prices", "api-key", "mode", "min-severity"];

const parse = (text: string) => parseConfig(text, { file: ".github/fen.yml", known: KNOWN });

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
      /^\.github\/fen\.yml: not valid YAML: .* \(line 3, column \d+\)$/,
    );
    expect(problemOf("model: a\nmodel: b")).toMatch(/not valid YAML: duplicated.* \(line 2/);
  });

  it.each(["- a", "just text", "7", "true"])("must be a map, and %j is none", (text) => {
    expect(problemOf(text)).toBe(".github/fen.yml: must be a map of `key: value` lines");
  });

  it.each(["exclude: [[a]]", "exclude: [a, [b]]", 'exclude: ["a\\nb"]'])(
    "must not nest lists or hide line ends in items: %s",
    (text) => {
      expect(problemOf(text)).toBe(
        ".github/fen.yml:1:1: `exclude`: must be a value or a list of values",
      );
    },
  );

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
