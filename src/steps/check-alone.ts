/** Where no key is at hand: the built-in checks, which need none, are made and posted as far as the token allows. */

import { EMPTY_HISTORY } from "../domain/history.ts";
import type { Ending } from "../domain/outcome.ts";
import type { PullRequest } from "../domain/pull-request.ts";
import { createMarks, OPEN_KEY } from "../domain/state.ts";
import type { Inputs } from "../inputs.ts";
import type { GitHub } from "../io/github/github.ts";
import type { Journal } from "../journal.ts";
import type { FetchOptions } from "./fetch.ts";
import { gather, type CodeTools } from "./gather.ts";
import { readPosted } from "./post/posted-before.ts";
import { hold, publish } from "./post/publish.ts";
import { check } from "./prove/settle.ts";

export type CheckAloneOptions = FetchOptions & {
  readonly github: GitHub;
  readonly repository: string;
  readonly inputs: Inputs;
  readonly pullRequest: PullRequest;
  /** Why no model takes part. */
  readonly ending: Ending;
  readonly journal: Journal;
  readonly tools: CodeTools;
  readonly allowedLinkPrefix: string;
  readonly cancelled: AbortSignal;
};

/** Posts what the checks find. The ending stays what it was: nothing was paid for that could be lost. */
export async function checkAlone(options: CheckAloneOptions): Promise<Ending> {
  const { github, inputs, journal, pullRequest, ending } = options;
  const gathered = await gather(options);
  const reviewed = await check(gathered, options.tools);
  journal.update({ reviewed });
  if (reviewed.length === 0) return ending;
  const { number } = pullRequest;
  const marks = createMarks({ ...options, number, apiKey: OPEN_KEY });
  const posted = await readPosted(github, { ...options, number, marks, history: EMPTY_HISTORY });
  const draft = {
    ...options,
    ...inputs,
    marks,
    posted,
    reviewed,
    floor: inputs.minSeverity,
    reviewedPaths: [],
    skipped: [],
    complete: false,
    footer: "built-in checks; no model took part",
    signal: options.cancelled,
    onNotice: (message: string) => journal.note(message),
  };
  if (inputs.mode !== "review" || inputs.dryRun) {
    journal.update({ reviewed: hold(draft).reviewed });
    return ending;
  }
  const publication = await publish(draft);
  journal.addPublication(publication);
  if (publication.kind === "failed" || publication.kind === "head-moved") {
    journal.note(`What the built-in checks found was not posted: ${publication.message}`);
  }
  return ending;
}
