/** What GitHub tells of the repository, of the token and of the pull request. Nothing is written. */

import type { Finding } from "../../domain/doctor/finding.ts";
import {
  judgePullRequest,
  judgeRepository,
  judgeService,
  judgeToken,
  kindOfToken,
  type RepositoryFacts,
} from "../../domain/doctor/github.ts";
import type { PullRequest } from "../../domain/pull-request.ts";
import type { GitHubService } from "../../io/github/github.ts";
import { look } from "./look.ts";

export type GitHubOptions = {
  /** `null` where there is no token that can be used. */
  readonly github: GitHubService | null;
  /** `owner/repo`. */
  readonly repository: string;
  readonly token: string;
  /** 0 where there is none. */
  readonly number: number;
  /** ISO 8601. */
  readonly now: string;
};

export type GitHubReport = {
  readonly repository: RepositoryFacts | null;
  readonly pullRequest: PullRequest | null;
  readonly findings: readonly Finding[];
};

/** Never rejects. */
export async function examineGitHub(options: GitHubOptions): Promise<GitHubReport> {
  const { github } = options;
  if (github === null) return { repository: null, pullRequest: null, findings: [] };
  const service = await look("repository", () => github.fetchRepository());
  const pulled = await fetchPullRequest(github, options);
  const facts = service.value;
  return {
    repository: facts,
    pullRequest: pulled.pullRequest,
    findings: [
      ...service.findings,
      ...(facts === null ? [] : judgeFacts(facts, options)),
      ...pulled.findings,
    ],
  };
}

function judgeFacts(
  facts: RepositoryFacts,
  { repository, token, now }: GitHubOptions,
): readonly Finding[] {
  return [
    judgeRepository(repository, facts),
    judgeToken(kindOfToken(token), facts),
    ...judgeService(facts, now),
  ];
}

async function fetchPullRequest(
  github: GitHubService,
  { number, repository }: GitHubOptions,
): Promise<Pick<GitHubReport, "pullRequest" | "findings">> {
  if (number === 0) return { pullRequest: null, findings: [] };
  const { value, findings } = await look("pull-request", async () => ({
    pullRequest: await github.fetchPullRequest(number),
  }));
  if (value === null) return { pullRequest: null, findings };
  const { pullRequest } = value;
  return { pullRequest, findings: [judgePullRequest(pullRequest, `${repository}#${number}`)] };
}
