import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openClone } from "../../src/io/git.ts";
import {
  base,
  diff,
  evilMarks,
  git,
  head,
  HOSTILE,
  namesIn,
  root,
  workspace,
} from "./scratch-clone.ts";

describe("a local clone", () => {
  it("is none without a .git", async () => {
    expect(await openClone({ workspace: root, env: process.env })).toBeNull();
    expect(await openClone({ workspace: join(root, "absent"), env: {} })).toBeNull();
  });

  it("is none where .git is a file that names no folder", async () => {
    const odd = mkdtempSync(join(root, "odd-"));
    writeFileSync(join(odd, ".git"), "hello");
    expect(await openClone({ workspace: odd, env: process.env })).toBeNull();
  });

  it("shows files as they changed since the branch began", async () => {
    expect(await diff(["x.ts", "only-main.ts"])).toEqual({
      text: [
        "diff --git a/x.ts b/x.ts",
        "index 4cb29ea..ddc897f 100644",
        "--- a/x.ts",
        "+++ b/x.ts",
        "@@ -1,3 +1,3 @@",
        " one",
        "-two",
        "+TWO",
        " three",
        "",
      ].join("\n"),
      lines: [],
    });
  });

  it("pairs the two names of a moved file", async () => {
    const { text } = await diff(["old name.ts", "new name.ts"]);
    expect(text).toContain("rename from old name.ts\nrename to new name.ts\n");
  });

  it("shows nothing for no paths, and not everything", async () => {
    expect(await diff([])).toEqual({ text: "", lines: [] });
    expect(await diff(["", "nul\0byte"])).toEqual({ text: "", lines: [] });
  });

  it("shows a clone in a linked worktree", async () => {
    const linked = join(root, "linked");
    git(workspace, "worktree", "add", "-q", "--detach", linked, head);
    const clone = await openClone({ workspace: linked, env: process.env });
    expect(namesIn(await clone?.diff({ base, head, paths: ["x.ts"] }))).toEqual(["a/x.ts b/x.ts"]);
  });
});

describe("names of files", () => {
  it.each(HOSTILE)("are taken literally: %j", async (path) => {
    const { text } = await diff([path]);
    expect(namesIn(text)).toHaveLength(1);
    expect(text).toContain("\n-two\n+TWO\n");
    expect(evilMarks()).toEqual([]);
    expect(existsSync(join(workspace, ".git", "evil"))).toBe(false);
  });

  it("may be more than a command line holds", async () => {
    const absent = Array.from({ length: 3000 }, (_, index) => `${"long/".repeat(20)}${index}.ts`);
    const { text, lines } = await diff(["a.ts", ...absent, "x.ts"]);
    expect(lines).toEqual([]);
    expect(namesIn(text)).toEqual(["a/a.ts b/a.ts", "a/x.ts b/x.ts"]);
  });
});

describe("a clone that lacks something", () => {
  it.each([
    ["the base", { base: "1".repeat(40) }, "does not hold commit 1111111"],
    ["the head", { head: "2".repeat(40) }, "does not hold commit 2222222"],
    ["a full id", { base: "main" }, "not named by its full id"],
    ["an id instead of an option", { head: "--output=evil" }, "not named by its full id"],
  ])("is not used without %s, and says why", async (_, changes, why) => {
    const { text, lines } = await diff(["x.ts"], changes);
    expect(text).toBeNull();
    expect(lines).toEqual([expect.stringContaining(why)]);
  });

  it("is not used when a commit is something else", async () => {
    const tree = git(workspace, "rev-parse", "HEAD^{tree}").trim();
    expect((await diff(["x.ts"], { head: tree })).text).toBeNull();
  });

  it("is not used when two commits have nothing in common", async () => {
    const tree = git(workspace, "rev-parse", "HEAD^{tree}").trim();
    const orphan = git(workspace, "commit-tree", "-m", "x", tree).trim();
    const { text, lines } = await diff(["x.ts"], { base: orphan });
    expect(text).toBeNull();
    expect(lines).toEqual([expect.stringContaining("fetch-depth: 0")]);
  });

  it("is not used when the diff has no end", async () => {
    const { text, lines } = await diff(["big.txt"]);
    expect(text).toBeNull();
    expect(lines).toEqual(["The local clone was not used: git's answer is too big."]);
  });

  it("is not used without git", async () => {
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    const clone = await openClone({ workspace, env: { PATH: join(root, "absent") }, log });
    expect(await clone?.diff({ base, head, paths: ["x.ts"] })).toBeNull();
    expect(lines).toEqual([expect.stringContaining("git is not installed")]);
  });
});
