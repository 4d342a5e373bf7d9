/** The blocks of a Markdown tree, written again with their harmless parts only. Every block is closed. */

import type {
  AlignType,
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
  Table,
} from "mdast";
import { showHidden } from "../characters.ts";
import { breakOwnMarker } from "./live-text.ts";
import { renderExactFence } from "./markdown-foreign.ts";
import { dropComments, renderBold, renderInline, type InlineOptions } from "./markdown-inline.ts";

export type BlockOptions = Pick<InlineOptions, "allowLink">;

/** Markdown of one block, without a line feed at its end; `""` when nothing of it may stay. */
export function renderBlock(node: RootContent, options: BlockOptions): string {
  const inline = { ...options, inTable: false };
  switch (node.type) {
    case "paragraph":
      return renderInline(node.children, inline);
    case "heading":
      return renderBold(node.children, inline);
    case "thematicBreak":
      return "***";
    case "blockquote":
      return prefixLines(renderBlocks(node.children, options).join("\n\n"), "> ", "> ");
    case "list":
      return renderList(node, options);
    case "code":
      return renderCodeBlock(node.value, node.lang ?? "");
    case "html":
      return renderInline([{ type: "text", value: dropComments(node.value) }], inline);
    case "table":
      return renderTable(node, options);
    case "footnoteDefinition":
      return renderFootnote(node, options);
    case "definition":
    case "yaml":
    case "listItem":
    case "tableRow":
    case "tableCell":
      return "";
    case "text":
    case "inlineCode":
    case "break":
    case "emphasis":
    case "strong":
    case "delete":
    case "link":
    case "linkReference":
    case "image":
    case "imageReference":
    case "footnoteReference":
      break;
  }
  return renderInline([node], inline);
}

function renderBlocks(
  nodes: readonly (BlockContent | DefinitionContent)[],
  options: BlockOptions,
): readonly string[] {
  return nodes.map((node) => renderBlock(node, options)).filter((block) => block !== "");
}

/** Languages for which GitHub does more with a code block than to colour it. */
const ACTIVE_LANGUAGE = /^(?:suggestion|mermaid|math|geojson|topojson|stl)/i;

/** A code block in a language that does nothing but colour it. */
export function renderCodeBlock(text: string, language: string): string {
  const isPlain = /^[A-Za-z0-9][\w.+#-]{0,29}$/.test(language);
  if (ACTIVE_LANGUAGE.test(language)) return renderCodeText(text, "text");
  return renderCodeText(text, isPlain ? language : "");
}

/** A code block of foreign text that need not be exact: hidden characters and our marker are shown as such. */
export function renderCodeText(text: string, language: string): string {
  return renderExactFence(breakOwnMarker(showHidden(text)), language);
}

function renderList(list: List, options: BlockOptions): string {
  const first = list.ordered === true ? (list.start ?? 1) : null;
  const isLoose = list.spread === true || list.children.some((item) => item.spread === true);
  const items = list.children.flatMap((item, index) => {
    const marker = first === null ? "- " : `${Math.min(first + index, 999_999_999)}. `;
    const content = renderItem(item, options);
    return content === "" ? [] : [prefixLines(content, marker, " ".repeat(marker.length))];
  });
  return items.join(isLoose ? "\n\n" : "\n");
}

function renderItem(item: ListItem, options: BlockOptions): string {
  const nodes =
    typeof item.checked === "boolean" ? withCheckbox(item, item.checked) : item.children;
  let content = "";
  let previous: string | undefined;
  for (const node of nodes) {
    const block = renderBlock(node, options);
    if (block === "") continue;
    const isTight = previous === "paragraph" && node.type === "list" && canInterrupt(node);
    content += (content === "" ? "" : isTight && item.spread !== true ? "\n" : "\n\n") + block;
    previous = node.type;
  }
  return content;
}

/** A numbered list can follow a paragraph without a blank line only when it starts at 1. */
function canInterrupt(list: List): boolean {
  return list.ordered !== true || (list.start ?? 1) === 1;
}

function withCheckbox(item: ListItem, checked: boolean): ListItem["children"] {
  return withLead(item.children, checked ? "[x] " : "[ ] ");
}

function renderFootnote(node: FootnoteDefinition, options: BlockOptions): string {
  const lead = `[^${node.label ?? node.identifier}]: `;
  return renderBlocks(withLead(node.children, lead), options).join("\n\n");
}

/** Puts text in front of the first paragraph. */
function withLead<Node extends BlockContent | DefinitionContent>(
  nodes: readonly Node[],
  lead: string,
): (Node | BlockContent)[] {
  const text: PhrasingContent = { type: "text", value: lead };
  const [first, ...rest] = nodes;
  if (first?.type !== "paragraph") return [{ type: "paragraph", children: [text] }, ...nodes];
  return [{ ...first, children: [text, ...first.children] }, ...rest];
}

function renderTable(table: Table, options: BlockOptions): string {
  const [head] = table.children;
  if (head === undefined || head.children.length === 0) return "";
  const width = head.children.length;
  const rows = table.children.map((row) => {
    const cells = Array.from({ length: width }, (_, index) => {
      const children = row.children[index]?.children ?? [];
      return renderInline(children, { ...options, inTable: true }).replace(/\n+/g, " ");
    });
    return `| ${cells.join(" | ")} |`;
  });
  const rule = Array.from({ length: width }, (_, index) => renderAlignment(table.align?.[index]));
  return [rows[0], `| ${rule.join(" | ")} |`, ...rows.slice(1)].join("\n");
}

function renderAlignment(align: AlignType | undefined): string {
  const start = align === "left" || align === "center" ? ":" : "-";
  const end = align === "right" || align === "center" ? ":" : "-";
  return `${start}-${end}`;
}

function prefixLines(text: string, first: string, rest: string): string {
  const lines = text.split("\n").map((line, index) => {
    const prefix = index === 0 ? first : rest;
    return line === "" ? prefix.trimEnd() : prefix + line;
  });
  return lines.join("\n");
}
