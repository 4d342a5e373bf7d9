/** The bench of growth prints a table of every reader, and tells a steep one from a flat one. No clock is asked. */

import { describe, expect, it } from "vitest";

import { type Case, CASES } from "../bench/growth-cases.ts";
import {
  chooseSizes,
  exponentOf,
  listSteep,
  measureGrowth,
  readSizes,
  renderGrowth,
  renderVerdict,
} from "../bench/growth.ts";

const READERS = [
  "diff",
  "event stream",
  "objects of an answer",
  "configuration",
  "marker",
  "Markdown",
  "one line of text",
  "glob",
  "git attributes",
  "result file",
  "SARIF",
];

const points = (...list: readonly (readonly [number, number])[]) => ({
  reader: "r",
  input: "i",
  points: list.map(([size, ms]) => ({ size, ms })),
});

describe("the bench of growth", () => {
  it("has a row for every reader and input, with a time for every size", async () => {
    const sizes = readSizes("0.5,1");
    const measured = await measureGrowth(sizes);
    const [heads = "", , ...rows] = renderGrowth(measured, sizes).split("\n");
    expect(heads).toBe("| Reader | Input | 512 B, ms | 1 KiB, ms | Exponent |");
    const cells = rows.map((row) => row.slice(2, -2).split(" | "));
    expect([...new Set(cells.map(([reader]) => reader))]).toEqual(READERS);
    expect(cells.length).toBe(CASES.length);
    for (const [, input, ...figures] of cells) {
      expect(input).not.toBe("");
      expect(figures.length).toBe(3);
      for (const figure of figures) expect(figure).toMatch(/^(?:-?\d+\.\d+|-)$/);
    }
    expect(renderVerdict(measured)).toMatch(/near linear/);
  });

  it("gives its inputs about the size that was asked for", () => {
    for (const { reader, input, build } of CASES) {
      const { length } = build(8192);
      expect(length, `${reader}: ${input}`).toBeGreaterThan(6000);
      expect(length, `${reader}: ${input}`).toBeLessThanOrEqual(8192 + 130);
    }
  });

  it("measures a reader with a cap below it", () => {
    const capped = (most: number): Case => ({ ...CASES[0]!, most });
    expect(chooseSizes(capped(9999), [1, 2, 3])).toEqual([1, 2, 3]);
    expect(chooseSizes(capped(160), [16, 64, 256, 1024])).toEqual([10, 40, 160]);
    expect(chooseSizes(capped(300), [16, 64, 256, 1024])).toEqual([16, 64, 256]);
    const table = renderGrowth([points([10, 1], [40, 2], [160, 3])], [16, 64, 256, 1024]);
    expect(table.split("\n").at(-1)).toBe(
      "| r | i | 1.0 (10 B) | 2.0 (40 B) | 3.0 (160 B) |  | - |",
    );
  });

  it.each([
    ["flat", 10, 0],
    ["a straight line", 40, 1],
    ["a square", 160, 2],
  ])("knows %s", (_, last, exponent) => {
    expect(exponentOf(points([1, 10], [4, last]))).toBeCloseTo(exponent);
  });

  it("fits one line through all that is no noise", () => {
    expect(exponentOf(points([1, 0.1], [4, 1], [16, 16], [64, 256]))).toBeCloseTo(2);
    expect(exponentOf(points([1, 10], [4, 40], [16, 640], [64, 2560]))).toBeCloseTo(1);
  });

  it("says nothing of what is too short to tell, or was measured once", () => {
    expect(exponentOf(points([1, 0.1], [4, 4.9]))).toBeNull();
    expect(exponentOf(points([1, 100]))).toBeNull();
  });

  it("ends with a line that names what grows too fast", () => {
    const flat = points([1, 10], [4, 40]);
    const steep = points([1, 10], [4, 160]);
    expect(listSteep([flat, steep])).toEqual(["r, i (2.00)"]);
    expect(renderVerdict([flat])).toBe("All 1 are near linear (exponent below 1.4).");
    expect(renderVerdict([flat, steep])).toBe(
      "NOT near linear (exponent 1.4 or more): r, i (2.00).",
    );
  });

  it.each(["", "64", "64,32", "a,b", "0,1"])("takes no sizes like %j", (given) => {
    expect(() => readSizes(given)).toThrow("in rising order");
  });
});
