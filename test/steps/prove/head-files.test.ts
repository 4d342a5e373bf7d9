import { describe, expect, it } from "vitest";

import { GitHubError } from "../../../src/domain/errors.ts";
import type { Clone } from "../../../src/io/git/git.ts";
import { createHeadFiles } from "../../../src/steps/prove/head-files.ts";
import { fileOf, hunkOf } from "../../domain/sample-diff.ts";
import { pullRequestOf } from "../scripted-pull-request.ts";

const ADDED = {
  ...fileOf("new.ts", [hunkOf(["+a", "+b"], { old: 0, new: 1 })]),
  status: "added" as const,
};
const CHANGED = {
  ...fileOf("old.ts", [hunkOf([" 1", "-2", "+two", " 3"], { old: 1, new: 1 })]),
  blob: "d".repeat(40),
};
const REMOVED = {
  ...fileOf("gone.ts", [hunkOf(["-x"], { old: 1, new: 0 })]),
  status: "removed" as const,
};
const HEAD_TEXT = "1\ntwo\n3\n";

type Setup = {
  readonly texts?: Readonly<Record<string, string>>;
  readonly blobs?: Readonly<Record<string, string>>;
  /** Requests that were made before. */
  readonly before?: number;
  readonly changedFiles?: number;
  readonly fails?: boolean;
};

function setUp({ texts = {}, blobs, before = 7, changedFiles = 3, fails = false }: Setup = {}) {
  const asked: string[] = [];
  const clone: Pick<Clone, "readBlob"> | null = blobs
    ? {
        readBlob: async (id) => blobs[id] ?? null,
      }
    : null;
  const files = createHeadFiles({
    github: {
      fetchContent: async ({ path }) => {
        asked.push(path);
        if (fails) throw new GitHubError("away", { status: 500 });
        return texts[path] ?? null;
      },
      requestCount: () => ({ requests: before + asked.length, writes: 0 }),
    },
    openClone: async () => clone,
    pullRequest: pullRequestOf({ changedFiles }),
    files: [ADDED, CHANGED, REMOVED],
  });
  return { files, asked };
}

describe("the text of a file at the head", () => {
  it("comes from the diff of a new file, and from the clone by its id, without a request", async () => {
    const { files, asked } = setUp({ blobs: { [CHANGED.blob]: HEAD_TEXT } });
    expect(await files.read("new.ts")).toBe("a\nb\n");
    expect(await files.peek("old.ts")).toBe(HEAD_TEXT);
    expect(await files.read("old.ts")).toBe(HEAD_TEXT);
    expect(await files.read("gone.ts")).toBeNull();
    expect(asked).toEqual([]);
  });

  it("is asked for once where nothing else has it, and not at all by a look", async () => {
    const { files, asked } = setUp({ texts: { "old.ts": HEAD_TEXT }, blobs: {} });
    expect(await files.peek("old.ts")).toBeNull();
    expect(await Promise.all([files.read("old.ts"), files.read("old.ts")])).toEqual([
      HEAD_TEXT,
      HEAD_TEXT,
    ]);
    expect(await files.peek("old.ts")).toBe(HEAD_TEXT);
    expect(asked).toEqual(["old.ts"]);
  });

  it("is not known when a small pull request has used its requests up, or GitHub fails", async () => {
    const small = setUp({ texts: { "old.ts": HEAD_TEXT }, before: 8 });
    expect(await small.files.read("old.ts")).toBeNull();
    expect(small.asked).toEqual([]);
    const large = setUp({ texts: { "old.ts": HEAD_TEXT }, before: 8, changedFiles: 5 });
    expect(await large.files.read("old.ts")).toBe(HEAD_TEXT);
    expect(await setUp({ fails: true }).files.read("old.ts")).toBeNull();
    expect(await setUp({ fails: true }).files.exists("other.ts")).toBeNull();
  });

  it("tells the one at the base by undoing the diff, where that fits", async () => {
    const fitting = setUp({ texts: { "old.ts": HEAD_TEXT } }).files;
    expect(await fitting.readBase("old.ts")).toBe("1\n2\n3\n");
    expect(await fitting.readBase("new.ts")).toBeNull();
    expect(await fitting.readBase("other.ts")).toBeNull();
    expect(
      await setUp({ texts: { "old.ts": "something else\n" } }).files.readBase("old.ts"),
    ).toBeNull();
  });

  it("says whether there is one", async () => {
    const { files } = setUp({ texts: { "lib.ts": "x" }, before: 0 });
    expect(await Promise.all(["new.ts", "gone.ts", "lib.ts", "none.ts"].map(files.exists))).toEqual(
      [true, false, true, false],
    );
  });

  it("outside the diff takes five requests at most beyond the usual ones", async () => {
    const { files, asked } = setUp({ before: 20 });
    for (let index = 0; index < 9; index += 1) await files.exists(`f${index}.ts`);
    expect(asked).toHaveLength(5);
  });
});
