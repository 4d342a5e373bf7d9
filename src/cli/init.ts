/** `fen init`: writes the workflow and the configuration file, after three questions, and never over anything. */

import { join } from "node:path";

import { InputError } from "../domain/errors.ts";
import { renderConfig, renderWorkflow, type Answers } from "../domain/init/templates.ts";
import { run, wrap } from "../domain/terminal/paint.ts";
import { readInputs } from "../inputs.ts";
import { openRepository } from "../io/git/branch.ts";
import { createFile } from "../io/result-file.ts";
import { VERSION } from "../version.ts";
import { UsageError, type Call, type Command, type ExitCode } from "./command.ts";

const WORKFLOW = ".github/workflows/fen.yml";
const CONFIG = ".github/fen.yml";

/** Each question with the flag that answers it. */
const QUESTIONS = [
  { flag: "model", input: "model", asks: "Model to ask", fallback: "mimo-v2-flash" },
  {
    flag: "limit",
    input: "cost-limit",
    asks: "Most that one review may cost, in CNY",
    fallback: "0.01",
  },
  { flag: "language", input: "language", asks: "Language of the comments", fallback: "en" },
] as const;

export const initCommand: Command = {
  name: "init",
  summary: "write a workflow and .github/fen.yml, after three questions",
  usage: "[--model ID] [--limit AMOUNT] [--language TAG] [--base-url URL] [--yes]",
  flags: [
    { name: "model", value: "ID", help: "model to ask (mimo-v2-flash)" },
    { name: "limit", value: "AMOUNT", help: "most that one review may cost, in CNY (0.01)" },
    { name: "language", value: "TAG", help: "language of the comments (en)" },
    { name: "base-url", value: "URL", help: "endpoint, where it is not DMXAPI" },
    { name: "yes", value: null, help: "take the defaults for what no flag says" },
  ],
  most: 0,
  run: init,
};

async function init(call: Call): Promise<ExitCode> {
  const repository = await openRepository(call.folder, call.environment);
  if (repository === null) {
    throw new InputError("there is no git repository here; go to the one that fen is to review");
  }
  const answers = await readAnswers(call);
  const files = [
    [WORKFLOW, renderWorkflow(answers)],
    [CONFIG, renderConfig(answers, VERSION)],
  ] as const;
  const outcomes = files.map(
    ([path, text]) => [path, createFile(join(repository.root, path), text)] as const,
  );
  const { terminal } = call;
  terminal.print(outcomes.map(([path, outcome]) => [run(`${path}: ${explain(outcome)}`)]));
  if (outcomes.every(([, outcome]) => outcome !== "written")) return 1;
  const steps = [
    "1. Put the key of your endpoint into the repository's secrets, as DMX_API_KEY (Settings, Secrets and variables, Actions).",
    `2. In ${WORKFLOW} put the release that you have looked at in the place of OWNER and the zeros.`,
    "3. Commit both files and open a pull request.",
  ];
  terminal.print([[], ...steps.flatMap((step) => wrap([run(step)], terminal.width))]);
  return 0;
}

function explain(outcome: string): string {
  return outcome === "exists" ? "is there already, and was left as it is" : outcome;
}

/** Throws UsageError for a value that fen would refuse later, and where nobody can be asked. */
async function readAnswers(call: Call): Promise<Answers> {
  const { given, terminal } = call;
  const isAsked = given("yes") === "" && QUESTIONS.some(({ flag }) => given(flag) === "");
  if (isAsked && !terminal.isInteractive) {
    throw new UsageError(
      "fen init has nobody to ask: give --model, --limit and --language, or --yes for the defaults",
    );
  }
  const values = new Map([["base-url", given("base-url")]]);
  for (const { flag, input, asks, fallback } of QUESTIONS) {
    const answer =
      given(flag) || (isAsked ? await terminal.ask(`${asks} [${fallback}]: `, call.cancelled) : "");
    values.set(input, answer.trim() || fallback);
  }
  const value = (name: string) => values.get(name) ?? "";
  check(value);
  const [model, costLimit, language] = [value("model"), value("cost-limit"), value("language")];
  return { baseUrl: value("base-url"), model, costLimit, language };
}

function check(value: (name: string) => string): void {
  try {
    readInputs({ environment: {}, given: value });
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.message) : error;
  }
}
