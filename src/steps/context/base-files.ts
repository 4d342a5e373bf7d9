/**
 * Files of the base commit, where the project's rules are read. A clone spares the requests: it holds the base itself,
 * or a commit in which every file that the pull request leaves alone is the base's.
 */

import { isGuidelinePath } from "../../domain/context/guidelines.ts";
import { GitHubError, InputError } from "../../domain/errors.ts";
import type { PullRequest } from "../../domain/pull-request.ts";
import type { Clone, Tree } from "../../io/git/git.ts";
import type { GitHub } from "../../io/github/github.ts";
import type { Change } from "../fetch.ts";

export type BaseFiles = {
  /** Paths at the base; `null` where nothing that is free tells. Changed files may be among them that it does not have. */
  readonly paths: readonly string[] | null;
  /** Text of a file; `null` where there is none. Throws GitHubError where a request is needed and fails. */
  readonly read: (path: string) => Promise<string | null>;
  /** The same, for what a review can do without: also `null` where it can't be had, or would take too many requests. */
  readonly look: (path: string) => Promise<string | null>;
};

export type BaseFilesOptions = {
  readonly github: Pick<GitHub, "fetchContent">;
  readonly clone: Pick<Clone, "openTree" | "readBlobs"> | null;
  readonly pullRequest: Pick<PullRequest, "base" | "head">;
  readonly change: Change;
};

/** Requests for files that may or may not be there. */
const MOST_LOOKS = 6;

/** Reads the names of files at most. */
export async function openBaseFiles(options: BaseFilesOptions): Promise<BaseFiles> {
  const { github, clone, pullRequest, change } = options;
  const ref = pullRequest.base.sha;
  const tree = await clone?.openTree({ base: ref, head: pullRequest.head.sha, prefer: "base" });
  const changed = new Set(
    change.files.flatMap(({ path, oldPath }) => (oldPath === null ? [path] : [path, oldPath])),
  );
  // Of files that GitHub does not list nobody knows which ones they are.
  const isTold = (path: string) =>
    tree?.of === "base" || (change.unlisted === 0 && !changed.has(path));
  const readTree = tree && clone ? createTreeReader(tree, clone) : null;
  const read: BaseFiles["read"] = async (path) =>
    readTree && isTold(path) ? readTree(path) : github.fetchContent({ path, ref });
  let looks = MOST_LOOKS;
  return {
    // A guideline that the pull request changes may have been there before: the base has the last word.
    paths: tree
      ? [
          ...new Set([
            ...tree.files.map(({ path }) => path),
            ...[...changed].filter(isGuidelinePath),
          ]),
        ]
      : null,
    read,
    look: async (path) => {
      if (!readTree || !isTold(path)) {
        if (looks === 0) return null;
        looks -= 1;
      }
      try {
        return await read(path);
      } catch (error) {
        if (error instanceof GitHubError || error instanceof InputError) return null;
        throw error;
      }
    },
  };
}

function createTreeReader(
  tree: Tree,
  clone: Pick<Clone, "readBlobs">,
): (path: string) => Promise<string | null> {
  const files = new Map(tree.files.map((file) => [file.path, file]));
  return async (path) => {
    const file = files.get(path);
    if (!file) return null;
    return (await clone.readBlobs([file])).get(file.blob) ?? null;
  };
}
