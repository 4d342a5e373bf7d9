/** Decides whether this event and this pull request get a review at all, before anything is spent. */

import { InputError } from "../domain/errors.ts";
import { COMMANDS, readCommand, type Command } from "../domain/command.ts";
import { ending, type Ending, type Reason } from "../domain/outcome.ts";
import type { PullRequest } from "../domain/pull-request.ts";
import type { Inputs } from "../inputs.ts";

/** What the workflow was started by. */
export type Trigger = {
  /** `GITHUB_EVENT_NAME`. */
  readonly event: string;
  /** The event's payload; foreign data. */
  readonly payload: Readonly<Record<string, unknown>>;
};

export type Admission =
  | {
      readonly kind: "admitted";
      readonly number: number;
      /** The review must be of this commit; `null` where the trigger names none. */
      readonly headSha: string | null;
      /** Asked for by a person, so drafts are reviewed as well. */
      readonly byHand: boolean;
      /** The command of a comment and who wrote it: whether he may is still to be asked. */
      readonly order: { readonly command: Command; readonly login: string } | null;
      /** An answer in a thread, and who wrote it. */
      readonly reply?: Reply;
    }
  | { readonly kind: "skip"; readonly ending: Ending };

/** A comment in the thread that began with `root`; whether that one is fen's own is still to be seen. */
export type Reply = { readonly comment: number; readonly root: number; readonly login: string };

export const SUPPORTED_EVENTS =
  "pull_request, pull_request_target, workflow_dispatch, issue_comment and pull_request_review_comment";

const SUPPORTED_ACTIONS = ["opened", "reopened", "synchronize", "ready_for_review"];

/** Finds the pull request that is meant. Throws InputError when the trigger names none. */
export function admitTrigger(trigger: Trigger, inputs: Inputs): Admission {
  if (trigger.event === "workflow_dispatch") {
    if (inputs.prNumber === null) {
      throw new InputError("`pr-number`: required when fen is started by workflow_dispatch");
    }
    const { prNumber: number, headSha } = inputs;
    return { kind: "admitted", number, headSha, byHand: true, order: null };
  }
  if (trigger.event === "issue_comment") return admitComment(trigger.payload, inputs);
  if (trigger.event === "pull_request_review_comment") {
    return admitReviewComment(trigger.payload, inputs);
  }
  if (trigger.event !== "pull_request" && trigger.event !== "pull_request_target") {
    const detail = `fen does not review on the event ${describe(trigger.event)}; use ${SUPPORTED_EVENTS}`;
    return { kind: "skip", ending: ending("skipped", "unsupported-event", detail) };
  }
  return admitPullRequestEvent(trigger.payload, inputs);
}

function admitPullRequestEvent(
  payload: Readonly<Record<string, unknown>>,
  inputs: Inputs,
): Admission {
  const action = typeof payload["action"] === "string" ? payload["action"] : "";
  // When a pull request is closed, it can be told what became of the suggestions on it.
  const isMeasured = inputs.mode === "measure" && action === "closed";
  if (!isMeasured && !SUPPORTED_ACTIONS.includes(action)) {
    const detail = `nothing to review on the activity type ${describe(action)}; use ${SUPPORTED_EVENTS} (of pull requests ${SUPPORTED_ACTIONS.join(", ")})`;
    return { kind: "skip", ending: ending("skipped", "unsupported-event", detail) };
  }
  if (
    action === "synchronize" &&
    isSha(payload["before"]) &&
    payload["before"] === payload["after"]
  ) {
    const detail = "the push did not change the head commit";
    return { kind: "skip", ending: ending("skipped", "already-reviewed", detail) };
  }
  const pullRequest = asRecord(payload["pull_request"]);
  const number = inputs.prNumber ?? payload["number"] ?? pullRequest["number"];
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) {
    throw new InputError("the event names no pull request; set `pr-number`");
  }
  const eventHead = inputs.prNumber === null ? asRecord(pullRequest["head"])["sha"] : null;
  const headSha = inputs.headSha ?? (isSha(eventHead) ? eventHead : null);
  return { kind: "admitted", number, headSha, byHand: false, order: null };
}

const skip = (reason: Reason, detail: string): Admission => ({
  kind: "skip",
  ending: ending("skipped", reason, detail),
});

/** A comment counts when a person has just written a command on a pull request. */
function admitComment(payload: Readonly<Record<string, unknown>>, inputs: Inputs): Admission {
  const issue = asRecord(payload["issue"]);
  const comment = asRecord(payload["comment"]);
  const user = asRecord(comment["user"]);
  if (payload["action"] !== "created") {
    return skip("no-command", "only new comments are read, not edited or deleted ones");
  }
  const read = readCommand(typeof comment["body"] === "string" ? comment["body"] : "");
  if (read.kind === "none") return skip("no-command", "the comment does not begin with /fen");
  if (typeof issue["pull_request"] !== "object" || issue["pull_request"] === null) {
    return skip("no-command", "the comment stands on an issue, not on a pull request");
  }
  const isPerson = user["type"] === "User" && asRecord(payload["sender"])["type"] !== "Bot";
  if (!isPerson) return skip("not-authorised", "commands of bots are not followed");
  if (read.kind === "unknown") {
    const known = COMMANDS.map((command) => `/fen ${command}`).join(", ");
    return skip(
      "no-command",
      `not a command of fen; there are ${known}, and they take nothing behind them`,
    );
  }
  const { number } = issue;
  const { login } = user;
  if (typeof number !== "number" || !Number.isSafeInteger(number) || typeof login !== "string") {
    throw new InputError("the event names no pull request or no author of the comment");
  }
  const order = { command: read.command, login };
  return { kind: "admitted", number, headSha: inputs.headSha, byHand: true, order };
}

/** A comment on lines counts when a person has just written a command there, or an answer in a thread. */
function admitReviewComment(payload: Readonly<Record<string, unknown>>, inputs: Inputs): Admission {
  const comment = asRecord(payload["comment"]);
  const issue = { number: asRecord(payload["pull_request"])["number"], pull_request: {} };
  const body = typeof comment["body"] === "string" ? comment["body"] : "";
  if (payload["action"] !== "created" || readCommand(body).kind !== "none") {
    return admitComment({ ...payload, issue }, inputs);
  }
  const { id, in_reply_to_id: root } = comment;
  if (!isId(root) || !isId(id)) {
    return skip("no-command", "the comment begins a thread of its own");
  }
  const user = asRecord(comment["user"]);
  const isPerson = user["type"] === "User" && asRecord(payload["sender"])["type"] !== "Bot";
  if (!isPerson) return skip("not-authorised", "bots are not answered");
  const { number } = issue;
  const { login } = user;
  if (!isId(number) || typeof login !== "string") {
    throw new InputError("the event names no pull request or no author of the comment");
  }
  const reply = { comment: id, root, login };
  return { kind: "admitted", number, headSha: inputs.headSha, byHand: true, order: null, reply };
}

function isId(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function isSha(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value);
}

function describe(name: string): string {
  return /^\w{1,60}$/.test(name) ? `\`${name}\`` : "of this run";
}

/**
 * Decides on the pull request as it is now; `null` admits it.
 * Throws InputError when the key is missing where one must be expected.
 */
export function admitPullRequest(
  pullRequest: PullRequest,
  context: {
    readonly inputs: Inputs;
    readonly admission: Extract<Admission, { kind: "admitted" }>;
  },
): Ending | null {
  const { inputs, admission } = context;
  if (inputs.mode === "measure") return null;
  if (pullRequest.state === "closed") return ending("skipped", "closed");
  if (pullRequest.draft && !admission.byHand) return ending("skipped", "draft");
  if (admission.headSha !== null && admission.headSha !== pullRequest.head.sha) {
    return ending("skipped", "head-moved");
  }
  const needsKey = ["review", "generate", "compare"].includes(inputs.mode);
  if (!needsKey || inputs.apiKey !== "") return null;
  if (pullRequest.fromFork) return ending("skipped", "fork-without-key", FORK_ADVICE);
  if (pullRequest.author.login === "dependabot[bot]") {
    return ending("skipped", "dependabot-without-key", DEPENDABOT_ADVICE);
  }
  throw new InputError(
    "`api-key`: not given; set it to a secret, for example `api-key: ${{ secrets.DMX_API_KEY }}`",
  );
}

/** Is it only the key that is missing? Then the built-in checks, which need none, are made all the same. */
export function isForWantOfKey({ reason }: Ending): boolean {
  return reason === "fork-without-key" || reason === "dependabot-without-key";
}

const FORK_ADVICE =
  "GitHub gives no secrets to pull requests from forks, so no model was asked and only the built-in checks were made; a maintainer can start a review by hand";

const DEPENDABOT_ADVICE =
  "GitHub gives Dependabot's pull requests only Dependabot secrets, so no model was asked and only the built-in checks were made; add the key to those to have them reviewed";
