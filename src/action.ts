/** Makes the clients of the outside worlds for a run of the action and hands them to the pipeline. */

import type { Announcer } from "./announcer.ts";
import {
  createFarewell,
  createGitHubClient,
  describeContext,
  startClock,
  type Conditions,
} from "./clients.ts";
import { InputError } from "./domain/errors.ts";
import type { Ending } from "./domain/outcome.ts";
import type { Inputs, InputSources } from "./inputs.ts";
import { readPayload } from "./io/event.ts";
import { useProxyFrom } from "./io/proxy.ts";
import { readResultFiles, type ResultPaths } from "./io/result-file.ts";
import type { Runner } from "./io/runner/runner.ts";
import type { Journal } from "./journal.ts";
import { createRecording, type Recording } from "./replay/recording.ts";
import { review } from "./review.ts";
import { watchSpending } from "./spending.ts";

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

/** Reviews the pull request that started the workflow. `onInputs` gets the inputs with the configuration file. */
export async function reviewOnGitHub(
  run: ActionRun,
  options: {
    readonly inputs: Inputs;
    /** What is wrong with the inputs: a line each. Only the doctor goes on with any. */
    readonly problems: readonly string[];
    readonly onInputs: (inputs: Inputs) => void;
    /** Gets what will keep the run for a replay, before anything is to be kept. */
    readonly onRecording: (recording: Recording) => void;
  },
): Promise<Ending> {
  const { inputs, problems } = options;
  if (inputs.mode === "doctor") {
    const { examineOnGitHub } = await import("./doctor.ts");
    return examineOnGitHub(run, { inputs, problems });
  }
  if (problems.length > 0) throw new InputError(problems.join("\n"));
  const warnings = watchSpending(
    {
      journal: run.journal,
      warn: (sentence) => run.runner.warning(`fen: ${sentence}`),
      announce: (warning, news) => void run.announcer?.then(({ warn }) => warn(warning, news)),
    },
    inputs,
  );
  await useProxyFrom(run.environment);
  const timeLeftMs = startClock(inputs.runTimeoutMs);
  const conditions = describeConditions(run);
  const { repository } = conditions;
  const github = createGitHubClient(conditions, { inputs, timeLeftMs, repository });
  const context = describeContext(conditions, { inputs, timeLeftMs });
  const recording = createRecording(run);
  options.onRecording(recording);
  try {
    const watched = recording.watch({
      ...context,
      trigger: {
        event: run.environment["GITHUB_EVENT_NAME"] ?? "",
        payload: readPayload(run.environment["GITHUB_EVENT_PATH"]),
      },
      readResults: () => readResultFiles(run.paths.source),
      openFarewell: createFarewell(conditions, { inputs, timeLeftMs, repository }),
      github,
      inputs,
      onInputs: (completed: Inputs) => {
        warnings.heed(completed);
        options.onInputs(completed);
      },
    });
    return await review(watched);
  } finally {
    run.journal.update({ requests: github.requestCount() });
  }
}

function describeConditions(run: ActionRun): Conditions {
  const { GITHUB_REPOSITORY: repository = "", GITHUB_WORKSPACE: workspace = "" } = run.environment;
  return { ...run, log: run.runner, workspace, repository };
}
