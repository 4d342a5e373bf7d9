import { describe, expect, it } from "vitest";

import {
  isAccepted,
  isBlockCommit,
  measureSuggestion,
  readComment,
  type Evidence,
} from "../../src/domain/measure.ts";
import { renderComment } from "../../src/domain/report/comment.ts";
import { describeMeasure, renderMeasure } from "../../src/domain/report/measure-report.ts";
import { commentedOf } from "../steps/scripted-pull-request.ts";
import { reviewedOf } from "./sample-suggestion.ts";

const BLOCK = renderComment(
  reviewedOf(
    { replacement: "safe();", severity: "critical", category: "security" },
    { replacement: { kind: "committable", text: "safe();" } },
  ),
  { mark: "<!-- fen:comment abc -->", allowedLinkPrefix: "https://x/" },
);

function evidenceOf(
  rest: Partial<Evidence> = {},
  comment: Partial<Evidence["comment"]> = {},
): Evidence {
  return {
    fingerprint: "a".repeat(16),
    comment: {
      ...commentedOf({ body: BLOCK, line: 2 }),
      diffHunk: "@@ -1,2 +1,2 @@\n before();\n-old();\n+risky();",
      ...comment,
    },
    replies: 0,
    resolved: false,
    text: "before();\nrisky();\nafter();\n",
    hasBlockCommit: false,
    ...rest,
  };
}

describe("what became of a comment", () => {
  it.each<readonly [string, Partial<Evidence>, Partial<Evidence["comment"]>, boolean]>([
    ["committed-by-block", { text: "before();\nsafe();\n", hasBlockCommit: true }, {}, true],
    ["committed-by-hand", { text: "before();\r\nsafe();\r\n" }, {}, true],
    ["lines-changed", { text: "before();\nother();\n" }, {}, true],
    ["lines-changed", { text: null }, {}, true],
    ["lines-changed", { text: "x\n" }, { reactions: { up: 0, down: 1 } }, false],
    ["disliked", {}, { reactions: { up: 1, down: 2 } }, false],
    ["resolved", { resolved: true }, {}, false],
    ["ignored", {}, { reactions: { up: 1, down: 1 } }, false],
    ["unknown", { resolved: null }, {}, false],
    ["unknown", { text: undefined }, {}, false],
    ["unknown", {}, { originalLine: null }, false],
    ["unknown", {}, { diffHunk: "" }, false],
  ])("is %s", (...[became, rest, comment, accepted]) => {
    const measured = measureSuggestion(evidenceOf(rest, comment));
    expect(measured).toMatchObject({
      became,
      severity: "critical",
      category: "security",
      hasBlock: true,
    });
    expect(isAccepted(measured)).toBe(accepted);
  });

  it("counts deleted lines as committed when they are gone", () => {
    const body = BLOCK.replace("safe();\n", "");
    expect(readComment(body).replacement).toBe("");
    expect(measureSuggestion(evidenceOf({ text: "before();\n" }, { body })).became).toBe(
      "committed-by-hand",
    );
  });
});

describe("what a comment says of itself", () => {
  it.each([
    ["nothing", "", { severity: "minor", category: "bug", replacement: null }],
    [
      "labels without code",
      "x\n\n<sub>nit · docs · not verified</sub>",
      { severity: "nit", category: "docs", replacement: null },
    ],
    [
      "labels of another kind",
      "<sub>bad · worse</sub>",
      { severity: "minor", category: "bug", replacement: null },
    ],
    [
      "a longer fence",
      "````suggestion\n```\na\n````\n<sub>major · test</sub>",
      { severity: "major", category: "test", replacement: "```\na" },
    ],
    [
      "a fence that never closes",
      "```suggestion\na",
      { severity: "minor", category: "bug", replacement: null },
    ],
  ])("may be %s", (_, body, read) => {
    expect(readComment(body)).toEqual(read);
  });
});

describe("a commit of a suggestion", () => {
  it.each([
    ["Apply suggestion from @github-actions[bot]", true],
    ["Apply suggestions from code review\n\nCo-authored-by: x", true],
    ["Apply suggestion from @somebody", false],
    ["Fix it, as github-actions said", false],
  ])("%j", (message, isIt) => {
    expect(isBlockCommit(message, "github-actions[bot]")).toBe(isIt);
  });
});

describe("the report", () => {
  const one = measureSuggestion(evidenceOf({ text: "before();\nsafe();\n" }));
  const two = measureSuggestion(evidenceOf());
  const cost = { amount: 6_000_000, known: false, currency: "CNY" } as const;

  it("counts by severity and category, and names the cost of what was accepted", () => {
    const report = { suggestions: [one, two], accepted: 1, cost, signed: false };
    expect(renderMeasure(report).join("\n\n")).toMatchInlineSnapshot(`
      "### What became of the suggestions

      1 of 2 accepted; about ¥0.006 for all runs, about ¥0.006 for each accepted suggestion.

      | Severity | Suggestions | Accepted | Committed by the block | by hand | Lines changed | 👎 | Resolved | Ignored | Unknown |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      | critical | 2 | 1 | 0 | 1 | 0 | 0 | 0 | 1 | 0 |

      | Category | Suggestions | Accepted | Committed by the block | by hand | Lines changed | 👎 | Resolved | Ignored | Unknown |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      | security | 2 | 1 | 0 | 1 | 0 | 0 | 0 | 1 | 0 |

      Without \`api-key\` the signatures of the comments can't be checked: they are known by their account and shape alone."
    `);
    expect(describeMeasure(report)).toMatchObject({
      schema: "fen-measure/1",
      cost: "0.006",
      costPerAccepted: "0.006",
      costKnown: false,
    });
  });

  it("names no cost for nothing, and none that it does not know", () => {
    const none = { suggestions: [two], accepted: 0, cost, signed: true };
    expect(renderMeasure(none)[1]).toBe("0 of 1 accepted; about ¥0.006 for all runs.");
    expect(describeMeasure(none)).toMatchObject({ costPerAccepted: null });
    expect(renderMeasure({ ...none, cost: null })[1]).toBe(
      "0 of 1 accepted. What they cost is not known.",
    );
  });
});
