/** git is the judge: what it makes of the patch is byte for byte what the edits make of the text. */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { canRender, renderFixPatch } from "../../../src/domain/diff/fix-patch.ts";
import { applyEdits, overlaps, type Edit } from "../../../src/domain/placing/apply.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fen-patch-"));
  execFileSync("git", ["init", "-q", folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function applyWithGit(path: string, text: string, edits: readonly Edit[]): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  const input = renderFixPatch([{ path, text, edits }]);
  const options = ["apply", "--whitespace=nowarn", "--unidiff-zero", "-"];
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
      if (!edits.some((other) => overlaps(other, edit)) && canRender({ text }, edit))
        edits.push(edit);
    }
    return { text, edits };
  })
  .filter(({ edits }) => edits.length > 0);

describe("a patch of fixes", () => {
  it("makes of a file what the edits make of its text", () => {
    fc.assert(
      fc.property(subject, ({ text, edits }) => {
        expect(applyWithGit("src/a.ts", text, edits)).toBe(applyEdits(text, edits));
      }),
      { numRuns: 150 },
    );
  });

  it.each(["with space.ts", 'quo"te.ts', "naïve/文件.ts", "tab\there.ts", "back\\slash.ts"])(
    "finds a file by whatever name: %s",
    (path) => {
      const edits = [{ startLine: 1, endLine: 1, text: "two" }];
      expect(applyWithGit(path, "one\nrest\n", edits)).toBe("two\nrest\n");
    },
  );

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
