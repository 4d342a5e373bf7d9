/** Several models side by side as rows of a terminal: figures below each other, models beside each other. */

import { speakerOf, type Agreement } from "../compare/agreement.ts";
import type { ComparedModel, Comparison } from "../compare/comparison.ts";
import { measureModel, type Figures } from "../compare/figures.ts";
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
import type { Currency } from "../money/money.ts";
import type { RunRecord } from "../record.ts";
import { linesLabel, type Severity } from "../suggestion.ts";
import { run, wrap, type Row, type Run, type Style } from "./paint.ts";
import { renderTable } from "./table.ts";

/** Who found what, then the figures of each model. */
export function renderCompared(record: RunRecord, width: number): readonly Row[] {
  const { compare, plan, currency } = record;
  if (!compare) return [];
  const found = KINDS.flatMap((by) => {
    const some = compare.agreements.filter((agreement) => agreement.by === by);
    if (some.length === 0) return [];
    const title = [run(`${HEADINGS[by]}: ${some.length}`, "bold")];
    return [title, ...renderAgreements(some, { models: compare.models, width }), []];
  });
  return [
    ...found,
    ...renderFigures(compare, { currency, width }),
    [],
    ...wrap([run(tellAgreement(compare))], width),
    ...listRemarks(compare, plan).flatMap((remark) => wrap([run(remark, "dim")], width)),
  ];
}

const MAX_ROWS = 100;

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  critical: "red",
  major: "yellow",
  minor: "bold",
  nit: "plain",
};

const STANDING_STYLES: Readonly<Record<string, Style>> = {
  confirmed: "green",
  "not verified": "yellow",
};

function renderAgreements(
  agreements: readonly Agreement[],
  { models, width }: { readonly models: readonly ComparedModel[]; readonly width: number },
): readonly Row[] {
  const cells = agreements.slice(0, MAX_ROWS).map((agreement) => {
    const { suggestion, placement } = speakerOf(agreement).item;
    const { severity, title } = suggestion;
    return [
      [run(severity, SEVERITY_STYLES[severity])],
      [run(title), run(`\n${placement.path}${linesLabel(placement)}`, "dim")],
      ...models.map((model) => {
        const word = tellStanding(agreement, model);
        return [run(word, STANDING_STYLES[word] ?? "dim")];
      }),
    ];
  });
  const heading = ["", "", ...models.map(({ model }) => model)].map((name) => [run(name, "bold")]);
  const aligns = heading.map(() => "left" as const);
  const more = agreements.length - cells.length;
  return [
    ...renderTable({ cells: [heading, ...cells], aligns }, width),
    ...(more > 0 ? [[run(`… and ${more} more`, "dim")]] : []),
  ];
}

type Line = readonly [string, (figures: Figures, model: ComparedModel) => string];

function listLines(currency: Currency): readonly Line[] {
  return [
    ["outcome", (_, model) => tellEnding(model)],
    ["read", tellRead],
    ["suggestions made", ({ made }) => String(made)],
    ["confirmed", tellConfirmed],
    ["not verified", ({ notVerified }) => String(notVerified)],
    ["rejected", ({ rejected }) => String(rejected)],
    ["set aside", ({ setAside }) => String(setAside)],
    ["found by others too", ({ shared }) => String(shared)],
    ["found by it alone", ({ alone }) => String(alone)],
    ["cost", (figures) => tellCost(figures, currency).cost],
    ["for each confirmed", (figures) => tellCost(figures, currency).each],
    ["tokens in", ({ usage }) => String(usage.inputTokens)],
    ["of them cached", ({ usage }) => String(usage.cachedTokens)],
    ["tokens out", ({ usage }) => String(usage.outputTokens)],
    ["seconds", ({ seconds }) => seconds.toFixed(1)],
  ];
}

function renderFigures(
  { models, agreements }: Comparison,
  { currency, width }: { readonly currency: Currency; readonly width: number },
): readonly Row[] {
  const figures = models.map((model) => ({ model, of: measureModel(model, agreements) }));
  const heading: readonly (readonly Run[])[] = [
    [run("")],
    ...models.map(({ model }) => [run(model, "bold")]),
  ];
  const cells = listLines(currency).map(([name, tell]) => [
    [run(name, "dim")],
    ...figures.map(({ model, of }) => [run(tell(of, model))]),
  ]);
  const aligns = heading.map((_, index) => (index === 0 ? ("left" as const) : ("right" as const)));
  return renderTable({ cells: [heading, ...cells], aligns }, width);
}
