import { describe, expect, it } from "vitest";

import {
  BECAME,
  isAccepted,
  type MeasuredSuggestion,
  type MeasureReport,
} from "../../../src/domain/measure.ts";
import { describeMeasure, renderMeasure } from "../../../src/domain/report/measure-report.ts";

function measuredOf(rest: Partial<MeasuredSuggestion> = {}): MeasuredSuggestion {
  return {
    fingerprint: "a".repeat(16),
    path: "src/sum.ts",
    severity: "critical",
    category: "security",
    hasBlock: true,
    became: "ignored",
    resolved: false,
    likes: 0,
    dislikes: 0,
    replies: 0,
    url: "https://github.example/o/r/pull/7#1",
    ...rest,
  };
}

const COST = { amount: 6_000_000, known: false, currency: "CNY" } as const;

function reportOf(
  suggestions: readonly MeasuredSuggestion[],
  rest: Partial<MeasureReport> = {},
): MeasureReport {
  const accepted = suggestions.filter(isAccepted).length;
  return { suggestions, accepted, cost: COST, signed: true, ...rest };
}

describe("the report of what became of suggestions", () => {
  const committed = measuredOf({ became: "committed-by-hand" });

  it("counts by severity and category, and names the cost of what was accepted", () => {
    const report = reportOf([committed, measuredOf()], { signed: false });
    expect(renderMeasure(report).join("\n\n")).toMatchInlineSnapshot(`
      "### What became of the suggestions

      1 of 2 accepted; about ¥0.006 for all runs, about ¥0.006 for each accepted suggestion.

      - committed by hand: 1
      - ignored: 1

      | Severity | Suggestions | Accepted | Ignored |
      |---|--:|--:|--:|
      | critical | 2 | 1 | 1 |

      | Category | Suggestions | Accepted | Ignored |
      |---|--:|--:|--:|
      | security | 2 | 1 | 1 |

      Without \`api-key\` the signatures of the comments can't be checked: they are known by their account and shape alone."
    `);
    expect(describeMeasure(report)).toMatchInlineSnapshot(`
      {
        "accepted": 1,
        "cost": "0.006",
        "costKnown": false,
        "costPerAccepted": "0.006",
        "currency": "CNY",
        "schema": "fen-measure/1",
        "signed": false,
        "suggestions": [
          {
            "became": "committed-by-hand",
            "category": "security",
            "dislikes": 0,
            "fingerprint": "aaaaaaaaaaaaaaaa",
            "hasBlock": true,
            "likes": 0,
            "path": "src/sum.ts",
            "replies": 0,
            "resolved": false,
            "severity": "critical",
            "url": "https://github.example/o/r/pull/7#1",
          },
          {
            "became": "ignored",
            "category": "security",
            "dislikes": 0,
            "fingerprint": "aaaaaaaaaaaaaaaa",
            "hasBlock": true,
            "likes": 0,
            "path": "src/sum.ts",
            "replies": 0,
            "resolved": false,
            "severity": "critical",
            "url": "https://github.example/o/r/pull/7#1",
          },
        ],
      }
    `);
  });

  it("has a line for each fate and a row for what a comment does not say", () => {
    const all = BECAME.map((became) => measuredOf({ became, severity: null, category: "docs" }));
    const disliked = measuredOf({ became: "lines-changed", dislikes: 2, likes: 1, category: null });
    const blocks = renderMeasure(reportOf([...all, disliked]));
    expect(blocks.slice(1).join("\n\n")).toMatchInlineSnapshot(`
      "3 of 8 accepted (of 1 it can't be told); about ¥0.006 for all runs, about ¥0.002 for each accepted suggestion.

      - committed by the block: 1
      - committed by hand: 1
      - lines changed: 2
      - disliked: 1
      - resolved: 1
      - ignored: 1
      - unknown: 1

      | Severity | Suggestions | Accepted | Ignored |
      |---|--:|--:|--:|
      | critical | 1 | 0 | 0 |
      | unknown | 7 | 3 | 1 |

      | Category | Suggestions | Accepted | Ignored |
      |---|--:|--:|--:|
      | docs | 7 | 3 | 1 |
      | unknown | 1 | 0 | 0 |"
    `);
  });

  it("names no cost for nothing, and none that it does not know", () => {
    const none = reportOf([measuredOf()]);
    expect(renderMeasure(none)[1]).toBe("0 of 1 accepted; about ¥0.006 for all runs.");
    expect(describeMeasure(none)).toMatchObject({ cost: "0.006", costPerAccepted: null });
    const free = reportOf([committed], { cost: null });
    expect(renderMeasure(free)[1]).toBe("1 of 1 accepted. What they cost is not known.");
    expect(describeMeasure(free)).toMatchObject({
      cost: null,
      costKnown: false,
      currency: "",
      costPerAccepted: null,
    });
  });

  it("divides what is known exactly among the accepted", () => {
    const cost = { amount: 1_000_000_000, known: true, currency: "USD" } as const;
    const report = reportOf([committed, committed, committed], { cost });
    expect(renderMeasure(report)[1]).toMatchInlineSnapshot(
      `"3 of 3 accepted; $1 for all runs, $0.33333 for each accepted suggestion."`,
    );
    expect(describeMeasure(report)).toMatchObject({ costKnown: true, currency: "USD" });
    expect(describeMeasure(report)).toMatchObject({ costPerAccepted: "0.333333333" });
  });

  it("says so when there is nothing to measure", () => {
    expect(renderMeasure(reportOf([]))).toEqual([
      "fen has no inline comments on this pull request.",
    ]);
    expect(describeMeasure(reportOf([]))).toMatchObject({ suggestions: [], accepted: 0 });
  });
});
