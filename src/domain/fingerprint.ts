/** The name under which a suggestion is known from run to run, so that it is never posted twice. */

import { createHash } from "node:crypto";

import type { Placement, Suggestion } from "./suggestion.ts";
import { squeeze } from "./placing/quote.ts";

/**
 * 16 hexadecimal digits of path, quoted code without its white space, and category: the same for a
 * reworded claim and after the lines moved. `ordinal` tells apart different claims about the same lines.
 */
export function fingerprintOf(suggestion: Suggestion, placement: Placement, ordinal = 0): string {
  const code = placement.kind === "inline" ? placement.lines.join("\n") : suggestion.quote;
  const parts = [placement.path, squeeze(code), suggestion.category];
  // Without any code to hold on to, the title must tell.
  if (squeeze(code) === "") parts.push(squeeze(suggestion.title).toLowerCase());
  if (ordinal > 0) parts.push(String(ordinal));
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16);
}

/** Do two suggestions about the same lines say the same? Half of the smaller one's words must agree. */
export function isSameClaim(a: Suggestion, b: Suggestion): boolean {
  const wordsOf = (suggestion: Suggestion) =>
    new Set(`${suggestion.title} ${suggestion.body}`.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []);
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const smaller = Math.min(first.size, second.size);
  return smaller === 0 || first.intersection(second).size * 2 >= smaller;
}
