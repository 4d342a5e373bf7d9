/** The state behind the fake GitHub: one repository, its pull requests, and everything said on them. */

import type { Change, ChangedFile } from "./change.ts";
import { reanchor, resolveAnchor, type Anchor } from "./github-anchors.ts";
import { forbidden, notFound } from "./github-answer.ts";
import type {
  Account,
  FakeGitHubOptions,
  GivenIssueComment,
  GivenReview,
  GivenReviewComment,
  Limits,
  PullRequestOptions,
  StoredCheckRun,
  StoredIssueComment,
  StoredReview,
  StoredReviewComment,
  StoredSarif,
} from "./github-options.ts";

export type Pull = {
  readonly options: Required<PullRequestOptions>;
  readonly change: Change;
  /** Every head so far, the present one included. */
  readonly history: ReadonlyMap<string, Change>;
};

export const DEFAULT_ACTOR: Account = { login: "github-actions[bot]", type: "Bot" };
const AUTHOR: Account = { login: "octocat", type: "User" };
const FIRST_MOMENT_MS = Date.UTC(2026, 0, 2);

const LIMITS: Limits = {
  filesPerListing: 3000,
  diffFiles: 300,
  diffLines: 20_000,
  compareFiles: 300,
};

export class World {
  readonly options: FakeGitHubOptions;
  readonly owner: string;
  readonly repo: string;
  readonly repositoryId = 1_296_269;
  readonly actor: Account;
  readonly limits: Limits;
  readonly pulls = new Map<number, Pull>();
  readonly reviews = new Map<number, StoredReview>();
  readonly reviewComments = new Map<number, StoredReviewComment>();
  readonly issueComments = new Map<number, StoredIssueComment>();
  readonly checkRuns = new Map<number, StoredCheckRun>();
  readonly sarifs: StoredSarif[] = [];
  /** First comments of threads that are resolved. */
  readonly resolvedThreads = new Set<number>();
  readonly reactions: { readonly comment: number; readonly content: string }[] = [];
  #lastId = 1000;
  #seconds = 0;

  constructor(options: FakeGitHubOptions) {
    this.options = options;
    this.owner = options.owner ?? "octo-org";
    this.repo = options.repo ?? "widgets";
    this.actor = options.actor ?? DEFAULT_ACTOR;
    this.limits = { ...LIMITS, ...options.limits };
    const first = { ...options.pullRequest, change: options.change };
    for (const { change, ...pull } of [first, ...(options.otherPullRequests ?? [])]) {
      const filled = this.#fillPull(pull);
      const history = new Map([[change.headSha, change]]);
      this.pulls.set(filled.number, { options: filled, change, history });
    }
    for (const review of options.reviews ?? []) this.#addGivenReview(review);
    for (const comment of options.reviewComments ?? []) this.#addGivenComment(comment);
    for (const comment of options.issueComments ?? []) this.#addGivenIssueComment(comment);
  }

  get fullName(): string {
    return `${this.owner}/${this.repo}`;
  }

  get firstPull(): number {
    return this.options.pullRequest?.number ?? 7;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** A clock that moves by a second whenever it is read, so that runs repeat. */
  now(): string {
    this.#seconds += 1;
    return new Date(FIRST_MOMENT_MS + this.#seconds * 1000).toISOString().replace(".000Z", "Z");
  }

  /** Throws 404. */
  pull(number: string): Pull {
    const pull = this.pulls.get(Number(number));
    if (pull === undefined) throw notFound();
    return pull;
  }

  /** Throws 403 where nothing can be written any more. */
  pullToWrite(number: string): Pull {
    const pull = this.pull(number);
    this.refuseWhenArchived();
    if (pull.options.locked) {
      throw forbidden("Unable to create comment because issue is locked.");
    }
    return pull;
  }

  refuseWhenArchived(): void {
    if (this.options.archived) throw forbidden("Repository was archived so is read-only.");
  }

  isWithoutPatch(file: ChangedFile): boolean {
    return this.options.filesWithoutPatch?.includes(file.filename) ?? false;
  }

  /** The files as they are listed: without the patches that are too large to show. */
  listedFiles(files: readonly ChangedFile[]): readonly ChangedFile[] {
    return files.map((file) => {
      if (!this.isWithoutPatch(file)) return file;
      const { patch: _, ...rest } = file;
      return rest;
    });
  }

  pushHead(change: Change, number: number = this.firstPull): void {
    const pull = this.pull(String(number));
    const history = new Map([...pull.history, [change.headSha, change]]);
    this.pulls.set(number, { ...pull, change, history });
    for (const comment of this.reviewComments.values()) {
      if (comment.pull !== number) continue;
      this.reviewComments.set(comment.id, this.followHead(comment));
    }
  }

  /** Another person answers in the thread of a comment. */
  answerComment(id: number, body: string): void {
    const first = this.reviewComments.get(id);
    if (first === undefined) throw notFound();
    const now = this.now();
    const answer = { id: this.nextId(), user: AUTHOR, body, created_at: now, updated_at: now };
    this.reviewComments.set(answer.id, { ...first, ...answer, in_reply_to_id: id });
  }

  /** The comment with the numbers of the present head. */
  followHead(comment: StoredReviewComment): StoredReviewComment {
    const { change } = this.pull(String(comment.pull));
    const moved = reanchor(this.listedFiles(change.files), comment);
    return { ...comment, ...moved, commit_id: change.headSha };
  }

  #fillPull(given: PullRequestOptions): Required<PullRequestOptions> {
    return {
      number: 7,
      title: "Change the widgets",
      body: "A description.",
      draft: false,
      state: "open",
      merged: false,
      locked: false,
      user: AUTHOR,
      authorAssociation: "CONTRIBUTOR",
      labels: [],
      headRepository: this.fullName,
      ...given,
    };
  }

  #addGivenReview(given: GivenReview): void {
    const pull = given.pull ?? this.firstPull;
    const state = given.state ?? "COMMENTED";
    const review: StoredReview = {
      id: this.nextId(),
      pull,
      user: this.actor,
      body: "",
      state,
      commit_id: this.pull(String(pull)).change.headSha,
      submitted_at: state === "PENDING" ? null : this.now(),
      ...given,
    };
    this.reviews.set(review.id, review);
  }

  #addGivenComment(given: GivenReviewComment): void {
    const pull = given.pull ?? this.firstPull;
    const { change } = this.pull(String(pull));
    const now = this.now();
    const anchor = this.#anchorOfGiven(given, change);
    const comment: StoredReviewComment = {
      id: this.nextId(),
      pull,
      pull_request_review_id: given.pull_request_review_id ?? 0,
      user: this.actor,
      body: "",
      subject_type: "line",
      original_line: anchor.line,
      original_start_line: anchor.start_line,
      original_position: anchor.position ?? 1,
      commit_id: change.headSha,
      original_commit_id: change.headSha,
      in_reply_to_id: null,
      created_at: now,
      updated_at: now,
      ...anchor,
      ...given,
    };
    this.reviewComments.set(comment.id, comment);
  }

  /** A given comment may stand where the diff no longer has a line: then it is outdated. */
  #anchorOfGiven(given: GivenReviewComment, change: Change): Anchor {
    const { path, line, side, start_line: start } = given;
    const found = resolveAnchor(this.listedFiles(change.files), {
      path,
      ...(line ? { line } : {}),
      ...(side ? { side } : {}),
      ...(start ? { start_line: start, start_side: given.start_side ?? side ?? "RIGHT" } : {}),
    });
    if ("anchor" in found) return found.anchor;
    const nowhere = { line: null, start_line: null, start_side: null, position: null };
    return { ...nowhere, path, side: side ?? "RIGHT", diff_hunk: "", text: "" };
  }

  #addGivenIssueComment(given: GivenIssueComment): void {
    const now = this.now();
    const id = this.nextId();
    const record = { id, pull: this.firstPull, user: AUTHOR, created_at: now, updated_at: now };
    this.issueComments.set(given.id ?? id, { ...record, ...given });
  }
}
