/** Characters in added lines that nobody sees: those that reorder what is shown, and those that show nothing at all. */

import { listHidden } from "../characters.ts";
import type { DiffLine, FileDiff } from "../diff/diff.ts";

export type HiddenLine = {
  readonly line: DiffLine;
  readonly kind: "reordering" | "invisible";
  /** `U+202E`, each once. */
  readonly codePoints: readonly string[];
};

const BIDI = /\p{Bidi_Control}/u;
/** Joins or varies what stands before it: emoji, and letters of scripts that are written that way. */
const JOINER = /[\u{200C}]|[\u{200D}]|[\u{FE0E}]|[\u{FE0F}]/u;
/** In scripts that are written with joiners, after a mark that is combined, and after emoji and what becomes one. */
const JOINABLE =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\p{M}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Mongolian}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Gujarati}|\p{Script=Oriya}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala})$/u;
const PROSE = /\.(?:md|mdx|markdown|txt|rst|adoc|html?)$/i;
const SOFT_HYPHEN = "\u00AD";
const BYTE_ORDER_MARK = "\uFEFF";

/** One entry for each added line and kind. */
export function findHiddenCharacters(
  file: Pick<FileDiff, "hunks" | "path">,
): readonly HiddenLine[] {
  const added = file.hunks.flatMap(({ lines }) => lines.filter(({ kind }) => kind === "added"));
  if (isData(added)) return [];
  return added.flatMap((line): HiddenLine[] => {
    const text = line.newLine === 1 ? line.text.replace(BYTE_ORDER_MARK, "") : line.text;
    const hidden = listHidden(text).filter((found) => !isAtHome(found, { text, path: file.path }));
    const reordering = hidden.filter(({ character }) => BIDI.test(character));
    const invisible = hidden.filter(({ character }) => !BIDI.test(character));
    return [...describe(line, "reordering", reordering), ...describe(line, "invisible", invisible)];
  });
}

/** Different control characters that no text has so many of. */
const CONTROLS_OF_DATA = 4;

/** A file that git shows as text although nobody wrote it. */
function isData(lines: readonly DiffLine[]): boolean {
  const controls = new Set(
    lines
      .flatMap(({ text }) => listHidden(text).filter(({ character }) => character < " "))
      .map(({ character }) => character),
  );
  return controls.has("\0") || controls.size >= CONTROLS_OF_DATA;
}

type Found = { readonly character: string; readonly index: number };

/** Where such a character belongs. */
function isAtHome(
  { character, index }: Found,
  { text, path }: { readonly text: string; readonly path: string },
): boolean {
  if (character === SOFT_HYPHEN || character === "\f")
    return PROSE.test(path) || character === "\f";
  if (!JOINER.test(character)) return false;
  const [before = ""] = /[\s\S]{0,2}$/.exec(text.slice(0, index)) ?? [];
  return JOINABLE.test(before.replace(/[\uFE0E\uFE0F\u200D]$/u, ""));
}

function describe(
  line: DiffLine,
  kind: HiddenLine["kind"],
  found: readonly Found[],
): readonly HiddenLine[] {
  if (found.length === 0) return [];
  const codePoints = new Set(found.map(({ character }) => nameOf(character)));
  return [{ line, kind, codePoints: [...codePoints] }];
}

function nameOf(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
