import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openClone } from "../../../src/io/git/git.ts";
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

async function count(paths: readonly string[], changes: { ref?: string; PATH?: string } = {}) {
  const { ref = base, PATH = process.env["PATH"] } = changes;
  const clone = await openClone({ workspace, env: { PATH } });
  const counts = await clone?.countCommits({ ref, paths });
  return counts && Object.fromEntries(counts);
}

/** A commit for each text, the last one of which is the answer. */
function commitBusyFile(texts: readonly string[]): string {
  const commits = texts.map(
    (text) =>
      "commit refs/heads/busy\ncommitter Ann <ann@example.org> 1767225600 +0000\ndata 1\nx\n" +
      `M 100644 inline busy.ts\ndata ${text.length}\n${text}\n`,
  );
  execFileSync("git", ["fast-import", "--quiet"], { cwd: workspace, input: commits.join("") });
  return git(workspace, "rev-parse", "busy").trim();
}

/** The base commit again, with a signature that only a program can check. */
function signBase(): string {
  const file = join(root, "signed");
  const plain = git(workspace, "cat-file", "commit", base);
  const signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----";
  writeFileSync(file, plain.replace("\n\n", `\n${signature}\n\n`));
  return git(workspace, "hash-object", "-t", "commit", "-w", file).trim();
}

describe("the commits that touched a file", () => {
  it("are counted up to the commit, the very first one included", async () => {
    const paths = ["only-main.ts", "x.ts", "absent.ts"];
    expect(await count(paths)).toEqual({ "only-main.ts": 2, "x.ts": 1 });
    expect(await count(paths, { ref: head })).toEqual({ "only-main.ts": 1, "x.ts": 2 });
  });

  it("are counted for names as they are, and for no other file", async () => {
    for (const path of HOSTILE) expect(await count([path], { ref: head })).toEqual({ [path]: 2 });
    const all = Object.fromEntries(HOSTILE.map((path) => [path, 2]));
    expect(await count(HOSTILE, { ref: head })).toEqual(all);
    expect(evilMarks()).toEqual([]);
  });

  it("count for both names of a moved file", async () => {
    const counts = await count(["old name.ts", "new name.ts"], { ref: head });
    expect(counts).toEqual({ "old name.ts": 2, "new name.ts": 1 });
  });

  it("are the last 300", async () => {
    const ref = commitBusyFile(Array.from({ length: 305 }, (_, index) => `${index}`));
    expect(await count(["busy.ts"], { ref })).toEqual({ "busy.ts": 300 });
  });

  it("are the same whatever the clone's configuration says, and none of its programs runs", async () => {
    const ref = signBase();
    const program = join(root, "evil.sh");
    writeFileSync(program, `#!/bin/sh\ntouch '${root}/mark-of-evil'\n`, { mode: 0o755 });
    const settings = [
      ["log.showSignature", "true"],
      ["gpg.program", program],
      ["log.follow", "true"],
      ["log.showRoot", "false"],
      ["diff.relative", "true"],
      ["diff.orderFile", join(root, "absent")],
    ] as const;
    for (const [key, value] of settings) git(workspace, "config", key, value);
    const counts = [
      await count(["only-main.ts"], { ref }),
      await count(["new name.ts"], { ref: head }),
    ];
    for (const [key] of settings) git(workspace, "config", "--unset", key);
    expect(counts).toEqual([{ "only-main.ts": 2 }, { "new name.ts": 1 }]);
    expect(existsSync(join(root, "mark-of-evil"))).toBe(false);
  });

  it.each([
    ["a commit that is not there", ["x.ts"], { ref: "1".repeat(40) }],
    ["what is no full id", ["x.ts"], { ref: "main" }],
    ["no paths", [], {}],
    ["paths that no tree holds", ["", "nul\0byte"], {}],
    ["a path that git refuses", ["x.ts", "../../x.ts"], {}],
    ["more than 300 paths", ["x.ts", ...Array.from({ length: 300 }, (_, i) => `${i}.ts`)], {}],
    ["want of git", ["x.ts"], { PATH: "/absent" }],
  ])("are not counted for %s", async (_, paths, changes) => {
    expect(await count(paths, changes)).toEqual({});
  });

  it("are counted for 300 paths, even long ones", async () => {
    const absent = Array.from({ length: 298 }, (_, i) => `${"long/".repeat(20)}${i}.ts`);
    expect(await count(["x.ts", ...absent, "a.ts"])).toEqual({ "x.ts": 1, "a.ts": 1 });
  });
});

describe("the text of an object", () => {
  const read = async (id: string, folder = workspace) =>
    (await openClone({ workspace: folder, env: process.env }))?.readBlob(id);
  const put = (content: string | Buffer) =>
    execFileSync("git", ["hash-object", "-w", "--stdin"], { cwd: workspace, input: content })
      .toString()
      .trim();

  it("is read by its id, whatever is checked out, byte for byte", async () => {
    const id = git(workspace, "rev-parse", `${head}:x.ts`).trim();
    expect(await read(id)).toBe("one\nTWO\nthree\n");
    expect(await read(put("a\r\nb\u00E9\n\n"))).toBe("a\r\nb\u00E9\n\n");
    expect(await read(put(""))).toBe("");
  });

  it.each<readonly [string, () => string]>([
    ["is not in the clone", () => "d".repeat(40)],
    ["is a commit", () => head],
    ["is a tree", () => git(workspace, "rev-parse", `${head}^{tree}`).trim()],
    ["is no text in UTF-8", () => put(Buffer.from("caf\xE9\n", "latin1"))],
    ["is larger than 1 MiB", () => put("a".repeat(1024 * 1024 + 1))],
    ["is named by an option", () => "--batch"],
    ["is named by a branch", () => "HEAD:x.ts"],
    [
      "is named by a part of its id",
      () => git(workspace, "rev-parse", "--short", `${head}:x.ts`).trim(),
    ],
  ])("is not known of what %s", async (_, idOf) => {
    expect(await read(idOf())).toBeNull();
  });

  it("is there in a clone without history, and not fetched into one without contents", async () => {
    git(workspace, "config", "uploadpack.allowFilter", "true");
    const shallow = join(root, "shallow");
    git(root, "clone", "-q", "--depth=1", "--branch=fix", `file://${workspace}`, shallow);
    const partial = join(root, "without-contents");
    git(root, "clone", "-q", "--no-checkout", "--filter=blob:none", `file://${workspace}`, partial);
    const id = git(shallow, "rev-parse", "HEAD:x.ts").trim();
    expect(await read(id, shallow)).toBe("one\nTWO\nthree\n");
    expect(await read(id, partial)).toBeNull();
  });
});
