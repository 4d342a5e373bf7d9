/** The tables that the benches print hold what they promise, on the demo's pull request. */

import { fileURLToPath } from "node:url";

import { describe, expect, it, onTestFinished } from "vitest";

import { readChanges } from "../bench/change.ts";
import { renderCosts, renderOverhead, renderPromise, renderTokens } from "../bench/cost.ts";
import { createRepository, renderRetrieved, retrieveFor } from "../bench/context.ts";
import { quantile } from "../bench/quantile.ts";
import { type Errors, listMisses, renderErrors } from "../bench/tokens.ts";
import { listModelIds } from "../src/domain/money/price-table.ts";

const changes = readChanges(fileURLToPath(new URL("../demo/fixture", import.meta.url)));

/** The cells of each row below the headings. */
const readRows = (table: string) =>
  table
    .split("\n")
    .slice(2)
    .map((row) => row.slice(2, -2).split(" | "));

const yuan = (cell = "") => Number(/^<?\u00A5([\d.]+)$/.exec(cell)?.[1]);

describe("a quantile", () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 2, 3], 0.5, 2],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9],
    [[7], 0.95, 7],
    [[], 0.5, Number.NaN],
  ])("of %j at %d is %d", (values, share, value) => {
    expect(quantile(values, share)).toBe(value);
  });
});

describe("the bench of costs", () => {
  it("counts what each request carries besides the diff", () => {
    const rows = readRows(renderOverhead()).map(([, ...cells]) => cells.map(Number));
    expect(rows.length).toBe(2);
    for (const [system = 0, blocks = 0, instruction = 0, together] of rows) {
      expect(system).toBeGreaterThan(100);
      expect(system).toBeLessThanOrEqual(700);
      expect(together).toBe(system + blocks + instruction);
    }
  });

  it("has the second pass begin with most of what the first one sent", () => {
    const [row = []] = readRows(renderTokens(new Map([["fixture", changes]])));
    const [, diffs, lines, perLine, , median, least] = row;
    expect([Number(diffs), Number(lines)]).toEqual([1, changes[0]?.changedLines]);
    expect(Number(perLine)).toBeGreaterThan(5);
    expect(Number(perLine)).toBeLessThan(40);
    expect(Number.parseFloat(median ?? "")).toBeGreaterThan(70);
    expect(Number.parseFloat(median ?? "")).toBeLessThan(100);
    expect(least).toBe(median);
  });

  it("prices the review for every model of the table, never above the worst case", () => {
    const rows = readRows(renderCosts(changes));
    expect(rows.map(([model]) => model)).toEqual(listModelIds().map((id) => `\`${id}\``));
    for (const [, cached, uncached, worst, ...coverage] of rows) {
      expect(yuan(cached)).toBeGreaterThan(0);
      expect(yuan(cached)).toBeLessThanOrEqual(yuan(uncached));
      expect(yuan(uncached)).toBeLessThanOrEqual(yuan(worst));
      const shares = coverage.map((cell) => Number.parseFloat(cell));
      expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    }
  });

  it("says in a sentence whether the promise is kept", () => {
    expect(renderPromise("fixture", changes)).toMatch(
      /^Median of `fixture` with two passes of `mimo-v2-flash`: with the cache it is \u00A5[\d.]+, under \u00A50\.01 \(.*\); without it it is \u00A5[\d.]+, under \u00A50\.01 \(.*\)\.$/,
    );
    const dear = changes.map((change) => ({
      ...change,
      batches: Array.from({ length: 9 }, () => change.batches).flat(),
    }));
    const names = changes.map(({ name }) => name).join();
    expect(renderPromise("fixture", dear)).toContain("NOT under \u00A50.01 (not for 1 of 1: ");
    expect(renderPromise("fixture", dear)).toContain(names);
  });
});

describe("the bench of tokens", () => {
  const sample = { file: "a.diff", characters: 9, tokens: 3, estimateMs: 1, errorPercent: 0 };
  const exact: Errors = {
    text: "raw",
    diffs: 2,
    tokens: 6,
    mean: 0,
    p95: 0,
    over: sample,
    under: sample,
    msPerMegabyte: 10,
  };

  it.each([
    [{}, 0],
    [{ mean: 1.01 }, 1],
    [{ p95: 3.01 }, 1],
    [{ under: { ...sample, errorPercent: -3.01 } }, 1],
    [{ over: { ...sample, errorPercent: 50 } }, 0],
  ])("with %j misses %d targets", (difference, misses) => {
    expect(listMisses({ ...exact, ...difference }).length).toBe(misses);
  });

  it("has a row for each kind of text", () => {
    const under = { ...sample, file: "b.diff", errorPercent: -1.234 };
    expect(readRows(renderErrors([exact, { ...exact, under }]))).toEqual([
      ["raw", "2", "6", "0.00 %", "0.00 %", "0.00 % (a.diff)", "never", "10"],
      ["raw", "2", "6", "0.00 %", "0.00 %", "0.00 % (a.diff)", "1.23 % (b.diff)", "10"],
    ]);
  });
});

describe("the bench of context", () => {
  const DIFF = `diff --git a/src/client/client.ts b/src/client/client.ts
--- a/src/client/client.ts
+++ b/src/client/client.ts
@@ -9,2 +9,3 @@
 const cookies = [];
+cookies.push(serialize(key, value, { path: '/' }));
 send(cookies);
`;

  it("finds the code that a defect needs in a clone of other files, and prices it", async () => {
    const repository = createRepository(40);
    onTestFinished(repository.cleanUp);
    const found = await retrieveFor("szz-hono-cdb36b80", DIFF, repository);
    expect(found.holdsNeeded).toBe(true);
    const other = await retrieveFor("another", DIFF, repository);
    expect(other.holdsNeeded).toBeNull();
    const [row = [], second = []] = readRows(renderRetrieved([found, other]));
    expect(row[1]).toContain("1 definition");
    expect(Number(row[3])).toBe(found.chosen.tokens);
    expect(row[5]).toBe("yes");
    expect(second[5]).toBe("");
  });
});
