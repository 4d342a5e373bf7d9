import { describe, expect, it } from "vitest";

import {
  EMPTY_LEDGER,
  limitStatus,
  recordRun,
  type LedgerRun,
} from "../../../src/domain/ledger.ts";
import { COMPLETE, ending, type Ending } from "../../../src/domain/outcome.ts";
import type { RunRecord } from "../../../src/domain/record.ts";
import { renderResult } from "../../../src/domain/report/result.ts";
import { mergeResults } from "../../../src/domain/report/merge-results.ts";
import { parseResult } from "../../../src/domain/report/stored-result.ts";
import { createMarks } from "../../../src/domain/state.ts";
import { Journal } from "../../../src/journal.ts";
import { sumUp, sumUpStored } from "../../../src/steps/post/sticky-summary.ts";
import { recordOf } from "../../domain/sample-run.ts";
import {
  commentOf,
  DENIED,
  DONE,
  HEAD,
  INVALID,
  lost,
  scriptGitHub,
  type ScriptedGitHub,
  type World,
} from "../scripted-pull-request.ts";
import { NO_PROGRESS } from "../../domain/sample-progress.ts";

const MARKS = createMarks({ apiKey: "key", repository: "o/r", number: 7 });
const RATE = { cnyPerUsd: 7_000_000_000, source: "a test" };
const SHARD = { index: 1, count: 1 };
const INPUTS = { mode: "review", dryRun: false, shard: SHARD, exchangeRate: RATE } as const;
const GONE = {
  outcome: { kind: "denied", status: 404, message: "gone" },
  isStored: false,
} as const;
const LOCKED = {
  outcome: { kind: "denied", status: 401, message: "bad token" },
  isStored: false,
} as const;

const EARLIER: LedgerRun = {
  id: "1-1-a",
  at: "2026-01-01T00:00Z",
  head: "c".repeat(40),
  cost: 5_000_000,
  currency: "CNY",
  known: true,
};

const markOf = (...runs: readonly LedgerRun[]) =>
  MARKS.forSummary({
    head: EARLIER.head,
    complete: false,
    ledger: runs.reduce(recordRun, EMPTY_LEDGER),
    ...NO_PROGRESS,
  });

const PERSON = { login: "ada", type: "User" };

type Settings = {
  readonly world?: World;
  readonly ending?: Ending;
  readonly record?: Partial<RunRecord>;
  readonly inputs?: Partial<{
    mode: "review" | "generate" | "publish" | "plan";
    dryRun: boolean;
    shard: typeof SHARD;
  }>;
  readonly marks?: typeof MARKS;
};

function prepare(settings: Settings, github: ScriptedGitHub = scriptGitHub(settings.world)) {
  const warnings: string[] = [];
  const journal = new Journal(recordOf(settings.record), () => undefined);
  const options = {
    github,
    journal,
    inputs: { ...INPUTS, ...settings.inputs },
    ending: settings.ending ?? COMPLETE,
    runId: "2-1-b",
    runUrl: "",
    warn: (message: string) => void warnings.push(message),
  };
  return { github, journal, warnings, options };
}

async function leave(settings: Settings = {}, github?: ScriptedGitHub) {
  const scene = prepare(settings, github);
  await sumUp({ ...scene.options, number: 7, marks: settings.marks ?? MARKS });
  return scene;
}

/** The runs that the comments on the pull request hold, by comment. */
const idsIn = (github: ScriptedGitHub) =>
  github.conversation.map(({ body }) => MARKS.readSummary(body)?.ledger.runs.map(({ id }) => id));

describe("the summary comment", () => {
  it("is created by the first run, with its cost in the marker", async () => {
    const { github, warnings } = await leave();
    expect(github.log).toEqual(["listIssueComments", "createIssueComment"]);
    expect(MARKS.readSummary(github.conversation[0]?.body ?? "")).toEqual({
      head: HEAD,
      complete: true,
      ...NO_PROGRESS,
      ledger: {
        runs: [
          {
            id: "2-1-b",
            at: "2026-01-02T03:04Z",
            head: HEAD,
            cost: 2_320_000,
            currency: "CNY",
            known: true,
          },
        ],
        older: [],
      },
    });
    expect(warnings).toEqual([]);
  });

  it("is edited in place by the next, with the cost of both, and nobody else's is touched", async () => {
    const github = scriptGitHub();
    const forged = `${createMarks({ apiKey: "x", repository: "o/r", number: 7 }).forSummary({
      head: HEAD,
      complete: true,
      ledger: EMPTY_LEDGER,
      ...NO_PROGRESS,
    })}\nforged`;
    github.conversation.push(
      commentOf(forged, { id: 1 }),
      commentOf(`${markOf(EARLIER)}\nours`, { id: 2 }),
      commentOf("hello", { id: 3 }),
    );
    await leave({}, github);
    expect(github.log).toEqual(["listIssueComments", "updateIssueComment 2"]);
    const [stranger, ours, other] = github.conversation;
    expect([stranger?.body, other?.body]).toEqual([forged, "hello"]);
    expect(ours?.body).toContain("Cost of this pull request so far: ¥0.0073 in 2 runs.");
    expect(idsIn(github)).toEqual([undefined, ["1-1-a", "2-1-b"], undefined]);
  });

  it("of one run counts it once, however often it is written", async () => {
    const { github } = await leave();
    await leave({ record: { calls: [] } }, github);
    expect(idsIn(github)).toEqual([["2-1-b"]]);
  });

  it("keeps what another run has written since this one began", async () => {
    const github = scriptGitHub();
    github.conversation.push(commentOf(markOf(EARLIER, { ...EARLIER, id: "other" }), { id: 2 }));
    await leave({}, github);
    expect(idsIn(github)).toEqual([["1-1-a", "other", "2-1-b"]]);
  });

  it("is the oldest of two, and holds the runs of both", async () => {
    const github = scriptGitHub();
    const second = { ...EARLIER, id: "second" };
    github.conversation.push(
      commentOf(markOf(EARLIER), { id: 2 }),
      commentOf(markOf(second), { id: 3 }),
    );
    await leave({}, github);
    expect(github.log.at(-1)).toBe("updateIssueComment 2");
    expect(idsIn(github)[0]).toEqual(["1-1-a", "second", "2-1-b"]);
  });

  it("is never a copy that a person made, even though a token may edit it", async () => {
    const github = scriptGitHub();
    const copy = commentOf(markOf(EARLIER), { id: 2, author: PERSON });
    github.conversation.push(copy);
    await leave({}, github);
    expect(github.log).toEqual(["listIssueComments", "fetchLogin", "createIssueComment"]);
    expect(github.conversation[0]).toEqual(copy);
    // It is signed, but it may be an old one.
    expect(idsIn(github)[1]).toEqual(["2-1-b"]);
  });

  it("may be a person's when the token is that person's", async () => {
    const github = scriptGitHub({ login: "ada" });
    github.conversation.push(commentOf(markOf(EARLIER), { id: 2, author: PERSON }));
    await leave({}, github);
    expect(github.log.slice(1)).toEqual(["fetchLogin", "updateIssueComment 2"]);
  });

  it.each([
    ["gone meanwhile", GONE],
    ["another app's", DENIED],
  ])("that is %s is left for a new one", async (_, refusal) => {
    const github = scriptGitHub({ conversation: [refusal, DONE] });
    github.conversation.push(commentOf(markOf(EARLIER), { id: 2 }));
    const { warnings } = await leave({}, github);
    expect(github.log.slice(1)).toEqual(["updateIssueComment 2", "createIssueComment"]);
    expect(idsIn(github)[1]).toEqual(["1-1-a", "2-1-b"]);
    expect(warnings).toEqual([]);
  });

  it("takes three writes at most, whoever has left comments with our marker", async () => {
    const github = scriptGitHub({ conversation: [DENIED] });
    for (const id of [1, 2, 3, 4]) github.conversation.push(commentOf(markOf(EARLIER), { id }));
    await leave({}, github);
    expect(github.log.slice(1)).toEqual([
      "updateIssueComment 1",
      "updateIssueComment 2",
      "createIssueComment",
    ]);
  });

  it.each([
    ["the right to write is missing", { conversation: [DENIED] }],
    ["the token has expired", { conversation: [LOCKED] }],
    ["GitHub refuses it", { conversation: [INVALID] }],
    ["the answer is lost", { conversation: [lost(false)] }],
  ])("that can't be written because %s is a note and a warning", async (_, world) => {
    const { journal, warnings, github } = await leave({ world });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(
      /^The summary comment could not be written, so what this run has cost/,
    );
    expect(journal.record.notes).toEqual(warnings);
    expect(github.log.filter((name) => name === "createIssueComment")).toHaveLength(1);
  });

  it("brings the limits up to date with what was read last", async () => {
    const github = scriptGitHub();
    github.conversation.push(commentOf(markOf(EARLIER), { id: 2 }));
    const limits = [
      limitStatus({ name: "run", limit: 9_000_000, spent: 2_320_000, isLowerBound: false }),
      limitStatus({ name: "pull request", limit: 9_000_000, spent: 1, isLowerBound: false }),
    ];
    const { journal } = await leave({ record: { limits } }, github);
    expect(journal.record.limits.map(({ spent }) => spent)).toEqual([2_320_000, 7_320_000]);
    expect(github.conversation[0]?.body).toContain("¥0.0073 of ¥0.009, ¥0.0017 left");
  });

  it.each<[string, Settings, boolean]>([
    ["a complete run", {}, true],
    ["a partial one", { ending: ending("partial", "cost-limit") }, false],
    ["one of several jobs", { inputs: { shard: { index: 1, count: 2 } } }, false],
  ])("of %s says whether the commit needs no other", async (_, settings, complete) => {
    const { github } = await leave(settings);
    expect(MARKS.readSummary(github.conversation[0]?.body ?? "")?.complete).toBe(complete);
  });

  it.each<[string, Settings, boolean]>([
    ["the limit left nothing", { ending: ending("not-reviewed", "cost-limit") }, true],
    ["posting failed", { ending: ending("failed", "post-failed") }, true],
    [
      "it failed for free",
      { ending: ending("failed", "model-refused"), record: { calls: [] } },
      false,
    ],
    ["it was skipped", { ending: ending("skipped", "nothing-to-review") }, false],
    ["it was cancelled", { ending: ending("not-reviewed", "cancelled") }, false],
    ["it only planned", { inputs: { mode: "plan" } }, false],
    ["it was a dry run", { inputs: { dryRun: true } }, false],
    ["it only generated", { inputs: { mode: "generate" } }, false],
  ])("when %s is written: %s", async (_, settings, isWritten) => {
    const { github } = await leave(settings);
    expect(github.conversation).toHaveLength(isWritten ? 1 : 0);
  });

  it("is not left behind without a key, for nobody would find it again", async () => {
    const marks = createMarks({ apiKey: "", repository: "o/r", number: 7 });
    const { github } = await leave({ marks });
    expect(github.log).not.toContain("createIssueComment");
  });
});

describe("the summary comment of two jobs", () => {
  async function generateAndPublish(github: ScriptedGitHub, change = (text: string) => text) {
    const first = await leave({ inputs: { mode: "generate" } }, github);
    const stored = mergeResults([parseResult(change(renderResult(first.journal.record)))]);
    const second = prepare({ inputs: { mode: "publish" } }, github);
    second.journal.update({ earlier: stored.totals, calls: [] });
    const publish = () => sumUpStored({ ...second.options, runId: "3-1-c", stored });
    await publish();
    return { ...second, publish };
  }

  it("is written by the one without the key, as the one with it has signed", async () => {
    const github = scriptGitHub();
    const { publish } = await generateAndPublish(github);
    expect(idsIn(github)).toEqual([["2-1-b"]]);
    expect(github.conversation[0]?.body).toContain("¥0.0023 in 1 run");
    await publish();
    expect(idsIn(github)).toEqual([["2-1-b"]]);
  });

  it("is the one that was there, edited", async () => {
    const github = scriptGitHub();
    github.conversation.push(commentOf(markOf(EARLIER), { id: 2 }), commentOf("hello", { id: 3 }));
    await generateAndPublish(github);
    expect(idsIn(github)).toEqual([["1-1-a", "2-1-b"], undefined]);
  });

  it("is a second one where another run has written in between: nothing is lost", async () => {
    const github = scriptGitHub();
    github.conversation.push(commentOf(markOf(EARLIER), { id: 2 }));
    await generateAndPublish(github, (text) => {
      const between = { ...EARLIER, id: "between" };
      github.conversation[0] = commentOf(markOf(EARLIER, between), { id: 2 });
      return text;
    });
    expect(idsIn(github)).toEqual([
      ["1-1-a", "between"],
      ["1-1-a", "2-1-b"],
    ]);
  });

  it("is not written from a file without its marker", async () => {
    const github = scriptGitHub();
    await generateAndPublish(github, (text) => text.replaceAll("fen:summary", "fen:sum"));
    expect(github.conversation).toEqual([]);
  });
});
