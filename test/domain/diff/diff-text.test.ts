import { describe, expect, it } from "vitest";

import type { FileDiff } from "../../../src/domain/diff/diff.ts";
import {
  CUT_MARK,
  type DiffPart,
  locateParts,
  MAX_SHOWN_LINE,
  renderFileDiff,
  renderFilesDiff,
  renderLineText,
} from "../../../src/domain/diff/diff-text.ts";
import { splitHunk } from "../../../src/domain/diff/hunk.ts";
import { placeSuggestion } from "../../../src/domain/placing/anchor.ts";
import { fileOf, hunkOf, newFileOf } from "../sample-diff.ts";
import { suggestionOf } from "../sample-suggestion.ts";

describe("a file as the model reads it", () => {
  it("is a header, and hunks with the number of their first new line", () => {
    const file = fileOf(
      "src/new.ts",
      [
        hunkOf([" a", "-b", "+c"], { old: 10, new: 12, section: "function f() {" }),
        hunkOf(["+d"], { old: 40, new: 42 }),
      ],
      { oldPath: "src/old.ts", status: "renamed" },
    );
    expect(renderFileDiff(file)).toMatchInlineSnapshot(`
      "=== src/new.ts (renamed from src/old.ts)
      @@ 12 @@ function f() {
       a
      -b
      +c
      @@ 42 @@
      +d"
    `);
  });

  it("counts by the old lines when the file is removed", () => {
    const file = fileOf("a.ts", [hunkOf(["-x"], { old: 7, new: 0 })], { status: "removed" });
    expect(renderFileDiff(file)).toBe("=== a.ts (removed)\n@@ 7 @@\n-x");
  });

  it("names the enclosing text of several hunks once", () => {
    const section = "function f() {";
    const file = fileOf("a.ts", [
      hunkOf(["+a"], { old: 1, section }),
      hunkOf(["+b"], { old: 20, section }),
      hunkOf(["+c"], { old: 40, section: "function g() {" }),
    ]);
    expect(renderFileDiff(file)).toBe(
      "=== a.ts (modified)\n@@ 1 @@ function f() {\n+a\n@@ 20 @@\n+b\n@@ 40 @@ function g() {\n+c",
    );
  });

  it("has no marker on empty lines that are unchanged, and is quoted across them as it stands", () => {
    const file = fileOf("a.ts", [hunkOf(["+first()", " ", " last()", "-", "+"])]);
    expect(renderFileDiff(file)).toBe("=== a.ts (modified)\n@@ 1 @@\n+first()\n\n last()\n-\n+");
    const quote = "first()\n\nlast()";
    expect(placeSuggestion([file], suggestionOf({ path: "a.ts", quote }))).toMatchObject({
      kind: "inline",
      match: "exact",
      startLine: 1,
      endLine: 3,
    });
  });

  it("may be some of its hunks only", () => {
    const file = fileOf("a.ts", [hunkOf(["+x"]), hunkOf(["+y"], { old: 9 })]);
    expect(renderFileDiff(file, file.hunks.slice(1))).toBe("=== a.ts (modified)\n@@ 9 @@\n+y");
  });

  it("cannot fake lines through a line feed in its name", () => {
    const file = fileOf("a\n+b\r=== c (added)", [hunkOf(["+x"])], { oldPath: "d\n-e" });
    expect(renderFileDiff(file).split(/[\r\n]/)).toEqual([
      "=== a\\u{A}+b\\u{D}=== c (added) (modified from d\\u{A}-e)",
      "@@ 1 @@",
      "+x",
    ]);
  });
});

const same = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => ` same ${from + index}`);

describe("unchanged lines", () => {
  it("are all shown in runs of eight", () => {
    const lines = [...same(8), "-old", "+new", ...same(8, 10), "+more", ...same(8, 20)];
    const file = fileOf("a.ts", [hunkOf(lines, { old: 5 })]);
    expect(renderFileDiff(file)).toBe(`=== a.ts (modified)\n@@ 5 @@\n${lines.join("\n")}`);
  });

  it("of longer runs are shown next to the changes only, with the right numbers", () => {
    const lines = [...same(9), "-old", "+new", ...same(9, 20), "+more", ...same(9, 40)];
    const file = fileOf("a.ts", [hunkOf(lines, { old: 5, new: 105, section: "f()" })]);
    expect(renderFileDiff(file)).toMatchInlineSnapshot(`
      "=== a.ts (modified)
      @@ 111 @@ f()
       same 7
       same 8
       same 9
      -old
      +new
       same 20
       same 21
       same 22
      @@ 121 @@
       same 26
       same 27
       same 28
      +more
       same 40
       same 41
       same 42"
    `);
  });

  it("are all shown where nothing else is in the hunk", () => {
    const file = fileOf("a.ts", [hunkOf(same(20))]);
    expect(renderFileDiff(file).split("\n").length).toBe(22);
  });

  it("of a removed file are counted by its old lines", () => {
    const lines = ["-a", ...same(9), "-b"];
    const file = fileOf("a.ts", [hunkOf(lines, { old: 1, new: 0 })], { status: "removed" });
    expect(renderFileDiff(file)).toContain("\n same 3\n@@ 8 @@\n same 7\n");
  });
});

describe("several files as the model reads them", () => {
  const pieces = (file: FileDiff, maxLines: number): DiffPart[] =>
    file.hunks
      .flatMap((hunk) => splitHunk(hunk, maxLines))
      .map((hunk) => ({ file, hunks: [hunk] }));
  const change = (value: string) => [
    " {",
    '   "name": "x",',
    '-  "version": "1.0.0",',
    `+  "version": "${value}",`,
    '   "type": "module",',
    '   "license": "MIT",',
    '   "files": ["dist"]',
    " }",
  ];

  it("are one below the other", () => {
    const files = [newFileOf("a.ts", 2), newFileOf("b.ts", 3)];
    expect(renderFilesDiff(files.map((file) => ({ file, hunks: file.hunks })))).toBe(
      files.map((file) => renderFileDiff(file)).join("\n"),
    );
  });

  it("have the pieces of one file under one header, in the order of the file, those of one hunk joined", () => {
    const [file, other] = [newFileOf("a.ts", 7), newFileOf("b.ts", 1)];
    const [first, second, third, fourth] = pieces(file, 2);
    if (!first || !second || !third || !fourth) throw new Error("not four pieces");
    const parts = [third, { file: other, hunks: other.hunks }, first, second, fourth];
    expect(renderFilesDiff(parts)).toBe(`${renderFileDiff(file)}\n${renderFileDiff(other)}`);
    expect(renderFilesDiff([fourth, first])).toMatchInlineSnapshot(`
      "=== a.ts (added)
      @@ 1 @@
      +const value1 = compute(1);
      +const value2 = compute(2);
      @@ 7 @@
      +const value7 = compute(7);"
    `);
  });

  it("do not mix two entries for one path, such as a file that became a link", () => {
    const removed = fileOf("a", [hunkOf(["-x"])], { status: "removed" });
    const added = fileOf("a", [hunkOf(["+y"])], { status: "added" });
    const parts = [removed, added].map((file) => ({ file, hunks: file.hunks }));
    expect(renderFilesDiff(parts)).toBe("=== a (removed)\n@@ 1 @@\n-x\n=== a (added)\n@@ 1 @@\n+y");
  });

  it("show hunks that are the same in several files once", () => {
    const parts = [
      fileOf("a/package.json", [hunkOf(change("1.1.0"))]),
      fileOf("b/package.json", [hunkOf(change("2.0.0"))]),
      fileOf("c/package.json", [hunkOf(change("1.1.0"))], { oldPath: "d", status: "renamed" }),
      fileOf("e/package.json", [hunkOf(change("1.1.0"), { old: 7 })]),
    ].map((file) => ({ file, hunks: file.hunks }));
    expect(renderFilesDiff(parts)).toMatchInlineSnapshot(`
      "=== a/package.json (modified)
      @@ 1 @@
       {
         "name": "x",
      -  "version": "1.0.0",
      +  "version": "1.1.0",
         "type": "module",
         "license": "MIT",
         "files": ["dist"]
       }
      === c/package.json (renamed from d; same hunks as the file above)
      === e/package.json (modified; same hunks as the file above, at 7)
      === b/package.json (modified)
      @@ 1 @@
       {
         "name": "x",
      -  "version": "1.0.0",
      +  "version": "2.0.0",
         "type": "module",
         "license": "MIT",
         "files": ["dist"]
       }"
    `);
    expect(
      locateParts(parts).map(({ from, to }) => renderFilesDiff(parts).slice(from, to)),
    ).toEqual([
      renderFileDiff(parts[0]!.file),
      renderFileDiff(parts[1]!.file),
      "=== c/package.json (renamed from d; same hunks as the file above)",
      "=== e/package.json (modified; same hunks as the file above, at 7)",
    ]);
  });

  it("show small hunks again, where saying that they are the same is no shorter", () => {
    const files = [newFileOf("a.ts", 5), newFileOf("b.ts", 5)];
    const parts = files.map((file) => ({ file, hunks: file.hunks }));
    expect(renderFilesDiff(parts)).not.toContain("same hunks");
  });
});

describe("a line as the model reads it", () => {
  it.each([
    ["plain", "plain"],
    ["carriage return\r", "carriage return"],
    ["\tindent  ", "\tindent  "],
    ["a\u202Eb", "a\\u{202E}b"],
    ["", ""],
  ])("%j is shown as %j", (text, shown) => {
    expect(renderLineText(text)).toBe(shown);
  });

  it("is cut when it is very long", () => {
    const shown = renderLineText("x".repeat(MAX_SHOWN_LINE + 1));
    expect(shown).toBe("x".repeat(MAX_SHOWN_LINE) + CUT_MARK);
    expect(renderLineText("x".repeat(MAX_SHOWN_LINE))).not.toContain(CUT_MARK);
  });
});
