/** The suggestions of a run as SARIF 2.1.0, for code scanning and editors. */

import type { RunRecord } from "../record.ts";
import { survives, type ReviewedSuggestion } from "../reviewed.ts";
import { CATEGORIES, type Severity } from "../suggestion.ts";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  critical: "error",
  major: "error",
  minor: "warning",
  nit: "note",
};

/** SARIF text; one result for each surviving suggestion that has lines in the head, `uri` percent-encoded. */
export function renderSarif(record: RunRecord): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "fen",
            version: record.version,
            rules: CATEGORIES.map((id) => ({ id, shortDescription: { text: `fen: ${id}` } })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: record.reviewed.filter(survives).map(renderResult),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function renderResult(item: ReviewedSuggestion): unknown {
  const { suggestion, placement, fingerprint, verdict } = item;
  const region =
    placement.kind === "inline" && placement.side === "RIGHT"
      ? { region: { startLine: placement.startLine, endLine: placement.endLine } }
      : {};
  const uri = placement.path.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return {
    ruleId: suggestion.category,
    level: LEVELS[suggestion.severity],
    message: {
      text: suggestion.body === "" ? suggestion.title : `${suggestion.title}\n\n${suggestion.body}`,
    },
    locations: [{ physicalLocation: { artifactLocation: { uri }, ...region } }],
    partialFingerprints: { "fen/v1": fingerprint },
    properties: {
      severity: suggestion.severity,
      source: suggestion.source,
      ...(suggestion.tool === undefined ? {} : { tool: suggestion.tool }),
      ...(suggestion.rule === undefined ? {} : { rule: suggestion.rule }),
      ...(item.model === undefined ? {} : { model: item.model }),
      verification: verdict.status,
    },
  };
}
