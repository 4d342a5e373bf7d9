/**
 * The local clone, as a second source for files that GitHub lists without a patch. It is only read: nothing is
 * fetched, written or checked out, and nothing that the repository or its configuration names is executed.
 */

import {
  DIFF_OPTIONS,
  findGitDir,
  findWhyUnusable,
  renderEnv,
  renderPathspecs,
  run,
  type Git,
  type Output,
} from "./run.ts";
import { grepTree, openTree, readBlobs, type GrepHit, type Tree, type TreeFile } from "./tree.ts";

export type { GrepHit, Tree, TreeFile } from "./tree.ts";

const TIMEOUT_MS = 20_000;
/** A count only orders files: a long history is not worth waiting for. */
const COUNT_TIMEOUT_MS = 3000;
/** What is found round the diff makes a review better; it does not carry it. */
const LOOK_TIMEOUT_MS = 5000;
const MAX_OUTPUT_BYTES = 32 * 1024 * 1024;
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
  /** The tree of the head, of the merge that is checked out, or of the base: the first that the clone holds. */
  readonly openTree: (options: {
    base: string;
    head: string;
    /** `base` looks from the other end. */
    prefer: "head" | "base";
  }) => Promise<Tree | null>;
  /** Lines of a commit with one of the words as a whole; `null` when git can't tell, or there are too many. */
  readonly grep: (options: {
    commit: string;
    words: readonly string[];
    /** Of the names of files, without the dot. */
    endings: readonly string[];
  }) => Promise<readonly GrepHit[] | null>;
  /** Texts by id; without those that are no text of at most 400 kB, and what lies beyond 24 MiB in all. */
  readonly readBlobs: (
    files: readonly Pick<TreeFile, "blob" | "bytes">[],
  ) => Promise<ReadonlyMap<string, string>>;
};

type CloneOptions = {
  readonly workspace: string;
  /** Only the search path is taken from it, so that no secret reaches git. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log?: (line: string) => void;
  /** For one answer with all its calls of git. */
  readonly timeoutMs?: number;
};

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
    openTree: (request) => openTree(start(LOOK_TIMEOUT_MS), request),
    grep: (request) => grepTree(start(LOOK_TIMEOUT_MS), request),
    readBlobs: (files) => readBlobs(start(LOOK_TIMEOUT_MS), files),
  };
}

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
