/** Tells how the run ended: annotations, job summary, outputs. Every way out comes through here. */

import { renderMoney } from "../domain/money/money.ts";
import type { RunRecord } from "../domain/record.ts";
import { renderResult } from "../domain/report/result.ts";
import { survives } from "../domain/reviewed.ts";
import { renderSarif } from "../domain/report/sarif.ts";
import { renderSummary, renderTitle } from "../domain/report/summary.ts";
import { totalsOf } from "../domain/money/totals.ts";
import type { ResultPaths } from "../io/result-file.ts";
import type { OutputName, Runner } from "../io/runner/runner.ts";

export type ReportOptions = {
  readonly runner: Runner;
  readonly record: RunRecord;
  readonly paths: ResultPaths;
  readonly scrub: (text: string) => string;
  /** Text of the replay file, without secrets; `null` where there is none. */
  readonly replay: string | null;
  /** Writes a file; returns a sentence about what went wrong, or `null`. */
  readonly writeWhole: (path: string, text: string) => string | null;
  readonly allowedLinkPrefix: string;
};

/** Writes everything that is told at the end of a run. */
export function report(options: ReportOptions): void {
  const { runner, record } = options;
  const paths = leaveFiles(options);
  annotate(runner, record);
  for (const note of record.notes) runner.info(note);
  runner.info(renderTitle(record));
  if (record.reviewUrl !== "") runner.info(record.reviewUrl);
  runner.appendSummary(renderSummary(record, options));
  for (const [name, value] of listOutputs(record, paths)) runner.setOutput(name, value);
}

/** One annotation for the ending; one for each suggestion that could be put nowhere else. */
function annotate(runner: Runner, record: RunRecord): void {
  const { outcome, reason, detail } = record.ending;
  const message = `fen: ${outcome}${reason === null ? "" : ` (${reason})`}: ${detail}`;
  if (outcome === "failed") runner.error(message);
  else if (outcome === "skipped" && reason !== "unsupported-event") runner.notice(message);
  else if (outcome !== "complete") runner.warning(message);
  if (record.gate === "failed") {
    runner.error("fen: a confirmed suggestion is at least as severe as `fail-on`");
  }
  const isSkippedForKey = reason === "fork-without-key" || reason === "dependabot-without-key";
  if (reason !== "post-failed" && !isSkippedForKey) return;
  for (const { suggestion, placement, fate } of record.reviewed) {
    if (fate !== "not-posted") continue;
    const place =
      placement.kind === "inline" && placement.side === "RIGHT"
        ? { file: placement.path, line: placement.startLine }
        : { file: placement.path };
    runner.warning(suggestion.body === "" ? suggestion.title : suggestion.body, {
      title: `${suggestion.severity}: ${suggestion.title}`,
      ...place,
    });
  }
}

type Files = Readonly<Record<"result" | "sarif" | "replay", string>>;

/** Writes the files of the run; the path of one that could not be written is empty. */
function leaveFiles(options: ReportOptions): Files {
  const { record, paths, scrub, runner } = options;
  const write = (path: string, text: string) => {
    const problem = options.writeWhole(path, scrub(text));
    if (problem !== null) runner.warning(`fen: ${problem}`);
    return problem === null ? path : "";
  };
  return {
    result: write(paths.result, renderResult(record)),
    sarif: write(paths.sarif, renderSarif(record)),
    replay: options.replay === null ? "" : write(paths.replay, options.replay),
  };
}

function listOutputs(record: RunRecord, paths: Files): readonly (readonly [OutputName, string])[] {
  const { cost, costKnown, usage, model } = totalsOf(record);
  return [
    ["outcome", record.ending.outcome],
    ["reason", record.ending.reason ?? ""],
    ["suggestions", String(record.reviewed.filter(survives).length)],
    ["comments", String(record.comments)],
    ["coverage", String(record.coverage)],
    ["cost", renderMoney(cost)],
    ["currency", record.currency],
    ["cost-known", String(costKnown)],
    ["input-tokens", String(usage.inputTokens)],
    ["cached-tokens", String(usage.cachedTokens)],
    ["output-tokens", String(usage.outputTokens)],
    ["model", model],
    ["gate", record.gate],
    ["review-url", record.reviewUrl],
    ["result-file", paths.result],
    ["sarif-file", paths.sarif],
    ["replay-file", paths.replay],
  ];
}
