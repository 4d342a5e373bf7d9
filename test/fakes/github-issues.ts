/** Routes of the fake GitHub for a pull request's timeline: comments, reactions, who may do what. */

import { answerJson, invalid, lackOfPermission, notFound, type Answer } from "./github-answer.ts";
import {
  READS_ISSUES,
  WRITES_PULLS,
  type Context,
  type Need,
  type Route,
} from "./github-context.ts";
import type { StoredIssueComment } from "./github-options.ts";
import { answerPage } from "./github-page.ts";
import { isBlank, isTooLong, TOO_LONG } from "./github-posting.ts";
import { renderIssueComment } from "./github-render.ts";
import { renderUser, repositoryUrl, webUrl } from "./github-render-people.ts";

const REPO = "/repos/{owner}/{repo}";
const ISSUE = `${REPO}/issues/{issue_number}`;
const COMMENT = `${REPO}/issues/comments/{comment_id}`;
const REACTIONS = "reactions";
/** On a pull request `issues: write` alone is not enough. */
const WRITES: readonly Need[] = WRITES_PULLS;

export const ISSUE_ROUTES: readonly Route[] = [
  { method: "GET", path: ISSUE, needs: READS_ISSUES, run: getIssue },
  { method: "GET", path: `${ISSUE}/comments`, needs: READS_ISSUES, run: listComments },
  { method: "GET", path: `${REPO}/issues/comments`, needs: READS_ISSUES, run: listAllComments },
  { method: "POST", path: `${ISSUE}/comments`, needs: WRITES, run: createComment },
  { method: "PATCH", path: COMMENT, needs: WRITES, run: updateComment },
  { method: "POST", path: `${COMMENT}/${REACTIONS}`, needs: WRITES, run: reactToIssueComment },
  {
    method: "POST",
    path: `${REPO}/pulls/comments/{comment_id}/${REACTIONS}`,
    needs: WRITES,
    run: reactToReviewComment,
  },
  {
    method: "GET",
    path: `${REPO}/collaborators/{username}/permission`,
    needs: [],
    run: getPermission,
  },
];

function getIssue(context: Context): Answer {
  const { options } = context.world.pull(context.params["issue_number"] ?? "");
  const { number } = options;
  const root = repositoryUrl(context);
  const html = `${webUrl(context)}/pull/${number}`;
  const url = `${root}/issues/${number}`;
  const pull = { url: `${root}/pulls/${number}`, html_url: html };
  const dates = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };
  return answerJson(200, {
    id: 6000 + number,
    node_id: `I_${number}`,
    url,
    repository_url: root,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    number,
    state: options.state,
    title: options.title,
    body: options.body,
    user: renderUser(context, options.user),
    labels: [],
    assignee: null,
    assignees: [],
    milestone: null,
    locked: options.locked,
    comments: commentsOf(context, number).length,
    closed_at: options.state === "closed" ? dates.updated_at : null,
    ...dates,
    author_association: options.authorAssociation,
    pull_request: { ...pull, diff_url: `${html}.diff`, patch_url: `${html}.patch` },
  });
}

function commentsOf({ world }: Context, number: number): readonly StoredIssueComment[] {
  return [...world.issueComments.values()].filter(({ pull }) => pull === number);
}

function listComments(context: Context): Answer {
  const { options } = context.world.pull(context.params["issue_number"] ?? "");
  const since = context.query.get("since") ?? "";
  const comments = commentsOf(context, options.number).filter(
    ({ updated_at: updated }) => updated >= since,
  );
  return answerPage(context, comments, (comment) => renderIssueComment(context, comment));
}

/** All conversations of the repository in one list. */
function listAllComments(context: Context): Answer {
  const { query, world } = context;
  const since = query.get("since") ?? "";
  const key = query.get("sort") === "updated" ? "updated_at" : "created_at";
  const turn = query.get("direction") === "desc" ? -1 : 1;
  const comments = [...world.issueComments.values()]
    .filter(({ updated_at: updated }) => updated >= since)
    .toSorted((a, b) => (a[key] < b[key] ? -turn : Number(a[key] > b[key]) * turn));
  return answerPage(context, comments, (comment) => renderIssueComment(context, comment));
}

/** The real time: clients ask for what changed since a day of theirs. */
function readClock(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, "Z");
}

function refuseBody(body: string): void {
  const resource = "IssueComment";
  if (isBlank(body)) throw invalid({ resource, code: "missing_field", field: "body" });
  if (isTooLong(body)) {
    throw invalid({ resource, code: "unprocessable", field: "data", message: TOO_LONG });
  }
}

function createComment(context: Context): Answer {
  const { world } = context;
  const { options } = world.pullToWrite(context.params["issue_number"] ?? "");
  const body = context.body.body ?? "";
  refuseBody(body);
  const now = readClock();
  const comment = {
    id: world.nextId(),
    pull: options.number,
    user: world.actor,
    body,
    created_at: now,
    updated_at: now,
  };
  world.issueComments.set(comment.id, comment);
  return answerJson(201, renderIssueComment(context, comment));
}

function updateComment(context: Context): Answer {
  const { world } = context;
  world.refuseWhenArchived();
  const comment = world.issueComments.get(Number(context.params["comment_id"]));
  if (comment === undefined) throw notFound();
  if (comment.user.login !== world.actor.login) throw lackOfPermission();
  const body = context.body.body ?? "";
  refuseBody(body);
  const updated = { ...comment, body, updated_at: readClock() };
  world.issueComments.set(comment.id, updated);
  return answerJson(200, renderIssueComment(context, updated));
}

function reactToIssueComment(context: Context): Answer {
  return react(context, context.world.issueComments);
}

function reactToReviewComment(context: Context): Answer {
  return react(context, context.world.reviewComments);
}

/** 201 the first time, 200 when the same reaction is there already. */
function react(context: Context, comments: ReadonlyMap<number, unknown>): Answer {
  const { world } = context;
  const comment = Number(context.params["comment_id"]);
  if (!comments.has(comment)) throw notFound();
  const content = context.body.content ?? "";
  const known = world.reactions.findIndex(
    (reaction) => reaction.comment === comment && reaction.content === content,
  );
  if (known < 0) world.reactions.push({ comment, content });
  const id = (known < 0 ? world.reactions.length : known + 1) + 100;
  return answerJson(known < 0 ? 201 : 200, {
    id,
    node_id: `REA_${id}`,
    user: renderUser(context, world.actor),
    content,
    created_at: "2026-01-02T00:00:00Z",
  });
}

function getPermission(context: Context): Answer {
  const login = context.params["username"] ?? "";
  const permission = context.world.options.collaborators?.[login];
  if (permission === undefined) throw notFound();
  const user = {
    ...renderUser(context, { login, type: "User" }),
    role_name: permission,
    permissions: {
      pull: permission !== "none",
      push: permission === "write" || permission === "admin",
      admin: permission === "admin",
    },
  };
  return answerJson(200, { permission, role_name: permission, user });
}
