import { describe, expect, it } from "vitest";

import { GRAMMARS, languageOf } from "../../src/domain/language.ts";
import { createCodeParser, createGrammarReader } from "../../src/io/code-parser.ts";
import { openParser, readGrammar } from "./grammars.ts";

/** One that parses and one that does not, for each grammar and format. */
const SAMPLES = [
  ["a.sh", 'if [ -n "$1" ]; then\n  echo hi\nfi\n', "if [ -n; then\n  echo (\n"],
  ["a.c", "int f(int a) {\n  return a;\n}\n", "int f(int a) {\n  return a;\n"],
  ["a.cs", "class A { int F() { return 1; } }\n", "class A { int F() { return 1; }\n"],
  ["a.cpp", "int f(int a) {\n  return a;\n}\n", "int f(int a) {\n  return (a;\n}\n"],
  ["a.css", "a { color: red; }\n", "a { color: red; \n"],
  [
    "a.go",
    "package a\n\nfunc f() int {\n\treturn 1\n}\n",
    "package a\n\nfunc f() int {\n\treturn 1\n",
  ],
  ["A.java", "class A { int f() { return 1; } }\n", "class A { int f() { return 1; }\n"],
  ["a.js", "function f() {\n  return 1;\n}\n", "function f() {\n  return 1;\n"],
  ["a.kt", "fun f(): Int {\n  return 1\n}\n", "fun f(): Int {\n  return 1\n"],
  ["a.php", "<?php\nfunction f() { return 1; }\n", "<?php\nfunction f() { return 1;\n"],
  ["a.ps1", "function F { return 1 }\n", "function F { return 1\n"],
  ["a.py", "def f():\n    return 1\n", "def f(:\n    return 1\n"],
  ["a.rb", "def f\n  1\nend\n", "def f\n  (1\nend\n"],
  ["a.rs", "fn f() -> i32 {\n    1\n}\n", "fn f() -> i32 {\n    1\n"],
  ["a.tsx", "const a = <b>{1}</b>;\n", "const a = <b>{1</b>;\n"],
  ["a.ts", "function f(a: number) {\n  return a;\n}\n", "function f(a: number) {\n  return a;\n"],
  ["a.json", '{"a": [1, 2]}\n', '{"a": [1, 2}\n'],
  ["a.yaml", "a:\n  - 1\n  - 2\n", "a:\n  - 1\n - 2\n"],
] as const;

describe("every language that has a parser", () => {
  const parser = openParser();

  it("has a sample here", () => {
    const languages = SAMPLES.map(([path]) => languageOf(path));
    expect(new Set(languages)).toEqual(new Set([...GRAMMARS, "json", "yaml"]));
  });

  it.each(SAMPLES)("tells good from broken code: %s", async (path, good, broken) => {
    expect(await parser.parse(path, good)).toEqual({ faults: 0, firstFault: null });
    const { faults = 0, firstFault = 0 } = (await parser.parse(path, broken)) ?? {};
    expect(faults).toBeGreaterThan(0);
    expect(firstFault ?? 1).toBeGreaterThan(0);
  });
});

describe("what nobody can tell", () => {
  const parser = openParser();

  it.each([
    ["a language without a grammar", "a.zig", "fn ("],
    ["a file above 1 MB", "a.ts", `${"const a = 1;\n".repeat(80_000)}(`],
    ["a file with NUL in it", "a.ts", "const a = 1;\u0000\n"],
    ["JSON with comments", "tsconfig.json", "// hi\n{"],
    ["a YAML template", "chart.yaml", "a: {{ .Values.b }\n"],
    ["YAML with tags of its reader", "stack.yml", "a: !Ref b\nc: !Sub [d, {}]\n"],
  ])("is %s", async (_, path, text) => {
    expect(await parser.parse(path, text)).toBeNull();
  });

  it("is a file that takes too long, and the next one is told all the same", async () => {
    const hasty = createCodeParser({ readGrammar, timeoutMs: 0 });
    const long = "const a = [1, 2, { b: 3 }];\n".repeat(20_000);
    expect(await hasty.parse("a.ts", long)).toBeNull();
    expect(await parser.parse("a.ts", "const a = 1;\n")).toEqual({ faults: 0, firstFault: null });
  });

  it.each([
    ["missing", async () => null],
    [
      "broken",
      async (name: string) =>
        name === "web-tree-sitter" ? readGrammar(name) : new Uint8Array([1, 2, 3]),
    ],
    ["away", createGrammarReader(new URL("file:///nowhere/"))],
    [
      "unreadable",
      async () => {
        throw new Error("no");
      },
    ],
  ])("is everything where the grammar is %s", async (_, read) => {
    const crippled = createCodeParser({ readGrammar: read });
    expect(await crippled.parse("a.ts", "const a = 1;\n")).toBeNull();
    expect(await crippled.findEnclosing("a.ts", "function f() {\n  a();\n}\n", 2)).toBeNull();
    expect(await crippled.parse("a.json", "{}")).toEqual({ faults: 0, firstFault: null });
  });

  it("is how deep a file is nested, and where its faults are, once there is no more time", async () => {
    const hasty = createCodeParser({ readGrammar, timeoutMs: 1 });
    const deep = `${"{[".repeat(100_000)}\n`;
    expect(await hasty.parse("a.js", deep)).toBeNull();
    expect(await hasty.findEnclosing("a.js", deep, 1)).toBeNull();
    expect(await parser.parse("a.js", "f();\n")).toEqual({ faults: 0, firstFault: null });
  });

  it("never ends in an error, whatever a file holds", async () => {
    for (const text of ["", "\u{0}".repeat(1000), "({[".repeat(50_000), "\uD800", "a: &a [*a]\n"]) {
      for (const path of ["a.ts", "a.py", "a.json", "a.yaml", "a.cpp"]) {
        await expect(parser.parse(path, text)).resolves.not.toBeUndefined();
      }
    }
  });
});

describe("the definition around a line", () => {
  const parser = openParser();
  const TS =
    "import a from 'a';\n\nclass K {\n  m(x: number) {\n    return x;\n  }\n}\n\nconst f = () => {\n  return 1;\n};\n";
  const PY = "import os\n\nclass K:\n    def m(self):\n        return 1\n\nx = 1\n";

  it.each([
    ["a.ts", TS, 5, { startLine: 4, endLine: 6 }],
    ["a.ts", TS, 3, { startLine: 3, endLine: 7 }],
    ["a.ts", TS, 10, { startLine: 9, endLine: 11 }],
    ["a.ts", TS, 1, null],
    ["a.py", PY, 5, { startLine: 4, endLine: 5 }],
    ["a.py", PY, 7, null],
    ["a.go", "package a\n\nfunc f() {\n\tg()\n}\n", 4, { startLine: 3, endLine: 5 }],
    ["a.json", "{\n}\n", 1, null],
    ["a.ts", TS, 900, null],
  ] as const)("is the smallest one: %s line %#", async (...[path, text, line, range]) => {
    expect(await parser.findEnclosing(path, text, line)).toEqual(range);
  });
});
