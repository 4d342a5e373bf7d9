/** Payloads of the events that start a workflow, in the shape of the real webhooks: what matters, and the usual ids. */

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { Change } from "./change.ts";
import type { Account } from "./github-options.ts";

export type Payload = Readonly<Record<string, unknown>>;

/** Where it happens. The defaults are those of the fake GitHub. */
type Place = {
  readonly owner?: string;
  readonly repo?: string;
  readonly number?: number;
  readonly sender?: Account;
};

type PullFields = Place & {
  readonly change: Pick<Change, "baseSha" | "headSha" | "baseRef" | "headRef">;
  readonly title?: string;
  readonly body?: string | null;
  readonly draft?: boolean;
  readonly state?: "open" | "closed";
  readonly user?: Account;
  readonly authorAssociation?: string;
  /** `true` for a fork called `contributor/<repo>`, its full name, or `"deleted"`. */
  readonly fork?: true | string;
};

const AUTHOR: Account = { login: "octocat", type: "User" };
const CREATED = "2026-01-01T00:00:00Z";
const WEB = "https://github.example";
const ZEROS = "0".repeat(40);

function names({ owner = "octo-org", repo = "widgets" }: Place) {
  return { owner, repo, fullName: `${owner}/${repo}` };
}

function account({ login, type }: Account): Payload {
  return { login, id: 583_231, node_id: "U_583231", type, site_admin: false };
}

function repository(place: Place): Payload {
  const { owner, repo, fullName } = names(place);
  return {
    id: 1_296_269,
    node_id: "R_1296269",
    name: repo,
    full_name: fullName,
    private: false,
    fork: false,
    owner: account({ login: owner, type: "Organization" }),
    html_url: `${WEB}/${fullName}`,
    default_branch: "main",
  };
}

function headRepository(fields: PullFields): Payload | null {
  const { fork } = fields;
  if (fork === undefined) return repository(fields);
  if (fork === "deleted") return null;
  const [owner = "contributor", repo = names(fields).repo] = fork === true ? [] : fork.split("/");
  return { ...repository({ owner, repo }), id: 99, node_id: "R_99", fork: true };
}

function pullRequest(fields: PullFields): Payload {
  const { change, number = 7, user = AUTHOR, state = "open" } = fields;
  const { fullName, owner } = names(fields);
  const head = headRepository(fields);
  return {
    id: 5000 + number,
    node_id: `PR_${number}`,
    number,
    state,
    locked: false,
    draft: fields.draft ?? false,
    title: fields.title ?? "Change the widgets",
    body: fields.body === undefined ? "A description." : fields.body,
    user: account(user),
    author_association: fields.authorAssociation ?? (fields.fork ? "CONTRIBUTOR" : "MEMBER"),
    html_url: `${WEB}/${fullName}/pull/${number}`,
    created_at: CREATED,
    updated_at: CREATED,
    closed_at: state === "closed" ? CREATED : null,
    merged_at: null,
    merged: false,
    labels: [],
    head: {
      label: `${owner}:${change.headRef}`,
      ref: change.headRef,
      sha: change.headSha,
      repo: head,
      user: head === null ? null : head["owner"],
    },
    base: {
      label: `${owner}:${change.baseRef}`,
      ref: change.baseRef,
      sha: change.baseSha,
      repo: repository(fields),
      user: account({ login: owner, type: "Organization" }),
    },
  };
}

function envelope(place: Place): Payload {
  return { repository: repository(place), sender: account(place.sender ?? AUTHOR) };
}

/** `pull_request` and `pull_request_target`. `before` and `after` are there only on `synchronize`. */
export function pullRequestEvent(
  fields: PullFields & {
    readonly action?: string;
    readonly before?: string;
    readonly after?: string;
  },
): Payload {
  const { action = "opened", before = ZEROS, after = fields.change.headSha } = fields;
  return {
    action,
    number: fields.number ?? 7,
    pull_request: pullRequest(fields),
    ...(action === "synchronize" ? { before, after } : {}),
    ...envelope(fields),
  };
}

/** Inputs arrive as strings, whatever their type. */
export function workflowDispatchEvent(
  inputs: Readonly<Record<string, string>>,
  place: Place = {},
): Payload {
  const workflow = ".github/workflows/review.yml";
  return { inputs, ref: "refs/heads/main", workflow, ...envelope(place) };
}

export function pushEvent(fields: Place & { readonly change: PullFields["change"] }): Payload {
  const { change } = fields;
  return {
    ref: `refs/heads/${change.headRef}`,
    before: change.baseSha,
    after: change.headSha,
    created: false,
    deleted: false,
    forced: false,
    commits: [],
    head_commit: { id: change.headSha, message: "A change", timestamp: CREATED },
    pusher: { name: AUTHOR.login },
    ...envelope(fields),
  };
}

type CommentFields = Place & {
  readonly body: string;
  readonly action?: string;
  readonly commentId?: number;
  readonly user?: Account;
  readonly authorAssociation?: string;
};

function comment(fields: CommentFields): Payload {
  const id = fields.commentId ?? 2001;
  return {
    id,
    node_id: `IC_${id}`,
    body: fields.body,
    user: account(fields.user ?? AUTHOR),
    author_association: fields.authorAssociation ?? "MEMBER",
    created_at: CREATED,
    updated_at: CREATED,
  };
}

/** A comment on a pull request's timeline, or on a plain issue. It names no commit. */
export function issueCommentEvent(
  fields: CommentFields & { readonly on?: "pull-request" | "issue"; readonly draft?: boolean },
): Payload {
  const { number = 7, on = "pull-request" } = fields;
  const html = `${WEB}/${names(fields).fullName}/pull/${number}`;
  const issue = {
    id: 6000 + number,
    number,
    title: "Change the widgets",
    state: "open",
    locked: false,
    body: "A description.",
    user: account(AUTHOR),
    html_url: html,
    ...(on === "pull-request"
      ? { draft: fields.draft ?? false, pull_request: { html_url: html } }
      : {}),
  };
  const { action = "created", user = AUTHOR } = fields;
  return { action, issue, comment: comment(fields), ...envelope({ sender: user, ...fields }) };
}

/** A review comment, a reply when `inReplyTo` is given. */
export function reviewCommentEvent(
  fields: CommentFields &
    PullFields & {
      readonly path: string;
      readonly line: number;
      readonly inReplyTo?: number;
      readonly diffHunk?: string;
    },
): Payload {
  const { action = "created", change, path, line, inReplyTo, user = AUTHOR } = fields;
  const { body: _, user: __, authorAssociation: ___, ...pull } = fields;
  return {
    action,
    comment: {
      ...comment(fields),
      pull_request_review_id: 3001,
      path,
      line,
      original_line: line,
      side: "RIGHT",
      start_line: null,
      start_side: null,
      subject_type: "line",
      diff_hunk: fields.diffHunk ?? `@@ -${line} +${line} @@`,
      commit_id: change.headSha,
      original_commit_id: change.headSha,
      ...(inReplyTo === undefined ? {} : { in_reply_to_id: inReplyTo }),
    },
    pull_request: pullRequest(pull),
    ...envelope({ sender: user, ...fields }),
  };
}

/** The pull request's number stands only inside `head_ref`. */
export function mergeGroupEvent(
  fields: Place & { readonly change: PullFields["change"] },
): Payload {
  const { change, number = 7 } = fields;
  const merge_group = {
    head_sha: change.headSha,
    head_ref: `refs/heads/gh-readonly-queue/${change.baseRef}/pr-${number}-${change.baseSha}`,
    base_sha: change.baseSha,
    base_ref: `refs/heads/${change.baseRef}`,
  };
  return { action: "checks_requested", merge_group, ...envelope(fields) };
}

/** Writes the payload where the runner writes it below `directory`, and returns the path. */
export async function writeEventFile(directory: string, payload: Payload): Promise<string> {
  const folder = join(directory, "_github_workflow");
  await mkdir(folder, { recursive: true });
  const path = join(folder, "event.json");
  await writeFile(path, JSON.stringify(payload));
  return path;
}
