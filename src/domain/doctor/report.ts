/** The doctor's report: a table for the job summary, rows for the terminal, and JSON for programs. */

import { sumCost } from "../money/call.ts";
import { renderAmount } from "../money/money.ts";
import type { RunRecord } from "../record.ts";
import { renderPhrase } from "../markdown/markdown.ts";
import { indent, pad, run, wrap, type Row, type Style } from "../terminal/paint.ts";
import { renderCounts, STATUSES, type Finding, type Status } from "./finding.ts";

/** What it cost to look. */
export function renderSpent(record: Pick<RunRecord, "calls" | "currency">): string {
  const { calls, currency } = record;
  if (calls.length === 0) return "No model was asked; it cost nothing.";
  const { cost, known } = sumCost(calls);
  const requests = calls.length === 1 ? "1 request" : `${calls.length} requests`;
  return `It cost ${known ? "" : "about "}${renderAmount(cost, currency)} in ${requests} to a model.`;
}

/** The gravest first, otherwise in the order in which they were found. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return STATUSES.flatMap((status) => findings.filter((finding) => finding.status === status));
}

/** Blocks of Markdown for the job summary; what is well is folded. `spent` says what it cost to look. */
export function renderDoctor(findings: readonly Finding[], spent: string): readonly string[] {
  const sorted = sortFindings(findings);
  const wrong = sorted.filter(({ status }) => status !== "ok");
  const well = sorted.filter(({ status }) => status === "ok");
  const title = well.length === 1 ? "1 check is ok" : `${well.length} checks are ok`;
  return [
    "### Set-up",
    `${renderCounts(findings)}. ${spent}`,
    ...(wrong.length === 0 ? [] : [renderTable(wrong)]),
    ...(well.length === 0
      ? []
      : [`<details><summary>${title}</summary>\n\n${renderTable(well)}\n\n</details>`]),
  ];
}

function renderTable(findings: readonly Finding[]): string {
  const rows = findings.map(({ check, status, says, fix }) => {
    const name = status === "ok" ? status : `**${status}**`;
    const cell = [renderPhrase(says), ...(fix === null ? [] : [`→ ${renderPhrase(fix)}`])];
    return `| ${name} | ${check} | ${cell.join("<br>")} |`;
  });
  return ["| Result | Check | What was found, and what to change |", "|---|---|---|", ...rows].join(
    "\n",
  );
}

const STYLES: Readonly<Record<Status, Style>> = {
  ok: "green",
  warning: "yellow",
  problem: "red",
  unknown: "bold",
};

const STATUS_WIDTH = 9;

/** A row for each check, in the order given, its fix indented below it; the last one sums up. */
export function renderDoctorRows(
  findings: readonly Finding[],
  { width, spent }: { readonly width: number; readonly spent: string },
): readonly Row[] {
  const left = STATUS_WIDTH + Math.max(...findings.map(({ check }) => check.length), 0) + 2;
  const room = Math.max(20, width - left);
  const rows = findings.flatMap(({ check, status, says, fix }) => {
    const head = [
      ...pad([run(status, STYLES[status])], STATUS_WIDTH),
      ...pad([run(check, "bold")], left - STATUS_WIDTH),
    ];
    const [first = [], ...rest] = wrap([run(says)], room);
    const gap = [run(" ".repeat(left))];
    const advice = fix === null ? [] : indent(wrap([run(fix)], room - 2), [...gap, run("  ")]);
    return [[...head, ...first], ...indent(rest, gap), ...advice];
  });
  return [...rows, [], ...wrap([run(`${renderCounts(findings)}. ${spent}`)], width)];
}

/** As values of JSON. */
export function describeDoctor(findings: readonly Finding[]): {
  readonly schema: string;
  readonly findings: readonly Finding[];
} {
  return { schema: "fen-doctor/1", findings };
}
