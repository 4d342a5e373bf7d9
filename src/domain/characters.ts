/**
 * Characters a reader cannot see or that reorder what he sees: bidirectional controls, zero-width and
 * other default-ignorable code points, control characters, line separators, halves of surrogate pairs.
 */

const HIDDEN =
  "\\p{Bidi_Control}\\p{Default_Ignorable_Code_Point}\\p{Surrogate}" +
  "\\u{0}-\\u{8}\\u{B}\\u{C}\\u{E}-\\u{1F}\\u{7F}-\\u{9F}\\u{2028}\\u{2029}\\u{FFF9}-\\u{FFFB}";

const ANY_HIDDEN = new RegExp(`[${HIDDEN}]`, "u");
const EVERY_HIDDEN = new RegExp(`[${HIDDEN}]`, "gu");

/** Does the text hold a hidden character? Tab, line feed and carriage return are not hidden. */
export function hasHidden(text: string): boolean {
  return ANY_HIDDEN.test(text);
}

/** Each hidden character with its place, in UTF-16 units. */
export function listHidden(
  text: string,
): readonly { readonly character: string; readonly index: number }[] {
  return Array.from(text.matchAll(EVERY_HIDDEN), ({ 0: character, index }) => ({
    character,
    index,
  }));
}

/** Replaces each hidden character by a visible escape such as `\u{202E}`. */
export function showHidden(text: string): string {
  return text.replace(EVERY_HIDDEN, renderEscape);
}

/** Removes each hidden character. */
export function stripHidden(text: string): string {
  return text.replace(EVERY_HIDDEN, "");
}

function renderEscape(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `\\u{${codePoint.toString(16).toUpperCase()}}`;
}
