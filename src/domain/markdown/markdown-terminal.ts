/** Markdown as rows of a terminal: what fen writes (headings, tables, folded parts) and what a model may write. */

import type { PhrasingContent, RootContent, Table as TableNode } from "mdast";

import { exceedsNesting, parseMarkdown } from "./markdown-parser.ts";
import { indent, run, wrap, type Row, type Run, type Style } from "../terminal/paint.ts";
import { renderTable } from "../terminal/table.ts";

export type MarkdownOptions = {
  readonly width: number;
  /** Without colours, code keeps its backticks. */
  readonly colours: boolean;
  /** How a code block of a language is shown; `null` for as it is. */
  readonly renderCode?: (language: string, text: string) => readonly Row[] | null;
};

/** More of a text is shown as it is. */
const MAX_INPUT = 200_000;

/** Foreign text becomes harmless rows; what no parser should be given is shown as it is. */
export function renderMarkdown(markdown: string, options: MarkdownOptions): readonly Row[] {
  const isUsual = markdown.length <= MAX_INPUT && !exceedsNesting(markdown);
  const root = isUsual ? parseMarkdown(markdown) : null;
  return root ? renderBlocks(root.children, options) : wrap([run(markdown)], options.width);
}

function renderBlocks(nodes: readonly RootContent[], options: MarkdownOptions): readonly Row[] {
  const blocks = nodes.map((node) => renderBlock(node, options)).filter((rows) => rows.length > 0);
  return blocks.flatMap((rows, index) => (index === 0 ? rows : [[], ...rows]));
}

function renderBlock(node: RootContent, options: MarkdownOptions): readonly Row[] {
  const { width } = options;
  const narrow = { ...options, width: width - 2 };
  if (node.type === "heading") return wrap(renderInline(node.children, options, "bold"), width);
  if (node.type === "paragraph") return wrap(renderInline(node.children, options), width);
  if (node.type === "table") return renderTable(readTable(node, options), width);
  if (node.type === "html") return renderHtml(node.value);
  if (node.type === "thematicBreak") return [[run("─".repeat(width), "dim")]];
  if (node.type === "code") return renderCode(node.lang ?? "", node.value, options);
  if (node.type === "blockquote") {
    return indent(renderBlocks(node.children, narrow), [run("▏ ", "dim")]);
  }
  if (node.type === "list") {
    return node.children.flatMap((item) => {
      // A list that was written without blank lines has none here.
      const [first, ...rest] = item.spread
        ? renderBlocks(item.children, narrow)
        : item.children.flatMap((child) => renderBlock(child, narrow));
      return [[run("• "), ...(first ?? [])], ...indent(rest, [run("  ")])];
    });
  }
  return "children" in node ? renderBlocks(node.children, options) : [];
}

function renderCode(language: string, text: string, options: MarkdownOptions): readonly Row[] {
  const special = options.renderCode?.(language, text) ?? null;
  return special ?? text.split("\n").map((line) => [run(`  ${line}`, "code")]);
}

/** Of HTML only the titles of folded parts are shown. */
function renderHtml(html: string): readonly Row[] {
  const title = /<summary>(.*?)<\/summary>/.exec(html)?.[1];
  return title === undefined ? [] : [[run("▾ ", "dim"), run(title, "bold")]];
}

function renderInline(
  nodes: readonly PhrasingContent[],
  options: MarkdownOptions,
  style: Style = "plain",
): readonly Run[] {
  const runs: Run[] = [];
  let small = false;
  for (const node of nodes) {
    const own = small && style === "plain" ? "dim" : style;
    if (node.type === "text") runs.push(run(node.value.replaceAll("\n", " "), own));
    else if (node.type === "inlineCode") {
      runs.push(run(options.colours ? node.value : `\`${node.value}\``, "code"));
    } else if (node.type === "break") runs.push({ text: "\n", style: "plain" });
    else if (node.type === "html") {
      if (/^<br\b/.test(node.value)) runs.push({ text: "\n", style: "plain" });
      else if (/^<\/?sub>/.test(node.value)) small = node.value === "<sub>";
    } else if (node.type === "strong") runs.push(...renderInline(node.children, options, "bold"));
    else if ("children" in node) runs.push(...renderInline(node.children, options, own));
  }
  return runs;
}

function readTable(node: TableNode, options: MarkdownOptions) {
  const aligns = (node.align ?? []).map((align) => (align === "right" ? "right" : "left"));
  const cells = node.children.map((row, index) =>
    row.children.map((cell) =>
      renderInline(cell.children, options, index === 0 ? "bold" : "plain"),
    ),
  );
  return { cells, aligns };
}
