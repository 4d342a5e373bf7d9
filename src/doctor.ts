/**
 * `mode: doctor` of the action: looks at everything that a review needs, in the job that would make it, and posts
 * nothing. Every check stands alone; what cannot be told is said to be unknown.
 */

import type { ActionRun } from "./action.ts";
import {
  createEndpointClients,
  createGitHubClient,
  describeContext,
  startClock,
  type Conditions,
} from "./clients.ts";
import { countOf, explainProblems, type Finding } from "./domain/doctor/finding.ts";
import { judgeClone, judgeEvent, type EventFacts } from "./domain/doctor/github.ts";
import {
  judgeInputs,
  judgeNode,
  judgeProxy,
  judgeResultFile,
  judgeSettings,
  judgeWebhook,
  type ProxyUse,
} from "./domain/doctor/settings.ts";
import { placeOfInput, type FenStep } from "./domain/doctor/fen-step.ts";
import { limitStatus } from "./domain/ledger.ts";
import { COMPLETE, ending, type Ending } from "./domain/outcome.ts";
import { renderResult } from "./domain/report/result.ts";
import type { Inputs } from "./inputs.ts";
import { readPayload } from "./io/event.ts";
import type { GitHubService } from "./io/github/github.ts";
import { NODE_VERSION } from "./io/node-version.ts";
import { useProxyFrom } from "./io/proxy.ts";
import { writeWhole } from "./io/write-files.ts";
import { createPlaceOf, examineConfig, type Config } from "./steps/doctor/examine-config.ts";
import { examineGitHub, type GitHubReport } from "./steps/doctor/examine-github.ts";
import { examineModels, leastCost } from "./steps/doctor/examine-models.ts";
import { examineMarkers, examineSpending } from "./steps/doctor/examine-pull-request.ts";
import { examineWorkflow } from "./steps/doctor/examine-workflow.ts";
import { look, lookFor } from "./steps/doctor/look.ts";
import { findNumber, readEvent } from "./steps/doctor/read-event.ts";

/** Inputs as far as they could be read; a line for each that could not. */
type Inspected = { readonly inputs: Inputs; readonly problems: readonly string[] };

/** What the checks have in common. */
type Examination = Inspected & {
  readonly run: ActionRun;
  readonly conditions: Conditions;
  readonly github: GitHubService | null;
  /** 0 where there is none. */
  readonly number: number;
  readonly event: EventFacts;
  /** ISO 8601. */
  readonly now: string;
  readonly timeLeftMs: () => number;
};

/** Puts the report into the journal. */
export async function examineOnGitHub(run: ActionRun, inspected: Inspected): Promise<Ending> {
  const { mode, currency, costLimit } = inspected.inputs;
  const limits = [limitStatus({ name: "run", limit: costLimit, spent: 0, isLowerBound: false })];
  run.journal.update({ mode, currency, limit: costLimit, limits });
  const findings = await collect(run, inspected);
  run.journal.update({ doctor: findings });
  for (const { status, check, says, fix } of findings) {
    run.runner.info(`${status} · ${check}: ${says}${fix === null ? "" : ` → ${fix}`}`);
  }
  if (run.cancelled.aborted) return ending("not-reviewed", "cancelled");
  if (countOf(findings, "problem") === 0) return COMPLETE;
  return ending("failed", "set-up", explainProblems(findings));
}

async function collect(run: ActionRun, inspected: Inspected): Promise<readonly Finding[]> {
  const { inputs } = inspected;
  const { environment } = run;
  const proxy = await readProxy(environment);
  const conditions = describeConditions(run);
  const timeLeftMs = startClock(inputs.runTimeoutMs);
  const { repository } = conditions;
  const github = await look("token", () =>
    createGitHubClient(conditions, { inputs, timeLeftMs, repository }),
  );
  const payload = await look("event", () => readPayload(environment["GITHUB_EVENT_PATH"]));
  const trigger = { event: environment["GITHUB_EVENT_NAME"] ?? "", payload: payload.value ?? {} };
  const number = inputs.prNumber ?? findNumber(trigger);
  const event = readEvent(trigger, { hasKey: inputs.apiKey !== "", hasNumber: number > 0 });
  const now = new Date().toISOString();
  const common = { ...inspected, run, conditions, number, event, now, timeLeftMs };
  const findings = await examine({ ...common, github: github.value });
  if (github.value) run.journal.update({ requests: github.value.requestCount() });
  // A token that was not given is said among the inputs.
  const unusable = inputs.githubToken === "" ? [] : github.findings;
  const machine = [judgeNode(NODE_VERSION), judgeProxy(proxy)];
  return [...unusable, ...payload.findings, ...findings, ...machine];
}

async function examine(examination: Examination): Promise<readonly Finding[]> {
  const { run, github, number, event, inputs: given, now, problems } = examination;
  const { repository } = examination.conditions;
  const token = given.githubToken;
  const report = await examineGitHub({ github, repository, token, number, now });
  const { pullRequest } = report;
  if (pullRequest) run.journal.update({ pullRequest });
  const workflow = await examineRunningWorkflow(examination);
  const config = await readConfig(examination, report);
  const placeOf = createPlaceOf(run.sources, {
    config,
    given: createWorkflowPlace(workflow.steps),
  });
  const { inputs } = config;
  const { countTokens } = await import("./domain/money/tokens.ts");
  const terms = { inputs, now, countTokens };
  const context = { github, repository, number, inputs };
  return [
    ...judgeInputs(problems, placeOf),
    ...config.findings,
    ...(await lookFor("endpoint", () => askModels(examination, { config, placeOf }))),
    ...(await onGitHub("spent", github, (service) => {
      const least = leastCost(terms);
      return examineSpending({ ...context, github: service, now, least, placeOf });
    })),
    ...report.findings,
    ...judgeEvent(event),
    ...workflow.findings,
    ...(await onGitHub("markers", pullRequest && github, async (service) => [
      await examineMarkers({ ...context, github: service }),
    ])),
    ...judgeSettings({ ...inputs, placeOf }),
    ...judgeWebhook(inputs.webhookUrl, placeOf("webhook-url")),
    ...(await lookFor("clone", () => examineClone(examination, report))),
    judgeResultFile(saveAgain(run), placeOf("result-file")),
  ];
}

/** Nothing where there is nobody to ask. */
async function onGitHub(
  check: string,
  github: GitHubService | null,
  action: (github: GitHubService) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  return github === null ? [] : lookFor(check, () => action(github));
}

async function askModels(
  { run, conditions, event, now, timeLeftMs }: Examination,
  { config, placeOf }: { readonly config: Config; readonly placeOf: (name: string) => string },
): Promise<readonly Finding[]> {
  const { inputs } = config;
  const { journal, cancelled } = run;
  const isStranger = event.fromFork || event.byDependabot;
  const { countTokens } = await import("./domain/money/tokens.ts");
  return examineModels({
    inputs,
    endpoints: createEndpointClients(conditions, inputs),
    countTokens,
    signal: AbortSignal.any([cancelled, AbortSignal.timeout(Math.ceil(timeLeftMs()))]),
    onCall: (call) => journal.addCall(call),
    onNotice: (message) => journal.note(message),
    now,
    placeOf,
    key: {
      given: inputs.apiKey !== "",
      needed: true,
      withheld: event.event === "pull_request" && isStranger,
      fix: `${placeOf("api-key")}: under \`with:\` write \`api-key: \${{ secrets.DMX_API_KEY }}\`, and save the key as that secret.`,
    },
  });
}

/** The file that this very job comes from, as it was when the run began. */
async function examineRunningWorkflow({ github, run }: Examination): Promise<{
  readonly steps: readonly FenStep[];
  readonly findings: readonly Finding[];
}> {
  const { environment } = run;
  const { GITHUB_WORKFLOW_REF: name = "", GITHUB_WORKFLOW_SHA: ref = "" } = environment;
  const path = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]{1,200}\.ya?ml)@/.exec(name)?.[1] ?? "";
  const isKnown = github !== null && path !== "" && ref !== "";
  const { value, findings } = await look("workflow", async () => ({
    text: isKnown ? await github.fetchContent({ path, ref }) : null,
  }));
  if (value === null) return { steps: [], findings };
  const job = environment["GITHUB_JOB"] ?? "";
  const own = environment["GITHUB_ACTION_REPOSITORY"] || "./";
  return examineWorkflow({ path, text: value.text, job, own });
}

function createWorkflowPlace(steps: readonly FenStep[]): (name: string) => string {
  const [step] = steps;
  return (name) =>
    step ? placeOfInput(step, name) : "In the workflow, under `with:` of the step that runs fen";
}

function readConfig(
  { run, github, inputs, problems }: Examination,
  { pullRequest, repository }: GitHubReport,
): Promise<Config> {
  const ref = pullRequest?.base.sha ?? repository?.defaultBranch ?? "";
  const at = pullRequest ? "at the base commit" : "on the default branch";
  const isKnown = github !== null && ref !== "";
  const read = isKnown ? () => github.fetchContent({ path: inputs.config, ref }) : null;
  return examineConfig({ sources: run.sources, inputs, problems, read, at });
}

async function examineClone(
  { conditions, inputs, timeLeftMs }: Examination,
  { pullRequest }: GitHubReport,
): Promise<readonly Finding[]> {
  const clone = await describeContext(conditions, { inputs, timeLeftMs }).openClone();
  if (clone === null) return [judgeClone("none")];
  if (pullRequest === null) return [judgeClone("present")];
  const { base, head } = pullRequest;
  const tree = await clone.openTree({ base: base.sha, head: head.sha, prefer: "head" });
  return [judgeClone(tree?.of ?? "other")];
}

async function readProxy(environment: ActionRun["environment"]): Promise<ProxyUse> {
  try {
    return await useProxyFrom(environment);
  } catch {
    return "invalid";
  }
}

/** A sentence about what went wrong, or `null`. */
function saveAgain({ paths, scrub, journal }: ActionRun): string | null {
  return writeWhole(paths.result, scrub(renderResult(journal.record)));
}

function describeConditions(run: ActionRun): Conditions {
  const { GITHUB_REPOSITORY: repository = "", GITHUB_WORKSPACE: workspace = "" } = run.environment;
  return { ...run, log: run.runner, workspace, repository };
}
