/** How an evaluation was measured, what is not in its figures, and what it has cost. */

import { renderCode, renderPlain } from "../markdown/markdown.ts";
import { renderAmount } from "../money/money.ts";
import { RESAMPLES, SEED } from "./bootstrap.ts";
import { listModels, type ReportHead } from "./eval-report.ts";
import type { Evaluation } from "./evaluation.ts";
import { TOLERANCE_LINES } from "./places.ts";

export function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

/** Sentences of Markdown, each a point of a list. */
export function listNotes(evaluation: Evaluation, head: ReportHead): readonly string[] {
  const { repetitions } = evaluation;
  const models = listModels(evaluation).map(renderCode).join(", ");
  return [
    `${head.date.slice(0, 10)}, fen ${head.version}, ${plural(repetitions, "repetition")} of ${plural(evaluation.cases.length, "case")}${models === "" ? "" : `; answered by ${models}`}. Settings ${renderCode(head.settings)}.`,
    `Found are the suggestions that would be posted. Place: hits by place. A hit by place is a suggestion in the file of an issue, on lines at most ${TOLERANCE_LINES} away from it. Each issue is hit at most once and each suggestion hits at most one issue; of all ways to match them the one with most hits counts. It says nothing about what the suggestion says.`,
    ...noteJudge(evaluation, head),
    `Alarms: false alarms${evaluation.judge === null ? "" : ", by meaning"}. Every suggestion that hits nothing counts as one, also one that is right about something that no issue names: precision is a lower bound. The same goes for a second suggestion about an issue that is hit.`,
    `Intervals: 95 %, bootstrap by case (${RESAMPLES} draws, seed ${SEED}): cases are drawn with all their repetitions. They cover that other cases of the same kind, and other answers of the model, could have come; not wrong or missing issues, and not other kinds of code. Where all cases agree, an exact interval for so many cases stands in, or none (—). "From" has no upper bound: some draws have no hit. With fewer than about twenty cases the bootstrap gives intervals that are too narrow.`,
    ...noteCosts(evaluation, head),
    ...noteExcluded(evaluation),
    ...noteStop(evaluation, head),
    ...head.remarks.map(renderPlain),
  ];
}

function noteJudge(
  { judge, byMeaning, cases, spending }: Evaluation,
  { currency, model }: ReportHead,
): readonly string[] {
  if (judge === null || byMeaning === null) {
    return ["No judge was asked (`--judge MODEL`), so nothing is said about meaning."];
  }
  const open = cases.flatMap(({ evalCase, reviews }) =>
    reviews
      .filter(({ scored, byMeaning: hits }) => scored && hits === null)
      .map(({ entry }) => `${renderCode(evalCase.id)} (${entry.repetition})`),
  );
  const amount = renderAmount(spending.judge, currency);
  return [
    `Meaning: hits by meaning. A hit by meaning is a suggestion of which ${renderCode(judge)} says that it names the same defect as an issue of that file. The judge has cost ${spending.judgeKnown ? "" : "at least "}${amount}, which is in no other figure.`,
    ...(judge === model
      ? ["The judge is the model that wrote the suggestions, and may be lenient with its own."]
      : []),
    ...(open.length === 0
      ? []
      : [
          `Not judged, and left out of all that is said by meaning: ${open.join(", ")}. Reviews without a suggestion near an issue need no judge and are in it, so the figures by meaning tend to be too low.`,
        ]),
  ];
}

function noteCosts({ spending }: Evaluation, { currency }: ReportHead): readonly string[] {
  const about = spending.reviewsKnown ? "" : "about ";
  const wasted =
    spending.unscored === 0
      ? ""
      : `; attempts that were no reviews have cost ${renderAmount(spending.unscored, currency)} more`;
  return [
    `The reviews have cost ${about}${renderAmount(spending.scored, currency)}${wasted}. Costs and seconds of a case are those of one review; its counts are sums over its repetitions.`,
  ];
}

/** A case that was not reviewed is named, and never taken for one without findings. */
function noteExcluded({ cases }: Evaluation): readonly string[] {
  const excluded = cases.flatMap(({ evalCase, reviews }) =>
    reviews
      .filter(({ scored }) => !scored)
      .map(({ entry: { repetition, review } }) => {
        const why = review.detail === "" ? (review.reason ?? review.outcome) : review.detail;
        return `${renderCode(evalCase.id)} (${repetition}): ${renderPlain(why)}`;
      }),
  );
  const partial = cases.flatMap(({ evalCase, reviews }) =>
    reviews
      .filter(({ scored, entry }) => scored && entry.review.outcome === "partial")
      .map(
        ({ entry: { repetition, review } }) =>
          `${renderCode(evalCase.id)} (${repetition}): ${Math.round(review.coverage * 100)} % read${review.reason === null ? "" : `, ${renderCode(review.reason)}`}`,
      ),
  );
  return [
    ...(excluded.length === 0 ? [] : [`Not reviewed, and in no figure: ${excluded.join("; ")}.`]),
    ...(partial.length === 0 ? [] : [`Reviewed in part, and counted: ${partial.join("; ")}.`]),
  ];
}

function noteStop({ cases, repetitions }: Evaluation, { stop }: ReportHead): readonly string[] {
  const missing = cases.reduce((sum, { reviews }) => sum + repetitions - reviews.length, 0);
  if (stop === null && missing === 0) return [];
  const why =
    stop === "total-limit"
      ? "The next review could have exceeded `--total-limit`"
      : "The evaluation was stopped";
  return [`${why}: ${plural(missing, "review")} not run. The same command goes on from here.`];
}
