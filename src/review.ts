/** The pipeline: fetch the pull request, plan, generate, verify, publish. What it learns goes into the journal. */

import { Budget } from "./domain/budget.ts";
import { parseConfig } from "./domain/config.ts";
import { InputError } from "./domain/errors.ts";
import {
  decideEnding,
  ending,
  explainPublication,
  REASONS,
  type Course,
  type Ending,
} from "./domain/outcome.ts";
import type { Plan } from "./domain/plan.ts";
import { renderFooter } from "./domain/cost-report.ts";
import { renderDiscussion } from "./domain/prompt.ts";
import type { PullRequest } from "./domain/pull-request.ts";
import { createMarks, type Marks } from "./domain/state.ts";
import type { Suggestion } from "./domain/suggestion.ts";
import { parseResult } from "./domain/stored-result.ts";
import { countTokens } from "./domain/tokens.ts";
import { INPUT_NAMES, readInputs, type Inputs, type InputSources } from "./inputs.ts";
import type { Clone } from "./io/git.ts";
import type { GitHub } from "./io/github.ts";
import type { ModelClient } from "./io/model.ts";
import type { Journal } from "./journal.ts";
import { admitPullRequest, admitTrigger, type Trigger } from "./steps/admit.ts";
import { createAsker } from "./steps/ask.ts";
import { fetchChange, type Change } from "./steps/fetch.ts";
import { planReview } from "./steps/plan.ts";
import { priceModels, type PricedModels } from "./steps/price-models.ts";
import { checkStored, publishStored } from "./steps/publish-stored.ts";
import { hold, publish, readPosted, type PostedBefore } from "./steps/publish.ts";
import { reviewBatches, type BatchResult } from "./steps/review-batches.ts";
import { sortFiles } from "./steps/sort-files.ts";

export type ReviewContext = {
  readonly sources: InputSources;
  readonly inputs: Inputs;
  readonly trigger: Trigger;
  readonly repository: string;
  readonly github: GitHub;
  /** Text of the result file that `mode: publish` posts; throws InputError when it can't be read. */
  readonly readResult: () => string;
  readonly createModels: (inputs: Inputs) => readonly ModelClient[];
  readonly openClone: () => Promise<Clone | null>;
  readonly journal: Journal;
  /** Aborts when no more requests may be sent to the model; its reason is `cancelled` or `timeout`. */
  readonly signal: AbortSignal;
  readonly timeLeftMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly cancelled: AbortSignal;
  /** Gets the inputs once the configuration file is read. */
  readonly onInputs: (inputs: Inputs) => void;
  readonly log: (line: string) => void;
  /** Web address of the repository, with a slash at the end. */
  readonly repositoryUrl: string;
};

/** Runs one review from the event to the posted comments; throws one of the three errors to stop it. */
export async function review(context: ReviewContext): Promise<Ending> {
  const admission = admitTrigger(context.trigger, context.inputs);
  if (admission.kind === "skip") return admission.ending;
  const pullRequest = await fetchPullRequest(context, admission.number);
  const refusal = admitPullRequest(pullRequest, { inputs: context.inputs, admission });
  if (refusal) return refusal;
  const inputs = await readConfiguration(context, pullRequest);
  if (inputs.mode === "publish") return publishResult(context, { inputs, pullRequest });
  const models = priceModels(inputs);
  context.journal.begin(inputs, models);
  const marks = createMarks({ ...context, apiKey: inputs.apiKey, number: pullRequest.number });
  const posted = await readPosted(context.github, { number: pullRequest.number, marks });
  if (isReviewed(posted, pullRequest, inputs)) return ending("skipped", "already-reviewed");
  const change = await fetchChange({ ...context, pullRequest });
  const plan = await planChange(context, { inputs, models, pullRequest, change });
  if (plan.batches.length === 0) return explainEmptyPlan(plan);
  if (inputs.mode === "plan") return ending("skipped", "plan-only");
  const results = await reviewPlan(context, { inputs, models, change, plan });
  return conclude(context, { inputs, pullRequest, plan, results, marks, posted });
}

async function fetchPullRequest(context: ReviewContext, number: number): Promise<PullRequest> {
  const pullRequest = await context.github.fetchPullRequest(number);
  if (pullRequest) {
    context.journal.update({ pullRequest });
    return pullRequest;
  }
  throw new InputError(
    `\`pr-number\`: ${context.repository} has no pull request ${number}, or the token may not read it (it needs \`pull-requests: read\`)`,
  );
}

/** The inputs, completed by the configuration file of the base commit. The head's copy is never read. */
async function readConfiguration(
  context: ReviewContext,
  pullRequest: PullRequest,
): Promise<Inputs> {
  const file = context.inputs.config;
  const text = await context.github.fetchContent({ path: file, ref: pullRequest.base.sha });
  if (text === null) return context.inputs;
  const values = parseConfig(text, { file, known: INPUT_NAMES });
  const inputs = readInputs({ ...context.sources, config: { file, values } });
  context.onInputs(inputs);
  return inputs;
}

/** One line of the log, while the model is still writing. */
function renderPreview({ severity, path, line, title }: Suggestion): string {
  return `  ${severity} ${path}${line === null ? "" : `:${line}`} ${title}`;
}

/** A complete review of this very commit stands on the pull request: there is nothing to add. */
function isReviewed(posted: PostedBefore, pullRequest: PullRequest, inputs: Inputs): boolean {
  if (inputs.mode === "plan" || inputs.dryRun) return false;
  return posted.reviews.some((state) => state.complete && state.head === pullRequest.head.sha);
}

function listPaths(plan: Plan): readonly string[] {
  return plan.batches.flatMap((batch) => batch.files.map(({ file }) => file.path));
}

/** `mode: publish`: what another job found goes onto the pull request; its ending becomes ours. */
async function publishResult(
  context: ReviewContext,
  run: { readonly inputs: Inputs; readonly pullRequest: PullRequest },
): Promise<Ending> {
  const { journal, github } = context;
  const { inputs, pullRequest } = run;
  const stored = parseResult(context.readResult());
  journal.adopt(inputs, stored);
  const refusal = checkStored(stored, { repository: context.repository, pullRequest });
  if (refusal) return refusal;
  const publication = await publishStored({
    stored,
    github,
    pullRequest,
    signal: context.cancelled,
    fetchChange: () =>
      fetchChange({
        ...context,
        pullRequest,
      }),
    minSeverity: inputs.minSeverity,
    maxComments: inputs.maxComments,
    allowedLinkPrefix: context.repositoryUrl,
    footer: renderFooter(journal.record),
    onNotice: (message) => journal.note(message),
  });
  const { reviewed, comments, url } = publication;
  journal.update({ reviewed, comments, reviewUrl: url });
  return explainPublication(publication) ?? stored.ending;
}

type Planned = {
  readonly inputs: Inputs;
  readonly models: PricedModels;
  readonly change: Change;
};

async function planChange(
  context: ReviewContext,
  options: Planned & { readonly pullRequest: PullRequest },
): Promise<Plan> {
  const { inputs, models, change, pullRequest } = options;
  const { base } = pullRequest;
  const attributes = await context.github.fetchContent({ path: ".gitattributes", ref: base.sha });
  const sorted = sortFiles(change, { ...inputs, attributes: attributes ?? "" });
  const plan = planReview({
    ...sorted,
    discussion: renderDiscussion(pullRequest),
    language: inputs.language,
    prices: { generate: models.generate[0], verify: models.verify[0] },
    limit: inputs.costLimit,
    shard: inputs.shard,
    countTokens,
  });
  context.journal.update({ plan });
  return plan;
}

function explainEmptyPlan(plan: Plan): Ending {
  const missed = plan.skipped.filter((file) => file.reviewable);
  if (missed.length === 0) return ending("skipped", "nothing-to-review");
  const reason = missed.every((file) => file.reason === "files-without-patch")
    ? "files-without-patch"
    : missed.some((file) => file.reason === "cost-limit")
      ? "cost-limit"
      : "too-large";
  return ending("not-reviewed", reason);
}

async function reviewPlan(
  context: ReviewContext,
  options: Planned & { readonly plan: Plan },
): Promise<readonly BatchResult[]> {
  const { inputs, models, change, plan } = options;
  const { journal, signal } = context;
  const budget = new Budget(Math.floor(inputs.costLimit / inputs.shard.count));
  const asker = createAsker({
    budget,
    countTokens,
    signal,
    timeLeftMs: context.timeLeftMs,
    wait: context.wait,
    clients: context.createModels(inputs),
    rate: inputs.exchangeRate,
    onCall: (call) => journal.addCall(call),
    onNotice: (message) => journal.note(message),
  });
  return reviewBatches({
    budget,
    asker,
    models,
    signal,
    countTokens,
    batches: plan.batches,
    files: change.files,
    temperatures: {
      generate: inputs.generateTemperature,
      verify: inputs.verifyTemperature,
    },
    language: inputs.language,
    minSeverity: inputs.minSeverity,
    onSuggestion: (suggestion) => context.log(renderPreview(suggestion)),
    onBatch: (result) => journal.addBatch(result),
  });
}

type Finished = {
  readonly inputs: Inputs;
  readonly pullRequest: PullRequest;
  readonly plan: Plan;
  readonly results: readonly BatchResult[];
  readonly marks: Marks;
  readonly posted: PostedBefore;
};

/** Posts what there is to post and says how the run ended. */
async function conclude(context: ReviewContext, run: Finished): Promise<Ending> {
  const { journal } = context;
  const course = describeCourse(run, context.signal);
  if (context.cancelled.aborted) return ending("not-reviewed", "cancelled");
  const unposted = decideEnding({ ...course, publication: null });
  const options = {
    github: context.github,
    signal: context.cancelled,
    ...run,
    reviewed: journal.record.reviewed,
    reviewedPaths: listPaths(run.plan),
    skipped: journal.record.plan?.skipped ?? [],
    minSeverity: run.inputs.minSeverity,
    maxComments: run.inputs.maxComments,
    complete: unposted.outcome === "complete",
    allowedLinkPrefix: context.repositoryUrl,
    footer: renderFooter(journal.record),
    onNotice: (message: string) => journal.note(message),
  };
  if (run.inputs.mode === "generate" || run.inputs.dryRun) {
    journal.update(hold(options));
    return unposted;
  }
  const publication = await publish(options);
  const { reviewed, comments, url } = publication;
  journal.update({ reviewed, comments, reviewUrl: url });
  return decideEnding({ ...course, publication });
}

/** How the planned review went, as far as it decides the ending. */
function describeCourse(run: Finished, signal: AbortSignal): Omit<Course, "publication"> {
  const shortfalls = run.results.flatMap(({ reason, detail }) =>
    reason === null ? [] : [{ reason, detail }],
  );
  const verified = run.results.every((result) => result.verified);
  if (!verified && signal.aborted) {
    shortfalls.push({ reason: "run-timeout", detail: REASONS["run-timeout"] });
  }
  const missed = run.plan.skipped.filter((file) => file.reviewable).map((file) => file.reason);
  return {
    shortfalls,
    missed,
    anyReviewed: run.results.some((result) => result.status !== "not-reviewed"),
    verified,
  };
}
