/** The reader of diffs on damaged and hostile ones: every line that it shows stands in the text. */

import { readdirSync, readFileSync } from "node:fs";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { countChangedLines, type FileDiff } from "../../src/domain/diff/diff.ts";
import { locateParts, MAX_SHOWN_LINE, renderFilesDiff } from "../../src/domain/diff/diff-text.ts";
import { parseDiff, parsePatch } from "../../src/domain/diff/patch.ts";
import { DIFFS } from "./corpus/diffs.ts";
import { anyText, DEEP, foreign, isPolluted, mutated, RUNS } from "./mutate.ts";

const FOLDER = new URL("../fixtures/diffs/", import.meta.url);
const REAL = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".diff"))
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"))
  .filter((text) => text.length < 8000);

const SAMPLES = [...DIFFS.map(({ text }) => text), ...REAL];

describe("the corpus of diffs", () => {
  it.each(DIFFS)("$name", ({ text, files }) => {
    const read = parseDiff(text).map(({ path, hunks, patch }) => [path, hunks.length, patch]);
    expect(read).toEqual(files);
    expect(readAll(text)).toBe("read");
  });
});

/** What must be true of every file that was read out of a text. */
function checkFile(file: FileDiff, lines: ReadonlySet<string>): void {
  expect(file.path).not.toBe("");
  expect(file.patchNote === undefined).toBe(file.patch === "complete");
  expect(file.additions + file.deletions).toBeGreaterThanOrEqual(countChangedLines(file));
  for (const hunk of file.hunks) {
    const [old, fresh] = [
      hunk.lines.filter(({ oldLine }) => oldLine !== null).map(({ oldLine }) => oldLine),
      hunk.lines.filter(({ newLine }) => newLine !== null).map(({ newLine }) => newLine),
    ];
    expect([old.length, fresh.length]).toEqual([hunk.oldLines, hunk.newLines]);
    expect(old).toEqual(old.map((_, at) => hunk.oldStart + at));
    expect(fresh).toEqual(fresh.map((_, at) => hunk.newStart + at));
    for (const { kind, text } of hunk.lines) {
      const marker = { context: " ", added: "+", deleted: "-" }[kind];
      const isThere = lines.has(marker + text) || (kind === "context" && lines.has(text));
      expect(isThere ? "" : text).toBe("");
    }
  }
}

/** Reads and writes it in all ways that the pipeline does. */
function readAll(text: string): "read" {
  const files = parseDiff(text);
  const lines = new Set(text.replace(/^\uFEFF/, "").split("\n"));
  for (const file of files) checkFile(file, lines);
  const parts = files.map((file) => ({ file, hunks: file.hunks }));
  const shown = renderFilesDiff(parts);
  for (const line of shown.split("\n")) {
    expect(line.startsWith("===") ? 0 : line.length).toBeLessThan(MAX_SHOWN_LINE + 100);
  }
  for (const { from, to } of locateParts(parts)) {
    expect(from).toBeLessThanOrEqual(to);
    expect(to).toBeLessThanOrEqual(shown.length);
  }
  const { hunks } = parsePatch(text);
  expect(hunks.every(({ oldLines, newLines }) => oldLines + newLines > 0)).toBe(true);
  return "read";
}

describe("a diff of anything", () => {
  it("shows only lines that stand in it, at numbers that follow one another", () => {
    fc.assert(
      fc.property(foreign(SAMPLES), (text) => {
        expect(readAll(text)).toBe("read");
      }),
      { numRuns: 600 },
    );
  });

  it("shows nobody's line feeds or hidden characters", () => {
    fc.assert(
      fc.property(mutated(SAMPLES), anyText, (damaged, name) => {
        const text = damaged.replaceAll("a/x", `a/${name}`).replaceAll("b/x", `b/${name}`);
        const files = parseDiff(text);
        const shown = renderFilesDiff(files.map((file) => ({ file, hunks: file.hunks })));
        expect(shown).not.toMatch(/[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\0\u2028]/u);
        const headers = shown.split("\n").filter((line) => line.startsWith("=== "));
        expect(headers.length).toBe(new Set(files).size);
      }),
      RUNS,
    );
  });

  it("costs no file in front of the damage", () => {
    const good = SAMPLES.filter(
      (text) => text.startsWith("diff --git") && parseDiff(text).length > 0,
    );
    fc.assert(
      fc.property(fc.constantFrom(...good), foreign(SAMPLES), (first, rest) => {
        const alone = parseDiff(first);
        const both = parseDiff(`${first.trimEnd()}\n${rest}`);
        const kept = both.slice(0, alone.length).map(({ path }) => path);
        expect(kept.slice(0, -1)).toEqual(alone.slice(0, -1).map(({ path }) => path));
      }),
      RUNS,
    );
  });

  it.each(Object.entries(DEEP))("takes a hundred thousand brackets (%s)", (_, brackets) => {
    readAll(
      `diff --git ${brackets}\n--- ${brackets}\n+++ ${brackets}\n@@ -0,0 +1 @@\n+${brackets}\n`,
    );
    expect(isPolluted()).toBe(false);
  });

  it("takes one line of five megabytes, and shows it cut", () => {
    const line = "x".repeat(5_000_000);
    const [file] = parseDiff(`diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+${line}\n`);
    expect(file?.hunks[0]?.lines[0]?.text.length).toBe(5_000_000);
    expect(renderFilesDiff([{ file: file!, hunks: file!.hunks }]).length).toBeLessThan(2200);
  });
});
