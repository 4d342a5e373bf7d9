/** Shapes of secrets that the library's rules do not know. Every pattern takes time in proportion to the text alone. */

/** Where a secret stands in a text, and what it is. */
export type FoundSecret = {
  readonly start: number;
  readonly end: number;
  /** In plain words, as after "a" or "an": `Google API key`. */
  readonly name: string;
  /** Told by a name such as `password` alone, so it may be a made-up value. */
  readonly isGuess: boolean;
};

const VENDORS: readonly (readonly [string, RegExp])[] = [
  ["Google API key", /(?<![\w-])AIza[\w-]{35}(?![\w-])/g],
  ["AWS access key id", /(?<![A-Za-z0-9])A[KS]IA[0-9A-Z]{16}(?![A-Za-z0-9])/g],
  ["Azure storage key", /(?<=AccountKey=)[A-Za-z0-9+/]{86}==/g],
  ["Hugging Face token", /(?<!\w)hf_[A-Za-z]{34}(?!\w)/g],
  ["PyPI token", /(?<!\w)pypi-AgEIcHlwaS5vcmc[\w-]{50,}/g],
  ["DigitalOcean token", /(?<!\w)do[por]_v1_[0-9a-f]{64}(?!\w)/g],
  ["Twilio API key", /(?<!\w)SK[0-9a-f]{32}(?!\w)/g],
  ["Telegram bot token", /(?<!\d)\d{8,10}:AA[\w-]{33}(?![\w-])/g],
  ["Discord bot token", /(?<![\w.-])[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])/g],
  ["Mailgun key", /(?<![\w-])key-[0-9a-f]{32}(?!\w)/g],
  ["JSON web token", /(?<![\w.-])eyJ[\w-]{10,500}\.eyJ[\w-]{10,2000}\.[\w-]{20,600}(?![\w-])/g],
  [
    "private key",
    /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----[A-Za-z0-9+/=\s\\nr]{100,10000}/g,
  ],
];

/** `password = "…"`, `api_key: '…'`, `DB_PASSWORD=…`: the name tells, and the value must look like one. */
const ASSIGNMENT =
  /(?<![A-Za-z])(?:password|passwd|secret|api_?key|access_?token|auth_?token|client_?secret|private_?key)["']?\s{0,3}(?::|=|=>|:=)\s{0,3}["']([^"'\s]{8,200})["']/gi;

const PLACEHOLDER =
  /^[$<{%[*]|\$\{|\{\{|example|sample|dummy|change|replace|placeholder|redacted|removed|secret|password|passwd|your|xxx|test|fake|todo|none|null|undefined|token|process\.env|env\[|^https?:|^\.{0,2}\//i;

const MAX_LINE = 20_000;

/** Never overlapping ones of the same kind; a line above 20,000 characters is passed over. */
export function findSecretPatterns(text: string): readonly FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const [name, pattern] of VENDORS) {
    for (const match of text.matchAll(pattern)) {
      const [value] = match;
      if (!isMadeUp(value)) found.push({ ...spanOf(match.index, value), name, isGuess: false });
    }
  }
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.length <= MAX_LINE) found.push(...findAssignments(line, start));
    start += line.length + 1;
  }
  return found;
}

function findAssignments(line: string, offset: number): readonly FoundSecret[] {
  return [...line.matchAll(ASSIGNMENT)].flatMap((match): FoundSecret[] => {
    const value = match[1] ?? "";
    if (!isRandom(value)) return [];
    const at = offset + match.index + match[0].lastIndexOf(value);
    return [{ ...spanOf(at, value), name: "password or key", isGuess: true }];
  });
}

const spanOf = (start: number, value: string) => ({ start, end: start + value.length });

/** The keys of vendors' documents end in this word, and repeated characters are nobody's key. */
function isMadeUp(value: string): boolean {
  return value.includes("EXAMPLE") || new Set(value.slice(-16)).size < 5;
}

/** Digits and letters mixed, many different ones: neither a word, nor a name, nor a placeholder. */
function isRandom(value: string): boolean {
  if (PLACEHOLDER.test(value) || isMadeUp(value)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
  if (kinds < 2 || !/\d/.test(value)) return false;
  if (/^[a-z]+(?:[-_.][a-z0-9]+)*$/i.test(value) && kinds < 3) return false;
  return entropyOf(value) >= 3;
}

/** Bits for each character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}
