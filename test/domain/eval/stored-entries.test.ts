import { describe, expect, it } from "vitest";

import { parseEntries, renderEntries } from "../../../src/domain/eval/stored-entries.ts";
import { caseOf, entryOf, foundOf, reviewOf } from "./sample-eval.ts";

const WHOLE = entryOf(caseOf("x"), {
  repetition: 2,
  review: reviewOf({
    outcome: "partial",
    reason: "cost-limit",
    suggestions: [foundOf(), foundOf({ line: null, endLine: null, source: "check" })],
  }),
  judgement: { asked: "q", same: [{ suggestion: 0, issue: 1 }], cost: 5, costKnown: false },
  earlierCost: 7,
});

describe("what an evaluation goes on from", () => {
  it("is read as it was written", () => {
    const unjudged = entryOf(caseOf("y"), {
      judgement: { asked: "q", same: null, cost: 0, costKnown: true },
    });
    const entries = [WHOLE, entryOf(caseOf("z")), unjudged];
    expect(parseEntries(renderEntries(entries), "f")).toEqual(entries);
    expect(parseEntries(renderEntries([]), "f")).toEqual([]);
  });

  const broken = (change: (text: string) => string) => () =>
    parseEntries(change(renderEntries([WHOLE])), "state.json");

  it.each<readonly [string, string, string, string]>([
    ["is cut off", "]}\n", "", "state.json: is not JSON"],
    ["is of another version", "state/1", "state/2", "schema: must be fen-eval-state/1"],
    ["has lost its cost", '"cost":1000000', '"cost":null', "entries[0].review.cost: must be"],
    ["has an unknown outcome", '"partial"', '"good"', "entries[0].review.outcome: must be one of"],
    ["has an unknown reason", '"cost-limit"', '"because"', "entries[0].review.reason: must be"],
    ["has a line 0", '"line":10', '"line":0', "entries[0].review.suggestions[0].line: must be"],
    ["has a judgement without a pair", '{"suggestion":0,"issue":1}', "1", "judgement: same: must"],
    ["has a cost below zero", '"earlierCost":7', '"earlierCost":-7', "entries[0].earlierCost"],
  ])("is refused when it %s", (...[, from, to, message]) => {
    expect(broken((text) => text.replace(from, to))).toThrow(message);
  });
});
