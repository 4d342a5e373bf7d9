/** Runs everything after the model again, from what a replay file holds: offline, and to the same bytes. */

import { createTools } from "../clients.ts";
import { InputError } from "../domain/errors.ts";
import { limitStatus } from "../domain/ledger.ts";
import type { Ending } from "../domain/outcome.ts";
import type { WriteOutcome } from "../domain/pull-request.ts";
import type { RunRecord } from "../domain/record.ts";
import { MARK } from "../domain/secrets.ts";
import { createMarks } from "../domain/state.ts";
import {
  readConfiguredInputs,
  readInputs,
  shareOf,
  type Inputs,
  type InputSources,
} from "../inputs.ts";
import { createLocalHost } from "../io/local-host.ts";
import type { GitHub } from "../io/github/github.ts";
import { Journal } from "../journal.ts";
import { resume, type AnyContext, type ReviewStart } from "../review.ts";
import { considerCancel, describeStart, explainError, judgeGate, measureCoverage } from "../run.ts";
import { watchSpending } from "../spending.ts";
import type { CodeTools } from "../steps/gather.ts";
import { maskText } from "../steps/check.ts";
import { admitComparison } from "../steps/compare.ts";
import { priceModels } from "../steps/plan/price-models.ts";
import { createReplayedModel, type ReplayedModel } from "./replayed-model.ts";
import type { RecordedReview, ReplayFile } from "./replay-file.ts";
import { createPlayer, type Player } from "./tape.ts";

export type Rerun = {
  readonly record: RunRecord;
  readonly inputs: Inputs;
  /** What differs from the recorded run, in plain sentences. */
  readonly remarks: readonly string[];
};

export type RerunOptions = {
  /** Value of a setting that is to be another than in the recorded run; `""` for the same. */
  readonly given: (name: string) => string;
  readonly log: (line: string) => void;
  readonly tools?: CodeTools;
};

/** Throws InputError where the run ended before the model was to be asked, and where the file is damaged. */
export async function rerun(file: ReplayFile, options: RerunOptions): Promise<Rerun> {
  try {
    return await runAgain(file, options);
  } catch (error) {
    throw explainBreak(error);
  }
}

/** What broke off a replay, or the showing of one: whatever was thrown, as an InputError. */
export function explainBreak(error: unknown): InputError {
  if (error instanceof InputError) return error;
  const { detail } = explainError(error);
  return new InputError(
    `the replay broke off: ${detail}; the file is not as a run leaves it, or fen has a fault`,
    { cause: error },
  );
}

async function runAgain(file: ReplayFile, options: RerunOptions): Promise<Rerun> {
  const { review } = file;
  if (review === null) {
    const why = file.reason === "" ? "" : ` (${file.reason})`;
    throw new InputError(
      `there is nothing to replay: the run ended before the model was to be asked, ${file.outcome}${why}`,
    );
  }
  const sources = readSources(file, options);
  const read = file.config ? readConfiguredInputs(sources, file.config) : readInputs(sources);
  const asked = limitInputs(read, { review, given: options.given });
  const inputs = admitComparison(asked, file.startedAt);
  const stop = createStop(file);
  const model = createReplayedModel(file.attempts, stop.count);
  const journal = new Journal(describeStart(file.repository), () => undefined);
  const tools = options.tools ?? createTools();
  const player = createPlayer(file.calls, {
    isNear: (of) => of.startsWith("github."),
    onCall: stop.count,
  });
  const setting = { review, sources, inputs, journal, signal: stop.signal, tools, player };
  const context = describeContext(file, setting);
  const start = await restore(context, { file, review, inputs, player });
  openJournal(journal, { file, review, start });
  const silent = { ...context, log: options.log, createModels: () => repeat(model.client, file) };
  const end = await resume(silent, start).catch((error: unknown) => recall(error, file));
  const last = considerCancel(end, context.cancelled);
  journal.update({ requests: file.requests });
  const { record } = journal;
  journal.update({ gate: judgeGate(record, inputs), coverage: measureCoverage(record, last) });
  journal.finish(last, file.finishedAt ?? "");
  return { record: journal.record, inputs, remarks: remark(file, { ...model, last }) };
}

/** What had stopped the run stops the replay in the same way; rejects for everything else. */
function recall(error: unknown, { reason }: ReplayFile): Ending {
  const end = explainError(error);
  if (end.reason !== reason) throw error;
  return end;
}

/** Stops the run where it was stopped: after as many calls and answers. */
function createStop({ stop }: ReplayFile): {
  readonly signal: AbortSignal;
  readonly count: () => void;
} {
  const controller = new AbortController();
  let events = 0;
  const look = () => {
    if (stop && events >= stop.after) controller.abort(stop.reason);
  };
  look();
  return {
    signal: controller.signal,
    count: () => {
      events += 1;
      look();
    },
  };
}

function repeat<T>(client: T, { endpoints }: ReplayFile): readonly T[] {
  return Array.from({ length: endpoints }, () => client);
}

/** The settings of the recorded run, but for those that are given now. */
function readSources(file: ReplayFile, { given }: RerunOptions): InputSources {
  const settings = new Map(Object.entries({ ...file.settings, mode: file.mode }));
  return { environment: {}, given: (name) => given(name) || (settings.get(name) ?? "") };
}

/** What was left of the limits then is the limit now, unless one is given. */
function limitInputs(
  inputs: Inputs,
  { review, given }: { readonly review: RecordedReview } & Pick<RerunOptions, "given">,
): Inputs {
  return given("cost-limit") === "" ? { ...inputs, costLimit: review.limit } : inputs;
}

type Setting = {
  readonly review: RecordedReview;
  readonly sources: InputSources;
  readonly inputs: Inputs;
  readonly journal: Journal;
  readonly signal: AbortSignal;
  readonly tools: CodeTools;
  readonly player: Player;
};

function describeContext(file: ReplayFile, setting: Setting): AnyContext {
  const { review, sources, inputs, journal, signal, tools, player } = setting;
  const cancelled = new AbortController();
  const cancel = () => {
    if (signal.reason === "cancelled") cancelled.abort("cancelled");
  };
  if (signal.aborted) cancel();
  signal.addEventListener("abort", cancel);
  const { left } = player.play("time", { left: () => Number.MAX_SAFE_INTEGER });
  watchSpending({ journal, warn: () => undefined, announce: () => undefined }, inputs);
  return {
    sources,
    inputs,
    journal,
    signal,
    cancelled: cancelled.signal,
    onInputs: () => undefined,
    github: playGitHub(review, player),
    tools,
    openClone: async () => null,
    workspace: "",
    readEvidenceFiles: async () => [],
    createModels: () => [],
    repository: file.repository,
    timeLeftMs: left,
    now: () => file.startedAt,
    wait: async () => undefined,
    log: () => undefined,
    warn: () => undefined,
    runId: file.run.id,
    runUrl: file.run.url,
    repositoryUrl: file.run.repositoryUrl,
  };
}

/** Reads answer as they did. Writes that were not made then are taken for done: nothing is sent anywhere. */
function playGitHub({ pullRequest }: RecordedReview, player: Player): GitHub {
  const done = async (): Promise<WriteOutcome> => ({ kind: "done", id: 0, url: "" });
  const host = createLocalHost({ pullRequest, files: [], commits: [], readAt: async () => null });
  const { requestCount } = host;
  const played = player.play("github", {
    ...host,
    resolveThread: done,
    createReview: done,
    createReviewComment: done,
    createIssueComment: done,
    updateIssueComment: done,
  });
  return { ...played, requestCount };
}

async function restore(
  context: AnyContext,
  known: {
    readonly file: ReplayFile;
    readonly review: RecordedReview;
    readonly inputs: Inputs;
    readonly player: Player;
  },
): Promise<ReviewStart> {
  const { file, review, inputs, player } = known;
  const { number, isFull, pullRequest, account, files } = review;
  const { repository } = file;
  const keyless = createMarks({ repository, number, apiKey: "replay" });
  const marks = player.play("marks", keyless);
  const { has } = player.play("posted", { has: (): boolean => false });
  const models = priceModels(inputs, file.startedAt);
  const marksFor = () => marks;
  const posted = { ...review.posted, has };
  const base = { inputs, models, pullRequest, number, marks, marksFor, posted, account, isFull };
  const change = { files, unlisted: review.unlisted };
  const unknown = async () => null;
  const headFiles = player.play("files", {
    read: unknown,
    peek: unknown,
    readBase: unknown,
    visit: unknown,
    exists: unknown,
  });
  const mask = (text: string) => maskText(text, context.tools.scanner);
  const { countTokens } = await import("../domain/money/tokens.ts");
  const { readBefore, attributes, churn, findings } = review;
  const narrowed = { ...change, files: review.narrowed ?? files };
  return {
    subject: base,
    gathered: { change, masked: { files, leaks: review.leaks }, headFiles, mask },
    work: {
      ...base,
      readBefore,
      attributes,
      churn,
      findings,
      countTokens,
      context: review.context,
      change: narrowed,
      wholeFiles: files,
    },
  };
}

/** The record as it stood when the model was to be asked. */
function openJournal(
  journal: Journal,
  {
    file,
    review,
    start,
  }: {
    readonly file: ReplayFile;
    readonly review: RecordedReview;
    readonly start: ReviewStart;
  },
): void {
  const { inputs, models } = start.subject;
  const { pullRequest, record } = review;
  journal.begin(inputs, models);
  const limit = shareOf(inputs);
  const isSame = limit === record.limit;
  const limits = isSame
    ? record.limits
    : [limitStatus({ name: "run", limit, spent: 0, isLowerBound: false })];
  const { startedAt, version } = file;
  journal.update({ ...record, version, startedAt, pullRequest, limit, limits });
}

function remark(
  { filesLeftOut, attempts, outcome, reason }: ReplayFile,
  {
    unanswered,
    changed,
    last,
  }: Pick<ReplayedModel, "unanswered" | "changed"> & { readonly last: Ending },
): readonly string[] {
  const list = (names: readonly string[]) => [...new Set(names)].join(", ");
  const isOther = outcome !== last.outcome || reason !== (last.reason ?? "");
  const says = [
    isOther &&
      `The recorded run ended otherwise: ${outcome}${reason === "" ? "" : ` (${reason})`}.`,
    attempts.some(({ attempt }) => attempt.text.includes(MARK)) &&
      "A secret was taken out of an answer: what rests on that text may differ.",
    filesLeftOut &&
      "The files round the change were too large to be kept: what needs them is not checked again.",
    changed.length > 0 &&
      `The requests differ from the recorded ones (${list(changed)}); the answers are those that were given to these.`,
    unanswered.length > 0 &&
      `The file holds no answer to ${list(unanswered)}: the model was not asked again.`,
  ];
  return says.filter((sentence) => sentence !== false);
}
