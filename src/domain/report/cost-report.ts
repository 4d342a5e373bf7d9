/** Where the money went: planned and actual, by pass, by request and by file, with the price that was used. */

import type { CallRecord, Pass } from "../money/call.ts";
import { sumCost } from "../money/call.ts";
import { renderCode, renderPlain } from "../markdown/markdown.ts";
import { renderAligned, renderAmount, renderMoney, type Nano } from "../money/money.ts";
import { renderLimit } from "./limits.ts";
import type { RunRecord } from "../record.ts";
import { answeringModels, totalsOf } from "../money/totals.ts";
import { addUsage, NO_USAGE, type Usage } from "../money/usage.ts";

/** Blocks of Markdown; none when nothing was asked and nothing was planned. */
export function renderCostReport(record: RunRecord): readonly string[] {
  if (record.calls.length === 0 && record.earlier === null) return [];
  return [
    "### Cost",
    renderByPass(record),
    renderCache(record.calls),
    renderSpending(record),
    ...renderSharedLimits(record),
    renderPicture(record),
    fold("Tokens", renderTokens(record)),
    fold("By request", renderByRequest(record)),
    fold("By file", renderByFile(record)),
    renderPrices(record.calls),
  ].filter((block) => block !== "");
}

/** The line under a review: what it cost, by which model. */
export function renderFooter(record: RunRecord): string {
  const { cost, costKnown, model } = totalsOf(record);
  const about = costKnown ? "" : "about ";
  const models = answeringModels(record.calls);
  const names = models.length > 0 ? models.join(", ") : model;
  const limit = renderAmount(record.limit, record.currency);
  return `${about}${renderAmount(cost, record.currency)} of a ${limit} limit · ${renderPlain(names)} · suggestions of a model: check before you commit`;
}

/** Passes that go with no other. */
const ALONE = ["converse", "probe"] as const;
const REVIEWING = ["generate", "verify"] as const;

type PassRow = {
  readonly name: string;
  /** `null` for what another job sent. */
  readonly requests: number | null;
  /** The plan's worst case; `null` where there was no plan. */
  readonly planned: Nano | null;
  readonly cost: Nano;
  readonly usage: Usage;
};

function listPasses(record: RunRecord): readonly PassRow[] {
  const alone = ALONE.filter((name) => record.calls.some(({ pass }) => pass === name));
  const passes: readonly Pass[] = alone.length > 0 ? alone : REVIEWING;
  const rows: PassRow[] = passes.map((pass) => {
    const calls = record.calls.filter((call) => call.pass === pass);
    const usage = calls.map((call) => call.usage).reduce(addUsage, NO_USAGE);
    const planned =
      pass === "converse" || pass === "probe"
        ? 0
        : (record.plan?.batches ?? []).reduce((sum, batch) => sum + batch.worst[pass], 0);
    return { name: pass, requests: calls.length, planned, cost: sumCost(calls).cost, usage };
  });
  if (!record.earlier) return rows;
  const { cost, usage } = record.earlier;
  return [...rows, { name: "earlier job", requests: null, planned: null, cost, usage }];
}

/** Few columns, so that the table fits a phone. */
function renderByPass(record: RunRecord): string {
  const amount = (nano: Nano | null) => (nano === null ? "" : renderAligned(nano, record.currency));
  const rows = listPasses(record).map(
    ({ name, requests, planned, cost }) =>
      `| ${name}${requests === null ? "" : `, ${countRequests(requests)}`} | ${amount(planned)} | ${amount(cost)} |`,
  );
  const totals = totalsOf(record);
  const planned = (record.plan?.batches ?? []).reduce((sum, batch) => sum + batch.worst.total, 0);
  const about = totals.costKnown ? "" : "about ";
  return [
    "| Pass | Planned at most | Actual |",
    "|---|--:|--:|",
    ...rows,
    `| **total**, ${countRequests(record.calls.length)} | ${amount(planned)} | **${about}${amount(totals.cost)}** |`,
  ].join("\n");
}

function countRequests(count: number): string {
  return `${count} ${count === 1 ? "request" : "requests"}`;
}

function renderTokens(record: RunRecord): string {
  const rows = listPasses(record).map(({ name, usage }) => `| ${name} | ${renderUsage(usage)} |`);
  return [
    "| Pass | Input | Cached | Output |",
    "|---|--:|--:|--:|",
    ...rows,
    `| **total** | ${renderUsage(totalsOf(record).usage)} |`,
  ].join("\n");
}

function renderUsage(usage: Usage): string {
  return [usage.inputTokens, usage.cachedTokens, usage.outputTokens].map(groupDigits).join(" | ");
}

function groupDigits(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

/** How much of the second pass came from the endpoint's cache: the layout of the prompts is made for it. */
function renderCache(calls: readonly CallRecord[]): string {
  const second = calls.filter(({ pass, usage }) => pass === "verify" && !usage.estimated);
  const usage = second.map((call) => call.usage).reduce(addUsage, NO_USAGE);
  if (usage.inputTokens === 0) return "";
  const share = Math.round((usage.cachedTokens * 100) / usage.inputTokens);
  return `${share} % of the second pass's input came from the endpoint's cache.`;
}

const MAX_SLICES = 8;

/** Where the money went, as a picture that GitHub draws: by pass and model. */
function renderPicture(record: RunRecord): string {
  const sums = new Map<string, Nano>();
  for (const call of record.calls) {
    const label = `${call.pass}, ${call.model}`.replaceAll(/[^\w ,./:@+-]/g, "");
    sums.set(label, (sums.get(label) ?? 0) + call.cost);
  }
  const slices = [...sums].filter(([, cost]) => cost > 0).slice(0, MAX_SLICES);
  if (slices.length < 2) return "";
  const lines = slices.map(([label, cost]) => `  "${label}" : ${renderMoney(cost)}`);
  const title = `pie showData title Cost in ${record.currency}`;
  return fold("Picture", ["```mermaid", title, ...lines, "```"].join("\n"));
}

/** The limits that bind several runs together; each in a line. */
function renderSharedLimits({ limits, currency }: RunRecord): readonly string[] {
  return limits.filter(({ name }) => name !== "run").map((limit) => renderLimit(limit, currency));
}

function renderSpending(record: RunRecord): string {
  const { cost, costKnown } = totalsOf(record);
  const left = Math.max(0, record.limit - cost);
  const share = Math.round((cost * 1000) / Math.max(1, record.limit)) / 10;
  const estimate = costKnown
    ? ""
    : " A part of it is an estimate: the endpoint did not report the usage of every request.";
  return `${share} % of the limit of ${renderAmount(record.limit, record.currency)} is spent, ${renderAmount(left, record.currency)} is left.${estimate}`;
}

/** A list, because a table of all that would have to be scrolled sideways. */
function renderByRequest(record: RunRecord): string {
  return record.calls
    .map((call) => {
      const { usage, error } = call;
      const again = call.attempt > 1 ? `, try ${call.attempt}` : "";
      const model = renderCode(call.answeredBy ?? call.model);
      const cost = `${call.costKnown ? "" : "about "}${renderAmount(call.cost, record.currency)}`;
      const seconds = (call.durationMs / 1000).toFixed(1);
      const [input, cached, output, planned] = [
        usage.inputTokens,
        usage.cachedTokens,
        usage.outputTokens,
        call.plannedInputTokens,
      ].map(groupDigits);
      const ended = error === null ? call.outcome : `${call.outcome}: ${renderPlain(error)}`;
      return `- **${call.batch} · ${call.pass}${again}**, ${model}: ${cost}, ${seconds} s; ${input} tokens in (${cached} cached, ${planned} planned), ${output} out; ${ended}`;
    })
    .join("\n");
}

const MAX_FILES = 100;

/** A batch's cost is shared among its files by their changed lines. A phone cuts off what stands last: the path. */
function renderByFile(record: RunRecord): string {
  const shares = new Map<string, { batches: Set<number>; lines: number; cost: Nano }>();
  for (const batch of record.plan?.batches ?? []) {
    const { cost } = sumCost(record.calls.filter((call) => call.batch === batch.id));
    for (const { file, changedLines } of batch.files) {
      const share = shares.get(file.path) ?? { batches: new Set(), lines: 0, cost: 0 };
      share.batches.add(batch.id);
      share.lines += changedLines;
      share.cost += Math.round((cost * changedLines) / Math.max(1, batch.changedLines));
      shares.set(file.path, share);
    }
  }
  const dearest = [...shares].toSorted((a, b) => b[1].cost - a[1].cost).slice(0, MAX_FILES);
  if (dearest.length === 0) return "";
  const rows = dearest.map(
    ([path, share]) =>
      `| ${renderAligned(share.cost, record.currency)} | ${share.lines} | ${[...share.batches].join(", ")} | ${renderCode(path)} |`,
  );
  return [
    "| Share of the cost | Changed lines | Batch | File |",
    "|--:|--:|--:|---|",
    ...rows,
  ].join("\n");
}

function renderPrices(calls: readonly CallRecord[]): string {
  // A model has several prices in a run when its hours change or another one answers for it.
  const priced = new Map(calls.map((call) => [`${call.model}\n${call.price.source}`, call]));
  return [...priced.values()]
    .map(({ model, price }) => {
      const [input, cached, output] = [price.input, price.cached, price.output].map((amount) =>
        renderAmount(amount, price.currency),
      );
      return `${renderCode(model)}: ${input} input · ${cached} cached · ${output} output per million tokens (${renderPlain(price.source)})`;
    })
    .join("\n");
}

function fold(title: string, content: string): string {
  return content === "" ? "" : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
