import { describe, expect, it, vi } from "vitest";

import { createCodeParser } from "../../src/io/code-parser.ts";
import { openParser, readGrammar } from "./grammars.ts";

/** The runtime takes it over when it starts. */
const said = vi.spyOn(console, "error");

const CLEAN = { faults: 0, firstFault: null };
const LONG = "const a = [1, 2, { b: 3 }];\n".repeat(2_000);

/** A parser for whose clock every look at it takes a step, as long as the test wants. */
function openWithClock() {
  const clock = { time: 0, step: 0 };
  const now = () => (clock.time += clock.step);
  return { clock, parser: createCodeParser({ readGrammar, timeoutMs: 250, now }) };
}

describe("time that files take", () => {
  it("ends the parsing of one that takes too long, and of no other", async () => {
    const { clock, parser } = openWithClock();
    clock.step = 300;
    expect(await parser.parse("a.ts", LONG)).toBeNull();
    clock.step = 0;
    expect(await parser.parse("a.ts", "\n\nf(;\n")).toEqual({ faults: 1, firstFault: 3 });
    expect(await parser.parse("a.ts", LONG)).toEqual(CLEAN);
  });

  it("ends the search for faults and for a definition as well", async () => {
    const { clock, parser } = openWithClock();
    clock.step = 300;
    // Too short for the grammar to ask for the time: it is over once there is a tree.
    expect(await parser.parse("a.ts", "f(;\n")).toBeNull();
    expect(await parser.findEnclosing("a.ts", "function f() {\n  g();\n}\n", 2)).toBeNull();
    clock.step = 0;
    expect(await parser.parse("a.ts", "f(;\n")).toEqual({ faults: 1, firstFault: 1 });
  });

  it("ends everything when much of it was lost, but not when it was well spent", async () => {
    const { clock, parser } = openWithClock();
    // Within the time of a file, as often as one likes.
    clock.step = 20;
    for (let round = 0; round < 300; round += 1) await parser.parse("a.ts", "f();\n");
    expect(clock.time).toBeGreaterThan(5_000);
    expect(await parser.parse("a.ts", "f();\n")).toEqual(CLEAN);
    // Two looks at the clock make 2 s a file; the third is more than 5 s in all.
    for (const seen of [CLEAN, CLEAN, null]) {
      clock.step = 1_000;
      expect(await parser.parse("a.ts", LONG)).toBeNull();
      clock.step = 0;
      expect(await parser.parse("a.ts", "f();\n")).toEqual(seen);
    }
    expect(await parser.findEnclosing("a.ts", "function f() {\n  g();\n}\n", 2)).toBeNull();
    expect(await parser.parse("a.json", "{}")).toEqual(CLEAN);
  });
});

describe("depth", () => {
  it("does not keep a definition from being found", async () => {
    const deep = `function f() {\n  return ${"'a' + ".repeat(50_000)}'a';\n}\n`;
    expect(await openParser().findEnclosing("a.js", deep, 2)).toEqual({ startLine: 1, endLine: 3 });
  });

  it("does not keep faults from being counted", async () => {
    const deep = `f(${"'a' + ".repeat(50_000)}'a';\n`;
    expect((await openParser().parse("a.js", deep))?.faults).toBeGreaterThan(0);
  });
});

describe("a runtime whose memory is full", () => {
  // The last test here: the runtime is one for the whole process.
  it("is not asked again, and keeps quiet", async () => {
    const parser = openParser();
    expect(await parser.parse("a.css", "a {}\n")).toEqual(CLEAN);
    expect(await parser.parse("A.java", "a<".repeat(8_000))).toBeNull();
    expect(await parser.parse("A.java", "class A {}\n")).toBeNull();
    expect(await parser.parse("a.css", "a {}\n")).toBeNull();
    expect(await parser.parse("a.yaml", "a: 1\n")).toEqual(CLEAN);
    expect(said).not.toHaveBeenCalled();
  });
});
