/** How much a batch can cost at most, and how much it will cost most likely, before anything is sent. */

import type { Nano } from "./money.ts";
import { costOf, type Price } from "./price.ts";

/** Tokens of one message's frame in the chat template. */
const TOKENS_PER_MESSAGE = 5;

/** Tokens of the template's opening for the answer. */
const TOKENS_PER_ANSWER = 5;

/** Room for the estimator's error on top of every count of prompt tokens. */
const INPUT_MARGIN_PERCENT = 4;

/** Tokens a suggestion takes in the answer of the generate pass, and again in the verify instruction. */
const TOKENS_PER_SUGGESTION = 130;

/** Tokens of one verdict. */
const TOKENS_PER_VERDICT = 70;

/** Tokens of the closing line and its surroundings. */
const TOKENS_PER_CLOSING = 30;

/** Control statements that go with each verification, and the tokens of one in the instruction. */
const CONTROLS = 2;
const TOKENS_PER_CONTROL = 110;

/** Bounds of the answer of the generate pass for a number of changed lines, in tokens. */
export function boundGenerate(changedLines: number): {
  readonly least: number;
  readonly wanted: number;
} {
  return {
    least: Math.min(1200, 300 + 4 * changedLines),
    wanted: Math.min(4000, 600 + 12 * changedLines),
  };
}

/** Bound of the answer of the verify pass about so many candidates and the controls, in tokens. */
export function boundVerify(candidates: number): number {
  return TOKENS_PER_CLOSING + TOKENS_PER_VERDICT * (candidates + CONTROLS);
}

/** Most candidates that an answer of that many tokens can hold. */
export function mostCandidates(generateBound: number): number {
  return Math.max(1, Math.floor(generateBound / 60));
}

/** Estimated prompt tokens of a `[system, user]` request, with room for the estimator's error. */
export function padInput(tokens: number): number {
  const framed = tokens + 2 * TOKENS_PER_MESSAGE + TOKENS_PER_ANSWER;
  return Math.ceil((framed * (100 + INPUT_MARGIN_PERCENT)) / 100);
}

/** Token counts of the parts of a batch's two requests. */
export type BatchTokens = {
  /** System prompt, discussion and diff: what both passes share. */
  readonly shared: number;
  readonly generateInstruction: number;
  /** The verify instruction without its candidates. */
  readonly verifyInstruction: number;
  readonly changedLines: number;
};

/** Whether every suggestion is verified, or the critical and major ones alone. */
export type Verification = "all" | "severe";

/** The part of the suggestions that is planned to be verified. */
const VERIFIED_SHARE: Readonly<Record<Verification, number>> = { all: 1, severe: 0.5 };

export type PassPrices = { readonly generate: Price; readonly verify: Price };

export type BatchCost = {
  readonly generate: Nano;
  readonly verify: Nano;
  readonly total: Nano;
};

/** The most that both passes can cost, nothing cached, when the first answer has that many tokens. */
export function worstCase(
  tokens: BatchTokens,
  options: {
    readonly prices: PassPrices;
    readonly generateBound: number;
    readonly verification?: Verification;
  },
): BatchCost {
  const { prices, generateBound, verification = "all" } = options;
  const share = VERIFIED_SHARE[verification];
  const generate = costOf(
    {
      inputTokens: padInput(tokens.shared + tokens.generateInstruction),
      cachedTokens: 0,
      outputTokens: generateBound,
    },
    prices.generate,
  );
  // The candidates repeat what the first pass wrote; ids and escapes add a little.
  const candidates = Math.ceil(generateBound * 1.15 * share) + CONTROLS * TOKENS_PER_CONTROL;
  const verify = costOf(
    {
      inputTokens: padInput(tokens.shared + tokens.verifyInstruction + candidates),
      cachedTokens: 0,
      outputTokens: boundVerify(Math.ceil(mostCandidates(generateBound) * share)),
    },
    prices.verify,
  );
  return { generate, verify, total: generate + verify };
}

/** The likely cost of both passes: a few suggestions, nothing cached; never above the least worst case. */
export function likelyCost(tokens: BatchTokens, prices: PassPrices): BatchCost {
  const { least } = boundGenerate(tokens.changedLines);
  const most = (least - TOKENS_PER_CLOSING) / TOKENS_PER_SUGGESTION;
  const suggestions = Math.min(most, 1 + tokens.changedLines / 60);
  const written = Math.ceil(TOKENS_PER_CLOSING + suggestions * TOKENS_PER_SUGGESTION);
  const generate = costOf(
    {
      inputTokens: tokens.shared + tokens.generateInstruction,
      cachedTokens: 0,
      outputTokens: written,
    },
    prices.generate,
  );
  const verify = costOf(
    {
      inputTokens:
        tokens.shared + tokens.verifyInstruction + written + CONTROLS * TOKENS_PER_CONTROL,
      cachedTokens: 0,
      outputTokens: Math.ceil(TOKENS_PER_CLOSING + (suggestions + CONTROLS) * TOKENS_PER_VERDICT),
    },
    prices.verify,
  );
  return { generate, verify, total: generate + verify };
}
