import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { placeSuggestion } from "../../../src/domain/placing/anchor.ts";
import type { DiffLine, FileDiff, Side } from "../../../src/domain/diff/diff.ts";
import {
  checkReplacement,
  findSurroundings,
  type ReplacementInput,
  type ReplacementVerdict,
} from "../../../src/domain/placing/replacement.ts";
import type { AnchorMatch, Suggestion } from "../../../src/domain/suggestion.ts";

type Case = {
  readonly lines: readonly string[];
  readonly replacement: string;
  readonly quote?: string;
  readonly match?: AnchorMatch;
  readonly side?: Side;
  readonly path?: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly hasCarriageReturns?: boolean;
};

function inputOf(given: Case): ReplacementInput {
  const { lines, replacement, before = [], after = [], hasCarriageReturns = false } = given;
  return {
    placement: {
      kind: "inline",
      path: given.path ?? "src/a.ts",
      side: given.side ?? "RIGHT",
      startLine: 10,
      endLine: 9 + lines.length,
      match: given.match ?? "exact",
      lines,
    },
    quote: given.quote ?? lines.join("\n"),
    replacement,
    surroundings: { before, after, hasCarriageReturns },
  };
}

function check(given: Case): ReplacementVerdict {
  return checkReplacement(inputOf(given));
}

const LINE = ["  if (i <= xs.length) {"];

describe("a replacement that may be committed", () => {
  it.each<[string, Case, string]>([
    ["as it is", { lines: LINE, replacement: "  if (i < xs.length) {" }, "  if (i < xs.length) {"],
    [
      "without the final newline",
      { lines: LINE, replacement: "  if (i < xs.length) {\n" },
      "  if (i < xs.length) {",
    ],
    ["without carriage returns", { lines: ["a;"], replacement: "b;\r\nc;\r\n" }, "b;\nc;"],
    ["as a deletion", { lines: ["a;"], replacement: "" }, ""],
    ["with a blank line within", { lines: ["a;"], replacement: "b;\n\nc;" }, "b;\n\nc;"],
    [
      "without the blank lines that the quote has, too, and that are not in the range",
      { lines: ["a;"], quote: "\n\na;\n", replacement: "\n\nb;\n" },
      "b;",
    ],
    [
      "with a blank line at the start that the quote does not have",
      { lines: ["a;"], replacement: "\nb;" },
      "\nb;",
    ],
    [
      "when it keeps a line that is equal to the one above",
      { lines: ["}", "a;"], before: ["}"], replacement: "}\nb;" },
      "}\nb;",
    ],
    [
      "when it begins with a blank line below a blank one",
      { lines: ["a;"], before: [""], after: [""], replacement: "\nb;" },
      "\nb;",
    ],
    [
      "when it is exactly a hundred lines long",
      { lines: ["a;"], replacement: "b;\n".repeat(100) },
      "b;\n".repeat(99) + "b;",
    ],
    [
      "with tabs where the quoted lines have tabs",
      { lines: ["\ta;"], replacement: "\tb;\n\t\tc;" },
      "\tb;\n\t\tc;",
    ],
    [
      "with the aligned asterisks of a comment behind tabs",
      { lines: ["\t/** a */"], replacement: "\t/**\n\t * b\n\t */" },
      "\t/**\n\t * b\n\t */",
    ],
    [
      "with brackets that do not pair in prose",
      { lines: ["a"], path: "README.md", replacement: "1) b\n2) c" },
      "1) b\n2) c",
    ],
    [
      "with a code fence in prose",
      { lines: ["run"], path: "README.md", replacement: "```\nrun\n```" },
      "```\nrun\n```",
    ],
    ["with plus signs where the file has them", { lines: ["+ a"], replacement: "+ b" }, "+ b"],
    [
      "with an ellipsis comment that stands there already",
      { lines: ["// ...", "a;"], replacement: "// ...\nb;" },
      "// ...\nb;",
    ],
    [
      "with the indentation that the quote lost",
      { lines: ["    a;"], match: "white-space", quote: "a;", replacement: "b;" },
      "    b;",
    ],
    [
      "with the tabs that the quote lost",
      {
        lines: ["\t\tif (a) {", "\t\t\tb();", "\t\t}"],
        match: "white-space",
        quote: "if (a) {\n\tb();\n}",
        replacement: "if (c) {\n\tb();\n\n\td();\n}",
      },
      "\t\tif (c) {\n\t\t\tb();\n\n\t\t\td();\n\t\t}",
    ],
    [
      "without the indentation that the quote has too much of",
      {
        lines: ["  a;", "", "  b;"],
        match: "white-space",
        quote: "    a;\n  \n    b;",
        replacement: "    c;",
      },
      "  c;",
    ],
    [
      "moved as a whole when two quoted lines agree that the quote was",
      {
        lines: ["  if a:", "    b"],
        match: "white-space",
        quote: "if a:\n  b",
        replacement: "if c:\n  b",
      },
      "  if c:\n    b",
    ],
    [
      "with tabs or spaces where the quoted lines have both",
      { lines: ["\ta;", "  b;"], replacement: "\ta;\n  c;" },
      "\ta;\n  c;",
    ],
    [
      "unmoved when only white space at the ends of lines differs",
      { lines: ["  a;  "], match: "white-space", quote: "  a;", replacement: "  b;" },
      "  b;",
    ],
    [
      "without markers when the quote has them",
      {
        lines: ["  a;", "  b;"],
        match: "marker-column",
        quote: "   a;\n+  b;",
        replacement: "   a;\n\n+  c;",
      },
      "  a;\n\n  c;",
    ],
    [
      "with its indentation when only the quote has markers",
      { lines: ["  a;"], match: "marker-column", quote: "+  a;", replacement: "  b;" },
      "  b;",
    ],
    [
      "without markers, and with the indentation that the quote lost",
      { lines: ["  a;"], match: "marker-column", quote: "+a;", replacement: "+b;" },
      "  b;",
    ],
    [
      "when deleted lines stand among those of the quote",
      { lines: ["  a;"], match: "marker-column", quote: "-  z;\n+  a;", replacement: "  b;" },
      "  b;",
    ],
  ])("goes between the fences %s", (_, given, text) => {
    expect(check(given)).toEqual({ kind: "committable", text });
  });
});

describe("a replacement that is only shown", () => {
  it.each<[string, Case]>([
    ["deleted lines cannot be changed", { lines: ["a;"], side: "LEFT", replacement: "b;" }],
    [
      "the quoted lines are not exactly those of the file",
      { lines: ["a;"], match: "nearest", replacement: "b;" },
    ],
    ["the file has CRLF line endings", { lines: ["a;\r"], quote: "a;", replacement: "b;" }],
    [
      "the file has CRLF line endings",
      { lines: ["a;"], hasCarriageReturns: true, replacement: "b;" },
    ],
    ["the suggested code is blank", { lines: ["a;"], replacement: "\n" }],
    ["the suggested code is blank", { lines: ["a;"], replacement: " \t" }],
    [
      "the suggested code is longer than 100 lines",
      { lines: ["a;"], replacement: "b;\n".repeat(101) },
    ],
    [
      "the suggested code has a carriage return within a line",
      { lines: ["a;"], replacement: "b;\rc;" },
    ],
    ["the suggested code contains hidden characters", { lines: ["a;"], replacement: "b\u202E;" }],
    ["the suggested code contains hidden characters", { lines: ["a;"], replacement: "b\u200B;" }],
    [
      "the quoted lines contain hidden characters",
      { lines: ["a\u202E;"], replacement: "b\\u{202E};" },
    ],
    ["a line is too long to be rewritten", { lines: [`${"a".repeat(2_001)};`], replacement: "b;" }],
    ["a line is too long to be rewritten", { lines: ["a;"], replacement: "b …[cut]" }],
    ["the suggested code is what stands there already", { lines: ["a;"], replacement: "a;" }],
    ["the suggested code is what stands there already", { lines: ["a;"], replacement: "a;\r\n" }],
    [
      "the suggested code is what stands there already",
      { lines: ["  a;"], match: "white-space", quote: "a;", replacement: "a;" },
    ],
    [
      "the brackets of the suggested code do not match those of the quoted lines",
      { lines: ["  return a;"], replacement: "  return b;\n}" },
    ],
    [
      "the brackets of the suggested code do not match those of the quoted lines",
      { lines: ["if (a) {"], replacement: "" },
    ],
    ["the suggested code is written as a diff", { lines: ["a;"], replacement: "-a;\n+b;" }],
    [
      "the suggested code is written as a diff",
      { lines: ["a;"], match: "marker-column", quote: "+a;", replacement: "-a;\n+b;" },
    ],
    [
      "the suggested code is wrapped in a code fence",
      { lines: ["a;"], replacement: "```ts\nb;\n```" },
    ],
    [
      "the suggested code leaves something out",
      { lines: ["a;"], replacement: "b;\n// ... as before" },
    ],
    ["the suggested code leaves something out", { lines: ["a"], replacement: "b\n  # …" }],
    ["the suggested code leaves something out", { lines: ["a;"], replacement: "  …" }],
    [
      "the suggested code repeats the line above",
      { lines: ["a;"], before: ["x;", "y;"], replacement: "y;\nb;" },
    ],
    [
      "the suggested code repeats the line above",
      { lines: ["a;"], before: ["x;", "y;"], replacement: "x;\ny;\nb;" },
    ],
    [
      "the suggested code repeats the line below",
      { lines: ["a;"], after: ["y;", "z;"], replacement: "b;\ny;" },
    ],
    [
      "the suggested code repeats the line below",
      { lines: ["a;"], after: ["", "z;", "w;"], replacement: "b;\n\nz;" },
    ],
    [
      "the suggested code mixes tabs and spaces with the quoted lines",
      { lines: ["\ta;"], replacement: "    b;" },
    ],
    [
      "the suggested code mixes tabs and spaces with the quoted lines",
      { lines: ["\ta;"], replacement: "\tb;\n\t    c;" },
    ],
    [
      "the suggested code mixes tabs and spaces with the quoted lines",
      { lines: ["    a;"], replacement: "    b;\n\tc;" },
    ],
    ...[
      // The quoted lines are not moved by the same amount.
      { lines: ["  a;", "  b;"], quote: "a;\n  b;", replacement: "c;\n  d;" },
      // White space within a line differs.
      { lines: ["  a = 1;"], quote: "  a  =  1;", replacement: "  a  =  2;" },
      // Tabs became spaces.
      { lines: ["\ta;"], quote: "    a;", replacement: "    b;" },
      // The replacement does not have what is to be taken away.
      { lines: ["  a;"], quote: "      a;", replacement: "   b;" },
      // The replacement is indented like the file, not like the quote.
      { lines: ["  a;"], quote: "a;", replacement: "  b;" },
      { lines: ["  a;"], quote: "a;", replacement: "if (b) {\n    a;\n  }" },
    ].map((given): [string, Case] => [
      "the indentation of the suggested code is not certain",
      { ...given, match: "white-space" },
    ]),
  ])("says that %s: %j", (reason, given) => {
    expect(check(given)).toEqual({ kind: "shown", reason });
  });
});

function fileOf(texts: readonly string[], deleted: readonly string[] = []): FileDiff {
  const gone = deleted.map((text, index): DiffLine => ({
    kind: "deleted",
    text,
    oldLine: 7 + index,
    newLine: null,
  }));
  const lines = texts.map((text, index): DiffLine => ({
    kind: "added",
    text,
    oldLine: null,
    newLine: 7 + index,
  }));
  return {
    path: "src/a.ts",
    oldPath: null,
    status: "modified",
    binary: false,
    additions: texts.length,
    deletions: deleted.length,
    hunks: [
      {
        oldStart: 7,
        oldLines: deleted.length,
        newStart: 7,
        newLines: texts.length,
        section: "",
        lines: [...gone, ...lines],
      },
    ],
    patch: "complete",
  };
}

function placeIn(
  file: FileDiff,
  quote: string,
  side: Side = "RIGHT",
): ReplacementInput["placement"] {
  const suggestion: Suggestion = {
    path: file.path,
    quote,
    side,
    line: null,
    severity: "major",
    category: "bug",
    title: "Title",
    body: "Body",
    replacement: null,
    claim: null,
    source: "model",
  };
  const placement = placeSuggestion([file], suggestion);
  if (placement.kind === "body") throw new Error(placement.reason);
  return placement;
}

describe("what stands around a placement", () => {
  const texts = Array.from({ length: 30 }, (_, index) => `line ${index};`);

  it("is up to ten lines on either side", () => {
    const file = fileOf(texts);
    expect(findSurroundings([file], placeIn(file, "line 15;\nline 16;"))).toEqual({
      before: texts.slice(5, 15),
      after: texts.slice(17, 27),
      hasCarriageReturns: false,
    });
  });

  it("ends with the hunk", () => {
    const file = fileOf(["a;", "b;", "c;"]);
    expect(findSurroundings([file], placeIn(file, "a;"))).toMatchObject({
      before: [],
      after: ["b;", "c;"],
    });
    expect(findSurroundings([file], placeIn(file, "c;"))).toMatchObject({
      before: ["a;", "b;"],
      after: [],
    });
  });

  it("is of the placement's side only", () => {
    const file = fileOf(["a;", "b;"], ["x;", "y;"]);
    expect(findSurroundings([file], placeIn(file, "x;"))).toMatchObject({
      before: [],
      after: ["y;"],
    });
    expect(findSurroundings([file], placeIn(file, "a;"))).toMatchObject({
      before: [],
      after: ["b;"],
    });
  });

  it("tells whether the file has carriage returns anywhere on that side", () => {
    const mixed = fileOf(["a;", "b;\r"]);
    const mended = fileOf(["a;"], ["a;\r"]);
    expect(findSurroundings([mixed], placeIn(mixed, "a;")).hasCarriageReturns).toBe(true);
    expect(findSurroundings([mended], placeIn(mended, "a;")).hasCarriageReturns).toBe(false);
  });

  it("is nothing when the file is not there", () => {
    const file = fileOf(["a;"]);
    expect(findSurroundings([], placeIn(file, "a;"))).toEqual({
      before: [],
      after: [],
      hasCarriageReturns: false,
    });
  });
});

const word = fc.string({
  unit: fc.constantFrom("a", "b", "c", "d", "e"),
  minLength: 1,
  maxLength: 6,
});
const indent = fc.constantFrom("", "  ", "    ");
const codeLine = fc.tuple(indent, word).map(([space, text]) => `${space}${text};`);
const code = fc.array(codeLine, { minLength: 1, maxLength: 6 });
const anyMatch = fc.constantFrom<AnchorMatch>("exact", "white-space", "marker-column", "nearest");
const anyLine = fc.oneof(
  codeLine,
  fc.constantFrom("", "}", "\tx;", "+a;", "-a;", "```", "\u202E", "x\r"),
  fc.string({ unit: "binary" }),
);

function isClean(text: string): boolean {
  return !/[\r\u202E]/u.test(text) && !text.endsWith("\n");
}

describe("for any replacement", () => {
  it("what may be committed is clean, and what is not has its reason", () => {
    const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 3 });
    const texts: string[] = [];
    fc.assert(
      fc.property(anyLines, anyLines, anyMatch, (lines, replaced, match) => {
        const verdict = check({ lines, replacement: replaced.join("\n"), match });
        if (verdict.kind === "committable") texts.push(verdict.text);
        return verdict.kind === "committable"
          ? isClean(verdict.text) && match !== "nearest" && !lines.join("\n").includes("\r\n")
          : /^[a-z].*[^.]$/u.test(verdict.reason);
      }),
      { numRuns: 500 },
    );
    expect(texts.length).toBeGreaterThan(20);
  });

  it("lines quoted exactly are replaced by exactly what was given", () => {
    fc.assert(
      fc.property(code, code, (lines, replaced) => {
        fc.pre(lines.join("\n") !== replaced.join("\n"));
        const replacement = replaced.join("\n");
        expect(check({ lines, replacement })).toEqual({ kind: "committable", text: replacement });
      }),
    );
  });

  it("indentation that quote and replacement have both lost is given back", () => {
    fc.assert(
      fc.property(code, code, fc.constantFrom("      ", "          "), (lines, replaced, lost) => {
        fc.pre(lines.join("\n") !== replaced.join("\n"));
        const deep = (texts: readonly string[]): string[] => texts.map((text) => lost + text);
        const given = {
          lines: deep(lines),
          quote: lines.join("\n"),
          replacement: replaced.join("\n"),
        };
        expect(check({ ...given, match: "white-space" })).toEqual({
          kind: "committable",
          text: deep(replaced).join("\n"),
        });
      }),
    );
  });

  it("indentation that quote and replacement have both gained is taken away", () => {
    fc.assert(
      fc.property(code, code, fc.constantFrom(" ", "      "), (lines, replaced, gained) => {
        fc.pre(lines.join("\n") !== replaced.join("\n"));
        const deep = (texts: readonly string[]): string =>
          texts.map((text) => gained + text).join("\n");
        const given = { lines, quote: deep(lines), replacement: deep(replaced) };
        expect(check({ ...given, match: "white-space" })).toEqual({
          kind: "committable",
          text: replaced.join("\n"),
        });
      }),
    );
  });

  it("a line copied from above or below is never committed twice", () => {
    fc.assert(
      fc.property(code, code, word, (lines, replaced, neighbour) => {
        const beside = `unique ${neighbour};`;
        const above = check({
          lines,
          before: [beside],
          replacement: [beside, ...replaced].join("\n"),
        });
        const below = check({
          lines,
          after: [beside],
          replacement: [...replaced, beside].join("\n"),
        });
        expect([above.kind, below.kind]).toEqual(["shown", "shown"]);
      }),
    );
  });
});
