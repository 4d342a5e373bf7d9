import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Hunk } from "../../../src/domain/diff/diff.ts";
import { keepLines, splitHunk } from "../../../src/domain/diff/hunk.ts";
import { hunkOf } from "../sample-diff.ts";

const anyHunk = fc
  .tuple(
    fc.array(fc.constantFrom("+a", "-b", " c"), { minLength: 1, maxLength: 60 }),
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 500 }),
  )
  .map(([lines, oldStart, newStart]) =>
    hunkOf(lines, { old: oldStart, new: newStart, section: "f()" }),
  );

/** Do head and lines of a hunk agree? */
function isConsistent({ lines, oldStart, oldLines, newStart, newLines }: Hunk): boolean {
  const old = lines.flatMap(({ oldLine }) => oldLine ?? []);
  const fresh = lines.flatMap(({ newLine }) => newLine ?? []);
  return (
    old.length === oldLines &&
    fresh.length === newLines &&
    old.every((line, index) => line === oldStart + index) &&
    fresh.every((line, index) => line === newStart + index)
  );
}

describe("splitHunk", () => {
  it("leaves a short hunk itself", () => {
    const hunk = hunkOf([" a", "+b"]);
    expect(splitHunk(hunk, 2)).toEqual([hunk]);
  });

  it("gives each part the numbers of its first lines", () => {
    const hunk = hunkOf([" a", "-b", "+c", "+d", " e"], { old: 10, new: 20, section: "f()" });
    expect(
      splitHunk(hunk, 2).map(({ oldStart, oldLines, newStart, newLines, section }) => [
        oldStart,
        oldLines,
        newStart,
        newLines,
        section,
      ]),
    ).toEqual([
      [10, 2, 20, 1, "f()"],
      [12, 0, 21, 2, "f()"],
      [12, 1, 23, 1, "f()"],
    ]);
  });

  it("loses, doubles and renumbers nothing", () => {
    fc.assert(
      fc.property(anyHunk, fc.integer({ min: 1, max: 70 }), (hunk, maxLines) => {
        const parts = splitHunk(hunk, maxLines);
        expect(parts.flatMap(({ lines }) => lines)).toEqual(hunk.lines);
        expect(parts.every(isConsistent)).toBe(true);
        expect(parts.every(({ lines }) => lines.length <= maxLines)).toBe(true);
      }),
    );
  });
});

describe("keepLines", () => {
  it("leaves a hunk itself of which everything is wanted", () => {
    const hunk = hunkOf([" a", "+b"]);
    expect(keepLines(hunk, () => true)).toEqual([hunk]);
  });

  it("keeps every wanted changed line once, in hunks whose numbers are right", () => {
    fc.assert(
      fc.property(anyHunk, fc.array(fc.boolean(), { minLength: 60 }), (hunk, wishes) => {
        const wanted = new Set(hunk.lines.filter((_, index) => wishes[index]));
        const parts = keepLines(hunk, (line) => wanted.has(line));
        const isChange = ({ kind }: { kind: string }) => kind !== "context";
        expect(parts.flatMap(({ lines }) => lines).filter(isChange)).toEqual(
          [...wanted].filter(isChange),
        );
        const isUncut = parts[0] === hunk;
        expect(isUncut || parts.every(({ lines }) => lines.some(isChange))).toBe(true);
        expect(parts.every(isConsistent)).toBe(true);
      }),
    );
  });
});
