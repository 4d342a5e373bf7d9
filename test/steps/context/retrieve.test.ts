/** What is found round a change, in a repository of a few files, with and without a parser. */

import { describe, expect, it } from "vitest";

import { parseDiff } from "../../../src/domain/diff/patch.ts";
import { createSmallCorpus } from "../../../src/steps/context/corpus.ts";
import { retrieve } from "../../../src/steps/context/retrieve.ts";
import { openParser } from "../../io/grammars.ts";

type Files = Readonly<Record<string, string>>;

const NO_PARSER = { findEnclosing: async () => null };

/** A change of one file at its head, given with the new text and the lines that are new. */
async function find(
  change: { readonly path: string; readonly text: string; readonly added: readonly number[] },
  others: Files,
  parser: Parameters<typeof retrieve>[0]["parser"] = NO_PARSER,
) {
  const { path, text, added } = change;
  const lines = text.split("\n");
  const hunks = added.map(
    (line) => `@@ -${Math.max(0, line - 1)},0 +${line},1 @@\n+${lines[line - 1] ?? ""}\n`,
  );
  const diff = `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n${hunks.join("")}`;
  const pieces = await retrieve({
    files: parseDiff(diff),
    corpus: createSmallCorpus(new Map(Object.entries({ ...others, [path]: text }))),
    peek: async (wanted) => (wanted === path ? text : null),
    mask: async (whole) => whole.replaceAll("s3cret", "[secret removed]"),
    parser,
  });
  return pieces.map(({ kind, of, path: at, startLine, lines: shown }) => ({
    kind,
    of,
    at: `${at}:${startLine}`,
    text: shown.join("\n"),
  }));
}

const USES =
  "import { parseAmount } from './amounts.ts';\nexport function total(xs) {\n  return parseAmount(xs);\n}\n";

describe("a definition of what the change uses", () => {
  const amounts =
    "const x = 1;\nexport function parseAmount(text) {\n  return Number(text);\n}\n\nexport const y = 2;\n";
  const change = { path: "src/total.ts", text: USES, added: [3] };

  it.each([
    ["with a parser", true],
    ["by its indentation, without one", false],
  ])("is shown whole, %s", async (_, hasParser) => {
    const parser = hasParser ? openParser() : NO_PARSER;
    const found = await find(change, { "src/amounts.ts": amounts }, parser);
    expect(found).toContainEqual({
      kind: "definition",
      of: "parseAmount",
      at: "src/amounts.ts:2",
      text: "export function parseAmount(text) {\n  return Number(text);\n}",
    });
  });

  it("is the one that is imported, where several have the name", async () => {
    const others = Object.fromEntries(
      [1, 2, 3, 4, 5].map((n) => [
        `far/${n}/other.ts`,
        "export function parseAmount(a) {\n  return a;\n}\n",
      ]),
    );
    const found = await find(change, { ...others, "lib/amounts.ts": amounts });
    expect(found.filter(({ kind }) => kind === "definition").map(({ at }) => at)).toEqual([
      "lib/amounts.ts:2",
    ]);
  });

  it("is none where many have the name and none is near", async () => {
    const others = Object.fromEntries(
      [1, 2, 3, 4, 5].map((n) => [
        `far/${n}/other.ts`,
        "export function parseAmount(a) {\n  return a;\n}\n",
      ]),
    );
    const found = await find(change, others);
    expect(found.filter(({ kind }) => kind === "definition")).toEqual([]);
  });

  it("is none of another language", async () => {
    const found = await find(change, {
      "src/amounts.py": "def parseAmount(text):\n    return text\n",
    });
    expect(found.filter(({ kind }) => kind === "definition")).toEqual([]);
  });

  it("holds no secret", async () => {
    const text = "export function parseAmount(text) {\n  return call('s3cret', text);\n}\n";
    const [definition] = (await find(change, { "src/amounts.ts": text })).filter(
      ({ kind }) => kind === "definition",
    );
    expect(definition?.text).toContain("[secret removed]");
  });

  it("is cut where it is long", async () => {
    const long = `export function parseAmount(text) {\n${"  step(text);\n".repeat(200)}}\n`;
    const [definition] = (await find(change, { "src/amounts.ts": long })).filter(
      ({ kind }) => kind === "definition",
    );
    expect(definition?.text.split("\n").length).toBeLessThanOrEqual(30);
  });
});

describe("the code round a hunk", () => {
  const text = `const before = 1;
function total(xs) {
  let sum = 0;
  for (const x of xs) {
    sum += x;
  }
  return sum;
}
const after = 2;
`;

  it.each([
    ["its function", openParser()],
    ["what is indented like it", NO_PARSER],
  ])("is %s, without the lines of the diff", async (_, parser) => {
    const found = await find({ path: "src/total.ts", text, added: [5] }, {}, parser);
    const enclosing = found.filter(({ kind }) => kind === "enclosing").map((piece) => piece.text);
    expect(enclosing.join("\n")).toContain("function total(xs) {");
    expect(enclosing.join("\n")).toContain("  return sum;");
    expect(enclosing.join("\n")).not.toContain("sum += x;");
    expect(enclosing.join("\n")).not.toContain("const after");
  });

  it("is the opening and the neighbourhood of a very long function", async () => {
    const long = `function total(xs) {\n${Array.from({ length: 300 }, (_, at) => `  step${at}(xs);\n`).join("")}}\n`;
    const found = await find({ path: "src/total.ts", text: long, added: [200] }, {}, openParser());
    const enclosing = found
      .filter(({ kind }) => kind === "enclosing")
      .map((piece) => piece.text)
      .join("\n");
    expect(enclosing).toContain("step197(xs)");
    expect(enclosing).not.toContain("step50(xs)");
    expect(enclosing.split("\n").length).toBeLessThan(60);
  });
});

describe("callers", () => {
  const change = {
    path: "src/total.ts",
    text: "export function grandTotal(xs) {\n  return xs;\n}\n",
    added: [1],
  };
  const caller =
    "import { grandTotal } from './total.ts';\nexport function report(xs) {\n  const head = 1;\n  return grandTotal(xs);\n}\n";

  it("are shown with the line that opens the function they stand in", async () => {
    const found = await find(change, { "src/report.ts": caller }, openParser());
    const [use] = found.filter(({ kind }) => kind === "caller");
    expect(use).toMatchObject({ of: "grandTotal", at: "src/report.ts:2" });
    expect(use?.text).toContain("return grandTotal(xs);");
    expect(use?.text).not.toContain("import");
  });

  it("are three at most, and none in tests", async () => {
    const others = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`src/r${n}.ts`, caller]));
    const found = await find(change, { ...others, "test/r.test.ts": caller });
    const callers = found.filter(({ kind }) => kind === "caller");
    expect(callers).toHaveLength(3);
    expect(callers.every(({ at }) => at.startsWith("src/"))).toBe(true);
  });

  it("are none of a name that others declare as well", async () => {
    const twin = "export function grandTotal(a) {\n  return a;\n}\n";
    const others = { "a/x.ts": twin, "b/x.ts": twin, "c/x.ts": twin, "src/report.ts": caller };
    const found = await find(change, others);
    expect(found.filter(({ kind }) => kind === "caller")).toEqual([]);
  });
});

describe("the test of a changed file", () => {
  const change = {
    path: "src/total.ts",
    text: "export function grandTotal(xs) {\n  return xs;\n}\n",
    added: [1],
  };

  it("is shown where it uses what is touched", async () => {
    const test =
      "import { grandTotal } from '../src/total.ts';\nit('sums', () => {\n  expect(grandTotal([1])).toBe(1);\n});\n";
    const found = await find(change, { "test/total.test.ts": test });
    expect(found).toContainEqual(expect.objectContaining({ kind: "test", of: "grandTotal" }));
  });

  it("is shown by the names of its cases where it does not", async () => {
    const test =
      "import * as all from '../src/total.ts';\nit('sums', () => {\n  run(all);\n});\nit('is empty', () => {\n  run();\n});\n";
    const found = await find(change, { "test/total.test.ts": test });
    const names = found.filter(({ kind }) => kind === "test").map(({ text }) => text);
    expect(names).toEqual(["it('sums', () => {", "it('is empty', () => {"]);
  });
});

describe("similar code", () => {
  const change = {
    path: "src/total.ts",
    text: "export function total(order) {\n  return roundCents(applyTax(sumLines(order)));\n}\n",
    added: [2],
  };

  it("is a stretch that talks of the same", async () => {
    const other =
      "export function quote(order) {\n  return roundCents(\n    applyTax(sumLines(order)),\n  );\n}\n";
    const found = await find(change, { "src/quote.ts": other });
    expect(found).toContainEqual(
      expect.objectContaining({ kind: "similar", at: "src/quote.ts:1" }),
    );
  });

  it("is none that shares a name or two", async () => {
    const found = await find(change, { "src/quote.ts": "roundCents(1);\napplyTax(2);\n" });
    expect(found.filter(({ kind }) => kind === "similar")).toEqual([]);
  });
});

it("nothing is found, and nothing fails, without any source", async () => {
  const diff =
    "diff --git a/a.ts b/a.ts\n--- a/a.ts\n+++ b/a.ts\n@@ -1 +1 @@\n-a();\n+parseAmount();\n";
  const found = await retrieve({
    files: parseDiff(diff),
    corpus: null,
    peek: async () => null,
    mask: async (text) => text,
    parser: NO_PARSER,
  });
  expect(found).toEqual([]);
});
