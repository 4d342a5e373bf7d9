/** The part of a suggestion that a program can check: what kind of thing is said of which name. */

export const CLAIM_KINDS = [
  "unused",
  "undefined",
  "duplicate",
  "missing-file",
  "missing-version",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export type Claim = {
  readonly kind: ClaimKind;
  /** An identifier or key; a path for `missing-file`; `package@version` for `missing-version`. */
  readonly name: string;
};

const MAX_NAME = 200;

const WORDS: ReadonlyMap<string, ClaimKind> = new Map([
  ["not-imported", "undefined"],
  ["missing-import", "undefined"],
  ["undeclared", "undefined"],
  ["duplicated", "duplicate"],
  ["file-missing", "missing-file"],
  ["version-missing", "missing-version"],
  ...CLAIM_KINDS.map((kind) => [kind, kind] as const),
]);

/** Reads `unused foo`, `{kind, name}` and the like; `null` for anything else. */
export function readClaim(value: unknown): Claim | null {
  if (typeof value === "string") {
    const [, word = "", rest = ""] = /^\s*([\w-]{1,30})[\s:]+(\S[\s\S]*)$/.exec(value) ?? [];
    return toClaim(word, rest);
  }
  if (typeof value !== "object" || value === null) return null;
  const [kind, name]: readonly unknown[] = [Reflect.get(value, "kind"), Reflect.get(value, "name")];
  return typeof kind === "string" && typeof name === "string" ? toClaim(kind, name) : null;
}

function toClaim(word: string, rest: string): Claim | null {
  const kind = WORDS.get(word.toLowerCase().replaceAll(/[_ ]/g, "-"));
  const name = rest.trim().replaceAll(/^[`'"]|[`'"]$/g, "");
  if (!kind || name === "" || name.length > MAX_NAME || /[\n\r]/.test(name)) return null;
  return { kind, name };
}

/** Titles that say the same in plain English; the name must stand alone or between backticks. */
const TITLES: readonly (readonly [ClaimKind, RegExp])[] = [
  [
    "unused",
    /^(?:the )?(?:variable |import |parameter |function |constant )?`([\w$]+)` is (?:never used|unused|not used)\.?$/i,
  ],
  ["unused", /^unused (?:import|variable|parameter|function|constant):? `?([\w$]+)`?\.?$/i],
  [
    "undefined",
    /^(?:the )?(?:variable |function |name )?`([\w$]+)` is (?:not defined|undefined|not imported|never defined|undeclared)\.?$/i,
  ],
  ["undefined", /^missing import (?:of |for )?`?([\w$]+)`?\.?$/i],
  ["duplicate", /^duplicate (?:key|definition|property)(?: of)?:? `([\w$.-]+)`\.?$/i],
  ["missing-file", /^(?:the )?file `([\w./@-]+)` (?:does not exist|is missing)\.?$/i],
];

/** What the title says where the model left the claim out. */
export function deriveClaim(title: string): Claim | null {
  for (const [kind, pattern] of TITLES) {
    const name = pattern.exec(title.slice(0, 300))?.[1];
    if (name !== undefined) return { kind, name };
  }
  return null;
}

/** What a program found out about a claim. */
export type ClaimCheck = {
  readonly kind: "contradicted" | "supported";
  /** One sentence that names file and line. */
  readonly evidence: string;
};
