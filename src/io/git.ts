/**
 * The local clone, as a second source for files that GitHub lists without a patch. It is only read: nothing is
 * fetched, written or checked out, and nothing that the repository or its configuration names is executed.
 */

import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const TIMEOUT_MS = 20_000;
/** A count only orders files: a long history is not worth waiting for. */
const COUNT_TIMEOUT_MS = 3000;
const MAX_OUTPUT_BYTES = 32 * 1024 * 1024;
/** Windows takes command lines of 32,767 characters, Linux far more. */
const MAX_PATHSPEC_BYTES = 20_000;
const MAX_COUNTED_PATHS = 300;
const MAX_COUNTED_COMMITS = 300;

export type Clone = {
  /**
   * Unified diff of some files from the merge base of two commits to `head`, names C-quoted where git does so.
   * For a renamed file give the old path as well: git pairs only what it is shown.
   * `null`, with the reason in the log, when the clone does not hold what it takes.
   */
  readonly diff: (options: {
    base: string;
    head: string;
    paths: readonly string[];
  }) => Promise<string | null>;
  /**
   * How many of the last 300 commits up to `ref` (a full commit id) that touched any of the paths touched each
   * one; a path that none touched is not in the map. Empty for more than 300 paths, and whenever git can't tell.
   */
  readonly countCommits: (options: {
    ref: string;
    paths: readonly string[];
  }) => Promise<ReadonlyMap<string, number>>;
  /** Text of the object with this id; `null` when the clone lacks it, or it is no text of at most 1 MiB. */
  readonly readBlob: (id: string) => Promise<string | null>;
};

type CloneOptions = {
  readonly workspace: string;
  /** Only the search path is taken from it, so that no secret reaches git. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log?: (line: string) => void;
  /** For one answer with all its calls of git. */
  readonly timeoutMs?: number;
};

type Git = {
  readonly gitDir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
};

type Output =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "failed"; readonly why: string };

/** `null` when the workspace is no clone. Starts no process. */
export async function openClone(options: CloneOptions): Promise<Clone | null> {
  const gitDir = await findGitDir(options.workspace);
  if (gitDir === null) return null;
  const { env, log, timeoutMs = Infinity } = options;
  const start = (longestMs: number): Git => ({
    gitDir,
    env: renderEnv(env, gitDir),
    signal: AbortSignal.timeout(Math.min(timeoutMs, longestMs)),
  });
  const diff: Clone["diff"] = async (request) => {
    const output = await diffCommits(start(TIMEOUT_MS), request);
    if (output.kind === "text") return output.text;
    log?.(`The local clone was not used: ${output.why}.`);
    return null;
  };
  return {
    diff,
    countCommits: (request) => countCommits(start(COUNT_TIMEOUT_MS), request),
    readBlob: (id) => readBlob(start(COUNT_TIMEOUT_MS), id),
  };
}

/** `.git` is a folder, or in linked worktrees and submodules a file that names one. */
async function findGitDir(workspace: string): Promise<string | null> {
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
function renderEnv(env: CloneOptions["env"], gitDir: string): Record<string, string> {
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

const DIFF_OPTIONS: readonly string[] = [
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

async function diffCommits(
  git: Git,
  { base, head, paths }: Parameters<Clone["diff"]>[0],
): Promise<Output> {
  for (const commit of [base, head]) {
    const why = await findWhyUnusable(git, commit);
    if (why !== null) return { kind: "failed", why };
  }
  const merge = await run(git, ["merge-base", base, head], 1000);
  if (merge.kind === "failed") {
    const why = `its history does not reach where the pull request began (${merge.why}); fetch-depth: 0 mends that`;
    return { kind: "failed", why };
  }
  return diffPaths(git, [merge.text.trim(), head], paths);
}

async function findWhyUnusable(git: Git, commit: string): Promise<string | null> {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    return "a commit is not named by its full id";
  const output = await run(git, ["cat-file", "-e", `${commit}^{commit}`], 1000);
  if (output.kind === "text") return null;
  return `it does not hold commit ${commit.slice(0, 7)} (${output.why}); fetch-depth: 0 mends that`;
}

async function diffPaths(
  git: Git,
  commits: readonly string[],
  paths: readonly string[],
): Promise<Output> {
  let text = "";
  let bytesLeft = MAX_OUTPUT_BYTES;
  for (const pathspec of renderPathspecs(paths)) {
    const args = ["diff", ...DIFF_OPTIONS, ...commits, "--", ...pathspec];
    const output = await run(git, args, bytesLeft);
    if (output.kind === "failed") return output;
    text += output.text;
    bytesLeft -= Buffer.byteLength(output.text);
  }
  return { kind: "text", text };
}

/** The settings could have signatures checked, by a program that they name, and files followed to older names. */
const LOG_OPTIONS: readonly string[] = [
  "--format=",
  "--name-only",
  "-z",
  "--no-show-signature",
  "--no-follow",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-relative",
  "--ignore-submodules=none",
  "-O/dev/null",
  "-n",
  String(MAX_COUNTED_COMMITS),
];

/** Silent about what is missing: a shallow clone is the usual case, and the review goes on without. */
async function countCommits(
  git: Git,
  { ref, paths }: Parameters<Clone["countCommits"]>[0],
): Promise<ReadonlyMap<string, number>> {
  const wanted = new Set(paths);
  if (wanted.size === 0 || wanted.size > MAX_COUNTED_PATHS) return new Map();
  if ((await findWhyUnusable(git, ref)) !== null) return new Map();
  const counts = new Map<string, number>();
  for (const pathspec of renderPathspecs(paths)) {
    const output = await run(
      git,
      ["log", ...LOG_OPTIONS, ref, "--", ...pathspec],
      MAX_OUTPUT_BYTES,
    );
    // A part of the counts would put the files that lack theirs behind the others.
    if (output.kind === "failed") return new Map();
    for (const path of output.text.split("\0")) {
      if (wanted.has(path)) counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  return counts;
}

const MAX_BLOB_BYTES = 1024 * 1024;

/** Bytes that are no UTF-8 would not come back as they were. */
async function readBlob(git: Git, id: string): Promise<string | null> {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return null;
  const output = await run(git, ["cat-file", "blob", id], MAX_BLOB_BYTES);
  return output.kind === "text" && !output.text.includes("\uFFFD") ? output.text : null;
}

/** Groups that fit a command line; never an empty one, which would mean every file. */
function renderPathspecs(paths: readonly string[]): readonly (readonly string[])[] {
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

/** Standard error stays here: it can hold addresses with credentials. */
async function run(git: Git, args: readonly string[], maxBytes: number): Promise<Output> {
  const options = {
    cwd: git.gitDir,
    env: git.env,
    signal: git.signal,
    killSignal: "SIGKILL",
    maxBuffer: Math.max(maxBytes, 1),
    windowsHide: true,
    encoding: "utf8",
  } as const;
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
