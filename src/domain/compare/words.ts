/** What is said of a comparison, for the job summary and the terminal alike; our own words only. */

import { renderAmount, renderMoney, type Currency } from "../money/money.ts";
import type { Plan } from "../plan.ts";
import { roundUp, RUNGS } from "../report/plan-report.ts";
import type { Agreement } from "./agreement.ts";
import { speakerOf } from "./agreement.ts";
import { didRead, type ComparedModel, type Comparison } from "./comparison.ts";
import { standingOf, type Figures } from "./figures.ts";

type By = Agreement["by"];

/** `2 suggestions stand: 1 found by both models, 1 by one alone.` */
export function tellAgreement({ models, agreements }: Comparison): string {
  const answered = models.filter((model) => model.answered.size > 0);
  const [only] = answered;
  if (!only) return "No model answered: there is nothing to compare.";
  if (answered.length === 1) {
    return `Only ${only.model} answered: there is nothing to compare it with.`;
  }
  const count = (by: By) => agreements.filter((agreement) => agreement.by === by).length;
  const standing = agreements.length - count("none");
  const named = answered.length === 2 ? "both models" : `all ${answered.length} models`;
  const parts = [
    `${count("all")} found by ${named}`,
    ...(answered.length > 2 ? [`${count("some")} by some of them`] : []),
    `${count("one")} by one alone`,
  ];
  const stand = standing === 1 ? "1 suggestion stands" : `${standing} suggestions stand`;
  const back = count("none");
  const taken =
    back === 0 ? "" : ` ${back} more ${back === 1 ? "was" : "were"} made and did not stand.`;
  return `${stand}: ${parts.join(", ")}.${taken}`;
}

export const HEADINGS: Readonly<Record<By, string>> = {
  all: "Found by all",
  some: "Found by some",
  one: "Found by one alone",
  none: "Made, and did not stand",
};

export const KINDS: readonly By[] = ["all", "some", "one", "none"];

/** What the model makes of it; what it did not read it could not find. */
export function tellStanding(agreement: Agreement, model: ComparedModel): string {
  const standing = standingOf(agreement, model);
  if (standing !== "not found") return standing;
  return didRead(model, speakerOf(agreement).item.placement) ? "not found" : "not read";
}

/** `complete`, `partial (cost-limit)`. */
export function tellEnding({ ending }: ComparedModel): string {
  if (ending === null) return "not asked to the end";
  return ending.outcome + (ending.reason === null ? "" : ` (${ending.reason})`);
}

/** `2 of 3 (67 %)`; `—` where there is nothing to take a share of. */
export function tellConfirmed({ confirmed, made, setAside, confirmedShare }: Figures): string {
  if (confirmedShare === null) return "—";
  return `${confirmed} of ${made - setAside} (${Math.round(confirmedShare * 100)} %)`;
}

export function tellCost(
  figures: Figures,
  currency: Currency,
): { readonly cost: string; readonly each: string } {
  const about = figures.costKnown ? "" : "about ";
  const { cost, costPerConfirmed } = figures;
  return {
    cost: about + renderAmount(cost, currency),
    each: costPerConfirmed === null ? "—" : about + renderAmount(costPerConfirmed, currency),
  };
}

export function tellRead({ coverage }: Figures): string {
  return `${Math.floor(coverage * 1000) / 10} %`;
}

/** What a reader must know to take the figures for what they are. */
export function listRemarks({ models }: Comparison, plan: Plan | null): readonly string[] {
  const remarks = models.flatMap((one) => {
    const rung = one.plan?.ladder?.rung ?? "all";
    const isLess = rung !== "all" && rung !== "none" && rung !== "riskiest";
    return isLess ? [`To fit its share of the limit, ${one.model} was asked ${RUNGS[rung]}.`] : [];
  });
  if (plan?.skipped.some(({ reason }) => reason === "cost-limit")) {
    const needed = renderMoney(roundUp(plan.worstForAll));
    remarks.push(`For every model to read everything, set \`cost-limit: ${needed}\`.`);
  }
  const isOwnJudge = models.every(({ model, verifier }) => model === verifier);
  if (isOwnJudge && models.some(({ answered }) => answered.size > 0)) {
    remarks.push(
      "Each model has judged its own suggestions; `verify-model` lets one judge all of them.",
    );
  }
  return remarks;
}
