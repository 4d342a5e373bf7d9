/** What a model made of the change, in figures. */

import { sumCost } from "../money/call.ts";
import type { Nano } from "../money/money.ts";
import { addUsage, NO_USAGE, type Usage } from "../money/usage.ts";
import { survives, type ReviewedSuggestion } from "../reviewed.ts";
import type { Agreement } from "./agreement.ts";
import { readShareOf, type ComparedModel } from "./comparison.ts";

/** `made` is the sum of the next four; what stands, confirmed or not verified, is the sum of `shared` and `alone`. */
export type Figures = {
  readonly made: number;
  readonly confirmed: number;
  readonly notVerified: number;
  /** By the second pass, or disproved by a program. */
  readonly rejected: number;
  /** Below `min-severity`, or said twice, or found by a built-in check as well. */
  readonly setAside: number;
  /** Standing ones that another model found too, and those that no other did. */
  readonly shared: number;
  readonly alone: number;
  /** Confirmed ones of all that were not set aside; `null` where there is none. */
  readonly confirmedShare: number | null;
  readonly cost: Nano;
  readonly costKnown: boolean;
  /** `null` where none is confirmed. */
  readonly costPerConfirmed: Nano | null;
  readonly usage: Usage;
  readonly requests: number;
  /** From its first request to the end of its last answer. */
  readonly seconds: number;
  /** Of the changed lines that are worth a review, 0 to 1. */
  readonly coverage: number;
};

export function measureModel(model: ComparedModel, agreements: readonly Agreement[]): Figures {
  const { reviewed, calls } = model;
  const counts = { confirmed: 0, notVerified: 0, rejected: 0, setAside: 0 };
  for (const item of reviewed) counts[judge(item)] += 1;
  const { cost, known } = sumCost(calls);
  const judged = reviewed.length - counts.setAside;
  const backed = agreements.filter(({ members }) =>
    members.some((member) => member.model === model.model && survives(member.item)),
  );
  const alone = backed.filter(({ by }) => by === "one").length;
  return {
    ...counts,
    made: reviewed.length,
    alone,
    shared: backed.length - alone,
    confirmedShare: judged === 0 ? null : counts.confirmed / judged,
    cost,
    costKnown: known,
    costPerConfirmed: counts.confirmed === 0 ? null : Math.round(cost / counts.confirmed),
    usage: calls.map(({ usage }) => usage).reduce(addUsage, NO_USAGE),
    requests: calls.length,
    seconds: measureSeconds(calls),
    coverage: readShareOf(model),
  };
}

function judge(item: ReviewedSuggestion): "confirmed" | "notVerified" | "rejected" | "setAside" {
  if (item.fate === "rejected" || item.fate === "refuted") return "rejected";
  if (!survives(item)) return "setAside";
  return item.verdict.status === "confirmed" ? "confirmed" : "notVerified";
}

function measureSeconds(calls: ComparedModel["calls"]): number {
  const times = calls
    .map(({ startedAt, durationMs }) => ({ from: Date.parse(startedAt), durationMs }))
    .filter(({ from }) => Number.isFinite(from));
  if (times.length === 0) return 0;
  const from = Math.min(...times.map((time) => time.from));
  const to = Math.max(...times.map((time) => time.from + time.durationMs));
  return Math.round((to - from) / 100) / 10;
}

/** What a model makes of a group, in a word or two. */
export function standingOf(
  agreement: Agreement,
  model: Pick<ComparedModel, "model">,
): "confirmed" | "not verified" | "rejected" | "disproved" | "set aside" | "not found" {
  const own = agreement.members.filter((member) => member.model === model.model);
  const [best] = own.map(({ item }) => item).toSorted((a, b) => rank(a) - rank(b));
  if (!best) return "not found";
  if (survives(best)) return best.verdict.status === "confirmed" ? "confirmed" : "not verified";
  if (best.fate === "rejected") return "rejected";
  return best.fate === "refuted" ? "disproved" : "set aside";
}

function rank(item: ReviewedSuggestion): number {
  const order = ["confirmed", "notVerified", "rejected", "setAside"] as const;
  return order.indexOf(judge(item));
}
