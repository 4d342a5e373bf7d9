/** Several models side by side: tables for the job summary, and JSON for programs. */

import { speakerOf, type Agreement } from "../compare/agreement.ts";
import type { ComparedModel, Comparison } from "../compare/comparison.ts";
import { measureModel } from "../compare/figures.ts";
import {
  HEADINGS,
  KINDS,
  listRemarks,
  tellAgreement,
  tellConfirmed,
  tellCost,
  tellEnding,
  tellRead,
  tellStanding,
} from "../compare/words.ts";
import { renderCode, renderPhrase } from "../markdown/markdown.ts";
import { renderMoney } from "../money/money.ts";
import type { RunRecord } from "../record.ts";
import { linesLabel } from "../suggestion.ts";

const MAX_ROWS = 200;

/** Blocks of Markdown; none where no models are compared. */
export function renderComparison(record: RunRecord): readonly string[] {
  const { compare, plan, currency } = record;
  if (!compare) return [];
  const tables = KINDS.flatMap((by) => {
    const some = compare.agreements.filter((agreement) => agreement.by === by);
    if (some.length === 0) return [];
    const title = `${HEADINGS[by]}: ${some.length}`;
    const table = renderAgreements(some, compare.models);
    if (by !== "none") return [`#### ${title}`, table];
    return [`<details><summary>${title}</summary>\n\n${table}\n\n</details>`];
  });
  return [
    "### Comparison",
    renderModels(compare, currency),
    tellAgreement(compare),
    ...tables,
    listRemarks(compare, plan)
      .map((remark) => `- ${remark}`)
      .join("\n"),
  ].filter((block) => block !== "");
}

const COLUMNS = [
  "Model",
  "Outcome",
  "Read",
  "Made",
  "Confirmed",
  "Not verified",
  "Rejected",
  "Set aside",
  "Found by others too",
  "By it alone",
  "Cost",
  "For each confirmed",
  "Tokens in",
  "Cached",
  "Out",
  "Seconds",
];

function renderModels(compare: Comparison, currency: RunRecord["currency"]): string {
  const rows = compare.models.map((model) => {
    const figures = measureModel(model, compare.agreements);
    const { made, notVerified, rejected, setAside, shared, alone, usage, seconds } = figures;
    const { cost, each } = tellCost(figures, currency);
    const { inputTokens, cachedTokens, outputTokens } = usage;
    return [
      renderCode(model.model),
      tellEnding(model),
      tellRead(figures),
      made,
      tellConfirmed(figures),
      notVerified,
      rejected,
      setAside,
      shared,
      alone,
      cost,
      each,
      inputTokens,
      cachedTokens,
      outputTokens,
      seconds.toFixed(1),
    ];
  });
  const rule = COLUMNS.map((_, index) => (index < 2 ? "---" : "--:"));
  return [COLUMNS, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function renderAgreements(
  agreements: readonly Agreement[],
  models: readonly ComparedModel[],
): string {
  const names = models.map(({ model }) => renderCode(model));
  const rows = agreements.slice(0, MAX_ROWS).map((agreement) => {
    const { suggestion, placement } = speakerOf(agreement).item;
    const place = renderCode(placement.path) + linesLabel(placement);
    const claim = `${renderPhrase(suggestion.title)}<br>${place}`;
    return [suggestion.severity, claim, ...models.map((model) => tellStanding(agreement, model))];
  });
  const more = agreements.length - rows.length;
  return [
    ["Severity", "Suggestion", ...names],
    ["---", "---", ...names.map(() => "---")],
    ...rows,
    ...(more > 0 ? [["", `and ${more} more`, ...names.map(() => "")]] : []),
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** As values of JSON; `suggestion` is an index in the result's `suggestions`, money a decimal string. */
export function describeComparison({ models, agreements }: Comparison): unknown {
  const all = models.flatMap(({ reviewed }) => reviewed);
  const places = new Map(all.map((item, index) => [item, index] as const));
  return {
    schema: "fen-compare/1",
    models: models.map((model) => describeModel(model, agreements)),
    agreements: agreements.map(({ by, members }) => ({
      by,
      members: members.map(({ model, item }) => ({
        model,
        suggestion: places.get(item) ?? null,
        verdict: item.verdict.status,
        fate: item.fate,
      })),
    })),
  };
}

function describeModel(model: ComparedModel, agreements: readonly Agreement[]): unknown {
  const { cost, costPerConfirmed, usage, ...figures } = measureModel(model, agreements);
  const { inputTokens, cachedTokens, outputTokens } = usage;
  const { ending, plan } = model;
  return {
    model: model.model,
    verifyModel: model.verifier,
    outcome: ending?.outcome ?? "",
    reason: ending?.reason ?? "",
    detail: ending?.detail ?? "",
    limit: renderMoney(model.limit),
    rung: plan?.ladder?.rung ?? "",
    batches: (plan?.batches ?? []).map(({ id }) => id),
    ...figures,
    cost: renderMoney(cost),
    costPerConfirmed: costPerConfirmed === null ? null : renderMoney(costPerConfirmed),
    inputTokens,
    cachedTokens,
    outputTokens,
    unreadable: model.unreadable,
  };
}
