/**
 * What fen remembers on GitHub itself: one hidden, signed marker at the head of each review and comment.
 * The signature keeps others from planting or forging state; whoever copies a marker only repeats what is true.
 */

import { createHash, createHmac, timingSafeEqual } from "node:crypto";

export type ReviewState = {
  /** The commit that was reviewed. */
  readonly head: string;
  /** Was everything reviewable of that commit reviewed? */
  readonly complete: boolean;
  /** Fingerprints of the suggestions that the review holds, inline and in its body. */
  readonly fingerprints: readonly string[];
};

/** Makes and recognises markers for one pull request. */
export type Marks = {
  readonly forReview: (state: ReviewState) => string;
  readonly forComment: (fingerprint: string) => string;
  /** The state in a body that one of our markers opens; `null` when there is none to be trusted. */
  readonly readReview: (body: string) => ReviewState | null;
};

/** A whole marker: kind, payload, signature. Nothing in it can close the HTML comment. */
const MARKER = /^<!-- fen:(review|comment) ([\w-]{1,60000})\.([\w-]{22}) -->/;

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
  return {
    forReview: (state) => mark("review", encodeState(state)),
    forComment: (fingerprint) => mark("comment", fingerprint),
    readReview: (body) => {
      const [, kind, payload, signature] = MARKER.exec(body) ?? [];
      if (context.apiKey === "" || kind !== "review" || !payload || !signature) return null;
      const expected = Buffer.from(sign(kind, payload));
      if (!timingSafeEqual(expected, Buffer.from(signature))) return null;
      return decodeState(payload);
    },
  };
}

/**
 * Markers that an earlier `mode: generate` made and signed; `mode: publish` has no key of its own and
 * recognises only these very ones.
 */
export function reuseMarks(made: {
  readonly review: string;
  readonly comments: ReadonlyMap<string, string>;
}): Marks {
  return {
    forReview: () => made.review,
    forComment: (fingerprint) => made.comments.get(fingerprint) ?? "",
    readReview: (body) => {
      if (made.review === "" || !body.startsWith(made.review)) return null;
      return decodeState(MARKER.exec(made.review)?.[2] ?? "");
    },
  };
}

/** Is the text one whole marker and nothing else? */
export function isMarker(text: string): boolean {
  return MARKER.exec(text)?.[0] === text;
}

function encodeState(state: ReviewState): string {
  const { head, complete, fingerprints } = state;
  return Buffer.from(JSON.stringify({ v: 1, head, complete, fingerprints })).toString("base64url");
}

function decodeState(payload: string): ReviewState | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    if (typeof value !== "object" || value === null || !("head" in value)) return null;
    const fields: Readonly<Record<string, unknown>> = { ...value };
    const fingerprints: unknown = fields["fingerprints"];
    if (fields["v"] !== 1 || typeof fields["head"] !== "string") return null;
    return {
      head: fields["head"],
      complete: fields["complete"] === true,
      fingerprints: Array.isArray(fingerprints)
        ? fingerprints.filter((item): item is string => typeof item === "string")
        : [],
    };
  } catch {
    return null;
  }
}
