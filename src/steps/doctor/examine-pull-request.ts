/** What GitHub tells of the pull request, of fen's own markers on it, and of what earlier runs have cost. */

import { judgeMarkers } from "../../domain/doctor/github.ts";
import type { Finding } from "../../domain/doctor/finding.ts";
import { judgeSpending } from "../../domain/doctor/money.ts";
import type { Nano } from "../../domain/money/money.ts";
import type { PostedText } from "../../domain/pull-request.ts";
import { createMarks, OPEN_KEY, type Marks } from "../../domain/state.ts";
import type { Inputs } from "../../inputs.ts";
import type { GitHub } from "../../io/github/github.ts";
import { NO_ACCOUNT, readAccount, weighLimits } from "../ledger.ts";
import { createOwnership } from "../post/ownership.ts";

export type MarkersOptions = {
  readonly github: GitHub;
  readonly repository: string;
  readonly number: number;
  readonly inputs: Inputs;
};

const MARKED = /^<!-- fen:(?:review|comment|summary|answer) /;

/** Reads summary comment, reviews and review comments. Throws GitHubError. */
export async function examineMarkers(options: MarkersOptions): Promise<Finding> {
  const { github, number, inputs } = options;
  const isOwn = createOwnership(github);
  const texts: readonly Pick<PostedText, "body" | "author">[] = [
    ...(await github.listIssueComments(number)),
    ...(await github.listReviews(number)),
    ...(await github.listReviewComments(number)),
  ];
  const own = [];
  for (const text of texts)
    if (MARKED.test(text.body) && (await isOwn(text.author))) own.push(text);
  const marks = createMarks({ ...options, apiKey: inputs.apiKey });
  const open = createMarks({ ...options, apiKey: OPEN_KEY });
  const readable = own.filter(({ body }) => isReadable(body, marks));
  const unsigned = own.filter((text) => !readable.includes(text) && isReadable(text.body, open));
  return judgeMarkers({
    hasKey: inputs.apiKey !== "",
    readable: readable.length,
    unsigned: unsigned.length,
    other: own.length - readable.length - unsigned.length,
  });
}

function isReadable(body: string, marks: Marks): boolean {
  return (
    marks.readReview(body) !== null ||
    marks.readComment(body) !== null ||
    marks.readSummary(body) !== null ||
    marks.readAnswer(body) !== null
  );
}

/** What is left of the limits on several runs; nothing where none is set. Throws GitHubError. */
export async function examineSpending(options: {
  readonly github: GitHub;
  readonly repository: string;
  /** 0 where no pull request is looked at. */
  readonly number: number;
  readonly inputs: Inputs;
  /** ISO 8601. */
  readonly now: string;
  /** The least that a run costs at the worst. */
  readonly least: Nano;
  readonly placeOf: (name: string) => string;
}): Promise<readonly Finding[]> {
  const { github, number, now, least, placeOf } = options;
  const costLimitPerPr = number === 0 ? null : options.inputs.costLimitPerPr;
  const inputs = { ...options.inputs, costLimitPerPr };
  if (inputs.apiKey === "" || (costLimitPerPr === null && inputs.costLimitPerMonth === null)) {
    return [];
  }
  const marksFor = (of: number) => createMarks({ ...options, ...inputs, number: of });
  const account =
    number === 0 ? NO_ACCOUNT : await readAccount(github, { number, marks: marksFor(number) });
  const { limits } = await weighLimits({
    github,
    inputs,
    number,
    marksFor,
    account,
    startedAt: now,
    onNotice: () => undefined,
  });
  return judgeSpending(limits, { currency: inputs.currency, least, placeOf });
}
