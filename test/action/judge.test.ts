import { describe, expect, it } from "vitest";

import { judgeMarkdown } from "./judge.ts";

const LINKS = "https://github.example/o/r/";

describe("the judge of Markdown", () => {
  it.each([
    "![p](https://canary.invalid/x)",
    "<img src=x>",
    "[x](https://canary.invalid)",
    "[x](javascript:alert(1))",
    "www.canary.invalid",
    "https://canary.invalid",
    "<font color=red>x</font>",
    "<p onclick=x>",
    "<details>",
    "<!-- never closed\nmore",
    "@torvalds",
    "closes #1",
    "o/r#2",
    "/review",
    "text \u202E text",
    "<!-- fen:review x.AAAAAAAAAAAAAAAAAAAAAA -->\nlater <!-- fen:review x.AAAAAAAAAAAAAAAAAAAAAA -->",
  ])("finds something alive in %j", (markdown) => {
    expect(judgeMarkdown(markdown, LINKS)).not.toEqual([]);
  });

  it.each([
    "plain **text** with `@code` and `#1`",
    "```ts\n@decorator\n<img>\n```",
    "<!-- fen:review x.AAAAAAAAAAAAAAAAAAAAAA -->\nfen reviewed 2 files",
    "[the file](https://github.example/o/r/blob/main/a.ts)",
    "<details><summary>More</summary>\n\n- a\n\n</details>",
    "| a | b |\n|---|--:|\n| `x` | 1<br>2 |",
    "<sub>major · bug</sub>",
  ])("lets %j pass", (markdown) => {
    expect(judgeMarkdown(markdown, LINKS)).toEqual([]);
  });
});
