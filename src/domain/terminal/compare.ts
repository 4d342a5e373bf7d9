/** Several models side by side as rows of a terminal: figures below each other, models beside each other. */

import { speakerOf, type Agreement } from "../compare/agreement.ts";
import type { ComparedModel, Comparison } from "../compare/comparison.ts";
import {
  HEADINGS,
  KINDS,
  listLines,
  listRemarks,
  tellAgreement,
  tellStanding,
} from "../compare/words.ts";
import type { Currency } from "../money/money.ts";
import type { RunRecord } from "../record.ts";
import { linesLabel, type Severity } from "../suggestion.ts";
import { indent, measure, pad, run, wrap, type Row, type Run, type Style } from "./paint.ts";
import { hasRoom, renderTable } from "./table.ts";

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
  const table = { cells: [heading, ...cells], aligns: heading.map(() => "left" as const) };
  const more = agreements.length - cells.length;
  const isWide = hasRoom({ ...table, cells: table.cells.map(withoutTitle) }, width);
  return [
    ...(isWide ? renderTable(table, width) : renderStacked(table.cells, width)),
    ...(more > 0 ? [[run(`… and ${more} more`, "dim")]] : []),
  ];
}

/** Titles and paths may be cut: they are long anyway, and take what room is left. */
const LEAST_TITLE = "x".repeat(20);

function withoutTitle(row: readonly (readonly Run[])[]): readonly (readonly Run[])[] {
  return row.map((cell, column) => (column === 1 ? [run(LEAST_TITLE)] : cell));
}

/** On a narrow terminal: each suggestion, and below it a line for each model. */
function renderStacked(
  [heading = [], ...rows]: readonly (readonly (readonly Run[])[])[],
  width: number,
): readonly Row[] {
  return rows.flatMap(([severity = [], title = [], ...standings], index) => [
    ...(index === 0 ? [] : [[]]),
    ...wrap([...severity, run(" "), ...title], width),
    ...standings.flatMap((standing, model) =>
      indent(wrap([...(heading[model + 2] ?? []), run(" "), ...standing], width - 2), [run("  ")]),
    ),
  ]);
}

function renderFigures(
  compare: Comparison,
  { currency, width }: { readonly currency: Currency; readonly width: number },
): readonly Row[] {
  const heading: readonly (readonly Run[])[] = [
    [run("")],
    ...compare.models.map(({ model }) => [run(model, "bold")]),
  ];
  const cells = listLines(compare, currency).map(({ name, values }) => [
    [run(name, "dim")],
    ...values.map((value) => [run(value)]),
  ]);
  const aligns = heading.map((_, index) => (index === 0 ? ("left" as const) : ("right" as const)));
  const table = { cells: [heading, ...cells], aligns };
  if (hasRoom(table, width)) return renderTable(table, width);
  // On a narrow terminal the models stand below each other, each with its figures.
  const left =
    Math.max(...cells.map(([name]) => measure((name ?? []).map(({ text }) => text).join("")))) + 2;
  return compare.models.flatMap(({ model }, index) => [
    ...(index === 0 ? [] : [[]]),
    ...wrap([run(model, "bold")], width),
    ...cells.flatMap((row) => {
      const [first = [], ...rest] = wrap(row[index + 1] ?? [], width - left);
      return [[...pad(row[0] ?? [], left), ...first], ...indent(rest, [run(" ".repeat(left))])];
    }),
  ]);
}
