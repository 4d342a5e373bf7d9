import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readSuggestion, readVerdict } from "../../src/domain/answer.ts";

const GOOD = {
  path: "src/a.ts",
  quote: "  if (i <= xs.length) {",
  severity: "major",
  category: "bug",
  title: "Off by one",
  body: "Reads past the end.",
};

describe("a suggestion", () => {
  it("is read from the contract's keys", () => {
    const fields = { ...GOOD, line: 12, replacement: "  if (i < xs.length) {", side: "RIGHT" };
    expect(readSuggestion(fields)).toEqual({
      kind: "item",
      item: {
        ...GOOD,
        line: 12,
        side: "RIGHT",
        replacement: "  if (i < xs.length) {",
        claim: null,
        source: "model",
      },
    });
  });

  it("needs only path, severity and something to say", () => {
    expect(readSuggestion({ path: "a", severity: "nit", body: "Hm.\n\nWell." })).toEqual({
      kind: "item",
      item: {
        path: "a",
        quote: "",
        side: "RIGHT",
        line: null,
        severity: "nit",
        category: "bug",
        title: "Hm. Well.",
        body: "Hm.\n\nWell.",
        replacement: null,
        claim: null,
        source: "model",
      },
    });
  });

  it.each([
    ["side", "left", "side", "LEFT"],
    ["side", "BOTH", "side", "RIGHT"],
    ["side", 1, "side", "RIGHT"],
    ["line", "12", "line", 12],
    ["line", 0, "line", null],
    ["line", -1, "line", null],
    ["line", 1.5, "line", null],
    ["line", "12-14", "line", null],
    ["line", null, "line", null],
    ["severity", "CRITICAL ", "severity", "critical"],
    ["severity", "high", "severity", "major"],
    ["severity", "warning", "severity", "minor"],
    ["severity", "info", "severity", "nit"],
    ["category", "Security", "category", "security"],
    ["category", "style", "category", "bug"],
    ["category", null, "category", "bug"],
    ["replacement", "", "replacement", ""],
    ["replacement", null, "replacement", null],
    ["replacement", ["a"], "replacement", null],
    ["quote", ["a"], "quote", ""],
    ["quote", "  keeps space \n", "quote", "  keeps space \n"],
    ["path", " src/a.ts ", "path", "src/a.ts"],
    ["title", "two\nlines", "title", "two lines"],
    ["title", "x".repeat(300), "title", `${"x".repeat(199)}…`],
    ["source", "check", "source", "model"],
    ["confidence", 0.9, "severity", "major"],
    ["done", false, "path", "src/a.ts"],
  ])("with %s %j has the %s %j", (...[key, value, field, expected]) => {
    const read = readSuggestion({ ...GOOD, [key]: value });
    expect(read).toMatchObject({ kind: "item", item: { [field]: expected } });
  });

  it.each([
    [{ path: "" }, "no path"],
    [{ path: 3 }, "no path"],
    [{ path: undefined }, "no path"],
    [{ severity: "urgent" }, "no severity that fen knows"],
    [{ severity: undefined }, "no severity that fen knows"],
    [{ severity: ["major"] }, "no severity that fen knows"],
    [{ title: "", body: " " }, "neither title nor body"],
    [{ title: {}, body: 1 }, "neither title nor body"],
  ])("with %j is none: %s", (rest, problem) => {
    expect(readSuggestion({ ...GOOD, ...rest })).toEqual({ kind: "broken", problem });
  });

  it("is not taken from hostile objects, and nothing of them is in the problem", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (fields) => {
        const read = readSuggestion(fields);
        const problem = read.kind === "broken" ? read.problem : "no problem";
        expect(problem).toMatch(/^no |^neither title nor body$/);
      }),
    );
  });
});

describe("the closing line", () => {
  it.each([
    [{ done: true, count: 3 }, 3],
    [{ done: true }, null],
    [{ done: true, count: "3" }, null],
    [{ count: 1.5, done: true, path: "a" }, null],
  ])("%j is read in both passes", (fields, count) => {
    expect(readSuggestion(fields)).toEqual({ kind: "done", count });
    expect(readVerdict(fields)).toEqual({ kind: "done", count });
  });

  it.each([{ done: "true" }, { done: 1 }])("is not %j", (fields) => {
    expect(readSuggestion(fields).kind).toBe("broken");
    expect(readVerdict(fields).kind).toBe("broken");
  });
});

describe("a verdict", () => {
  it("is read from the contract's keys", () => {
    const fields = {
      id: 1,
      verdict: "confirmed",
      evidence: "  code",
      reason: " because ",
      severity: "major",
    };
    expect(readVerdict(fields)).toEqual({ kind: "item", item: { ...fields, reason: "because" } });
  });

  it("needs only id and verdict", () => {
    expect(readVerdict({ id: "2", verdict: "Rejected" })).toEqual({
      kind: "item",
      item: { id: 2, verdict: "rejected", evidence: "", reason: "", severity: null },
    });
  });

  it.each([
    [{ verdict: "confirmed" }, "no id"],
    [{ id: 0, verdict: "confirmed" }, "no id"],
    [{ id: "one", verdict: "confirmed" }, "no id"],
    [{ id: 1 }, "no verdict that fen knows"],
    [{ id: 1, verdict: "valid" }, "no verdict that fen knows"],
    [{ id: 1, verdict: true }, "no verdict that fen knows"],
  ])("%j is none: %s", (fields, problem) => {
    expect(readVerdict(fields)).toEqual({ kind: "broken", problem });
  });
});
