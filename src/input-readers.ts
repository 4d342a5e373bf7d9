/** One reader for each kind of input value: text in, a value or a problem in plain words out. */

import { parseYaml } from "./domain/config.ts";
import type { ConfiguredRule } from "./domain/context/guidelines.ts";
import { InputError } from "./domain/errors.ts";
import { parseGlobs, type Globs } from "./domain/filter/filter.ts";
import { isModelId } from "./domain/model-id.ts";
import { CURRENCIES, parseMoney, type Currency, type Nano } from "./domain/money/money.ts";
import { DEFAULT_EXCHANGE_RATE, type ExchangeRate, type Price } from "./domain/money/price.ts";
import type { Path } from "./domain/yaml-places.ts";

/**
 * `at`: the keys of the maps and the numbers of the lines in the value that lead to what is wrong, `what` of it. `others`:
 * what else is wrong with the value.
 */
export type Problem = {
  readonly problem: string;
  readonly at?: Path;
  readonly what?: "key" | "value";
  readonly others?: readonly Problem[];
};
export type Reader<T> = (text: string) => T | Problem;

const MOST_PROBLEMS = 20;

/** All that is wrong with one value, as far as anybody reads it; `null` where nothing is. */
function join(problems: readonly Problem[]): Problem | null {
  const [first, ...others] = problems.slice(0, MOST_PROBLEMS);
  if (first === undefined) return null;
  const rest = problems.length - MOST_PROBLEMS;
  if (rest <= 0) return { ...first, others };
  return { ...first, others: [...others, { problem: `and ${rest} more of this kind` }] };
}

const isProblem = (read: unknown): read is Problem =>
  typeof read === "object" && read !== null && "problem" in read;

/** The value as it may be shown in a message: short, one line. */
function show(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

export function readBoolean(text: string): boolean | Problem {
  const word = text.toLowerCase();
  if (word === "true" || word === "false") return word === "true";
  return { problem: `${show(text)} is neither true nor false` };
}

export function readChoice<const T extends readonly string[]>(choices: T): Reader<T[number]> {
  return (text) => {
    const choice = choices.find((word) => word === text);
    return choice ?? { problem: `${show(text)} is not one of ${choices.join(", ")}` };
  };
}

export function readWholeNumber(range: { from: number; to: number }): Reader<number> {
  return (text) => {
    const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= range.from && number <= range.to) return number;
    return { problem: `${show(text)} is not a whole number from ${range.from} to ${range.to}` };
  };
}

export function readDecimal(range: { from: number; to: number }): Reader<number> {
  return (text) => {
    const number = /^\d{1,6}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
    if (number >= range.from && number <= range.to) return number;
    return { problem: `${show(text)} is not a decimal number from ${range.from} to ${range.to}` };
  };
}

/** A limit of money: a plain decimal number above zero. There is no word for "unlimited". */
export function readLimit(text: string): Nano | Problem {
  const amount = parseMoney(text);
  if (amount !== null && amount > 0) return amount;
  return {
    problem: `${show(text)} is not an amount; give a plain decimal number above 0 and up to 1000000, such as 0.01`,
  };
}

export function readExchangeRate(text: string): ExchangeRate | Problem {
  if (text === "") return DEFAULT_EXCHANGE_RATE;
  const cnyPerUsd = parseMoney(text);
  if (cnyPerUsd !== null && cnyPerUsd > 0) return { cnyPerUsd, source: "`exchange-rate`" };
  return {
    problem: `${show(text)} is not a rate; give CNY per USD as a decimal number, such as 7.1`,
  };
}

export function readModel(text: string): string | Problem {
  if (isModelId(text)) return text;
  return { problem: `${show(text)} is not a model id (letters, digits and . _ - / : @ +)` };
}

/** Items separated by commas or line ends. */
export function readList<T>(read: Reader<T>): Reader<readonly T[]> {
  return (text) => {
    const items: T[] = [];
    const problems: Problem[] = [];
    for (const { line, index } of numberLines(text)) {
      for (const part of line.split(",").map((each) => each.trim())) {
        const item = part === "" ? null : read(part);
        if (isProblem(item)) problems.push({ ...item, at: [index] });
        else if (item !== null) items.push(item);
      }
    }
    return join(problems) ?? items;
  };
}

/** Lines that have something in them; those of a list in the configuration file are its items. */
function numberLines(text: string): readonly { readonly line: string; readonly index: number }[] {
  return text
    .split("\n")
    .map((line, index) => ({ line: line.trim(), index }))
    .filter(({ line }) => line !== "");
}

/** Patterns that decide which files are reviewed, one a line. */
export function readGlobs(text: string): Globs | Problem {
  const read = parseGlobs(text.split("\n"));
  if (!("problem" in read)) return read.globs;
  const problems = numberLines(text).flatMap(({ line, index }) => {
    const one = parseGlobs([line]);
    return "problem" in one ? [{ ...one, at: [index] }] : [];
  });
  // None of them where it is their number.
  return join(problems) ?? read;
}

export function readPercentages(text: string): readonly number[] | Problem {
  const read = readList(readWholeNumber({ from: 1, to: 1000 }))(text);
  if ("problem" in read) return read;
  return [...new Set(read)].toSorted((a, b) => a - b);
}

export function readSha(text: string): string | Problem {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)) return text.toLowerCase();
  return { problem: `${show(text)} is not a full commit SHA (40 or 64 hexadecimal digits)` };
}

export function readShard(text: string): { index: number; count: number } | Problem {
  const match = /^(\d{1,3})\/(\d{1,3})$/.exec(text);
  const index = Number(match?.[1]);
  const count = Number(match?.[2]);
  if (match && index >= 1 && count <= 256 && index <= count) return { index, count };
  return { problem: `${show(text)} is not i/n with 1 ≤ i ≤ n ≤ 256, such as 2/4` };
}

/** A path inside the repository. */
export function readPath(text: string): string | Problem {
  const parts = text.split("/");
  const inside =
    text.length <= 300 &&
    parts.every((part) => part !== "" && part !== "." && part !== "..") &&
    !/[\\\p{Cc}]/u.test(text);
  return inside
    ? text
    : { problem: `${show(text)} is not a path inside the repository, such as .github/fen.yml` };
}

/** A BCP 47 tag such as `en`, `zh-CN` or `pt-BR`. */
export function readLanguage(text: string): string | Problem {
  if (/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(text)) return text;
  return { problem: `${show(text)} is not a language tag, such as en, zh-CN or ja` };
}

export function readUrl(text: string): string | Problem {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && (url.protocol === "https:" || url.protocol === "http:")) return url.href;
  return { problem: "not an http or https address" };
}

/** Endpoints in the order they are tried, each without trailing slash and `/chat/completions`. */
export function readBaseUrls(text: string): readonly string[] | Problem {
  const read = readList(readBaseUrl)(text);
  if ("problem" in read) return read;
  return read.length > 0 ? [...new Set(read)] : { problem: "no address given" };
}

function readBaseUrl(text: string): string | Problem {
  const example = "such as https://www.dmxapi.cn/v1";
  const url = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (!url) return { problem: `${show(text)} is not an http or https address, ${example}` };
  if (url.username !== "" || url.password !== "") {
    return { problem: "an address must not hold a user name or password; use `api-key`" };
  }
  if (url.search !== "" || url.hash !== "") {
    // Not shown: some gateways want their key there.
    return { problem: `an address must not have a query or fragment, ${example}` };
  }
  const path = url.pathname.replace(/\/{1,20}$/, "").replace(/\/chat\/completions$/, "");
  return url.origin + path.replace(/\/{1,20}$/, "");
}

/** YAML or JSON map `model: {input, cached, output, currency}` per million tokens. */
export function readPrices(text: string): ReadonlyMap<string, Price> | Problem {
  if (text === "") return new Map();
  let document: unknown;
  try {
    document = parseYaml(text, "value");
  } catch (error) {
    if (error instanceof InputError) return { problem: error.message };
    throw error;
  }
  if (document === null) return new Map();
  if (typeof document !== "object" || Array.isArray(document)) {
    return { problem: "must be a map `model: {input, cached, output, currency}`" };
  }
  const prices = new Map<string, Price>();
  const problems: Problem[] = [];
  for (const [model, entry] of Object.entries(document)) {
    const price = readPrice(model, entry);
    if ("problem" in price) problems.push(price, ...(price.others ?? []));
    else prices.set(model, price);
  }
  return join(problems) ?? prices;
}

const PRICE_KEYS = ["input", "cached", "output", "currency"];

function readPrice(model: string, entry: unknown): Price | Problem {
  const name = show(model);
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
    return { problem: `${name} must be a map {input, cached, output, currency}`, at: [model] };
  }
  const values: Readonly<Record<string, unknown>> = { ...entry };
  const input = readPriceAmount(values["input"]);
  const output = readPriceAmount(values["output"]);
  // Without a price of its own, a cached token costs what any other costs.
  const cached = values["cached"] === undefined ? input : readPriceAmount(values["cached"]);
  const currency: Currency | undefined = CURRENCIES.find(
    (code) => code === (values["currency"] ?? "CNY"),
  );
  const unknown = Object.keys(values).some((key) => !PRICE_KEYS.includes(key));
  if (unknown || input === null || output === null || cached === null || !currency) {
    const problems = explainPrice(model, values);
    return join(problems) ?? { problem: `${name} is no price`, at: [model] };
  }
  return { model, currency, input, cached, output, source: "`prices`" };
}

/** All that is wrong with a price, each at its place. */
function explainPrice(
  model: string,
  values: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  const name = show(model);
  const unknown = Object.keys(values)
    .filter((key) => !PRICE_KEYS.includes(key))
    .map((key): Problem => {
      const problem = `${name}: unknown key ${show(key)}; allowed are ${PRICE_KEYS.join(", ")}`;
      return { problem, at: [model, key], what: "key" };
    });
  const amounts = ["input", "cached", "output"].flatMap((key): readonly Problem[] => {
    const value = values[key];
    if (value === undefined) {
      return key === "cached" ? [] : [{ problem: `${name} has no \`${key}\``, at: [model] }];
    }
    if (readPriceAmount(value) !== null) return [];
    const shown = typeof value === "string" ? show(value) : show(JSON.stringify(value));
    const problem = `${name}: \`${key}\` ${shown} is not an amount per million tokens, 0 to 100000, such as 0.7`;
    return [{ problem, at: [model, key] }];
  });
  const code = values["currency"] ?? "CNY";
  if (CURRENCIES.some((known) => known === code)) return [...unknown, ...amounts];
  const problem = `${name}: currency must be CNY or USD`;
  return [...unknown, ...amounts, { problem, at: [model, "currency"] }];
}

/** An amount per million tokens; at most 100,000 units, so that sums stay whole numbers. */
function readPriceAmount(value: unknown): Nano | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const amount = parseMoney(String(value));
  return amount !== null && amount <= 100_000_000_000_000 ? amount : null;
}

const MAX_RULES = 100;
const MAX_RULE_CHARACTERS = 2000;

/** One rule a line: a sentence, or a map of `paths` and `rule` as JSON. */
export function readRules(text: string): readonly ConfiguredRule[] | Problem {
  const lines = numberLines(text);
  if (lines.length > MAX_RULES) return { problem: `there are more than ${MAX_RULES} rules` };
  const rules: ConfiguredRule[] = [];
  const problems: Problem[] = [];
  for (const { line, index } of lines) {
    const rule = readRule(line);
    if ("problem" in rule) problems.push({ ...rule, at: [index] });
    else rules.push(rule);
  }
  return join(problems) ?? rules;
}

function readRule(line: string): ConfiguredRule | Problem {
  if (!line.startsWith("{")) return checkRule({ paths: [], rule: line });
  const value = parseRule(line);
  if (value instanceof InputError) return { problem: value.message };
  const fields: Readonly<Record<string, unknown>> =
    typeof value === "object" && value !== null ? { ...value } : {};
  const { paths = [], rule, ...others } = fields;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    return {
      problem: `a rule has \`paths\` and \`rule\`, not ${show(unknown)}; a sentence with a colon stands in quotes`,
    };
  }
  const list: readonly unknown[] = Array.isArray(paths) ? paths : [paths];
  const texts = list.filter((path) => typeof path === "string");
  if (typeof rule !== "string" || texts.length < list.length) {
    return {
      problem: "a rule is a sentence, or a map of `paths` (patterns) and `rule` (a sentence)",
    };
  }
  return checkRule({ paths: texts, rule });
}

function parseRule(line: string): unknown {
  try {
    return parseYaml(line, "a rule");
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function checkRule(rule: ConfiguredRule): ConfiguredRule | Problem {
  if (rule.rule.trim() === "") return { problem: "a rule is empty" };
  if (rule.rule.length > MAX_RULE_CHARACTERS) {
    return { problem: `a rule is longer than ${MAX_RULE_CHARACTERS} characters` };
  }
  const globs = parseGlobs(rule.paths);
  return "problem" in globs ? globs : rule;
}
