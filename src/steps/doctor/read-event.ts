/** What the event that started the workflow says of itself and of the pull request. Its payload is foreign data. */

import type { EventFacts } from "../../domain/doctor/github.ts";
import type { Trigger } from "../admit.ts";

type Fields = Readonly<Record<string, unknown>>;

function toFields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** The pull request that the event is about; 0 where it is about none. */
export function findNumber({ payload }: Trigger): number {
  const issue = toFields(payload["issue"]);
  const isPull = typeof issue["pull_request"] === "object" && issue["pull_request"] !== null;
  const own = toFields(payload["pull_request"])["number"];
  const number = own ?? (isPull ? issue["number"] : undefined);
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : 0;
}

export function readEvent(
  { event, payload }: Trigger,
  known: Pick<EventFacts, "hasKey" | "hasNumber">,
): EventFacts {
  const pullRequest = toFields(payload["pull_request"]);
  const name = (end: string) => toFields(toFields(pullRequest[end])["repo"])["full_name"];
  const { action } = payload;
  return {
    ...known,
    event,
    action: typeof action === "string" ? action : "",
    fromFork: "head" in pullRequest && name("head") !== name("base"),
    byDependabot: toFields(pullRequest["user"])["login"] === "dependabot[bot]",
  };
}
