import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  createObjectReader,
  HOLE,
  type ObjectRead,
} from "../../../src/domain/completion/object-stream.ts";

const A = { path: "a.ts", quote: "  if (x) {", title: "one", body: 'say "hi" \\ {' };
const B = { path: "b.ts", quote: "}", title: "two", body: "line\nbreak }" };
const DONE = { done: true, count: 2 };
const ALL = [A, B, DONE];
const NDJSON = ALL.map((object) => `${JSON.stringify(object)}\n`).join("");

function readAll(text: string, pieceSize = text.length): readonly ObjectRead[] {
  const reader = createObjectReader();
  const reads: ObjectRead[] = [];
  for (let from = 0; from < text.length; from += pieceSize) {
    reads.push(...reader.push(text.slice(from, from + pieceSize)));
  }
  return [...reads, ...reader.end()];
}

function valuesOf(reads: readonly ObjectRead[]): readonly unknown[] {
  return reads.flatMap((read) => ("value" in read ? [read.value] : []));
}

function countBroken(reads: readonly ObjectRead[]): number {
  return reads.filter((read) => "broken" in read).length;
}

function renderRecord(size: number): string {
  return JSON.stringify({ path: "a", body: "x".repeat(size) });
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

const SHAPES: readonly (readonly [string, string, readonly unknown[]])[] = [
  ["NDJSON", NDJSON, ALL],
  ["NDJSON with CRLF", NDJSON.replaceAll("\n", "\r\n"), ALL],
  ["a last line without a line feed", NDJSON.trimEnd(), ALL],
  ["a fence", `\`\`\`json\n${NDJSON}\`\`\`\n`, ALL],
  ["prose around", `Sure, here they are:\n\n${NDJSON}\nThat is all.`, ALL],
  ["prose with braces", `Use {x} and { or {}.\n${NDJSON}More { text {y: 1}`, ALL],
  ["prose on the same line", `Use { here: ${NDJSON}`, ALL],
  ["an array on one line", JSON.stringify(ALL), ALL],
  ["a pretty array", pretty(ALL), ALL],
  ["pretty objects one after the other", ALL.map(pretty).join("\n"), ALL],
  ["a wrapper", JSON.stringify({ suggestions: [A, B] }), [A, B]],
  ["a pretty wrapper", pretty({ suggestions: [A, B] }), [A, B]],
  ["a wrapper around a wrapper", pretty({ result: { suggestions: [A, B] } }), [A, B]],
  [
    "a wrapper in each element",
    JSON.stringify({ files: [{ n: 1, found: [A] }, { found: [B] }] }),
    [A, B],
  ],
  [
    "a wrapper that carries the end mark",
    pretty({ note: "x", suggestions: [A], done: true, count: 1 }),
    [A, { note: "x", suggestions: [], done: true, count: 1 }],
  ],
  [
    "a trailing comma",
    `{"path":"a","title":"t",}\n{"done":true,}`,
    [{ path: "a", title: "t" }, { done: true }],
  ],
  ["an array with a trailing comma", `[{"path":"a"},]`, [{ path: "a" }]],
  ["single quotes", `{'path': 'a', 'body': 'a } {'}`, [{ path: "a", body: "a } {" }]],
  [
    "a raw line feed in a string",
    `{"path":"a","body":"one\ntwo {\n{"}\n{"done":true}`,
    [{ path: "a", body: "one\ntwo {\n{" }, { done: true }],
  ],
  [
    "a bad escape",
    `{"path":"a","body":"C:\\path \\d"}\n{"done":true}`,
    [{ path: "a", body: "C:path d" }, { done: true }],
  ],
  [
    "quotes that are not escaped",
    `{"path":"a","body":"say "x" now"}\n{"done":true}`,
    [{ path: "a", body: 'say "x" now' }, { done: true }],
  ],
  [
    "a key that holds objects",
    JSON.stringify([{ path: "a", at: { b: [1, { c: 2 }] } }]),
    [{ path: "a", at: { b: [1, { c: 2 }] } }],
  ],
  [
    "a record with an array of objects",
    JSON.stringify({ path: "a", refs: [{ b: 1 }] }),
    [{ path: "a", refs: [{ b: 1 }] }],
  ],
  [
    "a verdict with an array of objects",
    JSON.stringify({ id: 1, refs: [{ b: 1 }] }),
    [{ id: 1, refs: [{ b: 1 }] }],
  ],
  ["nothing but prose", "No problems found.", []],
  ["an empty answer", "", []],
];

describe("the object reader finds every object in", () => {
  it.each(SHAPES)("%s, however it is cut", (_name, text, expected) => {
    for (const pieceSize of [Math.max(1, text.length), 1, 3, 7]) {
      const reads = readAll(text, pieceSize);
      expect(valuesOf(reads)).toEqual(expected);
      expect(countBroken(reads)).toBe(0);
    }
  });

  it("an answer, each the moment it closes", () => {
    const reader = createObjectReader();
    const text = JSON.stringify(A);
    expect(reader.push(text.slice(0, -1))).toEqual([]);
    expect(reader.push("}")).toEqual([{ value: A }]);
  });

  it("a wrapper, each the moment it closes", () => {
    const reader = createObjectReader();
    expect(reader.push(`{"suggestions":[${JSON.stringify(A)}`)).toEqual([{ value: A }]);
  });
});

describe("one broken object never costs the others:", () => {
  const broken: readonly (readonly [string, string])[] = [
    ["one that lacks its brace", `{"path":"x","body":"y"\n`],
    ["one cut inside a string", `{"path":"x","body":"y and\n`],
    ["one cut inside an array", `{"path":"x","tags":["y"\n`],
    ["one with a hole", `{"path":"x","body":"y${HOLE}z"}\n`],
    ["one nested too deeply", `{"path":${"[".repeat(30)}${"]".repeat(30)}}\n`],
    ["one that no repair helps", `{"path":"a":"b":"c"}\n`],
  ];

  it.each(broken)("%s", (_name, line) => {
    const text = `${JSON.stringify(A)}\n${line}${JSON.stringify(B)}\n${JSON.stringify(DONE)}\n`;
    for (const pieceSize of [text.length, 1, 5]) {
      const reads = readAll(text, pieceSize);
      expect(valuesOf(reads)).toEqual(ALL);
      expect(countBroken(reads)).toBe(1);
    }
  });

  it.each([
    ["on lines", "\n"],
    ["in an array on one line", ","],
  ])("a quote too many, %s", (_name, separator) => {
    const odd = `{"path":"x","title":"a 5" pipe","body":"y"}`;
    const text = [JSON.stringify(A), odd, JSON.stringify(B), JSON.stringify(DONE)].join(separator);
    for (const pieceSize of [text.length, 1, 5]) {
      const reads = readAll(text, pieceSize);
      expect(valuesOf(reads)).toEqual(expect.arrayContaining(ALL));
      expect(reads).toHaveLength(4);
    }
  });

  it("an array that is missing its bracket", () => {
    const text = `{"path":"x","tags":["y"}\n${NDJSON}`;
    expect(valuesOf(readAll(text)).slice(-3)).toEqual(ALL);
  });
});

describe("an object that is not closed is never used:", () => {
  it("wherever the answer is cut off", () => {
    const first = JSON.stringify(A);
    for (let end = 1; end < NDJSON.length; end += 1) {
      const values = valuesOf(readAll(NDJSON.slice(0, end)));
      expect(values).toEqual(ALL.slice(0, values.length));
      expect(values.length > 0).toBe(end >= first.length);
    }
  });

  it("and counts as broken", () => {
    expect(readAll(`${JSON.stringify(A)}\n{"path":"b","body":"x }`)).toEqual([
      { value: A },
      { broken: true },
    ]);
  });
});

describe("hostile answers:", () => {
  it("__proto__ sets no prototype and is left out", () => {
    const [value] = valuesOf(readAll(`{"path":"a","__proto__":{"x":1},"b":{"__proto__":{"y":1}}}`));
    expect(value).toStrictEqual({ path: "a", b: {} });
  });

  it("any text at all is survived, and gives the same however it is cut", () => {
    const token = fc.constantFrom(
      ..."{}[]\"':,\\\n\r\t a1".split(""),
      '{"path":',
      '{"id":1}',
      "```",
      HOLE,
      "é",
      "😀",
    );
    const text = fc.array(token, { maxLength: 120 }).map((tokens) => tokens.join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (answer, pieceSize) => {
        expect(readAll(answer, pieceSize)).toEqual(readAll(answer));
      }),
      { numRuns: 2000 },
    );
  });

  it("random bytes are survived", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => readAll(new TextDecoder().decode(bytes), 4)).not.toThrow();
      }),
    );
  });
});

describe("well-formed answers, whatever their strings hold:", () => {
  it("NDJSON comes back as it was", () => {
    const record = fc.record({
      path: fc.string(),
      quote: fc.string({ unit: fc.constantFrom(...'{}[]"\\,:\n x'.split("")) }),
      body: fc.string({ unit: "grapheme" }),
      line: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(fc.array(record), fc.integer({ min: 1, max: 50 }), (records, pieceSize) => {
        const text = records.map((one) => JSON.stringify(one)).join("\n");
        expect(readAll(text, pieceSize)).toEqual(records.map((value) => ({ value })));
      }),
    );
  });

  it("strings with raw line feeds come back as they were", () => {
    const body = fc.string({ unit: fc.constantFrom(..."{}[],:\n x".split("")) });
    fc.assert(
      fc.property(fc.array(fc.record({ path: body, body })), (records) => {
        const lines = records.map((one) => JSON.stringify(one).replaceAll("\\n", "\n"));
        expect(readAll(lines.join("\n"), 5)).toEqual(records.map((value) => ({ value })));
      }),
    );
  });
});

describe("large answers:", () => {
  it("a suggestion of 200,000 characters is kept, one of two million is not", () => {
    expect(countBroken(readAll(renderRecord(200_000), 1000))).toBe(0);
    const reads = readAll(`${renderRecord(2_000_000)}\n${NDJSON}`, 1000);
    expect(countBroken(reads)).toBe(1);
    expect(valuesOf(reads)).toEqual(ALL);
  });

  it.each([
    ["a long string", `{"path":"${"x".repeat(1_000_000)}"}`],
    ["false starts", '{"a":"\n'.repeat(50_000)],
    ["braces only", "{".repeat(300_000)],
    ["wrappers in wrappers", '{"a":[{'.repeat(50_000)],
    ["strings that never end", `{"path":"${'},{"aaaaaaaaaaaaaaaa'.repeat(20_000)}`],
    ["what only quadratic repair would mend", `{"path":"${'x" '.repeat(9000)}"}\n`.repeat(100)],
  ])("%s: work does not grow faster than the answer", (_name, text) => {
    // No clock is needed: at this size, in pieces of three, quadratic work outlasts the runner's time-out.
    expect(() => readAll(text, 3)).not.toThrow();
  });
});
