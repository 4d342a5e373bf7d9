/** How far an evaluation is: a bar below everything that was told, and a line for each review. */

import { isScored } from "../domain/eval/case-review.ts";
import { costOf, type Entry, type Job } from "../domain/eval/entry.ts";
import { scoreReview } from "../domain/eval/evaluation.ts";
import type { EvalCase } from "../domain/eval/eval-case.ts";
import { renderAmount, type Currency, type Nano } from "../domain/money/money.ts";
import { cut, run, type Style } from "../domain/terminal/paint.ts";
import type { Terminal } from "../io/terminal/terminal.ts";

/** Sums over all reviews so far. */
export type Standing = {
  readonly total: number;
  readonly done: number;
  readonly hits: number;
  readonly issues: number;
  readonly cost: Nano;
};

export type EvalProgress = {
  readonly done: (job: Job, entry: Entry) => void;
  /** Takes the bar away. */
  readonly end: () => void;
};

type Options = {
  readonly terminal: Terminal;
  readonly cases: readonly EvalCase[];
  readonly repetitions: number;
  readonly judge: string | null;
  readonly currency: Currency;
  /** What was saved before, and how many jobs there are to do. */
  readonly usable: readonly Entry[];
  readonly jobs: number;
};

const TICK_MS = 500;

export function createEvalProgress(options: Options): EvalProgress {
  const { terminal, currency, judge } = options;
  const total = options.cases.length * options.repetitions;
  const latest = new Map(options.usable.map((entry) => [nameOf(entry), entry]));
  const startedAt = performance.now();
  let ended = 0;
  const stand = (): Standing => ({
    ...addUp([...latest.values()], options),
    total,
    done: total - options.jobs + ended,
  });
  const refresh = () => {
    const text = renderBar(stand(), {
      currency,
      width: terminal.width,
      leftMs:
        ended === 0 ? null : ((performance.now() - startedAt) / ended) * (options.jobs - ended),
    });
    terminal.status([run(cut(text, terminal.width), "dim")]);
  };
  const timer = terminal.isLive ? setInterval(refresh, TICK_MS).unref() : undefined;
  refresh();
  return {
    done: (job, entry) => {
      latest.set(nameOf(entry), entry);
      ended += 1;
      const line = renderReviewLine(entry, { evalCase: job.evalCase, judge, currency });
      const { done, cost } = stand();
      const sofar = terminal.isLive
        ? ""
        : ` (${done} of ${total}, ${renderAmount(cost, currency)} so far)`;
      terminal.tell([[run(`${line.text}${sofar}`, line.style)]]);
      refresh();
    },
    end: () => {
      clearInterval(timer);
      terminal.status(null);
    },
  };
}

const nameOf = ({ id, repetition }: Entry) => `${repetition} ${id}`;

function addUp(
  entries: readonly Entry[],
  { cases, judge }: Pick<Options, "cases" | "judge">,
): Omit<Standing, "total" | "done"> {
  let [hits, issues, cost] = [0, 0, 0];
  for (const entry of entries) {
    cost += costOf(entry);
    const evalCase = cases.find(({ id }) => id === entry.id);
    if (evalCase === undefined) continue;
    const { scored, byPlace, byMeaning } = scoreReview(entry, { evalCase, judge });
    const matched = judge === null ? byPlace : byMeaning;
    if (!scored || matched === null) continue;
    hits += matched.length;
    issues += evalCase.issues.length;
  }
  return { hits, issues, cost };
}

const CELLS = 20;
const FEWEST_CELLS = 4;

/**
 * `███████░░░ 7 of 30 · ¥0.0084 · 3 of 9 issues hit · about 4 min left`. Where there is no room for all, the end of the
 * list goes first and then cells of the bar; what was done and spent stays.
 */
export function renderBar(
  { total, done, hits, issues, cost }: Standing,
  context: {
    readonly currency: Currency;
    readonly leftMs: number | null;
    readonly width: number;
  },
): string {
  const needed = `${done} of ${total} · ${renderAmount(cost, context.currency)}`;
  const left = context.leftMs === null ? [] : [`about ${renderDuration(context.leftMs)} left`];
  let text = needed;
  for (const part of [`${hits} of ${issues} issues hit`, ...left]) {
    const longer = `${text} · ${part}`;
    if (FEWEST_CELLS + 1 + longer.length > context.width) break;
    text = longer;
  }
  const cells = Math.max(FEWEST_CELLS, Math.min(CELLS, context.width - 1 - text.length));
  const full = total === 0 ? 0 : Math.floor((done / total) * cells);
  return `${"█".repeat(full)}${"░".repeat(cells - full)} ${text}`;
}

function renderDuration(durationMs: number): string {
  const seconds = Math.ceil(durationMs / 1000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}

/** One review in a line. */
function renderReviewLine(
  entry: Entry,
  context: {
    readonly evalCase: EvalCase;
    readonly judge: string | null;
    readonly currency: Currency;
  },
): { readonly text: string; readonly style: Style } {
  const { evalCase, judge, currency } = context;
  const { review, repetition } = entry;
  const name = repetition === 1 ? entry.id : `${entry.id} (${repetition})`;
  const about = review.costKnown ? "" : "about ";
  const cost = `${about}${renderAmount(review.cost, currency)}, ${Math.round(review.seconds)} s`;
  if (!isScored(review)) {
    return {
      text: `${name}: not reviewed (${review.reason ?? review.outcome}), ${cost}`,
      style: "yellow",
    };
  }
  const { byPlace, byMeaning } = scoreReview(entry, { evalCase, judge });
  const matched = judge === null ? byPlace : byMeaning;
  const part = review.outcome === "partial" ? ", read in part" : "";
  if (matched === null) {
    return { text: `${name}: not judged${part}, ${cost}`, style: "yellow" };
  }
  const alarms = review.suggestions.length - matched.length;
  const issues = evalCase.issues.length;
  const hits = issues === 0 ? "clean" : `${matched.length} of ${issues} hit`;
  const falseAlarms = alarms === 1 ? "1 false alarm" : `${alarms} false alarms`;
  return { text: `${name}: ${hits}, ${falseAlarms}${part}, ${cost}`, style: "dim" };
}
