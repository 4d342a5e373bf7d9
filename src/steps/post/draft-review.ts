/** Decides which suggestions are new and where each goes, and writes the review that holds them. */

import type { SkippedFile } from "../../domain/plan.ts";
import type { PullRequest, Review, ReviewComment } from "../../domain/pull-request.ts";
import {
  countFiles,
  renderComment,
  renderListed,
  renderReviewBody,
} from "../../domain/report/comment.ts";
import type { ReviewedSuggestion } from "../../domain/reviewed.ts";
import type { Marks, ReviewState } from "../../domain/state.ts";
import { isAtLeast, severityRank, type Severity } from "../../domain/suggestion.ts";
import type { PostedBefore } from "./posted-before.ts";

export type DraftOptions = {
  readonly pullRequest: PullRequest;
  readonly reviewed: readonly ReviewedSuggestion[];
  /** Paths of the files that were given to the model. */
  readonly reviewedPaths: readonly string[];
  readonly skipped: readonly SkippedFile[];
  readonly marks: Marks;
  readonly posted: PostedBefore;
  readonly minSeverity: Severity;
  /** Least severity of a comment of its own in this round; it rises from round to round. */
  readonly floor: Severity;
  readonly maxComments: number;
  /** Will the outcome be `complete` if the posting works? Goes into the marker. */
  readonly complete: boolean;
  readonly allowedLinkPrefix: string;
  /** BCP 47 tag of fen's own words; English where it is absent. */
  readonly language?: string;
  /** `Cost ¥0.0043 of ¥0.01` and the like; our own words. */
  readonly footer: string;
};

/** Decides for each suggestion whether it is to be posted: what is not gets its fate here. */
export function sortOut(
  reviewed: readonly ReviewedSuggestion[],
  options: { readonly minSeverity: Severity; readonly posted: PostedBefore },
): readonly ReviewedSuggestion[] {
  const seen = new Set<string>();
  return reviewed.map((item): ReviewedSuggestion => {
    // Programs, or the job that found it, have taken it out already.
    if (item.fate !== "not-posted" && item.fate !== "rejected") return item;
    if (seen.has(item.fingerprint)) return { ...item, fate: "duplicate" };
    seen.add(item.fingerprint);
    if (item.verdict.status === "rejected") return { ...item, fate: "rejected" };
    if (!isAtLeast(item.suggestion.severity, options.minSeverity)) {
      return { ...item, fate: "below-min-severity" };
    }
    if (options.posted.has(item)) return { ...item, fate: "already-posted" };
    return { ...item, fate: "not-posted" };
  });
}

export type Draft = {
  /** All suggestions, those not to be posted with their final fate. */
  readonly reviewed: readonly ReviewedSuggestion[];
  readonly inline: readonly ReviewedSuggestion[];
  readonly listed: readonly Listed[];
  /** How many more would stand in the body if GitHub took longer ones. */
  readonly leftOut: number;
};

/** A suggestion that goes into the review's body, rendered. */
export type Listed = {
  readonly item: ReviewedSuggestion;
  readonly markdown: string;
  /** Folded away: it is late, or not severe enough for this round. */
  readonly quiet: boolean;
};

/** Decides what goes where: inline while there is room, the rest into the body as far as that goes. */
export function draftReview(options: DraftOptions): Draft {
  const { minSeverity, maxComments } = options;
  const reviewed = sortOut(options.reviewed, { minSeverity, posted: options.posted });
  const fresh = reviewed.filter((item) => item.fate === "not-posted").toSorted(bySeverity);
  const placed = fresh.filter((item) => item.placement.kind === "inline");
  const loud = placed.filter((item) => explainQuiet(item, options) === null);
  const inline = loud.slice(0, maxComments);
  const overflow = loud.slice(maxComments);
  const listed = [
    ...fresh.flatMap((item) =>
      item.placement.kind === "body" ? [{ item, why: item.placement.reason }] : [],
    ),
    ...overflow.map((item) => ({ item, why: `beyond the first ${maxComments} inline comments` })),
  ].toSorted((a, b) => bySeverity(a.item, b.item));
  const quiet = placed.flatMap((item) => {
    const why = explainQuiet(item, options);
    return why === null ? [] : [{ item, why, quiet: true }];
  });
  return { reviewed, inline, ...listSuggestions([...listed, ...quiet], options) };
}

/** Why a suggestion gets no comment of its own although it has a place; `null` when it gets one. */
function explainQuiet(
  { suggestion, late = false }: ReviewedSuggestion,
  { floor }: Pick<DraftOptions, "floor">,
): string | null {
  if (suggestion.severity === "critical") return null;
  if (late) return "late: an earlier round had read these lines";
  if (isAtLeast(suggestion.severity, floor)) return null;
  return `in this round only ${floor} suggestions${floor === "critical" ? "" : " and above"} get a comment of their own`;
}

/** Room for the list in a body of at most 60,000 characters. */
const MAX_LIST = 45_000;

/** Renders suggestions for the body, in order, until it is full. */
export function listSuggestions(
  suggestions: readonly {
    readonly item: ReviewedSuggestion;
    readonly why: string;
    readonly quiet?: boolean;
  }[],
  { allowedLinkPrefix, language }: Pick<DraftOptions, "allowedLinkPrefix" | "language">,
): Pick<Draft, "listed" | "leftOut"> {
  const listed: Listed[] = [];
  let room = MAX_LIST;
  for (const { item, why, quiet = false } of suggestions) {
    const markdown = renderListed(item, { allowedLinkPrefix, language, why });
    room -= markdown.length;
    if (room < 0) break;
    listed.push({ item, markdown, quiet });
  }
  return { listed, leftOut: suggestions.length - listed.length };
}

/** The most severe first. */
function bySeverity(a: ReviewedSuggestion, b: ReviewedSuggestion): number {
  return severityRank(a.suggestion.severity) - severityRank(b.suggestion.severity);
}

/** The review as it is sent. */
export function buildReview(options: DraftOptions, draft: Draft): Review {
  const { pullRequest, marks } = options;
  const body = renderReviewBody({
    mark: marks.forReview(describeState(options, listPosted(draft))),
    headline: renderHeadline(options, draft),
    listed: draft.listed.filter(({ quiet }) => !quiet).map(({ markdown }) => markdown),
    folded: draft.listed.filter(({ quiet }) => quiet).map(({ markdown }) => markdown),
    leftOut: draft.leftOut,
    notReviewed: options.skipped,
    footer: options.footer,
    language: options.language,
  });
  return { commit: pullRequest.head.sha, body, comments: renderComments(options, draft.inline) };
}

export function listPosted(draft: Draft): readonly ReviewedSuggestion[] {
  return [...draft.inline, ...draft.listed.map(({ item }) => item)];
}

export function describeState(
  options: DraftOptions,
  posted: readonly ReviewedSuggestion[],
): ReviewState {
  return {
    head: options.pullRequest.head.sha,
    complete: options.complete,
    fingerprints: posted.map((item) => item.fingerprint).toSorted(),
  };
}

function renderHeadline(options: DraftOptions, draft: Draft): string {
  const count = draft.inline.length + draft.listed.length + draft.leftOut;
  const files = countFiles(options.reviewedPaths);
  const commit = options.pullRequest.head.sha.slice(0, 7);
  const found = `**${count} ${count === 1 ? "suggestion" : "suggestions"}**`;
  if (options.reviewedPaths.length === 0) {
    return `fen's built-in checks at \`${commit}\`: ${found}. No model took part.`;
  }
  return `fen reviewed ${files} at \`${commit}\`: ${found}.`;
}

/** Inline comments as they are sent. */
export function renderComments(
  options: DraftOptions,
  inline: readonly ReviewedSuggestion[],
): readonly ReviewComment[] {
  return inline.flatMap((item): ReviewComment[] => {
    const { placement } = item;
    if (placement.kind !== "inline") return [];
    const mark = options.marks.forComment(item.fingerprint);
    const { allowedLinkPrefix, language } = options;
    const body = renderComment(item, { mark, allowedLinkPrefix, language });
    const { path, side, startLine, endLine } = placement;
    const range = startLine < endLine ? { startLine } : {};
    return [{ path, side, line: endLine, ...range, body }];
  });
}
