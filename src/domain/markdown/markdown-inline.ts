/** The inside of paragraphs: what a Markdown parser found there, written again with its harmless parts only. */

import type { PhrasingContent } from "mdast";
import { showHidden, stripHidden } from "../characters.ts";
import { breakOwnMarker, splitLiveText } from "./live-text.ts";
import { escapeText, type TextSetting } from "./markdown-escape.ts";
import { appendCode, renderCode, renderCodeSpan } from "./markdown-foreign.ts";

export type InlineOptions = {
  /** Returns the address to write when a link to `url` may stay, else `null`. */
  readonly allowLink: (url: string) => string | null;
  readonly inTable: boolean;
};

type Mark = "*" | "**" | "~~";

type Inline =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "code"; readonly value: string }
  | { readonly kind: "break" }
  | { readonly kind: "emphasis"; readonly mark: Mark; readonly children: readonly Inline[] }
  | { readonly kind: "link"; readonly url: string; readonly children: readonly Inline[] };

type Scope = { readonly options: InlineOptions; readonly marks: ReadonlySet<Mark> };

/** Markdown of a paragraph's content; `""` when nothing of it may stay. */
export function renderInline(nodes: readonly PhrasingContent[], options: InlineOptions): string {
  const inlines = trim(convertAll(nodes, { options, marks: new Set() })).inner;
  const setting: TextSetting = {
    nearEmphasis: someInline(inlines, (inline) => inline.kind === "emphasis"),
    closesTags: someText(inlines, ">"),
    defines: someText(inlines, "]:"),
    inTable: options.inTable,
    inLabel: false,
  };
  return writeAll(inlines, { ...setting, before: "", after: "" });
}

/** The same content in one line of bold text, which is what becomes of a heading. */
export function renderBold(nodes: readonly PhrasingContent[], options: InlineOptions): string {
  const strong: PhrasingContent = { type: "strong", children: [...nodes] };
  return renderInline([strong], options).replace(/(?:\\\n|\n)+/g, " ");
}

function convertAll(nodes: readonly PhrasingContent[], scope: Scope): readonly Inline[] {
  return mergeTexts(nodes.flatMap((node) => convert(node, scope)));
}

function convert(node: PhrasingContent, scope: Scope): readonly Inline[] {
  switch (node.type) {
    case "text":
      return [toText(node.value)];
    case "inlineCode":
      return [toCode(node.value)];
    case "break":
      return [{ kind: "break" }];
    case "emphasis":
      return convertEmphasis("*", node.children, scope);
    case "strong":
      return convertEmphasis("**", node.children, scope);
    case "delete":
      return convertEmphasis("~~", node.children, scope);
    case "link":
      return convertLink(node, scope);
    case "linkReference":
      return convertAll(node.children, scope);
    case "image":
    case "imageReference":
      return [toText(node.alt ?? "")];
    case "footnoteReference":
      return [toText(`[^${node.label ?? node.identifier}]`)];
    case "html":
      break;
  }
  const isBreak = /^<br\s*\/?>$/i.test(node.value);
  return [isBreak ? { kind: "break" } : toText(dropComments(node.value))];
}

function toCode(value: string): Inline {
  return { kind: "code", value: breakOwnMarker(showHidden(value.replace(/[\r\n]+/g, " "))) };
}

function toText(value: string): Inline {
  return { kind: "text", value: stripHidden(value.replace(/\r\n?/g, "\n")) };
}

/** Removes `<!-- … -->`; a comment that never ends stays, as text. */
export function dropComments(html: string): string {
  let kept = "";
  let done = 0;
  for (let at = html.indexOf("<!--"); at !== -1; at = html.indexOf("<!--", done)) {
    const end = html.indexOf("-->", at + 2);
    if (end === -1) break;
    kept += html.slice(done, at);
    done = end + "-->".length;
  }
  return kept + html.slice(done);
}

/**
 * Emphasis inside of the same emphasis is dropped: `~~~~` at a line start would begin a code block. White
 * space moves out, because a delimiter beside it does not count.
 */
function convertEmphasis(
  mark: Mark,
  nodes: readonly PhrasingContent[],
  scope: Scope,
): readonly Inline[] {
  if (scope.marks.has(mark)) return convertAll(nodes, scope);
  const children = convertAll(nodes, { ...scope, marks: new Set([...scope.marks, mark]) });
  const { start, inner, end } = trim(children);
  if (inner.length === 0) return [...start, ...end];
  return [...start, { kind: "emphasis", mark, children: inner }, ...end];
}

function convertLink(
  node: { readonly url: string; readonly children: readonly PhrasingContent[] },
  scope: Scope,
): readonly Inline[] {
  const children = convertAll(node.children, scope);
  const url = scope.options.allowLink(node.url);
  const { inner } = trim(children);
  return url === null || inner.length === 0 ? children : [{ kind: "link", url, children: inner }];
}

/** Text that was split by something now gone can be a mention again: it has to be seen as one. */
function mergeTexts(inlines: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const previous = merged.at(-1);
    if (inline.kind === "text" && previous?.kind === "text") {
      merged[merged.length - 1] = { kind: "text", value: previous.value + inline.value };
    } else if (inline.kind !== "text" || inline.value !== "") merged.push(inline);
  }
  return merged;
}

type Trimmed = {
  readonly start: readonly Inline[];
  readonly inner: readonly Inline[];
  readonly end: readonly Inline[];
};

/** Takes white space and line breaks off both ends. */
function trim(inlines: readonly Inline[]): Trimmed {
  const first = inlines.findIndex((inline) => !isBlank(inline));
  if (first === -1) return { start: inlines, inner: [], end: [] };
  const last = inlines.findLastIndex((inline) => !isBlank(inline));
  const inner = inlines.slice(first, last + 1);
  const head = splitSpace(inner[0], (value) => value.trimStart());
  const start = [...inlines.slice(0, first), ...head.space];
  inner.splice(0, 1, ...head.rest);
  const tail = splitSpace(inner.at(-1), (value) => value.trimEnd());
  inner.splice(-1, 1, ...tail.rest);
  return { start, inner, end: [...tail.space, ...inlines.slice(last + 1)] };
}

function isBlank(inline: Inline): boolean {
  return inline.kind === "break" || (inline.kind === "text" && inline.value.trim() === "");
}

function splitSpace(
  inline: Inline | undefined,
  cut: (value: string) => string,
): { readonly space: readonly Inline[]; readonly rest: readonly Inline[] } {
  if (inline?.kind !== "text") return { space: [], rest: inline === undefined ? [] : [inline] };
  const trimmed = cut(inline.value);
  if (trimmed === inline.value) return { space: [], rest: [inline] };
  return { space: [{ kind: "text", value: " " }], rest: [{ kind: "text", value: trimmed }] };
}

function someInline(inlines: readonly Inline[], test: (inline: Inline) => boolean): boolean {
  return inlines.some(
    (inline) => test(inline) || ("children" in inline && someInline(inline.children, test)),
  );
}

function someText(inlines: readonly Inline[], part: string): boolean {
  return someInline(inlines, (inline) => inline.kind === "text" && inline.value.includes(part));
}

type Place = TextSetting & { readonly before: string; readonly after: string };

function writeAll(inlines: readonly Inline[], place: Place): string {
  const pieces = inlines.flatMap<Inline>((inline) =>
    inline.kind === "text" ? splitLiveText(inline.value) : [inline],
  );
  let written = "";
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    const before = written === "" ? place.before : written.slice(-1);
    const after = next === undefined ? place.after : firstCharacter(next);
    written = append(written, piece, { ...place, before, after });
  }
  return written;
}

function append(written: string, inline: Inline, place: Place): string {
  switch (inline.kind) {
    case "text":
      return written + escapeText(inline.value, place);
    case "code":
      return appendCode(written, inline.value, place.inTable ? renderCode : renderCodeSpan);
    case "break":
      if (place.inTable) return `${written} `;
      return written.endsWith("\\\n") ? written : `${written.trimEnd()}\\\n`;
    case "emphasis":
      return written + writeEmphasis(inline.mark, inline.children, place);
    case "link":
      break;
  }
  const label = writeAll(inline.children, { ...place, inLabel: true, before: "[", after: "]" });
  return `${written}[${label}](${inline.url})`;
}

function writeEmphasis(mark: Mark, children: readonly Inline[], place: Place): string {
  const beside = mark.charAt(0);
  return mark + writeAll(children, { ...place, before: beside, after: beside }) + mark;
}

function firstCharacter(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.value.charAt(0);
    case "code":
      return "`";
    case "break":
      return "\\";
    case "emphasis":
      return inline.mark.charAt(0);
    case "link":
      break;
  }
  return "[";
}
