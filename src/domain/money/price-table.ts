/** The built-in price table: what each of its models costs at a moment and for a size of prompt. */

import { parseMoney, type Currency, type Nano } from "./money.ts";
import { isWithin, listMoments, type Hours } from "./peak-hours.ts";
import table from "./prices.json" with { type: "json" };

/** What a million tokens cost. */
export type Rates = { readonly input: Nano; readonly cached: Nano; readonly output: Nano };

/** Rates that hold under some condition, with the place they come from. */
export type Offer = Rates & { readonly currency: Currency; readonly source: string };

/** What the built-in table says of a model that its maker has switched off. */
export type Retirement = { readonly on: string; readonly successor: string };

type Tier = { readonly upToInputTokens: number; readonly offer: Offer };
type Peak = { readonly hours: Hours; readonly offer: Offer };

/** A model's price during one time. */
type Row = {
  readonly id: string;
  readonly names: readonly string[];
  /** Milliseconds since 1970. */
  readonly validFromMs: number;
  /** Ascending; the last one has no bound. */
  readonly tiers: readonly [Tier, ...Tier[]];
  readonly peak: readonly Peak[];
  readonly retirement: Retirement | null;
};

/** A model of the table: the rows of its price, the oldest first. */
export type TableModel = { readonly id: string; readonly rows: readonly [Row, ...Row[]] };

type Entry = {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
  readonly currency: string;
  readonly input?: string | undefined;
  readonly cached?: string | undefined;
  readonly output?: string | undefined;
  readonly tiers?: readonly TierEntry[] | undefined;
  readonly peak?: readonly (RatesEntry & Hours)[] | undefined;
  readonly validFrom?: string | undefined;
  readonly retiredOn?: string | undefined;
  readonly successor?: string | undefined;
  readonly source: string;
  readonly checkedOn: string;
};

type RatesEntry = {
  readonly input?: string | undefined;
  readonly cached?: string | undefined;
  readonly output?: string | undefined;
};

type TierEntry = RatesEntry & { readonly upToInputTokens?: number | undefined };

const ENTRIES: readonly Entry[] = table.models;

const MODELS: ReadonlyMap<string, TableModel> = indexModels();

/** Names in lower case, aliases included. */
function indexModels(): ReadonlyMap<string, TableModel> {
  const models = new Map<string, TableModel>();
  for (const entry of ENTRIES) {
    const row = readRow(entry);
    const earlier = models.get(entry.id.toLowerCase())?.rows ?? [];
    const [first = row, ...others] = [...earlier, row];
    const model: TableModel = { id: entry.id, rows: [first, ...others] };
    for (const name of model.rows.flatMap(({ names }) => names)) models.set(name, model);
  }
  return models;
}

function readRow(entry: Entry): Row {
  const { id, aliases = [], validFrom, retiredOn, successor } = entry;
  const tiers: readonly TierEntry[] = entry.tiers ?? [entry];
  const [first, ...others] = tiers.map((tier) => readTier(tier, entry));
  if (!first) throw new Error(`prices.json: ${id} has no price`);
  return {
    id,
    names: [id, ...aliases].map((name) => name.toLowerCase()),
    validFromMs: validFrom === undefined ? Number.NEGATIVE_INFINITY : Date.parse(validFrom),
    tiers: [first, ...others],
    peak: (entry.peak ?? []).map((hours) => ({
      hours,
      offer: readOffer(hours, entry, ", peak hours"),
    })),
    retirement: retiredOn === undefined ? null : { on: retiredOn, successor: successor ?? "" },
  };
}

function readTier(tier: TierEntry, entry: Entry): Tier {
  const { upToInputTokens } = tier;
  const condition = entry.peak ? ", outside peak hours" : "";
  if (upToInputTokens === undefined) {
    const largest = entry.tiers ? ", largest prompts" : condition;
    return {
      upToInputTokens: Number.POSITIVE_INFINITY,
      offer: readOffer(tier, entry, largest),
    };
  }
  const bound = `, up to ${upToInputTokens} input tokens`;
  return { upToInputTokens, offer: readOffer(tier, entry, bound) };
}

function readOffer(rates: RatesEntry, entry: Entry, condition: string): Offer {
  const input = readTableMoney(rates.input, entry.id);
  return {
    currency: entry.currency === "USD" ? "USD" : "CNY",
    input,
    // Where no price for cached tokens is known they cost what others do.
    cached: rates.cached === undefined ? input : readTableMoney(rates.cached, entry.id),
    output: readTableMoney(rates.output, entry.id),
    source: `${entry.source}${condition}, checked ${entry.checkedOn}`,
  };
}

function readTableMoney(text: string | undefined, id: string): Nano {
  const amount = parseMoney(text ?? "");
  if (amount === null)
    throw new Error(`prices.json: ${id} has an amount that is no decimal number`);
  return amount;
}

/** The rate of the table: CNY per USD in nano units, and the day on which it was looked up. */
export const TABLE_EXCHANGE_RATE = {
  cnyPerUsd: readTableMoney(table.exchangeRate.cnyPerUsd, "exchangeRate"),
  checkedOn: table.exchangeRate.checkedOn,
} as const;

/** The model with that id or alias, in any case; `null` when the table has none. */
export function findModel(name: string): TableModel | null {
  return MODELS.get(name.toLowerCase()) ?? null;
}

/** Ids of all models of the table. */
export function listModelIds(): readonly string[] {
  return [...new Set(ENTRIES.map((entry) => entry.id))];
}

/** Id and aliases in lower case. */
export function listNames(model: TableModel): readonly string[] {
  return [...new Set(model.rows.flatMap((row) => row.names))];
}

/** When the maker switched the model off, as far as the table knows. */
export function retirementOf(model: TableModel): Retirement | null {
  return model.rows.findLast((row) => row.retirement !== null)?.retirement ?? null;
}

/**
 * What holds at a moment (milliseconds since 1970) for a prompt of that size. Without a moment: the newest price,
 * at its peak hours.
 */
export function offerAt(
  model: TableModel,
  at: { readonly momentMs: number | null; readonly inputTokens: number },
): Offer {
  const { momentMs, inputTokens } = at;
  const row = rowAt(model, momentMs);
  const peak = row.peak.find(({ hours }) => momentMs === null || isWithin(hours, momentMs));
  if (peak) return peak.offer;
  const tier = row.tiers.find(({ upToInputTokens }) => inputTokens <= upToInputTokens);
  return (tier ?? row.tiers.at(-1) ?? row.tiers[0]).offer;
}

/** Before its first known price a model has that one: the table does not reach further back. */
function rowAt(model: TableModel, momentMs: number | null): Row {
  const isBegun = (row: Row) => momentMs === null || row.validFromMs <= momentMs;
  return model.rows.findLast(isBegun) ?? model.rows[0];
}

/** Every offer that can hold during a span of time for a prompt of that size; none for a smaller one is dearer. */
export function listOffers(
  model: TableModel,
  during: { readonly fromMs: number; readonly untilMs: number; readonly inputTokens: number },
): readonly Offer[] {
  const { inputTokens } = during;
  return [
    ...new Set(listMoments(during).map((momentMs) => offerAt(model, { momentMs, inputTokens }))),
  ];
}
