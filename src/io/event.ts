/** The event that started the workflow, as the runner hands it over. */

import { readFileSync } from "node:fs";

import { InputError } from "../domain/errors.ts";
import type { Repository } from "../domain/pull-request.ts";

const MAX_EVENT_CHARACTERS = 32_000_000;

/** Reads the payload file. Throws InputError when it cannot be read or is no JSON object. */
export function readPayload(path: string | undefined): Readonly<Record<string, unknown>> {
  if (!path) return {};
  let value: unknown;
  try {
    const text = readFileSync(path, "utf8");
    value = text.length > MAX_EVENT_CHARACTERS ? null : JSON.parse(text);
  } catch (error) {
    throw new InputError("the event file of the runner (GITHUB_EVENT_PATH) cannot be read", {
      cause: error,
    });
  }
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Reads `owner/repo`. Throws InputError for anything else. */
export function parseRepository(text: string | undefined): Repository {
  const match = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? "");
  if (match?.[1] && match[2]) return { owner: match[1], repo: match[2] };
  throw new InputError(
    "GITHUB_REPOSITORY: is not owner/repo; fen must run as a step of a workflow",
  );
}
