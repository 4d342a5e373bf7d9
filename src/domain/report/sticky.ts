/** The one summary comment of a pull request, short: how the last run ended, what it read, and what all runs cost. */

import type { History } from "../history.ts";
import type { LedgerTotal } from "../ledger.ts";
import { REASONS } from "../outcome.ts";
import { speak, type Say } from "./speak.ts";
import { cutMarkdown, renderPlain } from "../markdown/markdown.ts";
import { renderAmount, type Currency } from "../money/money.ts";
import type { SkippedFile } from "../plan.ts";
import type { RunRecord } from "../record.ts";
import { MAX_BODY, renderNotReviewed } from "./comment.ts";
import { renderLimit } from "./limits.ts";
import { renderRounds } from "./rounds.ts";
import type { StoredResult } from "./stored-result.ts";
import { listReadInFull, renderTitle } from "./summary.ts";

export type StickySummary = {
  /** Hidden first line; never `""`, or nobody would know the comment again. */
  readonly mark: string;
  readonly record: RunRecord;
  readonly reading: Reading;
  readonly history: History;
  /** All runs on this pull request, this one included. */
  readonly total: LedgerTotal;
  /** Address of the run; `""` when it has none. */
  readonly runUrl: string;
};

/** What of the change was read, at which commit. */
export type Reading = {
  readonly head: string;
  /** Files that were read in full. */
  readonly files: number;
  /** Changed lines worth a review; `null` where only the files are known. */
  readonly lines: { readonly seen: number; readonly all: number } | null;
  readonly skipped: readonly SkippedFile[];
};

/** What a run has read, out of its record. */
export function readingOf(record: RunRecord): Reading {
  const { plan, pullRequest } = record;
  const skipped = plan?.skipped ?? [];
  const lost = skipped
    .filter((file) => file.reviewable)
    .reduce((sum, file) => sum + file.changedLines, 0);
  const all = plan?.reviewableLines ?? 0;
  return {
    head: pullRequest?.head.sha ?? "",
    files: listReadInFull(record).size,
    lines: { seen: Math.max(0, all - lost), all },
    skipped,
  };
}

/** What another job has read, as far as its result file says. */
export function storedReading(stored: Pick<StoredResult, "head" | "planned" | "skipped">): Reading {
  const { head, skipped } = stored;
  const files = new Set(stored.planned.map(({ path }) => path));
  for (const file of skipped) if (file.reviewable) files.delete(file.path);
  return { head, files: files.size, lines: null, skipped };
}

/** Markdown of at most 60,000 characters; the first line holds the marker, the first that is seen the outcome. */
export function renderSticky(summary: StickySummary): string {
  const { mark, record, reading, history, runUrl } = summary;
  const say = speak(record.language);
  const blocks = [
    `**${renderTitle(record, say)}**`,
    renderReason(record, say),
    renderReading(reading, say),
    renderNotReviewed(reading.skipped, say),
    renderRounds(history, say),
    renderCosts(summary, say),
    `<sub>${runUrl === "" ? "" : `[${say("The run")}](${runUrl}) · `}${say("Every run of fen edits this comment; what it suggests stands in reviews.")}</sub>`,
  ];
  const body = cutMarkdown(blocks, {
    maxCharacters: MAX_BODY - mark.length - 1,
    note: () => `*${say("Cut here: the rest is in the job summary.")}*`,
  });
  return `${mark}\n${body}`;
}

/** Where fen can't say it in the language, the reason's own sentence stands before it. */
function renderReason({ ending }: RunRecord, say: Say): string {
  if (ending.reason === null) return "";
  const [first = ""] = ending.detail.split("\n", 1);
  const said = say(first);
  const general = REASONS[ending.reason];
  const text = said === first && say(general) !== general ? `${say(general)} (${first})` : said;
  return `> ${renderPlain(text.charAt(0).toUpperCase() + text.slice(1))}`;
}

function renderReading({ head, files, lines, skipped }: Reading, say: Say): string {
  const commit = `\`${head.slice(0, 7)}\``;
  const share =
    lines === null ? "" : `, ${lines.seen} of ${lines.all} changed lines worth a review`;
  const before = skipped
    .filter(({ reason }) => reason === "reviewed-before")
    .reduce((sum, file) => sum + file.changedLines, 0);
  const earlier = before === 0 ? "" : ` ${say(`${before} more had been read by earlier rounds.`)}`;
  if (files === 0) {
    // Of an answer that broke off all lines were shown, and nothing was read in full.
    const part = lines?.seen === lines?.all ? "" : share;
    return `${say(`No file was read in full at ${commit}${part}.`)}${earlier}`;
  }
  const names = files === 1 ? "1 file" : `${files} files`;
  return `${say(`Read in full at ${commit}: ${names}${share}.`)}${earlier}`;
}

const COST_LINE = "Cost of this pull request so far: ";

/** Is it the line with the sum, in any of fen's languages? */
export function isCostLine(line: string): boolean {
  return ["en", "zh"].some((language) => {
    const [opening = ""] = speak(language)(`${COST_LINE}x in 1 run.`).split("x", 1);
    return line.startsWith(opening);
  });
}

/** What all runs have cost together. */
export function renderCostLine(total: LedgerTotal, currency: Currency): string {
  const about = total.known ? "" : "about ";
  const runs = total.runs === 1 ? "1 run" : `${total.runs} runs`;
  return `${COST_LINE}${about}${renderAmount(total.cost, currency)} in ${runs}.`;
}

function renderCosts({ total, record }: StickySummary, say: Say): string {
  const sum = say(renderCostLine(total, record.currency));
  const limits = record.limits.map((limit) => `- ${say(renderLimit(limit, record.currency))}`);
  return limits.length === 0 ? sum : `${sum}\n\n${limits.join("\n")}`;
}
