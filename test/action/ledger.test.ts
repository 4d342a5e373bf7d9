/** What the runs on a pull request and in a month cost together: kept in one comment, and held to the limits. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { EMPTY_LEDGER, recordRun, type LedgerRun } from "../../src/domain/ledger.ts";
import { createMarks } from "../../src/domain/state.ts";
import { changeFromDiff } from "../fakes/change.ts";
import { pullRequestEvent } from "../fakes/events.ts";
import { diffOfFiles } from "../fakes/github-fixture.ts";
import { DEFAULT_ACTOR, READ_ONLY, type FakeGitHub, type LoggedRequest } from "../fakes/github.ts";
import { FAKE_KEY, reviewAnswers } from "../fakes/model.ts";
import { judgeMarkdown } from "./judge.ts";
import { runIn, type RunOptions, type Scene, type World } from "./scenario.ts";
import { stage } from "./stage.ts";
import { NO_PROGRESS } from "../domain/sample-progress.ts";

const LINKS = "https://github.example/octo-org/widgets/";
const NO_SUGGESTIONS = reviewAnswers({
  suggestions: [],
  wire: { usage: { prompt_tokens: 1000, completion_tokens: 200, total_tokens: 1200 } },
});
const THIS_MONTH = new Date().toISOString().slice(0, 7);
const STRANGER = { login: "mallory", type: "User" };

const marksFor = (number: number, apiKey = FAKE_KEY) =>
  createMarks({ apiKey, repository: "octo-org/widgets", number });

const runOf = (id: string, rest: Partial<LedgerRun> = {}): LedgerRun => ({
  id,
  at: `${THIS_MONTH}-01T00:00Z`,
  head: "c".repeat(40),
  cost: 3_000_000,
  currency: "CNY",
  known: true,
  ...rest,
});

/** Text of a summary comment with these runs, as fen would have signed it. */
function bodyWith(runs: readonly LedgerRun[], { number = 7, key = FAKE_KEY } = {}): string {
  const ledger = runs.reduce(recordRun, EMPTY_LEDGER);
  const mark = marksFor(number, key).forSummary({
    head: "c".repeat(40),
    complete: true,
    ledger,
    ...NO_PROGRESS,
  });
  return `${mark}\nAn earlier summary.`;
}

const ledgerIn = (body: string, number = 7) =>
  marksFor(number).readSummary(body)?.ledger.runs ?? [];

/** The one summary comment that fen has left on the pull request. */
function summaryOn(github: FakeGitHub, pull = 7): string {
  const bodies = github.issueComments
    .filter((comment) => comment.pull === pull && comment.user.login === DEFAULT_ACTOR.login)
    .map(({ body }) => body);
  expect(bodies).toHaveLength(1);
  return bodies[0] ?? "";
}

/** Another run of fen: writes with the same token, outside of what the run under test can see. */
async function write(
  github: FakeGitHub,
  { method, path, body }: { method: string; path: string; body: string },
): Promise<void> {
  const response = await fetch(`${github.url}/repos/octo-org/widgets/issues/${path}`, {
    method,
    body: JSON.stringify({ body }),
    headers: {
      authorization: `token ${github.token}`,
      "content-type": "application/json",
      "user-agent": "fen-review/other",
      "x-github-api-version": "2022-11-28",
    },
  });
  expect(response.ok).toBe(true);
}

const isComments = ({ method, path }: LoggedRequest) =>
  method === "GET" && path.endsWith("/issues/7/comments");

/** A new commit, and the run on it. */
function runOnPush(world: World, options: RunOptions = {}): Promise<Scene> {
  const name = `src/more${world.github.requests.length}.ts`;
  const change = world.push({ [name]: "export const more = 1;\n" });
  const payload = pullRequestEvent({ action: "synchronize", change });
  return runIn(world, { event: { name: "pull_request", payload }, ...options });
}

function expectStopped(run: Scene, input: string): void {
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ outcome: "not-reviewed", reason: "cost-limit", cost: "0" });
  expect(run.summary).toContain(`\`${input}\``);
  expect(run.annotations.map(({ message }) => message).join()).toContain(input);
  expect(run.outputs["comments"]).toBe("0");
}

describe("the summary comment", () => {
  it("is one, and holds what all runs have cost", async () => {
    const world = await stage();
    const first = await runIn(world);
    expect(first.outputs).toMatchObject({ outcome: "complete", cost: "0.00224" });
    const text = summaryOn(world.github);
    const [marker = "", title, ...rest] = text.split("\n");
    expect(marker).toMatch(/^<!-- fen:summary /);
    expect(title).toBe("**fen: complete · 3 suggestions · ¥0.0022**");
    expect(text).toContain("¥0.0022 in 1 run.");
    expect(text).toContain(`[The run](${LINKS}actions/runs/1658821493)`);
    expect(judgeMarkdown(rest.join("\n"), LINKS)).toEqual([]);
    const [created] = world.github.issueComments;

    const second = await runOnPush(world);
    expect(second.outputs).toMatchObject({ outcome: "complete", comments: "0" });
    expect(world.github.issueComments).toHaveLength(1);
    expect(world.github.issueComments[0]?.id).toBe(created?.id);
    const costs = ledgerIn(summaryOn(world.github)).map(({ cost }) => cost);
    expect(costs).toEqual([2_240_000, Math.round(Number(second.outputs["cost"]) * 1e9)]);
    expect(summaryOn(world.github)).toMatch(/so far: ¥0\.0\d+ in 2 runs\./);
    expect(world.github.writes.map(({ method }) => method)).toEqual(["POST", "POST", "PATCH"]);
  });

  it("keeps a second run on the same commit from asking, also where nothing was found", async () => {
    const world = await stage({ model: { answers: NO_SUGGESTIONS } });
    const first = await runIn(world);
    expect(first.outputs).toMatchObject({ outcome: "complete", suggestions: "0" });
    expect(world.github.reviews).toEqual([]);
    expect(summaryOn(world.github)).toContain("0 suggestions");
    const asked = world.model.requests.length;
    const written = world.github.writes.length;

    const second = await runIn(world);
    expect(second.outputs).toMatchObject({ outcome: "skipped", reason: "already-reviewed" });
    expect(world.model.requests).toHaveLength(asked);
    expect(world.github.writes).toHaveLength(written);
  });

  it("is found on the fourth page, and a stranger's with a marker like ours is left alone", async () => {
    const noise = Array.from({ length: 349 }, (_, index) => ({ body: `Comment ${index}` }));
    const forged = { body: bodyWith([runOf("forged")], { key: "another key" }), user: STRANGER };
    const moved = { body: bodyWith([runOf("moved")], { number: 8 }), user: STRANGER };
    const copied = { body: bodyWith([runOf("1")]), user: STRANGER };
    const own = { body: bodyWith([runOf("1")]), user: DEFAULT_ACTOR };
    const issueComments = [forged, moved, copied, ...noise, own];
    const world = await stage({ github: { issueComments } });
    const run = await runIn(world);
    expect(run.outputs["outcome"]).toBe("complete");
    expect(world.github.issueComments).toHaveLength(issueComments.length);
    const changed = world.github.issueComments.filter(
      ({ body }, index) => body !== issueComments[index]?.body,
    );
    expect(changed.map(({ user }) => user)).toEqual([DEFAULT_ACTOR]);
    expect(ledgerIn(summaryOn(world.github)).map(({ cost }) => cost)).toEqual([
      3_000_000, 2_240_000,
    ]);
  });

  it("does not come with plan, generate or dry-run", async () => {
    const world = await stage();
    for (const inputs of [{ mode: "plan" }, { mode: "generate" }, { "dry-run": "true" }]) {
      await runIn(world, { inputs });
    }
    expect(world.github.writes).toEqual([]);
  });

  it("is written by the job that may write, as the job with the key has signed it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fen-ledger-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "result.json");
    const issueComments = [{ body: bodyWith([runOf("1")]), user: DEFAULT_ACTOR }];
    const world = await stage({ github: { issueComments } });
    const generated = await runIn(world, { inputs: { mode: "generate" } });
    writeFileSync(file, generated.resultFile ?? "");
    const inputs = { mode: "publish", "api-key": "", "base-url": "", "result-file": file };
    await runIn(world, { inputs });
    await runIn(world, { inputs });
    expect(ledgerIn(summaryOn(world.github)).map(({ cost }) => cost)).toEqual([
      3_000_000, 2_240_000,
    ]);
    expect(summaryOn(world.github)).toContain("¥0.0052 in 2 runs.");
    const later = await runIn(world);
    expect(later.outputs).toMatchObject({ outcome: "skipped", reason: "already-reviewed" });
  });

  it("that may not be written is a warning and a note, and the run ends as it would have", async () => {
    const world = await stage({
      github: { permissions: READ_ONLY },
      model: { answers: NO_SUGGESTIONS },
    });
    const run = await runIn(world);
    expect(run.exitCode).toBe(0);
    expect(run.outputs["outcome"]).toBe("complete");
    expect(Number(run.outputs["cost"])).toBeGreaterThan(0);
    const warnings = run.annotations.filter(({ name }) => name === "warning");
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message).toContain("The summary comment could not be written");
    expect(warnings[0]?.message).toContain("pull-requests: write");
    expect(run.summary).toContain("The summary comment could not be written");
    expect(world.github.issueComments).toEqual([]);
  });
});

describe("cost-limit-per-pr", () => {
  it("adds up the runs, and stops the one that finds nothing left", async () => {
    const world = await stage();
    const limit = { "cost-limit-per-pr": "0.008" };
    const first = await runIn(world, { inputs: limit });
    expect(first.outputs).toMatchObject({ outcome: "complete", cost: "0.00224" });
    const second = await runOnPush(world, { inputs: limit });
    expect(second.outputs["outcome"]).toBe("complete");
    const spent = 0.00224 + Number(second.outputs["cost"]);
    expect(second.summary).toContain("All runs on this pull request: ¥0.00");
    const asked = world.model.requests.length;

    const third = await runOnPush(world, { inputs: { "cost-limit-per-pr": String(spent) } });
    expectStopped(third, "cost-limit-per-pr");
    expect(third.summary).toContain("nothing is left");
    expect(world.model.requests).toHaveLength(asked);
    expect(summaryOn(world.github)).toContain("**fen: not-reviewed (cost-limit)");
    expect(ledgerIn(summaryOn(world.github))).toHaveLength(3);

    const fourth = await runOnPush(world);
    expect(fourth.outputs["outcome"]).toBe("complete");
  });

  it("leaves a run less than its own limit, and the run keeps to it", async () => {
    const issueComments = [{ body: bodyWith([runOf("1")]), user: DEFAULT_ACTOR }];
    const world = await stage({ github: { issueComments } });
    const run = await runIn(world, { inputs: { "cost-limit-per-pr": "0.0055" } });
    expect(Number(run.outputs["cost"])).toBeLessThanOrEqual(0.0025);
    expect(run.summary).toContain("this run may spend ¥0.0025");
    expect(run.stdout).toMatch(/at most ¥0\.\d+ of ¥0\.0025/);
  });

  it("counts a run that came while this one was reading, and says so", async () => {
    let reads = 0;
    const world = await stage({
      github: {
        onRequest: async (request, github) => {
          if (!isComments(request)) return;
          reads += 1;
          if (reads === 2) {
            const body = bodyWith([runOf("other")]);
            await write(github, { method: "POST", path: "7/comments", body });
          }
        },
      },
    });
    const run = await runIn(world, { inputs: { "cost-limit-per-pr": "0.003" } });
    expectStopped(run, "cost-limit-per-pr");
    expect(world.model.requests).toEqual([]);
    expect(run.summary).toContain("Another run on this pull request has cost ¥0.003");
    expect(ledgerIn(summaryOn(world.github)).map(({ cost }) => cost)).toEqual([3_000_000, 0]);
  });

  it("loses no run that writes while this one asks the model", async () => {
    let github: FakeGitHub | null = null;
    const written: Promise<void>[] = [];
    const world = await stage({
      github: { issueComments: [{ id: 77, body: bodyWith([runOf("1")]), user: DEFAULT_ACTOR }] },
      model: {
        answers: (request, index) => {
          const body = bodyWith([runOf("1"), runOf("other", { cost: 4_000_000 })]);
          const patch = { method: "PATCH", path: "comments/77", body };
          if (index === 0 && github) written.push(write(github, patch));
          return NO_SUGGESTIONS(request, index);
        },
      },
    });
    github = world.github;
    const run = await runIn(world, { inputs: { "cost-limit-per-pr": "1" } });
    await Promise.all(written);
    const costs = ledgerIn(summaryOn(world.github)).map(({ cost }) => cost);
    const own = Math.round(Number(run.outputs["cost"]) * 1e9);
    expect(costs).toHaveLength(3);
    expect(new Set(costs)).toEqual(new Set([own, 3_000_000, 4_000_000]));
  });

  it("stops before it spends when the comments can't be read", async () => {
    const fault = { method: "GET", path: /\/issues\/7\/comments$/, status: 403, times: 99 };
    const faults = [{ ...fault, body: { message: "Resource not accessible by integration" } }];
    const world = await stage({ github: { faults } });
    const run = await runIn(world, { inputs: { "cost-limit-per-pr": "1" } });
    expect(run.outputs).toMatchObject({
      outcome: "failed",
      reason: "github-unreachable",
      cost: "0",
    });
    expect(world.model.requests).toEqual([]);

    const without = await runIn(world);
    expect(without.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(without.summary).toContain("is not known");
  });

  it("keeps to twelve requests and three writes", async () => {
    const world = await stage();
    const inputs = { "cost-limit-per-pr": "0.05", "cost-limit-per-month": "0.5" };
    await runIn(world, { inputs });
    expect(world.github.requests.length).toBeLessThanOrEqual(12);
    expect(world.github.writes).toHaveLength(2);
    const before = world.github.requests.length;
    await runOnPush(world, { inputs: { "cost-limit-per-pr": "0.05" } });
    expect(world.github.requests.length - before).toBeLessThanOrEqual(12);
    expect(world.github.writes.length - 2).toBeLessThanOrEqual(3);
  });
});

describe("cost-limit-per-month", () => {
  const otherChange = changeFromDiff(diffOfFiles(3));
  const otherEvent = {
    name: "pull_request",
    payload: pullRequestEvent({ action: "opened", change: otherChange, number: 8 }),
  };
  const otherPullRequests = [{ number: 8, change: otherChange }];

  it("adds up what the runs on all pull requests have cost", async () => {
    const world = await stage({ github: { otherPullRequests } });
    const first = await runIn(world, { inputs: { "cost-limit-per-month": "0.02" } });
    expect(first.summary).toContain(
      "All runs of the repository this month: ¥0.0022 of ¥0.02, ¥0.0178 left.",
    );
    const asked = world.model.requests.length;

    const event = otherEvent;
    const stopped = await runIn(world, { event, inputs: { "cost-limit-per-month": "0.00224" } });
    expectStopped(stopped, "cost-limit-per-month");
    expect(world.model.requests).toHaveLength(asked);

    const second = await runIn(world, { event, inputs: { "cost-limit-per-month": "0.02" } });
    expect(second.outputs["outcome"]).toBe("complete");
    const sum = Math.round((0.00224 + Number(second.outputs["cost"])) * 10_000) / 10_000;
    expect(second.summary).toContain(`this month: ¥${sum} of ¥0.02`);
    expect(ledgerIn(summaryOn(world.github, 8), 8)).toHaveLength(2);
  });

  it("does not count months that are over, or what others have made up", async () => {
    const old = runOf("old", { at: "2025-12-31T23:59Z", cost: 900_000_000 });
    const long = { created_at: "2025-12-31T23:59:00Z", updated_at: "2025-12-31T23:59:00Z" };
    const now = `${THIS_MONTH}-01T00:00:00Z`;
    const recent = { created_at: now, updated_at: now };
    const world = await stage({
      github: {
        otherPullRequests,
        issueComments: [
          { pull: 8, body: bodyWith([old], { number: 8 }), user: DEFAULT_ACTOR, ...long },
          {
            pull: 8,
            body: bodyWith([old, runOf("1")], { number: 8 }),
            user: DEFAULT_ACTOR,
            ...recent,
          },
          // A copy with the right signature, as anybody can make one: it may be an old one.
          { pull: 8, body: bodyWith([runOf("4")], { number: 8 }), user: STRANGER, ...recent },
          { pull: 8, body: bodyWith([runOf("2")], { number: 7 }), user: STRANGER, ...recent },
          { pull: 8, body: bodyWith([runOf("3")], { key: "x" }), user: STRANGER, ...recent },
        ],
      },
    });
    const run = await runIn(world, { inputs: { "cost-limit-per-month": "0.5" } });
    expect(run.summary).toContain("this month: ¥0.0052 of ¥0.5");
  });

  it("says that its sum is a lower bound when GitHub has more comments than fen reads", async () => {
    const body = bodyWith([runOf("1")], { number: 8 });
    const at = (minute: number) => new Date(Date.now() + minute * 60_000).toISOString();
    const issueComments = Array.from({ length: 1001 }, (_, index) => ({
      pull: 8,
      body: index === 1000 ? body : `Comment ${index}`,
      user: DEFAULT_ACTOR,
      created_at: at(index),
      updated_at: at(index),
    }));
    const world = await stage({ github: { otherPullRequests, issueComments } });
    const run = await runIn(world, { inputs: { "cost-limit-per-month": "0.5" } });
    expect(run.outputs["outcome"]).toBe("complete");
    expect(run.summary).toContain("this month: at least ¥0.0052 of ¥0.5, at most ¥0.4948 left");
    expect(summaryOn(world.github)).toContain("a lower bound");
    const pages = world.github.requests.filter(({ path }) => path.endsWith("/issues/comments"));
    expect(pages).toHaveLength(10);
  });
});
