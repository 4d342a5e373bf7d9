import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { compareWith, type Entry } from "../../../src/domain/eval/entry.ts";
import { renderEvaluation } from "../../../src/domain/eval/eval-markdown.ts";
import { renderEvaluationJson, type ReportHead } from "../../../src/domain/eval/eval-report.ts";
import { scoreEvaluation } from "../../../src/domain/eval/evaluation.ts";
import { nameComparison, type Couple } from "../../../src/domain/eval/judging.ts";
import { caseOf, entryOf, foundOf, issueOf, reviewOf } from "./sample-eval.ts";

const TWO = caseOf("two", [issueOf({ line: 10 }), issueOf({ line: 50 })]);
const ONE = caseOf("one", [issueOf({ line: 10 })]);
const CLEAN = caseOf("clean");
const CASES = [TWO, ONE, CLEAN];

/** An entry whose suggestions stand on these lines, and what the judge `j` said of it, if it was asked. */
function entryAt(
  evalCase: typeof TWO,
  lines: readonly number[],
  rest: Partial<Entry> & { readonly same?: readonly Couple[] } = {},
): Entry {
  const { same, ...others } = rest;
  const review = reviewOf({ suggestions: lines.map((line) => foundOf({ line, endLine: line })) });
  const asked = nameComparison("j", compareWith(evalCase, review));
  const judgement = same ? { asked, same, cost: 100, costKnown: true } : null;
  return entryOf(evalCase, { review, judgement, ...others });
}

const score = (entries: readonly Entry[], judge: string | null = null, repetitions = 1) =>
  scoreEvaluation({ cases: CASES, entries, judge, repetitions });

const HEAD: ReportHead = {
  date: "2026-11-27T10:00:00.000Z",
  version: "1.2.3",
  model: "m",
  settings: "s",
  currency: "CNY",
  stop: null,
  remarks: [],
};

describe("an evaluation by place", () => {
  it("counts hits, misses and false alarms", () => {
    const { byPlace } = score([entryAt(TWO, [12, 48, 200]), entryAt(ONE, []), entryAt(CLEAN, [5])]);
    expect(byPlace.counts).toMatchObject({ issues: 3, suggestions: 4, hits: 2, cleanAlarms: 1 });
  });

  it("takes a second suggestion about the same issue for a false alarm", () => {
    const { byPlace } = score([entryAt(ONE, [9, 10, 11])]);
    expect(byPlace.counts).toMatchObject({ hits: 1, suggestions: 3 });
  });

  it.each(["failed", "skipped", "not-reviewed"] as const)(
    "leaves a case out that was %s, as one without findings would be counted",
    (outcome) => {
      const empty = reviewOf({ outcome, reason: "model-unavailable", cost: 300 });
      const { byPlace, spending } = score([entryAt(ONE, [10]), entryOf(TWO, { review: empty })]);
      expect(byPlace.counts).toMatchObject({ cases: 1, issues: 1, cost: 1_000_000 });
      expect(byPlace.figures.recall.value).toBe(1);
      expect(spending).toMatchObject({ scored: 1_000_000, unscored: 300 });
    },
  );

  it("counts a case that was read in part", () => {
    const review = reviewOf({ outcome: "partial", reason: "cost-limit", coverage: 0.5 });
    expect(score([entryOf(ONE, { review })]).byPlace.figures.recall.value).toBe(0);
  });

  it("never hits more than there are issues, nor more than there are suggestions", () => {
    const lines = fc.array(fc.integer({ min: 1, max: 70 }), { maxLength: 6 });
    fc.assert(
      fc.property(lines, lines, (first, second) => {
        const { counts } = score([entryAt(TWO, first), entryAt(ONE, second)]).byPlace;
        expect(counts.hits).toBeLessThanOrEqual(Math.min(counts.issues, counts.suggestions));
      }),
    );
  });

  it("does not depend on the order of cases and entries", () => {
    const entries = [entryAt(TWO, [12, 48]), entryAt(ONE, [9]), entryAt(CLEAN, [5])];
    const turned = scoreEvaluation({
      cases: CASES.toReversed(),
      entries: entries.toReversed(),
      judge: null,
      repetitions: 1,
    });
    expect(turned.byPlace).toEqual(score(entries).byPlace);
  });
});

describe("an evaluation by meaning", () => {
  it("counts what the judge says, however far away, and not what only stands near", () => {
    const far = entryAt(TWO, [12, 900], { same: [{ suggestion: 1, issue: 0 }] });
    const { byPlace, byMeaning } = score([far], "j");
    expect(byPlace.counts.hits).toBe(1);
    expect(byMeaning?.counts.hits).toBe(1);
    expect(score([far]).byMeaning).toBeNull();
  });

  it("hits an issue once, also where several suggestions name it", () => {
    const same = [
      { suggestion: 0, issue: 0 },
      { suggestion: 1, issue: 0 },
    ];
    expect(score([entryAt(ONE, [10, 11], { same })], "j").byMeaning?.counts.hits).toBe(1);
  });

  it("leaves out what was not judged, or by another judge, and counts what needs none", () => {
    const unjudged = entryAt(TWO, [10]);
    const byOther = { asked: "another", same: [], cost: 9, costKnown: true };
    const entries = [unjudged, entryAt(ONE, [10], { judgement: byOther }), entryAt(CLEAN, [1])];
    const { byMeaning, byPlace, spending } = score(entries, "j");
    expect(byPlace.counts.cases).toBe(3);
    expect(byMeaning?.counts).toMatchObject({ cases: 1, cleanAlarms: 1 });
    expect(byMeaning?.figures.recall.value).toBeNull();
    expect(spending.judge).toBe(9);
  });

  it("keeps the cost of the judge out of the cost of a case", () => {
    const { byMeaning } = score([entryAt(ONE, [10], { same: [{ suggestion: 0, issue: 0 }] })], "j");
    expect(byMeaning?.figures.costPerHit.value).toBe(1_000_000);
  });
});

describe("the report", () => {
  const failed = reviewOf({ outcome: "failed", reason: "model-unavailable", cost: 2_000_000 });
  const partial = reviewOf({
    outcome: "partial",
    reason: "cost-limit",
    coverage: 0.5,
    costKnown: false,
  });
  const entries = [
    entryAt(TWO, [12, 200], { same: [{ suggestion: 0, issue: 0 }] }),
    entryOf(TWO, { review: failed, repetition: 2 }),
    entryAt(ONE, [10]),
    entryOf(CLEAN, { review: partial }),
  ];

  it("has a row for each case, the totals with their intervals, and how it was measured", () => {
    const head = { ...HEAD, stop: "total-limit" as const, remarks: ["A remark with | and <b>."] };
    expect(renderEvaluation(score(entries, "j", 2), head)).toMatchInlineSnapshot(`
      "## Evaluation of \`m\`

      **3 cases: a small set.** The intervals are wide, and differences within them are chance. Nothing may be tuned to these cases: afterwards they would measure only how well they are remembered.

      | Case | Issues | Found | Place | Meaning | Alarms | Cost | Time | Outcome |
      |---|--:|--:|--:|--:|--:|--:|--:|---|
      | two | 2 | 2 | 1 of 2 | 1 of 2 | 1 | ¥0.001 | 2.0 s | complete, failed |
      | one | 1 | 1 | 1 of 1 | — | — | ¥0.001 | 2.0 s | complete, not run |
      | clean | clean | 0 |  |  | 0 | about ¥0.001 | 2.0 s | partial, not run |
      | **all** | 3 | 3 | 2 of 3 | 1 of 2 | 1 | ¥0.001 |  | 3 scored |
      | recall, precision |  |  | 67 % | 50 % | 50 % |  |  |  |
      | 95 % interval |  |  | 50–100 % | — | — | ¥0.001–¥0.001 |  |  |

      | Figure (95 % interval) | By place | By meaning |
      |---|--:|--:|
      | Precision | 67 % (50–100 %) | 50 % (—) |
      | Recall | 67 % (50–100 %) | 50 % (—) |
      | F1 | 67 % (50–100 %) | 50 % (—) |
      | False alarms per clean case | 0.00 (—) | 0.00 (—) |
      | Cost per case | ¥0.001 (¥0.001–¥0.001) | ¥0.001 (¥0.001–¥0.001) |
      | Cost per hit | ¥0.0015 (from ¥0.001) | ¥0.002 (from ¥0.001) |

      ### How this was measured

      - 2026-11-27, fen 1.2.3, 2 repetitions of 3 cases; answered by \`m\`. Settings \`s\`.
      - Found are the suggestions that would be posted. Place: hits by place. A hit by place is a suggestion in the file of an issue, on lines at most 10 away from it. Each issue is hit at most once and each suggestion hits at most one issue; of all ways to match them the one with most hits counts. It says nothing about what the suggestion says.
      - Meaning: hits by meaning. A hit by meaning is a suggestion of which \`j\` says that it names the same defect as an issue of that file. The judge has cost <¥0.0001, which is in no other figure.
      - Not judged, and left out of all that is said by meaning: \`one\` (1). Reviews without a suggestion near an issue need no judge and are in it, so the figures by meaning tend to be too low.
      - Alarms: false alarms, by meaning. Every suggestion that hits nothing counts as one, also one that is right about something that no issue names: precision is a lower bound. The same goes for a second suggestion about an issue that is hit.
      - Intervals: 95 %, bootstrap by case (2000 draws, seed 20261127): cases are drawn with all their repetitions. They cover that other cases of the same kind, and other answers of the model, could have come; not wrong or missing issues, and not other kinds of code. Where all cases agree, an exact interval for so many cases stands in, or none (—). "From" has no upper bound: some draws have no hit. With fewer than about twenty cases the bootstrap gives intervals that are too narrow.
      - The reviews have cost about ¥0.003; attempts that were no reviews have cost ¥0.002 more. Costs and seconds of a case are those of one review; its counts are sums over its repetitions.
      - Not reviewed, and in no figure: \`two\` (2): model-unavailable.
      - Reviewed in part, and counted: \`clean\` (1): 50 % read, \`cost-limit\`.
      - The next review could have exceeded \`--total-limit\`: 2 reviews not run. The same command goes on from here.
      - A remark with \\| and \\<b>.
      "
    `);
  });

  it("has no column for a judge that was not asked", () => {
    const text = renderEvaluation(score(entries), HEAD);
    expect(text).toContain("| Case | Issues | Found | Place | Alarms | Cost | Time | Outcome |");
    expect(text).toContain("No judge was asked");
  });

  it("warns of a judge that judges itself", () => {
    const lenient = "The judge is the model that wrote the suggestions";
    expect(renderEvaluation(score(entries, "m"), HEAD)).toContain(lenient);
    expect(renderEvaluation(score(entries, "j"), HEAD)).not.toContain(lenient);
  });

  it("says that a set is small unless it is not", () => {
    const cases = Array.from({ length: 100 }, (_, index) => caseOf(`c${index}`));
    const large = scoreEvaluation({
      cases,
      entries: cases.map((one) => entryOf(one)),
      judge: null,
      repetitions: 1,
    });
    expect(renderEvaluation(large, HEAD)).not.toContain("a small set");
    expect(renderEvaluation(score(entries), HEAD)).toContain("**3 cases: a small set.**");
  });

  it("says — and not 0 for what nobody knows", () => {
    const text = renderEvaluation(score([entryAt(CLEAN, [])]), HEAD);
    expect(text).toContain("| Cost per hit | — |");
    expect(text).toContain("| Recall | — |");
    expect(text).toContain("| two | 2 | — | — | — | — | — | not run |");
  });

  it("is JSON for programs, with null for what nobody knows, and all that was found", () => {
    const value: unknown = JSON.parse(renderEvaluationJson(score(entries, "j", 2), HEAD));
    expect(value).toMatchObject({
      schema: "fen-eval/1",
      date: HEAD.date,
      repetitions: 2,
      judge: "j",
      answeredBy: ["m"],
      method: { placeToleranceLines: 10, resamples: 2000, seed: 20_261_127, level: 0.95 },
      byPlace: { hits: 2, issues: 3, recall: { value: 0.666667 }, costPerHit: { value: "0.0015" } },
      byMeaning: { hits: 1, issues: 2, falseAlarmsPerCleanCase: { value: 0, interval: null } },
      cost: { reviews: "0.003", notReviewed: "0.002", reviewsKnown: false, judge: "0.0000001" },
      cases: [
        {
          id: "two",
          reviews: [
            {
              repetition: 1,
              scored: true,
              cost: "0.001",
              hitsByPlace: [{ suggestion: 0, issue: 0, lines: 2 }],
              hitsByMeaning: [{ suggestion: 0, issue: 0 }],
              suggestions: [{ path: "a.ts", line: 12 }, { line: 200 }],
            },
            { repetition: 2, scored: false, hitsByPlace: null, reason: "model-unavailable" },
          ],
        },
        { id: "one", reviews: [{ hitsByMeaning: null }] },
        { id: "clean", reviews: [{ hitsByMeaning: [] }] },
      ],
    });
  });
});
