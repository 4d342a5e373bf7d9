/** What a test tells the fake GitHub, and the records it keeps, in GitHub's own spelling. */

import type { Change } from "./change.ts";
import type { Fault } from "./github-faults.ts";

export type Scope = "pull_requests" | "contents" | "issues" | "checks" | "security_events";
export type Level = "none" | "read" | "write";
export type Permissions = Readonly<Partial<Record<Scope, Level>>>;
export type Account = { readonly login: string; readonly type: string };
export type Side = "LEFT" | "RIGHT";

export type ReviewState = "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";

/** A single comment and a reply stand in a review of their own, with state `COMMENTED` and an empty body. */
export type StoredReview = {
  readonly id: number;
  readonly pull: number;
  readonly user: Account;
  readonly body: string;
  readonly state: ReviewState;
  readonly commit_id: string;
  /** `null` while pending. */
  readonly submitted_at: string | null;
};

export type StoredReviewComment = {
  readonly id: number;
  readonly pull: number;
  readonly pull_request_review_id: number;
  readonly user: Account;
  readonly body: string;
  readonly path: string;
  readonly subject_type: "line" | "file";
  readonly side: Side;
  /** `null` when a newer head no longer has the line. */
  readonly line: number | null;
  readonly start_side: Side | null;
  readonly start_line: number | null;
  readonly position: number | null;
  readonly original_line: number | null;
  readonly original_start_line: number | null;
  readonly original_position: number;
  readonly commit_id: string;
  readonly original_commit_id: string;
  readonly in_reply_to_id: number | null;
  readonly diff_hunk: string;
  /** Text of the commented line, by which it is found again after a push. */
  readonly text: string;
  readonly created_at: string;
  readonly updated_at: string;
};

export type StoredIssueComment = {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly pull: number;
  readonly user: Account;
  readonly body: string;
  readonly created_at: string;
  readonly updated_at: string;
};

export type CheckOutput = {
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly annotations?: readonly unknown[];
};
export type CheckRunFields = {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: CheckOutput;
};
export type StoredCheckRun = CheckRunFields & { readonly id: number };
export type StoredSarif = {
  readonly commit_sha?: string;
  readonly ref?: string;
  readonly sarif?: string;
};

/** Records that are there before the first request. Anything left out is filled in. */
export type GivenReview = Partial<StoredReview>;
export type GivenReviewComment = Partial<StoredReviewComment> & { readonly path: string };
export type GivenIssueComment = Partial<StoredIssueComment> & { readonly body: string };

export type PullRequestOptions = {
  readonly number?: number;
  readonly title?: string;
  readonly body?: string | null;
  readonly draft?: boolean;
  readonly state?: "open" | "closed";
  readonly merged?: boolean;
  readonly locked?: boolean;
  readonly user?: Account;
  readonly authorAssociation?: string;
  readonly labels?: readonly string[];
  /** Full name of the head's repository when it is a fork; `null` when that was deleted. */
  readonly headRepository?: string | null;
};

export type Limits = {
  readonly filesPerListing: number;
  readonly diffFiles: number;
  readonly diffLines: number;
  readonly compareFiles: number;
};

/** A request as it arrived, and what became of it. */
export type LoggedRequest = {
  /** 0 for the first. */
  readonly order: number;
  readonly method: string;
  /** Without query, `/api/v3`, and with `/repos/{owner}/{repo}` for `/repositories/{id}`. */
  readonly path: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON, the text when it is none, `undefined` when there was no body. */
  readonly body: unknown;
  /** `null` when there was no answer: cut off, hanging or still at work. */
  readonly status: number | null;
};

export type FakeGitHubOptions = {
  readonly change: Change;
  readonly pullRequest?: PullRequestOptions;
  readonly otherPullRequests?: readonly (PullRequestOptions & { readonly change: Change })[];
  readonly owner?: string;
  readonly repo?: string;
  /** `owner/repo` before a rename: answered with 301, or 307 for writes. */
  readonly renamedFrom?: string;
  readonly archived?: boolean;
  readonly tokens?: readonly string[];
  /** Scopes not named are `none`. Default: `pull_requests: write`, `contents: read`. */
  readonly permissions?: Permissions;
  /** `x-oauth-scopes` of a classic token: `repo, gist`. Default: another kind of token, without the header. */
  readonly tokenScopes?: string;
  readonly actor?: Account;
  /** The repository's setting that lets Actions approve pull requests. */
  readonly canApprove?: boolean;
  /** Permission by login; anybody else is unknown (404). */
  readonly collaborators?: Readonly<Record<string, "admin" | "write" | "read" | "none">>;
  readonly reviews?: readonly GivenReview[];
  readonly reviewComments?: readonly GivenReviewComment[];
  readonly issueComments?: readonly GivenIssueComment[];
  readonly faults?: readonly Fault[];
  readonly limits?: Partial<Limits>;
  readonly rateLimit?: {
    readonly limit?: number;
    readonly remaining?: number;
    readonly resetsInSeconds?: number;
  };
  /** Files that are listed as if they were too large to show. They cannot be commented. */
  readonly filesWithoutPatch?: readonly string[];
  /** GitHub answers an impossible line in two wordings. Default `classic`. */
  readonly wording?: "classic" | "resolved";
  /** Runs when a request has arrived, before it is answered. */
  readonly onRequest?: (request: LoggedRequest, fake: FakeGitHub) => void | Promise<void>;
};

export type FakeGitHub = {
  /** What `GITHUB_API_URL` would be: `http://127.0.0.1:port`. */
  readonly url: string;
  /** The same as GitHub Enterprise Server has it, ending in `/api/v3`. */
  readonly enterpriseUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
  readonly requests: readonly LoggedRequest[];
  /** Requests that write: POST, PUT, PATCH, DELETE. */
  readonly writes: readonly LoggedRequest[];
  /** What the requests broke in GitHub's description or in fen's manners; empty when all is well. */
  readonly violations: readonly string[];
  readonly reviews: readonly StoredReview[];
  readonly reviewComments: readonly StoredReviewComment[];
  readonly issueComments: readonly StoredIssueComment[];
  readonly checkRuns: readonly StoredCheckRun[];
  readonly sarifs: readonly StoredSarif[];
  readonly reactions: readonly { readonly comment: number; readonly content: string }[];
  /** First comments of threads that are resolved. */
  readonly resolvedThreads: ReadonlySet<number>;
  /** Two writes were at work at the same time. */
  readonly writesOverlapped: boolean;
  /** A person answers a review comment, gives it a thumb or resolves its thread. */
  answerComment(id: number, body: string): void;
  reactTo(id: number, content: "+1" | "-1"): void;
  resolveThread(id: number): void;
  /** Somebody deletes a comment. */
  deleteReviewComment(id: number): void;
  deleteIssueComment(id: number): void;
  /** The next request like this fails once. */
  failNext(fault: Fault): void;
  /** Moves the head of a pull request (default: the first) as a push does. */
  pushHead(change: Change, pullNumber?: number): void;
  close(): Promise<void>;
};

/** What the token of a fork's workflow run may do. */
export const READ_ONLY: Permissions = {
  pull_requests: "read",
  contents: "read",
  issues: "read",
  checks: "read",
};
