/** What GitHub says about a pull request and what already stands on it. */

import type { FileStatus } from "./diff/diff.ts";

export type Repository = { readonly owner: string; readonly repo: string };

export type PullRequest = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly draft: boolean;
  readonly author: { readonly login: string; readonly type: string };
  readonly base: { readonly sha: string; readonly ref: string };
  readonly head: { readonly sha: string; readonly ref: string };
  /** The head lies in another repository, or in one that was deleted. */
  readonly fromFork: boolean;
  readonly changedFiles: number;
  readonly url: string;
  /** GitHub's word for what the author is to the repository, such as `MEMBER`. */
  readonly role?: string;
  /** ISO 8601. */
  readonly createdAt?: string;
};

/** One entry of `GET /pulls/{n}/files`. `patch` is absent for binary, renamed-only and too large files. */
export type ListedFile = {
  readonly path: string;
  readonly oldPath: string | null;
  readonly status: FileStatus;
  readonly additions: number;
  readonly deletions: number;
  readonly patch: string | null;
  /** Git's id of the file's content at the head; `null` where GitHub gives none. */
  readonly blob: string | null;
};

/** `GET /compare/{base}...{head}`: the way from one commit to another. */
export type Comparison = {
  readonly status: "ahead" | "behind" | "identical" | "diverged";
  readonly mergeBase: string;
  /** At most 300. */
  readonly files: readonly ListedFile[];
};

/** A review or a review comment that stands on the pull request. */
export type PostedText = {
  readonly id: number;
  readonly body: string;
  readonly author: { readonly login: string; readonly type: string };
  /** The commit a review belongs to; `null` for a review comment. */
  readonly commit: string | null;
  readonly url: string;
  /** GitHub's word for what the author is to the repository, such as `MEMBER`. */
  readonly role?: string;
  /** ISO 8601. */
  readonly createdAt?: string;
};

/** A review comment with what has become of it. */
export type PostedComment = PostedText & {
  readonly path: string;
  /** Line in the newest head; `null` when it is no longer there. */
  readonly line: number | null;
  /** Lines when it was written; equal for a single line. */
  readonly originalStartLine: number | null;
  readonly originalLine: number | null;
  /** The commit it was written on. */
  readonly originalCommit: string;
  /** The hunk down to its line, as it was then. */
  readonly diffHunk: string;
  /** The comment that it answers. */
  readonly inReplyTo: number | null;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly reactions: { readonly up: number; readonly down: number };
};

export type ListedCommit = {
  readonly sha: string;
  readonly message: string;
  /** The first one; `null` for the first commit of a repository. */
  readonly parent: string | null;
  /** When it was committed, ISO 8601. */
  readonly at: string;
};

/** A conversation about some lines, its first comments in order. */
export type ReviewThread = {
  readonly id: string;
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  readonly mayResolve: boolean;
  /** Are all of its comments here? */
  readonly isWhole: boolean;
  readonly comments: readonly Pick<PostedText, "id" | "body" | "author">[];
};

/** One inline comment of a review. `startLine` is absent for a single line. */
export type ReviewComment = {
  readonly path: string;
  readonly side: "LEFT" | "RIGHT";
  readonly line: number;
  readonly startLine?: number;
  readonly body: string;
};

export type Review = {
  readonly commit: string;
  readonly body: string;
  readonly comments: readonly ReviewComment[];
};

/** What became of a write. `unknown` means that GitHub may or may not have carried it out. */
export type WriteOutcome =
  | { readonly kind: "done"; readonly id: number; readonly url: string }
  /** 422: nothing was created. `message` is one line made of GitHub's own words. */
  | { readonly kind: "invalid"; readonly message: string }
  /** 401, 403, 404, locked, archived: nothing was created, and trying again will not help. */
  | { readonly kind: "denied"; readonly status: number; readonly message: string }
  /** Rate limits that outlast the run: nothing was created. */
  | { readonly kind: "limited"; readonly message: string }
  /** 5xx, time-out, cut connection. */
  | { readonly kind: "unknown"; readonly message: string };
