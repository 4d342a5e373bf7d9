/** The reader of markers on forged and damaged ones: nobody's marker counts without the key. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decodeHistory } from "../../src/domain/history-marker.ts";
import {
  decodeLedger,
  EMPTY_LEDGER,
  MAX_RUNS,
  recordRun,
  totalOf,
} from "../../src/domain/ledger.ts";
import { DEFAULT_EXCHANGE_RATE } from "../../src/domain/money/price.ts";
import {
  createMarks,
  isMarker,
  type Marks,
  OPEN_KEY,
  readUnsigned,
  reuseMarks,
} from "../../src/domain/state.ts";
import { CATEGORIES, SEVERITIES } from "../../src/domain/suggestion.ts";
import { anyBytes, anyJson, anyText, DEEP, foreign, isPolluted, RUNS } from "./mutate.ts";

const CONTEXT = { apiKey: "key", repository: "o/r", number: 7 };
const MARKS = createMarks(CONTEXT);
const HEAD = "a".repeat(40);
const RUN = {
  id: "1-1-x",
  at: "2026-11-25T22:48Z",
  head: HEAD,
  cost: 5,
  currency: "CNY",
  known: true,
} as const;
const KNOWN = {
  fingerprint: "0123456789abcdef",
  sketch: { path: "a.ts", side: "RIGHT", category: "bug", lines: [], words: [] },
  severity: "major",
  round: 1,
  late: false,
  where: "inline",
  status: "open",
} as const;
const SUMMARY = {
  head: HEAD,
  complete: true,
  ledger: recordRun(EMPTY_LEDGER, RUN),
  seen: new Set(["abcde", "fghij"]),
  history: { rounds: [{ head: HEAD, raised: 1, fixed: 0, late: 0 }], known: [KNOWN] },
};

/** One marker of each kind. */
const makeAll = (marks: Marks): readonly string[] => [
  marks.forReview({ head: HEAD, complete: true, fingerprints: ["0123456789abcdef"] }),
  marks.forComment("0123456789abcdef"),
  marks.forSummary(SUMMARY),
  marks.forAnswer({ thread: 3, withdrawn: true }),
];

const readAll = (marks: Marks, body: string): readonly unknown[] => [
  marks.readReview(body),
  marks.readComment(body),
  marks.readSummary(body),
  marks.readAnswer(body),
];

const OWN = makeAll(MARKS);
const NOTHING = [null, null, null, null];

describe("a marker that is whole", () => {
  it.each(
    OWN.map((mark, at) => [["review", "comment", "summary", "answer"][at], mark, at] as const),
  )("is read as a %s and as nothing else", (_, mark, at) => {
    const read = readAll(MARKS, `${mark}\nwords`);
    expect(read.map((state) => state !== null)).toEqual(NOTHING.map((__, index) => index === at));
  });
});

describe("nobody's marker is believed", () => {
  it("whatever the key, the repository and the number that it was signed for", () => {
    const other = fc.record({
      apiKey: fc.oneof(
        fc.string(),
        fc.constantFrom("", "Key", "key ", "key\0", OPEN_KEY, "fen-state/1\nkey"),
      ),
      repository: fc.oneof(fc.string(), fc.constantFrom("o/r", "o/r#7", "o", "o/r\n")),
      number: fc.constantFrom(7, 77, 0, -7, 7.5),
    });
    fc.assert(
      fc.property(other, (context) => {
        const { apiKey, repository, number } = context;
        fc.pre(apiKey !== "key" || repository.toLowerCase() !== "o/r" || number !== 7);
        for (const mark of makeAll(createMarks(context))) {
          expect(readAll(MARKS, mark)).toEqual(NOTHING);
        }
      }),
      RUNS,
    );
  });

  it("whatever stands in the body", () => {
    const shape = fc
      .tuple(
        fc.constantFrom("review", "comment", "summary", "answer"),
        anyJson(["v", "head", "complete"]),
        fc.base64String(),
      )
      .map(([kind, json, signature]) => {
        const payload = Buffer.from(json).toString("base64url");
        return `<!-- fen:${kind} ${payload}.${signature.padEnd(22, "A").slice(0, 22)} -->`;
      });
    fc.assert(
      fc.property(fc.oneof(shape, anyText, anyBytes), (body) => {
        expect(readAll(MARKS, body)).toEqual(NOTHING);
        expect(isPolluted()).toBe(false);
      }),
      RUNS,
    );
  });

  it("of which one bit was changed", () => {
    for (const [kind, mark] of OWN.entries()) {
      const bytes = Buffer.from(mark);
      const places = fc.tuple(fc.nat(bytes.length - 1), fc.nat(7));
      fc.assert(
        fc.property(places, ([at, bit]) => {
          const changed = Buffer.from(bytes);
          changed[at]! ^= 1 << bit;
          expect(readAll(MARKS, changed.toString())[kind]).toBeNull();
        }),
        RUNS,
      );
    }
  });

  it("that was damaged, or put together from others", () => {
    const pieces = OWN.flatMap((mark) => mark.split(/(?<=[ .:])/));
    const built = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((all) => all.join(""));
    fc.assert(
      fc.property(fc.oneof(foreign(OWN), built), (body) => {
        const read = readAll(MARKS, body);
        const isOwn = OWN.some((mark) => body.includes(mark));
        expect(isOwn ? NOTHING : read).toEqual(NOTHING);
        const name = readUnsigned(body);
        expect(name === null || /^[0-9a-f]{16}$/.test(name)).toBe(true);
        expect(isMarker(body) && !body.startsWith("<!-- fen:")).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("by a job that has no key, but for the very ones that it was given", () => {
    const [review = "", comment = "", summary = ""] = OWN;
    const reused = reuseMarks({
      review,
      comments: new Map([["0123456789abcdef", comment]]),
      summary: { now: summary },
    });
    const others = makeAll(createMarks({ ...CONTEXT, number: 8 }));
    fc.assert(
      fc.property(foreign([...OWN, ...others]), (body) => {
        const isOwn = OWN.some((mark) => body.includes(mark));
        expect(isOwn ? NOTHING : readAll(reused, body)).toEqual(NOTHING);
      }),
      RUNS,
    );
  });
});

describe("a payload of anything", () => {
  const history = anyJson(
    ["rounds", "known", "paths", "0123456789abcdef", HEAD, "0_0", "00rino1", "a.ts"],
    4,
  );
  const row = fc.tuple(
    fc.constantFrom("0123456789abcdef", HEAD, "x"),
    fc.constantFrom(0, 1, -1, 1.5),
    fc.constantFrom("00rino1", "36lblf9999", "99zzzz", "00rino-1"),
    fc.string(),
    fc.string(),
  );

  it("is a history of fields that fen knows", () => {
    const rows = fc.record({
      rounds: fc.array(row),
      known: fc.array(row),
      paths: fc.array(fc.constantFrom("a.ts", "__proto__", 7, null)),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          history,
          rows.map((value) => JSON.stringify(value)),
        ),
        (json) => {
          const { rounds, known } = decodeHistory(JSON.parse(json));
          for (const { raised, fixed, late } of rounds)
            expect(Math.min(raised, fixed, late)).toBeGreaterThanOrEqual(0);
          for (const one of known) {
            expect(one.fingerprint).toMatch(/^[0-9a-f]{16}$/);
            expect(SEVERITIES).toContain(one.severity);
            expect(CATEGORIES).toContain(one.sketch.category);
            expect(one.sketch.path).toBeTypeOf("string");
            expect(one.round).toBeLessThanOrEqual(9999);
          }
        },
      ),
      RUNS,
    );
  });

  it("is a ledger within its bounds, of whole numbers", () => {
    const cost = fc.constantFrom(0, 1, -1, 1.5, Number.MAX_SAFE_INTEGER, 1e300, "1", null);
    const run = fc.tuple(
      fc.string(),
      fc.constantFrom(RUN.at, "2026-1-1", ""),
      fc.string(),
      cost,
      fc.constantFrom("CNY", "USD", "__proto__"),
      fc.anything(),
    );
    const sum = fc.tuple(
      fc.constantFrom("2026-11", "", "x"),
      cost,
      cost,
      fc.constantFrom("CNY", "constructor"),
      fc.anything(),
    );
    const ledger = fc.record({
      runs: fc.array(run, { maxLength: 200, size: "max" }),
      older: fc.array(sum, { maxLength: 200, size: "max" }),
    });
    const any = fc.oneof(
      ledger as fc.Arbitrary<unknown>,
      anyJson(["runs", "older"]).map((json) => JSON.parse(json) as unknown),
    );
    fc.assert(
      fc.property(any, (value) => {
        const read = decodeLedger(value);
        expect(read.runs.length).toBeLessThanOrEqual(MAX_RUNS);
        expect(read.older.length).toBeLessThanOrEqual(100);
        for (const one of [...read.runs, ...read.older]) {
          expect(Number.isSafeInteger(one.cost) && one.cost >= 0).toBe(true);
        }
        expect(
          totalOf(read, { currency: "CNY", exchangeRate: DEFAULT_EXCHANGE_RATE }).cost,
        ).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it.each(Object.entries(DEEP))("takes a hundred thousand brackets (%s)", (_, brackets) => {
    const payload = Buffer.from(brackets).toString("base64url");
    expect(
      readAll(MARKS, `<!-- fen:summary ${payload.slice(0, 60_000)}.${"A".repeat(22)} -->`),
    ).toEqual(NOTHING);
    if (brackets === DEEP.open) return;
    const value: unknown = JSON.parse(brackets);
    expect(decodeHistory({ rounds: [value], known: [value], paths: value })).toEqual({
      rounds: [],
      known: [],
    });
    expect(decodeLedger({ runs: [value], older: value })).toEqual(EMPTY_LEDGER);
  });
});
