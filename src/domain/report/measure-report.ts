/** What became of the suggestions on a pull request: a list and small tables for people, and JSON for programs. */

import {
  BECAME,
  isAccepted,
  type Became,
  type MeasuredSuggestion,
  type MeasureReport,
} from "../measure.ts";
import { renderAmount, renderMoney } from "../money/money.ts";
import { CATEGORIES, SEVERITIES } from "../suggestion.ts";

const WORDS: Readonly<Record<Became, string>> = {
  "committed-by-block": "committed by the block",
  "committed-by-hand": "committed by hand",
  "lines-changed": "lines changed",
  disliked: "disliked",
  resolved: "resolved",
  ignored: "ignored",
  unknown: "unknown",
};

/** Blocks of Markdown. */
export function renderMeasure(report: MeasureReport): readonly string[] {
  const { suggestions, signed } = report;
  if (suggestions.length === 0) return ["fen has no inline comments on this pull request."];
  return [
    "### What became of the suggestions",
    renderAcceptance(report),
    renderBecame(suggestions),
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

/** A line each, so that it fits a phone. */
function renderBecame(suggestions: readonly MeasuredSuggestion[]): string {
  return BECAME.map((name) => {
    const count = suggestions.filter(({ became }) => became === name).length;
    return count === 0 ? "" : `- ${WORDS[name]}: ${count}`;
  })
    .filter((line) => line !== "")
    .join("\n");
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
    const ignored = items.filter(({ became }) => became === "ignored").length;
    return `| ${name} | ${items.length} | ${items.filter(isAccepted).length} | ${ignored} |`;
  });
  return [`| ${title} | Suggestions | Accepted | Ignored |`, "|---|--:|--:|--:|", ...rows].join(
    "\n",
  );
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
