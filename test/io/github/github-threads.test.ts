import { describe, expect, it, onTestFinished } from "vitest";

import { createGitHub } from "../../../src/io/github/github.ts";
import { startFakeGitHub, type FakeGitHubOptions } from "../../fakes/github.ts";
import { changeFromGit, createRepository } from "../../fakes/change.ts";

async function setUp(options: Partial<FakeGitHubOptions> = {}) {
  const repository = await createRepository({ base: { "a.ts": "1\n" }, head: { "a.ts": "2\n" } });
  const change = changeFromGit(repository.dir, repository.baseSha, repository.headSha);
  const fake = await startFakeGitHub({
    change,
    reviewComments: [
      { path: "a.ts", line: 1, side: "RIGHT", body: "one" },
      { path: "a.ts", body: "two" },
    ],
    ...options,
  });
  onTestFinished(async () => {
    await fake.close();
    await repository.cleanUp();
  });
  const github = (apiUrl: string) =>
    createGitHub({
      token: fake.token,
      apiUrl,
      userAgent: "fen-review/0",
      repository: { owner: fake.owner, repo: fake.repo },
      deadline: () => 1000,
      signal: new AbortController().signal,
      sleep: async () => {},
      log: () => {},
      scrubBody: (text) => text,
    });
  return { fake, github };
}

describe("review threads", () => {
  it.each(["url", "enterpriseUrl"] as const)(
    "are listed with who wrote in them (%s)",
    async (address) => {
      const { fake, github } = await setUp();
      const [first, second] = fake.reviewComments;
      fake.answerComment(first!.id, "no");
      fake.resolveThread(second!.id);
      const client = github(fake[address]);
      const threads = await client.listThreads(7);
      expect(
        threads?.map(({ isResolved, isOutdated, isWhole, mayResolve, comments }) => [
          isResolved,
          isOutdated,
          isWhole,
          mayResolve,
          comments.map(({ id, author }) => [id, author.login, author.type]),
        ]),
      ).toEqual([
        [
          false,
          false,
          true,
          false,
          [
            [first!.id, "github-actions[bot]", "Bot"],
            [expect.any(Number), "octocat", "User"],
          ],
        ],
        [true, true, true, false, [[second!.id, "github-actions[bot]", "Bot"]]],
      ]);
      expect(fake.violations).toEqual([]);
      expect(client.requestCount()).toEqual({ requests: 1, writes: 0 });
    },
  );

  it("are resolved with the permission, and refused without it, which GitHub says with status 200", async () => {
    const permissions = { pull_requests: "write", contents: "write" } as const;
    const { fake, github } = await setUp({ permissions });
    const client = github(fake.url);
    const [thread] = (await client.listThreads(7)) ?? [];
    expect(thread?.mayResolve).toBe(true);
    expect(await client.resolveThread(thread!.id)).toMatchObject({ kind: "done" });
    expect(fake.resolvedThreads.size).toBe(1);
    expect(client.requestCount().writes).toBe(1);
    const poor = await setUp();
    const refused = await poor.github(poor.fake.url).resolveThread(thread!.id);
    expect(refused).toMatchObject({
      kind: "denied",
      message: expect.stringContaining("`contents: write`"),
    });
    expect(poor.fake.resolvedThreads.size).toBe(0);
  });

  it.each([
    ["no permission", { permissions: { contents: "read" } as const }],
    ["an error", { faults: [{ path: /graphql/, status: 400, body: {}, times: 9 }] }],
    [
      "another answer",
      {
        faults: [{ path: /graphql/, status: 200, body: { data: { repository: null } }, times: 9 }],
      },
    ],
  ])("are not known with %s", async (_, options) => {
    const { fake, github } = await setUp(options);
    expect(await github(fake.url).listThreads(7)).toBeNull();
  });
});
