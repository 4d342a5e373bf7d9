/** Foreign plain text inside our own Markdown: as one line of text, as a code span, as a code block. */

import { showHidden } from "../characters.ts";
import { breakOwnMarker, hasSlashCommand, splitLiveText } from "./live-text.ts";
import { escapeText } from "./markdown-escape.ts";

/**
 * One line of plain text (a title, a file name, a reason) that stands for itself anywhere in a line of
 * Markdown: in a paragraph, in a table cell, inside emphasis, in the label of a link. Hidden characters are
 * shown; mentions, references and addresses become code spans.
 */
export function renderPlain(text: string): string {
  const line = showHidden(toOneLine(text)).trim();
  const pieces = splitLiveText(line);
  const setting = {
    nearEmphasis: true,
    closesTags: true,
    defines: line.includes("]:"),
    inTable: true,
    inLabel: !hasBalancedBrackets(line) || /\]\(|\]$/.test(line),
  };
  // Not one growing string: to look at its end each time takes the square of its length.
  const parts: string[] = [];
  let before = "";
  for (const [index, piece] of pieces.entries()) {
    const after = index + 1 < pieces.length ? "`" : null;
    const part =
      piece.kind === "code"
        ? appendCode(before, piece.value, renderCode).slice(before.length)
        : escapeText(piece.value, { ...setting, before, after });
    parts.push(part);
    before = part.slice(-1) || before;
  }
  return parts.join("");
}

/**
 * One line of plain text as `renderPlain` gives it, with the code spans that its author has put between
 * single backticks kept as code.
 */
export function renderPhrase(text: string): string {
  const parts = toOneLine(text)
    .trim()
    .split(/`([^`]{1,500})`/);
  const written: string[] = [];
  let last = "";
  for (const [index, part] of parts.entries()) {
    let next = "";
    if (index % 2 === 1) next = appendCode(last, part, renderCode).slice(last.length);
    else if (part.trim() !== "") {
      const before = /^\s/.test(part) && last !== "" ? " " : "";
      const after = part.trimEnd() !== part && index < parts.length - 1 ? " " : "";
      next = before + renderPlain(part) + after;
    } else if (last !== "" && part !== "") next = " ";
    written.push(next);
    last = next.slice(-1) || last;
  }
  return written.join("").trim();
}

/**
 * An inline code span of one line of foreign text, also inside a table cell. A `|` stands outside the
 * code, because `\|` inside of it means one thing in tables and another elsewhere.
 */
export function renderCode(text: string): string {
  const shown = breakOwnMarker(showHidden(toOneLine(text)));
  if (shown === "") return "` `";
  return shown
    .split("|")
    .map((part) => (part === "" ? "" : renderCodeSpan(part)))
    .join("\\|");
}

/** A code span of one line of text that holds no hidden characters; not for table cells. */
export function renderCodeSpan(code: string): string {
  const runs = new Set((code.match(/`+/g) ?? []).map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  // GitHub's parser gives up on longer runs.
  if (length > 80) return renderPlain(code.replaceAll("`", "'"));
  const fence = "`".repeat(length);
  const touches = code.startsWith("`") || code.endsWith("`");
  const stripped = code.startsWith(" ") && code.endsWith(" ") && code.trim() !== "";
  return touches || stripped ? `${fence} ${code} ${fence}` : fence + code + fence;
}

/** Puts a code span behind what is written. Two spans, or a `$` and a span, must not touch. */
export function appendCode(
  written: string,
  code: string,
  render: (code: string) => string,
): string {
  const glue = /[`$]$/.test(written) ? " " : "";
  return written + glue + render(code);
}

/**
 * A fenced code block whose content is exactly `text`. Unless it is a `suggestion`, the block is indented by
 * a space (which is not part of the content) where a bot could read a line of it as a command.
 */
export function renderFence(text: string, info: string): string {
  const block = renderExactFence(text, info);
  return info.startsWith("suggestion") ? block : indentCommands(block);
}

/** A fenced code block; the fence is longer than any run of backticks that begins a line of the text. */
export function renderExactFence(text: string, info: string): string {
  const runs = text.match(/^[ \t]*`{3,}/gm) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.trimStart().length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}${info}\n${text === "" ? "" : `${text}\n`}${fence}`;
}

/** Indents a code block by one space when a line of it looks like a command to a bot. */
export function indentCommands(block: string): string {
  if (!hasSlashCommand(block)) return block;
  return block.replace(/(^|\n|\r(?!\n))(?=[^\r\n])/g, "$1 ");
}

function toOneLine(text: string): string {
  return text.replace(/[\r\n]+/g, " ");
}

function hasBalancedBrackets(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "[") depth += 1;
    if (character === "]") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
