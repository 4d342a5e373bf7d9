import { expect, it } from "vitest";

import { run, wrap } from "../../../src/domain/terminal/paint.ts";

const shown = (text: string, width: number) =>
  wrap([run(text)], width).map((row) => row.map((part) => part.text).join(""));

it("code between backticks is not broken, so that a command can be copied", () => {
  expect(shown("so say `git diff HEAD | fen review --diff -`, and see", 40)).toEqual([
    "so say",
    "`git diff HEAD | fen review --diff -`,",
    "and see",
  ]);
});

it("what is wider than the terminal is broken all the same", () => {
  const rows = shown("a `bb bb bb bb bb` ccccccccccccccc", 8);
  expect(rows.every((row) => row.length <= 8)).toBe(true);
  expect(rows.join("").replaceAll(" ", "")).toBe("a`bbbbbbbbbb`ccccccccccccccc");
});
