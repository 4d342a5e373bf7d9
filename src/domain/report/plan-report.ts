/** The plan with its prices, as `mode: plan` shows it. */

import { cutMarkdown, renderCode } from "../markdown/markdown.ts";
import {
  renderAligned,
  renderAmount,
  renderMoney,
  type Currency,
  type Nano,
} from "../money/money.ts";
import type { LimitStatus } from "../ledger.ts";
import { speak, type Say } from "./speak.ts";
import { LIMIT_INPUTS } from "./limits.ts";
import { listPaths, type Ladder, type Plan, type Rung, type SkippedFile } from "../plan.ts";
import type { RunRecord } from "../record.ts";

const MAX_LINES = 200;

/** Blocks of Markdown; none unless only the plan was asked for, or the limit bought less than everything. */
export function renderPlanReport(record: RunRecord, say: Say = speak("en")): readonly string[] {
  const { plan } = record;
  if (!plan) return [];
  const amount = (nano: Nano) => renderAmount(nano, record.currency);
  const blocks: string[] = [];
  if (plan.ladder && (record.ending.reason === "plan-only" || plan.ladder.rung !== "all")) {
    blocks.push(
      `### ${say("How the limit was met")}`,
      renderLadder(plan.ladder, record.currency, say),
    );
  }
  if (record.ending.reason === "plan-only") {
    blocks.push(
      `### ${say("Plan")}`,
      renderBatches(plan, amount, say),
      say(renderPlanSum(plan, amount)),
    );
  }
  if (plan.skipped.some((file) => file.reason === "cost-limit")) {
    blocks.push(say(renderAdvice(plan, record)));
  }
  return blocks;
}

/** What a review gives up to fit its limit, in plain words. */
export const RUNGS: Readonly<Record<Rung, string>> = {
  all: "everything",
  "without-code": "without the code from elsewhere",
  "without-description": "of all that stands round the diff, the title alone",
  "severe-verified": "only critical and major suggestions verified",
  riskiest: "the riskiest files only",
  "fallback-model": "with a cheaper model",
  none: "no review",
};

/** Every rung with its price; the one that was taken is marked. */
function renderLadder(ladder: Ladder, currency: Currency, say: Say): string {
  const taken = (name: string) => `**${name}** (${say("taken")})`;
  const rows = ladder.steps.map((step) => {
    const isTaken = step.rung === ladder.rung && step.model === ladder.model;
    const name = say(
      `${RUNGS[step.rung]}${step.rung === "fallback-model" ? `: ${renderCode(step.model)}` : ""}`,
    );
    return `| ${isTaken ? taken(name) : name} | ${renderAligned(step.worst, currency)} | ${say(`${step.files} of ${step.allFiles}`)} |`;
  });
  if (ladder.rung === "none") rows.push(`| ${taken(say(RUNGS.none))} | | |`);
  return [say("| Review | At most | Files in full |"), "|---|--:|--:|", ...rows].join("\n");
}

function renderPlanSum(plan: Plan, amount: (nano: Nano) => string): string {
  const worst = plan.batches.reduce((sum, batch) => sum + batch.worst.total, 0);
  const likely = plan.batches.reduce((sum, batch) => sum + batch.likely.total, 0);
  return `Likely ${amount(likely)}, at most ${amount(worst)}, verification included. Nothing was spent.`;
}

/** What to set to have everything reviewed. */
export function renderAdvice(
  plan: Plan,
  record: Pick<RunRecord, "limit" | "currency" | "limits">,
): string {
  const files = new Set(plan.batches.flatMap((batch) => batch.files.map(({ file }) => file.path)));
  const missed = plan.skipped.filter((file) => file.reason === "cost-limit");
  const all = new Set([...files, ...missed.map((file) => file.path)]).size;
  const whole = all - missed.length;
  const needed = roundUp(plan.worstForAll);
  return `The limit of ${renderAmount(record.limit, record.currency)} buys ${whole} of ${all} files in full. All of them cost at most ${renderAmount(needed, record.currency)}: ${renderRaise(needed, record.limits)}.`;
}

/** Which limit would have to be higher, and how much: what is spent of it already stays spent. */
function renderRaise(needed: Nano, limits: readonly LimitStatus[]): string {
  const short = limits.filter(
    ({ name, limit, spent }) => limit - (name === "run" ? 0 : spent) < needed,
  );
  const raised = short.length > 0 ? short : [{ name: "run", spent: 0 } as const];
  return raised
    .map(
      ({ name, spent }) =>
        `set \`${LIMIT_INPUTS[name]}: ${renderMoney(roundUp(needed + (name === "run" ? 0 : spent)))}\``,
    )
    .join(" and ");
}

/** Up to the next thousandth, so that the figure can be typed. */
export function roundUp(nano: Nano): Nano {
  return Math.ceil(nano / 1_000_000) * 1_000_000;
}

/** A line for each request's price and one for each file in it: names are long, and a phone is narrow. */
function renderBatches(plan: Plan, amount: (nano: Nano) => string, say: Say): string {
  const lines = plan.batches.flatMap(({ id, likely, worst, files }) => [
    `- ${say(`Batch ${id}: likely ${amount(likely.total)}, at most ${amount(worst.total)}`)}`,
    ...files.map(({ file, changedLines, partial }) => {
      const count = say(changedLines === 1 ? "1 changed line" : `${changedLines} changed lines`);
      return `  - ${renderCode(file.path)}${partial ? ` ${say("(part)")}` : ""}: ${count}`;
    }),
  ]);
  const more = lines.length - MAX_LINES;
  return [
    ...lines.slice(0, MAX_LINES),
    ...(more > 0 ? [`- ${say(`and ${more} more lines like these`)}`] : []),
  ].join("\n");
}

/** The plan in one line of the log. */
export function renderPlanLine(
  plan: Plan,
  { costLimit, currency }: { readonly costLimit: Nano; readonly currency: Currency },
): string {
  const amount = (nano: Nano) => renderAmount(nano, currency);
  const sum = (part: "likely" | "worst") =>
    amount(plan.batches.reduce((total, batch) => total + batch[part].total, 0));
  const files = new Set(listPaths(plan.batches)).size;
  const named = files === 1 ? "1 file" : `${files} files`;
  const requests = plan.batches.length === 1 ? "1 batch" : `${plan.batches.length} batches`;
  const missed = plan.skipped.filter((file) => file.reviewable).length;
  const left = [
    missed === 0 ? "" : `; ${missed} not or not wholly`,
    plan.skipped.length === missed ? "" : `; ${plan.skipped.length - missed} left out on purpose`,
  ].join("");
  return `plan: ${named} in ${requests}, likely ${sum("likely")}, at most ${sum("worst")} of ${amount(costLimit)}${left}`;
}

/** The plan as the answer to `/fen plan`. */
export function renderPlanComment(record: RunRecord): string {
  const { plan } = record;
  const say = speak(record.language);
  const nothing = plan === null || plan.batches.length + plan.skipped.filter(isMissed).length === 0;
  const blocks = nothing
    ? [say("There is nothing in this pull request that fen reviews.")]
    : renderPlanReport(record, say);
  return cutMarkdown(blocks, {
    maxCharacters: 60_000,
    note: () => `*${say("Cut here: the rest is in the job summary.")}*`,
  });
}

const isMissed = (file: SkippedFile) => file.reviewable;
