import { describe, expect, it } from "vitest";

import { dedupe, isSameElsewhere, isSameSuggestion, sketchOf } from "../../src/domain/identity.ts";
import type { Suggestion } from "../../src/domain/suggestion.ts";
import { notVerified } from "../../src/domain/verdict.ts";
import { CONFIRMED, inlineAt, reviewedOf, suggestionOf } from "./sample-suggestion.ts";

const LINE = "  for (let i = 0; i <= xs.length; i++) {";
const OTHER_LINE = "  const user = await load(request.params.id);";

function sketch(rest: Partial<Suggestion>, lines: readonly string[] = [LINE]) {
  const placement = inlineAt(12, { path: rest.path ?? "src/sum.ts", lines });
  return sketchOf(suggestionOf(rest), placement);
}

const OFF_BY_ONE = {
  title: "Loop reads one element past the end",
  body: "The last round reads `xs[xs.length]`, which is undefined, so the sum becomes NaN.",
};
const REWORDED = {
  title: "Off-by-one: `<=` lets `i` reach `xs.length`",
  body: "In the last iteration `xs[xs.length]` is undefined and the total turns into NaN.",
};
const EMPTY_LIST = {
  title: "No guard against a missing argument",
  body: "Callers may pass null here, and the property access then throws a TypeError.",
};
const CHINESE = {
  title: "循环越界读取数组末尾之后的元素",
  body: "最后一次循环读取未定义的元素，结果变成 NaN。",
};
const CHINESE_AGAIN = {
  title: "循环会越界读取末尾之后的元素",
  body: "最后一次读取到未定义的元素，求和结果变成 NaN。",
};

describe("two suggestions about lines in common", () => {
  it.each<readonly [string, Partial<Suggestion>, Partial<Suggestion>, boolean]>([
    ["the same words", OFF_BY_ONE, OFF_BY_ONE, true],
    ["other words", OFF_BY_ONE, REWORDED, true],
    [
      "other words and another category",
      OFF_BY_ONE,
      { ...REWORDED, category: "correctness" },
      true,
    ],
    ["another severity", OFF_BY_ONE, { ...OFF_BY_ONE, severity: "minor" }, true],
    ["hardly any words", OFF_BY_ONE, { title: "NaN", body: "" }, true],
    ["another fault", OFF_BY_ONE, EMPTY_LIST, false],
    [
      "another fault of another category",
      OFF_BY_ONE,
      { ...EMPTY_LIST, category: "security" },
      false,
    ],
    ["the same words of a language without spaces", CHINESE, CHINESE_AGAIN, true],
    [
      "another fault in such a language",
      CHINESE,
      { title: "日志泄露用户密码", body: "密码被明文写入日志文件。" },
      false,
    ],
  ])("with %s", (...[, a, b, isSame]) => {
    expect(isSameSuggestion(sketch(a), sketch(b))).toBe(isSame);
    expect(isSameSuggestion(sketch(b), sketch(a))).toBe(isSame);
  });

  it("need only one of them, whatever white space it has", () => {
    const wide = sketch(REWORDED, [
      "let total = 0;",
      LINE.replaceAll(" ", "   "),
      "total += xs[i];",
    ]);
    expect(isSameSuggestion(sketch(OFF_BY_ONE), wide)).toBe(true);
  });

  it("are not two in two files, on two sides, or on two lines with the same words", () => {
    const one = sketch(OFF_BY_ONE);
    expect(isSameSuggestion(one, sketch({ ...OFF_BY_ONE, path: "src/copy.ts" }))).toBe(false);
    expect(isSameSuggestion(one, { ...one, side: "LEFT" })).toBe(false);
    expect(isSameSuggestion(one, sketch(OFF_BY_ONE, [OTHER_LINE]))).toBe(false);
  });

  it("are not told by a brace or a word that stands everywhere", () => {
    const brace = sketch(OFF_BY_ONE, ["  }", "return;", ""]);
    expect(brace.lines).toEqual([]);
    expect(isSameSuggestion(brace, brace)).toBe(false);
  });
});

describe("a suggestion whose lines are gone", () => {
  it("comes back in nearly the same words, or nobody can tell", () => {
    const gone = sketch(OFF_BY_ONE);
    const now = sketch({ ...OFF_BY_ONE, path: "src/renamed.ts" }, [OTHER_LINE]);
    expect(isSameElsewhere(gone, now)).toBe(true);
    expect(isSameElsewhere(gone, sketch(EMPTY_LIST, [OTHER_LINE]))).toBe(false);
    expect(isSameElsewhere(gone, { ...now, category: "docs" })).toBe(false);
    expect(isSameElsewhere(gone, sketch({ title: "NaN", body: "" }, [OTHER_LINE]))).toBe(false);
  });
});

describe("what a sketch holds", () => {
  it("is bounded, and nothing that could be read", () => {
    const long = Array.from({ length: 500 }, (_, index) => `word${index}x`).join(" ");
    const { lines, words } = sketch(
      { title: long, body: long },
      Array.from({ length: 50 }, (_, index) => `const value${index} = ${index};`),
    );
    expect(lines).toHaveLength(6);
    expect(words).toHaveLength(16);
    expect(words.every((word) => /^[\w-]{3}$/.test(word))).toBe(true);
    expect(lines.every((line) => /^[\w-]{5}$/.test(line))).toBe(true);
  });
});

describe("within a run", () => {
  const at = { placement: inlineAt(12, { lines: [LINE] }) };

  it("what two batches say alike is kept once: what is verified, then what is more severe", () => {
    const weak = reviewedOf(OFF_BY_ONE, { ...at, batch: 1, verdict: notVerified("no answer") });
    const strong = reviewedOf(
      { ...REWORDED, severity: "minor" },
      { ...at, batch: 2, verdict: CONFIRMED },
    );
    expect(dedupe([weak, strong]).map(({ fate }) => fate)).toEqual(["duplicate", "not-posted"]);
    const severe = reviewedOf({ ...REWORDED, severity: "critical" }, { ...at, batch: 3 });
    expect(dedupe([strong, severe]).map(({ fate }) => fate)).toEqual(["duplicate", "not-posted"]);
  });

  it("what a check found stays before what the model says of it", () => {
    const model = reviewedOf({ ...OFF_BY_ONE, severity: "critical" }, { ...at, batch: 1 });
    const check = reviewedOf(
      { ...OFF_BY_ONE, source: "check", severity: "minor" },
      { ...at, batch: 0 },
    );
    expect(dedupe([check, model]).map(({ fate }) => fate)).toEqual(["not-posted", "duplicate"]);
  });

  it("different faults, and what is out already, stay as they are", () => {
    const items = [
      reviewedOf(OFF_BY_ONE, { ...at, batch: 1 }),
      reviewedOf(EMPTY_LIST, { ...at, batch: 2 }),
      reviewedOf(REWORDED, { ...at, batch: 3, fate: "rejected" }),
    ];
    expect(dedupe(items)).toEqual(items);
  });
});
