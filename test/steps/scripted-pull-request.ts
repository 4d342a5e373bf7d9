/** A pull request on a GitHub that answers from a list: for the tests of the steps that read and post. */

import type {
  ListedFile,
  PostedComment,
  PostedText,
  PullRequest,
  Review,
  ReviewComment,
  WriteOutcome,
} from "../../src/domain/pull-request.ts";
import type { FetchedDiff, GitHub, IssueComment } from "../../src/io/github/github.ts";

export const HEAD = "b".repeat(40);
export const BASE = "a".repeat(40);

export function pullRequestOf(rest: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 7,
    title: "Sum up",
    body: "",
    state: "open",
    draft: false,
    author: { login: "ada", type: "User" },
    base: { sha: BASE, ref: "main" },
    head: { sha: HEAD, ref: "topic" },
    fromFork: false,
    changedFiles: 1,
    url: "https://github.example/o/r/pull/7",
    ...rest,
  };
}

export type World = {
  readonly pullRequest?: PullRequest | null;
  readonly files?: readonly ListedFile[];
  readonly diff?: FetchedDiff;
  /** Answers to the reviews that are posted; `stored` outcomes are also kept. The last one repeats. */
  readonly reviews?: readonly ScriptedWrite[];
  readonly comments?: readonly ScriptedWrite[];
  readonly failsToList?: () => boolean;
  /** Answers to comments that are created or changed in the conversation. The last one repeats. */
  readonly conversation?: readonly ScriptedWrite[];
  /** Conversations of the other pull requests. */
  readonly elsewhere?: { readonly comments: readonly IssueComment[]; readonly cut: boolean };
  /** Whose token it is. */
  readonly login?: string | null;
};

export type ScriptedWrite = { readonly outcome: WriteOutcome; readonly isStored: boolean };

export const DONE: ScriptedWrite = {
  outcome: { kind: "done", id: 1, url: "https://github.example/o/r/pull/7#1" },
  isStored: true,
};
export const INVALID: ScriptedWrite = {
  outcome: { kind: "invalid", message: "Line could not be resolved" },
  isStored: false,
};
export const DENIED: ScriptedWrite = {
  outcome: { kind: "denied", status: 403, message: "needs `pull-requests: write`" },
  isStored: false,
};
/** A lost answer: GitHub may have carried the write out, or not. */
export const lost = (isStored: boolean): ScriptedWrite => ({
  outcome: { kind: "unknown", message: "502 from GitHub" },
  isStored,
});

export type ScriptedGitHub = GitHub & {
  readonly sentReviews: Review[];
  readonly sentComments: ReviewComment[];
  /** What stands on the pull request; tests may put something there first. */
  readonly standingReviews: PostedText[];
  readonly standingComments: PostedComment[];
  /** The conversation of the pull request. */
  readonly conversation: IssueComment[];
  /** Names of the calls, in order. */
  readonly log: string[];
};

export function scriptGitHub(world: World = {}): ScriptedGitHub {
  const log: string[] = [];
  const sentReviews: Review[] = [];
  const sentComments: ReviewComment[] = [];
  const standingReviews: PostedText[] = [];
  const standingComments: PostedComment[] = [];
  const conversation: IssueComment[] = [];
  let talks = 0;
  const talk = (id: number | null, body: string): WriteOutcome => {
    const { outcome, isStored } = answer(world.conversation, talks);
    talks += 1;
    const at = conversation.findIndex((comment) => comment.id === id);
    if (isStored && at >= 0) conversation[at] = { ...conversation[at]!, body };
    else if (isStored) conversation.push(commentOf(body, { id: 100 + conversation.length }));
    return outcome;
  };
  const answer = (script: readonly ScriptedWrite[] | undefined, turn: number): ScriptedWrite =>
    script?.[Math.min(turn, script.length - 1)] ?? DONE;
  const list = async <T>(name: string, items: readonly T[]): Promise<readonly T[]> => {
    log.push(name);
    if (world.failsToList?.()) throw new Error("GitHub is away");
    return items;
  };
  return {
    log,
    sentReviews,
    sentComments,
    standingReviews,
    standingComments,
    conversation,
    fetchPullRequest: async () => {
      log.push("fetchPullRequest");
      return world.pullRequest === undefined ? pullRequestOf() : world.pullRequest;
    },
    listFiles: async () => ({ files: await list("listFiles", world.files ?? []), capped: false }),
    mayWrite: async () => {
      log.push("mayWrite");
      return true;
    },
    fetchDiff: async () => {
      log.push("fetchDiff");
      if (!world.diff) throw new Error("the test has no diff");
      return world.diff;
    },
    fetchContent: async () => null,
    listCommits: async () => [],
    fetchIssue: async () => null,
    replyToReviewComment: async () => ({ kind: "done", id: 1, url: "" }),
    reactToReviewComment: async () => ({ kind: "done", id: 1, url: "" }),
    compare: async () => null,
    listThreads: async () => null,
    resolveThread: async () => DENIED.outcome,
    listReviews: () => list("listReviews", [...standingReviews]),
    listReviewComments: () => list("listReviewComments", [...standingComments]),
    listIssueComments: () => list("listIssueComments", [...conversation]),
    listCommentsSince: async (since) => {
      const { comments, cut } = world.elsewhere ?? { comments: [], cut: false };
      const all = await list(`listCommentsSince ${since}`, [...conversation, ...comments]);
      return { comments: all, cut };
    },
    fetchLogin: async () => {
      log.push("fetchLogin");
      return world.login ?? null;
    },
    createIssueComment: async (_, body) => {
      log.push("createIssueComment");
      return talk(null, body);
    },
    updateIssueComment: async ({ id }, body) => {
      log.push(`updateIssueComment ${id}`);
      return talk(id, body);
    },
    createReview: async (_, review) => {
      log.push("createReview");
      const { outcome, isStored } = answer(world.reviews, sentReviews.length);
      sentReviews.push(review);
      if (isStored) standingReviews.push(postedOf(review.body, review.commit));
      if (isStored) standingComments.push(...review.comments.map(commentedOf));
      return outcome;
    },
    createReviewComment: async (_, comment) => {
      log.push("createReviewComment");
      const { outcome, isStored } = answer(world.comments, sentComments.length);
      sentComments.push(comment);
      if (isStored) standingComments.push(commentedOf(comment));
      return outcome;
    },
    requestCount: () => ({
      requests: log.length,
      writes: sentReviews.length + sentComments.length,
    }),
  };
}

export function postedOf(body: string, commit: string | null = null): PostedText {
  const author = { login: "github-actions[bot]", type: "Bot" };
  return { id: 1, body, author, commit, url: "https://github.example/o/r/pull/7#posted" };
}

/** A review comment as it stands on the pull request. */
export function commentedOf(
  comment: Partial<ReviewComment> & { readonly body: string },
): PostedComment {
  const { body, path = "src/sum.ts", line = 1, startLine = line } = comment;
  return {
    ...postedOf(body),
    path,
    line,
    originalLine: line,
    originalStartLine: startLine,
    originalCommit: HEAD,
    diffHunk: "",
    inReplyTo: null,
    createdAt: "2026-01-02T03:04:05Z",
    reactions: { up: 0, down: 0 },
  };
}

/** A comment in the conversation, by the workflow's own account unless told otherwise. */
export function commentOf(body: string, rest: Partial<IssueComment> = {}): IssueComment {
  return { ...postedOf(body), number: 7, ...rest };
}
