/** Makes the clients of the outside worlds for a run of the action and hands them to the pipeline. */

import type { Announcer } from "./announcer.ts";
import { createGitHubClient, describeContext, startClock, type Conditions } from "./clients.ts";
import { InputError } from "./domain/errors.ts";
import type { Ending } from "./domain/outcome.ts";
import { findWarnings, renderWarning, type Warning } from "./domain/report/warning.ts";
import type { Inputs, InputSources } from "./inputs.ts";
import { readPayload } from "./io/event.ts";
import { useProxyFrom } from "./io/proxy.ts";
import { readResultFiles, type ResultPaths } from "./io/result-file.ts";
import type { Runner } from "./io/runner/runner.ts";
import type { Journal } from "./journal.ts";
import { review } from "./review.ts";

/** What one run of the action works with. */
export type ActionRun = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly sources: InputSources;
  readonly runner: Runner;
  readonly scrub: (text: string) => string;
  readonly journal: Journal;
  readonly paths: ResultPaths;
  /** Aborts with the reason `cancelled` when the runner ends the job. */
  readonly cancelled: AbortSignal;
  /** `null` where nobody is to be told of the run. */
  readonly announcer: Promise<Announcer> | null;
};

const AVAILABLE_MODES: readonly Inputs["mode"][] = [
  "review",
  "generate",
  "publish",
  "plan",
  "measure",
];

/** Reviews the pull request that started the workflow. `onInputs` gets the inputs with the configuration file. */
export async function reviewOnGitHub(
  run: ActionRun,
  options: { readonly inputs: Inputs; readonly onInputs: (inputs: Inputs) => void },
): Promise<Ending> {
  const { inputs } = options;
  if (!AVAILABLE_MODES.includes(inputs.mode)) {
    throw new InputError(
      `\`mode\`: ${inputs.mode} is not available in this version; use ${AVAILABLE_MODES.join(", ")}`,
    );
  }
  const warnings = watchSpending(run, inputs);
  await useProxyFrom(run.environment);
  const timeLeftMs = startClock(inputs.runTimeoutMs);
  const conditions = describeConditions(run);
  const { repository } = conditions;
  const github = createGitHubClient(conditions, { inputs, timeLeftMs, repository });
  try {
    return await review({
      ...describeContext(conditions, { inputs, timeLeftMs }),
      trigger: {
        event: run.environment["GITHUB_EVENT_NAME"] ?? "",
        payload: readPayload(run.environment["GITHUB_EVENT_PATH"]),
      },
      readResults: () => readResultFiles(run.paths.source),
      github,
      inputs,
      onInputs: (completed) => {
        warnings.heed(completed);
        options.onInputs(completed);
      },
    });
  } finally {
    run.journal.update({ requests: github.requestCount() });
  }
}

function describeConditions(run: ActionRun): Conditions {
  const { GITHUB_REPOSITORY: repository = "", GITHUB_WORKSPACE: workspace = "" } = run.environment;
  return { ...run, log: run.runner, workspace, repository };
}

type WarningInputs = Pick<Inputs, "warnAt" | "webhookFormat">;

/** Warns at the stages of `warn-at`, each once; `heed` takes over what the configuration file says of them. */
function watchSpending(
  run: ActionRun,
  first: WarningInputs,
): { readonly heed: (inputs: WarningInputs) => void } {
  const { journal, runner, announcer } = run;
  const given: Warning[] = [];
  let inputs = first;
  journal.watchCalls((record) => {
    const { warnAt, webhookFormat: format } = inputs;
    for (const warning of findWarnings({ limits: record.limits, warnAt, given })) {
      given.push(warning);
      const sentence = renderWarning(warning, record.currency);
      runner.warning(`fen: ${sentence}`);
      journal.note(sentence);
      void announcer?.then(({ warn }) => warn(warning, { record, format }));
    }
  });
  return { heed: (completed) => (inputs = completed) };
}
