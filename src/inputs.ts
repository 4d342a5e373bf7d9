/** Strings become values here, once: every input with its default, its check and its error message. */

import { createFindPlace, inspectConfig, type FindPlace } from "./domain/config.ts";
import type { ConfiguredRule } from "./domain/context/guidelines.ts";
import { InputError } from "./domain/errors.ts";
import type { Globs } from "./domain/filter/filter.ts";
import type { Currency, Nano } from "./domain/money/money.ts";
import type { ExchangeRate, Price } from "./domain/money/price.ts";
import type { Severity } from "./domain/suggestion.ts";
import {
  readBaseUrls,
  readBoolean,
  readChoice,
  readDecimal,
  readExchangeRate,
  readGlobs,
  readLanguage,
  readLimit,
  readList,
  readModel,
  readPath,
  readPercentages,
  readPrices,
  readRules,
  readSha,
  readShard,
  readUrl,
  readWholeNumber,
  type Problem,
  type Reader,
} from "./input-readers.ts";

export const MODES = [
  "review",
  "generate",
  "publish",
  "plan",
  "doctor",
  "compare",
  "measure",
] as const;
export type Mode = (typeof MODES)[number];

export const WEBHOOK_FORMATS = ["json", "slack", "feishu", "wecom"] as const;

/** What may stand before the diff beside title and description. */
export const SEGMENTS = ["guidelines", "code", "discussion"] as const;
export type Segment = (typeof SEGMENTS)[number];

/** Everything a workflow can say, as values. Money is in nano units of `currency`, times in milliseconds. */
export type Inputs = {
  readonly githubToken: string;
  readonly apiKey: string;
  /** Without trailing slash and without `/chat/completions`; tried in order. */
  readonly baseUrls: readonly string[];
  readonly model: string;
  readonly fallbackModels: readonly string[];
  /** `null`: the model of the generate pass. */
  readonly verifyModel: string | null;
  readonly generateTemperature: number;
  readonly verifyTemperature: number;
  readonly costLimit: Nano;
  readonly costLimitPerPr: Nano | null;
  readonly costLimitPerMonth: Nano | null;
  readonly currency: Currency;
  readonly prices: ReadonlyMap<string, Price>;
  readonly warnAt: readonly number[];
  readonly webhookUrl: string | null;
  readonly webhookFormat: (typeof WEBHOOK_FORMATS)[number];
  readonly exchangeRate: ExchangeRate;
  readonly mode: Mode;
  readonly compareModels: readonly string[];
  readonly prNumber: number | null;
  readonly headSha: string | null;
  readonly config: string;
  readonly include: Globs;
  readonly exclude: Globs;
  /** Of the workflow, for all repositories that it serves; they come before those of the configuration file. */
  readonly sharedRules: readonly ConfiguredRule[];
  readonly minSeverity: Severity;
  readonly maxComments: number;
  readonly failOn: Severity | "never";
  readonly failOnPartial: boolean;
  readonly language: string;
  readonly incremental: boolean;
  readonly resolveThreads: boolean;
  readonly dryRun: boolean;
  readonly shard: { readonly index: number; readonly count: number };
  /** Reports of other tools, as patterns from the workspace. */
  readonly evidence: Globs;
  /** `null`: `fen-result.json` in the runner's folder for temporary files. */
  readonly resultFile: string | null;
  readonly idleTimeoutMs: number;
  readonly runTimeoutMs: number;
  /** What is sent besides the diff, with title and description. */
  readonly context: readonly Segment[];
  /** Of the configuration file; they come before what files hold. */
  readonly rules: readonly ConfiguredRule[];
  /** Post what other tools found also where the model does not confirm it. */
  readonly postFindings: boolean;
};

/** The part of the limit that one of several jobs may spend. */
export function shareOf(inputs: Pick<Inputs, "costLimit" | "shard">): Nano {
  return Math.floor(inputs.costLimit / inputs.shard.count);
}

type Definition<T> = {
  readonly name: string;
  readonly fallback: string;
  readonly environment?: string;
  /** The configuration file alone may set it: it describes the repository, not a run. */
  readonly fileOnly?: boolean;
  readonly read: Reader<T>;
};

const define = <T>(
  name: string,
  read: Reader<T>,
  rest: { fallback?: string; environment?: string; fileOnly?: boolean } = {},
): Definition<T> => ({ name, read, ...rest, fallback: rest.fallback ?? "" });

export const SEVERITY_CHOICES = ["critical", "major", "minor", "nit"] as const;

const DEFINITIONS = {
  githubToken: define("github-token", (text) => text),
  apiKey: define("api-key", (text) => text, { environment: "DMX_API_KEY" }),
  baseUrls: define("base-url", readBaseUrls, {
    environment: "DMX_BASE_URL",
    fallback: "https://www.dmxapi.cn/v1",
  }),
  model: define("model", readModel, { fallback: "mimo-v2-flash" }),
  fallbackModels: define("fallback-models", readList(readModel), {
    fallback: "mimo-v2.6-flash, qwen-flash",
  }),
  verifyModel: define("verify-model", orNull(readModel)),
  generateTemperature: define("generate-temperature", readDecimal({ from: 0, to: 2 }), {
    fallback: "0.3",
  }),
  verifyTemperature: define("verify-temperature", readDecimal({ from: 0, to: 2 }), {
    fallback: "0.1",
  }),
  costLimit: define("cost-limit", readLimit, { fallback: "0.01" }),
  costLimitPerPr: define("cost-limit-per-pr", orNull(readLimit)),
  costLimitPerMonth: define("cost-limit-per-month", orNull(readLimit)),
  currency: define("currency", readChoice(["CNY", "USD"]), { fallback: "CNY" }),
  prices: define("prices", readPrices),
  warnAt: define("warn-at", readPercentages, { fallback: "50, 80, 100" }),
  webhookUrl: define("webhook-url", orNull(readUrl)),
  webhookFormat: define("webhook-format", readChoice(WEBHOOK_FORMATS), { fallback: "json" }),
  exchangeRate: define("exchange-rate", readExchangeRate),
  mode: define("mode", readChoice(MODES), { fallback: "review" }),
  compareModels: define("compare-models", readList(readModel)),
  prNumber: define("pr-number", orNull(readWholeNumber({ from: 1, to: 2_147_483_647 }))),
  headSha: define("head-sha", orNull(readSha)),
  config: define("config", readPath, { fallback: ".github/fen.yml" }),
  include: define("include", readGlobs),
  exclude: define("exclude", readGlobs),
  sharedRules: define("shared-rules", readRules),
  minSeverity: define("min-severity", readChoice(SEVERITY_CHOICES), { fallback: "minor" }),
  maxComments: define("max-comments", readWholeNumber({ from: 0, to: 100 }), { fallback: "20" }),
  failOn: define("fail-on", readChoice(["never", ...SEVERITY_CHOICES]), { fallback: "never" }),
  failOnPartial: define("fail-on-partial", readBoolean, { fallback: "false" }),
  language: define("language", readLanguage, { fallback: "en" }),
  incremental: define("incremental", readBoolean, { fallback: "true" }),
  resolveThreads: define("resolve-threads", readBoolean, { fallback: "false" }),
  dryRun: define("dry-run", readBoolean, { fallback: "false" }),
  shard: define("shard", readShard, { fallback: "1/1" }),
  evidence: define("evidence", readGlobs),
  resultFile: define(
    "result-file",
    orNull((text) => text),
  ),
  idleTimeoutMs: define("idle-timeout", readSeconds(), { fallback: "60" }),
  runTimeoutMs: define("run-timeout", readSeconds(), { fallback: "900" }),
  context: define("context", readSegments, { fileOnly: true, fallback: SEGMENTS.join("\n") }),
  rules: define("rules", readRules, { fileOnly: true }),
  postFindings: define("post-findings", readBoolean, { fileOnly: true, fallback: "false" }),
} satisfies { readonly [K in keyof Inputs]: Definition<Inputs[K]> };

/** Every input name of action.yml, in its order. */
export const INPUT_NAMES: readonly string[] = listNames(false);

/** Every key that the configuration file may have, the workflow's own included. */
export const FILE_KEYS: readonly string[] = [...INPUT_NAMES, ...listNames(true)];

/** What an input is where nobody gives it; `""` where that is no text of its own. */
export function defaultOf(name: string): string {
  const definitions = Object.values<Definition<unknown>>(DEFINITIONS);
  return definitions.find((definition) => definition.name === name)?.fallback ?? "";
}

function listNames(fileOnly: boolean): readonly string[] {
  return Object.values<Definition<unknown>>(DEFINITIONS)
    .filter((definition) => (definition.fileOnly ?? false) === fileOnly)
    .map(({ name }) => name);
}

export type InputSources = {
  /** Value of an action input or flag; `""` when it is not given. */
  readonly given: (name: string) => string;
  /** Values of the configuration file by input name, and where in it each stands (`:3:15`, or nothing). */
  readonly config?: {
    readonly file: string;
    readonly values: ReadonlyMap<string, string>;
    /** Path: the input's name, then keys of maps and numbers of items below. */
    readonly placeOf?: FindPlace;
  };
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How a value that was given is called in a message, where it is no input of the action. */
  readonly nameOf?: (name: string) => string;
};

/**
 * Reads all inputs: action input before configuration file before environment before default.
 * Throws `InputError` that lists every bad value: its name, what is wrong with it, what is allowed.
 */
export function readInputs(sources: InputSources): Inputs {
  const { inputs, problems } = inspectInputs(sources);
  if (problems.length > 0) throw new InputError(problems.join("\n"));
  return inputs;
}

/**
 * Reads all inputs with a configuration file. Throws `InputError` that lists all that is wrong in the order of the file's
 * keys and then of the inputs, with line and column; where the file is no YAML, that alone.
 */
export function readConfiguredInputs(
  sources: InputSources,
  { file, text }: { readonly file: string; readonly text: string },
): Inputs {
  const { values, problems: ofKeys } = inspectConfig(text, { file, known: FILE_KEYS });
  const config = { file, values, placeOf: createFindPlace(text) };
  const { inputs, problems } = inspectInputs({ ...sources, config });
  if (ofKeys.length + problems.length > 0)
    throw new InputError([...ofKeys, ...problems].join("\n"));
  return inputs;
}

/** Reads all inputs as `readInputs` does. What is wrong stands in `problems`, a line each; the default stands for it. */
export function inspectInputs(sources: InputSources): {
  readonly inputs: Inputs;
  readonly problems: readonly string[];
} {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, definition] of Object.entries(DEFINITIONS)) {
    const { text, labelOf } = findText(definition, sources);
    const read = definition.read(text);
    if (typeof read === "object" && read !== null && "problem" in read) {
      const all = [read, ...(read.others ?? [])];
      problems.push(...all.map((each) => `${labelOf(each)}: ${each.problem}`));
      values[key] = definition.read(definition.fallback);
    } else {
      values[key] = read;
    }
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every key has a definition, checked by `satisfies`
  return { inputs: values as Inputs, problems };
}

function findText(
  definition: Definition<unknown>,
  sources: InputSources,
): { readonly text: string; readonly labelOf: (problem: Problem) => string } {
  const { name, environment, fallback, fileOnly } = definition;
  const given = fileOnly ? "" : sources.given(name).trim();
  const label = `\`${name}\``;
  if (given !== "") return { text: given, labelOf: () => sources.nameOf?.(name) ?? label };
  const { config } = sources;
  const configured = config?.values.get(name) ?? "";
  if (configured.trim() !== "") {
    const labelOf = ({ at = [], what = "value" }: Problem) =>
      `${config?.file}${config?.placeOf?.([name, ...at], what) ?? ""}: ${label}`;
    // An empty first item of a list is an empty first line, and counts.
    return { text: configured.includes("\n") ? configured.trimEnd() : configured.trim(), labelOf };
  }
  const inherited = environment ? (sources.environment[environment]?.trim() ?? "") : "";
  if (inherited !== "") {
    return { text: inherited, labelOf: () => `environment variable ${environment}` };
  }
  return { text: fallback, labelOf: () => label };
}

function readSegments(text: string): readonly Segment[] | Problem {
  if (text === "none") return [];
  const read = readList(readChoice(SEGMENTS))(text);
  if (!("problem" in read)) return SEGMENTS.filter((segment) => read.includes(segment));
  const problems = [read, ...(read.others ?? [])];
  const [first = read, ...others] = problems.map((each) => ({
    ...each,
    problem: `${each.problem}; or \`none\``,
  }));
  return { ...first, others };
}

/** An optional input: not given is `null`. */
function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (text) => (text === "" ? null : read(text));
}

/** Seconds, at most six hours (the longest job GitHub runs), as milliseconds. */
function readSeconds(): Reader<number> {
  const read = readDecimal({ from: 0.05, to: 21_600 });
  return (text) => {
    const seconds = read(text);
    return typeof seconds === "number" ? Math.round(seconds * 1000) : seconds;
  };
}
