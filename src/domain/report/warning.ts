/** When spending comes near a limit: which stages of which limits are newly reached, and how that is said. */

import type { LimitName, LimitStatus } from "../ledger.ts";
import { renderAmount, type Currency } from "../money/money.ts";

/** A limit, and what is spent of it; `isLowerBound` where more may have been. */
export type SpentLimit = Pick<LimitStatus, "name" | "limit" | "spent"> &
  Partial<Pick<LimitStatus, "isLowerBound">>;

export type Warning = SpentLimit & {
  /** The percentage of `warn-at` that is reached. */
  readonly stage: number;
};

/** Most warnings of one run: far above what three limits with the usual stages can give. */
const MAX_WARNINGS = 30;

/** The stages that are reached and not among those already `given`, limit by limit, the lowest first. */
export function findWarnings(options: {
  readonly limits: readonly SpentLimit[];
  /** Percentages, ascending. */
  readonly warnAt: readonly number[];
  readonly given: readonly Warning[];
}): readonly Warning[] {
  const { limits, warnAt, given } = options;
  const isGiven = (name: LimitName, stage: number) =>
    given.some((warning) => warning.name === name && warning.stage === stage);
  const found = limits.flatMap(({ name, limit, spent, isLowerBound = false }) =>
    warnAt
      .filter((stage) => isReached({ limit, spent }, stage) && !isGiven(name, stage))
      .map((stage): Warning => ({ name, stage, limit, spent, isLowerBound })),
  );
  return found.slice(0, Math.max(0, MAX_WARNINGS - given.length));
}

type Amounts = Pick<SpentLimit, "limit" | "spent">;

/** Amounts times a percentage outgrow what a number holds exactly. */
function isReached({ limit, spent }: Amounts, stage: number): boolean {
  return limit > 0 && BigInt(spent) * 100n >= BigInt(limit) * BigInt(stage);
}

/** Whole percent of the limit that is spent, rounded down; 0 without a limit. */
export function percentageOf({ limit, spent }: Amounts): number {
  return limit > 0 ? Number((BigInt(spent) * 100n) / BigInt(limit)) : 0;
}

const WHOSE: Readonly<Record<LimitName, string>> = {
  run: "for this run",
  "pull request": "for this pull request",
  month: "for this month (UTC)",
};

/** `52 % of the limit of ¥0.01 for this run`. */
export function renderShare(limit: SpentLimit, currency: Currency): string {
  return `${percentageOf(limit)} % of the limit of ${renderAmount(limit.limit, currency)} ${WHOSE[limit.name]}`;
}

/** Plain sentences without Markdown: `Warning at 50 %: ¥0.0052 is spent, 52 % of the limit of ¥0.01 for this run.` */
export function renderWarning(warning: Warning, currency: Currency): string {
  const { stage, spent, isLowerBound } = warning;
  const amount = `${isLowerBound ? "at least " : ""}${renderAmount(spent, currency)}`;
  const reached = stage >= 100 ? " The limit is reached: nothing more is asked." : "";
  return `Warning at ${stage} %: ${amount} is spent, ${renderShare(warning, currency)}.${reached}`;
}
