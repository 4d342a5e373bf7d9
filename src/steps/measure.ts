/** `mode: measure`: looks at what became of the suggestions that fen has posted. It asks no model and writes nothing. */

import { totalOf } from "../domain/ledger.ts";
import {
  isAccepted,
  isBlockCommit,
  measureSuggestion,
  type Evidence,
  type MeasureReport,
} from "../domain/measure.ts";
import { COMPLETE, type Ending } from "../domain/outcome.ts";
import type { PostedComment, PullRequest } from "../domain/pull-request.ts";
import { createMarks, OPEN_KEY, readUnsigned, type Marks } from "../domain/state.ts";
import { GitHubError, InputError } from "../domain/errors.ts";
import type { Inputs } from "../inputs.ts";
import type { GitHub } from "../io/github/github.ts";
import type { Journal } from "../journal.ts";
import { readAccount } from "./ledger.ts";
import { createOwnership } from "./ownership.ts";

export type MeasureOptions = {
  readonly github: GitHub;
  readonly repository: string;
  readonly inputs: Inputs;
  readonly pullRequest: PullRequest;
  readonly journal: Journal;
};

/** Files that are read at the last head, at most. */
const MAX_FILES = 30;

/** Puts the report into the journal. Throws GitHubError when GitHub can't tell. */
export async function measure(options: MeasureOptions): Promise<Ending> {
  const { journal, inputs } = options;
  journal.update({ mode: "measure", currency: inputs.currency });
  journal.update({ measure: await measurePullRequest(options) });
  return COMPLETE;
}

async function measurePullRequest(options: MeasureOptions): Promise<MeasureReport> {
  const { github, inputs, pullRequest } = options;
  const { number } = pullRequest;
  const marks = createMarks({ ...options, number, apiKey: inputs.apiKey });
  const comments = await github.listReviewComments(number);
  const own = await findOwn(comments, { ...options, marks });
  const threads = own.length === 0 ? null : await github.listThreads(number);
  const commits = own.length === 0 ? [] : await findBlockCommits(github, { number, own });
  const readText = createReader(options);
  const suggestions = [];
  for (const { fingerprint, comment } of own) {
    const thread = threads?.find((one) => one.comments.some(({ id }) => id === comment.id));
    const evidence: Evidence = {
      fingerprint,
      comment,
      replies: comments.filter(
        ({ inReplyTo, author }) => inReplyTo === comment.id && author.type !== "Bot",
      ).length,
      resolved: thread?.isResolved ?? null,
      text: await readText(comment.path),
      hasBlockCommit: commits.some(
        ({ at, paths }) => at >= comment.createdAt && paths.has(comment.path),
      ),
    };
    suggestions.push(measureSuggestion(evidence));
  }
  return {
    suggestions,
    accepted: suggestions.filter(isAccepted).length,
    cost: await readCost(options, marks),
    signed: inputs.apiKey !== "",
  };
}

type OwnComment = { readonly fingerprint: string; readonly comment: PostedComment };

/** Comments by their signature; without the key, by the account and the shape of the marker. */
async function findOwn(
  comments: readonly PostedComment[],
  options: MeasureOptions & { readonly marks: Marks },
): Promise<readonly OwnComment[]> {
  const { github, inputs, pullRequest, marks } = options;
  const isOwn = createOwnership(github);
  const open = createMarks({ ...options, number: pullRequest.number, apiKey: OPEN_KEY });
  const own: OwnComment[] = [];
  for (const comment of comments) {
    const { body } = comment;
    const fingerprint =
      inputs.apiKey === ""
        ? readUnsigned(body)
        : (marks.readComment(body) ?? open.readComment(body));
    if (fingerprint !== null && (await isOwn(comment.author))) own.push({ fingerprint, comment });
  }
  return own;
}

/** Commits that GitHub made of suggestions, at most so many. */
const MAX_BLOCK_COMMITS = 10;

/** When each was made, and what it changed. */
async function findBlockCommits(
  github: GitHub,
  { number, own }: { readonly number: number; readonly own: readonly OwnComment[] },
): Promise<readonly { readonly at: string; readonly paths: ReadonlySet<string> }[]> {
  const logins = [...new Set(own.map(({ comment }) => comment.author.login))];
  const commits = (await github.listCommits(number)).filter(({ message }) =>
    logins.some((login) => isBlockCommit(message, login)),
  );
  const found = [];
  for (const { sha, parent, at } of commits.slice(-MAX_BLOCK_COMMITS)) {
    const change = parent === null ? null : await github.compare({ base: parent, head: sha });
    found.push({ at, paths: new Set(change?.files.map(({ path }) => path)) });
  }
  return found;
}

/** Each file once; `undefined` for what can't be read. */
function createReader({
  github,
  pullRequest,
}: MeasureOptions): (path: string) => Promise<string | null | undefined> {
  const texts = new Map<string, Promise<string | null | undefined>>();
  const ref = pullRequest.head.sha;
  return (path) => {
    const known = texts.get(path);
    if (known || texts.size >= MAX_FILES) return known ?? Promise.resolve(undefined);
    const text = github.fetchContent({ path, ref }).catch((error: unknown) => {
      if (error instanceof GitHubError || error instanceof InputError) return undefined;
      throw error;
    });
    texts.set(path, text);
    return text;
  };
}

async function readCost(
  { github, inputs, pullRequest }: MeasureOptions,
  marks: Marks,
): Promise<MeasureReport["cost"]> {
  if (inputs.apiKey === "") return null;
  const { ledger } = await readAccount(github, { number: pullRequest.number, marks });
  const { cost, runs, known } = totalOf(ledger, inputs);
  return runs === 0 ? null : { amount: cost, known, currency: inputs.currency };
}
