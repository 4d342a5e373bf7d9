/** Streams that stop before their end, and streams in odd shapes. */

import { describe, expect, it } from "vitest";

import { completionEvents, type Answer } from "../fakes/model.ts";
import { GOOD_ANSWERS, runIn, S1, S2, S3, WORDS } from "./scenario.ts";
import { billOf, expectKept, expectPaid, generatesOf, isVerify, stage } from "./stage.ts";
import { first, linesOf, WHOLE } from "./wire.ts";

/** So short that a dead endpoint is found out soon, so long that a slow machine is not taken for one. */
const IMPATIENT = { "idle-timeout": "0.5" };

describe("a stream that stops", () => {
  const afterFirst = Math.ceil((JSON.stringify(S1).length + 30) / 40);

  it.each([
    ["is cut", { cutAfter: afterFirst }],
    ["stalls for ever", { stallAfter: afterFirst }],
    ["only keeps alive for ever", { stallAfter: afterFirst, stallKeepAliveMs: 50 }],
  ])(
    "and %s inside the second suggestion keeps the first, once, and no half one",
    async (_, end) => {
      const world = await stage({
        model: {
          answers: (request, index) =>
            isVerify(request) ? GOOD_ANSWERS(request, index) : { text: WHOLE, usage: null, ...end },
        },
      });
      const run = await runIn(world, { inputs: IMPATIENT });
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({
        outcome: "partial",
        reason: "answer-truncated",
        comments: "1",
        suggestions: "1",
        "cost-known": "false",
      });
      expect(generatesOf(world.model)).toHaveLength(1);
      expectKept({ world, run }, ["Sapphire"]);
      expect(run.resultFile).not.toContain("Malachite");
      expect(Number(run.outputs["cost"])).toBeGreaterThan(0.8 * billOf(world.model));
      expect(run.result.calls[0]).toMatchObject({ pass: "generate", outcome: "truncated" });
    },
  );

  it("before the first suggestion is asked again, and every attempt is booked", async () => {
    const cut: Answer = { text: WHOLE, usage: null, cutAfter: 2 };
    const world = await stage({ model: { answers: first(cut, cut) } });
    const run = await runIn(world);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: "complete",
      comments: "3",
      "cost-known": "false",
    });
    expect(run.result.calls.map(({ pass, attempt }) => `${pass} ${attempt}`)).toEqual([
      "generate 1",
      "generate 2",
      "generate 3",
      "verify 1",
    ]);
    for (const call of run.result.calls) expect(Number(call.cost)).toBeGreaterThan(0);
    expect(Number(run.outputs["cost"])).toBeGreaterThan(0.8 * billOf(world.model));
    expectKept({ world, run }, WORDS);
  });

  it("with an error object before anything was said is treated like the error it names", async () => {
    const event = `data: ${JSON.stringify({ error: { type: "overloaded_error", message: "Overloaded", code: 529 } })}\n\n`;
    const world = await stage({ model: { answers: first({ raw: event }) } });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(world.model.requests).toHaveLength(3);
  });

  it("with an error object after a suggestion keeps that suggestion", async () => {
    const [opening = "", ...rest] = completionEvents(
      `${JSON.stringify(S1)}\n{"path":"src/se`,
      4000,
    );
    expect(rest.length).toBeGreaterThan(0);
    const failure = JSON.stringify({ error: { type: "overloaded_error", message: "Overloaded" } });
    const raw = `data: ${opening}\n\ndata: ${failure}\n\ndata: [DONE]\n\n`;
    const world = await stage({
      model: {
        answers: (request, index) => (isVerify(request) ? GOOD_ANSWERS(request, index) : { raw }),
      },
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({
      outcome: "partial",
      reason: "answer-truncated",
      comments: "1",
    });
    expectKept({ world, run }, ["Sapphire"]);
    expect(generatesOf(world.model)).toHaveLength(1);
  });
});

describe("an odd but whole stream", () => {
  const events = (text: string) => completionEvents(text, 33);
  const join = (before: string, after: string) => (text: string) =>
    events(text)
      .map((event) => `${before}${event}${after}`)
      .join("");

  it.each<[string, (text: string) => Answer]>([
    ["CRLF at its line ends", (text) => ({ raw: join("data: ", "\r\n\r\n")(text) })],
    ["CR at its line ends", (text) => ({ raw: join("data: ", "\r\r")(text) })],
    ["a byte order mark in front", (text) => ({ raw: `\uFEFF${join("data: ", "\n\n")(text)}` })],
    ["no space behind `data:`", (text) => ({ raw: join("data:", "\n\n")(text) })],
    [
      "event names, ids and comments",
      (text) => ({ raw: join(": ping\nevent: message\nid: 7\ndata: ", "\n\n")(text) }),
    ],
    [
      "empty events and heartbeats",
      (text) => ({ raw: join('data:\n\ndata: {"type":"heartbeat"}\n\ndata: ', "\n\n")(text) }),
    ],
    [
      "only seven bytes in a piece",
      (text) => ({ raw: join("data: ", "\n\n")(text), pieceBytes: 7 }),
    ],
    ["no blank line at its end", (text) => ({ raw: join("data: ", "\n\n")(text).trimEnd() })],
    [
      "no `[DONE]`",
      (text) => ({ raw: join("data: ", "\n\n")(text).replace("data: [DONE]\n\n", "") }),
    ],
    [
      "a connection that stays open behind `[DONE]`",
      (text) => ({ raw: join("data: ", "\n\n")(text), end: "stay-open" }),
    ],
    ["gzip around it", (text) => ({ text, gzip: true })],
    ["plain JSON instead of events", (text) => ({ text, plain: true })],
    ["thoughts in front", (text) => ({ text, reasoning: 'Let me see. {"path":"src/sum.ts"} Hm.' })],
    ["thoughts in the text", (text) => ({ text: `<think>\nHm. {"no":1}\n</think>\n\n${text}` })],
  ])("with %s gives the same review", async (_, wrap) => {
    const world = await stage({
      model: {
        answers: (request, index) => {
          const answer = GOOD_ANSWERS(request, index);
          return "text" in answer ? wrap(answer.text) : answer;
        },
      },
    });
    const run = await runIn(world, { inputs: { "idle-timeout": "5" } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: "complete",
      suggestions: "3",
      comments: "3",
      "cost-known": "true",
    });
    expect(world.model.requests).toHaveLength(2);
    expectKept({ world, run }, WORDS);
  });

  it("with keep-alives longer than the idle time in front gives the same review", async () => {
    const world = await stage({
      model: {
        answers: (request, index) => {
          const answer = GOOD_ANSWERS(request, index);
          return { ...answer, keepAlives: 6, delayMs: 250, chunkCharacters: 5000 };
        },
      },
    });
    const run = await runIn(world, { inputs: { "idle-timeout": "1" } });
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expectPaid(run, world.model);
  });

  it("with one unreadable event keeps every suggestion that arrived whole", async () => {
    const whole = completionEvents(`${JSON.stringify(S2)}\n`, 4000)[0] ?? "";
    const late = completionEvents(linesOf([S3, { done: true, count: 3 }]), 4000);
    const raw = [whole, '{"choices":[{"delta":{"content":"half', ...late]
      .map((event) => `data: ${event}\n\n`)
      .join("");
    const world = await stage({
      model: {
        answers: (request, index) => (isVerify(request) ? GOOD_ANSWERS(request, index) : { raw }),
      },
    });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({
      outcome: "partial",
      reason: "answer-truncated",
      comments: "2",
    });
    expectKept({ world, run }, ["Malachite", "Tourmaline"]);
    expect(generatesOf(world.model)).toHaveLength(1);
  });
});
