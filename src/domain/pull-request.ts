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
};

/** One entry of `GET /pulls/{n}/files`. `patch` is absent for binary, renamed-only and too large files. */
export type ListedFile = {
  readonly path: string;
  readonly oldPath: string | null;
  readonly status: FileStatus;
  readonly additions: number;
  readonly deletions: number;
  readonly patch: string | null;
};

/** A review or a review comment that stands on the pull request. */
export type PostedText = {
  readonly id: number;
  readonly body: string;
  readonly author: { readonly login: string; readonly type: string };
  /** The commit a review belongs to; `null` for a review comment. */
  readonly commit: string | null;
  readonly url: string;
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
