/** The pipeline: fetch the pull request, plan, generate, verify, publish. What it learns goes into the journal. */

import { InputError } from "./domain/errors.ts";
import { ending, type Ending } from "./domain/outcome.ts";
import { renderPlanComment, renderPlanLine } from "./domain/report/plan-report.ts";
import type { PullRequest } from "./domain/pull-request.ts";
import { renderVerdictLine } from "./domain/reviewed.ts";
import { createMarks } from "./domain/state.ts";
import type { Suggestion } from "./domain/suggestion.ts";
import { readConfiguredInputs, type Inputs, type InputSources } from "./inputs.ts";
import type { GitHub } from "./io/github/github.ts";
import type { ModelClient } from "./io/model/model.ts";
import {
  admitPullRequest,
  admitTrigger,
  isForWantOfKey,
  type Admission,
  type Trigger,
} from "./steps/admit.ts";
import { converse } from "./steps/talk/converse.ts";
import { help, resolveAll } from "./steps/talk/follow.ts";
import { checkAlone } from "./steps/check-alone.ts";
import { admitComparison, compare, forget } from "./steps/compare.ts";
import { conclude, explainEmptyPlan } from "./steps/conclude.ts";
import { openAccount } from "./steps/ledger.ts";
import { measure } from "./steps/measure.ts";
import { prepare, type PrepareContext, type Subject } from "./steps/prepare.ts";
import { priceModels } from "./steps/plan/price-models.ts";
import { publishResult } from "./steps/post/publish-stored.ts";
import { readPosted } from "./steps/post/posted-before.ts";
import { createProofs } from "./steps/prove/proofs.ts";
import { planChange, reviewChange, type ReviewChangeOptions } from "./steps/review-change.ts";
import type { Gathered } from "./steps/gather.ts";
import { hold } from "./steps/post/publish.ts";
import { check, listShownRules, settle } from "./steps/prove/settle.ts";
import { bookCost, sumUp } from "./steps/post/sticky-summary.ts";

export type ReviewContext = PrepareContext & {
  readonly sources: InputSources;
  readonly inputs: Inputs;
  /** Gets the inputs once the configuration file is read, and the file where there is one. */
  readonly onInputs: (
    inputs: Inputs,
    file?: { readonly file: string; readonly text: string },
  ) => void;
  /** Sees what a review begins with, and may put something in its place that behaves the same. */
  readonly onStart?: (start: ReviewStart) => ReviewStart;
  readonly trigger: Trigger;
  readonly repository: string;
  /** Texts of the result files that `mode: publish` posts; throws InputError when they can't be read. */
  readonly readResults: () => readonly string[];
  /** GitHub for what is still to be told after a cancel, which stops `github`. */
  readonly openFarewell: () => GitHub;
  /** One client for each `base-url`. */
  readonly createModels: (inputs: Inputs) => readonly ModelClient[];
  /** Aborts when no more requests may be sent to the model; its reason is `cancelled` or `timeout`. */
  readonly signal: AbortSignal;
  readonly cancelled: AbortSignal;
  readonly timeLeftMs: () => number;
  /** The time, ISO 8601. */
  readonly now: () => string;
  readonly wait: (ms: number) => Promise<void>;
  readonly log: (line: string) => void;
  /** Unique to this run of fen. */
  readonly runId: string;
  /** Web address of the run; `""` outside a workflow. */
  readonly runUrl: string;
  /** Web address of the repository, with a slash at the end. */
  readonly repositoryUrl: string;
};

/** What every review works with, whatever started it. */
export type AnyContext = Omit<ReviewContext, "trigger" | "readResults" | "openFarewell">;

/** Everything that is known before the model is asked. */
export type ReviewStart = {
  readonly subject: Subject;
  readonly gathered: Gathered;
  readonly work: ReviewChangeOptions;
};

/** Runs one review from the event to the posted comments; throws one of the three errors to stop it. */
export async function review(context: ReviewContext): Promise<Ending> {
  const admission = admitTrigger(context.trigger, context.inputs);
  if (admission.kind === "skip") return admission.ending;
  const { order, reply, number } = admission;
  const login = order?.login ?? reply?.login;
  if (login !== undefined && !(await context.github.mayWrite(login))) {
    return ending("skipped", "not-authorised");
  }
  const pullRequest = await fetchPullRequest(context, number);
  const asked = obey(context.inputs, order);
  const refusal = admitPullRequest(pullRequest, { inputs: asked, admission });
  if (refusal && !isForWantOfKey(refusal)) return refusal;
  const configured = obey(await readConfiguration(context, pullRequest), order);
  const inputs = admitComparison(configured, context.now());
  const allowedLinkPrefix = context.repositoryUrl;
  const visit = { ...context, inputs, pullRequest, number, allowedLinkPrefix };
  if (order?.command === "help") return help(visit);
  if (inputs.mode === "publish") return publishResult(visit);
  if (inputs.mode === "measure") return measure(visit);
  if (refusal) {
    const isMute = inputs.mode === "compare" || reply !== undefined || order?.command === "resolve";
    return isMute ? refusal : checkAlone({ ...visit, ending: refusal });
  }

  const subject = await openSubject(context, { inputs, pullRequest, number, order });
  if (order?.command === "resolve") return resolveAll({ ...visit, ...subject });
  if (reply) {
    const end = await converse({ ...visit, ...subject, answerTo: reply });
    await book(context, { ...subject, ending: end });
    return end;
  }
  // Whoever asks for a review of the whole gets one, also of a commit that has had one.
  if (order?.command !== "review full" && isReviewed(subject)) {
    return ending("skipped", "already-reviewed");
  }
  const start = await begin(context, subject);
  try {
    const end = await reviewFrom(context, start);
    if (order?.command === "plan") await answerPlan(context, number);
    await sumUp({ ...context, ...start.subject, ending: end });
    return end;
  } finally {
    if (context.cancelled.aborted && inputs.mode === "review") {
      await book(context, { ...start.subject, ending: ending("not-reviewed", "cancelled") });
    }
  }
}

/** What was paid counts against the limits of the next run, also when this one was cancelled. */
async function book(
  context: ReviewContext,
  end: Subject & { readonly ending: Ending },
): Promise<void> {
  const github = context.cancelled.aborted ? context.openFarewell() : context.github;
  await bookCost({ ...context, ...end, github });
}

/**
 * Reviews a change that was never on GitHub, and posts nothing: `github` shows it in the shape of a pull request.
 * `none` leaves the model out: the change is planned and checked. Throws InputError and GitHubError like `review`.
 */
export async function reviewHere(
  context: AnyContext,
  { pullRequest, model }: { readonly pullRequest: PullRequest; readonly model: "asked" | "none" },
): Promise<Ending> {
  context.journal.update({ pullRequest });
  const inputs = admitComparison(await readConfiguration(context, pullRequest), context.now());
  const { number } = pullRequest;
  const subject = await openSubject(context, { inputs, pullRequest, number, order: null });
  if (model === "none") return checkHere(context, subject);
  return reviewFrom(context, await begin(context, subject));
}

/** A review that was begun before, from the plan on, with its summary where it is of a pull request. */
export async function resume(context: AnyContext, start: ReviewStart): Promise<Ending> {
  const { subject } = start;
  const end = await reviewFrom(context, start);
  if (subject.number > 0) await sumUp({ ...context, ...subject, ending: end });
  return end;
}

/** The plan, and what the built-in checks find. */
async function checkHere(context: AnyContext, subject: Subject): Promise<Ending> {
  const { journal, tools } = context;
  const { gathered, work } = await prepare(context, subject);
  journal.update({ plan: planChange(work) });
  const reviewed = await check(gathered, tools);
  const held = hold({
    ...context,
    ...subject,
    ...subject.inputs,
    reviewed,
    floor: subject.inputs.minSeverity,
    reviewedPaths: [],
    skipped: [],
    complete: false,
    footer: "",
    allowedLinkPrefix: context.repositoryUrl,
    signal: context.cancelled,
    onNotice: (message: string) => journal.note(message),
  });
  journal.update({ reviewed: held.reviewed });
  return ending("not-reviewed", "no-model");
}

/** Reads what earlier runs have left on the pull request, and what the models cost. */
async function openSubject(
  context: AnyContext,
  asked: Pick<Subject, "inputs" | "pullRequest" | "number"> & { readonly order: Order },
): Promise<Subject> {
  const { order, ...basics } = asked;
  const { inputs, number } = basics;
  const models = priceModels(inputs, context.now());
  context.journal.begin(inputs, models);
  const marksFor = (of: number) => createMarks({ ...context, ...inputs, number: of });
  const marks = marksFor(number);
  const onNotice = (message: string) => context.journal.note(message);
  const account = await openAccount({ ...context, inputs, number, marks, onNotice });
  const { history } = account;
  const posted = await readPosted(context.github, { ...context, number, marks, history });
  const isFull = order?.command === "review full" || !inputs.incremental;
  const subject = { ...basics, models, marks, marksFor, posted, account, isFull };
  return inputs.mode === "compare" ? forget(subject) : subject;
}

type Order = Extract<Admission, { kind: "admitted" }>["order"];

/** The inputs as the command of a comment changes them. */
function obey(inputs: Inputs, order: Order): Inputs {
  return order?.command === "plan" ? { ...inputs, mode: "plan" } : inputs;
}

/** `/fen plan` is answered where it was asked. */
async function answerPlan(context: ReviewContext, number: number): Promise<void> {
  const { record } = context.journal;
  const body = renderPlanComment({ ...record, ending: ending("skipped", "plan-only") });
  const outcome = await context.github.createIssueComment(number, body);
  if (outcome.kind !== "done") context.journal.note(`The plan was not posted: ${outcome.message}`);
}

/** Brings everything together that is known before the model is asked. */
async function begin(context: AnyContext, subject: Subject): Promise<ReviewStart> {
  const start = { subject, ...(await prepare(context, subject)) };
  return context.onStart?.(start) ?? start;
}

/** Has the change reviewed as far as the limits pay for it, proves what came of it, and posts what is new. */
async function reviewFrom(context: AnyContext, start: ReviewStart): Promise<Ending> {
  const { subject, gathered, work } = start;
  const { inputs, account, posted } = subject;
  const { journal, tools } = context;
  const surround = () => ({
    ...context,
    clients: context.createModels(inputs),
    proofs: createProofs(gathered, tools),
    onSuggestion: (suggestion: Suggestion) => context.log(renderPreview(suggestion)),
  });
  if (inputs.mode === "compare") return compare({ ...surround(), gathered, work });
  const plan = planChange(work);
  journal.update({ plan });
  context.log(renderPlanLine(plan, work.inputs));
  const isEmpty = plan.batches.length === 0;
  if (inputs.mode === "plan") {
    return isEmpty ? explainEmptyPlan(plan, journal.record) : ending("skipped", "plan-only");
  }
  const results = isEmpty ? [] : await reviewChange(work, surround());
  if (!isEmpty) context.log(renderVerdictLine(journal.record.reviewed));
  if (context.cancelled.aborted) return ending("not-reviewed", "cancelled");
  const past = {
    seen: account.seen,
    history: posted.history,
    rules: listShownRules({ ...journal.record, plan }),
  };
  journal.update({
    reviewed: await settle(journal.record.reviewed, { gathered, tools, ...past }),
  });
  return conclude({
    ...context,
    ...subject,
    gathered,
    results,
    allowedLinkPrefix: context.repositoryUrl,
  });
}

async function fetchPullRequest(context: ReviewContext, number: number): Promise<PullRequest> {
  const pullRequest = await context.github.fetchPullRequest(number);
  if (pullRequest) {
    context.journal.update({ pullRequest });
    const { base, head } = pullRequest;
    context.log(`${context.repository}#${number}: ${base.ref} ← ${head.ref} at ${head.sha}`);
    return pullRequest;
  }
  throw new InputError(
    `\`pr-number\`: ${context.repository} has no pull request ${number}, or the token may not read it (it needs \`pull-requests: read\`)`,
  );
}

/** The inputs, completed by the configuration file of the base commit. The head's copy is never read. */
async function readConfiguration(context: AnyContext, pullRequest: PullRequest): Promise<Inputs> {
  const file = context.inputs.config;
  const text = await context.github.fetchContent({ path: file, ref: pullRequest.base.sha });
  if (text === null) {
    const isNamed = context.sources.given("config").trim() !== "";
    if (isNamed) context.journal.note(`\`config\`: the base commit has no file \`${file}\`.`);
    return context.inputs;
  }
  const inputs = readConfiguredInputs(context.sources, { file, text });
  context.onInputs(inputs, { file, text });
  return inputs;
}

/** One line of the log, while the model is still writing. */
function renderPreview({ severity, path, line, title }: Suggestion): string {
  return `  ${severity} ${path}${line === null ? "" : `:${line}`} ${title}`;
}

/** A run has reviewed this very commit completely, and what it found stands on the pull request. */
function isReviewed({ posted, account, pullRequest, inputs }: Subject): boolean {
  if (inputs.mode === "plan" || inputs.mode === "compare" || inputs.dryRun) return false;
  const states = [...posted.reviews, ...account.stickies.map(({ state }) => state)];
  return states.some((state) => state.complete && state.head === pullRequest.head.sha);
}
