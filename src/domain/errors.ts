/** The three reasons to stop a run, named for who must act. Expected outcomes are values, not errors. */

/** The workflow's author must change an input, a configuration file or the trigger. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** GitHub refused or could not be reached. `status` is 0 when no answer came. */
export class GitHubError extends Error {
  override readonly name = "GitHubError";
  readonly status: number;

  constructor(message: string, options: { status: number; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.status = options.status;
  }
}

/** Why a call to the model failed, as far as it decides what happens next. */
export type ModelErrorKind =
  /** 401, 402, 403: nothing will change until the key or the balance does. */
  | "refused"
  /** The endpoint does not serve this model (retired, misspelt, no channel). */
  | "model-not-served"
  /** 400 and the like: the request itself is not accepted. */
  | "bad-request"
  /** 421, content_filter, refusal. */
  | "content-filter"
  /** 429 that says the quota is used up. */
  | "quota"
  /** 408, 409, 429, 5xx, connection trouble, time-outs, an answer that is not a completion. */
  | "unavailable"
  /** The run's own deadline or a cancel. */
  | "aborted";

/** A model call failed. The message never holds diff, model or header text. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly kind: ModelErrorKind;
  /** HTTP status; 0 when none came. */
  readonly status: number;

  constructor(message: string, options: { kind: ModelErrorKind; status: number; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.kind = options.kind;
    this.status = options.status;
  }
}
