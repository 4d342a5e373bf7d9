/** What became of the suggestions on a pull request: tables for people, and JSON for programs. */

import { BECAME, isAccepted, type MeasuredSuggestion, type MeasureReport } from "../measure.ts";
import { renderAmount, renderMoney } from "../money/money.ts";
import { CATEGORIES, SEVERITIES } from "../suggestion.ts";

const TITLES = [
  "Committed by the block",
  "by hand",
  "Lines changed",
  "👎",
  "Resolved",
  "Ignored",
  "Unknown",
];

/** Blocks of Markdown. */
export function renderMeasure(report: MeasureReport): readonly string[] {
  const { suggestions, signed } = report;
  if (suggestions.length === 0) return ["fen has no inline comments on this pull request."];
  return [
    "### What became of the suggestions",
    renderAcceptance(report),
    renderTable(
      "Severity",
      groupBy(suggestions, SEVERITIES, ({ severity }) => severity),
    ),
    renderTable(
      "Category",
      groupBy(suggestions, CATEGORIES, ({ category }) => category),
    ),
    signed
      ? ""
      : "Without `api-key` the signatures of the comments can't be checked: they are known by their account and shape alone.",
  ].filter((block) => block !== "");
}

function renderAcceptance({ suggestions, accepted, cost }: MeasureReport): string {
  const unknown = suggestions.filter(({ became }) => became === "unknown").length;
  const untold = unknown === 0 ? "" : ` (of ${unknown} it can't be told)`;
  const share = `${accepted} of ${suggestions.length} accepted${untold}`;
  if (cost === null) return `${share}. What they cost is not known.`;
  const about = cost.known ? "" : "about ";
  const total = `${about}${renderAmount(cost.amount, cost.currency)} for all runs`;
  if (accepted === 0) return `${share}; ${total}.`;
  const each = renderAmount(Math.round(cost.amount / accepted), cost.currency);
  return `${share}; ${total}, ${about}${each} for each accepted suggestion.`;
}

type Group = { readonly name: string; readonly items: readonly MeasuredSuggestion[] };

function groupBy<Name extends string>(
  items: readonly MeasuredSuggestion[],
  names: readonly Name[],
  nameOf: (item: MeasuredSuggestion) => Name | null,
): readonly Group[] {
  return [...names, null]
    .map((name) => ({
      name: name ?? "unknown",
      items: items.filter((item) => nameOf(item) === name),
    }))
    .filter((group) => group.items.length > 0);
}

function renderTable(title: string, groups: readonly Group[]): string {
  const rows = groups.map(({ name, items }) => {
    const counts = BECAME.map((became) => items.filter((item) => item.became === became).length);
    const accepted = items.filter(isAccepted).length;
    return `| ${[name, items.length, accepted, ...counts].join(" | ")} |`;
  });
  const columns = [title, "Suggestions", "Accepted", ...TITLES];
  const rule = columns.map((_, index) => (index === 0 ? "---" : "--:"));
  return [`| ${columns.join(" | ")} |`, `|${rule.join("|")}|`, ...rows].join("\n");
}

/** As values of JSON; money as a decimal string. */
export function describeMeasure({ suggestions, accepted, cost, signed }: MeasureReport): unknown {
  return {
    schema: "fen-measure/1",
    suggestions,
    accepted,
    cost: cost && renderMoney(cost.amount),
    costKnown: cost?.known ?? false,
    currency: cost?.currency ?? "",
    costPerAccepted:
      cost === null || accepted === 0 ? null : renderMoney(Math.round(cost.amount / accepted)),
    signed,
  };
}
