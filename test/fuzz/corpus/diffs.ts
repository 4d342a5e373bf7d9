/** Diffs that were made to mislead, and the files that are in them: path, and number of hunks that can be read. */

export type DiffCase = {
  readonly name: string;
  readonly text: string;
  readonly files: readonly (readonly [
    path: string,
    hunks: number,
    patch: "complete" | "missing",
  ])[];
};

const HEAD = "diff --git a/x b/x\nindex 1111111..2222222 100644\n--- a/x\n+++ b/x\n";
const HUNK = "@@ -1 +1 @@\n-a\n+b\n";

export const DIFFS: readonly DiffCase[] = [
  { name: "nothing", text: "", files: [] },
  { name: "prose", text: "--- this is\n+++ no diff\n", files: [] },
  { name: "one good file", text: HEAD + HUNK, files: [["x", 1, "complete"]] },
  {
    name: "a file named like a property of all objects",
    text: (HEAD + HUNK).replaceAll("/x", "/__proto__"),
    files: [["__proto__", 1, "complete"]],
  },
  {
    name: "a deleted line that looks like a header",
    text: `${HEAD}@@ -1,2 +1 @@\n--- a/y\n-b\n+++ b/y\n`,
    files: [["x", 1, "complete"]],
  },
  {
    name: "an added line that looks like a hunk",
    text: `${HEAD}@@ -0,0 +1,2 @@\n+@@ -1 +1 @@\n+diff --git a/y b/y\n`,
    files: [["x", 1, "complete"]],
  },
  {
    name: "a hunk of more lines than there are",
    text: `${HEAD}@@ -1,999999999 +1,999999999 @@\n a\n`,
    files: [["x", 0, "missing"]],
  },
  {
    name: "a hunk whose numbers have ten digits",
    text: `${HEAD}@@ -9999999999 +9999999999 @@\n-a\n+b\n`,
    files: [["x", 0, "missing"]],
  },
  {
    name: "a hunk of no lines, and one that is good",
    text: `${HEAD}@@ -0,0 +0,0 @@\n${HUNK}`,
    files: [["x", 1, "complete"]],
  },
  {
    name: "a hunk with a negative length",
    text: `${HEAD}@@ -1,-1 +1,-1 @@\n-a\n`,
    files: [["x", 0, "missing"]],
  },
  {
    name: "the same file twice",
    text: HEAD + HUNK + HEAD + HUNK,
    files: [
      ["x", 1, "complete"],
      ["x", 1, "complete"],
    ],
  },
  {
    name: "a name that leads out of the repository",
    text: (HEAD + HUNK).replaceAll("/x", "/../../etc/passwd"),
    files: [["../../etc/passwd", 1, "complete"]],
  },
  {
    name: "a quoted name that holds a line feed and a bell",
    text: `diff --git "a/\\n\\a" "b/\\n\\a"\n--- "a/\\n\\a"\n+++ "b/\\n\\a"\n${HUNK}`,
    files: [["\n\u0007", 1, "complete"]],
  },
  {
    name: "a quoted name of bytes that are no UTF-8",
    text: `diff --git "a/\\377" "b/\\377"\n--- "a/\\377"\n+++ "b/\\377"\n${HUNK}`,
    files: [["\uFFFD", 1, "complete"]],
  },
  {
    name: "a quoted name that never ends",
    text: `diff --git "a/x b/x\n--- "a/x\n+++ b/x\n${HUNK}`,
    files: [["x", 1, "complete"]],
  },
  {
    name: "a name of blanks",
    text: `diff --git a/   b/  \n--- a/  \n+++ b/  \n${HUNK}`,
    files: [["  ", 1, "complete"]],
  },
  {
    name: "a commit message that holds a diff",
    text: `From ${"0".repeat(40)} Mon Sep 17 00:00:00 2001\nSubject: x\n\n @@ -1 +1 @@\n---\n${HEAD}${HUNK}-- \n2.1\n`,
    files: [["x", 1, "complete"]],
  },
  {
    name: "a patch in base 85",
    text: "diff --git a/x b/x\nindex 1..2 100644\nGIT binary patch\nliteral 1\nIcmZPo000310RR91\n\ndiff --git a/y b/y\nold mode 100644\nnew mode 100755\n",
    files: [
      ["x", 0, "complete"],
      ["y", 0, "complete"],
    ],
  },
  {
    name: "a submodule",
    text: `diff --git a/s b/s\nindex 1..2 160000\n--- a/s\n+++ b/s\n@@ -1 +1 @@\n-Subproject commit ${"1".repeat(40)}\n+Subproject commit ${"2".repeat(40)}\n`,
    files: [["s", 1, "complete"]],
  },
  {
    name: "no line end anywhere",
    text: `${HEAD}@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file`,
    files: [["x", 1, "complete"]],
  },
  {
    name: "remarks where none belong",
    text: `${HEAD}\\ \n@@ -1 +1 @@\n\\ a\n\\ b\n-a\n\\\n+b\n\\\n\\\n`,
    files: [["x", 1, "complete"]],
  },
  {
    name: "lines that end with both characters",
    text: (HEAD + HUNK).replaceAll("\n", "\r\n"),
    files: [["x", 1, "complete"]],
  },
  {
    name: "a change of type whose removed half has an added line",
    text: `diff --git a/x b/x\ndeleted file mode 100644\nindex 1..0\n--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n@@ -0,0 +1 @@\n+b\ndiff --git a/x b/x\nnew file mode 120000\nindex 0..2\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+c\n`,
    files: [["x", 3, "complete"]],
  },
  {
    name: "a byte order mark",
    text: `\uFEFF${HEAD}${HUNK}`,
    files: [["x", 1, "complete"]],
  },
];
