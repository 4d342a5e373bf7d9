/** Makes real git repositories out of "files before, files after", the same bytes and SHAs every time. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { git } from "./git.ts";

/** Content, or `null` for "not there"; an executable file, a symbolic link or a submodule when it is one. */
export type FileSpec =
  | string
  | Buffer
  | null
  | { readonly executable: string | Buffer }
  | { readonly link: string }
  | { readonly submodule: string };
export type Files = Readonly<Record<string, FileSpec>>;

export type RepositoryPlan = {
  readonly base: Files;
  /** What changes against `base`, files not named stay; a list makes one commit each. */
  readonly head: Files | readonly Files[];
  /** A commit on the base branch after the branches parted. */
  readonly baseMoves?: Files;
};

export type Repository = {
  /** A working copy with the head branch (`feature`) checked out; the base branch is `main`. */
  readonly dir: string;
  readonly baseSha: string;
  readonly headSha: string;
  /** Adds a commit to the head branch, on top of `parent` (default: the newest), and returns its SHA. */
  commit(files: Files, parent?: string): string;
  cleanUp(): Promise<void>;
};

const FIRST_COMMIT_SECONDS = 1_767_225_600;
const PERSON = "Ada Example <ada@example.com>";

type NewCommit = {
  readonly branch: "main" | "feature";
  readonly parent: string | null;
  readonly files: Files;
  readonly number: number;
};

/** Builds the repository in a new temporary directory. */
export async function createRepository(plan: RepositoryPlan): Promise<Repository> {
  const dir = await mkdtemp(join(tmpdir(), "fen-repository-"));
  git(dir, ["init", "--quiet", "--initial-branch=main"]);
  let number = 0;
  const add = (branch: NewCommit["branch"], parent: string | null, files: Files): string => {
    number += 1;
    git(
      dir,
      ["fast-import", "--quiet", "--force"],
      renderCommit({ branch, parent, files, number }),
    );
    return git(dir, ["rev-parse", `refs/heads/${branch}`])
      .toString()
      .trim();
  };
  const root = add("main", null, plan.base);
  let headSha = root;
  for (const files of isList(plan.head) ? plan.head : [plan.head]) {
    headSha = add("feature", headSha, files);
  }
  const baseSha = plan.baseMoves ? add("main", root, plan.baseMoves) : root;
  git(dir, ["checkout", "--quiet", "--force", "feature"]);
  let newest = headSha;
  return {
    dir,
    baseSha,
    headSha,
    commit: (files, parent = newest) => (newest = add("feature", parent, files)),
    cleanUp: () => rm(dir, { recursive: true, force: true }),
  };
}

function isList(head: RepositoryPlan["head"]): head is readonly Files[] {
  return Array.isArray(head);
}

/** A commit in the language of `git fast-import`. */
function renderCommit({ branch, parent, files, number }: NewCommit): Buffer {
  const when = `${PERSON} ${FIRST_COMMIT_SECONDS + number * 60} +0000`;
  const parts: (string | Buffer)[] = [
    `commit refs/heads/${branch}\nauthor ${when}\ncommitter ${when}\n`,
    ...renderData(`Commit ${number}\n`),
    parent === null ? "" : `from ${parent}\n`,
  ];
  for (const [path, file] of Object.entries(files))
    parts.push(...renderFile(quotePath(path), file));
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

function renderFile(path: string, file: FileSpec): readonly (string | Buffer)[] {
  if (file === null) return [`D ${path}\n`];
  if (typeof file === "string" || Buffer.isBuffer(file)) {
    return [`M 100644 inline ${path}\n`, ...renderData(file)];
  }
  if ("executable" in file) return [`M 100755 inline ${path}\n`, ...renderData(file.executable)];
  if ("link" in file) return [`M 120000 inline ${path}\n`, ...renderData(file.link)];
  return [`M 160000 ${file.submodule} ${path}\n`];
}

function renderData(content: string | Buffer): readonly (string | Buffer)[] {
  const bytes = Buffer.from(content);
  return [`data ${bytes.length}\n`, bytes, "\n"];
}

function quotePath(path: string): string {
  const escaped = path
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n")
    .replaceAll("\t", "\\t");
  return `"${escaped}"`;
}
