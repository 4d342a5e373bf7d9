/** Several models side by side: a table and lists for the job summary, and JSON for programs. */

import { speakerOf, type Agreement } from "../compare/agreement.ts";
import type { ComparedModel, Comparison } from "../compare/comparison.ts";
import { measureModel } from "../compare/figures.ts";
import {
  HEADINGS,
  KINDS,
  listLines,
  listRemarks,
  tellAgreement,
  tellStanding,
} from "../compare/words.ts";
import { renderCode, renderPhrase } from "../markdown/markdown.ts";
import { renderMoney } from "../money/money.ts";
import type { RunRecord } from "../record.ts";
import { linesLabel } from "../suggestion.ts";

const MAX_ITEMS = 200;

/** Blocks of Markdown; none where no models are compared. */
export function renderComparison(record: RunRecord): readonly string[] {
  const { compare, plan, currency } = record;
  if (!compare) return [];
  const lists = KINDS.flatMap((by) => {
    const some = compare.agreements.filter((agreement) => agreement.by === by);
    if (some.length === 0) return [];
    const title = `${HEADINGS[by]}: ${some.length}`;
    const list = renderAgreements(some, compare.models);
    if (by !== "none") return [`#### ${title}`, list];
    return [`<details><summary>${title}</summary>\n\n${list}\n\n</details>`];
  });
  return [
    "### Comparison",
    renderModels(compare, currency),
    tellAgreement(compare),
    ...lists,
    listRemarks(compare, plan)
      .map((remark) => `- ${remark}`)
      .join("\n"),
  ].filter((block) => block !== "");
}

/** As many as a phone shows beside each other. */
const MODELS_IN_TABLE = 3;

/** Figures below each other and models beside each other, in several tables where there are many. */
function renderModels(compare: Comparison, currency: RunRecord["currency"]): string {
  const names = compare.models.map(({ model }) => renderCode(model));
  const lines = listLines(compare, currency);
  const tables: string[] = [];
  for (let from = 0; from < names.length; from += MODELS_IN_TABLE) {
    const part = <T>(cells: readonly T[]) => cells.slice(from, from + MODELS_IN_TABLE);
    const rows = lines.map(({ name, values }) => [name, ...part(values)]);
    const shown = part(names);
    const table = [["Figure", ...shown], ["---", ...shown.map(() => "--:")], ...rows];
    tables.push(table.map((cells) => `| ${cells.join(" | ")} |`).join("\n"));
  }
  return tables.join("\n\n");
}

function renderAgreements(
  agreements: readonly Agreement[],
  models: readonly ComparedModel[],
): string {
  const items = agreements.slice(0, MAX_ITEMS).map((agreement) => {
    const { suggestion, placement } = speakerOf(agreement).item;
    const place = renderCode(placement.path) + linesLabel(placement);
    const standings = models.map(
      (model) => `${renderCode(model.model)} ${tellStanding(agreement, model)}`,
    );
    const claim = `**${suggestion.severity}**: ${renderPhrase(suggestion.title)}`;
    return `- ${claim}<br>${[place, ...standings].join(" · ")}`;
  });
  const more = agreements.length - items.length;
  return [...items, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n");
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
