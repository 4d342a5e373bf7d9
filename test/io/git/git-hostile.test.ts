import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openClone } from "../../../src/io/git/git.ts";
import {
  base,
  diff,
  diffWith,
  evilMarks,
  git,
  head,
  namesIn,
  root,
  workspace,
  write,
} from "./scratch-clone.ts";

describe("the program git", () => {
  it("gets nothing of the environment but the search path", async () => {
    const file = join(root, "seen-env");
    await diffWith(`env > '${file}'`);
    const names = readFileSync(file, "utf8").matchAll(/^([A-Za-z_]+)=/gm);
    const passed = [...names].map(([, name]) => name).filter((name) => name !== "PWD");
    expect(
      passed.filter((name) => name !== "_").toSorted((a = "", b = "") => a.localeCompare(b)),
    ).toEqual([
      "GIT_ALLOW_PROTOCOL",
      "GIT_ATTR_NOSYSTEM",
      "GIT_CONFIG_GLOBAL",
      "GIT_CONFIG_NOSYSTEM",
      "GIT_DIR",
      "GIT_INDEX_FILE",
      "GIT_NO_LAZY_FETCH",
      "GIT_NO_REPLACE_OBJECTS",
      "GIT_OPTIONAL_LOCKS",
      "GIT_TERMINAL_PROMPT",
      "LC_ALL",
      "PATH",
    ]);
    expect(readFileSync(file, "utf8")).not.toContain("secret");
  });

  it("is ended when it takes too long", async () => {
    const { text, lines } = await diffWith("exec sleep 600", { timeoutMs: 50 });
    expect(text).toBeNull();
    expect(lines).toEqual([expect.stringContaining("git took too long")]);
  });

  it("has its complaints kept to itself", async () => {
    const { text, lines } = await diffWith("echo https://user:secret@host >&2; exit 128");
    expect(text).toBeNull();
    expect(lines.join()).toContain("git ended with 128");
    expect(lines.join()).not.toContain("secret");
  });
});

const settings = (): readonly (readonly [string, string])[] => [
  ["diff.external", `touch '${root}/evil-external'; cat`],
  ["diff.evil.command", `touch '${root}/evil-command'; cat`],
  ["diff.evil.textconv", `touch '${root}/evil-textconv'; cat`],
  ["core.fsmonitor", `touch '${root}/evil-fsmonitor'`],
  ["core.hooksPath", join(root, "hooks")],
  ["core.pager", `touch '${root}/evil-pager'; cat`],
  ["pager.diff", `touch '${root}/evil-pager'; cat`],
  ["color.ui", "always"],
  ["diff.noprefix", "true"],
  ["diff.context", "0"],
  ["diff.renames", "false"],
  ["diff.orderFile", join(root, "absent")],
  ["diff.submodule", "log"],
  ["core.bigFileThreshold", "1"],
  ["core.quotePath", "false"],
];

describe("a clone with an evil configuration", () => {
  it("runs none of its programs and shows the same diff", async () => {
    const paths = ["x.ts", "old name.ts", "new name.ts", "日本語.ts"];
    const { text: before } = await diff(paths);
    const id = git(workspace, "rev-parse", `${head}:x.ts`).trim();
    for (const [key, value] of settings()) git(workspace, "config", key, value);
    const { text, lines } = await diff(paths);
    const blob = await (await openClone({ workspace, env: process.env }))?.readBlob(id);
    for (const [key] of settings()) git(workspace, "config", "--unset", key);
    expect(blob).toBe("one\nTWO\nthree\n");
    expect([text, lines, evilMarks()]).toEqual([before, [], []]);
    expect(namesIn(text)).toHaveLength(3);
  });

  it.each(["x.ts", ".gitattributes"])("hides nothing by attributes for %s", async (name) => {
    write(".gitattributes", `${name} -diff\n*.ts binary\n`);
    git(workspace, "add", ".gitattributes");
    const { text } = await diff(["x.ts"]);
    git(workspace, "reset", "-q", "--hard", head);
    expect(text).toContain("+TWO");
  });

  it("is accepted when it belongs to somebody else, as in container jobs", async () => {
    // What git asks for its own tests of this: a repository that is always taken for another user's.
    const { text } = await diffWith(
      'export GIT_TEST_ASSUME_DIFFERENT_OWNER=1; PATH=$(echo "$PATH" | cut -d: -f2-) exec git "$@"',
    );
    expect(namesIn(text)).toEqual(["a/x.ts b/x.ts"]);
  });

  it("does not fetch what a partial clone lacks", async () => {
    git(workspace, "config", "uploadpack.allowFilter", "true");
    const partial = join(root, "partial");
    git(root, "clone", "-q", "--no-checkout", "--filter=blob:none", `file://${workspace}`, partial);
    git(
      partial,
      "config",
      "remote.origin.uploadpack",
      `touch '${root}/evil-fetch'; git-upload-pack`,
    );
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    const clone = await openClone({ workspace: partial, env: process.env, log });
    git(partial, "fetch", "-q", "origin", "main", "fix");
    rmSync(join(root, "evil-fetch"), { force: true });
    expect(await clone?.diff({ base, head, paths: ["x.ts"] })).toBeNull();
    expect(lines).toEqual([expect.stringContaining("git ended with 128")]);
    const id = git(workspace, "rev-parse", `${head}:x.ts`).trim();
    expect(await clone?.readBlob(id)).toBeNull();
    expect(evilMarks()).toEqual([]);
  });
});
