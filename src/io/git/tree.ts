/** Looks into the tree of one commit: which files it has, which lines hold some words, and what the files say. */

import { findWhyUnusable, run, runForBytes, type Git } from "./run.ts";

export type TreeFile = {
  readonly path: string;
  /** Git's id of the content. */
  readonly blob: string;
  readonly bytes: number;
};

/** The tree that retrieval works on. */
export type Tree = {
  readonly commit: string;
  /** `merge`: of the commit that GitHub makes of base and head, as a plain checkout has it. */
  readonly of: "head" | "merge" | "base";
  /** Regular files. */
  readonly files: readonly TreeFile[];
};

/** A line that holds one of the words, from 1. */
export type GrepHit = { readonly path: string; readonly line: number; readonly text: string };

const MAX_TREE_BYTES = 32 * 1024 * 1024;
const MAX_HIT_BYTES = 24 * 1024 * 1024;
/** Longer ones are no code that anybody reads. */
const MAX_LINE = 400;
const MAX_BLOB_BYTES = 400_000;
const MAX_ALL_BLOB_BYTES = 24 * 1024 * 1024;

/** The tree of one of these commits, the best one that the clone holds; `null` where it holds none. */
export async function openTree(
  git: Git,
  { base, head, prefer }: { base: string; head: string; prefer: "head" | "base" },
): Promise<Tree | null> {
  const has = async (commit: string) => (await findWhyUnusable(git, commit)) === null;
  const candidates: readonly (() => Promise<readonly [Tree["of"], string] | null>)[] = [
    async () => ((await has(head)) ? (["head", head] as const) : null),
    async () => {
      const merge = await findMerge(git, head);
      return merge === null ? null : (["merge", merge] as const);
    },
    async () => ((await has(base)) ? (["base", base] as const) : null),
  ];
  for (const find of prefer === "head" ? candidates : candidates.toReversed()) {
    const found = await find();
    if (!found) continue;
    const files = await listFiles(git, found[1]);
    if (files) return { of: found[0], commit: found[1], files };
  }
  return null;
}

/** Is the commit that is checked out the merge of the head into its base? */
async function findMerge(git: Git, head: string): Promise<string | null> {
  const id = await run(git, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], 1000);
  if (id.kind === "failed") return null;
  // The object itself, for a shallow clone hides the parents that it lacks.
  const commit = await run(git, ["cat-file", "commit", "HEAD"], 100_000);
  if (commit.kind === "failed") return null;
  const parents = [...commit.text.split("\n\n", 1)[0]!.matchAll(/^parent ([0-9a-f]{40,64})$/gm)];
  return parents.length === 2 && parents[1]?.[1] === head ? id.text.trim() : null;
}

async function listFiles(git: Git, commit: string): Promise<readonly TreeFile[] | null> {
  const output = await run(
    git,
    ["ls-tree", "-r", "-l", "-z", "--full-tree", commit],
    MAX_TREE_BYTES,
  );
  if (output.kind === "failed") return null;
  return output.text.split("\0").flatMap((entry): readonly TreeFile[] => {
    const read = /^100(?:644|755) blob ([0-9a-f]{40,64}) +(\d+)\t([\s\S]+)$/.exec(entry);
    return read ? [{ blob: read[1] ?? "", bytes: Number(read[2]), path: read[3] ?? "" }] : [];
  });
}

/** The settings could colour the lines, group them, or number columns. */
const GREP_OPTIONS: readonly string[] = [
  "--no-color",
  "--no-column",
  "--no-heading",
  "--no-break",
  "--no-textconv",
  "--full-name",
  "--line-number",
  "--word-regexp",
  "--fixed-strings",
  "-I",
  "--null",
];

/**
 * Lines with one of the words as a whole word, in files with one of these endings; `null` when git can't tell, or
 * there are too many.
 */
export async function grepTree(
  git: Git,
  request: {
    readonly commit: string;
    readonly words: readonly string[];
    readonly endings: readonly string[];
  },
): Promise<readonly GrepHit[] | null> {
  const { commit, words, endings } = request;
  if (words.length === 0) return [];
  const patterns = words.flatMap((word) => ["-e", word]);
  const pathspec = endings.map((ending) => `:(glob)**/*.${ending}`);
  const args = ["grep", ...GREP_OPTIONS, ...patterns, commit, "--", ...pathspec];
  const output = await run(git, args, MAX_HIT_BYTES);
  // Git ends with 1 where nothing was found.
  if (output.kind === "failed") return output.why === "git ended with 1" ? [] : null;
  const prefix = `${commit}:`;
  const hits: GrepHit[] = [];
  for (const row of output.text.split("\n")) {
    const [name, line, text] = splitRow(row);
    if (text === undefined || text.length > MAX_LINE || !name.startsWith(prefix)) continue;
    hits.push({ path: name.slice(prefix.length), line: Number(line), text });
  }
  return hits;
}

function splitRow(row: string): readonly [string, string, string | undefined] {
  const first = row.indexOf("\0");
  const second = row.indexOf("\0", first + 1);
  if (first === -1 || second === -1) return ["", "", undefined];
  return [row.slice(0, first), row.slice(first + 1, second), row.slice(second + 1)];
}

/** Texts by id; those that are no UTF-8 text, or too large, are left out. */
export async function readBlobs(
  git: Git,
  files: readonly Pick<TreeFile, "blob" | "bytes">[],
): Promise<ReadonlyMap<string, string>> {
  let bytes = 0;
  const wanted = files.filter((file) => {
    if (file.bytes > MAX_BLOB_BYTES || bytes + file.bytes > MAX_ALL_BLOB_BYTES) return false;
    bytes += file.bytes;
    return true;
  });
  if (wanted.length === 0) return new Map();
  const input = wanted.map(({ blob }) => `${blob}\n`).join("");
  const output = await runForBytes(git, ["cat-file", "--batch"], {
    input,
    maxBytes: bytes + 200 * wanted.length,
  });
  return output ? splitBatch(output) : new Map();
}

/** `<id> blob <size>\n<content>\n` after each other. */
function splitBatch(output: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    if (end === -1) break;
    const [, id, size] =
      /^([0-9a-f]{40,64}) blob (\d+)$/.exec(output.toString("latin1", at, end)) ?? [];
    at = end + 1;
    // `<id> missing` has no content.
    if (id === undefined || size === undefined) continue;
    const text = output.toString("utf8", at, at + Number(size));
    if (!text.includes("\uFFFD") && !text.includes("\0")) texts.set(id, text);
    at += Number(size) + 1;
  }
  return texts;
}
