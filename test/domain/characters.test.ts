import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasHidden, showHidden, stripHidden } from "../../src/domain/characters.ts";

const HIDDEN: readonly (readonly [name: string, character: string, escape: string])[] = [
  ["right-to-left override", "\u202E", "\\u{202E}"],
  ["left-to-right isolate", "\u2066", "\\u{2066}"],
  ["Arabic letter mark", "\u061C", "\\u{61C}"],
  ["zero-width space", "\u200B", "\\u{200B}"],
  ["zero-width joiner", "\u200D", "\\u{200D}"],
  ["soft hyphen", "\u00AD", "\\u{AD}"],
  ["Hangul filler", "\u3164", "\\u{3164}"],
  ["byte order mark", "\uFEFF", "\\u{FEFF}"],
  ["tag letter", "\u{E0041}", "\\u{E0041}"],
  ["variation selector 17", "\u{E0100}", "\\u{E0100}"],
  ["null", "\0", "\\u{0}"],
  ["escape", "\u001B", "\\u{1B}"],
  ["vertical tab", "\u000B", "\\u{B}"],
  ["form feed", "\u000C", "\\u{C}"],
  ["delete", "\u007F", "\\u{7F}"],
  ["next line", "\u0085", "\\u{85}"],
  ["line separator", "\u2028", "\\u{2028}"],
  ["paragraph separator", "\u2029", "\\u{2029}"],
  ["half of a surrogate pair", "\uD83D", "\\u{D83D}"],
];

describe("hidden characters", () => {
  it.each(HIDDEN)("shows and removes a %s", (_name, character, escape) => {
    const text = `a${character}b`;
    expect(hasHidden(text)).toBe(true);
    expect(showHidden(text)).toBe(`a${escape}b`);
    expect(stripHidden(text)).toBe("ab");
  });

  it.each(["tab\tand\r\nline ends", "中文，日本語", "déjà vu", "🙂 emoji", "x\u00A0y", ""])(
    "leaves %j alone",
    (text) => {
      expect(hasHidden(text)).toBe(false);
      expect(showHidden(text)).toBe(text);
      expect(stripHidden(text)).toBe(text);
    },
  );

  it("leaves nothing hidden in any text, and nothing to do a second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const clean of [showHidden, stripHidden]) {
          expect(hasHidden(clean(text))).toBe(false);
          expect(clean(clean(text))).toBe(clean(text));
        }
      }),
    );
  });

  it("judges the same text the same way every time", () => {
    const answers = [1, 2, 3].map(() => hasHidden("a\u200B"));
    expect(answers).toEqual([true, true, true]);
  });
});
