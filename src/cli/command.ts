/** What a command of the command line is: its name, its flags, and what it does. */

import type { Terminal } from "../io/terminal/terminal.ts";

/** 0 done, 1 gate failed or error, 2 wrong usage; 130 when stopped by a signal. */
export type ExitCode = 0 | 1 | 2 | 130;

export type Flag = {
  /** Without dashes. */
  readonly name: string;
  /** What stands for its value in the help, such as `REF`; `null` for a switch. Shells complete `FILE` and `DIR`. */
  readonly value: string | null;
  /** A line of help. */
  readonly help: string;
  /** All values that it can have, for the shell's completion. */
  readonly choices?: readonly string[];
};

export type Command = {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What stands behind the name, such as `DIR [--json]`. */
  readonly usage: string;
  readonly flags: readonly Flag[];
  /** Most arguments beside the flags. */
  readonly most: number;
  /** What these are, for the shell's completion; left out where nobody can guess them. */
  readonly argument?: Pick<Flag, "value" | "choices">;
  /** Leaves nothing to be saved: a signal ends it as it stands, even in the middle of a long computation. */
  readonly leavesNothing?: true;
  /** Throws InputError for bad input, which ends in exit code 1, and UsageError, which ends in 2. */
  readonly run: (call: Call) => Promise<ExitCode>;
};

/** How a command was called, and the world it was called in. */
export type Call = {
  /** Value of a flag; `""` when it is not given, `"true"` for a switch that is. */
  readonly given: (name: string) => string;
  /** Arguments beside the flags. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly terminal: Terminal;
  /** Removes the secrets of the environment from a text. */
  readonly scrub: (text: string) => string;
  /** Aborts with the reason `cancelled` at the first Ctrl-C. */
  readonly cancelled: AbortSignal;
};

/** The command line was written wrongly: it says how it is to be. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
