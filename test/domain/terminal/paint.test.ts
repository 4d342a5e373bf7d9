import { expect, it } from "vitest";

import { cutRow, measureRow, run, wrap } from "../../../src/domain/terminal/paint.ts";

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

it("a row is cut to the width of the terminal, whatever it is made of, and shows that it was", () => {
  const row = [run("asking ", "dim"), run("模型", "bold"), run(" now")];
  expect(cutRow(row, 15)).toEqual(row);
  for (let width = 1; width < 15; width += 1) {
    const cut = cutRow(row, width);
    expect.soft(measureRow(cut)).toBeLessThanOrEqual(width);
    expect.soft(cut.at(-1)?.text).toMatch(/…$/);
  }
});
