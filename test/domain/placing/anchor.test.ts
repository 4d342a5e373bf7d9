import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { placeSuggestion } from "../../../src/domain/placing/anchor.ts";
import type { DiffLine, FileDiff, Hunk, Side } from "../../../src/domain/diff/diff.ts";
import type { Placement, Suggestion } from "../../../src/domain/suggestion.ts";

/** Reads `+added`, `-deleted` and ` context` lines into a hunk. */
function hunkOf(oldStart: number, newStart: number, marked: readonly string[]): Hunk {
  let oldLine = oldStart;
  let newLine = newStart;
  const lines = marked.map((text): DiffLine => {
    const marker = text.charAt(0);
    const kind = marker === "+" ? "added" : marker === "-" ? "deleted" : "context";
    return {
      kind,
      text: text.slice(1),
      oldLine: kind === "added" ? null : oldLine++,
      newLine: kind === "deleted" ? null : newLine++,
    };
  });
  const oldLines = oldLine - oldStart;
  return { oldStart, oldLines, newStart, newLines: newLine - newStart, section: "", lines };
}

function fileOf(hunks: readonly Hunk[], changes: Partial<FileDiff> = {}): FileDiff {
  return {
    path: "src/a.ts",
    oldPath: null,
    status: "modified",
    binary: false,
    additions: 0,
    deletions: 0,
    hunks,
    patch: "complete",
    ...changes,
  };
}

function suggestionOf(changes: Partial<Suggestion>): Suggestion {
  return {
    path: "src/a.ts",
    quote: "",
    side: "RIGHT",
    line: null,
    severity: "major",
    category: "bug",
    title: "Title",
    body: "Body",
    replacement: null,
    claim: null,
    source: "model",
    ...changes,
  };
}

const LOOP = fileOf([
  hunkOf(10, 10, [
    " function sum(xs: number[]) {",
    "   let total = 0;",
    "-  for (let i = 0; i < xs.length; i++) {",
    "+  for (let i = 0; i <= xs.length; i++) {",
    "     total += xs[i];",
    "   }",
    "",
    "   return total;",
    " }",
  ]),
  hunkOf(40, 40, [
    " function last(xs: number[]) {",
    "+  if (xs.length === 0) throw new Error('empty');",
    "   return xs[xs.length - 1];",
    " }",
  ]),
]);

function place(changes: Partial<Suggestion>, file: FileDiff = LOOP): Placement {
  return placeSuggestion([file], suggestionOf(changes));
}

/** `side start-end match` of an inline placement, the reason of any other. */
function summarise(placement: Placement): string {
  if (placement.kind === "body") return placement.reason;
  return `${placement.side} ${placement.startLine}-${placement.endLine} ${placement.match}`;
}

describe("placing a suggestion on lines", () => {
  it.each([
    ["one added line", "  for (let i = 0; i <= xs.length; i++) {", "RIGHT 12-12 exact"],
    [
      "several lines, with a blank one among them",
      "    total += xs[i];\n  }\n\n  return total;",
      "RIGHT 13-16 exact",
    ],
    ["blank lines at the quote's ends", "\n\n  return total;\n\n", "RIGHT 16-16 exact"],
    ["carriage returns in the quote", "  }\r\n\r\n  return total;\r\n", "RIGHT 14-16 exact"],
    ["other indentation", "let total = 0;", "RIGHT 11-11 white-space"],
    ["other white space within", "  return\ttotal;  ", "RIGHT 16-16 white-space"],
    [
      "the marker column",
      "+  for (let i = 0; i <= xs.length; i++) {\n     total += xs[i];",
      "RIGHT 12-13 marker-column",
    ],
    [
      "the marker column and other white space",
      "+for (let i = 0; i <= xs.length; i++) {",
      "RIGHT 12-12 marker-column",
    ],
    [
      "a blank context line that lost its marker",
      "+  for (let i = 0; i <= xs.length; i++) {\n     total += xs[i];\n   }\n\n   return total;",
      "RIGHT 12-16 marker-column",
    ],
    [
      "both the old and the new line, with markers",
      "-  for (let i = 0; i < xs.length; i++) {\n+  for (let i = 0; i <= xs.length; i++) {",
      "RIGHT 12-12 marker-column",
    ],
    ["a slip of the pen", "  for (let i = 0; i <= xs.length; ++i) {", "RIGHT 12-12 nearest"],
    ["a part of one line", "throw new Error('empty')", "RIGHT 41-41 nearest"],
    [
      "a deleted line though the side is RIGHT",
      "  for (let i = 0; i < xs.length; i++) {",
      "LEFT 12-12 exact",
    ],
    [
      "a deleted line with its marker",
      "-  for (let i = 0; i < xs.length; i++) {",
      "LEFT 12-12 marker-column",
    ],
  ])("finds %s", (_, quote, expected) => {
    expect(summarise(place({ quote }))).toBe(expected);
  });

  it.each([
    ["", "no lines were quoted"],
    [" \n\t\n", "no lines were quoted"],
    ["const somethingElse = 1;", "the quoted lines are not within one hunk of the diff"],
    // The end of one hunk and the beginning of the next do not follow each other in the file.
    ["}\nfunction last(xs: number[]) {", "the quoted lines are not within one hunk of the diff"],
    ["}", "the quoted lines stand at 2 places"],
  ])("says why %j has no place", (quote, reason) => {
    expect(place({ quote })).toEqual({ kind: "body", path: "src/a.ts", reason });
  });

  it.each([
    ["lines", "x\n".repeat(1_001)],
    ["characters", "x".repeat(200_001)],
  ])("does not look for a quote of too many %s", (_, quote) => {
    expect(summarise(place({ quote }))).toBe("the quote is too long");
  });

  it("gives the lines as they stand in the file", () => {
    const file = fileOf([hunkOf(1, 1, ["+\tfirst();\r", "+\tsecond();\r"])]);
    expect(place({ quote: "first();\nsecond();" }, file)).toMatchObject({
      lines: ["\tfirst();\r", "\tsecond();\r"],
    });
  });

  it("looks on the left first when the suggestion says so, and on the right when it is not there", () => {
    const file = fileOf([hunkOf(5, 7, ["-gone();", " both();", "+fresh();"])]);
    const quotes = ["gone();", "both();", "fresh();"];
    expect(quotes.map((quote) => summarise(place({ quote, side: "LEFT" }, file)))).toEqual([
      "LEFT 5-5 exact",
      "LEFT 6-6 exact",
      "RIGHT 8-8 exact",
    ]);
  });

  it("prefers the new line to a deleted one that differs only in white space", () => {
    const file = fileOf([hunkOf(1, 1, ["-call();", "+  call();"])]);
    expect(summarise(place({ quote: "call();" }, file))).toBe("RIGHT 1-1 white-space");
  });

  it("prefers an equal line to one that is equal but for white space, whatever the number says", () => {
    const file = fileOf([hunkOf(1, 1, ["+  call();", " other();", " call();"])]);
    expect(summarise(place({ quote: "call();", line: 1 }, file))).toBe("RIGHT 3-3 exact");
  });
});

describe("finding the file", () => {
  const files = [
    fileOf([hunkOf(1, 1, ["+one();"])], {
      path: "src/new.ts",
      oldPath: "src/old.ts",
      status: "renamed",
    }),
    fileOf([hunkOf(1, 1, ["+two();"])], { path: "a/b/c.ts" }),
    fileOf([hunkOf(1, 1, ["+three();"])], { path: "b/c.ts" }),
    fileOf([hunkOf(1, 1, ["+four();"])], {
      path: "src/copy.ts",
      oldPath: "src/origin.ts",
      status: "copied",
    }),
    fileOf([hunkOf(3, 0, ["-five();", "-six();"])], { path: "src/dead.ts", status: "removed" }),
    fileOf([], { path: "logo.png", binary: true }),
  ];
  const placeIn = (path: string, quote: string): Placement =>
    placeSuggestion(files, suggestionOf({ path, quote }));

  it.each([
    ["src/new.ts", "one();", "src/new.ts"],
    ["b/src/new.ts", "one();", "src/new.ts"],
    ["./src/new.ts", "one();", "src/new.ts"],
    ["/src/new.ts", "one();", "src/new.ts"],
    [" `src/new.ts` ", "one();", "src/new.ts"],
    ["src\\new.ts", "one();", "src/new.ts"],
    ["`.\\src\\new.ts`", "one();", "src/new.ts"],
    ["src/old.ts", "one();", "src/new.ts"],
    ["a/src/old.ts", "one();", "src/new.ts"],
    ["a/b/c.ts", "two();", "a/b/c.ts"],
    ["b/c.ts", "three();", "b/c.ts"],
    ["a/a/b/c.ts", "two();", "a/b/c.ts"],
    ["src/dead.ts", "six();", "src/dead.ts"],
  ])("reads %j as a file of the pull request", (path, quote, expected) => {
    expect(placeIn(path, quote)).toMatchObject({ kind: "inline", path: expected });
  });

  it.each([
    ["src/elsewhere.ts", "one();", "the file is not part of this pull request"],
    ["src/origin.ts", "four();", "the file is not part of this pull request"],
    ["", "one();", "the file is not part of this pull request"],
    ["logo.png", "one();", "the file has no diff to comment on"],
  ])("has no place for %j", (path, quote, reason) => {
    expect(placeIn(path, quote)).toEqual({ kind: "body", path, reason });
  });

  it("has only left lines in a removed file", () => {
    expect(summarise(placeIn("src/dead.ts", "five();\nsix();"))).toBe("LEFT 3-4 exact");
  });

  it("never places anything on the right of a removed file", () => {
    const file = fileOf([hunkOf(1, 1, [" kept();", "-gone();"])], { status: "removed" });
    const placement = placeSuggestion([file], suggestionOf({ quote: "kept();" }));
    expect(summarise(placement)).toBe("LEFT 1-1 exact");
  });

  it("knows a path by the form in which a model was shown it", () => {
    const file = fileOf([hunkOf(1, 1, ["+one();"])], { path: "src/\u202Etxt.ts" });
    const placement = placeSuggestion(
      [file],
      suggestionOf({ path: "src/\\u{202E}txt.ts", quote: "one();" }),
    );
    expect(placement).toMatchObject({ kind: "inline", path: "src/\u202Etxt.ts" });
  });
});

describe("choosing among equal lines", () => {
  const repeated = fileOf([
    hunkOf(10, 10, [" start();", " again();", "-removed();", " again();"]),
    hunkOf(30, 29, [" again();", "+again();", " end();"]),
  ]);

  it.each([
    [13, "RIGHT 12-12 exact"],
    [12, "RIGHT 12-12 exact"],
    [1, "RIGHT 11-11 exact"],
    [500, "RIGHT 30-30 exact"],
    // 20.5 would be the middle of 12 and 29.
    [20, "RIGHT 12-12 exact"],
    [21, "RIGHT 29-29 exact"],
  ])("takes the one nearest to line %i", (line, expected) => {
    expect(summarise(place({ quote: "again();", line }, repeated))).toBe(expected);
  });

  it("takes the first of two that are equally near", () => {
    const file = fileOf([hunkOf(1, 1, ["+same();", " other();", "+same();"])]);
    expect(summarise(place({ quote: "same();", line: 2 }, file))).toBe("RIGHT 1-1 exact");
  });

  it("counts the number from the first line of the quote, even when that is blank", () => {
    const file = fileOf([hunkOf(1, 1, [" same();", " ", "+", " ", " same();", " ", " same();"])]);
    expect(summarise(place({ quote: "\n\n\nsame();", line: 2 }, file))).toBe("RIGHT 5-5 exact");
    expect(summarise(place({ quote: " \n+\n \n same();", line: 2 }, file))).toBe(
      "RIGHT 5-5 marker-column",
    );
  });

  it("takes the only one that the pull request changes when no number is given", () => {
    expect(summarise(place({ quote: "again();" }, repeated))).toBe("RIGHT 30-30 exact");
  });

  it("counts old lines on the left", () => {
    const file = fileOf([hunkOf(20, 90, ["-same();", " other();", "-same();"])]);
    expect(summarise(place({ quote: "same();", side: "LEFT", line: 22 }, file))).toBe(
      "LEFT 22-22 exact",
    );
  });

  it("gives up when nothing tells them apart", () => {
    const file = fileOf([hunkOf(1, 1, ["+same();", "+same();", " same();"])]);
    expect(summarise(place({ quote: "same();" }, file))).toBe("the quoted lines stand at 3 places");
  });

  it("does not let a number decide between lines that are merely alike", () => {
    const file = fileOf([hunkOf(1, 1, ["+const widthOfA = 100;", "+const widthOfB = 100;"])]);
    const quote = "const widthOfC = 100;";
    expect(summarise(place({ quote, line: 1 }, file))).toBe(
      "the quoted lines are like those at several places, and equal to none",
    );
  });
});

describe("code that was shown in another form", () => {
  it.each([["admin\u202E = true;"], ["admin\\u{202E} = true;"]])(
    "finds hidden characters quoted as %j",
    (quote) => {
      const file = fileOf([hunkOf(1, 1, ["+admin = true;", "+admin\u202E = true;"])]);
      expect(summarise(place({ quote }, file))).toBe("RIGHT 2-2 exact");
    },
  );

  it("finds a line that was shown cut, and only that one", () => {
    const long = `const data = "${"abcdefghij".repeat(400)}";`;
    const other = `const data = "${"abcdefghik".repeat(400)}";`;
    const file = fileOf([hunkOf(1, 1, [`+${other}`, `+  ${long}\r`, "+next();"])]);
    const shown = `  ${long}`.slice(0, 2_000);
    const quotes = [`${shown} …[cut]\nnext();`, shown, `  ${long}`, `${shown.trim()} …[cut]`];
    expect(quotes.map((quote) => summarise(place({ quote }, file)))).toEqual([
      "RIGHT 2-3 exact",
      "RIGHT 2-2 exact",
      "RIGHT 2-2 exact",
      "RIGHT 2-2 white-space",
    ]);
  });

  it("does not take a few characters before the cut mark for a line", () => {
    const file = fileOf([hunkOf(1, 1, [`+const data = "${"abcdefghij".repeat(400)}";`])]);
    expect(place({ quote: "const …[cut]" }, file)).toMatchObject({ kind: "body" });
  });
});

describe("lines that are nearly the quoted ones", () => {
  it.each([
    ["too little to go by", "+  }), [{ }], () => { x", "}), [{ }], () => { y"],
    [
      "half of the line only",
      "+const configuration = readFile(path);",
      "const configuration = parse(text);",
    ],
    [
      "a long line with another one below it",
      "+const configuration = readConfiguration(input);\n+done();",
      "const configuration = readConfiguration(inputs);\n} }",
    ],
    [
      "another identifier in the same shape",
      "+  const first = readName(input);",
      "  const total = sumUp(values);",
    ],
    ["a fragment of two lines", "+a = readName(input);\n+b = readName(input);", "readName(input)"],
    [
      "one line out of two unrelated",
      "+const configuration = readConfiguration(input);\n+x",
      "const configuration = readConfiguration(inputs);\n}",
    ],
    [
      "a blank line for one that is not",
      "+const configuration = readConfiguration(input);\n+",
      "const configuration = readConfiguration(inputs);\nx",
    ],
  ])("are not taken when they are %s", (_, marked, quote) => {
    const file = fileOf([hunkOf(1, 1, marked.split("\n"))]);
    expect(place({ quote }, file)).toMatchObject({ kind: "body" });
  });

  it("are not looked for when that would take too long", () => {
    const line = `call(${"argument, ".repeat(39)}`;
    const far = fileOf([
      hunkOf(
        1,
        1,
        Array.from({ length: 12_000 }, (_, index) => `+${line}${index});`),
      ),
    ]);
    const near = fileOf([hunkOf(1, 1, [`+${line}1);`])]);
    const quote = `${line}x);`;
    expect(summarise(place({ quote }, near))).toBe("RIGHT 1-1 nearest");
    expect(summarise(place({ quote }, far))).toBe(
      "the quoted lines are not within one hunk of the diff",
    );
  });
});

/** What GitHub checks, read off the hunks and off nothing else. */
function isAcceptedByGitHub(file: FileDiff, placement: Placement): boolean {
  if (placement.kind === "body") return true;
  const { path, side, startLine, endLine } = placement;
  if (path !== file.path || startLine > endLine) return false;
  return file.hunks.some((hunk) => {
    const first = side === "LEFT" ? hunk.oldStart : hunk.newStart;
    const count = side === "LEFT" ? hunk.oldLines : hunk.newLines;
    return startLine >= first && endLine < first + count;
  });
}

function linesAt(file: FileDiff, placement: Placement): readonly string[] {
  if (placement.kind === "body") return [];
  const key = placement.side === "LEFT" ? "oldLine" : "newLine";
  return file.hunks
    .flatMap((hunk) => hunk.lines)
    .filter((row) => {
      const number = row[key] ?? -1;
      return number >= placement.startLine && number <= placement.endLine;
    })
    .map((row) => row.text);
}

/** Few words, so that lines repeat; none begins with `+`, `-` or a tab. */
const lineText = fc.constantFrom(
  "",
  "}",
  "  }",
  "{",
  "  return value;",
  "    return value;",
  "return value;",
  "call(first, second);",
  "  call(first,  second);",
  "const total = first + second;",
  "const total = first - second;",
);
const markedLine = fc
  .tuple(fc.constantFrom(" ", "+", "-"), lineText)
  .map(([marker, text]) => marker + text);
const anyFile = fc
  .array(fc.tuple(fc.array(markedLine, { minLength: 1, maxLength: 12 }), fc.nat(5), fc.nat(5)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => {
    const hunks: Hunk[] = [];
    let [oldStart, newStart] = [1, 1];
    for (const [marked, oldGap, newGap] of parts) {
      const hunk = hunkOf(oldStart + oldGap, newStart + newGap, marked);
      hunks.push(hunk);
      oldStart = hunk.oldStart + hunk.oldLines + 1;
      newStart = hunk.newStart + hunk.newLines + 1;
    }
    return fileOf(hunks);
  });
const anySide = fc.constantFrom<Side>("LEFT", "RIGHT");

type Cut = {
  readonly file: FileDiff;
  readonly side: Side;
  readonly lines: readonly DiffLine[];
};

/** Lines cut out of one side of a diff, the first and the last not blank. */
const anyCut: fc.Arbitrary<Cut> = fc
  .tuple(anyFile, anySide, fc.nat(), fc.nat(), fc.nat(6))
  .map(([file, side, hunk, start, length]) => {
    const absent = side === "LEFT" ? "added" : "deleted";
    const lines = file.hunks[hunk % file.hunks.length]?.lines.filter(({ kind }) => kind !== absent);
    const from = start % Math.max(lines?.length ?? 0, 1);
    return { file, side, lines: lines?.slice(from, from + length + 1) ?? [] };
  })
  .filter(({ lines }) => (lines.at(0)?.text ?? "") !== "" && (lines.at(-1)?.text ?? "") !== "");

function placeCut(
  { file, side, lines }: Cut,
  quote: string,
): { placement: Placement; expected: Partial<Placement> } {
  const number = (line: DiffLine | undefined): number =>
    (side === "LEFT" ? line?.oldLine : line?.newLine) ?? -1;
  const line = number(lines.at(0));
  const placement = placeSuggestion([file], suggestionOf({ quote, side, line }));
  const expected = { path: file.path, side, startLine: line, endLine: number(lines.at(-1)) };
  return { placement, expected };
}

const MARKERS = { context: " ", added: "+", deleted: "-" } as const;

describe("for any diff", () => {
  it("every place is one that GitHub accepts, and holds the lines that are given with it", () => {
    const anyQuoteLine = fc.oneof(
      { arbitrary: lineText, weight: 8 },
      { arbitrary: markedLine, weight: 4 },
      fc.string(),
      fc.string({ unit: "binary" }),
    );
    const anySuggestion = fc.record({
      quote: fc
        .array(anyQuoteLine, { minLength: 1, maxLength: 3 })
        .map((lines) => lines.join("\n")),
      side: anySide,
      line: fc.option(fc.integer({ min: -5, max: 60 })),
    });
    const inline: Placement[] = [];
    fc.assert(
      fc.property(anyFile, anySuggestion, (file, changes) => {
        const placement = placeSuggestion([file], suggestionOf(changes));
        if (placement.kind === "inline") inline.push(placement);
        expect(isAcceptedByGitHub(file, placement)).toBe(true);
        expect(linesAt(file, placement)).toEqual("lines" in placement ? placement.lines : []);
      }),
      { numRuns: 500 },
    );
    expect(inline.length).toBeGreaterThan(20);
  });

  it.each([
    [
      "as it stands",
      (lines: readonly DiffLine[]) => lines.map(({ text }) => text).join("\n"),
      "exact",
    ],
    [
      "with CRLF",
      (lines: readonly DiffLine[]) => lines.map(({ text }) => `${text}\r\n`).join(""),
      "exact",
    ],
    [
      "with other white space",
      (lines: readonly DiffLine[]) =>
        lines.map(({ text }) => `\t ${text.replaceAll(" ", "\t  ")}\t`).join("\n"),
      "white-space",
    ],
  ])("a quote cut from it %s, with its number, goes back to where it was", (_, render, match) => {
    fc.assert(
      fc.property(anyCut, (cut) => {
        const { placement, expected } = placeCut(cut, render(cut.lines));
        expect(placement).toMatchObject({ ...expected, match });
      }),
    );
  });

  it("a quote cut from it with the markers kept goes back to where it was", () => {
    fc.assert(
      fc.property(anyCut, (cut) => {
        const quote = cut.lines.map(({ kind, text }) => MARKERS[kind] + text).join("\n");
        const { placement, expected } = placeCut(cut, quote);
        expect(placement).toMatchObject(expected);
      }),
    );
  });

  it("a quote goes back to where it was in a file with CRLF", () => {
    fc.assert(
      fc.property(anyCut, (cut) => {
        const hunks = cut.file.hunks.map((hunk) => ({
          ...hunk,
          lines: hunk.lines.map((line) => ({ ...line, text: `${line.text}\r` })),
        }));
        const quote = cut.lines.map(({ text }) => text).join("\n");
        const { placement, expected } = placeCut({ ...cut, file: { ...cut.file, hunks } }, quote);
        expect(placement).toMatchObject({ ...expected, match: "exact" });
      }),
    );
  });

  it("a quote without its number goes to one of its places, or nowhere when there are several", () => {
    fc.assert(
      fc.property(anyCut, ({ file, side, lines }) => {
        const texts = lines.map(({ text }) => text);
        const quote = texts.join("\n");
        const places = file.hunks.flatMap((hunk) => {
          const absent = side === "LEFT" ? "added" : "deleted";
          const column = hunk.lines.filter(({ kind }) => kind !== absent);
          return column.flatMap((row, index) => {
            const run = column.slice(index, index + texts.length).map(({ text }) => text);
            return run.join("\n") === quote ? [side === "LEFT" ? row.oldLine : row.newLine] : [];
          });
        });
        const placement = placeSuggestion([file], suggestionOf({ quote, side }));
        const reason = `the quoted lines stand at ${places.length} places`;
        expect(
          placement.kind === "inline"
            ? places.includes(placement.startLine)
            : places.length > 1 && placement.reason === reason,
        ).toBe(true);
      }),
    );
  });

  it("a quote about other things is put nowhere, however much its form is alike", () => {
    const shapes = [
      (a: string, b: string) => `const ${a} = ${b};`,
      (a: string, b: string) => `  ${a}(${b});`,
      (a: string, b: string) => `return ${a}.${b}();`,
      (a: string, b: string) => `if (${a} === ${b}) {`,
    ];
    const phrase = (words: readonly string[]): fc.Arbitrary<string> =>
      fc
        .tuple(fc.constantFrom(...shapes), fc.constantFrom(...words), fc.constantFrom(...words))
        .map(([shape, a, b]) => shape(a, b));
    const inFile = phrase(["customer", "invoice", "address", "payment"]);
    const inQuote = phrase(["thread", "bitmap", "glyph", "kernel"]);
    fc.assert(
      fc.property(
        fc.array(inFile, { minLength: 1, maxLength: 20 }),
        fc.array(inQuote, { minLength: 1, maxLength: 4 }),
        (texts, quoted) => {
          const file = fileOf([
            hunkOf(
              1,
              1,
              texts.map((text) => `+${text}`),
            ),
          ]);
          expect(place({ quote: quoted.join("\n") }, file)).toMatchObject({ kind: "body" });
        },
      ),
    );
  });

  it("a quote with a few wrong characters goes to its own line or nowhere", () => {
    const word = fc.string({
      unit: fc.integer({ min: 97, max: 122 }).map((code) => String.fromCodePoint(code)),
      minLength: 4,
      maxLength: 9,
    });
    const text = fc.array(word, { minLength: 4, maxLength: 9 }).map((words) => words.join(" "));
    let found = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(text, { minLength: 2, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (texts, pick, at) => {
          const index = pick % texts.length;
          const original = texts[index] ?? "";
          const cut = at % original.length;
          const quote = `${original.slice(0, cut)}#${original.slice(cut + 1)}`;
          const file = fileOf([
            hunkOf(
              1,
              1,
              texts.map((line) => `+${line}`),
            ),
          ]);
          const placement = place({ quote }, file);
          if (placement.kind === "body") return;
          found += 1;
          expect(placement.startLine).toBe(index + 1);
        },
      ),
    );
    expect(found).toBeGreaterThan(20);
  });
});
