/** A review as rows of a terminal: what was found, with its code; what was not read; what it has cost. */

import { renderMarkdown } from "../markdown/markdown-terminal.ts";
import { renderAmount } from "../money/money.ts";
import { totalsOf } from "../money/totals.ts";
import type { SkippedFile } from "../plan.ts";
import type { RunRecord } from "../record.ts";
import { renderPlanReport } from "../report/plan-report.ts";
import { renderTitle } from "../report/summary.ts";
import { survives, type ReviewedSuggestion } from "../reviewed.ts";
import { compareShown, type Shown } from "../shown.ts";
import { linesLabel, type Severity } from "../suggestion.ts";
import { renderCompared } from "./compare.ts";
import { cut, indent, run, wrap, type Row, type Style } from "./paint.ts";

export type ReviewOptions = { readonly width: number; readonly colours: boolean };

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  critical: "red",
  major: "yellow",
  minor: "bold",
  nit: "plain",
};

/** What a review or a plan has come to. */
export function renderReview(record: RunRecord, options: ReviewOptions): readonly Row[] {
  const shown = listShown(record.reviewed);
  const findings = shown.flatMap((item, index) => [
    ...renderSuggestion(item, { ...options, number: index + 1 }),
    [],
  ]);
  const { detail, reason } = record.ending;
  const compared = record.compare ? [...renderCompared(record, options.width), []] : null;
  return [
    ...(compared ?? findings),
    [run(renderTitle(record), "bold")],
    ...(reason === null
      ? []
      : wrap([run(`${capitalise(detail)}.`.replace(/\.\.$/, "."))], options.width)),
    ...(compared === null ? renderCoverage(record, options) : []),
    ...renderCost(record),
    ...record.notes.flatMap((note) => wrap([run(note, "dim")], options.width)),
  ];
}

/** The priced plan: what would be sent, in which order, and what is left out. */
export function renderPlan(record: RunRecord, options: ReviewOptions): readonly Row[] {
  const blocks = renderPlanReport(record).join("\n\n");
  const left = (record.plan?.skipped ?? []).map((file) => renderLeftOut(file));
  return [
    ...renderMarkdown(blocks, options),
    ...(left.length === 0 ? [] : [[], [run("Not sent", "bold")]]),
    ...left.slice(0, MAX_MISSED).flatMap((text) => wrap([run(text)], options.width)),
    ...(left.length > MAX_MISSED ? [[run(`… and ${left.length - MAX_MISSED} more files`)]] : []),
    ...record.notes.flatMap((note) => wrap([run(note, "dim")], options.width)),
  ];
}

function renderLeftOut({ path, reason, changedLines }: SkippedFile): string {
  return `${path} (${countLines(changedLines)}, ${reason})`;
}

function countLines(count: number): string {
  return count === 1 ? "1 changed line" : `${count} changed lines`;
}

/** Where nobody was asked: what a model would add, and what that would cost. */
export function renderNoModel(record: RunRecord, { width }: ReviewOptions): readonly Row[] {
  const { plan, currency, limit, models } = record;
  const batches = plan?.batches ?? [];
  if (batches.length === 0) return [];
  const sum = (part: "likely" | "worst") =>
    renderAmount(
      batches.reduce((total, batch) => total + batch[part].total, 0),
      currency,
    );
  const says = [
    "No model took part. Programs have looked for leaked secrets, conflict markers, hidden characters and code that no longer parses; that is not a review, and says nothing about bugs.",
    `With ${models.generate} a review would likely cost ${sum("likely")}, at most ${sum("worst")} (limit ${renderAmount(limit, currency)}).`,
    "Set DMX_API_KEY to the key of your endpoint, or start a local server (Ollama, LM Studio, llama.cpp, vLLM): fen finds it, and it costs nothing. fen plan shows what would be sent.",
  ];
  return [[], ...says.flatMap((text) => wrap([run(text)], width))];
}

/** In the order in which they are shown, and numbered for `fen apply`. */
export function listShown(reviewed: readonly ReviewedSuggestion[]): readonly ReviewedSuggestion[] {
  return reviewed
    .filter(survives)
    .map((item) => ({ item, ...describeShown(item) }))
    .toSorted(compareShown)
    .map(({ item }) => item);
}

function describeShown({ suggestion, placement }: ReviewedSuggestion): Shown {
  const line = placement.kind === "inline" ? placement.startLine : 0;
  return { severity: suggestion.severity, path: placement.path, line };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function renderSuggestion(
  item: ReviewedSuggestion,
  options: ReviewOptions & { readonly number: number },
): readonly Row[] {
  const { suggestion, placement, verdict } = item;
  const { severity, title, body } = suggestion;
  const by = suggestion.source === "check" ? "built-in check" : suggestion.category;
  const doubt =
    verdict.status === "not-verified" && suggestion.source === "model" ? ", not verified" : "";
  const head: Row = [
    run(`${options.number}. `, "dim"),
    run(severity, SEVERITY_STYLES[severity]),
    run(` ${title}`, "bold"),
    run(` (${by}${doubt})`, "dim"),
  ];
  const place = `${placement.path}${linesLabel(placement)}`;
  const width = options.width - 3;
  const rows = [
    ...wrap([run(place, "dim")], width),
    ...renderCode(item, width),
    ...renderMarkdown(body, { ...options, width }),
    ...explainReplacement(item),
  ];
  return [...wrap(head, options.width), ...indent(rows, [run("   ")])];
}

const MAX_CODE_ROWS = 20;

/** The lines that are meant, and what is to stand in their place. */
function renderCode(item: ReviewedSuggestion, width: number): readonly Row[] {
  const { placement, replacement } = item;
  if (placement.kind === "body") return [];
  const added = replacement?.kind === "committable" ? splitLines(replacement.text) : null;
  const line = (mark: string, text: string, style: Style) => [
    run(cut(`${mark} ${run(text).text}`, width), style),
  ];
  const old = placement.lines.map((text) =>
    added === null ? line("│", text, "code") : line("-", text, "red"),
  );
  const rows = [...old, ...(added ?? []).map((text) => line("+", text, "green"))];
  const more = rows.length - MAX_CODE_ROWS;
  if (more <= 1) return rows;
  return [...rows.slice(0, MAX_CODE_ROWS), [run(`… ${more} more lines`, "dim")]];
}

function splitLines(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n");
}

/** Code that was suggested and is only shown: why it cannot be applied. */
function explainReplacement({ replacement }: ReviewedSuggestion): readonly Row[] {
  if (replacement?.kind !== "shown") return [];
  return [[run("fix not offered: ", "dim"), run(replacement.reason, "dim")]];
}

const MAX_MISSED = 20;

function renderCoverage(record: RunRecord, { width }: ReviewOptions): readonly Row[] {
  const { plan, coverage, ending } = record;
  if (plan === null || ending.reason === "plan-only" || ending.reason === "no-model") return [];
  if (plan.reviewableLines === 0) return [];
  // Nothing short of everything is told as all.
  const percent = `${Math.floor(coverage * 1000) / 10} %`;
  const missed = plan.skipped.filter((file) => file.reviewable);
  const read = `Read ${percent} of ${countLines(plan.reviewableLines)} worth a review.`;
  return [
    [run(read)],
    ...missed
      .slice(0, MAX_MISSED)
      .flatMap((file) => wrap([run(renderMissed(file), "yellow")], width)),
    ...(missed.length > MAX_MISSED
      ? [[run(`… and ${missed.length - MAX_MISSED} more files`)]]
      : []),
  ];
}

function renderMissed({ path, reason, changedLines }: SkippedFile): string {
  return `not read: ${path} (${countLines(changedLines)}, ${reason})`;
}

function renderCost(record: RunRecord): readonly Row[] {
  const { cost, costKnown, usage, model } = totalsOf(record);
  const { calls, currency, limit, compare } = record;
  if (calls.length === 0) return [];
  // Several models were asked, and each has its own column.
  const asked = model === "" || compare ? "" : ` to ${model}`;
  const requests = calls.length === 1 ? "1 request" : `${calls.length} requests`;
  const amount = `${costKnown ? "" : "about "}${renderAmount(cost, currency)}`;
  const tokens = `${usage.inputTokens} tokens in, ${usage.cachedTokens} of them cached, ${usage.outputTokens} out`;
  return [
    [
      run(
        `Cost ${amount} of at most ${renderAmount(limit, currency)}: ${requests}${asked}, ${tokens}.`,
      ),
    ],
  ];
}
