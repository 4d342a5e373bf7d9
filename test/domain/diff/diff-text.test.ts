import { describe, expect, it } from "vitest";

import {
  CUT_MARK,
  MAX_SHOWN_LINE,
  renderFileDiff,
  renderLineText,
} from "../../../src/domain/diff/diff-text.ts";
import { fileOf, hunkOf } from "../sample-diff.ts";

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
