#!/usr/bin/env node
/** Entry of the command line: finds the command, runs it, and ends with its exit code. */

import { applyCommand } from "./cli/apply.ts";
import { findNearest, HELP, readArguments } from "./cli/arguments.ts";
import { UsageError, type Command, type ExitCode } from "./cli/command.ts";
import { compareCommand } from "./cli/compare.ts";
import { createCompletionCommand } from "./cli/completion.ts";
import { doctorCommand } from "./cli/doctor.ts";
import { createEvalCommand } from "./cli/eval.ts";
import { EVAL_SETTINGS, prepareEngine } from "./cli/eval-engine.ts";
import { renderCommandHelp, renderHelp } from "./cli/help.ts";
import { initCommand } from "./cli/init.ts";
import { replayCommand } from "./cli/replay.ts";
import { planCommand, reviewCommand } from "./cli/review.ts";
import { GitHubError, InputError } from "./domain/errors.ts";
import { createScrubber } from "./domain/secrets.ts";
import { run, wrap } from "./domain/terminal/paint.ts";
import { createTerminal } from "./io/terminal/terminal.ts";
import { explainError } from "./run.ts";
import { VERSION } from "./version.ts";

const evalCommand = createEvalCommand({ flags: EVAL_SETTINGS, prepare: prepareEngine });

const COMMANDS: readonly Command[] = [
  reviewCommand,
  planCommand,
  compareCommand,
  applyCommand,
  replayCommand,
  evalCommand,
  doctorCommand,
  initCommand,
  createCompletionCommand(() => COMMANDS),
];

/** Nothing that is loaded or started later finds them in the environment. */
const SECRETS = ["DMX_API_KEY", "GITHUB_TOKEN", "GH_TOKEN"];

const environment = { ...process.env };
for (const name of SECRETS) delete process.env[name];
const scrub = createScrubber(SECRETS.map((name) => environment[name]?.trim() ?? ""));
const terminal = createTerminal({ environment, scrub });

/** The first signal stops a run in order, with everything saved; the second ends it as it stands. */
function listenForTheEnd(): AbortSignal {
  const cancel = new AbortController();
  const stop = () => {
    if (cancel.signal.aborted) process.exit(130);
    cancel.abort("cancelled");
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return cancel.signal;
}

// Whoever reads along may have seen enough: the run goes on, and is saved.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

async function main([name = "", ...args]: readonly string[]): Promise<ExitCode> {
  if (name === "--version") return print(`${VERSION}\n`);
  if (name === "--help" || name === "help") return print(renderHelp(COMMANDS));
  if (name === "") throw new UsageError("a command is missing; fen --help lists them");
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) throw new UsageError(explainUnknown(name));
  const { given, words } = readArguments(args, command);
  if (given(HELP.name) !== "") return print(renderCommandHelp(command));
  const cancelled = command.leavesNothing ? new AbortController().signal : listenForTheEnd();
  const folder = process.cwd();
  return command.run({ given, words, environment, folder, terminal, scrub, cancelled });
}

function print(text: string): ExitCode {
  terminal.write(text);
  return 0;
}

function explainUnknown(name: string): string {
  const near = findNearest(
    name,
    COMMANDS.map((command) => command.name),
  );
  const hint = near === null ? "fen --help lists the commands" : `did you mean fen ${near}?`;
  return `there is no command ${JSON.stringify(name.slice(0, 60))}; ${hint}`;
}

/** Says what is wrong and what to do; a fault of fen's own names its place. */
function complain(error: unknown): ExitCode {
  const isUsage = error instanceof UsageError;
  const isKnown = isUsage || error instanceof InputError || error instanceof GitHubError;
  const message = isKnown ? error.message : explainError(error).detail;
  terminal.status(null);
  terminal.tell(wrap([run("fen: ", "red"), run(message)], terminal.width));
  return isUsage ? 2 : 1;
}

const code = await main(process.argv.slice(2)).catch(complain);
// Everything that was written arrives first: a pipe takes its time.
process.stdout.write("", () => process.exit(code));
