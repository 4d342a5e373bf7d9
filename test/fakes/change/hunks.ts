/**
 * A reader of hunks for the fake GitHub. It shares no code with the product, so that the product's own reading
 * of a diff is checked against a second opinion. It counts lines and never guesses from their first character.
 */

export type PatchLine = {
  readonly marker: " " | "+" | "-";
  /** Without marker and line feed. */
  readonly text: string;
  /** 1-based numbers; `null` on the side where the line does not exist. */
  readonly left: number | null;
  readonly right: number | null;
  /** GitHub's old `position`: 1 is the line below the first `@@`; further `@@` lines count too. */
  readonly position: number;
  /** `\ No newline at end of file` follows. */
  readonly endsWithoutNewline: boolean;
};

export type PatchHunk = {
  readonly header: string;
  readonly lines: readonly PatchLine[];
};

const HUNK_HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

type Cursor = { left: number; right: number; leftToGo: number; rightToGo: number };

/** Where a hunk header says that it begins and how many lines it has; `null` for any other line. */
export function readHunkHeader(line: string): Cursor | null {
  const found = HUNK_HEADER.exec(line);
  if (found === null) return null;
  const [, left = "0", leftCount = "1", right = "0", rightCount = "1"] = found;
  return {
    left: Number(left),
    right: Number(right),
    leftToGo: Number(leftCount),
    rightToGo: Number(rightCount),
  };
}

/** Hunks of one file's patch. Text between hunks is skipped. */
export function readHunks(patch: string): readonly PatchHunk[] {
  const hunks: { header: string; lines: PatchLine[] }[] = [];
  let cursor: Cursor | null = null;
  for (const [index, line] of patch.split("\n").entries()) {
    const lines = hunks.at(-1)?.lines;
    if (cursor !== null && lines !== undefined && cursor.leftToGo + cursor.rightToGo > 0) {
      takeLine({ line, position: index, cursor, lines });
    } else if (line.startsWith("\\") && lines !== undefined) {
      markLast(lines);
    } else {
      cursor = readHunkHeader(line) ?? cursor;
      if (readHunkHeader(line)) hunks.push({ header: line, lines: [] });
    }
  }
  return hunks;
}

function markLast(lines: PatchLine[]): void {
  const last = lines.pop();
  if (last) lines.push({ ...last, endsWithoutNewline: true });
}

function takeLine(from: {
  readonly line: string;
  readonly position: number;
  readonly cursor: Cursor;
  readonly lines: PatchLine[];
}): void {
  const { line, position, cursor, lines } = from;
  if (line.startsWith("\\")) return markLast(lines);
  const marker = readMarker(line);
  lines.push({
    marker,
    text: line.slice(1),
    left: marker === "+" ? null : cursor.left,
    right: marker === "-" ? null : cursor.right,
    position,
    endsWithoutNewline: false,
  });
  if (marker !== "+") {
    cursor.left += 1;
    cursor.leftToGo -= 1;
  }
  if (marker !== "-") {
    cursor.right += 1;
    cursor.rightToGo -= 1;
  }
}

/** A line without a marker is an empty context line whose space an editor took away. */
function readMarker(line: string): PatchLine["marker"] {
  if (line.startsWith("+")) return "+";
  return line.startsWith("-") ? "-" : " ";
}

/** Added and deleted lines of a patch; none where there is no patch. */
export function countChanges(patch: string | null): {
  readonly additions: number;
  readonly deletions: number;
} {
  const lines = patch === null ? [] : readHunks(patch).flatMap((hunk) => hunk.lines);
  return {
    additions: lines.filter(({ marker }) => marker === "+").length,
    deletions: lines.filter(({ marker }) => marker === "-").length,
  };
}
