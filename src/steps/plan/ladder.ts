/**
 * Chooses how to spend the limit: the first rung on which everything is read, else the riskiest files, else the
 * first cheaper model. Every rung is priced, taken or not, so that the report can show what each would have cost.
 */

import type { Ladder, Plan, Rung, RungPrice } from "../../domain/plan.ts";
import type { SharedContext } from "../../domain/prompt.ts";
import type { Price } from "../../domain/money/price.ts";
import { isUnpaid } from "../../domain/diff/rest.ts";
import { planReview, type PlanOptions } from "./plan.ts";
import type { PricedModels } from "./price-models.ts";

export type LadderOptions = Omit<PlanOptions, "context" | "prices" | "verification"> & {
  /** Everything that may stand before the diff, and the title alone. */
  readonly context: { readonly full: SharedContext; readonly short: SharedContext };
  readonly models: PricedModels;
};

type Settings = Pick<PlanOptions, "context" | "verification" | "prices">;

/** A plan at the highest rung that the limit holds; without batches when it holds none. */
export function planOnLadder(options: LadderOptions): Plan {
  const { generate, verify } = options.models;
  const first = climb(options, { generate: generate[0], verify: verify[0] });
  const isUnaffordable = first.plan.batches.length === 0 && first.plan.skipped.some(isUnpaid);
  if (!isUnaffordable) return withLadder(first.plan, first);
  const prices = first.steps;
  for (const fallback of generate.slice(1)) {
    const model = { generate: fallback, verify: fallback };
    const next = climb(options, model);
    const isCheaper = next.plan.worstForAll < first.plan.worstForAll;
    prices.push(describe("fallback-model", next.plan, fallback));
    if (isCheaper && next.plan.batches.length > 0) {
      return withLadder(next.plan, { ...next, rung: "fallback-model", steps: prices });
    }
  }
  return withLadder(first.plan, { ...first, rung: "none", steps: prices });
}

type Climb = {
  readonly plan: Plan;
  readonly rung: Rung;
  readonly steps: RungPrice[];
  readonly model: string;
};

/** Goes down the rungs with one model until everything fits; the last one takes what it can. */
function climb(options: LadderOptions, prices: PlanOptions["prices"]): Climb {
  const { full, short } = options.context;
  const bare = { ...full, code: "" };
  const rungs: readonly (readonly [Rung, Settings])[] = [
    ["all", { context: full, verification: "all", prices }],
    ...(full.code === ""
      ? []
      : [["without-code", { context: bare, verification: "all", prices }] as const]),
    ["without-description", { context: short, verification: "all", prices }],
    ["severe-verified", { context: short, verification: "severe", prices }],
  ];
  const steps: RungPrice[] = [];
  const model = prices.generate.model;
  let last: Plan | null = null;
  for (const [rung, settings] of rungs) {
    const plan = planReview({ ...options, ...settings });
    steps.push(describe(rung, plan, prices.generate));
    if (!plan.skipped.some(isUnpaid)) return { plan, rung, steps, model };
    last = plan;
  }
  // The cheapest settings have left something out, the least valuable: what they hold are the riskiest files.
  const plan = last ?? planReview({ ...options, context: short, verification: "severe", prices });
  steps.push({ ...describe("riskiest", plan, prices.generate), worst: sumWorst(plan) });
  return { plan, rung: "riskiest", steps, model };
}

function describe(rung: Rung, plan: Plan, price: Price): RungPrice {
  const missed = new Set(plan.skipped.filter(isUnpaid).map((file) => file.path));
  const planned = new Set(
    plan.batches.flatMap((batch) => batch.files.map(({ file }) => file.path)),
  );
  const all = new Set([...planned, ...missed]).size;
  return {
    rung,
    model: price.model,
    worst: plan.worstForAll,
    fits: missed.size === 0,
    files: all - missed.size,
    allFiles: all,
  };
}

function sumWorst(plan: Plan): number {
  return plan.batches.reduce((sum, batch) => sum + batch.worst.total, 0);
}

/** The rung that is taken costs what its plan says: longer answers than the least are paid for where the limit has room. */
function withLadder(plan: Plan, { rung, steps, model }: Omit<Climb, "plan">): Plan {
  const isTaken = (step: RungPrice) => step.rung === rung && step.model === model;
  const priced = steps.map((step) => (isTaken(step) ? { ...step, worst: sumWorst(plan) } : step));
  const ladder: Ladder = { rung, steps: priced, model };
  return { ...plan, ladder };
}
