/** How a run ended, in the words of the contract. Green never means "not looked at". */

export type Outcome = "complete" | "partial" | "not-reviewed" | "skipped" | "failed";

/** Stable codes for why a run is not `complete`. */
export const REASONS = {
  draft: "the pull request is a draft",
  closed: "the pull request is closed",
  "fork-without-key": "the pull request comes from a fork and no key is available to it",
  "dependabot-without-key": "Dependabot opened the pull request and no key is available to it",
  "unsupported-event": "fen does not review on this event",
  "nothing-to-review": "there is nothing in the change that fen reviews",
  "already-reviewed": "fen has reviewed this very commit before",
  "no-command": "the comment holds no command for fen",
  "not-authorised": "whoever wrote the comment may not write to the repository",
  "head-moved": "the pull request has a newer commit than the one that was read",
  answered: "a command or a comment was answered, and nothing was to be reviewed",
  "plan-only": "only the plan was asked for",
  "cost-limit": "the cost limit does not pay for everything",
  "no-model":
    "no model took part: there is no key and no local server, so only the built-in checks were made",
  "model-unavailable": "the model did not answer",
  "model-retired": "the model has been switched off by its maker",
  "model-refused": "the endpoint refused the key or the account",
  "content-filter": "the endpoint's content filter refused the answer",
  "answer-truncated": "an answer of the model broke off",
  "run-timeout": "the time for the run was used up",
  "verifier-unhealthy": "the verification did not work, so suggestions are not verified",
  "files-without-patch": "GitHub shows no text for some changed files",
  "too-large": "some changes are too large for one request",
  "shard-missing": "the result of a part of the plan is missing",
  "set-up": "the doctor found something that keeps fen from working",
  "bad-input": "an input or the configuration is not valid",
  "github-unreachable": "GitHub could not be read",
  "post-failed": "the suggestions could not be posted",
  cancelled: "the run was cancelled",
  "internal-error": "fen itself failed",
} as const;

export type Reason = keyof typeof REASONS;

export function isReason(value: unknown): value is Reason {
  return typeof value === "string" && Object.hasOwn(REASONS, value);
}

export type Ending = {
  readonly outcome: Outcome;
  /** `null` only for `complete`. */
  readonly reason: Reason | null;
  /** One or a few plain sentences for people; may name files and settings, never foreign text. */
  readonly detail: string;
};

export function ending(outcome: Outcome, reason: Reason, detail: string = REASONS[reason]): Ending {
  return { outcome, reason, detail };
}

export const COMPLETE: Ending = { outcome: "complete", reason: null, detail: "" };

/** Exit code of the process (contract section 2). */
export function exitCodeOf(run: {
  readonly ending: Ending;
  readonly gate: "passed" | "failed";
  readonly failOnPartial: boolean;
}): 0 | 1 | 130 {
  const { outcome, reason } = run.ending;
  if (reason === "cancelled") return 130;
  if (outcome === "failed" || run.gate === "failed") return 1;
  const isShort = outcome === "partial" || outcome === "not-reviewed";
  return isShort && run.failOnPartial ? 1 : 0;
}

/** What the ending is decided from. */
export type Course = {
  /** Why batches were not reviewed or broke off, in order; empty when all went well. */
  readonly shortfalls: readonly { readonly reason: Reason; readonly detail: string }[];
  /** Was any of the change given to the model and answered? */
  readonly anyReviewed: boolean;
  /** Did every verification that was needed work? */
  readonly verified: boolean;
  /** Reasons of files left out that were worth a review. */
  readonly missed: readonly string[];
  /** `null` when nothing was to be posted. */
  readonly publication: {
    readonly kind: "posted" | "nothing-new" | "head-moved" | "failed";
    readonly comments: number;
    readonly message: string;
  } | null;
};

/** How the batches went, as far as it decides the ending. */
export function describeCourse(
  results: readonly {
    readonly status: "reviewed" | "truncated" | "not-reviewed";
    readonly reason: Reason | null;
    readonly detail: string;
    readonly verified: boolean;
  }[],
  context: {
    readonly skipped: readonly { readonly reason: string; readonly reviewable: boolean }[];
    readonly outOfTime: boolean;
  },
): Omit<Course, "publication"> {
  const shortfalls = results.flatMap(({ reason, detail }) =>
    reason === null ? [] : [{ reason, detail }],
  );
  const verified = results.every((result) => result.verified);
  if (!verified && context.outOfTime) {
    shortfalls.push({ reason: "run-timeout", detail: REASONS["run-timeout"] });
  }
  return {
    shortfalls,
    verified,
    missed: context.skipped.filter((file) => file.reviewable).map((file) => file.reason),
    anyReviewed: results.some((result) => result.status !== "not-reviewed"),
  };
}

/** Which reason stands for several: the one that a reader must know first. */
const PRECEDENCE: readonly Reason[] = [
  "cancelled",
  "model-refused",
  "model-retired",
  "model-unavailable",
  "run-timeout",
  "cost-limit",
  "content-filter",
  "answer-truncated",
  "too-large",
  "files-without-patch",
];

/** The smaller, the sooner a reader must know it; reasons that no batch ends with come last. */
export function rankReason(reason: Reason | null): number {
  const index = PRECEDENCE.findIndex((one) => one === reason);
  return index === -1 ? PRECEDENCE.length : index;
}

/** Reasons for which a run that reviewed nothing has failed, rather than done what it may. */
const FAULTS: ReadonlySet<Reason> = new Set([
  "model-refused",
  "model-retired",
  "model-unavailable",
]);

/** How a run that planned a review ended. */
export function decideEnding(course: Course): Ending {
  const { publication } = course;
  const shortfall = firstShortfall(course);
  if (shortfall?.reason === "cancelled") return { outcome: "not-reviewed", ...shortfall };
  const unposted = publication && explainPublication(publication);
  if (unposted) return unposted;
  if (!course.anyReviewed && shortfall) {
    return { outcome: FAULTS.has(shortfall.reason) ? "failed" : "not-reviewed", ...shortfall };
  }
  if (shortfall) return { outcome: "partial", ...shortfall };
  return course.verified ? COMPLETE : ending("partial", "verifier-unhealthy");
}

/** Why suggestions that were to be posted are not on the pull request; `null` when they are. */
export function explainPublication(publication: NonNullable<Course["publication"]>): Ending | null {
  const { kind, comments, message } = publication;
  if (kind === "head-moved") return ending("partial", "head-moved", `not posted: ${message}`);
  if (kind !== "failed") return null;
  return ending(comments > 0 ? "partial" : "failed", "post-failed", message);
}

function firstShortfall(course: Course): { reason: Reason; detail: string } | null {
  for (const reason of PRECEDENCE) {
    const found = course.shortfalls.find((shortfall) => shortfall.reason === reason);
    if (found) return found;
    if (course.missed.includes(reason)) return { reason, detail: REASONS[reason] };
  }
  return null;
}
