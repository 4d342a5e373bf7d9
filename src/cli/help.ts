/** What `--help` prints. */

import { HELP } from "./arguments.ts";
import type { Command, Flag } from "./command.ts";

export function renderHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `fen reviews code changes with a language model, within a limit of money.

usage: fen COMMAND [flags]

${rows.join("\n")}

fen COMMAND --help shows the flags of a command, fen --version the version.
The key of the endpoint is read from DMX_API_KEY, a token for GitHub from GITHUB_TOKEN or GH_TOKEN.
Exit codes: 0 done, 1 gate failed or error, 2 wrong usage.
`;
}

export function renderCommandHelp({ name, summary, usage, flags }: Command): string {
  const labels = [...flags, HELP].map((flag) => ({ flag, label: renderLabel(flag) }));
  const width = Math.max(...labels.map(({ label }) => label.length));
  const rows = labels.map(({ flag, label }) => `  ${label.padEnd(width)}  ${renderText(flag)}`);
  return `fen ${name}: ${summary}

usage: fen ${name} ${usage}

${rows.join("\n")}
`;
}

function renderLabel({ name, value }: Flag): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}

function renderText({ help, choices }: Flag): string {
  return choices === undefined ? help : `${help}: ${choices.join(", ")}`;
}
