/** Brings in what a review is planned from: what is new in the change, what stands round it, and what may be spent. */

import type { FileDiff } from "../domain/diff/diff.ts";
import type { Globs } from "../domain/filter/filter.ts";
import type { PullRequest } from "../domain/pull-request.ts";
import type { Marks } from "../domain/state.ts";
import { shareOf, type Inputs } from "../inputs.ts";
import type { EvidenceFile } from "../io/evidence-files.ts";
import type { Clone } from "../io/git/git.ts";
import type { GitHub } from "../io/github/github.ts";
import type { Journal } from "../journal.ts";
import { openBaseFiles } from "./context/base-files.ts";
import { gather, maskPullRequest, type CodeTools, type Gathered } from "./gather.ts";
import { gatherContext } from "./context/gather-context.ts";
import { weighLimits, type Account } from "./ledger.ts";
import { narrowChange } from "./plan/narrow.ts";
import type { PostedBefore } from "./post/posted-before.ts";
import type { PricedModels } from "./plan/price-models.ts";
import { NO_EVIDENCE, readEvidence, type Evidence } from "./context/read-evidence.ts";
import { readChurn, type ReviewChangeOptions } from "./review-change.ts";
import { sortFiles } from "./plan/sort-files.ts";

export type PrepareContext = {
  readonly github: GitHub;
  readonly tools: CodeTools;
  readonly journal: Journal;
  readonly openClone: () => Promise<Clone | null>;
  /** Folder of the workspace; `""` where there is none. */
  readonly workspace: string;
  readonly readEvidenceFiles: (globs: Globs) => Promise<readonly EvidenceFile[]>;
  /** Shows a warning at once, wherever the run is looked at. */
  readonly warn: (message: string) => void;
};

/** A pull request that is to be reviewed, with what earlier runs have left on it. */
export type Subject = {
  readonly inputs: Inputs;
  readonly models: PricedModels;
  readonly pullRequest: PullRequest;
  readonly number: number;
  readonly marks: Marks;
  readonly marksFor: (number: number) => Marks;
  readonly posted: PostedBefore;
  readonly account: Account;
  /** Everything is to be read, whatever earlier rounds have read. */
  readonly isFull: boolean;
};

/** Throws GitHubError when GitHub can't tell what changed. */
export async function prepare(
  context: PrepareContext,
  subject: Subject,
): Promise<{ readonly gathered: Gathered; readonly work: ReviewChangeOptions }> {
  const { account, posted } = subject;
  const pullRequest = await maskPullRequest(subject.pullRequest, context.tools);
  const gathered = await gather({ ...context, pullRequest });
  noteChangedConfig(context.journal, { ...subject, files: gathered.change.files });
  const narrowed = await narrowChange(gathered.change, {
    seen: account.seen,
    lastHead: posted.reviews.findLast(({ complete }) => complete)?.head ?? null,
    head: pullRequest.head.sha,
    incremental: !subject.isFull,
    compare: context.github.compare,
  });
  const clone = await context.openClone();
  const base = await openBaseFiles({ ...context, clone, pullRequest, change: gathered.change });
  // Which files the repository calls generated or vendored: the base decides that as well.
  const attributes = (await base.read(".gitattributes")) ?? "";
  // The vocabulary is the largest part of the bundle: runs that end before this point never load it.
  const { countTokens } = await import("../domain/money/tokens.ts");
  const churn = await readChurn({ ...context, ...subject, change: gathered.change });
  const about = { ...context, ...subject, pullRequest, gathered, clone, base, countTokens };
  const { files } = sortFiles(narrowed.change, { ...subject.inputs, attributes });
  const evidence = await takeEvidence(context, { inputs: subject.inputs, gathered, files });
  const around = await gatherContext({
    ...about,
    files,
    evidence,
    price: subject.models.generate[0],
  });
  context.journal.update({ context: around.report });
  // Last of all: between this and the first request to the model there is only computing.
  const inputs = await weigh(context, subject);
  const work = {
    ...subject,
    pullRequest,
    inputs,
    attributes,
    churn,
    countTokens,
    context: around,
    findings: evidence.findings,
    change: narrowed.change,
    readBefore: narrowed.skipped,
    wholeFiles: gathered.change.files,
  };
  return { gathered, work };
}

/** Whoever changes the settings in the pull request must not wonder why nothing follows them. */
function noteChangedConfig(
  journal: Journal,
  change: Pick<Subject, "inputs" | "number"> & { readonly files: readonly FileDiff[] },
): void {
  const { config: file } = change.inputs;
  if (!change.files.some(({ path }) => path === file)) return;
  const what = change.number > 0 ? "This pull request" : "This branch";
  journal.note(`${what} changes \`${file}\`; what the base commit says holds here.`);
}

/** What other tools found, where the workflow names their reports. */
async function takeEvidence(
  context: PrepareContext,
  { inputs, gathered, files }: { inputs: Inputs; gathered: Gathered; files: readonly FileDiff[] },
): Promise<Evidence> {
  if (inputs.evidence.length === 0 || files.length === 0) return NO_EVIDENCE;
  const onNotice = (message: string) => {
    context.journal.note(message);
    context.warn(message);
  };
  const reports = await context.readEvidenceFiles(inputs.evidence);
  const { workspace } = context;
  return readEvidence({ files: reports, changed: files, workspace, mask: gathered.mask, onNotice });
}

/** The inputs with what is left of the limits as the limit of this run. */
export async function weigh(
  context: Pick<PrepareContext, "github" | "journal">,
  subject: Subject,
): Promise<Inputs> {
  const { journal } = context;
  const { startedAt } = journal.record;
  const onNotice = (message: string) => journal.note(message);
  const { limit, limits } = await weighLimits({ ...context, ...subject, startedAt, onNotice });
  const spendable = { ...subject.inputs, costLimit: limit };
  journal.update({ limits, limit: shareOf(spendable) });
  return spendable;
}
