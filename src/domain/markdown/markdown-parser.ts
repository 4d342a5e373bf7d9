/** Markdown as a tree, read as GitHub reads it; the text is foreign and may be made to take long. */

import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Nodes, Root } from "mdast";

const MAX_NESTING = 20;

/**
 * Returns `null` for what the parser cannot read or what nests too deep. The extensions that look for
 * addresses once more after parsing are left out: they take the square of the text's length.
 */
export function parseMarkdown(markdown: string): Root | null {
  try {
    const mdastExtensions = gfmFromMarkdown().map((extension) => ({
      ...extension,
      transforms: [],
    }));
    const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions });
    return measureDepth(root) > MAX_NESTING ? null : root;
  } catch {
    return null;
  }
}

/** Level by level, without recursion: the tree is foreign. */
function measureDepth(root: Root): number {
  let depth = 0;
  let level: readonly Nodes[] = [root];
  while (level.length > 0 && depth <= MAX_NESTING) {
    depth += 1;
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  }
  return depth;
}

/** A line with more quote and list markers than that takes a parser very long. */
export function exceedsNesting(source: string): boolean {
  return source.split("\n").some((line) => {
    const lead = /^(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)|\s)*/.exec(line)?.[0] ?? "";
    return (lead.match(/[>+*-]|\d+/g) ?? []).length > MAX_NESTING;
  });
}
