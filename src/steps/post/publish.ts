/** Posts one review with the suggestions that are new, and knows afterwards what stands on the pull request. */

import type { PostedText, Review, ReviewComment } from "../../domain/pull-request.ts";
import type { ReviewedSuggestion } from "../../domain/reviewed.ts";
import type { GitHub } from "../../io/github/github.ts";
import {
  buildReview,
  describeState,
  draftReview,
  listPosted,
  listSuggestions,
  renderComments,
  type Draft,
  type DraftOptions,
} from "./draft-review.ts";
import { openingOf } from "./posted-before.ts";

export type PublishOptions = DraftOptions & {
  readonly github: GitHub;
  readonly signal: AbortSignal;
  readonly onNotice: (message: string) => void;
};

export type Publication = {
  readonly kind: "posted" | "nothing-new" | "head-moved" | "failed";
  readonly reviewed: readonly ReviewedSuggestion[];
  readonly comments: number;
  readonly url: string;
  /** Why not, or what went wrong on the way; our own words with GitHub's reason. */
  readonly message: string;
};

/** Posts what is new as one review at the commit that was read; every way out says what stands where. */
export async function publish(options: PublishOptions): Promise<Publication> {
  const { github, pullRequest } = options;
  const draft = draftReview(options);
  const nothing = { reviewed: draft.reviewed, comments: 0, url: "" };
  if (draft.inline.length + draft.listed.length === 0) {
    return { ...nothing, kind: "nothing-new", message: "" };
  }
  const now = await github.fetchPullRequest(pullRequest.number);
  if (now?.head.sha !== pullRequest.head.sha) {
    const message = now ? "a newer commit was pushed meanwhile" : "the pull request is gone";
    return { ...nothing, kind: "head-moved", message };
  }
  return post(options, draft);
}

/** Decides everything that posting would, and posts nothing: what `generate` and `dry-run` leave behind. */
export function hold(options: PublishOptions): {
  readonly reviewed: readonly ReviewedSuggestion[];
  /** What the other job is to post. */
  readonly posted: readonly ReviewedSuggestion[];
  readonly marks: { readonly review: string; readonly comments: Readonly<Record<string, string>> };
} {
  const draft = draftReview(options);
  const posted = listPosted(draft);
  const comments = posted.map(({ fingerprint }) => [
    fingerprint,
    options.marks.forComment(fingerprint),
  ]);
  const review = options.marks.forReview(describeState(options, posted));
  return {
    reviewed: draft.reviewed,
    posted,
    marks: { review, comments: Object.fromEntries(comments) },
  };
}

/** Times that a review is sent again after GitHub left open whether it had carried it out. */
const MAX_RESENDS = 1;

async function post(options: PublishOptions, draft: Draft): Promise<Publication> {
  const { github, pullRequest, signal } = options;
  const review = buildReview(options, draft);
  for (let resend = 0; ; resend += 1) {
    const outcome = await github.createReview(pullRequest.number, review);
    if (outcome.kind === "done") return conclude(draft, { url: outcome.url });
    if (outcome.kind === "invalid") {
      options.onNotice(
        `GitHub refused the review (${outcome.message}); posting comment by comment`,
      );
      return postSingly(options, draft);
    }
    if (outcome.kind !== "unknown") return giveUp(draft, outcome.message);
    const found = await findReview(options, review);
    if (found === "unknown") return giveUp(draft, `${outcome.message}; it may have been posted`);
    if (found) return conclude(draft, { url: found.url });
    if (resend >= MAX_RESENDS || signal.aborted) return giveUp(draft, outcome.message);
  }
}

/** Looks for the review that a lost answer may have created. */
async function findReview(
  options: PublishOptions,
  review: Review,
): Promise<PostedText | null | "unknown"> {
  const opening = openingOf(review.body);
  if (opening === "none") return "unknown";
  try {
    const reviews = await options.github.listReviews(options.pullRequest.number);
    return reviews.find((posted) => posted.body.startsWith(opening)) ?? null;
  } catch {
    // Without an answer nothing may be sent again: a submitted review can never be deleted.
    return "unknown";
  }
}

/** The review was refused as a whole: each comment alone, the refused ones into the body. */
async function postSingly(options: PublishOptions, draft: Draft): Promise<Publication> {
  const { github, pullRequest } = options;
  const standing: ReviewedSuggestion[] = [];
  const moved: { item: ReviewedSuggestion; why: string }[] = [];
  for (const item of draft.inline) {
    const [comment] = renderComments(options, [item]);
    if (!comment || options.signal.aborted) {
      moved.push({ item, why: "the run was stopped before it was posted" });
      continue;
    }
    const commit = pullRequest.head.sha;
    const outcome = await github.createReviewComment(pullRequest.number, { ...comment, commit });
    if (outcome.kind === "done" || (await isStanding(options, comment))) standing.push(item);
    else {
      const refused = outcome.kind === "invalid";
      moved.push({ item, why: refused ? "GitHub refused the line" : "GitHub did not take it" });
    }
  }
  const added = listSuggestions(moved, options);
  const whole: Draft = {
    ...draft,
    inline: standing,
    listed: [...added.listed, ...draft.listed],
    leftOut: added.leftOut + draft.leftOut,
  };
  const review = { ...buildReview(options, whole), comments: [] };
  const outcome = await github.createReview(pullRequest.number, review);
  if (outcome.kind === "done") return conclude(whole, { url: outcome.url });
  const found = outcome.kind === "unknown" ? await findReview(options, review) : null;
  if (found !== null && found !== "unknown") return conclude(whole, { url: found.url });
  const message = `the comments were posted one by one, the list of the others was not: ${outcome.message}`;
  const failed = giveUp({ ...whole, listed: [] }, message);
  return {
    ...failed,
    reviewed: setFates(failed.reviewed, standing, "inline"),
    comments: standing.length,
  };
}

/** After a refusal or a lost answer: does the comment stand on the pull request all the same? */
async function isStanding(options: PublishOptions, comment: ReviewComment): Promise<boolean> {
  const mark = openingOf(comment.body);
  if (mark === "none") return false;
  try {
    const comments = await options.github.listReviewComments(options.pullRequest.number);
    return comments.some((posted) => posted.body.startsWith(mark));
  } catch {
    return false;
  }
}

function conclude(draft: Draft, posted: { readonly url: string }): Publication {
  const listed = draft.listed.map(({ item }) => item);
  const inline = setFates(draft.reviewed, draft.inline, "inline");
  return {
    kind: "posted",
    reviewed: setFates(inline, listed, "body"),
    comments: draft.inline.length,
    url: posted.url,
    message: "",
  };
}

function giveUp(draft: Draft, message: string): Publication {
  return { kind: "failed", reviewed: draft.reviewed, comments: 0, url: "", message };
}

function setFates(
  all: readonly ReviewedSuggestion[],
  which: readonly ReviewedSuggestion[],
  fate: ReviewedSuggestion["fate"],
): readonly ReviewedSuggestion[] {
  const names = new Set(which.map((item) => item.fingerprint));
  return all.map((item) =>
    item.fate === "not-posted" && names.has(item.fingerprint) ? { ...item, fate } : item,
  );
}
