/** Everything a run knows about itself: what is reported, written to the result file, and set as outputs. */

import type { Finding } from "./doctor/finding.ts";
import type { Comparison } from "./compare/comparison.ts";
import type { ContextReport } from "./report/context-report.ts";
import type { History } from "./history.ts";
import type { LimitStatus } from "./ledger.ts";
import type { MeasureReport } from "./measure.ts";
import type { CallRecord } from "./money/call.ts";
import type { Currency, Nano } from "./money/money.ts";
import type { Ending } from "./outcome.ts";
import type { Plan, SkippedFile } from "./plan.ts";
import type { PullRequest } from "./pull-request.ts";
import type { ReviewedSuggestion } from "./reviewed.ts";
import type { SeenLines } from "./seen-lines.ts";
import type { Severity } from "./suggestion.ts";
import type { Usage } from "./money/usage.ts";

export type RunRecord = {
  readonly version: string;
  readonly mode: string;
  readonly repository: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly ending: Ending;
  readonly gate: "passed" | "failed";
  readonly coverage: number;
  readonly pullRequest: Pick<PullRequest, "number" | "url" | "head" | "base"> | null;
  /** What this run may cost, in `currency`: the least of what is left of the limits. */
  readonly limit: Nano;
  /** The limits that bind together, always up to date. */
  readonly limits: readonly LimitStatus[];
  readonly currency: Currency;
  /** BCP 47 tag of what is posted; English where it is absent. */
  readonly language?: string;
  readonly models: { readonly generate: string; readonly verify: string };
  readonly plan: Plan | null;
  /** What may stand before the diff; absent until it is gathered. */
  readonly context?: ContextReport;
  readonly calls: readonly CallRecord[];
  /** Cost and tokens of earlier jobs whose results this run publishes; else `null`. */
  readonly earlier: Totals | null;
  /** What those jobs have left out; absent where this run has a plan of its own. */
  readonly skipped?: readonly SkippedFile[];
  /** Which part of the plan this run takes, `2/4`; absent where it takes all of it. */
  readonly shard?: string;
  /** The parts whose results this run publishes; absent where there is but one. */
  readonly shards?: readonly ShardReport[];
  readonly reviewed: readonly ReviewedSuggestion[];
  /** Files about which the answer broke off: they were read, and there may be more to say. */
  readonly brokenOff: readonly string[];
  /** Objects in the answers that were no suggestion. */
  readonly unreadable: number;
  /** Things worth knowing that have no other place; our own words. */
  readonly notes: readonly string[];
  /** Least severity of a comment of its own in this round; absent before a round began. */
  readonly floor?: Severity;
  /** Absent until it is known what was posted. */
  readonly convergence?: Convergence;
  /** What the doctor found, where it was asked. */
  readonly doctor?: readonly Finding[];
  /** What became of earlier suggestions, where that was asked. */
  readonly measure?: MeasureReport;
  /** What each of several models came to, where they are compared. */
  readonly compare?: Comparison;
  readonly comments: number;
  readonly reviewUrl: string;
  readonly requests: { readonly requests: number; readonly writes: number };
  /** Stretches of the run, for the trace: `plan`, `publish`. */
  readonly phases: readonly Phase[];
  /** Signed markers for a later `mode: publish`. */
  readonly marks: {
    readonly review: string;
    readonly comments: Readonly<Record<string, string>>;
    readonly summary?: SummaryMarks;
  };
};

/** Signed markers of the summary comment for the job that will write it. */
export type SummaryMarks = {
  /** When everything is posted. */
  readonly now: string;
  /** When it can't be posted: what was read counts as not read, so that the next run finds it again. */
  readonly unposted: string;
  /** By which the comment is found; `""` where there is none yet. */
  readonly before: string;
};

/** How far the pull request has come: what the next run is to know. */
export type Convergence = {
  /** Changed lines that have been read so far. */
  readonly seen: SeenLines;
  readonly history: History;
  /** Fingerprints of earlier suggestions that this round found fixed. */
  readonly fixed: readonly string[];
};

/** Times in ISO 8601, UTC. */
export type Phase = {
  readonly name: "plan" | "publish";
  readonly startedAt: string;
  readonly endedAt: string;
};

/** What became of one part of a plan. */
export type ShardReport = {
  /** `2/4`. */
  readonly name: string;
  /** `null` where its result is missing. */
  readonly ending: Ending | null;
  readonly coverage: number;
  readonly totals: Totals | null;
};

export type Totals = {
  readonly cost: Nano;
  readonly costKnown: boolean;
  readonly usage: Usage;
  /** The model that answered the generate pass. */
  readonly model: string;
};
