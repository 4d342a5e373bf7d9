import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createThinkFilter } from "../../../src/domain/completion/think-block.ts";

function filterText(text: string, pieceSize = Math.max(1, text.length)): string {
  const filter = createThinkFilter();
  let kept = "";
  for (let from = 0; from < text.length; from += pieceSize) {
    kept += filter.push(text.slice(from, from + pieceSize));
  }
  return kept + filter.end();
}

const LINE = '{"path":"a","body":"</think> and <think>"}\n';

describe("thoughts in the content:", () => {
  it.each([
    ["a leading block is dropped", `<think>hm {"a":1}\n{"b":2}</think>${LINE}`, LINE],
    ["white space before it goes too", `\n <think>hm</think>\n${LINE}`, `\n${LINE}`],
    ["two leading blocks are dropped", `<think>a</think><think>b</think>${LINE}`, LINE],
    ["a lone closing tag may come first of all", `</think>${LINE}`, LINE],
    ["a block that never closes is all thoughts", "<think>hm hm hm", ""],
    [
      "a lone closing tag drops what is before it",
      `so I look {x}\n- a\n</think>\n${LINE}`,
      `\n${LINE}`,
    ],
    ["and does so for an array", `hm\n</think>[${LINE}]`, `[${LINE}]`],
    ["once an object has begun, tags are text", `${LINE}</think>${LINE}`, `${LINE}</think>${LINE}`],
    ["prose before the first object stays", `Here:\n${LINE}`, `Here:\n${LINE}`],
    ["prose without objects comes at the end", "All is <b>well</b>.", "All is <b>well</b>."],
    ["a tag that is only like it is text", `<thing>\n${LINE}`, `<thing>\n${LINE}`],
    ["half a tag at the end is text", "<thi", "<thi"],
    ["an empty answer stays empty", "", ""],
  ])("%s, however it is cut", (_name, text, expected) => {
    for (const pieceSize of [Math.max(1, text.length), 1, 2, 5]) {
      expect(filterText(text, pieceSize)).toBe(expected);
    }
  });

  it("what is dropped is counted", () => {
    const filter = createThinkFilter();
    filter.push("<think>abc</think>{");
    expect(filter.droppedCharacters()).toBe("<think>abc</think>".length);
  });

  it("objects are delivered at once, prose is not", () => {
    const filter = createThinkFilter();
    expect(filter.push("Here:\n")).toBe("");
    expect(filter.push('{"')).toBe('Here:\n{"');
    expect(filter.push("pa")).toBe("pa");
  });

  it("any text gives the same however it is cut", () => {
    const token = fc.constantFrom(
      "<think>",
      "</think>",
      "<",
      "</",
      "think>",
      "{",
      "[",
      "\n",
      " ",
      "a",
    );
    const text = fc.array(token, { maxLength: 30 }).map((tokens) => tokens.join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (answer, pieceSize) => {
        expect(filterText(answer, pieceSize)).toBe(filterText(answer));
      }),
      { numRuns: 1000 },
    );
  });
});
