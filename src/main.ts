/** Entry of the action: reads the inputs, runs the review, reports on every way out, and fails the job if it must. */

import { InputError } from "./domain/errors.ts";
import { ending, exitCodeOf, type Ending } from "./domain/outcome.ts";
import { listHeaderSecrets, listUrlSecrets } from "./domain/report/endpoint-secrets.ts";
import { renderResult } from "./domain/report/result.ts";
import type { ActionRun, reviewOnGitHub } from "./action.ts";
import type { Recording } from "./replay/recording.ts";
import type { Announcer } from "./announcer.ts";
import { createScrubber } from "./domain/secrets.ts";
import { inspectInputs, WEBHOOK_FORMATS, type Inputs, type InputSources } from "./inputs.ts";
import { resolveResultPaths } from "./io/result-file.ts";
import { createRunner, type Runner } from "./io/runner/runner.ts";
import { writeWhole } from "./io/write-files.ts";
import { Journal } from "./journal.ts";
import {
  considerCancel,
  describeStart,
  explainError,
  judgeGate,
  measureCoverage,
  noteRemovedSecrets,
} from "./run.ts";

/** After a cancel the runner kills the process within ten seconds; fen says its farewell much sooner. */
const FAREWELL_MS = 3500;

const SECRET_VARIABLES = ["INPUT_GITHUB-TOKEN", "INPUT_API-KEY", "DMX_API_KEY"];
const WEBHOOK_VARIABLE = "INPUT_WEBHOOK-URL";
const HEADER_VARIABLES = ["OTEL_EXPORTER_OTLP_HEADERS", "OTEL_EXPORTER_OTLP_TRACES_HEADERS"];

/** Any of them names somebody to tell of the run. */
const LISTENER_VARIABLES = [
  WEBHOOK_VARIABLE,
  "OTEL_EXPORTER_OTLP_ENDPOINT",
  "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT",
];

type Settings = Pick<Inputs, "failOn" | "failOnPartial" | "webhookFormat">;

async function main(): Promise<void> {
  const cancel = new AbortController();
  const run = prepare(cancel.signal);
  let settings = assumeSettings(run);
  let recording: Recording | null = null;
  const end = Promise.withResolvers<Ending>();
  listenForTheEnd(cancel, end.resolve);
  const listeners: Listeners = {
    onInputs: (inputs) => (settings = inputs),
    onRecording: (started) => (recording = started),
  };
  execute(run, listeners).then(end.resolve, (error: unknown) => end.resolve(explainError(error)));
  const last = considerCancel(await end.promise, cancel.signal);
  try {
    const code = await finish(run, { ending: last, settings, recording });
    await announceEnd(run, settings);
    exit(code);
  } catch (error) {
    // The result file was saved before anything here could fail.
    run.runner.error(explainError(error).detail);
    exit(1);
  }
}

/** Whatever comes of it, the run has ended as it has. */
async function announceEnd(run: ActionRun, { webhookFormat }: Settings): Promise<void> {
  try {
    const announcer = await run.announcer;
    const news = { record: run.journal.record, format: webhookFormat };
    await announcer?.finish(news, run.cancelled);
  } catch (error) {
    run.runner.info(explainError(error).detail);
  }
}

/** Ends the process once everything is printed: sockets that are still open must not keep the step waiting. */
function exit(code: number): void {
  process.stdout.write("", () => process.exit(code));
}

/** The first signal stops the run in order; if that takes too long, it is ended as it stands. */
function listenForTheEnd(cancel: AbortController, end: (ending: Ending) => void): void {
  const stop = () => {
    cancel.abort("cancelled");
    setTimeout(() => end(ending("not-reviewed", "cancelled")), FAREWELL_MS);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  process.on("uncaughtException", (error) => end(explainError(error)));
  process.on("unhandledRejection", (error) => end(explainError(error)));
}

function prepare(cancelled: AbortSignal): ActionRun {
  const environment = { ...process.env };
  const scrub = createScrubber(listSecrets(environment));
  // Nothing that is loaded or started later finds them in the environment.
  for (const name of [...SECRET_VARIABLES, WEBHOOK_VARIABLE, ...HEADER_VARIABLES]) {
    delete process.env[name];
  }
  const runner = createRunner({ env: environment, scrub });
  const paths = resolveResultPaths({
    given: environment["INPUT_RESULT-FILE"]?.trim() ?? "",
    mode: environment["INPUT_MODE"]?.trim() ?? "",
    runnerTemp: environment["RUNNER_TEMP"],
  });
  const sources: InputSources = {
    environment,
    given: runner.readInput,
  };
  // Every change of what is known lies on the disk at once. What fails here is said at the end.
  const journal = new Journal(describeStart(environment["GITHUB_REPOSITORY"] ?? ""), (record) => {
    writeWhole(paths.result, scrub(renderResult(record)));
  });
  const announcer = openAnnouncer(environment, runner);
  return { environment, sources, runner, scrub, journal, paths, cancelled, announcer };
}

function listSecrets(environment: ActionRun["environment"]): readonly string[] {
  const read = (name: string) => environment[name]?.trim() ?? "";
  const repository = read("GITHUB_REPOSITORY").split("/");
  return [
    ...SECRET_VARIABLES.map(read),
    ...listUrlSecrets(read(WEBHOOK_VARIABLE), repository),
    ...HEADER_VARIABLES.flatMap((name) => listHeaderSecrets(read(name))),
  ];
}

/** Most runs have nobody to tell, and then nothing of it is loaded. */
function openAnnouncer(
  environment: ActionRun["environment"],
  runner: Runner,
): Promise<Announcer> | null {
  // The doctor sends nothing to anybody.
  if (environment["INPUT_MODE"]?.trim() === "doctor") return null;
  if (!LISTENER_VARIABLES.some((name) => environment[name]?.trim())) return null;
  const log = (line: string) => runner.info(line);
  return import("./announcer.ts").then((module) => module.createAnnouncer({ environment, log }));
}

/** What holds until the inputs are known to be good. */
function assumeSettings({ runner }: ActionRun): Settings {
  const format = runner.readInput("webhook-format");
  const webhookFormat = WEBHOOK_FORMATS.find((name) => name === format) ?? "json";
  return { failOn: "never", failOnPartial: false, webhookFormat };
}

type Listeners = Omit<Parameters<typeof reviewOnGitHub>[1], "inputs" | "problems">;

async function execute(run: ActionRun, listeners: Listeners): Promise<Ending> {
  const { inputs, problems: bad } = inspectInputs(run.sources);
  const problems = inputs.githubToken === "" ? [...bad, NO_TOKEN] : bad;
  // The doctor lists them with everything else.
  if (problems.length > 0 && inputs.mode !== "doctor") throw new InputError(explainInputs(bad));
  listeners.onInputs(inputs);
  // The larger part of the bundle is loaded only once the inputs are known to be good.
  const action = await import("./action.ts");
  return action.reviewOnGitHub(run, { inputs, problems, ...listeners });
}

const NO_TOKEN = "`github-token`: not given; leave the input out to use the job's own token";

/** Bad values come first; without any, it is the token that is missing. */
function explainInputs(bad: readonly string[]): string {
  return bad.length > 0 ? bad.join("\n") : NO_TOKEN;
}

/** Writes the last state of everything, reports, and returns the exit code. */
async function finish(
  run: ActionRun,
  end: {
    readonly ending: Ending;
    readonly settings: Settings;
    readonly recording: Recording | null;
  },
): Promise<number> {
  const { journal } = run;
  const gate = judgeGate(journal.record, end.settings);
  const coverage = measureCoverage(journal.record, end.ending);
  journal.update({ gate, coverage });
  noteRemovedSecrets(run);
  journal.finish(end.ending, new Date().toISOString());
  const { report } = await import("./steps/report.ts");
  const server = run.environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const allowedLinkPrefix = `${server}/${journal.record.repository}/`;
  const { record } = journal;
  const replay = (await end.recording?.render({ ...run, record })) ?? null;
  report({ ...run, record, replay, allowedLinkPrefix, writeWhole });
  return exitCodeOf({ ...end, gate, failOnPartial: end.settings.failOnPartial });
}

await main();
