/** The reader of configuration files on foreign ones: a value that fen knows, or an InputError. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { inspectConfig } from "../../src/domain/config.ts";
import { InputError } from "../../src/domain/errors.ts";
import {
  FILE_KEYS,
  INPUT_NAMES,
  readConfiguredInputs,
  readInputs,
  type Inputs,
} from "../../src/inputs.ts";
import { CONFIGS } from "./corpus/configs.ts";
import { anyText, DEEP, foreign, INHERITED_KEYS, isPolluted, mutated, RUNS } from "./mutate.ts";

/** The inputs as the file sets them, or the message with which it is refused. Any other error goes on. */
function attempt(text: string): Inputs | string {
  try {
    const { values } = inspectConfig(text, { file: "fen.yml", known: FILE_KEYS });
    const unknown = [...values.keys()].find((key) => !FILE_KEYS.includes(key));
    if (unknown !== undefined) throw new Error(`took the unknown key ${unknown}`);
    return readConfiguredInputs({ given: () => "", environment: {} }, { file: "fen.yml", text });
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

/** Reads the inputs with one of them given. Any error but an InputError goes on. */
function give(name: string, text: string): "read" | "refused" {
  try {
    readInputs({ given: (wanted) => (wanted === name ? text : ""), environment: {} });
    return "read";
  } catch (error) {
    if (error instanceof InputError) return "refused";
    throw error;
  }
}

const DEFAULTS = attempt("") as Inputs;

/** Where secrets go, and what a run may do, no file may say. */
function checkInputs(read: Inputs | string): "checked" {
  expect(isPolluted()).toBe(false);
  expect(typeof read === "string" ? read.length : 0).toBeLessThan(20_000);
  if (typeof read === "string") return "checked";
  const { apiKey, githubToken, baseUrls, webhookUrl, mode, prNumber, headSha, config } = read;
  const own = { apiKey, githubToken, baseUrls, webhookUrl, mode, prNumber, headSha, config };
  expect(DEFAULTS).toMatchObject(own);
  expect(Number.isSafeInteger(read.costLimit) && read.costLimit > 0).toBe(true);
  expect(read.maxComments).toBeGreaterThanOrEqual(0);
  expect(read.maxComments).toBeLessThanOrEqual(100);
  for (const price of read.prices.values()) {
    for (const amount of [price.input, price.cached, price.output]) {
      expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
    }
  }
  return "checked";
}

describe("the corpus of configurations", () => {
  it.each(CONFIGS)("$name", ({ text, problem }) => {
    const read = attempt(text);
    checkInputs(read);
    expect(typeof read).toBe(problem === "" ? "object" : "string");
    expect(typeof read === "string" ? read : "").toContain(problem);
  });
});

const WHOLE = `# What fen may do here.
model: mimo-v2.6-flash
fallback-models: [qwen-flash, "deepseek-chat"]
cost-limit: 0.02
prices:
  a/model: &price {input: 0.7, cached: 0.07, output: 2.1, currency: CNY}
  other: *price
exclude:
  - docs/
  - "*.{md,txt}"
min-severity: major
rules:
  - Money is in whole numbers.
  - {paths: [src/**, "!src/x.ts"], rule: Nothing throws.}
context: none
warn-at: 50, 80
`;

const SAMPLES = [WHOLE, ...CONFIGS.map(({ text }) => text)];

describe("a configuration of anything", () => {
  it("is a set of inputs or an InputError", () => {
    fc.assert(
      fc.property(foreign(SAMPLES), (text) => {
        expect(checkInputs(attempt(text))).toBe("checked");
      }),
      { numRuns: 600 },
    );
  });

  it("is a set of inputs or an InputError, line by line", () => {
    const key = fc.oneof(
      fc.constantFrom(...FILE_KEYS),
      fc.constantFrom(...INHERITED_KEYS),
      anyText,
    );
    const scalar = fc.oneof(
      anyText.map((text) => JSON.stringify(text.toWellFormed())),
      mutated(SAMPLES).map((text) => text.slice(0, 80).replaceAll("\n", " ")),
      fc.constantFrom(
        "1",
        "0x1F",
        "1e9",
        "~",
        "true",
        "[]",
        "{}",
        "*a",
        "&a x",
        "&a [*a]",
        "&a {b: *a}",
        "|",
        "!!str 1",
      ),
    );
    const line = fc.tuple(key, scalar).map(([name, value]) => `${name}: ${value}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        expect(checkInputs(attempt(lines.join("\n")))).toBe("checked");
      }),
      RUNS,
    );
  });

  it("cannot be reached through any input", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...INPUT_NAMES),
        fc.oneof(anyText, mutated(SAMPLES)),
        (name, text) => {
          expect(["read", "refused"]).toContain(give(name, text));
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each(Object.entries(DEEP))("takes a hundred thousand brackets (%s)", (_, brackets) => {
    for (const text of [
      brackets,
      `prices: ${brackets}`,
      `rules: ['${brackets.slice(0, 90_000)}']`,
    ]) {
      expect(attempt(text)).toBeTypeOf("string");
      expect(attempt(text.slice(0, 99_000))).toBeTypeOf("string");
    }
  });
});
