/**
 * The schema of `fen.yml`, for editors that complete and check it, made from the inputs as the code knows them.
 * `npm run schema` writes `fen.schema.json`; a test holds the file to this.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { load } from "js-yaml";

import { WORKFLOW_ONLY } from "../src/domain/config.ts";
import { CURRENCIES } from "../src/domain/money/money.ts";
import { FILE_KEYS, SEGMENTS, SEVERITY_CHOICES, WEBHOOK_FORMATS } from "../src/inputs.ts";

type Schema = Readonly<Record<string, unknown>>;

/** What stands for a text: fen takes a number or a word such as `true` as it is written; nothing means not given. */
const TEXT = ["string", "number", "boolean", "null"];
const orNothing = (pattern: string) => `^\\s*(${pattern})?\\s*$`;

const BOOLEAN: Schema = {
  type: ["boolean", "string", "null"],
  pattern: orNothing("[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]"),
};
const MODEL: Schema = { type: TEXT, pattern: orNothing("[A-Za-z0-9._/:@+-]{1,200}") };
const AMOUNT: Schema = {
  type: ["number", "string", "null"],
  exclusiveMinimum: 0,
  maximum: 1_000_000,
  pattern: orNothing("(?![0.]*\\s*$)(0{0,3}[0-9]{1,6}([.][0-9]{1,9})?|0{0,2}1000000([.]0{1,9})?)"),
};
/** In quotes the form alone is checked. */
const decimal = (minimum: number, maximum: number): Schema => ({
  type: ["number", "string", "null"],
  minimum,
  maximum,
  pattern: orNothing("[0-9]{1,6}([.][0-9]{1,6})?"),
});
const TEMPERATURE = decimal(0, 2);
const SECONDS = decimal(0.05, 21_600);
const choice = (choices: readonly string[]): Schema => ({
  anyOf: [{ enum: choices }, { type: "null" }],
});

/** One or several, as a list, or as lines of one string. */
const oneOrMany = (text: Schema, items: Schema = text) => ({
  anyOf: [text, { type: "array", items }] as const,
});

/** Of an item of a list. */
const ONE_LINE = "(?![\\s\\S]*\\S[^\\S\\n]*\\n\\s*\\S)";
/** No word after a word on one line: between two there is a comma or a line end. */
const SEPARATED = "(?![\\s\\S]*[^\\s,][^\\S\\n]+[^\\s,])";
const NAMES = `${SEPARATED}[A-Za-z0-9._/:@+,\\s-]*$`;
const MODELS = oneOrMany(
  { type: TEXT, pattern: `^${NAMES}` },
  { type: TEXT, pattern: `^${ONE_LINE}${NAMES}` },
);
const TOO_LARGE = "0*(100[1-9]|10[1-9][0-9]|1[1-9][0-9]{2}|[2-9][0-9]{3}|[1-9][0-9]{4})";
const PERCENTAGES: Schema = {
  type: ["integer", "string", "null"],
  minimum: 1,
  maximum: 1000,
  pattern: `^${SEPARATED}(?![\\s\\S]*(^|[,\\s])(0+([,\\s]|$)|${TOO_LARGE}))[0-9,\\s]*$`,
};
const SEGMENT = `(${SEGMENTS.join("|")})`;
const SEGMENT_LIST: Schema = {
  type: ["string", "null"],
  pattern: `^${SEPARATED}(\\s*none\\s*|[,\\s]*(${SEGMENT}[,\\s]*)*)$`,
};

/** A list whose default is not empty says so by being left out. */
const notEmpty = ({ anyOf: [text, list] }: ReturnType<typeof oneOrMany>): Schema => ({
  anyOf: [text, { ...list, contains: { type: ["string", "number", "boolean"], pattern: "\\S" } }],
});

const NAMES_A_FILE = "(?!\\s*!?[.]?/+\\s*$)(?!\\s*!\\s*$)";
const GLOBS = oneOrMany(
  { type: TEXT },
  { type: TEXT, maxLength: 256, pattern: `^${ONE_LINE}${NAMES_A_FILE}` },
);

const PRICE_AMOUNT: Schema = {
  type: ["number", "string"],
  minimum: 0,
  maximum: 100_000,
  pattern: "^(0{0,4}[0-9]{1,5}([.][0-9]{1,9})?|0{0,3}100000([.]0{1,9})?)$",
};
const PRICE: Schema = {
  type: "object",
  required: ["input", "output"],
  additionalProperties: false,
  properties: {
    input: PRICE_AMOUNT,
    cached: PRICE_AMOUNT,
    output: PRICE_AMOUNT,
    currency: choice(CURRENCIES),
  },
};

const PATHS = oneOrMany({ type: "string", maxLength: 256, pattern: `^${NAMES_A_FILE}` });
const RULE_MAP: Schema = {
  type: "object",
  required: ["rule"],
  additionalProperties: false,
  properties: { paths: PATHS, rule: { type: "string", pattern: "\\S", maxLength: 2000 } },
};
const RULE: Schema = {
  anyOf: [{ type: TEXT, pattern: `^${ONE_LINE}`, maxLength: 2000 }, RULE_MAP],
};

const KINDS: Readonly<Record<string, Schema>> = {
  model: MODEL,
  "fallback-models": notEmpty(MODELS),
  "verify-model": MODEL,
  "generate-temperature": TEMPERATURE,
  "verify-temperature": TEMPERATURE,
  "cost-limit": AMOUNT,
  "cost-limit-per-pr": AMOUNT,
  "cost-limit-per-month": AMOUNT,
  currency: choice(CURRENCIES),
  prices: { type: ["object", "string", "null"], additionalProperties: PRICE },
  "warn-at": notEmpty(oneOrMany(PERCENTAGES)),
  "webhook-format": choice(WEBHOOK_FORMATS),
  "exchange-rate": AMOUNT,
  "compare-models": MODELS,
  include: GLOBS,
  exclude: GLOBS,
  "min-severity": choice(SEVERITY_CHOICES),
  "max-comments": {
    type: ["integer", "string", "null"],
    minimum: 0,
    maximum: 100,
    pattern: orNothing("0{0,7}(100|[0-9]{1,2})"),
  },
  "fail-on": choice(["never", ...SEVERITY_CHOICES]),
  "fail-on-partial": BOOLEAN,
  language: {
    type: ["string", "null"],
    pattern: orNothing("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"),
  },
  incremental: BOOLEAN,
  "resolve-threads": BOOLEAN,
  "dry-run": BOOLEAN,
  shard: {
    type: ["string", "null"],
    pattern: orNothing("(?!0+/)[0-9]{1,3}/(?!0+\\s*$)[0-9]{1,3}"),
  },
  evidence: GLOBS,
  "result-file": { type: TEXT },
  "idle-timeout": SECONDS,
  "run-timeout": SECONDS,
  context: {
    anyOf: [
      { enum: ["none", ...SEGMENTS] },
      SEGMENT_LIST,
      { type: "array", items: { enum: SEGMENTS }, minItems: 1 },
      { type: "array", items: { const: "none" }, minItems: 1, maxItems: 1 },
    ],
  },
  rules: { anyOf: [{ type: TEXT }, RULE_MAP, { type: "array", items: RULE, maxItems: 100 }] },
  "post-findings": BOOLEAN,
};

/** Of the keys that no input has, which action.yml therefore does not describe. */
const FILE_DESCRIPTIONS: Readonly<Record<string, string>> = {
  context: "What is sent besides the diff, with title and description; `none` for nothing.",
  rules: "Rules of the project for the prompt: a sentence each, or a map of `paths` and `rule`.",
  "post-findings": "Post what other tools found also where the model does not confirm it.",
};

/** The keys that the file may have, in the order of the inputs. */
export function listFileKeys(): readonly string[] {
  return FILE_KEYS.filter((name) => !WORKFLOW_ONLY.has(name));
}

/** The schema as JSON text. Throws when a key has no kind or no description. */
export function renderConfigSchema(actionYml: string): string {
  const { inputs } = load(actionYml) as { inputs: Record<string, { description: string }> };
  const properties = listFileKeys().map((name) => {
    const kind = KINDS[name];
    const description = inputs[name]?.description ?? FILE_DESCRIPTIONS[name];
    if (!kind || !description) throw new Error(`the key ${name} has no kind or no description`);
    return [name, { description, ...kind }] as const;
  });
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "fen.yml",
    description: "Settings of fen for a repository, read at the base commit of a pull request.",
    type: ["object", "null"],
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

export const SCHEMA_FILE = fileURLToPath(new URL("../fen.schema.json", import.meta.url));
export const ACTION_FILE = fileURLToPath(new URL("../action.yml", import.meta.url));

if (import.meta.main) {
  writeFileSync(SCHEMA_FILE, renderConfigSchema(readFileSync(ACTION_FILE, "utf8")));
}
