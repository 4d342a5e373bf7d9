/** The commit that is reviewed, put on a loopback GitHub as a pull request. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { changeFromDiff, type Change } from "../test/fakes/change.ts";
import { pullRequestEvent, type Payload } from "../test/fakes/events.ts";
import { startFakeGitHub, type FakeGitHub } from "../test/fakes/github.ts";

/** Where the commit comes from, and how its pull request is reviewed. */
export type Origin = {
  /** `owner/repo`. */
  readonly repository: string;
  readonly title: string;
  readonly base: string;
  readonly head: string;
  readonly licence: string;
  /** Input `exclude` of the action. */
  readonly exclude: string;
};

export type Subject = {
  readonly origin: Origin;
  readonly number: number;
  readonly change: Change;
};

const FIXTURE = join(import.meta.dirname, "fixture");

export function readSubject(): Subject {
  const read = (name: string) => readFileSync(join(FIXTURE, name), "utf8");
  const origin = JSON.parse(read("change.json")) as Origin;
  const { base: baseSha, head: headSha } = origin;
  const change = changeFromDiff(read("change.diff"), { baseSha, headSha, headRef: "change" });
  return { origin, number: 1, change };
}

/** A GitHub that knows this one pull request and refuses what GitHub refuses. */
export function startGitHub(subject: Subject): Promise<FakeGitHub> {
  const { change, number, origin } = subject;
  return startFakeGitHub({
    ...splitName(origin.repository),
    change,
    pullRequest: { number, title: origin.title, body: null },
  });
}

/** What the runner would hand over when the pull request was opened. */
export function describeEvent(subject: Subject): Payload {
  const { change, number, origin } = subject;
  return pullRequestEvent({
    ...splitName(origin.repository),
    change,
    number,
    title: origin.title,
    body: null,
  });
}

function splitName(fullName: string): { readonly owner: string; readonly repo: string } {
  const [owner = "", repo = ""] = fullName.split("/");
  return { owner, repo };
}
