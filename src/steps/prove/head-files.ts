/**
 * Texts of files at the head and at the base, from the cheapest source that has them: the diff itself, the local clone,
 * and last the contents API, within an allowance of requests.
 */

import type { FileDiff } from "../../domain/diff/diff.ts";
import { GitHubError, InputError } from "../../domain/errors.ts";
import { textOfAdded, undoHunks } from "../../domain/placing/apply.ts";
import type { PullRequest } from "../../domain/pull-request.ts";
import type { Clone } from "../../io/git/git.ts";
import type { GitHub } from "../../io/github/github.ts";

export type HeadFiles = {
  /** Text of a file at the head; `null` when it is not there, not a text, too large, or not to be had cheaply. */
  readonly read: (path: string) => Promise<string | null>;
  /** The same without a request: `null` also for what only a request would bring. */
  readonly peek: (path: string) => Promise<string | null>;
  /** Text of a changed file at the base, made by undoing its diff; `null` when it can't be told. */
  readonly readBase: (path: string) => Promise<string | null>;
  /** A file outside the diff for the model to see; only on a large pull request, where a few requests more are usual. */
  readonly visit: (path: string) => Promise<string | null>;
  /** Is there a file at the head? `null` when that can't be told. */
  readonly exists: (path: string) => Promise<boolean | null>;
};

type BlobReader = Pick<Clone, "readBlob">;

export type HeadFilesOptions = {
  readonly github: Pick<GitHub, "fetchContent" | "requestCount">;
  readonly openClone: () => Promise<BlobReader | null>;
  readonly pullRequest: Pick<PullRequest, "head" | "changedFiles">;
  /** As GitHub shows them, with nothing masked. */
  readonly files: readonly FileDiff[];
};

/** A usual review takes twelve requests in all; four of them come after the files were read. */
const MOST_BEFORE = 12 - 4;
/** A pull request of more files than this is not small: each further file may take one request. */
const SMALL_CHANGE = 4;
const MOST_REQUESTS = 20;
/** For files outside the diff, which only a claim about them asks for. */
const MOST_OTHERS = 5;
const MOST_VISITS = 6;

/** Reads nothing yet; each file is read once. */
export function createHeadFiles(options: HeadFilesOptions): HeadFiles {
  const { files, pullRequest } = options;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const texts = new Map<string, Promise<Contents>>();
  const extra = pullRequest.changedFiles - SMALL_CHANGE;
  const left = {
    changed: Math.min(MOST_REQUESTS, Math.max(0, extra)),
    others: MOST_OTHERS,
    visits: Math.min(MOST_VISITS, Math.max(0, extra)),
  };
  /** May this file take a request? */
  const allow = (path: string): boolean => {
    if (options.github.requestCount().requests < MOST_BEFORE) return true;
    const purse = byPath.has(path) ? "changed" : "others";
    left[purse] -= 1;
    return left[purse] >= 0;
  };
  const open = openOnce(options.openClone);
  const cheap = new Map<string, Promise<Contents>>();
  const look = (path: string): Promise<Contents> => {
    const text = texts.get(path) ?? cheap.get(path) ?? readCheaply(byPath.get(path), open);
    cheap.set(path, text);
    return text;
  };
  const load = (path: string): Promise<Contents> => {
    const known = texts.get(path);
    if (known) return known;
    const text = look(path).then((seen) => {
      return seen.kind === "unknown" && allow(path) ? readThrough(options, path) : seen;
    });
    texts.set(path, text);
    return text;
  };
  const toText = (contents: Contents) => (contents.kind === "text" ? contents.text : null);
  const read: HeadFiles["read"] = async (path) => toText(await load(path));
  return {
    read,
    peek: async (path) => toText(await look(path)),
    readBase: async (path) => {
      const file = byPath.get(path);
      if (file?.patch !== "complete" || file.binary || file.status === "added") return null;
      const text = await read(path);
      return text === null ? null : undoHunks(text, file.hunks);
    },
    visit: async (path) => {
      if (texts.has(path) || byPath.has(path)) return read(path);
      if (left.visits <= 0) return null;
      left.visits -= 1;
      const text = readThrough(options, path);
      texts.set(path, text);
      return toText(await text);
    },
    exists: async (path) => {
      const file = byPath.get(path);
      if (file) return file.status !== "removed";
      const contents = await load(path);
      return contents.kind === "unknown" ? null : contents.kind === "text";
    },
  };
}

type Contents =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown" };

const ABSENT: Contents = { kind: "absent" };
const UNKNOWN: Contents = { kind: "unknown" };

function openOnce(openClone: HeadFilesOptions["openClone"]): HeadFilesOptions["openClone"] {
  let clone: Promise<BlobReader | null> | null = null;
  return () => (clone ??= openClone().catch(() => null));
}

/** What the diff or the clone can tell. The clone is asked by the id that GitHub lists, whatever is checked out. */
async function readCheaply(
  file: FileDiff | undefined,
  open: () => Promise<BlobReader | null>,
): Promise<Contents> {
  if (!file) return UNKNOWN;
  if (file.status === "removed" || file.binary) return ABSENT;
  const whole = textOfAdded(file);
  if (whole !== null) return { kind: "text", text: whole };
  if (file.blob === undefined) return UNKNOWN;
  const text = await (await open())?.readBlob(file.blob);
  return text === undefined || text === null ? UNKNOWN : { kind: "text", text };
}

async function readThrough(
  { github, pullRequest }: HeadFilesOptions,
  path: string,
): Promise<Contents> {
  try {
    const text = await github.fetchContent({ path, ref: pullRequest.head.sha });
    return text === null ? ABSENT : { kind: "text", text };
  } catch (error) {
    // What a proof can't read, it does not prove; the review goes on without.
    if (error instanceof GitHubError || error instanceof InputError) return UNKNOWN;
    throw error;
  }
}
