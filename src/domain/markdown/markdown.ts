/**
 * Foreign Markdown made harmless: parsed as GitHub parses it, and written again from the parts that cannot
 * do anything. Nothing is posted that the model wrote and that did not come through here.
 */

import type { Nodes, Root, RootContent } from "mdast";
import { hasHidden } from "../characters.ts";
import { hasSlashCommand, isLive } from "./live-text.ts";
import { indentCommands } from "./markdown-foreign.ts";
import { findCut, splitMarkdown, type MarkdownPiece } from "./markdown-pieces.ts";
import { exceedsNesting, parseMarkdown } from "./markdown-parser.ts";
import { renderBlock, renderCodeBlock, renderCodeText } from "./markdown-tree.ts";

export { renderCode, renderFence, renderPhrase, renderPlain } from "./markdown-foreign.ts";
export { cutMarkdown } from "./markdown-cut.ts";

export type MarkdownOptions = {
  /** Most UTF-16 units of the result, the note of a cut included. */
  readonly maxCharacters: number;
  /**
   * Links that begin with this address stay links, unless they name an issue, a pull request or a commit
   * (GitHub would tell everybody who watches it). Without it none does.
   */
  readonly allowedLinkPrefix?: string;
};

/** More of a text is never looked at. */
const MAX_INPUT = 200_000;
/** Room for the note that something was cut. */
const NOTE_ROOM = 80;

type Block = { readonly markdown: string; readonly end: number };

type Harmless = { readonly allowLink: (url: string) => string | null };

/**
 * Renders Markdown from the model: text, emphasis, code, lists, quotes and tables stay; images become their
 * alternative text, links their label, HTML becomes text; mentions, references and addresses become code
 * spans; hidden characters go (in code they are shown). The result is a closed block that ends without a
 * line feed; what stands behind it after a blank line is untouched by it. Never throws.
 */
export function renderModelMarkdown(text: string, options: MarkdownOptions): string {
  return renderModelBlocks(text, options).join("\n\n");
}

/** The same as separate blocks, none of them empty; together with the blank lines between them they are no longer than allowed. */
export function renderModelBlocks(text: string, options: MarkdownOptions): readonly string[] {
  const source = text.slice(0, MAX_INPUT).replace(/\r\n?/g, "\n");
  const dropped = Math.max(0, text.length - MAX_INPUT);
  const harmless = { allowLink: createLinkRule(options.allowedLinkPrefix) };
  const { blocks, end } = renderUpTo(source, options.maxCharacters, harmless);
  const whole = blocks.map(({ markdown }) => markdown);
  const length = whole.join("\n\n").length;
  if (end === source.length && dropped === 0 && length <= options.maxCharacters) return whole;
  const room = options.maxCharacters - NOTE_ROOM;
  const kept = room <= 0 ? [] : takeFitting(blocks, source, { room, harmless });
  const left = source.length - (kept.at(-1)?.end ?? 0) + dropped;
  const note = `(cut: ${left} more characters are in the result file)`;
  if (room <= 0) return [note.slice(0, Math.max(0, options.maxCharacters))].filter(Boolean);
  return [...kept.map(({ markdown }) => markdown), note];
}

type Rendered = { readonly blocks: readonly Block[]; readonly end: number };

/** Renders pieces until the room is used up; `end` is where in the source it stopped. */
function renderUpTo(source: string, room: number, harmless: Harmless): Rendered {
  const blocks: Block[] = [];
  let length = 0;
  for (const piece of splitMarkdown(source)) {
    if (length > room) return { blocks, end: piece.start };
    for (const block of renderPiece(piece, harmless)) {
      blocks.push(block);
      length += block.markdown.length + 2;
    }
  }
  return { blocks, end: source.length };
}

/** The blocks that fit; when not even the first one does, as much of it as does. */
function takeFitting(
  blocks: readonly Block[],
  source: string,
  limits: { readonly room: number; readonly harmless: Harmless },
): readonly Block[] {
  const fitting = takeWhileFitting(blocks, limits.room);
  if (fitting.length > 0) return fitting;
  for (let size = limits.room; size > 0; size = Math.floor(size / 2)) {
    const part = source.slice(0, findCut(source, 0, Math.min(size, source.length)));
    const shorter = takeWhileFitting(
      renderUpTo(part, limits.room, limits.harmless).blocks,
      limits.room,
    );
    if (shorter.length > 0) return shorter;
  }
  return [];
}

function takeWhileFitting(blocks: readonly Block[], room: number): readonly Block[] {
  let length = 0;
  const tooLong = blocks.findIndex((block) => {
    length += block.markdown.length + 2;
    return length - 2 > room;
  });
  return tooLong === -1 ? blocks : blocks.slice(0, tooLong);
}

function renderPiece(piece: MarkdownPiece, harmless: Harmless): readonly Block[] {
  const { text, start, end } = piece;
  if (piece.kind === "code") {
    return [{ markdown: indentCommands(renderCodeBlock(text, piece.language)), end }];
  }
  const root = exceedsNesting(text) ? null : parseMarkdown(text);
  if (root === null) return text.trim() === "" ? [] : [{ markdown: renderAsCode(text), end }];
  return root.children.flatMap((node) => {
    const nodeStart = node.position?.start.offset ?? 0;
    const nodeEnd = node.position?.end.offset ?? text.length;
    const markdown = renderChecked(node, text.slice(nodeStart, nodeEnd), harmless);
    return markdown === "" ? [] : [{ markdown, end: start + nodeEnd }];
  });
}

/** What was written is read again: should it not be harmless after all, its source is shown as code. */
function renderChecked(node: RootContent, source: string, harmless: Harmless): string {
  const markdown = indentCommands(renderBlock(node, harmless));
  const root = parseMarkdown(markdown);
  const isHarmless =
    root !== null &&
    !hasHidden(markdown) &&
    !hasSlashCommand(markdown) &&
    listNodes(root).every((found) => isHarmlessNode(found, harmless));
  return isHarmless ? markdown : renderAsCode(source);
}

function renderAsCode(source: string): string {
  return indentCommands(renderCodeText(source.trimEnd(), "text"));
}

/** What this module never writes; raw HTML includes our own markers. */
const NEVER_WRITTEN: ReadonlySet<Nodes["type"]> = new Set([
  "html",
  "image",
  "imageReference",
  "linkReference",
  "definition",
  "footnoteReference",
  "footnoteDefinition",
  "heading",
  "yaml",
]);

function isHarmlessNode(node: Nodes, harmless: Harmless): boolean {
  if (node.type === "text") return !isLive(node.value);
  if (node.type === "link") return harmless.allowLink(node.url) === node.url;
  return !NEVER_WRITTEN.has(node.type);
}

function listNodes(root: Root): readonly Nodes[] {
  const nodes: Nodes[] = [root];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node !== undefined && "children" in node) nodes.push(...node.children);
  }
  return nodes;
}

/** GitHub notes a link to one of these under the thing that is linked to. */
const NOTIFYING = /\/(?:issues|pull|pulls|discussions|commit|commits|compare)(?:[/?#]|$)/i;

function createLinkRule(prefix: string | undefined): (url: string) => string | null {
  if (prefix === undefined || prefix === "") return () => null;
  return (url) => {
    const href = URL.canParse(url) ? new URL(url).href : "";
    const rest = href.startsWith(prefix) ? href.slice(prefix.length) : null;
    const isInside = rest !== null && (prefix.endsWith("/") || /^(?:[/?#]|$)/.test(rest));
    const isPlain = /^[\w.~:/?#&=%+@,;-]+$/.test(href) && !NOTIFYING.test(href);
    return isInside && isPlain ? href : null;
  };
}
