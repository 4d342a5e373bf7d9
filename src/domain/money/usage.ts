/** Tokens of one model call or of many. */

export type Usage = {
  /** Prompt tokens, the cached ones included. */
  readonly inputTokens: number;
  readonly cachedTokens: number;
  /** Completion tokens, the reasoning ones included. */
  readonly outputTokens: number;
  readonly reasoningTokens: number;
  /** `true` when any of the numbers is our estimate and not the endpoint's count. */
  readonly estimated: boolean;
};

export const NO_USAGE: Usage = {
  inputTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  reasoningTokens: 0,
  estimated: false,
};

export function addUsage(a: Usage, b: Usage): Usage {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    cachedTokens: a.cachedTokens + b.cachedTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    reasoningTokens: a.reasoningTokens + b.reasoningTokens,
    estimated: a.estimated || b.estimated,
  };
}
