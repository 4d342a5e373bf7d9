/** What a pull request changes: files, hunks, lines. The vocabulary of everything downstream. */

/** GitHub's word for the two sides of a diff: `LEFT` is the base, `RIGHT` the head. */
export type Side = "LEFT" | "RIGHT";

/** GitHub's `status` of a changed file. */
export type FileStatus =
  | "added"
  | "removed"
  | "modified"
  | "renamed"
  | "copied"
  | "changed"
  | "unchanged";

export type DiffLine = {
  readonly kind: "context" | "added" | "deleted";
  /** The line without its marker column and without the line feed; a carriage return is kept. */
  readonly text: string;
  /** 1-based number in the old file; `null` for an added line. */
  readonly oldLine: number | null;
  /** 1-based number in the new file; `null` for a deleted line. */
  readonly newLine: number | null;
};

export type Hunk = {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  /** The text git puts behind the second `@@`, usually the enclosing function. */
  readonly section: string;
  readonly lines: readonly DiffLine[];
};

export type FileDiff = {
  /** Path in the head; for a removed file, its path in the base. */
  readonly path: string;
  /** Path in the base when it differs (rename, copy); else `null`. */
  readonly oldPath: string | null;
  readonly status: FileStatus;
  readonly binary: boolean;
  readonly additions: number;
  readonly deletions: number;
  readonly hunks: readonly Hunk[];
  /**
   * Whether `hunks` is all there is: `complete`, or `missing` when the file has changes that no source
   * could show (too large, cut off), with a sentence that says why.
   */
  readonly patch: "complete" | "missing";
  readonly patchNote?: string;
  /** Git's id of the content at the head, where GitHub gives it. */
  readonly blob?: string;
};

/** Number of added and deleted lines in the hunks of a file. */
export function countChangedLines(file: Pick<FileDiff, "hunks">): number {
  let changed = 0;
  for (const hunk of file.hunks) {
    for (const line of hunk.lines) if (line.kind !== "context") changed += 1;
  }
  return changed;
}

/** The line's number on a side, or `null` where it does not exist on that side. */
export function lineNumberOn(line: DiffLine, side: Side): number | null {
  return side === "LEFT" ? line.oldLine : line.newLine;
}

/**
 * The lines of a hunk that stand on one side, in file order: context and added lines on `RIGHT`,
 * context and deleted lines on `LEFT`. These, and only these, can carry a review comment.
 */
export function linesOn(hunk: Hunk, side: Side): readonly DiffLine[] {
  return hunk.lines.filter((line) => lineNumberOn(line, side) !== null);
}
