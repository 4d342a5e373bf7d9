/**
 * The diff as the model reads it: as few tokens a line as can be, nothing that could be mistaken for anything else.
 * What is said once is not said again; every changed line is shown. The marker column stays even where all lines
 * are new: without it, code could look like the header of a file.
 */

import { showHidden } from "../characters.ts";
import type { DiffLine, FileDiff, Hunk } from "./diff.ts";
import { keepLines } from "./hunk.ts";

/** A longer line is shown cut; the anchor search knows the mark. */
export const MAX_SHOWN_LINE = 2000;
export const CUT_MARK = " …[cut]";

/** Of a longer run of unchanged lines, only those next to a change are shown. */
const MAX_CONTEXT_RUN = 8;
const CONTEXT_AT_CHANGE = 3;

/** Lines with a word in them from which on "the same as above" is surely shorter than the lines. */
const MIN_SAME_LINES = 6;

const MARKERS: Readonly<Record<DiffLine["kind"], string>> = {
  context: " ",
  added: "+",
  deleted: "-",
};

/** A file, or some of its hunks. */
export type DiffPart = { readonly file: FileDiff; readonly hunks: readonly Hunk[] };

/** A line's text as the model sees it: no carriage return, hidden characters visible, cut when very long. */
export function renderLineText(text: string): string {
  const shown = showHidden(text.endsWith("\r") ? text.slice(0, -1) : text);
  return shown.length > MAX_SHOWN_LINE ? shown.slice(0, MAX_SHOWN_LINE) + CUT_MARK : shown;
}

/** A path as the model sees it. Git allows line feeds in names; here they would look like lines of code. */
export function renderShownPath(path: string): string {
  return showHidden(path).replaceAll("\n", "\\u{A}").replaceAll("\r", "\\u{D}");
}

/** One file: a header line with path and status, then its hunks. */
export function renderFileDiff(file: FileDiff, hunks: readonly Hunk[] = file.hunks): string {
  return renderFilesDiff([{ file, hunks }]);
}

/**
 * Several files. Parts of one file stand under one header in the file's order, pieces of one hunk as one hunk, and
 * a file with the same hunks as another right behind it as one line. Never more tokens than the parts one by one.
 */
export function renderFilesDiff(parts: readonly DiffPart[]): string {
  return layOut(parts)
    .map(({ text }) => text)
    .join("\n");
}

/**
 * Where each part stands in the text of `renderFilesDiff`: half-open range of its characters (UTF-16 units), from
 * the first of its lines to the last. The header belongs to the part below it; other parts without lines have 0 to 0.
 */
export function locateParts(
  parts: readonly DiffPart[],
): readonly { readonly from: number; readonly to: number }[] {
  const ranges = parts.map(() => ({ from: 0, to: 0 }));
  let from = 0;
  for (const row of layOut(parts)) {
    const to = from + row.text.length;
    for (const part of row.parts) {
      const range = ranges[part];
      if (range) ranges[part] = { from: range.to === 0 ? from : range.from, to };
    }
    from = to + 1;
  }
  return ranges;
}

/** A line of the text, and the numbers of the parts that it shows something of. */
type Row = { readonly text: string; readonly parts: readonly number[] };

/** The hunks of a file that are shown, each with the number of its part. */
type ShownFile = {
  readonly file: FileDiff;
  readonly parts: readonly number[];
  readonly hunks: readonly ShownHunk[];
};

type ShownHunk = { readonly part: number; readonly hunk: Hunk };

function layOut(parts: readonly DiffPart[]): readonly Row[] {
  const files = joinParts(parts).map((shown) => ({ shown, rows: renderHunks(shown) }));
  return groupSame(files).flatMap((group) =>
    group.flatMap(({ shown, rows }, index) => {
      const above = group[index - 1];
      if (above) return [renderSame(shown, above.shown)];
      const topmost = shown.hunks[0]?.part ?? shown.parts[0] ?? 0;
      return [{ text: renderHeader(shown.file, ""), parts: [topmost] }, ...rows];
    }),
  );
}

/** One entry for each file, in the order of first parts. */
function joinParts(parts: readonly DiffPart[]): readonly ShownFile[] {
  const files = new Map<FileDiff, { parts: number[]; hunks: ShownHunk[] }>();
  for (const [part, { file, hunks }] of parts.entries()) {
    const shown = files.get(file) ?? { parts: [], hunks: [] };
    files.set(file, shown);
    shown.parts.push(part);
    for (const hunk of hunks.flatMap(trimContext)) shown.hunks.push({ part, hunk });
  }
  return [...files].map(([file, shown]) => ({
    file,
    parts: shown.parts,
    hunks: shown.parts.length > 1 ? shown.hunks.toSorted(compareStarts) : shown.hunks,
  }));
}

function compareStarts({ hunk: a }: ShownHunk, { hunk: b }: ShownHunk): number {
  return a.oldStart - b.oldStart || a.newStart - b.newStart;
}

/** The hunk without unchanged lines far from any change, in as many hunks as that leaves. */
function trimContext(hunk: Hunk): readonly Hunk[] {
  const { lines } = hunk;
  const far = new Set<DiffLine>();
  let run = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (lines[index]?.kind === "context") {
      run += 1;
      continue;
    }
    if (run > MAX_CONTEXT_RUN && run < lines.length) {
      const from = index - run === 0 ? 0 : index - run + CONTEXT_AT_CHANGE;
      const to = index === lines.length ? index : index - CONTEXT_AT_CHANGE;
      for (const line of lines.slice(from, to)) far.add(line);
    }
    run = 0;
  }
  return far.size === 0 ? [hunk] : keepLines(hunk, (line) => !far.has(line));
}

/**
 * `@@ first new line @@ enclosing text`, then the lines behind their markers; no new opening where a hunk goes on,
 * no enclosing text where it is the one of the hunk before.
 */
function renderHunks({ file, hunks }: ShownFile): readonly Row[] {
  const rows: Row[] = [];
  let before: Hunk | null = null;
  for (const { part, hunk } of hunks) {
    const parts = [part];
    if (before === null || !continues(hunk, before)) {
      const isNew = hunk.section !== "" && hunk.section !== before?.section;
      const section = isNew ? ` ${renderLineText(hunk.section)}` : "";
      rows.push({ text: `@@ ${startOf(file, hunk)} @@${section}`, parts });
    }
    for (const line of hunk.lines) rows.push({ text: renderLine(line), parts });
    before = hunk;
  }
  return rows;
}

function continues(hunk: Hunk, before: Hunk): boolean {
  return (
    hunk.oldStart === before.oldStart + before.oldLines &&
    hunk.newStart === before.newStart + before.newLines
  );
}

function startOf(file: FileDiff, hunk: Hunk): number {
  return file.status === "removed" ? hunk.oldStart : hunk.newStart;
}

/** As git does on request, an unchanged line that is empty has no marker. */
function renderLine({ kind, text }: DiffLine): string {
  const shown = renderLineText(text);
  return kind === "context" && shown === "" ? "" : MARKERS[kind] + shown;
}

function renderHeader(file: FileDiff, remark: string): string {
  const from = file.oldPath === null ? "" : ` from ${renderShownPath(file.oldPath)}`;
  return `=== ${renderShownPath(file.path)} (${file.status}${from}${remark})`;
}

type RenderedFile = { readonly shown: ShownFile; readonly rows: readonly Row[] };

/** Files whose hunks read the same but for their numbers, in one group at the place of the first. */
function groupSame(files: readonly RenderedFile[]): readonly (readonly RenderedFile[])[] {
  const groups = new Map<unknown, RenderedFile[]>();
  for (const file of files) {
    const key = files.length > 1 && isWorthNaming(file) ? readBody(file) : file;
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()];
}

function isWorthNaming({ rows }: RenderedFile): boolean {
  let lines = 0;
  for (const { text } of rows) if (!text.startsWith("@@") && /[\p{L}\p{N}]/u.test(text)) lines += 1;
  return lines >= MIN_SAME_LINES;
}

function readBody({ rows }: RenderedFile): string {
  return rows.map(({ text }) => text.replace(/^@@ \d+/, "@@")).join("\n");
}

/** The one line for a file with the hunks of the one above it; it says where they stand if that differs. */
function renderSame(shown: ShownFile, above: ShownFile): Row {
  const starts = listStarts(shown);
  const isThere = starts.join() === listStarts(above).join();
  const where = isThere ? "" : `, at ${starts.join(", ")}`;
  const text = renderHeader(shown.file, `; same hunks as the file above${where}`);
  return { text, parts: shown.parts };
}

function listStarts({ file, hunks }: ShownFile): readonly number[] {
  const opened = hunks.filter(({ hunk }, index) => {
    const before = hunks[index - 1];
    return !before || !continues(hunk, before.hunk);
  });
  return opened.map(({ hunk }) => startOf(file, hunk));
}
