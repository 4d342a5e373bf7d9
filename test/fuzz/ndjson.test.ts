/** The reader of a model's answer on damaged ones: what was whole before the damage is read, and nothing is made up. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type AnswerItem,
  readSuggestion,
  readVerdict,
  type VerdictAnswer,
} from "../../src/domain/answer.ts";
import { createObjectReader, type ObjectRead } from "../../src/domain/completion/object-stream.ts";
import { CATEGORIES, SEVERITIES } from "../../src/domain/suggestion.ts";
import { settleVerdicts } from "../../src/domain/verdict.ts";
import { ANSWERS } from "./corpus/answers.ts";
import { JSON_TEXTS } from "./corpus/json.ts";
import { anyJson, DEEP, foreign, isPolluted, mutated, RUNS } from "./mutate.ts";

function readObjects(text: string, pieceSize = 64): readonly ObjectRead[] {
  const reader = createObjectReader();
  const reads: ObjectRead[] = [];
  for (let from = 0; from < text.length; from += pieceSize) {
    reads.push(...reader.push(text.slice(from, from + pieceSize)));
  }
  return [...reads, ...reader.end()];
}

const valuesOf = (reads: readonly ObjectRead[]) =>
  reads.flatMap((read) => ("value" in read ? [read.value] : []));

const verdictsOf = (reads: readonly ObjectRead[]): readonly AnswerItem<VerdictAnswer>[] =>
  reads.map((read) =>
    "value" in read ? readVerdict(read.value) : { kind: "broken", problem: "" },
  );

/** The object that a good text is, unless it is empty or too deep; without what would set a prototype. */
function wholeIn(text: string): object[] {
  const withoutPrototype = (key: string, value: unknown) =>
    key === "__proto__" ? undefined : value;
  const whole = JSON.parse(text, withoutPrototype) as object;
  return Object.keys(whole).length === 0 || text.includes("[[") ? [] : [whole];
}

describe("the corpus of answers", () => {
  it.each(ANSWERS)("$name", ({ text, ids, broken }) => {
    for (const pieceSize of [1, 7, 1000]) {
      const items = verdictsOf(readObjects(text, pieceSize));
      expect(items.flatMap((item) => (item.kind === "item" ? [item.item.id] : []))).toEqual(ids);
      expect(items.filter(({ kind }) => kind === "broken").length).toBe(broken);
    }
  });

  it.each(JSON_TEXTS)("between others: JSON $is with $name", ({ text, is }) => {
    const [before, after] = [{ id: 1 }, { id: 2 }];
    const reads = readObjects(`${JSON.stringify(before)}\n${text}\n${JSON.stringify(after)}\n`, 5);
    const values = valuesOf(reads);
    expect(values[0]).toEqual(before);
    expect(values).toContainEqual(after);
    expect(values).toEqual(expect.arrayContaining(is === "good" ? wholeIn(text) : []));
  });
});

const SUGGESTION = {
  path: "src/a.ts",
  quote: "  if (x) {\n    y();",
  side: "RIGHT",
  line: 3,
  severity: "major",
  category: "bug",
  title: "It is never closed",
  body: 'Say "hi" \\ and `{}`.',
  replacement: "",
  claim: { kind: "unused", name: "x" },
  rule: "R1",
};
const VERDICT = {
  id: 1,
  verdict: "rejected",
  evidence: "  if (x) {",
  reason: "no",
  severity: null,
};
const DONE = { done: true, count: 2 };

const LINES = [SUGGESTION, VERDICT, DONE].map((object) => JSON.stringify(object));
const SAMPLES = [
  LINES.join("\n"),
  JSON.stringify([SUGGESTION, VERDICT], null, 2),
  JSON.stringify({ found: [SUGGESTION, DONE] }),
  ...ANSWERS.map(({ text }) => text),
];

/** Every field of what was read is one of those that fen knows. */
function checkSuggestion(read: ReturnType<typeof readSuggestion>): void {
  const { problem = "ok" } = { ...read } as { problem?: string };
  expect(problem).toMatch(/^[a-zA-Z ]+$/);
  const count = read.kind === "done" ? (read.count ?? 0) : 0;
  expect(Number.isSafeInteger(count)).toBe(true);
  if (read.kind !== "item") return;
  const { path, title, severity, category, side, line, claim, rule } = read.item;
  expect(path).not.toBe("");
  expect(title.length).toBeLessThanOrEqual(200);
  expect(title).not.toMatch(/[\r\n]/);
  expect(SEVERITIES).toContain(severity);
  expect(CATEGORIES).toContain(category);
  expect(["LEFT", "RIGHT"]).toContain(side);
  expect(line === null || line > 0).toBe(true);
  expect(claim === null || claim.name.length <= 200).toBe(true);
  expect(rule ?? "R1").toMatch(/^R\d{1,3}$/);
}

describe("an answer of anything", () => {
  it("is read the same however it is cut, into fields that fen knows", () => {
    fc.assert(
      fc.property(foreign(SAMPLES), fc.integer({ min: 1, max: 40 }), (text, pieceSize) => {
        const reads = readObjects(text, pieceSize);
        expect(reads).toEqual(readObjects(text, 100_000));
        for (const value of valuesOf(reads)) {
          checkSuggestion(readSuggestion(value));
          readVerdict(value);
        }
        expect(isPolluted()).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it("gives back every object that was whole before the damage", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), mutated(SAMPLES), (count, rubbish) => {
        const good = Array.from({ length: count }, (_, id) => ({ ...SUGGESTION, line: id + 1 }));
        const text = good.map((one) => `${JSON.stringify(one)}\n`).join("");
        expect(valuesOf(readObjects(text + rubbish)).slice(0, count)).toEqual(good);
      }),
      RUNS,
    );
  });

  it("gives none that is not closed, wherever it breaks off", () => {
    const cut = fc.nat(LINES[0]!.length - 1);
    fc.assert(
      fc.property(cut, fc.constantFrom("", "\n", " ", "\n```\n"), (length, rest) => {
        expect(valuesOf(readObjects(LINES[0]!.slice(0, length) + rest))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("has fields that fen knows, whatever the JSON", () => {
    const keys = [
      ...Object.keys(SUGGESTION),
      ...Object.keys(VERDICT),
      "done",
      "count",
      "major",
      "nit",
      "confirmed",
      "LEFT",
      "R12",
    ];
    fc.assert(
      fc.property(anyJson(keys), anyJson(keys), (value, other) => {
        const reads = readObjects(
          `{"path":"a","title":${value},"severity":${other}}\n{"id":1,"verdict":${value}}\n${other}`,
        );
        for (const object of valuesOf(reads)) {
          expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
          checkSuggestion(readSuggestion(object));
          const verdict = readVerdict(object);
          const word = verdict.kind === "item" ? verdict.item.verdict : "uncertain";
          expect(["confirmed", "rejected", "uncertain"]).toContain(word);
        }
      }),
      RUNS,
    );
  });

  it.each(Object.entries(DEEP))("takes a hundred thousand brackets (%s)", (_, brackets) => {
    for (const text of [brackets, `{"id":${brackets}}`, `{"found":[${brackets}]}`]) {
      const values = valuesOf(readObjects(`${text}\n{"id":1}\n`, 4096));
      expect(values.at(-1)).toEqual({ id: 1 });
    }
  });
});

describe("the verdicts of anything", () => {
  it("are one for each id, and no rejection without evidence that stands in the code", () => {
    const code = "function a() {\n  return 1;\n}\n";
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 9 }));
    const evidence = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "}", "return 1;", "- return 1;"),
    );
    const answers = fc.array(
      fc.record({
        id: fc.integer({ min: -1, max: 12 }),
        verdict: fc.constantFrom("confirmed", "rejected", "uncertain"),
        evidence,
        reason: fc.string(),
        severity: fc.constant(null),
      }),
    );
    fc.assert(
      fc.property(ids, answers, (wanted, given) => {
        const settled = settleVerdicts(given, {
          ids: wanted,
          shownCode: code,
        });
        expect([...settled.keys()]).toEqual(wanted);
        const rejected = [...settled.values()].filter(({ status }) => status === "rejected");
        expect(rejected.every((one) => one.evidence.includes("return 1;"))).toBe(true);
      }),
      RUNS,
    );
  });
});
