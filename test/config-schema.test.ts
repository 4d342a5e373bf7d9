/** The schema of `fen.yml` is the one that the code makes, and says of a file what the code says of it. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { Ajv } from "ajv";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";

import {
  ACTION_FILE,
  listFileKeys,
  renderConfigSchema,
  SCHEMA_FILE,
} from "../scripts/config-schema.ts";
import { InputError } from "../src/domain/errors.ts";
import { readConfiguredInputs } from "../src/inputs.ts";

const written = readFileSync(SCHEMA_FILE, "utf8");
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(written) as object,
);

/** Does fen take the file? */
function isTaken(text: string): boolean {
  try {
    readConfiguredInputs({ given: () => "", environment: {} }, { file: "fen.yml", text });
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

const GOOD: readonly string[] = [
  "model: mimo-v2.6-flash",
  "model: xiaomi/mimo-v2-flash:free",
  "fallback-models: [qwen-flash, mimo-v2.5]",
  "fallback-models: qwen-flash, mimo-v2.5",
  "verify-model: qwen-flash",
  "generate-temperature: 0.3",
  "verify-temperature: 0",
  "cost-limit: 0.02",
  'cost-limit: "0.02"',
  "cost-limit-per-pr: 1",
  "cost-limit-per-month: 100",
  "currency: USD",
  "prices: {my-model: {input: 0.5, cached: 0.05, output: 1.5, currency: CNY}}",
  "warn-at: [50, 100]",
  "warn-at: 80",
  "webhook-format: slack",
  "exchange-rate: 7.1",
  "compare-models: [a, b]",
  "include: ['src/**', '*.md']",
  "exclude: |\n  docs/**\n  !docs/api.md",
  "min-severity: major",
  "max-comments: 0",
  "fail-on: never",
  "fail-on-partial: true",
  "language: zh-CN",
  "incremental: false",
  "resolve-threads: true",
  "dry-run: true",
  "shard: 2/4",
  "evidence: reports/*.sarif",
  "result-file: out/fen.json",
  "idle-timeout: 30",
  "run-timeout: 600",
  "context: none",
  "context: [guidelines, code]",
  "rules: [Loops go over values., {paths: 'src/**', rule: No default exports.}]",
  "post-findings: true",
  "# nothing yet",
];

/** Values of all kinds; each key of the file is tried with each of them. */
const VALUES: readonly string[] = [
  ..."0 1 2 3 50 100 101 1000 1001 21600 21601 100000 100001 1000000 1000000.5 0.01 0.05 0.04 -1".split(
    " ",
  ),
  ..."1e-2 1e-10 0x10 .5 true false TRUE yes off null ~ none never nit major Major CNY USD cny".split(
    " ",
  ),
  ..."json slack guidelines code context a a.b a/b ! . !a zh-CN zh_CN English 1/1 2/4 0/4 1/0 2024-01-01 中文".split(
    " ",
  ),
].flatMap((word) => (word.startsWith("!") ? [`"${word}"`] : [word, `"${word}"`]));
const MORE_VALUES: readonly string[] = [
  "",
  "''",
  "' '",
  "'a, b'",
  "'a b'",
  "'a,, b,'",
  '"a\\nb"',
  '"a b\\nc"',
  "'50, 80'",
  "'50 80'",
  "'50, 0'",
  "'50, 1001'",
  "'code, discussion'",
  "'none, code'",
  "[]",
  "{}",
  "[[a]]",
  "[{a: b}]",
  "{a: b}",
  "{m: {input: 1, output: '2.5'}}",
  "{m: {input: 1}}",
  "{m: {input: 1, output: 100001}}",
  "{m: {input: free, output: 1}}",
  "{m: {input: 1, output: null}}",
  "{m: {input: 1, output: 1, cached: 0, currency: USD}}",
  "{m: {input: 1, output: 1, currency: EUR}}",
  "{m: {input: 1, output: 1, '<<': 1}}",
  "{rule: a}",
  "{rule: ' '}",
  "{rule: a, paths: ['/']}",
  "{rule: a, paths: [a, b], more: c}",
  "{rule: [a]}",
  "{paths: a}",
  "{paths: null, rule: a}",
];

/**
 * What the schema cannot say, or says more strictly: numbers in quotes have no bounds, two numbers are not compared, and text
 * of several lines is not read. `[key, value]` as they are written in the file.
 */
const BEYOND: readonly (readonly [keys: RegExp, value: RegExp])[] = [
  [/-(?:temperature|timeout)$/, /^"[\d.]+"$/],
  [/^context$/, /^\[.*,/],
  [/^prices$/, /^["']|^[^[{"']*$/],
  [/^(?:include|exclude|evidence|rules)$/, /^["'!]/],
  [/^(?:currency|min-severity|fail-on|webhook-format)$/, /^' ?'$/],
  [/^cost-limit|^exchange-rate|-temperature$/, /^1e-10$/],
];

const BAD: readonly string[] = [
  "model: a b",
  "fallback-models: [a b]",
  "generate-temperature: 3",
  "generate-temperature: hot",
  "cost-limit: 0",
  "cost-limit: -1",
  "cost-limit: unlimited",
  "cost-limit: 0,50",
  "currency: EUR",
  "prices: {m: {input: 1}}",
  "prices: {m: {input: 1, output: 1, extra: 1}}",
  "prices: {m: {input: -1, output: 1}}",
  "prices: [m]",
  "warn-at: [0]",
  "webhook-format: xml",
  "min-severity: low",
  "max-comments: 101",
  "max-comments: 1.5",
  "max-comments: many",
  "fail-on: always",
  "fail-on-partial: maybe",
  "language: English please",
  "shard: all",
  "idle-timeout: 0",
  "run-timeout: 15m",
  "context: [everything]",
  "rules: [{paths: 'src/**'}]",
  "rules: [{rule: x, other: y}]",
  "post-findings: sometimes",
  "api-key: sk-x",
  "base-url: https://x.example/v1",
  "mode: plan",
  "unknown: 1",
  "- a",
];

describe("fen.schema.json", () => {
  it("is what `npm run schema` writes", () => {
    expect(written).toBe(renderConfigSchema(readFileSync(ACTION_FILE, "utf8")));
  });

  it("has every key that the file may have, and none that only a workflow may set", () => {
    const { properties } = JSON.parse(written) as { properties: object };
    expect(Object.keys(properties)).toEqual(listFileKeys());
    expect(Object.keys(properties)).not.toContain("api-key");
    const tried = GOOD.map((text) => text.split(":", 1)[0]);
    for (const key of listFileKeys()) expect(tried).toContain(key);
  });

  it.each(GOOD)("takes what fen takes: %s", (text) => {
    expect(isTaken(text)).toBe(true);
    const document = text.startsWith("#") ? null : load(text);
    expect([validate(document), validate.errors]).toEqual([true, null]);
  });

  it.each(BAD)("refuses what fen refuses: %s", (text) => {
    expect(isTaken(text)).toBe(false);
    expect(validate(load(text))).toBe(false);
  });

  it.each(listFileKeys())("says of `%s` what fen says, whatever it is set to", (key) => {
    const isBeyond = (value: string) =>
      BEYOND.some(([keys, values]) => keys.test(key) && values.test(value));
    const values = [...VALUES, ...MORE_VALUES].flatMap((value) =>
      value === "" ? [value] : [value, `[${value}]`, `[a, ${value}]`],
    );
    const wrong = values
      .filter((value) => !isBeyond(value))
      .map((value) => ({ text: `${key}: ${value}`, taken: isTaken(`${key}: ${value}`) }))
      .filter(({ text, taken }) => validate(load(text)) !== taken);
    expect(wrong).toEqual([]);
  });

  it("takes every example in the pages", () => {
    const pages = ["configuration", "context", "checks", "talking"].map((name) =>
      readFileSync(fileURLToPath(new URL(`../docs/${name}.md`, import.meta.url)), "utf8"),
    );
    const blocks = pages.flatMap((page) =>
      [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text),
    );
    const examples = blocks.filter((text) => !/^jobs:/m.test(text));
    expect(examples.length).toBeGreaterThan(0);
    for (const text of examples) expect([text, validate(load(text))]).toEqual([text, true]);
  });
});
