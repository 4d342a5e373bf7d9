/** Writes fen's one summary comment on a pull request: known by its signed marker, edited in place, never another's. */

import { GitHubError } from "../../domain/errors.ts";
import { EMPTY_HISTORY, mergeHistories, type History } from "../../domain/history.ts";
import {
  limitStatus,
  recordRun,
  totalOf,
  type Ledger,
  type LedgerRun,
} from "../../domain/ledger.ts";
import { totalsOf } from "../../domain/money/totals.ts";
import type { Ending } from "../../domain/outcome.ts";
import type { WriteOutcome } from "../../domain/pull-request.ts";
import {
  isCostLine,
  readingOf,
  renderCostLine,
  renderSticky,
  storedReading,
  type Reading,
} from "../../domain/report/sticky.ts";
import { speak } from "../../domain/report/speak.ts";
import type { MergedResult } from "../../domain/report/merge-results.ts";
import { reuseMarks, splitMarkers, type Marks } from "../../domain/state.ts";
import type { GitHub, IssueComment } from "../../io/github/github.ts";
import type { Inputs } from "../../inputs.ts";
import type { Journal } from "../../journal.ts";
import { NO_ACCOUNT, readAccount } from "../ledger.ts";
import { createOwnership } from "./ownership.ts";
import { openingOf } from "./posted-before.ts";

export type SummaryOptions = {
  readonly github: GitHub;
  readonly journal: Journal;
  readonly inputs: Pick<Inputs, "mode" | "dryRun" | "shard" | "exchangeRate">;
  readonly ending: Ending;
  /** Unique to this run of fen. */
  readonly runId: string;
  /** Address of the run; `""` when it has none. */
  readonly runUrl: string;
  /** Tells people at once what is also kept as a note. */
  readonly warn: (message: string) => void;
};

/**
 * Leaves how the run ended and what it cost: in the comment, or signed for the job that will write it. What goes
 * wrong is a note and a warning.
 */
export async function sumUp(
  options: SummaryOptions & { readonly marks: Marks; readonly number: number },
): Promise<void> {
  const { journal, inputs, marks } = options;
  const isMute = inputs.mode === "plan" || inputs.mode === "compare" || inputs.dryRun;
  if (isMute || !isWorthSummary(options)) return;
  const visit = { ...options, reading: readingOf(journal.record) };
  await orComplain(options, async () => {
    const signed = await sign(visit, marks);
    if (inputs.mode !== "generate") {
      // Without a key there is no marker, and without one every run would leave another comment.
      return signed.mark === "" ? null : put(visit, signed);
    }
    const [first] = signed.comments;
    const before = splitMarkers(first?.body ?? "").markers.join("\n");
    const summary = { now: signed.mark, unposted: signed.unposted, before };
    journal.update({ marks: { ...journal.record.marks, summary } });
    return null;
  });
}

/**
 * Adds what an answer has cost to the comment: nothing else in it changes, for no review was made. Without a comment
 * there is none to add it to, and one is written.
 */
export async function bookCost(
  options: SummaryOptions & { readonly marks: Marks; readonly number: number },
): Promise<void> {
  const { github, journal, inputs, marks, number } = options;
  if (inputs.dryRun || totalsOf(journal.record).cost === 0) return;
  const visit = { ...options, reading: readingOf(journal.record) };
  await orComplain(options, async () => {
    const account = await readAccount(github, { number, marks });
    const [first] = account.stickies;
    const ledger = recordRun(account.ledger, describeRun(visit));
    const { seen, history } = account;
    const { head = "", complete = false } = first?.state ?? {};
    const mark = marks.forSummary({ head, complete, ledger, seen, history });
    if (mark === "") return null;
    if (!first) return put(visit, { comments: [], ledger, history, mark });
    const { currency } = journal.record;
    const say = speak(journal.record.language);
    const cost = say(renderCostLine(totalOf(ledger, { ...inputs, currency }), currency));
    const lines = splitMarkers(first.comment.body).rest.split(/\r?\n/);
    const body = lines.map((line) => (isCostLine(line) ? cost : line)).join("\n");
    return github.updateIssueComment({ id: first.comment.id, number }, `${mark}\n${body}`);
  });
}

/** `mode: publish`: writes the comment with the markers that the other jobs have signed. */
export async function sumUpStored(
  options: SummaryOptions & { readonly stored: MergedResult },
): Promise<void> {
  const { github, stored, inputs } = options;
  if (inputs.dryRun || !isWorthSummary(options)) return;
  const { number, marks } = stored;
  const { summary: made } = marks;
  if (!made) return;
  await orComplain(options, async () => {
    const isOwn = createOwnership(github);
    const ours: IssueComment[] = [];
    const known = new Set(Object.values(made).flatMap((text) => text.split("\n")));
    for (const comment of await github.listIssueComments(number)) {
      const isKnown = known.has(openingOf(comment.body));
      if (isKnown && (await isOwn(comment.author))) ours.push(comment);
    }
    const mark = chooseMark(options, splitMarkers(ours[0]?.body ?? "").markers);
    const state = reuseMarks({ ...marks, summary: { now: mark } }).readSummary(mark);
    if (!state) return null;
    const visit = { ...options, number, reading: storedReading(stored) };
    return put(visit, { ...state, comments: ours, mark });
  });
}

/** Room for markers in a comment that people are to read as well. */
const MAX_MARKS = 52_000;

/**
 * What one job has signed holds all that is known. Of several, each has signed its own part, and what the first has not
 * seen in the comment has to stay; where that becomes too long, what was read is given up and only the costs are kept.
 */
function chooseMark(
  { stored, ending, journal }: SummaryOptions & { readonly stored: MergedResult },
  standing: readonly string[],
): string {
  const { now = "", unposted = "" } = stored.marks.summary ?? {};
  // What could not be posted must not count as said.
  const isPosted = ending.reason !== "post-failed" && ending.reason !== "head-moved";
  if (stored.shards.length === 0) return isPosted ? now : unposted;
  const kept = standing.filter((marker) => !stored.folded.has(marker));
  const addTo = (text: string) =>
    [...new Set([...kept, ...text.split("\n")])].filter(Boolean).join("\n");
  const whole = addTo(isPosted ? now : unposted);
  if (whole.length <= MAX_MARKS) return whole;
  journal.note(
    "What the parts have read is too much to be remembered; the next run reads it again.",
  );
  const costs = addTo(unposted);
  return costs.length <= MAX_MARKS ? costs : unposted;
}

/** Does the ending say something about the change, or did the run cost anything? */
function isWorthSummary({ journal, ending }: SummaryOptions): boolean {
  const { outcome, reason } = ending;
  // After a cancel nothing is told but what the run has cost.
  if (reason === "cancelled") return false;
  if (outcome === "skipped") return (journal.record.convergence?.fixed.length ?? 0) > 0;
  return outcome !== "failed" || totalsOf(journal.record).cost > 0;
}

/** What is written, and on which pull request. */
type Visit = SummaryOptions & { readonly number: number; readonly reading: Reading };

type Signed = {
  /** Our own comments with our marker, oldest first. */
  readonly comments: readonly IssueComment[];
  readonly ledger: Ledger;
  readonly history: History;
  readonly mark: string;
};

/** Reads the comment once more, so that what another run has put into it meanwhile is not lost. */
async function sign(visit: Visit, marks: Marks): Promise<Signed & { readonly unposted: string }> {
  const { github, number, inputs, ending, reading, journal } = visit;
  const found = await readAccount(github, { number, marks });
  // Of several jobs the first signs all that is known, the others their own part: together they must find room in
  // one comment.
  const isPart = inputs.mode === "generate" && inputs.shard.index > 1;
  const account = isPart ? { ...NO_ACCOUNT, stickies: found.stickies } : found;
  const ledger = recordRun(account.ledger, describeRun(visit));
  // One of several jobs answers for its part only.
  const complete = ending.outcome === "complete" && inputs.shard.count === 1;
  const { convergence } = journal.record;
  const seen = convergence?.seen ?? account.seen;
  const history = mergeHistories(account.history, convergence?.history ?? EMPTY_HISTORY);
  const state = { head: reading.head, complete, ledger, seen, history };
  return {
    comments: account.stickies.map(({ comment }) => comment),
    ledger,
    history,
    mark: marks.forSummary(state),
    unposted: marks.forSummary({
      ...state,
      complete: false,
      seen: account.seen,
      history: account.history,
    }),
  };
}

function describeRun({ journal, reading, runId }: Visit): LedgerRun {
  const { startedAt, currency } = journal.record;
  const { cost, costKnown } = totalsOf(journal.record);
  const at = `${startedAt.slice(0, 16)}Z`;
  return { id: runId, at, head: reading.head, cost, currency, known: costKnown };
}

async function orComplain(
  options: SummaryOptions,
  write: () => Promise<WriteOutcome | null>,
): Promise<void> {
  const complain = (why: string) => {
    const message = `The summary comment could not be written, so what this run has cost is missing in the sum of the pull request. ${why}`;
    options.journal.note(message);
    options.warn(message);
  };
  try {
    const outcome = await write();
    if (outcome !== null && outcome.kind !== "done") complain(outcome.message);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    complain(error.message);
  }
}

/** Comments that are tried to be edited: the oldest may be of another app that has used the same key. */
const MAX_EDITS = 2;

async function put(visit: Visit, signed: Signed): Promise<WriteOutcome> {
  const { github, number } = visit;
  const body = render(visit, signed);
  for (const comment of signed.comments.slice(0, MAX_EDITS)) {
    const outcome = await github.updateIssueComment({ id: comment.id, number }, body);
    const isElsewhere = outcome.kind === "denied" && [403, 404].includes(outcome.status);
    if (!isElsewhere) return outcome;
  }
  return github.createIssueComment(number, body);
}

function render(visit: Visit, { ledger, history, mark }: Signed): string {
  const { journal, ending, reading, runUrl, inputs } = visit;
  const { currency } = journal.record;
  const total = totalOf(ledger, { ...inputs, currency });
  const limits = journal.record.limits.map((limit) =>
    limit.name === "pull request" ? limitStatus({ ...limit, spent: total.cost }) : limit,
  );
  journal.update({ limits });
  const record = { ...journal.record, ending };
  return renderSticky({ mark, record, reading, history, total, runUrl });
}
