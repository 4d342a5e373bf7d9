import { describe, expect, it } from "vitest";

import type { VerdictAnswer } from "../../src/domain/answer.ts";
import { occursIn, settleVerdicts } from "../../src/domain/verdict.ts";

const CODE = [
  "=== src/a.ts (modified)",
  "@@ 1 @@",
  " function sum(xs) {",
  "-  if (xs.length === 0) return 0;",
  "+  for (let i = 0; i <= xs.length; i++) {",
  "+    total += xs[i];",
].join("\n");

function answerOf(verdict: VerdictAnswer["verdict"], rest: Partial<VerdictAnswer> = {}) {
  return { id: 1, verdict, evidence: "", reason: "r", severity: null, ...rest };
}

const settle = (answers: readonly VerdictAnswer[], ids: readonly number[] = [1]) =>
  settleVerdicts(answers, { ids, shownCode: CODE });

const EVIDENCE = "for (let i = 0; i <= xs.length; i++) {";

describe("evidence", () => {
  it.each([
    ["the line itself", EVIDENCE],
    ["the line with its marker column", `+  ${EVIDENCE}`],
    ["a deleted line", "if (xs.length === 0) return 0;"],
    ["a part of a line", "total += xs[i]"],
    ["other white space", "for (let i = 0;\ti <=   xs.length; i++) {"],
    ["several lines", `${EVIDENCE}\n    total += xs[i];`],
    ["several lines with marker columns", `+  ${EVIDENCE}\n+    total += xs[i];`],
  ])("may be %s", (_, evidence) => {
    expect(occursIn(evidence, CODE)).toBe(true);
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\t "],
    ["a brace", "  }"],
    ["three characters", "i++"],
    ["changed code", "for (let i = 0; i < xs.length; i++) {"],
    ["the lines in another order", `    total += xs[i];\n${EVIDENCE}`],
  ])("is not %s", (_, evidence) => {
    expect(occursIn(evidence, CODE)).toBe(false);
  });
});

describe("a verdict", () => {
  it.each([
    [answerOf("confirmed"), "confirmed", "r"],
    [answerOf("rejected", { evidence: EVIDENCE }), "rejected", "r"],
    [
      answerOf("rejected"),
      "not-verified",
      "rejected, but without evidence that stands in the code",
    ],
    [
      answerOf("rejected", { evidence: "return NaN;" }),
      "not-verified",
      "rejected, but without evidence that stands in the code",
    ],
    [answerOf("uncertain"), "not-verified", "r"],
    [answerOf("uncertain", { reason: "" }), "not-verified", "the verifier was uncertain"],
  ])("%j counts as %s", (answer, status, reason) => {
    expect(settle([answer]).get(1)).toMatchObject({ status, reason });
  });

  it("changes the severity only of what it confirms", () => {
    const severity = "nit" as const;
    const severityOf = (answer: VerdictAnswer) => settle([answer]).get(1)?.severity;
    expect(severityOf(answerOf("confirmed", { severity }))).toBe("nit");
    expect(severityOf(answerOf("rejected", { severity, evidence: EVIDENCE }))).toBeNull();
    expect(severityOf(answerOf("uncertain", { severity }))).toBeNull();
  });
});

describe("several answers", () => {
  it.each([
    ["confirmed", "rejected", "rejected"],
    ["rejected", "confirmed", "rejected"],
    ["confirmed", "uncertain", "not-verified"],
    ["uncertain", "rejected", "rejected"],
  ] as const)("%s and %s for one id make it %s", (first, second, status) => {
    const answers = [first, second].map((verdict) => answerOf(verdict, { evidence: EVIDENCE }));
    expect(settle(answers).get(1)?.status).toBe(status);
  });

  it("are taken by id, with unknown ids ignored and missing ones not verified", () => {
    const settled = settle(
      [answerOf("confirmed", { id: 3 }), answerOf("confirmed", { id: 9 })],
      [1, 2, 3],
    );
    expect([...settled].map(([id, { status, reason }]) => [id, status, reason])).toEqual([
      [1, "not-verified", "no answer"],
      [2, "not-verified", "no answer"],
      [3, "confirmed", "r"],
    ]);
  });
});
