/** Holds prices.json to its schema and to what a schema can't say. */

import { readFileSync } from "node:fs";

import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

import { CURRENCIES } from "../../../src/domain/money/money.ts";
import { findModel, listModelIds } from "../../../src/domain/money/price-table.ts";

type Tier = {
  readonly upToInputTokens?: number;
  readonly input: string;
  readonly cached?: string;
  readonly output: string;
};
type Peak = { readonly timeZone: string; readonly from: string; readonly to: string };
type Entry = {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly currency: string;
  readonly tiers?: readonly Tier[];
  readonly peak?: readonly Peak[];
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly retiredOn?: string;
  readonly successor?: string;
  readonly source: string;
  readonly checkedOn: string;
};
type Table = {
  readonly checkedOn: string;
  readonly exchangeRate: { readonly checkedOn: string };
  readonly models: readonly Entry[];
};

const readJson = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../src/domain/money/${name}`, import.meta.url), "utf8"),
  ) as unknown;

const table = readJson("prices.json") as Table;
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
  readJson("prices.schema.json") as object,
);
const today = new Date().toISOString().slice(0, 10);
const entries = table.models.map((entry) => [entry.id, entry] as const);
const rowsOf = (id: string) => table.models.filter((entry) => entry.id === id);

/** The table with one entry changed. */
const withEntry = (change: object) => ({
  ...table,
  models: [{ ...rowsOf("mimo-v2.6-flash")[0], ...change }],
});

describe("the schema", () => {
  it("accepts the table", () => {
    validate(table);
    expect(validate.errors).toBeNull();
  });

  it.each([
    ["a number for an amount", { input: 1 }],
    ["an amount with an exponent", { input: "1e3" }],
    ["no source", { source: "" }],
    ["a currency that fen does not know", { currency: "EUR" }],
    ["a day that is none", { checkedOn: "2026-13-01" }],
    ["an end without a successor", { retiredOn: "2026-01-01" }],
    ["a key that nobody reads", { cachedInput: "1" }],
    ["one tier", { input: undefined, cached: undefined, output: undefined, tiers: [{}] }],
    [
      "tiers beside a price",
      {
        tiers: [
          { input: "1", output: "1" },
          { input: "1", output: "1" },
        ],
      },
    ],
    ["an hour that is none", { peak: [{ ...PEAK(), to: "25:00" }] }],
    ["a weekday that is none", { peak: [{ ...PEAK(), days: ["Monday"] }] }],
  ])("refuses %s", (_, change) => {
    const changed: unknown = JSON.parse(JSON.stringify(withEntry(change)));
    expect(validate(changed)).toBe(false);
  });

  it("accepts what the refused entries are made from", () => {
    expect(validate(withEntry({}))).toBe(true);
    expect(validate(withEntry({ peak: [PEAK()] }))).toBe(true);
  });
});

function PEAK() {
  return {
    timeZone: "Asia/Shanghai",
    days: ["Mon"],
    from: "09:00",
    to: "12:00",
    input: "1",
    output: "1",
  };
}

describe("the table", () => {
  it.each(entries)(
    "says of %s where the price comes from, and when it was looked up",
    (_, entry) => {
      expect(entry.source.trim()).not.toBe("");
      expect(Number.isNaN(Date.parse(entry.checkedOn))).toBe(false);
      expect(entry.checkedOn <= today).toBe(true);
      expect(CURRENCIES).toContain(entry.currency);
    },
  );

  it("is dated by its latest look-up", () => {
    const days = table.models.map((entry) => entry.checkedOn).toSorted();
    expect(table.checkedOn).toBe(days.at(-1));
    expect(table.exchangeRate.checkedOn <= today).toBe(true);
  });

  it.each(entries.filter(([, { retiredOn }]) => retiredOn !== undefined))(
    "names for %s, which is retired, a successor that it has and that is not",
    (_, entry) => {
      const successors = rowsOf(entry.successor ?? "");
      expect(successors).not.toEqual([]);
      expect(successors.every(({ retiredOn }) => retiredOn === undefined)).toBe(true);
      expect(successors.every(({ currency }) => currency === entry.currency)).toBe(true);
    },
  );

  it.each(entries.filter(([, { tiers }]) => tiers))(
    "lets the tiers of %s ascend to one without a bound",
    (_, entry) => {
      const bounds = (entry.tiers ?? []).map((tier) => tier.upToInputTokens ?? Infinity);
      expect(bounds).toEqual([...new Set(bounds)].toSorted((a, b) => a - b));
      expect(bounds.at(-1)).toBe(Infinity);
      for (const key of ["input", "cached", "output"] as const) {
        const amounts = (entry.tiers ?? []).map((tier) => Number(tier[key] ?? tier.input));
        // The planned price looks at the tier of the largest prompt alone.
        expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
      }
    },
  );

  it.each(entries.flatMap(([id, { peak = [] }]) => peak.map((hours) => [id, hours] as const)))(
    "gives hours of %s that end after they begin, in a zone that exists",
    (_, hours) => {
      expect(hours.from < hours.to).toBe(true);
      expect(() => new Intl.DateTimeFormat("en", { timeZone: hours.timeZone })).not.toThrow();
    },
  );

  it.each(listModelIds())("gives %s one price after the other, in one currency", (id) => {
    const rows = rowsOf(id);
    const ends = rows.map((row) => row.validUntil);
    expect(rows.slice(1).map((row) => row.validFrom)).toEqual(ends.slice(0, -1));
    for (const row of rows) {
      expect(row.currency).toBe(rows[0]?.currency);
      expect((row.validFrom ?? "") < (row.validUntil ?? "9999")).toBe(true);
    }
    expect(rows.at(-1)?.validUntil).toBeUndefined();
  });

  it("gives no name, in any case, to two models", () => {
    const names = listModelIds().flatMap((id) => [
      ...new Set(rowsOf(id).flatMap((row) => [id, ...(row.aliases ?? [])])),
    ]);
    const lower = names.map((name) => name.toLowerCase());
    expect(lower.toSorted()).toEqual([...new Set(lower)].toSorted());
    for (const name of names) expect(findModel(name.toUpperCase())).not.toBeNull();
  });
});
