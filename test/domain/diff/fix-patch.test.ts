/** git is the judge: what it makes of the patch is byte for byte what the edits make of the text. */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { renderFixPatch, type Context } from "../../../src/domain/diff/fix-patch.ts";
import { parseDiff } from "../../../src/domain/diff/patch.ts";
import { applyEdits, overlaps, undoHunks, type Edit } from "../../../src/domain/placing/apply.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fen-patch-"));
  execFileSync("git", ["init", "-q", folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Subject = { readonly text: string; readonly edits: readonly Edit[] };

function applyWithGit(path: string, { text, edits }: Subject, context: Context = 3): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  const input = renderFixPatch([{ path, text, edits }], context);
  if (input === "") return text;
  // With context it is a patch for everybody's `git apply`.
  const zero = context === 0 ? ["--unidiff-zero"] : [];
  const options = ["apply", "--whitespace=nowarn", ...zero, "-"];
  execFileSync("git", options, { cwd: folder, input, stdio: ["pipe", "pipe", "pipe"] });
  return readFileSync(join(folder, path), "utf8");
}

const line = fc.constantFrom(
  "",
  "a",
  "  b",
  "+c",
  "-d",
  "@@ -1 +1 @@",
  "\\ No newline",
  "e\r",
  "f ",
);

const subject = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 12 }),
    isOpen: fc.boolean(),
    wanted: fc.array(
      fc.record({
        at: fc.nat(11),
        size: fc.integer({ min: 1, max: 3 }),
        to: fc.array(line, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ lines, isOpen, wanted }) => {
    const body = isOpen ? [...lines.slice(0, -1), "end"] : lines;
    const text = `${body.join("\n")}${isOpen ? "" : "\n"}`;
    const edits: Edit[] = [];
    for (const { at, size, to } of wanted) {
      const startLine = (at % body.length) + 1;
      const edit = {
        startLine,
        endLine: Math.min(startLine + size - 1, body.length),
        text: to.join("\n"),
      };
      if (!edits.some((other) => overlaps(other, edit))) edits.push(edit);
    }
    return { text, edits };
  })
  .filter(({ edits }) => edits.length > 0);

describe("a patch of fixes", () => {
  it.each([3, 0] as const)(
    "makes of a file what the edits make of its text, with %i lines of context",
    (context) => {
      fc.assert(
        fc.property(subject, ({ text, edits }) => {
          const made = applyWithGit("src/a.ts", { text, edits }, context);
          expect(made).toBe(applyEdits(text, edits));
        }),
        { numRuns: 150 },
      );
    },
  );

  const edit = (startLine: number, endLine: number, text: string): Edit => ({
    startLine,
    endLine,
    text,
  });
  it.each<readonly [string, string, Edit]>([
    ["take the last line, which has no line feed", "a\nb", edit(2, 2, "")],
    ["take the last lines, and leave a blank one", "a\n\nb\nc", edit(3, 4, "")],
    ["take everything", "a\nb", edit(1, 2, "")],
    ["take everything of a file with a line feed", "a\n", edit(1, 1, "")],
    ["put a blank line at an end without a line feed", "a\nb", edit(2, 2, "c\n")],
    ["keep carriage returns", "a\r\nb\r\nc\r\n", edit(2, 2, "x\r\ny\r")],
    ["repeat what stands there", "x\nx\nx\nx\n", edit(2, 2, "x\nx")],
  ])("may %s", (_, text, change) => {
    for (const context of [3, 0] as const) {
      const made = applyWithGit("src/b.ts", { text, edits: [change] }, context);
      expect(made).toBe(applyEdits(text, [change]));
    }
  });

  it("shows three lines round each change, and one hunk where they touch", () => {
    const text = Array.from({ length: 20 }, (_, index) => `${index + 1}\n`).join("");
    const edits = [edit(2, 2, "two"), edit(8, 9, ""), edit(18, 18, "18\n18b")];
    expect(renderFixPatch([{ path: "src/a b.ts", text, edits }])).toMatchInlineSnapshot(`
      "diff --git a/src/a b.ts b/src/a b.ts
      --- a/src/a b.ts	
      +++ b/src/a b.ts	
      @@ -1,12 +1,10 @@
       1
      -2
      +two
       3
       4
       5
       6
       7
      -8
      -9
       10
       11
       12
      @@ -16,5 +14,6 @@
       16
       17
       18
      +18b
       19
       20
      "
    `);
  });

  it("is read back by fen as it was meant", () => {
    const text = "a\nb\nc\nd\ne\nf\ng\nh\n";
    const edits = [edit(1, 1, "A\nA"), edit(8, 8, "")];
    const [file] = parseDiff(renderFixPatch([{ path: "naïve/a b\t.ts", text, edits }]));
    expect(file?.path).toBe("naïve/a b\t.ts");
    expect(undoHunks(applyEdits(text, edits), file?.hunks ?? [])).toBe(text);
  });

  it("is empty where nothing changes", () => {
    expect(renderFixPatch([{ path: "a", text: "a\nb\n", edits: [edit(1, 1, "a")] }])).toBe("");
  });

  it.each([
    "with space.ts",
    'quo"te.ts',
    "naïve/文件.ts",
    "tab\there.ts",
    "back\\slash.ts",
    "line\nfeed.ts",
    ' all of\tthem, 文 " .ts',
  ])("finds a file by whatever name: %s", (path) => {
    const edits = [{ startLine: 1, endLine: 1, text: "two" }];
    expect(applyWithGit(path, { text: "one\nrest\n", edits })).toBe("two\nrest\n");
  });

  it("is refused by git, with nothing changed, where the lines are others", () => {
    const edits = [{ startLine: 1, endLine: 1, text: "two" }];
    const input = renderFixPatch([{ path: "x.ts", text: "one\n", edits }]);
    writeFileSync(join(folder, "x.ts"), "other\n");
    expect(() =>
      execFileSync("git", ["apply", "--unidiff-zero", "-"], { cwd: folder, input, stdio: "pipe" }),
    ).toThrow("Command failed");
    expect(readFileSync(join(folder, "x.ts"), "utf8")).toBe("other\n");
  });
});
