/**
 * How many tokens a text has for the models fen uses. The MiMo and Qwen vocabularies are cl100k plus Chinese
 * and take digits one by one, so cl100k plus a correction for runs of digits is close, and never far below.
 */

import { countTokens as countCl100k } from "gpt-tokenizer/encoding/cl100k_base";

/** Tokens of one message's frame in the chat template. */
export const TOKENS_PER_MESSAGE = 5;

/** Tokens of the template's opening for the answer. */
export const TOKENS_PER_ANSWER = 5;

const NO_SPECIAL_TOKENS = { disallowedSpecial: new Set<string>() };

/** The byte-pair merge is quadratic in the length of one "word"; runs this long are cut, which only adds tokens. */
const LONG_WORD = /\S{256}/g;
const LONG_SPACE = /\s{256}/g;

/** Estimated number of tokens of a text. Special-token text such as `<|im_end|>` counts as plain text. */
export function countTokens(text: string): number {
  const cut = text.replace(LONG_WORD, "$&\n").replace(LONG_SPACE, "$&.");
  let tokens = countCl100k(cut, NO_SPECIAL_TOKENS);
  for (const run of text.matchAll(/\d{2,}/g)) {
    tokens += run[0].length - Math.ceil(run[0].length / 3);
  }
  return tokens;
}

export type CountTokens = (text: string) => number;
