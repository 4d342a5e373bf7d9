import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  choosePieces,
  PIECE_KINDS,
  renderPieces,
  type Piece,
} from "../../../src/domain/context/piece.ts";

const piece = (fields: Partial<Piece>): Piece => ({
  path: "src/a.ts",
  startLine: 10,
  lines: ["one", "two"],
  kind: "definition",
  of: "one",
  inside: "",
  score: 1,
  ...fields,
});

const countTokens = (text: string) => Math.ceil(text.length / 4);

describe("pieces of code", () => {
  it("are shown in the form of the diff, with the reason", () => {
    const pieces = [
      piece({ startLine: 30, kind: "caller", of: "sum", inside: "  function total() {" }),
      piece({ path: "src/b.ts", kind: "similar", of: "" }),
      piece({}),
    ];
    expect(renderPieces(pieces)).toMatchInlineSnapshot(`
      "=== src/a.ts (defines one)
      @@ 10 @@
       one
       two
      === src/a.ts (uses sum)
      @@ 30 @@ function total() {
       one
       two
      === src/b.ts (similar code)
      @@ 10 @@
       one
       two"
    `);
  });

  it("show no character that can't be seen", () => {
    expect(renderPieces([piece({ lines: ["a\u202Eb"] })])).toContain(" a\\u{202E}b");
  });

  it("are chosen by score, and none that shows the same lines again", () => {
    const best = piece({ score: 3 });
    const other = piece({ startLine: 11, score: 2 });
    const far = piece({ startLine: 90, score: 1 });
    const { pieces, left } = choosePieces([far, other, best], { budget: 500, countTokens });
    expect(pieces).toEqual([best, far]);
    expect(left).toBe(1);
  });

  it("never take more than the budget, and no kind takes it all", () => {
    const any = fc.record({
      path: fc.constantFrom("a.ts", "b.ts", "c.ts"),
      startLine: fc.integer({ min: 1, max: 200 }),
      lines: fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 20 }),
      kind: fc.constantFrom(...PIECE_KINDS),
      score: fc.double({ min: 0, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 30 }),
        fc.integer({ min: 0, max: 800 }),
        (some, budget) => {
          const chosen = choosePieces(some.map(piece), { budget, countTokens });
          expect(chosen.tokens).toBeLessThanOrEqual(budget);
          expect(countTokens(renderPieces(chosen.pieces))).toBeLessThanOrEqual(budget);
          for (const kind of PIECE_KINDS) {
            const own = chosen.pieces.filter((one) => one.kind === kind);
            expect(countTokens(renderPieces(own))).toBeLessThanOrEqual(budget / 2);
          }
        },
      ),
    );
  });
});
