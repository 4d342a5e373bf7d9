/** The renderer of a model's Markdown on hostile texts: what is posted is dead, by two judges who know nothing of each other. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  renderCode,
  renderFence,
  renderModelMarkdown,
  renderPhrase,
  renderPlain,
} from "../../src/domain/markdown/markdown.ts";
import { judgeMarkdown } from "../action/judge.ts";
import { findActiveParts, findHarm, PREFIX, toHtml } from "../domain/markdown/markdown-harm.ts";
import { MARKDOWN } from "./corpus/markdown.ts";
import { DEEP, foreign, mutated, RUNS } from "./mutate.ts";

const render = (text: string, maxCharacters = 60_000) =>
  renderModelMarkdown(text, { maxCharacters, allowedLinkPrefix: PREFIX });

/** Code that GitHub draws or offers to commit. */
const ACTIVE_CODE = /class="language-(?:suggestion|mermaid|math|geojson|topojson|stl)[^"]*"/gi;

/** Is there an address outside of code? A scheme that a cut has left alone is none. */
function holdsAddress(markdown: string): boolean {
  const dead = toHtml(markdown).replaceAll(/<code[^>]*>[^<]*<\/code>/g, "\u0001");
  return /https?:\/\//i.test(dead.replaceAll(/<[^>]*>/g, "\u0001"));
}

/**
 * Both judges' complaints. About what is live only the first is asked: the second one looks through emphasis, as if
 * `@**user**` were one word, which it is not to GitHub.
 */
const complain = (markdown: string): readonly string[] => [
  ...findHarm(markdown).filter((words) => !/^https?:$/i.test(words) || holdsAddress(markdown)),
  ...judgeMarkdown(markdown, PREFIX).filter((words) => !words.endsWith(" is live")),
  ...(toHtml(markdown).match(ACTIVE_CODE) ?? []),
];

describe("the corpus of Markdown", () => {
  it.each(MARKDOWN)("$name", ({ text, shows }) => {
    const markdown = render(text);
    expect(complain(markdown)).toEqual([]);
    expect(markdown).toContain(shows);
    expect(complain(render(markdown))).toEqual([]);
  });
});

const SAMPLES = [
  ...MARKDOWN.map(({ text }) => text),
  '# A\n\n1. *b* **c** ~~d~~ `e`\n2. [f](https://x.example "g")\n\n> h\n\n| i | j |\n|:-:|--:|\n| k | l |\n',
  `<details open>\n<summary>a</summary>\n\n- b\n  - c\n\n</details>\n\n![d](e)\n\n[^1]\n\n[^1]: f\n`,
];

const anyMarkdown = fc
  .array(fc.oneof(fc.constantFrom(...SAMPLES), mutated(SAMPLES)), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join("\n").slice(0, 2500));

describe("Markdown of anything", () => {
  it("is dead when it is posted", () => {
    fc.assert(
      fc.property(fc.oneof(anyMarkdown, foreign(SAMPLES)), (text) => {
        expect(complain(render(text.slice(0, 2500)))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("is dead where it is cut, and keeps to its limit", () => {
    fc.assert(
      fc.property(anyMarkdown, fc.integer({ min: 0, max: 300 }), (text, limit) => {
        const markdown = render(text, limit);
        expect(markdown.length).toBeLessThanOrEqual(limit);
        // The note of a cut is cut itself where there is no room for it.
        expect(limit > 80 ? complain(markdown) : []).toEqual([]);
      }),
      RUNS,
    );
  });

  it("does nothing to what stands around it", () => {
    fc.assert(
      fc.property(anyMarkdown, anyMarkdown, (one, other) => {
        const joined = `${render(one)}\n\n<details>\n<summary>own</summary>\n\n${render(other)}\n\n</details>`;
        const html = toHtml(joined);
        expect(html).toContain("<details>\n<summary>own</summary>\n");
        expect(html.trimEnd().endsWith("</details>")).toBe(true);
      }),
      RUNS,
    );
  });

  it.each(Object.entries(DEEP))("takes a hundred thousand brackets (%s)", (_, brackets) => {
    for (const text of [
      brackets,
      `\`\`\`\n${brackets}\n\`\`\``,
      brackets.replaceAll("[", "> ").slice(0, 5000),
    ]) {
      const markdown = render(text, 5000);
      expect(markdown.length).toBeLessThanOrEqual(5000);
      expect(findHarm(markdown)).toEqual([]);
    }
  });
});

describe("one line of anything", () => {
  const anyLine = foreign(SAMPLES).map((text) => text.slice(0, 600));

  it.each([
    ["plain text", renderPlain],
    ["a phrase", renderPhrase],
    ["code", renderCode],
  ] as const)("is dead as %s, in bold, in a cell and in a list", (_, write) => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const line = write(text);
        expect(line).not.toMatch(/[\r\n]/);
        for (const around of [
          `x ${line} y`,
          `**x ${line} y**`,
          `| a |\n|---|\n| x ${line} y |`,
          `- x ${line} y`,
        ]) {
          expect(findActiveParts(toHtml(around))).toEqual([]);
        }
        expect(toHtml(`| a | b |\n|---|---|\n| x ${line} | LAST |`)).toContain("<td>LAST</td>");
      }),
      RUNS,
    );
  });

  it("says what it said, whatever is done to it", () => {
    const words = fc.array(
      fc.constantFrom(
        "a",
        "b1",
        "@u",
        "#1",
        "`c`",
        "*",
        "$",
        "x_y",
        "https://x.example/y",
        "o/r#3",
        "[",
        "]",
        "|",
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(" ");
        for (const write of [renderPlain, renderPhrase]) {
          const shown = toHtml(write(text))
            .replace(/<[^>]*>/g, "")
            .replaceAll("&lt;", "<")
            .replaceAll("&amp;", "&");
          expect(shown.replaceAll(/[`\s]/g, "")).toBe(text.replaceAll(/[`\s]/g, ""));
        }
      }),
      RUNS,
    );
  });

  it("of a megabyte is written without end being put off", () => {
    // No clock is needed: work that grows with the square of the parts outlasts the time-out.
    for (const part of ["@a ", "`a` @b ", "$a", "#1 "]) {
      expect(renderPhrase(part.repeat(300_000)).length).toBeGreaterThan(300_000);
    }
  });

  it("ends its own fence only at its end", () => {
    fc.assert(
      fc.property(anyLine, fc.constantFrom("", "ts", "suggestion"), (text, info) => {
        const html = toHtml(`${renderFence(text, info)}\n\nLAST`);
        expect(html).toMatch(/<\/code><\/pre>\s*<p>LAST<\/p>$/);
        expect(html.match(/<pre>/g)?.length).toBe(1);
      }),
      RUNS,
    );
  });
});
