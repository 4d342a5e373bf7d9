/**
 * Writes plain text so that a Markdown parser reads back exactly that text. A backslash is set only where
 * a character would mean something in its place.
 */

/** What the paragraph is like that the text stands in. */
export type TextSetting = {
  /** Emphasis stands in the paragraph or around it, so any delimiter could pair with it. */
  readonly nearEmphasis: boolean;
  /** A `>` follows somewhere, so `<` could begin a tag. */
  readonly closesTags: boolean;
  /** `]:` stands in the paragraph, so `[` at a line start could begin a definition. */
  readonly defines: boolean;
  readonly inTable: boolean;
  /** Brackets would end the label of a link. */
  readonly inLabel: boolean;
};

export type TextPlace = TextSetting & {
  /** The character before the text; `""` at the start of the block. */
  readonly before: string;
  /** The character behind it; `""` at the end of the block, `null` where it is not known. */
  readonly after: string | null;
};

/** Lines keep their breaks; blank lines and white space at both ends of a line do not stay. */
export function escapeText(text: string, place: TextPlace): string {
  const lines = text.replace(/\n\s*\n/g, "\n").split("\n");
  const written = lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    return escapeLine(isLast ? line : line.trimEnd(), {
      ...place,
      before: index === 0 ? place.before : "\n",
      after: isLast ? place.after : "\n",
    });
  });
  return written.join("\n");
}

function escapeLine(raw: string, place: TextPlace): string {
  const startsLine = place.before === "" || place.before === "\n";
  const line = startsLine ? raw.trimStart() : raw;
  const forced = startsLine ? findLineStartEscape(line, place) : -1;
  let written = "";
  for (let at = 0; at < line.length;) {
    const end = endOfRun(line, at);
    const run = line.slice(at, end);
    const isForced = forced >= at && forced < end;
    const spot = { line, at, end, startsLine: startsLine && at === 0 };
    written += isForced ? escapeEach(run) : escapeRun(run, spot, place);
    at = end;
  }
  return written;
}

/** Delimiters of one kind act together; every other character stands alone. */
function endOfRun(line: string, start: number): number {
  const first = line.charAt(start);
  let end = start + 1;
  if ("*_~".includes(first)) while (line.charAt(end) === first) end += 1;
  return end;
}

/** Where in a line a backslash keeps it from beginning a block; −1 for nowhere. */
function findLineStartEscape(line: string, place: TextPlace): number {
  const number = /^\d{1,9}(?=[.)](?:\s|$))/.exec(line);
  if (number !== null) return number[0].length;
  if (/^(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|~~~|\/\w)/.test(line)) return 0;
  // Underlines of headings, rules, and the second row of a table.
  if (/^[-=_*:|+\s]+$/.test(line) && /^[-=_*:|]/.test(line)) return 0;
  if (/^\[[ xX]\](?:\s|$)/.test(line)) return 0;
  return line.startsWith("[") && place.defines ? 0 : -1;
}

function escapeEach(run: string): string {
  return run.replace(/./g, "\\$&");
}

type Spot = {
  readonly line: string;
  readonly at: number;
  readonly end: number;
  readonly startsLine: boolean;
};

function escapeRun(run: string, spot: Spot, place: TextPlace): string {
  switch (run.charAt(0)) {
    case "*":
    case "_":
    case "~":
      return isDelimiter(run, spot, place) ? escapeEach(run) : run;
    case "<":
      return escapeLess(spot, place);
    default:
      return needsBackslash(run, spot, place) ? `\\${run}` : run;
  }
}

function needsBackslash(character: string, spot: Spot, place: TextPlace): boolean {
  const next = charAfter(spot, place);
  switch (character) {
    case "`":
      return true;
    case "\\":
      return next === null || next === "" || /[\n!-/:-@[-`{-~]/.test(next);
    case "[":
      return place.inLabel;
    case "]":
      return place.inLabel || next === null || next === "(";
    case "!":
      return next === null || next === "[";
    case "&":
      return startsEntity(spot.line, spot.at);
    case "|":
      return place.inTable;
    default:
      return false;
  }
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

function startsEntity(line: string, at: number): boolean {
  ENTITY.lastIndex = at;
  return ENTITY.test(line);
}

/** `<!` never stays as it is: a search for our marker in the raw text must not find one. */
function escapeLess(spot: Spot, place: TextPlace): string {
  const next = charAfter(spot, place);
  if (next === "!") return "&lt;";
  const couldBegin = next === null || /[A-Za-z/?]/.test(next);
  return couldBegin && (place.closesTags || spot.startsLine) ? "\\<" : "<";
}

/**
 * Could the run open or close emphasis? Without emphasis around, a run that can only open does nothing as
 * long as every run that can close is escaped. Rules: CommonMark 0.31, section 6.2.
 */
function isDelimiter(run: string, spot: Spot, place: TextPlace): boolean {
  const before = classify(charBefore(spot, place));
  const after = classify(charAfter(spot, place));
  const left = after !== "space" && (after === "letter" || before !== "letter");
  const right = before !== "space" && (before === "letter" || after !== "letter");
  const isUnderscore = run.startsWith("_");
  const closes = right && (!isUnderscore || !left || after === "punctuation");
  const opens = left && (!isUnderscore || !right || before === "punctuation");
  return closes || (opens && place.nearEmphasis);
}

function classify(character: string | null): "space" | "punctuation" | "letter" {
  if (character === null) return "punctuation";
  if (character === "" || /\s/.test(character)) return "space";
  return /[\p{P}\p{S}]/u.test(character) ? "punctuation" : "letter";
}

function charBefore(spot: Spot, place: TextPlace): string {
  return spot.at > 0 ? spot.line.charAt(spot.at - 1) : spot.startsLine ? "" : place.before;
}

function charAfter(spot: Spot, place: TextPlace): string | null {
  return spot.end < spot.line.length ? spot.line.charAt(spot.end) : place.after;
}
