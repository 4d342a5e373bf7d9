import { readFileSync } from "node:fs";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { DiffLine, Hunk } from "../../../src/domain/diff/diff.ts";
import { parseDiff, parsePatch } from "../../../src/domain/diff/patch.ts";
import { renderHunk, renderPatch } from "../../../src/domain/diff/render-patch.ts";

function readFixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/diffs/${name}`, import.meta.url), "utf8");
}

/** What one file's hunks are made of: texts that are chosen to look like what is around them. */
const lineText = fc.oneof(
  fc.string({ unit: "binary" }).map((text) => text.replaceAll("\n", "")),
  fc.constantFrom("", "-- a/x", "++ b/x", "\\ No newline at end of file", "diff --git a/x b/x"),
  fc.constantFrom(
    "@@ -1 +1 @@",
    "- ",
    "\r",
    "From 0",
    "Binary files a and b differ",
    "rename to x",
  ),
);
const edit = fc.record({ kind: fc.constantFrom("context", "added", "deleted"), text: lineText });

/** Hunks of random edits, numbered by a rule of their own. */
const hunksOfEdits = fc
  .array(fc.record({ gap: fc.nat(50), edits: fc.array(edit, { minLength: 1, maxLength: 8 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((specs) => {
    const hunks: Hunk[] = [];
    let oldNext = 1;
    let newNext = 1;
    for (const { gap, edits } of specs) {
      oldNext += gap;
      newNext += gap;
      const [oldStart, newStart] = [oldNext, newNext];
      const lines = edits.map(({ kind, text }): DiffLine => {
        const oldLine = kind === "added" ? null : oldNext++;
        const newLine = kind === "deleted" ? null : newNext++;
        return { kind, text, oldLine, newLine };
      });
      const oldLines = oldNext - oldStart;
      const newLines = newNext - newStart;
      hunks.push({ oldStart, oldLines, newStart, newLines, section: "", lines });
    }
    return hunks;
  });

const filesOfEdits = fc.array(hunksOfEdits, { minLength: 1, maxLength: 4 });

function renderSection(hunks: readonly Hunk[], index: number): string {
  const name = `dir ${index}/f.ts`;
  const header = [`diff --git a/${name} b/${name}`, "index 1..2 100644", `--- a/${name}\t`];
  return `${[...header, `+++ b/${name}\t`, ...hunks.flatMap(renderHunk)].join("\n")}\n`;
}

const HEADER_PIECES =
  `diff --git |diff --cc |a/x |b/x|"a/|\\|"|\n|--- |+++ | |\n+|\n-|\t|\r|\0|-- |@@ -1 +1 @@
@@ -1,2 +1 @@|@@@ -1 -1 +1 @@@|rename from |rename to |index 1..2|/dev/null|999999999|GIT binary patch`.split(
    "|",
  );

describe("parseDiff on random edits", () => {
  it("gives back the edits that a diff was made of", () => {
    fc.assert(
      fc.property(filesOfEdits, (edits) => {
        const files = parseDiff(edits.map(renderSection).join(""));
        expect(files.map(({ hunks }) => hunks)).toEqual(edits);
        expect(files.map(({ path }) => path)).toEqual(edits.map((_, at) => `dir ${at}/f.ts`));
        expect(files.every(({ patch }) => patch === "complete")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("invents no line when the diff is cut off anywhere", () => {
    fc.assert(
      fc.property(filesOfEdits, fc.nat(), (edits, where) => {
        const text = edits.map(renderSection).join("");
        const cut = text.slice(0, where % text.length);
        const files = parseDiff(cut);
        expect(files.length).toBeLessThanOrEqual(edits.length);
        for (const [at, file] of files.slice(0, -1).entries()) {
          expect(file.hunks).toEqual(edits[at]);
          expect(file.patch).toBe("complete");
        }
        const last = files.at(-1);
        const source = edits[files.length - 1] ?? [];
        for (const [at, hunk] of (last?.hunks ?? []).entries()) {
          const got = renderHunk(hunk).join("\n");
          expect(
            renderHunk(source[at] ?? hunk)
              .join("\n")
              .startsWith(got),
          ).toBe(true);
          expect(hunk.lines).toHaveLength(source[at]?.lines.length ?? -1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("keeps the files behind one that is cut off between two lines", () => {
    fc.assert(
      fc.property(filesOfEdits, hunksOfEdits, fc.nat(), (edits, first, where) => {
        const lines = renderSection(first, 99).trimEnd().split("\n");
        const kept = lines.slice(0, 4 + (where % (lines.length - 3)));
        const rest = edits.map(renderSection).join("");
        const files = parseDiff(`${kept.join("\n")}\n${rest}`);
        expect(files[0]?.path).toBe("dir 99/f.ts");
        expect(files.slice(1)).toEqual(parseDiff(rest));
      }),
      { numRuns: 300 },
    );
  });
});

describe("parseDiff on text that is no diff, or no longer one", () => {
  it("never throws, whatever the text", () => {
    const pieces = fc.constantFrom(...HEADER_PIECES);
    const soup = fc.array(fc.oneof(pieces, fc.string({ unit: "binary" }))).map((p) => p.join(""));
    fc.assert(
      fc.property(soup, (text) => {
        for (const { path, hunks } of parseDiff(text)) {
          expect(path).not.toBe("");
          expect(parsePatch(renderPatch(hunks)).hunks).toEqual(hunks);
        }
        parsePatch(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("never throws when a real diff is cut off or broken at any byte", () => {
    for (const name of ["012.diff", "145.diff", "133.diff", "168.diff", "178.diff", "160.diff"]) {
      const bytes = Buffer.from(readFixture(name));
      const paths = parseDiff(bytes.toString()).length;
      for (let end = 0; end < bytes.length; end += 3) {
        expect(parseDiff(bytes.subarray(0, end).toString()).length).toBeLessThanOrEqual(paths + 1);
        expect(() => parsePatch(bytes.subarray(end).toString())).not.toThrow();
      }
    }
  });
});
