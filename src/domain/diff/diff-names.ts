/** File names as diffs write them: C-quoted, with prefixes such as `a/` and `b/`, two on one line. */

/** Names with their prefixes, as they stand in the diff; `null` where the side has no file. */
export type RawNames = { readonly old: string | null; readonly new: string | null };

const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  "\\": 92,
};

/** Far more than a path may have; the matcher's stack does not hold strings of any length. */
const MOST_QUOTED_CHARACTERS = 65_536;

/** `a/ b/` is the usual pair; the others come from `diff.mnemonicPrefix` and `--no-index`. */
const KNOWN_PREFIX = /^[abciow12]\//;

/**
 * Reads a C-quoted string that begins at the start of `text`. `end` is the index behind the closing quote.
 * Bytes that are no UTF-8 become U+FFFD. Returns `null` when `text` does not begin with a quoted string.
 */
export function parseQuoted(text: string): { readonly value: string; readonly end: number } | null {
  const match = /^"((?:[^"\\]|\\.)*)"/s.exec(text.slice(0, MOST_QUOTED_CHARACTERS));
  if (match === null) return null;
  const bytes: number[] = [];
  for (const [piece, octal, letter] of (match[1] ?? "").matchAll(/\\([0-7]{1,3})|\\(.)|[^\\]+/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 0xff);
    else if (letter !== undefined && letter in ESCAPES) bytes.push(ESCAPES[letter] ?? 0);
    else for (const byte of new TextEncoder().encode(letter ?? piece)) bytes.push(byte);
  }
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return { value: decoder.decode(Uint8Array.from(bytes)), end: match[0].length };
}

/** A name that has a line to itself (`rename from …`). */
export function parseName(text: string): string {
  return parseQuoted(text)?.value ?? text;
}

/** The name behind `---` or `+++`; `null` for `/dev/null`. A tab ends it: a real one would be quoted. */
export function parseSideName(text: string): string | null {
  const quoted = parseQuoted(text);
  if (quoted !== null) return quoted.value;
  const tab = text.indexOf("\t");
  const name = tab === -1 ? text : text.slice(0, tab);
  return name === "/dev/null" ? null : name;
}

/**
 * The two names behind `diff --git`. Without quotes the line is ambiguous, as names hold spaces; `known`, from
 * the `---` and `+++` lines, settles it, and without it both halves have the same length.
 */
export function parseGitNames(text: string, known: RawNames): RawNames {
  const first = parseQuoted(text);
  if (first !== null) return { old: first.value, new: parseName(text.slice(first.end + 1)) };
  const quote = text.indexOf(' "');
  if (quote !== -1 && text.endsWith('"')) {
    return { old: text.slice(0, quote), new: parseName(text.slice(quote + 1)) };
  }
  if (known.new !== null && text.endsWith(` ${known.new}`)) {
    return { old: text.slice(0, -known.new.length - 1), new: known.new };
  }
  if (known.old !== null && text.startsWith(`${known.old} `)) {
    return { old: known.old, new: text.slice(known.old.length + 1) };
  }
  return splitInHalves(text) ?? splitAtSpace(text);
}

function splitInHalves(text: string): RawNames | null {
  const middle = (text.length - 1) / 2;
  if (text[middle] !== " ") return null;
  const names = { old: text.slice(0, middle), new: text.slice(middle + 1) };
  return names.old === names.new || afterSlash(names.old) === afterSlash(names.new) ? names : null;
}

function splitAtSpace(text: string): RawNames {
  const prefixed = text.lastIndexOf(" b/");
  const space = prefixed === -1 ? text.indexOf(" ") : prefixed;
  if (space <= 0) return { old: text, new: null };
  return { old: text.slice(0, space), new: text.slice(space + 1) };
}

function afterSlash(name: string): string | null {
  const slash = name.indexOf("/");
  return slash === -1 ? null : name.slice(slash + 1);
}

/** Do a file's two names tell that the diff has prefixes? `null` when they cannot. */
export function tellPrefixes(names: RawNames): "none" | "some" | null {
  if (names.old === null || names.new === null) return null;
  return names.old === names.new ? "none" : "some";
}

/**
 * Takes the prefixes off. Where both names are there they show by themselves what is prefix and what is a
 * folder; `elsewhere`, what the rest of the diff has, decides about a name that stands alone.
 */
export function stripPrefixes(names: RawNames, elsewhere: "none" | "some"): RawNames {
  if (names.old === null || names.new === null) {
    if (elsewhere === "none") return names;
    return { old: stripKnown(names.old), new: stripKnown(names.new) };
  }
  if (names.old === names.new) return names;
  const rest = afterSlash(names.new);
  if (rest !== null && rest !== "" && rest === afterSlash(names.old)) {
    return { old: rest, new: rest };
  }
  if (KNOWN_PREFIX.test(names.old) && KNOWN_PREFIX.test(names.new)) {
    return { old: stripKnown(names.old), new: stripKnown(names.new) };
  }
  return names;
}

function stripKnown(name: string | null): string | null {
  return name?.replace(KNOWN_PREFIX, "") ?? null;
}
