import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { FileDiff } from "../../src/domain/diff/diff.ts";
import {
  advance,
  EMPTY_HISTORY,
  findChanges,
  findKnown,
  floorFor,
  mergeHistories,
  rebuildHistory,
  type History,
  type Known,
  type RoundNews,
} from "../../src/domain/history.ts";
import { decodeHistory, encodeHistory } from "../../src/domain/history-marker.ts";
import { sketchOf } from "../../src/domain/identity.ts";
import { renderComment } from "../../src/domain/report/comment.ts";
import { renderRounds } from "../../src/domain/report/rounds.ts";
import { CATEGORIES, SEVERITIES, type Severity } from "../../src/domain/suggestion.ts";
import { fileOf, hunkOf } from "./sample-diff.ts";
import { inlineAt, reviewedOf, suggestionOf } from "./sample-suggestion.ts";

const head = (digit: string) => digit.repeat(40);
const finger = (digit: string) => digit.repeat(16);

type Posted = RoundNews["posted"][number];

function postedOf(digit: string, rest: Partial<Posted> = {}): Posted {
  const line = `const value${digit} = compute(${digit});`;
  const suggestion = suggestionOf({
    title: `Value ${digit} is lost for readers`,
    body: `Nobody keeps number${digit} computed there.`,
  });
  const placement = inlineAt(3, { path: "src/a.ts", lines: [line] });
  return {
    fingerprint: finger(digit),
    sketch: sketchOf(suggestion, placement),
    severity: "major",
    late: false,
    where: "inline",
    ...rest,
  };
}

const news = (of: string, rest: Partial<RoundNews> = {}): RoundNews => ({
  head: head(of),
  posted: [],
  fixed: [],
  reopened: [],
  ...rest,
});

const ONE = advance(
  EMPTY_HISTORY,
  news("a", { posted: [postedOf("1"), postedOf("2", { late: true, severity: "critical" })] }),
);

describe("the rounds of a pull request", () => {
  it("count what each raised, fixed and said late; a commit read again makes no new one", () => {
    const two = advance(ONE, news("b", { posted: [postedOf("3")], fixed: [finger("1")] }));
    const again = advance(two, news("b", { posted: [postedOf("4"), postedOf("3")] }));
    expect(again.rounds).toEqual([
      { head: head("a"), raised: 2, fixed: 0, late: 1 },
      { head: head("b"), raised: 2, fixed: 1, late: 0 },
    ]);
    expect(
      again.known.map(({ fingerprint, round, status }) => [fingerprint[0], round, status]),
    ).toEqual([
      ["1", 1, "fixed"],
      ["2", 1, "open"],
      ["3", 2, "open"],
      ["4", 2, "open"],
    ]);
    const back = advance(again, news("c", { reopened: [finger("1")] }));
    expect(back.known[0]?.status).toBe("open");
  });

  it.each<readonly [Severity, readonly Severity[]]>([
    ["nit", ["nit", "minor", "major", "critical", "critical"]],
    ["minor", ["minor", "minor", "major", "critical", "critical"]],
    ["critical", ["critical", "critical", "critical", "critical", "critical"]],
  ])("raise the bar from `min-severity: %s`", (least, floors) => {
    let history = EMPTY_HISTORY;
    for (const [index, floor] of floors.entries()) {
      const at = head(String(index));
      expect(floorFor(history, least, at)).toBe(floor);
      history = advance(history, { ...news("0"), head: at });
      // The same commit again is the same round.
      expect(floorFor(history, least, at)).toBe(floor);
    }
  });

  it("read like this", () => {
    expect(renderRounds(EMPTY_HISTORY)).toBe("");
    let history = ONE;
    for (const digit of "bcdef01234")
      history = advance(history, news(digit, { posted: [postedOf(digit)] }));
    expect(renderRounds(history)).toMatchInlineSnapshot(`
      "| Round | Raised | Fixed | Late |
      |---|--:|--:|--:|
      | 1–3 | 4 | 0 | 1 |
      | 4: \`ddddddd\` | 1 | 0 | 0 |
      | 5: \`eeeeeee\` | 1 | 0 | 0 |
      | 6: \`fffffff\` | 1 | 0 | 0 |
      | 7: \`0000000\` | 1 | 0 | 0 |
      | 8: \`1111111\` | 0 | 0 | 0 |
      | 9: \`2222222\` | 0 | 0 | 0 |
      | 10: \`3333333\` | 1 | 0 | 0 |
      | 11: \`4444444\` | 1 | 0 | 0 |

      Still open: 10 (1 critical, 9 major)."
    `);
  });
});

const fileWith = (...texts: readonly string[]): FileDiff =>
  fileOf("src/a.ts", [
    hunkOf(
      texts.map((text) => `+${text}`),
      { old: 0, new: 1 },
    ),
  ]);
const LINE1 = "const value1 = compute(1);";
const CRITICAL_LINE2 = "const value2 = compute(2);";
const QUIET = { said: [], readPaths: new Set(["src/a.ts"]), isHealthy: true };

describe("a suggestion", () => {
  it("is fixed when its line is gone, the file was read, and nobody said it again", () => {
    const files = [fileWith("const value1 = keep(compute(1));", CRITICAL_LINE2)];
    expect(findChanges(ONE, { ...QUIET, files })).toEqual({ fixed: [finger("1")], reopened: [] });
  });

  it.each([
    ["its line is still there", { files: [fileWith(LINE1, CRITICAL_LINE2)] }],
    ["the file was not read", { readPaths: new Set<string>() }],
    ["the verifier could not be trusted", { isHealthy: false }],
    [
      "the same was said of the new code",
      { said: [{ ...postedOf("1").sketch, lines: ["other"] }] },
    ],
    [
      "nobody can see what the file says now",
      { files: [{ ...fileWith(), patch: "missing" as const }] },
    ],
  ])("is still open when %s", (_, rest) => {
    const files = [fileWith("const value1 = keep(compute(1));", CRITICAL_LINE2)];
    expect(findChanges(ONE, { ...QUIET, files, ...rest }).fixed).toEqual([]);
  });

  it("is fixed when its file is no longer changed, though there is nothing to read", () => {
    const now = { ...QUIET, readPaths: new Set<string>(), files: [] };
    expect(findChanges(ONE, now).fixed).toEqual([finger("1"), finger("2")]);
  });

  it("without a line that could be remembered is never called fixed", () => {
    const bare = postedOf("5", { sketch: { ...postedOf("5").sketch, lines: [] } });
    const history = advance(EMPTY_HISTORY, news("a", { posted: [bare] }));
    expect(findChanges(history, { ...QUIET, files: [] }).fixed).toEqual([]);
  });

  it("is open again when its line and its claim are back", () => {
    const fixed = advance(ONE, news("b", { fixed: [finger("1")] }));
    const now = { ...QUIET, files: [fileWith(LINE1)], said: [postedOf("1").sketch] };
    expect(findChanges(fixed, now).reopened).toEqual([finger("1")]);
    expect(findChanges(fixed, { ...now, said: [] }).reopened).toEqual([]);
  });
});

describe("what is known", () => {
  const item = (
    ...[title, body, lines, path = "src/a.ts"]: readonly [
      string,
      string,
      readonly string[],
      string?,
    ]
  ) => ({
    suggestion: suggestionOf({ title, body, path }),
    placement: inlineAt(9, { path, lines }),
  });
  const words = ["Value 1 is lost for readers", "Nobody keeps number1 computed there."] as const;

  it("is known in other words, and after its line was edited or its file renamed", () => {
    const files = [fileWith(LINE1, CRITICAL_LINE2)];
    expect(
      findKnown(
        ONE,
        item("Value1 gets lost", "number1 is computed and nobody keeps it.", [LINE1]),
        files,
      )?.fingerprint,
    ).toBe(finger("1"));
    const edited = [fileWith("const value1 = compute(1) ?? 0;")];
    expect(
      findKnown(ONE, item(...words, ["const value1 = compute(1) ?? 0;"]), edited)?.fingerprint,
    ).toBe(finger("1"));
    const renamed = [{ ...fileWith(LINE1), path: "src/new.ts", oldPath: "src/a.ts" }];
    expect(findKnown(ONE, item(...words, [LINE1], "src/new.ts"), renamed)?.fingerprint).toBe(
      finger("1"),
    );
  });

  it("is not another line with the same words while its own is there", () => {
    const files = [fileWith(LINE1, CRITICAL_LINE2, "const value9 = compute(9);")];
    expect(findKnown(ONE, item(...words, ["const value9 = compute(9);"]), files)).toBeNull();
    expect(findKnown(EMPTY_HISTORY, item(...words, [LINE1]), files)).toBeNull();
  });
});

describe("where the summary comment is gone", () => {
  it("rounds and suggestions are read from reviews and comments", () => {
    const item = reviewedOf(
      { severity: "critical", category: "security", replacement: "x" },
      { replacement: { kind: "committable", text: "x" } },
    );
    const body = renderComment(item, {
      mark: "<!-- fen:comment x -->",
      allowedLinkPrefix: "https://x/",
    });
    const history = rebuildHistory(
      [
        { head: head("a"), fingerprints: [finger("1"), finger("2")] },
        { head: head("b"), fingerprints: [finger("3")] },
      ],
      [{ fingerprint: finger("3"), path: "src/a.ts", body }],
    );
    expect(history.rounds.map(({ raised }) => raised)).toEqual([2, 1]);
    expect(history.known).toMatchObject([
      {
        fingerprint: finger("3"),
        severity: "critical",
        round: 2,
        status: "open",
        sketch: { category: "security", lines: [] },
      },
    ]);
    const merged = mergeHistories(history, ONE);
    expect(merged.rounds.map(({ head: at }) => at[0])).toEqual(["a", "b"]);
    expect(
      merged.known
        .map(({ fingerprint }) => fingerprint[0])
        .toSorted((a = "", b = "") => a.localeCompare(b)),
    ).toEqual(["1", "2", "3"]);
  });

  it("two summary comments count everything once, and what one knows to be fixed is", () => {
    const fixed = advance(ONE, news("b", { fixed: [finger("2")] }));
    for (const merged of [mergeHistories(fixed, ONE), mergeHistories(ONE, fixed)]) {
      expect(merged.rounds).toHaveLength(2);
      expect(merged.known.map(({ status }) => status)).toEqual(["open", "fixed"]);
    }
  });
});

describe("the encoded history", () => {
  const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
  const known: fc.Arbitrary<Known> = fc.record({
    fingerprint: hex(16),
    sketch: fc.record({
      path: fc.constantFrom("src/a.ts", 'b"\n.ts', "深/c.ts"),
      side: fc.constantFrom("LEFT", "RIGHT"),
      category: fc.constantFrom(...CATEGORIES),
      lines: fc.array(fc.stringMatching(/^[\w-]{5}$/), { maxLength: 6 }),
      words: fc.array(fc.stringMatching(/^[\w-]{3}$/), { maxLength: 16 }),
    }),
    severity: fc.constantFrom(...SEVERITIES),
    round: fc.integer({ min: 1, max: 99 }),
    late: fc.boolean(),
    where: fc.constantFrom("inline", "body"),
    status: fc.constantFrom("open", "fixed"),
  });
  const count = fc.nat(200);
  const histories: fc.Arbitrary<History> = fc.record({
    rounds: fc.array(fc.record({ head: hex(40), raised: count, fixed: count, late: count }), {
      maxLength: 30,
    }),
    known: fc.array(known, { maxLength: 40 }),
  });

  const crowded = fc.record({
    rounds: fc.constant([]),
    known: fc.array(known, { minLength: 30, maxLength: 40 }),
  });

  it("reads back as it was, through JSON", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const text = JSON.stringify(encodeHistory(history, 1_000_000));
        expect(decodeHistory(JSON.parse(text))).toEqual(history);
      }),
    );
  });

  it("fits its space, and gives up nothing open while something fixed is kept", () => {
    fc.assert(
      fc.property(crowded, (history) => {
        const text = JSON.stringify(encodeHistory(history, 3000));
        expect(text.length).toBeLessThanOrEqual(3000);
        const kept = decodeHistory(JSON.parse(text)).known;
        const isCut = kept.length < history.known.length;
        const openLost =
          kept.filter(({ status }) => status === "open").length <
          history.known.filter(({ status }) => status === "open").length;
        const fixedKept = kept.some(({ status }) => status === "fixed");
        expect(isCut && openLost && fixedKept).toBe(false);
      }),
    );
  });

  it("may be anything", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(decodeHistory(value)).toHaveProperty("known");
      }),
    );
    const good = encodeHistory(ONE, 10_000) as { known: unknown[] };
    const broken = {
      ...good,
      known: [...good.known, ["x"], [finger("1"), 7, "00rino1", "", ""], null],
      rounds: [
        ["z", 1, 1, 1],
        [head("a"), -1, 0, 0],
      ],
    };
    expect(decodeHistory(broken)).toEqual({ ...ONE, rounds: [] });
  });
});
