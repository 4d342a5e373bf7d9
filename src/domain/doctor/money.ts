/** Judges prices and limits: is every price known and fresh, and what does each limit buy? Amounts are nano units. */

import {
  boundGenerate,
  likelyCost,
  worstCase,
  type BatchTokens,
  type PassPrices,
} from "../money/estimate.ts";
import type { LimitStatus } from "../ledger.ts";
import { renderAmount, renderMoney, type Currency, type Nano } from "../money/money.ts";
import type { ExchangeRate, Price } from "../money/price.ts";
import { ok, problem, unknown, warning, type Finding } from "./finding.ts";

/** Diff tokens of a changed line with the lines around it: between mean and median of the test diffs' commits. */
const TOKENS_PER_LINE = 20;
/** Diff tokens of one request, as the plan has it. */
const MAX_BATCH_TOKENS = 8000;
const LINES_PER_BATCH = MAX_BATCH_TOKENS / TOKENS_PER_LINE;
/** Far more than any limit pays for. */
const MAX_LINES = 1_000_000;
/** Fewer than that, and most pull requests are read in part only. */
const FEW_LINES = 30;
/** Prices move a few times a year. */
const OLD_DAYS = 180;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Token counts of what stands round every diff. */
export type Frame = Pick<BatchTokens, "generateInstruction" | "verifyInstruction"> & {
  /** System prompt and the shared part without a diff. */
  readonly shared: number;
};

type Purse = { readonly frame: Frame; readonly prices: PassPrices };

/** Changed lines that an amount pays for at the worst, both passes included. */
export function linesFor(limit: Nano, purse: Purse): number {
  if (costOfLines(1, purse) > limit) return 0;
  let [low, high] = [1, MAX_LINES];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (costOfLines(middle, purse) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What a review of so many changed lines can cost at most. */
export function costOfLines(lines: number, { frame, prices }: Purse): Nano {
  const full = Math.floor(lines / LINES_PER_BATCH);
  const rest = lines - full * LINES_PER_BATCH;
  const cost = (changedLines: number) =>
    worstCase(tokensOf(changedLines, frame), {
      prices,
      generateBound: boundGenerate(changedLines).least,
    }).total;
  return full * (full === 0 ? 0 : cost(LINES_PER_BATCH)) + (rest === 0 ? 0 : cost(rest));
}

function tokensOf(changedLines: number, frame: Frame): BatchTokens {
  const shared = frame.shared + changedLines * TOKENS_PER_LINE;
  return { ...frame, shared, changedLines };
}

/** What `cost-limit` buys with these models; `shards` jobs share it. */
export function judgeLimit(
  limit: Nano,
  purse: Purse & { readonly currency: Currency; readonly shards: number; readonly place: string },
): Finding {
  const { prices, currency, frame, place } = purse;
  const lines = linesFor(Math.floor(limit / purse.shards), purse);
  const amount = renderAmount(limit, currency);
  const model = `\`${prices.generate.model}\``;
  if (lines < FEW_LINES) {
    const enough = costOfLines(100, purse) * purse.shards;
    const fix = `${place}: set \`cost-limit: ${renderRoundedUp(enough)}\` or more (100 changed lines), or a cheaper \`model\`.`;
    const says =
      lines === 0
        ? `${amount} pays for nothing with ${model}: a single changed line can cost ${renderAmount(costOfLines(1, purse), currency)}.`
        : `${amount} pays for about ${lines} changed lines with ${model}; larger pull requests are read in part.`;
    return lines === 0
      ? problem("cost-limit", { says, fix })
      : warning("cost-limit", { says, fix });
  }
  const likely = likelyCost(tokensOf(100, frame), prices).total;
  const tokens = countFor(limit, prices.generate.input);
  return ok(
    "cost-limit",
    `${amount} pays for reviews of about ${group(lines)} changed lines with ${model} at the worst (100 lines cost likely ${renderAmount(likely, currency)}); as prompt tokens alone it would be ${tokens}.`,
  );
}

function countFor(limit: Nano, perMillion: Nano): string {
  if (perMillion === 0) return "any number";
  return group(Math.floor((limit * 1000) / perMillion) * 1000);
}

function group(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Two digits that count, rounded up: `0.0131` is `0.014`. */
function renderRoundedUp(amount: Nano): string {
  const step = 10 ** Math.max(0, String(Math.ceil(amount)).length - 2);
  return renderMoney(Math.ceil(amount / step) * step);
}

/** More than that for one run is seldom meant: a hundred times the limit that fen has by itself. */
const MUCH_IN_YUAN: Nano = 1_000_000_000;

/** Limits against one another. `oneRun` is `cost-limit`; the others are `null` where they are not set. */
export function judgeLimits(limits: {
  readonly oneRun: Nano;
  readonly oneRunInYuan: Nano;
  readonly perPullRequest: Nano | null;
  readonly perMonth: Nano | null;
  readonly currency: Currency;
  readonly placeOf: (name: string) => string;
}): readonly Finding[] {
  const { oneRun, oneRunInYuan, perPullRequest, perMonth, currency, placeOf } = limits;
  const run = renderAmount(oneRun, currency);
  const findings: Finding[] = [];
  if (oneRunInYuan > MUCH_IN_YUAN) {
    findings.push(
      warning("cost-limit", {
        says: `${run} for one run is more than a hundred times the usual ¥0.01.`,
        fix: `${placeOf("cost-limit")}: check \`cost-limit\` and \`currency\`.`,
      }),
    );
  }
  const shared = [
    ["cost-limit-per-pr", perPullRequest],
    ["cost-limit-per-month", perMonth],
  ] as const;
  for (const [name, limit] of shared) {
    if (limit === null || limit >= oneRun) continue;
    findings.push(
      warning(name, {
        says: `${renderAmount(limit, currency)} is less than the ${run} of one run, so no run gets what \`cost-limit\` allows.`,
        fix: `${placeOf(name)}: raise \`${name}\`, or lower \`cost-limit\` to it.`,
      }),
    );
  }
  return findings;
}

/** What is left of the limits that bind several runs together. */
export function judgeSpending(
  limits: readonly LimitStatus[],
  context: {
    readonly currency: Currency;
    /** The least that a run costs at the worst. */
    readonly least: Nano;
    readonly placeOf: (name: string) => string;
  },
): readonly Finding[] {
  return limits
    .filter(({ name }) => name !== "run")
    .map((status) => {
      const input = status.name === "month" ? "cost-limit-per-month" : "cost-limit-per-pr";
      const [of, spent, left] = [status.limit, status.spent, status.left].map((amount) =>
        renderAmount(amount, context.currency),
      );
      const least = status.isLowerBound ? "at least " : "";
      const says = `${least}${spent} of ${of} is spent on this ${status.name}; ${left} is left`;
      if (status.left >= context.least) return ok(input, `${capitalise(says)}.`);
      return problem(input, {
        says: `${capitalise(says)}, which does not pay for a review.`,
        fix: `${context.placeOf(input)}: raise \`${input}\`.`,
      });
    });
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export type PricedModel = {
  readonly model: string;
  /** `null` where nobody knows it. */
  readonly price: Price | null;
};

/** Is there a price for every model that may be asked? `now` is ISO 8601. */
export function judgePrices(
  models: readonly PricedModel[],
  { now, place }: { readonly now: string; readonly place: string },
): readonly Finding[] {
  return models.map(({ model, price }) => {
    if (price === null) {
      return problem("price", {
        says: `No price is known for \`${model}\`, so no limit could be kept and no run would begin.`,
        fix: `${place}: add \`prices: {"${model}": {input: 1.0, cached: 0.1, output: 2.0, currency: CNY}}\` with the endpoint's own prices per million tokens.`,
      });
    }
    const [input, output] = [price.input, price.output].map((amount) =>
      renderAmount(amount, price.currency),
    );
    const says = `\`${model}\`: ${input} input, ${output} output per million tokens (${price.source}).`;
    const days = ageInDays(/checked (\d{4}-\d{2}-\d{2})/.exec(price.source)?.[1], now);
    if (days === null || days <= OLD_DAYS) return ok("price", says);
    return warning("price", {
      says: `${says} That is ${days} days ago.`,
      fix: `${place}: compare with the endpoint's price list, and set \`prices\` if it has changed.`,
    });
  });
}

function ageInDays(date: string | undefined, now: string): number | null {
  const days = Math.floor((Date.parse(now) - Date.parse(date ?? "")) / DAY_MS);
  return Number.isNaN(days) ? null : days;
}

/** The rate counts where a price and the limits are in two currencies; endpoints that name a cost do so in USD. */
export function judgeExchangeRate(
  rate: ExchangeRate,
  { isNeeded, now, place }: { isNeeded: boolean; now: string; place: string },
): Finding {
  const says = `1 USD is ${renderMoney(rate.cnyPerUsd)} CNY (${rate.source})`;
  const days = ageInDays(/(\d{4}-\d{2}-\d{2})/.exec(rate.source)?.[1], now);
  if (!isNeeded) return ok("exchange-rate", `${says}; no price here needs it.`);
  if (days === null || days <= OLD_DAYS) return ok("exchange-rate", `${says}.`);
  return warning("exchange-rate", {
    says: `${says}, from ${days} days ago, and a price is reckoned with it.`,
    fix: `${place}: set \`exchange-rate\`.`,
  });
}

/** Where limits bind several runs and what they have cost cannot be read. */
export function spendingUnknown(why: string): Finding {
  return unknown("spent", { says: `What earlier runs have cost is not known: ${why}`, fix: null });
}
