import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { compareWithExpected, type Expected } from "../../../scripts/check-diffs.ts";
import type { FileDiff } from "../../../src/domain/diff/diff.ts";
import { parseDiff, parsePatch } from "../../../src/domain/diff/patch.ts";
import { renderLine, renderPatch } from "../../../src/domain/diff/render-patch.ts";

type IndexEntry = { readonly file: string; readonly why: string };

const FIXTURES = new URL("../../fixtures/diffs/", import.meta.url);
const INDEX: readonly IndexEntry[] = JSON.parse(readFixture("index.json"));
const EXPECTED: Expected = JSON.parse(readFixture("expected.json"));

function readFixture(name: string): string {
  return readFileSync(new URL(name, FIXTURES), "utf8");
}

/** The one file of a diff that has one. */
function parseOne(lines: readonly string[]): FileDiff {
  const files = parseDiff(`${lines.join("\n")}\n`);
  expect(files).toHaveLength(1);
  const [file] = files;
  if (file === undefined) throw new Error("no file");
  return file;
}

describe("parseDiff on real diffs", () => {
  for (const { file, why } of INDEX) {
    it(`agrees with git about ${file}: ${why}`, () => {
      const files = parseDiff(readFixture(file));
      expect(compareWithExpected(files, EXPECTED[file] ?? null)).toEqual([]);
    });

    it(`takes every line of ${file} from the diff, in order, with rising numbers`, () => {
      const diff = readFixture(file).split("\n");
      let at = 0;
      for (const line of parseDiff(readFixture(file)).flatMap(({ hunks }) =>
        hunks.flatMap((hunk) => hunk.lines),
      )) {
        const found = diff.indexOf(renderLine(line), at);
        expect(found).toBeGreaterThanOrEqual(at);
        at = found + 1;
      }
    });

    it(`reads the hunks of each file of ${file} alike without their header`, () => {
      for (const { hunks } of parseDiff(readFixture(file))) {
        if (hunks.length === 0) continue;
        expect(parsePatch(renderPatch(hunks))).toEqual({ hunks, complete: true });
      }
    });
  }

  it("has a fixture for each diff that git's account names", () => {
    expect(INDEX.map(({ file }) => file)).toEqual(Object.keys(EXPECTED));
    expect(INDEX.length).toBeGreaterThanOrEqual(32);
  });
});

describe("parseDiff on lines", () => {
  it("numbers lines on both sides and keeps the section text", () => {
    const file = parseOne([
      "diff --git a/f.c b/f.c",
      "index 1111111..2222222 100644",
      "--- a/f.c",
      "+++ b/f.c",
      "@@ -10,3 +20,3 @@ int main(void) @@ {",
      " a",
      "-b",
      "+B",
      " c",
    ]);
    expect(file.hunks).toEqual([
      {
        oldStart: 10,
        oldLines: 3,
        newStart: 20,
        newLines: 3,
        section: "int main(void) @@ {",
        lines: [
          { kind: "context", text: "a", oldLine: 10, newLine: 20 },
          { kind: "deleted", text: "b", oldLine: 11, newLine: null },
          { kind: "added", text: "B", oldLine: null, newLine: 21 },
          { kind: "context", text: "c", oldLine: 12, newLine: 22 },
        ],
      },
    ]);
  });

  it("does not take the missing newline for a line", () => {
    const [file] = parseDiff(readFixture("164.diff"));
    expect(file?.hunks.flatMap(({ lines }) => lines).map(renderLine)).toEqual([
      "-last line",
      "+last line",
    ]);
  });

  it("keeps carriage returns, form feeds, NUL and line separators in the text", () => {
    const texts = ["a\r", "\f", "\0", "x\u2028y", "a\rb", "\uFEFFz"];
    const file = parseOne([
      "diff --git a/f b/f",
      "--- a/f",
      "+++ b/f",
      "@@ -0,0 +1,6 @@",
      ...texts.map((text) => `+${text}`),
    ]);
    expect(file.hunks[0]?.lines.map(({ text }) => text)).toEqual(texts);
  });
});

describe("parseDiff on odd hunks", () => {
  it("reads an empty line inside a hunk as empty context", () => {
    const file = parseOne(["--- a/f", "+++ b/f", "@@ -1,3 +1,3 @@", "-a", "+b", "", " c"]);
    expect(file.hunks[0]?.lines.map(renderLine)).toEqual(["-a", "+b", " ", " c"]);
    expect(file.patch).toBe("complete");
  });

  it("reads a line of 300,000 characters and a hunk of 200,000 lines", () => {
    const long = "x".repeat(300_000);
    const file = parseOne([
      "--- a/f",
      "+++ b/f",
      "@@ -0,0 +1,200001 @@",
      `+${long}`,
      ...Array.from({ length: 200_000 }, () => "+y"),
    ]);
    expect(file.additions).toBe(200_001);
    expect(file.hunks[0]?.lines[0]?.text).toBe(long);
    expect(file.hunks[0]?.lines.at(-1)?.newLine).toBe(200_001);
  });

  it("passes over a hunk without lines", () => {
    const file = parseOne(["--- a/f", "+++ b/f", "@@ -0,0 +0,0 @@", "@@ -1 +1 @@", "-a", "+b"]);
    expect(file.hunks.map(({ oldStart }) => oldStart)).toEqual([1]);
    expect(file.hunks[0]?.lines.map(renderLine)).toEqual(["-a", "+b"]);
    expect(file.patch).toBe("complete");
  });

  it("keeps a removal and a later addition of the same file apart", () => {
    const removed = ["diff --git a/f b/f", "deleted file mode 100644", "--- a/f", "+++ /dev/null"];
    const added = ["diff --git a/f b/f", "new file mode 100755", "--- /dev/null", "+++ b/f"];
    const text = [...removed, "@@ -1 +0,0 @@", "-a", ...added, "@@ -0,0 +1 @@", "+b"].join("\n");
    expect(parseDiff(text).map(({ status }) => status)).toEqual(["removed", "added"]);
  });
});

const SECOND = ["diff --git a/g b/g", "--- a/g", "+++ b/g", "@@ -1 +1 @@", "-a", "+b"];

describe("parseDiff on what is cut off", () => {
  it("marks a file whose hunk is cut off and leaves the next one unharmed", () => {
    const first = ["diff --git a/f b/f", "--- a/f", "+++ b/f"];
    const hunks = ["@@ -1 +1 @@", "-a", "+b", "@@ -9,3 +9,3 @@", " x", "-y"];
    const files = parseDiff([...first, ...hunks, ...SECOND].join("\n"));
    expect(files.map(({ path, patch }) => [path, patch])).toEqual([
      ["f", "missing"],
      ["g", "complete"],
    ]);
    expect(files[0]?.patchNote).toMatch(/cut off/);
    expect(files[0]?.hunks).toHaveLength(1);
    expect(files[0]?.deletions).toBe(2);
    expect(files[1]?.hunks).toEqual(parseOne(SECOND).hunks);
  });

  it("gives a plain file's header back that a hunk before it has swallowed", () => {
    const plain = SECOND.slice(1);
    for (const hunk of [
      ["@@ -1,9 +1,9 @@", " x"],
      ["@@ -1,2 +1 @@", " x"],
      ["@@ -1,2 +1,9 @@", " x", "+y"],
    ]) {
      const files = parseDiff(["--- a/f", "+++ b/f", ...hunk, ...plain].join("\n"));
      expect(files.map(({ path, patch }) => [path, patch])).toEqual([
        ["f", "missing"],
        ["g", "complete"],
      ]);
      expect(files[1]?.hunks).toHaveLength(1);
    }
  });

  it.each([
    ["more lines than the hunk header says", ["@@ -1 +1 @@", "-a", "+b", "+c"]],
    ["a line that no hunk can hold", ["@@ -1,2 +1,2 @@", "-a", "+b", "wrapped"]],
    ["no hunk", []],
    ["one side too many", ["@@ -1 +1,2 @@", "-a", "-b", "+c", "+d"]],
  ])("marks a file with %s", (_what, hunks) => {
    const file = parseOne(["diff --git a/f b/f", "index 1..2", "--- a/f", "+++ b/f", ...hunks]);
    expect(file.patch).toBe("missing");
  });

  it.each([
    ["a first line alone", ["diff --git a/f b/f"]],
    ["half an index line", ["diff --git a/f b/f", "new file mode 100644", "index 0000000..e6"]],
    ["a new file without content", ["diff --git a/f b/f", "new file mode 100644"]],
    [
      "a new file's header",
      ["diff --git a/f b/f", "new file mode 100644", "index 0000000..1234567"],
    ],
    [
      "a rename with changes",
      ["diff --git a/e b/f", "similarity index 90%", "rename from e", "rename to f"],
    ],
  ])("marks a file that breaks off after %s", (_what, lines) => {
    expect(parseOne(lines)).toMatchObject({ path: "f", patch: "missing", hunks: [] });
  });
});

describe("parseDiff on what has no hunks of one file", () => {
  it("says of a combined diff that it cannot be laid on one base", () => {
    const [file] = parseDiff(readFixture("160.diff"));
    expect(file?.path).toBe("src/Illuminate/Validation/Concerns/ValidatesAttributes.php");
    expect(file).toMatchObject({ status: "modified", patch: "missing", hunks: [] });
    expect(file?.patchNote).toMatch(/merge/);
  });

  it("leaves the file behind a combined one unharmed", () => {
    const files = parseDiff(readFixture("160.diff") + SECOND.join("\n"));
    expect(files.map(({ patch }) => patch)).toEqual(["missing", "complete"]);
  });

  it.each(["", "\n", "hello\nworld\n", "--- a\n+++ b\n", "@@ -1 +1 @@\n-a\n+b\n", "diff --git \n"])(
    "finds no file in %j",
    (text) => {
      expect(parseDiff(text)).toEqual([]);
    },
  );

  it("reads two mails of format-patch and nothing of the second one's message", () => {
    const mail = `${SECOND.join("\n")}\n-- \n2.39.5\n\n`;
    const message = `From ${"0".repeat(40)} Mon Sep 17\n@@ -1 +1 @@\n-not\n+this\n\n`;
    expect(parseDiff(mail + message + mail)).toEqual([...parseDiff(mail), ...parseDiff(mail)]);
    expect(parseDiff(mail)[0]?.patch).toBe("complete");
  });
});

describe("parsePatch", () => {
  it("reads what GitHub gives: no header, no newline at the end, remarks kept", () => {
    const patch =
      "@@ -1 +1,2 @@ f()\n-a\n\\ No newline at end of file\n+b\n+c\n\\ No newline at end of file";
    const { hunks, complete } = parsePatch(patch);
    expect(complete).toBe(true);
    expect(hunks[0]?.lines.map(renderLine)).toEqual(["-a", "+b", "+c"]);
  });

  it.each([
    ["empty text", "", 0],
    ["prose", "Binary file not shown.", 0],
    ["a hunk header alone", "@@ -1 +1 @@", 0],
    ["a hunk that is cut off", "@@ -1 +1 @@\n-a\n+b\n@@ -9,2 +9,2 @@\n-c\n+d", 1],
    ["lines behind the last hunk", "@@ -1 +1 @@\n-a\n+b\n+c", 1],
    ["a line in front", "x\n@@ -1 +1 @@\n-a\n+b", 1],
  ])("is not complete for %s", (_what, patch, wholeHunks) => {
    const { hunks, complete } = parsePatch(patch);
    expect(complete).toBe(false);
    expect(hunks).toHaveLength(wholeHunks);
  });
});
