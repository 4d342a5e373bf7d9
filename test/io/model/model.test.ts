import { describe, expect, it } from "vitest";

import { type Answer, FAKE_KEY } from "../../fakes/model.ts";
import { ask, REQUEST } from "../asking.ts";
import {
  COUNTED,
  DONE,
  EVENTS,
  FINISH,
  ONE,
  PLAIN,
  renderDelta,
  renderEnding,
  renderOpening,
  renderStream,
  TEXT,
  USAGE,
  WIRE_USAGE,
} from "../wire.ts";

describe("one attempt asks", () => {
  it("with what the contract names, and with thinking off", async () => {
    const { fake, attempt } = await ask({ text: TEXT });
    const [request] = fake.requests;
    expect(request?.path).toBe("/v1/chat/completions");
    expect(request?.body).toEqual({
      model: REQUEST.model,
      messages: REQUEST.messages,
      stream: true,
      stream_options: { include_usage: true },
      thinking: { type: "disabled" },
      temperature: 0.3,
      max_completion_tokens: 500,
    });
    expect(request?.headers).toMatchObject({
      authorization: `Bearer ${FAKE_KEY}`,
      "content-type": "application/json",
      accept: "text/event-stream",
      "user-agent": "fen/test",
    });
    expect(attempt.endpoint).toBe(`${fake.url}/chat/completions`);
  });

  it("without authorization where there is no key", async () => {
    const { fake, attempt } = await ask({ text: TEXT }, { apiKey: "" });
    expect(fake.requests[0]?.headers).not.toHaveProperty("authorization");
    expect(attempt.error?.message).toContain("the endpoint wants a key (401); set api-key");
  });
});

describe("one attempt reports", () => {
  it("the text, the count that is billed, the model that answered and the times", async () => {
    const usage = {
      prompt_tokens: 1000,
      completion_tokens: 200,
      total_tokens: 1200,
      prompt_tokens_details: { cached_tokens: 640 },
      cost: 0.00012,
    };
    const { attempt, objects, pieces, fake } = await ask({ text: TEXT, usage, model: "mimo-x" });
    expect(objects).toEqual([ONE, DONE]);
    expect(pieces.join("")).toBe(TEXT);
    expect(pieces.length).toBeGreaterThan(1);
    expect(attempt).toMatchObject({
      model: REQUEST.model,
      answeredBy: "mimo-x",
      status: 200,
      text: TEXT,
      outcome: "complete",
      finishReason: "stop",
      error: null,
      mayBeBilled: true,
      retryAfterMs: null,
      reportedCost: "0.00012",
      usage: { ...COUNTED, inputTokens: 1000, cachedTokens: 640, outputTokens: 200 },
    });
    expect(fake.billed).toEqual([{ inputTokens: 1000, cachedTokens: 640, outputTokens: 200 }]);
    expect(attempt.startedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(attempt.firstTextMs).toBeLessThanOrEqual(attempt.durationMs);
  });

  it("the count of the endpoint's own bill where the script leaves it to the fake", async () => {
    const { attempt, fake } = await ask({ text: TEXT });
    const [billed] = fake.billed;
    expect(billed?.outputTokens).toBeGreaterThan(0);
    expect(attempt.usage).toMatchObject({ ...billed });
  });
});

/** Rows of the table of deviations that end well, by their numbers. */
const UNUSUAL: readonly (readonly [string, Answer])[] = [
  ["1: keep-alives come as comments", { raw: `: OPENROUTER PROCESSING\n\n: PING\n\n${PLAIN}` }],
  ["2: keep-alives come as data", { raw: renderStream('{"type":"heartbeat"}', "ping", ...EVENTS) }],
  ["3: data: has no space", { raw: PLAIN.replaceAll("data: ", "data:") }],
  ["5: lines end in CRLF, behind a BOM", { raw: `\uFEFF${PLAIN.replaceAll("\n", "\r\n")}` }],
  ["5: lines end in CR", { raw: PLAIN.replaceAll("\n", "\r") }],
  ["6: data is empty", { raw: `data:\n\n${PLAIN}data: \n\n` }],
  ["7: the last event lacks its blank line", { raw: renderEnding(FINISH, USAGE).trimEnd() }],
  ["8: one line feed separates events", { raw: PLAIN.replaceAll("\n\n", "\n") }],
  ["9: [DONE] is missing", { raw: renderEnding(FINISH, USAGE) }],
  ["10: the connection stays open after [DONE]", { raw: PLAIN, end: "stay-open" }],
  ["10: and without [DONE]", { raw: renderEnding(FINISH, USAGE), end: "stay-open" }],
  ["11: usage comes after [DONE]", { raw: renderEnding(FINISH, "[DONE]", USAGE) }],
  [
    "13: the usage chunk has no choices",
    { raw: renderEnding(FINISH, JSON.stringify({ usage: WIRE_USAGE })) },
  ],
  ["13: the choices are null", { raw: renderEnding(FINISH, USAGE.replace("[]", "null")) }],
  [
    "14: usage stands in the finish chunk",
    { raw: renderEnding(`${FINISH.slice(0, -1)},"usage":${JSON.stringify(WIRE_USAGE)}}`) },
  ],
  [
    "15: usage grows with every chunk",
    { raw: renderStream(USAGE.replace("20", "3"), ...EVENTS, USAGE) },
  ],
  [
    "15: later chunks say usage: null",
    { raw: renderEnding(FINISH, USAGE, '{"choices":[],"usage":null}', "[DONE]") },
  ],
  [
    "22: a delta is null, and so is a content; there are several choices",
    {
      raw: renderStream(
        '{"choices":[{"delta":null}]}',
        '{"choices":[{"index":1,"delta":{"content":"x"}},{"index":0,"delta":{"content":null}}]}',
        ...EVENTS,
      ),
    },
  ],
  ["22: the index is missing", { raw: PLAIN.replaceAll('"index":0,', "") }],
  ["22: message stands for delta", { raw: PLAIN.replaceAll('"delta"', '"message"') }],
  ["23: thoughts come in their own channel", { text: TEXT, reasoning: "hm", usage: WIRE_USAGE }],
  ["23: or in the other one", { raw: renderStream(renderDelta({ reasoning: "hm" }), ...EVENTS) }],
  ["24: thoughts stand in the content", { raw: renderOpening("<thi", "nk>hm {} </think>") }],
  ["24: and their opening tag got lost", { raw: renderOpening("hm {} </thi", "nk>\n") }],
  ["25: a fence and prose are around it", { raw: renderOpening("Here:\n", "```json\n") }],
  ["26: it is compressed", { text: TEXT, gzip: true, usage: WIRE_USAGE }],
  ["27: UTF-8 is cut at every byte", { raw: PLAIN, pieceBytes: 1 }],
  ["29: it is a plain JSON completion", { text: TEXT, plain: true, usage: WIRE_USAGE }],
];

describe("an answer is complete although", () => {
  it.each(UNUSUAL)("%s", async (_name, answer) => {
    const { attempt, objects } = await ask(answer);
    expect(objects).toEqual([ONE, DONE]);
    expect(attempt).toMatchObject({ outcome: "complete", error: null, usage: COUNTED });
  });

  it("16: no usage is sent; then none is made up", async () => {
    const { attempt } = await ask({ text: TEXT, usage: null });
    expect(attempt).toMatchObject({ outcome: "complete", usage: null, mayBeBilled: true });
  });

  it("its usage says that there was no output; then the usage is not believed", async () => {
    const usage = { prompt_tokens: 9, completion_tokens: 0 };
    expect((await ask({ text: TEXT, usage })).attempt.usage).toBeNull();
  });
});

describe("thoughts are counted and never delivered,", () => {
  it.each<readonly [string, Answer, number]>([
    ["in their own channel", { text: TEXT, reasoning: "hm hm" }, 5],
    ["in the content", { raw: renderOpening("<think>hm</think>") }, 17],
  ])("%s", async (_name, answer, characters) => {
    const { attempt, pieces } = await ask(answer);
    expect(attempt).toMatchObject({ text: TEXT, reasoningCharacters: characters });
    expect(pieces.join("")).toBe(TEXT);
  });
});
