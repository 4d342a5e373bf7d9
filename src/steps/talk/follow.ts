/** Follows the commands that need no model: what there is to say, and threads to resolve. */

import { ending, type Ending } from "../../domain/outcome.ts";
import { renderHelp, renderResolved } from "../../domain/report/help.ts";
import type { Inputs } from "../../inputs.ts";
import type { GitHub } from "../../io/github/github.ts";
import type { Journal } from "../../journal.ts";
import type { PostedBefore } from "../post/posted-before.ts";

type FollowOptions = {
  readonly github: GitHub;
  readonly journal: Journal;
  readonly inputs: Pick<Inputs, "language" | "dryRun">;
  readonly number: number;
};

/** `/fen help`. */
export async function help(options: FollowOptions): Promise<Ending> {
  await say(options, renderHelp(options.inputs.language));
  return ending("skipped", "answered", "the commands were explained");
}

async function say(
  { github, journal, inputs, number }: FollowOptions,
  body: string,
): Promise<void> {
  if (inputs.dryRun) return;
  const outcome = await github.createIssueComment(number, body);
  if (outcome.kind !== "done") journal.note(`The answer was not posted: ${outcome.message}`);
}

/** Each takes a request; what is left is done by the next command. */
const MAX_RESOLVED = 40;

/** `/fen resolve`: every open thread that fen began, whoever wrote in it since. */
export async function resolveAll(
  options: FollowOptions & { readonly posted: Pick<PostedBefore, "own"> },
): Promise<Ending> {
  const { github, inputs, number, posted } = options;
  const threads = await github.listThreads(number);
  const open = (threads ?? []).filter(
    ({ isResolved, comments: [first] }) => !isResolved && first && posted.own.has(first.id),
  );
  let resolved = 0;
  let problem = threads === null ? "GitHub did not list the review threads." : null;
  for (const { id } of inputs.dryRun ? [] : open.slice(0, MAX_RESOLVED)) {
    const outcome = await github.resolveThread(id);
    if (outcome.kind !== "done") {
      problem = outcome.message;
      break;
    }
    resolved += 1;
  }
  const counts = { resolved, open: open.length };
  await say(options, renderResolved(counts, { ...inputs, problem }));
  return ending("skipped", "answered", `${resolved} of ${open.length} open threads were resolved`);
}
