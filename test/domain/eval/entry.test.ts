import { describe, expect, it } from "vitest";

import { compareWith, planWork, type Entry } from "../../../src/domain/eval/entry.ts";
import { nameComparison } from "../../../src/domain/eval/judging.ts";
import { caseOf, DIFF, entryOf, foundOf, issueOf, reviewOf } from "./sample-eval.ts";

const A = caseOf("a", [issueOf()]);
const B = caseOf("b");
const plan = (saved: readonly Entry[], rest: Partial<Parameters<typeof planWork>[0]> = {}) =>
  planWork({ cases: [A, B], repetitions: 1, settings: "s", judge: null, saved, ...rest });
const jobsOf = (work: ReturnType<typeof planWork>) =>
  work.jobs.map(({ evalCase, repetition }) => `${evalCase.id}${repetition}`);

describe("what is to be done", () => {
  it("is everything at first, one repetition of all cases after the other", () => {
    expect(jobsOf(plan([], { repetitions: 2 }))).toEqual(["a1", "b1", "a2", "b2"]);
  });

  it("is not what is saved", () => {
    const work = plan([entryOf(A), entryOf(B, { repetition: 2 })], { repetitions: 2 });
    expect(jobsOf(work)).toEqual(["b1", "a2"]);
    expect(work.usable).toHaveLength(2);
  });

  it("is what was saved under other settings, and it says so", () => {
    const work = plan([entryOf(A, { settings: "t" }), entryOf(B)]);
    expect(jobsOf(work)).toEqual(["a1"]);
    expect(work).toMatchObject({ otherSettings: 1, changedCases: [], again: 0 });
  });

  it("is a case that has changed since, and it says so", () => {
    const before = caseOf("a", [issueOf()], DIFF.replace("four", "five"));
    const work = plan([entryOf(before), entryOf(B)]);
    expect(jobsOf(work)).toEqual(["a1"]);
    expect(work).toMatchObject({ otherSettings: 0, changedCases: ["a"] });
  });

  it("is not a case of which only the issues have changed: they are scored anew for nothing", () => {
    const before = caseOf("a", [issueOf({ text: "Other." })]);
    expect(jobsOf(plan([entryOf(before), entryOf(B)]))).toEqual([]);
  });

  it.each(["failed", "skipped", "not-reviewed"] as const)("is what was %s", (outcome) => {
    const work = plan([entryOf(A, { review: reviewOf({ outcome }) }), entryOf(B)]);
    expect(jobsOf(work)).toEqual(["a1"]);
    expect(work.again).toBe(1);
  });

  it("is not what was read in part", () => {
    expect(jobsOf(plan([entryOf(A, { review: reviewOf({ outcome: "partial" }) })]))).toEqual([
      "b1",
    ]);
  });
});

describe("what is to be judged", () => {
  const review = reviewOf({ suggestions: [foundOf()] });
  const asked = nameComparison("j", compareWith(A, review));
  const judged = (rest: object = {}) =>
    entryOf(A, { review, judgement: { asked, same: [], cost: 1, costKnown: true, ...rest } });

  it("comes before what is to be reviewed", () => {
    expect(
      jobsOf(plan([entryOf(A, { review, repetition: 2 })], { repetitions: 2, judge: "j" })),
    ).toEqual(["a2", "a1", "b1", "b2"]);
  });

  it.each<readonly [string, Entry, readonly string[]]>([
    ["was judged", judged(), []],
    ["was not judged, because the judge failed", judged({ same: null }), ["a1"]],
    ["was judged by another judge", judged({ asked: "other" }), ["a1"]],
    ["has nothing near an issue", entryOf(A), []],
  ])("or not, where a review %s", (_, entry, jobs) => {
    expect(jobsOf(plan([entry, entryOf(B)], { judge: "j" }))).toEqual(jobs);
  });

  it("is everything about an issue that has got other words", () => {
    const reworded = caseOf("a", [issueOf({ text: "Other." })]);
    const work = plan([judged(), entryOf(B)], { judge: "j", cases: [reworded, B] });
    expect(work.jobs).toMatchObject([{ evalCase: { id: "a" }, needsReview: false }]);
  });
});
