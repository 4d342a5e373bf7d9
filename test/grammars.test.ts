/** The grammars as they are shipped: all of them there, small enough, and good. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { GRAMMARS } from "../src/domain/language.ts";
import { createCodeParser, createGrammarReader } from "../src/io/code-parser.ts";

const folder = new URL("../dist/grammars/", import.meta.url);

describe("dist/grammars", () => {
  it("holds the runtime and every grammar, in at most 1.6 MB together", () => {
    const names = readdirSync(folder).map((name) => name.replace(".wasm.br", ""));
    expect(names.toSorted()).toEqual(["web-tree-sitter", ...GRAMMARS].toSorted());
    const path = fileURLToPath(folder);
    const bytes = readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(1_600_000);
  });

  it.each(GRAMMARS)("names whose work the grammar is: %s", (name) => {
    const licence = name === "tsx" ? "typescript" : name;
    const text = readFileSync(new URL("../licenses.txt", folder), "utf8");
    expect(text).toMatch(
      new RegExp(
        `^tree-sitter grammar ${licence} \\(MIT\\)\\n-+\\n[^-]*Copyright \\(c\\) \\d{4}`,
        "mu",
      ),
    );
  });

  it("is what the action reads", async () => {
    const parser = createCodeParser({
      readGrammar: createGrammarReader(folder),
      timeoutMs: 20_000,
    });
    expect(await parser.parse("a.c", "int f(void) { return 1; }\n")).toEqual({
      faults: 0,
      firstFault: null,
    });
    expect((await parser.parse("a.kt", "fun f( {\n"))?.faults).toBeGreaterThan(0);
    expect((await parser.parse("a.php", "<?php\nf(;\n"))?.faults).toBeGreaterThan(0);
  });
});
