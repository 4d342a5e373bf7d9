import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderModelMarkdown } from "../../../src/domain/markdown/markdown.ts";
import { findHarm, PREFIX } from "./markdown-harm.ts";

const render = (text: string, maxCharacters = 60_000) =>
  renderModelMarkdown(text, { maxCharacters, allowedLinkPrefix: PREFIX });

describe("Markdown from the model stays readable", () => {
  it.each([
    "Use `i < n`, not `arr[i]`; arr[0] and a_b_c stay, and so does x * y * z.",
    "C# and F# are fine, and so is an issue with #hashtag.",
    "It takes ~100ms instead of ~200ms: 5 < 6 && 7 > 3 & so on.",
    "func(*args, **kwargs) costs $5 and then $6!",
    "A range [a, b), a call f(x)[0], a pair (x, y); 50% off, and/or, 3.14.",
    "**Bold**, *italic*, ~~gone~~ and `code`.",
    "- one\n- two\n  - nested\n\n3. three\n4. four",
    "> quoted\n> twice",
    "```ts\nconst a = 1;\n\n  b();\n```",
    "| a | b |\n| --- | --- |\n| 1 | `x` |",
    "中文，日本語，déjà vu。",
    `See [the file](${PREFIX}blob/main/a.ts#L10).`,
  ])("leaves %j as it is", (text) => {
    expect(render(text)).toBe(text);
    expect(findHarm(render(text))).toEqual([]);
  });

  it.each<readonly [string, string]>([
    ["List<T> holds", "List\\<T> holds"],
    ["a `` b", "a \\`\\` b"],
    ["## Heading **here**\ntext", "**Heading here**\n\ntext"],
    ["a<br>b", "a\\\nb"],
    ["- [x] done", "- \\[x] done"],
    ["one\n\n---\n\ntwo", "one\n\n***\n\ntwo"],
    ["text[^1]\n\n[^1]: note", "text[^1]\n\n\\[^1]: note"],
    ["[a]: https://x.example\n\n[a] and [b][a]", "a and b"],
    ["a\n\\---\nb", "a\n\\---\nb"],
    ["a\n\\===\n", "a\n\\==="],
    ["a | b\n\\--- | ---", "a | b\n\\--- | ---"],
    ["@user`code`", "`@user` `code`"],
    ["so $`code`", "so $ `code`"],
    ["<!-- nothing -->", ""],
    ["", ""],
  ])("writes %j as %j", (text, expected) => {
    expect(render(text)).toBe(expected);
    expect(findHarm(render(text))).toEqual([]);
  });
});

describe("Markdown from the model is harmless", () => {
  it.each<readonly [string, string, string]>([
    [
      "mentions outside code (B04)",
      "@torvalds @o/security-team please look at `@decorator`",
      "`@torvalds` `@o/security-team` please look at `@decorator`",
    ],
    [
      "references (B05)",
      "Fixes #1, closes o/r#2, GH-3, 0123abc, see https://github.com/x/y/issues/3.",
      "Fixes `#1`, closes `o/r#2`, `GH-3`, `0123abc`, see `https://github.com/x/y/issues/3`.",
    ],
    ["commands (B05)", "/review\n/fen review full", "\\/review\n\\/fen review full"],
    ["images (B06)", "![p](https://canary.invalid/?d=S1)", "p"],
    [
      "HTML images (B06)",
      '<img src="https://canary.invalid/x">',
      '\\<img src="`https://canary.invalid/x`">',
    ],
    ["script links (B07)", "[ok](javascript:alert(1)) [x](data:text/html,hi)", "ok x"],
    ["autolinks (B07)", "<https://canary.invalid> www.a.b", "`https://canary.invalid` `www.a.b`"],
    ["a comment left open (B08)", "text <!--", "text &lt;!--"],
    ["closing tags (B08)", "x </details></table>", "x \\</details>\\</table>"],
    ["details left open (B08)", "<details>\n<summary>s", "\\<details>\n\\<summary>s"],
    ["our marker (B10)", "<!-- fen:review a.b -->\n\nx <!-- fen:comment a.b --> y", "x  y"],
    ["our marker in code (B10)", "`<!-- fen:review -->`", "`<!- - fen:review -->`"],
    ["a mention made by a comment", "@<!-- -->torvalds", "`@torvalds`"],
    ["a mention made by a link", "@[torvalds](https://x.example)", "`@torvalds`"],
    ["a mention made by an entity", "&#64;torvalds", "`@torvalds`"],
    ["a mention split by hidden characters", "@\u200Btorvalds", "`@torvalds`"],
    ["e-mail addresses", "mail me@example.org", "mail `me@example.org`"],
    ["hidden characters (U03)", "a\u202Eb\u2066c", "abc"],
    ["hidden characters in code (U03)", "`a\u202Eb`", "`a\\u{202E}b`"],
    ["committable blocks", "```suggestion\nevil()\n```", "```text\nevil()\n```"],
    [
      "committable blocks in lists",
      "- a\n  ~~~Suggestion\n  x\n  ~~~",
      "- a\n\n  ```text\n  x\n  ```",
    ],
    ["diagrams", "```mermaid\ngraph TD\n```", "```text\ngraph TD\n```"],
    ["commands in code blocks", "```\n/review\n```", " ```\n /review\n ```"],
    ["code left open", "```js\na", "```js\na\n```"],
    ["formulas", "so $\\href{x}{y}$ it", "so `$\\href{x}{y}$` it"],
    ["references to issues by allowed links", `[a](${PREFIX}issues/3)`, "a"],
    ["paths that leave the allowed address", `[a](${PREFIX}../../e/f)`, "a"],
    ["image made from text and a link", `a![b](${PREFIX}c)`, "ab"],
    ["a link after an exclamation mark", `wow\\![b](${PREFIX}c)`, `wow\\![b](${PREFIX}c)`],
  ])("has no %s", (_what, text, expected) => {
    expect(render(text)).toBe(expected);
    expect(findHarm(render(text))).toEqual([]);
  });

  const fragment = fc.constantFrom(
    ..."*_~`#>-+=|<>[]()!&\\/@:.$ \t\n\r".split(""),

    "**",
    "~~~",
    "```",
    "\n\n",
    "\n> ",
    "\n- ",
    "\n1. ",
    "\n    ",
    "---",
    "| a | b |\n|---|---|\n",
    "@user",
    "#12",
    "o/r#3",
    "deadbeef",
    "https://a.example",
    "www.b.example",
    "GH-1",
    "$x$",

    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<!-- fen:review -->",
    "<img src=x>",
    "<details>",
    "<T>",
    "<?",

    "![a](b)",
    "[a](javascript:x)",
    `[l](${PREFIX}blob/a)`,
    "[^1]",
    "[^1]: ",
    "[x]: /u",
    "[ ] ",

    "\u200B",
    "\u202E",
    "&#64;",
    "&lt;",
    "&#10;",
    "&#x200B;",
    "/fen",
    "/review",
    "a",
    "b c",
    "1.",
    "suggestion",
    "```suggestion\n",
    "\n===\n",
    "\\\n",
    "  \n",
    "\u00A0",
    "é",
    "漢",
    "\uD83D",
  );

  it("whatever is put together", () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 25 }), (fragments) => {
        expect(findHarm(render(fragments.join("")))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("whatever characters come", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(findHarm(render(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("when it is rendered again", () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 15 }), (fragments) => {
        expect(findHarm(render(render(fragments.join(""))))).toEqual([]);
      }),
    );
  });

  it.each<readonly [string, number]>([
    ["> ", 300],
    ["1. ", 300],
    ["- > ", 300],
    ["*a **b ", 500],
    ["[", 3_000],
    ["](", 3_000],
    ["_*", 3_000],
    ["a\n=\n", 1_000],
    ["a.a@", 3_000],
    ["<!--", 3_000],
    ["$a", 3_000],
  ])("when it is %j, %i times", (part, times) => {
    expect(findHarm(render(part.repeat(times)))).toEqual([]);
  });

  it("when it is a list in a list in a list, sixty deep", () => {
    const lines = Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- @a`);
    expect(findHarm(render(lines.join("\n")))).toEqual([]);
  });

  it("shows what nests too deep as code", () => {
    expect(render(`${"> ".repeat(30)}@user`)).toBe(`\`\`\`text\n${"> ".repeat(30)}@user\n\`\`\``);
  });
});

describe("a text that is too long", () => {
  it("is cut between blocks, and says how much is missing (B13)", () => {
    const text = Array.from({ length: 200 }, (_, index) => `Paragraph ${index} says this.`).join(
      "\n\n",
    );
    const short = render(text, 400);
    expect(short.length).toBeLessThanOrEqual(400);
    const blocks = short.split("\n\n");
    const kept = blocks.slice(0, -1).join("\n\n");
    expect(text.startsWith(`${kept}\n\n`)).toBe(true);
    expect(blocks.at(-1)).toBe(
      `(cut: ${text.length - kept.length} more characters are in the result file)`,
    );
  });

  it.each([
    ["one paragraph", "word ".repeat(40_000)],
    ["one code block", `\`\`\`js\n${"call();\n".repeat(30_000)}\`\`\``],
    ["one word", "x".repeat(300_000)],
    ["mentions only", "@a ".repeat(60_000)],
    ["brackets only", "[".repeat(200_000)],
  ])("is cut inside of %s when that is all there is", (_what, text) => {
    const short = render(text, 3_000);
    expect(short.length).toBeLessThanOrEqual(3_000);
    expect(short.length).toBeGreaterThan(700);
    expect(short).toMatch(/\n\n\(cut: \d+ more characters are in the result file\)$/);
    expect(findHarm(short)).toEqual([]);
  });

  it("never exceeds its limit", () => {
    const texts = fc.array(fc.constantFrom("a b\n\n", "```\nx\n```\n", "- @a\n", "# h\n", "<!"), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.nat(400), (parts, limit) => {
        const short = render(parts.join(""), limit);
        expect(short.length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
