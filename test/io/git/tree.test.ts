import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { openClone } from "../../../src/io/git/git.ts";
import { evilMarks, git, HOSTILE, workspace, write } from "./scratch-clone.ts";

async function open(dir = workspace) {
  const clone = await openClone({ workspace: dir, env: process.env });
  if (!clone) throw new Error("no clone");
  return clone;
}

function commit(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) write(path, text);
  git(workspace, "add", "-A");
  git(workspace, "commit", "-q", "-m", "more");
  return git(workspace, "rev-parse", "HEAD").trim();
}

const NOWHERE = "0".repeat(40);

describe("the tree of a commit", () => {
  it("is the head's, else the base's, or the other way round", async () => {
    const base = git(workspace, "rev-parse", "HEAD").trim();
    const head = commit({ "code/new.ts": "export const fresh = 1;\n" });
    const clone = await open();
    const openTree = clone.openTree;
    expect(await openTree({ base, head, prefer: "head" })).toMatchObject({
      of: "head",
      commit: head,
    });
    expect(await openTree({ base, head, prefer: "base" })).toMatchObject({
      of: "base",
      commit: base,
    });
    expect(await openTree({ base, head: NOWHERE, prefer: "head" })).toMatchObject({ of: "base" });
    expect(await openTree({ base: NOWHERE, head: NOWHERE, prefer: "head" })).toBeNull();
  });

  it("is that of the merge which is checked out alone, if it is the head's", async () => {
    const base = git(workspace, "rev-parse", "HEAD").trim();
    const head = commit({ "code/merged.ts": "export const merged = 1;\n" });
    const tree = git(workspace, "rev-parse", `${head}^{tree}`).trim();
    const merge = git(workspace, "commit-tree", tree, "-p", base, "-p", head, "-m", "Merge").trim();
    git(workspace, "update-ref", "refs/heads/merge", merge);
    const dir = mkdtempSync(join(tmpdir(), "fen-shallow-"));
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
    execFileSync("git", ["clone", "-q", "--depth", "1", "-b", "merge", `file://${workspace}`, dir]);
    const clone = await open(dir);
    const found = await clone.openTree({ base, head, prefer: "head" });
    expect(found).toMatchObject({ of: "merge", commit: merge });
    expect(await clone.openTree({ base, head: base, prefer: "head" })).toBeNull();
  });

  it("lists regular files by whatever name, and no links", async () => {
    const names = HOSTILE.map((name) => `names/${name}`);
    symlinkSync("/etc/passwd", join(workspace, "link.ts"));
    const head = commit(Object.fromEntries(names.map((name) => [name, "x\n"])));
    const clone = await open();
    const found = await clone.openTree({ base: head, head, prefer: "head" });
    const paths = found?.files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(names));
    expect(paths).not.toContain("link.ts");
    expect(evilMarks()).toEqual([]);
  });
});

describe("searching a commit", () => {
  it("finds whole words, in files with the endings, whatever the names", async () => {
    const head = commit({
      "find/a.ts": "const total = 1;\nconst subtotal = total;\n",
      "find/tot\nal.ts": "total();\n",
      "find/a.py": "total = 1\n",
      "find/b.ts": `${"x".repeat(500)} total\n`,
    });
    const clone = await open();
    const hits = await clone.grep({ commit: head, words: ["total", "-e"], endings: ["ts"] });
    expect(hits?.filter(({ path }) => path.startsWith("find/a"))).toEqual([
      { path: "find/a.ts", line: 1, text: "const total = 1;" },
      { path: "find/a.ts", line: 2, text: "const subtotal = total;" },
    ]);
    expect(hits?.some(({ path }) => path.endsWith(".py") || path === "find/b.ts")).toBe(false);
    expect(await clone.grep({ commit: head, words: ["nowhere_at_all"], endings: ["ts"] })).toEqual(
      [],
    );
    expect(await clone.grep({ commit: head, words: [], endings: ["ts"] })).toEqual([]);
    expect(await clone.grep({ commit: NOWHERE, words: ["total"], endings: ["ts"] })).toBeNull();
    expect(evilMarks()).toEqual([]);
  });

  it("reads many files at once, and leaves out what is no text", async () => {
    const head = commit({
      "read/a.ts": "one\n",
      "read/b.ts": "zwei: ü\n",
      "read/c.ts": "\u0000\n",
    });
    const clone = await open();
    const tree = await clone.openTree({ base: head, head, prefer: "head" });
    const files = tree?.files.filter(({ path }) => path.startsWith("read/")) ?? [];
    const texts = await clone.readBlobs([...files, { blob: NOWHERE, bytes: 3 }]);
    expect([...texts.values()].toSorted()).toEqual(["one\n", "zwei: ü\n"]);
    expect(await clone.readBlobs([])).toEqual(new Map());
  });
});
