import { describe, expect, it } from "vitest";

import { readInputs } from "../../src/inputs.ts";
import type { Clone } from "../../src/io/git/git.ts";
import { readChurn } from "../../src/steps/review-change.ts";
import { BASE, pullRequestOf } from "./scripted-pull-request.ts";

const file = (path: string, oldPath: string | null = null) => ({
  path,
  oldPath,
  status: "modified" as const,
  binary: false,
  additions: 1,
  deletions: 0,
  hunks: [],
  patch: "complete" as const,
});

const change = { files: [file("src/a.ts"), file("src/new.ts", "src/old.ts")], unlisted: 0 };

const inputsOf = (given: Record<string, string> = {}) =>
  readInputs({ given: (name) => given[name] ?? "", environment: {} });

type Counting = Pick<Clone, "countCommits">;

const cloneThat = (countCommits: Clone["countCommits"]): Counting => ({ countCommits });

const churnWith = (openClone: () => Promise<Counting | null>, given: Record<string, string> = {}) =>
  readChurn({ inputs: inputsOf(given), pullRequest: pullRequestOf(), change, openClone });

describe("how often files were changed before", () => {
  it("is asked at the base commit, of moved files by their old names", async () => {
    const asked: unknown[] = [];
    const counts = new Map([["src/old.ts", 12]]);
    const clone = cloneThat(async (request) => {
      asked.push(request);
      return counts;
    });
    expect(await churnWith(async () => clone)).toEqual(counts);
    expect(asked).toEqual([{ ref: BASE, paths: ["src/a.ts", "src/old.ts"] }]);
  });

  it.each<readonly [string, () => Promise<Counting | null>]>([
    ["there is no clone", async () => null],
    [
      "the clone cannot be opened",
      async () => {
        throw new Error("no");
      },
    ],
    [
      "git fails",
      async () =>
        cloneThat(async () => {
          throw new Error("no");
        }),
    ],
  ])("is not known when %s", async (_, openClone) => {
    expect(await churnWith(openClone)).toEqual(new Map());
  });

  it("is not asked where several jobs must put the files in the same order", async () => {
    const clone = cloneThat(async () => new Map([["src/a.ts", 1]]));
    expect(await churnWith(async () => clone, { shard: "1/2" })).toEqual(new Map());
  });
});
