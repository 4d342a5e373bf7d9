import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  findAgreements,
  joinFinds,
  speakerOf,
  type Finds,
} from "../../../src/domain/compare/agreement.ts";
import { measureModel } from "../../../src/domain/compare/figures.ts";
import type { Fate, ReviewedSuggestion } from "../../../src/domain/reviewed.ts";
import { survives } from "../../../src/domain/reviewed.ts";
import type { Suggestion } from "../../../src/domain/suggestion.ts";
import { notVerified } from "../../../src/domain/verdict.ts";
import { inlineAt, reviewedOf } from "../sample-suggestion.ts";
import { comparedOf } from "./sample-compared.ts";

const LOOP = "  for (let i = 0; i <= xs.length; i++) {";
const SUM = "    total += xs[i] ?? 0;";

const at = (line: number, text: string, path = "src/sum.ts") =>
  inlineAt(line, { path, lines: [text] });

const claimOf = (
  suggestion: Partial<Suggestion>,
  placement = at(12, LOOP),
  rest: Partial<ReviewedSuggestion> = {},
) => reviewedOf(suggestion, { placement, ...rest });

const FIRST = claimOf({
  title: "Loop reads one element past the end",
  body: "The last round reads an undefined element of the array, and the sum becomes NaN.",
});
const REWORDED = claimOf({
  severity: "critical",
  title: "The bound of the loop is off by one",
  body: "With this bound the last round reads past the end of the array.",
});

const findsOf = (...reviewed: (readonly ReviewedSuggestion[])[]): readonly Finds[] =>
  reviewed.map((items, index) => ({
    model: `m${index + 1}`,
    reviewed: items,
    hasAnswered: true,
  }));

const shapeOf = (finds: readonly Finds[]) =>
  findAgreements(finds).map(({ by, members }) => [by, ...members.map(({ model }) => model)]);

describe("suggestions of different models", () => {
  it.each<readonly [string, ReviewedSuggestion]>([
    ["the same line in other words", REWORDED],
    [
      "some of the same lines",
      claimOf(
        { title: "Off by one", body: "The last round reads past the end of the array." },
        inlineAt(11, { endLine: 12, lines: ["  let total = 0;", LOOP] }),
      ),
    ],
    [
      "the line below, with most of the words",
      claimOf(
        {
          title: "Loop reads one element past the end",
          body: "The last round reads an undefined element, and the sum becomes NaN.",
        },
        at(13, SUM),
      ),
    ],
    [
      "the same name and the same kind of fault, in no common word",
      claimOf({ title: "Superfluous", body: "", claim: { kind: "unused", name: "xs" } }),
    ],
  ])("are one find where they are about %s", (_, other) => {
    const mine = { ...FIRST, suggestion: { ...FIRST.suggestion, claim: other.suggestion.claim } };
    expect(shapeOf(findsOf([mine], [other]))).toEqual([["all", "m1", "m2"]]);
  });

  it.each<readonly [string, ReviewedSuggestion]>([
    [
      "the same line for another reason",
      claimOf({
        category: "performance",
        title: "Cache property lookups",
        body: "Hoist `length` outside so engines optimise better.",
      }),
    ],
    ["the same words in another file", claimOf(FIRST.suggestion, at(12, LOOP, "src/other.ts"))],
    ["the same words far away", claimOf(FIRST.suggestion, at(40, "  for (const x of xs) {"))],
    [
      "the old side of the change",
      claimOf(FIRST.suggestion, inlineAt(12, { side: "LEFT", lines: [LOOP] })),
    ],
    [
      "a line nearby in few common words",
      claimOf(
        { title: "The sum overflows", body: "Large values of an element become Infinity." },
        at(13, SUM),
      ),
    ],
  ])("are two finds where they are about %s", (_, other) => {
    expect(shapeOf(findsOf([FIRST], [other]))).toEqual([
      ["one", expect.any(String)],
      ["one", expect.any(String)],
    ]);
  });

  it("without a place are known by the lines that they quote", () => {
    const body = { kind: "body", path: "src/sum.ts", reason: "not found" } as const;
    const lost = claimOf({ ...FIRST.suggestion, quote: LOOP }, undefined, { placement: body });
    expect(shapeOf(findsOf([FIRST], [lost]))).toEqual([["all", "m1", "m2"]]);
  });
});

describe("who found it", () => {
  const GONE: Partial<ReviewedSuggestion> = { fate: "rejected" };

  it.each<readonly [string, readonly Finds[], readonly (readonly string[])[]]>([
    ["all three", findsOf([FIRST], [REWORDED], [FIRST]), [["all", "m1", "m2", "m3"]]],
    ["two of three", findsOf([FIRST], [], [REWORDED]), [["some", "m1", "m3"]]],
    ["one of three", findsOf([], [FIRST], []), [["one", "m2"]]],
    [
      "two, of which one took it back",
      findsOf([FIRST], [{ ...REWORDED, ...GONE }]),
      [["one", "m1", "m2"]],
    ],
    ["nobody in the end", findsOf([{ ...FIRST, ...GONE }], []), [["none", "m1"]]],
    ["one model alone, where there is no other", findsOf([FIRST]), [["one", "m1"]]],
  ])("is told: %s", (_, finds, expected) => {
    expect(shapeOf(finds)).toEqual(expected);
  });

  it("is asked only of models that answered", () => {
    const [first, second, third] = findsOf([FIRST], [REWORDED], []);
    const finds = [first!, second!, { ...third!, hasAnswered: false }];
    expect(shapeOf(finds)).toEqual([["all", "m1", "m2"]]);
  });

  it("never counts two standing suggestions of one model as one", () => {
    const finds = findsOf([FIRST, REWORDED], [REWORDED]);
    expect(shapeOf(finds)).toEqual([
      ["all", "m1", "m2"],
      ["one", "m1"],
    ]);
  });

  describe("where several would do", () => {
    const other = claimOf({
      severity: "critical",
      title: "The sum starts with the wrong element",
      body: "The first round reads the second element of the array.",
    });
    const titles = ([agreement]: ReturnType<typeof findAgreements>) =>
      agreement?.members.map(({ item }) => item.suggestion.title);

    it.each([
      ["the group that fits best is joined", findsOf([other, FIRST], [FIRST])],
      ["the suggestion that fits best joins", findsOf([FIRST], [other, FIRST])],
      ["the suggestion that stands joins", findsOf([FIRST], [{ ...FIRST, ...GONE }, FIRST])],
    ])("%s", (_, finds) => {
      const agreements = findAgreements(finds);
      expect(agreements[0]?.by).toBe("all");
      expect(new Set(titles(agreements))).toEqual(new Set([FIRST.suggestion.title]));
    });
  });
});

describe("the suggestion that speaks for the others", () => {
  it("is a confirmed one, and of those the gravest; the others repeat it", () => {
    const doubtful = claimOf({ ...REWORDED.suggestion }, undefined, { verdict: notVerified("?") });
    const finds = findsOf([doubtful], [FIRST], [REWORDED]);
    const agreements = findAgreements(finds);
    expect(agreements.map((agreement) => speakerOf(agreement).model)).toEqual(["m3"]);
    const joined = joinFinds(finds, agreements);
    expect(joined.map(({ model, fate }) => [model, fate])).toEqual([
      ["m1", "duplicate"],
      ["m2", "duplicate"],
      ["m3", "not-posted"],
    ]);
  });

  it("stands, where one of them does", () => {
    const gone = { ...REWORDED, fate: "rejected" as const };
    const finds = findsOf([gone], [FIRST]);
    const agreements = findAgreements(finds);
    expect(joinFinds(finds, agreements).map(({ fate }) => fate)).toEqual([
      "rejected",
      "not-posted",
    ]);
  });
});

const FATES: readonly Fate[] = [
  "not-posted",
  "rejected",
  "refuted",
  "duplicate",
  "below-min-severity",
];
const WORDS = ["loop", "array", "sum", "undefined", "token", "retry", "bound", "element"];

const anySuggestion = fc
  .record({
    line: fc.integer({ min: 1, max: 12 }),
    path: fc.constantFrom("src/a.ts", "src/b.ts"),
    category: fc.constantFrom("bug" as const, "security" as const),
    severity: fc.constantFrom("critical" as const, "minor" as const),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }),
    fate: fc.constantFrom(...FATES),
    isConfirmed: fc.boolean(),
  })
  .map(({ line, path, category, severity, words, fate, isConfirmed }) => {
    const claim = { path, category, severity, title: words.join(" "), body: "" };
    const placement = at(line, `const value${line} = compute(${line});`, path);
    const rest = isConfirmed ? { fate } : { fate, verdict: notVerified("?") };
    return claimOf(claim, placement, rest);
  });

const anyFinds = fc
  .array(fc.array(anySuggestion, { maxLength: 8 }), { minLength: 1, maxLength: 6 })
  .map((reviewed) => findsOf(...reviewed));

describe("whatever the models say", () => {
  it("is in exactly one group, in which no model stands twice", () => {
    fc.assert(
      fc.property(anyFinds, (finds) => {
        const agreements = findAgreements(finds);
        const grouped = agreements.flatMap(({ members }) => members.map(({ item }) => item));
        const all = finds.flatMap(({ reviewed }) => reviewed);
        expect(grouped).toHaveLength(all.length);
        expect(new Set(grouped)).toEqual(new Set(all));
        for (const { members } of agreements) {
          const standing = members.filter(({ item }) => survives(item)).map(({ model }) => model);
          expect(new Set(standing).size).toBe(standing.length);
        }
      }),
    );
  });

  it("has figures that add up, model by model and over all", () => {
    fc.assert(
      fc.property(anyFinds, (finds) => {
        const agreements = findAgreements(finds);
        const figures = finds.map((one) => measureModel(comparedOf(one.model, one), agreements));
        for (const [index, of] of figures.entries()) {
          expect(of.made).toBe(finds[index]?.reviewed.length);
          expect(of.confirmed + of.notVerified + of.rejected + of.setAside).toBe(of.made);
          expect(of.shared + of.alone).toBe(of.confirmed + of.notVerified);
        }
        const alone = figures.reduce((sum, of) => sum + of.alone, 0);
        expect(alone).toBe(agreements.filter(({ by }) => by === "one").length);
      }),
    );
  });

  it("is kept, and of each group that stands exactly one is shown", () => {
    fc.assert(
      fc.property(anyFinds, (finds) => {
        const agreements = findAgreements(finds);
        const joined = joinFinds(finds, agreements);
        expect(joined).toHaveLength(finds.flatMap(({ reviewed }) => reviewed).length);
        expect(joined.filter(survives)).toHaveLength(
          agreements.filter(({ by }) => by !== "none").length,
        );
      }),
    );
  });
});
