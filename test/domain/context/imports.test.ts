import { describe, expect, it } from "vitest";

import { listImports } from "../../../src/domain/context/imports.ts";

const file = (path: string, ...texts: readonly string[]) => ({
  path,
  hunks: [
    {
      oldStart: 1,
      oldLines: 0,
      newStart: 1,
      newLines: texts.length,
      section: "",
      lines: texts.map((text, at) => ({
        kind: "added" as const,
        text,
        oldLine: null,
        newLine: at + 1,
      })),
    },
  ],
});

describe("files that changed files import", () => {
  it.each([
    ["src/a/b.ts", 'import { x } from "./c.ts";', ["src/a/c.ts"]],
    ["src/a/b.ts", "import { x } from '../c'", ["src/c.ts"]],
    ["src/a/b.js", "const x = require('./c');", ["src/a/c.js"]],
    ["pkg/a/b.py", "from .c import x", ["pkg/a/c.py"]],
    ["pkg/a/b.py", "from ..c.d import x", ["pkg/c/d.py"]],
    ["src/b.ts", 'import fs from "node:fs";', []],
    ["src/b.go", 'import "./c"', []],
  ])("%s with %s", (path, text, expected) => {
    expect(listImports([file(path, text)])).toEqual(expected);
  });

  it("are none that are changed themselves, and the most imported come first", () => {
    const files = [
      file("src/a.ts", 'import "./x.ts"', 'import "./y.ts"', 'import "./b.ts"'),
      file("src/b.ts", 'import "./y.ts"'),
    ];
    expect(listImports(files)).toEqual(["src/y.ts", "src/x.ts"]);
  });
});
