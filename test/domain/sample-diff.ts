/** Files with changes, made from a few words: for tests that need a diff and do not care how it was read. */

import * as fc from "fast-check";

import type { DiffLine, FileDiff, Hunk } from "../../src/domain/diff/diff.ts";

/** Lines as git writes them, marker column in front: `" a"`, `"+b"`, `"-c"`. */
export function hunkOf(
  lines: readonly string[],
  start: { readonly old?: number; readonly new?: number; readonly section?: string } = {},
): Hunk {
  const oldStart = start.old ?? 1;
  const newStart = start.new ?? oldStart;
  let [oldLine, newLine] = [oldStart, newStart];
  const read = lines.map((line): DiffLine => {
    const text = line.slice(1);
    if (line.startsWith("+")) return { kind: "added", text, oldLine: null, newLine: newLine++ };
    if (line.startsWith("-")) return { kind: "deleted", text, oldLine: oldLine++, newLine: null };
    return { kind: "context", text, oldLine: oldLine++, newLine: newLine++ };
  });
  return {
    oldStart,
    oldLines: oldLine - oldStart,
    newStart,
    newLines: newLine - newStart,
    section: start.section ?? "",
    lines: read,
  };
}

export function fileOf(
  path: string,
  hunks: readonly Hunk[],
  rest: Partial<FileDiff> = {},
): FileDiff {
  const lines = hunks.flatMap((hunk) => hunk.lines);
  return {
    path,
    oldPath: null,
    status: "modified",
    binary: false,
    additions: lines.filter((line) => line.kind === "added").length,
    deletions: lines.filter((line) => line.kind === "deleted").length,
    hunks,
    patch: "complete",
    ...rest,
  };
}

/** A new file of `count` lines, each made by `text`. */
export function newFileOf(
  path: string,
  count: number,
  text: (n: number) => string = (n) => `const value${n} = compute(${n});`,
): FileDiff {
  const lines = Array.from({ length: count }, (_, index) => `+${text(index + 1)}`);
  return fileOf(path, [hunkOf(lines, { old: 0, new: 1 })], { status: "added" });
}

const anyLine = fc
  .tuple(
    fc.constantFrom("+", "-", " ", "+"),
    fc.oneof(
      { weight: 20, arbitrary: fc.string({ maxLength: 60 }) },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 200, max: 3000 }).map((n) => "字 x".repeat(n / 3)),
      },
    ),
  )
  .map(([marker, text]) => marker + text.replaceAll(/[\r\n]/g, ""));

const anyHunks = fc
  .array(fc.tuple(fc.array(anyLine, { minLength: 1, maxLength: 40 }), fc.nat(50)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => {
    const hunks: Hunk[] = [];
    let [oldStart, newStart] = [1, 1];
    for (const [lines, gap] of parts) {
      const hunk = hunkOf(lines, { old: oldStart + gap, new: newStart + gap });
      hunks.push(hunk);
      oldStart = hunk.oldStart + hunk.oldLines + 1;
      newStart = hunk.newStart + hunk.newLines + 1;
    }
    return hunks;
  });

const PATHS = [
  "src/a.ts",
  "src/auth.ts",
  "src/b/c.go",
  "test/a.test.ts",
  "docs/guide.md",
  "config.yml",
  "src/大.py",
  "lib/x.rs",
];

/** Up to eight files with a changed line each at least, of different ranks. */
export const anyFiles: fc.Arbitrary<readonly FileDiff[]> = fc
  .subarray(PATHS, { minLength: 1 })
  .chain((paths) =>
    fc.tuple(
      ...paths.map((path) =>
        anyHunks.map((hunks) =>
          fileOf(path, [hunkOf(["+first"]), ...hunks.map((hunk) => shiftHunk(hunk, 2))]),
        ),
      ),
    ),
  );

function shiftHunk(hunk: Hunk, by: number): Hunk {
  const shift = (line: number | null) => (line === null ? null : line + by);
  return {
    ...hunk,
    oldStart: hunk.oldStart + by,
    newStart: hunk.newStart + by,
    lines: hunk.lines.map((line) => ({
      ...line,
      oldLine: shift(line.oldLine),
      newLine: shift(line.newLine),
    })),
  };
}
