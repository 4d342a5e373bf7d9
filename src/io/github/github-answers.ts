/**
 * GitHub's JSON to our types. Read leniently (what we do not use may be missing or odd), but never guessed:
 * an answer without what we rely on is a GitHubError.
 */

import type { RepositoryFacts } from "../../domain/doctor/github.ts";
import type { LinkedIssue } from "../../domain/context/discussion.ts";
import type { FileStatus } from "../../domain/diff/diff.ts";
import { GitHubError } from "../../domain/errors.ts";
import type {
  Comparison,
  ListedCommit,
  ListedFile,
  PostedComment,
  PostedText,
  PullRequest,
} from "../../domain/pull-request.ts";

type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

/** An entry of `GET /pulls/{n}/reviews` with the state that decides whether it is public. */
export type ListedReview = PostedText & { readonly pending: boolean };

/** A comment in a conversation; `number` says of which, `null` when GitHub does not. */
export type IssueComment = PostedText & { readonly number: number | null };

const FILE_STATUSES: readonly FileStatus[] = [
  "added",
  "removed",
  "modified",
  "renamed",
  "copied",
  "changed",
  "unchanged",
];

/** What a deleted account is called on github.com. */
const NOBODY = { login: "ghost", type: "User" };

export function parsePullRequest(data: unknown): PullRequest {
  const pull = toRecord(data, "pull request");
  return {
    number: toNumber(pull, "number"),
    title: toText(pull, "title"),
    body: toTextOrEmpty(pull, "body"),
    state: pull["state"] === "closed" ? "closed" : "open",
    draft: pull["draft"] === true,
    author: parseAuthor(pull["user"]),
    base: parseEnd(pull["base"]),
    head: parseEnd(pull["head"]),
    fromFork: isFromFork(pull["base"], pull["head"]),
    changedFiles: toNumber(pull, "changed_files"),
    url: toTextOrEmpty(pull, "html_url"),
    ...parseStanding(pull),
  };
}

/** What the author is to the repository, and when it was written, where GitHub says so. */
function parseStanding(posted: Json): Pick<PostedText, "role" | "createdAt"> {
  const role = toTextOrEmpty(posted, "author_association");
  const createdAt = toTextOrEmpty(posted, "created_at") || toTextOrEmpty(posted, "submitted_at");
  return {
    ...(role === "" ? {} : { role }),
    ...(createdAt === "" ? {} : { createdAt }),
  };
}

/** The repository, and what the headers of the answer say of the token and of GitHub itself. */
export function parseRepositoryFacts(
  data: unknown,
  headers: Readonly<Record<string, string>>,
): RepositoryFacts {
  const repository = toRecord(data, "repository");
  const permissions = isRecord(repository["permissions"]) ? repository["permissions"] : {};
  const { push } = permissions;
  const { "x-oauth-scopes": scopes, "x-ratelimit-remaining": left, date } = headers;
  const moment = Date.parse(date ?? "");
  return {
    defaultBranch: toText(repository, "default_branch"),
    isPrivate: repository["private"] === true,
    isArchived: repository["archived"] === true,
    mayPush: typeof push === "boolean" ? push : null,
    scopes:
      scopes === undefined
        ? null
        : scopes
            .split(",")
            .map((scope) => scope.trim())
            .filter(Boolean),
    date: Number.isNaN(moment) ? null : new Date(moment).toISOString(),
    requestsLeft: /^\d{1,9}$/.test(left ?? "") ? Number(left) : null,
  };
}

export function parseListedFile(data: unknown): ListedFile {
  const file = toRecord(data, "file");
  const oldPath = file["previous_filename"];
  const patch = file["patch"];
  return {
    path: toText(file, "filename"),
    oldPath: typeof oldPath === "string" ? oldPath : null,
    status: FILE_STATUSES.find((status) => status === file["status"]) ?? "changed",
    additions: toNumber(file, "additions"),
    deletions: toNumber(file, "deletions"),
    patch: typeof patch === "string" ? patch : null,
    blob: typeof file["sha"] === "string" ? file["sha"] : null,
  };
}

export function parseListedReview(data: unknown): ListedReview {
  const review = toRecord(data, "review");
  const commit = review["commit_id"];
  return {
    ...parsePosted(review),
    commit: typeof commit === "string" ? commit : null,
    pending: review["state"] === "PENDING",
  };
}

export function parseReviewComment(data: unknown): PostedComment {
  const comment = toRecord(data, "review comment");
  const reactions = isRecord(comment["reactions"]) ? comment["reactions"] : {};
  const originalLine = toNumberOrNull(comment, "original_line");
  return {
    ...parsePosted(comment),
    commit: null,
    path: toTextOrEmpty(comment, "path"),
    line: toNumberOrNull(comment, "line"),
    originalLine,
    originalStartLine: toNumberOrNull(comment, "original_start_line") ?? originalLine,
    originalCommit: toTextOrEmpty(comment, "original_commit_id"),
    diffHunk: toTextOrEmpty(comment, "diff_hunk"),
    inReplyTo: toNumberOrNull(comment, "in_reply_to_id"),
    createdAt: toTextOrEmpty(comment, "created_at"),
    reactions: {
      up: toNumberOrNull(reactions, "+1") ?? 0,
      down: toNumberOrNull(reactions, "-1") ?? 0,
    },
  };
}

export function parseListedCommit(data: unknown): ListedCommit {
  const listed = toRecord(data, "commit");
  const commit = toRecord(listed["commit"], "commit");
  const committer = isRecord(commit["committer"]) ? commit["committer"] : {};
  const parents: readonly unknown[] = Array.isArray(listed["parents"]) ? listed["parents"] : [];
  const [parent] = parents;
  return {
    sha: toText(listed, "sha"),
    parent: isRecord(parent) && typeof parent["sha"] === "string" ? parent["sha"] : null,
    message: toTextOrEmpty(commit, "message"),
    at: toTextOrEmpty(committer, "date"),
  };
}

const COMPARISONS = ["ahead", "behind", "identical", "diverged"] as const;

export function parseComparison(data: unknown): Comparison {
  const compared = toRecord(data, "comparison");
  const files: readonly unknown[] = Array.isArray(compared["files"]) ? compared["files"] : [];
  return {
    status: COMPARISONS.find((status) => status === compared["status"]) ?? "diverged",
    mergeBase: toTextOrEmpty(toRecord(compared["merge_base_commit"], "merge base"), "sha"),
    files: files.map(parseListedFile),
  };
}

export function parseIssue(data: unknown): LinkedIssue {
  const issue = toRecord(data, "issue");
  const { role = "", createdAt: at = "" } = parseStanding(issue);
  return {
    number: toNumber(issue, "number"),
    title: toTextOrEmpty(issue, "title"),
    text: toTextOrEmpty(issue, "body"),
    author: parseAuthor(issue["user"]).login,
    role,
    at,
  };
}

/** A comment in the conversation of an issue or pull request. */
export function parseIssueComment(data: unknown): IssueComment {
  const comment = toRecord(data, "comment");
  const number = /\/issues\/(\d{1,10})$/.exec(toTextOrEmpty(comment, "issue_url"))?.[1];
  return { ...parsePosted(comment), commit: null, number: number === undefined ? null : +number };
}

/** The answer to a write: `null` when it does not say what was created. */
export function parseCreated(data: unknown): { id: number; url: string } | null {
  if (!isRecord(data) || typeof data["id"] !== "number") return null;
  return { id: data["id"], url: toTextOrEmpty(data, "html_url") };
}

/**
 * The text of a file, from the raw media type or from base64 in JSON. `null` for whatever is not a file
 * (a folder's listing, a submodule) or comes without its content (over 1 MB).
 */
export function parseContent(data: unknown): string | null {
  if (typeof data === "string") return data;
  if (data instanceof ArrayBuffer) return new TextDecoder().decode(data);
  if (!isRecord(data) || data["encoding"] !== "base64") return null;
  const content = data["content"];
  return typeof content === "string" ? Buffer.from(content, "base64").toString("utf8") : null;
}

/**
 * What GitHub says about a refused request, in one line of at most 500 characters. `errors` holds strings in
 * some answers and objects in others.
 */
export function parseReason(data: unknown): string {
  if (!isRecord(data)) return "no reason given";
  const errors: readonly unknown[] = Array.isArray(data["errors"]) ? data["errors"] : [];
  const parts = [data["message"], ...errors.map(parseReasonPart)];
  const words = parts.filter((part) => typeof part === "string" && part !== "").join(": ");
  const line = words.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return line === "" ? "no reason given" : line.slice(0, 500).toWellFormed();
}

function parseReasonPart(error: unknown): string {
  if (typeof error === "string") return error;
  if (!isRecord(error)) return "";
  if (typeof error["message"] === "string") return error["message"];
  const parts = [error["resource"], error["field"], error["code"]];
  return parts.filter((part) => typeof part === "string").join(" ");
}

/** The address of the next page out of a `link` header; `null` on the last one. */
export function parseNextLink(header: string | undefined): string | null {
  for (const link of header?.split(",") ?? []) {
    const [target = "", ...parameters] = link.split(";").map((part) => part.trim());
    const isNext = parameters.some((parameter) => /^rel="?next"?$/i.test(parameter));
    if (isNext && target.startsWith("<") && target.endsWith(">")) return target.slice(1, -1);
  }
  return null;
}

function parsePosted(posted: Json): Omit<PostedText, "commit"> {
  return {
    id: toNumber(posted, "id"),
    body: toTextOrEmpty(posted, "body"),
    author: parseAuthor(posted["user"]),
    url: toTextOrEmpty(posted, "html_url"),
    ...parseStanding(posted),
  };
}

function parseAuthor(user: unknown): PullRequest["author"] {
  if (!isRecord(user) || typeof user["login"] !== "string") return NOBODY;
  return { login: user["login"], type: toTextOrEmpty(user, "type") };
}

function parseEnd(data: unknown): PullRequest["base"] {
  const end = toRecord(data, "branch");
  return { sha: toText(end, "sha"), ref: toText(end, "ref") };
}

/** `head.repo` is null when the fork was deleted. */
function isFromFork(base: unknown, head: unknown): boolean {
  const [from, to] = [head, base].map((end) => (isRecord(end) ? end["repo"] : null));
  if (!isRecord(from) || !isRecord(to)) return true;
  if (typeof from["id"] === "number" && typeof to["id"] === "number")
    return from["id"] !== to["id"];
  return toText(from, "full_name").toLowerCase() !== toText(to, "full_name").toLowerCase();
}

function toRecord(value: unknown, what: string): Json {
  if (isRecord(value) && !Array.isArray(value)) return value;
  throw unexpected(`a ${what} is not an object`);
}

function toText(record: Json, key: string): string {
  const value = record[key];
  if (typeof value === "string") return value;
  throw unexpected(`"${key}" is not a text`);
}

function toTextOrEmpty(record: Json, key: string): string {
  const value = record[key];
  return typeof value === "string" ? value : "";
}

function toNumberOrNull(record: Json, key: string): number | null {
  const value = record[key];
  return typeof value === "number" ? value : null;
}

function toNumber(record: Json, key: string): number {
  const value = record[key];
  if (typeof value === "number") return value;
  throw unexpected(`"${key}" is not a number`);
}

/** An answer with a good status that is not what GitHub documents. */
export function unexpected(detail: string): GitHubError {
  const advice = "Check GITHUB_API_URL and any proxy in between.";
  return new GitHubError(`GitHub gave an unexpected answer: ${detail}. ${advice}`, { status: 200 });
}
