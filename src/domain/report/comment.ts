/** What is written on the pull request: the inline comments and the body of the review. */

import { showHidden } from "../characters.ts";
import { breakOwnMarker } from "../markdown/live-text.ts";
import {
  renderCode,
  renderFence,
  renderModelBlocks,
  renderPhrase,
  renderPlain,
} from "../markdown/markdown.ts";
import type { SkippedFile } from "../plan.ts";
import type { ReviewedSuggestion } from "../reviewed.ts";
import { linesLabel, type Suggestion } from "../suggestion.ts";
import { speak, type Say } from "./speak.ts";

/** GitHub refuses bodies above 65,536 characters; what fen writes stays well below. */
export const MAX_BODY = 60_000;

const MAX_PROSE = 20_000;
/** More of a reason than this is folded. The model is asked for two or three sentences. */
const MAX_OPEN_PROSE = 700;
const MAX_QUOTE_LINES = 12;

export type CommentOptions = {
  /** Hidden first line by which fen knows its own comment again; `""` for none. */
  readonly mark: string;
  /** Links to addresses below this one stay links. */
  readonly allowedLinkPrefix: string;
  /** BCP 47 tag of fen's own words; English where it is absent. */
  readonly language?: string | undefined;
};

/** An inline comment: severity and title in one line, the reason, the code to commit, and quietly what it is known by. */
export function renderComment(reviewed: ReviewedSuggestion, options: CommentOptions): string {
  const { replacement } = reviewed;
  const say = speak(options.language);
  const { title, body } = wordsOf(reviewed, say);
  const blocks = [
    renderHeading(reviewed, title),
    ...renderProse(body, options),
    ...renderReplacement(reviewed, say),
    `<sub>${renderLabels(reviewed, say)}</sub>`,
  ].filter((block) => block !== "");
  const opening = options.mark === "" ? "" : `${options.mark}\n`;
  const whole = opening + blocks.join("\n\n");
  if (whole.length <= MAX_BODY || replacement === null) return whole;
  // A block of code is committable whole or not at all.
  const shorter = { ...reviewed, replacement: null };
  return renderComment(shorter, options);
}

/** How grave it is comes first: many read no further. */
function renderHeading({ suggestion }: ReviewedSuggestion, title: string): string {
  return `**${suggestion.severity}: ${renderPhrase(title)}**`;
}

/** What a built-in check found is in fen's own words; a model writes in the language it was asked for. */
function wordsOf({ suggestion }: ReviewedSuggestion, say: Say): Pick<Suggestion, "title" | "body"> {
  const { title, body, source } = suggestion;
  return source === "check" ? { title: say(title), body: say(body) } : { title, body };
}

/** The first block of the reason, and what else is short enough; the rest is folded. */
function renderProse(
  body: string,
  { allowedLinkPrefix, language }: Omit<CommentOptions, "mark">,
): readonly string[] {
  const blocks = renderModelBlocks(body, { maxCharacters: MAX_PROSE, allowedLinkPrefix });
  let length = 0;
  const isLong = (block: string, index: number) => {
    length += block.length;
    return index > 0 && length > MAX_OPEN_PROSE;
  };
  const first = blocks.findIndex(isLong);
  if (first === -1) return blocks;
  const rest = blocks.slice(first).join("\n\n");
  const summary = speak(language)("More about it");
  return [
    ...blocks.slice(0, first),
    `<details><summary>${summary}</summary>\n\n${rest}\n\n</details>`,
  ];
}

/** Severity and category are keys: by them a comment is known again. */
function renderLabels(reviewed: ReviewedSuggestion, say: Say): string {
  const { severity, category, source, tool, rule } = reviewed.suggestion;
  const labels = [severity, category as string];
  if (tool !== undefined) labels.push(say(`found by ${renderCode(tool)}`));
  if (rule !== undefined) labels.push(say(`rule of ${renderCode(rule)}`));
  if (source === "check") labels.push(say("built-in check"));
  else if (reviewed.check?.kind === "supported") labels.push(say("checked"));
  else if (reviewed.verdict.status === "not-verified") labels.push(say("not verified"));
  return labels.join(" · ");
}

/** The `suggestion` block, or the code and why it is not offered for committing. */
function renderReplacement(reviewed: ReviewedSuggestion, say: Say): readonly string[] {
  const { replacement, suggestion } = reviewed;
  if (replacement === null || suggestion.replacement === null) return [];
  if (replacement.kind === "committable") return [renderFence(replacement.text, "suggestion")];
  if (suggestion.replacement.trim() === "") return [];
  return [
    say(`Proposed code (to apply by hand: ${renderPhrase(replacement.reason)}):`),
    renderForeignCode(suggestion.replacement),
  ];
}

/** Code that is only shown: what nobody would see in it is visible, and it holds no marker of fen's. */
export function renderForeignCode(code: string): string {
  return renderFence(breakOwnMarker(showHidden(code)), "");
}

/** The code where there is no line to commit it to, and so no `suggestion` block. */
function renderProposal(reviewed: ReviewedSuggestion, say: Say): readonly string[] {
  const { replacement } = reviewed;
  if (replacement?.kind !== "committable") return renderReplacement(reviewed, say);
  if (replacement.text === "") return [say("Proposed: delete these lines.")];
  return [say("Proposed code:"), renderForeignCode(replacement.text)];
}

/** A suggestion in the review's body: what an inline comment says, with file and quoted code. */
export function renderListed(
  reviewed: ReviewedSuggestion,
  options: Omit<CommentOptions, "mark"> & { readonly why: string },
): string {
  const { suggestion, placement } = reviewed;
  const say = speak(options.language);
  const { title, body } = wordsOf(reviewed, say);
  const lines = say(linesLabel(placement).trim());
  const where = `${renderCode(placement.path)} ${lines}`.trim();
  const quote = suggestion.quote.split("\n");
  const shown = quote.length > MAX_QUOTE_LINES ? [...quote.slice(0, MAX_QUOTE_LINES), "…"] : quote;
  return [
    `${renderHeading(reviewed, title)} — ${where}`,
    suggestion.quote.trim() === "" ? "" : renderForeignCode(shown.join("\n")),
    ...renderProse(body, options),
    ...renderProposal(reviewed, say),
    `<sub>${renderLabels(reviewed, say)}${options.why === "" ? "" : ` · ${renderPlain(say(options.why))}`}</sub>`,
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

export type ReviewBody = {
  readonly mark: string;
  /** First sentence: what was reviewed and found. Our own words. */
  readonly headline: string;
  /** Suggestions without an inline comment, most severe first, each as `renderListed` gives it. */
  readonly listed: readonly string[];
  /** The same for those that are late or not severe enough for this round. */
  readonly folded: readonly string[];
  /** How many more there are, for which there is no room. */
  readonly leftOut: number;
  readonly notReviewed: readonly SkippedFile[];
  /** Last line: cost and where to read more. Our own words. */
  readonly footer: string;
  /** BCP 47 tag; English where it is absent. */
  readonly language?: string | undefined;
};

/** The body of the review: what was found, what has no comment of its own, what was not looked at. */
export function renderReviewBody(body: ReviewBody): string {
  const { headline, listed, folded, leftOut, footer, mark, language } = body;
  const say = speak(language);
  const blocks = [
    say(headline),
    listed.length + leftOut > 0 ? `### ${say("Without a comment of their own")}` : "",
    ...listed,
    folded.length > 0
      ? `<details><summary>${say(`Late or minor: ${folded.length}`)}</summary>\n\n${folded.join("\n\n")}\n\n</details>`
      : "",
    leftOut > 0 ? `*${say(`${leftOut} more in the job summary and the result file.`)}*` : "",
    renderNotReviewed(body.notReviewed, say),
    `<sub>${say(footer)}</sub>`,
  ].filter((block) => block !== "");
  return (mark === "" ? "" : `${mark}\n`) + blocks.join("\n\n");
}

const MAX_NAMED_FILES = 30;

/** Git allows names of thousands of characters, which would fill the body. */
const MAX_SHOWN_PATH = 300;

function shorten(path: string): string {
  return path.length > MAX_SHOWN_PATH ? `${path.slice(0, MAX_SHOWN_PATH)}…` : path;
}

/** A folded list of files that were worth a review and did not get one. */
export function renderNotReviewed(skipped: readonly SkippedFile[], say: Say = speak("en")): string {
  const missed = skipped.filter((file) => file.reviewable);
  if (missed.length === 0) return "";
  const lines = missed
    .slice(0, MAX_NAMED_FILES)
    .map((file) => `- ${renderCode(shorten(file.path))}: ${renderPhrase(say(file.detail))}`);
  const more = missed.length - lines.length;
  if (more > 0) lines.push(`- ${say(`and ${more} more`)}`);
  const title = `Not reviewed: ${missed.length} ${missed.length === 1 ? "file" : "files"}, or parts of them`;
  return `<details><summary>${say(title)}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}

/** `5 files`, `1 file`; a path counts once. */
export function countFiles(paths: readonly string[]): string {
  const count = new Set(paths).size;
  return count === 1 ? "1 file" : `${count} files`;
}
