/**
 * Cuts a unified diff into one section a file, by counting the lines that each hunk header promises: content
 * that looks like a header stays content, and a hunk that is cut off does no harm to the next file.
 */

/** Lines `start` (the `@@` line) up to `end`, which is not in it. */
export type HunkSpan = {
  readonly start: number;
  readonly end: number;
  /** The hunk has as many lines as its header says. */
  readonly whole: boolean;
};

/** `plain` is a section that begins with `---` and `+++`, without a line of git's above them. */
export type SectionForm = "git" | "combined" | "plain";

export type Section = {
  readonly form: SectionForm;
  /** The lines above the first hunk that name the file and its modes. */
  readonly header: readonly string[];
  readonly hunks: readonly HunkSpan[];
  /** Lines that look like content follow a hunk that was already full. */
  readonly damaged: boolean;
};

type OpenSection = {
  readonly form: SectionForm;
  readonly header: string[];
  readonly hunks: HunkSpan[];
  damaged: boolean;
  stage: "header" | "hunks" | "closed";
};

const HUNK_HEADER = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

const HEADER_LINE =
  /^(?:(?:old|new|deleted file|new file) mode |(?:dis)?similarity index |(?:rename|copy) (?:from|to) |index |--- |\+\+\+ |mode )/;

const BINARY_LINE = /^(?:Binary files .*differ\r?$|GIT binary patch)/s;

/** Where a mail made by `git format-patch` ends, or the next one begins. */
const MAIL_BORDER = /^(?:-- ?\r?$|From [0-9a-f]{40} )/;

/** Splits at line feeds; a byte order mark and the end after the last line feed are no lines. */
export function splitLines(text: string): readonly string[] {
  const lines = (text.startsWith("\uFEFF") ? text.slice(1) : text).split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** The sections of a whole diff, in its order. Never throws; text that is no diff has none. */
export function splitSections(lines: readonly string[]): readonly Section[] {
  const sections: OpenSection[] = [];
  let at = 0;
  while (at < lines.length) {
    const opened = openSection(lines, at, sections.at(-1));
    if (opened !== null) sections.push(opened);
    const section = sections.at(-1);
    at = opened === null ? readLine(lines, at, section) : at + opened.header.length;
  }
  return sections;
}

/** The hunks of a text that has no header, and whether they are all there is in it. */
export function splitHunks(lines: readonly string[]): {
  readonly hunks: readonly HunkSpan[];
  readonly complete: boolean;
} {
  const hunks: HunkSpan[] = [];
  let strayLines = 0;
  let at = 0;
  while (at < lines.length) {
    const span = scanHunk(lines, at);
    if (span !== null) hunks.push(span);
    else if (!isRemark(lines[at])) strayLines += 1;
    at = span?.end ?? at + 1;
  }
  const complete = hunks.length > 0 && strayLines === 0 && hunks.every((hunk) => hunk.whole);
  return { hunks, complete };
}

function openSection(
  lines: readonly string[],
  at: number,
  current: OpenSection | undefined,
): OpenSection | null {
  const line = lines[at] ?? "";
  if (line.startsWith("diff --git ")) return newSection("git", [line]);
  if (/^diff --(?:cc|combined) /.test(line)) return newSection("combined", [line]);
  if (!opensPlainSection(lines, at) || awaitsNames(current)) return null;
  return newSection("plain", lines.slice(at, at + 2));
}

function newSection(form: SectionForm, header: string[]): OpenSection {
  return { form, header, hunks: [], damaged: false, stage: "header" };
}

/** A section of git's has yet to show its `---` line. */
function awaitsNames(section: OpenSection | undefined): boolean {
  if (section === undefined || section.stage !== "header") return false;
  return !section.header.some((line) => line.startsWith("--- "));
}

function opensPlainSection(lines: readonly string[], at: number): boolean {
  return (
    (lines[at]?.startsWith("--- ") ?? false) &&
    (lines[at + 1]?.startsWith("+++ ") ?? false) &&
    HUNK_HEADER.test(lines[at + 2] ?? "")
  );
}

/** Gives line `at` to the section that is open, if any; returns where to go on. */
function readLine(lines: readonly string[], at: number, section: OpenSection | undefined): number {
  const line = lines[at] ?? "";
  if (section === undefined || section.stage === "closed") return at + 1;
  const span = section.form === "combined" ? null : scanHunk(lines, at);
  if (span !== null) {
    const mended = section.form === "plain" ? withoutSwallowedHeader(lines, span) : span;
    section.hunks.push(mended);
    section.stage = "hunks";
    return mended.end;
  }
  if (line.startsWith("diff ") || MAIL_BORDER.test(line)) section.stage = "closed";
  else if (section.stage === "header") readHeaderLine(line, section);
  else if (/^[-+ ]/.test(line)) section.damaged = true;
  return at + 1;
}

function readHeaderLine(line: string, section: OpenSection): void {
  const binary = BINARY_LINE.test(line);
  if (binary || HEADER_LINE.test(line)) section.header.push(line);
  // What follows is base-85 data, or the next section.
  if (binary) section.stage = "closed";
}

/** Reads a hunk from its `@@` line on, or returns `null` where there is none. */
function scanHunk(lines: readonly string[], start: number): HunkSpan | null {
  const match = HUNK_HEADER.exec(lines[start] ?? "");
  if (match === null) return null;
  let oldLeft = Number(match[2] ?? 1);
  let newLeft = Number(match[4] ?? 1);
  let at = start + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (isRemark(line)) continue;
    if (oldLeft === 0 && newLeft === 0) break;
    const kind = kindOf(line);
    if (kind === null) break;
    if (kind !== "added") oldLeft -= 1;
    if (kind !== "deleted") newLeft -= 1;
  }
  return { start, end: at, whole: oldLeft === 0 && newLeft === 0 };
}

/** What the marker column says; `null` for a line that no hunk can hold. */
export function kindOf(line: string): "context" | "added" | "deleted" | null {
  // Some programs strip white space at the end, and with it the marker of an empty context line.
  if (line === "" || line === "\r" || line.startsWith(" ")) return "context";
  if (line.startsWith("+")) return "added";
  return line.startsWith("-") ? "deleted" : null;
}

/** "\ No newline at end of file", in whatever language. */
export function isRemark(line: string | undefined): boolean {
  return line?.startsWith("\\") ?? false;
}

/**
 * Without a line of git's between two files, a hunk that is cut off takes the next file's `---` and `+++`
 * for content. They are recognised by the `@@` line below them, and given back.
 */
function withoutSwallowedHeader(lines: readonly string[], span: HunkSpan): HunkSpan {
  for (const back of [1, 2]) {
    const end = span.end - back;
    if (end <= span.start || !opensPlainSection(lines, end)) continue;
    if (back === 1 || !span.whole) return { start: span.start, end, whole: false };
  }
  return span;
}
