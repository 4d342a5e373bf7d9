/** `fen compare`: several models on the same change, side by side. Nothing is posted. */

import { InputError } from "../domain/errors.ts";
import { renderResult } from "../domain/report/result.ts";
import { run, wrap } from "../domain/terminal/paint.ts";
import { renderReview } from "../domain/terminal/review.ts";
import { readInputs } from "../inputs.ts";
import { findProblem } from "../steps/compare.ts";
import { UsageError, type Call, type Command, type ExitCode } from "./command.ts";
import { findProvider } from "./provider.ts";
import { checkFlags, fixInputs, introduce, work } from "./review.ts";
import { readSelection, SELECTION } from "./selection.ts";
import { conduct, type Outcome } from "./session.ts";
import { MODELS, readSources, SETTINGS } from "./settings.ts";

/** No model stands in for another, and there are no comments. */
const WITHOUT: ReadonlySet<string> = new Set(["model", "fallback-models", "max-comments"]);

export const compareCommand: Command = {
  name: "compare",
  summary: "let several models review the same change, and see who found what at which price",
  usage: "--models A,B [--base REF] [--head REF] | --diff FILE|- | --pr OWNER/REPO#N",
  flags: [
    MODELS,
    ...SELECTION,
    { name: "json", value: null, help: "print the result file, and nothing else" },
    ...SETTINGS.filter(({ name }) => !WITHOUT.has(name)),
  ],
  most: 0,
  run: compare,
};

const MODE = "compare";

async function compare(call: Call): Promise<ExitCode> {
  const { given, terminal } = call;
  const isSilent = given("json") !== "";
  const flags = checkFlags(call, MODE);
  // Without the flag the configuration file may name them.
  const problem = given(MODELS.name) === "" ? null : findProblem(flags);
  if (problem !== null) throw new UsageError(`--${MODELS.name}: ${problem}`);
  const selection = await readSelection(call);
  const fixed = fixInputs(call, { selection, mode: MODE });
  const models = [...new Set(flags.compareModels)];
  const provider = await findProvider(readSources(call, fixed), models);
  if (provider.kind === "none") throw new InputError(NOBODY);
  if (provider.kind === "local" && models.length === 0) {
    const known = provider.server?.models.slice(0, 10).join(", ") ?? "";
    const choice = known === "" ? "" : `; the server here has ${known}`;
    throw new InputError(`--${MODELS.name}: not given; name two models at least${choice}`);
  }
  const added = provider.kind === "local" ? provider.fixed : {};
  const sources = readSources(call, { ...fixed, ...added });
  const names = models.length === 0 ? "those that the configuration file names" : models.join(", ");
  if (!isSilent) {
    const says = introduce(provider, `models: ${names}`);
    terminal.tell(wrap([run(says, "dim")], terminal.width));
  }
  const outcome = await conduct(
    {
      call,
      sources,
      inputs: readInputs(sources),
      workspace: selection.workspace,
      repository: selection.kind === "pull-request" ? selection.repository : "",
      notes: selection.kind === "here" ? selection.notes : [],
      view: isSilent ? "silent" : "shown",
    },
    (session) => work(session, { selection, provider }),
  );
  show(call, outcome);
  return outcome.code;
}

const NOBODY =
  "`DMX_API_KEY`: not set, and there is no local server (Ollama, LM Studio, llama.cpp, vLLM): there is nobody to compare; `fen plan` shows what a review would cost";

function show({ given, terminal }: Call, { record, files }: Outcome): void {
  if (given("json") !== "") return terminal.write(renderResult(record));
  terminal.print(renderReview(record, terminal));
  if (files.result !== "") terminal.print([[run(`Result: ${files.result}`, "dim")]]);
  if (files.replay !== "") terminal.print([[run(`Replay: ${files.replay}`, "dim")]]);
}
