/**
 * What fen remembers on GitHub itself: a hidden, signed marker at the head of each review, comment and summary; where
 * a job without the key has put together what several jobs have signed, one of each, a line each.
 * The signature keeps others from planting or forging state; whoever copies a marker only repeats what is true.
 */

import { createHash, createHmac, timingSafeEqual } from "node:crypto";

import { decodeHistory, encodeHistory } from "./history-marker.ts";
import { mergeHistories, type History } from "./history.ts";
import { decodeLedger, encodeLedger, mergeLedgers, type Ledger } from "./ledger.ts";
import { decodeSeen, encodeSeen, mergeSeen, type SeenLines } from "./seen-lines.ts";

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
  const openOne = (wanted: string, marker: string): readonly string[] => {
    const [, kind, payload, signature] = MARKER.exec(marker) ?? [];
    if (context.apiKey === "" || kind !== wanted || !payload || !signature) return [];
    const expected = Buffer.from(sign(kind, payload));
    return timingSafeEqual(expected, Buffer.from(signature)) ? [payload] : [];
  };
  const open = (wanted: string, body: string) =>
    splitMarkers(body).markers.flatMap((marker) => openOne(wanted, marker));
  return {
    forReview: (state) => mark("review", encode(pickState(state))),
    forComment: (fingerprint) => mark("comment", fingerprint),
    forSummary: (state) => mark("summary", encode(toFields(state))),
    forAnswer: ({ thread, withdrawn }) => mark("answer", encode({ v: 1, thread, withdrawn })),
    readAnswer: (body) => open("answer", body).map(decode).map(readAnswerState)[0] ?? null,
    readReview: (body) => mergeReviews(open("review", body).map(decode)),
    readComment: (body) => open("comment", body)[0] ?? null,
    readSummary: (body) => mergeSummaries(open("summary", body).map(decode)),
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
  const open = (mark: string, body: string): readonly (Fields | null)[] => {
    const known = new Set(splitMarkers(mark).markers);
    const found = splitMarkers(body).markers.filter((marker) => known.has(marker));
    return found.map((marker) => decode(MARKER.exec(marker)?.[2] ?? null));
  };
  const fingerprints = new Map([...comments].map(([fingerprint, mark]) => [mark, fingerprint]));
  return {
    forReview: () => review,
    forComment: (fingerprint) => comments.get(fingerprint) ?? "",
    forSummary: () => summary,
    // No job that has no key answers anybody.
    forAnswer: () => "",
    readAnswer: () => null,
    readReview: (body) => mergeReviews(open(review, body)),
    readComment: (body) => fingerprints.get(MARKER.exec(body)?.[0] ?? "") ?? null,
    readSummary: (body) => mergeSummaries(open(summary, body)),
  };
}

/** The fingerprint that a comment's marker names, whoever has signed it. */
export function readUnsigned(body: string): string | null {
  const [, kind, payload] = MARKER.exec(body) ?? [];
  return kind === "comment" && /^[0-9a-f]{16}$/.test(payload ?? "") ? (payload ?? null) : null;
}

/** More jobs than this do not share a review. */
const MAX_MARKERS = 260;

/** The markers that a body begins with, a line each, and what stands behind them. */
export function splitMarkers(body: string): {
  readonly markers: readonly string[];
  readonly rest: string;
} {
  const markers: string[] = [];
  let rest = body;
  for (let found = MARKER.exec(rest); found && markers.length < MAX_MARKERS;) {
    const behind = rest.slice(found[0].length);
    markers.push(found[0]);
    rest = behind.replace(/^\r?\n/, "");
    // A line each: what stands in the same line is no opening any more.
    found = rest === behind ? null : MARKER.exec(rest);
  }
  return { markers, rest };
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

/** What several jobs have signed of one review; `null` where nobody has. */
function mergeReviews(signed: readonly (Fields | null)[]): ReviewState | null {
  const [first, ...others] = signed.map(readState).filter((state) => state !== null);
  if (!first) return null;
  const same = others.filter(({ head }) => head === first.head);
  const all = [first, ...same].flatMap(({ fingerprints }) => fingerprints);
  return {
    ...first,
    complete: first.complete && same.every(({ complete }) => complete),
    fingerprints: same.length === 0 ? first.fingerprints : [...new Set(all)].toSorted(),
  };
}

/** The newest stands last: it says which commit was looked at. */
function mergeSummaries(signed: readonly (Fields | null)[]): SummaryState | null {
  const states = signed.map(readSummaryState).filter((state) => state !== null);
  return states.reduce<SummaryState | null>(
    (before, state) =>
      before === null
        ? state
        : {
            ...state,
            ledger: mergeLedgers(before.ledger, state.ledger),
            seen: mergeSeen(before.seen, state.seen),
            history: mergeHistories(before.history, state.history),
          },
    null,
  );
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
