/** The diff as the model reads it: few tokens a line, nothing that could be mistaken for anything else. */

import { showHidden } from "../characters.ts";
import type { DiffLine, FileDiff, Hunk } from "./diff.ts";

/** A longer line is shown cut; the anchor search knows the mark. */
export const MAX_SHOWN_LINE = 2000;
export const CUT_MARK = " …[cut]";

const MARKERS: Readonly<Record<DiffLine["kind"], string>> = {
  context: " ",
  added: "+",
  deleted: "-",
};

/** A line's text as the model sees it: no carriage return, hidden characters visible, cut when very long. */
export function renderLineText(text: string): string {
  const shown = showHidden(text.endsWith("\r") ? text.slice(0, -1) : text);
  return shown.length > MAX_SHOWN_LINE ? shown.slice(0, MAX_SHOWN_LINE) + CUT_MARK : shown;
}

/** One file: a header line with path and status, then its hunks. */
export function renderFileDiff(file: FileDiff, hunks: readonly Hunk[] = file.hunks): string {
  const from = file.oldPath === null ? "" : ` from ${renderShownPath(file.oldPath)}`;
  const header = `=== ${renderShownPath(file.path)} (${file.status}${from})`;
  return [header, ...hunks.map((hunk) => renderHunk(file, hunk))].join("\n");
}

/** A path as the model sees it. Git allows line feeds in names; here they would look like lines of code. */
export function renderShownPath(path: string): string {
  return showHidden(path).replaceAll("\n", "\\u{A}").replaceAll("\r", "\\u{D}");
}

/** A hunk: `@@ first new line @@ enclosing text`, then its lines behind their markers. */
function renderHunk(file: FileDiff, hunk: Hunk): string {
  const start = file.status === "removed" ? hunk.oldStart : hunk.newStart;
  const section = hunk.section === "" ? "" : ` ${renderLineText(hunk.section)}`;
  const lines = hunk.lines.map((line) => MARKERS[line.kind] + renderLineText(line.text));
  return [`@@ ${start} @@${section}`, ...lines].join("\n");
}
