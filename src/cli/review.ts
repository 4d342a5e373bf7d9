/** `fen review` and `fen plan`: the pipeline of the action on a change that lies here, or on a pull request. */

import { createFarewell, createGitHubClient, describeContext } from "../clients.ts";
import { InputError } from "../domain/errors.ts";
import { isCommit } from "../domain/fixes.ts";
import type { Ending } from "../domain/outcome.ts";
import type { RunRecord } from "../domain/record.ts";
import { renderResult } from "../domain/report/result.ts";
import { renderSarif } from "../domain/report/sarif.ts";
import { listShown, renderNoModel, renderPlan, renderReview } from "../domain/terminal/review.ts";
import { run, wrap } from "../domain/terminal/paint.ts";
import { readInputs, type Inputs } from "../inputs.ts";
import { createLocalHost } from "../io/local-host.ts";
import { review, reviewHere } from "../review.ts";
import { UsageError, type Call, type Command, type ExitCode, type Flag } from "./command.ts";
import { findProvider, type Provider } from "./provider.ts";
import { readSelection, SELECTION, type Selection } from "./selection.ts";
import { conduct, type Outcome, type Session } from "./session.ts";
import { readSources, SETTINGS } from "./settings.ts";

const PRINTED: readonly Flag[] = [
  { name: "json", value: null, help: "print the result file, and nothing else" },
  { name: "sarif", value: null, help: "print SARIF 2.1.0, and nothing else" },
];

export const reviewCommand: Command = {
  name: "review",
  summary: "review a branch, a diff or a pull request",
  usage: "[--base REF] [--head REF] | --diff FILE|- | --pr OWNER/REPO#N",
  flags: [
    ...SELECTION,
    { name: "post", value: null, help: "post the review on the pull request" },
    { name: "full", value: null, help: "read again what earlier runs have read" },
    ...PRINTED,
    ...SETTINGS,
  ],
  most: 0,
  run: (call) => start(call, "review"),
};

export const planCommand: Command = {
  name: "plan",
  summary: "show what would be sent and what it would cost; spends nothing, needs no key",
  usage: "[--base REF] [--head REF] | --diff FILE|- | --pr OWNER/REPO#N",
  flags: [...SELECTION, ...PRINTED.slice(0, 1), ...SETTINGS],
  most: 0,
  run: (call) => start(call, "plan"),
};

async function start(call: Call, mode: "review" | "plan"): Promise<ExitCode> {
  const { given, terminal } = call;
  const isSilent = given("json") !== "" || given("sarif") !== "";
  if (given("json") !== "" && given("sarif") !== "") {
    throw new UsageError("--json and --sarif exclude each other");
  }
  if (given("post") !== "" && given("pr") === "") {
    throw new UsageError("--post needs a pull request: --pr OWNER/REPO#N");
  }
  if (given("full") !== "" && given("pr") === "") {
    throw new UsageError("--full needs a pull request: --pr OWNER/REPO#N");
  }
  checkFlags(call, mode);
  const selection = await readSelection(call);
  const fixed = fixInputs(call, { selection, mode });
  const provider: Provider =
    mode === "plan" ? { kind: "endpoint" } : await findProvider(readSources(call, fixed));
  if (provider.kind !== "endpoint" && given("post") !== "") throw new InputError(NO_KEY_TO_SIGN);
  const added = provider.kind === "local" ? provider.fixed : {};
  const sources = readSources(call, { ...fixed, ...added });
  const inputs = readInputs(sources);
  if (!isSilent)
    terminal.tell(
      wrap([run(introduce(provider, `model: ${inputs.model}`), "dim")], terminal.width),
    );
  const { workspace } = selection;
  const outcome = await conduct(
    {
      call,
      sources,
      inputs,
      workspace,
      repository: selection.kind === "pull-request" ? selection.repository : "",
      notes: selection.kind === "here" ? selection.notes : [],
      view: isSilent ? "silent" : "shown",
    },
    (session) => work(session, { selection, provider }),
  );
  show(call, outcome, provider);
  return outcome.code;
}

/** Flags are looked at before anything is read or asked: what they say, as values. Throws UsageError. */
export function checkFlags(call: Call, mode: string): Inputs {
  try {
    return readInputs(readSources(call, { mode }));
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.message) : error;
  }
}

const NO_KEY_TO_SIGN =
  "--post needs a key in `DMX_API_KEY`: fen signs with it what it leaves on the pull request, so that nobody else can; for a server on this machine any long secret of your own will do";

/** What a command decides itself of the inputs: where the change is, and that nothing is posted unless asked. */
export function fixInputs(
  { given, environment }: Call,
  { selection, mode }: { readonly selection: Selection; readonly mode: string },
): Readonly<Record<string, string>> {
  const common = { mode, "dry-run": given("post") === "" ? "true" : "false" };
  if (selection.kind === "here") return common;
  const token = environment["GITHUB_TOKEN"]?.trim() || environment["GH_TOKEN"]?.trim() || "";
  if (token === "") {
    throw new InputError(
      "`GITHUB_TOKEN`: not set; --pr reads the pull request with it (`GH_TOKEN` does as well, and `gh auth token` prints one)",
    );
  }
  return {
    ...common,
    "github-token": token,
    "pr-number": String(selection.number),
    ...(given("full") === "" ? {} : { incremental: "false" }),
  };
}

/** Who is asked, and where; `models` such as `model: ID`. */
export function introduce(provider: Provider, models: string): string {
  if (provider.kind === "none")
    return "No key in DMX_API_KEY and no local server: no model takes part.";
  if (provider.kind === "endpoint") return models;
  const { server } = provider;
  const where = server === null ? "on this machine" : `at ${server.name}, ${server.baseUrl}`;
  const costs = provider.isFree ? "it costs nothing" : "it counts at the price that is known";
  return `${models} ${where}; nothing leaves this machine, and ${costs}`;
}

/** Takes the selected change through the pipeline. */
export async function work(
  session: Session,
  { selection, provider }: { readonly selection: Selection; readonly provider: Provider },
): Promise<Ending> {
  const { conditions, inputs, onInputs } = session;
  const context = { ...describeContext(conditions, session), inputs, onInputs };
  const model = provider.kind === "none" ? "none" : "asked";
  if (selection.kind === "here") {
    const { change, name } = selection;
    const files = change.files.length === 1 ? "1 file" : `${change.files.length} files`;
    conditions.log.info(`${name}: ${files} changed`);
    const github = createLocalHost(change);
    const { pullRequest } = change;
    return reviewHere(session.watch({ ...context, github }), { pullRequest, model });
  }
  const { repository, number } = selection;
  const github = createGitHubClient(conditions, { ...session, repository });
  try {
    if (model === "asked") {
      const trigger = { event: "workflow_dispatch", payload: {} };
      const openFarewell = createFarewell(conditions, { ...session, repository });
      const rest = { trigger, readResults: () => [], openFarewell };
      return await review(session.watch({ ...context, github, ...rest }));
    }
    const pullRequest = await github.fetchPullRequest(number);
    if (pullRequest) return await reviewHere({ ...context, github }, { pullRequest, model });
    throw new InputError(
      `--pr: ${repository} has no pull request ${number}, or the token may not read it`,
    );
  } finally {
    conditions.journal.update({ requests: github.requestCount() });
  }
}

/** Results go to standard output, and nothing else does. */
function show({ given, terminal }: Call, { record, files }: Outcome, provider: Provider): void {
  if (given("json") !== "") return terminal.write(renderResult(record));
  if (given("sarif") !== "") return terminal.write(renderSarif(record));
  const isPlan = record.mode === "plan" && record.plan !== null;
  terminal.print(isPlan ? renderPlan(record, terminal) : renderReview(record, terminal));
  if (provider.kind === "none") terminal.print(renderNoModel(record, terminal));
  if (record.reviewUrl !== "") terminal.print([[run(record.reviewUrl)]]);
  if (files.result !== "") terminal.print([[run(`Result: ${files.result}`, "dim")]]);
  if (files.replay !== "") terminal.print([[run(`Replay: ${files.replay}`, "dim")]]);
  if (files.result !== "" && hasFixes(record))
    terminal.print([[run("fen apply puts the fixes into your files.", "dim")]]);
}

/** `fen apply` puts fixes on a commit, and not on a diff. */
function hasFixes({ reviewed, pullRequest }: RunRecord): boolean {
  if (pullRequest === null || !isCommit(pullRequest.head.sha)) return false;
  return listShown(reviewed).some(({ replacement }) => replacement?.kind === "committable");
}
