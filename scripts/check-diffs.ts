/**
 * Compares what `parseDiff` makes of every diff in a folder with git's own account of it (`expected.json`):
 * `node scripts/check-diffs.ts DIR`. Prints one line a disagreement; exit code 1 when there is any.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { countChangedLines, type FileDiff, type FileStatus } from "../src/domain/diff/diff.ts";
import { parseDiff } from "../src/domain/diff/patch.ts";

/** One file as git's `--raw` and `--numstat` give it; counts are `null` for binary files. */
export type ExpectedFile = {
  readonly status: "A" | "C" | "D" | "M" | "R" | "T";
  readonly old_mode: string;
  readonly new_mode: string;
  readonly old: string | null;
  readonly new: string | null;
  readonly binary: boolean;
  readonly additions: number | null;
  readonly deletions: number | null;
};

/** By file name of the diff; `null` for a combined diff, of which git has no such account. */
export type Expected = Readonly<Record<string, readonly ExpectedFile[] | null>>;

type Facts = Omit<FileDiff, "hunks" | "patchNote"> & { readonly changedLines: number };

const STATUSES: Readonly<Record<ExpectedFile["status"], FileStatus>> = {
  A: "added",
  C: "copied",
  D: "removed",
  M: "modified",
  R: "renamed",
  T: "changed",
};

/** One sentence for each way in which the files differ from what git says; none when they agree. */
export function compareWithExpected(
  files: readonly FileDiff[],
  expected: readonly ExpectedFile[] | null,
): readonly string[] {
  if (expected === null) {
    const marked = files.length > 0 && files.every((file) => file.patch === "missing");
    return marked ? [] : ["a combined diff is not marked as missing"];
  }
  const problems: string[] = [];
  if (files.length !== expected.length) {
    problems.push(`${files.length} files instead of ${expected.length}`);
  }
  for (const [index, wanted] of expected.entries()) {
    const got = files[index];
    const was = got === undefined ? "nothing" : JSON.stringify(describeFile(got));
    const wants = JSON.stringify(describeExpected(wanted));
    if (was !== wants) problems.push(`${was} instead of ${wants}`);
  }
  return problems;
}

function describeFile(file: FileDiff): Facts {
  const { path, oldPath, status, binary, additions, deletions, patch } = file;
  const changedLines = countChangedLines(file);
  return { path, oldPath, status, binary, additions, deletions, patch, changedLines };
}

function describeExpected(file: ExpectedFile): Facts {
  const additions = file.additions ?? 0;
  const deletions = file.deletions ?? 0;
  const untouched = !file.binary && additions + deletions === 0;
  const onlyMode = file.status === "M" && file.old_mode !== file.new_mode && untouched;
  return {
    path: file.new ?? file.old ?? "",
    oldPath: file.status === "R" || file.status === "C" ? file.old : null,
    status: onlyMode ? "changed" : STATUSES[file.status],
    binary: file.binary,
    additions,
    deletions,
    patch: "complete",
    changedLines: additions + deletions,
  };
}

function main(folder: string | undefined): number {
  if (folder === undefined) {
    process.stderr.write("usage: node scripts/check-diffs.ts DIR\n");
    return 2;
  }
  const expected: Expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  const names = Object.keys(expected);
  let agreeing = 0;
  for (const name of names) {
    const files = parseDiff(readFileSync(join(folder, name), "utf8"));
    const problems = compareWithExpected(files, expected[name] ?? null);
    for (const problem of problems) process.stdout.write(`${name}: ${problem}\n`);
    if (problems.length === 0) agreeing += 1;
  }
  process.stdout.write(`${agreeing} of ${names.length} diffs agree\n`);
  return agreeing === names.length ? 0 : 1;
}

if (import.meta.main) process.exitCode = main(process.argv[2]);
