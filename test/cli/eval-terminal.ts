/** A terminal that keeps what it is given. */

import { createPaint } from "../../src/domain/terminal/paint.ts";
import type { Terminal } from "../../src/io/terminal/terminal.ts";

export type KeptTerminal = {
  readonly terminal: Terminal;
  /** Standard output. */
  readonly out: () => string;
  /** What was told on standard error, without the line below it. */
  readonly told: () => string;
  /** Every text of the line below, in order; `null` where it was taken away. */
  readonly statuses: readonly (string | null)[];
};

export function keepTerminal(options: { readonly isLive: boolean }): KeptTerminal {
  const paint = createPaint({ colours: false });
  const [out, told, statuses]: [string[], string[], (string | null)[]] = [[], [], []];
  return {
    terminal: {
      write: (text) => void out.push(text),
      print: (rows) => void out.push(...rows.map((row) => `${paint(row)}\n`)),
      tell: (rows) => void told.push(...rows.map((row) => `${paint(row)}\n`)),
      status: (row) => {
        if (options.isLive) statuses.push(row && paint(row));
      },
      width: 100,
      colours: false,
      isInteractive: false,
      isLive: options.isLive,
      ask: () => Promise.reject(new Error("nobody answers")),
      readAll: () => Promise.resolve(""),
    },
    out: () => out.join(""),
    told: () => told.join(""),
    statuses,
  };
}
