/** Posts one review with the suggestions that are new, and knows afterwards what stands on the pull request. */

import { countFiles, renderComment, renderListed, renderReviewBody } from "../domain/comment.ts";
import type { SkippedFile } from "../domain/plan.ts";
import type { PostedText, PullRequest, Review, ReviewComment } from "../domain/pull-request.ts";
import type { ReviewedSuggestion } from "../domain/reviewed.ts";
import { isMarker, type Marks, type ReviewState } from "../domain/state.ts";
import { isAtLeast, severityRank, type Severity } from "../domain/suggestion.ts";
import type { GitHub } from "../io/github.ts";

export type PublishOptions = {
  readonly github: GitHub;
  readonly pullRequest: PullRequest;
  readonly reviewed: readonly ReviewedSuggestion[];
  /** Paths of the files that were given to the model. */
  readonly reviewedPaths: readonly string[];
  readonly skipped: readonly SkippedFile[];
  readonly marks: Marks;
  readonly posted: PostedBefore;
  readonly minSeverity: Severity;
  readonly maxComments: number;
  /** Will the outcome be `complete` if the posting works? Goes into the marker. */
  readonly complete: boolean;
  readonly allowedLinkPrefix: string;
  /** `Cost ¥0.0043 of ¥0.01` and the like; our own words. */
  readonly footer: string;
  readonly signal: AbortSignal;
  readonly onNotice: (message: string) => void;
};

/** What fen has put on the pull request in earlier runs. */
export type PostedBefore = {
  readonly reviews: readonly ReviewState[];
  readonly has: (fingerprint: string) => boolean;
};

export const NOTHING_POSTED: PostedBefore = { reviews: [], has: () => false };

export type Publication = {
  readonly kind: "posted" | "nothing-new" | "head-moved" | "failed";
  readonly reviewed: readonly ReviewedSuggestion[];
  readonly comments: number;
  readonly url: string;
  /** Why not, or what went wrong on the way; our own words with GitHub's reason. */
  readonly message: string;
};

/** Reads which suggestions already stand on the pull request. Throws GitHubError when GitHub can't tell. */
export async function readPosted(
  github: GitHub,
  context: { readonly number: number; readonly marks: Marks },
): Promise<PostedBefore> {
  const { number, marks } = context;
  const reviews = await github.listReviews(number);
  const states = reviews
    .map((review) => marks.readReview(review.body))
    .filter((state) => state !== null);
  const fingerprints = new Set(states.flatMap((state) => state.fingerprints));
  // A run that was stopped between single comments has left them without a review that lists them.
  const comments = await github.listReviewComments(number);
  const openings = new Set(comments.map((comment) => openingOf(comment.body)));
  const has = (fingerprint: string) =>
    fingerprints.has(fingerprint) || openings.has(marks.forComment(fingerprint));
  return { reviews: states, has };
}

/** The line that holds the marker, if there is one. */
function openingOf(body: string): string {
  const opening = body.split(/\r?\n/, 1)[0] ?? "";
  return isMarker(opening) ? opening : "none";
}

/** Decides for each suggestion whether it is to be posted: what is not gets its fate here. */
export function sortOut(
  reviewed: readonly ReviewedSuggestion[],
  options: { readonly minSeverity: Severity; readonly posted: PostedBefore },
): readonly ReviewedSuggestion[] {
  const seen = new Set<string>();
  return reviewed.map((item): ReviewedSuggestion => {
    if (item.fate === "duplicate" || seen.has(item.fingerprint))
      return { ...item, fate: "duplicate" };
    seen.add(item.fingerprint);
    if (item.verdict.status === "rejected") return { ...item, fate: "rejected" };
    if (!isAtLeast(item.suggestion.severity, options.minSeverity)) {
      return { ...item, fate: "below-min-severity" };
    }
    if (options.posted.has(item.fingerprint)) return { ...item, fate: "already-posted" };
    return { ...item, fate: "not-posted" };
  });
}

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
  readonly marks: { readonly review: string; readonly comments: Readonly<Record<string, string>> };
} {
  const draft = draftReview(options);
  const posted = listPosted(draft);
  const comments = posted.map(({ fingerprint }) => [
    fingerprint,
    options.marks.forComment(fingerprint),
  ]);
  const review = options.marks.forReview(describeState(options, posted));
  return { reviewed: draft.reviewed, marks: { review, comments: Object.fromEntries(comments) } };
}

type Draft = {
  /** All suggestions, those not to be posted with their final fate. */
  readonly reviewed: readonly ReviewedSuggestion[];
  readonly inline: readonly ReviewedSuggestion[];
  readonly listed: readonly { readonly item: ReviewedSuggestion; readonly why: string }[];
};

function draftReview(options: PublishOptions): Draft {
  const { minSeverity, maxComments } = options;
  const reviewed = sortOut(options.reviewed, { minSeverity, posted: options.posted });
  const fresh = reviewed.filter((item) => item.fate === "not-posted").toSorted(bySeverity);
  const placed = fresh.filter((item) => item.placement.kind === "inline");
  const inline = placed.slice(0, maxComments);
  const overflow = placed.slice(maxComments);
  const listed = [
    ...fresh.flatMap((item) =>
      item.placement.kind === "body" ? [{ item, why: item.placement.reason }] : [],
    ),
    ...overflow.map((item) => ({ item, why: `beyond the first ${maxComments} inline comments` })),
  ].toSorted((a, b) => bySeverity(a.item, b.item));
  return { reviewed, inline, listed };
}

/** The most severe first. */
function bySeverity(a: ReviewedSuggestion, b: ReviewedSuggestion): number {
  return severityRank(a.suggestion.severity) - severityRank(b.suggestion.severity);
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
  const rest: Draft = { ...draft, inline: [], listed: [...moved, ...draft.listed] };
  const whole: Draft = { ...rest, inline: standing };
  const outcome = await github.createReview(pullRequest.number, {
    ...buildReview(options, whole),
    comments: [],
  });
  if (outcome.kind === "done") return conclude(whole, { url: outcome.url });
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

function buildReview(options: PublishOptions, draft: Draft): Review {
  const { pullRequest, marks, allowedLinkPrefix } = options;
  const body = renderReviewBody({
    mark: marks.forReview(describeState(options, listPosted(draft))),
    headline: renderHeadline(options, draft),
    listed: draft.listed.map(({ item, why }) => renderListed(item, { allowedLinkPrefix, why })),
    notReviewed: options.skipped,
    footer: options.footer,
  });
  return { commit: pullRequest.head.sha, body, comments: renderComments(options, draft.inline) };
}

function listPosted(draft: Draft): readonly ReviewedSuggestion[] {
  return [...draft.inline, ...draft.listed.map(({ item }) => item)];
}

function describeState(
  options: PublishOptions,
  posted: readonly ReviewedSuggestion[],
): ReviewState {
  return {
    head: options.pullRequest.head.sha,
    complete: options.complete,
    fingerprints: posted.map((item) => item.fingerprint).toSorted(),
  };
}

function renderHeadline(options: PublishOptions, draft: Draft): string {
  const count = draft.inline.length + draft.listed.length;
  const files = countFiles(options.reviewedPaths);
  const commit = options.pullRequest.head.sha.slice(0, 7);
  return `fen reviewed ${files} at \`${commit}\`: **${count} ${count === 1 ? "suggestion" : "suggestions"}**.`;
}

function renderComments(
  options: PublishOptions,
  inline: readonly ReviewedSuggestion[],
): readonly ReviewComment[] {
  return inline.flatMap((item): ReviewComment[] => {
    const { placement } = item;
    if (placement.kind !== "inline") return [];
    const mark = options.marks.forComment(item.fingerprint);
    const body = renderComment(item, { mark, allowedLinkPrefix: options.allowedLinkPrefix });
    const { path, side, startLine, endLine } = placement;
    const range = startLine < endLine ? { startLine } : {};
    return [{ path, side, line: endLine, ...range, body }];
  });
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
