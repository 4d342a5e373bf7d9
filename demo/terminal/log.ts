/** A line of the action's log as the runner shows it: commands become what they do, debug lines stay hidden. */

import { parseCommands } from "../../test/fakes/runner-log.ts";
import { indent, run, wrap, type Row, type Style } from "../../src/domain/terminal/paint.ts";

const STYLES: Readonly<Record<string, Style>> = { error: "red", warning: "yellow" };

export function renderLogLine(line: string, width: number): readonly Row[] {
  const command = parseCommands(line)[0];
  if (command?.name === "debug" || command?.name === "endgroup") return [];
  const text = command === undefined ? line : `${command.name}: ${command.message}`;
  const style = STYLES[command?.name ?? ""] ?? "plain";
  const beginning = [run("│ ", "dim"), run(/^ */.exec(text)?.[0] ?? "")];
  const rows = wrap([run(text.trimStart(), style)], width - 2 - (beginning[1]?.text.length ?? 0));
  return indent(rows, beginning);
}
