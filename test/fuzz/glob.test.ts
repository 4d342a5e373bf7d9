/** The matcher of patterns against one that is simple and slow; and both readers of patterns on foreign lines. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  createFileFilter,
  findGlob,
  parseAttributes,
  parseGlobs,
} from "../../src/domain/filter/filter.ts";
import { DEEP, foreign, isPolluted, mutated, RUNS } from "./mutate.ts";

/** Matches by trying: `*` is any text without a slash, `?` one character of such, `**` any number of folders. */
function matchSimply(pattern: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return path.length === 0;
  if (first === "**") {
    // At the end it stands for at least one name.
    if (rest.length === 0) return path.length > 0;
    return path.some((_, at) => matchSimply(rest, path.slice(at)));
  }
  return path.length > 0 && matchName(first, path[0] ?? "") && matchSimply(rest, path.slice(1));
}

function matchName(pattern: string, name: string): boolean {
  if (pattern === "") return name === "";
  const [first, rest] = [pattern[0], pattern.slice(1)];
  if (first === "*") {
    return Array.from({ length: name.length + 1 }, (_, at) => name.slice(at)).some((tail) =>
      matchName(rest, tail),
    );
  }
  return name !== "" && (first === "?" || first === name[0]) && matchName(rest, name.slice(1));
}

/** As `parseGlobs` documents it: one without a slash is meant at any depth, one that ends with a slash as a folder. */
function matchReference(pattern: string, path: string): boolean {
  const core = pattern.replace(/\/$/, "");
  const names = core.replace(/^\//, "").split("/");
  const anchored = core.includes("/") ? names : ["**", ...names];
  return matchSimply(pattern.endsWith("/") ? [...anchored, "**"] : anchored, path.split("/"));
}

function find(pattern: string, path: string): boolean | string {
  const read = parseGlobs([pattern]);
  return "problem" in read ? read.problem : findGlob(read.globs, path) !== null;
}

const name = fc
  .string({ unit: fc.constantFrom("a", "b", "."), minLength: 1, maxLength: 4 })
  .filter((text) => !/^\.+$/.test(text));
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
/** A whole `*` means at least one character to the matcher, so it stands only beside others here. */
const part = fc.oneof(
  name,
  fc.constant("**"),
  fc
    .string({ unit: fc.constantFrom("a", "b", ".", "*", "?"), minLength: 1, maxLength: 4 })
    .filter((text) => /[ab]/.test(text) && !text.includes("**")),
);
const pattern = fc
  .tuple(
    fc.constantFrom("", "/"),
    fc.array(part, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("", "/"),
  )
  .map(([start, parts, end]) => start + parts.join("/") + end)
  .filter((text) => !text.includes("**/**"));

describe("a simple pattern", () => {
  it("matches what a simple matcher says that it matches", () => {
    fc.assert(
      fc.property(pattern, path, (glob, file) => {
        expect(find(glob, file)).toBe(matchReference(glob, file));
      }),
      { numRuns: 3000 },
    );
  });

  it("matches the path that it was made from", () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat(3) });
    fc.assert(
      fc.property(path, edit, (file, { at, length }) => {
        const from = at % file.length;
        const hidden = file.slice(from, from + length);
        fc.pre(!hidden.includes("/"));
        const glob = `/${file.slice(0, from)}*${file.slice(from + length)}`;
        expect(find(glob, file)).toBe(matchReference(glob, file));
        expect(find(`/${file.replaceAll(/[^/]/g, "?")}`, file)).toBe(true);
      }),
      RUNS,
    );
  });
});

/** Each with a pattern that may not be refused, and one of a problem that the limits are for. */
const CORPUS: readonly (readonly [pattern: string, outcome: "read" | "refused"])[] = [
  ["*a*a*a*a*a*a*a*a*a*a*x", "read"],
  [`${"*a".repeat(127)}x`, "read"],
  ["{a,b}".repeat(6), "read"],
  ["{a,b}".repeat(20), "refused"],
  ["{1..1000000}", "refused"],
  ["{a..z}{a..z}", "refused"],
  ["{01..99}", "refused"],
  ["{{{{{{{{{{a", "read"],
  ["{a,{b,{c,{d,{e,f}}}}}", "read"],
  ["$(reboot){a,b}", "read"],
  ["[[:alpha:]]", "read"],
  ["[z-a]", "read"],
  ["[\\]", "read"],
  ["[!", "read"],
  ["@(a|b", "read"],
  ["!(!(!(a)))", "read"],
  ["+(a|aa)+(a|aa)+(a|aa)x", "read"],
  ["(?:a+)+$", "read"],
  ["\\", "read"],
  ["a\\", "read"],
  ["a\0b", "read"],
  ["../../etc/*", "read"],
  ["__proto__", "read"],
  ["C:\\Windows\\*", "read"],
  ["\u{1F600}*", "read"],
  ["\uD83D*", "read"],
  ["!", "refused"],
  ["!/", "refused"],
  ["///", "refused"],
  ["x".repeat(257), "refused"],
];

const PATHS = [
  "a",
  "a/b",
  "a".repeat(40),
  "a".repeat(4096),
  "a/".repeat(2047) + "a",
  "",
  "/",
  "\0",
  "..",
  "__proto__",
  "\u{1F600}.ts",
];

describe("the corpus of patterns", () => {
  it.each(CORPUS)("%j is %s", (glob, outcome) => {
    for (const file of PATHS) {
      expect(typeof find(glob, file)).toBe(outcome === "read" ? "boolean" : "string");
      const attributes = parseAttributes(`${glob} linguist-generated`);
      createFileFilter({ include: [], exclude: [], attributes })({ path: file });
    }
  });
});

describe("patterns of anything", () => {
  const SAMPLES = [
    ...CORPUS.map(([glob]) => glob),
    "src/**/*.{ts,tsx}",
    "!docs/[a-z]*.md",
    "*.gen.go linguist-generated -text",
    "[attr]made linguist-generated",
    '"a\\tb" linguist-vendored=false',
  ];

  it("are read, or refused with a sentence that names one of them", () => {
    const lines = fc.array(
      foreign(SAMPLES).map((text) => text.slice(0, 300)),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(lines, foreign(PATHS), (globs, file) => {
        const read = parseGlobs(globs);
        const found = "problem" in read ? null : findGlob(read.globs, file);
        expect("problem" in read ? read.problem.length : 1).toBeLessThan(200);
        expect(["", ...globs.map((line) => line.trim())]).toContain(found?.source ?? "");
      }),
      { numRuns: 400 },
    );
  });

  it("of attributes decide about every path, and throw at none", () => {
    fc.assert(
      fc.property(fc.array(mutated(SAMPLES), { maxLength: 6 }), foreign(PATHS), (lines, file) => {
        const attributes = parseAttributes(
          lines.map((line) => `${line} linguist-generated`).join("\n"),
        );
        const verdict = createFileFilter({ include: [], exclude: [], attributes })({ path: file });
        expect(verdict.review || verdict.detail !== "").toBe(true);
        expect(isPolluted()).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it.each(Object.entries(DEEP))("take a hundred thousand brackets (%s)", (_, brackets) => {
    expect(find(brackets, "a")).toBeTypeOf("string");
    expect(find("a", brackets)).toBe(false);
    expect(
      parseAttributes(`${brackets.slice(0, 400_000)} linguist-generated\na linguist-generated`)
        .length,
    ).toBe(1);
    for (const open of ["[", "(", "{", "+(", "!("]) {
      const limit = Math.floor(250 / open.length);
      expect(["boolean", "string"]).toContain(typeof find(open.repeat(limit), "a"));
      createFileFilter({
        include: [],
        exclude: [],
        attributes: parseAttributes(`${open.repeat(900)} linguist-generated`),
      })({ path: "a" });
    }
  });
});
