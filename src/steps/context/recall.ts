/** Brings together what was said about the change before: linked issues, commits, threads with people's answers. */

import {
  listLinkedIssues,
  type Discussion,
  type Exchange,
  type LinkedIssue,
  type Remark,
} from "../../domain/context/discussion.ts";
import { readCommand } from "../../domain/command.ts";
import { GitHubError } from "../../domain/errors.ts";
import type { PostedComment, PostedText, PullRequest } from "../../domain/pull-request.ts";
import type { GitHub, IssueComment } from "../../io/github/github.ts";

export type RecallOptions = {
  readonly github: Pick<GitHub, "fetchIssue" | "listCommits" | "listThreads">;
  readonly pullRequest: PullRequest;
  /** Review comments, and which of them are fen's own. */
  readonly comments: readonly PostedComment[];
  readonly own: ReadonlySet<number>;
  /** Ids of fen's own comments that were withdrawn after somebody's objection. */
  readonly withdrawn: ReadonlySet<number>;
  readonly conversation: readonly IssueComment[];
  /** May one more request be made for this? */
  readonly mayAsk: () => boolean;
  readonly mask: (text: string) => Promise<string>;
};

/** Everything but title and description; what GitHub does not tell is left out. */
export async function recall(options: RecallOptions): Promise<Discussion> {
  const { github, pullRequest, mask } = options;
  const issues: LinkedIssue[] = [];
  for (const number of listLinkedIssues(pullRequest.body)) {
    const issue = options.mayAsk() ? await orNull(github.fetchIssue(number)) : null;
    if (issue)
      issues.push({ ...issue, title: await mask(issue.title), text: await mask(issue.text) });
  }
  // Only GraphQL knows which threads are resolved; without threads there is nothing to ask.
  const hasThreads = options.comments.length > 0;
  const threads =
    hasThreads && options.mayAsk() ? await orNull(github.listThreads(pullRequest.number)) : null;
  const resolved = new Set(
    (threads ?? [])
      .filter(({ isResolved }) => isResolved)
      .map(({ comments: [first] }) => first?.id),
  );
  const listed = options.mayAsk() ? await orNull(github.listCommits(pullRequest.number)) : null;
  const commits: string[] = [];
  for (const { message } of listed ?? []) commits.push(await mask(message.split("\n", 1)[0] ?? ""));
  const exchanges: Exchange[] = [];
  for (const exchange of listExchanges({ ...options, resolved }))
    exchanges.push(await maskExchange(exchange, mask));
  return { issues, commits, exchanges };
}

/** What would only make the review better must not end it. */
async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof GitHubError) return null;
    throw error;
  }
}

async function maskExchange(exchange: Exchange, mask: RecallOptions["mask"]): Promise<Exchange> {
  const answers: Remark[] = [];
  for (const answer of exchange.answers) answers.push({ ...answer, text: await mask(answer.text) });
  return { ...exchange, text: await mask(exchange.text), answers };
}

/** Threads and the conversation, by the time they began. Bots other than fen have no say. */
export function listExchanges(
  options: Pick<RecallOptions, "comments" | "own" | "withdrawn" | "conversation"> & {
    /** Ids of the first comments of threads that are resolved, as far as that is known. */
    readonly resolved?: ReadonlySet<number | undefined>;
  },
): readonly Exchange[] {
  const { comments, own, withdrawn, conversation, resolved = new Set() } = options;
  const answers = Map.groupBy(
    comments.filter(({ inReplyTo }) => inReplyTo !== null),
    ({ inReplyTo }) => inReplyTo,
  );
  const isHeard = ({ id, author }: PostedText) => own.has(id) || isPerson(author);
  const threads = comments
    .filter((comment) => comment.inReplyTo === null && isHeard(comment))
    .map((root): Exchange => {
      const isFen = own.has(root.id);
      const states = [
        withdrawn.has(root.id) ? "withdrawn" : "",
        resolved.has(root.id) ? "resolved" : "",
        root.line === null ? "outdated" : "",
      ];
      const state = states.filter((word) => word !== "").join(", ");
      const line = root.line ?? root.originalLine;
      return {
        ...toRemark(root, own),
        text: isFen ? titleOf(root.body) : root.body,
        where: `${root.path}${line === null ? "" : ` line ${line}`}`,
        state,
        answers: (answers.get(root.id) ?? [])
          .filter(isHeard)
          .map((answer) => toRemark(answer, own)),
      };
    });
  const remarks = conversation
    .filter(({ body, author }) => isPerson(author) && readCommand(body).kind === "none")
    .filter(({ body }) => !body.startsWith("<!-- fen:"))
    .map((comment): Exchange => ({ ...toRemark(comment, own), where: "", state: "", answers: [] }));
  return [...threads, ...remarks].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function isPerson({ type }: PostedText["author"]): boolean {
  return type !== "Bot";
}

function toRemark(
  { id, author, role = "", createdAt = "", body }: PostedText,
  own: ReadonlySet<number>,
): Remark {
  const isFen = own.has(id);
  return {
    author: isFen ? "fen" : author.login,
    role: isFen ? "" : role,
    at: createdAt,
    text: isFen ? stripMark(body) : body,
  };
}

function stripMark(body: string): string {
  return body.replace(/^<!--[^\n]*-->\n?/, "");
}

/** The first line of one of fen's own comments. */
function titleOf(body: string): string {
  const [title = ""] = stripMark(body).trim().split("\n", 1);
  return title.replaceAll("**", "");
}
