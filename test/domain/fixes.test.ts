import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { InputError } from "../../src/domain/errors.ts";
import { fitFix, isCommit, readFixes } from "../../src/domain/fixes.ts";
import { applyEdits } from "../../src/domain/placing/apply.ts";
import { renderResult } from "../../src/domain/report/result.ts";
import { MAX_RESULT_CHARACTERS } from "../../src/domain/report/stored-result.ts";
import type { Fate, ReviewedSuggestion } from "../../src/domain/reviewed.ts";
import { SEVERITIES } from "../../src/domain/suggestion.ts";
import { listShown } from "../../src/domain/terminal/review.ts";
import { recordOf } from "./sample-run.ts";
import { inlineAt, reviewedOf } from "./sample-suggestion.ts";

const CODE = { replacement: { kind: "committable", text: "better" } } as const;
const RECORD = recordOf({ mode: "review", reviewed: [reviewedOf({}, CODE)] });

/** The record's result as JSON, with keys of it, of its one suggestion and of that one's placement replaced. */
function hostile(root: object, suggestion: object = {}, placement: object = {}): string {
  const result = JSON.parse(renderResult(RECORD)) as {
    readonly suggestions: readonly { readonly placement: object }[];
  };
  const [first] = result.suggestions;
  const changed = { ...first, placement: { ...first?.placement, ...placement }, ...suggestion };
  return JSON.stringify({ ...result, suggestions: [changed], ...root });
}

describe("the fixes of a result file", () => {
  it("come with their lines, their code and the commit that was reviewed", () => {
    expect(readFixes(renderResult(RECORD))).toEqual({
      head: "b".repeat(40),
      isReviewed: true,
      fixes: [
        {
          number: 1,
          severity: "major",
          title: "Loop reads one element past the end",
          path: "src/sum.ts",
          lines: ["line 12"],
          edit: { startLine: 12, endLine: 12, text: "better" },
        },
      ],
    });
  });

  it("have the numbers under which the terminal shows them, whatever was found", () => {
    const fates: readonly Fate[] = [
      "inline",
      "body",
      "rejected",
      "refuted",
      "not-confirmed",
      "below-min-severity",
      "duplicate",
      "withdrawn",
      "already-posted",
      "not-posted",
    ];
    const suggestion = fc
      .record({
        severity: fc.constantFrom(...SEVERITIES),
        path: fc.constantFrom("a.ts", "b.ts", "B.ts", "ä.ts", " a.ts"),
        line: fc.integer({ min: 1, max: 9 }),
        fate: fc.constantFrom(...fates),
        isPlaced: fc.boolean(),
        hasFix: fc.boolean(),
      })
      .map(({ severity, path, line, fate, isPlaced, hasFix }): ReviewedSuggestion => {
        const inline = inlineAt(line, { path });
        const placement = isPlaced ? inline : ({ kind: "body", path, reason: "none" } as const);
        const fix = hasFix && isPlaced ? CODE : {};
        return reviewedOf({ severity, path, title: `${line}` }, { placement, fate, ...fix });
      });
    fc.assert(
      fc.property(fc.array(suggestion, { maxLength: 12 }), (reviewed) => {
        const shown = listShown(reviewed);
        const { fixes } = readFixes(renderResult({ ...RECORD, reviewed }));
        const offered = shown.flatMap(({ replacement, placement, suggestion }, index) =>
          replacement === null ? [] : [[index + 1, placement.path, suggestion.title]],
        );
        expect(fixes.map(({ number, path, title }) => [number, path, title])).toEqual(offered);
      }),
    );
  });

  it.each([
    ["no JSON", "{"],
    ["another schema", hostile({ schema: "fen-result/2" })],
    ["a list", "[]"],
    ["too large a file", " ".repeat(MAX_RESULT_CHARACTERS + 1)],
    ["a comparison", hostile({ mode: "compare" })],
    ["a plan", hostile({ mode: "plan" })],
    ["no mode", hostile({ mode: null })],
    ["a review of nothing", hostile({ pullRequest: null })],
    ["a head that is no commit", hostile({ pullRequest: { head: "main" } })],
  ])("are not read from %s", (_, text) => {
    expect(() => readFixes(text)).toThrow(InputError);
  });

  it.each<readonly [string, object, object]>([
    ["a path out of the repository", {}, { path: "../out.ts" }],
    ["an absolute path", {}, { path: "/etc/passwd" }],
    ["a path with a detour", {}, { path: "src/./sum.ts" }],
    ["git's own files", {}, { path: ".git/config" }],
    ["git's own files of a submodule", {}, { path: "sub/.git/config" }],
    ["a path with a NUL", {}, { path: "a\0b" }],
    ["a path that is none", {}, { path: 7 }],
    ["half a line", {}, { startLine: 11.5, endLine: 11.5 }],
    ["line 0", {}, { startLine: 0, endLine: 0 }],
    ["lines that end before they begin", {}, { endLine: 11 }],
    ["more lines than it quotes", {}, { endLine: 13 }],
    ["quotes that are no text", {}, { lines: [{}] }],
    ["no quotes", {}, { lines: [] }],
    ["deleted lines", {}, { side: "LEFT" }],
    ["no place", {}, { startLine: null }],
    ["code that is none", { fix: ["x"] }, {}],
    ["code that was only shown", { fix: null }, {}],
    ["code that reorders what one sees", { fix: "a\u202Eb" }, {}],
    ["code with a NUL", { fix: "a\0b" }, {}],
    ["code with half a character", { fix: "\uD800" }, {}],
    ["code with a carriage return", { fix: "a\rb" }, {}],
  ])("are not taken with %s", (_, suggestion, placement) => {
    expect(readFixes(hostile({}, suggestion, placement)).fixes).toEqual([]);
  });

  it("never fail in another way, whatever JSON there is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const { fixes } = readFixes(
          hostile({ suggestions: [one, { placement: other, fix: "x" }] }),
        );
        expect(fixes.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the head of a review", () => {
  it("is a commit, unless it was of a diff", () => {
    expect(isCommit("b".repeat(40))).toBe(true);
    expect(isCommit(`${"0".repeat(39)}1`)).toBe(false);
    expect(isCommit("0".repeat(40))).toBe(false);
  });
});

describe("a fix", () => {
  const fix = { lines: ["b", "c"], edit: { startLine: 2, endLine: 3, text: "x\n\ny" } };

  it("fits a file with its lines", () => {
    expect(fitFix("a\nb\nc\nd\n", fix)).toBe(fix.edit);
  });

  it.each([
    ["other lines", "a\nB\nc\nd\n"],
    ["its lines elsewhere", "b\nc\nd\n"],
    ["too few lines", "a\nb"],
    ["carriage returns at some of them", "a\r\nb\r\nc\nd\r\n"],
  ])("does not fit a file with %s", (_, text) => {
    expect(fitFix(text, fix)).toBeNull();
  });

  it.each([
    ["in the middle", "a\r\nb\r\nc\r\nd\r\n", "a\r\nx\r\n\r\ny\r\nd\r\n"],
    ["at an end with a line feed", "a\r\nb\r\nc\r\n", "a\r\nx\r\n\r\ny\r\n"],
    ["at an end without one", "a\r\nb\r\nc", "a\r\nx\r\n\r\ny"],
  ])("gets the carriage returns of a working tree, %s", (_, text, made) => {
    const edit = fitFix(text, fix);
    expect(edit && applyEdits(text, [edit])).toBe(made);
  });

  it("that deletes needs none", () => {
    const edit = fitFix("a\r\nb\r\nc\r\n", { ...fix, edit: { ...fix.edit, text: "" } });
    expect(edit?.text).toBe("");
  });
});
