import { describe, expect, it } from "vitest";

import { HOLE } from "../../../src/domain/completion/object-stream.ts";
import type { Attempt } from "../../../src/io/model/model.ts";
import type { Answer } from "../../fakes/model.ts";
import { ask } from "../asking.ts";
import {
  COUNTED,
  DONE,
  EVENTS,
  FINISH,
  ONE,
  PLAIN,
  renderDelta,
  renderEnding,
  renderStream,
  TEXT,
  USAGE,
} from "../wire.ts";

const BROKE = "127.0.0.1: the answer broke off: ";
const THOUGHTS = "no answer, only thoughts: thinking was on and ate the answer";

type Ending = {
  readonly name: string;
  readonly answer: Answer;
  readonly expected: Partial<Attempt>;
};

/** Ends that the model chose: no error, but not complete. */
const LIMITS = ["length", "repetition_truncation", "", "tool_calls"];

/** Rows of the table of deviations that do not end well, by their numbers, with the error's message. */
const TRUNCATED: readonly (readonly [string, Answer, string])[] = [
  [
    "20: no finish reason comes",
    { text: TEXT, finishReason: null },
    "the answer ended without a finish reason",
  ],
  [
    "20: nor any [DONE]",
    { text: TEXT, finishReason: null, done: false },
    "the answer ended without a finish reason",
  ],
  [
    "34: the connection breaks",
    { text: TEXT, cutAfter: 2 },
    `${BROKE}connection reset (UND_ERR_SOCKET)`,
  ],
];

const FAILED: readonly (readonly [string, Answer, string])[] = [
  [
    "4: data stands on the next line",
    { raw: PLAIN.replaceAll(/data: (?=.*content)/g, "data:\n ") },
    "empty answer",
  ],
  ["23: all of it are thoughts", { text: "", reasoning: "hm" }, THOUGHTS],
  ["24: the thoughts never end", { text: "<think>hm" }, THOUGHTS],
  [
    "26: the compressed bytes are damaged",
    { raw: "no gzip", headers: { "content-encoding": "gzip" } },
    `${BROKE}the compressed answer is damaged (Z_DATA_ERROR)`,
  ],
  [
    "28: it is a web page",
    { raw: "<!doctype html><title>Log in</title>", contentType: "text/html" },
    "a web page instead of an answer; base-url seems wrong (http://127.0.0.1:",
  ],
  ["30: the body is empty", { raw: "" }, "empty answer"],
  ["30: nothing is said", { text: "" }, "empty answer"],
  [
    "34: it breaks before any text",
    { text: TEXT, cutAfter: 0 },
    `${BROKE}connection reset (UND_ERR_SOCKET)`,
  ],
  [
    "it is beyond all bounds",
    { raw: `: ${"x".repeat(8_000_000)}\n`.repeat(5) },
    "the answer, or a line of it, is larger than any answer may be",
  ],
];

const REFUSED: readonly Ending[] = [
  {
    name: "21: a filter stepped in, and the text is kept",
    answer: { text: TEXT, finishReason: "content_filter" },
    expected: { text: TEXT, finishReason: "content_filter" },
  },
  {
    name: "the model refuses",
    answer: { raw: renderStream(renderDelta({ refusal: "I cannot" }), FINISH) },
    expected: { text: "" },
  },
];

describe("an answer is truncated when", () => {
  it.each(LIMITS)("21: its finish reason is %j", async (finishReason) => {
    const { attempt, objects } = await ask({ text: TEXT, finishReason });
    expect(attempt).toMatchObject({ outcome: "truncated", error: null, finishReason });
    expect(objects).toEqual([ONE, DONE]);
  });

  it.each(TRUNCATED)("%s", async (_name, answer, message) => {
    const { attempt, objects } = await ask(answer);
    expect(attempt).toMatchObject({ outcome: "truncated", mayBeBilled: true });
    expect(attempt.error).toMatchObject({ kind: "unavailable", message });
    expect(objects[0]).toEqual(ONE);
  });

  it("31: an event is unreadable; the object around the hole is broken, the others are not", async () => {
    const { attempt, objects } = await ask({
      raw: renderStream(...EVENTS.with(3, '{"choices":[{')),
    });
    expect(objects).toEqual(["broken", DONE]);
    expect(attempt).toMatchObject({ outcome: "truncated", usage: COUNTED });
    expect(attempt.text).toContain(HOLE);
    expect(attempt.error?.message).toBe("unreadable events in the answer: 1");
  });

  it("31: but not when that comes after the finish reason", async () => {
    const { attempt } = await ask({ raw: renderEnding(FINISH, '{"choices":[{', USAGE) });
    expect(attempt).toMatchObject({ outcome: "complete", text: TEXT, usage: COUNTED });
  });
});

describe("an answer has failed when", () => {
  it.each(FAILED)("%s", async (_name, answer, message) => {
    const { attempt } = await ask(answer);
    expect(attempt).toMatchObject({ outcome: "failed", status: 200, text: "", mayBeBilled: true });
    expect(attempt.error).toMatchObject({ kind: "unavailable" });
    expect(attempt.error?.message).toContain(message);
  });

  it.each(REFUSED)("$name", async ({ answer, expected }) => {
    const { attempt } = await ask(answer);
    expect(attempt).toMatchObject({ outcome: "failed", ...expected });
    expect(attempt.error).toMatchObject({
      kind: "content-filter",
      message: "the model refused to answer",
    });
  });

  it("31: many events are unreadable; then reading ends at once", async () => {
    const raw = renderStream(...Array.from({ length: 9 }, () => '{"a'));
    const { attempt } = await ask({ raw, end: "stay-open" });
    expect(attempt.error?.message).toBe("too many events are unreadable");
  });
});

const BUSY = { message: "Overloaded,\n try later", type: "overloaded_error" };

/** Documents and events that are errors. */
const ERRORS: readonly { readonly name: string; readonly raw: string; readonly message: string }[] =
  [
    {
      name: "17: beside the choices",
      raw: renderStream(
        JSON.stringify({ error: { code: 429, ...BUSY }, choices: [{ finish_reason: "error" }] }),
      ),
      message: "the endpoint broke off with error 429: Overloaded, try later",
    },
    {
      name: "18: that is the document",
      raw: renderStream(JSON.stringify({ object: "error", ...BUSY, code: 500 })),
      message: "the endpoint broke off with error 500: Overloaded, try later",
    },
    {
      name: "19: that is an event",
      raw: `event: error\ndata: ${JSON.stringify(BUSY)}\n\n`,
      message: "the endpoint broke off with an error: Overloaded, try later",
    },
    {
      name: "19: that is an event without JSON",
      raw: "event: error\ndata: overloaded\n\n",
      message: "the endpoint broke off with an error: overloaded",
    },
  ];

describe("an error inside a success", () => {
  it.each(ERRORS)(
    "$name ends the answer, and what came before is kept",
    async ({ raw, message }) => {
      const { attempt, objects } = await ask({ raw: renderEnding(USAGE) + raw });
      expect(objects).toEqual([ONE, DONE]);
      expect(attempt).toMatchObject({ outcome: "truncated", usage: COUNTED, status: 200 });
      expect(attempt.error).toMatchObject({ kind: "unavailable", message });
    },
  );

  it("without any text before it is a failure", async () => {
    const { attempt } = await ask({ json: { error: BUSY } });
    expect(attempt).toMatchObject({ outcome: "failed", mayBeBilled: true });
    expect(attempt.error?.message).toContain("Overloaded, try later");
  });
});
