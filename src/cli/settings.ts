/** The flags that set what inputs set in a workflow, under the same names. */

import { SEVERITY_CHOICES, type InputSources } from "../inputs.ts";
import type { Call, Flag } from "./command.ts";

/** What a review, a plan and a comparison take. The key comes from the environment: flags are seen by everybody. */
export const SETTINGS: readonly Flag[] = [
  { name: "limit", value: "AMOUNT", help: "most that the run may cost (0.01)" },
  { name: "model", value: "ID", help: "model to ask (mimo-v2-flash)" },
  { name: "verify-model", value: "ID", help: "another model for the second pass" },
  { name: "fallback-models", value: "IDS", help: "models to ask where the first is not served" },
  { name: "base-url", value: "URL", help: "OpenAI-compatible endpoint (DMX_BASE_URL, DMXAPI)" },
  { name: "prices", value: "MAP", help: "prices per million tokens, as YAML or JSON" },
  { name: "currency", value: "CODE", help: "of limits and amounts", choices: ["CNY", "USD"] },
  { name: "exchange-rate", value: "RATE", help: "CNY per USD" },
  { name: "include", value: "GLOBS", help: "review these files only, one pattern a line" },
  { name: "exclude", value: "GLOBS", help: "leave these files out, one pattern a line" },
  {
    name: "min-severity",
    value: "LEVEL",
    help: "least severity shown (minor)",
    choices: SEVERITY_CHOICES,
  },
  { name: "max-comments", value: "N", help: "most comments of their own (20)" },
  {
    name: "fail-on",
    value: "LEVEL",
    help: "exit with 1 for a confirmed suggestion of that severity (never)",
    choices: ["never", ...SEVERITY_CHOICES],
  },
  { name: "fail-on-partial", value: null, help: "exit with 1 when not everything was read" },
  { name: "language", value: "TAG", help: "language of the suggestions (en)" },
  { name: "evidence", value: "GLOBS", help: "SARIF files of other tools" },
  { name: "generate-temperature", value: "T", help: "of the first pass (0.3)" },
  { name: "verify-temperature", value: "T", help: "of the second pass (0.1)" },
  { name: "config", value: "FILE", help: "configuration file at the base (.github/fen.yml)" },
  { name: "idle-timeout", value: "SECONDS", help: "longest silence of a stream (60)" },
  { name: "run-timeout", value: "SECONDS", help: "longest run (900)" },
  { name: "result-file", value: "FILE", help: "where the result file goes" },
];

/** The models of a comparison. */
export const MODELS: Flag = {
  name: "models",
  value: "A,B",
  help: "two to six models to compare",
};

/** Flags that are called otherwise than the input they set. */
const INPUT_OF: Readonly<Record<string, string>> = {
  limit: "cost-limit",
  models: "compare-models",
};
const FLAG_OF: ReadonlyMap<string, string> = new Map(
  [...SETTINGS, MODELS].map(({ name }) => [INPUT_OF[name] ?? name, name]),
);

/** Where the inputs come from on the command line; `fixed` are those that a command decides itself. */
export function readSources(
  call: Pick<Call, "given" | "environment">,
  fixed: Readonly<Record<string, string>>,
): InputSources {
  return {
    environment: call.environment,
    given: (name) => {
      const flag = FLAG_OF.get(name);
      return fixed[name] ?? (flag === undefined ? "" : call.given(flag));
    },
    nameOf: (name) => {
      const flag = FLAG_OF.get(name);
      return flag === undefined || name in fixed ? `\`${name}\`` : `--${flag}`;
    },
  };
}
