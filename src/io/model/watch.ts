/** The clock over one attempt: ends it when nothing comes, when nothing useful comes, or when the caller says so. */

import { ModelError } from "../../domain/errors.ts";

export type Watch = {
  /** Aborted when the attempt must end. */
  readonly signal: AbortSignal;
  /** Why it must end; `null` while it need not. */
  readonly stopped: () => ModelError | null;
  readonly stop: (words: string) => void;
  readonly sawHeaders: () => void;
  readonly sawBytes: () => void;
  /** Content or thoughts: what a keep-alive is not. */
  readonly sawProgress: () => void;
  readonly sawText: () => void;
  readonly elapsedMs: () => number;
  readonly firstTextMs: () => number | null;
  /** Must be called at the end: clears the timers. */
  readonly release: () => void;
};

/** Without bytes for `idleTimeoutMs`, or without progress for twice as long, the attempt ends. */
export function createWatch(options: {
  readonly idleTimeoutMs: number;
  readonly signal: AbortSignal;
}): Watch {
  const { idleTimeoutMs, signal } = options;
  const begin = performance.now();
  const elapsedMs = (): number => Math.round(performance.now() - begin);
  const controller = new AbortController();
  let error: ModelError | null = null;
  let phase = "no answer";
  let firstTextMs: number | null = null;

  const end = (message: string, kind: "unavailable" | "aborted"): void => {
    error ??= new ModelError(message, { kind, status: 0 });
    controller.abort();
  };
  const idle = setTimeout(
    () => end(`${phase} ${within(idleTimeoutMs)}`, "unavailable"),
    idleTimeoutMs,
  );
  const progressMs = idleTimeoutMs * 2;
  const progress = setTimeout(
    () => end(`only keep-alives, no text ${within(progressMs)}`, "unavailable"),
    progressMs,
  );
  const abort = (): void => end("the run was stopped", "aborted");
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();

  return {
    signal: controller.signal,
    stopped: () => error,
    stop: (words) => end(words, "unavailable"),
    sawHeaders: () => {
      phase = "the answer stopped: nothing more";
      idle.refresh();
      progress.refresh();
    },
    sawBytes: () => void idle.refresh(),
    sawProgress: () => void progress.refresh(),
    sawText: () => void (firstTextMs ??= elapsedMs()),
    elapsedMs,
    firstTextMs: () => firstTextMs,
    release: () => {
      clearTimeout(idle);
      clearTimeout(progress);
      signal.removeEventListener("abort", abort);
    },
  };
}

function within(ms: number): string {
  return `within ${ms / 1000} s`;
}
