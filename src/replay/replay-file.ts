/** Reads a replay file. It may come from anybody: what does not have the shape of one is refused with a sentence. */

import { InputError } from "../domain/errors.ts";
import type { FileDiff } from "../domain/diff/diff.ts";
import { parsePatch } from "../domain/diff/patch.ts";
import type { Finding } from "../domain/evidence.ts";
import type { SkippedFile } from "../domain/plan.ts";
import type { PullRequest } from "../domain/pull-request.ts";
import type { RunRecord } from "../domain/record.ts";
import type { Attempt } from "../io/model/model.ts";
import type { Leak } from "../steps/check.ts";
import type { RunContext } from "../steps/context/gather-context.ts";
import type { Account } from "../steps/ledger.ts";
import type { PostedBefore } from "../steps/post/posted-before.ts";
import { fromPlain } from "./plain.ts";
import {
  REPLAY_SCHEMA,
  type PackedFile,
  type PackedPart,
  type RecordedAttempt,
  type Stop,
} from "./recording.ts";
import type { Entry } from "./tape.ts";

export type ReplayFile = {
  readonly version: string;
  readonly mode: string;
  readonly repository: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly outcome: string;
  readonly reason: string;
  readonly detail: string;
  readonly requests: RunRecord["requests"];
  readonly run: { readonly id: string; readonly url: string; readonly repositoryUrl: string };
  readonly endpoints: number;
  readonly settings: Readonly<Record<string, string>>;
  readonly config: { readonly file: string; readonly text: string } | null;
  readonly stop: Stop | null;
  /** The texts of the files round the change were too large to be kept. */
  readonly filesLeftOut: boolean;
  /** `null` where the run ended before the model was to be asked. */
  readonly review: RecordedReview | null;
  readonly attempts: readonly RecordedAttempt[];
  readonly calls: readonly Entry[];
};

export type RecordedReview = {
  readonly number: number;
  readonly isFull: boolean;
  readonly pullRequest: PullRequest;
  readonly limit: number;
  readonly files: readonly FileDiff[];
  readonly unlisted: number;
  /** What was to be read; `null` for all of `files`. */
  readonly narrowed: readonly FileDiff[] | null;
  readonly readBefore: readonly SkippedFile[];
  readonly leaks: readonly Leak[];
  readonly attributes: string;
  readonly churn: ReadonlyMap<string, number>;
  readonly context: RunContext;
  readonly findings: readonly Finding[];
  readonly record: Pick<RunRecord, "notes" | "limits" | "limit" | "context">;
  readonly posted: Omit<PostedBefore, "has">;
  readonly account: Account;
};

export const MAX_REPLAY_BYTES = 64_000_000;
const MAX_CHARACTERS = 20_000_000;

type Fields = Readonly<Record<string, unknown>>;

/** Throws InputError for what is no replay file, or of another schema. */
export function parseReplay(text: string): ReplayFile {
  const file = readJson(text);
  if (file["schema"] !== REPLAY_SCHEMA) throw new InputError(explainSchema(file["schema"]));
  try {
    return openFile(file);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError("the replay file is damaged: it is not as a run leaves it", { cause });
  }
}

function explainSchema(schema: unknown): string {
  const name = typeof schema === "string" ? schema.slice(0, 40) : "";
  if (name.startsWith("fen-result/")) {
    return "this is a result file; the replay file lies beside it, its name ends in .replay.json";
  }
  if (!name.startsWith("fen-replay/")) return "this is no replay file";
  return `this replay file is of another version of fen: its \`schema\` is ${name}, and this version reads ${REPLAY_SCHEMA}`;
}

function openFile(file: Fields): ReplayFile {
  const { asked, answers, review, said, ...head } = file;
  const problem = findProblem(file);
  if (problem !== null) throw new InputError(`the replay file is damaged: ${problem}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shapes were looked at; what else is wrong stops the replay
  const recorded = { ...head, attempts: joinAttempts(asked, answers) } as unknown as ReplayFile;
  const calls = recorded.calls.map((call) => fromPlain(call));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
  return { ...recorded, calls: calls as readonly Entry[], review: readReview(review, said) };
}

function readJson(text: string): Fields {
  if (text.length > MAX_CHARACTERS) throw new InputError("the replay file is larger than 20 MB");
  try {
    return toFields(JSON.parse(text));
  } catch (cause) {
    throw new InputError("this is no replay file: it is not JSON", { cause });
  }
}

function toFields(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

const isObject = (value: unknown) => typeof value === "object" && value !== null;

const TEXTS = ["version", "mode", "repository", "startedAt", "outcome", "reason", "detail"];
const OBJECTS = ["requests", "run", "settings"];
const LISTS = ["asked", "answers", "calls"];

function findProblem(file: Fields): string | null {
  for (const name of TEXTS) if (typeof file[name] !== "string") return `\`${name}\` is no text`;
  for (const name of LISTS) if (!Array.isArray(file[name])) return `\`${name}\` is no list`;
  for (const name of OBJECTS) {
    if (!isObject(file[name])) return `\`${name}\` is no object`;
  }
  const calls: readonly unknown[] = Array.isArray(file["calls"]) ? file["calls"] : [];
  if (!calls.every(isObject)) return "`calls` holds other than calls";
  const { endpoints } = file;
  const isCount = typeof endpoints === "number" && endpoints >= 1 && endpoints <= 100;
  if (!isCount) return "`endpoints` is no number from 1 to 100";
  const settings = Object.values(toFields(file["settings"]));
  if (settings.some((value) => typeof value !== "string"))
    return "`settings` holds other than text";
  const review = toFields(file["review"]);
  if (file["review"] === null) return null;
  for (const name of ["files", "readBefore", "leaks", "findings"]) {
    if (!Array.isArray(review[name])) return `\`review.${name}\` is no list`;
  }
  if (!Number.isSafeInteger(review["limit"])) return "`review.limit` is no amount";
  return null;
}

function joinAttempts(asked: unknown, answers: unknown): readonly RecordedAttempt[] {
  const requests: readonly unknown[] = Array.isArray(asked) ? asked : [];
  const results: readonly unknown[] = Array.isArray(answers) ? answers : [];
  return requests.flatMap((request, index) => {
    const attempt = fromPlain(results[index]);
    const { purpose, request: body, sent } = toFields(request);
    const isRequest = Array.isArray(toFields(body)["messages"]) && typeof sent === "number";
    if (typeof purpose !== "string" || !isRequest || !isAttempt(attempt)) return [];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `isAttempt` looked at what is used
    return [{ ...toFields(request), attempt } as RecordedAttempt];
  });
}

function isAttempt(value: unknown): value is Attempt {
  const { text, outcome, model, endpoint } = toFields(value);
  return [text, outcome, model, endpoint].every((field) => typeof field === "string");
}

function readReview(review: unknown, said: unknown): RecordedReview | null {
  if (review === null || said === null) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  const { files, narrowed, ...rest } = {
    ...toFields(fromPlain(review)),
    ...toFields(fromPlain(said)),
  } as unknown as Omit<RecordedReview, "files" | "narrowed"> & {
    readonly files: readonly PackedFile[];
    readonly narrowed: readonly PackedPart[] | null;
  };
  const whole = files.map(unpackFile);
  return {
    ...rest,
    files: whole,
    narrowed: narrowed && narrowed.map((part) => unpackPart(part, whole)),
  };
}

function unpackPart({ hunks, ...file }: PackedPart, whole: readonly FileDiff[]): FileDiff {
  const all = whole.find(({ path }) => path === file.path)?.hunks ?? [];
  return { ...file, hunks: hunks.flatMap((at) => all[at] ?? []) };
}

function unpackFile({ hunks, ...file }: PackedFile): FileDiff {
  return { ...file, hunks: parsePatch(hunks).hunks };
}
