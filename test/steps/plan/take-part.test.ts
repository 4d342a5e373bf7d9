import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { PlannedFile } from "../../../src/domain/plan.ts";
import { takePart } from "../../../src/steps/plan/take-part.ts";

const pieceOf = (path: string): PlannedFile =>
  ({ file: { path }, hunks: [], partial: false, changedLines: 1 }) as unknown as PlannedFile;

const piecesArbitrary = fc
  .array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 30 })
  .map((paths) => paths.map(pieceOf));

describe("the parts of a plan", () => {
  it("hold every piece once, and differ by one piece at most", () => {
    fc.assert(
      fc.property(piecesArbitrary, fc.integer({ min: 1, max: 8 }), (pieces, count) => {
        const parts = Array.from({ length: count }, (_, index) =>
          takePart(pieces, { shard: { index: index + 1, count }, whole: pieces }),
        );
        expect(new Set(parts.flat()).size).toBe(pieces.length);
        expect(parts.flat()).toHaveLength(pieces.length);
        const sizes = parts.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("stay as they were when other files have been read meanwhile", () => {
    const whole = ["a", "b", "c", "d", "e"].map(pieceOf);
    const shard = { index: 2, count: 4 };
    const before = takePart(whole, { shard, whole });
    expect(before.map(({ file }) => file.path)).toEqual(["b"]);
    const left = whole.filter(({ file }) => file.path === "b" || file.path === "e");
    expect(takePart(left, { shard, whole })).toEqual(before);
  });

  it("take in what the whole does not know", () => {
    const pieces = ["x", "y"].map(pieceOf);
    const parts = [1, 2].map((index) =>
      takePart(pieces, { shard: { index, count: 2 }, whole: [] }),
    );
    expect(parts.flat()).toEqual(pieces);
  });
});
