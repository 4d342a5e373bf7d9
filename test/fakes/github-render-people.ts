/** Accounts and repositories as GitHub's API shows them. */

import type { Context } from "./github-context.ts";
import type { Account } from "./github-options.ts";

const CREATED = "2026-01-01T00:00:00Z";
const ACTIONS_ID = 41_898_282;

function origin(context: Context): string {
  return context.api.replace(/\/api\/v3$/, "");
}

/** The repository in the API: `…/repos/owner/repo`. */
export function repositoryUrl(context: Context): string {
  return `${context.api}/repos/${context.world.fullName}`;
}

/** The repository in the browser. */
export function webUrl(context: Context): string {
  return `${origin(context)}/${context.world.fullName}`;
}

/** A number that belongs to a name, the same every time. */
function numberOf(name: string): number {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000;
  return sum + 1;
}

export function renderUser(context: Context, { login, type }: Account): Record<string, unknown> {
  const id = login === "github-actions[bot]" ? ACTIONS_ID : numberOf(login);
  const url = `${context.api}/users/${encodeURIComponent(login)}`;
  const html = `${origin(context)}/${type === "Bot" ? "apps/" : ""}${login.replace("[bot]", "")}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${origin(context)}/avatars/${id}`,
    gravatar_id: "",
    url,
    html_url: html,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** The parts of `{name}_url` that do not follow the pattern `/{name}`. */
const TEMPLATES: Readonly<Record<string, string>> = {
  archive: "{archive_format}{/ref}",
  assignees: "assignees{/user}",
  blobs: "git/blobs{/sha}",
  branches: "branches{/branch}",
  collaborators: "collaborators{/collaborator}",
  comments: "comments{/number}",
  commits: "commits{/sha}",
  compare: "compare/{base}...{head}",
  contents: "contents/{+path}",
  git_commits: "git/commits{/sha}",
  git_refs: "git/refs{/sha}",
  git_tags: "git/tags{/sha}",
  issue_comment: "issues/comments{/number}",
  issue_events: "issues/events{/number}",
  issues: "issues{/number}",
  keys: "keys{/key_id}",
  labels: "labels{/name}",
  milestones: "milestones{/number}",
  notifications: "notifications{?since,all,participating}",
  pulls: "pulls{/number}",
  releases: "releases{/id}",
  statuses: "statuses/{sha}",
  trees: "git/trees{/sha}",
};
const PLAIN = [
  "contributors",
  "deployments",
  "downloads",
  "events",
  "forks",
  "hooks",
  "languages",
  "merges",
  "stargazers",
  "subscribers",
  "subscription",
  "tags",
  "teams",
];

const COUNTS = {
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  open_issues: 1,
  open_issues_count: 1,
  subscribers_count: 1,
  network_count: 0,
  size: 100,
};

function renderUrls(root: string): Record<string, string> {
  const plain = PLAIN.map((name) => [`${name}_url`, `${root}/${name}`] as const);
  const templates = Object.entries(TEMPLATES).map(
    ([name, rest]) => [`${name}_url`, `${root}/${rest}`] as const,
  );
  return Object.fromEntries([...plain, ...templates]);
}

export function renderRepository(context: Context, fullName: string): Record<string, unknown> {
  const { world } = context;
  const own = fullName === world.fullName;
  const [owner = "", name = ""] = fullName.split("/");
  const html = `${origin(context)}/${fullName}`;
  const id = own ? world.repositoryId : numberOf(fullName);
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name: fullName,
    owner: renderUser(context, { login: owner, type: own ? "Organization" : "User" }),
    private: false,
    visibility: "public",
    html_url: html,
    description: null,
    fork: !own,
    url: `${context.api}/repos/${fullName}`,
    ...renderUrls(`${context.api}/repos/${fullName}`),
    git_url: `git:${html}.git`,
    ssh_url: `ssh:${html}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    default_branch: world.options.change.baseRef,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    archived: world.options.archived ?? false,
    disabled: false,
    pushed_at: CREATED,
    created_at: CREATED,
    updated_at: CREATED,
    ...COUNTS,
  };
}
