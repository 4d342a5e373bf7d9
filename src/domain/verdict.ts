/** What the second pass decided about a suggestion, and what its words are worth. */

import type { VerdictAnswer } from "./answer.ts";
import { squeeze } from "./placing/quote.ts";
import type { Severity } from "./suggestion.ts";

export type Verdict = {
  /**
   * `confirmed` and `rejected` are the verifier's; `not-verified` covers "uncertain", a rejection without
   * evidence, no answer and no verification at all. Only `rejected` takes a suggestion out.
   */
  readonly status: "confirmed" | "rejected" | "not-verified";
  /** The verifier's reason (foreign text), or ours for `not-verified`. */
  readonly reason: string;
  readonly evidence: string;
  /** The severity the verifier would give instead, for a confirmed suggestion. */
  readonly severity: Severity | null;
};

export function notVerified(reason: string): Verdict {
  return { status: "not-verified", reason, evidence: "", severity: null };
}

/** Evidence shorter than this proves nothing: a brace stands everywhere. */
const MIN_EVIDENCE = 4;

/** Does the text occur in the code that was shown, white space and marker columns aside? */
export function occursIn(evidence: string, shownCode: string): boolean {
  const wanted = squeeze(evidence);
  if (wanted.replaceAll(" ", "").length < MIN_EVIDENCE) return false;
  if (squeeze(shownCode).includes(wanted)) return true;
  const bare = (text: string) => squeeze(text.replaceAll(/^[+\- ]/gm, ""));
  return bare(shownCode).includes(bare(evidence));
}

const STRICTNESS: Readonly<Record<VerdictAnswer["verdict"], number>> = {
  rejected: 0,
  uncertain: 1,
  confirmed: 2,
};

/**
 * One verdict for each candidate id, from answers that may repeat, contradict, miss or invent ids:
 * of several for one id the strictest counts, unknown ids are ignored, missing ones are not verified.
 */
export function settleVerdicts(
  answers: readonly VerdictAnswer[],
  context: { readonly ids: readonly number[]; readonly shownCode: string },
): ReadonlyMap<number, Verdict> {
  const settled = new Map<number, Verdict>();
  for (const id of context.ids) {
    const own = answers.filter((answer) => answer.id === id);
    const strictest = own.toSorted((a, b) => STRICTNESS[a.verdict] - STRICTNESS[b.verdict])[0];
    settled.set(id, strictest ? judge(strictest, context.shownCode) : notVerified("no answer"));
  }
  return settled;
}

function judge(answer: VerdictAnswer, shownCode: string): Verdict {
  const { evidence, reason, severity } = answer;
  if (answer.verdict === "confirmed") return { status: "confirmed", reason, evidence, severity };
  if (answer.verdict === "uncertain") {
    return { ...notVerified(reason || "the verifier was uncertain"), evidence };
  }
  if (occursIn(evidence, shownCode)) {
    return { status: "rejected", reason, evidence, severity: null };
  }
  return { ...notVerified("rejected, but without evidence that stands in the code"), evidence };
}
