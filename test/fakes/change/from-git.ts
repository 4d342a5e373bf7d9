/** Reads a change out of a real git repository, the way GitHub lists it. Lists are made once, objects on demand. */

import { git, tryGit } from "./git.ts";
import { countChanges } from "./hunks.ts";
import { splitSections } from "./sections.ts";
import type { Change, ChangedFile, Commit, Comparison, TreeEntry } from "./shape.ts";

const BASE_REF = "main";
const HEAD_REF = "feature";
const FULL_SHA = /^[0-9a-f]{40}$/;
const DIFF = ["diff", "--no-ext-diff", "--no-textconv", "--no-color", "-M"];

/** `base` and `head` are commits of the repository in `directory`. */
export function changeFromGit(directory: string, base: string, head: string): Change {
  const baseSha = git(directory, ["rev-parse", `${base}^{commit}`])
    .toString()
    .trim();
  const headSha = git(directory, ["rev-parse", `${head}^{commit}`])
    .toString()
    .trim();
  const names = new Map([
    [BASE_REF, baseSha],
    [HEAD_REF, headSha],
    ["HEAD", baseSha],
  ]);
  const resolve = (ref: string): string | null => {
    const sha = names.get(ref.replace(/^refs\/heads\//, "")) ?? ref;
    return FULL_SHA.test(sha) && tryGit(directory, ["cat-file", "-t", sha]) === "commit"
      ? sha
      : null;
  };
  const readCommitOnce = once((sha) => readCommits(directory, ["-1", sha])[0] ?? null);
  const readTreeOnce = once((sha) => readTree(directory, sha));
  const readBlobOnce = once((sha) => readBlob(directory, sha));
  const compareOnce = once((pair) => readComparison(directory, pair));
  const between = compareOnce(`${baseSha}...${headSha}`);
  if (between === null) throw new Error(`${base} and ${head} have no common ancestor`);
  const tree = (ref: string) => mapNullable(resolve(ref), readTreeOnce);
  return {
    baseSha,
    headSha,
    mergeBaseSha: between.mergeBase.sha,
    baseRef: BASE_REF,
    headRef: HEAD_REF,
    files: between.files,
    diff: between.diff,
    commits: between.commits,
    resolve,
    commit: (ref) => mapNullable(resolve(ref), readCommitOnce),
    tree,
    blob: readBlobOnce,
    contents: (path, ref) => {
      const entry = tree(ref)?.find((one) => one.path === path && one.type === "blob");
      return entry ? readBlobOnce(entry.sha) : null;
    },
    compare: (from, to) => {
      const [left, right] = [resolve(from), resolve(to)];
      return left === null || right === null ? null : compareOnce(`${left}...${right}`);
    },
  };
}

function once<T>(read: (key: string) => T): (key: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (key) => {
    const box = known.get(key) ?? { value: read(key) };
    known.set(key, box);
    return box.value;
  };
}

function mapNullable<T>(value: string | null, map: (value: string) => T): T | null {
  return value === null ? null : map(value);
}

function readBlob(directory: string, sha: string): Buffer | null {
  if (!FULL_SHA.test(sha) || tryGit(directory, ["cat-file", "-t", sha]) !== "blob") return null;
  return git(directory, ["cat-file", "blob", sha]);
}

function readTree(directory: string, sha: string): readonly TreeEntry[] {
  const lines = splitZero(git(directory, ["ls-tree", "-r", "-t", "-l", "-z", sha]));
  return lines.map((line) => {
    const [meta = "", path = ""] = splitOnce(line, "\t");
    const [mode = "", type = "", entrySha = "", size = "-"] = meta.split(/ +/);
    const entry = { path, mode, type: readType(type), sha: entrySha };
    return size === "-" ? entry : { ...entry, size: Number(size) };
  });
}

function readType(word: string): TreeEntry["type"] {
  return word === "tree" || word === "commit" ? word : "blob";
}

function readCommits(directory: string, range: readonly string[]): readonly Commit[] {
  const fields = ["%H", "%T", "%P", "%an", "%ae", "%aI", "%B"].join("%x01");
  const args = ["log", "-z", "--reverse", "--topo-order", `--format=${fields}`, ...range];
  return splitZero(git(directory, args)).map((record) => {
    const [sha = "", tree = "", parents = "", name = "", email = "", date = "", message = ""] =
      record.split("\u0001");
    return {
      sha,
      tree,
      parents: parents === "" ? [] : parents.split(" "),
      author: { name, email, date },
      message: message.trimEnd(),
    };
  });
}

function readComparison(directory: string, pair: string): Comparison | null {
  const [baseSha = "", headSha = ""] = pair.split("...");
  const mergeBaseSha = tryGit(directory, ["merge-base", baseSha, headSha]);
  if (mergeBaseSha === null) return null;
  const counts = git(directory, ["rev-list", "--left-right", "--count", pair]).toString();
  const [behindBy = 0, aheadBy = 0] = counts.trim().split("\t").map(Number);
  const [base] = readCommits(directory, ["-1", baseSha]);
  const [mergeBase] = readCommits(directory, ["-1", mergeBaseSha]);
  if (base === undefined || mergeBase === undefined) return null;
  const diff = git(directory, [...DIFF, mergeBaseSha, headSha]).toString("utf8");
  return {
    base,
    mergeBase,
    status: nameStatus(aheadBy, behindBy),
    aheadBy,
    behindBy,
    commits: readCommits(directory, [`${baseSha}..${headSha}`]),
    files: readFiles(directory, [mergeBaseSha, headSha], diff),
    diff,
  };
}

function nameStatus(aheadBy: number, behindBy: number): Comparison["status"] {
  if (aheadBy > 0) return behindBy > 0 ? "diverged" : "ahead";
  return behindBy > 0 ? "behind" : "identical";
}

const STATUSES: Readonly<Record<string, ChangedFile["status"]>> = {
  A: "added",
  C: "copied",
  D: "removed",
  M: "modified",
  R: "renamed",
  T: "changed",
};

type RawEntry = {
  readonly letter: string;
  readonly sha: string;
  readonly path: string;
  readonly oldPath: string | null;
};

function readFiles(
  directory: string,
  range: readonly string[],
  diff: string,
): readonly ChangedFile[] {
  const entries = readRawEntries(git(directory, [...DIFF, "--raw", "-z", "--no-abbrev", ...range]));
  const sections = [...splitSections(diff)];
  return entries.map((entry) => {
    // A file that turned into a link (or back) is written as two sections, a deletion and an addition.
    const own = sections.splice(0, entry.letter === "T" ? 2 : 1);
    return makeFile(entry, own.length === 1 ? (own[0]?.patch ?? null) : null);
  });
}

function readRawEntries(output: Buffer): readonly RawEntry[] {
  const fields = splitZero(output);
  const entries: RawEntry[] = [];
  for (let meta = fields.shift(); meta !== undefined; meta = fields.shift()) {
    const [, , oldSha = "", newSha = "", status = ""] = meta.split(" ");
    const letter = status.charAt(0);
    const first = fields.shift() ?? "";
    const second = letter === "R" || letter === "C" ? (fields.shift() ?? "") : null;
    const sha = letter === "D" ? oldSha : newSha;
    const oldPath = second === null ? null : first;
    entries.push({ letter, sha, path: second ?? first, oldPath });
  }
  return entries;
}

function makeFile({ letter, sha, path, oldPath }: RawEntry, patch: string | null): ChangedFile {
  const { additions, deletions } = countChanges(patch);
  return {
    sha,
    filename: path,
    status: STATUSES[letter] ?? "changed",
    additions,
    deletions,
    changes: additions + deletions,
    ...(patch === null ? {} : { patch }),
    ...(oldPath === null ? {} : { previous_filename: oldPath }),
  };
}

function splitZero(output: Buffer): string[] {
  const text = output.toString("utf8");
  return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
