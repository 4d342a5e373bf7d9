import { describe, expect, it, onTestFinished } from "vitest";

import { GitHubError } from "../../../src/domain/errors.ts";
import { createGitHub } from "../../../src/io/github/github.ts";
import { changeFromGit, createRepository } from "../../fakes/change.ts";
import { startFakeGitHub, type FakeGitHubOptions } from "../../fakes/github.ts";
import { catchError, file, setUp as setUpScripted, startScripted } from "./scripted-github.ts";

async function setUp(options: Partial<FakeGitHubOptions> = {}) {
  const repository = await createRepository({
    base: { "a.ts": "1\n", "b.ts": "1\n" },
    head: { "a.ts": "2\n" },
    baseMoves: { "c.ts": "1\n" },
  });
  const { dir, headSha: last } = repository;
  const head = repository.commit({ "b.ts": "2\n" });
  const change = changeFromGit(dir, "main", head);
  const fake = await startFakeGitHub({ change, ...options });
  onTestFinished(async () => {
    await fake.close();
    await repository.cleanUp();
  });
  const github = createGitHub({
    token: fake.token,
    apiUrl: fake.url,
    userAgent: "fen-review/0",
    repository: { owner: fake.owner, repo: fake.repo },
    deadline: () => 1000,
    signal: new AbortController().signal,
    sleep: async () => {},
    log: () => {},
    scrubBody: (text) => text,
  });
  return { fake, github, change, last, head };
}

describe("comparing two commits", () => {
  it("tells what a push has changed, in one request that GitHub's description knows", async () => {
    const { fake, github, last, head } = await setUp();
    expect(await github.compare({ base: last, head })).toMatchObject({
      status: "ahead",
      mergeBase: last,
      files: [{ path: "b.ts", oldPath: null, patch: "@@ -1 +1 @@\n-1\n+2" }],
    });
    expect(fake.requests).toHaveLength(1);
    expect(fake.violations).toEqual([]);
  });

  it("tells by status and merge base that a commit did not come from the other", async () => {
    const { github, change, last, head } = await setUp();
    const { baseSha, mergeBaseSha } = change;
    const told = async (base: string, to: string) => {
      const { status, mergeBase } = (await github.compare({ base, head: to })) ?? {};
      return [status, mergeBase];
    };
    expect(await told(baseSha, head)).toEqual(["diverged", mergeBaseSha]);
    expect(await told(head, last)).toEqual(["behind", last]);
    expect(await told(head, head)).toEqual(["identical", head]);
  });

  it.each<readonly [string, Partial<FakeGitHubOptions>, string]>([
    ["a commit is gone", {}, "d".repeat(40)],
    ["a name would lead elsewhere", {}, "../../pulls/7?x="],
    ["the token may not read contents", { permissions: { pull_requests: "write" } }, ""],
  ])("tells nothing when %s", async (_, options, base) => {
    const { github, head, last } = await setUp(options);
    expect(await github.compare({ base: base === "" ? last : base, head })).toBeNull();
  });

  it("takes a status that it does not know for histories that went apart", async () => {
    const merge_base_commit = { sha: "b".repeat(40) };
    const body = { status: "sideways", merge_base_commit, files: [file("a.ts")] };
    const server = await startScripted([{ body }, { body: { ...body, files: undefined } }]);
    const { github } = setUpScripted(server);
    expect(await github.compare({ base: "x", head: "y" })).toMatchObject({
      status: "diverged",
      files: [{ path: "a.ts" }],
    });
    expect((await github.compare({ base: "x", head: "y" }))?.files).toEqual([]);
  });

  it("does not guess at something else", async () => {
    const server = await startScripted([{ body: [] }]);
    const { github } = setUpScripted(server);
    expect(await catchError(github.compare({ base: "x", head: "y" }))).toBeInstanceOf(GitHubError);
  });
});
