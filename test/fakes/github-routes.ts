/** From a request to a handler: route, permission, body, and the answer or refusal that comes of it. */

import { answerJson, lackOfPermission, notFound, Refusal, type Answer } from "./github-answer.ts";
import { CONTENT_ROUTES } from "./github-contents.ts";
import type { Context, Need, RequestBody, Route } from "./github-context.ts";
import { GRAPHQL_ROUTES } from "./github-graphql.ts";
import { ISSUE_ROUTES } from "./github-issues.ts";
import type { Level, Permissions } from "./github-options.ts";
import { OTHER_ROUTES } from "./github-others.ts";
import { PULL_ROUTES } from "./github-pulls.ts";
import { REVIEW_COMMENT_ROUTES } from "./github-review-comments.ts";
import { REVIEW_ROUTES } from "./github-reviews.ts";
import { compileTemplate, matchTemplate } from "./github-route.ts";
import type { World } from "./github-world.ts";
import { checkRequestBody, type RequestToCheck } from "./openapi.ts";

const routes = [
  ...PULL_ROUTES,
  ...REVIEW_ROUTES,
  ...REVIEW_COMMENT_ROUTES,
  ...ISSUE_ROUTES,
  ...CONTENT_ROUTES,
  ...OTHER_ROUTES,
  ...GRAPHQL_ROUTES,
]
  .map((route) => ({ route, template: compileTemplate(route.path) }))
  .toSorted((a, b) => b.template.literals - a.template.literals);

const DEFAULT_PERMISSIONS: Permissions = { pull_requests: "write", contents: "read" };
const RANK: Readonly<Record<Level, number>> = { none: 0, read: 1, write: 2 };

export type RoutedRequest = RequestToCheck & {
  readonly world: World;
  readonly api: string;
  /** The raw body, to tell bad JSON from none. */
  readonly text: string;
};

/** Carries the request out. Throws `Refusal`. */
export function dispatch(request: RoutedRequest): Answer {
  const { world } = request;
  const found = findRoute(request);
  if (found === null || !isOwnRepository(world, found.params)) throw notFound();
  refuseUnpermitted(world, found.route.needs);
  const body = readBody(request);
  const accept = request.headers["accept"] ?? "";
  const { api, method, path, query } = request;
  const context: Context = { world, api, method, path, query, accept, params: found.params, body };
  return found.route.run(context);
}

function findRoute({ method, path }: RoutedRequest): {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
} | null {
  for (const { route, template } of routes) {
    if (route.method !== method) continue;
    const params = matchTemplate(template, path);
    if (params !== null) return { route, params };
  }
  return null;
}

/** GitHub does not mind capitals in names. */
function isOwnRepository(world: World, params: Readonly<Record<string, string>>): boolean {
  const { owner, repo } = params;
  if (owner === undefined || repo === undefined) return true;
  return `${owner}/${repo}`.toLowerCase() === world.fullName.toLowerCase();
}

function refuseUnpermitted(world: World, needs: readonly Need[]): void {
  const permissions = world.options.permissions ?? DEFAULT_PERMISSIONS;
  const met = needs.some(({ scope, level }) => RANK[permissions[scope] ?? "none"] >= RANK[level]);
  if (needs.length > 0 && !met) throw lackOfPermission();
}

function readBody(request: RoutedRequest): RequestBody {
  const { body, text } = request;
  if (text === "") return {};
  if (typeof body === "string") throw new Refusal(400, { message: "Problems parsing JSON" });
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new Refusal(400, { message: "Body should be a JSON object" });
  }
  const wrong = checkRequestBody(request);
  if (wrong.length > 0) {
    throw new Refusal(422, { message: `Invalid request.\n\n${wrong.join("\n")}` });
  }
  return body;
}

/** 301 for reads and 307 for writes to a repository that has another name now. */
export function redirectRenamed(request: RoutedRequest): Answer | null {
  const { world, path, method, query } = request;
  const from = world.options.renamedFrom;
  const old = from === undefined ? "" : `/repos/${from}`;
  if (from === undefined || !(path === old || path.startsWith(`${old}/`))) return null;
  const search = query.size > 0 ? `?${query.toString()}` : "";
  const rest = path.slice(old.length);
  const location = `${request.api}/repositories/${world.repositoryId}${rest}${search}`;
  const value = { message: "Moved Permanently", url: location, documentation_url: "" };
  return answerJson(method === "GET" ? 301 : 307, value, { location });
}
