import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { onlyDiscussion } from "../../../src/domain/prompt.ts";
import { parseDiff } from "../../../src/domain/diff/patch.ts";
import type { FileDiff } from "../../../src/domain/diff/diff.ts";
import { findPrice, type Price } from "../../../src/domain/money/price.ts";
import { countTokens } from "../../../src/domain/money/tokens.ts";
import type { Plan } from "../../../src/domain/plan.ts";
import { planOnLadder, type LadderOptions } from "../../../src/steps/plan/ladder.ts";
import { planReview } from "../../../src/steps/plan/plan.ts";
import { sortFiles } from "../../../src/steps/plan/sort-files.ts";

/** `FEN_DIFFS` names another folder of diffs, with a slash at the end. */
const FIXTURES = new URL(process.env["FEN_DIFFS"] ?? "../../fixtures/diffs/", import.meta.url);
const DIFFS = readdirSync(FIXTURES).filter((name) => name.endsWith(".diff"));
const LIMITS = [1_000_000, 10_000_000, 100_000_000];

const FULL = `Title: Change the widgets\n\n${"A sentence of the description. ".repeat(60)}`;
const SHORT = "Title: Change the widgets";

function priceOf(model: string): Price {
  const price = findPrice(model, new Map());
  if (!price) throw new Error(`no price for ${model}`);
  return price;
}

const MAIN = priceOf("mimo-v2-flash");
const DEAR = { ...MAIN, model: "dear", input: MAIN.input * 3, output: MAIN.output * 3 };
const CHEAP = { ...MAIN, model: "cheap", input: MAIN.input / 10, output: MAIN.output / 10 };

function ladderFor(files: readonly FileDiff[], rest: Partial<LadderOptions> = {}): LadderOptions {
  const sorted = sortFiles({ files, unlisted: 0 }, { include: [], exclude: [], attributes: "" });
  return {
    ...sorted,
    context: { full: onlyDiscussion(FULL), short: onlyDiscussion(SHORT) },
    language: "en",
    models: { generate: [MAIN, DEAR, CHEAP], verify: [MAIN, DEAR, CHEAP] },
    limit: 10_000_000,
    shard: { index: 1, count: 1 },
    countTokens,
    ...rest,
  };
}

function readFixture(name: string): readonly FileDiff[] {
  return parseDiff(readFileSync(new URL(name, FIXTURES), "utf8"));
}

/** What one rung would cost for everything, computed without any limit. */
function costOfRung(options: LadderOptions, rung: string, price = MAIN): number {
  const { context, models: _, ...common } = options;
  return planReview({
    ...common,
    context: rung === "all" ? context.full : context.short,
    verification: rung === "severe-verified" ? "severe" : "all",
    prices: { generate: price, verify: price },
    limit: 1e15,
  }).worstForAll;
}

function sumWorst(plan: Plan): number {
  return plan.batches.reduce((sum, batch) => sum + batch.worst.total, 0);
}

describe("the rung of a real diff", () => {
  it.each(DIFFS)("is the first that the limit holds, at three limits: %s", (name) => {
    const files = readFixture(name);
    for (const limit of LIMITS) {
      const options = ladderFor(files, { limit });
      const plan = planOnLadder(options);
      const whole = ["all", "without-description", "severe-verified"].find(
        (rung) => costOfRung(options, rung) <= limit,
      );
      expect(sumWorst(plan)).toBeLessThanOrEqual(limit);
      const taken = plan.ladder?.steps.find(
        ({ rung, model }) => rung === plan.ladder?.rung && model === plan.ladder.model,
      );
      expect(taken?.worst ?? 0).toBe(sumWorst(plan));
      const parts = plan.batches.length > 0 ? ["riskiest", "fallback-model"] : ["none"];
      expect([limit, whole ? [whole] : parts]).toEqual([
        limit,
        expect.arrayContaining([plan.ladder?.rung]),
      ]);
    }
  });
});

describe("a limit that does not hold everything", () => {
  const files = readFixture(DIFFS.find((name) => readFixture(name).length > 3) ?? "");
  const all = costOfRung(ladderFor(files), "all");

  it("first gives up the description, then verifications, then files", () => {
    const seen = new Set<string>();
    for (let limit = all; limit > 0; limit -= Math.ceil(all / 200)) {
      seen.add(planOnLadder(ladderFor(files, { limit })).ladder?.rung ?? "");
    }
    expect([...seen].slice(0, 4)).toEqual([
      "all",
      "without-description",
      "severe-verified",
      "riskiest",
    ]);
  });

  it("goes to the first model that is computed to be cheaper, never to a dearer one", () => {
    const least = costOfRung(ladderFor(files), "severe-verified", CHEAP);
    const plan = planOnLadder(ladderFor(files, { limit: least }));
    expect(plan.ladder).toMatchObject({ rung: "fallback-model", model: "cheap" });
    expect(plan.ladder?.steps.map(({ model }) => model)).toContain("dear");
    expect(plan.batches.length).toBeGreaterThan(0);
  });

  it("is no review when no rung holds, and still prices every rung", () => {
    const plan = planOnLadder(ladderFor(files, { limit: 1000 }));
    expect(plan.batches).toEqual([]);
    expect(plan.ladder?.rung).toBe("none");
    expect(plan.ladder?.steps.map(({ rung }) => rung)).toEqual([
      "all",
      "without-description",
      "severe-verified",
      "riskiest",
      "fallback-model",
      "fallback-model",
    ]);
    expect(plan.ladder?.steps.slice(0, 3).every(({ worst }) => worst > 1000)).toBe(true);
  });

  it("marks batches of which only the severe suggestions are verified", () => {
    const limit = costOfRung(ladderFor(files), "severe-verified");
    const plan = planOnLadder(ladderFor(files, { limit }));
    expect(plan.ladder?.rung).toBe("severe-verified");
    expect(plan.batches.map(({ verification }) => verification)).not.toContain("all");
    expect(plan.batches.some(({ prefix }) => prefix.includes("A sentence"))).toBe(false);
  });
});
