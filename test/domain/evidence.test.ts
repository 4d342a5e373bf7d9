import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseDiff } from "../../src/domain/diff/patch.ts";
import {
  chooseFindings,
  parseSarif,
  renderFindings,
  toSuggestion,
} from "../../src/domain/evidence.ts";

const files = parseDiff(`diff --git a/src/a b.ts b/src/a b.ts
--- a/src/a b.ts	
+++ b/src/a b.ts	
@@ -1,2 +1,3 @@
 const a = 1;
+const b = a / 0;
 export { a };
`);

const log = (result: object, driver: object = { name: "lintd" }) =>
  JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver }, results: [result] }] });

const at = (uri: string, startLine = 2) => ({
  locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }],
});

const result = { ruleId: "no-zero", level: "error", message: { text: "Division by zero." } };

describe("a result of a SARIF file", () => {
  it("becomes a finding", () => {
    expect(parseSarif(log({ ...result, ...at("src/a%20b.ts") }))).toEqual([
      {
        tool: "lintd no-zero",
        severity: "major",
        isSecurity: false,
        path: "src/a b.ts",
        line: 2,
        message: "Division by zero.",
      },
    ]);
  });

  it("takes level and tags from its rule, and fills the words of its message in", () => {
    const driver = {
      name: "scan",
      rules: [
        { id: "x" },
        { id: "y", defaultConfiguration: { level: "note" }, properties: { tags: ["security"] } },
      ],
    };
    const read = parseSarif(
      log(
        { ruleIndex: 1, message: { text: "Uses {0}", arguments: ["md5"] }, ...at("a.ts") },
        driver,
      ),
    );
    expect(read).toMatchObject([
      { tool: "scan y", severity: "nit", isSecurity: true, message: "Uses md5" },
    ]);
  });

  it.each([
    ["src/a.ts", "src/a.ts"],
    ["./src/a.ts", "src/a.ts"],
    ["file:///work/repo/src/a.ts", "src/a.ts"],
    ["/work/repo/src/a.ts", "src/a.ts"],
    ["src\\a.ts", "src/a.ts"],
    ["/etc/passwd", undefined],
    ["file:///etc/passwd", undefined],
    ["../a.ts", undefined],
    ["src/%2e%2e/%2e%2e/a.ts", undefined],
    ["https://evil.example/a.ts", undefined],
    ["%zz", undefined],
  ])("at %s lies at %s", (uri, path) => {
    const [read] = parseSarif(log({ ...result, ...at(uri) }), ["/work/repo"]) ?? [];
    expect(read?.path).toBe(path);
  });

  it.each([
    ["suppressed", { suppressions: [{ kind: "inSource" }] }],
    ["gone", { baselineState: "absent" }],
    ["passed", { kind: "pass" }],
    ["without a place", { locations: [] }],
    ["without words", { message: {} }],
  ])("%s is none", (_, more) => {
    expect(parseSarif(log({ ...result, ...at("a.ts"), ...more }))).toEqual([]);
  });

  it("is never an error, whatever stands there", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.anything().map((value) => JSON.stringify({ runs: [value] }) ?? ""),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const read = parseSarif(text);
        expect(read === null || Array.isArray(read)).toBe(true);
      }),
    );
  });
});

describe("findings", () => {
  const finding = (fields: object = {}) => ({
    tool: "lintd",
    severity: "minor" as const,
    isSecurity: false,
    path: "src/a b.ts",
    line: 2,
    message: "Division by zero. Nobody divides by zero.",
    ...fields,
  });

  it("count on lines that the change brings in, once, the gravest first", () => {
    const grave = finding({ severity: "major", message: "Grave." });
    const some = [finding(), finding(), finding({ line: 1 }), finding({ path: "x.ts" }), grave];
    const { chosen, onChanged } = chooseFindings(some, files);
    expect(chosen).toEqual([grave, finding()]);
    expect(onChanged).toBe(2);
  });

  it("are at most thirty", () => {
    const many = Array.from({ length: 40 }, (_, index) => finding({ message: `${index}` }));
    const { chosen, onChanged } = chooseFindings(many, files);
    expect([chosen.length, onChanged]).toEqual([30, 40]);
  });

  it("stand a line each", () => {
    expect(renderFindings([finding(), finding({ tool: "x" })])).toBe(
      "src/a b.ts line 2 [lintd]: Division by zero. Nobody divides by zero.\nsrc/a b.ts line 2 [x]: Division by zero. Nobody divides by zero.",
    );
  });

  it("become suggestions about their line", () => {
    expect(toSuggestion(finding({ isSecurity: true }), files)).toMatchObject({
      path: "src/a b.ts",
      quote: "const b = a / 0;",
      line: 2,
      category: "security",
      title: "Division by zero.",
      body: "Division by zero. Nobody divides by zero.",
      source: "tool",
    });
  });
});
