import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { FAKE_KEY, type FakeModel, reviewAnswers, startFakeModel } from "./model.ts";

const MESSAGES = [
  { role: "system", content: "s" },
  { role: "user", content: "Report." },
];
const GOOD = { model: "m", messages: MESSAGES, stream: true, temperature: 0.3 };

let fake: FakeModel;

beforeAll(async () => {
  const answers = reviewAnswers({ suggestions: [{ path: "a.ts", title: "one" }] });
  fake = await startFakeModel({ answers, strict: true, models: ["m"] });
});

afterAll(() => fake.close());

async function post(
  body: unknown,
  options: { path?: string; key?: string } = {},
): Promise<Response> {
  return fetch(fake.url + (options.path ?? "/chat/completions"), {
    method: "POST",
    headers: { authorization: `Bearer ${options.key ?? FAKE_KEY}` },
    body: JSON.stringify(body),
  });
}

describe("the fake endpoint refuses", () => {
  it.each([
    ["no messages", { messages: [] }],
    ["an unknown role", { messages: [{ role: "bot", content: "x" }] }],
    ["a message without text", { messages: [{ role: "user", content: null }] }],
    ["a temperature out of range", { temperature: 1.6 }],
    ["a limit of nothing", { max_completion_tokens: 0 }],
    ["a limit that is no integer", { max_tokens: 1.5 }],
    ["a model that is not served", { model: "x" }],
    ["an unknown field", { foo: 1 }],
    ["an unknown way to think", { thinking: { type: "disabled", budget_tokens: 1 } }],
    ["stream options without a stream", { stream: false, stream_options: {} }],
  ])("%s", async (_name, change) => {
    expect((await post({ ...GOOD, ...change })).status).toBe(400);
  });

  it("a wrong path and a wrong key", async () => {
    expect((await post(GOOD, { path: "/completions" })).status).toBe(404);
    expect((await post(GOOD, { key: "sk-other" })).status).toBe(401);
  });
});

describe("the fake endpoint answers", () => {
  it("a generate request with suggestions, and keeps the request", async () => {
    const text = await (await post({ ...GOOD, stream: false })).text();
    expect(text).toContain(
      String.raw`{\"path\":\"a.ts\",\"title\":\"one\"}\n{\"done\":true,\"count\":1}`,
    );
    expect(fake.requests.at(-1)).toMatchObject({ method: "POST", path: "/v1/chat/completions" });
    expect(fake.billed.at(-1)).toEqual({ inputTokens: 3, cachedTokens: 0, outputTokens: 17 });
  });

  it("a verify request with a verdict for each candidate, examples left out", async () => {
    const candidate = { id: 1, path: "a.ts", quote: "x\ny", title: "one" };
    const lines = ['{"id":9,"verdict":"rejected"}', JSON.stringify(candidate)];
    const messages = [MESSAGES[0], { role: "user", content: `Check:\n${lines.join("\n")}\n` }];
    const text = await (await post({ ...GOOD, stream: false, messages })).text();
    expect(text).toContain(String.raw`{\"id\":1,\"verdict\":\"confirmed\",\"evidence\":\"x\"`);
    expect(text).not.toContain(String.raw`\"id\":9`);
  });

  it("usage in the stream only where it was asked for", async () => {
    expect(await (await post(GOOD)).text()).not.toContain("usage");
    const asking = { ...GOOD, stream_options: { include_usage: true } };
    expect(await (await post(asking)).text()).toContain('"usage":{"prompt_tokens":3,');
  });
});
