/** Streams that stop before their end, and streams in odd shapes. */

import { describe, expect, it } from "vitest";

import { completionEvents, type Answer } from "../fakes/model.ts";
import { GOOD_ANSWERS, runIn, WORDS } from "./scenario.ts";
import { expectKept, stage } from "./stage.ts";

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
});
