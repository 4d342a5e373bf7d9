/** What the doctor finds: one sentence for each thing it looked at, and what to change where something is wrong. */

export type Status = "ok" | "warning" | "problem" | "unknown";

export type Finding = {
  /** Stable id of the check, such as `key`; several findings may share one. */
  readonly check: string;
  /** `unknown`: it could not be told from here. */
  readonly status: Status;
  /** Our own words; names of files and settings stand in backticks. */
  readonly says: string;
  /** The line to change and what to write there; `null` where there is nothing to do. */
  readonly fix: string | null;
};

export function ok(check: string, says: string): Finding {
  return { check, status: "ok", says, fix: null };
}

/** The words of a finding that asks for something: what is wrong, and what to change. */
type Advice = { readonly says: string; readonly fix: string | null };

export function warning(check: string, advice: Advice): Finding {
  return { check, status: "warning", ...advice };
}

export function problem(check: string, advice: Advice): Finding {
  return { check, status: "problem", ...advice };
}

export function unknown(check: string, advice: Advice): Finding {
  return { check, status: "unknown", ...advice };
}

export const STATUSES: readonly Status[] = ["problem", "warning", "unknown", "ok"];

export function countOf(findings: readonly Finding[], status: Status): number {
  return findings.filter((finding) => finding.status === status).length;
}

/** `2 problems, 1 warning, 1 unknown, 12 ok`; what there is none of is left out. */
export function renderCounts(findings: readonly Finding[]): string {
  const words: Readonly<Record<Status, string>> = {
    problem: "problem",
    warning: "warning",
    unknown: "unknown",
    ok: "ok",
  };
  const parts = STATUSES.flatMap((status) => {
    const count = countOf(findings, status);
    const isPlural = count > 1 && (status === "problem" || status === "warning");
    return count === 0 ? [] : [`${count} ${words[status]}${isPlural ? "s" : ""}`];
  });
  return parts.join(", ");
}

/** Why a set-up with problems has failed: the checks that found them, each once. */
export function explainProblems(findings: readonly Finding[]): string {
  const found = findings.filter(({ status }) => status === "problem");
  const checks = [...new Set(found.map(({ check }) => check))].join(", ");
  const count = found.length === 1 ? "1 problem" : `${found.length} problems`;
  return `the doctor found ${count} (${checks}); the report says what to change`;
}
