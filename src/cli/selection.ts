/** What is to be reviewed: commits of the repository here, a diff from a file, or a pull request on GitHub. */

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

import { InputError } from "../domain/errors.ts";
import type { FileDiff, Hunk } from "../domain/diff/diff.ts";
import { parseDiff } from "../domain/diff/patch.ts";
import { undoHunks } from "../domain/placing/apply.ts";
import type { PullRequest } from "../domain/pull-request.ts";
import { openRepository, type NamedCommit, type OwnRepository } from "../io/git/branch.ts";
import type { LocalChange } from "../io/local-host.ts";
import { UsageError, type Call, type Flag } from "./command.ts";

export const SELECTION: readonly Flag[] = [
  { name: "base", value: "REF", help: "what the branch came from (origin's default branch)" },
  { name: "head", value: "REF", help: "what is reviewed (HEAD)" },
  { name: "diff", value: "FILE", help: "review a diff from a file, or - for standard input" },
  { name: "pr", value: "OWNER/REPO#N", help: "review a pull request on GitHub (GITHUB_TOKEN)" },
];

export type Selection =
  | {
      readonly kind: "pull-request";
      readonly repository: string;
      readonly number: number;
      /** The clone of it, where this is one; else `""`. */
      readonly workspace: string;
    }
  | {
      readonly kind: "here";
      readonly change: LocalChange;
      /** Folder of the clone that the change belongs to; `""` where there is none. */
      readonly workspace: string;
      /** What the user should know of it. */
      readonly notes: readonly string[];
      /** In the words of the user. */
      readonly name: string;
    };

/** Throws UsageError for flags that exclude each other, InputError for what cannot be found. */
export async function readSelection(call: Call): Promise<Selection> {
  const { given } = call;
  const [kinds, isBranch] = [
    ["diff", "pr"].filter((name) => given(name) !== ""),
    isBranchGiven(call),
  ];
  if (kinds.length > 1) throw new UsageError("--diff and --pr exclude each other");
  if (kinds[0] !== undefined && isBranch) {
    throw new UsageError(`--${kinds[0]} excludes --base and --head`);
  }
  const repository = await openRepository(call.folder, call.environment);
  if (given("pr") !== "") return selectPullRequest(call, repository);
  if (given("diff") !== "") return selectDiff(call, repository);
  return selectBranch(call, repository);
}

const isBranchGiven = ({ given }: Call) => given("base") !== "" || given("head") !== "";

async function selectPullRequest(
  { given, environment }: Call,
  repository: OwnRepository | null,
): Promise<Selection> {
  const text = given("pr");
  const read = parsePullRequest(text);
  if (read === null) {
    throw new UsageError(`--pr: ${JSON.stringify(text.slice(0, 80))} is not OWNER/REPO#NUMBER`);
  }
  const { host, number } = read;
  const asked = findServer(environment);
  if (host !== null && host !== asked) {
    throw new InputError(
      `--pr: the pull request is on ${host}, and fen asks ${asked}; set GITHUB_API_URL to the API of ${host}, such as https://${host}/api/v3`,
    );
  }
  const isHere = (await repository?.findName())?.toLowerCase() === read.repository.toLowerCase();
  const workspace = isHere ? (repository?.root ?? "") : "";
  return { kind: "pull-request", repository: read.repository, number, workspace };
}

/** The server whose API is asked: that of a GitHub Enterprise has the same host, GitHub's own one of its own. */
function findServer({ GITHUB_API_URL = "" }: Call["environment"]): string {
  const host = URL.parse(GITHUB_API_URL)?.host ?? "";
  return host === "" ? "github.com" : host.replace(/^api\./, "");
}

/** `owner/repo#12`, or the address of its page; `host` is `null` where none is named. */
export function parsePullRequest(text: string): {
  readonly repository: string;
  readonly number: number;
  readonly host: string | null;
} | null {
  const name = "(?<repository>[\\w.-]{1,100}/[\\w.-]{1,100})";
  const { groups } =
    new RegExp(`^${name}#(?<number>\\d{1,9})$`).exec(text) ??
    new RegExp(
      `^https://(?:www\\.)?(?<host>[\\w.:-]+)/${name}/pull/(?<number>\\d{1,9})(?:[/?#].*)?$`,
    ).exec(text) ??
    {};
  const { repository = "", host } = groups ?? {};
  const number = Number(groups?.["number"]);
  return number > 0 ? { repository, number, host: host?.toLowerCase() ?? null } : null;
}

/** The part of a pull request that a change has where it never was one. */
function describeChange(change: {
  readonly title: string;
  readonly body: string;
  readonly base: NamedCommit;
  readonly head: NamedCommit;
  readonly files: readonly FileDiff[];
}): PullRequest {
  const { files, ...known } = change;
  return {
    ...known,
    number: 0,
    state: "open",
    draft: false,
    author: { login: "you", type: "User" },
    fromFork: false,
    changedFiles: files.length,
    url: "",
  };
}

async function selectBranch(call: Call, repository: OwnRepository | null): Promise<Selection> {
  if (repository === null) {
    throw new InputError(
      "there is no git repository here; go to one, or give --diff FILE or --pr OWNER/REPO#N",
    );
  }
  const { base, head } = await findEnds(call, repository);
  const fork = await repository.mergeBase(base.sha, head.sha);
  if (fork === null) {
    throw new InputError(
      `${base.ref} and ${head.ref} have no commit in common here; if the clone is shallow, run git fetch --unshallow`,
    );
  }
  const diff = await repository.diff(fork, head.sha);
  if (diff.kind === "failed") throw new InputError(`the change cannot be read: ${diff.why}`);
  const commits = await repository.listCommits(fork, head.sha);
  const [first] = commits;
  const [subject = "", ...rest] = (commits.length === 1 ? (first?.message ?? "") : head.ref).split(
    "\n",
  );
  const files = parseDiff(diff.text);
  const from = { sha: fork, ref: base.ref };
  const body = rest.join("\n").trim();
  return {
    kind: "here",
    change: {
      pullRequest: describeChange({ title: subject, body, base: from, head, files }),
      files,
      commits,
      readAt: repository.readAt,
    },
    workspace: repository.root,
    notes: await noteUncommitted(call, repository),
    name: `${base.ref} ← ${head.ref}`,
  };
}

async function findEnds(
  { given }: Call,
  repository: OwnRepository,
): Promise<{ readonly base: NamedCommit; readonly head: NamedCommit }> {
  const find = async (flag: "base" | "head") => {
    const commit = await repository.resolve(given(flag));
    if (commit) return commit;
    throw new InputError(
      `--${flag}: git knows no commit ${JSON.stringify(given(flag).slice(0, 80))}`,
    );
  };
  const head = given("head") === "" ? await repository.head() : await find("head");
  if (head === null) {
    const fault = await repository.findFault();
    throw new InputError(
      fault === null
        ? "there is no commit here yet; commit something first"
        : `the repository here cannot be read: ${fault}`,
    );
  }
  const base =
    given("base") === "" ? await repository.findBase(given("head") || "HEAD") : await find("base");
  if (base) return { base, head };
  throw new InputError(
    "--base: not given, and there is no other main or master to compare with, here or at origin; name the branch or commit that this one came from, such as HEAD~1",
  );
}

/** Only what is committed is reviewed: who has more must know. */
async function noteUncommitted(
  { given }: Call,
  repository: OwnRepository,
): Promise<readonly string[]> {
  if (given("head") !== "") return [];
  const files = (await repository.listUncommitted()) ?? [];
  if (files.length === 0) return [];
  const what = files.length === 1 ? "1 file" : `${files.length} files`;
  return [
    `Changes in ${what} are not committed and not part of this review; \`git diff HEAD | fen review --diff -\` reviews them.`,
  ];
}

const MAX_DIFF_CHARACTERS = 64 * 1024 * 1024;
/** What stands for a commit that does not exist. */
const NO_COMMIT = "0".repeat(40);

async function selectDiff(call: Call, repository: OwnRepository | null): Promise<Selection> {
  const source = call.given("diff");
  const text =
    source === "-" ? await call.terminal.readAll(call.cancelled) : await readDiffFile(call, source);
  if (text.length > MAX_DIFF_CHARACTERS) throw new InputError("--diff: is larger than 64 MB");
  const files = parseDiff(text);
  if (files.length === 0) {
    const where = source === "-" ? "standard input" : "the file";
    throw new InputError(`--diff: ${where} holds no unified diff, such as git diff writes`);
  }
  const name = source === "-" ? "the diff" : source;
  return selectFiles({ files, name, repository });
}

async function readDiffFile(call: Call, path: string): Promise<string> {
  try {
    return await readFile(resolve(call.folder, path), "utf8");
  } catch (cause) {
    throw new InputError(`--diff: ${path} cannot be read`, { cause });
  }
}

/** A change of which there is a diff alone; it belongs to the repository if it fits the files there. */
export async function selectFiles(diff: {
  readonly files: readonly FileDiff[];
  readonly name: string;
  readonly repository: OwnRepository | null;
}): Promise<Extract<Selection, { kind: "here" }>> {
  const { files, name } = diff;
  const head = await diff.repository?.head();
  const fits =
    diff.repository !== null && head && (await doesFit(files, diff.repository, head.sha));
  const repository = fits ? diff.repository : null;
  const base = { sha: fits ? head.sha : NO_COMMIT, ref: fits ? head.ref : "before" };
  const after = { sha: fits ? `${NO_COMMIT.slice(1)}1` : NO_COMMIT, ref: "after" };
  const readAt: LocalChange["readAt"] = async (commit, path) => {
    if (repository === null) return null;
    if (commit === base.sha) return repository.readAt(commit, path);
    return readAfter({ path, files, repository, base: base.sha });
  };
  return {
    kind: "here",
    change: {
      pullRequest: describeChange({ title: name, body: "", base, head: after, files }),
      files,
      commits: [],
      readAt,
    },
    workspace: repository?.root ?? "",
    notes: fits ? [] : ["Nothing but the diff is read: there is no repository here that it fits."],
    name,
  };
}

/** One file is enough: a diff of other files would not fit by chance. */
async function doesFit(
  files: readonly FileDiff[],
  repository: OwnRepository,
  base: string,
): Promise<boolean> {
  for (const file of files.filter(({ status, hunks }) => status !== "added" && hunks.length > 0)) {
    const text = await readAfter({ path: file.path, files, repository, base });
    if (text !== null) return true;
    const before = await repository.readAt(base, file.oldPath ?? file.path);
    if (file.status === "removed" && before !== null) return true;
  }
  return files.every(({ status }) => status === "added");
}

/** The file with the change: as it lies there, or as the commit has it with the change made. */
async function readAfter(of: {
  readonly path: string;
  readonly files: readonly FileDiff[];
  readonly repository: OwnRepository;
  readonly base: string;
}): Promise<string | null> {
  const { path, repository, base } = of;
  const file = of.files.find((changed) => changed.path === path);
  if (file?.status === "removed") return null;
  const lying = await repository.readFile(path);
  if (!file) return lying ?? repository.readAt(base, path);
  if (lying !== null && undoHunks(lying, file.hunks) !== null) return lying;
  const before = await repository.readAt(base, file.oldPath ?? path);
  return before === null ? null : undoHunks(before, file.hunks.map(turnRound));
}

/** The hunk that takes the change back. */
function turnRound(hunk: Hunk): Hunk {
  const { oldStart, oldLines, newStart, newLines, lines } = hunk;
  return {
    ...hunk,
    oldStart: newStart,
    oldLines: newLines,
    newStart: oldStart,
    newLines: oldLines,
    lines: lines.map((line) => ({ ...line, oldLine: line.newLine, newLine: line.oldLine })),
  };
}
