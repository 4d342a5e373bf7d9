/** Lets every check stand alone: what stops one of them is a finding itself, and the others go on. */

import { problem, unknown, type Finding } from "../../domain/doctor/finding.ts";
import { GitHubError, InputError } from "../../domain/errors.ts";

export type Looked<T> = { readonly value: T | null; readonly findings: readonly Finding[] };

/** Never rejects. `value` is `null` where the check was stopped. */
export async function look<T>(check: string, action: () => Promise<T> | T): Promise<Looked<T>> {
  try {
    return { value: await action(), findings: [] };
  } catch (error) {
    return { value: null, findings: [explain(check, error)] };
  }
}

/** The findings of a check, or the one that says why there are none. Never rejects. */
export async function lookFor(
  check: string,
  action: () => Promise<readonly Finding[]> | readonly Finding[],
): Promise<readonly Finding[]> {
  const { value, findings } = await look(check, action);
  return value ?? findings;
}

function explain(check: string, error: unknown): Finding {
  if (error instanceof InputError) return problem(check, { says: error.message, fix: null });
  if (error instanceof GitHubError) {
    const advice = { says: error.message, fix: adviseRead(error) };
    const isRefused = error.status === 401 || error.status === 403 || error.status === 404;
    return isRefused ? problem(check, advice) : unknown(check, advice);
  }
  const name = error instanceof Error ? error.name : "an unknown error";
  return unknown(check, { says: `fen itself failed at this check: ${name}.`, fix: null });
}

/** The permission that the message names is written under `permissions:`. */
function adviseRead({ message, status }: GitHubError): string | null {
  const permission = /`((?:contents|pull-requests): read)`/.exec(message)?.[1];
  if (permission === undefined || status === 401) return null;
  return `In the workflow, under \`permissions:\` of the job add \`${permission}\`.`;
}
