/** What was sent to the model besides the diff, with its price: what earned its place, and what did not. */

import { renderCode, renderPhrase } from "../markdown/markdown.ts";
import { renderAligned, type Currency, type Nano } from "../money/money.ts";
import type { SharedContext } from "../prompt.ts";
import type { Guideline } from "../context/guidelines.ts";
import type { Piece } from "../context/piece.ts";

/** A part of the prompt with what it takes of each request. */
type Part = { readonly tokens: number; readonly perRequest: Nano };

export type ContextReport = {
  readonly guidelines: Part & {
    /** What each `R1`, `R2` … stands for. */
    readonly sources: readonly Pick<Guideline, "source" | "scope">[];
    readonly cut: boolean;
  };
  readonly code: Part & {
    readonly pieces: readonly (Pick<Piece, "path" | "startLine" | "kind" | "of"> & {
      readonly lines: number;
    })[];
    /** Pieces that were found and not chosen. */
    readonly left: number;
    /** Where it was looked for. */
    readonly searched: "head" | "merge" | "base" | "requests" | "changed-files" | "nothing";
  };
  readonly findings: Part & { readonly count: number };
  readonly discussion: Part;
};

const SEARCHED: Readonly<Record<ContextReport["code"]["searched"], string>> = {
  head: "searched in the clone, at the head",
  merge: "searched in the clone, at the merge of head and base",
  base: "searched in the clone, at the base",
  requests: "no clone: searched in files that the changed ones import",
  "changed-files": "no clone: searched in the changed files alone",
  nothing: "switched off",
};

const MAX_PIECES = 40;

/** A folded table; none where nothing was planned. `sent` is what stands before the diff of the first batch. */
export function renderContextReport(
  report: ContextReport,
  run: { readonly sent: SharedContext; readonly requests: number; readonly currency: Currency },
): string {
  const { guidelines, code, findings, discussion } = report;
  const row = (name: keyof SharedContext, part: Part, what: string) => {
    const text = run.sent[name];
    const state = part.tokens === 0 ? "" : text === "" ? "left out for its price" : "";
    const price = renderAligned(part.perRequest * run.requests, run.currency);
    const words = [state, what].filter((word) => word !== "").join("; ");
    return `| ${name} | ${part.tokens} | ${text === "" ? "" : price} | ${words} |`;
  };
  const rows = [
    row("guidelines", guidelines, describeRules(guidelines)),
    row("code", code, describeCode(code)),
    row("findings", findings, findings.count === 0 ? "" : `${findings.count} of other tools`),
    row("discussion", discussion, ""),
  ];
  const table = ["| Part | Tokens | At most | What it is |", "|---|--:|--:|---|", ...rows].join(
    "\n",
  );
  const pieces = code.pieces
    .slice(0, MAX_PIECES)
    .map(
      ({ path, startLine, lines, kind, of }) =>
        `- ${renderCode(path)} lines ${startLine}–${startLine + lines - 1}: ${kind}${of === "" ? "" : ` of ${renderCode(of)}`}`,
    );
  const parts = [table, ...(run.sent.code === "" ? [] : [pieces.join("\n")])].filter(
    (part) => part !== "",
  );
  return `<details><summary>Sent besides the diff</summary>\n\n${parts.join("\n\n")}\n\n</details>`;
}

function describeRules({ sources, cut }: ContextReport["guidelines"]): string {
  const names = sources.map(
    ({ source, scope }) =>
      `${renderCode(source)}${scope === "" ? "" : ` for ${renderPhrase(scope)}`}`,
  );
  return [...names, ...(cut ? ["cut to what fits the changed files"] : [])].join(", ");
}

function describeCode({ pieces, left, searched }: ContextReport["code"]): string {
  const found = `${pieces.length} pieces of ${pieces.length + left} found`;
  return pieces.length + left === 0 ? SEARCHED[searched] : `${found}; ${SEARCHED[searched]}`;
}
