import { afterEach, beforeAll, describe, expect, it } from "vitest";

import { changeFromDiff, type Change } from "./change.ts";
import { makeClient, type Client } from "./github-client.ts";
import { diffOfFiles } from "./github-fixture.ts";
import {
  badGateway,
  secondaryLimit,
  startFakeGitHub,
  type FakeGitHub,
  type FakeGitHubOptions,
} from "./github.ts";

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

describe("the rate limit", () => {
  it("is counted, and a 304 costs nothing", async () => {
    await start({ rateLimit: { limit: 10 } });
    const first = await client.get("/pulls/7");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\//);
    const again = await client.get("/pulls/7", { "if-none-match": etag });
    expect([again.status, again.text]).toEqual([304, ""]);
    expect(again.headers.get("x-ratelimit-remaining")).toBe("9");
    expect((await client.get("//rate_limit")).json.rate).toMatchObject({ remaining: 9, used: 1 });
  });

  it("refuses when it is used up, with the time of its end", async () => {
    await start({ rateLimit: { remaining: 0, resetsInSeconds: 3000 } });
    const reply = await client.get("/pulls/7");
    expect(reply.status).toBe(403);
    expect(reply.headers.get("x-ratelimit-remaining")).toBe("0");
    const left = Number(reply.headers.get("x-ratelimit-reset")) - Date.now() / 1000;
    expect(left).toBeGreaterThan(2000);
  });

  it("can be the secondary one, with or without retry-after", async () => {
    const path = /\/reviews$/;
    await start({
      faults: [
        secondaryLimit({ path }, { status: 403 }),
        secondaryLimit({ path }, { status: 429, retryAfterSeconds: 2 }),
      ],
    });
    const [first, second, third] = [
      await client.send("POST", REVIEWS, review),
      await client.send("POST", REVIEWS, review),
      await client.send("POST", REVIEWS, review),
    ];
    expect([first.status, first.headers.get("retry-after")]).toEqual([403, null]);
    expect([second.status, second.headers.get("retry-after")]).toEqual([429, "2"]);
    expect(second.json.message).toMatch(/secondary rate limit/);
    expect(third.status).toBe(200);
    expect(fake.reviews).toHaveLength(1);
  });
});

describe("faults", () => {
  it("meet only the requests they describe, as often as they say", async () => {
    await start({
      faults: [
        { method: "GET", path: /\/pulls\/7$/, accept: /diff/, times: 2, status: 503, body: "" },
      ],
    });
    const accept = { accept: "application/vnd.github.diff" };
    expect((await client.get("/pulls/7")).status).toBe(200);
    expect((await client.get("/pulls/7", accept)).status).toBe(503);
    expect((await client.get("/pulls/7", accept)).status).toBe(503);
    expect((await client.get("/pulls/7", accept)).status).toBe(200);
  });

  it("can cut the connection", async () => {
    await start({ faults: [{ path: /\/pulls\/7$/, cut: true }] });
    await expect(client.get("/pulls/7")).rejects.toThrow("fetch failed");
    expect(fake.requests).toMatchObject([{ status: null }]);
  });

  it("can hang until the client gives up or the fake is closed", async () => {
    await start({ faults: [{ path: /\/pulls\/7$/, hang: true }] });
    const waiting = client.get("/pulls/7").then(
      () => "answered",
      () => "broken off",
    );
    while (fake.requests.length === 0) await new Promise(setImmediate);
    await fake.close();
    expect(await waiting).toBe("broken off");
  });

  it("can come after the work is done", async () => {
    await start({ faults: [badGateway({ path: /\/reviews$/, afterSuccess: true })] });
    const reply = await client.send("POST", REVIEWS, review);
    expect([reply.status, reply.headers.get("content-type")]).toEqual([502, "text/html"]);
    expect(fake.reviews).toHaveLength(1);
  });
});

describe("what a test can see and do", () => {
  it("logs requests in order with what became of them", async () => {
    await start();
    await client.get("/pulls/7");
    await client.send("POST", REVIEWS, review);
    expect(fake.requests.map(({ order, status }) => [order, status])).toEqual([
      [0, 200],
      [1, 200],
    ]);
    expect(fake.writes).toMatchObject([{ method: "POST", body: review }]);
    expect(fake.violations).toEqual([]);
  });

  it("tells whether two writes were at work at once", async () => {
    let arrived = 0;
    const both = Promise.withResolvers<void>();
    await start({
      onRequest: async () => {
        arrived += 1;
        if (arrived === 2) both.resolve();
        await both.promise;
      },
    });
    await Promise.all([client.send("POST", REVIEWS, review), client.send("POST", REVIEWS, review)]);
    expect(fake.writesOverlapped).toBe(true);
  });

  it("does not call writes one after the other an overlap", async () => {
    await start();
    await client.send("POST", REVIEWS, review);
    await client.get("/pulls/7");
    await client.send("POST", REVIEWS, review);
    expect(fake.writesOverlapped).toBe(false);
  });

  it("can move the head when the first write arrives", async () => {
    const later = changeFromDiff(diffOfFiles(46), { baseSha: change.baseSha });
    await start({
      onRequest: ({ method }, github) => {
        if (method === "POST") github.pushHead(later);
      },
    });
    const posted = await client.send("POST", REVIEWS, { ...review, commit_id: change.headSha });
    expect(posted.json.commit_id).toBe(change.headSha);
    expect((await client.get("/pulls/7")).json.head.sha).toBe(later.headSha);
  });
});
