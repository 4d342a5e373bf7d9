/** What fen has put on the pull request in earlier runs, told by its own signed markers. */

import {
  EMPTY_HISTORY,
  mergeHistories,
  rebuildHistory,
  withdraw,
  type History,
} from "../../domain/history.ts";
import type { PostedComment } from "../../domain/pull-request.ts";
import type { ReviewedSuggestion } from "../../domain/reviewed.ts";
import {
  createMarks,
  OPEN_KEY,
  splitMarkers,
  type AnswerState,
  type Marks,
  type ReviewState,
} from "../../domain/state.ts";
import type { GitHub } from "../../io/github/github.ts";
import { createOwnership, type IsOwn } from "./ownership.ts";

/** What fen has put on the pull request in earlier runs. */
export type PostedBefore = {
  /** Oldest first. */
  readonly reviews: readonly ReviewState[];
  /** Rounds and suggestions, as far as the summary comment, the reviews and the comments tell. */
  readonly history: History;
  /** All review comments of the pull request, oldest first. */
  readonly comments: readonly PostedComment[];
  /** Ids of those that are fen's own. */
  readonly own: ReadonlySet<number>;
  /** Ids of suggestions that fen has taken back after somebody's objection. */
  readonly withdrawn: ReadonlySet<number>;
  /** Does a suggestion with this fingerprint stand on the pull request already? */
  readonly has: (item: Pick<ReviewedSuggestion, "fingerprint" | "suggestion">) => boolean;
};

export const NOTHING_POSTED: PostedBefore = {
  reviews: [],
  history: EMPTY_HISTORY,
  comments: [],
  own: new Set(),
  withdrawn: new Set(),
  has: () => false,
};

export type PostedContext = {
  readonly repository: string;
  readonly number: number;
  readonly marks: Marks;
  /** What the summary comment remembers. */
  readonly history: History;
};

/** Reads which suggestions already stand on the pull request. Throws GitHubError when GitHub can't tell. */
export async function readPosted(github: GitHub, context: PostedContext): Promise<PostedBefore> {
  const { number, marks } = context;
  const isOwn = createOwnership(github);
  const texts = {
    reviews: await github.listReviews(number),
    // A run that was stopped between single comments has left them without a review that lists them.
    comments: await github.listReviewComments(number),
  };
  const signed = await readMarked(texts, { marks, isOwn });
  const history = mergeHistories(context.history, rebuildHistory(signed.reviews, signed.comments));
  // What a run without the key has posted. Anybody could make such a mark, so it holds back no more than checks do.
  const open = createMarks({ ...context, apiKey: OPEN_KEY });
  const unsigned = await readMarked(texts, { marks: open, isOwn });
  const answers = await readAnswers(texts.comments, { marks, isOwn });
  const withdrawn = new Set(
    answers.flatMap(({ state }) => (state.withdrawn ? [state.thread] : [])),
  );
  const takenBack = new Set(
    signed.comments.filter(({ id }) => withdrawn.has(id)).map(({ fingerprint }) => fingerprint),
  );
  return {
    reviews: signed.reviews,
    history: withdraw(history, takenBack),
    comments: texts.comments,
    own: new Set([...signed.comments, ...unsigned.comments, ...answers].map(({ id }) => id)),
    withdrawn,
    has: ({ fingerprint, suggestion }) =>
      signed.fingerprints.has(fingerprint) ||
      (suggestion.source === "check" && unsigned.fingerprints.has(fingerprint)),
  };
}

async function readAnswers(
  comments: readonly PostedComment[],
  { marks, isOwn }: { readonly marks: Marks; readonly isOwn: IsOwn },
): Promise<readonly { readonly id: number; readonly state: AnswerState }[]> {
  const answers: { id: number; state: AnswerState }[] = [];
  for (const { id, body, author } of comments) {
    const state = marks.readAnswer(body);
    if (state !== null && (await isOwn(author))) answers.push({ id, state });
  }
  return answers;
}

type Texts = {
  readonly reviews: Awaited<ReturnType<GitHub["listReviews"]>>;
  readonly comments: Awaited<ReturnType<GitHub["listReviewComments"]>>;
};

type Marked = {
  readonly reviews: readonly ReviewState[];
  readonly comments: readonly (Texts["comments"][number] & { readonly fingerprint: string })[];
  /** Of both. */
  readonly fingerprints: ReadonlySet<string>;
};

/** What the marks know, written by our own account. */
async function readMarked(
  texts: Texts,
  { marks, isOwn }: { readonly marks: Marks; readonly isOwn: IsOwn },
): Promise<Marked> {
  const reviews: ReviewState[] = [];
  for (const { body, author } of texts.reviews) {
    const state = marks.readReview(body);
    if (state !== null && (await isOwn(author))) reviews.push(state);
  }
  const comments: Marked["comments"][number][] = [];
  for (const comment of texts.comments) {
    const fingerprint = marks.readComment(comment.body);
    if (fingerprint !== null && (await isOwn(comment.author))) {
      comments.push({ ...comment, fingerprint });
    }
  }
  const fingerprints = new Set([
    ...reviews.flatMap((state) => state.fingerprints),
    ...comments.map(({ fingerprint }) => fingerprint),
  ]);
  return { reviews, comments, fingerprints };
}

/** The first marker of a body, `none` if there is none. */
export function openingOf(body: string): string {
  return splitMarkers(body).markers[0] ?? "none";
}
