import { afterEach, beforeAll, describe, expect, it } from "vitest";

import { changeFromDiff, type Change } from "./change.ts";
import { diffOfFiles } from "./github-fixture.ts";
import { makeClient, type Client } from "./github-client.ts";
import { READ_ONLY, startFakeGitHub, type FakeGitHub, type FakeGitHubOptions } from "./github.ts";

const REVIEWS = "/pulls/7/reviews";
const review = { event: "COMMENT", body: "a summary" };

let change: Change;
let fake: FakeGitHub;
let client: Client;

beforeAll(() => {
  change = changeFromDiff(diffOfFiles(45));
});

async function start(options: Partial<FakeGitHubOptions> = {}): Promise<void> {
  fake = await startFakeGitHub({ change, ...options });
  client = makeClient(fake);
}

afterEach(async () => {
  const { wrongAnswers } = client;
  await fake.close();
  if (wrongAnswers.length > 0) throw new Error(wrongAnswers.join("\n"));
});

function fetchBare(headers: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${fake.url}/repos/${fake.owner}/${fake.repo}/pulls/7`, { headers });
}

describe("who may ask", () => {
  it.each([
    ["without a token", {}, 401, "Requires authentication"],
    ["with a wrong token", { authorization: "token wrong" }, 401, "Bad credentials"],
    ["without a user agent", { "user-agent": "" }, 403, "administrative rules"],
  ])("is refused %s", async (_, headers, ...[status, message]) => {
    await start();
    const response = await fetchBare(headers);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(message);
    expect(fake.violations).not.toEqual([]);
  });

  it("is refused with an unknown version of the API", async () => {
    await start();
    expect((await client.get("/pulls/7", { "x-github-api-version": "2020-01-01" })).status).toBe(
      400,
    );
  });

  it("needs the permission, and learns nothing else without it", async () => {
    await start({ permissions: READ_ONLY });
    expect((await client.get("/pulls/7")).status).toBe(200);
    const refused = await client.send("POST", REVIEWS, review);
    expect(refused.json).toEqual({
      message: "Resource not accessible by integration",
      documentation_url: "https://docs.github.com/rest",
      status: "403",
    });
    await fake.close();
    await start({ permissions: { pull_requests: "write" } });
    expect((await client.get("/contents/dir/file-100.txt?ref=feature")).status).toBe(403);
  });

  it("may not be told who it is when it is a workflow", async () => {
    await start();
    expect((await client.get("//user")).status).toBe(403);
    await fake.close();
    await start({ actor: { login: "octocat", type: "User" } });
    expect((await client.get("//user")).json.login).toBe("octocat");
  });
});

describe("what is not there", () => {
  it.each([
    "/pulls/8",
    "/pulls/8/files",
    "/issues/8/comments",
    "/contents/no.txt",
    "/nothing",
    "//graphql",
  ])("is 404: %s", async (path) => {
    await start();
    const url = path.startsWith("//") ? path.slice(1) : `/repos/octo-org/widgets${path}`;
    const headers = { authorization: `token ${fake.token}` };
    const response = await fetch(fake.url + url, { headers });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ message: "Not Found", status: "404" });
  });

  it("redirects after a rename, without changing a write's method", async () => {
    await start({ renamedFrom: "octo-org/gadgets" });
    const headers = { authorization: `token ${fake.token}` };
    const old = `${fake.url}/repos/octo-org/gadgets/pulls/7`;
    const moved = await fetch(old, { headers, redirect: "manual" });
    expect(moved.status).toBe(301);
    expect(moved.headers.get("location")).toBe(`${fake.url}/repositories/1296269/pulls/7`);
    expect((await fetch(old, { headers })).status).toBe(200);
    const write = await fetch(`${old}/reviews`, { method: "POST", headers, redirect: "manual" });
    expect(write.status).toBe(307);
  });
});

describe("pages", () => {
  it("are linked by the repository's number and can be followed", async () => {
    await start();
    const seen: string[] = [];
    const relations: string[][] = [];
    let next: string | undefined = "/pulls/7/files?per_page=20";
    while (next !== undefined) {
      const reply = await client.get(next);
      seen.push(...reply.json.map(({ filename }: { filename: string }) => filename));
      const link = reply.headers.get("link") ?? "";
      relations.push([...link.matchAll(/rel="(\w+)"/g)].map(([, name]) => name ?? ""));
      next = /<([^>]*)>; rel="next"/.exec(link)?.[1]?.replace(fake.url, "/");
    }
    expect(seen).toEqual(change.files.map(({ filename }) => filename));
    expect(relations).toEqual([
      ["next", "last"],
      ["prev", "next", "last", "first"],
      ["prev", "first"],
    ]);
    expect(fake.requests[1]).toMatchObject({
      url: "/repositories/1296269/pulls/7/files?per_page=20&page=2",
      path: "/repos/octo-org/widgets/pulls/7/files",
      query: { per_page: "20", page: "2" },
    });
    expect(fake.violations).toEqual([]);
  });

  it("hold thirty items, and never more than a hundred", async () => {
    await start({ change: changeFromDiff(diffOfFiles(120)) });
    expect((await client.get("/pulls/7/files")).json).toHaveLength(30);
    expect((await client.get("/pulls/7/files?per_page=101")).json).toHaveLength(100);
  });

  it("end where GitHub stops listing", async () => {
    await start({ limits: { filesPerListing: 40 } });
    const second = await client.get("/pulls/7/files?page=2");
    expect(second.json).toHaveLength(10);
    expect(second.headers.get("link")).not.toContain('rel="next"');
  });
});

describe("the diff", () => {
  const accept = { accept: "application/vnd.github.v3.diff" };
  it("is what git writes", async () => {
    await start();
    const reply = await client.get("/pulls/7", accept);
    expect(reply.headers.get("content-type")).toBe("application/vnd.github.v3.diff; charset=utf-8");
    expect(reply.text).toBe(change.diff);
  });

  it.each([
    [{ diffFiles: 44 }, "number of files (44)"],
    [{ diffLines: 44 }, "number of lines (44)"],
  ])("is 406 beyond %j", async (limits, words) => {
    await start({ limits });
    const reply = await client.get("/pulls/7", accept);
    expect(reply.status).toBe(406);
    expect(reply.json.message).toContain(words);
    expect(reply.json.errors).toEqual([
      { resource: "PullRequest", field: "diff", code: "too_large" },
    ]);
    expect((await client.get("/pulls/7")).status).toBe(200);
  });
});

describe("variants", () => {
  it("serves several pull requests, and forks that may be gone", async () => {
    await start({
      pullRequest: { headRepository: "contributor/widgets" },
      otherPullRequests: [{ number: 8, change, headRepository: null, draft: true }],
    });
    expect((await client.get("/pulls/7")).json.head.repo.full_name).toBe("contributor/widgets");
    const headers = { authorization: `token ${fake.token}` };
    const gone = await fetch(`${fake.url}/repos/octo-org/widgets/pulls/8`, { headers });
    expect(await gone.json()).toMatchObject({ draft: true, head: { repo: null, user: null } });
  });

  it("answers below /api/v3 with links that stay there", async () => {
    await start();
    const enterprise = makeClient(fake, fake.enterpriseUrl);
    const reply = await enterprise.get("/pulls/7/files");
    expect(reply.headers.get("link")).toContain(`<${fake.enterpriseUrl}/repositories/1296269/`);
    expect(enterprise.wrongAnswers).toEqual([]);
    expect(fake.violations).toEqual([]);
  });
});
