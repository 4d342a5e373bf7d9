import { describe, expect, it } from "vitest";

import type { FileDiff } from "../../../src/domain/diff/diff.ts";
import { parseDiff } from "../../../src/domain/diff/patch.ts";

/** The one file of a diff that has one. */
function parseOne(lines: readonly string[]): FileDiff {
  const files = parseDiff(`${lines.join("\n")}\n`);
  expect(files).toHaveLength(1);
  const [file] = files;
  if (file === undefined) throw new Error("no file");
  return file;
}

const mode = ["old mode 100644", "new mode 100755"];
const text = ["@@ -1 +1 @@", "-a", "+b"];
const both = (name: string) => [`--- ${name}`, `+++ ${name}`, ...text];
const NAMES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "octal UTF-8",
    "日本語.txt",
    [
      '"a/\\346\\227\\245\\346\\234\\254\\350\\252\\236.txt" "b/\\346\\227\\245\\346\\234\\254\\350\\252\\236.txt"',
      ...mode,
    ],
  ],
  [
    "raw non-ASCII between escapes",
    'é"\\\t.txt',
    ['"a/é\\"\\\\\\t.txt" "b/é\\"\\\\\\t.txt"', ...mode],
  ],
  ["a byte order mark in octal", "\uFEFFx", ['"a/\\357\\273\\277x" "b/\\357\\273\\277x"', ...mode]],
  ["bytes that are no UTF-8", "\uFFFD.txt", ['"a/\\351.txt" "b/\\351.txt"', ...mode]],
  [
    "a date-time",
    "date 2024-01-01 10:00:00 +0000.txt",
    ["a/date 2024-01-01 10:00:00 +0000.txt b/date 2024-01-01 10:00:00 +0000.txt", ...mode],
  ],
  [
    "a date-time and a tab behind it",
    "date 2024-01-01 10:00:00 +0000.txt",
    [
      "a/date 2024-01-01 10:00:00 +0000.txt b/date 2024-01-01 10:00:00 +0000.txt",
      "--- a/date 2024-01-01 10:00:00 +0000.txt\t",
      "+++ b/date 2024-01-01 10:00:00 +0000.txt\t",
      ...text,
    ],
  ],
  [
    "a space at the end",
    "trailing ",
    ["a/trailing  b/trailing ", "--- a/trailing \t", "+++ b/trailing \t", ...text],
  ],
  ["a quote at the end", "it's '", ["a/it's ' b/it's '", ...mode]],
  [" b/ inside", "x b/y z.sh", ["a/x b/y z.sh b/x b/y z.sh", ...mode]],
  [" b/ inside, twice the same", "x b/x", ["a/x b/x b/x b/x", ...mode]],
  [
    "no prefix and a top folder b",
    "b/f.ts",
    ["b/f.ts b/f.ts", "index 1..2 100644", ...both("b/f.ts")],
  ],
  ["no prefix and a top folder a, header only", "a/f.ts", ["a/f.ts a/f.ts", ...mode]],
  ["no prefix and spaces", "a b/c d", ["a b/c d a b/c d", ...mode]],
  ["a prefix and a top folder a", "a/f.ts", ["a/a/f.ts b/a/f.ts", ...mode]],
  ["mnemonic prefixes", "src/f.ts", ["i/src/f.ts w/src/f.ts", ...mode]],
  ["prefixes the other way round", "src/f.ts", ["b/src/f.ts a/src/f.ts", ...mode]],
  [
    "prefixes of one's own",
    "src/f.ts",
    ["before/src/f.ts after/src/f.ts", "--- before/src/f.ts", "+++ after/src/f.ts", ...text],
  ],
  [
    "CRLF line ends in the header",
    "f.ts",
    ["a/f.ts b/f.ts\r", "--- a/f.ts\r", "+++ b/f.ts\r", ...text],
  ],
];

describe("parseDiff on names", () => {
  it("takes an added file's name from its one side when the prefixes differ in length", () => {
    const file = parseOne([
      "diff --git before/new file.ts after/new file.ts",
      "new file mode 100644",
      "--- /dev/null",
      "+++ after/new file.ts\t",
      "@@ -0,0 +1 @@",
      "+x",
    ]);
    expect(file).toMatchObject({ path: "new file.ts", oldPath: null, status: "added" });
  });

  it("keeps a byte order mark that a renamed file's name begins with", () => {
    const file = parseOne([
      'diff --git "a/\\357\\273\\277x" b/y',
      "similarity index 100%",
      'rename from "\\357\\273\\277x"',
      "rename to y",
    ]);
    expect(file).toMatchObject({ path: "y", oldPath: "\uFEFFx" });
  });

  it.each(NAMES)("reads a name with %s", (_what, name, [names = "", ...rest]) => {
    const file = parseOne([`diff --git ${names}`, ...rest]);
    expect(file).toMatchObject({ path: name, oldPath: null, patch: "complete" });
  });

  it("takes an added file's name from its one side, and the prefix from the diff", () => {
    const added = ["--- /dev/null", "+++ b/new.ts", "@@ -0,0 +1 @@", "+x"];
    const names = (lines: readonly string[]) =>
      parseDiff([...lines, ...added].join("\n")).map(({ path, status }) => `${status} ${path}`);
    expect(names([])).toEqual(["added new.ts"]);
    expect(names(["--- a/f", "+++ b/f", ...text])).toEqual(["modified f", "added new.ts"]);
    expect(names(["--- f", "+++ f", ...text])).toEqual(["modified f", "added b/new.ts"]);
  });
});

describe("parseDiff on two different names", () => {
  it("reads a rename without prefixes between two folders that look like prefixes", () => {
    const file = parseOne([
      "diff --git a/x.ts b/x.ts",
      "similarity index 100%",
      "rename from a/x.ts",
      "rename to b/x.ts",
    ]);
    expect(file).toMatchObject({ path: "b/x.ts", oldPath: "a/x.ts", status: "renamed" });
  });

  it("reads plain diffs of two folders, with time stamps and lines of other programs", () => {
    const files = parseDiff(
      [
        "Only in new: x",
        "diff -ru old/src/f.ts new/src/f.ts",
        "--- old/src/f.ts\t2024-01-01 10:00:00.000000000 +0000",
        "+++ new/src/f.ts\t2024-01-02 10:00:00.000000000 +0000",
        ...text,
        "Only in old: y",
        "--- f.c.orig\t2024-01-01",
        "+++ f.c\t2024-01-01",
        ...text,
      ].join("\n"),
    );
    expect(files.map(({ path, oldPath, status, patch }) => [path, oldPath, status, patch])).toEqual(
      [
        ["src/f.ts", null, "modified", "complete"],
        ["f.c", null, "modified", "complete"],
      ],
    );
  });

  it("reads the names that git diff --no-index gives two different files", () => {
    const file = parseOne([
      "diff --git a/old.ts b/new.ts",
      "--- a/old.ts",
      "+++ b/new.ts",
      ...text,
    ]);
    expect(file).toMatchObject({ path: "new.ts", oldPath: "old.ts", status: "renamed" });
  });
});
