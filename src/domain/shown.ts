/** The order in which suggestions are shown in a terminal, and numbered: the gravest first, then by place. */

import { severityRank, type Severity } from "./suggestion.ts";

export type Shown = { readonly severity: Severity; readonly path: string; readonly line: number };

export function compareShown(a: Shown, b: Shown): number {
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    compareText(a.path, b.path) ||
    a.line - b.line
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
