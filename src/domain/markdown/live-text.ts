/**
 * What GitHub brings to life in plain text: mentions, references, commit ids, addresses, mathematics.
 * Inside a code span all of it is dead and looks the same, so that is where it is put.
 */

export type TextPiece = { readonly kind: "text" | "code"; readonly value: string };

/** Mathematics between dollar signs, or a run of the characters that addresses and references are made of. */
const CANDIDATE = /\$\$+|\$(?=\S)[^$\n]*(?<=\S)\$(?![A-Za-z0-9])|[\w./@#:%&=?~+-]+/g;

const LIVE =
  /@[\w-]|#\d|(?<![A-Za-z0-9])gh-\d|:\/\/|www\.|(?<![A-Za-z0-9])[0-9a-f]{7,40}(?![A-Za-z0-9])/i;

/** Does plain text hold something that GitHub would turn into a link, a mention or a formula? */
export function isLive(text: string): boolean {
  return splitLiveText(text).some((piece) => piece.kind === "code");
}

/** Splits text into harmless text and the parts that belong into code spans. Together they are the text. */
export function splitLiveText(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const live = match[0].startsWith("$") ? match[0] : trimEnd(match[0]);
    if (!live.startsWith("$") && !LIVE.test(live)) continue;
    // A dollar sign before code could end a formula; inside of it, it cannot.
    const hasDollar = match.index > done && text.charAt(match.index - 1) === "$";
    const start = hasDollar ? match.index - 1 : match.index;
    if (start > done) pieces.push({ kind: "text", value: text.slice(done, start) });
    pieces.push({ kind: "code", value: text.slice(start, match.index) + live });
    done = match.index + live.length;
  }
  if (done < text.length) pieces.push({ kind: "text", value: text.slice(done) });
  return pieces;
}

/** Punctuation at the end belongs to the sentence, not to the address. */
function trimEnd(run: string): string {
  let end = run.length;
  while (end > 0 && ".:?".includes(run.charAt(end - 1)) && !run.endsWith("//", end)) end -= 1;
  return /:\/\/$|www\.$/i.test(run) ? run : run.slice(0, end);
}

/** Makes fen's own hidden marker unreadable where an HTML comment cannot be escaped: inside code. */
export function breakOwnMarker(code: string): string {
  return code.replace(/<!--(?=\s*fen)/gi, "<!- -");
}

/** Bots read commands such as `/review` from the start of a line of the raw text. */
export function hasSlashCommand(markdown: string): boolean {
  return /^\/\w/m.test(markdown);
}
