/** Brings the pull request to rest: keeps what this round did, and closes threads of fen's own that are done. */

import type { RunRecord } from "../../domain/record.ts";
import type { ReviewedSuggestion } from "../../domain/reviewed.ts";
import { EMPTY_SEEN } from "../../domain/seen-lines.ts";
import type { Marks } from "../../domain/state.ts";
import type { Inputs } from "../../inputs.ts";
import type { GitHub } from "../../io/github/github.ts";
import type { Journal } from "../../journal.ts";
import type { Gathered } from "../gather.ts";
import type { Account } from "../ledger.ts";
import { createOwnership } from "./ownership.ts";
import type { PostedBefore } from "./posted-before.ts";
import type { Publication } from "./publish.ts";
import { remember } from "./remember.ts";
import type { BatchResult } from "../review-batches.ts";

/** What of a publication the next run is to know. */
export function describePublication({ kind, reviewed }: Publication): {
  readonly standing: readonly ReviewedSuggestion[];
  readonly isPosted: boolean;
} {
  return {
    standing: reviewed.filter(({ fate }) => fate === "inline" || fate === "body"),
    isPosted: kind === "posted" || kind === "nothing-new",
  };
}

export type ConvergeOptions = {
  readonly github: GitHub;
  readonly journal: Journal;
  readonly inputs: Pick<Inputs, "mode" | "dryRun" | "resolveThreads" | "shard">;
  readonly pullRequest: NonNullable<RunRecord["pullRequest"]>;
  readonly marks: Marks;
  readonly account: Account;
  readonly posted: PostedBefore;
  readonly gathered: Gathered;
  readonly results: readonly BatchResult[];
  readonly standing: readonly ReviewedSuggestion[];
  readonly isPosted: boolean;
};

/** Puts into the journal how far the pull request has come. */
export async function converge(options: ConvergeOptions): Promise<void> {
  const { journal, inputs, pullRequest, account, posted, gathered } = options;
  const convergence = remember({
    ...options,
    head: pullRequest.head.sha,
    change: gathered.change,
    // Of several jobs the first signs what was known before, the others only what they have read themselves.
    seen: inputs.shard.index === 1 ? account.seen : EMPTY_SEEN,
    history: posted.history,
    reviewed: journal.record.reviewed,
    posted: options.standing,
  });
  journal.update({ convergence });
  const isWriting = inputs.mode === "review" && !inputs.dryRun;
  if (isWriting && inputs.resolveThreads) await resolveFixed(options);
}

/** Threads that one run resolves at most. */
const MAX_RESOLVED = 20;

/** Resolves threads that fen began about something fixed, that are outdated, and in which nobody else wrote. */
async function resolveFixed({
  github,
  journal,
  pullRequest,
  marks,
}: ConvergeOptions): Promise<void> {
  const known = journal.record.convergence?.history.known ?? [];
  const fixed = new Set(
    known.filter(({ status }) => status === "fixed").map(({ fingerprint }) => fingerprint),
  );
  if (fixed.size === 0) return;
  const threads = await github.listThreads(pullRequest.number);
  if (threads === null) {
    journal.note("GitHub did not list the review threads, so none was resolved.");
    return;
  }
  const isOwn = createOwnership(github);
  let resolved = 0;
  for (const thread of threads) {
    if (resolved === MAX_RESOLVED) break;
    const [first] = thread.comments;
    const fingerprint = first ? marks.readComment(first.body) : null;
    if (thread.isResolved || !thread.isOutdated || !thread.isWhole) continue;
    if (fingerprint === null || !fixed.has(fingerprint)) continue;
    const authors = await Promise.all(thread.comments.map(({ author }) => isOwn(author)));
    if (!authors.every(Boolean)) continue;
    const outcome = await github.resolveThread(thread.id);
    if (outcome.kind !== "done") {
      journal.note(`\`resolve-threads\`: ${outcome.message}`);
      return;
    }
    resolved += 1;
  }
}
