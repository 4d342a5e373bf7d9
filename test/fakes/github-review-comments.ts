/** Routes of the fake GitHub for single review comments and replies to them. */

import { resolveAnchor, type Anchor } from "./github-anchors.ts";
import {
  answerJson,
  answerNothing,
  invalid,
  lackOfPermission,
  notFound,
  type Answer,
} from "./github-answer.ts";
import {
  READS_PULLS,
  WRITES_PULLS,
  type Context,
  type RequestBody,
  type Route,
} from "./github-context.ts";
import type { StoredReviewComment } from "./github-options.ts";
import { answerPage } from "./github-page.ts";
import {
  addReview,
  addReviewComment,
  changeAt,
  hasPendingReview,
  isBlank,
  isTooLong,
  ONE_PENDING,
  TOO_LONG,
} from "./github-posting.ts";
import { renderReviewComment } from "./github-render.ts";
import type { Pull } from "./github-world.ts";

const PULL = "/repos/{owner}/{repo}/pulls/{pull_number}/comments";
const ONE = "/repos/{owner}/{repo}/pulls/comments/{comment_id}";

export const REVIEW_COMMENT_ROUTES: readonly Route[] = [
  { method: "GET", path: PULL, needs: READS_PULLS, run: listComments },
  { method: "POST", path: PULL, needs: WRITES_PULLS, run: createComment },
  { method: "POST", path: `${PULL}/{comment_id}/replies`, needs: WRITES_PULLS, run: reply },
  { method: "PATCH", path: ONE, needs: WRITES_PULLS, run: updateComment },
  { method: "DELETE", path: ONE, needs: WRITES_PULLS, run: deleteComment },
];

type Wanted = RequestBody & { readonly commit: string; readonly path: string };

function refuse(field: string, message: string): Error {
  return invalid({ resource: "PullRequestReviewComment", code: "custom", field, message });
}

function refuseBody(body: string): void {
  if (isBlank(body)) {
    throw invalid({ resource: "PullRequestReviewComment", code: "missing_field", field: "body" });
  }
  if (isTooLong(body)) throw refuse("body", TOO_LONG);
}

/** Comments of pending reviews are left out, and `sort`, `direction` and `since` are kept. */
function listComments(context: Context): Answer {
  const { world, query } = context;
  const { options } = world.pull(context.params["pull_number"] ?? "");
  const key = query.get("sort") === "updated" ? "updated_at" : "created_at";
  const since = query.get("since") ?? "";
  const comments = [...world.reviewComments.values()]
    .filter(({ pull, updated_at: updated }) => pull === options.number && updated >= since)
    .filter((comment) => world.reviews.get(comment.pull_request_review_id)?.state !== "PENDING")
    .toSorted((a, b) => a[key].localeCompare(b[key]));
  if (query.get("direction") === "desc") comments.reverse();
  return answerPage(context, comments, (comment) => renderReviewComment(context, comment));
}

function createComment(context: Context): Answer {
  const pull = context.world.pullToWrite(context.params["pull_number"] ?? "");
  const { body = "", commit_id: commit = "", path = "", ...rest } = context.body;
  const wanted: Wanted = { ...rest, body, commit, path };
  refuseBody(body);
  if (hasPendingReview(context, pull)) throw refuse("user_id", ONE_PENDING);
  if (wanted.in_reply_to !== undefined) {
    return addReply(context, { pull, parent: wanted.in_reply_to, body });
  }
  const subject = wanted.subject_type ?? "line";
  const anchor =
    subject === "file" ? placeOnFile(pull, wanted) : placeOnLine(context, pull, wanted);
  const review = addEmptyReview(context, pull, wanted.commit);
  const comment = addReviewComment(context, { review, anchor, body, subject });
  return answerJson(201, renderReviewComment(context, comment));
}

function addEmptyReview(context: Context, pull: Pull, commit: string) {
  return addReview(context, {
    pull: pull.options.number,
    body: "",
    state: "COMMENTED",
    commit_id: commit,
    submitted_at: context.world.now(),
  });
}

function placeOnLine({ world }: Context, pull: Pull, wanted: Wanted): Anchor {
  const change = changeAt(pull, wanted.commit);
  if (change === null) throw refuse("commit_id", "commit_id is not part of the pull request");
  const found = resolveAnchor(world.listedFiles(change.files), wanted, world.options.wording);
  if ("anchor" in found) return found.anchor;
  throw invalid(
    ...found.problems.map(({ field, message }) => ({
      resource: "PullRequestReviewComment",
      code: "custom",
      field: `pull_request_review_thread.${field}`,
      message,
    })),
  );
}

function placeOnFile(pull: Pull, { path, commit }: Wanted): Anchor {
  const change = changeAt(pull, commit);
  if (change === null) throw refuse("commit_id", "commit_id is not part of the pull request");
  if (!change.files.some(({ filename }) => filename === path)) {
    throw refuse("pull_request_review_thread.path", "Path could not be resolved");
  }
  const nowhere = { line: null, start_line: null, start_side: null };
  return { ...nowhere, path, side: "RIGHT", position: 1, diff_hunk: "", text: "" };
}

function reply(context: Context): Answer {
  const pull = context.world.pullToWrite(context.params["pull_number"] ?? "");
  const body = context.body.body ?? "";
  refuseBody(body);
  if (hasPendingReview(context, pull)) throw refuse("user_id", ONE_PENDING);
  return addReply(context, { pull, parent: Number(context.params["comment_id"]), body });
}

/** Only the first comment of a thread can be replied to. */
function addReply(
  context: Context,
  { pull, parent, body }: { readonly pull: Pull; readonly parent: number; readonly body: string },
): Answer {
  const top = context.world.reviewComments.get(parent);
  if (top?.pull !== pull.options.number || top.in_reply_to_id !== null) throw notFound();
  const review = addEmptyReview(context, pull, top.commit_id);
  const subject = top.subject_type;
  const comment = addReviewComment(context, { review, anchor: top, body, subject, parent });
  return answerJson(201, renderReviewComment(context, comment));
}

/** Throws 404, or 403 for somebody else's. */
function findOwnComment({ world, params }: Context): StoredReviewComment {
  world.refuseWhenArchived();
  const comment = world.reviewComments.get(Number(params["comment_id"]));
  if (comment === undefined) throw notFound();
  if (comment.user.login !== world.actor.login) throw lackOfPermission();
  return comment;
}

function updateComment(context: Context): Answer {
  const comment = findOwnComment(context);
  const body = context.body.body ?? "";
  refuseBody(body);
  const updated = { ...comment, body, updated_at: context.world.now() };
  context.world.reviewComments.set(comment.id, updated);
  return answerJson(200, renderReviewComment(context, updated));
}

function deleteComment(context: Context): Answer {
  context.world.reviewComments.delete(findOwnComment(context).id);
  return answerNothing(204);
}
