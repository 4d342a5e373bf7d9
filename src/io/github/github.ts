/** GitHub as fen knows it: what it reads of a pull request and the few things it writes on one. */

import type { LinkedIssue } from "../../domain/context/discussion.ts";
import type { RepositoryFacts } from "../../domain/doctor/github.ts";
import type {
  Comparison,
  ListedCommit,
  ListedFile,
  PostedComment,
  PostedText,
  PullRequest,
  Repository,
  Review,
  ReviewComment,
  ReviewThread,
  WriteOutcome,
} from "../../domain/pull-request.ts";
import type { IssueComment } from "./github-answers.ts";
import {
  compareCommits,
  type FetchedDiff,
  fetchContent,
  fetchDiff,
  fetchIssue,
  fetchLogin,
  fetchPullRequest,
  fetchRepository,
  listCommentsSince,
  listCommits,
  listFiles,
  listIssueComments,
  listReviewComments,
  listReviews,
  mayWrite,
} from "./github-reads.ts";
import { createRequests, type RequestsConfig } from "./github-requests.ts";
import { listThreads, resolveThread } from "./github-threads.ts";
import {
  createIssueComment,
  createReview,
  createReviewComment,
  reactToReviewComment,
  replyToReviewComment,
  updateIssueComment,
  type WriteAccess,
} from "./github-writes.ts";

export type { IssueComment } from "./github-answers.ts";
export type { FetchedDiff } from "./github-reads.ts";

export type GitHubConfig = RequestsConfig & {
  readonly repository: Repository;
  /** Applied to every body right before it is sent: removes secrets. */
  readonly scrubBody: (text: string) => string;
};

/** Reads that fail for good reject with GitHubError; writes say what became of them. */
export type GitHub = {
  /** `null` when there is no such pull request, or the token may not know of it. */
  readonly fetchPullRequest: (number: number) => Promise<PullRequest | null>;
  /** `capped` when GitHub's own limit may have cut the list. */
  readonly listFiles: (
    number: number,
  ) => Promise<{ files: readonly ListedFile[]; capped: boolean }>;
  readonly fetchDiff: (number: number) => Promise<FetchedDiff>;
  /** Text of one file at a commit; `null` when it is absent or not a file. Throws InputError above 1 MiB. */
  readonly fetchContent: (options: { path: string; ref: string }) => Promise<string | null>;
  /** Submitted reviews, oldest first. */
  readonly listReviews: (number: number) => Promise<readonly PostedText[]>;
  readonly listReviewComments: (number: number) => Promise<readonly PostedComment[]>;
  /** Commits of the pull request, oldest first. */
  readonly listCommits: (number: number) => Promise<readonly ListedCommit[]>;
  /** `null` when GitHub does not tell how one commit came from the other. */
  readonly compare: (commits: { base: string; head: string }) => Promise<Comparison | null>;
  /** `null` when GitHub does not tell. */
  readonly listThreads: (number: number) => Promise<readonly ReviewThread[] | null>;
  /** Only ever called with a thread that fen began and nobody else wrote in. */
  readonly resolveThread: (id: string) => Promise<WriteOutcome>;
  /** `null` when there is no such issue, or the token may not read it. */
  readonly fetchIssue: (number: number) => Promise<LinkedIssue | null>;
  /** Comments in the conversation of the pull request, oldest first. */
  readonly listIssueComments: (number: number) => Promise<readonly IssueComment[]>;
  /**
   * Comments in all conversations of the repository that were changed since then (ISO 8601), newest change first;
   * `cut` when there are more than the thousand that are read.
   */
  readonly listCommentsSince: (
    since: string,
  ) => Promise<{ comments: readonly IssueComment[]; cut: boolean }>;
  /** Does the person have at least write permission? `false` also when GitHub does not say. */
  readonly mayWrite: (login: string) => Promise<boolean>;
  /** Whose token it is; `null` for a workflow's own, which belongs to nobody. */
  readonly fetchLogin: () => Promise<string | null>;
  readonly createReview: (number: number, review: Review) => Promise<WriteOutcome>;
  readonly createReviewComment: (
    number: number,
    comment: ReviewComment & { readonly commit: string },
  ) => Promise<WriteOutcome>;
  /** Answers in the thread that begins with this review comment, which is fen's own. */
  readonly replyToReviewComment: (
    first: { readonly id: number; readonly number: number },
    body: string,
  ) => Promise<WriteOutcome>;
  readonly reactToReviewComment: (id: number, content: "+1") => Promise<WriteOutcome>;
  readonly createIssueComment: (number: number, body: string) => Promise<WriteOutcome>;
  /** Only ever called with a comment of fen's own. */
  readonly updateIssueComment: (
    comment: { readonly id: number; readonly number: number },
    body: string,
  ) => Promise<WriteOutcome>;
  /** What has been sent so far, second tries and redirects included. */
  readonly requestCount: () => { requests: number; writes: number };
};

/** The service itself: it also tells of the repository and of the token. */
export type GitHubService = GitHub & {
  /** Rejects with GitHubError. */
  readonly fetchRepository: () => Promise<RepositoryFacts>;
};

/** Throws InputError when the token or the address of the API cannot be used. Sends nothing yet. */
export function createGitHub(config: GitHubConfig): GitHubService {
  const { owner, repo } = config.repository;
  const requests = createRequests(config);
  const access: WriteAccess = {
    requests,
    root: `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`,
    name: `${owner}/${repo}`,
    log: config.log,
    scrub: config.scrubBody,
  };
  return {
    fetchRepository: () => fetchRepository(access),
    fetchPullRequest: (number) => fetchPullRequest(access, number),
    listFiles: (number) => listFiles(access, number),
    fetchDiff: (number) => fetchDiff(access, number),
    fetchContent: (options) => fetchContent(access, options),
    listReviews: async (number) =>
      (await listReviews(access, number)).filter(({ pending }) => !pending).map(toPostedText),
    listReviewComments: (number) => listReviewComments(access, number),
    listCommits: (number) => listCommits(access, number),
    compare: (commits) => compareCommits(access, commits),
    listThreads: (number) => listThreads(access, number),
    resolveThread: (id) => resolveThread(access, id),
    fetchIssue: (number) => fetchIssue(access, number),
    listIssueComments: (number) => listIssueComments(access, number),
    listCommentsSince: (since) => listCommentsSince(access, since),
    fetchLogin: () => fetchLogin(access),
    mayWrite: (login) => mayWrite(access, login),
    createReview: (number, review) => createReview(access, number, review),
    createReviewComment: (number, comment) => createReviewComment(access, number, comment),
    replyToReviewComment: (first, body) => replyToReviewComment(access, first, body),
    reactToReviewComment: (id, content) => reactToReviewComment(access, id, content),
    createIssueComment: (number, body) => createIssueComment(access, number, body),
    updateIssueComment: (comment, body) => updateIssueComment(access, comment, body),
    requestCount: requests.count,
  };
}

function toPostedText({ id, body, author, commit, url }: PostedText): PostedText {
  return { id, body, author, commit, url };
}
