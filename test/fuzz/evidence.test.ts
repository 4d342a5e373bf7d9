/** The reader of SARIF on damaged and hostile files: findings within their bounds, at places in the repository. */

import { readdirSync, readFileSync } from "node:fs";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseDiff } from "../../src/domain/diff/patch.ts";
import {
  chooseFindings,
  type Finding,
  parseSarif,
  renderFindings,
  toSuggestion,
} from "../../src/domain/evidence.ts";
import { SEVERITIES } from "../../src/domain/suggestion.ts";
import { JSON_TEXTS } from "./corpus/json.ts";
import { anyJson, DEEP, foreign, INHERITED_KEYS, isPolluted, RUNS } from "./mutate.ts";

const FOLDER = new URL("../fixtures/sarif/", import.meta.url);
const REAL = readdirSync(FOLDER)
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"))
  .filter((text) => text.length < 20_000 && (parseSarif(text)?.length ?? 0) > 0);

const place = (uri: unknown, startLine: unknown = 2) => ({
  locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }],
});

const log = (...results: readonly object[]) =>
  JSON.stringify({
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "lint", rules: [{ id: "r", properties: { tags: ["security"] } }] },
        },
        results,
      },
    ],
  });

const MESSAGE = { message: { text: "It is wrong." } };
const SAMPLES = [
  ...REAL,
  log(
    { ruleIndex: 0, level: "error", ...MESSAGE, ...place("a.ts") },
    { ...MESSAGE, ...place("./b%20c.ts") },
  ),
];

const FILES = parseDiff(
  "diff --git a/a.ts b/a.ts\n--- a/a.ts\n+++ b/a.ts\n@@ -1,2 +1,3 @@\n x\n+y\n z\n",
);

/** Throws where something is out of its bounds. */
function check(findings: readonly Finding[] | null): "checked" {
  expect(isPolluted()).toBe(false);
  if (findings === null) return "checked";
  expect(findings.length).toBeLessThanOrEqual(20_000);
  for (const { tool, severity, isSecurity, path, line, message } of findings) {
    expect(SEVERITIES).toContain(severity);
    expect(isSecurity).toBeTypeOf("boolean");
    expect(tool.length).toBeLessThanOrEqual(161);
    expect(message.length).toBeLessThanOrEqual(600);
    expect(tool + message).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(path.length).toBeLessThanOrEqual(4096);
    expect(path.startsWith("/") || path.split("/").includes("..")).toBe(false);
    expect(Number.isSafeInteger(line) && line > 0).toBe(true);
  }
  const { chosen, onChanged } = chooseFindings(findings, FILES);
  expect(chosen.length).toBeLessThanOrEqual(Math.min(30, onChanged));
  expect(renderFindings(chosen).split("\n").length).toBe(Math.max(1, chosen.length));
  for (const finding of chosen) {
    const { title, quote } = toSuggestion(finding, FILES);
    expect(title.length).toBeLessThanOrEqual(120);
    expect(quote).toBe("y");
  }
  return "checked";
}

const read = (...results: readonly object[]) => {
  const findings = parseSarif(log(...results), ["/home/repo"]);
  check(findings);
  return findings ?? [];
};

describe("the corpus of JSON", () => {
  it.each(JSON_TEXTS)("as SARIF: $is with $name", ({ text, is }) => {
    expect(parseSarif(text)).toBeNull();
    const around = `{"runs":[{"tool":${text},"results":[{"message":{"text":"m"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a"},"region":{"startLine":1}}}]}]}]}`;
    expect(parseSarif(around)?.length ?? -1).toBe(is === "good" ? 1 : -1);
  });
});

/** What a field says, and what the finding is then; `null` for none. */
const CORPUS: readonly (readonly [string, object, Partial<Finding> | null])[] = [
  ["a level of an inherited property", { level: "constructor" }, { severity: "minor" }],
  ["a level of the prototype", { level: "__proto__" }, { severity: "minor" }],
  ["a level that is no text", { level: ["error"] }, { severity: "minor" }],
  ["no level", { level: null }, { severity: "minor" }],
  ["a rule of a negative number", { ruleIndex: -1 }, { tool: "lint", isSecurity: false }],
  ["a rule of half a number", { ruleIndex: 0.5 }, { tool: "lint", isSecurity: false }],
  [
    "a rule by the name of a property",
    { ruleIndex: "length" },
    { tool: "lint", isSecurity: false },
  ],
  [
    "a message that grows by its own arguments",
    { message: { text: "{0}".repeat(200), arguments: ["y".repeat(80)] } },
    { message: "y".repeat(600) },
  ],
  [
    "an argument that names itself",
    { message: { text: "{0}", arguments: ["{0}"] } },
    { message: "{0}" },
  ],
  ["an argument that there is not", { message: { text: "a {9}" } }, { message: "a {9}" }],
  [
    "an argument that is no text",
    { message: { text: "a {0}", arguments: [{}] } },
    { message: "a {0}" },
  ],
  [
    "a pattern of a replacement",
    { message: { text: "{0}", arguments: ["$& $1 $`"] } },
    { message: "$& $1 $`" },
  ],
  [
    "a message of lines",
    { message: { text: "a\r\n\u2028::error::b\u202E" } },
    { message: "a ::error::b" },
  ],
  ["a message of nothing but blanks", { message: { text: " \n\u200B" } }, null],
  ["a line of no number", place("a.ts", "2"), null],
  ["a line below one", place("a.ts", 0), null],
  ["half a line", place("a.ts", 1.5), null],
  ["a line beyond all numbers", place("a.ts", 2 ** 53), null],
  ["a path of another machine", place("\\\\host\\share\\a.ts"), null],
  ["a path of a drive", place("C:\\a.ts"), null],
  ["a path out, in part escaped", place("a/..%2fb/..%5c../c"), null],
  ["a path out, by the root", place("/home/repo/../../etc/passwd"), null],
  ["a path beside the root", place("/home/repository/a.ts"), null],
  ["a path of the root itself", place("/home/repo/"), null],
  ["a path that was escaped twice", place("%252e%252e/a"), { path: "%2e%2e/a" }],
  ["a path of the prototype", place("__proto__"), { path: "__proto__" }],
  ["a path without end", place(`${"./".repeat(2050)}a`), null],
  ["half an escape", place("a%e"), null],
  ["an escape that is no UTF-8", place("a%ff"), null],
];

describe("the corpus of results", () => {
  it.each(CORPUS)("%s", (_, fields, expected) => {
    const findings = read({ ...MESSAGE, ...place("a.ts"), ...fields });
    expect(findings.length).toBe(expected === null ? 0 : 1);
    expect(findings).toMatchObject(expected === null ? [] : [expected]);
  });
});

describe("SARIF of anything", () => {
  it("is findings within their bounds, or none", () => {
    fc.assert(
      fc.property(foreign(SAMPLES), (text) => {
        expect(check(parseSarif(text, ["/home/repo"]))).toBe("checked");
      }),
      { numRuns: 500 },
    );
  });

  it("is findings within their bounds, whatever the JSON in its fields", () => {
    const keys =
      "level message text markdown arguments locations physicalLocation artifactLocation uri region startLine ruleId ruleIndex kind suppressions id tags security error a.ts".split(
        " ",
      );
    const value = anyJson(keys, 3);
    const fields = fc.array(fc.tuple(fc.constantFrom(...keys, ...INHERITED_KEYS), value), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fields, value, value, (pairs, rules, driver) => {
        const good = JSON.stringify({ ...MESSAGE, ...place("a.ts") }).slice(0, -1);
        const more = pairs.map(([key, item]) => `,${JSON.stringify(key)}:${item}`).join("");
        const tool = `{"driver":{"name":${driver},"rules":[${rules}]}}`;
        const results = `[${good},"ruleIndex":0${more}},${good}}]`;
        const text = `{"runs":[{"tool":${tool},"results":${results}},${driver}]}`;
        expect(check(parseSarif(text))).toBe("checked");
      }),
      { numRuns: 400 },
    );
  });

  it("keeps the good results beside the others", () => {
    fc.assert(
      fc.property(fc.array(anyJson(["message", "text", "locations"])), (others) => {
        const good = JSON.stringify({ ...MESSAGE, ...place("good.ts") });
        const findings = parseSarif(`{"runs":[{"results":[${[...others, good].join(",")}]}]}`);
        check(findings);
        expect(findings?.at(-1)?.path).toBe("good.ts");
      }),
      RUNS,
    );
  });

  it.each(Object.entries(DEEP))("takes a hundred thousand brackets (%s)", (_, brackets) => {
    expect(parseSarif(brackets)).toBeNull();
    for (const key of ["message", "locations", "level", "suppressions"]) {
      const texts = [
        `{"runs":[{"results":[{"${key}":${brackets}}]}]}`,
        `{"runs":[{"tool":${brackets},"results":${brackets}}]}`,
      ];
      for (const text of texts) expect(check(parseSarif(text))).toBe("checked");
    }
  });

  it("is cut after twenty thousand results", () => {
    const good = JSON.stringify({ ...MESSAGE, ...place("a.ts") });
    const run = `{"results":[${Array.from({ length: 15_000 }, () => good).join(",")}]}`;
    expect(parseSarif(`{"runs":[${run},${run}]}`)?.length).toBe(20_000);
  });
});
