/** What can be watched while a run goes on: its log line by line, and under it where it stands and what it has cost. */

import { renderAmount } from "../domain/money/money.ts";
import { totalsOf } from "../domain/money/totals.ts";
import type { RunRecord } from "../domain/record.ts";
import { survives } from "../domain/reviewed.ts";
import { cut, run, wrap, type Row, type Style } from "../domain/terminal/paint.ts";
import type { Terminal } from "../io/terminal/terminal.ts";

export type Live = {
  readonly log: {
    readonly info: (line: string) => void;
    readonly debug: (line: string) => void;
    readonly warning: (message: string) => void;
  };
  /** Gets every new state of the record. */
  readonly update: (record: RunRecord) => void;
  /** Takes the last line away. */
  readonly end: () => void;
};

const TICK_MS = 500;

const SEVERITY_STYLES: Readonly<Record<string, Style>> = {
  critical: "red",
  major: "yellow",
};

/** `silent` shows nothing at all: what is printed then is for a program. */
export function createLive(terminal: Terminal, mode: "shown" | "silent"): Live {
  if (mode === "silent") {
    const nothing = () => undefined;
    return {
      log: { info: nothing, debug: nothing, warning: nothing },
      update: nothing,
      end: nothing,
    };
  }
  const startedAt = performance.now();
  let record: RunRecord | null = null;
  const refresh = () => {
    if (!record) return;
    const text = renderStatus(record, performance.now() - startedAt);
    terminal.status([run(cut(text, terminal.width), "dim")]);
  };
  const timer = terminal.isLive ? setInterval(refresh, TICK_MS).unref() : undefined;
  return {
    log: {
      info: (line) => terminal.tell([renderLogLine(line)]),
      debug: () => undefined,
      warning: (message) => terminal.tell(wrap([run(message, "yellow")], terminal.width)),
    },
    update: (next) => {
      record = next;
      refresh();
    },
    end: () => {
      clearInterval(timer);
      record = null;
      terminal.status(null);
    },
  };
}

/** A suggestion shows its severity at a glance; the others are quiet. */
function renderLogLine(line: string): Row {
  const read = /^ {2}(critical|major|minor|nit) (\S+) (.*)$/s.exec(line);
  if (!read) return [run(line, "dim")];
  const [, severity = "", place = "", title = ""] = read;
  return [
    run(`  ${severity} `, SEVERITY_STYLES[severity] ?? "plain"),
    run(`${place} `, "dim"),
    run(title),
  ];
}

type Task = Pick<RunRecord, "plan" | "calls"> & { readonly doing: string };

/** What is being done: of several models, with the one whose turn it is. */
function findTask({ plan, calls, compare, reviewed }: RunRecord): Task {
  const { models = [] } = compare ?? {};
  const turn = models.findLastIndex((one) => one.plan !== null);
  const current = models[turn];
  if (current) {
    return { ...current, doing: `asking ${current.model}, model ${turn + 1} of ${models.length}` };
  }
  const doing = isVerifying({ calls, reviewed }) ? "verifying" : "asking the model";
  return { plan, calls, doing: plan === null ? "reading the change" : doing };
}

/** The first pass over a batch has found something, and the second is not through with it. */
function isVerifying({ calls, reviewed }: Pick<RunRecord, "calls" | "reviewed">): boolean {
  const last = calls.at(-1);
  return last?.pass === "generate" && reviewed.some(({ batch }) => batch === last.batch);
}

/** `verifying · batch 2 of 3 · 4 suggestions · ¥0.0012 of ¥0.01 · 12 s`. */
export function renderStatus(record: RunRecord, elapsedMs: number): string {
  const { reviewed, limit, currency } = record;
  const { cost, costKnown } = totalsOf(record);
  const { doing, plan, calls } = findTask(record);
  const batches = plan?.batches ?? [];
  const done = new Set(calls.filter(({ pass }) => pass === "verify").map(({ batch }) => batch))
    .size;
  const found = reviewed.filter(survives).length;
  const amount = renderAmount(cost, currency);
  const parts = [
    doing,
    ...(batches.length > 1
      ? [`batch ${Math.min(done + 1, batches.length)} of ${batches.length}`]
      : []),
    ...(found > 0 ? [found === 1 ? "1 suggestion" : `${found} suggestions`] : []),
    ...(limit > 0
      ? [`${costKnown ? "" : "about "}${amount} of ${renderAmount(limit, currency)}`]
      : []),
    `${Math.round(elapsedMs / 1000)} s`,
  ];
  return parts.join(" · ");
}
