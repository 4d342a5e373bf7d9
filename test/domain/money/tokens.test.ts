import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { listMisses, loadCounters, measureErrors } from "../../../bench/tokens.ts";

import { countTokens } from "../../../src/domain/money/tokens.ts";

describe("the number of tokens", () => {
  it.each([
    ["", 0],
    ["hello world", 2],
    ["1", 1],
    ["123", 3],
    ["1234567890", 10],
  ])("of %j is %d", (text, tokens) => {
    expect(countTokens(text)).toBe(tokens);
  });

  it("counts the text of special tokens as plain text", () => {
    expect(countTokens("<|im_end|>")).toBeGreaterThan(3);
    expect(countTokens("<|endoftext|>")).toBeGreaterThan(3);
  });

  it.each([
    ["one long word", "a".repeat(200_000)],
    ["one long run of white space", " ".repeat(200_000)],
    ["signs", "=".repeat(200_000)],
    ["digits", "7".repeat(200_000)],
    ["Chinese", "字".repeat(50_000)],
    ["halves of surrogate pairs", "\uD800".repeat(10_000)],
  ])("is found for %s", (_, text) => {
    expect(countTokens(text)).toBeGreaterThan(text.length / 300);
  });
});

describe("the estimate", async () => {
  const counters = await loadCounters();
  const root = fileURLToPath(new URL("../../..", import.meta.url));

  it("is on average within 1 % of the Qwen tokenizer on real diffs, mostly within 3 %, never 3 % below", () => {
    const measured = measureErrors(join(root, "test/fixtures/diffs"), counters);
    expect(measured.map(({ diffs }) => diffs)).toEqual([60, 50]);
    expect(measured.flatMap(listMisses)).toEqual([]);
  });

  it.each([
    ["characters that the models take apart", "\u0958\u{1D15E}\uFB1D".repeat(200)],
    ["accents that the models put together", "e\u0301a\u0308 ".repeat(200)],
    [
      "digits of all kinds",
      "1234567 \u0661\u0662\u0663 \u00B2\u00B3 \uFF11\uFF12 \u2167 ".repeat(50),
    ],
    ["pictures", "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u{1F1E8}\u{1F1F3} ".repeat(50)],
    ["long runs", ["a", " ", "=", "\n", "\u5B57", "ab"].map((text) => text.repeat(700)).join("\n")],
  ])("is not below what the tokenizer counts for %s", (_, text) => {
    expect(counters.estimate(text)).toBeGreaterThanOrEqual(counters.count(text));
  });

  it("is nowhere 3 % below, whatever the text", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary", minLength: 50, maxLength: 300 }),
      fc.string({ unit: "grapheme", minLength: 50, maxLength: 300 }),
      fc.string({ unit: "binary-ascii", minLength: 50, maxLength: 300 }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(counters.estimate(text)).toBeGreaterThanOrEqual(0.97 * counters.count(text));
      }),
      { numRuns: 200 },
    );
  });

  it("is loaded with its vocabulary by no part of a run but the one that is about to count", () => {
    const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => ({ name, text: readFileSync(join(root, "src", name), "utf8") }));
    const loading = sources.filter(({ text }) =>
      /^import (?!type\b)[^;]*\/tokens\.ts"/m.test(text),
    );
    expect(loading.map(({ name }) => name)).toEqual([]);
    const later = sources.filter(({ text }) =>
      /import\("\.\.?\/(?:\.\.\/)?domain\/money\/tokens\.ts"\)/.test(text),
    );
    expect(later.map(({ name }) => name).toSorted()).toEqual([
      "cli/doctor.ts",
      "cli/eval-engine.ts",
      "doctor.ts",
      "replay/rerun.ts",
      "steps/prepare.ts",
      "steps/talk/talk.ts",
    ]);
  });
});
