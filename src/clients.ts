/** Makes the clients of the outside worlds, alike for the action and the command line. */

import { setTimeout as sleep } from "node:timers/promises";

import type { Inputs, InputSources } from "./inputs.ts";
import { createCodeParser, createGrammarReader } from "./io/code-parser.ts";
import { readEvidenceFiles } from "./io/evidence-files.ts";
import { parseRepository } from "./io/event.ts";
import { openClone } from "./io/git/git.ts";
import { createGitHub, type GitHubService } from "./io/github/github.ts";
import { listModels } from "./io/model/model-list.ts";
import { createModelClient, type ModelClient } from "./io/model/model.ts";
import { createSecretScanner } from "./io/secret-scanner.ts";
import type { Journal } from "./journal.ts";
import type { AnyContext, ReviewContext } from "./review.ts";
import type { EndpointClient } from "./steps/doctor/ask-endpoints.ts";
import type { CodeTools } from "./steps/gather.ts";
import { VERSION } from "./version.ts";

/** Where a run goes on, and what it reports to. */
export type Conditions = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly sources: InputSources;
  readonly log: {
    readonly info: (line: string) => void;
    readonly debug: (line: string) => void;
    readonly warning: (message: string) => void;
  };
  readonly scrub: (text: string) => string;
  readonly journal: Journal;
  /** Aborts with the reason `cancelled` when the run is to end. */
  readonly cancelled: AbortSignal;
  /** Folder with the clone; `""` where there is none. */
  readonly workspace: string;
  /** `owner/repo`; `""` where there is none. */
  readonly repository: string;
};

/** Beside the bundle. */
const GRAMMARS = new URL("grammars/", import.meta.url);

const USER_AGENT = `fen-review/${VERSION}`;

/** What looks at code without a model. Loads nothing yet. */
export function createTools(): CodeTools {
  return {
    scanner: createSecretScanner(),
    parser: createCodeParser({ readGrammar: createGrammarReader(GRAMMARS) }),
  };
}

/** Milliseconds that are left of a run. */
export function startClock(runTimeoutMs: number): () => number {
  const end = performance.now() + runTimeoutMs;
  return () => Math.max(0, end - performance.now());
}

type Clock = { readonly inputs: Inputs; readonly timeLeftMs: () => number };

/** Throws InputError when token, repository or address cannot be used. */
export function createGitHubClient(
  run: Conditions,
  { inputs, timeLeftMs, repository }: Clock & { readonly repository: string },
): GitHubService {
  return createGitHub({
    token: inputs.githubToken,
    apiUrl: run.environment["GITHUB_API_URL"] || "https://api.github.com",
    repository: parseRepository(repository),
    userAgent: USER_AGENT,
    deadline: timeLeftMs,
    signal: run.cancelled,
    scrubBody: run.scrub,
    log: (line) => run.log.info(line),
  });
}

/** Most time for the little that GitHub is to be told after a cancel. */
const FAREWELL_MS = 2500;

/** Makes a client that a cancel does not stop: it has a moment of its own, from when it is made. */
export function createFarewell(
  run: Conditions,
  options: Clock & { readonly repository: string },
): () => GitHubService {
  return () => createGitHubClient({ ...run, cancelled: AbortSignal.timeout(FAREWELL_MS) }, options);
}

/** One client for each endpoint. No prompt takes a secret of this run along. */
export function createModelClients(
  run: Pick<Conditions, "scrub" | "log">,
  inputs: Inputs,
): readonly ModelClient[] {
  const { scrub, log } = run;
  const { apiKey, idleTimeoutMs } = inputs;
  return inputs.baseUrls.map((baseUrl) => {
    const client = createModelClient({ baseUrl, apiKey, idleTimeoutMs, userAgent: USER_AGENT });
    return {
      complete: async ({ messages, ...request }, options) => {
        const clean = messages.map(({ role, content }) => ({ role, content: scrub(content) }));
        const attempt = await client.complete({ ...request, messages: clean }, options);
        const { endpoint, status, outcome, durationMs } = attempt;
        log.debug(`${request.model} at ${endpoint}: ${status} ${outcome}, ${durationMs} ms`);
        return attempt;
      },
    };
  });
}

/** What asks each endpoint for its models and for a few words. */
export function createEndpointClients(
  run: Pick<Conditions, "scrub" | "log" | "cancelled">,
  inputs: Inputs,
): readonly EndpointClient[] {
  const clients = createModelClients(run, inputs);
  return inputs.baseUrls.flatMap((baseUrl, index) => {
    const client = clients[index];
    if (!client) return [];
    const { origin, pathname } = new URL(baseUrl);
    const { apiKey } = inputs;
    const list = () =>
      listModels({ baseUrl, apiKey, userAgent: USER_AGENT, signal: run.cancelled });
    return [{ address: `${origin}${pathname}`, list, client }];
  });
}

/** Time kept back from the model for posting and reporting: a tenth of the run, at most half a minute. */
function closingMs(inputs: Inputs): number {
  return Math.min(30_000, inputs.runTimeoutMs / 10);
}

/** What a review works with, but for GitHub and what it is of. */
export function describeContext(
  run: Conditions,
  { inputs, timeLeftMs }: Clock,
): Omit<AnyContext, "github" | "inputs" | "onInputs"> {
  const { environment, log, sources, journal, cancelled, workspace, repository } = run;
  const timeout = new AbortController();
  setTimeout(() => timeout.abort("timeout"), inputs.runTimeoutMs - closingMs(inputs)).unref();
  const signal = AbortSignal.any([cancelled, timeout.signal]);
  return {
    sources,
    journal,
    signal,
    cancelled,
    repository,
    tools: createTools(),
    createModels: (settings) => createModelClients(run, settings),
    workspace,
    readEvidenceFiles: async (globs) =>
      workspace === "" ? [] : readEvidenceFiles(workspace, globs),
    openClone: async () => {
      if (workspace === "") return null;
      return openClone({
        workspace,
        env: environment,
        log: (line) => log.info(line),
      });
    },
    timeLeftMs: () => timeLeftMs() - closingMs(inputs),
    now: () => new Date().toISOString(),
    wait: (ms) => sleep(ms, undefined, { signal }).catch(() => undefined),
    log: (line) => log.info(line),
    warn: (message) => log.warning(`fen: ${message}`),
    ...describeRun(environment, { ...inputs, startedAt: journal.record.startedAt }),
    repositoryUrl: `${environment["GITHUB_SERVER_URL"] ?? "https://github.com"}/${repository}/`,
  };
}

/** Several steps and jobs of one workflow run may each run fen: part and moment of the start tell them apart. */
function describeRun(
  environment: Conditions["environment"],
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
