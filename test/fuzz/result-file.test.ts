/** The reader of result files on damaged and hostile ones: what it gives is within its bounds, or it is an InputError. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { InputError } from "../../src/domain/errors.ts";
import { isReason } from "../../src/domain/outcome.ts";
import { renderResult } from "../../src/domain/report/result.ts";
import { parseResult, type StoredResult } from "../../src/domain/report/stored-result.ts";
import { createMarks, isMarker } from "../../src/domain/state.ts";
import { CATEGORIES, SEVERITIES } from "../../src/domain/suggestion.ts";
import { recordOf } from "../domain/sample-run.ts";
import { reviewedOf } from "../domain/sample-suggestion.ts";
import { JSON_TEXTS } from "./corpus/json.ts";
import { anyJson, DEEP, foreign, isPolluted, RUNS } from "./mutate.ts";

const MARKS = createMarks({ apiKey: "key", repository: "o/r", number: 7 });
const HEAD = "b".repeat(40);
const WHOLE = renderResult(
  recordOf({
    floor: "major",
    reviewed: [
      reviewedOf({ replacement: "x" }, {}),
      reviewedOf({ source: "tool", tool: "eslint", rule: "no-x" }, { fate: "withdrawn" }),
    ],
    marks: {
      review: MARKS.forReview({ head: HEAD, complete: true, fingerprints: [] }),
      comments: { abc: MARKS.forComment("abc") },
    },
  }),
);

/** The result, checked; `null` for an InputError. Any other error goes on. */
function attempt(text: string): StoredResult | null {
  let read: StoredResult;
  try {
    read = parseResult(text);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
  checkResult(read);
  return read;
}

const isCount = (value: number, most: number) =>
  Number.isSafeInteger(value) && value >= 0 && value <= most;

function checkResult(read: StoredResult): void {
  const { repository, number, head, ending, coverage, totals, suggestions, skipped, marks, floor } =
    read;
  expect(repository.length).toBeLessThanOrEqual(2000);
  expect(number).toBeTypeOf("number");
  expect(head).toMatch(/^[0-9a-f]{40,64}$/);
  expect(coverage >= 0 && coverage <= 1).toBe(true);
  expect(["CNY", "USD"]).toContain(read.currency);
  expect(floor === null || SEVERITIES.includes(floor)).toBe(true);
  expect(["complete", "partial", "not-reviewed", "skipped", "failed"]).toContain(ending.outcome);
  expect(ending.reason === null).toBe(ending.outcome === "complete");
  expect(ending.reason === null || isReason(ending.reason)).toBe(true);
  expect(isCount(totals.cost, Number.MAX_SAFE_INTEGER)).toBe(true);
  for (const key of ["inputTokens", "cachedTokens", "outputTokens"] as const)
    expect(isCount(totals.usage[key], 1e9)).toBe(true);
  expect(totals.model).toMatch(/^[\w./:@+-]{0,200}$/);
  expect(Math.max(suggestions.length, skipped.length)).toBeLessThanOrEqual(5000);
  const others = listValues({ ...read, suggestions: [], marks: {} });
  expect(others.every((value) => typeof value !== "string" || value.length <= 2000)).toBe(true);
  expect(others.every((value) => typeof value !== "number" || Number.isFinite(value))).toBe(true);
  suggestions.forEach(checkStored);
  for (const { path, reason, detail, changedLines, reviewable } of skipped) {
    expect(Math.max(path.length, reason.length, detail.length)).toBeLessThanOrEqual(2000);
    expect(isCount(changedLines, 1e7)).toBe(true);
    expect(reviewable).toBeTypeOf("boolean");
  }
  for (const mark of [
    marks.review,
    ...marks.comments.values(),
    ...Object.values(marks.summary ?? {}),
  ]) {
    expect(mark === "" || mark.split("\n").every(isMarker)).toBe(true);
  }
}

/** Every text and number in it, however deep. */
function listValues(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(listValues)
    : [value];
}

function checkStored({
  suggestion,
  verdict,
  batch,
  fate,
  late,
}: StoredResult["suggestions"][number]): void {
  expect(SEVERITIES).toContain(suggestion.severity);
  expect(CATEGORIES).toContain(suggestion.category);
  expect(["model", "check", "tool"]).toContain(suggestion.source);
  expect(suggestion.title.length).toBeLessThanOrEqual(200);
  expect((suggestion.tool ?? "").length).toBeLessThanOrEqual(200);
  expect((suggestion.rule ?? "").length).toBeLessThanOrEqual(200);
  expect(["confirmed", "rejected", "not-verified"]).toContain(verdict.status);
  expect(Math.max(verdict.reason.length, verdict.evidence.length)).toBeLessThanOrEqual(2000);
  expect(isCount(batch, 5000)).toBe(true);
  expect(late).toBeTypeOf("boolean");
  expect([
    "already-posted",
    "refuted",
    "not-confirmed",
    "withdrawn",
    "duplicate",
    "not-posted",
  ]).toContain(fate);
}

const PULL_REQUEST = `"schema":"fen-result/1","pullRequest":{"number":7,"head":"${HEAD}"}`;

describe("the corpus of JSON", () => {
  it.each(JSON_TEXTS)("as a result file: $is with $name", ({ text, is }) => {
    expect(attempt(text)).toBeNull();
    const inside = attempt(`{${PULL_REQUEST},"suggestions":${text},"marks":${text}}`);
    expect(inside !== null).toBe(is === "good");
  });
});

describe("a result file of anything", () => {
  it("is within its bounds, or refused", () => {
    fc.assert(
      fc.property(foreign([WHOLE, WHOLE.replaceAll(/\s/g, "")]), (text) => {
        attempt(text);
        expect(isPolluted()).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it("is within its bounds, whatever the JSON in its fields", () => {
    const top = Object.keys(JSON.parse(WHOLE) as object);
    const keys = [
      ...top,
      ..."path title severity body verdict status reason evidence files batches comments review summary now".split(
        " ",
      ),
      "nit",
      "confirmed",
      "USD",
      "partial",
    ];
    const fields = fc.array(
      fc.tuple(fc.constantFrom(...top, "__proto__", "constructor"), anyJson(keys, 4)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fields, (pairs) => {
        const more = pairs.map(([key, value]) => `,"${key}":${value}`).join("");
        attempt(`{${PULL_REQUEST}${more}}`);
        attempt(`{"__proto__":{${PULL_REQUEST}}${more}}`);
        expect(isPolluted()).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it("cannot be opened by a prototype", () => {
    expect(attempt(`{"__proto__":{${PULL_REQUEST}}}`)).toBeNull();
    expect(
      attempt(
        `{"schema":"fen-result/1","pullRequest":{"__proto__":{"number":7,"head":"${HEAD}"}}}`,
      ),
    ).toBeNull();
  });

  it("has suggestions that are good beside those that are not", () => {
    const good = { path: "a", severity: "nit", title: "t" };
    fc.assert(
      fc.property(fc.array(anyJson(Object.keys(good)), { maxLength: 4 }), (others) => {
        const list = [...others, JSON.stringify(good)].join(",");
        const read = attempt(`{${PULL_REQUEST},"suggestions":[${list}]}`);
        expect(read?.suggestions.at(-1)?.suggestion).toMatchObject(good);
      }),
      RUNS,
    );
  });

  it.each(Object.entries(DEEP))("takes a hundred thousand brackets (%s)", (_, brackets) => {
    expect(attempt(brackets)).toBeNull();
    for (const key of [
      "plan",
      "suggestions",
      "skipped",
      "marks",
      "cost",
      "outcome",
      "pullRequest",
    ]) {
      const read = attempt(`{${PULL_REQUEST},"${key}":${brackets}}`);
      expect(read === null).toBe(brackets === DEEP.open || key === "pullRequest");
    }
  });
});
