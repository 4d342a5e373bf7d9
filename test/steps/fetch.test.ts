import { describe, expect, it } from "vitest";

import type { ListedFile } from "../../src/domain/pull-request.ts";
import type { Clone } from "../../src/io/git/git.ts";
import { fetchChange } from "../../src/steps/fetch.ts";
import { pullRequestOf, scriptGitHub, type World } from "./scripted-pull-request.ts";

const PATCH = "@@ -1 +1 @@\n-a\n+b";

function listedOf(path: string, rest: Partial<ListedFile> = {}): ListedFile {
  return {
    path,
    oldPath: null,
    status: "modified",
    additions: 1,
    deletions: 1,
    patch: PATCH,
    blob: null,
    ...rest,
  };
}

function diffOf(path: string, patch = PATCH): string {
  return `diff --git a/${path} b/${path}\nindex 1111111..2222222 100644\n--- a/${path}\n+++ b/${path}\n${patch}\n`;
}

async function run(world: World, clone: Clone["diff"] | null = null) {
  const github = scriptGitHub(world);
  let opened = 0;
  const openClone = async () => {
    opened += 1;
    return clone && ({ diff: clone } as Clone);
  };
  const changedFiles = world.pullRequest?.changedFiles ?? world.files?.length ?? 0;
  const change = await fetchChange({
    github,
    pullRequest: pullRequestOf({ changedFiles }),
    openClone,
  });
  const states = change.files.map(
    ({ path, patch, binary, hunks }) =>
      `${path} ${patch}${binary ? " binary" : ""} ${hunks.length}`,
  );
  return { states, change, log: github.log, opened: () => opened };
}

describe("a change", () => {
  it("that GitHub's list shows whole needs nothing else", async () => {
    const { states, log, opened } = await run({ files: [listedOf("a.ts"), listedOf("b.ts")] });
    expect(states).toEqual(["a.ts complete 1", "b.ts complete 1"]);
    expect([log, opened()]).toEqual([["listFiles"], 0]);
  });

  it("carries the id of each file's content where GitHub gives one", async () => {
    const files = [listedOf("a.ts", { blob: "d00" }), listedOf("b.ts")];
    const { change } = await run({ files });
    expect(change.files.map((file) => file.blob ?? "none")).toEqual(["d00", "none"]);
    expect(change.files[1]).not.toHaveProperty("blob");
  });

  it("without text is not missing anything", async () => {
    const none = { additions: 0, deletions: 0, patch: null };
    const { states, log } = await run({
      files: [
        listedOf("logo.png", none),
        listedOf("moved.ts", { ...none, status: "renamed", oldPath: "old.ts" }),
      ],
    });
    expect(states).toEqual(["logo.png complete binary 0", "moved.ts complete 0"]);
    expect(log).toEqual(["listFiles"]);
  });

  it("that the list does not show is taken from the diff", async () => {
    const { states, log, opened } = await run({
      files: [listedOf("big.ts", { patch: null }), listedOf("a.ts")],
      diff: { kind: "diff", text: diffOf("big.ts") },
    });
    expect(states).toEqual(["big.ts complete 1", "a.ts complete 1"]);
    expect([log, opened()]).toEqual([["listFiles", "fetchDiff"], 0]);
  });

  it("whose patch is cut off is taken from the diff", async () => {
    const { states } = await run({
      files: [listedOf("a.ts", { patch: "@@ -1,3 +1,3 @@\n-a\n+b" })],
      diff: { kind: "diff", text: diffOf("a.ts") },
    });
    expect(states).toEqual(["a.ts complete 1"]);
  });

  it("that neither shows is taken from the clone, which is asked for these files only", async () => {
    const asked: unknown[] = [];
    const { states } = await run(
      {
        files: [listedOf("a.ts"), listedOf("big.ts", { patch: null })],
        diff: { kind: "diff", text: diffOf("a.ts") },
      },
      async (options) => {
        asked.push(options);
        return diffOf("big.ts");
      },
    );
    expect(states).toEqual(["a.ts complete 1", "big.ts complete 1"]);
    expect(asked).toEqual([{ base: "a".repeat(40), head: "b".repeat(40), paths: ["big.ts"] }]);
  });

  it("whose lines elsewhere are not those that GitHub counts stays missing", async () => {
    const { states, change } = await run(
      {
        files: [listedOf("a.ts", { patch: null, additions: 5 })],
        diff: { kind: "diff", text: diffOf("a.ts") },
      },
      async () => diffOf("a.ts"),
    );
    expect(states).toEqual(["a.ts missing 0"]);
    expect(change.files[0]?.patchNote).toBe("GitHub shows no text for this file");
  });

  it("that nothing shows stays missing, whatever the sources do", async () => {
    const files = [listedOf("a.ts", { patch: null })];
    const diff = { kind: "diff", text: "no diff at all" } as const;
    for (const clone of [null, async () => null, async () => "garbage"]) {
      expect((await run({ files, diff }, clone)).states).toEqual(["a.ts missing 0"]);
    }
  });

  it("of more files than GitHub lists says how many are not listed", async () => {
    const files = [listedOf("a.ts")];
    const { change } = await run({ files, pullRequest: pullRequestOf({ changedFiles: 4 }) });
    expect(change.unlisted).toBe(3);
  });

  it("of more than 300 files does not ask for a diff that GitHub does not make", async () => {
    const files = Array.from({ length: 301 }, (_, n) =>
      listedOf(`${n}.ts`, n === 0 ? { patch: null } : {}),
    );
    const { log, states } = await run({ files }, async () => diffOf("0.ts"));
    expect(log).toEqual(["listFiles"]);
    expect(states[0]).toBe("0.ts complete 1");
  });
});
