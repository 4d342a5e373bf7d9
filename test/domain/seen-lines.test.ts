import * as fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";

import type { FileDiff } from "../../src/domain/diff/diff.ts";
import { parsePatch } from "../../src/domain/diff/patch.ts";
import {
  areLinesSeen,
  collectSeen,
  decodeSeen,
  EMPTY_SEEN,
  encodeSeen,
  keepOnly,
  mergeSeen,
  narrowFiles,
} from "../../src/domain/seen-lines.ts";
import { changeFromGit, createRepository, type Change, type Files } from "../fakes/change.ts";
import { git } from "../fakes/change/git.ts";
import { inlineAt } from "./sample-suggestion.ts";

function filesOf(change: Change): readonly FileDiff[] {
  return change.files.map((file) => ({
    path: file.filename,
    oldPath: file.previous_filename ?? null,
    status: file.status,
    binary: false,
    additions: file.additions,
    deletions: file.deletions,
    hunks: parsePatch(file.patch ?? "").hunks,
    patch: "complete",
  }));
}

const readAll = (files: readonly FileDiff[]) =>
  collectSeen(files.map((file) => ({ file, hunks: file.hunks })));

const newTexts = (files: readonly FileDiff[]) =>
  files.flatMap(({ hunks }) => hunks.flatMap(({ lines }) => lines.map(({ text }) => text)));

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join("");

const BASE: Files = { "a.ts": numbered(1, 60), "b.ts": numbered(1, 20) };
const HEAD: Files = {
  "a.ts": `${numbered(1, 10)}const one = 1;\n${numbered(11, 40)}const two = 2;\n${numbered(41, 60)}`,
  "b.ts": `${numbered(1, 9)}${numbered(11, 20)}`,
};

async function scene(plan: { base?: Files; head?: Files; baseMoves?: Files } = {}) {
  const repository = await createRepository({ base: BASE, head: HEAD, ...plan });
  onTestFinished(() => repository.cleanUp());
  const { dir, baseSha, headSha } = repository;
  const first = filesOf(changeFromGit(dir, baseSha, headSha));
  const runGit = (...args: string[]) =>
    git(dir, ["-c", "user.name=a", "-c", "user.email=a@b.example", ...args])
      .toString()
      .trim();
  const diff = (base: string, head: string) => filesOf(changeFromGit(dir, base, head));
  return { ...repository, first, runGit, diff };
}

describe("lines that were read", () => {
  it("leave nothing to read in the same change, and everything in another", async () => {
    const { first } = await scene();
    expect(newTexts(first)).toContain("const one = 1;");
    expect(narrowFiles(first, readAll(first)).files).toEqual([]);
    expect(narrowFiles(first, EMPTY_SEEN)).toEqual({ files: first, dropped: [] });
    const other = first.map((file) => ({ ...file, path: `x/${file.path}` }));
    expect(narrowFiles(other, readAll(first)).files).toHaveLength(2);
  });

  it("stay read after a rebase and after a merge of the base", async () => {
    const world = await scene({
      baseMoves: { "other.ts": "export {};\n", "b.ts": `// top\n${numbered(1, 20)}` },
    });
    const seen = readAll(world.first);
    const main = world.runGit("rev-parse", "main");
    world.runGit("checkout", "-q", "-B", "merged", world.headSha);
    world.runGit("merge", "-q", "--no-edit", main);
    const merged = world.diff(main, world.runGit("rev-parse", "HEAD"));
    expect(merged.length).toBeGreaterThan(0);
    expect(narrowFiles(merged, seen).files).toEqual([]);
    world.runGit("checkout", "-q", "-B", "rebased", world.headSha);
    world.runGit("rebase", "-q", main);
    const rebased = world.diff(main, world.runGit("rev-parse", "HEAD"));
    expect(narrowFiles(rebased, seen).files).toEqual([]);
  });

  it("stay read after a force-push with another history and the same content", async () => {
    const world = await scene();
    world.runGit("checkout", "-q", "-B", "again", world.headSha);
    world.runGit("commit", "-q", "--amend", "-m", "said in other words");
    const head = world.runGit("rev-parse", "HEAD");
    expect(head).not.toBe(world.headSha);
    expect(narrowFiles(world.diff(world.baseSha, head), readAll(world.first)).files).toEqual([]);
  });

  it("leave only the hunk with a new line, and say what they leave out", async () => {
    const world = await scene();
    const edited = `${numbered(1, 10)}const one = 1;\nconst more = one;\n${numbered(11, 40)}const two = 2;\n${numbered(41, 60)}`;
    const next = world.diff(world.baseSha, world.commit({ "a.ts": edited }));
    const { files, dropped } = narrowFiles(next, readAll(world.first));
    expect(files.map(({ path, hunks }) => [path, hunks.length])).toEqual([["a.ts", 1]]);
    expect(newTexts(files)).toContain("const more = one;");
    expect(newTexts(files)).not.toContain("const two = 2;");
    expect(dropped).toEqual([
      { path: "a.ts", changedLines: 1, allLines: 3 },
      { path: "b.ts", changedLines: 1, allLines: 1 },
    ]);
  });

  it("are read again once they stand somewhere else, or once more", async () => {
    const world = await scene();
    const seen = readAll(world.first);
    const moved = `${numbered(1, 20)}const one = 1;\n${numbered(21, 40)}const two = 2;\n${numbered(41, 60)}`;
    const next = world.diff(world.baseSha, world.commit({ "a.ts": moved }));
    expect(newTexts(narrowFiles(next, seen).files)).toContain("const one = 1;");
    const base = { "c.ts": "a\nx\nb\n" };
    const copies = await scene({ base: {}, head: base });
    const twice = copies.diff(copies.baseSha, copies.commit({ "c.ts": "a\nx\nb\na\nx\nb\n" }));
    const [file] = narrowFiles(twice, readAll(copies.first)).files;
    expect(file?.hunks[0]?.lines.length).toBeGreaterThan(3);
  });

  it("are not those of a hunk that was left out or cut short", async () => {
    const { first } = await scene();
    const [file] = first;
    if (!file) throw new Error("no file");
    const seen = collectSeen([{ file, hunks: file.hunks.slice(0, 1) }]);
    const left = narrowFiles([file], seen).files;
    expect(newTexts(left)).toContain("const two = 2;");
    expect(newTexts(left)).not.toContain("const one = 1;");
    const copies = await scene({
      base: {},
      head: { "c.ts": `a\nx\nb\n${"\n".repeat(3)}a\nx\nb\n` },
    });
    const [whole] = copies.first;
    const lines = whole?.hunks[0]?.lines ?? [];
    // The second of two equal lines was read, the first was not: which is which, nobody can tell later.
    const half = collectSeen([{ file: whole!, hunks: [{ lines: lines.slice(-3) }] }]);
    expect(narrowFiles([whole!], half).files).toHaveLength(1);
  });

  it("stay read when the file gets another name", async () => {
    const { first } = await scene();
    const renamed = first.map((file) => ({
      ...file,
      oldPath: file.path,
      path: `moved/${file.path}`,
    }));
    const seen = readAll(first);
    expect(narrowFiles(renamed, seen).files).toEqual([]);
    const kept = keepOnly(seen, renamed);
    expect(
      narrowFiles(
        renamed.map((file) => ({ ...file, oldPath: null })),
        kept,
      ).files,
    ).toEqual([]);
  });

  it("make a placement late when all its changed lines are among them", async () => {
    const world = await scene();
    const seen = readAll(world.first);
    const edited = `${numbered(1, 10)}const one = 1;\nconst more = one;\n${numbered(11, 40)}const two = 2;\n${numbered(41, 60)}`;
    const next = world.diff(world.baseSha, world.commit({ "a.ts": edited }));
    const at = (line: number, end = line) =>
      areLinesSeen(
        next,
        { ...inlineAt(line), kind: "inline", path: "a.ts", endLine: end } as never,
        seen,
      );
    expect(at(43)).toBe(true);
    expect(at(12)).toBe(false);
    // Its neighbour is new, so it means something else now.
    expect(at(11)).toBe(false);
    expect(at(42)).toBe(true);
    expect(at(10)).toBe(false);
    expect(at(500)).toBe(false);
  });
});

describe("the text they are kept as", () => {
  const keys = fc.uniqueArray(fc.stringMatching(/^[\w-]{5}$/), { maxLength: 50 });

  it("reads back as it was written, and is cut at whole keys", () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        const seen = mergeSeen(new Set(a), new Set(b));
        const { text, complete } = encodeSeen(seen, 100_000);
        expect(complete).toBe(true);
        expect(decodeSeen(text)).toEqual(seen);
        const cut = encodeSeen(seen, 52);
        expect(cut.complete).toBe(seen.size <= 10);
        expect([...decodeSeen(cut.text)].every((key) => seen.has(key))).toBe(true);
      }),
    );
  });

  it("may be anything", () => {
    for (const text of ["", "!!!!", "a".repeat(7), "\u{0}".repeat(50)]) {
      expect(decodeSeen(text).size).toBeLessThan(3);
    }
  });
});

describe("whatever is pushed", () => {
  const lines = fc.array(fc.constantFrom("a", "b", "c", "}", "", "x = 1", "y()"), {
    maxLength: 14,
  });
  const hunkOf = (texts: readonly (readonly [string, string])[]) => ({
    oldStart: 1,
    oldLines: 0,
    newStart: 1,
    newLines: 0,
    section: "",
    lines: texts.map(([mark, text]) => ({
      kind:
        mark === "+"
          ? ("added" as const)
          : mark === "-"
            ? ("deleted" as const)
            : ("context" as const),
      text,
      oldLine: 1,
      newLine: 1,
    })),
  });
  const marked = lines.chain((texts) =>
    fc
      .array(fc.constantFrom("+", "-", " "), { minLength: texts.length, maxLength: texts.length })
      .map((marks) => hunkOf(texts.map((text, index) => [marks[index] ?? "+", text] as const))),
  );
  const fileOfHunks = fc.array(marked, { minLength: 1, maxLength: 4 }).map((hunks): FileDiff => ({
    path: "a.ts",
    oldPath: null,
    status: "modified",
    binary: false,
    additions: 0,
    deletions: 0,
    hunks,
    patch: "complete",
  }));

  it("a line that stood nowhere before is always read", () => {
    fc.assert(
      fc.property(fileOfHunks, fileOfHunks, (before, after) => {
        const old = new Set(newTexts([before]));
        const seen = readAll([before]);
        const kept = new Set(narrowFiles([after], seen).files.flatMap(({ hunks }) => hunks));
        const holdNew = after.hunks.filter((hunk) =>
          hunk.lines.some(({ kind, text }) => kind !== "context" && !old.has(text)),
        );
        expect(holdNew.filter((hunk) => !kept.has(hunk))).toEqual([]);
      }),
    );
  });

  it("what was read in pieces, all of them, is read", () => {
    fc.assert(
      fc.property(fileOfHunks, (file) => {
        const pieces = file.hunks.flatMap(({ lines: all }) =>
          all.map((line) => ({ lines: [line] })),
        );
        const seen = collectSeen(pieces.map((piece) => ({ file, hunks: [piece] })));
        const changed = file.hunks.filter((hunk) =>
          hunk.lines.some(({ kind }) => kind !== "context"),
        );
        expect(seen.size > 0).toBe(changed.length > 0);
        expect(narrowFiles([file], seen).files).toEqual([]);
      }),
    );
  });
});
