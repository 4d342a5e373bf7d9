/** What is said of a comparison, for the job summary and the terminal alike; our own words only. */

import { renderAmount, renderMoney, type Currency } from "../money/money.ts";
import type { Plan } from "../plan.ts";
import { roundUp, RUNGS } from "../report/plan-report.ts";
import type { Agreement } from "./agreement.ts";
import { speakerOf } from "./agreement.ts";
import { didRead, type ComparedModel, type Comparison } from "./comparison.ts";
import { measureModel, standingOf, type Figures } from "./figures.ts";

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
function tellEnding({ ending, plan }: ComparedModel): string {
  if (ending === null) return plan === null ? "not asked" : "not asked to the end";
  return ending.outcome + (ending.reason === null ? "" : ` (${ending.reason})`);
}

/** `2 of 3 (67 %)`; `—` where there is nothing to take a share of. */
function tellConfirmed({ confirmed, made, setAside, confirmedShare }: Figures): string {
  if (confirmedShare === null) return "—";
  return `${confirmed} of ${made - setAside} (${Math.round(confirmedShare * 100)} %)`;
}

function tellCost(
  amount: Figures["costPerConfirmed"],
  { costKnown, currency }: Pick<Figures, "costKnown"> & { readonly currency: Currency },
): string {
  if (amount === null) return "—";
  return `${costKnown ? "" : "about "}${renderAmount(amount, currency)}`;
}

/** A figure of every model under its name. */
export type Line = { readonly name: string; readonly values: readonly string[] };

/** All figures, in the order in which they are read, each with one value for each model. */
export function listLines({ models, agreements }: Comparison, currency: Currency): readonly Line[] {
  const all = models.map((model) => ({ model, of: measureModel(model, agreements) }));
  const line = (name: string, tell: (of: Figures) => string | number): Line => ({
    name,
    values: all.map(({ of }) => String(tell(of))),
  });
  return [
    { name: "outcome", values: models.map(tellEnding) },
    line("read", ({ coverage }) => `${Math.floor(coverage * 1000) / 10} %`),
    line("suggestions made", ({ made }) => made),
    line("confirmed", tellConfirmed),
    line("not verified", ({ notVerified }) => notVerified),
    line("rejected", ({ rejected }) => rejected),
    line("set aside", ({ setAside }) => setAside),
    line("found by others too", ({ shared }) => shared),
    line("found by it alone", ({ alone }) => alone),
    line("cost", (of) => tellCost(of.cost, { ...of, currency })),
    line("for each confirmed", (of) => tellCost(of.costPerConfirmed, { ...of, currency })),
    line("tokens in", ({ usage }) => usage.inputTokens),
    line("of them cached", ({ usage }) => usage.cachedTokens),
    line("tokens out", ({ usage }) => usage.outputTokens),
    line("seconds", ({ seconds }) => seconds.toFixed(1)),
  ];
}

/** What a reader must know to take the figures for what they are. */
export function listRemarks({ models }: Comparison, plan: Plan | null): readonly string[] {
  const remarks = models.flatMap((one) => {
    const rung = one.plan?.ladder?.rung ?? "all";
    const isLess = rung !== "all" && rung !== "none" && rung !== "riskiest";
    return isLess ? [`To fit its share of the limit, ${one.model} gets less: ${RUNGS[rung]}.`] : [];
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
