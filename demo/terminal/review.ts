/** The posted review as rows of a terminal: each comment under the lines of the diff that it hangs on. */

import type { DiffLine } from "../../src/domain/diff/diff.ts";
import { readSuggestedChange, type Posted, type Thread } from "../posted.ts";
import {
  renderMarkdown,
  type MarkdownOptions,
} from "../../src/domain/markdown/markdown-terminal.ts";
import { cut, indent, run, type Row, type Style } from "../../src/domain/terminal/paint.ts";

type Options = Pick<MarkdownOptions, "width" | "colours">;

export function renderPosted(posted: Posted, options: Options): readonly Row[] {
  const body = renderMarkdown(posted.body ?? "", options);
  const threads = posted.threads.map((thread, index) => {
    const above = posted.threads[index - 1];
    const heading = above?.path === thread.path ? [] : [[run(thread.path, "bold")]];
    return [...heading, ...renderExcerpt(thread, options), ...renderBody(thread, options)];
  });
  return [...body, ...threads.flatMap((rows) => [[], ...rows])];
}

const MARKS: Readonly<Record<DiffLine["kind"], readonly [string, Style]>> = {
  added: ["+", "green"],
  deleted: ["−", "red"],
  context: [" ", "plain"],
};

function renderExcerpt(thread: Thread, options: Options): readonly Row[] {
  return thread.excerpt.map((line) => {
    const [mark, style] = MARKS[line.kind];
    const number = line.newLine ?? line.oldLine ?? 0;
    const gutter = thread.quoted.includes(line) ? "▌" : " ";
    return [
      run(gutter, "yellow"),
      run(`${String(number).padStart(5)} `, "dim"),
      run(cut(`${mark} ${run(line.text).text}`, options.width - 7), style),
    ];
  });
}

function renderBody(thread: Thread, options: Options): readonly Row[] {
  const width = options.width - 9;
  const renderCode = (language: string, code: string) =>
    language === "suggestion" ? renderSuggested(thread, { code, width }) : null;
  const rows = renderMarkdown(thread.body, { ...options, width, renderCode });
  return indent(rows, [run("       "), run("│ ", "dim")]);
}

function renderSuggested(
  thread: Thread,
  of: { readonly code: string; readonly width: number },
): readonly Row[] {
  const { removed, added } = readSuggestedChange(thread, of.code);
  const line = (mark: string, text: string) => cut(`${mark} ${run(text).text}`, of.width);
  return [
    [run("Suggested change", "dim")],
    ...removed.map((text) => [run(line("−", text), "red")]),
    ...added.map((text) => [run(line("+", text), "green")]),
  ];
}
