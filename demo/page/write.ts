/** Two pages on the disk: the pull request as GitHub would show it, and the cost report by itself. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Endpoint } from "../endpoint.ts";
import type { Posted, Thread } from "../posted.ts";
import { AMOUNTS, REALITY } from "../story.ts";
import type { Subject } from "../subject.ts";
import { escapeHtml } from "./escape.ts";
import { renderComment, renderExcerpt, renderMarkdown } from "./markdown.ts";
import { STYLE } from "./style.ts";

export type Pages = {
  readonly subject: Subject;
  readonly posted: Posted;
  readonly endpoint: Endpoint;
  /** Markdown of the job summary. */
  readonly summary: string;
  readonly folder: string;
};

/** Writes the pages into a folder and returns the path of the first. */
export function writePages(pages: Pages): string {
  const { folder, subject } = pages;
  mkdirSync(folder, { recursive: true });
  const { title } = subject.origin;
  const path = join(folder, "review.html");
  writeFileSync(path, renderPage(title, renderReviewPage(pages)));
  writeFileSync(join(folder, "cost.html"), renderPage(`Cost: ${title}`, renderCostPage(pages)));
  return path;
}

/** One file that asks for nothing: the policy forbids scripts, images and requests, whatever a model wrote. */
function renderPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · fen demo</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}

function renderReviewPage(pages: Pages): string {
  const { subject, posted, summary } = pages;
  return [
    renderNotice(pages),
    renderHead(subject),
    renderReview(pages),
    ...posted.threads.map((thread) => renderThread(thread, pages)),
    `<section><h2>Job summary</h2>
<div class="box"><header><strong>review</strong> summary ${renderBadge(pages)}</header>
<div class="content">${renderMarkdown(summary)}</div></div></section>`,
    `<p class="muted"><a href="cost.html">The cost report by itself</a></p>`,
  ].join("\n");
}

function renderNotice({ endpoint }: Pages): string {
  return `<div class="notice"><p>Written by <code>npm run demo</code>. ${escapeHtml(REALITY[endpoint.kind])} Amounts: ${escapeHtml(AMOUNTS[endpoint.kind])}.</p></div>`;
}

function renderBadge({ endpoint }: Pages): string {
  return endpoint.kind === "recorded" ? `<span class="badge">RECORDED</span>` : "";
}

function renderHead({ origin, number, change }: Subject): string {
  const files = change.files.length;
  return `<div class="head">
<p>${escapeHtml(origin.repository)}</p>
<h1>${escapeHtml(origin.title)} <span class="muted">#${number}</span></h1>
<p><span class="state">Open</span>1 commit into <span class="ref">${escapeHtml(change.baseRef)}</span>
from <span class="ref">${escapeHtml(change.headRef)}</span> ·
commit <span class="ref">${origin.head.slice(0, 7)}</span> · ${files} files · licence: ${escapeHtml(origin.licence)}</p>
</div>`;
}

function renderAuthor({ posted }: Pages, doing: string): string {
  const name = escapeHtml(posted.author.replace(/\[bot\]$/, ""));
  return `<span class="avatar" aria-hidden="true">fen</span><strong>${name}</strong> <span class="label">bot</span> ${doing}`;
}

function renderReview(pages: Pages): string {
  const { body } = pages.posted;
  if (body === null)
    return `<div class="box"><div class="content">No review was posted.</div></div>`;
  return `<article class="box"><header>${renderAuthor(pages, "reviewed")} ${renderBadge(pages)}</header>
<div class="content">${renderMarkdown(body)}</div></article>`;
}

function renderThread(thread: Thread, pages: Pages): string {
  const { startLine, endLine } = thread;
  const lines = startLine === endLine ? `line ${endLine}` : `lines ${startLine} to ${endLine}`;
  return `<article class="box thread"><header><span class="path">${escapeHtml(thread.path)}</span></header>
${renderExcerpt(thread)}
<div class="comment"><header>${renderAuthor(pages, `on ${lines}`)} ${renderBadge(pages)}</header>
${renderComment(thread)}</div></article>`;
}

function renderCostPage(pages: Pages): string {
  const { subject, summary } = pages;
  const title = /^## .*$/m.exec(summary)?.[0] ?? "";
  const report = takeCostReport(summary).replaceAll("<details>", "<details open>");
  return [
    renderNotice(pages),
    renderHead(subject),
    `<div class="box"><header><strong>review</strong> cost report ${renderBadge(pages)}</header>
<div class="content">${renderMarkdown(`${title}\n\n${report}`)}</div></div>`,
    `<p class="muted"><a href="review.html">The review</a></p>`,
  ].join("\n");
}

/** The summary from its heading `Cost` to the lists of files, or to the next heading. */
function takeCostReport(summary: string): string {
  const from = summary.indexOf("\n### Cost\n");
  if (from === -1) return "Nothing was spent.";
  const rest = summary.slice(from + 1);
  const end = /\n(?:### |<details(?: open)?><summary>(?:Not reviewed|Left out))/.exec(rest)?.index;
  return rest.slice(0, end);
}
