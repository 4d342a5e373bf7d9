/**
 * When to send a request to GitHub again, and after what pause: pure rules over one refused answer.
 * Source: "Rate limits for the REST API" and "Best practices for using the REST API" in GitHub's documentation.
 */

/** An answer with a status of 300 or more. Header names are in lower case. */
export type Refusal = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** GitHub's `message`; empty when the body is something else. */
  readonly message: string;
};

/** The pauses before the second, third and fourth try of a read. */
export const READ_PAUSES_MS: readonly number[] = [500, 1000, 2000];
/** How often one request waits for a rate limit, and how long at most. */
export const MAX_LIMIT_PAUSES = 3;
export const MAX_LIMIT_PAUSE_MS = 120_000;

const LIMIT_PAUSE_MS = 60_000;

/** Statuses that may be gone a second later. */
export function isPassing(status: number): boolean {
  return status === 408 || status >= 500;
}

/** Milliseconds a rate limit asks to wait; `null` when the answer is not about a rate limit. */
export function limitPauseMs(refusal: Refusal, nowMs: number): number | null {
  const { status, headers, message } = refusal;
  if (status !== 403 && status !== 429) return null;
  // The last request of the hour can also be refused for a missing permission.
  if (/not accessible by/i.test(message)) return null;
  const asked = parseRetryAfterMs(headers["retry-after"], nowMs);
  if (asked !== null) return asked;
  if (/secondary rate/i.test(message)) return LIMIT_PAUSE_MS;
  if (headers["x-ratelimit-remaining"] === "0") {
    return parseResetMs(headers["x-ratelimit-reset"], nowMs);
  }
  return status === 429 ? LIMIT_PAUSE_MS : null;
}

function parseRetryAfterMs(value: string | undefined, nowMs: number): number | null {
  if (value === undefined) return null;
  const seconds = Number(value);
  if (value.trim() !== "" && seconds >= 0) return Math.max(seconds * 1000, 1000);
  const dateMs = Date.parse(value);
  return Number.isNaN(dateMs) ? LIMIT_PAUSE_MS : Math.max(dateMs - nowMs, 1000);
}

/** The reset is given in whole seconds: one more second makes sure that it is over. */
function parseResetMs(value: string | undefined, nowMs: number): number {
  const seconds = Number(value ?? "");
  if (!(seconds > 0)) return LIMIT_PAUSE_MS;
  return Math.max(seconds * 1000 - nowMs, 0) + 1000;
}
