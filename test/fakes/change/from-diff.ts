/**
 * A change made from the text of a diff alone. Files are rebuilt as far as the hunks show them; the lines between
 * are empty, so that every number is right.
 */

import { createHash } from "node:crypto";

import { countChanges, readHunks, type PatchLine } from "./hunks.ts";
import { splitSections, type Section } from "./sections.ts";
import type { Change, ChangedFile, Commit, Comparison, TreeEntry } from "./shape.ts";

export type DiffMeta = {
  readonly baseSha?: string;
  readonly headSha?: string;
  readonly baseRef?: string;
  readonly headRef?: string;
};

const DATE = "2026-01-01T00:00:00+00:00";
const AUTHOR = { name: "Ada Example", email: "ada@example.com", date: DATE };

type Side = "left" | "right";
type Tree = ReadonlyMap<string, Buffer>;

/** `diff` is git's text, with `diff --git` lines. SHAs not given are made from the text. */
export function changeFromDiff(diff: string, meta: DiffMeta = {}): Change {
  const sections = splitSections(diff).map(readSection);
  const base = makeCommit({ sha: meta.baseSha ?? sha1(`base ${diff}`), parents: [] });
  const head = makeCommit({ sha: meta.headSha ?? sha1(`head ${diff}`), parents: [base.sha] });
  const [baseRef, headRef] = [meta.baseRef ?? "main", meta.headRef ?? "feature"];
  const commits = new Map([base, head].map((commit) => [commit.sha, commit]));
  const names = new Map([
    [baseRef, base.sha],
    ["HEAD", base.sha],
    [headRef, head.sha],
  ]);
  const trees = new Map<string, Tree>([
    [base.sha, buildTree(sections, "left")],
    [head.sha, buildTree(sections, "right")],
  ]);
  const resolve = (ref: string): string | null => {
    const sha = names.get(ref.replace(/^refs\/heads\//, "")) ?? ref;
    return commits.has(sha) ? sha : null;
  };
  const treeOf = (ref: string) => trees.get(resolve(ref) ?? "");
  const files = sections.map(({ file }) => file);
  return {
    baseSha: base.sha,
    headSha: head.sha,
    mergeBaseSha: base.sha,
    baseRef,
    headRef,
    files,
    diff,
    commits: [head],
    resolve,
    commit: (ref) => commits.get(resolve(ref) ?? "") ?? null,
    tree: (ref) => listTree(treeOf(ref)),
    contents: (path, ref) => treeOf(ref)?.get(path) ?? null,
    blob: (sha) => findBlob(trees, sha),
    compare: (from, to) =>
      compare({ base, head, files, diff, from: resolve(from), to: resolve(to) }),
  };
}

function compare(of: {
  readonly base: Commit;
  readonly head: Commit;
  readonly files: readonly ChangedFile[];
  readonly diff: string;
  readonly from: string | null;
  readonly to: string | null;
}): Comparison | null {
  const { base, head, from, to } = of;
  if (from === null || to === null) return null;
  const start = from === base.sha ? base : head;
  const nothing = { base: start, mergeBase: start, commits: [], files: [], diff: "" };
  if (from === to) return { ...nothing, status: "identical", aheadBy: 0, behindBy: 0 };
  if (from === head.sha) {
    return { ...nothing, mergeBase: base, status: "behind", aheadBy: 0, behindBy: 1 };
  }
  const { files, diff } = of;
  const ahead = { status: "ahead", aheadBy: 1, behindBy: 0 } as const;
  return { ...nothing, ...ahead, commits: [head], files, diff };
}

type ReadSection = {
  readonly oldPath: string;
  readonly left: Buffer | null;
  readonly right: Buffer | null;
  readonly file: ChangedFile;
};

function readSection({ header, patch }: Section): ReadSection {
  const status = readStatus(header);
  const { oldPath, newPath } = readPaths(header);
  const { additions, deletions } = countChanges(patch);
  const left = status === "added" ? null : rebuild(patch, "left");
  const right = status === "removed" ? null : rebuild(patch, "right");
  const filename = status === "removed" ? oldPath : newPath;
  const file: ChangedFile = {
    sha: blobSha(right ?? left ?? Buffer.alloc(0)),
    filename,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    ...(patch === null ? {} : { patch }),
    ...(status === "renamed" || status === "copied" ? { previous_filename: oldPath } : {}),
  };
  return { oldPath, left, right, file };
}

function readStatus(header: readonly string[]): ChangedFile["status"] {
  const says = (start: string) => header.some((line) => line.startsWith(start));
  if (says("new file mode ")) return "added";
  if (says("deleted file mode ")) return "removed";
  if (says("rename from ")) return "renamed";
  return says("copy from ") ? "copied" : "modified";
}

function readPaths(header: readonly string[]): {
  readonly oldPath: string;
  readonly newPath: string;
} {
  const after = (start: string) => {
    const line = header.find((one) => one.startsWith(start));
    return line === undefined ? null : unquote(line.slice(start.length).replace(/\t$/, ""));
  };
  const sided = (start: string) => {
    const path = after(start);
    return path === null || path === "/dev/null" ? null : path.slice(2);
  };
  const oldPath = after("rename from ") ?? after("copy from ") ?? sided("--- ");
  const newPath = after("rename to ") ?? after("copy to ") ?? sided("+++ ");
  const same = oldPath ?? newPath ?? readSamePath(header[0] ?? "");
  return { oldPath: oldPath ?? same, newPath: newPath ?? same };
}

/** `diff --git a/x b/x` without any other line that names the file: both halves are the same path. */
function readSamePath(line: string): string {
  const names = line.slice("diff --git ".length);
  return unquote(names.slice(0, (names.length - 1) / 2)).slice(2);
}

function unquote(name: string): string {
  if (!name.startsWith('"')) return name;
  const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };
  const bytes: Buffer[] = [];
  for (const [, octal, escaped, plain] of name
    .slice(1, -1)
    .matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)) {
    if (octal !== undefined) bytes.push(Buffer.from([Number.parseInt(octal, 8)]));
    else
      bytes.push(
        Buffer.from(escaped === undefined ? (plain ?? "") : (escapes[escaped] ?? escaped)),
      );
  }
  return Buffer.concat(bytes).toString("utf8");
}

function rebuild(patch: string | null, side: Side): Buffer {
  const lines = patch === null ? [] : readHunks(patch).flatMap((hunk) => hunk.lines);
  const texts: string[] = [];
  let last: PatchLine | null = null;
  for (const line of lines) {
    const number = line[side];
    if (number === null) continue;
    while (texts.length < number - 1) texts.push("");
    texts.push(line.text);
    last = line;
  }
  const end = last === null || last.endsWithoutNewline ? "" : "\n";
  return Buffer.from(texts.join("\n") + end);
}

function buildTree(sections: readonly ReadSection[], side: Side): Tree {
  const tree = new Map<string, Buffer>();
  for (const { oldPath, file, ...contents } of sections) {
    const content = contents[side];
    if (content !== null) tree.set(side === "left" ? oldPath : file.filename, content);
  }
  return tree;
}

function listTree(tree: Tree | undefined): readonly TreeEntry[] | null {
  if (tree === undefined) return null;
  const directories = new Set(
    [...tree.keys()].flatMap((path) => {
      const parts = path.split("/").slice(0, -1);
      return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
    }),
  );
  const entries: TreeEntry[] = [...directories].map((path) => ({
    path,
    mode: "040000",
    type: "tree",
    sha: sha1(`tree ${path}`),
  }));
  for (const [path, content] of tree) {
    const size = content.length;
    entries.push({ path, mode: "100644", type: "blob", sha: blobSha(content), size });
  }
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function findBlob(trees: ReadonlyMap<string, Tree>, sha: string): Buffer | null {
  const contents = [...trees.values()].flatMap((tree) => [...tree.values()]);
  return contents.find((content) => blobSha(content) === sha) ?? null;
}

function makeCommit(of: { readonly sha: string; readonly parents: readonly string[] }): Commit {
  return { ...of, tree: sha1(`tree of ${of.sha}`), author: AUTHOR, message: "A change" };
}

function sha1(text: string | Buffer): string {
  return createHash("sha1").update(text).digest("hex");
}

function blobSha(content: Buffer): string {
  return sha1(Buffer.concat([Buffer.from(`blob ${content.length}\0`), content]));
}
