/** `fen init`: writes the workflow and the configuration file, after three questions, and never over anything. */

import { existsSync } from "node:fs";
import { join } from "node:path";

import { InputError } from "../domain/errors.ts";
import { renderConfig, renderWorkflow, type Answers } from "../domain/init/templates.ts";
import { findPrice } from "../domain/money/price.ts";
import { run, wrap } from "../domain/terminal/paint.ts";
import { readInputs } from "../inputs.ts";
import { openRepository } from "../io/git/branch.ts";
import { createFile, type Creation } from "../io/write-files.ts";
import { VERSION } from "../version.ts";
import { UsageError, type Call, type Command, type ExitCode } from "./command.ts";

const WORKFLOW = ".github/workflows/fen.yml";
const CONFIG = ".github/fen.yml";
type File = typeof WORKFLOW | typeof CONFIG;

/** The flag that answers it is named as the input, or as `flag` says. */
type Question = {
  readonly input: "base-url" | "model" | "cost-limit" | "language";
  readonly flag: string;
  readonly asks: string;
  readonly fallback: string;
  /** Where the answer goes. */
  readonly file: File;
};

const ENDPOINT: Question = {
  input: "base-url",
  flag: "base-url",
  asks: "Endpoint that your key is for",
  fallback: "https://www.dmxapi.cn/v1",
  file: WORKFLOW,
};
const MODEL: Question = {
  input: "model",
  flag: "model",
  asks: "Model to ask there",
  fallback: "mimo-v2-flash",
  file: CONFIG,
};
/** The model is asked for as well where the endpoint is not the default one, whose models fen knows. */
const QUESTIONS: readonly Question[] = [
  ENDPOINT,
  MODEL,
  {
    input: "cost-limit",
    flag: "limit",
    asks: "Most that one run on a pull request may cost, in CNY",
    fallback: "0.01",
    file: CONFIG,
  },
  {
    input: "language",
    flag: "language",
    asks: "Language of the comments, such as en, zh-CN or ja",
    fallback: "en",
    file: CONFIG,
  },
];

export const initCommand: Command = {
  name: "init",
  summary: "write a workflow and .github/fen.yml, after three questions",
  usage: "[--base-url URL] [--model ID] [--limit AMOUNT] [--language TAG] [--yes]",
  flags: [
    { name: "base-url", value: "URL", help: "endpoint that your key is for (DMXAPI)" },
    { name: "model", value: "ID", help: "model to ask (mimo-v2-flash)" },
    { name: "limit", value: "AMOUNT", help: "most that one run may cost, in CNY (0.01)" },
    { name: "language", value: "TAG", help: "language of the comments (en)" },
    { name: "yes", value: null, help: "take the defaults for what no flag says" },
  ],
  most: 0,
  run: init,
};

async function init(call: Call): Promise<ExitCode> {
  const { terminal, given } = call;
  for (const { input, flag } of QUESTIONS) {
    const problem = given(flag) === "" ? null : findProblem(input, given(flag));
    if (problem !== null) throw new UsageError(problem.replace(`\`${input}\``, `--${flag}`));
  }
  const repository = await openRepository(call.folder, call.environment);
  if (repository === null) {
    throw new InputError("there is no git repository here; go to the one that fen is to review");
  }
  const missing = [WORKFLOW, CONFIG].filter((path) => !existsSync(join(repository.root, path)));
  const answers = await readAnswers(call, missing);
  if (answers === null) {
    terminal.tell([[run("Nothing was written.")]]);
    return 130;
  }
  const texts = { [WORKFLOW]: renderWorkflow(answers), [CONFIG]: renderConfig(answers, VERSION) };
  const made = Object.entries(texts).map(([path, text]) => ({
    path,
    creation: createFile(repository.root, path, text),
  }));
  terminal.print(made.map(({ path, creation }) => [run(`${path}: ${explain(creation)}`)]));
  const written = made.filter(({ creation }) => creation.kind === "written");
  if (written.length > 0) showSteps(call, { written: written.map(({ path }) => path), answers });
  const isFailed = made.some(({ creation }) => creation.kind === "failed");
  return written.length === 0 || isFailed ? 1 : 0;
}

function explain(creation: Creation): string {
  if (creation.kind === "failed") return `was not written: ${creation.why}`;
  return creation.kind === "exists" ? "is there already, and was left as it is" : "written";
}

/** What is left to do, a line each. */
function showSteps(
  { terminal }: Call,
  { written, answers }: { readonly written: readonly string[]; readonly answers: Answers },
): void {
  const steps = [
    "Put the key into the secret DMX_API_KEY (Settings, Secrets and variables, Actions).",
    ...(written.includes(WORKFLOW)
      ? [`In ${WORKFLOW} replace OWNER and the zeros by the release that you looked at.`]
      : []),
    ...(written.includes(CONFIG) && !answers.isPriced
      ? [`In ${CONFIG} say what ${answers.model} costs: without a price there is no run.`]
      : []),
    `Commit ${written.length === 1 ? "the file" : "both files"} and open a pull request.`,
  ];
  const rows = steps.flatMap((step, index) => wrap([run(`${index + 1}. ${step}`)], terminal.width));
  terminal.print([[], ...rows]);
}

/** For the files that are to be written; `null` where somebody went away. Throws UsageError where nobody can be asked. */
async function readAnswers(call: Call, missing: readonly string[]): Promise<Answers | null> {
  const { given, terminal } = call;
  const values = new Map<string, string>();
  for (const question of QUESTIONS) {
    const { input, flag, fallback, file } = question;
    const isDue = missing.includes(file) && (question !== MODEL || isElsewhere(values));
    const isAsked = given(flag) === "" && given("yes") === "" && isDue;
    if (isAsked && !terminal.isInteractive) {
      throw new UsageError(`there is nobody to ask: give --${flag}, or --yes for the defaults`);
    }
    const answer = isAsked ? await askFor(call, question) : given(flag).trim() || fallback;
    if (answer === null) return null;
    values.set(input, answer);
  }
  const value = ({ input }: Pick<Question, "input">) => values.get(input) ?? "";
  const { baseUrls } = readInputs({ environment: {}, given: (name) => values.get(name) ?? "" });
  const model = value(MODEL);
  return {
    baseUrls: isElsewhere(values) ? baseUrls : [],
    model,
    isPriced: findPrice(model, new Map()) !== null,
    costLimit: value({ input: "cost-limit" }),
    language: value({ input: "language" }),
  };
}

function isElsewhere(values: ReadonlyMap<string, string>): boolean {
  return values.get(ENDPOINT.input) !== ENDPOINT.fallback;
}

/** Asks until the answer is one that fen takes. */
async function askFor(
  { terminal, cancelled }: Call,
  { input, asks, fallback }: Question,
): Promise<string | null> {
  for (;;) {
    const answer = await terminal.ask(`${asks} [${fallback}]: `, cancelled);
    if (answer === null) return null;
    const problem = findProblem(input, answer);
    if (problem === null) return answer === "" ? fallback : answer;
    terminal.tell(wrap([run(problem.replace(`\`${input}\`: `, ""), "yellow")], terminal.width));
  }
}

/** What fen would say of the value later. */
function findProblem(input: string, text: string): string | null {
  try {
    readInputs({ environment: {}, given: (name) => (name === input ? text : "") });
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}
