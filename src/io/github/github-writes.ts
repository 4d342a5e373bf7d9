/** What fen writes on a pull request: a review, or its comments one by one, and one comment in the conversation. */

import type { Review, ReviewComment, WriteOutcome } from "../../domain/pull-request.ts";
import { toWriteOutcome } from "./github-outcomes.ts";
import { listReviews, type RepositoryAccess } from "./github-reads.ts";

/** `scrub` is applied to every body right before it is sent. */
export type WriteAccess = RepositoryAccess & { readonly scrub: (text: string) => string };

export async function createReview(
  access: WriteAccess,
  number: number,
  review: Review,
): Promise<WriteOutcome> {
  const first = await postReview(access, number, review);
  if (first.kind !== "invalid" || !/one pending review/i.test(first.message)) return first;
  const deleted = await deletePendingReview(access, number);
  return deleted ? postReview(access, number, review) : first;
}

async function postReview(
  access: WriteAccess,
  number: number,
  review: Review,
): Promise<WriteOutcome> {
  const what = `the review on ${access.name}#${number}`;
  const comments = review.comments.map((comment) => renderComment(access, comment));
  const answer = await access.requests.send({
    method: "POST",
    url: `${access.root}/pulls/${number}/reviews`,
    what,
    body: {
      commit_id: review.commit,
      event: "COMMENT",
      body: access.scrub(review.body),
      ...(comments.length === 0 ? {} : { comments }),
    },
  });
  return toWriteOutcome(answer, what);
}

/** Only ranges carry a start, and `start_line` is never without `start_side`: GitHub refuses anything else. */
function renderComment({ scrub }: WriteAccess, comment: ReviewComment) {
  const { path, side, line, startLine = line } = comment;
  const range = startLine === line ? {} : { start_line: startLine, start_side: side };
  return { path, side, line, ...range, body: scrub(comment.body) };
}

/**
 * GitHub shows a draft only to who wrote it, so any that we see belongs to our token. It is deleted only when
 * a bot wrote it: with a personal token it may be somebody's unfinished work.
 */
async function deletePendingReview(access: WriteAccess, number: number): Promise<boolean> {
  const drafts = await listReviews(access, number).catch(() => []);
  const draft = drafts.find(({ pending, author }) => pending && author.type === "Bot");
  if (draft === undefined) return false;
  const url = `${access.root}/pulls/${number}/reviews/${draft.id}`;
  const what = `the deletion of a draft review on ${access.name}#${number}`;
  const answer = await access.requests.send({ method: "DELETE", url, what });
  access.log(`GitHub: a draft review in the way was ${answer.kind === "ok" ? "" : "not "}deleted`);
  return answer.kind === "ok";
}

export async function createReviewComment(
  access: WriteAccess,
  number: number,
  comment: ReviewComment & { readonly commit: string },
): Promise<WriteOutcome> {
  const what = `the comment on ${access.name}#${number}`;
  const answer = await access.requests.send({
    method: "POST",
    url: `${access.root}/pulls/${number}/comments`,
    what,
    body: { ...renderComment(access, comment), commit_id: comment.commit },
  });
  return toWriteOutcome(answer, what);
}

/** Adds a comment to the conversation of the pull request. */
export function createIssueComment(
  access: WriteAccess,
  number: number,
  body: string,
): Promise<WriteOutcome> {
  const url = `${access.root}/issues/${number}/comments`;
  return sendSummary(access, { method: "POST", url, number, body });
}

/** Replaces the text of a comment of fen's own in the conversation of the pull request. */
export function updateIssueComment(
  access: WriteAccess,
  comment: { readonly id: number; readonly number: number },
  body: string,
): Promise<WriteOutcome> {
  const url = `${access.root}/issues/comments/${comment.id}`;
  return sendSummary(access, { method: "PATCH", url, number: comment.number, body });
}

async function sendSummary(
  access: WriteAccess,
  write: {
    readonly method: "POST" | "PATCH";
    readonly url: string;
    readonly number: number;
    readonly body: string;
  },
): Promise<WriteOutcome> {
  const { method, url, number } = write;
  const what = `the summary comment on ${access.name}#${number}`;
  const body = { body: access.scrub(write.body) };
  return toWriteOutcome(await access.requests.send({ method, url, what, body }), what);
}

/** Answers in the thread that begins with this review comment. */
export async function replyToReviewComment(
  access: WriteAccess,
  first: { readonly id: number; readonly number: number },
  body: string,
): Promise<WriteOutcome> {
  const what = `the answer on ${access.name}#${first.number}`;
  const answer = await access.requests.send({
    method: "POST",
    url: `${access.root}/pulls/${first.number}/comments/${first.id}/replies`,
    what,
    body: { body: access.scrub(body) },
  });
  return toWriteOutcome(answer, what);
}

export async function reactToReviewComment(
  access: WriteAccess,
  id: number,
  content: "+1",
): Promise<WriteOutcome> {
  const what = `the reaction to a comment in ${access.name}`;
  const url = `${access.root}/pulls/comments/${id}/reactions`;
  return toWriteOutcome(
    await access.requests.send({ method: "POST", url, what, body: { content } }),
    what,
  );
}
