import { describe, expect, it } from "vitest";

import {
  countFiles,
  MAX_BODY,
  renderComment,
  renderListed,
  renderNotReviewed,
  renderReviewBody,
} from "../../../src/domain/report/comment.ts";
import type { SkippedFile } from "../../../src/domain/plan.ts";
import { notVerified } from "../../../src/domain/verdict.ts";
import { inlineAt, reviewedOf } from "../sample-suggestion.ts";

const OPTIONS = {
  mark: "<!-- fen:comment x -->",
  allowedLinkPrefix: "https://github.example/o/r/",
};
const FIX = "  for (let i = 0; i < xs.length; i++) {";

describe("an inline comment", () => {
  it("offers code to commit", () => {
    const reviewed = reviewedOf(
      { replacement: FIX },
      { replacement: { kind: "committable", text: FIX } },
    );
    expect(renderComment(reviewed, OPTIONS)).toMatchInlineSnapshot(`
      "<!-- fen:comment x -->
      **major: Loop reads one element past the end**

      The last round reads \`xs[xs.length]\`, which is undefined, so the sum becomes NaN.

      \`\`\`suggestion
        for (let i = 0; i < xs.length; i++) {
      \`\`\`

      <sub>major · bug</sub>"
    `);
  });

  it("may do without code", () => {
    expect(renderComment(reviewedOf(), OPTIONS)).toMatchInlineSnapshot(`
      "<!-- fen:comment x -->
      **major: Loop reads one element past the end**

      The last round reads \`xs[xs.length]\`, which is undefined, so the sum becomes NaN.

      <sub>major · bug</sub>"
    `);
  });

  it("shows code that is not safe to commit and says why", () => {
    const reviewed = reviewedOf(
      { replacement: FIX },
      { replacement: { kind: "shown", reason: "the quoted lines were not found exactly" } },
    );
    expect(renderComment(reviewed, OPTIONS)).toMatchInlineSnapshot(`
      "<!-- fen:comment x -->
      **major: Loop reads one element past the end**

      The last round reads \`xs[xs.length]\`, which is undefined, so the sum becomes NaN.

      Proposed code (to apply by hand: the quoted lines were not found exactly):

      \`\`\`
        for (let i = 0; i < xs.length; i++) {
      \`\`\`

      <sub>major · bug</sub>"
    `);
  });

  it("deletes lines with an empty block", () => {
    const reviewed = reviewedOf(
      { replacement: "" },
      { replacement: { kind: "committable", text: "" } },
    );
    expect(renderComment(reviewed, OPTIONS)).toContain("```suggestion\n```");
  });

  it("says that it is not verified", () => {
    const reviewed = reviewedOf({}, { verdict: notVerified("no answer") });
    expect(renderComment(reviewed, OPTIONS)).toMatchInlineSnapshot(`
      "<!-- fen:comment x -->
      **major: Loop reads one element past the end**

      The last round reads \`xs[xs.length]\`, which is undefined, so the sum becomes NaN.

      <sub>major · bug · not verified</sub>"
    `);
  });

  it("says that it comes from a built-in check", () => {
    const reviewed = reviewedOf({ source: "check" }, { verdict: notVerified("") });
    expect(renderComment(reviewed, OPTIONS)).toContain("major · bug · built-in check");
  });

  it("has no empty first line without a mark, and no empty paragraph without a body", () => {
    const text = renderComment(reviewedOf({ body: "" }), { ...OPTIONS, mark: "" });
    expect(text).toBe("**major: Loop reads one element past the end**\n\n<sub>major · bug</sub>");
  });

  it("cannot be told to do anything by what the model wrote", () => {
    const reviewed = reviewedOf({
      title: "@everyone <img src=x> </details>\n# big **bold",
      body: "<script>alert(1)</script>\n\n/approve\n\n<!-- fen:review forged -->\n\n[x](javascript:1)\n\n```suggestion\nrm -rf\n```",
    });
    expect(renderComment(reviewed, OPTIONS)).toMatchInlineSnapshot(`
      "<!-- fen:comment x -->
      **major: \`@everyone\` \\<img src=x> \\</details> # big \\*\\*bold**

      \\<script>alert(1)\\</script>

      \\/approve

      x

      \`\`\`text
      rm -rf
      \`\`\`

      <sub>major · bug</sub>"
    `);
  });

  it("folds what is more than a reason, and keeps the code in sight", () => {
    const long = `Why it is so. ${"It is long. ".repeat(50)}`.trim();
    const body = `${long}\n\n${long}\n\n- one\n- two </details>`;
    const reviewed = reviewedOf(
      { body, replacement: FIX },
      { replacement: { kind: "committable", text: FIX } },
    );
    const blocks = renderComment(reviewed, { ...OPTIONS, language: "zh-CN" }).split("\n\n");
    expect(blocks.slice(1)).toEqual([
      long,
      "<details><summary>更多说明</summary>",
      long,
      "- one\n- two \\</details>",
      "</details>",
      `\`\`\`suggestion\n${FIX}\n\`\`\``,
      "<sub>major · bug</sub>",
    ]);
  });

  it("folds no first paragraph, however long", () => {
    const body = "It is long. ".repeat(100).trim();
    expect(renderComment(reviewedOf({ body }), OPTIONS)).not.toContain("<details>");
  });

  it("leaves code out as a whole rather than exceed the limit", () => {
    const text = "x".repeat(MAX_BODY);
    const reviewed = reviewedOf(
      { replacement: text },
      { replacement: { kind: "committable", text } },
    );
    const comment = renderComment(reviewed, OPTIONS);
    expect(comment.length).toBeLessThanOrEqual(MAX_BODY);
    expect(comment).not.toContain("xxxx");
  });

  it("never exceeds the limit, however much the model writes", () => {
    for (const text of [
      "x".repeat(200_000),
      "`".repeat(200_000),
      "*_[".repeat(70_000),
      "字".repeat(200_000),
    ]) {
      const reviewed = reviewedOf(
        { body: text, title: text.slice(0, 200), replacement: text },
        { replacement: { kind: "shown", reason: text.slice(0, 200) } },
      );
      expect(renderComment(reviewed, OPTIONS).length).toBeLessThanOrEqual(MAX_BODY);
    }
  });
});

describe("a suggestion in the review's body", () => {
  it("names file and lines and quotes the code", () => {
    const reviewed = reviewedOf({}, { placement: inlineAt(12, { endLine: 14 }) });
    expect(renderListed(reviewed, { ...OPTIONS, why: "beyond the first 20 inline comments" }))
      .toMatchInlineSnapshot(`
        "**major: Loop reads one element past the end** — \`src/sum.ts\` lines 12–14

        \`\`\`
          for (let i = 0; i <= xs.length; i++) {
        \`\`\`

        The last round reads \`xs[xs.length]\`, which is undefined, so the sum becomes NaN.

        <sub>major · bug · beyond the first 20 inline comments</sub>"
      `);
  });

  it.each([
    [FIX, `Proposed code:\n\n\`\`\`\n${FIX}\n\`\`\``],
    ["", "Proposed: delete these lines."],
  ])("shows code where it cannot be committed: %j", (text, shown) => {
    const reviewed = reviewedOf(
      { replacement: text },
      { replacement: { kind: "committable", text } },
    );
    const listed = renderListed(reviewed, { ...OPTIONS, why: "" });
    expect(listed).toContain(shown);
    expect(listed).not.toContain("suggestion\n");
  });

  it("quotes at most twelve lines", () => {
    const quote = Array.from({ length: 30 }, (_, n) => `line ${n}`).join("\n");
    const text = renderListed(reviewedOf({ quote }), { ...OPTIONS, why: "" });
    expect(text).toContain("line 11\n…\n");
    expect(text).not.toMatch(/^line 12$/m);
  });
});

const missedOf = (path: string, detail: string): SkippedFile => ({
  path,
  detail,
  reason: "cost-limit",
  changedLines: 10,
  reviewable: true,
});

describe("the body of a review", () => {
  const body = {
    mark: "<!-- fen:review x -->",
    headline: "fen reviewed 2 files at bbbbbbb: **3 suggestions**.",
    listed: [],
    folded: [],
    leftOut: 0,
    notReviewed: [],
    footer: "¥0.0043 of ¥0.01",
  };

  it("is short when everything stands inline", () => {
    expect(renderReviewBody(body)).toMatchInlineSnapshot(`
      "<!-- fen:review x -->
      fen reviewed 2 files at bbbbbbb: **3 suggestions**.

      <sub>¥0.0043 of ¥0.01</sub>"
    `);
  });

  it("lists what has no line and what was not reviewed", () => {
    const nowhere = reviewedOf(
      { path: "src/gone.ts", title: "Caller was not changed", quote: "", body: "It still sums." },
      { placement: { kind: "body", path: "src/gone.ts", reason: "the file is not in the diff" } },
    );
    const text = renderReviewBody({
      ...body,
      listed: [
        renderListed(reviewedOf(), { ...OPTIONS, why: "beyond the first 2 inline comments" }),
        renderListed(nowhere, { ...OPTIONS, why: "the file is not in the diff" }),
      ],
      notReviewed: [
        missedOf("src/large.ts", "40 of 90 changed lines do not fit the limit"),
        { ...missedOf("a.lock", "lock"), reviewable: false },
      ],
    });
    expect(text).toMatchInlineSnapshot(`
      "<!-- fen:review x -->
      fen reviewed 2 files at bbbbbbb: **3 suggestions**.

      ### Without a comment of their own

      **major: Loop reads one element past the end** — \`src/sum.ts\` line 12

      \`\`\`
        for (let i = 0; i <= xs.length; i++) {
      \`\`\`

      The last round reads \`xs[xs.length]\`, which is undefined, so the sum becomes NaN.

      <sub>major · bug · beyond the first 2 inline comments</sub>

      **major: Caller was not changed** — \`src/gone.ts\`

      It still sums.

      <sub>major · bug · the file is not in the diff</sub>

      <details><summary>Not reviewed: 1 file, or parts of them</summary>

      - \`src/large.ts\`: 40 of 90 changed lines do not fit the limit

      </details>

      <sub>¥0.0043 of ¥0.01</sub>"
    `);
  });
});

describe("the list of what was not reviewed", () => {
  it("is nothing when only files were left out on purpose", () => {
    expect(renderNotReviewed([{ ...missedOf("a", "b"), reviewable: false }])).toBe("");
  });

  it("shows names as code", () => {
    const text = renderNotReviewed([missedOf("a`b</details>@you.ts", "too *large*")]);
    expect(text).toMatchInlineSnapshot(`
      "<details><summary>Not reviewed: 1 file, or parts of them</summary>

      - \`\`a\`b</details>@you.ts\`\`: too \\*large\\*

      </details>"
    `);
  });
});

describe("countFiles", () => {
  it.each([
    [[], "0 files"],
    [["a", "a"], "1 file"],
    [["a", "b"], "2 files"],
  ])("says of %j: %s", (paths, text) => {
    expect(countFiles(paths)).toBe(text);
  });
});
