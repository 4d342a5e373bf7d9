/** Amounts of money as integers: 1 nano is 10⁻⁹ of the currency's unit, so no float ever holds a price. */

export const CURRENCIES = ["CNY", "USD"] as const;
export type Currency = (typeof CURRENCIES)[number];

/** 10⁻⁹ of a yuan or a dollar. Whole numbers up to 9,007,199 units. */
export type Nano = number;

const NANO = 1_000_000_000;

/** The largest amount an input may name, in units: far above any review, far below what overflows. */
const MAX_UNITS = 1_000_000;

/**
 * Reads a plain decimal number (`0.01`, `3`) of at most nine decimals.
 * Returns `null` for anything else: signs, exponents, thousands separators, blanks.
 */
export function parseMoney(text: string): Nano | null {
  const match = /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(text);
  if (!match) return null;
  const nano = Number(match[1]) * NANO + Number((match[2] ?? "").padEnd(9, "0"));
  return nano > MAX_UNITS * NANO ? null : nano;
}

/** The exact decimal number, without an exponent or trailing zeros: `0.00112`. */
export function renderMoney(nano: Nano): string {
  const sign = nano < 0 ? "-" : "";
  const digits = String(Math.abs(Math.round(nano))).padStart(10, "0");
  const decimals = digits.slice(-9).replace(/0+$/, "");
  return sign + digits.slice(0, -9) + (decimals === "" ? "" : `.${decimals}`);
}

const SYMBOLS: Readonly<Record<Currency, string>> = { CNY: "¥", USD: "$" };

/** A review costs a hundredth of a yuan or a thousandth of a dollar: so many decimals tell them apart. */
const DECIMALS: Readonly<Record<Currency, number>> = { CNY: 4, USD: 5 };

/** For people: the symbol and a rounded number, `¥0.0043`; never zero for what is not. */
export function renderAmount(nano: Nano, currency: Currency): string {
  const step = 10 ** (9 - DECIMALS[currency]);
  const rounded = Math.round(nano / step) * step;
  if (rounded === 0 && nano > 0) return `<${SYMBOLS[currency]}${renderMoney(step)}`;
  return SYMBOLS[currency] + renderMoney(rounded);
}

/** For columns of a table: as `renderAmount`, always with the same number of decimals. */
export function renderAligned(nano: Nano, currency: Currency): string {
  const amount = renderAmount(nano, currency);
  if (amount.startsWith("<")) return amount;
  const [units = "", decimals = ""] = amount.split(".");
  return `${units}.${decimals.padEnd(DECIMALS[currency], "0")}`;
}
