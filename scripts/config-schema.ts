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

const BOOLEAN: Schema = { type: "boolean" };
const MODEL: Schema = { type: "string", pattern: "^[A-Za-z0-9._/:@+-]+$", maxLength: 200 };
const AMOUNT: Schema = {
  type: ["number", "string"],
  exclusiveMinimum: 0,
  maximum: 1_000_000,
  pattern: "^[0-9]{1,7}([.][0-9]{1,9})?$",
};
const TEMPERATURE: Schema = { type: "number", minimum: 0, maximum: 2 };
const SECONDS: Schema = { type: "number", minimum: 0.05, maximum: 21_600 };

/** One or several, as a list, or as lines of one string. */
const oneOrMany = (items: Schema): Schema => ({
  anyOf: [{ type: "string" }, { type: "array", items }],
});

const GLOBS = oneOrMany({ type: "string", minLength: 1, maxLength: 256 });

const PRICE: Schema = {
  type: "object",
  required: ["input", "output"],
  additionalProperties: false,
  properties: {
    input: { type: ["number", "string"], minimum: 0 },
    cached: { type: ["number", "string"], minimum: 0 },
    output: { type: ["number", "string"], minimum: 0 },
    currency: { enum: CURRENCIES },
  },
};

const RULE: Schema = {
  anyOf: [
    { type: "string", minLength: 1, maxLength: 2000 },
    {
      type: "object",
      required: ["rule"],
      additionalProperties: false,
      properties: { paths: GLOBS, rule: { type: "string", minLength: 1, maxLength: 2000 } },
    },
  ],
};

const KINDS: Readonly<Record<string, Schema>> = {
  model: MODEL,
  "fallback-models": oneOrMany(MODEL),
  "verify-model": MODEL,
  "generate-temperature": TEMPERATURE,
  "verify-temperature": TEMPERATURE,
  "cost-limit": AMOUNT,
  "cost-limit-per-pr": AMOUNT,
  "cost-limit-per-month": AMOUNT,
  currency: { enum: CURRENCIES },
  prices: { type: "object", additionalProperties: PRICE },
  "warn-at": {
    anyOf: [
      { type: "string" },
      { type: "integer", minimum: 1, maximum: 1000 },
      { type: "array", items: { type: "integer", minimum: 1, maximum: 1000 } },
    ],
  },
  "webhook-format": { enum: WEBHOOK_FORMATS },
  "exchange-rate": AMOUNT,
  "compare-models": oneOrMany(MODEL),
  include: GLOBS,
  exclude: GLOBS,
  "min-severity": { enum: SEVERITY_CHOICES },
  "max-comments": { type: "integer", minimum: 0, maximum: 100 },
  "fail-on": { enum: ["never", ...SEVERITY_CHOICES] },
  "fail-on-partial": BOOLEAN,
  language: { type: "string", pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$" },
  incremental: BOOLEAN,
  "resolve-threads": BOOLEAN,
  "dry-run": BOOLEAN,
  shard: { type: "string", pattern: "^[0-9]{1,3}/[0-9]{1,3}$" },
  evidence: GLOBS,
  "result-file": { type: "string" },
  "idle-timeout": SECONDS,
  "run-timeout": SECONDS,
  context: {
    anyOf: [{ const: "none" }, { enum: SEGMENTS }, { type: "array", items: { enum: SEGMENTS } }],
  },
  rules: { anyOf: [{ type: "string" }, { type: "array", items: RULE, maxItems: 100 }] },
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
