/**
 * One line of the runner's log, made of text that may be hostile. The runner executes a line that begins,
 * after white space, with `::command::`, and one that holds `##[command]` anywhere
 * (github.com/actions/runner, src/Runner.Common/ActionCommand.cs).
 */

import { showHidden } from "../../domain/characters.ts";

/**
 * Terminal sequences: a title or link (up to its end mark), a colour or movement. Node's own
 * `stripVTControlCharacters` takes the square of the length on hostile text.
 */
const TERMINAL_SEQUENCE = createTerminalPattern({
  escape: "\u001B",
  bell: "\u0007",
  csi: "\u009B",
});

function createTerminalPattern(
  controls: Readonly<Record<"escape" | "bell" | "csi", string>>,
): RegExp {
  const { escape, bell, csi } = controls;
  const text = `${escape}\\][^${bell}${escape}]*(?:${bell}|${escape}\\\\)`;
  const style = `(?:${escape}\\[|${csi})[0-9;:<=>?]*[ -/]*[@-~]`;
  return new RegExp(`${text}|${style}`, "g");
}

export type LineOptions = {
  readonly scrub: (text: string) => string;
  /** Most UTF-16 units of the line. */
  readonly maxCharacters: number;
};

/**
 * Removes secrets and terminal sequences, shows line ends as `⏎` and hidden characters as escapes, and
 * breaks what the runner would execute. The result is one line without a line end.
 */
export function cleanLine(text: string, options: LineOptions): string {
  // A first scrubbing sees secrets as they are, the second those that only cleaning has put together.
  const shown = showHidden(
    options
      .scrub(text)
      .replace(TERMINAL_SEQUENCE, "")
      .replace(/\r\n|[\r\n]/g, "⏎"),
  );
  const line = breakCommands(options.scrub(shown));
  return line.length <= options.maxCharacters
    ? line
    : `${line.slice(0, options.maxCharacters - 1).toWellFormed()}…`;
}

/** What is shown as an escape cannot stand before `::`, so only visible white space has to be looked for. */
function breakCommands(line: string): string {
  const broken = line.replaceAll("##[", "## [");
  return broken.trimStart().startsWith("::") ? `| ${broken}` : broken;
}

/** Escapes the message of a runner command. */
export function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Escapes the value of a property of a runner command. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
