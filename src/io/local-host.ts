/**
 * A change that lies on this machine, in the shape of a pull request, so that it takes the same way as one on GitHub.
 * Nothing was said about it before, and nothing can be posted.
 */

import { renderPatch } from "../domain/diff/render-patch.ts";
import type { FileDiff } from "../domain/diff/diff.ts";
import type {
  ListedCommit,
  ListedFile,
  PullRequest,
  WriteOutcome,
} from "../domain/pull-request.ts";
import type { GitHub } from "./github/github.ts";

export type LocalChange = {
  readonly pullRequest: PullRequest;
  readonly files: readonly FileDiff[];
  readonly commits: readonly ListedCommit[];
  /** Text of a file at one of the two commits; `null` where there is none. */
  readonly readAt: (commit: string, path: string) => Promise<string | null>;
};

/** Sends nothing, to nobody. */
export function createLocalHost(change: LocalChange): GitHub {
  const refuse = async (): Promise<WriteOutcome> => ({
    kind: "denied",
    status: 0,
    message: "there is no pull request to write on",
  });
  return {
    fetchPullRequest: async () => change.pullRequest,
    listFiles: async () => ({ files: change.files.map(toListedFile), capped: false }),
    fetchDiff: async () => ({ kind: "too-large" }),
    fetchContent: ({ path, ref }) => change.readAt(ref, path),
    listReviews: async () => [],
    listReviewComments: async () => [],
    listCommits: async () => change.commits,
    compare: async () => null,
    listThreads: async () => [],
    fetchIssue: async () => null,
    listIssueComments: async () => [],
    listCommentsSince: async () => ({ comments: [], cut: false }),
    mayWrite: async () => false,
    fetchLogin: async () => null,
    resolveThread: refuse,
    createReview: refuse,
    createReviewComment: refuse,
    replyToReviewComment: refuse,
    reactToReviewComment: refuse,
    createIssueComment: refuse,
    updateIssueComment: refuse,
    requestCount: () => ({ requests: 0, writes: 0 }),
  };
}

function toListedFile(file: FileDiff): ListedFile {
  const { path, oldPath, status, additions, deletions, blob = null } = file;
  const patch = file.patch === "complete" && file.hunks.length > 0 ? renderPatch(file.hunks) : null;
  return { path, oldPath, status, additions, deletions, patch, blob };
}
