/** One change as a pull request: what a review of it would send, what that costs, and how much of it a limit pays for. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { countChangedLines } from "../src/domain/diff/diff.ts";
import { parseDiff } from "../src/domain/diff/patch.ts";
import { boundGenerate, likelyCost, worstCase } from "../src/domain/money/estimate.ts";
import type { Nano } from "../src/domain/money/money.ts";
import {
  convertPrice,
  costOf,
  DEFAULT_EXCHANGE_RATE,
  findPrice,
  type Price,
} from "../src/domain/money/price.ts";
import { countTokens } from "../src/domain/money/tokens.ts";
import type { Batch } from "../src/domain/plan.ts";
import {
  renderGenerateInstruction,
  onlyDiscussion,
  renderVerifyInstruction,
  SYSTEM_PROMPT,
  type Candidate,
  type SharedContext,
} from "../src/domain/prompt.ts";
import { renderDiscussion, renderShortDiscussion } from "../src/domain/context/discussion.ts";
import { planOnLadder } from "../src/steps/plan/ladder.ts";
import { planReview, type PlanOptions } from "../src/steps/plan/plan.ts";
import { sortFiles, type SortedFiles } from "../src/steps/plan/sort-files.ts";

/** The model that the promise was made for. */
export const PROMISED_MODEL = "mimo-v2-flash";

/** A description of middling length; the plan counts the author's words too. */
const DESCRIPTION = "What was wrong, how it showed, and what this changes. ".repeat(8);

/** What the verifier would be asked about: as long as a suggestion is planned to be. */
const CANDIDATE: Omit<Candidate, "id"> = {
  path: "src/orders/totals.ts",
  line: 42,
  quote: "  for (let i = 0; i <= orders.length; i++) {",
  title: "Loop reads one element past the end of the orders",
  body: "For every list the last round reads `orders[orders.length]`, which is undefined, so that adding its amount makes the total NaN. The loop's bound was exclusive before this change.",
  severity: "major",
  replacement: "  for (let i = 0; i < orders.length; i++) {",
};

export type Change = {
  readonly name: string;
  readonly sorted: SortedFiles;
  /** What is said of it with its description, and with its title alone. */
  readonly context: { readonly full: SharedContext; readonly short: SharedContext };
  readonly changedLines: number;
  /** The batches of a review without a limit. */
  readonly batches: readonly Batch[];
  readonly diffTokens: number;
  /** Tokens of all second requests, and of those how many the first ones begin with. */
  readonly verify: readonly { readonly tokens: number; readonly cached: number }[];
};

/** What both passes over all of the change cost; `cached` with the second one served from the prefix cache. */
export type Cost = { readonly cached: Nano; readonly uncached: Nano; readonly worst: Nano };

/** The texts that are counted are the same ones again and again. */
const counts = new Map<string, number>();
function count(text: string): number {
  const known = counts.get(text);
  if (known !== undefined) return known;
  const tokens = countTokens(text);
  counts.set(text, tokens);
  return tokens;
}

/** Every diff of a folder in which something is worth a review; its title from the JSON file beside it. */
export function readChanges(folder: string): readonly Change[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".diff"))
    .map((name) => readChange(folder, name.slice(0, -".diff".length)))
    .filter(({ changedLines }) => changedLines > 0);
}

function readChange(folder: string, name: string): Change {
  const files = parseDiff(readFileSync(join(folder, `${name}.diff`), "utf8"));
  const options = { include: [], exclude: [], attributes: "" };
  const sorted = sortFiles({ files, unlisted: 0 }, options);
  const title = readTitle(folder, name);
  const full = onlyDiscussion(renderDiscussion({ title, body: DESCRIPTION }));
  const price = priceOf(PROMISED_MODEL);
  const { batches } = planReview({
    ...termsOf(sorted, Number.MAX_SAFE_INTEGER),
    context: full,
    prices: { generate: price, verify: price },
  });
  return {
    name,
    sorted,
    context: { full, short: onlyDiscussion(renderShortDiscussion({ title })) },
    changedLines: sorted.files.reduce((sum, file) => sum + countChangedLines(file), 0),
    batches,
    diffTokens: batches.reduce((sum, { diff }) => sum + count(diff), 0),
    verify: batches.map(comparePasses),
  };
}

function readTitle(folder: string, name: string): string {
  const path = join(folder, `${name}.json`);
  const facts: unknown = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  const hasTitle = typeof facts === "object" && facts !== null && "title" in facts;
  return hasTitle ? String(facts.title) : "Handle the case that the old code left open";
}

function termsOf(
  sorted: SortedFiles,
  limit: Nano,
): Omit<PlanOptions, "context" | "prices" | "verification"> {
  return { ...sorted, language: "en", limit, shard: { index: 1, count: 1 }, countTokens: count };
}

/** Writes both requests as they would be sent, and looks how far they are the same. */
function comparePasses(batch: Batch): Change["verify"][number] {
  const candidates = Array.from(
    { length: 1 + Math.floor(batch.changedLines / 60) },
    (_, index) => ({
      id: index + 1,
      ...CANDIDATE,
    }),
  );
  const first = SYSTEM_PROMPT + batch.prefix + renderGenerateInstruction("en");
  const second =
    SYSTEM_PROMPT + batch.prefix + renderVerifyInstruction(candidates, { language: "en" });
  let common = 0;
  while (common < first.length && first[common] === second[common]) common += 1;
  return { tokens: countTokens(second), cached: countTokens(second.slice(0, common)) };
}

/** In CNY, the newest price at peak hours. */
export function priceOf(model: string): Price {
  const price = findPrice(model, new Map());
  if (!price) throw new Error(`no price for ${model}`);
  return convertPrice(price, "CNY", DEFAULT_EXCHANGE_RATE);
}

/** Both passes over all of the change. */
export function costFor({ batches, verify }: Change, price: Price): Cost {
  const prices = { generate: price, verify: price };
  let [saved, uncached, worst] = [0, 0, 0];
  for (const [index, { tokens }] of batches.entries()) {
    const inputTokens = verify[index]?.cached ?? 0;
    const paid = (cachedTokens: number) =>
      costOf({ inputTokens, cachedTokens, outputTokens: 0 }, price);
    saved += paid(0) - paid(inputTokens);
    uncached += likelyCost(tokens, prices).total;
    const generateBound = boundGenerate(tokens.changedLines).least;
    worst += worstCase(tokens, { prices, generateBound }).total;
  }
  return { cached: uncached - saved, uncached, worst };
}

/** Changed lines that the limit pays for, without another model to fall back on. */
export function coveredLines(
  change: Change,
  terms: { readonly price: Price; readonly limit: Nano },
): number {
  const { price, limit } = terms;
  if (costFor(change, price).worst <= limit) return change.changedLines;
  const { sorted, context } = change;
  const models = { generate: [price], verify: [price] } as const;
  return planOnLadder({ ...termsOf(sorted, limit), context, models }).plannedLines;
}
