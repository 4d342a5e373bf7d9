import { describe, expect, it } from "vitest";

import { MAX_BODY } from "../../../src/domain/report/comment.ts";
import { buildReview, draftReview } from "../../../src/steps/post/draft-review.ts";
import { NOTHING_POSTED } from "../../../src/steps/post/posted-before.ts";
import { createMarks } from "../../../src/domain/state.ts";
import { reviewedOf } from "../../domain/sample-suggestion.ts";
import { pullRequestOf } from "../scripted-pull-request.ts";

describe("a body that GitHub would refuse for its length", () => {
  const reviewed = Array.from({ length: 100 }, (_, n) =>
    reviewedOf(
      { title: `Number ${n}`, body: "word ".repeat(300) },
      {
        fingerprint: n.toString(16).padStart(16, "0"),
        placement: { kind: "body", path: "src/a.ts", reason: "not there" },
      },
    ),
  );
  const skipped = Array.from({ length: 3000 }, (_, n) => ({
    path: `${"`deep/".repeat(600)}${n}.ts`,
    reason: "cost-limit",
    detail: "does not fit the limit",
    changedLines: 1,
    reviewable: true,
  }));
  const options = {
    pullRequest: pullRequestOf(),
    reviewed,
    reviewedPaths: ["src/a.ts"],
    skipped,
    marks: createMarks({ apiKey: "sk-1", repository: "o/r", number: 7 }),
    posted: NOTHING_POSTED,
    minSeverity: "minor",
    floor: "minor",
    maxComments: 20,
    complete: true,
    allowedLinkPrefix: "https://github.example/o/r/",
    footer: "¥0.0043 of a ¥0.01 limit",
  } as const;

  it("holds whole suggestions as far as they fit, and says how many do not", () => {
    const draft = draftReview(options);
    const { body } = buildReview(options, draft);
    expect(body.length).toBeLessThanOrEqual(MAX_BODY);
    expect(draft.listed.length).toBeGreaterThan(10);
    expect(draft.listed.length + draft.leftOut).toBe(100);
    expect(body).toContain(`*${draft.leftOut} more in the job summary and the result file.*`);
    expect(body).toContain("**100 suggestions**");
    expect(body).toContain("Not reviewed: 3000 files");
    expect(body.endsWith("<sub>¥0.0043 of a ¥0.01 limit</sub>")).toBe(true);
  });

  it("remembers as posted only what it holds", () => {
    const draft = draftReview(options);
    const { body } = buildReview(options, draft);
    const state = options.marks.readReview(body);
    expect(state?.fingerprints).toEqual(draft.listed.map(({ item }) => item.fingerprint));
  });
});
