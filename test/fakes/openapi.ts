/** Checks requests and answers against GitHub's official OpenAPI description, and fen's manners on top of it. */

import { findOperation, type Operation } from "./openapi-operations.ts";

export type RequestToCheck = {
  readonly method: string;
  /** Path without query, as it was sent: `/api/v3` and `/repositories/{id}` are understood. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The parsed JSON body, a string when it is not JSON, `undefined` when there is none. */
  readonly body: unknown;
};

export type ResponseToCheck = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly contentType: string;
  /** The parsed JSON body; ignored for other media types. */
  readonly body: unknown;
};

const WRITING_METHODS: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH"]);
const SIDES: ReadonlySet<unknown> = new Set(["LEFT", "RIGHT"]);
const SECRET_QUERY_KEYS = ["access_token", "token", "client_secret", "api_key"];
const TOKEN_SHAPE = /\b(?:gh[pousr]_|github_pat_)\w+/;

/** One sentence for each thing in the request that GitHub's description or fen's manners do not allow. */
export function checkRequest(request: RequestToCheck): readonly string[] {
  const found = [...checkHeaders(request), ...checkSecrets(request)];
  if (isGraphql(request.path)) return found;
  const match = findOperation(request.method, request.path);
  if (match === null) {
    return [...found, `${request.method} ${request.path} is not an operation of the description`];
  }
  const { operation, parameters } = match;
  const messages = [
    ...found,
    ...checkQueryKeys(operation, request.query),
    ...operation.checkParameters({ ...parameters, ...Object.fromEntries(request.query) }),
    ...checkBody(operation, request),
  ];
  return messages.map((message) => `${operation.id}: ${message}`);
}

/** What the body breaks in the description alone, without fen's manners: the service itself would refuse it. */
export function checkRequestBody(request: RequestToCheck): readonly string[] {
  const match = findOperation(request.method, request.path);
  return match === null || request.body === undefined
    ? []
    : match.operation.checkBody(request.body);
}

/** One sentence for each thing in the answer that GitHub's description does not allow. */
export function checkResponse(response: ResponseToCheck): readonly string[] {
  const match = findOperation(response.method, response.path);
  if (match === null) return [`${response.method} ${response.path} is not an operation`];
  const { operation } = match;
  if (!operation.declares(response.status) && response.status < 300) {
    return [`${operation.id}: status ${response.status} is not declared`];
  }
  if (!/\bjson\b/.test(response.contentType)) return [];
  const messages = operation.checkResponse(response.status, omitKnownNulls(response.body));
  return messages.map((message) => `${operation.id}: answer ${response.status}: ${message}`);
}

/** The service answers `null` here for outdated comments and for files, though the description has no `null`. */
const KNOWN_NULLS: ReadonlySet<string> = new Set(["line", "original_line", "position"]);

function omitKnownNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(omitKnownNulls);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, child]) => !(child === null && KNOWN_NULLS.has(key)),
  );
  return Object.fromEntries(kept);
}

function isGraphql(path: string): boolean {
  return path === "/graphql" || path === "/api/graphql";
}

function checkHeaders({ method, headers, body }: RequestToCheck): readonly string[] {
  const found: string[] = [];
  if (!headers["authorization"]) found.push("no authorization header");
  if (!headers["accept"]) found.push("no accept header");
  if (!/\bfen\b/.test(headers["user-agent"] ?? "")) found.push("the user-agent does not name fen");
  if (headers["x-github-api-version"] !== "2022-11-28") {
    found.push("x-github-api-version is not 2022-11-28");
  }
  const writes = WRITING_METHODS.has(method) || body !== undefined;
  if (writes && !/^application\/json\b/.test(headers["content-type"] ?? "")) {
    found.push("a body without content-type application/json");
  }
  return found;
}

function checkSecrets({ path, query, headers }: RequestToCheck): readonly string[] {
  const found = SECRET_QUERY_KEYS.filter((key) => query.has(key)).map((key) => `?${key} in a URL`);
  const url = [path, ...[...query].flat()].join(" ");
  const secret = headers["authorization"]?.split(" ").at(-1);
  const known = secret !== undefined && secret.length >= 8 ? secret : null;
  if (TOKEN_SHAPE.test(url) || (known !== null && url.includes(known)))
    found.push("a token in a URL");
  return found;
}

function checkQueryKeys(operation: Operation, query: URLSearchParams): readonly string[] {
  return [...new Set(query.keys())]
    .filter((key) => !operation.queryKeys.has(key))
    .map((key) => `unknown query key ${key}`);
}

function checkBody(operation: Operation, request: RequestToCheck): readonly string[] {
  const { body } = request;
  if (body === undefined) return operation.bodyRequired ? ["the body is missing"] : [];
  if (!operation.takesBody) return ["a body where none is taken"];
  return [...operation.checkBody(body), ...listNulls(body, "body"), ...checkSides(body)];
}

/** Absent means left out: GitHub takes `null` for a wrong type in most places, and ignores it in others. */
function listNulls(value: unknown, place: string): readonly string[] {
  if (value === null) return [`${place} is null`];
  if (typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, child]) => listNulls(child, `${place}/${key}`));
}

function checkSides(body: unknown): readonly string[] {
  if (typeof body !== "object" || body === null) return [];
  const comments: unknown = "comments" in body ? body.comments : [];
  const places = [body, ...(Array.isArray(comments) ? comments : [])];
  return places.flatMap((place: unknown, index) =>
    checkOneSide(place, index === 0 ? "body" : `body/comments/${index - 1}`),
  );
}

function checkOneSide(comment: unknown, place: string): readonly string[] {
  if (typeof comment !== "object" || comment === null) return [];
  const found: string[] = [];
  const given = new Map(Object.entries(comment));
  for (const key of ["side", "start_side"]) {
    if (given.has(key) && !SIDES.has(given.get(key))) found.push(`${place}/${key} is no side`);
  }
  if (given.has("start_line") && !given.has("start_side")) {
    found.push(`${place} has start_line without start_side`);
  }
  if (given.has("position")) found.push(`${place} uses position, which GitHub is closing down`);
  return found;
}
