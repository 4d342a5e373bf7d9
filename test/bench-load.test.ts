/** The bench of load, so small that it takes seconds: what it counts, and that nothing is lost or said twice. */

import { expect, it } from "vitest";

import { measureLoad, renderHeadings, renderRow, type LoadRow } from "../bench/load.ts";

it("counts the requests, the refused ones among them, and loses nothing", async () => {
  const shown: LoadRow[] = [];
  const rows = await measureLoad(
    { runs: 2, perWindow: 4, windowMs: 3000, files: 12, lines: 800, line: 20_000 },
    (row) => shown.push(row),
  );
  expect(shown).toEqual(rows);
  expect(rows.map(({ name }) => name)).toEqual([
    "2 runs at once, three batches each",
    "12 files",
    "12 files, no limit",
    "800 changed lines",
    "800 changed lines, no limit",
    "a line of 20,000 characters",
    "a line of 20,000 characters, no limit",
    "800 lines, 4 jobs at once",
    "… and the job that posts",
  ]);
  for (const { lost, doubled, megabytes, seconds, ends } of rows) {
    expect([lost, doubled]).toEqual([0, 0]);
    expect(megabytes).toBeGreaterThan(40);
    expect(seconds.most).toBeGreaterThanOrEqual(seconds.median);
    expect([...ends.keys()].join()).toMatch(/^(?:complete|partial)/);
  }
  expect(rows[0]?.sentAway).toBeGreaterThan(0);
  expect(rows[0]?.ends).toEqual(new Map([["complete", 2]]));
  expect(rows.at(-1)?.coverage).toBe(1);
  const columns = renderHeadings().split("\n", 1)[0]?.split("|").length;
  for (const row of rows) expect(renderRow(row).split("|")).toHaveLength(columns ?? 0);
}, 120_000);
