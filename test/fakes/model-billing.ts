/** What the fake endpoint counts: its own bill, and the usage it reports. */

import { fieldsOf } from "../../src/domain/completion/json-fields.ts";
import type { TextAnswer, WireUsage } from "./model-answer.ts";
import type { FakeRequest } from "./model.ts";

/** Tokens the fake would put on the bill. */
export type Billed = {
  readonly inputTokens: number;
  readonly cachedTokens: number;
  readonly outputTokens: number;
};

export const NOT_BILLED: Billed = { inputTokens: 0, cachedTokens: 0, outputTokens: 0 };

export function modelOf(request: FakeRequest, answer: TextAnswer): string {
  return answer.model ?? String(request.body["model"]);
}

export function completionLength(answer: TextAnswer): number {
  return answer.text.length + (answer.reasoning?.length ?? 0);
}

function tokensOf(characters: number): number {
  return Math.ceil(characters / 3.3);
}

/** The usage the script gives is what is billed; else what was produced so far. */
export function bill(
  request: FakeRequest,
  of: { readonly answer: TextAnswer; readonly produced: number },
): Billed {
  const given = of.answer.usage;
  const { prompt_tokens: input, completion_tokens: output } = given ?? {};
  const isWhole = of.produced >= completionLength(of.answer);
  if (isWhole && typeof input === "number" && typeof output === "number") {
    const details = fieldsOf(given?.["prompt_tokens_details"]);
    const cachedTokens = Number(details["cached_tokens"] ?? 0);
    return { inputTokens: input, cachedTokens, outputTokens: output };
  }
  const inputTokens = typeof input === "number" ? input : tokensOf(promptLength(request));
  return { inputTokens, cachedTokens: 0, outputTokens: tokensOf(of.produced) };
}

function promptLength(request: FakeRequest): number {
  return messagesOf(request).reduce((sum, { content }) => sum + content.length, 0);
}

export function messagesOf(
  request: Pick<FakeRequest, "body">,
): readonly { readonly role: string; readonly content: string }[] {
  const messages = request.body["messages"];
  if (!Array.isArray(messages)) return [];
  return messages.map((message: unknown) => {
    const { role, content } = fieldsOf(message);
    return { role: String(role), content: String(content) };
  });
}

export function usageOf(request: FakeRequest, answer: TextAnswer): { readonly usage?: WireUsage } {
  if (answer.usage === null) return {};
  if (answer.usage !== undefined) return { usage: answer.usage };
  const wanted = fieldsOf(request.body["stream_options"]);
  if (request.body["stream"] === true && wanted["include_usage"] !== true) return {};
  const { inputTokens, outputTokens } = bill(request, {
    answer,
    produced: completionLength(answer),
  });
  return {
    usage: {
      prompt_tokens: inputTokens,
      completion_tokens: outputTokens,
      total_tokens: inputTokens + outputTokens,
      prompt_tokens_details: { cached_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: tokensOf(answer.reasoning?.length ?? 0) },
    },
  };
}
