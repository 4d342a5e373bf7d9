import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  INTENTS,
  readIntent,
  readModelAnswer,
  renderAnswerInstruction,
  renderIntentInstruction,
  type Thread,
} from "../../src/domain/conversation.ts";

const THREAD: Thread = {
  path: "src/sum.ts",
  line: 15,
  lines: ["  for (let i = 0; i <= xs.length; i++) {"],
  suggestion: "**Loop reads one element past the end**\n\nThe sum is NaN.",
  answers: [
    { author: "ada", role: "MEMBER", at: "2026-11-20T10:00:00Z", text: "Never empty here." },
  ],
};

const withoutTags = (text: string) => text.replaceAll(/(<\/?[a-z]+)-[0-9a-f]{8}>/g, "$1>");

describe("what is said about an answer", () => {
  it("asks first what it is", () => {
    expect(withoutTags(renderIntentInstruction(THREAD))).toMatchInlineSnapshot(`
      "Task: a person has answered one of your suggestions. Below stand the suggestion and the answers, oldest first. Say what the last answer is.

      One object: {"intent":…} with one of
      "question": it asks about the suggestion or about the code.
      "disagreement": it says that the suggestion is wrong, does not apply or is not wanted, with or without a reason.
      "fix": it asks for code, or for another fix.
      "thanks": thanks, agreement, or small talk.
      "other": it is meant for somebody else, or has nothing to do with the suggestion.

      Example, for "Can't happen, the list is never empty here.":
      {"intent":"disagreement"}
      {"done":true,"count":1}

      <suggestion>
      {"path":"src/sum.ts","line":15,"lines":"  for (let i = 0; i <= xs.length; i++) {"}
      **Loop reads one element past the end**

      The sum is NaN.
      </suggestion>

      <answers>
      {"author":"ada","role":"member","at":"2026-11-20T10:00:00Z"}
      Never empty here.
      </answers>"
    `);
  });

  it.each(["question", "disagreement", "fix"] as const)(
    "asks then for what a %s needs",
    (intent) => {
      expect(
        renderAnswerInstruction(intent, THREAD, "en").split("\n\n<suggestion-")[0],
      ).toMatchSnapshot();
    },
  );

  it("asks for the language that is set, else for that of the answer", () => {
    expect(renderAnswerInstruction("question", THREAD, "zh-CN")).toContain("the tag zh-CN");
    expect(renderAnswerInstruction("question", THREAD, "en")).toContain(
      "language of the last of the answers",
    );
  });

  it("holds the words of others in blocks that they can't close", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (suggestion, text) => {
        const thread = { ...THREAD, suggestion, answers: [{ ...THREAD.answers[0]!, text }] };
        const prompt = renderIntentInstruction(thread);
        for (const [, tag = ""] of prompt.matchAll(/^<((?:suggestion|answers)-[0-9a-f]{8})>$/gm)) {
          expect(prompt.split(`</${tag}>`)).toHaveLength(2);
        }
      }),
    );
  });
});

describe("what the model says of it", () => {
  it.each(INTENTS)("may be %s", (intent) => {
    expect(readIntent({ intent })).toBe(intent);
  });

  it.each([{}, { intent: "poem" }, { intent: 1 }, { done: true }])("is nothing in %j", (fields) => {
    expect(readIntent(fields)).toBeNull();
    expect(readModelAnswer(fields)).toBeNull();
  });

  it("insists only where it says so and gives a line", () => {
    const answer = "Because.";
    expect(readModelAnswer({ answer, verdict: "kept", evidence: "x = 1" })?.evidence).toBe("x = 1");
    expect(readModelAnswer({ answer, verdict: "kept" })?.evidence).toBeNull();
    expect(
      readModelAnswer({ answer, verdict: "withdrawn", evidence: "x = 1" })?.evidence,
    ).toBeNull();
    expect(readModelAnswer({ answer: " ", replacement: "y" })).toBeNull();
    expect(readModelAnswer({ answer, replacement: "" })?.replacement).toBe("");
  });
});
