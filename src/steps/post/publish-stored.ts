/** `mode: publish`: posts what earlier jobs found. No key, no model; every place is searched again. */

import { InputError } from "../../domain/errors.ts";
import { EMPTY_HISTORY } from "../../domain/history.ts";
import { dedupe } from "../../domain/identity.ts";
import { ending, explainPublication, type Ending } from "../../domain/outcome.ts";
import type { PullRequest } from "../../domain/pull-request.ts";
import type { ReviewedSuggestion } from "../../domain/reviewed.ts";
import { reuseMarks } from "../../domain/state.ts";
import { renderFooter } from "../../domain/report/cost-report.ts";
import { mergeResults, type MergedResult } from "../../domain/report/merge-results.ts";
import { parseResult } from "../../domain/report/stored-result.ts";
import type { Inputs } from "../../inputs.ts";
import type { GitHub } from "../../io/github/github.ts";
import type { Journal } from "../../journal.ts";
import { gather, type CodeTools } from "../gather.ts";
import type { FetchOptions } from "../fetch.ts";
import { readPosted } from "./posted-before.ts";
import { hold, publish, type Publication } from "./publish.ts";
import { placeAll } from "../prove/place.ts";
import { proveReplacements } from "../prove/prove.ts";
import { sumUpStored } from "./sticky-summary.ts";

export type PublishResultOptions = FetchOptions & {
  readonly github: GitHub;
  readonly repository: string;
  readonly inputs: Inputs;
  readonly pullRequest: PullRequest;
  readonly journal: Journal;
  readonly tools: CodeTools;
  /** Texts of the result files; throws InputError when they can't be read. */
  readonly readResults: () => readonly string[];
  readonly allowedLinkPrefix: string;
  readonly cancelled: AbortSignal;
  readonly runId: string;
  readonly runUrl: string;
  readonly warn: (message: string) => void;
};

/** What other jobs found goes onto the pull request; how they ended is how this run ends. */
export async function publishResult(options: PublishResultOptions): Promise<Ending> {
  const stored = readStored(options);
  options.journal.adopt(options.inputs, stored);
  const run = { ...options, stored };
  const end = await postStored(run);
  await sumUpStored({ ...run, ending: end });
  return end;
}

/** Parts of an earlier commit count as missing, unless all of them are: then nothing is posted. */
function readStored({ readResults, pullRequest, journal }: PublishResultOptions): MergedResult {
  const results = readResults().map(parseResult);
  const current = results.filter(({ head }) => head === pullRequest.head.sha);
  if (current.length > 0 && current.length < results.length) {
    journal.note("Results of an earlier commit are among the files; they were left out.");
  }
  return mergeResults(current.length > 0 ? current : results);
}

type StoredRun = PublishResultOptions & { readonly stored: MergedResult };

async function postStored(run: StoredRun): Promise<Ending> {
  const { stored, journal } = run;
  const refusal = checkStored(run);
  if (refusal) return refusal;
  const publication = await publishStored(run);
  journal.addPublication(publication);
  return explainPublication(publication) ?? stored.ending;
}

/** Throws InputError when the file belongs to another pull request; an ending when to another commit. */
function checkStored({ stored, repository, pullRequest }: StoredRun): Ending | null {
  if (
    stored.repository.toLowerCase() !== repository.toLowerCase() ||
    stored.number !== pullRequest.number
  ) {
    throw new InputError("`result-file`: belongs to another repository or pull request");
  }
  if (stored.head === pullRequest.head.sha) return null;
  return ending("partial", "head-moved", "not posted: the result is of an earlier commit");
}

/** Posts the stored suggestions that are not on the pull request yet. */
async function publishStored(run: StoredRun): Promise<Publication> {
  const { stored, github, pullRequest, inputs, journal } = run;
  const { number } = pullRequest;
  const marks = reuseMarks(stored.marks);
  const history = EMPTY_HISTORY;
  const posted = await readPosted(github, { ...run, number, marks, history });
  const draft = {
    ...run,
    ...inputs,
    marks,
    posted,
    reviewed: await placeStored(run),
    floor: stored.floor ?? inputs.minSeverity,
    reviewedPaths: stored.planned.map(({ path }) => path),
    skipped: stored.skipped,
    complete: stored.ending.outcome === "complete",
    footer: renderFooter(journal.record),
    signal: run.cancelled,
    onNotice: (message: string) => journal.note(message),
  };
  if (!inputs.dryRun) return publish(draft);
  return { ...hold(draft), kind: "nothing-new", comments: 0, url: "", message: "" };
}

/** Every place is searched and every block proven again: the file may come from anywhere. */
async function placeStored(run: StoredRun): Promise<readonly ReviewedSuggestion[]> {
  const { stored, tools } = run;
  const gathered = await gather(run);
  const placed = placeAll(stored.suggestions, gathered.change.files);
  const judged = placed.map((item, index): ReviewedSuggestion => {
    const { verdict, late, fate } = stored.suggestions[index] ?? {};
    const kept = fate === undefined || fate === "not-posted" ? {} : { fate };
    return { ...item, ...(verdict && { verdict }), ...(late && { late }), ...kept };
  });
  // Two parts may have said the same of a file that both have read a piece of.
  const unique = stored.shards.length === 0 ? judged : dedupe(judged);
  return proveReplacements(unique, { readHead: gathered.headFiles.read, parser: tools.parser });
}
