/** Text of a unified diff → files, hunks and lines. Everything that is peculiar to diffs as text ends here. */

import parseUnifiedDiff from "parse-diff";

import type { DiffLine, FileDiff, Hunk } from "./diff.ts";
import { choosePrefixes, type FileHeader, readHeader, readRawHeader } from "./diff-header.ts";
import {
  type HunkSpan,
  isRemark,
  kindOf,
  type Section,
  splitHunks,
  splitLines,
  splitSections,
} from "./diff-sections.ts";

const CUT_OFF =
  "The diff of this file is cut off or damaged, so not all of its changes could be read.";
const COMBINED =
  "This is the combined diff of a merge, which has several old versions and not one to compare with.";

type ReadFile = { readonly header: FileHeader; readonly file: FileDiff };

/**
 * Reads a whole diff: of `git diff` with whatever prefixes, of `git format-patch`, or of plain `diff -u`.
 * A hunk with fewer lines than its header says is left out and its file marked `missing`; its changed lines
 * still count in `additions` and `deletions`. Text that is no diff gives `[]`. Never throws.
 */
export function parseDiff(text: string): readonly FileDiff[] {
  const lines = splitLines(text);
  const sections = splitSections(lines).map((section) => ({
    section,
    raw: readRawHeader(section),
  }));
  const prefixes = choosePrefixes(sections.map(({ raw }) => raw));
  const files: ReadFile[] = [];
  for (const { section, raw } of sections) {
    const header = readHeader(raw, prefixes);
    if (header !== null) files.push({ header, file: readFile(lines, section, header) });
  }
  return joinTypeChanges(files);
}

/**
 * Reads the `patch` of one entry of GitHub's `GET /repos/{owner}/{repo}/pulls/{n}/files`, which begins at the
 * first `@@`. `complete` is `false` when a hunk has fewer lines than its header says, or when there are lines
 * that belong to no hunk; `hunks` are the whole ones. Never throws.
 */
export function parsePatch(patch: string): {
  readonly hunks: readonly Hunk[];
  readonly complete: boolean;
} {
  const lines = splitLines(patch);
  const { hunks, complete } = splitHunks(lines);
  return { hunks: readHunks(lines, hunks), complete };
}

function readFile(lines: readonly string[], section: Section, header: FileHeader): FileDiff {
  const whole = section.hunks.length > 0 || header.sufficient;
  const complete =
    section.form !== "combined" &&
    whole &&
    !section.damaged &&
    section.hunks.every((hunk) => hunk.whole);
  const file: FileDiff = {
    path: header.path,
    oldPath: header.oldPath,
    status: header.status,
    binary: header.binary,
    additions: countLines(lines, section.hunks, "added"),
    deletions: countLines(lines, section.hunks, "deleted"),
    hunks: readHunks(lines, section.hunks),
    patch: complete ? "complete" : "missing",
  };
  if (complete) return file;
  return { ...file, patchNote: section.form === "combined" ? COMBINED : CUT_OFF };
}

function countLines(
  lines: readonly string[],
  hunks: readonly HunkSpan[],
  kind: "added" | "deleted",
): number {
  let count = 0;
  for (const { start, end } of hunks) {
    for (let at = start + 1; at < end; at += 1) if (kindOf(lines[at] ?? "") === kind) count += 1;
  }
  return count;
}

/**
 * parse-diff gets one file's whole hunks at a time: it takes everything behind a hunk that is too short for
 * content, and a "\ No newline" line for one more change.
 */
function readHunks(lines: readonly string[], spans: readonly HunkSpan[]): readonly Hunk[] {
  const fed = ["--- a/file", "+++ b/file"];
  for (const { start, end, whole } of spans) {
    const hunk = lines.slice(start, end).filter((line) => !isRemark(line));
    // An empty hunk (`-0,0 +0,0`) would make parse-diff take the next header for content.
    if (whole && hunk.length > 1) for (const line of hunk) fed.push(line);
  }
  if (fed.length === 2) return [];
  return parseUnifiedDiff(fed.join("\n")).flatMap((file) => file.chunks.map(toHunk));
}

function toHunk(chunk: parseUnifiedDiff.Chunk): Hunk {
  const { oldStart, oldLines, newStart, newLines, content } = chunk;
  const section = content.slice(content.indexOf(" @@") + 3).trim();
  return {
    oldStart,
    oldLines,
    newStart,
    newLines,
    section,
    lines: chunk.changes.map(toDiffLine),
  };
}

function toDiffLine(change: parseUnifiedDiff.Change): DiffLine {
  const { content } = change;
  if (change.type === "add") {
    return { kind: "added", text: content.slice(1), oldLine: null, newLine: change.ln };
  }
  if (change.type === "del") {
    return { kind: "deleted", text: content.slice(1), oldLine: change.ln, newLine: null };
  }
  const text = content.startsWith(" ") ? content.slice(1) : content;
  return { kind: "context", text, oldLine: change.ln1, newLine: change.ln2 };
}

/** Git writes "the file became a symbolic link" as a removed and an added file; GitHub as one that changed. */
function joinTypeChanges(files: readonly ReadFile[]): readonly FileDiff[] {
  const joined: FileDiff[] = [];
  let before: ReadFile | null = null;
  for (const current of files) {
    if (before !== null && isTypeChange(before.header, current.header)) {
      joined.push(joinFiles(joined.pop() ?? before.file, current.file));
      before = null;
    } else {
      joined.push(current.file);
      before = current;
    }
  }
  return joined;
}

function isTypeChange(removed: FileHeader, added: FileHeader): boolean {
  return (
    removed.status === "removed" &&
    added.status === "added" &&
    removed.path === added.path &&
    removed.oldMode?.slice(0, 3) !== added.newMode?.slice(0, 3)
  );
}

function joinFiles(removed: FileDiff, added: FileDiff): FileDiff {
  const note = removed.patchNote ?? added.patchNote;
  return {
    path: added.path,
    oldPath: null,
    status: "changed",
    binary: removed.binary || added.binary,
    // A removed file has no added lines, and an added one no removed ones, unless the diff is damaged.
    additions: removed.additions + added.additions,
    deletions: removed.deletions + added.deletions,
    hunks: [...removed.hunks, ...added.hunks],
    patch: note === undefined ? "complete" : "missing",
    ...(note === undefined ? {} : { patchNote: note }),
  };
}
