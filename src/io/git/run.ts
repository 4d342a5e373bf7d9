/** Runs git on a clone: never with the clone's own settings, programs or network, and with no secret in its reach. */

import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** Windows takes command lines of 32,767 characters, Linux far more. */
const MAX_PATHSPEC_BYTES = 20_000;

export type Git = {
  readonly gitDir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Where it is run; in the folder of the repository's own data when left out. */
  readonly folder?: string;
};

export type Output =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "failed"; readonly why: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** `.git` is a folder, or in linked worktrees and submodules a file that names one. */
export async function findGitDir(workspace: string): Promise<string | null> {
  const path = resolve(workspace, ".git");
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) return path;
  if (found?.isFile() !== true || found.size > 10_000) return null;
  const text = await readFile(path, "utf8").catch(() => "");
  const target = /^gitdir: ([^\0\r\n]+)/.exec(text)?.[1];
  return target === undefined ? null : resolve(workspace, target);
}

/**
 * Naming the repository by GIT_DIR does two things: git accepts a clone of another user's (as in container jobs),
 * and with an index that does not exist it sees no `.gitattributes`, which could hide a file from review.
 */
export function renderEnv(env: Environment, gitDir: string): Record<string, string> {
  const path = env["PATH"] ?? env["Path"];
  const systemRoot = env["SystemRoot"];
  return {
    ...(path === undefined ? {} : { PATH: path }),
    ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
    LC_ALL: "C",
    GIT_DIR: gitDir,
    GIT_INDEX_FILE: join(gitDir, "fen-no-index"),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    // A partial clone fetches what it lacks, through commands that its configuration names. Older versions of git
    // do not know the first of these two.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
  };
}

/** Whatever the clone's own configuration says: no program of its choice, and the shape of a diff as GitHub has it. */
const SETTINGS: readonly string[] = [
  "core.quotePath=on",
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.attributesFile=/dev/null",
  "core.bigFileThreshold=512m",
  "diff.external=",
  "diff.suppressBlankEmpty=false",
  "log.showRoot=true",
].flatMap((setting) => ["-c", setting]);

/** The shape in which GitHub shows a change, whatever the clone's owner has set. */
export const DIFF_OPTIONS: readonly string[] = [
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-relative",
  "--src-prefix=a/",
  "--dst-prefix=b/",
  "--submodule=short",
  "--ignore-submodules=none",
  "--diff-algorithm=myers",
  "--indent-heuristic",
  "--inter-hunk-context=0",
  "-O/dev/null",
  "-M",
  "-U3",
];

export async function findWhyUnusable(git: Git, commit: string): Promise<string | null> {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    return "a commit is not named by its full id";
  const output = await run(git, ["cat-file", "-e", `${commit}^{commit}`], 1000);
  if (output.kind === "text") return null;
  return `it does not hold commit ${commit.slice(0, 7)} (${output.why}); fetch-depth: 0 mends that`;
}

/** Groups that fit a command line; never an empty one, which would mean every file. */
export function renderPathspecs(paths: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let bytes = Infinity;
  // No tree holds these, and an empty pathspec is an error.
  const possible = new Set(paths.filter((path) => path !== "" && !path.includes("\0")));
  for (const path of possible) {
    const pathspec = `:(literal)${path}`;
    bytes += Buffer.byteLength(pathspec) + 3;
    if (bytes > MAX_PATHSPEC_BYTES) {
      groups.push([]);
      bytes = Buffer.byteLength(pathspec);
    }
    groups.at(-1)?.push(pathspec);
  }
  return groups;
}

const execute = promisify(execFile);

function optionsFor(git: Git, maxBytes: number) {
  return {
    cwd: git.folder ?? git.gitDir,
    env: git.env,
    signal: git.signal,
    killSignal: "SIGKILL",
    maxBuffer: Math.max(maxBytes, 1),
    windowsHide: true,
  } as const;
}

/** Standard error stays here: it can hold addresses with credentials. */
export async function run(git: Git, args: readonly string[], maxBytes: number): Promise<Output> {
  const options = { ...optionsFor(git, maxBytes), encoding: "utf8" } as const;
  try {
    const { stdout } = await execute("git", [...SETTINGS, "--no-pager", ...args], options);
    return { kind: "text", text: stdout };
  } catch (error) {
    return { kind: "failed", why: renderWhy(error) };
  }
}

function renderWhy(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ABORT_ERR") return "git took too long";
  if (code === "ENOENT") return "git is not installed";
  if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return "git's answer is too big";
  return typeof code === "number" ? `git ended with ${code}` : "git did not run";
}

/** The same for bytes, with something on the standard input; `null` when it failed. */
export async function runForBytes(
  git: Git,
  args: readonly string[],
  { input, maxBytes }: { readonly input: string; readonly maxBytes: number },
): Promise<Buffer | null> {
  const options = { ...optionsFor(git, maxBytes), encoding: "buffer" } as const;
  try {
    const running = execute("git", [...SETTINGS, "--no-pager", ...args], options);
    // Git may end before it has read everything.
    running.child.stdin?.on("error", () => undefined).end(input);
    return (await running).stdout;
  } catch {
    return null;
  }
}
