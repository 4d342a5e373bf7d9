import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { FileDiff } from "../../../src/domain/diff/diff.ts";
import { linesOf } from "../../../src/domain/placing/apply.ts";
import type { Placement } from "../../../src/domain/suggestion.ts";
import type { LineRange } from "../../../src/io/code-parser.ts";
import { findEnclosingCode } from "../../../src/steps/prove/enclose.ts";
import { fileOf, hunkOf } from "../../domain/sample-diff.ts";
import { inlineAt } from "../../domain/sample-suggestion.ts";
import { openParser } from "../../io/grammars.ts";

type Setup = {
  readonly texts?: Readonly<Record<string, string>>;
  readonly shown?: readonly FileDiff[];
  /** What the parser finds, whatever the line; real parsing for `undefined`. */
  readonly range?: LineRange | null;
  readonly mask?: (text: string) => string;
  readonly committable?: readonly string[];
};

const parser = openParser();

async function run(placements: readonly Placement[], setup: Setup) {
  const { texts = {}, shown = [], range, mask = (text: string) => text } = setup;
  const asked: string[] = [];
  const look = (how: string) => async (path: string) => {
    asked.push(`${how} ${path}`);
    return texts[path] ?? null;
  };
  const found = await findEnclosingCode(
    placements.map((placement) => ({
      placement,
      replacement: setup.committable?.includes(placement.path)
        ? ({ kind: "committable", text: "" } as const)
        : null,
    })),
    {
      headFiles: { read: look("read"), peek: look("peek") },
      mask: async (text) => mask(text),
      parser: range === undefined ? parser : { findEnclosing: async () => range },
      shown: shown.map((file) => ({ file, hunks: file.hunks, partial: false, changedLines: 1 })),
    },
  );
  return { found, asked };
}

/** `path:first-last` of each run. */
const rangesOf = async (placements: readonly Placement[], setup: Setup) =>
  (await run(placements, setup)).found.map(
    ({ path, startLine, lines }) => `${path}:${startLine}-${startLine + lines.length - 1}`,
  );

const at = (line: number, path = "a.ts", end = line) => inlineAt(line, { path, endLine: end });
const numbered = (count: number, text: (n: number) => string = (n) => `  line ${n}`) =>
  Array.from({ length: count }, (_, index) => text(index + 1)).join("\n");

const HEAD = `import { log } from "./log.ts";

export function sum(xs: number[]): number {
  let total = 0;
  for (let i = 0; i <= xs.length; i++) {
    total += xs[i];
  }
  return total;
}

export class Store {
  open(token: string): void {
    check(token);
    log(token);
  }
}
`;

describe("the code around a suggestion", () => {
  it("is the definition it stands in, without what the diff shows", async () => {
    const shown = [fileOf("a.ts", [hunkOf(["+  for", "     total", "   }"], { old: 5 })])];
    const { found } = await run([at(5)], { texts: { "a.ts": HEAD }, shown });
    expect(found).toEqual([
      {
        path: "a.ts",
        startLine: 3,
        lines: ["export function sum(xs: number[]): number {", "  let total = 0;"],
      },
      { path: "a.ts", startLine: 8, lines: ["  return total;", "}"] },
    ]);
  });

  it("is nothing when the diff shows all of it", async () => {
    const rows = linesOf(HEAD, { startLine: 1, endLine: 16 });
    const shown = [
      fileOf("a.ts", [
        hunkOf(
          rows.map((row) => `+${row}`),
          { old: 0, new: 1 },
        ),
      ]),
    ];
    expect(await rangesOf([at(5), at(13)], { texts: { "a.ts": HEAD }, shown })).toEqual([]);
  });

  it("is shown where only the old side or another file of the diff has those lines", async () => {
    const rows = numbered(16, () => "-gone").split("\n");
    const shown = [
      fileOf("a.ts", [hunkOf(rows)]),
      fileOf("b.ts", [hunkOf([" one", "+two"], { old: 5 })]),
    ];
    expect(await rangesOf([at(5)], { texts: { "a.ts": HEAD }, shown })).toEqual(["a.ts:3-9"]);
  });

  it("is put together for each file, and in the order of its lines", async () => {
    const texts = { "a.ts": HEAD, "b.ts": HEAD };
    const places = [at(14), at(6, "b.ts"), at(6), at(4), at(13, "b.ts")];
    expect(await rangesOf(places, { texts })).toEqual([
      "a.ts:3-9",
      "a.ts:12-15",
      "b.ts:3-9",
      "b.ts:12-15",
    ]);
  });

  it("holds no secret", async () => {
    const { found } = await run([at(13)], {
      texts: { "a.ts": HEAD },
      mask: (text) => text.replaceAll("token", "***"),
    });
    expect(found[0]?.lines[1]).toBe("    check(***);");
    expect(JSON.stringify(found)).not.toContain("token");
  });

  it.each<readonly [string, readonly Placement[], Setup]>([
    ["a suggestion without a place", [{ kind: "body", path: "a.ts", reason: "r" }], {}],
    ["a deleted line", [inlineAt(5, { path: "a.ts", side: "LEFT" })], {}],
    ["no suggestion", [], {}],
    ["a file that can't be read", [at(5, "other.ts")], {}],
    ["blank lines", [at(2)], { texts: { "a.ts": "\n \n\n" }, range: null }],
  ])("is nothing for %s", async (_, placements, setup) => {
    expect((await run(placements, { texts: { "a.ts": HEAD }, ...setup })).found).toEqual([]);
  });

  it("costs a request only for a file that has to be read anyway", async () => {
    const texts = { "a.ts": HEAD, "b.ts": HEAD };
    const { asked } = await run([at(5), at(5, "b.ts"), at(6)], { texts, committable: ["b.ts"] });
    expect(asked).toEqual(["peek a.ts", "read b.ts"]);
  });
});

describe("of a long definition", () => {
  const texts = { "a.ts": numbered(400) };

  it.each([
    ["all of it when it has 80 lines", { startLine: 100, endLine: 179 }, "a.ts:100-179"],
    ["the lines near by when it has more", { startLine: 100, endLine: 180 }, "a.ts:100-150"],
    ["the lines on both sides", { startLine: 1, endLine: 400 }, "a.ts:70-150"],
  ])("comes %s", async (_, range, expected) => {
    expect(await rangesOf([at(110)], { texts, range })).toEqual([expected]);
  });
});

describe("without a parser", () => {
  it.each<readonly [string, number, string]>([
    ["twenty lines on both sides", 50, "a.txt:30-70"],
    ["as many as there are", 3, "a.txt:1-23"],
    ["no more than the file has", 98, "a.txt:78-100"],
  ])("come %s", async (_, line, expected) => {
    const texts = { "a.txt": numbered(100) };
    expect(await rangesOf([at(line, "a.txt")], { texts })).toEqual([expected]);
  });

  it("come the lines up to those that are not indented", async () => {
    const text = numbered(60, (n) => (n === 25 || n === 35 ? "outer" : n === 28 ? "" : "\tinner"));
    expect(await rangesOf([at(30, "a.txt", 31)], { texts: { "a.txt": text } })).toEqual([
      "a.txt:25-35",
    ]);
  });

  it("come the lines on both sides of one that is not indented", async () => {
    const texts = { "a.txt": numbered(100, (n) => `line ${n}`) };
    expect(await rangesOf([at(50, "a.txt")], { texts })).toEqual(["a.txt:30-70"]);
  });
});

describe("of all together", () => {
  it("come no more than 240 lines, the files first that were named first", async () => {
    const texts = { "a.ts": numbered(400), "b.ts": numbered(400), "c.ts": HEAD };
    const places = [at(50), at(200), at(50, "b.ts"), at(200, "b.ts"), at(5, "c.ts")];
    const { found, asked } = await run(places, {
      texts,
      range: { startLine: 1, endLine: 400 },
    });
    expect(found.reduce((sum, { lines }) => sum + lines.length, 0)).toBe(240);
    expect(found.map(({ path }) => path)).toEqual(["a.ts", "a.ts", "b.ts"]);
    expect(asked).toEqual(["peek a.ts", "peek b.ts"]);
  });

  it("comes no more text than 24,000 characters", async () => {
    const texts = { "a.ts": numbered(60, () => `  ${"x".repeat(998)}`), "b.ts": HEAD };
    const ranges = await rangesOf([at(30), at(5, "b.ts")], {
      texts,
      range: { startLine: 1, endLine: 60 },
    });
    expect(ranges).toEqual(["a.ts:1-24"]);
  });

  it("are twenty suggestions of a file looked at", async () => {
    let looks = 0;
    const places = Array.from({ length: 30 }, (_, n) => ({
      placement: at(n + 1),
      replacement: null,
    }));
    await findEnclosingCode(places, {
      headFiles: { read: async () => HEAD, peek: async () => HEAD },
      mask: async (text) => text,
      parser: {
        findEnclosing: async () => {
          looks += 1;
          return null;
        },
      },
      shown: [],
    });
    expect(looks).toBe(20);
  });
});

it("never shows a line twice, out of order, or with another text than it has", async () => {
  const lines = numbered(120, (n) => `${n % 7 === 0 ? "" : "  "}line ${n}`).split("\n");
  const anyLine = fc.integer({ min: 1, max: 120 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyLine, { maxLength: 6 }),
      fc.option(fc.tuple(anyLine, anyLine)),
      fc.tuple(anyLine, fc.integer({ min: 1, max: 20 })),
      async (places, range, [first, count]) => {
        const rows = lines.slice(first - 1, first - 1 + count).map((line) => `+${line}`);
        const { found } = await run(
          places.map((line) => at(line)),
          {
            texts: { "a.ts": lines.join("\n") },
            shown: [fileOf("a.ts", [hunkOf(rows, { old: first })])],
            range: range && { startLine: Math.min(...range), endLine: Math.max(...range) },
          },
        );
        const seen = found.flatMap((run) => run.lines.map((text, n) => [run.startLine + n, text]));
        const numbers = seen.map(([number]) => Number(number));
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
        for (const [number, text] of seen) expect(text).toBe(lines[Number(number) - 1]);
        const isShown = (number: number) => number >= first && number < first + rows.length;
        expect(numbers.filter(isShown)).toEqual([]);
      },
    ),
    { numRuns: 100, seed: 7 },
  );
});
