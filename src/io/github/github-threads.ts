/** Review threads, which only GraphQL knows: whether they are resolved or outdated, who wrote in them. */

import type { ReviewThread, WriteOutcome } from "../../domain/pull-request.ts";
import { isRecord } from "./github-answers.ts";
import { toWriteOutcome } from "./github-outcomes.ts";
import type { RepositoryAccess } from "./github-reads.ts";
import type { Answer } from "./github-requests.ts";

const MAX_PAGES = 5;

const LIST = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          isOutdated
          viewerCanResolve
          comments(first: 20) {
            totalCount
            nodes { fullDatabaseId body author { __typename login } }
          }
        }
      }
    }
  }
}`;

const RESOLVE = `mutation($threadId: ID!) {
  resolveReviewThread(input: { threadId: $threadId }) { thread { id isResolved } }
}`;

/** Threads of a pull request, at most 500; `null` when GitHub does not tell. */
export async function listThreads(
  access: RepositoryAccess,
  number: number,
): Promise<readonly ReviewThread[] | null> {
  const [owner, repo] = access.name.split("/");
  const threads: ReviewThread[] = [];
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer: Answer = await access.requests.send({
      method: "POST",
      isQuery: true,
      url: access.requests.graphqlUrl,
      what: `the review threads of ${access.name}#${number}`,
      body: { query: LIST, variables: { owner, repo, number, after } },
    });
    const found = answer.kind === "ok" ? readThreads(answer.data) : null;
    if (!found) return null;
    threads.push(...found.threads);
    if (found.next === null) break;
    after = found.next;
  }
  return threads;
}

function readThreads(
  data: unknown,
): { readonly threads: readonly ReviewThread[]; readonly next: string | null } | null {
  const found = dig(data, ["data", "repository", "pullRequest", "reviewThreads"]);
  const nodes = dig(found, ["nodes"]);
  if (!Array.isArray(nodes)) return null;
  const isMore = dig(found, ["pageInfo", "hasNextPage"]) === true;
  const next = dig(found, ["pageInfo", "endCursor"]);
  return {
    threads: nodes.flatMap(readThread),
    next: isMore && typeof next === "string" ? next : null,
  };
}

function readThread(node: unknown): readonly ReviewThread[] {
  const id = dig(node, ["id"]);
  const comments = dig(node, ["comments", "nodes"]);
  if (typeof id !== "string" || !Array.isArray(comments)) return [];
  const total = dig(node, ["comments", "totalCount"]);
  return [
    {
      id,
      isResolved: dig(node, ["isResolved"]) === true,
      isOutdated: dig(node, ["isOutdated"]) === true,
      mayResolve: dig(node, ["viewerCanResolve"]) === true,
      isWhole: total === comments.length,
      comments: comments.map((comment) => ({
        id: Number(dig(comment, ["fullDatabaseId"])),
        body: readText(dig(comment, ["body"])),
        author: readAuthor(dig(comment, ["author"])),
      })),
    },
  ];
}

/** GraphQL names apps without the `[bot]` that REST puts behind them. */
function readAuthor(author: unknown): ReviewThread["comments"][number]["author"] {
  const login = readText(dig(author, ["login"]));
  const isBot = dig(author, ["__typename"]) === "Bot";
  const name = isBot && !login.endsWith("[bot]") ? `${login}[bot]` : login;
  return { login: name === "" ? "ghost" : name, type: isBot ? "Bot" : "User" };
}

function dig(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}

const readText = (value: unknown): string => (typeof value === "string" ? value : "");

/** Errors of GraphQL come with status 200. */
export async function resolveThread(access: RepositoryAccess, id: string): Promise<WriteOutcome> {
  const what = `resolving a review thread of ${access.name}`;
  const answer = await access.requests.send({
    method: "POST",
    url: access.requests.graphqlUrl,
    what,
    body: { query: RESOLVE, variables: { threadId: id } },
  });
  if (answer.kind !== "ok") return toWriteOutcome(answer, what);
  const isDone = dig(answer.data, ["data", "resolveReviewThread", "thread", "isResolved"]) === true;
  if (isDone) return { kind: "done", id: 0, url: "" };
  const message = `GitHub refused ${what}. It needs the permission \`contents: write\`.`;
  return { kind: "denied", status: 200, message };
}
