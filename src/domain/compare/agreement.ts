/** Which suggestions of several models say the same of the same place, and who stands behind them. */

import {
  isSameElsewhere,
  isSameSuggestion,
  isSameWording,
  overlapOf,
  sketchOf,
} from "../identity.ts";
import type { Sketch } from "../identity.ts";
import { survives, type ReviewedSuggestion } from "../reviewed.ts";
import { severityRank } from "../suggestion.ts";

export type Member = { readonly model: string; readonly item: ReviewedSuggestion };

/**
 * Suggestions that say the same. `all`: it stands with every model that answered, two at least; `some`: with two at
 * least; `one`: with one; `none`: each model that made it has taken it back, or a program has.
 */
export type Agreement = {
  readonly by: "all" | "some" | "one" | "none";
  /** In the order of the models. Of each model at most one stands. */
  readonly members: readonly Member[];
};

export type Finds = {
  readonly model: string;
  readonly reviewed: readonly ReviewedSuggestion[];
  /** Did it answer at all? Who did not is not asked for its agreement. */
  readonly hasAnswered: boolean;
};

type Entry = Member & { readonly sketch: Sketch; readonly stands: boolean };

/** Every suggestion in exactly one group. The most agreed upon come first, and of equals the gravest. */
export function findAgreements(finds: readonly Finds[]): readonly Agreement[] {
  const groups = new Map<string, Entry[][]>();
  const groupsOf = ({ sketch }: Entry) => groups.get(sketch.path) ?? [];
  for (const { model, reviewed } of finds) {
    const entries = reviewed.map((item) => {
      const entry = describe(model, item);
      return { entry, overlap: findNearest(entry, groupsOf(entry))?.overlap ?? 0 };
    });
    // Of two that could take the same place in a group, the one that fits better takes it.
    for (const { entry } of entries.toSorted((a, b) => b.overlap - a.overlap)) {
      const known = groupsOf(entry);
      const near = findNearest(entry, known);
      if (near) near.group.push(entry);
      else groups.set(entry.sketch.path, [...known, [entry]]);
    }
  }
  const voters = finds.filter(({ hasAnswered }) => hasAnswered).length;
  return [...groups.values()]
    .flat()
    .map((entries) => toAgreement(entries, voters))
    .toSorted(byWeight);
}

function describe(model: string, item: ReviewedSuggestion): Entry {
  const sketch = sketchOf(item.suggestion, item.placement);
  return { model, item, sketch, stands: survives(item) };
}

/** The group that has the most words in common with it; none where this model has its own that stands in it. */
function findNearest(
  entry: Entry,
  groups: readonly Entry[][],
): { readonly group: Entry[]; readonly overlap: number } | null {
  let best: { readonly group: Entry[]; readonly overlap: number } | null = null;
  for (const group of groups) {
    const isTaken = entry.stands && group.some((one) => one.stands && one.model === entry.model);
    if (isTaken) continue;
    for (const other of group) {
      if (!isSameFind(entry, other)) continue;
      const overlap = overlapOf(entry.sketch, other.sketch);
      if (best === null || overlap > best.overlap) best = { group, overlap };
    }
  }
  return best;
}

/**
 * Lines that both quote decide together with few words in common, or with the same claim about the same name; lines
 * nearby with most of the words.
 */
function isSameFind(a: Entry, b: Entry): boolean {
  if (a.sketch.path !== b.sketch.path || a.sketch.side !== b.sketch.side) return false;
  const gap = measureGap(a.item, b.item);
  if (gap === null) {
    return a.item.fingerprint === b.item.fingerprint || isSameSuggestion(a.sketch, b.sketch);
  }
  if (gap > 0) return gap <= NEARBY && isSameElsewhere(a.sketch, b.sketch);
  return isSameClaim(a.item, b.item) || isSameWording(a.sketch, b.sketch);
}

/** Models quote the line with the fault or the one above it. */
const NEARBY = 5;

/** Lines from the end of the one to the start of the other, 0 where they overlap; `null` where one has no lines. */
function measureGap(a: ReviewedSuggestion, b: ReviewedSuggestion): number | null {
  const [first, second] = [a.placement, b.placement];
  if (first.kind !== "inline" || second.kind !== "inline") return null;
  const gap = Math.max(first.startLine, second.startLine) - Math.min(first.endLine, second.endLine);
  return Math.max(0, gap);
}

function isSameClaim(
  { suggestion: { claim } }: ReviewedSuggestion,
  b: ReviewedSuggestion,
): boolean {
  const other = b.suggestion.claim;
  return claim !== null && other?.kind === claim.kind && other.name === claim.name;
}

function toAgreement(entries: readonly Entry[], voters: number): Agreement {
  const backers = new Set(entries.filter(({ stands }) => stands).map(({ model }) => model)).size;
  const members = entries.map(({ model, item }) => ({ model, item }));
  if (backers < 2) return { by: backers === 1 ? "one" : "none", members };
  return { by: backers === voters ? "all" : "some", members };
}

const ORDER: readonly Agreement["by"][] = ["all", "some", "one", "none"];

function byWeight(a: Agreement, b: Agreement): number {
  const [first, second] = [speakerOf(a).item, speakerOf(b).item];
  return (
    ORDER.indexOf(a.by) - ORDER.indexOf(b.by) ||
    severityRank(first.suggestion.severity) - severityRank(second.suggestion.severity) ||
    compare(first.placement.path, second.placement.path) ||
    startOf(first) - startOf(second)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const startOf = ({ placement }: ReviewedSuggestion) =>
  placement.kind === "inline" ? placement.startLine : 0;

/** The suggestion that stands for the group: one that stands, confirmed before not verified, then the gravest. */
export function speakerOf({ members }: Agreement): Member {
  const [speaker] = members.toSorted(
    (a, b) =>
      Number(survives(b.item)) - Number(survives(a.item)) || rankOf(a.item) - rankOf(b.item),
  );
  if (!speaker) throw new Error("a group has members");
  return speaker;
}

function rankOf({ verdict, suggestion }: ReviewedSuggestion): number {
  return (verdict.status === "confirmed" ? 0 : 10) + severityRank(suggestion.severity);
}

/** All suggestions in the order of the models, each with its model; what another model has said before is a repeat. */
export function joinFinds(
  finds: readonly Pick<Finds, "model" | "reviewed">[],
  agreements: readonly Agreement[],
): readonly ReviewedSuggestion[] {
  const repeats = new Set<ReviewedSuggestion>();
  for (const agreement of agreements) {
    const speaker = speakerOf(agreement).item;
    for (const { item } of agreement.members) {
      if (item !== speaker && survives(item)) repeats.add(item);
    }
  }
  return finds.flatMap(({ model, reviewed }) =>
    reviewed.map((item) => ({
      ...item,
      model,
      ...(repeats.has(item) && { fate: "duplicate" as const }),
    })),
  );
}
