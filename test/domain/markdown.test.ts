import * as fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import {
  cutMarkdown,
  renderCode,
  renderFence,
  renderModelMarkdown,
  renderPlain,
} from "../../src/domain/markdown.ts";

const PREFIX = "https://github.com/o/r/";

const render = (text: string, maxCharacters = 60_000) =>
  renderModelMarkdown(text, { maxCharacters, allowedLinkPrefix: PREFIX });

const toHtml = (markdown: string) =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });

const HARMLESS_TAG =
  /^<\/?(?:p|strong|em|del|code|pre|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|hr|br)(?: \/| start="\d+"| align="\w+"| class="language-[\w.+#-]+")?>$/;

/** What of rendered HTML is not harmless: tags, links, and live text outside of code. */
function findActiveParts(html: string): readonly string[] {
  const tags = (html.match(/<[^>]*>/g) ?? []).filter(
    (tag) => !HARMLESS_TAG.test(tag) && tag !== "</a>" && !tag.startsWith(`<a href="${PREFIX}`),
  );
  const text = html
    .replace(/<code[^>]*>[^<]*<\/code>/g, "\u0001")
    .replace(/<[^>]*>/g, "\u0001")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
  const live = text.match(
    /@[\w-]+|#\d+|\bGH-\d+|\b[0-9a-f]{7,40}\b|https?:|www\.|\$[^\s$]\$(?![\w$])/gi,
  );
  return [...tags, ...(live ?? [])];
}

/** Everything that is wrong with Markdown that is to be posted. */
function findHarm(markdown: string): readonly string[] {
  const around = toHtml(`head\n\n${markdown}\n\ntail`);
  return [
    ...findActiveParts(toHtml(markdown)),
    ...(markdown.match(/^\/[a-z]+/gim) ?? []),
    ...(markdown.match(/<!--\s*fen/gi) ?? []),
    ...(markdown.match(/[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu) ?? []),
    ...(/^<p>head<\/p>[^]*<p>tail<\/p>$/.test(around) ? [] : [around]),
  ];
}

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
      { numRuns: 2_000 },
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
      { numRuns: 1_000 },
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
      { numRuns: 1_000 },
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
      { numRuns: 1_000 },
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
