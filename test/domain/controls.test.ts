import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { VerdictAnswer } from "../../src/domain/answer.ts";
import { findProblem, makeControls, type Control } from "../../src/domain/controls.ts";
import type { FileDiff } from "../../src/domain/diff/diff.ts";
import { renderFilesDiff } from "../../src/domain/diff/diff-text.ts";
import { renderVerifyInstruction } from "../../src/domain/prompt.ts";
import { countTokens } from "../../src/domain/money/tokens.ts";
import { anyFiles, fileOf, hunkOf } from "./sample-diff.ts";

function batchOf(files: readonly FileDiff[]) {
  const planned = files.map((file) => ({
    file,
    hunks: file.hunks,
    partial: false,
    changedLines: 1,
  }));
  return { files: planned, diff: renderFilesDiff(planned) };
}

const controlsOf = (lines: readonly string[], path = "src/a.ts") =>
  makeControls(batchOf([fileOf(path, [hunkOf(lines)])]));

const LINES = [
  " function total(prices) {",
  "-  return prices.length;",
  "+  const discount = readDiscount(prices);",
  "+  const reduced = subtract(prices, discount);",
  "+  return reduced.amount + fees.amount;",
  " }",
];

const nameIn = ({ title }: Control) => /`([^`]+)`/.exec(title)?.[1] ?? "";

const NAMES = ["alpha", "alphabet", "gamma", "return", "$delta"];

/** Code-like changes with few names, so that exchanged ones often stand somewhere. */
const anyCode = fc
  .array(
    fc.tuple(
      fc.constantFrom("+", "-", " "),
      fc.array(fc.constantFrom(...NAMES), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => rows.map(([marker, names]) => `${marker}  ${names.join("(")};`));

describe("the controls of a diff", () => {
  it("are a true statement and a false one about added lines", () => {
    expect(controlsOf(LINES)).toMatchInlineSnapshot(`
      [
        {
          "body": "This change adds the quoted line, and the line names \`amount\`.",
          "isTrue": false,
          "line": 3,
          "path": "src/a.ts",
          "quote": "  const reduced = subtract(prices, amount);",
          "severity": "minor",
          "title": "The new line refers to \`amount\`",
        },
        {
          "body": "With this change the file has the quoted line, and \`amount\` stands in it.",
          "isTrue": true,
          "line": 4,
          "path": "src/a.ts",
          "quote": "  return reduced.amount + fees.amount;",
          "severity": "major",
          "title": "\`amount\` is named in the added line",
        },
      ]
    `);
  });

  it("are true of a line that the change adds, and false of one that stands nowhere", () => {
    let made = 0;
    fc.assert(
      fc.property(anyCode, (lines) => {
        const batch = batchOf([fileOf("src/a.ts", [hunkOf(lines)])]);
        const controls = makeControls(batch);
        expect(makeControls(batch)).toEqual(controls);
        expect([0, 2]).toContain(controls.length);
        if (controls.length === 0) return;
        made += 1;
        expect(controls.filter(({ isTrue }) => isTrue).length).toBe(1);
        for (const control of controls) {
          const { isTrue, quote, line } = control;
          const rows = batch.diff.split("\n");
          expect(rows.includes(`+${quote}`)).toBe(isTrue);
          expect(batch.diff.includes(quote.trim())).toBe(isTrue);
          expect(rows).not.toContain(`-${quote}`);
          expect(rows).not.toContain(` ${quote}`);
          expect(NAMES).toEqual(expect.arrayContaining(quote.match(/[\w$]+/g) ?? [""]));
          expect(quote).toContain(nameIn(control));
          // The false one stands at the number of the line from which it was made, and says what that one does not.
          const there = batch.files[0]?.hunks[0]?.lines.find(({ newLine }) => newLine === line);
          expect(there?.kind).toBe("added");
          expect(there?.text.match(/[\w$]+/g)?.includes(nameIn(control))).toBe(isTrue);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(made).toBeGreaterThan(40);
  });

  it("come for any diff without an error, and are none or two", () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        expect([0, 2]).toContain(makeControls(batchOf(files)).length);
      }),
      { numRuns: 50, seed: 7 },
    );
  });

  it("come now in this order, now in that, with one wording or another", () => {
    const all = Array.from({ length: 40 }, (_, n) =>
      controlsOf([...LINES, `+  log(count${n}, fees);`]),
    );
    expect(new Set(all.map(([one]) => one?.isTrue)).size).toBe(2);
    const wordings = (isTrue: boolean) =>
      new Set(
        all
          .flat()
          .filter((control) => control.isTrue === isTrue)
          .map(({ title, severity }) => `${title.replace(/`[^`]+`/, "…")} ${severity}`),
      );
    expect([...wordings(true)].toSorted()).toEqual([...wordings(false)].toSorted());
    expect(wordings(true).size).toBe(6);
  });

  it.each<readonly [string, readonly string[]]>([
    ["there is nothing in it", []],
    ["it only deletes", ["-  alpha(beta);", "-  gamma(delta);"]],
    ["its lines have no names", ["+}", "+  i++;", "+  a = b;"]],
    ["its names are words of the language", ["+  return null;", "+import static"]],
    ["there is but one name in all", ["+  total = 0;", "+  total += 1;"]],
    ["its lines are comments", ["+  // alpha beta", "+# gamma delta", "+   * one of these"]],
    ["no name can be exchanged", ["+  alpha(beta);"]],
    ["all exchanges are in it", ["+alpha beta gamma", "+alpha alpha beta alpha beta"]],
    [
      "every line stands there already, or did",
      ["+  alpha(beta);", "   alpha(beta);", "-gamma(delta);", "+  gamma(delta);"],
    ],
    [
      "its lines are very long",
      [`+  alpha(beta); ${"x".repeat(120)}`, `+  gamma(delta); ${"x".repeat(120)}`],
    ],
    [
      "its lines are long when hidden characters are shown",
      [`+  alpha(beta); ${"\u200B".repeat(20)}`, `+  gamma(delta); ${"\u200B".repeat(20)}`],
    ],
  ])("are none when %s", (_, lines) => {
    expect(controlsOf(lines)).toEqual([]);
  });

  it("are none in a file whose name is very long", () => {
    expect(controlsOf(LINES, `${"a/".repeat(60)}b.ts`)).toEqual([]);
  });

  it("quote a line as it is shown", () => {
    const lines = ["+  alpha(beta); // \u202E", "+  gamma(beta); // \u202E\r"];
    for (const { quote } of controlsOf(lines)) expect(quote).toMatch(/; \/\/ \\u\{202E\}$/);
    expect(controlsOf(lines)).toHaveLength(2);
  });

  it("say nothing of a line that the batch does not show", () => {
    const batch = batchOf([fileOf("src/a.ts", [hunkOf(LINES)])]);
    expect(makeControls({ ...batch, diff: "=== src/a.ts (modified)" })).toEqual([]);
  });

  it("take no more room than is set aside for them", () => {
    const files = [fileOf("packages/server/src/routes/invoices.ts", [hunkOf(LINES)])];
    const empty = countTokens(renderVerifyInstruction([], { language: "en" }));
    const candidates = makeControls(batchOf(files)).map((control, index) => ({
      ...control,
      id: 10 + index,
      replacement: null,
    }));
    const tokens = countTokens(renderVerifyInstruction(candidates, { language: "en" })) - empty;
    expect(candidates.length).toBe(2);
    expect(tokens).toBeLessThanOrEqual(2 * 110);
  });

  it("are none where a diff was made to hold every exchange", () => {
    const names = Array.from({ length: 30 }, (_, n) => `name${n}`);
    const lines = names.flatMap((one) => names.map((other) => `+${one} ${other}`));
    expect(controlsOf(lines)).toEqual([]);
  });
});

const CODE = "=== a.ts (modified)\n@@ 1 @@\n+  const total = sum(prices);";
const CONTROLS = [
  { id: 3, isTrue: false },
  { id: 4, isTrue: true },
];
const answerOf = (
  id: number,
  verdict: VerdictAnswer["verdict"],
  evidence = "const total = sum(prices);",
): VerdictAnswer => ({ id, verdict, evidence, reason: "r", severity: null });

const CONFIRMED_FALSE = "the verifier confirmed a control statement that is false";
const REJECTED_TRUE = "the verifier rejected a control statement that is true";

describe("the health of a verifier", () => {
  it.each<readonly [string, readonly VerdictAnswer[], string | null]>([
    ["gets both right", [answerOf(3, "rejected"), answerOf(4, "confirmed")], null],
    ["answers neither", [answerOf(1, "confirmed"), answerOf(2, "rejected")], null],
    ["is uncertain of both", [answerOf(3, "uncertain"), answerOf(4, "uncertain")], null],
    ["rejects the true one without evidence", [answerOf(4, "rejected", "")], null],
    ["rejects the true one with invented evidence", [answerOf(4, "rejected", "total = 1;")], null],
    ["rejects the true one with evidence", [answerOf(4, "rejected")], REJECTED_TRUE],
    ["confirms the false one", [answerOf(3, "confirmed")], CONFIRMED_FALSE],
    ["confirms the false one without evidence", [answerOf(3, "confirmed", "")], CONFIRMED_FALSE],
    [
      "confirms the false one among other answers about it",
      [answerOf(3, "rejected"), answerOf(3, "confirmed"), answerOf(3, "uncertain")],
      CONFIRMED_FALSE,
    ],
    [
      "rejects the true one after confirming it",
      [answerOf(4, "confirmed"), answerOf(4, "rejected")],
      REJECTED_TRUE,
    ],
  ])("who %s", (_, answers, problem) => {
    expect(findProblem(CONTROLS, { answers, shownCode: CODE })).toBe(problem);
  });

  it("is not in doubt where there are no controls", () => {
    const answers = [answerOf(3, "confirmed"), answerOf(4, "rejected")];
    expect(findProblem([], { answers, shownCode: CODE })).toBeNull();
  });
});
