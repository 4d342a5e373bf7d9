/** Brings in the change itself: GitHub's list of files, and other sources for what it shows no text of. */

import type { FileDiff } from "../domain/diff/diff.ts";
import { parseDiff, parsePatch } from "../domain/diff/patch.ts";
import type { ListedFile, PullRequest } from "../domain/pull-request.ts";
import type { Clone } from "../io/git/git.ts";
import type { GitHub } from "../io/github/github.ts";

export type FetchOptions = {
  readonly github: GitHub;
  readonly pullRequest: PullRequest;
  /** Opens the local clone when there is one; asked only if a patch is missing. */
  readonly openClone: () => Promise<Clone | null>;
};

export type Change = {
  readonly files: readonly FileDiff[];
  /** Files that the pull request has beyond those GitHub lists. */
  readonly unlisted: number;
};

/** GitHub makes no diff of more files than this (406). */
const MAX_FILES_OF_DIFF = 300;

/** Reads all changed files. What no source can show comes back with `patch: "missing"`. */
export async function fetchChange(options: FetchOptions): Promise<Change> {
  const { github, pullRequest } = options;
  const listed = await github.listFiles(pullRequest.number);
  const files = listed.files.map(toFileDiff);
  const unlisted = Math.max(0, pullRequest.changedFiles - files.length);
  return { files: await fillGaps(files, options), unlisted };
}

function toFileDiff(listed: ListedFile): FileDiff {
  const { path, oldPath, status, additions, deletions } = listed;
  const blob = listed.blob === null ? {} : { blob: listed.blob };
  const known = { path, oldPath, status, additions, deletions, ...blob };
  if (listed.patch !== null) {
    const { hunks, complete } = parsePatch(listed.patch);
    if (complete) return { ...known, binary: false, hunks, patch: "complete" };
  }
  if (additions + deletions === 0) {
    // Binary, empty, only renamed or only another mode: GitHub does not tell, and nothing is lost.
    const binary = status !== "renamed" && status !== "copied";
    return { ...known, binary, hunks: [], patch: "complete" };
  }
  const patchNote = "GitHub shows no text for this file";
  return { ...known, binary: false, hunks: [], patch: "missing", patchNote };
}

const isGap = (file: FileDiff) => file.patch === "missing";

async function fillGaps(
  files: readonly FileDiff[],
  options: FetchOptions,
): Promise<readonly FileDiff[]> {
  if (!files.some(isGap)) return files;
  const fromDiff = files.length <= MAX_FILES_OF_DIFF ? await readDiff(options) : [];
  const filled = takeOver(files, fromDiff);
  const missing = filled
    .filter(isGap)
    .flatMap((file) => (file.oldPath === null ? [file.path] : [file.oldPath, file.path]));
  if (missing.length === 0) return filled;
  return takeOver(filled, await readClone(options, missing));
}

async function readDiff(options: FetchOptions): Promise<readonly FileDiff[]> {
  const diff = await options.github.fetchDiff(options.pullRequest.number);
  return diff.kind === "diff" ? parseDiff(diff.text) : [];
}

async function readClone(
  options: FetchOptions,
  paths: readonly string[],
): Promise<readonly FileDiff[]> {
  const clone = await options.openClone();
  const { base, head } = options.pullRequest;
  const text = await clone?.diff({ base: base.sha, head: head.sha, paths });
  return text ? parseDiff(text) : [];
}

/** The hunks of `source` for files that have none, where they account for all that GitHub counts. */
function takeOver(files: readonly FileDiff[], source: readonly FileDiff[]): readonly FileDiff[] {
  const byPath = new Map(source.map((file) => [file.path, file]));
  return files.map((file) => {
    const other = isGap(file) ? byPath.get(file.path) : undefined;
    if (!other || other.patch !== "complete" || other.hunks.length === 0) return file;
    if (other.additions !== file.additions || other.deletions !== file.deletions) return file;
    const { patchNote: _, ...known } = file;
    return { ...known, hunks: other.hunks, patch: "complete" };
  });
}
