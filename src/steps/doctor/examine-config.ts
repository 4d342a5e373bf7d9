/** Reads the configuration file as a review would, but as far as it can be read, and judges it. */

import { createFindPlace, inspectConfig, WORKFLOW_ONLY } from "../../domain/config.ts";
import type { Finding } from "../../domain/doctor/finding.ts";
import { judgeConfig } from "../../domain/doctor/settings.ts";
import { InputError } from "../../domain/errors.ts";
import { FILE_KEYS, inspectInputs, type Inputs, type InputSources } from "../../inputs.ts";
import { look } from "./look.ts";

export type ConfigSource = {
  readonly sources: InputSources;
  /** Without the file; a line for each that is wrong. */
  readonly inputs: Inputs;
  readonly problems: readonly string[];
  /** Gives `null` where there is no such file; throws GitHubError and InputError. `null`: it cannot be read at all. */
  readonly read: (() => Promise<string | null>) | null;
  /** Where it was looked for: `at the base commit`. */
  readonly at: string;
};

export type Config = {
  /** With the file. */
  readonly inputs: Inputs;
  /** `.github/fen.yml`, or with line and column where the file sets the key; in backticks. */
  readonly placeOf: (name: string) => string;
  readonly findings: readonly Finding[];
};

export async function examineConfig(source: ConfigSource): Promise<Config> {
  const { inputs, at, sources } = source;
  const file = inputs.config;
  const rest = { inputs, placeOf: () => `\`${file}\`` };
  const { read: open } = source;
  if (open === null) {
    const why = "there is nowhere to read it from.";
    return { ...rest, findings: judgeConfig({ kind: "unreadable", file, why }) };
  }
  const read = await look("config", async () => ({ text: await open() }));
  if (read.value === null) return { ...rest, findings: read.findings };
  const { text } = read.value;
  if (text !== null) return inspectFile(text, source);
  const isNamed = sources.given("config").trim() !== "";
  return { ...rest, findings: judgeConfig({ kind: "absent", file, isNamed, at }) };
}

function inspectFile(text: string, source: ConfigSource): Config {
  const { sources, problems: known } = source;
  const file = source.inputs.config;
  const parsed = parseFile(text, file);
  const findPlace = createFindPlace(text);
  const config = { file, values: parsed.values, placeOf: findPlace };
  const { inputs, problems } = inspectInputs({ ...sources, config });
  const own = problems.filter((line) => !known.includes(line));
  return {
    inputs,
    placeOf: (name) => `\`${file}${findPlace([name], "value")}\``,
    findings: judgeConfig({ kind: "read", file, problems: [...parsed.problems, ...own] }),
  };
}

function parseFile(text: string, file: string): ReturnType<typeof inspectConfig> {
  try {
    return inspectConfig(text, { file, known: FILE_KEYS });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { values: new Map(), problems: [error.message] };
  }
}

/** Where a setting is changed: where it is given or must be given, else in the configuration file. */
export function createPlaceOf(
  sources: InputSources,
  { config, given }: { readonly config: Config; readonly given: (name: string) => string },
): (name: string) => string {
  return (name) =>
    sources.given(name).trim() !== "" || WORKFLOW_ONLY.has(name)
      ? given(name)
      : config.placeOf(name);
}
