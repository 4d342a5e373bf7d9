import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { changeFromGit, createRepository, type Change, type Repository } from "./change.ts";
import { makeClient, type Client } from "./github-client.ts";
import { startFakeGitHub, type FakeGitHub, type FakeGitHubOptions } from "./github.ts";

const BIG = "x".repeat((1 << 20) + 1);

let repository: Repository;
let change: Change;
let fake: FakeGitHub;
let client: Client;

beforeAll(async () => {
  repository = await createRepository({
    base: {
      "src/a b.ts": "old\n",
      "src/deep/c.ts": "c\n",
      "big.txt": BIG,
      link: { link: "big.txt" },
      lib: { submodule: "a".repeat(40) },
    },
    head: [{ "src/a b.ts": "new\n" }, { "src/deep/c.ts": null }],
  });
  change = changeFromGit(repository.dir, repository.baseSha, repository.headSha);
});

afterAll(() => repository.cleanUp());

async function start(options: Partial<FakeGitHubOptions> = {}): Promise<void> {
  fake = await startFakeGitHub({ change, ...options });
  client = makeClient(fake);
}

afterEach(async () => {
  const wrong = [...client.wrongAnswers, ...fake.violations];
  await fake.close();
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
});

const PATH = "/contents/src/a%20b.ts";
const raw = { accept: "application/vnd.github.raw+json" };

describe("contents", () => {
  it("are base64 in JSON, or raw", async () => {
    await start();
    const { json } = await client.get(`${PATH}?ref=${change.headSha}`);
    expect(json).toMatchObject({ type: "file", encoding: "base64", path: "src/a b.ts", size: 4 });
    expect(Buffer.from(json.content, "base64").toString()).toBe("new\n");
    expect((await client.get(`${PATH}?ref=${change.headSha}`, raw)).text).toBe("new\n");
  });

  it("are those of the default branch without a ref, and of a pull request with its name", async () => {
    await start();
    expect((await client.get(PATH, raw)).text).toBe("old\n");
    expect((await client.get(`${PATH}?ref=refs/pull/7/head`, raw)).text).toBe("new\n");
  });

  it("are left out of JSON above one megabyte", async () => {
    await start();
    const { json } = await client.get("/contents/big.txt");
    expect(json).toMatchObject({ encoding: "none", content: "", size: BIG.length });
    expect((await client.get("/contents/big.txt", raw)).text).toHaveLength(BIG.length);
  });

  it("may be a directory, a link or a submodule", async () => {
    await start();
    const { json } = await client.get("/contents/src");
    expect(json).toMatchObject([
      { type: "file", name: "a b.ts" },
      { type: "dir", path: "src/deep" },
    ]);
    expect((await client.get("/contents/link")).json).toMatchObject({
      type: "symlink",
      target: "big.txt",
    });
    expect((await client.get("/contents/lib")).json.type).toBe("submodule");
  });

  it("are 404 after they were deleted, and for an unknown ref", async () => {
    await start();
    expect((await client.get("/contents/src/deep/c.ts")).status).toBe(200);
    expect((await client.get("/contents/src/deep/c.ts?ref=feature")).status).toBe(404);
    expect((await client.get(`${PATH}?ref=nowhere`)).status).toBe(404);
  });
});

describe("comparisons", () => {
  it("go from the merge base, with three dots", async () => {
    await start();
    const { json } = await client.get(`/compare/${change.baseSha}...${change.headSha}`);
    expect(json).toMatchObject({ status: "ahead", ahead_by: 2, behind_by: 0, total_commits: 2 });
    expect(json.merge_base_commit.sha).toBe(change.baseSha);
    expect(json.files).toHaveLength(2);
    expect((await client.get("/compare/main..feature")).status).toBe(404);
    expect((await client.get(`/compare/${"1".repeat(40)}...feature`)).status).toBe(404);
  });

  it("show what is new since the last push, and notice a forced one", async () => {
    await start();
    const next = repository.commit({ "d.ts": "d\n" }, repository.headSha);
    fake.pushHead(changeFromGit(repository.dir, repository.baseSha, next));
    const since = await client.get(`/compare/${change.headSha}...${next}`);
    expect(since.json.files).toMatchObject([{ filename: "d.ts", status: "added" }]);
    const forced = repository.commit({ "e.ts": "e\n" }, repository.baseSha);
    fake.pushHead(changeFromGit(repository.dir, repository.baseSha, forced));
    const rewritten = await client.get(`/compare/${next}...${forced}`);
    expect(rewritten.json.status).toBe("diverged");
    expect(rewritten.json.merge_base_commit.sha).toBe(change.baseSha);
  });

  it("list files on the first page only, and no more than the limit", async () => {
    await start({ limits: { compareFiles: 1 } });
    const first = await client.get("/compare/main...feature?per_page=1");
    expect([first.json.files.length, first.json.commits.length]).toEqual([1, 1]);
    const second = await client.get("/compare/main...feature?per_page=1&page=2");
    expect([second.json.files.length, second.json.commits.length]).toEqual([0, 1]);
  });
});

describe("objects", () => {
  it("are found by their names", async () => {
    await start();
    const tree = await client.get(`/git/trees/${change.headSha}?recursive=1`);
    const file = tree.json.tree.find(({ path }: { path: string }) => path === "src/a b.ts");
    const blob = await client.get(`/git/blobs/${file.sha}`);
    expect(Buffer.from(blob.json.content, "base64").toString()).toBe("new\n");
    const flat = await client.get(`/git/trees/${change.headSha}`);
    expect(flat.json.tree.map(({ path }: { path: string }) => path)).not.toContain("src/deep");
    expect((await client.get("/commits/feature")).json.sha).toBe(change.headSha);
    expect((await client.get("/commits/nowhere")).status).toBe(422);
    expect((await client.get("/pulls/7/commits")).json).toHaveLength(2);
    expect((await client.get("")).json).toMatchObject({ full_name: "octo-org/widgets" });
  });
});

function post(body: string): ReturnType<Client["send"]> {
  return client.send("POST", "/issues/7/comments", { body });
}

describe("the timeline", () => {
  it("keeps comments, and lets only their author change them", async () => {
    await start({ issueComments: [{ id: 5, body: "hello" }] });
    const made = await client.send("POST", "/issues/7/comments", { body: "summary" });
    expect(made.status).toBe(201);
    const own = `/issues/comments/${made.json.id}`;
    expect((await client.send("PATCH", own, { body: "newer" })).json.body).toBe("newer");
    expect((await client.send("PATCH", "/issues/comments/5", { body: "no" })).status).toBe(403);
    const { json } = await client.get("/issues/7/comments");
    expect(json.map(({ body }: { body: string }) => body)).toEqual(["hello", "newer"]);
    expect((await client.get("/issues/7")).json).toMatchObject({ comments: 2, number: 7 });
  });

  it("refuses what is too long or empty", async () => {
    await start();
    expect((await post("")).json.errors[0].code).toBe("missing_field");
    expect((await post("x".repeat(65_537))).json.errors[0].message).toMatch(/^Body is too long/);
    expect((await post("x".repeat(65_536))).status).toBe(201);
  });

  it("takes a reaction once", async () => {
    await start({
      issueComments: [{ id: 5, body: "hello" }],
      reviewComments: [{ id: 6, path: "link" }],
    });
    const react = () => client.send("POST", "/issues/comments/5/reactions", { content: "eyes" });
    expect([(await react()).status, (await react()).status]).toEqual([201, 200]);
    const other = await client.send("POST", "/pulls/comments/6/reactions", { content: "+1" });
    expect(other.status).toBe(201);
    expect(fake.reactions).toHaveLength(2);
  });

  it("knows who may do what", async () => {
    await start({ collaborators: { ada: "write" } });
    const known = await client.get("/collaborators/ada/permission");
    expect(known.json.permission).toBe("write");
    expect((await client.get("/collaborators/mallory/permission")).status).toBe(404);
  });
});

describe("checks and SARIF", () => {
  const run = { name: "fen", head_sha: "abc", status: "completed", conclusion: "neutral" };
  const annotation = {
    path: "a",
    start_line: 1,
    end_line: 1,
    annotation_level: "notice",
    message: "m",
  };

  it("need permissions of their own", async () => {
    await start();
    expect((await client.send("POST", "/check-runs", run)).status).toBe(403);
  });

  it("append annotations over several requests", async () => {
    await start({ permissions: { checks: "write" } });
    const output = { title: "t", summary: "s", annotations: [annotation] };
    const made = await client.send("POST", "/check-runs", { ...run, output });
    expect(made.status).toBe(201);
    const more = await client.send("PATCH", `/check-runs/${made.json.id}`, { output });
    expect(more.json.output.annotations_count).toBe(2);
  });

  it("accept a SARIF file with 202", async () => {
    await start({ permissions: { security_events: "write" } });
    const upload = { commit_sha: "a".repeat(40), ref: "refs/pull/7/head", sarif: "H4sI" };
    expect((await client.send("POST", "/code-scanning/sarifs", upload)).status).toBe(202);
    expect(fake.sarifs).toMatchObject([upload]);
  });
});

it("fifty-one annotations in one request are refused", async () => {
  const annotation = { path: "a", start_line: 1, end_line: 1, annotation_level: "notice" };
  const annotations = Array.from({ length: 51 }, () => ({ ...annotation, message: "m" }));
  const strict = await startFakeGitHub({ change, permissions: { checks: "write" } });
  const body = { name: "fen", head_sha: "a", output: { title: "t", summary: "s", annotations } };
  const reply = await makeClient(strict).send("POST", "/check-runs", body);
  await strict.close();
  expect(reply.status).toBe(422);
});
