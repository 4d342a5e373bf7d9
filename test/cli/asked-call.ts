/** A call of a command in this process: what it prints is kept, and questions get the answers that a test has for them. */

import { onTestFinished } from "vitest";

import { readArguments } from "../../src/cli/arguments.ts";
import type { Call, Command, ExitCode } from "../../src/cli/command.ts";
import { keepTerminal } from "./eval-terminal.ts";

export type Asked = {
  readonly code: ExitCode;
  readonly out: string;
  readonly told: string;
  /** The questions, in order. */
  readonly questions: readonly string[];
};

export type CallOptions = {
  readonly folder: string;
  readonly environment?: Call["environment"];
  /** Answers in order, `null` for Ctrl-C; left out where there is no terminal. */
  readonly answers?: readonly (string | null)[];
};

/** Rejects with what the command throws; a question without an answer is a fault. */
export async function callCommand(
  command: Command,
  args: readonly string[],
  { folder, environment = {}, answers }: CallOptions,
): Promise<Asked> {
  const kept = keepTerminal({ isLive: false });
  const questions: string[] = [];
  const left = [...(answers ?? [])];
  const ask = async (question: string) => {
    questions.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`nobody answers ${question}`);
    return answer;
  };
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const code = await command.run({
    ...readArguments(args, command),
    environment: { PATH: process.env["PATH"], ...environment },
    folder,
    terminal: { ...kept.terminal, isInteractive: answers !== undefined, ask },
    scrub: (text) => text,
    cancelled: stop.signal,
  });
  return { code, out: kept.out(), told: kept.told(), questions };
}
