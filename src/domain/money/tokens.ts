/**
 * How many tokens a text has for the models fen uses. The MiMo and Qwen vocabularies are cl100k plus Chinese
 * and take digits one by one, so cl100k plus a correction for runs of digits is close, and never far below.
 * Loading this loads the vocabulary, so whatever is not about to count imports nothing but the type.
 */

import { countTokens as countCl100k, setMergeCacheSize } from "gpt-tokenizer/encoding/cl100k_base";

export type CountTokens = (text: string) => number;

const NO_SPECIAL_TOKENS = { disallowedSpecial: new Set<string>() };

/** The byte-pair merge is quadratic in the length of one "word"; runs this long are cut, which only adds tokens. */
const LONG_WORD = /\S{256}/g;
const LONG_SPACE = /\s{256}/g;

// A full cache looks for its oldest entry among those it has given up: with the 100,000 that are the default, a
// megabyte of words that never come again takes seconds, and the next one longer.
setMergeCacheSize(4096);

/** Estimated number of tokens of a text. Special-token text such as `<|im_end|>` counts as plain text. */
export function countTokens(text: string): number {
  const cut = text.replace(LONG_WORD, "$&\n").replace(LONG_SPACE, "$&.");
  // As these models do before they count: some characters become several. Behind the cuts, as sorting a run of
  // combining marks is quadratic too.
  let tokens = countCl100k(cut.normalize("NFC"), NO_SPECIAL_TOKENS);
  for (const run of text.matchAll(/\d{2,}/g)) {
    tokens += run[0].length - Math.ceil(run[0].length / 3);
  }
  return tokens;
}
