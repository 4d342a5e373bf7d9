/** The job summary: how it ended, what was reviewed and what was not, the suggestions, and where the money went. */

import { renderListed, renderNotReviewed } from "./comment.ts";
import { renderComparison } from "./compare-report.ts";
import { renderContextReport } from "./context-report.ts";
import { renderCostReport } from "./cost-report.ts";
import { renderDoctor, renderSpent } from "../doctor/report.ts";
import { cutMarkdown, renderCode, renderPhrase, renderPlain } from "../markdown/markdown.ts";
import { renderAmount } from "../money/money.ts";
import { listPaths, type SkippedFile } from "../plan.ts";
import { renderMeasure } from "./measure-report.ts";
import { renderPlanReport } from "./plan-report.ts";
import type { RunRecord } from "../record.ts";
import { speak, type Say } from "./speak.ts";
import { renderRounds } from "./rounds.ts";
import { survives, type Fate, type ReviewedSuggestion } from "../reviewed.ts";
import { linesLabel, severityRank } from "../suggestion.ts";
import { totalsOf } from "../money/totals.ts";

/** GitHub drops a summary above 1 MiB as a whole; what fen writes stays well below. */
const MAX_BYTES = 900_000;

/** Markdown of at most 900,000 bytes. The first line holds the outcome. */
export function renderSummary(record: RunRecord, options: { allowedLinkPrefix: string }): string {
  const blocks = [
    `## ${renderTitle(record)}`,
    renderReason(record),
    renderScope(record),
    renderShards(record),
    ...(record.doctor ? renderDoctor(record.doctor, renderSpent(record)) : []),
    ...(record.measure ? renderMeasure(record.measure) : []),
    ...renderComparison(record),
    ...renderSuggestions(record, options),
    ...renderProgress(record),
    ...renderSkipped(record.plan?.skipped ?? record.skipped ?? []),
    ...(record.compare ? [] : renderPlanReport(record)),
    renderContext(record),
    ...renderCostReport(record),
    ...renderNotes(record),
  ].filter((block) => block !== "");
  return cutMarkdown(blocks, {
    maxCharacters: MAX_BYTES,
    maxBytes: MAX_BYTES,
    note: () => "*Cut here: the rest is in the result file.*",
  });
}

/** Nothing where nothing was planned, or where only the description stood before the diff. */
function renderContext({ context, plan, currency }: RunRecord): string {
  const [first] = plan?.batches ?? [];
  if (!context || !plan || !first) return "";
  const { guidelines, code, findings } = context;
  const isBare = guidelines.tokens + code.tokens + findings.tokens === 0;
  if (isBare && code.searched === "changed-files") return "";
  return renderContextReport(context, {
    sent: first.context,
    requests: 2 * plan.batches.length,
    currency,
  });
}

/** `fen: partial (cost-limit) · 3 suggestions · ¥0.0043`; our own words only. */
export function renderTitle(record: RunRecord, say: Say = speak("en")): string {
  const { outcome, reason } = record.ending;
  const parts = [`fen: ${outcome}${reason === null ? "" : ` (${reason})`}`];
  const planned = record.plan !== null && record.ending.reason !== "plan-only";
  const reviewed = planned || record.earlier !== null;
  if (reviewed && outcome !== "skipped") {
    const count = record.reviewed.filter(survives).length;
    parts.push(say(count === 1 ? "1 suggestion" : `${count} suggestions`));
  }
  const { cost, costKnown } = totalsOf(record);
  if (cost > 0) {
    parts.push(say(`${costKnown ? "" : "about "}${renderAmount(cost, record.currency)}`));
  }
  return parts.join(" · ");
}

function renderReason(record: RunRecord): string {
  const { reason, detail } = record.ending;
  if (reason === null) return "";
  const sentence = detail.charAt(0).toUpperCase() + detail.slice(1);
  return sentence
    .split("\n")
    .map((line) => `> ${renderPlain(line)}`)
    .join("\n>\n");
}

/** Paths of the files whose changes were all read and answered. */
export function listReadInFull({
  plan,
  brokenOff,
}: Pick<RunRecord, "plan" | "brokenOff">): ReadonlySet<string> {
  const files = new Set(listPaths(plan?.batches ?? []));
  for (const file of plan?.skipped ?? []) if (file.reviewable) files.delete(file.path);
  for (const path of brokenOff) files.delete(path);
  return files;
}

/** What was looked at. "No suggestions" is only said of exactly that. */
function renderScope(record: RunRecord): string {
  const { plan, pullRequest } = record;
  if (!plan || !pullRequest || record.ending.reason === "plan-only") return "";
  // The table of the models says what each of them read.
  if (record.compare) return "";
  const files = listReadInFull(record);
  if (files.size === 0) return "";
  const share =
    record.coverage === 1 ? "all" : `${Math.floor(record.coverage * 1000) / 10} % of the`;
  const commit = pullRequest.head.sha.slice(0, 7);
  const found = record.reviewed.some(survives) ? "" : " There are no suggestions about them.";
  const names = files.size === 1 ? "1 file" : `${files.size} files`;
  return `Reviewed in full: ${names} at \`${commit}\`; ${share} changed lines worth a review were read.${found}`;
}

/** What became of each part of the plan that another job took. */
function renderShards({ shards, currency }: RunRecord): string {
  if (!shards) return "";
  const rows = shards.map(({ name, ending, coverage, totals }) => {
    if (ending === null || totals === null) return `| ${name} | **missing** | | |`;
    const outcome = ending.outcome + (ending.reason === null ? "" : ` (${ending.reason})`);
    const share = `${Math.floor(coverage * 1000) / 10} %`;
    const cost = `${totals.costKnown ? "" : "about "}${renderAmount(totals.cost, currency)}`;
    return `| ${name} | ${outcome} | ${share} | ${cost} |`;
  });
  return ["| Shard | Outcome | Read of its part | Cost |", "|---|---|---|---|", ...rows].join("\n");
}

/** How far the pull request has come, round by round. */
function renderProgress({ convergence }: RunRecord): readonly string[] {
  const rounds = convergence ? renderRounds(convergence.history) : "";
  return rounds === "" ? [] : ["### Rounds", rounds];
}

const FATES: Readonly<Record<Fate, string>> = {
  inline: "posted as a comment",
  body: "listed in the review",
  rejected: "rejected",
  refuted: "disproved by a check of the code",
  "below-min-severity": "below `min-severity`",
  duplicate: "repeats another one",
  "not-confirmed": "found by a tool, not confirmed by the model",
  withdrawn: "withdrawn after an objection",
  "already-posted": "posted by an earlier run",
  "not-posted": "not posted",
};

function renderSuggestions(
  record: RunRecord,
  options: { allowedLinkPrefix: string },
): readonly string[] {
  const bySeverity = record.reviewed.toSorted(
    (a, b) => severityRank(a.suggestion.severity) - severityRank(b.suggestion.severity),
  );
  const shown = bySeverity.filter((item) => survives(item));
  // The tables of the comparison hold all of them; here they are read in full.
  if (record.compare) {
    return shown.length === 0 ? [] : ["### Suggestions", ...renderUnposted(shown, options)];
  }
  const rejected = bySeverity.filter((item) => item.fate === "rejected");
  const refuted = bySeverity.filter((item) => item.fate === "refuted");
  const others = bySeverity.filter(
    (item) => !survives(item) && item.fate !== "rejected" && item.fate !== "refuted",
  );
  const blocks = shown.length > 0 ? ["### Suggestions", renderList(shown)] : [];
  // What stands nowhere on the pull request must be readable here in full.
  blocks.push(
    ...renderUnposted(
      shown.filter((item) => item.fate === "not-posted"),
      options,
    ),
  );
  if (rejected.length > 0) {
    blocks.push(
      renderFolded(`Rejected by the second pass: ${rejected.length}`, renderList(rejected)),
    );
  }
  if (refuted.length > 0) {
    const title = `Disproved by a check of the code: ${refuted.length}`;
    blocks.push(renderFolded(title, renderList(refuted)));
  }
  if (others.length > 0) {
    blocks.push(renderFolded(`Not shown: ${others.length}`, renderList(others)));
  }
  return blocks;
}

/** So much of what stands nowhere else that files, costs and notes still find room behind it. */
const MAX_UNPOSTED_BYTES = 500_000;

/** The gravest first, as many as there is room for; what finds none is not even rendered. */
function renderUnposted(
  items: readonly ReviewedSuggestion[],
  options: { allowedLinkPrefix: string },
): readonly string[] {
  const blocks: string[] = [];
  let bytes = 0;
  for (const item of items) {
    const block = renderListed(item, { ...options, why: "" });
    bytes += new TextEncoder().encode(block).length;
    if (bytes > MAX_UNPOSTED_BYTES) break;
    blocks.push(block);
  }
  const more = items.length - blocks.length;
  if (more === 0) return blocks;
  return [...blocks, `*${more} more ${more === 1 ? "is" : "are"} in the result file.*`];
}

/** A list and no table: a path does not break, and on a phone it would push what stands right of it out of sight. */
function renderList(items: readonly ReviewedSuggestion[]): string {
  return items
    .map((item) => {
      const { suggestion, placement } = item;
      const place = renderCode(placement.path) + linesLabel(placement);
      return `- ${renderSeverity(item)} ${renderPhrase(suggestion.title)}<br>${place} · ${renderFate(item)}`;
    })
    .join("\n");
}

function renderSeverity({ suggestion, statedSeverity }: ReviewedSuggestion): string {
  const { severity } = suggestion;
  return `**${severity}**${statedSeverity === undefined ? "" : ` (first stated: ${statedSeverity})`}:`;
}

const QUIET: readonly Fate[] = ["duplicate", "below-min-severity", "not-confirmed", "withdrawn"];

function renderFate({ verdict, check, late, fate }: ReviewedSuggestion): string {
  if (fate === "refuted") return renderPhrase(check?.evidence ?? "") || FATES.refuted;
  if (fate === "rejected") return renderPhrase(verdict.reason) || FATES.rejected;
  if (QUIET.includes(fate)) return FATES[fate];
  const status = verdict.status === "not-verified" ? "not verified" : verdict.status;
  const checked = check === undefined ? status : `checked: ${renderPhrase(check.evidence)}`;
  return `${checked}${late ? ", late" : ""}, ${FATES[fate]}`;
}

function renderFolded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

const MAX_LISTED_FILES = 300;

function renderSkipped(skipped: readonly SkippedFile[]): readonly string[] {
  const missed = renderNotReviewed(skipped).replace("<details>", "<details open>");
  const filtered = skipped.filter((file) => !file.reviewable);
  const lines = filtered
    .slice(0, MAX_LISTED_FILES)
    .map((file) => `- ${renderCode(file.path)}: ${renderPhrase(file.detail)}`);
  const more = filtered.length - lines.length;
  if (more > 0) lines.push(`- and ${more} more`);
  const title = `Left out on purpose: ${filtered.length} ${filtered.length === 1 ? "file" : "files"}`;
  const blocks = [missed, filtered.length > 0 ? renderFolded(title, lines.join("\n")) : ""];
  return blocks.every((block) => block === "") ? [] : ["### Files", ...blocks];
}

function renderNotes(record: RunRecord): readonly string[] {
  const notes = record.notes.map((note) => `- ${renderPhrase(note)}`);
  if (record.unreadable > 0) {
    const count = record.unreadable === 1 ? "1 object" : `${record.unreadable} objects`;
    notes.push(`- ${count} in the model's answers could not be read as a suggestion.`);
  }
  return notes.length > 0 ? ["### Notes", notes.join("\n")] : [];
}
