/** Runs git without anything of the machine's or the user's configuration. */

import { execFileSync } from "node:child_process";

const MAX_OUTPUT_BYTES = 1 << 29;
/** `GIT_*` of an enclosing hook would point git at another repository. */
const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
const env = {
  ...Object.fromEntries(inherited),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  LC_ALL: "C",
};

/** Output of `git …args` in `directory`. Throws when git fails. */
export function git(directory: string, args: readonly string[], input?: string | Buffer): Buffer {
  return execFileSync("git", ["-c", "core.autocrlf=false", ...args], {
    cwd: directory,
    env,
    maxBuffer: MAX_OUTPUT_BYTES,
    stdio: ["pipe", "pipe", "pipe"],
    ...(input === undefined ? {} : { input }),
  });
}

/** Output of git as text without its final newline, or `null` when git fails. */
export function tryGit(directory: string, args: readonly string[]): string | null {
  try {
    return git(directory, args).toString("utf8").replace(/\n$/, "");
  } catch {
    return null;
  }
}
