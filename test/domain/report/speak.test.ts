import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { REASONS } from "../../../src/domain/outcome.ts";
import { CHINESE } from "../../../src/domain/report/chinese.ts";
import { speak } from "../../../src/domain/report/speak.ts";

const say = speak("zh-CN");

const src = fileURLToPath(new URL("../../../src", import.meta.url));
const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith("chinese.ts"))
  .map((name) => readFileSync(join(src, name), "utf8"))
  .join("\n");

describe("fen's own words", () => {
  it.each([
    ["3 suggestions", "3 条建议"],
    [
      "fen reviewed 2 files at `abc`: **1 suggestion**.",
      "fen 在 `abc` 审查了 2 个文件：**1 条建议**。",
    ],
    ["The pull request is a draft", "这个 Pull Request 是草稿"],
    [
      "Proposed code (to apply by hand: the suggested code is blank):",
      "建议的代码（需手动修改：建议的代码是空白）：",
    ],
    ["a.b(c) is not a sentence of fen's", "a.b(c) is not a sentence of fen's"],
  ])("in Chinese: %s", (english, chinese) => {
    expect(say(english)).toBe(chinese);
  });

  it.each(["en", "en-GB", "ja", "zha", undefined])("stay English for %s", (language) => {
    expect(speak(language)("3 suggestions")).toBe("3 suggestions");
  });

  it.each(["zh", "zh-CN", "zh-Hant-TW", "ZH"])("are Chinese for %s", (language) => {
    expect(speak(language)("3 suggestions")).toBe("3 条建议");
  });

  it("take any text in their gaps and keep it", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^`\n]{1,50}$/), (name) => {
        expect(say(`found by \`${name}\``)).toContain(name);
      }),
    );
  });

  it("take a time that grows with the text at most", () => {
    expect(say("fen reviewed ".repeat(200_000)).length).toBe(13 * 200_000);
  });
});

describe("the catalog", () => {
  const gaps = (text: string) => text.split(/\{#?\}/).length - 1;

  it.each(CHINESE)("fills every gap of: %s", (english, chinese) => {
    const numbers = [...chinese.matchAll(/\{(\d)\}/g)].map((match) => Number(match[1]));
    const filled = new Set([
      ...numbers,
      ...Array.from({ length: gaps(chinese) }, (_, at) => at + 1),
    ]);
    expect(filled.size).toBe(gaps(english));
    expect(Math.max(0, ...filled)).toBeLessThanOrEqual(gaps(english));
  });

  it("says nothing twice", () => {
    const all = CHINESE.map(([english]) => english);
    expect(all.filter((english, at) => all.indexOf(english) !== at)).toEqual([]);
  });

  it.each(CHINESE)("holds only what the code says: %s", (english) => {
    const longest = english
      .split(/\{#?\}|\n/)
      .flatMap((part) => part.split(/, which |\. If it|, (?=\{)/))
      .toSorted((a, b) => b.length - a.length)[0];
    const words = (longest ?? "").trim().replaceAll("`", "\\`");
    expect(
      sources.includes(words) || sources.includes((longest ?? "").trim()) || isAssembled(english),
    ).toBe(true);
  });

  it("has every reason that can stand in the summary comment", () => {
    const unposted = new Set([
      "fork-without-key",
      "dependabot-without-key",
      "unsupported-event",
      "no-command",
      "not-authorised",
      "answered",
      "no-model",
      "bad-input",
      "github-unreachable",
    ]);
    const missing = Object.entries(REASONS).filter(
      ([reason, sentence]) => !unposted.has(reason) && say(sentence) === sentence,
    );
    expect(missing).toEqual([]);
  });
});

/** Sentences that the code puts together from parts. */
function isAssembled(english: string): boolean {
  return /^(?:A|An) \{\}|^(?:\{\}: |\{#\} of|about|at least|set |this run|all runs|nothing|Not reviewed|No file was|Read in full|\{\}\n\n|\| |lines? )|changed lines|parser gives up|It is not valid|Before this change|1 (?:file|run|suggestion)|\{#\} (?:files|runs|suggestions)|critical|in this round|with a cheaper|(?:found by|rule of) `/.test(
    english,
  );
}
