/**
 * Prints what a review costs by the size of the pull request: `node scripts/costs.ts [DIR]`. Plans the real commits
 * among the test diffs with the same code as a run, at the built-in prices. Asks no model and needs no key.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { countChangedLines } from "../src/domain/diff/diff.ts";
import { renderAmount, type Nano } from "../src/domain/money/money.ts";
import { parseDiff } from "../src/domain/diff/patch.ts";
import { coverageOf, type Plan } from "../src/domain/plan.ts";
import { findPrice, type Price } from "../src/domain/money/price.ts";
import { renderDiscussion } from "../src/domain/context/discussion.ts";
import { onlyDiscussion } from "../src/domain/prompt.ts";
import { countTokens } from "../src/domain/money/tokens.ts";
import { planReview } from "../src/steps/plan/plan.ts";
import { sortFiles, type SortedFiles } from "../src/steps/plan/sort-files.ts";

const MODELS = ["mimo-v2-flash", "mimo-v2.6-flash"] as const;
type Model = (typeof MODELS)[number];

/** `cost-limit` unless it is set: ¥0.01. */
const DEFAULT_LIMIT: Nano = 10_000_000;
/** Pays for everything. */
const NO_LIMIT: Nano = 1_000_000_000_000;

const SIZES = [25, 50, 100, 200, 400] as const;

/** A description of middling length, as the plan counts the author's words too. */
const DESCRIBED = renderDiscussion({
  title: "Handle the case that the old code left open",
  body: "What was wrong, how it showed, and what this changes. ".repeat(8),
});

type Cost = {
  readonly likely: Nano;
  /** The limit that pays for everything. */
  readonly atMost: Nano;
  /** Share of the changed lines that the default limit pays for, 0 to 1. */
  readonly covered: number;
};

type Measured = { readonly changedLines: number; readonly costs: Readonly<Record<Model, Cost>> };

type Entry = { readonly file: string; readonly form: string; readonly synthetic: boolean };

/** The plain diffs of real commits in `folder`, each as one pull request, and all of them together as the last. */
export function measureCosts(folder: string): readonly Measured[] {
  const entries: readonly Entry[] = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
  const texts = entries
    .filter(({ form, synthetic }) => form === "diff" && !synthetic)
    .map(({ file }) => readFileSync(join(folder, file), "utf8"));
  return [...texts.map((text) => measure([text])), measure(texts)];
}

function measure(diffs: readonly string[]): Measured {
  const change = { files: diffs.flatMap(parseDiff), unlisted: 0 };
  const sorted = sortFiles(change, { include: [], exclude: [], attributes: "" });
  const changedLines = sorted.files.reduce((sum, file) => sum + countChangedLines(file), 0);
  const [first, second] = MODELS;
  return {
    changedLines,
    costs: { [first]: price(sorted, first), [second]: price(sorted, second) },
  };
}

function price(sorted: SortedFiles, model: Model): Cost {
  const found = findPrice(model, new Map());
  if (found === null) throw new Error(`no price for ${model}`);
  const whole = plan(sorted, { price: found, limit: NO_LIMIT });
  const limited = plan(sorted, { price: found, limit: DEFAULT_LIMIT });
  return {
    likely: whole.batches.reduce((sum, batch) => sum + batch.likely.total, 0),
    atMost: whole.worstForAll,
    covered: coverageOf({ seen: limited.plannedLines, reviewable: limited.reviewableLines }),
  };
}

function plan(sorted: SortedFiles, terms: { readonly price: Price; readonly limit: Nano }): Plan {
  return planReview({
    ...sorted,
    context: onlyDiscussion(DESCRIBED),
    language: "en",
    prices: { generate: terms.price, verify: terms.price },
    limit: terms.limit,
    shard: { index: 1, count: 1 },
    countTokens,
  });
}

/**
 * Markdown, one row for each size: the likely cost of the middle one of its pull requests, the worst case of the
 * dearest, the share of all their changed lines that ¥0.01 pays for. The last row is all of them as one.
 */
export function renderCosts(measured: readonly Measured[]): string {
  const single = measured.slice(0, -1).filter(({ changedLines }) => changedLines > 0);
  const rows = SIZES.flatMap((most, index) => {
    const least = (SIZES[index - 1] ?? 0) + 1;
    const group = single.filter(
      ({ changedLines }) => changedLines >= least && changedLines <= most,
    );
    return group.length === 0 ? [] : [renderRow(`${least}–${most}`, group)];
  });
  const headings = MODELS.map((model) => `\`${model}\`: likely | at most | read for ¥0.01`);
  return [
    `| Changed lines | Pull requests | ${headings.join(" | ")} |`,
    "|--:|--:|--:|--:|--:|--:|--:|--:|",
    ...rows,
    ...measured.slice(-1).map((whole) => renderRow(String(whole.changedLines), [whole])),
  ].join("\n");
}

function renderRow(size: string, group: readonly Measured[]): string {
  const lines = group.reduce((sum, { changedLines }) => sum + changedLines, 0);
  const cells = MODELS.flatMap((model) => {
    const read = group.reduce(
      (sum, { costs, changedLines }) => sum + costs[model].covered * changedLines,
      0,
    );
    return [
      renderAmount(middleOf(group.map(({ costs }) => costs[model].likely)), "CNY"),
      renderAmount(Math.max(...group.map(({ costs }) => costs[model].atMost)), "CNY"),
      `${Math.floor((read / lines) * 100)} %`,
    ];
  });
  return `| ${[size, group.length, ...cells].join(" | ")} |`;
}

/** The middle one of the sorted values, of two the lower. */
function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

function main(folder: string | undefined): void {
  const diffs = folder ?? fileURLToPath(new URL("../test/fixtures/diffs", import.meta.url));
  process.stdout.write(`${renderCosts(measureCosts(diffs))}\n`);
}

if (import.meta.main) main(process.argv[2]);
