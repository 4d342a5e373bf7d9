import { describe, expect, it } from "vitest";

import {
  collectSeen,
  decodeSeen,
  encodeSeen,
  narrowFiles,
  type SeenLines,
} from "../../src/domain/seen-lines.ts";
import { fileOf, hunkOf, newFileOf } from "./sample-diff.ts";

const read = (...hunks: readonly (readonly string[])[]): SeenLines => {
  const file = fileOf(
    "a.ts",
    hunks.map((lines) => hunkOf(lines)),
  );
  return collectSeen([{ file, hunks: file.hunks }]);
};

/** How many of these hunks are still to be read. */
const countNew = (seen: SeenLines, ...hunks: readonly (readonly string[])[]) => {
  const file = fileOf(
    "a.ts",
    hunks.map((lines) => hunkOf(lines)),
  );
  return narrowFiles([file], seen).files.flatMap((left) => left.hunks).length;
};

const HUNK = [" open();", "+x = 1;", " close();"];

describe("a line is the one that was read", () => {
  it.each<readonly [string, readonly string[]]>([
    ["the same", HUNK],
    ["indented in another way", [" open();", "+\t x  =  1;\r", "  \tclose();"]],
    ["among more blank lines", [" open();", " ", "+x = 1;", " ", " \t", " close();"]],
    ["with more around its neighbours", [" more();", ...HUNK, " more();"]],
  ])("when it is %s", (_, hunk) => {
    expect(countNew(read(HUNK), hunk)).toBe(0);
  });

  it.each<readonly [string, readonly string[]]>([
    ["it is taken out instead of put in", [" open();", "-x = 1;", " close();"]],
    ["it says something else", [" open();", "+x = 2;", " close();"]],
    ["another line stands above it", [" reopen();", "+x = 1;", " close();"]],
    ["another line stands below it", [" open();", "+x = 1;", " reopen();"]],
    ["it stands first", ["+x = 1;", " close();"]],
    ["it stands last", [" open();", "+x = 1;"]],
    ["its words run together with its neighbour's", [" open(); +", "+x = 1;", " close();"]],
  ])("but not when %s", (_, hunk) => {
    expect(countNew(read(HUNK), hunk)).toBe(1);
  });
});

describe("equal lines between equal neighbours", () => {
  it("are all to be read once there are more of them, and none when there are fewer", () => {
    expect(countNew(read(HUNK), HUNK, HUNK)).toBe(2);
    expect(countNew(read(HUNK, HUNK), HUNK, HUNK)).toBe(0);
    expect(countNew(read(HUNK, HUNK), HUNK)).toBe(0);
    expect(countNew(read(HUNK, HUNK), HUNK, HUNK, HUNK)).toBe(3);
  });
});

describe("the keys of lines", () => {
  it("come back from their text, hundreds of them", () => {
    const file = newFileOf("a.ts", 400);
    const seen = collectSeen([{ file, hunks: file.hunks }]);
    expect(seen.size).toBe(400);
    const { text, complete } = encodeSeen(seen, 2000);
    expect([text.length, complete]).toEqual([2000, true]);
    expect(decodeSeen(text)).toEqual(seen);
    expect(narrowFiles([file], decodeSeen(text)).files).toEqual([]);
  });
});

describe("a file without hunks", () => {
  it("stays, whatever was read, for nobody has seen what is in it", () => {
    const missing = fileOf("big.ts", [], { patch: "missing", additions: 9 });
    const binary = fileOf("logo.png", [], { binary: true });
    expect(narrowFiles([missing, binary], read(HUNK))).toEqual({
      files: [missing, binary],
      dropped: [],
    });
  });
});
