import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  isAccepted,
  isBlockCommit,
  measureSuggestion,
  needsBefore,
  readComment,
  type Evidence,
} from "../../src/domain/measure.ts";
import { renderComment } from "../../src/domain/report/comment.ts";
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
    before: "before();\nrisky();\nafter();\n",
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
    ["unknown", {}, { originalStartLine: 3 }, false],
    ["unknown", {}, { originalStartLine: -9 }, false],
    ["disliked", { text: undefined }, { reactions: { up: 0, down: 1 } }, false],
    ["unknown", { text: undefined, resolved: true }, {}, false],
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

  const MOVED = { line: null };
  it.each<readonly [string, string, Partial<Evidence>]>([
    ["is still there", "ignored", { text: "risky();\nbefore();\n" }],
    ["is there once less", "lines-changed", { before: "risky();\nrisky();\n", text: "risky();\n" }],
    [
      "is there, who knows how often before",
      "unknown",
      { before: undefined, text: "x\nrisky();\n" },
    ],
  ])("tells by number, where GitHub has lost the place: code that %s", (_, became, evidence) => {
    expect(measureSuggestion(evidenceOf(evidence, MOVED)).became).toBe(became);
  });

  it.each([
    ["stood elsewhere before", "before();\nrisky();\nsafe();\n", "lines-changed"],
    ["may have stood elsewhere before", undefined, "lines-changed"],
    ["is new", "before();\nrisky();\n", "committed-by-hand"],
  ])("takes the block for committed only when it is new: one that %s", (_, before, became) => {
    const evidence = evidenceOf({ before, text: "before();\nsafe();\n" });
    expect(measureSuggestion(evidence).became).toBe(became);
  });

  it.each([
    ["adds lines below", "risky();\nsafe();"],
    ["adds lines above", "safe();\nrisky();"],
    ["adds lines around", "try {\nrisky();\n} catch {}"],
  ])("sees a block committed that %s the quoted ones", (_, code) => {
    const body = BLOCK.replace("safe();", code);
    const text = `before();\n${code}\nafter();\n`;
    expect(measureSuggestion(evidenceOf({ text }, { body })).became).toBe("committed-by-hand");
    expect(measureSuggestion(evidenceOf({}, { body })).became).toBe("ignored");
  });

  it("sees a block committed that keeps only some of the quoted lines", () => {
    const diffHunk = "@@ -1,1 +1,3 @@\n before();\n+safe();\n+risky();";
    const comment = { diffHunk, originalLine: 3, originalStartLine: 2, line: 3 };
    const before = "before();\nsafe();\nrisky();\n";
    const became = (text: string) =>
      measureSuggestion(evidenceOf({ before, text }, comment)).became;
    expect(became("before();\nsafe();\n")).toBe("committed-by-hand");
    expect(became("before();\nrisky();\n")).toBe("lines-changed");
    expect(became(before)).toBe("ignored");
  });

  it.each([
    ["ends with it", "@@ -1,2 +1,1 @@\n before();\n-risky();", 2, 2],
    ["ends with it, by equal numbers", "@@ -1,2 +2,1 @@\n before();\n-risky();", 2, 2],
    ["ends with a line of both sides", "@@ -8,3 +1,2 @@\n before();\n-old();\n risky();", 9, 10],
  ])("does not know of deleted lines, for no head has them (the hunk %s)", (...row) => {
    const [, diffHunk, originalStartLine, originalLine] = row;
    const comment = { diffHunk, originalLine, originalStartLine, line: null };
    expect(measureSuggestion(evidenceOf({ text: "x\n" }, comment)).became).toBe("unknown");
  });

  it.each([
    ["x x y", "x x x y", "ignored"],
    ["x y x x", "x y x y x x", "ignored"],
    ["x x x", "x x y x x", "lines-changed"],
  ])("finds the lines %j in %j or not", (quoted, lines, became) => {
    const count = quoted.split(" ").length;
    const diffHunk = `@@ -0,0 +1,${count} @@\n${quoted.replaceAll(/^| /g, "\n+").slice(1)}`;
    const comment = { diffHunk, originalStartLine: 1, originalLine: count, line: null };
    const [text, before] = [lines, quoted].map((each) => each.replaceAll(" ", "\n"));
    expect(measureSuggestion(evidenceOf({ text, before }, comment)).became).toBe(became);
  });

  it("finds a change that was made in its place, whatever stands elsewhere in the file", () => {
    const code = fc.array(fc.constantFrom<string>("x", "y", "x y"), { minLength: 1, maxLength: 4 });
    const scene = fc.record({
      quoted: code,
      replaced: code,
      elsewhere: fc.array(fc.constantFrom("quoted", "replaced"), { maxLength: 4 }),
      at: fc.nat(4),
      line: fc.constantFrom(null, 1),
    });
    fc.assert(
      fc.property(scene, ({ quoted, replaced, elsewhere, at, line }) => {
        fc.pre(quoted.join("\n") !== replaced.join("\n"));
        const copies = elsewhere.map((which) => (which === "quoted" ? quoted : replaced));
        const textWith = (middle: readonly string[]) =>
          copies
            .toSpliced(at, 0, [...middle])
            .flatMap((lines, index) => [`// ${index}`, ...lines])
            .join("\n");
        const diffHunk = ["@@ -0,0 +1,9 @@", ...quoted.map((each) => `+${each}`)].join("\n");
        const comment = { diffHunk, originalStartLine: 1, originalLine: quoted.length, line };
        const body = BLOCK.replace("safe();", replaced.join("\n"));
        const became = (text: string) =>
          measureSuggestion(evidenceOf({ before: textWith(quoted), text }, { ...comment, body }))
            .became;
        expect(became(textWith(replaced))).toBe("committed-by-hand");
        expect(became(textWith(["z"]))).toBe("lines-changed");
        expect(became(textWith(quoted))).toBe("ignored");
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it.each<readonly [string, Partial<Evidence>, Partial<Evidence["comment"]>, boolean]>([
    ["the lines stand in their place", {}, {}, false],
    ["nothing of both stands", { text: "x\n" }, {}, false],
    ["the file is gone", { text: null }, {}, false],
    ["the file can't be read", { text: undefined }, {}, false],
    ["nobody knows the lines", {}, { originalLine: null }, false],
    ["the lines stand, and GitHub does not say where", {}, { line: null }, true],
    ["the lines stand elsewhere", { text: "risky();\nx\n" }, {}, true],
    ["the block stands", { text: "before();\nsafe();\n" }, {}, true],
  ])("needs the earlier text or not, when %s", (...[, rest, comment, needed]) => {
    expect(needsBefore(evidenceOf(rest, comment))).toBe(needed);
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
    ["nothing", "", { severity: null, category: null, replacement: null }],
    [
      "labels without code",
      "x\n\n<sub>nit · docs · not verified</sub>",
      { severity: "nit", category: "docs", replacement: null },
    ],
    [
      "labels of another kind",
      "<sub>bad · worse</sub>",
      { severity: null, category: null, replacement: null },
    ],
    [
      "a longer fence",
      "````suggestion\n```\na\n````\n<sub>major · test</sub>",
      { severity: "major", category: "test", replacement: "```\na" },
    ],
    [
      "one label that is known",
      "<sub>nit · worse</sub>",
      { severity: "nit", category: null, replacement: null },
    ],
    [
      "labels that are not at the end",
      "<sub>nit · docs</sub> x",
      { severity: null, category: null, replacement: null },
    ],
    [
      "a block within other code",
      "````md\n```suggestion\na\n```\n````\n<sub>nit · docs</sub>",
      { severity: "nit", category: "docs", replacement: null },
    ],
    [
      "code between backticks, and a block",
      "```a``` b\n```suggestion\r\na\r\n\r\n```\r\n<sub>nit · docs</sub>\r\n",
      { severity: "nit", category: "docs", replacement: "a\n" },
    ],
    [
      "a block in another language",
      "```suggestions\na\n```\n~~~\nb\n~~~",
      { severity: null, category: null, replacement: null },
    ],
    [
      "a fence that never closes",
      "```suggestion\na",
      { severity: null, category: null, replacement: null },
    ],
  ])("may be %s", (_, body, read) => {
    expect(readComment(body)).toEqual(read);
  });

  it("is read back as it was written, whatever the code", () => {
    const line = fc.oneof(
      fc.constantFrom("```", "````suggestion", "```suggestion", "~~~", "", "  x", "/run"),
      fc.string({ maxLength: 8 }).map((text) => text.replace(/[\r\n]/g, "")),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.boolean(), (lines, isCommittable) => {
        const text = lines.join("\n");
        const replacement = isCommittable
          ? ({ kind: "committable", text } as const)
          : ({ kind: "shown", reason: "it overlaps" } as const);
        const body = renderComment(
          reviewedOf(
            { body: "Look:\n\n```suggestion\nother\n```", replacement: text, severity: "nit" },
            { replacement },
          ),
          { mark: "", allowedLinkPrefix: "" },
        );
        expect(readComment(body)).toEqual({
          severity: "nit",
          category: "bug",
          replacement: isCommittable ? text : null,
        });
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("never fails, and stays quick where many blocks open and none closes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (body) => {
        expect(readComment(`\`\`\`suggestion\n${body}`)).toHaveProperty("replacement");
      }),
      { numRuns: 200, seed: 7 },
    );
    expect(readComment("```suggestion\n".repeat(4600)).replacement).toBeNull();
  });
});

describe("a commit of a suggestion", () => {
  it.each([
    ["Apply suggestion from @github-actions[bot]", true],
    ["Apply suggestion from @github-actions[bot]\r\n\r\nThanks", true],
    ["apply suggestion from @GitHub-Actions (#7)", true],
    [
      "Apply suggestions from code review\n\nCo-authored-by: github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>",
      true,
    ],
    ["Mend it\n\nCo-authored-by: A Name <github-actions[bot]@users.noreply.ghe.example>", true],
    ["Apply suggestions from code review\n\nCo-authored-by: Ada <1+ada@users.noreply.x>", false],
    ["Apply suggestions from code review", false],
    ["Apply suggestion from @github-actions-of-ada", false],
    ["Apply suggestion from @somebody", false],
    ["Fix it, as github-actions said", false],
    ["Reviewed-by: github-actions[bot] <x@y>", false],
    ["", false],
  ])("%j", (message, isIt) => {
    expect(isBlockCommit(message, "github-actions[bot]")).toBe(isIt);
  });
});
