/** The rules that everything posted on a pull request has to keep: length, one pending review, known commits. */

import { unprocessable } from "./github-answer.ts";
import type { Context } from "./github-context.ts";
import type { Anchor } from "./github-anchors.ts";
import type { StoredReview, StoredReviewComment } from "./github-options.ts";
import type { Change } from "./change.ts";
import type { Pull } from "./github-world.ts";

const MAX_BODY_LENGTH = 65_536;
export const TOO_LONG = `Body is too long (maximum is ${MAX_BODY_LENGTH} characters)`;
export const ONE_PENDING = "User can only have one pending review per pull request";

/** Counted in UTF-16 units: GitHub's own way of counting is unknown, and this one is never the laxer. */
export function isTooLong(body: string): boolean {
  return body.length > MAX_BODY_LENGTH;
}

export function isBlank(body: string | undefined): boolean {
  return (body ?? "").trim() === "";
}

export function hasPendingReview({ world }: Context, { options }: Pull): boolean {
  return [...world.reviews.values()].some(
    ({ pull, state, user }) =>
      pull === options.number && state === "PENDING" && user.login === world.actor.login,
  );
}

/**
 * The change a commit stands for: an earlier head is judged by its own diff, another commit of the branch by the
 * present one. `null` when the commit is not part of the pull request.
 */
export function changeAt(pull: Pull, commit: string | undefined): Change | null {
  const { change, history } = pull;
  if (commit === undefined) return change;
  const known = history.get(commit);
  if (known) return known;
  return change.commits.some(({ sha }) => sha === commit) ? change : null;
}

export function addReview(
  { world }: Context,
  review: Omit<StoredReview, "id" | "user">,
): StoredReview {
  const stored = { ...review, id: world.nextId(), user: world.actor };
  world.reviews.set(stored.id, stored);
  return stored;
}

export function addReviewComment(
  { world }: Context,
  comment: {
    readonly review: StoredReview;
    readonly anchor: Anchor;
    readonly body: string;
    readonly subject?: "line" | "file";
    readonly parent?: number;
  },
): StoredReviewComment {
  const { review, anchor, body } = comment;
  const now = world.now();
  const stored: StoredReviewComment = {
    ...anchor,
    id: world.nextId(),
    pull: review.pull,
    pull_request_review_id: review.id,
    user: world.actor,
    body,
    subject_type: comment.subject ?? "line",
    original_line: anchor.line,
    original_start_line: anchor.start_line,
    original_position: anchor.position ?? 1,
    commit_id: review.commit_id,
    original_commit_id: review.commit_id,
    in_reply_to_id: comment.parent ?? null,
    created_at: now,
    updated_at: now,
  };
  const { headSha } = world.pull(String(review.pull)).change;
  const placed = review.commit_id === headSha ? stored : world.followHead(stored);
  world.reviewComments.set(placed.id, placed);
  return placed;
}

/** Throws the refusals that depend on who reviews: nobody approves his own work, and robots need leave. */
export function refuseVerdict({ world }: Context, pull: Pull, event: string | undefined): void {
  const own = pull.options.user.login === world.actor.login;
  if (event === "APPROVE") {
    if (own) throw unprocessable("Can not approve your own pull request");
    if (world.actor.type === "Bot" && !world.options.canApprove) {
      throw unprocessable("GitHub Actions is not permitted to approve pull requests.");
    }
  }
  if (event === "REQUEST_CHANGES" && own) {
    throw unprocessable("Review Can not request changes on your own pull request");
  }
}
