/** What the runs on one pull request have cost, kept in fen's summary comment, and what that leaves of the limits. */

import { CURRENCIES, type Currency, type Nano } from "./money/money.ts";
import { convertAmount, type ExchangeRate } from "./money/price.ts";

export type LedgerRun = {
  /** Unique to one run of fen: an entry of the same id is the same run. */
  readonly id: string;
  /** When it began: ISO 8601, UTC, to the minute, `2026-11-25T22:48Z`. */
  readonly at: string;
  readonly head: string;
  readonly cost: Nano;
  readonly currency: Currency;
  /** `false` when a part of the cost is an estimate. */
  readonly known: boolean;
};

/** Runs that were summed up to keep the ledger short. */
export type LedgerSum = {
  /** `2026-11`; `""` for months before the one of the newest run, which no limit asks for any more. */
  readonly month: string;
  readonly runs: number;
  readonly cost: Nano;
  readonly currency: Currency;
  readonly known: boolean;
};

export type Ledger = {
  /** The newest runs, oldest first. */
  readonly runs: readonly LedgerRun[];
  readonly older: readonly LedgerSum[];
};

export const EMPTY_LEDGER: Ledger = { runs: [], older: [] };

/** Runs that stand in a ledger one by one. */
export const MAX_RUNS = 50;

export type LedgerTotal = { readonly runs: number; readonly cost: Nano; readonly known: boolean };

/** Adds the run, or replaces its earlier entry. */
export function recordRun(ledger: Ledger, run: LedgerRun): Ledger {
  const others = ledger.runs.filter(({ id }) => id !== run.id);
  return foldOldest({ ...ledger, runs: [...others, run] });
}

/**
 * One ledger out of two of the same pull request, as two runs leave them that began at the same time. Each run
 * counts once, so a copy of an earlier ledger adds nothing.
 */
export function mergeLedgers(a: Ledger, b: Ledger): Ledger {
  const [longer, shorter] = countRuns(a) >= countRuns(b) ? [a, b] : [b, a];
  const known = new Set(longer.runs.map(({ id }) => id));
  // What is older than the oldest run listed here is in the sums already.
  const oldest = longer.older.length > 0 ? longer.runs[0] : undefined;
  const added = shorter.runs.filter(
    (run) => !known.has(run.id) && (oldest === undefined || byTime(run, oldest) > 0),
  );
  return foldOldest({ ...longer, runs: [...longer.runs, ...added] });
}

function countRuns(ledger: Ledger): number {
  return ledger.runs.length + ledger.older.reduce((sum, entry) => sum + entry.runs, 0);
}

/** Oldest first, and all but the newest runs summed up by month. */
function foldOldest(ledger: Ledger): Ledger {
  const runs = ledger.runs.toSorted(byTime);
  const excess = runs.splice(0, Math.max(0, runs.length - MAX_RUNS));
  if (excess.length === 0) return { ...ledger, runs };
  const newest = runs.at(-1)?.at.slice(0, 7) ?? "";
  const sums = new Map<string, LedgerSum>();
  for (const entry of [...ledger.older, ...excess.map(toSum)]) {
    const month = entry.month === newest ? newest : "";
    const key = `${month} ${entry.currency}`;
    const sum = sums.get(key);
    sums.set(key, {
      ...entry,
      month,
      runs: entry.runs + (sum?.runs ?? 0),
      cost: entry.cost + (sum?.cost ?? 0),
      known: entry.known && (sum?.known ?? true),
    });
  }
  return { runs, older: [...sums.values()] };
}

function byTime(a: LedgerRun, b: LedgerRun): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function toSum({ at, cost, currency, known }: LedgerRun): LedgerSum {
  return { month: at.slice(0, 7), runs: 1, cost, currency, known };
}

/** What all runs of the ledger cost in one currency; with `month` (`2026-11`), those that began in it. */
export function totalOf(
  ledger: Ledger,
  options: {
    readonly currency: Currency;
    readonly exchangeRate: ExchangeRate;
    readonly month?: string;
  },
): LedgerTotal {
  const { currency, exchangeRate, month } = options;
  const entries = [...ledger.older, ...ledger.runs.map(toSum)].filter(
    (entry) => month === undefined || entry.month === month,
  );
  const convert = (entry: LedgerSum) =>
    convertAmount({ amount: entry.cost, from: entry.currency }, currency, exchangeRate);
  return {
    runs: entries.reduce((sum, entry) => sum + entry.runs, 0),
    cost: entries.reduce((sum, entry) => sum + convert(entry), 0),
    known: entries.every((entry) => entry.known),
  };
}

/** The ledger as JSON values, as short as they go: a comment has room for 65,536 characters. */
export function encodeLedger(ledger: Ledger): unknown {
  return {
    runs: ledger.runs.map(({ id, at, head, cost, currency, known }) => [
      id,
      at,
      head,
      cost,
      currency,
      known,
    ]),
    older: ledger.older.map(({ month, runs, cost, currency, known }) => [
      month,
      runs,
      cost,
      currency,
      known,
    ]),
  };
}

/** Reads what `encodeLedger` made; entries that it cannot have made are left out. */
export function decodeLedger(value: unknown): Ledger {
  const { runs, older } = { runs: null, older: null, ...Object(value) };
  return {
    runs: asList(runs).flatMap(decodeRun).slice(-MAX_RUNS),
    older: asList(older).flatMap(decodeSum),
  };
}

/** A ledger holds no more sums than there are pairs of month and currency. */
const MAX_ITEMS = 100;

function asList(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [];
  return value.slice(-MAX_ITEMS).filter((item): item is unknown[] => Array.isArray(item));
}

function decodeRun(values: readonly unknown[]): readonly LedgerRun[] {
  const [id, at, head, cost, code, known] = values;
  const currency = CURRENCIES.find((name) => name === code);
  if (typeof id !== "string" || typeof at !== "string" || typeof head !== "string") return [];
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(at) || !isCount(cost) || !currency) return [];
  return [{ id, at, head, cost, currency, known: known === true }];
}

function decodeSum(values: readonly unknown[]): readonly LedgerSum[] {
  const [month, runs, cost, code, known] = values;
  const currency = CURRENCIES.find((name) => name === code);
  if (typeof month !== "string" || !isCount(runs) || !isCount(cost) || !currency) return [];
  return [{ month, runs, cost, currency, known: known === true }];
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

export type LimitName = "run" | "pull request" | "month";

/** One of the limits that bind together, in the currency of the run. */
export type LimitStatus = {
  readonly name: LimitName;
  readonly limit: Nano;
  /** By this run and, for the others than `run`, by the runs before it. */
  readonly spent: Nano;
  /** Never below zero. */
  readonly left: Nano;
  /** More may have been spent: GitHub lists more comments than were read. */
  readonly isLowerBound: boolean;
};

export function limitStatus(of: Omit<LimitStatus, "left">): LimitStatus {
  return { ...of, left: Math.max(0, of.limit - of.spent) };
}

/** The limits after something more was spent. */
export function spendOn(limits: readonly LimitStatus[], cost: Nano): readonly LimitStatus[] {
  return limits.map((limit) => limitStatus({ ...limit, spent: limit.spent + cost }));
}

/** The limit of which the least is left; the first of several. `null` when there is none. */
export function tightestOf(limits: readonly LimitStatus[]): LimitStatus | null {
  const least = Math.min(...limits.map(({ left }) => left));
  return limits.find(({ left }) => left === least) ?? null;
}
