/** The user's own repository: what is checked out, what a name stands for, and what lies between two commits. */

import { lstat, readFile, realpath } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";

import type { ListedCommit } from "../../domain/pull-request.ts";
import {
  DIFF_OPTIONS,
  findGitDir,
  renderEnv,
  run,
  runForBytes,
  type Git,
  type Output,
} from "./run.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A commit under the name that the user knows it by. */
export type NamedCommit = { readonly sha: string; readonly ref: string };

export type OwnRepository = {
  /** The folder that holds the clone. */
  readonly root: string;
  /** The commit of a name; `null` where git knows none. */
  readonly resolve: (ref: string) => Promise<NamedCommit | null>;
  /** What is checked out, under the name of its branch; `null` before the first commit. */
  readonly head: () => Promise<NamedCommit | null>;
  /** Where the branch `head` comes from, as far as git can tell: the first of the usual names that there is beside its own. */
  readonly findBase: (head: string) => Promise<NamedCommit | null>;
  /** Why git reads nothing here, such as `git is not installed`; `null` where it does. */
  readonly findFault: () => Promise<string | null>;
  readonly mergeBase: (a: string, b: string) => Promise<string | null>;
  /** Unified diff between two commits; `why` it can't be had otherwise. */
  readonly diff: (from: string, to: string) => Promise<Output>;
  /** Commits that `head` has and `base` has not, oldest first; at most 250. */
  readonly listCommits: (base: string, head: string) => Promise<readonly ListedCommit[]>;
  /** Text of a file in a commit; `null` where there is none, or no text of at most 1 MiB. */
  readonly readAt: (commit: string, path: string) => Promise<string | null>;
  /** Text of a file as it lies there; `null` where there is none. Links are not followed. */
  readonly readFile: (path: string) => Promise<string | null>;
  /** Tracked files with changes that are not committed; `null` when git can't tell. */
  readonly listUncommitted: () => Promise<readonly string[] | null>;
  /** Carries a patch out on the files, or changes nothing; what git says against it, or `null`. */
  readonly apply: (patch: string) => Promise<string | null>;
  /** `owner/repo` of the remote `origin` where it lies on a server like GitHub's; else `""`. */
  readonly findName: () => Promise<string>;
};

const TIMEOUT_MS = 60_000;
const MAX_DIFF_BYTES = 64 * 1024 * 1024;
const MAX_FILE_BYTES = 1024 * 1024;
const MAX_COMMITS = 250;

/** The usual names of the branch that others are made from; what the remote calls its own comes first. */
const BASES: readonly string[] = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master",
];

/** The clone that a folder lies in; `null` where there is none. */
export async function openRepository(
  folder: string,
  environment: Environment,
): Promise<OwnRepository | null> {
  const root = await findRoot(resolve(folder));
  const gitDir = root === null ? null : await findGitDir(root);
  if (root === null || gitDir === null) return null;
  const start = (): Git => ({
    gitDir,
    env: renderEnv(environment, gitDir),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  /** With the files that are checked out, and the index that knows them. */
  const startOnFiles = (): Git => {
    const { GIT_INDEX_FILE: _, ...env } = renderEnv(environment, gitDir);
    return { ...start(), env: { ...env, GIT_WORK_TREE: root }, folder: root };
  };
  const resolveRef = (ref: string) => resolveName(start(), ref);
  return {
    root,
    resolve: resolveRef,
    head: async () => findHead(start()),
    findBase: async (name) => findBase(start(), name),
    findFault: async () => {
      const output = await run(start(), ["rev-parse", "--git-dir"], 10_000);
      return output.kind === "failed" ? output.why : null;
    },
    mergeBase: async (a, b) => lineOf(await run(start(), ["merge-base", a, b], 1000)),
    diff: (from, to) =>
      run(start(), ["diff", ...DIFF_OPTIONS, "--full-index", from, to, "--"], MAX_DIFF_BYTES),
    listCommits: (base, head) => listCommits(start(), { base, head }),
    readAt: async (commit, path) => {
      const object = `${commit}:${path}`;
      const output = await run(start(), ["cat-file", "blob", object], MAX_FILE_BYTES);
      return output.kind === "text" && !output.text.includes("\uFFFD") ? output.text : null;
    },
    readFile: (path) => readInside(root, path),
    listUncommitted: async () => {
      const args = ["status", "--porcelain", "-z", "--untracked-files=no", "--no-renames"];
      const output = await run(startOnFiles(), args, MAX_DIFF_BYTES);
      if (output.kind === "failed") return null;
      return output.text.split("\0").flatMap((entry) => (entry === "" ? [] : [entry.slice(3)]));
    },
    apply: async (patch) => {
      const args = ["apply", "--whitespace=nowarn", "--unidiff-zero", "-"];
      const done = await runForBytes(startOnFiles(), args, { input: patch, maxBytes: 100_000 });
      return done === null ? "git could not apply the patch" : null;
    },
    findName: async () => {
      const url = lineOf(await run(start(), ["config", "--get", "remote.origin.url"], 10_000));
      const [, name] = /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url ?? "") ?? [];
      return name ?? "";
    },
  };
}

async function findRoot(folder: string): Promise<string | null> {
  if ((await findGitDir(folder)) !== null) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : findRoot(parent);
}

function lineOf(output: Output): string | null {
  const line = output.kind === "text" ? output.text.trim() : "";
  return line === "" ? null : line;
}

async function resolveName(git: Git, ref: string): Promise<NamedCommit | null> {
  const name = `${ref}^{commit}`;
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", name];
  const sha = lineOf(await run(git, args, 1000));
  return sha !== null && /^[0-9a-f]{40,64}$/.test(sha) ? { sha, ref } : null;
}

async function findHead(git: Git): Promise<NamedCommit | null> {
  const commit = await resolveName(git, "HEAD");
  const branch = lineOf(await run(git, ["symbolic-ref", "--quiet", "--short", "HEAD"], 1000));
  return commit && { sha: commit.sha, ref: branch ?? commit.sha.slice(0, 7) };
}

async function findBase(git: Git, head: string): Promise<NamedCommit | null> {
  const args = ["rev-parse", "--verify", "--quiet", "--symbolic-full-name", "--end-of-options"];
  const current = lineOf(await run(git, [...args, head], 1000));
  for (const ref of BASES) {
    if (ref === current) continue;
    const found = await resolveName(git, ref);
    if (found) return { sha: found.sha, ref: ref.replace(/^refs\/(?:heads|remotes)\//, "") };
  }
  return null;
}

async function listCommits(
  git: Git,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<readonly ListedCommit[]> {
  const format = "--format=%H%x00%P%x00%cI%x00%B%x00%x00";
  const range = ["--reverse", "--no-show-signature", `--max-count=${MAX_COMMITS}`, format];
  const output = await run(git, ["log", ...range, head, `^${base}`, "--"], 4 * MAX_FILE_BYTES);
  if (output.kind === "failed") return [];
  return output.text.split("\0\0").flatMap((entry) => {
    const [sha = "", parents = "", at = "", message = ""] = entry.trimStart().split("\0");
    if (sha === "") return [];
    return [{ sha, message: message.trim(), parent: parents.split(" ")[0] || null, at }];
  });
}

/** A path of a diff may point anywhere: only regular files below the root are read. */
async function readInside(root: string, path: string): Promise<string | null> {
  const target = resolve(root, path);
  try {
    const found = await lstat(target);
    const folder = await realpath(dirname(target));
    const isInside = `${folder}${sep}`.startsWith(`${await realpath(root)}${sep}`);
    if (!found.isFile() || found.size > MAX_FILE_BYTES || !isInside) return null;
    const text = await readFile(join(folder, target.slice(dirname(target).length + 1)), "utf8");
    return text.includes("\uFFFD") ? null : text;
  } catch {
    return null;
  }
}
