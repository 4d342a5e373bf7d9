/**
 * What fen remembers on GitHub itself: one hidden, signed marker at the head of each review, comment and summary.
 * The signature keeps others from planting or forging state; whoever copies a marker only repeats what is true.
 */

import { createHash, createHmac, timingSafeEqual } from "node:crypto";

import { decodeHistory, encodeHistory } from "./history-marker.ts";
import type { History } from "./history.ts";
import { decodeLedger, encodeLedger, type Ledger } from "./ledger.ts";
import { decodeSeen, encodeSeen, type SeenLines } from "./seen-lines.ts";

export type ReviewState = {
  /** The commit that was reviewed. */
  readonly head: string;
  /** Was everything reviewable of that commit reviewed? */
  readonly complete: boolean;
  /** Fingerprints of the suggestions that the review holds, inline and in its body. */
  readonly fingerprints: readonly string[];
};

/** What the one summary comment of a pull request remembers. */
export type SummaryState = {
  /** The commit that was looked at last. */
  readonly head: string;
  /** Was everything reviewable of that commit reviewed, and everything said about it posted? */
  readonly complete: boolean;
  readonly ledger: Ledger;
  /** Changed lines that have been read so far. */
  readonly seen: SeenLines;
  /** The rounds, and what was suggested in them. */
  readonly history: History;
};

/** What one of fen's answers in a thread has decided. */
export type AnswerState = {
  /** Id of the comment that the thread began with. */
  readonly thread: number;
  /** The suggestion was taken back: it is not to be made again. */
  readonly withdrawn: boolean;
};

/** Makes and recognises markers for one pull request. */
export type Marks = {
  readonly forReview: (state: ReviewState) => string;
  readonly forComment: (fingerprint: string) => string;
  readonly forSummary: (state: SummaryState) => string;
  readonly forAnswer: (state: AnswerState) => string;
  /** The state in a body that one of our markers opens; `null` when there is none to be trusted. */
  readonly readReview: (body: string) => ReviewState | null;
  /** The fingerprint of one of our comments. */
  readonly readComment: (body: string) => string | null;
  readonly readSummary: (body: string) => SummaryState | null;
  readonly readAnswer: (body: string) => AnswerState | null;
};

/** A whole marker: kind, payload, signature. Nothing in it can close the HTML comment. */
const MARKER = /^<!-- fen:(review|comment|summary|answer) ([\w-]{1,60000})\.([\w-]{22}) -->/;

/**
 * Signs where no key is at hand, as on the pull request of a fork. Everybody knows it, so such a marker is worth
 * something only in a comment of fen's own account.
 */
export const OPEN_KEY = "fen without a key";

/**
 * Markers signed with the model endpoint's key (its hash, never the key itself). An empty key signs
 * nothing: its markers are empty, and it recognises none.
 */
export function createMarks(context: {
  readonly apiKey: string;
  readonly repository: string;
  readonly number: number;
}): Marks {
  const key = createHash("sha256").update(`fen-state/1\n${context.apiKey}`).digest();
  const scope = `${context.repository.toLowerCase()}#${context.number}`;
  const sign = (kind: string, payload: string) =>
    createHmac("sha256", key)
      .update(`${kind}\n${scope}\n${payload}`)
      .digest("base64url")
      .slice(0, 22);
  const mark = (kind: string, payload: string) =>
    context.apiKey === "" ? "" : `<!-- fen:${kind} ${payload}.${sign(kind, payload)} -->`;
  const open = (wanted: string, body: string): string | null => {
    const [, kind, payload, signature] = MARKER.exec(body) ?? [];
    if (context.apiKey === "" || kind !== wanted || !payload || !signature) return null;
    const expected = Buffer.from(sign(kind, payload));
    return timingSafeEqual(expected, Buffer.from(signature)) ? payload : null;
  };
  return {
    forReview: (state) => mark("review", encode(pickState(state))),
    forComment: (fingerprint) => mark("comment", fingerprint),
    forSummary: (state) => mark("summary", encode(toFields(state))),
    forAnswer: ({ thread, withdrawn }) => mark("answer", encode({ v: 1, thread, withdrawn })),
    readAnswer: (body) => readAnswerState(decode(open("answer", body))),
    readReview: (body) => readState(decode(open("review", body))),
    readComment: (body) => open("comment", body),
    readSummary: (body) => readSummaryState(decode(open("summary", body))),
  };
}

/**
 * Markers that an earlier `mode: generate` made and signed; `mode: publish` has no key of its own and
 * recognises only these very ones.
 */
export function reuseMarks(made: {
  readonly review: string;
  readonly comments: ReadonlyMap<string, string>;
  readonly summary?: { readonly now: string };
}): Marks {
  const { review, comments } = made;
  const summary = made.summary?.now ?? "";
  const open = (mark: string, body: string): Fields | null =>
    mark !== "" && body.startsWith(mark) ? decode(MARKER.exec(mark)?.[2] ?? "") : null;
  const fingerprints = new Map([...comments].map(([fingerprint, mark]) => [mark, fingerprint]));
  return {
    forReview: () => review,
    forComment: (fingerprint) => comments.get(fingerprint) ?? "",
    forSummary: () => summary,
    // No job that has no key answers anybody.
    forAnswer: () => "",
    readAnswer: () => null,
    readReview: (body) => readState(open(review, body)),
    readComment: (body) => fingerprints.get(MARKER.exec(body)?.[0] ?? "") ?? null,
    readSummary: (body) => readSummaryState(open(summary, body)),
  };
}

/** The fingerprint that a comment's marker names, whoever has signed it. */
export function readUnsigned(body: string): string | null {
  const [, kind, payload] = MARKER.exec(body) ?? [];
  return kind === "comment" && /^[0-9a-f]{16}$/.test(payload ?? "") ? (payload ?? null) : null;
}

/** Is the text one whole marker and nothing else? */
export function isMarker(text: string): boolean {
  return MARKER.exec(text)?.[0] === text;
}

type Fields = Readonly<Record<string, unknown>>;

function encode(fields: Fields): string {
  return Buffer.from(JSON.stringify(fields)).toString("base64url");
}

/** `null` for what is no payload of this version. */
function decode(payload: string | null): Fields | null {
  if (payload === null) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    if (typeof value !== "object" || value === null) return null;
    const fields: Fields = { ...value };
    return fields["v"] === 1 ? fields : null;
  } catch {
    return null;
  }
}

function pickState({ head, complete, fingerprints }: ReviewState): Fields {
  return { v: 1, head, complete, fingerprints };
}

function readState(fields: Fields | null): ReviewState | null {
  if (typeof fields?.["head"] !== "string") return null;
  const fingerprints: unknown = fields["fingerprints"];
  return {
    head: fields["head"],
    complete: fields["complete"] === true,
    fingerprints: Array.isArray(fingerprints)
      ? fingerprints.filter((item): item is string => typeof item === "string")
      : [],
  };
}

function readAnswerState(fields: Fields | null): AnswerState | null {
  const thread = fields?.["thread"];
  if (typeof thread !== "number") return null;
  return { thread, withdrawn: fields?.["withdrawn"] === true };
}

/** The three together, with the ledger, must leave room for what people read in the comment. */
const MAX_SEEN = 16_000;
const MAX_HISTORY = 16_000;

function toFields({ head, complete, ledger, seen, history }: SummaryState): Fields {
  return {
    v: 1,
    head,
    complete,
    ledger: encodeLedger(ledger),
    seen: encodeSeen(seen, MAX_SEEN).text,
    history: encodeHistory(history, MAX_HISTORY),
  };
}

function readSummaryState(fields: Fields | null): SummaryState | null {
  if (typeof fields?.["head"] !== "string") return null;
  return {
    head: fields["head"],
    complete: fields["complete"] === true,
    ledger: decodeLedger(fields["ledger"]),
    seen: decodeSeen(typeof fields["seen"] === "string" ? fields["seen"] : ""),
    history: decodeHistory(fields["history"]),
  };
}
