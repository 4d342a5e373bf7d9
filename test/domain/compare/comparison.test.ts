import { describe, expect, it } from "vitest";

import { findAgreements } from "../../../src/domain/compare/agreement.ts";
import {
  awaitModel,
  didRead,
  endComparison,
  lastBatchOf,
  mergePlans,
  readShareOf,
  shareOfRest,
} from "../../../src/domain/compare/comparison.ts";
import { measureModel, standingOf } from "../../../src/domain/compare/figures.ts";
import { COMPLETE, ending, type Ending } from "../../../src/domain/outcome.ts";
import { renderComparison } from "../../../src/domain/report/compare-report.ts";
import { createPaint } from "../../../src/domain/terminal/paint.ts";
import { renderCompared } from "../../../src/domain/terminal/compare.ts";
import { notVerified } from "../../../src/domain/verdict.ts";
import { callOf, planOf, recordOf } from "../sample-run.ts";
import { inlineAt, reviewedOf } from "../sample-suggestion.ts";
import { comparedOf } from "./sample-compared.ts";

const missed = (path: string, changedLines: number) => ({
  path,
  reason: "cost-limit",
  detail: "does not fit the limit",
  changedLines,
  reviewable: true,
});

describe("the share of a model", () => {
  it.each([
    [10, 3, 3],
    [7, 2, 3],
    [7, 1, 7],
    [0, 2, 0],
    [-5, 2, 0],
  ])("of %i that is left for %i models is %i", (left, models, share) => {
    expect(shareOfRest({ left, models })).toBe(share);
  });
});

describe("the end of a comparison", () => {
  const endOf = (...endings: readonly (Ending & { readonly silent?: true })[]) =>
    endComparison(
      endings.map((each, index) =>
        comparedOf(`m${index + 1}`, {
          ending: each,
          answered: new Set(each.silent ? [] : [1]),
        }),
      ),
    );
  const failed = { ...ending("failed", "model-unavailable", "gone"), silent: true } as const;
  const unpaid = { ...ending("not-reviewed", "cost-limit", "too dear"), silent: true } as const;
  const skipped = { ...ending("skipped", "nothing-to-review"), silent: true } as const;

  it("is complete when every model read everything", () => {
    expect(endOf(COMPLETE, COMPLETE)).toEqual(COMPLETE);
  });

  it("is partial with the reason of the worst, and names each", () => {
    expect(
      endOf(ending("partial", "answer-truncated", "broke off"), COMPLETE, failed),
    ).toMatchObject({
      outcome: "partial",
      reason: "model-unavailable",
      detail: "not every model read everything\nm3: gone\nm1: broke off",
    });
  });

  it.each<readonly [string, readonly (Ending & { readonly silent?: true })[], string]>([
    ["where no model answered", [failed, unpaid], "failed model-unavailable"],
    ["where none was paid for", [unpaid, unpaid], "not-reviewed cost-limit"],
    ["where there is nothing to read", [skipped, skipped], "skipped nothing-to-review"],
  ])("is that of the worst %s", (_, endings, expected) => {
    const { outcome, reason } = endOf(...endings);
    expect(`${outcome} ${reason}`).toBe(expected);
  });
});

describe("what a model read", () => {
  const model = comparedOf("a");
  const part = inlineAt(12);

  it("is nothing before its turn, and all but what it left out after it", () => {
    expect(readShareOf(awaitModel({ model: "a", verifier: "a" }))).toBe(0);
    expect(readShareOf(comparedOf("a", { ending: null }))).toBe(0);
    expect(readShareOf(model)).toBe(1);
    const plan = planOf({ skipped: [missed("src/sum.ts", 10)] });
    expect(readShareOf(comparedOf("a", { plan }))).toBe(0.75);
  });

  const elsewhere = comparedOf("a", { answered: new Set([2]) });
  const whole = { kind: "body", path: "src/sum.ts", reason: "" } as const;

  it.each<readonly [string, boolean, boolean]>([
    ["a line of a batch that was answered", didRead(model, part), true],
    ["a line of a batch that was not", didRead(elsewhere, part), false],
    ["a line beyond what was sent", didRead(model, inlineAt(900)), false],
    ["the old side of a new file", didRead(model, inlineAt(12, { side: "LEFT" })), false],
    ["another file", didRead(model, inlineAt(12, { path: "src/other.ts" })), false],
    ["a file as a whole", didRead(model, whole), true],
  ])("is known of %s", (_, read, expected) => {
    expect(read).toBe(expected);
  });
});

describe("the plans of several models", () => {
  it("are one: all batches, what is left out on purpose once, and by name what a model missed", () => {
    const first = comparedOf("a", { plan: planOf() });
    const [batch] = planOf().batches;
    const second = comparedOf("b", {
      plan: planOf({
        batches: [{ ...batch!, id: 2 }],
        skipped: [...planOf().skipped, missed("src/x.ts", 5)],
        worstForAll: 9_000_000,
      }),
    });
    const plan = mergePlans([first, second, awaitModel({ model: "c", verifier: "c" })]);
    expect(plan?.batches.map(({ id }) => id)).toEqual([1, 2]);
    expect(plan?.skipped.map(({ path, detail }) => `${path}: ${detail}`)).toEqual([
      "package-lock.json: It is a lock file.",
      "src/x.ts: b: does not fit the limit",
    ]);
    expect(plan?.worstForAll).toBe(27_000_000);
    expect(lastBatchOf([first, second])).toBe(2);
  });

  it("are none before there is one", () => {
    expect(mergePlans([awaitModel({ model: "a", verifier: "a" })])).toBeNull();
    expect(lastBatchOf([])).toBe(0);
  });
});

describe("the figures of a model", () => {
  const calls = [
    callOf({ startedAt: "2026-01-02T03:04:05.000Z", durationMs: 2000, cost: 1_000_000 }),
    callOf({ startedAt: "2026-01-02T03:04:08.500Z", durationMs: 1500, cost: 500_000 }),
  ];

  it("count from its first request to its last answer, and divide its cost by what is confirmed", () => {
    const reviewed = [reviewedOf(), reviewedOf({ category: "docs" }), reviewedOf({}, GONE)];
    expect(measureModel(comparedOf("a", { reviewed, calls }), [])).toMatchObject({
      seconds: 5,
      cost: 1_500_000,
      costPerConfirmed: 750_000,
      confirmedShare: 2 / 3,
      requests: 2,
    });
  });

  it("tell nothing where there is nothing to tell", () => {
    expect(measureModel(comparedOf("a"), [])).toMatchObject({
      seconds: 0,
      costPerConfirmed: null,
      confirmedShare: null,
    });
  });

  it.each([
    ["confirmed", {}],
    ["not verified", { verdict: notVerified("?") }],
    ["rejected", { fate: "rejected" as const }],
    ["disproved", { fate: "refuted" as const }],
    ["set aside", { fate: "below-min-severity" as const }],
  ])("say of a suggestion that it is %s", (word, rest) => {
    const agreement = { by: "one", members: [{ model: "a", item: reviewedOf({}, rest) }] } as const;
    expect(standingOf(agreement, { model: "a" })).toBe(word);
    expect(standingOf(agreement, { model: "b" })).toBe("not found");
  });
});

const GONE = { fate: "rejected" as const };

function comparisonRecord() {
  const shared = reviewedOf({}, { placement: inlineAt(12) });
  const own = reviewedOf(
    { title: "`a|b` is <b>lost</b>", body: "Nobody keeps it.", severity: "critical" },
    { placement: inlineAt(20, { lines: ["const keep = compute(20);"] }) },
  );
  const models = [
    comparedOf("a", { reviewed: [shared, own], calls: [callOf({ cost: 2_000_000 })] }),
    comparedOf("b", {
      reviewed: [shared, reviewedOf({}, { ...GONE, placement: inlineAt(30) })].map((item) => ({
        ...item,
      })),
      calls: [callOf({ cost: 500_000, costKnown: false })],
    }),
  ];
  const agreements = findAgreements(
    models.map((model) => ({ ...model, hasAnswered: model.answered.size > 0 })),
  );
  return recordOf({ mode: "compare", compare: { models, agreements, checks: [] } });
}

describe("a comparison", () => {
  it("is a table and lists in the job summary", () => {
    expect(renderComparison(comparisonRecord()).join("\n\n")).toMatchInlineSnapshot(`
      "### Comparison

      | Figure | \`a\` | \`b\` |
      | --- | --: | --: |
      | outcome | complete | complete |
      | read | 100 % | 100 % |
      | suggestions made | 2 | 2 |
      | confirmed | 2 of 2 (100 %) | 1 of 2 (50 %) |
      | not verified | 0 | 0 |
      | rejected | 0 | 1 |
      | set aside | 0 | 0 |
      | found by others too | 1 | 1 |
      | found by it alone | 1 | 0 |
      | cost | ¥0.002 | about ¥0.0005 |
      | for each confirmed | ¥0.001 | about ¥0.0005 |
      | tokens in | 1200 | 1200 |
      | of them cached | 0 | 0 |
      | tokens out | 240 | 240 |
      | seconds | 2.3 | 2.3 |

      2 suggestions stand: 1 found by both models, 1 by one alone. 1 more was made and did not stand.

      #### Found by all: 1

      - **major**: Loop reads one element past the end<br>\`src/sum.ts\` line 12 · \`a\` confirmed · \`b\` confirmed

      #### Found by one alone: 1

      - **critical**: \`a\`\\|\`b\` is \\<b>lost\\</b><br>\`src/sum.ts\` line 20 · \`a\` confirmed · \`b\` not found

      <details><summary>Made, and did not stand: 1</summary>

      - **major**: Loop reads one element past the end<br>\`src/sum.ts\` line 30 · \`a\` not found · \`b\` rejected

      </details>

      - Each model has judged its own suggestions; \`verify-model\` lets one judge all of them."
    `);
  });

  it("has several tables for many models, each narrow enough for a phone", () => {
    const record = comparisonRecord();
    const { models = [], agreements = [] } = record.compare ?? {};
    const many = [...models, ...models].map((model, at) => ({ ...model, model: `m${at}` }));
    const [, tables = ""] = renderComparison({
      ...record,
      compare: { models: many, agreements, checks: [] },
    });
    const heads = tables.split("\n").filter((line) => line.startsWith("| Figure"));
    expect(heads).toEqual(["| Figure | `m0` | `m1` | `m2` |", "| Figure | `m3` |"]);
    const costs = tables.split("\n").filter((line) => line.startsWith("| cost "));
    expect(costs).toEqual([
      "| cost | ¥0.002 | about ¥0.0005 | ¥0.002 |",
      "| cost | about ¥0.0005 |",
    ]);
  });

  it("stands below each other on a narrow terminal, with no name cut", () => {
    const record = comparisonRecord();
    const { compare } = record;
    if (!compare) throw new Error("nothing is compared");
    const rename = <T extends { readonly model: string }>(one: T): T => ({
      ...one,
      model: `a-model-with-a-long-name-${one.model}`,
    });
    const agreements = compare.agreements.map((agreement) => ({
      ...agreement,
      members: agreement.members.map(rename),
    }));
    const renamed = { ...compare, models: compare.models.map(rename), agreements };
    const paint = createPaint({ colours: false });
    const rows = renderCompared({ ...record, compare: renamed }, 40).map(paint);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(40);
    expect(rows.join("\n")).toContain(`Found by all: 1
major Loop reads one element past the
end
src/sum.ts line 12
  a-model-with-a-long-name-a confirmed
  a-model-with-a-long-name-b confirmed

Found by one alone: 1`);
    const names = renamed.models.map(({ model }) => model);
    expect(rows.map((row) => row.trim()).filter((row) => names.includes(row))).toEqual(names);
    expect(rows.filter((row) => row.startsWith("confirmed "))).toHaveLength(2);
  });

  it("is two tables in a terminal", () => {
    const paint = createPaint({ colours: false });
    const rows = renderCompared(comparisonRecord(), 80).map(paint);
    expect(rows.join("\n")).toMatchInlineSnapshot(`
      "Found by all: 1
                                                  a          b
      ─────  ───────────────────────────────────  ─────────  ─────────
      major  Loop reads one element past the end  confirmed  confirmed
             src/sum.ts line 12

      Found by one alone: 1
                                      a          b
      ────────  ────────────────────  ─────────  ─────────
      critical  \`a|b\` is <b>lost</b>  confirmed  not found
                src/sum.ts line 20

      Made, and did not stand: 1
                                                  a          b
      ─────  ───────────────────────────────────  ─────────  ────────
      major  Loop reads one element past the end  not found  rejected
             src/sum.ts line 30

                                        a              b
      ───────────────────  ──────────────  ─────────────
      outcome                    complete       complete
      read                          100 %          100 %
      suggestions made                  2              2
      confirmed            2 of 2 (100 %)  1 of 2 (50 %)
      not verified                      0              0
      rejected                          0              1
      set aside                         0              0
      found by others too               1              1
      found by it alone                 1              0
      cost                         ¥0.002  about ¥0.0005
      for each confirmed           ¥0.001  about ¥0.0005
      tokens in                      1200           1200
      of them cached                    0              0
      tokens out                      240            240
      seconds                         2.3            2.3

      2 suggestions stand: 1 found by both models, 1 by one alone. 1 more was made and
      did not stand.
      Each model has judged its own suggestions; \`verify-model\` lets one judge all of
      them."
    `);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(80);
  });

  it("says nothing where no models are compared", () => {
    expect(renderComparison(recordOf())).toEqual([]);
    expect(renderCompared(recordOf(), 80)).toEqual([]);
  });
});
