import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { EMPTY_LEDGER, recordRun } from "../../src/domain/ledger.ts";
import { createMarks, isMarker, reuseMarks } from "../../src/domain/state.ts";
import { NO_PROGRESS } from "./sample-progress.ts";

const CONTEXT = { apiKey: "key", repository: "Owner/Repo", number: 7 };
const MARKS = createMarks(CONTEXT);
const STATE = { head: "a".repeat(40), complete: true, fingerprints: ["0123456789abcdef"] };

describe("a mark", () => {
  it("brings back the state it was made from", () => {
    const anyState = fc.record({
      head: fc.string(),
      complete: fc.boolean(),
      fingerprints: fc.array(fc.string(), { maxLength: 20 }),
    });
    fc.assert(
      fc.property(anyState, fc.string(), (state, text) => {
        const mark = MARKS.forReview(state);
        expect(isMarker(mark)).toBe(true);
        expect(MARKS.readReview(`${mark}\n${text}`)).toEqual({
          ...state,
          // Halves of surrogate pairs do not survive UTF-8; hashes hold none.
          head: state.head.toWellFormed(),
          fingerprints: state.fingerprints.map((name) => name.toWellFormed()),
        });
      }),
    );
  });

  it("is an HTML comment that nothing in it can close", () => {
    const mark = MARKS.forReview({ ...STATE, head: "--> <script>" });
    expect(mark.indexOf("-->")).toBe(mark.length - 3);
    expect(mark).toMatch(/^<!-- fen:review [\w-]+\.[\w-]{22} -->$/);
  });

  it("does not hold the key", () => {
    expect(MARKS.forReview(STATE) + MARKS.forComment("0123456789abcdef")).not.toContain("key");
  });

  it("is the same for whatever case the repository is written in", () => {
    const other = createMarks({ ...CONTEXT, repository: "owner/repo" });
    expect(other.readReview(MARKS.forReview(STATE))).toEqual(STATE);
  });

  it.each([
    ["another key", { apiKey: "other" }],
    ["another repository", { repository: "owner/other" }],
    ["another pull request", { number: 8 }],
    ["no key", { apiKey: "" }],
  ])("made with %s is not believed", (_, rest) => {
    const other = createMarks({ ...CONTEXT, ...rest });
    expect(MARKS.readReview(other.forReview(STATE))).toBeNull();
    expect(other.readReview(MARKS.forReview(STATE))).toBeNull();
  });

  it("is believed by nobody, and hides nothing, when there was no key to sign it", () => {
    const keyless = createMarks({ ...CONTEXT, apiKey: "" });
    const attackers = createMarks({ ...CONTEXT, apiKey: "" });
    expect(keyless.readReview(attackers.forReview(STATE))).toBeNull();
    expect(keyless.forComment("0123456789abcdef")).toBe("");
  });

  it("is believed only at the very beginning, whole, and in its own kind", () => {
    const mark = MARKS.forReview(STATE);
    const comment = MARKS.forComment("0123456789abcdef");
    for (const body of [
      ` ${mark}`,
      `> ${mark}`,
      mark.slice(0, -1),
      mark.toUpperCase(),
      comment,
      "",
    ]) {
      expect(MARKS.readReview(body)).toBeNull();
    }
  });

  it("of which one character was changed is not believed", () => {
    const mark = MARKS.forReview(STATE);
    fc.assert(
      fc.property(fc.nat(mark.length - 1), fc.constantFrom("A", "b", "0", "-"), (at, character) => {
        fc.pre(mark[at] !== character);
        const changed = mark.slice(0, at) + character + mark.slice(at + 1);
        expect(MARKS.readReview(changed)).toBeNull();
      }),
    );
  });
});

describe("the mark of a summary", () => {
  const ledger = recordRun(EMPTY_LEDGER, {
    id: "1-1-x",
    at: "2026-11-25T22:48Z",
    head: "a".repeat(40),
    cost: 2_240_000,
    currency: "CNY",
    known: true,
  });
  const summary = { head: "a".repeat(40), complete: true, ledger, ...NO_PROGRESS };
  const mark = MARKS.forSummary(summary);

  it("brings back what it was made from, and is one whole marker", () => {
    expect(isMarker(mark)).toBe(true);
    expect(mark).toMatch(/^<!-- fen:summary [\w-]+\.[\w-]{22} -->$/);
    expect(MARKS.readSummary(`${mark}\ntext`)).toEqual(summary);
  });

  it("is no review, and a review is no summary", () => {
    expect(MARKS.readReview(mark)).toBeNull();
    expect(MARKS.readSummary(MARKS.forReview(STATE))).toBeNull();
    expect(MARKS.readSummary(mark.replace("fen:summary", "fen:review"))).toBeNull();
  });

  it.each([
    ["another key", { apiKey: "other" }],
    ["another repository", { repository: "owner/other" }],
    ["another pull request", { number: 8 }],
    ["no key", { apiKey: "" }],
  ])("made with %s is not believed", (_, rest) => {
    const other = createMarks({ ...CONTEXT, ...rest });
    expect(MARKS.readSummary(other.forSummary(summary))).toBeNull();
    expect(other.readSummary(mark)).toBeNull();
  });

  it("is known to the job that got it from another one, and to it only as it is", () => {
    const reused = reuseMarks({ review: "", comments: new Map(), summary: { now: mark } });
    expect(reused.forSummary({ ...summary, complete: false })).toBe(mark);
    expect(reused.readSummary(`${mark}\ntext`)).toEqual(summary);
    expect(reused.readSummary(MARKS.forSummary({ ...summary, complete: false }))).toBeNull();
    expect(reuseMarks({ review: "", comments: new Map() }).readSummary(mark)).toBeNull();
  });

  it("of fifty long runs leaves most of the comment to the text", () => {
    const runs = Array.from({ length: 200 }, (_, index) => ({
      id: `12345678901-10-${index}-abcdefgh`,
      at: "2026-11-25T22:48Z",
      head: "a".repeat(40),
      cost: 2_240_000_000,
      currency: "CNY" as const,
      known: false,
    }));
    const full = { ...summary, ledger: runs.reduce(recordRun, EMPTY_LEDGER) };
    const long = MARKS.forSummary(full);
    expect(MARKS.readSummary(long)).toEqual(full);
    expect(long.length).toBeLessThan(15_000);
  });
});

describe("marks taken over from another job", () => {
  const comment = MARKS.forComment("0123456789abcdef");
  const reused = reuseMarks({
    review: MARKS.forReview(STATE),
    comments: new Map([["0123456789abcdef", comment]]),
  });

  it("are used as they are", () => {
    expect(reused.forReview({ ...STATE, head: "other" })).toBe(MARKS.forReview(STATE));
    expect(reused.forComment("0123456789abcdef")).toBe(comment);
    expect(reused.forComment("unknown")).toBe("");
  });

  it("recognise themselves and nothing else", () => {
    expect(reused.readReview(`${MARKS.forReview(STATE)}\ntext`)).toEqual(STATE);
    expect(reused.readReview(MARKS.forReview({ ...STATE, head: "other" }))).toBeNull();
    expect(reuseMarks({ review: "", comments: new Map() }).readReview("any")).toBeNull();
  });
});

describe("isMarker", () => {
  it.each(["", "<!-- fen:review x -->", "<!-- fen:other e30.AAAAAAAAAAAAAAAAAAAAAA -->"])(
    "does not take %j for one",
    (text) => {
      expect(isMarker(text)).toBe(false);
    },
  );

  it("wants nothing around it", () => {
    const mark = MARKS.forComment("0123456789abcdef");
    expect([isMarker(mark), isMarker(`${mark} `), isMarker(`\n${mark}`)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
