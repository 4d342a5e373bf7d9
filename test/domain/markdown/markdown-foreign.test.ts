import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cutMarkdown,
  renderCode,
  renderFence,
  renderPlain,
} from "../../../src/domain/markdown/markdown.ts";
import { findActiveParts, PREFIX, toHtml } from "./markdown-harm.ts";

describe("renderPlain", () => {
  it.each<readonly [string, string]>([
    ["Off by one in arr[0] of src/a_b/c.ts", "Off by one in arr[0] of src/a_b/c.ts"],
    ["a|b @x #1 <T> *y*", "a\\|b `@x` `#1` \\<T> \\*y\\*"],
    ["x\n::error::y", "x ::error::y"],
    ["\u202Eabc\u200B", "\\u{202E}abc\\u{200B}"],
    ["[x](javascript:y)", "\\[x\\](javascript:y)"],
    ["weird] name", "weird\\] name"],
    ["# 1. - >", "\\# 1. - >"],
    ["", ""],
  ])("writes %j as %j", (text, expected) => {
    expect(renderPlain(text)).toBe(expected);
  });

  const nasty = fc.array(
    fc.oneof(
      fc.constantFrom(
        ..."*_~`#>-+=|<>[]()!&\\/@:.$ \n".split(""),
        "@user",
        "#1",
        "<!-- fen",
        "a",
        "1.",
      ),
      fc.constantFrom(
        "https://a.example",
        "![",
        "](",
        "&lt;",
        "**",
        "~~",
        "```",
        "$a$",
        "\u200B",
        "é",
      ),
    ),
    { maxLength: 20 },
  );

  it("stands for itself in a paragraph, a cell, bold text and a label", () => {
    fc.assert(
      fc.property(nasty, (parts) => {
        const plain = renderPlain(parts.join(""));
        expect(plain).not.toMatch(/\n|<!--/);
        for (const markdown of [
          plain,
          `- ${plain} end`,
          `**x ${plain} y**`,
          `see ${plain}[l](${PREFIX}blob/a)`,
          `[x ${plain} y](${PREFIX}blob/a)`,
        ]) {
          expect(findActiveParts(toHtml(markdown))).toEqual([]);
        }
        const cells = toHtml(`| a | b |\n| - | - |\n| ${plain} | end |`);
        expect(findActiveParts(cells)).toEqual([]);
        expect(cells).toContain("<td>end</td>");
        expect(toHtml(`[x ${plain} y](${PREFIX}blob/a)`)).toMatch(/^<p><a href[^]*<\/a><\/p>$/);
      }),
      { numRuns: 500 },
    );
  });

  const letters = fc.array(fc.constantFrom(..."*_~`#>-+=|<>[]()!&\\/:.ab1 ".split("")), {
    maxLength: 20,
  });

  it("is read back as the same characters", () => {
    fc.assert(
      fc.property(letters, (parts) => {
        const text = parts.join("").trim();
        fc.pre(!/:\/\/|#\d/.test(text));
        const html = toHtml(`x ${renderPlain(text)} y`);
        const read = html
          .replace(/<[^>]*>/g, "")
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&quot;", '"')
          .replaceAll("&amp;", "&");
        expect(read.trim()).toBe(`x ${text} y`);
      }),
      { numRuns: 500 },
    );
  });
});

describe("renderCode", () => {
  it.each<readonly [string, string]>([
    ["a", "`a`"],
    ["a`b", "``a`b``"],
    ["`a`", "`` `a` ``"],
    ["``", "` `` `"],
    [" a ", "`  a  `"],
    ["a|b", "`a`\\|`b`"],
    ["a\nb", "`a b`"],
    ["\u202Ea", "`\\u{202E}a`"],
    ["<!-- fen:review", "`<!- - fen:review`"],
    ["", "` `"],
  ])("writes %j as %j", (text, expected) => {
    expect(renderCode(text)).toBe(expected);
  });

  it("is code in a table cell, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."`|\\ a@<*".split("")), { maxLength: 12 }),
        (parts) => {
          const text = parts.join("");
          const html = toHtml(`| a | b |\n| - | - |\n| ${renderCode(text)} | end |`);
          expect(findActiveParts(html)).toEqual([]);
          expect(html).toContain("<td>end</td>");
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("renderFence", () => {
  it("holds lines of three, four and five backticks and tildes byte for byte (B09)", () => {
    const code = "a\n```\n````js\n   `````\n~~~\n\n\tb  ";
    const block = renderFence(code, "suggestion");
    expect(block.startsWith("``````suggestion\n")).toBe(true);
    expect(toHtml(`${block}\n\ntail`)).toBe(
      `<pre><code class="language-suggestion">${code}\n</code></pre>\n<p>tail</p>`,
    );
  });

  it("is empty for an empty replacement", () => {
    expect(renderFence("", "suggestion")).toBe("```suggestion\n```");
  });

  it("keeps commands away from line starts, except in a suggestion", () => {
    expect(renderFence("/review\n\n b", "ts")).toBe(" ```ts\n /review\n\n  b\n ```");
    expect(renderFence("/review", "suggestion")).toBe("```suggestion\n/review\n```");
  });

  const line = fc.constantFrom(
    "```",
    "````",
    "  ```",
    "~~~~",
    "/review",
    "a",
    "",
    " b",
    "\tc",
    "> d",
    "`",
  );

  it("is read back exactly", () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.constantFrom("", "ts"),
        (lines, info) => {
          const code = lines.join("\n");
          fc.pre(code !== "");
          const html = toHtml(`${renderFence(code, info)}\n\ntail`);
          const read = /^<pre><code[^>]*>([^]*)\n<\/code><\/pre>\n<p>tail<\/p>$/.exec(html);
          expect(read?.[1]?.replaceAll("&gt;", ">")).toBe(code);
        },
      ),
    );
  });
});

describe("cutMarkdown", () => {
  const note = (leftOut: number) => `(${leftOut} more)`;

  it.each<readonly [string, number, string]>([
    ["everything", 100, "one\n\ntwo\n\nthree"],
    ["exactly everything", 15, "one\n\ntwo\n\nthree"],
    ["what fits with the note", 14, "one\n\n(2 more)"],
    ["the note alone", 12, "(3 more)"],
    ["nothing when not even the note fits", 7, ""],
  ])("keeps %s", (_what, maxCharacters, expected) => {
    expect(cutMarkdown(["one", "", "two", "three"], { maxCharacters, note })).toBe(expected);
  });

  it("counts bytes where a limit of bytes is given", () => {
    const blocks = ["漢字", "漢字"];
    expect(cutMarkdown(blocks, { maxCharacters: 100, maxBytes: 14, note })).toBe("漢字\n\n漢字");
    expect(cutMarkdown(blocks, { maxCharacters: 100, maxBytes: 13, note })).toBe("(2 more)");
  });

  it("never exceeds a limit, and keeps blocks whole and in order", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), fc.nat(80), (blocks, maxCharacters) => {
        const cut = cutMarkdown(blocks, { maxCharacters, maxBytes: 70, note });
        expect(cut.length).toBeLessThanOrEqual(maxCharacters);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(70);
        const left = Number(/^\((\d+) more\)$/m.exec(cut)?.[1] ?? 0);
        const kept = cut === "" ? [] : blocks.slice(0, blocks.length - left);
        const expected = left > 0 ? [...kept, note(left)] : kept;
        expect(cut).toBe(expected.join("\n\n"));
      }),
    );
  });
});
