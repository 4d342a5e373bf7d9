/** A real repository with hostile names in it, for the tests of the local clone. */

import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { openClone } from "../../../src/io/git/git.ts";

/** Names that break shells, option parsers, pathspecs and line-wise readers. */
export const HOSTILE = [
  "-rf",
  "--output=evil",
  ":(top)x.ts",
  ":!x.ts",
  "*.ts",
  "$(touch evil).ts",
  "a;touch evil;.ts",
  'quo"te.ts',
  "new\nline.ts",
  "tab\there.ts",
  " b/space dir/ x.ts ",
  "日本語.ts",
  "[ab].ts",
];

/** Set before the tests of a file run. Programs that must not run would leave a mark in `root`. */
export let root = "";
export let workspace = "";
export let base = "";
export let head = "";

export const evilMarks = () => readdirSync(root).filter((name) => name.startsWith("evil"));

export function git(cwd: string, ...args: string[]): string {
  const env = {
    PATH: process.env["PATH"],
    HOME: root,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
    GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
  };
  const user = ["-c", "user.name=Ann", "-c", "user.email=ann@example.org"];
  return execFileSync("git", [...user, ...args], { cwd, env, encoding: "utf8", stdio: "pipe" });
}

export function write(path: string, text: string): void {
  const whole = join(workspace, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
}

function commit(): string {
  git(workspace, "add", "-A");
  git(workspace, "commit", "-qm", "x", "--allow-empty");
  return git(workspace, "rev-parse", "HEAD").trim();
}

/** main: start ─ base; fix: start ─ head. What main changed after the start must not show. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "fen-git-"));
  workspace = join(root, "work");
  mkdirSync(workspace);
  git(workspace, "init", "-q", "-b", "main");
  for (const path of ["x.ts", "a.ts", "only-main.ts", ...HOSTILE]) write(path, "one\ntwo\nthree\n");
  write("old name.ts", "a long enough text\nof several lines\nto be found again\n");
  commit();
  git(workspace, "switch", "-qc", "fix");
  for (const path of ["x.ts", "a.ts", ...HOSTILE]) write(path, "one\nTWO\nthree\n");
  renameSync(join(workspace, "old name.ts"), join(workspace, "new name.ts"));
  write("big.txt", `${"x".repeat(1023)}\n`.repeat(33 * 1024));
  write(".gitattributes", "*.ts diff=evil\n");
  head = commit();
  git(workspace, "switch", "-q", "main");
  write("only-main.ts", "one\nmain\nthree\n");
  base = commit();
  git(workspace, "switch", "-q", "fix");
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

export async function diff(
  paths: readonly string[],
  changes: { base?: string; head?: string } = {},
) {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const clone = await openClone({ workspace, env: process.env, log });
  const text = await clone?.diff({ base, head, paths, ...changes });
  return { text, lines };
}

export const namesIn = (text: string | null | undefined) =>
  [...(text ?? "").matchAll(/^diff --git (.*)$/gm)].map(([, names]) => names);

/** Runs a shell script in place of git. */
export async function diffWith(script: string, options: { timeoutMs?: number } = {}) {
  const bin = mkdtempSync(join(root, "bin-"));
  writeFileSync(join(bin, "git"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, "git"), 0o755);
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const env = {
    PATH: `${bin}:/usr/bin:/bin`,
    HOME: root,
    DMX_API_KEY: "secret",
    GITHUB_TOKEN: "secret",
    GIT_EXTERNAL_DIFF: "touch evil",
    GIT_SSH_COMMAND: "touch evil",
  };
  const clone = await openClone({ workspace, env, log, ...options });
  return { text: await clone?.diff({ base, head, paths: ["x.ts"] }), lines };
}
