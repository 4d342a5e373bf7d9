/** What the end of a request means for the run: an error that names who must act, or the outcome of a write. */

import { GitHubError } from "../../domain/errors.ts";
import type { WriteOutcome } from "../../domain/pull-request.ts";
import { parseCreated, parseReason } from "./github-answers.ts";
import type { Answer, LostReason } from "./github-requests.ts";

export type Failure = Exclude<Answer, { kind: "ok" }>;

type Lost = Extract<Answer, { kind: "lost" }>;
type Refused = Extract<Answer, { kind: "refused" }>;

type Read = {
  /** "the files of o/r#1". */
  readonly what: string;
  readonly permission: "contents: read" | "pull-requests: read";
};

/** The error of a read that failed for good. Its message holds nothing that GitHub sent. */
export function toReadError(failure: Failure, read: Read): GitHubError {
  const status = failure.kind === "lost" ? 0 : failure.status;
  return new GitHubError(renderReadFailure(failure, read), { status });
}

/** What happened and what to do, in sentences of one line. */
export function renderReadFailure(failure: Failure, read: Read): string {
  const { what } = read;
  if (failure.kind === "lost") return renderLoss(failure, what);
  if (failure.kind === "limited") {
    return `GitHub's rate limit stopped reading ${what} (${failure.status}). ${renderLimit(failure.pauseMs)}`;
  }
  const advice = renderAdvice(failure.status, read);
  return `GitHub answered ${failure.status} when asked for ${what}. ${advice}`;
}

function renderAdvice(status: number, { permission }: Read): string {
  if (status === 401) return "The token is not valid, or no longer: check github-token.";
  if (status === 403) return `Give the job's token the permission \`${permission}\`.`;
  if (status === 404) {
    return `It does not exist, or the token lacks the permission \`${permission}\`.`;
  }
  if (status >= 500 || status === 408) return "It stayed so over several tries: run again later.";
  return "Trying again will not help: check the address and the token.";
}

function renderLimit(pauseMs: number): string {
  const seconds = Math.ceil(pauseMs / 1000);
  return `GitHub asks for another pause of ${seconds} s, more than this run can wait: run again later.`;
}

const LOSSES: Readonly<Record<LostReason, string>> = {
  network: "the connection failed; check the network and any proxy",
  "time-out": "it took too long; run again later",
  cancelled: "the run was cancelled",
  "not-sent": "the run was cancelled before it was sent",
  "too-big": "the answer is too big",
  redirect: "it leads to another host; check GITHUB_API_URL",
};

function renderLoss({ reason, detail }: Lost, what: string): string {
  const code = detail === "" ? "" : ` (${detail})`;
  return `GitHub gave no usable answer about ${what}: ${LOSSES[reason]}${code}.`;
}

/** Maps the end of a POST. `what` says what was to be created: "the review on o/r#1". */
export function toWriteOutcome(answer: Answer, what: string): WriteOutcome {
  if (answer.kind === "refused") return toRefusedOutcome(answer, what);
  if (answer.kind === "lost") return toLostOutcome(answer, what);
  if (answer.kind === "limited") {
    const message = `GitHub's rate limit holds back ${what}. ${renderLimit(answer.pauseMs)}`;
    return { kind: "limited", message };
  }
  const created = parseCreated(answer.data);
  if (created !== null) return { kind: "done", ...created };
  return { kind: "unknown", message: `GitHub's answer does not say whether ${what} exists.` };
}

function toLostOutcome(lost: Lost, what: string): WriteOutcome {
  const message = renderLoss(lost, what);
  if (lost.reason === "redirect") return { kind: "denied", status: 0, message };
  return { kind: lost.reason === "not-sent" ? "limited" : "unknown", message };
}

const INVALID: ReadonlySet<number> = new Set([400, 406, 409, 413, 415, 422]);

function toRefusedOutcome({ status, data }: Refused, what: string): WriteOutcome {
  if (status >= 500 || status === 408) {
    return { kind: "unknown", message: `GitHub answered ${status} to ${what}.` };
  }
  const reason = parseReason(data);
  if (INVALID.has(status)) return { kind: "invalid", message: reason };
  const message = `GitHub refused ${what} (${status}): ${reason}${renderCure(status, reason)}`;
  return { kind: "denied", status, message };
}

function renderCure(status: number, reason: string): string {
  if (/not accessible by/i.test(reason)) {
    return (
      ". The token lacks the permission `pull-requests: write`, which GitHub never gives to a " +
      "`pull_request` run of a fork or of Dependabot."
    );
  }
  if (status === 401) return ". The token is not valid, or no longer: check github-token.";
  if (/locked/i.test(reason)) return ". Unlock the conversation to let fen write.";
  if (/archived|read-only/i.test(reason)) return ". An archived repository takes no reviews.";
  return ". Check that it exists and that the token has the permission `pull-requests: write`.";
}
