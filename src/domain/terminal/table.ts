/** A table as rows of a terminal: columns as wide as they need to be, the widest wrapped when there is no room. */

import { measure, pad, run, wrap, type Row, type Run } from "./paint.ts";

/** The first row is the heading. */
export type Table = {
  readonly cells: readonly (readonly (readonly Run[])[])[];
  readonly aligns: readonly ("left" | "right")[];
};

const GAP = 2;
const LEAST_WIDTH = 8;

export function renderTable(table: Table, width: number): readonly Row[] {
  const widths = chooseWidths(table, width);
  const isTall = table.cells.some((row) => layOut(row, widths).some((cell) => cell.length > 1));
  return table.cells.flatMap((row, index) => {
    const rows = renderRow(layOut(row, widths), { widths, aligns: table.aligns });
    if (index === 0) return [...rows, renderRule(widths)];
    return isTall && index < table.cells.length - 1 ? [...rows, []] : rows;
  });
}

/** Is there room for every column without cutting a word? */
export function hasRoom(table: Table, width: number): boolean {
  const columns = table.cells[0]?.length ?? 0;
  const least = Array.from({ length: columns }, (_, column) =>
    Math.max(1, ...table.cells.map((row) => measureWord(row[column] ?? []))),
  );
  return least.reduce((sum, one) => sum + one, GAP * (columns - 1)) <= width;
}

/** Columns of the longest word of a cell. */
function measureWord(cell: readonly Run[]): number {
  const words = cell
    .map(({ text }) => text)
    .join("")
    .split(/\s+/);
  return Math.max(...words.map((word) => measure(word)));
}

function chooseWidths(table: Table, width: number): readonly number[] {
  const columns = table.cells[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(1, ...table.cells.map((row) => measureCell(row[column] ?? []))),
  );
  const room = width - GAP * (columns - 1);
  while (widths.reduce((sum, one) => sum + one, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= LEAST_WIDTH) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** Columns of a cell that is not wrapped. */
function measureCell(cell: readonly Run[]): number {
  const lines = cell
    .map(({ text }) => text)
    .join("")
    .split("\n");
  return Math.max(...lines.map((line) => measure(line)));
}

function layOut(
  row: readonly (readonly Run[])[],
  widths: readonly number[],
): readonly (readonly Row[])[] {
  return widths.map((width, column) => wrap(row[column] ?? [], width));
}

function renderRow(
  cells: readonly (readonly Row[])[],
  shape: { readonly widths: readonly number[]; readonly aligns: Table["aligns"] },
): readonly Row[] {
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    cells.flatMap((cell, column) => {
      const width = shape.widths[column] ?? 0;
      const gap = column === 0 ? [] : [run(" ".repeat(GAP))];
      return [...gap, ...pad(cell[line] ?? [], width, shape.aligns[column])];
    }),
  );
}

function renderRule(widths: readonly number[]): Row {
  const row = widths.map((width) => "─".repeat(width)).join(" ".repeat(GAP));
  return [run(row, "dim")];
}
