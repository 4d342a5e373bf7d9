/** The terminal: results go to standard output, progress and questions to standard error. */

import { createInterface } from "node:readline/promises";
import { text } from "node:stream/consumers";

import { createPaint, cutRow, wantsColours, type Row } from "../../domain/terminal/paint.ts";

export type Terminal = {
  /** A part of the result: standard output, as it is. */
  readonly write: (text: string) => void;
  /** Rows of the result, painted where the output is a terminal that wants colours. */
  readonly print: (rows: readonly Row[]) => void;
  /** Rows of progress, painted by the same rule for standard error. */
  readonly tell: (rows: readonly Row[]) => void;
  /** The line below everything that was told, written over until something else is; nothing where there is no terminal. */
  readonly status: (row: Row | null) => void;
  /** Columns of the output. */
  readonly width: number;
  readonly colours: boolean;
  /** Can somebody answer questions? */
  readonly isInteractive: boolean;
  /** Is the progress looked at as it happens? */
  readonly isLive: boolean;
  /** The answer, trimmed; `null` after Ctrl-C or Ctrl-D. Only where somebody can answer. */
  readonly ask: (question: string, signal: AbortSignal) => Promise<string | null>;
  /** All of standard input. Nothing is begun before it is there, so that a signal ends the process. */
  readonly readAll: (signal: AbortSignal) => Promise<string>;
};

type Environment = Readonly<Record<string, string | undefined>>;

const MAX_WIDTH = 100;
const LEAST_WIDTH = 40;

/** Removes the run's secrets from everything that leaves. */
export function createTerminal(options: {
  readonly environment: Environment;
  readonly scrub: (text: string) => string;
}): Terminal {
  const { environment, scrub } = options;
  const { stdin, stdout, stderr } = process;
  const paintOut = createPaint({ colours: wantsColours(stdout, environment) });
  const paintError = createPaint({ colours: wantsColours(stderr, environment) });
  const isLive = stderr.isTTY && environment["TERM"] !== "dumb";
  let status = "";
  const erase = () => (status === "" ? "" : "\r\u001B[K");
  return {
    write: (text) => void stdout.write(scrub(text)),
    print: (rows) => void stdout.write(scrub(rows.map((row) => `${paintOut(row)}\n`).join(""))),
    tell: (rows) => {
      const lines = rows.map((row) => `${paintError(row)}\n`).join("");
      stderr.write(erase() + scrub(lines) + status);
    },
    status: (row) => {
      if (!isLive) return;
      const next = row === null ? "" : scrub(paintError(cutRow(row, stderr.columns || MAX_WIDTH)));
      if (next === status) return;
      stderr.write(erase() + next);
      status = next;
    },
    width: Math.max(LEAST_WIDTH, Math.min(stdout.columns || MAX_WIDTH, MAX_WIDTH)),
    colours: wantsColours(stdout, environment),
    isInteractive: stdin.isTTY && stderr.isTTY,
    isLive,
    ask: (question, signal) => ask(question, signal),
    readAll,
  };
}

async function readAll(signal: AbortSignal): Promise<string> {
  const end = () => process.exit(130);
  signal.addEventListener("abort", end);
  try {
    return await text(process.stdin);
  } finally {
    signal.removeEventListener("abort", end);
  }
}

async function ask(question: string, signal: AbortSignal): Promise<string | null> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const end = new AbortController();
  lines.once("close", () => end.abort());
  try {
    const answer = await lines.question(question, {
      signal: AbortSignal.any([signal, end.signal]),
    });
    return answer.trim();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "AbortError") throw error;
    // What comes next begins a line of its own.
    process.stderr.write("\n");
    return null;
  } finally {
    lines.close();
  }
}
