/**
 * What a review costs, before any model is asked: `node bench/cost.ts [DIR…]`, over every diff of the folders, at every
 * price of the built-in table. Prints Markdown: tokens a changed line, what each request carries besides the diff, how
 * much of the second pass a prefix cache can serve, cost, and how much of the changes three limits pay for.
 */

import { existsSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

import { renderAligned, type Nano } from "../src/domain/money/money.ts";
import { listModelIds } from "../src/domain/money/price-table.ts";
import type { Price } from "../src/domain/money/price.ts";
import { countTokens } from "../src/domain/money/tokens.ts";
import {
  renderGenerateInstruction,
  renderSharedPrefix,
  renderVerifyInstruction,
  SYSTEM_PROMPT,
  onlyDiscussion,
} from "../src/domain/prompt.ts";
import {
  type Change,
  type Cost,
  costFor,
  coveredLines,
  priceOf,
  PROMISED_MODEL,
  readChanges,
} from "./change.ts";
import { quantile } from "./quantile.ts";

/** ¥0.001, ¥0.01 and ¥0.1. */
const LIMITS: readonly Nano[] = [1_000_000, 10_000_000, 100_000_000];
const FEN: Nano = 10_000_000;

function renderTable(headings: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const rule = headings.map((_, index) => (index === 0 ? "---" : "--:"));
  return [headings, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const renderPercent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** What every pair of requests carries, whatever the change. */
export function renderOverhead(): string {
  const blocks = renderSharedPrefix({ ...onlyDiscussion(""), diff: "" });
  const parts = [
    SYSTEM_PROMPT,
    blocks,
    renderGenerateInstruction("en"),
    renderVerifyInstruction([], { language: "en" }),
  ].map((text) => countTokens(text));
  const [system = 0, frame = 0, generate = 0, verify = 0] = parts;
  return renderTable(
    ["Fixed tokens", "system", "blocks", "instruction", "together"],
    [
      ["generate", system, frame, generate, system + frame + generate],
      ["verify", system, frame, verify, system + frame + verify],
    ],
  );
}

/** One row for each folder. */
export function renderTokens(folders: ReadonlyMap<string, readonly Change[]>): string {
  const rows = [...folders].map(([name, changes]) => {
    const perLine = changes.map(({ diffTokens, changedLines }) => diffTokens / changedLines);
    const shares = changes.flatMap(({ verify }) => verify.map((pass) => pass.cached / pass.tokens));
    return [
      `\`${name}\``,
      changes.length,
      changes.reduce((sum, { changedLines }) => sum + changedLines, 0),
      quantile(perLine, 0.5).toFixed(1),
      quantile(perLine, 0.9).toFixed(1),
      renderPercent(quantile(shares, 0.5)),
      renderPercent(Math.min(...shares)),
    ];
  });
  const headings = [
    "Folder",
    "diffs",
    "changed lines",
    "tokens per changed line: median",
    "p90",
    "second pass from the cache: median",
    "least",
  ];
  return renderTable(headings, rows);
}

/** One row for each model: costs of the middle change, and what the limits pay for of all of them. */
export function renderCosts(changes: readonly Change[], models = listModelIds()): string {
  // Several names have the same price.
  const known = new Map<string, readonly string[]>();
  const rows = models.map((model) => {
    const price = priceOf(model);
    const rates = [price.input, price.cached, price.output].join();
    const figures = known.get(rates) ?? renderFigures(changes, price);
    known.set(rates, figures);
    return [`\`${model}\``, ...figures];
  });
  const limits = LIMITS.map((limit) => `lines read for ${renderAligned(limit, "CNY")}`);
  const headings = ["Model", "likely, cached", "likely, not cached", "at most", ...limits];
  return renderTable(headings, rows);
}

function renderFigures(changes: readonly Change[], price: Price): readonly string[] {
  const all = changes.reduce((sum, { changedLines }) => sum + changedLines, 0);
  const costs = changes.map((change) => costFor(change, price));
  const middle = (of: (cost: Cost) => Nano) => renderAligned(quantile(costs.map(of), 0.5), "CNY");
  const coverage = LIMITS.map((limit) => {
    const lines = changes.map((change) => coveredLines(change, { price, limit }));
    const whole = changes.filter((change, index) => lines[index] === change.changedLines).length;
    const share = lines.reduce((sum, covered) => sum + covered, 0) / all;
    return `${renderPercent(share)}, ${whole} whole`;
  });
  const likely = [middle((cost) => cost.cached), middle((cost) => cost.uncached)];
  return [...likely, middle((cost) => cost.worst), ...coverage];
}

/** Is the promise kept: the middle change of the folder under ¥0.01 in two passes, with and without a cache? */
export function renderPromise(name: string, changes: readonly Change[]): string {
  const price = priceOf(PROMISED_MODEL);
  const costs = changes.map((change) => ({ name: change.name, ...costFor(change, price) }));
  const sentences = (["cached", "uncached"] as const).map((kind) => {
    const median = quantile(
      costs.map((cost) => cost[kind]),
      0.5,
    );
    const over = costs.filter((cost) => cost[kind] >= FEN);
    const verdict = median < FEN ? "under" : "NOT under";
    const names = over.map((cost) => `${cost.name} (${renderAligned(cost[kind], "CNY")})`);
    const where = over.length === 0 ? "for every one" : `not for ${over.length} of ${costs.length}`;
    const list = over.length === 0 ? "" : `: ${names.join(", ")}`;
    const cache = kind === "cached" ? "with the cache" : "without it";
    return `${cache} it is ${renderAligned(median, "CNY")}, ${verdict} ¥0.01 (${where}${list})`;
  });
  return `Median of \`${name}\` with two passes of \`${PROMISED_MODEL}\`: ${sentences.join("; ")}.`;
}

function main(given: readonly string[]): void {
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const shared = ["../../shared/diffs", "../../shared/eval"].map(here);
  const own = ["../test/fixtures/diffs", "../demo/fixture"].map(here);
  const found = shared.every((folder) => existsSync(folder)) ? shared : own;
  const paths = given.length > 0 ? given : found;
  const folders = new Map(paths.map((path) => [basename(path), readChanges(path)]));
  const costs = [...folders].flatMap(([name, changes]) => [
    `### \`${name}\``,
    renderCosts(changes),
    renderPromise(name, changes),
  ]);
  const parts = [renderOverhead(), renderTokens(folders), ...costs];
  process.stdout.write(`${parts.join("\n\n")}\n`);
}

if (import.meta.main) main(process.argv.slice(2));
