import { describe, expect, it } from "vitest";

import { GitHubError } from "../../../src/domain/errors.ts";
import type { Comparison } from "../../../src/domain/pull-request.ts";
import { collectSeen, EMPTY_SEEN } from "../../../src/domain/seen-lines.ts";
import { narrowChange, type NarrowOptions } from "../../../src/steps/plan/narrow.ts";
import { fileOf, hunkOf } from "../../domain/sample-diff.ts";

const OLD = "a".repeat(40);
const HEAD = "b".repeat(40);

const FILE = fileOf("src/a.ts", [
  hunkOf([" keep();", "+one();", " keep();"], { old: 1, new: 1 }),
  hunkOf([" stay();", "+two();", "-three();", " stay();"], { old: 50, new: 51 }),
]);
const OTHER = fileOf("src/b.ts", [hunkOf(["+four();"], { old: 0, new: 1 })]);
const CHANGE = { files: [FILE, OTHER], unlisted: 0 };

const listed = (path: string, patch: string | null) => ({
  path,
  oldPath: null,
  status: "modified" as const,
  additions: 1,
  deletions: 0,
  patch,
  blob: null,
});

const ahead = (...files: Comparison["files"]): Comparison => ({
  status: "ahead",
  mergeBase: OLD,
  files,
});

async function narrow(rest: Partial<NarrowOptions> = {}) {
  const asked: unknown[] = [];
  const { change, skipped } = await narrowChange(CHANGE, {
    seen: EMPTY_SEEN,
    lastHead: OLD,
    head: HEAD,
    incremental: true,
    ...rest,
    compare: async (commits) => {
      asked.push(commits);
      return rest.compare ? rest.compare(commits) : null;
    },
  });
  const places = change.files.flatMap(({ path, hunks }) =>
    hunks.map(({ newStart }) => `${path}:${newStart}`),
  );
  // Read once is read: it must not count against the coverage.
  expect(skipped.filter(({ reviewable }) => reviewable)).toEqual([]);
  return { places, asked, skipped: skipped.map(({ path, detail }) => `${path}: ${detail}`) };
}

const ALL = ["src/a.ts:1", "src/a.ts:51", "src/b.ts:1"];

describe("what is new since the last review", () => {
  it("is told by the lines that were read, without asking GitHub", async () => {
    const seen = collectSeen([
      { file: FILE, hunks: FILE.hunks.slice(0, 1) },
      { file: OTHER, hunks: OTHER.hunks },
    ]);
    expect(await narrow({ seen })).toEqual({
      places: ["src/a.ts:51"],
      asked: [],
      skipped: [
        "src/a.ts: 1 of 3 changed lines were read in an earlier round",
        "src/b.ts: nothing in it is new since an earlier round",
      ],
    });
  });

  it("is everything when that is asked for, and for the first round", async () => {
    const seen = collectSeen([{ file: OTHER, hunks: OTHER.hunks }]);
    expect(await narrow({ seen, incremental: false })).toEqual({
      places: ALL,
      asked: [],
      skipped: [],
    });
    expect(await narrow({ lastHead: null })).toEqual({ places: ALL, asked: [], skipped: [] });
    expect(await narrow({ lastHead: HEAD })).toEqual({ places: ALL, asked: [], skipped: [] });
  });

  it("is what GitHub's comparison touches where only a review is known", async () => {
    const compare = async () =>
      ahead(listed("src/a.ts", "@@ -52,3 +52,2 @@\n stay();\n-two();\n stay();"));
    const { places, asked } = await narrow({ compare });
    expect(places).toEqual(["src/a.ts:51"]);
    expect(asked).toEqual([{ base: OLD, head: HEAD }]);
  });

  it("is the whole file where the comparison shows no text of it", async () => {
    expect((await narrow({ compare: async () => ahead(listed("src/a.ts", null)) })).places).toEqual(
      ALL.slice(0, 2),
    );
  });

  it("is everything where the comparison can't be made", async () => {
    const compare = async () => Promise.reject(new GitHubError("odd answer", { status: 200 }));
    expect(await narrow({ compare })).toEqual({
      places: ALL,
      asked: [{ base: OLD, head: HEAD }],
      skipped: [],
    });
  });

  it.each<readonly [string, Comparison | null]>([
    ["is gone, as after a force-push", null],
    ["is no ancestor", { ...ahead(), status: "diverged", mergeBase: "c".repeat(40) }],
    ["was merged with others' work", { ...ahead(), mergeBase: "c".repeat(40) }],
    ["is related in a way that GitHub has no word for", { ...ahead(), status: "diverged" }],
    [
      "differs in more files than GitHub lists",
      ahead(...Array.from({ length: 300 }, (_, n) => listed(`f${n}`, null))),
    ],
  ])("is everything where the last reviewed commit %s", async (_, comparison) => {
    expect((await narrow({ compare: async () => comparison })).places).toEqual(ALL);
  });
});
