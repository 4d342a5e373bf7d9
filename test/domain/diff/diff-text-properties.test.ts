/** The text of several files under any cutting into parts: nothing is lost, nothing becomes dearer. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { countChangedLines, type FileDiff, type Hunk } from "../../../src/domain/diff/diff.ts";
import {
  type DiffPart,
  locateParts,
  renderFileDiff,
  renderFilesDiff,
  renderLineText,
} from "../../../src/domain/diff/diff-text.ts";
import { splitHunk } from "../../../src/domain/diff/hunk.ts";
import { countTokens } from "../../../src/domain/money/tokens.ts";
import { anyFiles, hunkOf } from "../sample-diff.ts";

/** Pieces with a changed line, as the plan makes them. */
function cutIntoParts(file: FileDiff, maxLines: number): DiffPart[] {
  return file.hunks
    .flatMap((hunk) => splitHunk(hunk, maxLines))
    .filter((hunk) => countChangedLines({ hunks: [hunk] }) > 0)
    .map((hunk) => ({ file, hunks: [hunk] }));
}

const MARKERS = { context: " ", added: "+", deleted: "-" };

/** The file with that many unchanged lines behind the first line of every hunk, and enclosing functions. */
function stretch(file: FileDiff, unchanged: number): FileDiff {
  const hunks = file.hunks.map((hunk, index) => {
    const lines = hunk.lines.map(({ kind, text }) => MARKERS[kind] + text);
    const between = Array.from({ length: unchanged }, (_, n) => (n % 3 === 0 ? " " : ` same ${n}`));
    const start = { old: 1000 * index + 1, new: 1000 * index + 5 };
    const stretched = [...lines.slice(0, 1), ...between, ...lines.slice(1)];
    return hunkOf(stretched, { ...start, section: `function f${index >> 1}() {` });
  });
  return { ...file, hunks };
}

const anyParts = fc
  .record({
    files: anyFiles,
    unchanged: fc.constantFrom(0, 0, 5, 9, 20),
    maxLines: fc.integer({ min: 1, max: 12 }),
    copied: fc.boolean(),
  })
  .chain(({ files, unchanged, maxLines, copied }) => {
    const own = files.map((file) => (unchanged === 0 ? file : stretch(file, unchanged)));
    const copies = copied ? own.map((file) => ({ ...file, path: `copy/${file.path}` })) : [];
    const parts = [...own, ...copies].flatMap((file, index) =>
      index % 2 === 0 ? cutIntoParts(file, maxLines) : [{ file, hunks: file.hunks }],
    );
    return fc.shuffledSubarray(parts, { minLength: 1 });
  });

describe("the parts of several files as the model reads them", () => {
  it("show every changed line of every part, at its number", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const wanted = parts.flatMap(({ file, hunks }) => listChanges(file, hunks)).toSorted();
        expect(readChanges(renderFilesDiff(parts)).toSorted()).toEqual(wanted);
      }),
    );
  });

  it("take no more tokens than the parts one by one", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        // A line feed stands between two of them.
        const each = parts.map(({ file, hunks }) => countTokens(renderFileDiff(file, hunks)) + 1);
        const sum = each.reduce((total, tokens) => total + tokens, 0);
        expect(countTokens(renderFilesDiff(parts))).toBeLessThanOrEqual(sum);
      }),
    );
  });

  it("are located part by part", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const text = renderFilesDiff(parts);
        const ranges = locateParts(parts);
        expect(ranges.length).toBe(parts.length);
        for (const [index, { from, to }] of ranges.entries()) {
          const shown = text.slice(from, to);
          if (shown.includes("; same hunks as")) continue;
          const { file, hunks } = parts[index]!;
          const [, ...lines] = renderFileDiff(file, hunks).split("\n");
          const own = lines.filter((line) => !line.startsWith("@@"));
          expect(shown.split("\n").filter((line) => !/^(?:@@|===)/.test(line))).toEqual(own);
        }
      }),
    );
  });
});

/** Every changed line as `path marker number text`; for deleted lines of a file that stays, without the number. */
function listChanges(file: FileDiff, hunks: readonly Hunk[]): string[] {
  return hunks.flatMap(({ lines }) =>
    lines.flatMap(({ kind, text, oldLine, newLine }) => {
      if (kind === "context") return [];
      const number = file.status === "removed" ? oldLine : newLine;
      const marker = kind === "added" ? "+" : "-";
      return [`${file.path} ${marker} ${number ?? ""} ${renderLineText(text)}`];
    }),
  );
}

/** Reads the text as the system prompt explains it to the model. */
function readChanges(text: string): string[] {
  let path = "";
  let above: { path: string; rows: string[] } = { path: "", rows: [] };
  const blocks: { path: string; rows: string[] }[] = [];
  for (const row of text.split("\n")) {
    const header = /^=== (\S+) \(\w+(; same hunks as the file above(?:, at ([\d, ]+))?)?\)$/.exec(
      row,
    );
    if (!header) {
      above.rows.push(row);
      continue;
    }
    path = header[1] ?? "";
    const starts = header[3]?.split(", ");
    const repeated = header[2] === undefined ? [] : above.rows;
    const rows = repeated.map((line) =>
      starts && line.startsWith("@@") ? line.replace(/\d+/, starts.shift() ?? "") : line,
    );
    above = { path, rows };
    blocks.push(above);
  }
  return blocks.flatMap(readBlock);
}

function readBlock({
  path,
  rows,
}: {
  readonly path: string;
  readonly rows: readonly string[];
}): string[] {
  let number = 0;
  return rows.flatMap((row) => {
    const start = /^@@ (\d+) @@/.exec(row)?.[1];
    if (start !== undefined) {
      number = Number(start);
      return [];
    }
    const marker = row.slice(0, 1);
    const at = marker === "-" ? "" : number++;
    return marker === "+" || marker === "-" ? [`${path} ${marker} ${at} ${row.slice(1)}`] : [];
  });
}
