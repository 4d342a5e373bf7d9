/** What fen has put on the pull request in earlier runs, told by its own signed markers. */

import { isMarker, type Marks, type ReviewState } from "../domain/state.ts";
import type { GitHub } from "../io/github/github.ts";

/** What fen has put on the pull request in earlier runs. */
export type PostedBefore = {
  readonly reviews: readonly ReviewState[];
  readonly has: (fingerprint: string) => boolean;
};

export const NOTHING_POSTED: PostedBefore = { reviews: [], has: () => false };

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

/** The line that holds the marker of a body, `none` if there is none. */
export function openingOf(body: string): string {
  const opening = body.split(/\r?\n/, 1)[0] ?? "";
  return isMarker(opening) ? opening : "none";
}
