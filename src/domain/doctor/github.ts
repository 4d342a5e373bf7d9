/** Judges what GitHub tells of the token, the event, the pull request and fen's own markers on it. */

import type { PullRequest } from "../pull-request.ts";
import { ok, problem, unknown, warning, type Finding } from "./finding.ts";

/** What GitHub says of the repository, and in the headers of its answer of the token. */
export type RepositoryFacts = {
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  /** May the account of the token push? `null` where GitHub does not say. */
  readonly mayPush: boolean | null;
  /** Scopes of a classic token; `null` for every other kind. */
  readonly scopes: readonly string[] | null;
  /** GitHub's clock, ISO 8601; `null` where it could not be read. */
  readonly date: string | null;
  /** Requests that are left in this hour. */
  readonly requestsLeft: number | null;
};

export type TokenKind = "workflow" | "classic" | "fine-grained" | "other";

/** By GitHub's own prefixes. */
export function kindOfToken(token: string): TokenKind {
  if (token.startsWith("ghs_")) return "workflow";
  if (token.startsWith("github_pat_")) return "fine-grained";
  return /^gh[ou]_|^ghp_/.test(token) ? "classic" : "other";
}

/** May the token post? Nothing is written to find out, so for some tokens the answer is only where to look. */
export function judgeToken(kind: TokenKind, facts: RepositoryFacts): Finding {
  const { scopes, isPrivate } = facts;
  if (scopes !== null && scopes.length > 0) {
    const has = scopes.includes("repo") || (!isPrivate && scopes.includes("public_repo"));
    if (has) return ok("token", "The token's scopes allow to read the repository and to post.");
    return problem("token", {
      says: "The token's scopes do not allow to post a review.",
      fix: `Give the token the scope \`${isPrivate ? "repo" : "public_repo"}\`, at GitHub under Settings, Developer settings.`,
    });
  }
  switch (kind) {
    case "workflow":
      return ok(
        "token",
        "The job's own token reads the repository; what it may write is decided by `permissions` in the workflow.",
      );
    case "fine-grained":
    case "classic":
    case "other":
      return unknown("token", {
        says: "The token reads the repository. GitHub does not tell what it may write, and the doctor writes nothing to find out.",
        fix: "Check at GitHub that it has `Pull requests: write` and `Contents: read` for this repository.",
      });
  }
}

export function judgeRepository(name: string, facts: RepositoryFacts): Finding {
  if (facts.isArchived) {
    return problem("repository", {
      says: `${name} is archived: nothing can be posted there.`,
      fix: "Unarchive it in the settings of the repository.",
    });
  }
  return ok("repository", `${name} is readable; its default branch is \`${facts.defaultBranch}\`.`);
}

const FEW_REQUESTS = 60;
const MAX_SKEW_MS = 5 * 60 * 1000;

/** Requests that are left, and how far the clocks are apart. */
export function judgeService(facts: RepositoryFacts, now: string): readonly Finding[] {
  const { requestsLeft, date } = facts;
  const findings: Finding[] = [];
  if (requestsLeft !== null) {
    findings.push(
      requestsLeft >= FEW_REQUESTS
        ? ok("rate-limit", `GitHub allows ${requestsLeft} more requests in this hour.`)
        : warning("rate-limit", {
            says: `GitHub allows only ${requestsLeft} more requests in this hour; a review takes up to ${FEW_REQUESTS}.`,
            fix: "Wait for the next hour, or let fewer workflows share the token.",
          }),
    );
  }
  const skewMs = Math.abs(Date.parse(date ?? "") - Date.parse(now));
  if (Number.isNaN(skewMs)) return findings;
  findings.push(
    skewMs <= MAX_SKEW_MS
      ? ok("clock", "The clock agrees with GitHub's.")
      : warning("clock", {
          says: `The clock is ${Math.round(skewMs / 60_000)} minutes off GitHub's: peak prices and the month's limit go by it.`,
          fix: "Set the clock of the runner, for example by NTP.",
        }),
  );
  return findings;
}

/** The event that started the workflow, as far as its payload tells. */
export type EventFacts = {
  readonly event: string;
  readonly action: string;
  /** A pull request whose head lies in another repository. */
  readonly fromFork: boolean;
  readonly byDependabot: boolean;
  readonly hasKey: boolean;
  readonly hasNumber: boolean;
};

const EVENTS: Readonly<Record<string, string>> = {
  pull_request: "reviews pull requests",
  pull_request_target: "reviews pull requests, those of forks with the key",
  workflow_dispatch: "is started by hand",
  issue_comment: "obeys commands in comments",
  pull_request_review_comment: "answers in threads",
};

const ACTIONS = ["opened", "reopened", "synchronize", "ready_for_review"];

export function judgeEvent(facts: EventFacts): readonly Finding[] {
  const { event, action } = facts;
  const name = /^\w{1,60}$/.test(event) ? `\`${event}\`` : "this event";
  const words = Object.hasOwn(EVENTS, event) ? EVENTS[event] : undefined;
  if (words === undefined) {
    return [
      warning("event", {
        says: `On ${name} fen reviews nothing: a review would end as skipped.`,
        fix: "Start the review by `pull_request` or `workflow_dispatch`: add it under `on:` in the workflow.",
      }),
    ];
  }
  const isPull = event === "pull_request" || event === "pull_request_target";
  if (isPull && action !== "" && !ACTIONS.includes(action)) {
    return [
      warning("event", {
        says: `On ${name} with this activity type fen reviews nothing.`,
        fix: `Under \`${event}:\` write \`types: [${ACTIONS.join(", ")}]\`.`,
      }),
    ];
  }
  return [ok("event", `On ${name} fen ${words}.`), ...judgeStranger(facts), ...judgeByHand(facts)];
}

function judgeByHand({ event, hasNumber }: EventFacts): readonly Finding[] {
  if (event !== "workflow_dispatch" || hasNumber) return [];
  return [
    unknown("pull-request", {
      says: "No `pr-number` is given, so no pull request was looked at; a review by hand needs one.",
      fix: "Start the workflow with `pr-number`.",
    }),
  ];
}

/** Does this pull request get a key and a token that can write? */
function judgeStranger({ event, fromFork, byDependabot, hasKey }: EventFacts): readonly Finding[] {
  if (!fromFork && !byDependabot) return [];
  const who = fromFork ? "a fork" : "Dependabot";
  if (event === "pull_request_target" && fromFork) {
    return [
      warning("fork", {
        says: "This pull request comes from a fork, and the job has secrets and a token that can write.",
        fix: "See that no step of this job checks out, fetches or runs the head of the pull request.",
      }),
    ];
  }
  if (event !== "pull_request") return [];
  const key = hasKey ? "it has a key all the same" : "it has no key";
  return [
    ok(
      "fork",
      `This pull request comes from ${who}: GitHub gives it a token that only reads, and ${key}.`,
    ),
  ];
}

export function judgePullRequest(pullRequest: PullRequest | null, what: string): Finding {
  if (pullRequest === null) {
    return problem("pull-request", {
      says: `${what} does not exist, or the token may not read it.`,
      fix: "Check the number, and add `pull-requests: read` under `permissions:` of the job.",
    });
  }
  const { state, draft } = pullRequest;
  if (state === "closed") {
    return ok("pull-request", `${what} is readable; it is closed, so a review would be skipped.`);
  }
  if (draft) {
    return ok("pull-request", `${what} is readable; it is a draft, reviewed only by hand.`);
  }
  return ok("pull-request", `${what} is readable and open.`);
}

/** Markers that fen's own account has left on the pull request. */
export type MarkerFacts = {
  readonly hasKey: boolean;
  /** Signed with this key. */
  readonly readable: number;
  /** Of a run without a key. */
  readonly unsigned: number;
  /** Signed with another key, or damaged. */
  readonly other: number;
};

export function judgeMarkers({ hasKey, readable, unsigned, other }: MarkerFacts): Finding {
  if (readable + unsigned + other === 0) {
    return ok("markers", "fen has left nothing on this pull request yet.");
  }
  if (!hasKey && other > 0) {
    return unknown("markers", {
      says: `There ${other === 1 ? "is 1 marker" : `are ${other} markers`} of fen; without the key they cannot be read.`,
      fix: null,
    });
  }
  if (other > 0) {
    return warning("markers", {
      says: `${other} of ${readable + unsigned + other} markers are signed with another key: what those runs have read, said and cost is not known, so lines are reviewed again and their costs do not count.`,
      fix: "If the key was replaced on purpose, there is nothing to do; otherwise use the key of the earlier runs.",
    });
  }
  const bare = unsigned === 0 ? "" : `, ${unsigned} of runs without a key`;
  return ok("markers", `All ${readable + unsigned} markers of fen are readable${bare}.`);
}

/** The clone in the workspace: what fen finds in it besides the diff. */
export function judgeClone(
  tree: "head" | "merge" | "base" | "other" | "none" | "present",
): Finding {
  switch (tree) {
    case "head":
    case "merge":
      return ok(
        "clone",
        `The clone holds the ${tree === "head" ? "head" : "merge commit"}: fen finds the code round the change there.`,
      );
    case "present":
      return ok("clone", "There is a clone of the repository.");
    case "base":
      return ok("clone", "The clone holds the base commit: fen finds the unchanged code there.");
    case "other":
      return warning("clone", {
        says: "There is a clone, but it holds neither head nor base of the pull request: fen reviews the diff alone.",
        fix: "Check out the pull request, or set `fetch-depth: 0` under `with:` of `actions/checkout`.",
      });
    case "none":
      return warning("clone", {
        says: "There is no clone here: fen reviews the diff alone, without the code round it.",
        fix: "Add a step with `actions/checkout` before fen.",
      });
  }
}
