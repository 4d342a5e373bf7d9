/** Routes of the fake GitHub for reviews. Creating one is all or nothing, and never says which comment failed. */

import { resolveAnchor, type Anchor } from "./github-anchors.ts";
import {
  answerJson,
  lackOfPermission,
  notFound,
  unprocessable,
  type Answer,
} from "./github-answer.ts";
import {
  READS_PULLS,
  WRITES_PULLS,
  type Context,
  type NewReviewComment,
  type RequestBody,
  type Route,
} from "./github-context.ts";
import type { ReviewState, StoredReview } from "./github-options.ts";
import { answerPage } from "./github-page.ts";
import {
  addReview,
  addReviewComment,
  changeAt,
  hasPendingReview,
  isBlank,
  isTooLong,
  ONE_PENDING,
  refuseVerdict,
  TOO_LONG,
} from "./github-posting.ts";
import { renderReview, renderReviewComment } from "./github-render.ts";
import type { Pull } from "./github-world.ts";

const ROOT = "/repos/{owner}/{repo}/pulls/{pull_number}/reviews";
const ONE = `${ROOT}/{review_id}`;

export const REVIEW_ROUTES: readonly Route[] = [
  { method: "GET", path: ROOT, needs: READS_PULLS, run: listReviews },
  { method: "POST", path: ROOT, needs: WRITES_PULLS, run: createReview },
  { method: "PUT", path: ONE, needs: WRITES_PULLS, run: updateReview },
  { method: "DELETE", path: ONE, needs: WRITES_PULLS, run: deleteReview },
  { method: "GET", path: `${ONE}/comments`, needs: READS_PULLS, run: listComments },
  { method: "POST", path: `${ONE}/events`, needs: WRITES_PULLS, run: submitReview },
  { method: "PUT", path: `${ONE}/dismissals`, needs: WRITES_PULLS, run: dismissReview },
];

const STATES: Readonly<Record<string, ReviewState>> = {
  APPROVE: "APPROVED",
  COMMENT: "COMMENTED",
  REQUEST_CHANGES: "CHANGES_REQUESTED",
};

/** A pending review is there for its author alone. */
function isVisible({ world }: Context, review: StoredReview): boolean {
  return review.state !== "PENDING" || review.user.login === world.actor.login;
}

function listReviews(context: Context): Answer {
  const { options } = context.world.pull(context.params["pull_number"] ?? "");
  const reviews = [...context.world.reviews.values()].filter(
    (review) => review.pull === options.number && isVisible(context, review),
  );
  return answerPage(context, reviews, (review) => renderReview(context, review));
}

function createReview(context: Context): Answer {
  const pull = context.world.pullToWrite(context.params["pull_number"] ?? "");
  const wanted = context.body;
  const change = changeAt(pull, wanted.commit_id);
  if (change === null) throw unprocessable("The commitOID is not part of the pull request");
  if (hasPendingReview(context, pull)) throw unprocessable(ONE_PENDING);
  refuseVerdict(context, pull, wanted.event);
  refuseEmpty(wanted);
  refuseLength([wanted.body ?? "", ...(wanted.comments ?? []).map(({ body }) => body)]);
  const anchors = placeComments(context, wanted.comments ?? [], change.files);
  const state = wanted.event === undefined ? "PENDING" : STATES[wanted.event];
  const review = addReview(context, {
    pull: pull.options.number,
    body: wanted.body ?? "",
    state: state ?? "PENDING",
    commit_id: wanted.commit_id ?? change.headSha,
    submitted_at: wanted.event === undefined ? null : context.world.now(),
  });
  for (const { anchor, body } of anchors) addReviewComment(context, { review, anchor, body });
  return answerJson(200, renderReview(context, review));
}

function refuseEmpty({ event, body, comments = [] }: RequestBody): void {
  if (comments.some((comment) => isBlank(comment.body))) {
    throw unprocessable("Pull request review comment body can't be blank");
  }
  if (comments.length > 0 || !isBlank(body)) return;
  if (event === "COMMENT") throw unprocessable("Could not comment pull request review.");
  if (event === "REQUEST_CHANGES") {
    throw unprocessable("You need to leave a comment indicating the requested changes.");
  }
}

function refuseLength(bodies: readonly string[]): void {
  if (bodies.some(isTooLong)) throw unprocessable(TOO_LONG);
}

/** Places for all comments; one that has none refuses them all, in one sentence without a number. */
function placeComments(
  { world }: Context,
  comments: readonly NewReviewComment[],
  files: Pull["change"]["files"],
): readonly { readonly anchor: Anchor; readonly body: string }[] {
  const listed = world.listedFiles(files);
  return comments.map((comment) => {
    const found = resolveAnchor(listed, comment, world.options.wording);
    if ("anchor" in found) return { anchor: found.anchor, body: comment.body };
    throw unprocessable(found.problems.map(({ message }) => message).join(" and "));
  });
}

/** Throws 404. */
function findReview(context: Context): StoredReview {
  const { options } = context.world.pull(context.params["pull_number"] ?? "");
  const review = context.world.reviews.get(Number(context.params["review_id"]));
  if (review?.pull !== options.number || !isVisible(context, review)) throw notFound();
  return review;
}

/** Throws 404, or 403 for somebody else's. */
function findOwnReview(context: Context): StoredReview {
  context.world.pullToWrite(context.params["pull_number"] ?? "");
  const review = findReview(context);
  if (review.user.login !== context.world.actor.login) throw lackOfPermission();
  return review;
}

function store(context: Context, review: StoredReview): Answer {
  context.world.reviews.set(review.id, review);
  return answerJson(200, renderReview(context, review));
}

function updateReview(context: Context): Answer {
  const review = findOwnReview(context);
  const body = context.body.body ?? "";
  refuseLength([body]);
  if (isBlank(body)) throw unprocessable("Could not edit pull request review.");
  return store(context, { ...review, body });
}

function deleteReview(context: Context): Answer {
  const review = findOwnReview(context);
  if (review.state !== "PENDING") {
    throw unprocessable("Can not delete a non-pending pull request review");
  }
  const { reviews, reviewComments } = context.world;
  reviews.delete(review.id);
  for (const comment of reviewComments.values()) {
    if (comment.pull_request_review_id === review.id) reviewComments.delete(comment.id);
  }
  return answerJson(200, renderReview(context, review));
}

function listComments(context: Context): Answer {
  const review = findReview(context);
  const comments = [...context.world.reviewComments.values()].filter(
    (comment) => comment.pull_request_review_id === review.id,
  );
  return answerPage(context, comments, (comment) => renderReviewComment(context, comment));
}

function submitReview(context: Context): Answer {
  const review = findOwnReview(context);
  const event = context.body.event ?? "";
  const body = context.body.body ?? review.body;
  if (review.state !== "PENDING") {
    throw unprocessable("Can not submit a non-pending pull request review");
  }
  refuseVerdict(context, context.world.pull(String(review.pull)), event);
  refuseLength([body]);
  const state = STATES[event] ?? "COMMENTED";
  return store(context, { ...review, body, state, submitted_at: context.world.now() });
}

function dismissReview(context: Context): Answer {
  context.world.pullToWrite(context.params["pull_number"] ?? "");
  const review = findReview(context);
  if (review.state === "COMMENTED") {
    throw unprocessable("Can not dismiss a commented pull request review");
  }
  if (review.state === "DISMISSED") {
    throw unprocessable("Can not dismiss a dismissed pull request review");
  }
  if (review.state === "PENDING") throw unprocessable("Can not dismiss a pending review");
  return store(context, { ...review, state: "DISMISSED" });
}
