import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseDiff } from "../../../src/domain/diff/patch.ts";
import type { FileDiff } from "../../../src/domain/diff/diff.ts";
import {
  applyEdits,
  linesOf,
  overlaps,
  textOfAdded,
  undoHunks,
  type Edit,
} from "../../../src/domain/placing/apply.ts";
import { changeFromGit, createRepository } from "../../fakes/change.ts";
import { fileOf, hunkOf, newFileOf } from "../sample-diff.ts";

const edit = (startLine: number, endLine: number, text: string): Edit => ({
  startLine,
  endLine,
  text,
});

describe("edits carried out", () => {
  it.each<readonly [string, string, readonly Edit[], string]>([
    ["replace a line", "a\nb\nc\n", [edit(2, 2, "B")], "a\nB\nc\n"],
    ["replace several by fewer", "a\nb\nc\n", [edit(1, 2, "x")], "x\nc\n"],
    ["replace one by several", "a\nb\n", [edit(1, 1, "x\ny\nz")], "x\ny\nz\nb\n"],
    ["take lines out", "a\nb\nc\n", [edit(2, 3, "")], "a\n"],
    ["take the whole text out", "a\nb\n", [edit(1, 2, "")], ""],
    ["keep a file without a final newline so", "a\nb", [edit(1, 1, "x\ny")], "x\ny\nb"],
    ["change the last line of such a file", "a\nb", [edit(2, 2, "x\ny")], "a\nx\ny"],
    [
      "leave other lines' endings and spaces",
      "a \r\nb\n\tc\r\n",
      [edit(2, 2, "x")],
      "a \r\nx\n\tc\r\n",
    ],
    ["write blank lines", "a\nb\n", [edit(1, 1, "x\n\ny")], "x\n\ny\nb\n"],
    ["count lines as they were", "a\nb\nc\n", [edit(1, 1, "1\n2"), edit(3, 3, "")], "1\n2\nb\n"],
    ["come in whatever order", "a\nb\nc\n", [edit(3, 3, ""), edit(1, 1, "1\n2")], "1\n2\nb\n"],
    ["touch without overlapping", "a\nb\n", [edit(1, 1, ""), edit(2, 2, "x\ny")], "x\ny\n"],
    ["are none", "a\r\nb", [], "a\r\nb"],
  ])("%s", (...[, text, edits, result]) => {
    expect(applyEdits(text, edits)).toBe(result);
  });

  it("give what stands between them back byte for byte, however they are ordered", () => {
    const line = fc.constantFrom("a", "", "  b", "c\r", "}");
    const run = fc.record({
      kept: fc.array(line, { maxLength: 3 }),
      old: fc.array(line, { minLength: 1, maxLength: 3 }),
      fresh: fc.array(
        line.filter((text) => text !== ""),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(
        fc.array(run, { maxLength: 5 }),
        fc.constantFrom("", "\n"),
        fc.boolean(),
        (runs, end, isTurned) => {
          let line = 1;
          const edits = runs.map(({ kept, old, fresh }) => {
            const start = line + kept.length;
            line = start + old.length;
            return edit(start, line - 1, fresh.join("\n"));
          });
          const text = runs.flatMap(({ kept, old }) => [...kept, ...old]);
          const result = runs.flatMap(({ kept, fresh }) => [...kept, ...fresh]);
          const given = [...text, "end"].join("\n") + end;
          const order = isTurned ? edits.toReversed() : edits;
          expect(applyEdits(given, order)).toBe([...result, "end"].join("\n") + end);
        },
      ),
      { numRuns: 200, seed: 11 },
    );
  });
});

describe("two edits", () => {
  it.each([
    { first: edit(1, 1, "x"), second: edit(1, 1, "y"), expected: true },
    { first: edit(1, 3, "x"), second: edit(2, 2, "y"), expected: true },
    { first: edit(1, 3, "x"), second: edit(3, 5, ""), expected: true },
    { first: edit(1, 2, "x"), second: edit(3, 4, "x"), expected: false },
    { first: edit(1, 1, "x"), second: edit(5, 9, "y"), expected: false },
  ])("overlap where they change one line: case %#", ({ first, second, expected }) => {
    expect([overlaps(first, second), overlaps(second, first)]).toEqual([expected, expected]);
  });
});

describe("lines of a text", () => {
  it.each([
    [1, 1, ["a"]],
    [2, 3, ["b\r", "c"]],
    [3, 9, ["c"]],
    [8, 9, []],
  ])("%i to %i are cut out with their carriage returns", (startLine, endLine, lines) => {
    expect(linesOf("a\nb\r\nc", { startLine, endLine })).toEqual(lines);
  });
});

const NUMBERS = Array.from({ length: 40 }, (_, index) => `${index + 1}`);
const toText = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");

/** The hunks of git between two versions of files. */
async function diffOf(base: Record<string, string>, head: Record<string, string | null>) {
  const repository = await createRepository({ base, head });
  try {
    const { diff } = changeFromGit(repository.dir, repository.baseSha, repository.headSha);
    return new Map(parseDiff(diff).map((file) => [file.path, file]));
  } finally {
    await repository.cleanUp();
  }
}

describe("a patch taken back", () => {
  it("gives the base, with hunks that move one another", async () => {
    const base = toText(NUMBERS);
    const changed = NUMBERS.flatMap((line) => {
      if (line === "2") return ["2", "two and a half", "nearly three"];
      if (line === "20") return [];
      return line === "38" ? ["thirty-eight"] : [line];
    });
    const head = toText(changed);
    const files = await diffOf(
      { "a.txt": base, "emptied.txt": "x\ny\n", "crlf.txt": "a\r\nb\r\n" },
      { "a.txt": head, "emptied.txt": "", "crlf.txt": "a\r\nB\r\n" },
    );
    const hunks = files.get("a.txt")?.hunks ?? [];
    expect(hunks).toHaveLength(3);
    expect(undoHunks(head, hunks)).toBe(base);
    expect(undoHunks(head, hunks.toReversed())).toBe(base);
    expect(undoHunks("", files.get("emptied.txt")?.hunks ?? [])).toBe("x\ny\n");
    expect(undoHunks("a\r\nB\r\n", files.get("crlf.txt")?.hunks ?? [])).toBe("a\r\nb\r\n");
  });

  it("gives back lines that a hunk without context took out", () => {
    const hunk = hunkOf(["-x", "-y"], { old: 3, new: 2 });
    expect(undoHunks("1\n2\n3\n", [hunk])).toBe("1\n2\nx\ny\n3\n");
  });

  it.each([
    ["another line", "1\n2\nc\n"],
    ["a shorter text", "1\n"],
    ["other line endings", "1\r\n2\r\nb\r\n"],
  ])("gives nothing for %s", (_, text) => {
    expect(undoHunks(text, [hunkOf([" 1", " 2", "-a", "+b"])])).toBeNull();
  });

  it("is the inverse of applying it, for whatever git makes of two texts", async () => {
    const texts = fc
      .array(fc.constantFrom("a", "b", "c", "", "}"), { maxLength: 40 })
      .map((lines) => toText(lines));
    const pairs = fc.sample(fc.tuple(texts, texts), { numRuns: 30, seed: 7 });
    const name = (index: number) => `f${index}.txt`;
    const files = await diffOf(
      Object.fromEntries(pairs.map(([base], index) => [name(index), base])),
      Object.fromEntries(pairs.map(([, head], index) => [name(index), head])),
    );
    expect(files.size).toBeGreaterThan(20);
    for (const [path, { hunks }] of files) {
      const [base, head] = pairs[Number(path.slice(1, -4))] ?? ["", ""];
      expect(undoHunks(head, hunks)).toBe(base);
    }
  });
});

describe("the text of an added file", () => {
  const added = newFileOf("new.txt", 2, (n) => `line ${n}\r`);

  it("comes out of its diff", () => {
    expect(textOfAdded(added)).toBe("line 1\r\nline 2\r\n");
  });

  it.each<readonly [string, FileDiff]>([
    ["a file that is only changed", { ...added, status: "modified" }],
    ["one that no source could show", { ...added, patch: "missing" }],
    ["a binary one", { ...added, binary: true }],
    ["one without hunks", { ...added, hunks: [] }],
    ["one of two hunks", { ...added, hunks: [...added.hunks, ...added.hunks] }],
    [
      "one with lines that were there before",
      fileOf("a", [hunkOf([" a", "+b"])], { status: "added" }),
    ],
  ])("is not known of %s", (_, file) => {
    expect(textOfAdded(file)).toBeNull();
  });
});
