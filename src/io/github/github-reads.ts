/** What fen reads from GitHub: the pull request, its files and diff, files of the repository, what was posted. */

import type { LinkedIssue } from "../../domain/context/discussion.ts";
import type { RepositoryFacts } from "../../domain/doctor/github.ts";
import { InputError } from "../../domain/errors.ts";
import type {
  Comparison,
  ListedCommit,
  ListedFile,
  PostedComment,
  PullRequest,
} from "../../domain/pull-request.ts";
import {
  isRecord,
  type IssueComment,
  type ListedReview,
  parseComparison,
  parseContent,
  parseIssue,
  parseIssueComment,
  parseListedCommit,
  parseListedFile,
  parseListedReview,
  parseNextLink,
  parsePullRequest,
  parseRepositoryFacts,
  parseReviewComment,
  unexpected,
} from "./github-answers.ts";
import { type Failure, renderReadFailure, toReadError } from "./github-outcomes.ts";
import type { Requests } from "./github-requests.ts";

/** GitHub lists at most 3,000 files of a pull request. */
const MAX_LISTED_FILES = 3000;
const PAGE_SIZE = 100;
const MAX_PAGES = 30;
const MAX_DIFF_BYTES = 32 * 1024 * 1024;
const MAX_CONTENT_BYTES = 1024 * 1024;
/** Base64 with its line breaks and the JSON around it. */
const MAX_CONTENT_ANSWER_BYTES = 2 * MAX_CONTENT_BYTES;

/** One repository, seen through one connection. */
export type RepositoryAccess = {
  readonly requests: Requests;
  /** `/repos/o/r`, percent-encoded. */
  readonly root: string;
  /** `o/r`, for messages. */
  readonly name: string;
  readonly log: (line: string) => void;
};

export type FetchedDiff =
  | { readonly kind: "diff"; readonly text: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "unavailable"; readonly message: string };

export async function fetchPullRequest(
  access: RepositoryAccess,
  number: number,
): Promise<PullRequest | null> {
  const { requests, root, name } = access;
  const what = `the pull request ${name}#${number}`;
  const answer = await requests.send({ method: "GET", url: `${root}/pulls/${number}`, what });
  if (answer.kind === "ok") return parsePullRequest(answer.data);
  if (isMissing(answer)) return null;
  throw toReadError(answer, { what, permission: "pull-requests: read" });
}

/** The repository itself, and what GitHub tells of the token. Throws GitHubError. */
export async function fetchRepository(access: RepositoryAccess): Promise<RepositoryFacts> {
  const { requests, root, name } = access;
  const what = `the repository ${name}`;
  const answer = await requests.send({ method: "GET", url: root, what });
  if (answer.kind === "ok") return parseRepositoryFacts(answer.data, answer.headers);
  throw toReadError(answer, { what, permission: "contents: read" });
}

function isMissing(failure: Failure): boolean {
  return failure.kind === "refused" && failure.status === 404;
}

export async function listFiles(
  access: RepositoryAccess,
  number: number,
): Promise<{ files: readonly ListedFile[]; capped: boolean }> {
  const { items, cut } = await listAll(access, {
    url: `${access.root}/pulls/${number}/files`,
    what: `the files of ${access.name}#${number}`,
    parse: parseListedFile,
  });
  const capped = cut || items.length >= MAX_LISTED_FILES;
  return { files: items.slice(0, MAX_LISTED_FILES), capped };
}

export async function listReviews(
  access: RepositoryAccess,
  number: number,
): Promise<readonly ListedReview[]> {
  const url = `${access.root}/pulls/${number}/reviews`;
  const what = `the reviews of ${access.name}#${number}`;
  return (await listAll(access, { url, what, parse: parseListedReview })).items;
}

export async function listReviewComments(
  access: RepositoryAccess,
  number: number,
): Promise<readonly PostedComment[]> {
  const url = `${access.root}/pulls/${number}/comments`;
  const what = `the review comments of ${access.name}#${number}`;
  return (await listAll(access, { url, what, parse: parseReviewComment })).items;
}

/** Commits of a pull request, oldest first; GitHub lists at most 250. */
export async function listCommits(
  access: RepositoryAccess,
  number: number,
): Promise<readonly ListedCommit[]> {
  const url = `${access.root}/pulls/${number}/commits`;
  const what = `the commits of ${access.name}#${number}`;
  return (await listAll(access, { url, what, parse: parseListedCommit })).items;
}

/** An issue that the pull request names; `null` when there is none, or the token may not read it. */
export async function fetchIssue(
  access: RepositoryAccess,
  number: number,
): Promise<LinkedIssue | null> {
  const what = `the issue ${access.name}#${number}`;
  const answer = await access.requests.send({
    method: "GET",
    url: `${access.root}/issues/${number}`,
    what,
  });
  return answer.kind === "ok" ? parseIssue(answer.data) : null;
}

/** Comments in the conversation of the pull request, oldest first. */
export async function listIssueComments(
  access: RepositoryAccess,
  number: number,
): Promise<readonly IssueComment[]> {
  const url = `${access.root}/issues/${number}/comments`;
  const what = `the comments of ${access.name}#${number}`;
  return (await listAll(access, { url, what, parse: parseIssueComment })).items;
}

/** Pages of a repository's comments: a thousand of them. */
const MAX_COMMENT_PAGES = 10;

/** Comments in all conversations of the repository; `cut` when there are more than were read. */
export async function listCommentsSince(
  access: RepositoryAccess,
  since: string,
): Promise<{ comments: readonly IssueComment[]; cut: boolean }> {
  const { items, cut } = await listAll(access, {
    url: `${access.root}/issues/comments`,
    query: `&sort=updated&direction=desc&since=${encodeURIComponent(since)}`,
    what: `the comments of ${access.name}`,
    parse: parseIssueComment,
    maxPages: MAX_COMMENT_PAGES,
  });
  return { comments: items, cut };
}

/** The name of the account that the token belongs to; `null` for the token of a workflow, which has none. */
export async function fetchLogin(access: RepositoryAccess): Promise<string | null> {
  const what = "the account of the token";
  const answer = await access.requests.send({ method: "GET", url: "/user", what });
  if (answer.kind !== "ok" || !isRecord(answer.data)) return null;
  const { login } = answer.data;
  return typeof login === "string" ? login : null;
}

type Listing<Item> = {
  readonly url: string;
  /** More of the query, each with an ampersand in front. */
  readonly query?: string;
  readonly what: string;
  readonly parse: (data: unknown) => Item;
  readonly maxPages?: number;
};

/** Follows `link` headers: their addresses differ from ours (`/repositories/{id}/…`) and cannot be made up. */
async function listAll<Item>(access: RepositoryAccess, listing: Listing<Item>) {
  const { what, parse, query = "", maxPages = MAX_PAGES } = listing;
  const items: Item[] = [];
  let url: string | null = `${listing.url}?per_page=${PAGE_SIZE}${query}`;
  for (let page = 0; url !== null && page < maxPages; page += 1) {
    const answer = await access.requests.send({ method: "GET", url, what });
    if (answer.kind !== "ok")
      throw toReadError(answer, { what, permission: "pull-requests: read" });
    if (!Array.isArray(answer.data)) throw unexpected(`${what} are not a list`);
    for (const entry of answer.data) items.push(parse(entry));
    url = parseNextPage(answer.headers["link"], access.requests.origin);
  }
  return { items, cut: url !== null };
}

/** The token goes along, so a page on another origin is refused. */
function parseNextPage(header: string | undefined, origin: string): string | null {
  const next = parseNextLink(header);
  if (next === null) return null;
  if (URL.parse(next)?.origin !== origin) throw unexpected("the next page is on another host");
  return next;
}

export async function fetchDiff(access: RepositoryAccess, number: number): Promise<FetchedDiff> {
  const what = `the diff of ${access.name}#${number}`;
  const answer = await access.requests.send({
    method: "GET",
    url: `${access.root}/pulls/${number}`,
    what,
    accept: "application/vnd.github.diff",
    maxBytes: MAX_DIFF_BYTES,
  });
  if (answer.kind === "ok") {
    const text = parseContent(answer.data);
    if (text !== null) return { kind: "diff", text };
    return { kind: "unavailable", message: unexpected(`${what} is not a text`).message };
  }
  const tooLarge =
    (answer.kind === "refused" && answer.status === 406) ||
    (answer.kind === "lost" && answer.reason === "too-big");
  if (tooLarge) return { kind: "too-large" };
  const message = renderReadFailure(answer, { what, permission: "pull-requests: read" });
  return { kind: "unavailable", message };
}

/** How one commit came from another; `null` when GitHub does not tell, as after a force-push. */
export async function compareCommits(
  access: RepositoryAccess,
  { base, head }: { base: string; head: string },
): Promise<Comparison | null> {
  const answer = await access.requests.send({
    method: "GET",
    url: `${access.root}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}`,
    what: `the comparison of two commits of ${access.name}`,
  });
  return answer.kind === "ok" ? parseComparison(answer.data) : null;
}

export async function fetchContent(
  access: RepositoryAccess,
  { path, ref }: { path: string; ref: string },
): Promise<string | null> {
  const encoded = encodePath(path);
  if (encoded === null) return null;
  const what = `${renderPath(path)} in ${access.name}`;
  const answer = await access.requests.send({
    method: "GET",
    url: `${access.root}/contents/${encoded}?ref=${encodeURIComponent(ref.toWellFormed())}`,
    what,
    accept: "application/vnd.github.raw+json",
    maxBytes: MAX_CONTENT_ANSWER_BYTES,
  });
  if (answer.kind === "ok") return withinLimit(path, parseContent(answer.data));
  if (isMissing(answer)) return null;
  if (answer.kind === "lost" && answer.reason === "too-big") throw tooLarge(path);
  throw toReadError(answer, { what, permission: "contents: read" });
}

function withinLimit(path: string, text: string | null): string | null {
  if (text === null || Buffer.byteLength(text) <= MAX_CONTENT_BYTES) return text;
  throw tooLarge(path);
}

/** A file that decides how the review goes must not be passed over because nobody could read it. */
function tooLarge(path: string): InputError {
  return new InputError(`${renderPath(path)} in the base commit is larger than 1 MiB`);
}

/** `null` for a path that a URL would resolve to something else, and that no tree can hold. */
function encodePath(path: string): string | null {
  const segments = path.toWellFormed().split("/");
  if (segments.some((segment) => /^\.{0,2}$/.test(segment))) return null;
  return segments.map((segment) => encodeURIComponent(segment)).join("/");
}

/** Names of files come from strangers: one line, bounded. */
function renderPath(path: string): string {
  return JSON.stringify(path).slice(0, 200);
}

/** Asks GitHub, for what an event says of its author does not tell. Fails closed. */
export async function mayWrite(access: RepositoryAccess, login: string): Promise<boolean> {
  const answer = await access.requests.send({
    method: "GET",
    url: `${access.root}/collaborators/${encodeURIComponent(login.toWellFormed())}/permission`,
    what: `the permission of the comment's author in ${access.name}`,
  });
  if (answer.kind !== "ok" || !isRecord(answer.data)) return false;
  const permission = answer.data["permission"];
  return permission === "write" || permission === "admin";
}
