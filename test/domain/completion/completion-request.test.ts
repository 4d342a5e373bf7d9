import { describe, expect, it } from "vitest";

import {
  findRefusedFields,
  renderCompletionBody,
} from "../../../src/domain/completion/completion-request.ts";

const REQUEST = {
  model: "qwen-thinking",
  messages: [{ role: "user", content: "Go." }],
  temperature: 0.1,
  maxOutputTokens: 9,
} as const;

function renderFor(host: string, ...refused: readonly string[]): Readonly<Record<string, unknown>> {
  return renderCompletionBody(REQUEST, { host, refused: new Set(refused) });
}

describe("thinking is switched off in the words of", () => {
  it.each([
    ["api.xiaomimimo.com", { thinking: { type: "disabled" } }],
    ["www.dmxapi.cn", { thinking: { type: "disabled" } }],
    ["127.0.0.1", { thinking: { type: "disabled" } }],
    ["notopenrouter.ai", { thinking: { type: "disabled" } }],
    ["openrouter.ai", { reasoning: { enabled: false } }],
    ["dashscope.aliyuncs.com", { enable_thinking: false }],
    ["api.openai.com", {}],
  ])("%s", (host, expected) => {
    const { model, messages, stream, stream_options, temperature, ...rest } = renderFor(host);
    expect({ model, messages, temperature }).toEqual({
      model: "qwen-thinking",
      messages: [{ role: "user", content: "Go." }],
      temperature: 0.1,
    });
    expect({ stream, stream_options }).toEqual({
      stream: true,
      stream_options: { include_usage: true },
    });
    expect(rest).toEqual({ max_completion_tokens: 9, ...expected });
  });
});

describe("a refused field", () => {
  it("is left out, or gets its other name", () => {
    const body = renderFor("x.test", "thinking", "stream_options", "max_completion_tokens");
    expect(Object.keys(body)).toEqual(["model", "messages", "stream", "temperature", "max_tokens"]);
  });

  it.each([
    ["Unknown parameter: 'thinking'", ["thinking"]],
    ['{"loc":["body","stream_options"],"msg":"extra_forbidden"}', ["stream_options"]],
    ["thinking and stream_options are not allowed", ["stream_options", "thinking"]],
    ["reasoning is mandatory", []],
    ["temperature is out of range", []],
    ["enable_thinking must be set", []],
    ["The model qwen-thinking is busy", []],
    ["Param Incorrect", []],
  ])("is found in: %s", (text, expected) => {
    const sent = { body: renderFor("x.test"), model: REQUEST.model };
    expect(findRefusedFields(text, sent)).toEqual(expected);
  });
});
