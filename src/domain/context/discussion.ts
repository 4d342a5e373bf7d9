/** What people have said about the change, with who and when: title, description, issues, commits, earlier threads. */

import { showHidden } from "../characters.ts";
import type { PullRequest } from "../pull-request.ts";

/** Somebody's words. */
export type Remark = {
  readonly author: string;
  /** GitHub's word for what the author is to the repository, such as `MEMBER`; `""` where it does not say. */
  readonly role: string;
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
};

/** A thread about some lines, or a comment in the conversation. */
export type Exchange = Remark & {
  /** `src/a.ts line 3`; `""` for the conversation. */
  readonly where: string;
  /** What it has come to: `withdrawn`, `resolved`, `outdated`; `""` where it stands. */
  readonly state: string;
  readonly answers: readonly Remark[];
};

export type LinkedIssue = Remark & { readonly number: number; readonly title: string };

export type Discussion = {
  readonly issues?: readonly LinkedIssue[];
  /** First lines of the commits' messages, oldest first. */
  readonly commits?: readonly string[];
  /** Oldest first. */
  readonly exchanges?: readonly Exchange[];
};

const MAX_TITLE = 300;
const MAX_DESCRIPTION = 2000;
const MAX_ISSUE = 800;
const MAX_COMMITS = 15;
const MAX_SUBJECT = 100;
const MAX_REMARK = 280;
/** Of all exchanges together; the newest are kept. */
const MAX_SAID = 3000;

type Described = Pick<PullRequest, "title" | "body"> &
  Partial<Pick<PullRequest, "author" | "role" | "createdAt">>;

/** Everything that is known, cut to what is worth its tokens. */
export function renderDiscussion(pullRequest: Described, discussion: Discussion = {}): string {
  const { issues = [], commits = [], exchanges = [] } = discussion;
  const description = cut(pullRequest.body, MAX_DESCRIPTION);
  const { author, role = "", createdAt = "" } = pullRequest;
  const by = author ? `\n${renderBy({ author: author.login, role, at: createdAt })}` : "";
  const said = renderSaid(exchanges);
  return [
    `Title: ${oneLine(pullRequest.title, MAX_TITLE)}${by}`,
    description,
    ...issues.map(renderIssue),
    renderCommits(commits),
    said,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The title alone, where the limit does not pay for more. */
export function renderShortDiscussion(pullRequest: Pick<PullRequest, "title">): string {
  return renderDiscussion({ title: pullRequest.title, body: "" });
}

function cut(text: string, most: number): string {
  const clean = showHidden(text.replaceAll("\r\n", "\n")).trim();
  return clean.length > most ? `${clean.slice(0, most)}…` : clean;
}

function oneLine(text: string, most: number): string {
  return cut(text, most * 2)
    .replaceAll(/\s+/g, " ")
    .slice(0, most);
}

/** `by alice (member), 2026-11-20T10:00Z`; the role only where it says more than that anybody may write. */
function renderBy({ author, role, at }: Omit<Remark, "text">): string {
  const word =
    role === "" || role === "NONE" ? "" : ` (${role.toLowerCase().replaceAll("_", " ")})`;
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(at)?.[0];
  return `by ${oneLine(author, 60)}${word}${time === undefined ? "" : `, ${time}Z`}`;
}

function renderIssue(issue: LinkedIssue): string {
  const { number, title, text } = issue;
  return `Issue #${number}, ${renderBy(issue)}: ${oneLine(title, MAX_TITLE)}\n${cut(text, MAX_ISSUE)}`.trim();
}

function renderCommits(commits: readonly string[]): string {
  if (commits.length === 0) return "";
  const subjects = commits
    .slice(-MAX_COMMITS)
    .map((subject) => `- ${oneLine(subject, MAX_SUBJECT)}`);
  return ["Commits:", ...subjects].join("\n");
}

function renderSaid(exchanges: readonly Exchange[]): string {
  const kept: string[] = [];
  let left = MAX_SAID;
  for (const exchange of exchanges.toReversed()) {
    const text = renderExchange(exchange);
    left -= text.length;
    if (left < 0) break;
    kept.unshift(text);
  }
  return kept.length === 0 ? "" : ["Said so far, oldest first:", ...kept].join("\n");
}

function renderExchange({ where, state, answers, ...remark }: Exchange): string {
  const place = [where, state].filter((part) => part !== "").join(", ");
  const head = `- ${place === "" ? "" : `${place}, `}${renderBy(remark)}: ${oneLine(remark.text, MAX_REMARK)}`;
  const rest = answers.map(
    (answer) => `  - ${renderBy(answer)}: ${oneLine(answer.text, MAX_REMARK)}`,
  );
  return [head, ...rest].join("\n");
}

/** Numbers of the issues that the description says it closes, at most two. */
export function listLinkedIssues(body: string): readonly number[] {
  const found = body
    .slice(0, 20_000)
    .matchAll(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d{1,9})\b/gi);
  return [...new Set([...found].map((match) => Number(match[1])))].slice(0, 2);
}
