/** Joins blocks of our own Markdown as far as GitHub takes them, and says what did not fit. */

export type CutLimits = {
  /** Most UTF-16 units of the result. */
  readonly maxCharacters: number;
  /** Most bytes of the result in UTF-8; no limit when left out. */
  readonly maxBytes?: number;
  /** The block that is put last when `leftOut` blocks did not fit. */
  readonly note: (leftOut: number) => string;
};

/**
 * Joins closed blocks by blank lines, in order, as long as they and the note about the rest fit. Empty
 * blocks are not counted. When not even the note fits, the result is `""`.
 */
export function cutMarkdown(blocks: readonly string[], limits: CutLimits): string {
  const wanted = blocks.filter((block) => block !== "");
  const whole = wanted.join("\n\n");
  if (fits(whole, limits)) return whole;
  // The longest note that may be needed: the count has the most digits when nothing fits.
  const noteLength = measure(limits.note(wanted.length));
  const used = { characters: noteLength.characters, bytes: noteLength.bytes };
  let kept = 0;
  for (const block of wanted) {
    const size = measure(`${block}\n\n`);
    used.characters += size.characters;
    used.bytes += size.bytes;
    if (exceeds(used, limits)) break;
    kept += 1;
  }
  const cut = [...wanted.slice(0, kept), limits.note(wanted.length - kept)].join("\n\n");
  return fits(cut, limits) ? cut : "";
}

type Size = { readonly characters: number; readonly bytes: number };

function measure(text: string): Size {
  return { characters: text.length, bytes: new TextEncoder().encode(text).length };
}

function exceeds(size: Size, limits: CutLimits): boolean {
  return (
    size.characters > limits.maxCharacters ||
    size.bytes > (limits.maxBytes ?? Number.MAX_SAFE_INTEGER)
  );
}

function fits(text: string, limits: CutLimits): boolean {
  return !exceeds(measure(text), limits);
}
