/** Makes the clients of the outside worlds for a run of the action and hands them to the pipeline. */

import { setTimeout as sleep } from "node:timers/promises";

import type { Announcer } from "./announcer.ts";
import { InputError } from "./domain/errors.ts";
import type { Ending } from "./domain/outcome.ts";
import { findWarnings, renderWarning, type Warning } from "./domain/report/warning.ts";
import type { Inputs, InputSources } from "./inputs.ts";
import { createCodeParser, createGrammarReader } from "./io/code-parser.ts";
import { readEvidenceFiles } from "./io/evidence-files.ts";
import { parseRepository, readPayload } from "./io/event.ts";
import { openClone } from "./io/git/git.ts";
import { createGitHub, type GitHub } from "./io/github/github.ts";
import { createModelClient, type ModelClient } from "./io/model/model.ts";
import { useProxyFrom } from "./io/proxy.ts";
import { readResultFiles, type ResultPaths } from "./io/result-file.ts";
import type { Runner } from "./io/runner/runner.ts";
import { createSecretScanner } from "./io/secret-scanner.ts";
import type { Journal } from "./journal.ts";
import { review, type ReviewContext } from "./review.ts";
import { VERSION } from "./version.ts";

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

/** Beside the bundle. */
const GRAMMARS = new URL("grammars/", import.meta.url);

const USER_AGENT = `fen-review/${VERSION}`;

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
  const github = createGitHubClient(run, { inputs, timeLeftMs });
  try {
    return await review({
      ...describeContext(run, {
        inputs,
        timeLeftMs,
      }),
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

function startClock(runTimeoutMs: number): () => number {
  const end = performance.now() + runTimeoutMs;
  return () => Math.max(0, end - performance.now());
}

type Clock = { readonly inputs: Inputs; readonly timeLeftMs: () => number };

function createGitHubClient(run: ActionRun, { inputs, timeLeftMs }: Clock): GitHub {
  return createGitHub({
    token: inputs.githubToken,
    apiUrl: run.environment["GITHUB_API_URL"] || "https://api.github.com",
    repository: parseRepository(run.environment["GITHUB_REPOSITORY"]),
    userAgent: USER_AGENT,
    deadline: timeLeftMs,
    signal: run.cancelled,
    scrubBody: run.scrub,
    log: (line) => run.runner.info(line),
  });
}

/** One client for each endpoint. No prompt takes a secret of this run along. */
function createModelClients(run: ActionRun, inputs: Inputs): readonly ModelClient[] {
  const { scrub, runner } = run;
  const { apiKey, idleTimeoutMs } = inputs;
  return inputs.baseUrls.map((baseUrl) => {
    const client = createModelClient({ baseUrl, apiKey, idleTimeoutMs, userAgent: USER_AGENT });
    return {
      complete: async ({ messages, ...request }, options) => {
        const clean = messages.map(({ role, content }) => ({ role, content: scrub(content) }));
        const attempt = await client.complete({ ...request, messages: clean }, options);
        const { endpoint, status, outcome, durationMs } = attempt;
        runner.debug(`${request.model} at ${endpoint}: ${status} ${outcome}, ${durationMs} ms`);
        return attempt;
      },
    };
  });
}

/** Time kept back from the model for posting and reporting: a tenth of the run, at most half a minute. */
function closingMs(inputs: Inputs): number {
  return Math.min(30_000, inputs.runTimeoutMs / 10);
}

function describeContext(
  run: ActionRun,
  { inputs, timeLeftMs }: Clock,
): Omit<ReviewContext, "github" | "inputs" | "onInputs"> {
  const { environment, runner, sources, journal, cancelled } = run;
  const timeout = new AbortController();
  setTimeout(() => timeout.abort("timeout"), inputs.runTimeoutMs - closingMs(inputs)).unref();
  const signal = AbortSignal.any([cancelled, timeout.signal]);
  const { GITHUB_REPOSITORY: repository = "", GITHUB_WORKSPACE: workspace = "" } = environment;
  return {
    sources,
    journal,
    signal,
    cancelled,
    repository,
    trigger: {
      event: environment["GITHUB_EVENT_NAME"] ?? "",
      payload: readPayload(environment["GITHUB_EVENT_PATH"]),
    },
    tools: {
      scanner: createSecretScanner(),
      parser: createCodeParser({ readGrammar: createGrammarReader(GRAMMARS) }),
    },
    readResults: () => readResultFiles(run.paths.source),
    createModels: (settings) => createModelClients(run, settings),
    workspace,
    readEvidenceFiles: async (globs) =>
      workspace === "" ? [] : readEvidenceFiles(workspace, globs),
    openClone: async () => {
      if (workspace === "") return null;
      return openClone({
        workspace,
        env: environment,
        log: (line) => runner.info(line),
      });
    },
    timeLeftMs: () => timeLeftMs() - closingMs(inputs),
    now: () => new Date().toISOString(),
    wait: (ms) => sleep(ms, undefined, { signal }).catch(() => undefined),
    log: (line) => runner.info(line),
    warn: (message) => runner.warning(`fen: ${message}`),
    ...describeRun(environment, { ...inputs, startedAt: journal.record.startedAt }),
    repositoryUrl: `${environment["GITHUB_SERVER_URL"] ?? "https://github.com"}/${repository}/`,
  };
}

/** Several steps and jobs of one workflow run may each run fen: part and moment of the start tell them apart. */
function describeRun(
  environment: ActionRun["environment"],
  { startedAt, shard }: { readonly startedAt: string; readonly shard: Inputs["shard"] },
): Pick<ReviewContext, "runId" | "runUrl"> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  const { GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt = "1" } = environment;
  const part = shard.count === 1 ? "" : `-${shard.index}`;
  const start = Date.parse(startedAt).toString(36) + part;
  if (!/^\d{1,20}$/.test(id)) return { runId: `local-${start}`, runUrl: "" };
  const runUrl = `${server ?? "https://github.com"}/${repository}/actions/runs/${id}`;
  return { runId: `${id}-${attempt}-${start}`, runUrl };
}
