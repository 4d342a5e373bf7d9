import { describe, expect, it } from "vitest";

import { type FakeModel, startFakeModel } from "../../fakes/model.ts";
import { ask, createTestClient, REQUEST } from "../asking.ts";

const ONE = { path: "a.ts", title: "x".repeat(30) };
const TEXT = `${JSON.stringify(ONE)}\n{"done":true,"count":1}\n`;

async function untilNoConnection(fake: FakeModel): Promise<void> {
  await expect.poll(() => fake.openConnections()).toBe(0);
}

describe("waiting ends", () => {
  it("35: when no headers come", async () => {
    const { attempt } = await ask({ hang: true }, { idleTimeoutMs: 60 });
    expect(attempt).toMatchObject({ status: 0, outcome: "failed", mayBeBilled: true });
    expect(attempt.error).toMatchObject({
      kind: "unavailable",
      message: "no answer within 0.06 s",
    });
  });

  it("35: when no bytes come, and what came is kept", async () => {
    const { attempt, objects, fake } = await ask(
      { text: TEXT, chunkCharacters: 60, stallAfter: 1 },
      { idleTimeoutMs: 60 },
    );
    expect(objects[0]).toEqual(ONE);
    expect(attempt).toMatchObject({ outcome: "truncated", mayBeBilled: true, usage: null });
    expect(attempt.error).toMatchObject({ kind: "unavailable" });
    expect(attempt.error?.message).toBe("the answer stopped: nothing more within 0.06 s");
    expect(fake.billed[0]?.outputTokens).toBeGreaterThan(0);
  });

  it("36: when only keep-alives come", async () => {
    const { attempt } = await ask(
      { text: TEXT, chunkCharacters: 60, stallAfter: 1, stallKeepAliveMs: 20 },
      { idleTimeoutMs: 250 },
    );
    expect(attempt).toMatchObject({ outcome: "truncated" });
    expect(attempt.error?.message).toBe("only keep-alives, no text within 0.5 s");
  });

  it("but not while thoughts or text come", async () => {
    const slow = { text: TEXT, reasoning: "hm ".repeat(20), chunkCharacters: 5, delayMs: 30 };
    const { attempt } = await ask(slow, { idleTimeoutMs: 200 });
    expect(attempt.outcome).toBe("complete");
  });

  it("13: and not while keep-alives come before the first text", async () => {
    const { attempt } = await ask(
      { text: TEXT, keepAlives: 9, delayMs: 40 },
      { idleTimeoutMs: 300 },
    );
    expect(attempt.outcome).toBe("complete");
  });

  it("with a whole answer when the finish reason has come", async () => {
    const { attempt } = await ask(
      { text: TEXT, usage: null, done: false, keepOpen: true },
      { idleTimeoutMs: 60 },
    );
    expect(attempt).toMatchObject({ outcome: "complete", error: null });
  });
});

describe("the caller's signal ends an attempt at once", () => {
  it("in the middle of the answer, which is kept", async () => {
    const controller = new AbortController();
    const { attempt } = await ask(
      { text: TEXT, chunkCharacters: 10, stallAfter: 3 },
      { signal: controller.signal, onText: () => controller.abort() },
    );
    expect(attempt).toMatchObject({ outcome: "truncated", mayBeBilled: true });
    expect(attempt.error).toMatchObject({ kind: "aborted" });
    expect(attempt.text).not.toBe("");
  });

  it("before any header", async () => {
    const { attempt } = await ask({ hang: true }, { signal: AbortSignal.timeout(30) });
    expect(attempt).toMatchObject({ status: 0, outcome: "failed", mayBeBilled: true });
    expect(attempt.error?.kind).toBe("aborted");
  });

  it("before it began, and then nothing is sent", async () => {
    const { attempt, fake } = await ask({ text: TEXT }, { signal: AbortSignal.abort() });
    expect(fake.requests).toHaveLength(0);
    expect(attempt).toMatchObject({ mayBeBilled: false, error: { kind: "aborted" } });
  });
});

describe("nothing is left behind:", () => {
  it.each([
    ["a stalled answer", { text: TEXT, stallAfter: 1 }],
    ["an answer with an open end", { text: TEXT, usage: null, done: false, keepOpen: true }],
    ["no headers", { hang: true }],
    ["a web page without end", { raw: "<html>", end: "stay-open" }],
  ] as const)("the connection of %s is closed", async (_name, answer) => {
    const fake = await startFakeModel({ answers: [answer] });
    const client = createTestClient(fake.url, { idleTimeoutMs: 60 });
    const { signal } = new AbortController();
    await client.complete(REQUEST, { signal, onText: () => undefined });
    await untilNoConnection(fake);
    expect(fake.requests[0]?.clientLeft()).toBe(true);
    await fake.close();
  });

  it("no listener stays on the caller's signal", async () => {
    const controller = new AbortController();
    let listeners = 0;
    const { signal } = controller;
    const counted = new Proxy(signal, {
      get: (target, name) => {
        if (name === "addEventListener") listeners += 1;
        if (name === "removeEventListener") listeners -= 1;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    await ask({ text: TEXT }, { signal: counted });
    expect(listeners).toBe(0);
  });
});
