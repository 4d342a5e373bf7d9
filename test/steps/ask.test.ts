import { describe, expect, it } from "vitest";

import { Budget } from "../../src/domain/money/budget.ts";
import type { CallRecord } from "../../src/domain/money/call.ts";
import { createAsker, type AskerOptions, type Question, type Reply } from "../../src/steps/ask.ts";
import {
  answerOf,
  brokenOf,
  failureOf,
  priceOf,
  scriptModel,
  usageOf,
  type Script,
} from "./scripted-model.ts";

const WHOLE = answerOf([]);

type Setup = {
  readonly scripts: readonly Script[];
  readonly limit?: number;
  readonly models?: readonly string[];
  readonly signal?: AbortSignal;
  readonly timeLeftMs?: number;
  /** Has the answer to the n-th attempt anything that counts? */
  readonly accepts?: (text: string) => boolean;
};

/** An asker with scripted endpoints, and everything it did. */
function prepare(setup: Setup) {
  const clients = setup.scripts.map((script, index) =>
    scriptModel(script, `https://${index + 1}.example/v1`),
  );
  const budget = new Budget(setup.limit ?? 100_000);
  const calls: CallRecord[] = [];
  const notices: string[] = [];
  const waits: number[] = [];
  const options: AskerOptions = {
    clients,
    budget,
    rate: { cnyPerUsd: 7_000_000_000, source: "test" },
    priceAt: () => null,
    countTokens: (text) => text.length,
    signal: setup.signal ?? new AbortController().signal,
    timeLeftMs: () => setup.timeLeftMs ?? 60_000,
    wait: async (ms) => void waits.push(ms),
    onCall: (call) => calls.push(call),
    onNotice: (message) => notices.push(message),
  };
  const asker = createAsker(options);
  const ask = (rest: Partial<Question> = {}): Promise<Reply> => {
    let text = "";
    const reservation = budget.reserve(1400);
    if (!reservation) throw new Error("the test's limit is too small");
    return asker.ask({
      pass: "generate",
      batch: 1,
      files: ["src/a.ts"],
      system: "system",
      user: "user",
      plannedInputTokens: 1000,
      maxOutputTokens: 200,
      temperature: 0.3,
      models: (setup.models ?? ["m"]).map((model) => priceOf(model)),
      reservation,
      onText: (piece) => (text += piece),
      hasAccepted: () => setup.accepts?.(text) ?? text.includes('"path"'),
      isComplete: () => text.includes('"done"'),
      ...rest,
    });
  };
  const asked = () => clients.map(({ requests }) => requests.map(({ model }) => model).join(" "));
  return { ask, asked, budget, calls, notices, waits, clients };
}

describe("a question that is answered", () => {
  it("is sent as system and user with its temperature and bound, and booked", async () => {
    const { ask, clients, calls, budget } = prepare({ scripts: [[WHOLE]] });
    expect(await ask()).toEqual({ kind: "complete", model: "m" });
    expect(clients[0]?.requests).toEqual([
      {
        model: "m",
        messages: [
          { role: "system", content: "system" },
          { role: "user", content: "user" },
        ],
        temperature: 0.3,
        maxOutputTokens: 200,
      },
    ]);
    expect(calls).toEqual([
      {
        pass: "generate",
        batch: 1,
        files: ["src/a.ts"],
        attempt: 1,
        endpoint: "https://1.example/v1",
        model: "m",
        answeredBy: null,
        status: 200,
        outcome: "complete",
        finishReason: "stop",
        error: null,
        plannedInputTokens: 1000,
        maxOutputTokens: 200,
        usage: usageOf(1000, 100),
        cost: 1200,
        costKnown: true,
        price: { currency: "CNY", input: 1e6, cached: 1e5, output: 2e6, source: "test" },
        startedAt: "2026-01-02T03:04:05.000Z",
        durationMs: 1500,
        firstTextMs: 300,
      },
    ]);
    expect([budget.spent, budget.left]).toEqual([1200, 98_800]);
  });

  it("has its worst case set aside while it is under way, and no more afterwards", async () => {
    const seen: number[] = [];
    const watch = { during: () => seen.push(100_000 - setup.budget.spent - setup.budget.left) };
    const setup = prepare({
      scripts: [
        [
          { ...failureOf("unavailable", 503), ...watch },
          { ...WHOLE, ...watch },
        ],
      ],
    });
    await setup.ask();
    expect(seen).toEqual([1400, 1400]);
    expect(setup.budget.left).toBe(100_000 - setup.budget.spent);
  });

  it("counts as whole when its closing line came and only the stream's end did not", async () => {
    const { ask, calls } = prepare({ scripts: [[brokenOf('{"done":true,"count":0}')]] });
    expect(await ask()).toEqual({ kind: "complete", model: "m" });
    expect(calls.length).toBe(1);
  });
});

describe("an endpoint in trouble", () => {
  it("is asked three times, with growing waits between", async () => {
    const down = failureOf("unavailable", 503);
    const { ask, waits, calls, notices } = prepare({ scripts: [[down, down, down]] });
    expect(await ask()).toMatchObject({ kind: "failed", error: { status: 503 } });
    expect(calls.map(({ attempt, outcome }) => [attempt, outcome])).toEqual([
      [1, "failed"],
      [2, "failed"],
      [3, "failed"],
    ]);
    expect(waits.length).toBe(2);
    expect(waits[0]).toBeGreaterThanOrEqual(375);
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
    expect(notices).toEqual([]);
  });

  it.each([429, 500, 502, 503, 0])("that answers %i gets another try", async (status) => {
    const { ask, calls } = prepare({ scripts: [[failureOf("unavailable", status), WHOLE]] });
    expect(await ask()).toEqual({ kind: "complete", model: "m" });
    expect(calls.map(({ status: booked }) => booked)).toEqual([status, 200]);
  });

  it("is waited for as long as it asks, up to a minute", async () => {
    const busy = (retryAfterMs: number) => failureOf("unavailable", 429, { retryAfterMs });
    const { ask, waits } = prepare({
      scripts: [[busy(2000), busy(90_000), WHOLE]],
      timeLeftMs: 600_000,
    });
    await ask();
    // A little longer: whoever was sent away at the same moment must not come back at the same moment.
    expect(waits[0]).toBeGreaterThanOrEqual(2000);
    expect(waits[0]).toBeLessThanOrEqual(3000);
    expect(waits.slice(1)).toEqual([60_000]);
  });

  it("that limits requests a minute is asked a dozen times more, but not for ever", async () => {
    const busy = failureOf("unavailable", 429, { retryAfterMs: 1000 });
    const patient = prepare({ scripts: [[...Array(9).fill(busy), WHOLE]], timeLeftMs: 600_000 });
    expect(await patient.ask()).toEqual({ kind: "complete", model: "m" });
    expect(patient.waits).toHaveLength(9);
    const ever = prepare({ scripts: [Array(99).fill(busy)], timeLeftMs: 600_000 });
    expect(await ever.ask()).toMatchObject({ kind: "failed", error: { status: 429 } });
    expect(ever.waits).toHaveLength(14);
  });

  it("is not waited for beyond the run's own time", async () => {
    const busy = failureOf("unavailable", 429, { retryAfterMs: 5000 });
    const { ask, waits } = prepare({ scripts: [[busy]], timeLeftMs: 4000 });
    expect(await ask()).toMatchObject({ kind: "failed" });
    expect(waits).toEqual([]);
  });

  it("gives way to the next one, in order, which is asked from then on", async () => {
    const down = failureOf("unavailable", 502);
    const { ask, asked, notices } = prepare({
      scripts: [
        [down, down, down],
        [down, down, down],
        [WHOLE, WHOLE],
      ],
    });
    expect(await ask()).toEqual({ kind: "complete", model: "m" });
    expect(await ask()).toEqual({ kind: "complete", model: "m" });
    expect(asked()).toEqual(["m m m", "m m m", "m m"]);
    expect(notices.length).toBe(2);
  });

  it("is given up when all of them are down", async () => {
    const down = failureOf("unavailable", 502);
    const three = [down, down, down];
    const { ask, asked, budget } = prepare({ scripts: [three, three] });
    expect(await ask()).toMatchObject({ kind: "failed", error: { kind: "unavailable" } });
    expect(asked()).toEqual(["m m m", "m m m"]);
    expect(budget.left).toBe(100_000 - budget.spent);
  });

  it("is asked for another model once when it says that this one is overloaded", async () => {
    const busy = failureOf("unavailable", 429);
    const { ask, asked } = prepare({ scripts: [[busy, busy, busy, WHOLE]], models: ["m", "n"] });
    expect(await ask()).toEqual({ kind: "complete", model: "n" });
    expect(asked()).toEqual(["m m m n"]);
  });
});

describe("an answer of which something was accepted", () => {
  it("is never asked for again", async () => {
    const { ask, calls } = prepare({ scripts: [[brokenOf('{"path":"a"}\n{"pa')]] });
    expect(await ask()).toEqual({ kind: "truncated", model: "m", why: "the stream broke off" });
    expect(calls.map(({ outcome }) => outcome)).toEqual(["truncated"]);
  });

  it("is truncated without its closing line, however well the stream ended", async () => {
    const { ask } = prepare({ scripts: [[{ text: '{"path":"a"}' }]] });
    expect(await ask()).toMatchObject({ kind: "truncated", why: "the answer has no closing line" });
  });
});

describe("an answer of which nothing was accepted", () => {
  it("is asked for again when the stream broke off", async () => {
    const { ask, calls } = prepare({ scripts: [[brokenOf('{"pa'), WHOLE]] });
    expect(await ask()).toEqual({ kind: "complete", model: "m" });
    expect(calls.map(({ outcome }) => outcome)).toEqual(["truncated", "complete"]);
  });

  it("is asked for once more when it was prose, and not a third time", async () => {
    const prose = { text: "Looks good to me!" };
    const once = prepare({ scripts: [[prose, WHOLE]] });
    expect(await once.ask()).toMatchObject({ kind: "complete" });
    const twice = prepare({ scripts: [[prose, prose]] });
    expect(await twice.ask()).toMatchObject({ kind: "truncated" });
    expect(twice.calls.length).toBe(2);
  });

  it("is not asked for again when its own length limit cut it", async () => {
    const cut = { text: "{", outcome: "truncated", finishReason: "length" } as const;
    const { ask, calls } = prepare({ scripts: [[cut]] });
    expect(await ask()).toMatchObject({
      kind: "truncated",
      why: "the answer broke off (finish reason length)",
    });
    expect(calls.length).toBe(1);
  });
});

describe("what no second try would change", () => {
  it.each([
    ["a refused key", "refused", 401],
    ["an empty account", "refused", 402],
    ["a used-up quota", "quota", 429],
    ["a bad request", "bad-request", 400],
    ["a content filter", "content-filter", 421],
  ] as const)(
    "%s is not tried again, nor elsewhere, nor with another model",
    async (_, kind, status) => {
      const { ask, asked, budget } = prepare({
        scripts: [[failureOf(kind, status)], []],
        models: ["m", "n"],
      });
      expect(await ask()).toMatchObject({ kind: "failed", error: { kind, status } });
      expect(asked()).toEqual(["m", ""]);
      expect([budget.spent, budget.left]).toEqual([0, 100_000]);
    },
  );
});

describe("a model that is not served", () => {
  const gone = failureOf("model-not-served", 404);

  it("gives way to the next one, and is not asked for again in the whole run", async () => {
    const { ask, asked, notices } = prepare({
      scripts: [[gone, WHOLE, WHOLE]],
      models: ["m", "n"],
    });
    expect(await ask()).toEqual({ kind: "complete", model: "n" });
    expect(await ask()).toEqual({ kind: "complete", model: "n" });
    expect(asked()).toEqual(["m n n"]);
    expect(notices).toEqual([
      "`m` is not available; asking `n`. To spare the detour set `model: n`.",
    ]);
  });

  it("leaves its successor all the tries of its own", async () => {
    const down = failureOf("unavailable", 503);
    const { ask, asked } = prepare({
      scripts: [[gone, down, down, WHOLE]],
      models: ["m", "n"],
    });
    expect(await ask()).toEqual({ kind: "complete", model: "n" });
    expect(asked()).toEqual(["m n n n"]);
  });

  it("and has no successor fails the question, and the next one without a request", async () => {
    const { ask, asked, budget } = prepare({ scripts: [[gone, gone]], models: ["m", "n"] });
    expect(await ask()).toMatchObject({ kind: "failed", error: { kind: "model-not-served" } });
    expect(await ask()).toMatchObject({ kind: "failed", error: { kind: "model-not-served" } });
    expect(asked()).toEqual(["m n"]);
    expect(budget.left).toBe(100_000);
  });

  it("and whose successor is dearer than what is left costs nothing more", async () => {
    const { ask, asked, budget } = prepare({ scripts: [[gone]], limit: 2000 });
    const models = [priceOf("m"), priceOf("dear", 2)];
    expect(await ask({ models })).toEqual({ kind: "no-money" });
    expect(asked()).toEqual(["m"]);
    expect(budget.left).toBe(2000);
  });
});

describe("money", () => {
  it("that is not there means no request", async () => {
    const { ask, asked, budget } = prepare({ scripts: [[]], limit: 1400 });
    expect(await ask({ maxOutputTokens: 201 })).toEqual({ kind: "no-money" });
    expect(asked()).toEqual([""]);
    expect(budget.left).toBe(1400);
  });

  it("that a failed request may have cost is gone for the next try", async () => {
    const cut = brokenOf("x".repeat(150));
    const { ask, asked, budget } = prepare({ scripts: [[cut]], limit: 2000 });
    expect(await ask()).toEqual({ kind: "no-money" });
    expect(asked()).toEqual(["m"]);
    expect(budget.spent).toBe(1300);
  });

  it("is never overdrawn by what the asker sends, however the endpoint behaves", async () => {
    for (const limit of [1400, 2600, 2700, 4200, 5600]) {
      const cut = brokenOf("x".repeat(200));
      const { ask, budget } = prepare({
        scripts: [
          [cut, cut, cut],
          [cut, cut, cut],
        ],
        limit,
      });
      await ask();
      expect(budget.spent).toBeLessThanOrEqual(limit);
    }
  });
});

describe("usage", () => {
  it("that the endpoint does not report is estimated and marked", async () => {
    const text = '{"done":true}';
    const { ask, calls } = prepare({ scripts: [[{ text, reasoningCharacters: 31 }]] });
    await ask();
    const outputTokens = text.length + 11;
    expect(calls[0]?.usage).toEqual({
      inputTokens: 1000,
      cachedTokens: 0,
      outputTokens,
      reasoningTokens: 11,
      estimated: true,
    });
    expect([calls[0]?.cost, calls[0]?.costKnown]).toEqual([1000 + 2 * outputTokens, false]);
  });

  it("is nothing where the endpoint certainly did no work", async () => {
    const { ask, calls } = prepare({ scripts: [[failureOf("refused", 401)]] });
    await ask();
    expect([calls[0]?.cost, calls[0]?.costKnown]).toEqual([0, true]);
  });

  it.each([
    ["0.0000002", 1400],
    ["0.000000123456", 868],
    ["0.000000001", 7],
  ])("of %s USD is taken before the tokens' price, and converted", async (reportedCost, cost) => {
    const { ask, calls, budget } = prepare({ scripts: [[answerOf([], { reportedCost })]] });
    await ask();
    expect([calls[0]?.cost, calls[0]?.costKnown, budget.spent]).toEqual([cost, true, cost]);
  });

  it("known by its cost alone is a known cost", async () => {
    const { ask, calls } = prepare({
      scripts: [[answerOf([], { usage: null, reportedCost: "0.000001" })]],
    });
    await ask();
    expect(calls[0]).toMatchObject({ cost: 7000, costKnown: true, usage: { estimated: true } });
  });

  it.each(["0", "9999999999", "-1", "1e-9"])("of %s is no price", async (reportedCost) => {
    const { ask, calls } = prepare({ scripts: [[answerOf([], { reportedCost })]] });
    await ask();
    expect(calls[0]?.cost).toBe(1200);
  });

  it("that costs more than the worst case makes the asker set more aside for the next request", async () => {
    const seen: number[] = [];
    const watch = { during: () => seen.push(100_000 - setup.budget.spent - setup.budget.left) };
    const dear = answerOf([], { usage: usageOf(1500, 100) });
    const cheap = answerOf([], { usage: usageOf(10, 1) });
    const setup = prepare({
      scripts: [
        [
          { ...dear, ...watch },
          { ...cheap, ...watch },
          { ...cheap, ...watch },
        ],
      ],
    });
    for (let question = 0; question < 3; question += 1) await setup.ask();
    expect(seen).toEqual([1400, 1700, 1700]);
  });

  it("that a model without a price reports all the same counts against the limit", async () => {
    const dear = answerOf([], { reportedCost: "0.01" });
    const { ask, calls, budget } = prepare({ scripts: [[dear]], limit: 1400 });
    const models = [priceOf("free", 0)];
    expect(await ask({ models })).toMatchObject({ kind: "complete" });
    expect(calls[0]?.cost).toBe(70_000_000);
    expect(budget.reserve(0)).toBeNull();
  });
});

describe("a run that was stopped", () => {
  it("sends nothing and gives its money back", async () => {
    const { ask, asked, budget } = prepare({ scripts: [[]], signal: AbortSignal.abort("timeout") });
    expect(await ask()).toMatchObject({ kind: "failed", error: { kind: "aborted" } });
    expect([asked(), budget.left]).toEqual([[""], 100_000]);
  });

  it("while a request was under way sends no other one", async () => {
    const stop = new AbortController();
    const during = () => stop.abort("cancelled");
    const { ask, asked } = prepare({
      scripts: [[{ ...failureOf("unavailable", 503), during }]],
      signal: stop.signal,
    });
    expect(await ask()).toMatchObject({ kind: "failed" });
    expect(asked()).toEqual(["m"]);
  });

  it("keeps what was accepted before", async () => {
    const stop = new AbortController();
    const during = () => stop.abort("timeout");
    const { ask } = prepare({
      scripts: [[{ ...brokenOf('{"path":"a"}'), during }]],
      signal: stop.signal,
    });
    expect(await ask()).toMatchObject({ kind: "truncated" });
  });
});
