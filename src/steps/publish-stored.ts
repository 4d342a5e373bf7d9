/** `mode: publish`: posts what an earlier job found. No key, no model; every place is searched again. */

import { InputError } from "../domain/errors.ts";
import { ending, type Ending } from "../domain/outcome.ts";
import type { PullRequest } from "../domain/pull-request.ts";
import type { ReviewedSuggestion } from "../domain/reviewed.ts";
import { reuseMarks } from "../domain/state.ts";
import type { StoredResult } from "../domain/report/stored-result.ts";
import type { Change } from "./fetch.ts";
import { readPosted } from "./posted-before.ts";
import { hold, publish, type Publication, type PublishOptions } from "./publish.ts";
import { placeAll } from "./place.ts";

export type PublishStoredOptions = Pick<
  PublishOptions,
  | "github"
  | "pullRequest"
  | "minSeverity"
  | "maxComments"
  | "allowedLinkPrefix"
  | "footer"
  | "signal"
  | "onNotice"
> & {
  readonly stored: StoredResult;
  /** Decide everything and post nothing. */
  readonly dryRun: boolean;
  readonly fetchChange: () => Promise<Change>;
};

/** Throws InputError when the file belongs to another pull request; an ending when to another commit. */
export function checkStored(
  stored: StoredResult,
  context: { readonly repository: string; readonly pullRequest: PullRequest },
): Ending | null {
  const { repository, pullRequest } = context;
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
export async function publishStored(options: PublishStoredOptions): Promise<Publication> {
  const { stored, github, pullRequest } = options;
  const marks = reuseMarks(stored.marks);
  const posted = await readPosted(github, { number: pullRequest.number, marks });
  const { files } = await options.fetchChange();
  const reviewed = placeAll(stored.suggestions, files).map((item, index): ReviewedSuggestion => {
    const verdict = stored.suggestions[index]?.verdict;
    return verdict ? { ...item, verdict } : item;
  });
  const draft = {
    ...options,
    reviewed,
    marks,
    posted,
    reviewedPaths: stored.reviewedPaths,
    skipped: stored.skipped,
    complete: stored.ending.outcome === "complete",
  };
  if (!options.dryRun) return publish(draft);
  return { ...hold(draft), kind: "nothing-new", comments: 0, url: "", message: "" };
}
