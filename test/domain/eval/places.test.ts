import { describe, expect, it } from "vitest";

import { parseDiff } from "../../../src/domain/diff/patch.ts";
import { isPlaceHit, NO_PLACE, pairUp, toNewSide } from "../../../src/domain/eval/places.ts";
import { caseOf, foundOf, issueOf } from "./sample-eval.ts";

const CASE = caseOf("x", [issueOf({ line: 20 })]);
const distanceOf = (rest: Parameters<typeof foundOf>[0]) =>
  pairUp([foundOf(rest)], CASE).map(({ distance }) => distance);

const TWO_HUNKS = `diff --git a/old.ts b/new.ts
similarity index 90%
rename from old.ts
rename to new.ts
--- a/old.ts
+++ b/new.ts
@@ -3,3 +3,5 @@
 three
-four
+4
+4a
+4b
 five
@@ -20,2 +21,0 @@
-twenty
-twenty-one
`;

describe("how near a suggestion stands to an issue", () => {
  it.each([
    ["on the line", { line: 20, endLine: 20 }, 0, true],
    ["around it", { line: 12, endLine: 30 }, 0, true],
    ["ten lines above", { line: 8, endLine: 10 }, 10, true],
    ["eleven lines above", { line: 7, endLine: 9 }, 11, false],
    ["ten lines below", { line: 30, endLine: 33 }, 10, true],
    ["eleven lines below", { line: 31, endLine: null }, 11, false],
    ["with its lines turned round", { line: 33, endLine: 30 }, 10, true],
    ["on no line", { line: null, endLine: null }, NO_PLACE, false],
  ])("%s", (...[, place, distance, isHit]) => {
    expect(distanceOf(place)).toEqual([distance]);
    expect(isPlaceHit({ suggestion: 0, issue: 0, distance })).toBe(isHit);
  });

  it("is not asked in another file", () => {
    expect(distanceOf({ path: "b.ts", line: 20 })).toEqual([]);
  });

  it("is asked for every issue of the file", () => {
    const { issues } = caseOf("x", [issueOf({ line: 1 }), issueOf({ line: 9 })]);
    expect(pairUp([foundOf({ line: 5, endLine: 5 })], { ...CASE, issues })).toEqual([
      { suggestion: 0, issue: 0, distance: 4 },
      { suggestion: 0, issue: 1, distance: 4 },
    ]);
  });

  it("knows a renamed file by both names", () => {
    const renamed = caseOf("x", [issueOf({ path: "new.ts", line: 4 })], TWO_HUNKS);
    const [pair] = pairUp([foundOf({ path: "old.ts", line: 4, endLine: 4 })], renamed);
    expect(pair?.distance).toBe(0);
  });

  it("counts deleted lines by where they would stand in the new file", () => {
    const renamed = caseOf("x", [issueOf({ path: "new.ts", line: 22 })], TWO_HUNKS);
    const [pair] = pairUp([foundOf({ path: "new.ts", line: 20, side: "LEFT" })], renamed);
    expect(pair?.distance).toBe(0);
  });
});

describe("a line of the old file in the new one", () => {
  const [file] = parseDiff(TWO_HUNKS);
  it.each([
    ["above all hunks", 1, 1],
    ["unchanged in a hunk", 3, 3],
    ["deleted", 4, 4],
    ["unchanged below what was added", 5, 7],
    ["between the hunks", 10, 12],
    ["deleted in a hunk without new lines", 20, 22],
    ["below all hunks", 30, 30],
  ])("%s", (_, oldLine, newLine) => {
    expect(toNewSide(file ?? { status: "modified", hunks: [] }, oldLine)).toBe(newLine);
  });

  it("keeps its number in a file that is removed", () => {
    const gone =
      "diff --git a/a b/a\ndeleted file mode 100644\n--- a/a\n+++ /dev/null\n@@ -1,3 +0,0 @@\n-a\n-b\n-c\n";
    const [removed] = parseDiff(gone);
    expect(toNewSide(removed ?? { status: "modified", hunks: [] }, 3)).toBe(3);
  });
});
