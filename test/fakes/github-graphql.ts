/** The two operations of GraphQL that fen sends: listing review threads, and resolving one. */

import { answerJson, type Answer } from "./github-answer.ts";
import type { Context, Level, Route } from "./github-context.ts";
import type { StoredReviewComment } from "./github-options.ts";

export const GRAPHQL_ROUTES: readonly Route[] = [
  { method: "POST", path: "/graphql", needs: [], run: answerGraphql },
  { method: "POST", path: "/api/graphql", needs: [], run: answerGraphql },
];

/** Fields that the schema knows on the way to what is asked for. */
const KNOWN_WORDS = new Set(
  `query mutation owner repo number after threadId String ID Int repository name pullRequest reviewThreads first pageInfo
   hasNextPage endCursor nodes id isResolved isOutdated viewerCanResolve comments totalCount fullDatabaseId body author
   __typename login resolveReviewThread input thread path line`.split(/\s+/),
);

function answerGraphql(context: Context): Answer {
  const { query = "", variables = {} } = context.body;
  const unknown = [...query.matchAll(/[A-Za-z_]\w*/g)].find(([word]) => !KNOWN_WORDS.has(word));
  if (unknown) return fail("GRAPHQL_VALIDATION_FAILED", `Field '${unknown[0]}' doesn't exist`);
  if (query.includes("resolveReviewThread")) return resolve(context, String(variables["threadId"]));
  if (query.includes("reviewThreads")) return list(context, Number(variables["number"]));
  return fail("GRAPHQL_VALIDATION_FAILED", "Unknown operation");
}

/** Errors come with status 200. */
function fail(type: string, message: string): Answer {
  return answerJson(200, { data: null, errors: [{ type, message }] });
}

const RANK: Readonly<Record<Level, number>> = { none: 0, read: 1, write: 2 };

function may({ world }: Context, scope: "contents" | "pull_requests", level: Level): boolean {
  const permissions = world.options.permissions ?? { pull_requests: "write", contents: "read" };
  return RANK[permissions[scope] ?? "none"] >= RANK[level];
}

const FORBIDDEN = "Resource not accessible by integration";

function list(context: Context, number: number): Answer {
  if (!may(context, "pull_requests", "read")) return fail("FORBIDDEN", FORBIDDEN);
  const comments = [...context.world.reviewComments.values()].filter(({ pull }) => pull === number);
  const nodes = comments
    .filter((comment) => comment.in_reply_to_id === null)
    .map((first) => {
      const answers = comments.filter((comment) => comment.in_reply_to_id === first.id);
      const all = [first, ...answers];
      return {
        id: `PRRT_${first.id}`,
        isResolved: context.world.resolvedThreads.has(first.id),
        isOutdated: first.line === null,
        viewerCanResolve: may(context, "contents", "write"),
        comments: { totalCount: all.length, nodes: all.slice(0, 20).map(renderComment) },
      };
    });
  const reviewThreads = { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
  return answerJson(200, { data: { repository: { pullRequest: { reviewThreads } } } });
}

function renderComment({ id, body, user }: StoredReviewComment): unknown {
  const login = user.login.replace(/\[bot\]$/, "");
  return { fullDatabaseId: String(id), body, author: { __typename: user.type, login } };
}

function resolve(context: Context, threadId: string): Answer {
  const isAllowed = may(context, "contents", "write") && may(context, "pull_requests", "write");
  if (!isAllowed) return fail("FORBIDDEN", FORBIDDEN);
  const id = Number(threadId.replace("PRRT_", ""));
  if (!context.world.reviewComments.has(id))
    return fail("NOT_FOUND", "Could not resolve to a node");
  context.world.resolvedThreads.add(id);
  return answerJson(200, {
    data: { resolveReviewThread: { thread: { id: threadId, isResolved: true } } },
  });
}
