/** `mode: measure`: looks at what became of the suggestions that fen has posted. It asks no model and writes nothing. */

import { totalOf } from "../domain/ledger.ts";
import {
  isAccepted,
  isBlockCommit,
  measureSuggestion,
  needsBefore,
  type Evidence,
  type MeasureReport,
} from "../domain/measure.ts";
import { COMPLETE, type Ending } from "../domain/outcome.ts";
import type { Comparison, PostedComment, PullRequest } from "../domain/pull-request.ts";
import { createMarks, OPEN_KEY, readUnsigned, type Marks } from "../domain/state.ts";
import { GitHubError, InputError } from "../domain/errors.ts";
import type { Inputs } from "../inputs.ts";
import type { GitHub } from "../io/github/github.ts";
import type { Journal } from "../journal.ts";
import { readAccount } from "./ledger.ts";
import { createOwnership } from "./post/ownership.ts";

export type MeasureOptions = {
  readonly github: GitHub;
  readonly repository: string;
  readonly inputs: Inputs;
  readonly pullRequest: PullRequest;
  readonly journal: Journal;
};

/** Requests that the number of comments decides: with the lists, no more than forty. */
const MAX_REQUESTS = 31;
const MAX_BLOCK_COMMITS = 6;

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
  const reader = createReader(options);
  const commits = own.length === 0 ? [] : await findBlockCommits(options, { own, reader });
  const heads = [];
  // First what every comment needs, then what makes some of them surer.
  for (const { comment } of own) heads.push(await reader.readHead(comment));
  const suggestions = [];
  for (const [index, { fingerprint, comment }] of own.entries()) {
    const { path = comment.path, text } = heads[index] ?? {};
    const thread = threads?.find((one) => one.comments.some(({ id }) => id === comment.id));
    const isNeeded = needsBefore({ comment, text });
    const evidence: Evidence = {
      fingerprint,
      comment,
      replies: countReplies(comments, comment),
      resolved: thread?.isResolved ?? null,
      text,
      before: isNeeded ? await reader.readBefore(comment) : undefined,
      hasBlockCommit: commits.some((commit) => isAfter(commit, comment, path)),
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

/** Answers by people. */
function countReplies(comments: readonly PostedComment[], { id }: PostedComment): number {
  return comments.filter(({ inReplyTo, author }) => inReplyTo === id && author.type !== "Bot")
    .length;
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

type BlockCommit = {
  readonly at: string;
  /** What it changed; `null` when that was not looked at, or GitHub does not tell. */
  readonly paths: ReadonlySet<string> | null;
};

/** Commits that GitHub made of suggestions; what the newest of them changed. */
async function findBlockCommits(
  { github, pullRequest }: MeasureOptions,
  { own, reader }: { readonly own: readonly OwnComment[]; readonly reader: Reader },
): Promise<readonly BlockCommit[]> {
  const logins = [...new Set(own.map(({ comment }) => comment.author.login))];
  const commits = (await github.listCommits(pullRequest.number)).filter(({ message }) =>
    logins.some((login) => isBlockCommit(message, login)),
  );
  const found: BlockCommit[] = [];
  for (const { sha, parent, at } of commits.toReversed()) {
    const isLookedAt = parent !== null && found.length < MAX_BLOCK_COMMITS;
    const change = isLookedAt ? await reader.compare({ base: parent, head: sha }) : null;
    found.push({ at, paths: change ? new Set(change.files.map(({ path }) => path)) : null });
  }
  return found;
}

/** May the commit have changed the file after the comment, under one of its names? */
function isAfter({ at, paths }: BlockCommit, comment: PostedComment, path: string): boolean {
  if (at < comment.createdAt) return false;
  return paths === null || paths.has(comment.path) || paths.has(path);
}

type Head = { readonly path: string; readonly text: string | null | undefined };

type Reader = {
  /** The file at the last head, by the name that it has there. */
  readonly readHead: (comment: PostedComment) => Promise<Head>;
  /** The file at the commit that the comment was written on. */
  readonly readBefore: (comment: PostedComment) => Promise<string | undefined>;
  readonly compare: (commits: Commits) => Promise<Comparison | null | undefined>;
};

type Place = { readonly path: string; readonly ref: string };
type Commits = { readonly base: string; readonly head: string };

/** Asks for everything once, and for so much at most; `undefined` for what can't be read. */
function createReader({ github, pullRequest }: MeasureOptions): Reader {
  const ref = pullRequest.head.sha;
  const left = { requests: MAX_REQUESTS };
  const compare = once(left, github.compare);
  const readText = once(left, (place: Place) =>
    github.fetchContent(place).catch((error: unknown) => {
      if (error instanceof GitHubError || error instanceof InputError) return undefined;
      throw error;
    }),
  );
  return {
    compare,
    readHead: async ({ path, originalCommit }) => {
      const text = await readText({ path, ref });
      if (text !== null) return { path, text };
      // Gone under this name; only a comparison tells whether it was deleted or renamed.
      const { files = [] } = (await compare({ base: originalCommit, head: ref })) ?? {};
      const renamed = files.find(({ oldPath, status }) => oldPath === path && status === "renamed");
      if (renamed) return { path: renamed.path, text: await readText({ path: renamed.path, ref }) };
      const isRemoved = files.some((file) => file.path === path && file.status === "removed");
      return { path, text: isRemoved ? null : undefined };
    },
    readBefore: async ({ path, originalCommit }) => {
      // Without a commit, GitHub would answer with the file on the default branch.
      if (originalCommit === "") return undefined;
      return (await readText({ path, ref: originalCommit })) ?? undefined;
    },
  };
}

/** Remembers the answers, and gives `undefined` when no request is left. */
function once<Question, Value>(
  left: { requests: number },
  ask: (question: Question) => Promise<Value>,
): (question: Question) => Promise<Value | undefined> {
  const asked = new Map<string, Promise<Value>>();
  return (question) => {
    const key = JSON.stringify(question);
    const known = asked.get(key);
    if (known || left.requests <= 0) return known ?? Promise.resolve(undefined);
    left.requests -= 1;
    const value = ask(question);
    asked.set(key, value);
    return value;
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
