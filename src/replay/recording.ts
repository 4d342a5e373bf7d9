/** Keeps of a run what `fen replay` needs: what the review began with, every request with its answer, every call of GitHub. */

import { renderPatch } from "../domain/diff/render-patch.ts";
import type { FileDiff } from "../domain/diff/diff.ts";
import type { RunRecord } from "../domain/record.ts";
import { INPUT_NAMES, type InputSources } from "../inputs.ts";
import type { Attempt, CompletionRequest, ModelClient } from "../io/model/model.ts";
import type { AnyContext, ReviewStart } from "../review.ts";
import type { SecretScanner } from "../io/secret-scanner.ts";
import { maskText } from "../steps/check.ts";
import { toPlain } from "./plain.ts";
import { createTape, type Entry, type Tape } from "./tape.ts";

export const REPLAY_SCHEMA = "fen-replay/1";

/** A request to the model and what came of it. */
export type RecordedAttempt = {
  /** Pass and batch: `generate 1`. */
  readonly purpose: string;
  readonly request: CompletionRequest;
  readonly attempt: Attempt;
  /** Requests that had been sent when this one was answered. */
  readonly sent: number;
};

/** What stopped the run, and after how many calls, requests and answers. */
export type Stop = { readonly reason: "cancelled" | "timeout"; readonly after: number };

export type Recording = {
  /** The context that the run is to go on with. */
  readonly watch: <T extends AnyContext>(context: T) => T;
  /** The file's text, without secrets; `null` where it would be larger than 16 MB. */
  readonly render: (end: {
    readonly record: RunRecord;
    readonly scrub: (text: string) => string;
  }) => Promise<string | null>;
};

/** They say where secrets go, or are ones; a replay needs none of them. */
const NOT_KEPT: ReadonlySet<string> = new Set([
  "github-token",
  "api-key",
  "base-url",
  "webhook-url",
  "result-file",
]);

const MAX_CHARACTERS = 16_000_000;
/** Foreign text that is looked through for secrets; beyond it, whole files are left out. */
const MAX_SCANNED = 4_000_000;

/** What has been kept so far. */
type Kept = {
  readonly tape: Tape;
  readonly attempts: RecordedAttempt[];
  config: { readonly file: string; readonly text: string } | null;
  review: ReturnType<typeof describeReview> | null;
  run: { readonly id: string; readonly url: string; readonly repositoryUrl: string };
  endpoints: number;
  /** Of the run; `null` until it begins. */
  scanner: SecretScanner | null;
  /** Calls that were made, requests that were sent and answers that have come. */
  events: number;
  /** Requests that were sent. */
  sent: number;
  stop: Stop | null;
};

export function createRecording({ sources }: { readonly sources: InputSources }): Recording {
  const kept: Kept = {
    tape: createTape(() => (kept.events += 1)),
    attempts: [],
    config: null,
    review: null,
    run: { id: "", url: "", repositoryUrl: "" },
    endpoints: 1,
    scanner: null,
    events: 0,
    sent: 0,
    stop: null,
  };
  return {
    watch: (context) => watch(kept, context),
    render: async ({ record, scrub }) => {
      const rest = await renderRest(kept, readSettings(sources));
      const text = scrub(`${JSON.stringify({ ...renderHead(kept, record), ...rest }, null, 1)}\n`);
      return text.length > MAX_CHARACTERS ? null : text;
    },
  };
}

function watch<T extends AnyContext>(kept: Kept, context: T): T {
  const { github, signal } = context;
  const { requestCount } = github;
  kept.scanner = context.tools.scanner;
  const stop = () => (kept.stop ??= { reason: stopReason(signal), after: kept.events });
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop);
  const { left } = kept.tape.record("time", { left: context.timeLeftMs });
  return {
    ...context,
    timeLeftMs: left,
    github: { ...kept.tape.record("github", github), requestCount },
    createModels: (inputs) => {
      const clients = context.createModels(inputs);
      kept.endpoints = clients.length;
      return clients.map((client) => watchModel(kept, client));
    },
    onInputs: (inputs, file) => {
      kept.config = file ?? kept.config;
      context.onInputs(inputs, file);
    },
    onStart: (start) => begin(kept, { start, context }),
  };
}

function watchModel(kept: Kept, client: ModelClient): ModelClient {
  return {
    complete: async (request, options) => {
      kept.sent += 1;
      kept.events += 1;
      const attempt = await client.complete(request, options);
      kept.events += 1;
      const { sent } = kept;
      kept.attempts.push({ purpose: options.purpose ?? "", request, attempt, sent });
      return attempt;
    },
  };
}

/** From here on everything is kept. What the review goes on with answers as before. */
function begin(
  kept: Kept,
  { start, context }: { readonly start: ReviewStart; readonly context: AnyContext },
): ReviewStart {
  const { subject, gathered, work } = start;
  const { tape } = kept;
  kept.review = describeReview(start, context.journal.record);
  kept.run = { id: context.runId, url: context.runUrl, repositoryUrl: context.repositoryUrl };
  tape.start();
  const { has } = tape.record("posted", { has: subject.posted.has });
  return {
    subject: {
      ...subject,
      marks: tape.record("marks", subject.marks),
      posted: { ...subject.posted, has },
    },
    gathered: { ...gathered, headFiles: tape.record("files", gathered.headFiles) },
    work,
  };
}

function renderHead({ run, endpoints, stop }: Kept, record: RunRecord) {
  const { version, mode, repository, startedAt, finishedAt, requests } = record;
  const { outcome, reason, detail } = record.ending;
  return {
    schema: REPLAY_SCHEMA,
    version,
    mode,
    repository,
    startedAt,
    finishedAt,
    outcome,
    reason: reason ?? "",
    detail,
    requests,
    run,
    endpoints,
    stop,
  };
}

/** What people and models have written is looked through for secrets; in the diff every one is masked already. */
async function renderRest(
  { review, config, attempts, tape, scanner }: Kept,
  settings: Readonly<Record<string, string>>,
) {
  const { known = null, said = null, base = null } = review ?? {};
  const filesLeftOut = sizeOf(tape.entries) > MAX_SCANNED;
  const foreign = {
    said,
    base,
    config,
    settings,
    // The second pass is asked about what the first has written.
    asked: attempts.map(({ purpose, request, sent }) => ({ purpose, request, sent })),
    answers: attempts.map(({ attempt }) => attempt),
    calls: filesLeftOut ? tape.entries.filter(isOfNoFile) : tape.entries,
  };
  const plain = toFields(toPlain(foreign));
  const masked = scanner === null ? plain : toFields(await maskStrings(plain, scanner));
  const { base: rest, ...others } = masked;
  const whole = known && { ...toFields(toPlain(known)), ...toFields(rest) };
  return { review: whole, filesLeftOut, ...others };
}

function stopReason(signal: AbortSignal): Stop["reason"] {
  return signal.reason === "cancelled" ? "cancelled" : "timeout";
}

function readSettings(sources: InputSources): Readonly<Record<string, string>> {
  const given = INPUT_NAMES.filter((name) => !NOT_KEPT.has(name)).map(
    (name) => [name, sources.given(name)] as const,
  );
  return Object.fromEntries(given.filter(([, value]) => value.trim() !== ""));
}

/** The change, and all that no program can work out from it. Of these, `said` and `base` may still hold secrets. */
function describeReview({ subject, gathered, work }: ReviewStart, record: RunRecord) {
  const { posted, account, number, isFull } = subject;
  const { reviews, history, comments, own, withdrawn } = posted;
  const { change, masked } = gathered;
  const isWhole = work.change.files === change.files;
  const { notes, limits, limit, context } = record;
  const known = {
    number,
    isFull,
    pullRequest: work.pullRequest,
    limit: work.inputs.costLimit,
    files: change.files.map(packFile),
    unlisted: change.unlisted,
    narrowed: isWhole ? null : work.change.files.map((file) => packPart(file, change.files)),
    readBefore: work.readBefore,
    leaks: masked.leaks,
    churn: work.churn,
    context: work.context,
    findings: work.findings,
  };
  const base = { attributes: work.attributes, record: { notes, limits, limit, context } };
  const said = { posted: { reviews, history, comments, own, withdrawn }, account };
  return { known, base, said };
}

export type PackedFile = Omit<FileDiff, "hunks"> & { readonly hunks: string };

/** Some hunks of a file, by their place in it: they must be the very same ones. */
export type PackedPart = Omit<FileDiff, "hunks"> & { readonly hunks: readonly number[] };

function packPart({ hunks, ...file }: FileDiff, whole: readonly FileDiff[]): PackedPart {
  const all = whole.find(({ path }) => path === file.path)?.hunks ?? [];
  return { ...file, hunks: hunks.map((hunk) => all.indexOf(hunk)) };
}

function packFile({ hunks, ...file }: FileDiff): PackedFile {
  return { ...file, hunks: renderPatch(hunks) };
}

function sizeOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { result }) => sum + lengthOf(result), 0);
}

function lengthOf(value: unknown): number {
  return typeof value === "string" ? value.length : 0;
}

const isOfNoFile = ({ of }: Entry) => !of.startsWith("files.");

function toFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** Shorter texts hold no secret that a scanner knows. */
const SHORTEST = 16;

/** Every text in the value with the secrets in it masked. Names of fields are our own. */
async function maskStrings(value: unknown, scanner: SecretScanner): Promise<unknown> {
  const known = new Map<string, string>();
  const visit = async (part: unknown): Promise<unknown> => {
    if (typeof part === "string") {
      if (part.length < SHORTEST) return part;
      const masked = known.get(part) ?? (await maskText(part, scanner));
      known.set(part, masked);
      return masked;
    }
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) {
      const items: unknown[] = [];
      for (const item of part) items.push(await visit(item));
      return items;
    }
    const fields: [string, unknown][] = [];
    for (const [name, item] of Object.entries(part)) fields.push([name, await visit(item)]);
    return Object.fromEntries(fields);
  };
  return visit(value);
}
