/** Objects as GitHub's API shows them, with every property that its description requires. */

import type { ChangedFile, Commit } from "./change.ts";
import type { Context } from "./github-context.ts";
import type {
  Account,
  StoredIssueComment,
  StoredReview,
  StoredReviewComment,
} from "./github-options.ts";
import { renderRepository, renderUser, repositoryUrl, webUrl } from "./github-render-people.ts";
import type { Pull } from "./github-world.ts";

const CREATED = "2026-01-01T00:00:00Z";

function association(context: Context, user: Account): string {
  if (user.type === "Bot") return "NONE";
  const permission = context.world.options.collaborators?.[user.login];
  return permission === "admin" || permission === "write" ? "COLLABORATOR" : "CONTRIBUTOR";
}

function renderLinks(links: Readonly<Record<string, string>>): unknown {
  return Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }]));
}

function linksOfPull(context: Context, { options, change }: Pull) {
  const root = repositoryUrl(context);
  const self = `${root}/pulls/${options.number}`;
  return {
    self,
    html: `${webUrl(context)}/pull/${options.number}`,
    issue: `${root}/issues/${options.number}`,
    comments: `${root}/issues/${options.number}/comments`,
    review_comments: `${self}/comments`,
    review_comment: `${root}/pulls/comments{/number}`,
    commits: `${self}/commits`,
    statuses: `${root}/statuses/${change.headSha}`,
  };
}

function countsOfPull({ world }: Context, { options, change }: Pull): object {
  const of = (all: Iterable<{ readonly pull: number }>) =>
    [...all].filter(({ pull }) => pull === options.number).length;
  const sum = (key: "additions" | "deletions") =>
    change.files.reduce((total, file) => total + file[key], 0);
  return {
    comments: of(world.issueComments.values()),
    review_comments: of(world.reviewComments.values()),
    commits: change.commits.length,
    additions: sum("additions"),
    deletions: sum("deletions"),
    changed_files: change.files.length,
  };
}

export function renderPull(context: Context, pull: Pull): unknown {
  const { options } = pull;
  const links = linksOfPull(context, pull);
  return {
    url: links.self,
    id: 5000 + options.number,
    node_id: `PR_${options.number}`,
    html_url: links.html,
    diff_url: `${links.html}.diff`,
    patch_url: `${links.html}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: options.number,
    state: options.state,
    locked: options.locked,
    title: options.title,
    user: renderUser(context, options.user),
    body: options.body,
    labels: options.labels.map((name) => renderLabel(context, name)),
    milestone: null,
    created_at: CREATED,
    updated_at: CREATED,
    closed_at: options.state === "closed" ? CREATED : null,
    merged_at: options.merged ? CREATED : null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    draft: options.draft,
    ...branchesOfPull(context, pull),
    _links: renderLinks(links),
    author_association: options.authorAssociation,
    auto_merge: null,
    merged: options.merged,
    mergeable: true,
    mergeable_state: "clean",
    merged_by: null,
    maintainer_can_modify: false,
    ...countsOfPull(context, pull),
  };
}

function branchesOfPull(context: Context, { options, change }: Pull): object {
  const head = { name: options.headRepository, ref: change.headRef, sha: change.headSha };
  const base = { name: context.world.fullName, ref: change.baseRef, sha: change.baseSha };
  return { head: renderBranch(context, head), base: renderBranch(context, base) };
}

function renderLabel(context: Context, name: string): unknown {
  const url = `${repositoryUrl(context)}/labels/${encodeURIComponent(name)}`;
  const rest = { description: null, color: "ededed", default: false };
  return { id: 1, node_id: "LA_1", url, name, ...rest };
}

/** A branch of a deleted fork has no repository; its owner is gone too. */
function renderBranch(
  context: Context,
  branch: { readonly name: string | null; readonly ref: string; readonly sha: string },
): unknown {
  const owner = branch.name?.split("/")[0] ?? "unknown";
  return {
    label: `${owner}:${branch.ref}`,
    ref: branch.ref,
    sha: branch.sha,
    user: branch.name === null ? null : renderUser(context, { login: owner, type: "User" }),
    repo: branch.name === null ? null : renderRepository(context, branch.name),
  };
}

export function renderFile(context: Context, file: ChangedFile, sha: string): unknown {
  const path = file.filename.split("/").map(encodeURIComponent).join("/");
  return {
    ...file,
    blob_url: `${webUrl(context)}/blob/${sha}/${path}`,
    raw_url: `${webUrl(context)}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(context)}/contents/${path}?ref=${sha}`,
  };
}

export function renderCommit(context: Context, commit: Commit): unknown {
  const root = repositoryUrl(context);
  const url = `${root}/commits/${commit.sha}`;
  const verification = {
    verified: false,
    reason: "unsigned",
    payload: null,
    signature: null,
    verified_at: null,
  };
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url,
    html_url: `${webUrl(context)}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${root}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.author,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${root}/git/trees/${commit.tree}` },
      verification,
    },
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${root}/commits/${sha}`,
      html_url: `${webUrl(context)}/commit/${sha}`,
    })),
  };
}

/** A review without its comments, as GitHub answers. */
export function renderReview(context: Context, review: StoredReview): unknown {
  const { pull, submitted_at: submittedAt, ...rest } = review;
  const html = `${webUrl(context)}/pull/${pull}#pullrequestreview-${review.id}`;
  const pullUrl = `${repositoryUrl(context)}/pulls/${pull}`;
  return {
    ...rest,
    node_id: `PRR_${review.id}`,
    user: renderUser(context, review.user),
    html_url: html,
    pull_request_url: pullUrl,
    author_association: association(context, review.user),
    _links: renderLinks({ html, pull_request: pullUrl }),
    ...(submittedAt === null ? {} : { submitted_at: submittedAt }),
  };
}

export function renderReviewComment(context: Context, comment: StoredReviewComment): unknown {
  const { pull, text: _, in_reply_to_id: parent, ...rest } = comment;
  const url = `${repositoryUrl(context)}/pulls/comments/${comment.id}`;
  const html = `${webUrl(context)}/pull/${pull}#discussion_r${comment.id}`;
  const pullUrl = `${repositoryUrl(context)}/pulls/${pull}`;
  return {
    ...rest,
    url,
    node_id: `PRRC_${comment.id}`,
    user: renderUser(context, comment.user),
    html_url: html,
    pull_request_url: pullUrl,
    author_association: association(context, comment.user),
    reactions: renderReactions(context, { id: comment.id, url }),
    _links: renderLinks({ self: url, html, pull_request: pullUrl }),
    ...(parent === null ? {} : { in_reply_to_id: parent }),
  };
}

const REACTIONS = ["+1", "-1", "laugh", "confused", "heart", "hooray", "eyes", "rocket"];

function renderReactions({ world }: Context, { id, url }: { id: number; url: string }): unknown {
  const own = world.reactions.filter(({ comment }) => comment === id);
  const counts = REACTIONS.map((name) => [
    name,
    own.filter(({ content }) => content === name).length,
  ]);
  return { url: `${url}/reactions`, total_count: own.length, ...Object.fromEntries(counts) };
}

export function renderIssueComment(context: Context, comment: StoredIssueComment): unknown {
  const { pull, ...rest } = comment;
  const root = repositoryUrl(context);
  return {
    ...rest,
    url: `${root}/issues/comments/${comment.id}`,
    node_id: `IC_${comment.id}`,
    html_url: `${webUrl(context)}/pull/${pull}#issuecomment-${comment.id}`,
    issue_url: `${root}/issues/${pull}`,
    user: renderUser(context, comment.user),
    author_association: association(context, comment.user),
  };
}
