import { describe, expect, it } from "vitest";

import { GitHubError } from "../../src/domain/errors.ts";
import { EMPTY_LEDGER, recordRun, totalOf, type LedgerRun } from "../../src/domain/ledger.ts";
import { createMarks } from "../../src/domain/state.ts";
import type { IssueComment } from "../../src/io/github/github.ts";
import {
  NO_ACCOUNT,
  openAccount,
  readAccount,
  weighLimits,
  type LimitInputs,
} from "../../src/steps/ledger.ts";
import { commentOf, HEAD, scriptGitHub } from "./scripted-pull-request.ts";
import { NO_PROGRESS } from "../domain/sample-progress.ts";

const KEY = "key";
const RATE = { cnyPerUsd: 7_000_000_000, source: "a test" };
const INPUTS: LimitInputs = {
  apiKey: KEY,
  costLimit: 10_000_000,
  costLimitPerPr: null,
  costLimitPerMonth: null,
  currency: "CNY",
  exchangeRate: RATE,
  shard: { index: 1, count: 1 },
};

const marksFor = (number: number, apiKey = KEY) =>
  createMarks({ apiKey, repository: "o/r", number });

const runOf = (id: string, cost: number, rest: Partial<LedgerRun> = {}): LedgerRun => ({
  id,
  at: "2026-11-25T22:48Z",
  head: HEAD,
  cost,
  currency: "CNY",
  known: true,
  ...rest,
});

/** A summary comment on a pull request that holds these runs. */
function stickyOf(
  runs: readonly LedgerRun[],
  rest: Partial<IssueComment> & { readonly key?: string; readonly signedFor?: number } = {},
): IssueComment {
  const { key = KEY, signedFor = rest.number ?? 7, ...fields } = rest;
  const ledger = runs.reduce(recordRun, EMPTY_LEDGER);
  const mark = marksFor(signedFor ?? 7, key).forSummary({
    head: HEAD,
    complete: true,
    ledger,
    ...NO_PROGRESS,
  });
  return commentOf(`${mark}\ntext`, fields);
}

const STRANGER = { login: "mallory", type: "User" };

function weigh(
  inputs: Partial<LimitInputs>,
  world: {
    readonly conversation?: readonly IssueComment[];
    readonly elsewhere?: readonly IssueComment[];
    readonly cut?: boolean;
    readonly before?: readonly LedgerRun[];
  },
) {
  const elsewhere = { comments: world.elsewhere ?? [], cut: world.cut ?? false };
  const github = scriptGitHub({ elsewhere });
  github.conversation.push(...(world.conversation ?? []));
  const notes: string[] = [];
  const ledger = (world.before ?? []).reduce(recordRun, EMPTY_LEDGER);
  const allowance = weighLimits({
    github,
    inputs: { ...INPUTS, ...inputs },
    number: 7,
    marksFor,
    account: { ...NO_ACCOUNT, ledger },
    startedAt: "2026-11-26T00:18:28.000Z",
    onNotice: (message) => notes.push(message),
  });
  return { github, notes, allowance };
}

describe("the account of a pull request", () => {
  it("is what fen's own summary comments say, each run once", async () => {
    const github = scriptGitHub();
    github.conversation.push(
      commentOf("hello"),
      stickyOf([runOf("1", 1), runOf("2", 10)]),
      stickyOf([runOf("2", 10), runOf("3", 100)]),
    );
    const account = await readAccount(github, { number: 7, marks: marksFor(7) });
    expect(account.stickies).toHaveLength(2);
    expect(account.ledger.runs.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });

  it("is not what others forge, or copy from elsewhere", async () => {
    const github = scriptGitHub();
    const genuine = stickyOf([runOf("1", 1)]).body;
    github.conversation.push(
      stickyOf([runOf("2", 10)], { key: "mine", author: STRANGER }),
      stickyOf([runOf("3", 10)], { signedFor: 8, author: STRANGER }),
      commentOf(`> ${genuine}`, { author: STRANGER }),
      commentOf(genuine.replace("fen:summary", "fen:review"), { author: STRANGER }),
    );
    const { comments: _, ...account } = await readAccount(github, {
      number: 7,
      marks: marksFor(7),
    });
    const { comments: __, ...nothing } = NO_ACCOUNT;
    expect(account).toEqual(nothing);
  });

  it("that can't be read stops a run only where a limit needs it", async () => {
    const github = scriptGitHub();
    const broken = {
      ...github,
      listIssueComments: () =>
        Promise.reject(new GitHubError("403 for the comments", { status: 403 })),
    };
    const notes: string[] = [];
    const open = (inputs: LimitInputs) =>
      openAccount({
        github: broken,
        inputs,
        number: 7,
        marks: marksFor(7),
        onNotice: (message) => notes.push(message),
      });
    expect(await open(INPUTS)).toEqual(NO_ACCOUNT);
    expect(notes.join()).toContain("403 for the comments");
    await expect(open({ ...INPUTS, costLimitPerPr: 1 })).rejects.toThrow(GitHubError);
    await expect(open({ ...INPUTS, costLimitPerMonth: 1 })).rejects.toThrow(GitHubError);
    expect(await open({ ...INPUTS, apiKey: "", costLimitPerPr: 1 })).toEqual(NO_ACCOUNT);
  });
});

describe("the limits", () => {
  it("cost no request when there is only the one of the run", async () => {
    const { github, allowance, notes } = weigh({}, {});
    expect(await allowance).toEqual({
      limit: 10_000_000,
      limits: [{ name: "run", limit: 10_000_000, spent: 0, left: 10_000_000, isLowerBound: false }],
    });
    expect([github.log, notes]).toEqual([[], []]);
  });

  it("of a pull request leave what its runs have not spent, in the currency of the run", async () => {
    const conversation = [
      stickyOf([runOf("1", 3_000_000), runOf("2", 1_000_000, { currency: "USD" })]),
    ];
    const { allowance, notes, github } = weigh({ costLimitPerPr: 15_000_000 }, { conversation });
    const { limit, limits } = await allowance;
    expect(limit).toBe(5_000_000);
    expect(limits[1]).toEqual({
      name: "pull request",
      limit: 15_000_000,
      spent: 10_000_000,
      left: 5_000_000,
      isLowerBound: false,
    });
    expect(notes.at(-1)).toBe(
      "`cost-limit-per-pr`: all runs on this pull request have cost ¥0.01 of ¥0.015; this run may spend ¥0.005.",
    );
    expect(github.log).toEqual(["listIssueComments"]);
  });

  it("of a month count every pull request, and only runs of that month", async () => {
    const conversation = [
      stickyOf([runOf("1", 1_000_000), runOf("2", 7, { at: "2026-10-31T23:59Z" })]),
    ];
    const elsewhere = [
      stickyOf([runOf("3", 2_000_000), runOf("4", 9, { at: "2026-10-01T00:00Z" })], { number: 8 }),
      stickyOf([runOf("5", 4_000_000, { at: "2026-11-01T00:00Z" })], { number: 123 }),
      stickyOf([runOf("6", 90_000_000)], { number: 9, signedFor: 8, author: STRANGER }),
      stickyOf([runOf("6", 90_000_000)], { number: 9, key: "mine", author: STRANGER }),
      stickyOf([runOf("6", 90_000_000)], { number: null }),
      commentOf("hello", { number: 8 }),
    ];
    const { allowance, github } = weigh(
      { costLimitPerMonth: 12_000_000 },
      { conversation, elsewhere },
    );
    expect(await allowance).toMatchObject({
      limit: 5_000_000,
      limits: [{}, { name: "month", spent: 7_000_000, left: 5_000_000, isLowerBound: false }],
    });
    expect(github.log).toEqual(["listCommentsSince 2026-11-01T00:00:00Z"]);
  });

  it("of a month are a lower bound when there are more comments than were read", async () => {
    const { allowance, notes } = weigh({ costLimitPerMonth: 5_000_000 }, { cut: true });
    expect((await allowance).limits[1]).toMatchObject({ isLowerBound: true });
    expect(notes.join()).toContain("have cost at least ¥0 of ¥0.005");
  });

  it("bind together: the least that is left counts", async () => {
    const conversation = [stickyOf([runOf("1", 4_000_000)])];
    const left = async (costLimit: number, perPr: number, perMonth: number) => {
      const limits = { costLimit, costLimitPerPr: perPr, costLimitPerMonth: perMonth };
      return (await weigh(limits, { conversation }).allowance).limit;
    };
    expect(await left(3_000_000, 8_000_000, 9_000_000)).toBe(3_000_000);
    expect(await left(5_000_000, 8_000_000, 9_000_000)).toBe(4_000_000);
    expect(await left(5_000_000, 9_500_000, 5_000_000)).toBe(1_000_000);
    expect(await left(5_000_000, 4_000_000, 9_000_000)).toBe(0);
    expect(await left(5_000_000, 3_000_000, 9_000_000)).toBe(0);
  });

  it("are read with one request where both of them are given", async () => {
    const { allowance, github } = weigh({ costLimitPerPr: 1, costLimitPerMonth: 1 }, {});
    await allowance;
    expect(github.log).toEqual(["listCommentsSince 2026-11-01T00:00:00Z"]);
  });

  it("count what the month's comments no longer hold of this pull request", async () => {
    const before = [runOf("1", 2_000_000, { at: "2026-09-01T00:00Z" })];
    const limits = { costLimitPerPr: 9_000_000, costLimitPerMonth: 9_000_000 };
    const { allowance } = weigh(limits, { before });
    expect((await allowance).limits.map(({ spent }) => spent)).toEqual([0, 2_000_000, 0]);
  });

  it("say what another run has added meanwhile, and count it", async () => {
    const before = [runOf("1", 2_000_000)];
    const conversation = [stickyOf([runOf("1", 2_000_000), runOf("2", 3_000_000)])];
    const { allowance, notes } = weigh({ costLimitPerPr: 99_000_000 }, { before, conversation });
    expect((await allowance).limits[1]?.spent).toBe(5_000_000);
    expect(notes).toEqual([
      "Another run on this pull request has cost ¥0.003 since this one began; it counts.",
    ]);
  });

  it("share what is left among the jobs of a matrix", async () => {
    const shard = { index: 1, count: 4 };
    const { allowance, notes } = weigh({ costLimitPerPr: 8_000_000, shard }, {});
    const { limit, limits } = await allowance;
    expect([limit, limits[0]?.limit]).toEqual([8_000_000, 2_500_000]);
    expect(notes.join()).toContain("this run may spend ¥0.002");
  });

  it("are not known without the key, and fen says so", async () => {
    const { allowance, notes, github } = weigh({ apiKey: "", costLimitPerPr: 1 }, {});
    expect((await allowance).limit).toBe(10_000_000);
    expect(notes.join()).toContain("Without the key");
    expect(github.log).toEqual([]);
  });

  it("add up what the account holds", () => {
    expect(totalOf(NO_ACCOUNT.ledger, INPUTS)).toEqual({ runs: 0, cost: 0, known: true });
  });
});
