import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { countChangedLines, type FileDiff } from "../../../src/domain/diff/diff.ts";
import { renderFileDiff } from "../../../src/domain/diff/diff-text.ts";
import type { Plan } from "../../../src/domain/plan.ts";
import { findPrice, type Price } from "../../../src/domain/money/price.ts";
import { SYSTEM_PROMPT, onlyDiscussion } from "../../../src/domain/prompt.ts";
import { rankFile } from "../../../src/domain/filter/review-value.ts";
import { countTokens } from "../../../src/domain/money/tokens.ts";
import { planReview, type PlanOptions } from "../../../src/steps/plan/plan.ts";
import { anyFiles, fileOf, hunkOf, newFileOf } from "../../domain/sample-diff.ts";

function priceOf(model: string): Price {
  const price = findPrice(model, new Map());
  if (!price) throw new Error(`no price for ${model}`);
  return price;
}

const PRICES = { generate: priceOf("mimo-v2-flash"), verify: priceOf("mimo-v2-flash") };
const FEN = 10_000_000;
const PLENTY = 1_000_000_000;

/** Counts words and signs: quick, and as uneven as a tokenizer. */
const countQuickly = (text: string) => text.match(/\w+|[^\w\s]/g)?.length ?? 0;

function plan(files: readonly FileDiff[], rest: Partial<PlanOptions> = {}): Plan {
  return planReview({
    files,
    skipped: [],
    context: onlyDiscussion("Title: a change"),
    language: "en",
    prices: PRICES,
    limit: FEN,
    shard: { index: 1, count: 1 },
    countTokens: countQuickly,
    ...rest,
  });
}

/** Every changed line as `path side number`, in order. */
function linesOf(files: readonly Pick<FileDiff, "path" | "hunks">[]): string[] {
  return files.flatMap(({ path, hunks }) =>
    hunks
      .flatMap((hunk) => hunk.lines)
      .filter((line) => line.kind !== "context")
      .map((line) => `${path} ${line.kind} ${line.newLine ?? line.oldLine}`),
  );
}

function plannedLinesOf(planned: Plan): string[] {
  const files = planned.batches.flatMap((batch) => batch.files);
  return linesOf(files.map(({ file, hunks }) => ({ path: file.path, hunks })));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

const anyLimit = fc.oneof(fc.nat(3 * FEN), fc.nat(100 * FEN), fc.constant(PLENTY));

describe("every plan", () => {
  it("sends each changed line once or lists it once as left out", () => {
    fc.assert(
      fc.property(anyFiles, anyLimit, (files, limit) => {
        const planned = plan(files, { limit });
        const sent = plannedLinesOf(planned);
        expect(new Set(sent).size).toBe(sent.length);
        const known = new Set(linesOf(files));
        expect(sent.filter((line) => !known.has(line))).toEqual([]);
        for (const file of files) {
          const skipped = planned.skipped.filter(({ path }) => path === file.path);
          const left = sum(skipped.map(({ changedLines }) => changedLines));
          const own = sent.filter((line) => line.startsWith(`${file.path} `)).length;
          expect([file.path, own + left]).toEqual([file.path, countChangedLines(file)]);
        }
        expect(planned.reviewableLines).toBe(known.size);
        expect(planned.plannedLines).toBe(sent.length);
      }),
    );
  });

  it("costs at the worst no more than the limit, both passes together", () => {
    fc.assert(
      fc.property(anyFiles, anyLimit, (files, limit) => {
        const { batches } = plan(files, { limit });
        expect(sum(batches.map(({ worst }) => worst.total))).toBeLessThanOrEqual(limit);
        for (const { worst } of batches) expect(worst.total).toBe(worst.generate + worst.verify);
        for (const { worst, likely } of batches) {
          expect(likely.total).toBeLessThanOrEqual(worst.total);
        }
      }),
    );
  });

  it("has batches of at most 8,000 diff tokens, numbered from 1, none of them empty", () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const { batches } = plan(files, { limit: PLENTY });
        for (const batch of batches) {
          expect(countQuickly(batch.diff)).toBeLessThanOrEqual(8000);
          expect(batch.changedLines).toBeGreaterThan(0);
          expect(batch.changedLines).toBe(sum(batch.files.map((file) => file.changedLines)));
        }
        expect(batches.map(({ id }) => id)).toEqual(batches.map((_, index) => index + 1));
      }),
    );
  });

  it("counts for each batch at least the tokens that its shared part has", () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        for (const { tokens, prefix } of plan(files, { limit: PLENTY, countTokens }).batches) {
          const shared = countTokens(SYSTEM_PROMPT) + countTokens(prefix);
          // The planner counts the parts; a token that joins two of them may be counted twice, hardly less.
          expect(tokens.shared).toBeGreaterThanOrEqual(shared * 0.97);
          expect(tokens.shared).toBeLessThanOrEqual(shared);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("buys with shards that are disjoint, and together are what one job would send", () => {
    fc.assert(
      fc.property(anyFiles, fc.integer({ min: 1, max: 5 }), (files, count) => {
        const whole = plannedLinesOf(plan(files, { limit: PLENTY }));
        const shards = Array.from({ length: count }, (_, index) =>
          plan(files, { limit: PLENTY, shard: { index: index + 1, count } }),
        );
        const together = shards.flatMap(plannedLinesOf);
        expect(together.toSorted()).toEqual(whole.toSorted());
        for (const shard of shards) {
          expect(shard.skipped.filter(({ reason }) => reason === "other-shard")).toSatisfy(
            (skipped: Plan["skipped"]) => skipped.every(({ reviewable }) => !reviewable),
          );
        }
      }),
    );
  });

  it("is the same plan every time", () => {
    fc.assert(
      fc.property(anyFiles, anyLimit, (files, limit) => {
        expect(plan(files, { limit })).toEqual(plan(files, { limit }));
      }),
      { numRuns: 20 },
    );
  });

  it("puts files in the order of their review value, as long as everything is affordable", () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const planned = plan(files, { limit: PLENTY }).batches.flatMap((batch) => batch.files);
        const ranks = planned.map(({ file }) => rankFile(file));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  it("puts what changes often first among files for the same purpose, and only among those", () => {
    const paths = ["src/calm.ts", "src/busy.ts", "test/busiest.ts"];
    const files = paths.map((path) => newFileOf(path, 10));
    const order = (rest: Partial<PlanOptions>) =>
      plan(files, { limit: PLENTY, ...rest }).batches.flatMap((batch) =>
        batch.files.map(({ file }) => file.path),
      );
    const churn = new Map([
      ["src/busy.ts", 5],
      ["test/busiest.ts", 300],
    ]);
    expect(order({})).toEqual(paths);
    expect(order({ churn })).toEqual(["src/busy.ts", "src/calm.ts", "test/busiest.ts"]);
  });
});

describe("a limit that is too small", () => {
  it("for anything leaves no batch and lists every file", () => {
    const files = [newFileOf("src/a.ts", 10), newFileOf("docs/b.md", 3)];
    const planned = plan(files, { limit: 1 });
    expect(planned.batches).toEqual([]);
    expect(planned.skipped).toEqual([
      {
        path: "src/a.ts",
        reason: "cost-limit",
        detail: "does not fit the limit",
        changedLines: 10,
        reviewable: true,
      },
      {
        path: "docs/b.md",
        reason: "cost-limit",
        detail: "does not fit the limit",
        changedLines: 3,
        reviewable: true,
      },
    ]);
    expect([planned.plannedLines, planned.reviewableLines]).toEqual([0, 13]);
  });

  it("names a price at which everything is affordable", () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const { worstForAll } = plan(files, { limit: 1 });
        const enough = plan(files, { limit: worstForAll });
        expect(enough.skipped.filter(({ reason }) => reason === "cost-limit")).toEqual([]);
      }),
    );
  });

  it("for all buys whole small files before parts of a large one", () => {
    const large = fileOf(
      "src/large.ts",
      Array.from({ length: 12 }, (_, index) =>
        hunkOf(
          Array.from({ length: 30 }, (__, line) => `+const x${line} = f(${line}, ${index});`),
          { old: index * 100 + 1 },
        ),
      ),
    );
    const small = newFileOf("docs/small.md", 5);
    const { batches, skipped } = plan([large, small], { limit: 6_000_000, countTokens });
    const files = batches.flatMap((batch) => batch.files);
    expect(files[0]).toMatchObject({ file: { path: "docs/small.md" }, partial: false });
    expect(files.slice(1).length).toBeGreaterThan(0);
    for (const part of files.slice(1)) {
      expect(part).toMatchObject({ file: { path: "src/large.ts" }, partial: true });
    }
    expect(skipped[0]?.detail).toMatch(/^\d+ of 360 changed lines do not fit the limit$/);
  });

  it("still pays for a file with a single hunk that is affordable only in part", () => {
    const file = newFileOf("src/dense.ts", 240, (n) => `"${n}": [${"1, ".repeat(12)}],`);
    const { batches, skipped } = plan([file], { limit: 4 * FEN, countTokens });
    const cheap = plan([file], { limit: FEN, countTokens });
    expect([batches.length > 0, skipped]).toEqual([true, []]);
    expect(cheap.plannedLines).toBeGreaterThan(0);
    expect(cheap.skipped[0]?.reason).toBe("cost-limit");
  });
});

describe("a limit that leaves money over", () => {
  it("spends it on room for longer answers, up to what is wanted", () => {
    const file = newFileOf("src/a.ts", 200);
    const [tight] = plan([file], { limit: 0.8 * FEN }).batches;
    const [roomy] = plan([file], { limit: PLENTY }).batches;
    expect(tight?.generateBound).toBeLessThan(roomy?.generateBound ?? 0);
    expect(roomy?.generateBound).toBe(600 + 12 * 200);
  });
});

describe("a file that no single request can hold", () => {
  it("is sent in pieces whose line numbers are those of the file", () => {
    const file = fileOf("src/huge.ts", [
      hunkOf(
        Array.from({ length: 1000 }, (_, index) => {
          if (index % 3 === 1) return `-const old${index} = compute(${index}, "before");`;
          return `${index % 3 === 0 ? "+" : " "}const value${index} = compute(${index}, "after");`;
        }),
        { old: 41, new: 51, section: "function main()" },
      ),
    ]);
    const { batches, skipped } = plan([file], { limit: PLENTY, countTokens });
    const pieces = batches.flatMap((batch) => batch.files);
    expect(skipped).toEqual([]);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every(({ partial }) => partial)).toBe(true);
    for (const hunk of pieces.flatMap(({ hunks }) => hunks)) {
      const oldLines = hunk.lines.flatMap(({ oldLine }) => oldLine ?? []);
      const newLines = hunk.lines.flatMap(({ newLine }) => newLine ?? []);
      expect([oldLines[0], oldLines.length]).toEqual([hunk.oldStart, hunk.oldLines]);
      expect([newLines[0], newLines.length]).toEqual([hunk.newStart, hunk.newLines]);
      expect(hunk.section).toBe("function main()");
    }
    expect(plannedLinesOf({ batches } as Plan)).toEqual(linesOf([file]));
  });

  it.each([
    ["of 250 lines with 60 tokens each", 250, 20],
    ["of 1,000 lines with 100 tokens each", 1000, 33],
    ["of 40 lines with 1,000 tokens each", 40, 333],
  ])("%s is cut by its tokens, not only by its lines", (_, lines, terms) => {
    const file = newFileOf("src/data.ts", lines, (n) => `${n}${" + ab".repeat(terms)}`);
    const { batches, skipped } = plan([file], { limit: PLENTY });
    expect(skipped).toEqual([]);
    expect(plannedLinesOf({ batches } as Plan)).toEqual(linesOf([file]));
  });

  it("shows very long lines cut and sends them all the same", () => {
    const file = newFileOf("src/one-line.js", 1, () => "x=1;".repeat(100_000));
    const { batches } = plan([file], { countTokens });
    expect(batches[0]?.diff.length).toBeLessThan(2200);
    expect(batches[0]?.diff).toMatch(/ …\[cut\]$/);
  });

  it("has a line listed as too large that is too much even when cut", () => {
    const file = fileOf("src/a.ts", [hunkOf([`+${"字".repeat(2000)}`, "+ok"])]);
    const heavy = (text: string) => (text.includes("字") ? 10_000 : 100);
    const { skipped, plannedLines } = plan([file], { countTokens: heavy, limit: PLENTY });
    expect(skipped).toEqual([
      {
        path: "src/a.ts",
        reason: "too-large",
        detail: "lines too long for one request",
        changedLines: 1,
        reviewable: true,
      },
    ]);
    expect(plannedLines).toBe(1);
  });
});

describe("the files left out before the planning", () => {
  it("stay listed, and count against the coverage only when they are reviewable", () => {
    const skipped = [
      { path: "a.lock", reason: "lock", detail: "x", changedLines: 7, reviewable: false },
      {
        path: "b.ts",
        reason: "files-without-patch",
        detail: "x",
        changedLines: 5,
        reviewable: true,
      },
    ];
    const planned = plan([newFileOf("src/a.ts", 3)], { skipped });
    expect(planned.skipped).toEqual(skipped);
    expect([planned.plannedLines, planned.reviewableLines]).toEqual([3, 8]);
  });
});

describe("a batch", () => {
  it("holds its files as the model reads them, and what both passes share", () => {
    const files = [newFileOf("src/a.ts", 2), newFileOf("src/b.ts", 1)];
    const [batch] = plan(files).batches;
    expect(batch?.diff).toBe(files.map((file) => renderFileDiff(file)).join("\n"));
    expect(batch?.prefix).toContain(batch?.diff);
    expect(batch?.prefix).toContain("Title: a change");
  });
});
