import { describe, expect, it } from "vitest";

import {
  COMPLETE,
  decideEnding,
  ending,
  exitCodeOf,
  REASONS,
  type Course,
  type Reason,
} from "../../src/domain/outcome.ts";

const GOOD: Course = {
  shortfalls: [],
  anyReviewed: true,
  verified: true,
  missed: [],
  publication: { kind: "posted", comments: 2, message: "" },
};

const shortOf = (...reasons: readonly Reason[]) => ({
  shortfalls: reasons.map((reason) => ({ reason, detail: `because of ${reason}` })),
});
const publication = (
  kind: NonNullable<Course["publication"]>["kind"],
  comments = 0,
): Pick<Course, "publication"> => ({ publication: { kind, comments, message: "why" } });

const COURSES: readonly (readonly [string, Partial<Course>, string])[] = [
  ["all went well", {}, "complete"],
  ["there was nothing new to post", publication("nothing-new"), "complete"],
  ["nothing was to be posted", { publication: null }, "complete"],
  ["the verification did not work", { verified: false }, "partial verifier-unhealthy"],
  ["some files did not fit the limit", { missed: ["cost-limit"] }, "partial cost-limit"],
  ["some files have no patch", { missed: ["files-without-patch"] }, "partial files-without-patch"],
  ["some lines are too long", { missed: ["too-large"] }, "partial too-large"],
  ["files were left out on purpose", { missed: ["lock", "other-shard"] }, "complete"],
  ["an answer broke off", shortOf("answer-truncated"), "partial answer-truncated"],
  ["a batch was filtered", shortOf("content-filter"), "partial content-filter"],
  ["the time ran out half-way", shortOf("run-timeout"), "partial run-timeout"],
  [
    "the model went away half-way",
    shortOf("answer-truncated", "model-unavailable"),
    "partial model-unavailable",
  ],
  [
    "several things went wrong, the limit among them",
    { ...shortOf("answer-truncated"), missed: ["too-large", "cost-limit"], verified: false },
    "partial cost-limit",
  ],
  [
    "the model never answered",
    { ...shortOf("model-unavailable"), anyReviewed: false },
    "failed model-unavailable",
  ],
  [
    "the model is switched off",
    { ...shortOf("model-retired"), anyReviewed: false },
    "failed model-retired",
  ],
  [
    "the key was refused",
    { ...shortOf("model-refused"), anyReviewed: false },
    "failed model-refused",
  ],
  [
    "the time ran out before anything",
    { ...shortOf("run-timeout"), anyReviewed: false },
    "not-reviewed run-timeout",
  ],
  [
    "the limit bought nothing",
    { ...shortOf("cost-limit"), anyReviewed: false },
    "not-reviewed cost-limit",
  ],
  [
    "everything was filtered",
    { ...shortOf("content-filter"), anyReviewed: false },
    "not-reviewed content-filter",
  ],
  ["the run was cancelled", shortOf("cancelled"), "not-reviewed cancelled"],
  [
    "the run was cancelled and posting failed",
    { ...shortOf("cancelled"), ...publication("failed") },
    "not-reviewed cancelled",
  ],
  ["the head moved", publication("head-moved"), "partial head-moved"],
  ["nothing could be posted", publication("failed"), "failed post-failed"],
  ["not everything could be posted", publication("failed", 3), "partial post-failed"],
  [
    "nothing could be posted of what a model that went away half-way had said",
    { ...shortOf("model-unavailable"), ...publication("failed") },
    "failed post-failed",
  ],
];

describe("the ending, when", () => {
  it.each(COURSES)("%s", (_, course, expected) => {
    const { outcome, reason } = decideEnding({ ...GOOD, ...course });
    expect(reason === null ? outcome : `${outcome} ${reason}`).toBe(expected);
  });

  it("something is short keeps what is known about it", () => {
    expect(decideEnding({ ...GOOD, ...shortOf("run-timeout") }).detail).toBe(
      "because of run-timeout",
    );
    expect(decideEnding({ ...GOOD, missed: ["cost-limit"] }).detail).toBe(REASONS["cost-limit"]);
    expect(decideEnding({ ...GOOD, ...publication("failed") }).detail).toBe("why");
  });
});

describe("the exit code", () => {
  const quiet = { gate: "passed", failOnPartial: false } as const;
  const codeOf = (rest: Partial<Parameters<typeof exitCodeOf>[0]>) =>
    exitCodeOf({ ending: COMPLETE, ...quiet, ...rest });

  it.each([
    ["complete", COMPLETE, 0, 0],
    ["partial", ending("partial", "cost-limit"), 0, 1],
    ["not reviewed", ending("not-reviewed", "run-timeout"), 0, 1],
    ["skipped", ending("skipped", "draft"), 0, 0],
    ["failed", ending("failed", "post-failed"), 1, 1],
    ["cancelled", ending("not-reviewed", "cancelled"), 130, 130],
  ] as const)("of a run that is %s", (...[, end, code, codeOnPartial]) => {
    expect([codeOf({ ending: end }), codeOf({ ending: end, failOnPartial: true })]).toEqual([
      code,
      codeOnPartial,
    ]);
  });

  it("is 1 for a failed gate, whatever the outcome, and 130 still for a cancel", () => {
    expect(codeOf({ gate: "failed" })).toBe(1);
    expect(codeOf({ gate: "failed", ending: ending("skipped", "draft") })).toBe(1);
    expect(codeOf({ gate: "failed", ending: ending("not-reviewed", "cancelled") })).toBe(130);
  });
});

describe("the reasons", () => {
  it.each(
    "draft closed fork-without-key dependabot-without-key unsupported-event nothing-to-review already-reviewed head-moved cost-limit model-unavailable model-retired run-timeout verifier-unhealthy files-without-patch bad-input github-unreachable post-failed".split(
      " ",
    ),
  )("hold the contract's `%s`", (reason) => {
    expect(Object.keys(REASONS)).toContain(reason);
  });
});
