import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { InputError } from "../../../src/domain/errors.ts";
import { ending } from "../../../src/domain/outcome.ts";
import { RESULT_SCHEMA, renderResult } from "../../../src/domain/report/result.ts";
import { createMarks } from "../../../src/domain/state.ts";
import { MAX_RESULT_CHARACTERS, parseResult } from "../../../src/domain/report/stored-result.ts";
import { notVerified } from "../../../src/domain/verdict.ts";
import { planOf, recordOf } from "../sample-run.ts";
import { inlineAt, reviewedOf } from "../sample-suggestion.ts";

const MARKS = createMarks({ apiKey: "key", repository: "o/r", number: 7 });
const REVIEW_MARK = MARKS.forReview({ head: "b".repeat(40), complete: true, fingerprints: [] });
const REVIEWED = [
  reviewedOf({ replacement: "" }, { replacement: { kind: "committable", text: "" } }),
  reviewedOf({ source: "check", side: "LEFT", line: null }, { placement: inlineAt(3), batch: 2 }),
  reviewedOf({ title: "t" }, { verdict: notVerified("no answer"), late: true }),
  reviewedOf({ title: "u" }, { fate: "already-posted" }),
];
const RECORD = recordOf({
  floor: "major",
  reviewed: REVIEWED,
  marks: { review: REVIEW_MARK, comments: { abc: MARKS.forComment("abc") } },
});

/** The record as JSON with some of its keys replaced. */
function hostile(rest: object): string {
  return JSON.stringify({ ...(JSON.parse(renderResult(RECORD)) as object), ...rest });
}

describe("a result file", () => {
  it("says what the contract promises", () => {
    const result = JSON.parse(renderResult(RECORD)) as Record<string, unknown>;
    expect(result).toMatchObject({
      schema: "fen-result/1",
      outcome: "complete",
      reason: "",
      coverage: 1,
      cost: "0.00232",
      costKnown: true,
      costLimit: "0.01",
      inputTokens: 2700,
      cachedTokens: 1000,
      outputTokens: 300,
      suggestionCount: 4,
      skipped: [{ path: "package-lock.json", reason: "lock" }],
    });
    expect((result["calls"] as unknown[])[0]).toMatchObject({
      pass: "generate",
      attempt: 1,
      cost: "0.00168",
      usage: { inputTokens: 1200 },
      price: { currency: "CNY", input: "1", cached: "0.02", output: "2" },
    });
    expect((result["suggestions"] as unknown[])[0]).toMatchObject({
      path: "src/sum.ts",
      verdict: { status: "confirmed" },
      placement: { kind: "inline", startLine: 12 },
      committable: true,
    });
  });

  it("holds no numbers that JSON cannot say", () => {
    expect(renderResult(recordOf({ plan: null, pullRequest: null, calls: [] }))).toContain(
      '"plan": null',
    );
  });

  it("brings everything back that a publishing job needs", () => {
    const stored = parseResult(renderResult(RECORD));
    expect(stored).toEqual({
      floor: "major",
      repository: "o/r",
      number: 7,
      head: "b".repeat(40),
      ending: { outcome: "complete", reason: null, detail: "" },
      coverage: 1,
      currency: "CNY",
      totals: {
        cost: 2_320_000,
        costKnown: true,
        usage: {
          inputTokens: 2700,
          cachedTokens: 1000,
          outputTokens: 300,
          reasoningTokens: 0,
          estimated: false,
        },
        model: "mimo-v2.6-flash",
      },
      suggestions: REVIEWED.map(({ suggestion, verdict, batch, late = false, fate }) => ({
        late,
        fate,
        suggestion,
        verdict,
        batch,
      })),
      shard: { index: 1, count: 1 },
      finishedAt: RECORD.finishedAt,
      reviewableLines: planOf().reviewableLines,
      planned: planOf().batches.flatMap(({ files }) =>
        files.map(({ file, changedLines }) => ({ path: file.path, changedLines })),
      ),
      skipped: planOf().skipped,
      marks: { review: REVIEW_MARK, comments: new Map([["abc", MARKS.forComment("abc")]]) },
    });
  });

  it("keeps the ending and whether the cost is known", () => {
    const [call] = RECORD.calls;
    const record = recordOf({
      ending: ending("partial", "cost-limit"),
      calls: [{ ...call!, costKnown: false }],
    });
    const stored = parseResult(renderResult(record));
    expect(stored.ending).toEqual(ending("partial", "cost-limit"));
    expect(stored.totals).toMatchObject({ costKnown: false, usage: { estimated: true } });
  });
});

describe("a file that is no result", () => {
  it.each([
    ["not JSON", "{", "is not JSON"],
    ["empty", "", "is not JSON"],
    ["no object", "[]", "its schema is not fen-result/1"],
    ["null", "null", "its schema is not fen-result/1"],
    ["of another schema", '{"schema":"fen-result/2"}', "its schema is not fen-result/1"],
    ["of a run without a pull request", hostile({ pullRequest: null }), "names no pull request"],
    ["of no number", hostile({ pullRequest: { number: "7", head: "b".repeat(40) } }), "names no"],
    ["of no commit", hostile({ pullRequest: { number: 7, head: "main" } }), "names no"],
    ["of no part of a plan", hostile({ shard: "5/4" }), "names no part"],
    ["of a part in words", hostile({ shard: ["1/2"] }), "names no part"],
    ["too large", " ".repeat(MAX_RESULT_CHARACTERS + 1), "is too large"],
  ])("because it is %s is refused", (_, text, problem) => {
    expect(() => parseResult(text)).toThrow(InputError);
    expect(() => parseResult(text)).toThrow(`\`result-file\`: ${problem}`);
  });
});

/** Reads the file, checks its numbers, and lets any error through that is no InputError. */
function attempt(text: string): "read" | "refused" {
  try {
    const { coverage, totals } = parseResult(text);
    const counts = [totals.cost, totals.usage.inputTokens, totals.usage.outputTokens];
    if (!(coverage >= 0 && coverage <= 1)) throw new Error(`coverage ${coverage}`);
    if (!counts.every(Number.isSafeInteger)) throw new Error(`counts ${counts.join()}`);
    return "read";
  } catch (error) {
    if (error instanceof InputError) return "refused";
    throw error;
  }
}

describe("a hostile result file", () => {
  it.each([
    [
      "deep nesting",
      hostile({ suggestions: 0 }).replace(':0,"', `:${"[".repeat(1e5)}${"]".repeat(1e5)},"`),
    ],
    ["a prototype", '{"schema":"fen-result/1","__proto__":{"pullRequest":{}},"pullRequest":1}'],
    ["a constructor", hostile({ marks: { comments: { constructor: "x", toString: 1 } } })],
  ])("with %s is read or refused", (_, text) => {
    expect(["read", "refused"]).toContain(attempt(text));
  });

  it("never throws anything but InputError", () => {
    const anyFields = fc.record(
      {
        plan: fc.anything(),
        suggestions: fc.oneof(fc.anything(), fc.array(fc.anything())),
        skipped: fc.oneof(fc.anything(), fc.array(fc.anything())),
        marks: fc.oneof(
          fc.anything(),
          fc.record({ review: fc.anything(), comments: fc.anything() }),
        ),
        outcome: fc.anything(),
        reason: fc.anything(),
        coverage: fc.anything(),
        cost: fc.anything(),
        currency: fc.anything(),
        model: fc.anything(),
        inputTokens: fc.anything(),
        pullRequest: fc.oneof(fc.anything(), fc.constant({ number: 7, head: "b".repeat(40) })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyFields, (fields) => {
        let text: string;
        try {
          text = JSON.stringify({ schema: RESULT_SCHEMA, ...fields });
        } catch {
          return;
        }
        expect(["read", "refused"]).toContain(attempt(text));
      }),
    );
  });

  it("cannot bring marks that are none", () => {
    const forged = `${REVIEW_MARK}\n# Approved`;
    const stored = parseResult(
      hostile({
        marks: { review: forged, comments: { a: forged, b: 1, c: MARKS.forComment("c") } },
      }),
    );
    expect(stored.marks.review).toBe("");
    expect([...stored.marks.comments.keys()]).toEqual(["c"]);
  });

  it("is cut where it goes on for ever", () => {
    const suggestion = { path: "a", severity: "nit", title: "t" };
    const stored = parseResult(
      hostile({
        repository: "r".repeat(1e5),
        suggestions: Array.from({ length: 9000 }, () => suggestion),
      }),
    );
    expect([stored.suggestions.length, stored.repository.length]).toEqual([5000, 2000]);
  });

  it.each(["m".repeat(1e5), "two words", "a`b", 7])(
    "cannot name a model that is none: %#",
    (model) => {
      expect(parseResult(hostile({ model })).totals.model).toBe("");
    },
  );

  it("cannot claim what a suggestion cannot be", () => {
    const good = { path: "a", severity: "nit", title: "t", verdict: { status: "blessed" } };
    const stored = parseResult(hostile({ suggestions: [null, 1, {}, { path: "a" }, good] }));
    expect(stored.suggestions.map(({ verdict }) => verdict.status)).toEqual(["not-verified"]);
  });

  it.each([
    [{ outcome: "great" }, { outcome: "partial", reason: "internal-error" }],
    [
      { outcome: "failed", reason: "because" },
      { outcome: "failed", reason: "internal-error" },
    ],
    [
      { outcome: "failed", reason: "toString" },
      { outcome: "failed", reason: "internal-error" },
    ],
    [
      { outcome: "partial", reason: "cost-limit" },
      { outcome: "partial", reason: "cost-limit" },
    ],
  ])("with the ending %j ended so: %j", (given, read) => {
    expect(parseResult(hostile(given)).ending).toMatchObject(read);
  });
});
