/** Reads from fen's own summary comments what earlier runs have cost, and weighs it against the limits. */

import { GitHubError } from "../domain/errors.ts";
import {
  EMPTY_LEDGER,
  limitStatus,
  mergeLedgers,
  tightestOf,
  totalOf,
  type Ledger,
  type LimitStatus,
} from "../domain/ledger.ts";
import { renderAmount, type Nano } from "../domain/money/money.ts";
import { EMPTY_HISTORY, mergeHistories, type History } from "../domain/history.ts";
import { explainShare } from "../domain/report/limits.ts";
import { EMPTY_SEEN, mergeSeen, type SeenLines } from "../domain/seen-lines.ts";
import type { Marks, SummaryState } from "../domain/state.ts";
import { shareOf, type Inputs } from "../inputs.ts";
import type { GitHub, IssueComment } from "../io/github/github.ts";
import { createOwnership, type IsOwn } from "./post/ownership.ts";

/** A comment that one of our signed markers opens. */
export type Sticky = { readonly comment: IssueComment; readonly state: SummaryState };

/** What fen's summary comments on a pull request say. */
export type Account = {
  /** Everything said in the conversation of the pull request, oldest first. */
  readonly comments: readonly IssueComment[];
  /** Oldest first. More than one only where two runs began together, or where somebody copied one. */
  readonly stickies: readonly Sticky[];
  readonly ledger: Ledger;
  /** Changed lines that have been read so far. */
  readonly seen: SeenLines;
  readonly history: History;
};

export const NO_ACCOUNT: Account = {
  comments: [],
  stickies: [],
  ledger: EMPTY_LEDGER,
  seen: EMPTY_SEEN,
  history: EMPTY_HISTORY,
};

/**
 * Reads the account for the first time. A run without limits on several runs goes on when it can't be read, and
 * says so; for the others this throws GitHubError.
 */
export async function openAccount(options: {
  readonly github: GitHub;
  readonly inputs: LimitInputs;
  readonly number: number;
  readonly marks: Marks;
  readonly onNotice: (message: string) => void;
}): Promise<Account> {
  const { github, inputs, onNotice } = options;
  // No key, no markers.
  if (inputs.apiKey === "") return NO_ACCOUNT;
  try {
    return await readAccount(github, options);
  } catch (error) {
    const isNeeded = inputs.costLimitPerPr !== null || inputs.costLimitPerMonth !== null;
    if (isNeeded || !(error instanceof GitHubError)) throw error;
    onNotice(`What earlier runs on this pull request have cost is not known. ${error.message}`);
    return NO_ACCOUNT;
  }
}

/** Throws GitHubError when GitHub can't tell. */
export async function readAccount(
  github: GitHub,
  context: { readonly number: number; readonly marks: Marks },
): Promise<Account> {
  const comments = await github.listIssueComments(context.number);
  return toAccount(comments, { ...context, isOwn: createOwnership(github) });
}

/** Of a copy that somebody has made of a marker, nothing is believed: it may be an old one. */
async function toAccount(
  comments: readonly IssueComment[],
  context: { readonly marks: Marks; readonly isOwn: IsOwn },
): Promise<Account> {
  const stickies: Sticky[] = [];
  for (const comment of comments) {
    const state = context.marks.readSummary(comment.body);
    if (state !== null && (await context.isOwn(comment.author))) stickies.push({ comment, state });
  }
  const states = stickies.map(({ state }) => state);
  return {
    comments,
    stickies,
    ledger: states.map(({ ledger }) => ledger).reduce(mergeLedgers, EMPTY_LEDGER),
    seen: states.map(({ seen }) => seen).reduce(mergeSeen, EMPTY_SEEN),
    history: states.map(({ history }) => history).reduce(mergeHistories, EMPTY_HISTORY),
  };
}

export type LimitInputs = Pick<
  Inputs,
  | "apiKey"
  | "costLimit"
  | "costLimitPerPr"
  | "costLimitPerMonth"
  | "currency"
  | "exchangeRate"
  | "shard"
>;

export type WeighOptions = {
  readonly github: GitHub;
  readonly inputs: LimitInputs;
  readonly number: number;
  /** Recognises the markers of any pull request of the repository. */
  readonly marksFor: (number: number) => Marks;
  /** What was read at the start of the run. */
  readonly account: Account;
  /** ISO 8601, UTC: the month of the run. */
  readonly startedAt: string;
  readonly onNotice: (message: string) => void;
};

export type Allowance = {
  /** What this run may cost at most: the least of what is left. */
  readonly limit: Nano;
  readonly limits: readonly LimitStatus[];
};

/**
 * Reads the ledgers that the limits need, once more where they were read already: this is the last moment before
 * money is set aside. Throws GitHubError when GitHub can't tell, for a limit that is not known to hold is none.
 */
export async function weighLimits(options: WeighOptions): Promise<Allowance> {
  const { inputs, onNotice } = options;
  const { costLimitPerPr, costLimitPerMonth, currency, shard } = inputs;
  const run = limitStatus({
    name: "run",
    limit: shareOf(inputs),
    spent: 0,
    isLowerBound: false,
  });
  const alone = { limit: inputs.costLimit, limits: [run] };
  if (costLimitPerPr === null && costLimitPerMonth === null) return alone;
  if (inputs.apiKey === "") {
    onNotice(
      "Without the key, what earlier runs have cost is not known: only `cost-limit` counts.",
    );
    return alone;
  }
  const limits = [run, ...(await readLimits(options))];
  const tightest = tightestOf(limits.filter(({ name }) => name !== "run"));
  if (tightest === null || tightest.left >= inputs.costLimit) {
    return { limit: inputs.costLimit, limits };
  }
  onNotice(
    explainShare(tightest, { currency, limit: shareOf({ costLimit: tightest.left, shard }) }),
  );
  return { limit: tightest.left, limits };
}

/** The limits that bind several runs together. */
async function readLimits(options: WeighOptions): Promise<readonly LimitStatus[]> {
  const { inputs, number, marksFor, github } = options;
  const { costLimitPerPr, costLimitPerMonth } = inputs;
  // The comments of a month hold this pull request's own as well: it is not asked for twice.
  const month = costLimitPerMonth === null ? null : await readMonth(options);
  const latest =
    month?.own ?? (await readAccount(github, { number, marks: marksFor(number) })).ledger;
  const own = mergeLedgers(latest, options.account.ledger);
  noteOthers(options, own);
  const limits: LimitStatus[] = [];
  if (costLimitPerPr !== null) {
    const { cost } = totalOf(own, inputs);
    const limit = costLimitPerPr;
    limits.push(limitStatus({ name: "pull request", limit, spent: cost, isLowerBound: false }));
  }
  if (costLimitPerMonth !== null && month) {
    const all = [own, ...month.others];
    const spent = all.reduce(
      (sum, ledger) => sum + totalOf(ledger, { ...inputs, month: month.name }).cost,
      0,
    );
    const limit = costLimitPerMonth;
    limits.push(limitStatus({ name: "month", limit, spent, isLowerBound: month.isCut }));
  }
  return limits;
}

/** Says what other runs have added since the start of this one. */
function noteOthers({ account, inputs, onNotice }: WeighOptions, now: Ledger): void {
  const added = totalOf(now, inputs).cost - totalOf(account.ledger, inputs).cost;
  if (added <= 0) return;
  onNotice(
    `Another run on this pull request has cost ${renderAmount(added, inputs.currency)} since this one began; it counts.`,
  );
}

type Month = {
  /** `2026-11`. */
  readonly name: string;
  readonly own: Ledger;
  readonly others: readonly Ledger[];
  readonly isCut: boolean;
};

/** The ledgers of every pull request on which fen has written since the first day of the month. */
async function readMonth({ github, startedAt, number, marksFor }: WeighOptions): Promise<Month> {
  const name = startedAt.slice(0, 7);
  const { comments, cut } = await github.listCommentsSince(`${name}-01T00:00:00Z`);
  const marked = comments.filter(({ body }) => body.startsWith("<!-- fen:summary "));
  const byNumber = Map.groupBy(marked, (comment) => comment.number);
  const isOwn = createOwnership(github);
  const ledgerOf = async (of: number) =>
    (await toAccount(byNumber.get(of) ?? [], { marks: marksFor(of), isOwn })).ledger;
  const others: Ledger[] = [];
  for (const of of byNumber.keys()) {
    if (of !== null && of !== number) others.push(await ledgerOf(of));
  }
  return { name, own: await ledgerOf(number), others, isCut: cut };
}
