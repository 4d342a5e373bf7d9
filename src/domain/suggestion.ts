/** The claim the model makes about a change, and what became of it. */

import type { Claim } from "./claim.ts";
import type { Side } from "./diff/diff.ts";

export const SEVERITIES = ["critical", "major", "minor", "nit"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CATEGORIES = [
  "bug",
  "security",
  "performance",
  "correctness",
  "maintainability",
  "test",
  "docs",
] as const;
export type Category = (typeof CATEGORIES)[number];

export type Suggestion = {
  /** As the model wrote it; `anchor.ts` finds the file that is meant. */
  readonly path: string;
  /** One or more whole lines of the file, without the marker column, joined with `\n`. */
  readonly quote: string;
  readonly side: Side;
  /** New-side line number of the quote's first line, only to choose among equal quotes. */
  readonly line: number | null;
  readonly severity: Severity;
  readonly category: Category;
  /** One line of plain text. */
  readonly title: string;
  /** Markdown, as the model wrote it: never posted before `markdown.ts` has made it harmless. */
  readonly body: string;
  /** The lines that replace exactly the quoted ones; `""` deletes them; `null` where none was given. */
  readonly replacement: string | null;
  /** What a program can check of it; `null` where it says nothing of the kind. */
  readonly claim: Claim | null;
  readonly source: "model" | "check" | "tool";
  /** Of a tool's finding: its name and rule. Foreign text. */
  readonly tool?: string;
  /** The guideline that it rests on, by the name that the model saw (`R1`); its source, once that is known. */
  readonly rule?: string;
};

/** How the quote was found in the file. */
export type AnchorMatch = "exact" | "white-space" | "marker-column" | "nearest";

/** Where a suggestion goes. */
export type Placement =
  | {
      readonly kind: "inline";
      /** The path GitHub knows the file by in this pull request. */
      readonly path: string;
      readonly side: Side;
      /** First line; equal to `endLine` for a single line. Numbers are of `side`. */
      readonly startLine: number;
      readonly endLine: number;
      readonly match: AnchorMatch;
      /** The lines of the file that are meant, as they stand there. */
      readonly lines: readonly string[];
    }
  | {
      readonly kind: "body";
      /** Path of the file in the pull request when it is one, else what the model wrote. */
      readonly path: string;
      /** One plain sentence: why there is no line to put it on. */
      readonly reason: string;
    };

/** 0 for `critical` … 3 for `nit`. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** Is `severity` at least as severe as `floor`? */
export function isAtLeast(severity: Severity, floor: Severity): boolean {
  return severityRank(severity) <= severityRank(floor);
}

/** ` line 3`, ` lines 3–5`, ` line 3 (old)`; empty where there is no line. */
export function linesLabel(placement: Placement): string {
  if (placement.kind === "body") return "";
  const { startLine, endLine, side } = placement;
  const lines = startLine === endLine ? ` line ${startLine}` : ` lines ${startLine}–${endLine}`;
  return side === "LEFT" ? `${lines} (old)` : lines;
}
