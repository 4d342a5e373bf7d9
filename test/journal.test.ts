import { describe, expect, it, onTestFinished, vi } from "vitest";

import { ending } from "../src/domain/outcome.ts";
import type { RunRecord } from "../src/domain/record.ts";
import { notVerified } from "../src/domain/verdict.ts";
import { Journal } from "../src/journal.ts";
import type { BatchResult } from "../src/steps/review-batches.ts";
import { callOf, planOf, recordOf } from "./domain/sample-run.ts";
import { reviewedOf } from "./domain/sample-suggestion.ts";

function keep(start: RunRecord = recordOf({ calls: [] })) {
  const saved: RunRecord[] = [];
  return { journal: new Journal(start, (record) => saved.push(record)), saved };
}

const [BATCH] = planOf().batches;

function resultOf(rest: Partial<BatchResult> = {}): BatchResult {
  return {
    batch: BATCH!,
    status: "reviewed",
    reason: null,
    detail: "",
    reviewed: [reviewedOf()],
    unreadable: 0,
    verified: true,
    problem: null,
    ...rest,
  };
}

describe("the journal", () => {
  it("saves its start and every change at once", () => {
    const { journal, saved } = keep();
    journal.addCall(callOf());
    journal.addCall(callOf({ pass: "verify" }));
    journal.finish(ending("partial", "cost-limit"), "2026-01-02T00:00:00.000Z");
    expect(saved.map(({ calls }) => calls.length)).toEqual([0, 1, 2, 2]);
    expect(saved.at(-1)).toBe(journal.record);
    expect(journal.record).toMatchObject({
      ending: { reason: "cost-limit" },
      finishedAt: "2026-01-02T00:00:00.000Z",
    });
  });

  it("tells who watches of every request, once it is booked", () => {
    const { journal } = keep();
    const told: (readonly [number, number])[] = [];
    journal.watchCalls(({ calls, limits }) => told.push([calls.length, limits[0]?.spent ?? 0]));
    journal.note("a");
    journal.addCall(callOf({ cost: 1 }));
    journal.addCall(callOf({ cost: 2 }));
    const { spent = 0 } = recordOf().limits[0] ?? {};
    expect(told).toEqual([
      [1, spent + 1],
      [2, spent + 3],
    ]);
  });

  it("knows when the run was planned, once, and when its review was posted", () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const at = (second: number) => vi.setSystemTime(`2026-01-02T00:00:0${second}.000Z`);
    at(0);
    const { journal } = keep(recordOf({ calls: [], plan: null }));
    at(1);
    journal.update({ plan: planOf() });
    at(2);
    journal.addBatch(resultOf());
    journal.update({ plan: planOf() });
    at(3);
    journal.addPublication({ kind: "posted", reviewed: [], comments: 0, url: "", message: "" });
    expect(journal.record.phases).toEqual([
      { name: "plan", startedAt: "2026-01-02T00:00:00.000Z", endedAt: "2026-01-02T00:00:01.000Z" },
      {
        name: "publish",
        startedAt: "2026-01-02T00:00:02.000Z",
        endedAt: "2026-01-02T00:00:03.000Z",
      },
    ]);
  });

  it("keeps a sentence once", () => {
    const { journal } = keep();
    for (const sentence of ["a", "b", "a"]) journal.note(sentence);
    expect(journal.record.notes).toEqual(["a", "b"]);
  });

  it("collects what came of the batches", () => {
    const { journal } = keep();
    journal.addBatch(resultOf({ unreadable: 1 }));
    const second = reviewedOf({ title: "Second" }, { batch: 2 });
    journal.addBatch(resultOf({ batch: { ...BATCH!, id: 2 }, reviewed: [second], unreadable: 2 }));
    expect(journal.record.reviewed.length).toBe(2);
    expect(journal.record.unreadable).toBe(3);
    expect(journal.record.plan?.skipped).toEqual(planOf().skipped);
  });

  it("keeps suggestions before they are verified, and then takes the verified ones instead", () => {
    const { journal, saved } = keep();
    const unverified = reviewedOf({}, { verdict: notVerified("not verified") });
    journal.addPlaced([unverified]);
    expect(saved.at(-1)?.reviewed).toEqual([unverified]);
    journal.addBatch(resultOf());
    expect(journal.record.reviewed).toEqual([reviewedOf()]);
  });

  it("lists the files of a batch without an answer as not reviewed", () => {
    const { journal } = keep();
    journal.addBatch(
      resultOf({
        status: "not-reviewed",
        reason: "model-unavailable",
        detail: "502",
        reviewed: [],
      }),
    );
    expect(journal.record.plan?.skipped.slice(1)).toEqual([
      {
        path: "src/sum.ts",
        reason: "model-unavailable",
        detail: "502",
        changedLines: 30,
        reviewable: true,
      },
      {
        path: "src/a|b.ts",
        reason: "model-unavailable",
        detail: "502",
        changedLines: 10,
        reviewable: true,
      },
    ]);
  });

  it("notes once why no verdict about a batch counts", () => {
    const { journal } = keep();
    journal.addBatch(resultOf());
    expect(journal.record.notes).toEqual(recordOf().notes);
    journal.addBatch(resultOf({ verified: false, problem: "the verifier slept" }));
    expect(journal.record.notes.slice(recordOf().notes.length)).toEqual([
      "None of the verdicts about batch 1 counts: the verifier slept. Its suggestions are not verified.",
    ]);
  });

  it("notes that an answer broke off, without counting its files as not reviewed", () => {
    const { journal } = keep();
    journal.addBatch(
      resultOf({ status: "truncated", reason: "answer-truncated", detail: "the stream broke off" }),
    );
    expect(journal.record.plan?.skipped).toEqual(planOf().skipped);
    expect(journal.record.notes).toEqual([
      "The answer about batch 1 broke off (the stream broke off); there may be more to say about its files.",
    ]);
  });
});
