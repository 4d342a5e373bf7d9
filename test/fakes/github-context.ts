/** What a handler of the fake GitHub gets, and what a route is. */

import type { AnchorRequest } from "./github-anchors.ts";
import type { Answer } from "./github-answer.ts";
import type { CheckRunFields, Level, Scope, StoredSarif } from "./github-options.ts";

export type { Level } from "./github-options.ts";
import type { World } from "./github-world.ts";

export type Context = {
  readonly world: World;
  /** Root of the API as the client spelt it, for links in answers. */
  readonly api: string;
  readonly method: string;
  /** Without prefix, with `/repos/{owner}/{repo}`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly accept: string;
  /** Decoded path parameters. */
  readonly params: Readonly<Record<string, string>>;
  /** The JSON body, already checked against the description; empty when there is none. */
  readonly body: RequestBody;
};

/** What bodies of all routes may hold; which of it is needed is for the description to say. */
export type RequestBody = Partial<AnchorRequest> &
  CheckRunFields &
  StoredSarif & {
    readonly body?: string;
    readonly commit_id?: string;
    readonly event?: string;
    readonly comments?: readonly NewReviewComment[];
    readonly in_reply_to?: number;
    readonly subject_type?: "line" | "file";
    readonly content?: string;
    /** Of GraphQL. */
    readonly query?: string;
    readonly variables?: Readonly<Record<string, unknown>>;
  };
export type NewReviewComment = AnchorRequest & { readonly body: string };

export type Need = { readonly scope: Scope; readonly level: Level };

export type Route = {
  readonly method: string;
  readonly path: string;
  /** One of these is enough; none are needed when the list is empty. */
  readonly needs: readonly Need[];
  readonly run: (context: Context) => Answer;
};

export const READS_PULLS: readonly Need[] = [{ scope: "pull_requests", level: "read" }];
export const WRITES_PULLS: readonly Need[] = [{ scope: "pull_requests", level: "write" }];
export const READS_ISSUES: readonly Need[] = [{ scope: "issues", level: "read" }, ...READS_PULLS];
export const READS_CONTENTS: readonly Need[] = [{ scope: "contents", level: "read" }];

/** `diff`, `raw`, … when the `accept` header asks for one of GitHub's media types, else `json`. */
export function readMediaType(accept: string): string {
  return /\bvnd\.github\.(?:v3\.)?(diff|patch|raw|object)\b/.exec(accept)?.[1] ?? "json";
}
