/** Markdown as HTML of a page, the way GitHub shows it. The pages forbid scripts and requests of any kind. */

import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

import type { DiffLine } from "../../src/domain/diff/diff.ts";
import { readSuggestedChange, type Thread } from "../posted.ts";
import { escapeHtml, unescapeHtml } from "./escape.ts";
import { renderPie } from "./pie.ts";

const MERMAID = /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g;

/** HTML that stands in the Markdown stays: fen folds and sizes with it. */
export function renderMarkdown(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const drawn = html.replaceAll(
    MERMAID,
    (whole, source: string) => renderPie(unescapeHtml(source)) ?? whole,
  );
  return `<div class="markdown">${drawn}</div>`;
}

const SUGGESTION = /<pre><code class="language-suggestion">([\s\S]*?)<\/code><\/pre>/g;

/** A comment with its `suggestion` blocks as GitHub's suggested changes. */
export function renderComment(thread: Thread): string {
  return renderMarkdown(thread.body).replaceAll(SUGGESTION, (_whole, code: string) =>
    renderSuggested(thread, unescapeHtml(code).replace(/\n$/, "")),
  );
}

function renderSuggested(thread: Thread, code: string): string {
  const { removed, added } = readSuggestedChange(thread, code);
  const rows = [
    ...removed.map((text, index) => renderRow({ kind: "deleted", text }, thread.startLine + index)),
    ...added.map((text, index) => renderRow({ kind: "added", text }, thread.startLine + index)),
  ];
  return `<div class="suggested"><header>Suggested change</header>${renderTable(rows)}</div>`;
}

function renderRow({ kind, text }: Pick<DiffLine, "kind" | "text">, number: number): string {
  const mark = kind === "added" ? "+" : "-";
  return `<tr class="${kind}"><td class="number">${number}</td><td class="code">${mark} ${escapeHtml(text)}</td></tr>`;
}

/** The lines of the diff above a comment. */
export function renderExcerpt(thread: Thread): string {
  const marks = { added: "+", deleted: "-", context: " " } as const;
  const rows = thread.excerpt.map((line) => {
    const quoted = thread.quoted.includes(line) ? " quoted" : "";
    const numbers = [line.oldLine, line.newLine].map(
      (number) => `<td class="number">${number ?? ""}</td>`,
    );
    const code = `${marks[line.kind]} ${escapeHtml(line.text)}`;
    return `<tr class="${line.kind}${quoted}">${numbers.join("")}<td class="code">${code}</td></tr>`;
  });
  return renderTable(rows);
}

function renderTable(rows: readonly string[]): string {
  return `<div class="scroll"><table class="diff"><tbody>${rows.join("")}</tbody></table></div>`;
}
