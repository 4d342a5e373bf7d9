import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";

import {
  changeFromDiff,
  changeFromGit,
  createRepository,
  type Change,
  type ChangedFile,
  type Files,
  type Repository,
  type RepositoryPlan,
} from "./change.ts";
import { git } from "./change/git.ts";
import { resolveAnchor } from "./github-anchors.ts";

const open: Repository[] = [];

async function build(plan: RepositoryPlan): Promise<{ repository: Repository; change: Change }> {
  const repository = await createRepository(plan);
  open.push(repository);
  const { dir, baseSha, headSha } = repository;
  return { repository, change: changeFromGit(dir, baseSha, headSha) };
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((repository) => repository.cleanUp()));
});

/** Blob names differ where only a diff is known. */
function listWithoutSha({ files }: Change): readonly object[] {
  return files.map((file) => ({ ...file, sha: undefined }));
}

function renderFile({ status, filename, previous_filename: old, patch, ...file }: ChangedFile) {
  const counts = `+${file.additions} -${file.deletions} =${file.changes}`;
  const name = old === undefined ? filename : `${old} => ${filename}`;
  return `${status} ${name} ${counts} ${patch ?? "no patch"}`
    .replaceAll("\n", "⏎")
    .replaceAll("\r", "␍");
}

const SUBMODULE = { submodule: "a".repeat(40) };

describe("a change from a git repository", () => {
  const plan: { base: Files; head: Files } = {
    base: {
      "gone.txt": "bye",
      "image.bin": Buffer.from([0, 1]),
      "moved.txt": "x\ny\nz\n",
      "run.sh": "echo\n",
      "text.txt": "1\n2\n3\n",
      'ü".txt': "u\n",
      lib: SUBMODULE,
      link: "a file\n",
    },
    head: {
      "gone.txt": null,
      "image.bin": Buffer.from([0, 2]),
      "moved.txt": null,
      "new/here.txt": "new\n",
      "new/moved.txt": "x\ny\nz\n",
      "run.sh": { executable: "echo\n" },
      "text.txt": "1\r\n2\n3",
      'ü".txt': "U\n",
      lib: { submodule: "b".repeat(40) },
      link: { link: "text.txt" },
    },
  };

  it("lists files as GitHub does", async () => {
    const { change } = await build(plan);
    expect(change.files.map(renderFile)).toMatchInlineSnapshot(`
      [
        "removed gone.txt +0 -1 =1 @@ -1 +0,0 @@⏎-bye⏎\\ No newline at end of file",
        "modified image.bin +0 -0 =0 no patch",
        "modified lib +1 -1 =2 @@ -1 +1 @@⏎-Subproject commit aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa⏎+Subproject commit bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
        "changed link +0 -0 =0 no patch",
        "added new/here.txt +1 -0 =1 @@ -0,0 +1 @@⏎+new",
        "renamed moved.txt => new/moved.txt +0 -0 =0 no patch",
        "modified run.sh +0 -0 =0 no patch",
        "modified text.txt +2 -2 =4 @@ -1,3 +1,3 @@⏎-1⏎+1␍⏎ 2⏎-3⏎+3⏎\\ No newline at end of file",
        "modified ü".txt +1 -1 =2 @@ -1 +1 @@⏎-u⏎+U",
      ]
    `);
  });

  it("reads files, trees and commits at both ends", async () => {
    const { change, repository } = await build({ ...plan, baseMoves: { "later.txt": "later\n" } });
    expect(change.contents("text.txt", change.headSha)?.toString()).toBe("1\r\n2\n3");
    expect(change.contents("text.txt", "main")?.toString()).toBe("1\n2\n3\n");
    expect(change.contents("gone.txt", "feature")).toBeNull();
    expect(change.contents("text.txt", "no-such-ref")).toBeNull();
    expect(change.mergeBaseSha).not.toBe(change.baseSha);
    expect(change.commits.map(({ sha }) => sha)).toEqual([repository.headSha]);
    expect(change.files.map(({ filename }) => filename)).not.toContain("later.txt");
    expect(change.compare("main", "feature")).toMatchObject({ status: "diverged", aheadBy: 1 });
    expect(change.compare(change.headSha, change.headSha)?.status).toBe("identical");
    expect(change.compare("1".repeat(40), change.headSha)).toBeNull();
  });

  it("is the same every time it is built", async () => {
    const [first, second] = [await build(plan), await build(plan)];
    expect(first.repository.headSha).toBe(second.repository.headSha);
  });
});

describe("a change from a diff's text", () => {
  it("lists the same files as git, patch for patch", async () => {
    const { change } = await build({
      base: {
        "a.txt": "1\n2\n3\n",
        "b b.txt": "x\ny\nz\nw\n",
        'q"é.txt': "q\n",
        "gone.txt": "g\n",
      },
      head: {
        "a.txt": "1\n--- two\n++ three\n3",
        "b b.txt": null,
        "c.txt": "x\ny\nz\nW\n",
        'q"é.txt': "Q\n",
        "gone.txt": null,
        "new.txt": "n\n",
      },
    });
    const copy = changeFromDiff(change.diff);
    expect(listWithoutSha(copy)).toEqual(listWithoutSha(change));
    for (const { filename } of change.files) {
      expect(copy.contents(filename, "feature")).toEqual(change.contents(filename, "feature"));
    }
    expect(copy.contents("gone.txt", "main")?.toString()).toBe("g\n");
  });

  it("puts the lines it knows at their numbers and leaves the others empty", () => {
    const diff = "diff --git a/f b/f\n--- a/f\n+++ b/f\n@@ -3,2 +3,2 @@\n same\n-old\n+new\n";
    const change = changeFromDiff(diff, { headSha: "c".repeat(40) });
    expect(change.headSha).toBe("c".repeat(40));
    expect(change.contents("f", "feature")?.toString()).toBe("\n\nsame\nnew\n");
    expect(change.contents("f", "main")?.toString()).toBe("\n\nsame\nold\n");
    expect(change.compare("main", "feature")?.files).toEqual(change.files);
  });
});

/** Lines of one side that git shows with three lines of context, reckoned from a diff without context. */
function reckonShownLines(bareDiff: string, side: "LEFT" | "RIGHT", length: number): Set<number> {
  const shown = new Set<number>();
  for (const found of bareDiff.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)) {
    const [start, count] = side === "LEFT" ? [found[1], found[2]] : [found[3], found[4]];
    const lines = Number(count ?? 1);
    // A side without lines of its own is numbered by the line before the place.
    const first = lines === 0 ? Number(start) + 1 : Number(start);
    for (let line = first - 3; line < first + lines + 3; line += 1) {
      if (line >= 1 && line <= length) shown.add(line);
    }
  }
  return shown;
}

const fileText = fc.array(fc.constantFrom<string>("a", "b", "-- c", "++ d", "@@ -1 +1 @@", ""), {
  minLength: 12,
  maxLength: 40,
});
const edits = fc.array(
  fc.record({
    at: fc.nat(40),
    remove: fc.nat(2),
    insert: fc.array(fc.constantFrom<string>("new", "+", "- x"), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 3 },
);

describe("which lines can be commented", () => {
  it("is every line in a hunk on that side, and no other", async () => {
    await fc.assert(
      fc.asyncProperty(fileText, edits, async (before, changes) => {
        const after = [...before];
        for (const { at, remove, insert } of changes) after.splice(at, remove, ...insert);
        const { repository, change } = await build({
          base: { f: `${before.join("\n")}\n` },
          head: { f: `${after.join("\n")}\n` },
        });
        const bare = git(repository.dir, [
          "diff",
          "-U0",
          change.baseSha,
          change.headSha,
        ]).toString();
        for (const [side, lines] of [["LEFT", before] as const, ["RIGHT", after] as const]) {
          const shown = reckonShownLines(bare, side, lines.length);
          for (let line = 0; line <= lines.length + 2; line += 1) {
            const found = resolveAnchor(change.files, { path: "f", line, side });
            const text = "anchor" in found ? found.anchor.text : null;
            expect(text).toBe(shown.has(line) ? lines[line - 1] : null);
          }
        }
        await repository.cleanUp();
      }),
      { numRuns: 15 },
    );
  });
});
