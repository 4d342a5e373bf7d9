/** What only the run as a whole can tell of its suggestions: what repeats, what comes late, whose code holds. */

import { areLinesSeen, type SeenLines } from "../../domain/seen-lines.ts";
import { findKnown, type History } from "../../domain/history.ts";
import { dedupe } from "../../domain/identity.ts";
import type { RunRecord } from "../../domain/record.ts";
import type { ReviewedSuggestion } from "../../domain/reviewed.ts";
import type { Suggestion } from "../../domain/suggestion.ts";
import type { Verdict } from "../../domain/verdict.ts";
import { checkChange } from "../check.ts";
import type { CodeTools, Gathered } from "../gather.ts";
import { placeAll } from "./place.ts";
import { proveReplacements } from "./prove.ts";

export type SettleOptions = {
  readonly gathered: Gathered;
  readonly tools: CodeTools;
  /** Lines that earlier rounds had read, and what was said of them. */
  readonly seen: SeenLines;
  readonly history: History;
  /** Sources of the guidelines that the model saw as `R1`, `R2` and so on. */
  readonly rules: readonly string[];
};

/** The suggestions of the model and of the built-in checks, ready to be sorted and posted. */
export async function settle(
  reviewed: readonly ReviewedSuggestion[],
  options: SettleOptions,
): Promise<readonly ReviewedSuggestion[]> {
  const { gathered, tools } = options;
  const told = dedupe(
    reviewed.map((item) => markKnown(markLate(nameRule(item, options), options), options)),
  );
  // Before the checks, for the allowance of requests is small: a block that breaks the file is worse than none.
  const proven = await proveReplacements(told, {
    readHead: gathered.headFiles.read,
    parser: tools.parser,
  });
  const checks = await check(gathered, tools);
  return dedupe([...checks.map((item) => markKnown(item, options)), ...proven]);
}

/** The built-in checks alone, as where no key is at hand. */
export async function check(
  gathered: Gathered,
  tools: CodeTools,
): Promise<readonly ReviewedSuggestion[]> {
  const found = await checkChange(gathered.masked, {
    parser: tools.parser,
    readHead: gathered.headFiles.read,
    readBase: gathered.headFiles.readBase,
  });
  return placeFound(found, gathered);
}

/** A program has seen it: there is nothing to verify. */
const SEEN_BY_PROGRAM: Verdict = {
  status: "confirmed",
  reason: "found by a built-in check",
  evidence: "",
  severity: null,
};

/** No batch holds what the checks find. */
const NO_BATCH = 0;

function placeFound(
  found: readonly Suggestion[],
  { change }: Gathered,
): readonly ReviewedSuggestion[] {
  const claims = found.map((suggestion) => ({ suggestion, batch: NO_BATCH }));
  return placeAll(claims, change.files).map((item) => ({ ...item, verdict: SEEN_BY_PROGRAM }));
}

/** Said before, perhaps in other words: whoever has answered, resolved or deleted it need not do so twice. */
function markKnown(
  item: ReviewedSuggestion,
  { gathered, history }: SettleOptions,
): ReviewedSuggestion {
  const known = item.fate === "not-posted" ? findKnown(history, item, gathered.change.files) : null;
  if (!known) return item;
  return { ...item, fate: known.status === "withdrawn" ? "withdrawn" : "already-posted" };
}

/** Sources of the rules that stood before the diff, in the order of their names. */
export function listShownRules({
  plan,
  context,
}: Pick<RunRecord, "plan" | "context">): readonly string[] {
  const isRuled = plan?.batches.some((batch) => batch.context.guidelines !== "") ?? false;
  return isRuled ? (context?.guidelines.sources ?? []).map(({ source }) => source) : [];
}

/** Cites the source of the rule; a rule that nobody has shown to the model is none. */
function nameRule(
  item: ReviewedSuggestion,
  { rules }: Pick<SettleOptions, "rules">,
): ReviewedSuggestion {
  const { rule, ...suggestion } = item.suggestion;
  if (rule === undefined) return item;
  const source = rules[Number(rule.slice(1)) - 1];
  return {
    ...item,
    suggestion: source === undefined ? suggestion : { ...suggestion, rule: source },
  };
}

function markLate(item: ReviewedSuggestion, { gathered, seen }: SettleOptions): ReviewedSuggestion {
  const { placement } = item;
  if (placement.kind !== "inline") return item;
  const isLate = areLinesSeen(gathered.change.files, placement, seen);
  return isLate ? { ...item, late: true } : item;
}
