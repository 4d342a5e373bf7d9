/**
 * Tries out in memory every block that a click would commit: alone, and all blocks of a file together. What does not
 * hold is shown with the reason instead.
 */

import { applyEdits, linesOf, overlaps, type Edit } from "../../domain/placing/apply.ts";
import type { InlinePlacement } from "../../domain/placing/anchor.ts";
import { isIndentStyleKept } from "../../domain/placing/indentation.ts";
import { checkReplacement, COMPARED_NEIGHBOURS } from "../../domain/placing/replacement.ts";
import type { ReviewedSuggestion } from "../../domain/reviewed.ts";
import { MARK } from "../../domain/secrets.ts";
import { severityRank } from "../../domain/suggestion.ts";
import type { CodeParser } from "../../io/code-parser.ts";

export type ProofTools = {
  /** Text of a file at the head; `null` when it can't be read. */
  readonly readHead: (path: string) => Promise<string | null>;
  readonly parser: Pick<CodeParser, "parse">;
};

/** A block that is offered so far, with its place. */
type Offer = {
  readonly item: ReviewedSuggestion;
  readonly placement: InlinePlacement;
  readonly edit: Edit;
};

/** Never rejects for what a file holds; a file that can't be read leaves its blocks as they are. */
export async function proveReplacements(
  reviewed: readonly ReviewedSuggestion[],
  tools: ProofTools,
): Promise<readonly ReviewedSuggestion[]> {
  const reasons = new Map<ReviewedSuggestion, string>();
  const offers = reviewed.flatMap(findOffer).toSorted(byWorth);
  for (const [path, ofFile] of Map.groupBy(offers, ({ placement }) => placement.path)) {
    const head = await tools.readHead(path);
    const file = head === null ? null : { path, head, parser: tools.parser };
    const alone: Offer[] = [];
    for (const offer of ofFile) {
      const reason = file && (await refuseAlone(offer, file));
      if (reason === null) alone.push(offer);
      else reasons.set(offer.item, reason);
    }
    for (const [item, reason] of await refuseTogether(alone, file)) reasons.set(item, reason);
  }
  return reviewed.map((item) => {
    const reason = reasons.get(item);
    return reason === undefined ? item : { ...item, replacement: { kind: "shown", reason } };
  });
}

function findOffer(item: ReviewedSuggestion): readonly Offer[] {
  const { placement, replacement, fate } = item;
  if (placement.kind !== "inline" || replacement?.kind !== "committable") return [];
  if (fate !== "not-posted") return [];
  const { startLine, endLine } = placement;
  return [{ item, placement, edit: { startLine, endLine, text: replacement.text } }];
}

/** The most severe first; among equals those higher up. */
function byWorth(a: Offer, b: Offer): number {
  const rank = ({ item }: Offer) => severityRank(item.suggestion.severity);
  return rank(a) - rank(b) || a.edit.startLine - b.edit.startLine;
}

type HeadFile = {
  readonly path: string;
  readonly head: string;
  readonly parser: ProofTools["parser"];
};

/** What speaks against the block by itself, once the whole file is known. */
async function refuseAlone(offer: Offer, file: HeadFile): Promise<string | null> {
  return refuseText(offer, file.head) ?? (await refuseFaults([offer], file));
}

function refuseText({ item, placement, edit }: Offer, head: string): string | null {
  if (placement.lines.some((line) => line.includes(MARK))) return "the quoted lines hold a secret";
  const present = linesOf(head, edit);
  const isThere =
    present.length === placement.lines.length &&
    present.every((line, index) => line === placement.lines[index]);
  if (!isThere) return "the file at the head is not the one in the diff";
  if (/\r\n/.test(head) && /[^\r]\n/.test(head)) return "the file mixes line endings";
  const { quote, replacement } = item.suggestion;
  const lines = head.split("\n");
  const before = lines.slice(
    Math.max(0, edit.startLine - 1 - COMPARED_NEIGHBOURS),
    edit.startLine - 1,
  );
  const after = lines.slice(edit.endLine, edit.endLine + COMPARED_NEIGHBOURS);
  const surroundings = { before, after, hasCarriageReturns: head.includes("\r") };
  const again = checkReplacement({
    placement,
    quote,
    replacement: replacement ?? "",
    surroundings,
  });
  if (again.kind === "shown") return again.reason;
  return isIndentStyleKept(lines, edit.text.split("\n"))
    ? null
    : "the suggested code is indented in another way than the file";
}

/** Does the file have more faults with the blocks in it than without? Where nobody can tell, nothing is held against them. */
async function refuseFaults(
  offers: readonly Offer[],
  { path, head, parser }: HeadFile,
): Promise<string | null> {
  const before = await parser.parse(path, head);
  if (before === null) return null;
  const text = applyEdits(
    head,
    offers.map(({ edit }) => edit),
  );
  const after = await parser.parse(path, text);
  if (after === null || after.faults <= before.faults) return null;
  return "the file would no longer parse with the suggested code";
}

/** Whoever commits several blocks at once must get a file that holds, whichever he picks and in whatever order. */
async function refuseTogether(
  offers: readonly Offer[],
  file: HeadFile | null,
): Promise<ReadonlyMap<ReviewedSuggestion, string>> {
  const reasons = new Map<ReviewedSuggestion, string>();
  const kept: Offer[] = [];
  for (const offer of offers) {
    if (kept.some(({ edit }) => overlaps(edit, offer.edit))) {
      reasons.set(offer.item, "it overlaps with another suggested change");
    } else if (file && kept.length > 0 && (await refuseFaults([...kept, offer], file)) !== null) {
      reasons.set(offer.item, "it does not fit together with the other suggested changes");
    } else kept.push(offer);
  }
  return reasons;
}
