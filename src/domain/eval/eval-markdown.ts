/** An evaluation as Markdown: a row for each case, the figures with their intervals, and how they were measured. */

import { renderCode, renderPlain } from "../markdown/markdown.ts";
import { renderAmount, type Currency } from "../money/money.ts";
import { listNotes, plural } from "./eval-notes.ts";
import { isAmount, type ReportHead } from "./eval-report.ts";
import type { CaseResult, Evaluation, ScoredReview } from "./evaluation.ts";
import { FIGURES, type Figure, type FigureName } from "./figures.ts";

/** Text of `eval.md`. */
export function renderEvaluation(evaluation: Evaluation, head: ReportHead): string {
  const blocks = [
    `## Evaluation of ${renderCode(head.model)}`,
    ...renderSmallness(evaluation),
    renderCases(evaluation, head),
    renderFigures(evaluation, head),
    "### How this was measured",
    listNotes(evaluation, head)
      .map((note) => `- ${note}`)
      .join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const UNKNOWN = "—";

/** Sets below this size are called small. */
const SMALL_SET = 100;

function renderSmallness({ cases, byPlace }: Evaluation): readonly string[] {
  if (byPlace.counts.cases >= SMALL_SET) return [];
  return [
    `**${plural(cases.length, "case")}: a small set.** The intervals are wide, and differences within them are chance. Nothing may be tuned to these cases: afterwards they would measure only how well they are remembered.`,
  ];
}

/** Narrow enough for a terminal; what the columns mean stands in the notes. */
function renderCases(evaluation: Evaluation, head: ReportHead): string {
  const hits = evaluation.byMeaning === null ? ["Place"] : ["Place", "Meaning"];
  const columns = ["Case", "Issues", "Found", ...hits, "Alarms", "Cost", "Time", "Outcome"];
  const rule = columns.map((name) => (name === "Case" || name === "Outcome" ? "---" : "--:"));
  return [
    row(columns),
    `|${rule.join("|")}|`,
    ...evaluation.cases.map((result) => renderCase(result, { evaluation, head })),
    ...renderTotals(evaluation, head),
  ].join("\n");
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

type Way = "byPlace" | "byMeaning";

/** Sums over the repetitions that count; cost and time are of one review. */
function renderCase(
  { evalCase, reviews }: CaseResult,
  { evaluation, head }: { readonly evaluation: Evaluation; readonly head: ReportHead },
): string {
  const issues = evalCase.issues.length;
  const [way, isJudged]: [Way, boolean] =
    evaluation.byMeaning === null ? ["byPlace", false] : ["byMeaning", true];
  const counted = reviews.filter(({ scored }) => scored);
  const judged = counted.filter(({ byMeaning }) => byMeaning !== null);
  const decisive = isJudged ? judged : counted;
  const share = (list: readonly ScoredReview[], of: Way) =>
    issues === 0 ? "" : known(list, `${countHits(list, of)} of ${issues * list.length}`);
  return row([
    renderPlain(evalCase.id),
    issues === 0 ? "clean" : String(issues),
    known(counted, String(countFound(counted))),
    share(counted, "byPlace"),
    ...(isJudged ? [share(judged, "byMeaning")] : []),
    known(decisive, String(countFound(decisive) - countHits(decisive, way))),
    known(counted, renderMean(counted, head.currency)),
    known(counted, renderSeconds(counted)),
    renderOutcomes(reviews, evaluation.repetitions),
  ]);
}

function known(reviews: readonly ScoredReview[], text: string): string {
  return reviews.length === 0 ? UNKNOWN : text;
}

function countFound(reviews: readonly ScoredReview[]): number {
  return reviews.reduce((sum, { entry }) => sum + entry.review.suggestions.length, 0);
}

function countHits(reviews: readonly ScoredReview[], way: Way): number {
  return reviews.reduce((sum, review) => sum + (review[way]?.length ?? 0), 0);
}

function renderMean(reviews: readonly ScoredReview[], currency: Currency): string {
  const sum = reviews.reduce((total, { entry }) => total + entry.review.cost, 0);
  const isKnown = reviews.every(({ entry }) => entry.review.costKnown);
  return `${isKnown ? "" : "about "}${renderAmount(Math.round(sum / reviews.length), currency)}`;
}

function renderSeconds(reviews: readonly ScoredReview[]): string {
  const sum = reviews.reduce((total, { entry }) => total + entry.review.seconds, 0);
  return `${(sum / reviews.length).toFixed(1)} s`;
}

/** `complete × 2, failed, not run`; the reasons stand in the notes. */
function renderOutcomes(reviews: readonly ScoredReview[], repetitions: number): string {
  const names = reviews.map(({ entry }) => entry.review.outcome);
  const missing = Array.from({ length: repetitions - reviews.length }, () => "not run");
  const counts = new Map<string, number>();
  for (const name of [...names, ...missing]) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} × ${count}`)).join(", ");
}

/** Sums, the shares that they make, and the intervals of those. */
function renderTotals(
  { byPlace, byMeaning }: Evaluation,
  { currency }: ReportHead,
): readonly string[] {
  const { counts, figures } = byMeaning ?? byPlace;
  const ways = byMeaning === null ? [byPlace] : [byPlace, byMeaning];
  const cells = (name: FigureName, figure: Figure) => describeFigure(name, figure, currency);
  const recalls = ways.map((way) => cells("recall", way.figures.recall));
  const precision = cells("precision", figures.precision);
  const cost = cells("costPerCase", byPlace.figures.costPerCase);
  return [
    row([
      "**all**",
      String(byPlace.counts.issues),
      String(byPlace.counts.suggestions),
      ...ways.map((way) => `${way.counts.hits} of ${way.counts.issues}`),
      String(counts.suggestions - counts.hits),
      cost.value,
      "",
      `${byPlace.counts.reviews} scored`,
    ]),
    row([
      "recall, precision",
      "",
      "",
      ...recalls.map((one) => one.value),
      precision.value,
      "",
      "",
      "",
    ]),
    row([
      "95 % interval",
      "",
      "",
      ...recalls.map((one) => one.interval),
      precision.interval,
      cost.interval,
      "",
      "",
    ]),
  ];
}

const TITLES: Readonly<Record<FigureName, string>> = {
  precision: "Precision",
  recall: "Recall",
  f1: "F1",
  falseAlarmsPerCleanCase: "False alarms per clean case",
  costPerCase: "Cost per case",
  costPerHit: "Cost per hit",
};

function renderFigures({ byPlace, byMeaning }: Evaluation, { currency }: ReportHead): string {
  const ways = byMeaning === null ? [byPlace] : [byPlace, byMeaning];
  const titles = ["By place", "By meaning"].slice(0, ways.length);
  return [
    row(["Figure (95 % interval)", ...titles]),
    `|---|${titles.map(() => "--:|").join("")}`,
    ...FIGURES.map((name) =>
      row([
        TITLES[name],
        ...ways.map(({ figures }) => renderFigure(name, figures[name], currency)),
      ]),
    ),
  ].join("\n");
}

/** `54 % (31–77 %)`; `—` for what is not known. */
function renderFigure(name: FigureName, figure: Figure, currency: Currency): string {
  const { value, interval } = describeFigure(name, figure, currency);
  return value === UNKNOWN ? UNKNOWN : `${value} (${interval})`;
}

function describeFigure(
  name: FigureName,
  { value, interval }: Figure,
  currency: Currency,
): { readonly value: string; readonly interval: string } {
  const isShare = !isAmount(name) && name !== "falseAlarmsPerCleanCase";
  const number = (part: number) => {
    if (isAmount(name)) return renderAmount(Math.round(part), currency);
    return isShare ? String(Math.round(part * 100)) : part.toFixed(2);
  };
  const unit = isShare ? " %" : "";
  if (value === null) return { value: UNKNOWN, interval: UNKNOWN };
  const shown = `${number(value)}${unit}`;
  if (interval === null) return { value: shown, interval: UNKNOWN };
  const { low, high } = interval;
  const span = high === null ? `from ${number(low)}` : `${number(low)}–${number(high)}`;
  return { value: shown, interval: `${span}${unit}` };
}
