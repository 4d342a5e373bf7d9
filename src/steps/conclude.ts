/** The end of a review: what was found is posted and remembered, and the run gets its ending. */

import { floorFor } from "../domain/history.ts";
import { tightestOf } from "../domain/ledger.ts";
import { decideEnding, describeCourse, ending, type Ending } from "../domain/outcome.ts";
import { listPaths, type Plan } from "../domain/plan.ts";
import type { PullRequest } from "../domain/pull-request.ts";
import type { RunRecord } from "../domain/record.ts";
import { renderFooter } from "../domain/report/cost-report.ts";
import { explainShortage } from "../domain/report/limits.ts";
import type { Marks } from "../domain/state.ts";
import type { Inputs } from "../inputs.ts";
import type { GitHub } from "../io/github/github.ts";
import type { Journal } from "../journal.ts";
import { converge, describePublication } from "./post/converge.ts";
import type { Gathered } from "./gather.ts";
import type { Account } from "./ledger.ts";
import type { PostedBefore } from "./post/posted-before.ts";
import { hold, publish } from "./post/publish.ts";
import type { BatchResult } from "./review-batches.ts";

export type ConcludeOptions = {
  readonly github: GitHub;
  readonly journal: Journal;
  readonly inputs: Inputs;
  readonly pullRequest: PullRequest;
  readonly marks: Marks;
  readonly posted: PostedBefore;
  readonly account: Account;
  readonly gathered: Gathered;
  /** What came of the batches; empty where there was nothing to read. */
  readonly results: readonly BatchResult[];
  readonly allowedLinkPrefix: string;
  /** Aborts when no more requests may be sent to the model. */
  readonly signal: AbortSignal;
  readonly cancelled: AbortSignal;
};

/** Posts what there is to post, keeps what the next run is to know, and says how the run ended. */
export async function conclude(run: ConcludeOptions): Promise<Ending> {
  const { journal, inputs } = run;
  const { plan, reviewed } = journal.record;
  const course = describeCourse(run.results, {
    skipped: plan?.skipped ?? [],
    outOfTime: run.signal.aborted,
  });
  const isEmpty = plan !== null && plan.batches.length === 0;
  const unposted = isEmpty
    ? explainEmptyPlan(plan, journal.record)
    : decideEnding({ ...course, publication: null });
  const floor = floorFor(run.posted.history, inputs.minSeverity, run.pullRequest.head.sha);
  journal.update({ floor });
  const options = {
    ...run,
    ...inputs,
    reviewed,
    floor,
    signal: run.cancelled,
    reviewedPaths: listPaths(plan?.batches ?? []),
    skipped: plan?.skipped ?? [],
    // One of several jobs answers for its part only.
    complete: unposted.outcome === "complete" && inputs.shard.count === 1,
    footer: renderFooter(journal.record),
    onNotice: (message: string) => journal.note(message),
  };
  if (inputs.mode === "generate" || inputs.dryRun) {
    const { posted, ...held } = hold(options);
    journal.update(held);
    await converge({ ...options, standing: posted, isPosted: true });
    return unposted;
  }
  const publication = await publish(options);
  journal.addPublication(publication);
  await converge({ ...options, ...describePublication(publication) });
  if (!isEmpty) return decideEnding({ ...course, publication });
  if (publication.kind === "failed") {
    journal.note(`What the built-in checks found was not posted: ${publication.message}`);
  }
  return unposted;
}

/** Why there was nothing to read. */
export function explainEmptyPlan(plan: Plan, { limits, currency }: RunRecord): Ending {
  const missed = plan.skipped.filter((file) => file.reviewable);
  if (missed.length === 0) {
    const isKnown = plan.skipped.some(({ reason }) => reason === "reviewed-before");
    if (!isKnown) return ending("skipped", "nothing-to-review");
    return ending("skipped", "already-reviewed", "nothing is new since the last review");
  }
  const reasons = new Set(missed.map((file) => file.reason));
  if (reasons.has("cost-limit")) {
    const tightest = tightestOf(limits);
    if (tightest === null || tightest.name === "run") return ending("not-reviewed", "cost-limit");
    return ending("not-reviewed", "cost-limit", explainShortage(tightest, currency));
  }
  return ending("not-reviewed", reasons.has("too-large") ? "too-large" : "files-without-patch");
}
