/** The rounds of a pull request as people read them: what each raised and fixed, and what is still open. */

import type { History, Known } from "../history.ts";
import { speak, type Say } from "./speak.ts";
import { SEVERITIES } from "../suggestion.ts";

const MAX_ROWS = 8;

/** A small table and one line below it; `""` before the first round. */
export function renderRounds({ rounds, known }: History, say: Say = speak("en")): string {
  if (rounds.length === 0) return "";
  const first = Math.max(0, rounds.length - MAX_ROWS);
  const rows = rounds.slice(first).map(({ head, raised, fixed, late }, index) => {
    const number = first + index + 1;
    return `| ${number}: \`${head.slice(0, 7)}\` | ${raised} | ${fixed} | ${late} |`;
  });
  const older = rounds.slice(0, first);
  const sum = (key: "raised" | "fixed" | "late") =>
    older.reduce((total, round) => total + round[key], 0);
  if (first > 0) {
    rows.unshift(`| 1–${first} | ${sum("raised")} | ${sum("fixed")} | ${sum("late")} |`);
  }
  const table = [say("| Round | Raised | Fixed | Late |"), "|---|--:|--:|--:|", ...rows];
  return `${table.join("\n")}\n\n${say(renderOpen(known))}`;
}

/** `Still open: 3 (1 critical, 2 minor).` */
export function renderOpen(known: readonly Known[]): string {
  const open = known.filter(({ status }) => status === "open");
  if (open.length === 0) return "Still open: none.";
  const parts = SEVERITIES.flatMap((severity) => {
    const count = open.filter((item) => item.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  return `Still open: ${open.length} (${parts.join(", ")}).`;
}
