/** Foreign text for the readers: random bytes, random characters, and valid samples that were damaged. */

import * as fc from "fast-check";

/** How often a property of something cheap is tried. */
export const RUNS = { numRuns: 200 };

/** Keys that mean something to JavaScript itself. */
export const INHERITED_KEYS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "toJSON",
  "then",
  "length",
] as const;

/** Bytes as they come from a file or a connection. */
export const anyBytes: fc.Arbitrary<string> = fc
  .uint8Array({ maxLength: 400 })
  .map((bytes) => new TextDecoder().decode(bytes));

/** Any characters, halves of surrogate pairs included. */
export const anyText: fc.Arbitrary<string> = fc.string({ unit: "binary", maxLength: 300 });

/** Pieces that end strings, lines, comments or objects where nobody expects it. */
const SPLINTERS = [
  ..."\0\n\r\t \"'`\\{}[]()<>,:;#&*!|@%/-+=~$".split(""),
  "\r\n",
  "\uFEFF",
  "\u2028",
  "\u202E",
  "\u200B",
  "\uD800",
  "\uDC00",
  "\u{1F600}",
  "-->",
  "<!--",
  "```",
  "../",
  "null",
  "1e999",
  "-0",
  ...INHERITED_KEYS,
];

type Step = {
  readonly kind: "flip" | "delete" | "duplicate" | "swap" | "splice" | "insert" | "cut" | "byte";
  /** Places in the text, as shares of its length. */
  readonly at: number;
  readonly to: number;
  readonly bit: number;
  readonly other: string;
};

const step = (samples: readonly string[]): fc.Arbitrary<Step> =>
  fc.record({
    kind: fc.constantFrom<Step["kind"][]>(
      "flip",
      "delete",
      "duplicate",
      "swap",
      "splice",
      "insert",
      "cut",
      "byte",
    ),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    bit: fc.nat(7),
    other: fc.oneof(fc.constantFrom(...SPLINTERS), fc.constantFrom(...samples)),
  });

function apply(text: string, { kind, at, to, bit, other }: Step): string {
  const [from, end] = [at, to]
    .map((share) => Math.floor(share * text.length))
    .toSorted((a, b) => a - b) as [number, number];
  const [head, middle, tail] = [text.slice(0, from), text.slice(from, end), text.slice(end)];
  switch (kind) {
    case "flip":
      return head + String.fromCharCode(text.charCodeAt(from) ^ (1 << bit)) + text.slice(from + 1);
    case "delete":
      return head + tail;
    case "duplicate":
      return head + middle + middle + tail;
    case "swap":
      return middle + head + tail;
    case "splice":
      return head + other.slice(Math.floor(to * other.length)) + tail;
    case "insert":
      return head + other + middle + tail;
    case "cut":
      return head;
    case "byte":
      break;
  }
  const bytes = Buffer.from(text);
  const index = Math.floor(at * bytes.length);
  bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
  return bytes.toString();
}

/** A valid sample with one to six things done to it. */
export function mutated(samples: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(step(samples), { minLength: 1, maxLength: 6 }))
    .map(([sample, steps]) => steps.reduce(apply, sample).slice(0, 20_000));
}

/** All three kinds of foreign text, the damaged samples most often. */
export function foreign(samples: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 1, arbitrary: anyBytes },
    { weight: 1, arbitrary: anyText },
    { weight: 3, arbitrary: mutated(samples) },
  );
}

/** JSON text whose keys are those that a record has, those that JavaScript knows, and others. */
export function anyJson(keys: readonly string[], maxDepth = 5): fc.Arbitrary<string> {
  const key = fc.oneof(
    fc.constantFrom(...keys),
    fc.constantFrom(...INHERITED_KEYS),
    fc.string({ maxLength: 5 }),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth, depthSize: "small" },
      fc.oneof(
        fc.constantFrom(
          "null",
          "true",
          "false",
          "-1",
          "0",
          "1",
          "1e400",
          "1.5",
          "9007199254740993",
        ),
        fc
          .oneof(fc.constantFrom(...keys, ...INHERITED_KEYS), fc.string({ unit: "binary" }))
          .map((text) => JSON.stringify(text)),
      ),
      fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join(",")}]`),
      fc
        .array(fc.tuple(key, tie("value")), { maxLength: 5 })
        .map(
          (pairs) =>
            `{${pairs.map(([name, item]) => `${JSON.stringify(name)}:${item}`).join(",")}}`,
        ),
    ),
  })) as { value: fc.Arbitrary<string> };
  return value;
}

/** A hundred thousand brackets, closed or not. */
export const DEEP = {
  open: "[".repeat(100_000),
  arrays: "[".repeat(100_000) + "]".repeat(100_000),
  objects: `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`,
} as const;

/** Has anything put a property on all objects? */
export function isPolluted(): boolean {
  const plain = {};
  const keys: string[] = [];
  for (const key in plain) keys.push(key);
  return keys.length > 0;
}
