/** Tells fen's own writing from other people's: only what the token's own account wrote is believed or edited. */

import type { PullRequest } from "../../domain/pull-request.ts";
import type { GitHub } from "../../io/github/github.ts";

export type IsOwn = (author: PullRequest["author"]) => Promise<boolean>;

/**
 * Did the token's own account write it? Anybody can copy a marker, and a token that may write could even edit the
 * comments of people. Tokens of workflows and apps have no name; they write as bots. Others are asked for theirs, once.
 */
export function createOwnership(github: Pick<GitHub, "fetchLogin">): IsOwn {
  let login: Promise<string | null> | null = null;
  return async (author) => {
    if (author.type === "Bot") return true;
    login ??= github.fetchLogin();
    return (await login) === author.login;
  };
}
