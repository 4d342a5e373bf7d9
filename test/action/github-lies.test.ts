/** GitHub stalls, lies and points elsewhere: the run ends with a reason of its own, and nothing wrong is posted. */

import { describe, expect, it } from "vitest";

import type { Fault } from "../fakes/github.ts";
import { createWorld, runIn, WORDS, type Scene } from "./scenario.ts";
import { countPosted, expectSaved, stage } from "./stage.ts";
import { portOf, startEndpoint } from "./wire.ts";

const READS: readonly (readonly [string, RegExp])[] = [
  ["the pull request", /\/pulls\/7$/],
  ["the configuration", /\/contents\/\.github\/fen\.yml/],
  ["the files", /\/pulls\/7\/files/],
  ["the reviews", /\/pulls\/7\/reviews$/],
  ["the review comments", /\/pulls\/7\/comments$/],
  ["the conversation", /\/issues\/7\/comments$/],
];

const deep = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

const LIES: readonly Pick<Extract<Fault, { status: number }>, "status" | "body" | "headers">[] = [
  { status: 200, body: {} },
  { status: 200, body: [] },
  { status: 200, body: [null, 1, "x", [], {}] },
  { status: 200, body: [{ id: "x", body: 5, user: null, path: {}, filename: 7, sha: [] }] },
  { status: 200, body: { number: "seven", state: 5, head: null, base: { sha: 1 }, content: {} } },
  { status: 200, body: "<!doctype html><h1>Unicorn!</h1>" },
  { status: 200, headers: { "content-type": "application/json" }, body: deep(50_000) },
  { status: 200, headers: { "content-type": "application/json" }, body: '{"number":7,' },
  { status: 204 },
];

async function runWith(faults: readonly Fault[], inputs: Record<string, string> = {}) {
  const world = await createWorld({ github: { faults } });
  try {
    const run = await runIn(world, { inputs, timeoutMs: 25_000 });
    const { comments } = { comments: world.github.reviewComments };
    return { run, comments, asked: world.model.requests.length, writes: world.github.writes };
  } finally {
    await world.close();
  }
}

function expectOwnReason({ exitCode, outputs }: Scene): void {
  expect([0, 1]).toContain(exitCode);
  expect(outputs["reason"]).not.toBe("internal-error");
}

describe("GitHub that lies", () => {
  it.each(READS)(
    "about %s ends the run with a reason of its own",
    async (_, path) => {
      const ends = await Promise.all(
        LIES.map((lie) => runWith([{ method: "GET", path, times: 99, ...lie }])),
      );
      for (const { run, comments } of ends) {
        expectOwnReason(run);
        expect(run.stdout).not.toContain("Unicorn");
        // At worst what was known of earlier runs is unknown; a comment still stands where it belongs.
        const places = comments.map(({ path: file, line }) => `${file}:${line}`);
        for (const place of places) {
          expect(["src/sum.ts:15", "src/session.ts:4", "src/sum.ts:36"]).toContain(place);
        }
      }
    },
    60_000,
  );

  it("about what it has stored still gets a review that is there", async () => {
    const { run, comments } = await runWith([
      { method: "POST", path: /\/pulls\/7\/reviews$/, status: 200, body: {}, afterSuccess: true },
    ]);
    expectOwnReason(run);
    expect(comments).toHaveLength(3);
  });
});

describe("GitHub that stalls", () => {
  it("on a read is given up within the run's time, before anything is spent", async () => {
    const ends = await Promise.all(
      READS.map(([, path]) =>
        runWith([{ method: "GET", path, hang: true, times: 99 }], { "run-timeout": "4" }),
      ),
    );
    for (const { run, asked, writes } of ends) {
      expectOwnReason(run);
      expect(run.outputs["outcome"]).not.toBe("complete");
      expect(asked).toBe(0);
      expect(writes.length).toBeLessThanOrEqual(1);
    }
  }, 60_000);

  it("on the review loses nothing that was found", async () => {
    const world = await stage({
      github: {
        faults: [{ method: "POST", path: /\/pulls\/7\/reviews$/, hang: true, times: 99 }],
      },
    });
    const run = await runIn(world, { inputs: { "run-timeout": "8" } });
    expectOwnReason(run);
    expect(run.outputs).toMatchObject({ reason: "post-failed", suggestions: "3" });
    expectSaved({ world, run }, WORDS);
  }, 60_000);
});

describe("GitHub that points elsewhere", () => {
  it.each([301, 302, 307, 308])(
    "with %i is not followed there, and the token stays",
    async (status) => {
      const thief = await startEndpoint();
      const headers = { location: `${thief.url}/repos/octo-org/widgets/pulls/7` };
      const world = await stage({
        github: { faults: [{ path: /./, status, headers, body: {}, times: 999 }] },
      });
      const run = await runIn(world, { ports: [portOf(thief.url)] });
      expect(run.outputs).toMatchObject({ outcome: "failed", reason: "github-unreachable" });
      expect(thief.requests).toEqual([]);
      expect(run.connections.map(({ port }) => port)).not.toContain(portOf(thief.url));
      expect(countPosted(world.github, "Sapphire")).toBe(0);
    },
  );
});
