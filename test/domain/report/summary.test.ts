import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";

import { renderFooter } from "../../../src/domain/report/cost-report.ts";
import { ending } from "../../../src/domain/outcome.ts";
import type { SkippedFile } from "../../../src/domain/plan.ts";
import { renderSummary, renderTitle } from "../../../src/domain/report/summary.ts";
import { NO_USAGE } from "../../../src/domain/money/usage.ts";
import { notVerified } from "../../../src/domain/verdict.ts";
import { callOf, planOf, recordOf } from "../sample-run.ts";
import { inlineAt, reviewedOf } from "../sample-suggestion.ts";

const OPTIONS = { allowedLinkPrefix: "https://github.example/o/r/" };

const MISSED: SkippedFile = {
  path: "src/large.ts",
  reason: "cost-limit",
  detail: "40 of 90 changed lines do not fit the limit",
  changedLines: 40,
  reviewable: true,
};

const REJECTED = {
  status: "rejected",
  reason: "Line 3 returns | before the loop.",
  evidence: "return 0;",
  severity: null,
} as const;

describe("the summary of a complete run", () => {
  it("with suggestions", () => {
    const record = recordOf({
      reviewed: [
        reviewedOf({ severity: "minor", title: "Leaks a | handle" }, { fate: "inline" }),
        reviewedOf(
          { severity: "critical" },
          { fate: "body", placement: inlineAt(3, { endLine: 4 }) },
        ),
        reviewedOf({}, { fate: "rejected", verdict: REJECTED }),
        reviewedOf(
          { title: "Unsure", severity: "nit" },
          { fate: "inline", verdict: notVerified("no answer") },
        ),
      ],
      comments: 2,
      notes: ["`mimo-v2-flash` was switched off."],
      unreadable: 1,
    });
    expect(renderSummary(record, OPTIONS)).toMatchInlineSnapshot(`
      "## fen: complete · 3 suggestions · ¥0.0023

      Reviewed in full: 2 files at \`bbbbbbb\`; all changed lines worth a review were read.

      ### Suggestions

      - **critical**: Loop reads one element past the end<br>\`src/sum.ts\` lines 3–4 · confirmed, listed in the review
      - **minor**: Leaks a \\| handle<br>\`src/sum.ts\` line 12 · confirmed, posted as a comment
      - **nit**: Unsure<br>\`src/sum.ts\` line 12 · not verified, posted as a comment

      <details><summary>Rejected by the second pass: 1</summary>

      - **major**: Loop reads one element past the end<br>\`src/sum.ts\` line 12 · Line 3 returns \\| before the loop.

      </details>

      ### Files

      <details><summary>Left out on purpose: 1 file</summary>

      - \`package-lock.json\`: It is a lock file.

      </details>

      ### Cost

      | Pass | Planned at most | Actual |
      |---|--:|--:|
      | generate, 1 request | ¥0.0031 | ¥0.0017 |
      | verify, 1 request | ¥0.0034 | ¥0.0006 |
      | **total**, 2 requests | ¥0.0065 | **¥0.0023** |

      67 % of the second pass's input came from the endpoint's cache.

      23.2 % of the limit of ¥0.01 is spent, ¥0.0077 is left.

      <details><summary>Picture</summary>

      \`\`\`mermaid
      pie showData title Cost in CNY
        "generate, mimo-v2.6-flash" : 0.00168
        "verify, mimo-v2.6-flash" : 0.00064
      \`\`\`

      </details>

      <details><summary>Tokens</summary>

      | Pass | Input | Cached | Output |
      |---|--:|--:|--:|
      | generate | 1,200 | 0 | 240 |
      | verify | 1,500 | 1,000 | 60 |
      | **total** | 2,700 | 1,000 | 300 |

      </details>

      <details><summary>By request</summary>

      - **1 · generate**, \`mimo-v2.6-flash\`: ¥0.0017, 2.3 s; 1,200 tokens in (0 cached, 1,300 planned), 240 out; complete
      - **1 · verify**, \`mimo-v2.6-flash\`: ¥0.0006, 2.3 s; 1,500 tokens in (1,000 cached, 1,300 planned), 60 out; complete

      </details>

      <details><summary>By file</summary>

      | Share of the cost | Changed lines | Batch | File |
      |--:|--:|--:|---|
      | ¥0.0017 | 30 | 1 | \`src/sum.ts\` |
      | ¥0.0006 | 10 | 1 | \`src/a\`\\|\`b.ts\` |

      </details>

      \`mimo-v2.6-flash\`: ¥1 input · ¥0.02 cached · ¥2 output per million tokens (a price page, checked 2026-01-02)

      ### Notes

      - \`mimo-v2-flash\` was switched off.
      - 1 object in the model's answers could not be read as a suggestion."
    `);
  });

  it("without a suggestion says so, of exactly what was read", () => {
    expect(renderSummary(recordOf(), OPTIONS).split("\n\n").slice(0, 3)).toMatchInlineSnapshot(`
      [
        "## fen: complete · 0 suggestions · ¥0.0023",
        "Reviewed in full: 2 files at \`bbbbbbb\`; all changed lines worth a review were read. There are no suggestions about them.",
        "### Files",
      ]
    `);
  });
});

describe("the summary of a partial run", () => {
  it("says what was not reviewed and what would pay for it", () => {
    const record = recordOf({
      ending: ending("partial", "cost-limit"),
      coverage: 0.5,
      plan: planOf({ skipped: [MISSED], reviewableLines: 80, worstForAll: 14_200_001 }),
      calls: [callOf({ costKnown: false, attempt: 2 })],
      reviewed: [reviewedOf({}, { fate: "inline" })],
    });
    expect(renderSummary(record, OPTIONS)).toMatchInlineSnapshot(`
      "## fen: partial (cost-limit) · 1 suggestion · about ¥0.0017

      > The cost limit does not pay for everything

      Reviewed in full: 2 files at \`bbbbbbb\`; 50 % of the changed lines worth a review were read.

      ### Suggestions

      - **major**: Loop reads one element past the end<br>\`src/sum.ts\` line 12 · confirmed, posted as a comment

      ### Files

      <details open><summary>Not reviewed: 1 file, or parts of them</summary>

      - \`src/large.ts\`: 40 of 90 changed lines do not fit the limit

      </details>

      The limit of ¥0.01 buys 2 of 3 files in full. All of them cost at most ¥0.015: set \`cost-limit: 0.015\`.

      ### Cost

      | Pass | Planned at most | Actual |
      |---|--:|--:|
      | generate, 1 request | ¥0.0031 | ¥0.0017 |
      | verify, 0 requests | ¥0.0034 | ¥0.0000 |
      | **total**, 1 request | ¥0.0065 | **about ¥0.0017** |

      16.8 % of the limit of ¥0.01 is spent, ¥0.0083 is left. A part of it is an estimate: the endpoint did not report the usage of every request.

      <details><summary>Tokens</summary>

      | Pass | Input | Cached | Output |
      |---|--:|--:|--:|
      | generate | 1,200 | 0 | 240 |
      | verify | 0 | 0 | 0 |
      | **total** | 1,200 | 0 | 240 |

      </details>

      <details><summary>By request</summary>

      - **1 · generate, try 2**, \`mimo-v2.6-flash\`: about ¥0.0017, 2.3 s; 1,200 tokens in (0 cached, 1,300 planned), 240 out; complete

      </details>

      <details><summary>By file</summary>

      | Share of the cost | Changed lines | Batch | File |
      |--:|--:|--:|---|
      | ¥0.0013 | 30 | 1 | \`src/sum.ts\` |
      | ¥0.0004 | 10 | 1 | \`src/a\`\\|\`b.ts\` |

      </details>

      \`mimo-v2.6-flash\`: ¥1 input · ¥0.02 cached · ¥2 output per million tokens (a price page, checked 2026-01-02)"
    `);
  });
});

describe("the summary of a failed run", () => {
  it("shows in full what could be posted nowhere", () => {
    const record = recordOf({
      ending: ending("failed", "post-failed", "needs `pull-requests: write`"),
      reviewed: [
        reviewedOf({ replacement: "x" }, { replacement: { kind: "committable", text: "x" } }),
      ],
      plan: planOf({ skipped: [] }),
    });
    const [, , , ...blocks] = renderSummary(record, OPTIONS).split("\n\n");
    expect(renderSummary(record, OPTIONS).startsWith("## fen: failed (post-failed)")).toBe(true);
    expect(blocks.slice(0, blocks.indexOf("### Cost")).join("\n\n")).toMatchInlineSnapshot(`
      "### Suggestions

      - **major**: Loop reads one element past the end<br>\`src/sum.ts\` line 12 · confirmed, not posted

      **major: Loop reads one element past the end** — \`src/sum.ts\` line 12

      \`\`\`
        for (let i = 0; i <= xs.length; i++) {
      \`\`\`

      The last round reads \`xs[xs.length]\`, which is undefined, so the sum becomes NaN.

      Proposed code:

      \`\`\`
      x
      \`\`\`

      <sub>major · bug</sub>"
    `);
  });

  it("is short when nothing had been read yet", () => {
    const record = recordOf({
      ending: ending("failed", "bad-input", '`cost-limit`: "0" is bad\n`shard`: "x" is bad'),
      plan: null,
      pullRequest: null,
      calls: [],
      coverage: 0,
    });
    expect(renderSummary(record, OPTIONS)).toMatchInlineSnapshot(`
      "## fen: failed (bad-input)

      > \\\`cost-limit\\\`: "0" is bad
      >
      > \\\`shard\\\`: "x" is bad"
    `);
  });
});

describe("the summary of a plan", () => {
  it("is priced and says that nothing was spent", () => {
    const record = recordOf({
      ending: ending("skipped", "plan-only"),
      plan: planOf({ skipped: [MISSED], worstForAll: 14_200_001 }),
      calls: [],
      coverage: 0,
    });
    expect(renderSummary(record, OPTIONS)).toMatchInlineSnapshot(`
      "## fen: skipped (plan-only)

      > Only the plan was asked for

      ### Files

      <details open><summary>Not reviewed: 1 file, or parts of them</summary>

      - \`src/large.ts\`: 40 of 90 changed lines do not fit the limit

      </details>

      ### Plan

      - Batch 1: likely ¥0.003, at most ¥0.0065
        - \`src/sum.ts\`: 30 changed lines
        - \`src/a\`\\|\`b.ts\`: 10 changed lines

      Likely ¥0.003, at most ¥0.0065, verification included. Nothing was spent.

      The limit of ¥0.01 buys 2 of 3 files in full. All of them cost at most ¥0.015: set \`cost-limit: 0.015\`."
    `);
  });
});

describe("the summary of a publishing job", () => {
  it("counts what the earlier job spent", () => {
    const record = recordOf({
      mode: "publish",
      plan: null,
      calls: [],
      earlier: {
        cost: 4_300_000,
        costKnown: true,
        usage: { ...NO_USAGE, inputTokens: 12_345, outputTokens: 678 },
        model: "m",
      },
    });
    expect(renderSummary(record, OPTIONS)).toMatchInlineSnapshot(`
      "## fen: complete · 0 suggestions · ¥0.0043

      ### Cost

      | Pass | Planned at most | Actual |
      |---|--:|--:|
      | generate, 0 requests | ¥0.0000 | ¥0.0000 |
      | verify, 0 requests | ¥0.0000 | ¥0.0000 |
      | earlier job |  | ¥0.0043 |
      | **total**, 0 requests | ¥0.0000 | **¥0.0043** |

      43 % of the limit of ¥0.01 is spent, ¥0.0057 is left.

      <details><summary>Tokens</summary>

      | Pass | Input | Cached | Output |
      |---|--:|--:|--:|
      | generate | 0 | 0 | 0 |
      | verify | 0 | 0 | 0 |
      | earlier job | 12,345 | 0 | 678 |
      | **total** | 12,345 | 0 | 678 |

      </details>"
    `);
  });
});

describe("every summary", () => {
  const hostile =
    "| </td></table><script> `a` \n# x ${{ secrets.KEY }} @org/team #1 --> \u202E\uD800";

  it("stays below GitHub's limit and says that it was cut", () => {
    const reviewed = Array.from({ length: 30 }, (_, line) =>
      reviewedOf({ body: "字".repeat(20_000) }, { placement: inlineAt(line + 1) }),
    );
    const text = renderSummary(recordOf({ reviewed }), OPTIONS);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
    expect(text).toMatch(/\n\*\d+ more are in the result file\.\*\n/);
    expect(text).toContain("### Cost");
    const notes = Array.from({ length: 300 }, (_, index) => `${index} ${"word ".repeat(1000)}`);
    const cut = renderSummary(recordOf({ reviewed, notes }), OPTIONS);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(900_000);
    expect(cut.endsWith("*Cut here: the rest is in the result file.*")).toBe(true);
  });

  it("keeps foreign text inside its cells", () => {
    const record = recordOf({
      ending: ending("failed", "post-failed", hostile),
      reviewed: [
        reviewedOf({ title: hostile, body: hostile, quote: hostile }, { fate: "not-posted" }),
        reviewedOf(
          { title: hostile },
          { fate: "rejected", verdict: { ...REJECTED, reason: hostile } },
        ),
      ],
      calls: [callOf({ error: hostile, answeredBy: hostile, outcome: "failed" })],
      plan: planOf({ skipped: [{ ...MISSED, path: hostile, detail: hostile }] }),
    });
    const text = renderSummary(record, OPTIONS);
    const tree = fromMarkdown(text);
    expect(tree.children.filter(({ type }) => type === "heading").length).toBe(4);
    expect(new Set(listHtml(tree).flatMap((html) => html.match(/<\/?\w+/g) ?? []))).toEqual(
      new Set(["<br", "<sub", "</sub", "<details", "</details", "<summary", "</summary"]),
    );
  });
});

/** Every piece of HTML in a tree of Markdown. */
function listHtml(node: Nodes): readonly string[] {
  if (node.type === "html") return [node.value];
  return "children" in node ? node.children.flatMap(listHtml) : [];
}

describe("the title", () => {
  it.each([
    [recordOf(), "fen: complete · 0 suggestions · ¥0.0023"],
    [
      recordOf({
        reviewed: [reviewedOf({}, { fate: "inline" }), reviewedOf({}, { fate: "rejected" })],
      }),
      "fen: complete · 1 suggestion · ¥0.0023",
    ],
    [
      recordOf({ ending: ending("skipped", "draft"), plan: null, calls: [] }),
      "fen: skipped (draft)",
    ],
    [
      recordOf({ ending: ending("partial", "cost-limit"), calls: [callOf({ costKnown: false })] }),
      "fen: partial (cost-limit) · 0 suggestions · about ¥0.0017",
    ],
  ])("case %#", (record, title) => {
    expect(renderTitle(record)).toBe(title);
  });
});

describe("the footer of a review", () => {
  it("says what it cost, of what, by which model", () => {
    expect(renderFooter(recordOf())).toMatchInlineSnapshot(
      `"¥0.0023 of a ¥0.01 limit · mimo-v2.6-flash · suggestions of a model: check before you commit"`,
    );
    expect(renderFooter(recordOf({ calls: [callOf({ costKnown: false })] }))).toContain("about ¥");
  });
});
