import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  createFileFilter,
  type FilteredFile,
  findGlob,
  type Globs,
  parseAttributes,
  parseGlobs,
} from "../../../src/domain/filter/filter.ts";

function globsOf(...lines: readonly string[]): Globs {
  const parsed = parseGlobs(lines);
  if ("problem" in parsed) throw new Error(parsed.problem);
  return parsed.globs;
}

type Setup = {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly attributes?: string;
};

/** `review`, or the reason why not. */
function decide(file: string | FilteredFile, setup: Setup = {}): string {
  const filter = createFileFilter({
    include: globsOf(...(setup.include ?? [])),
    exclude: globsOf(...(setup.exclude ?? [])),
    attributes: parseAttributes(setup.attributes ?? ""),
  });
  const verdict = filter(typeof file === "string" ? { path: file } : file);
  return verdict.review ? "review" : verdict.reason;
}

describe("a glob", () => {
  it.each([
    ["*.md", "README.md", "docs/a/b.md"],
    ["README.md", "README.md", "a/README.md"],
    ["*", "a", ".github/workflows/ci.yml"],
    ["src/*.ts", "src/a.ts", "src/.a.ts"],
    ["src/**", "src/a", "src/a/.b/c"],
    ["**/gen/**", "gen/a", "a/gen/b/c"],
    ["docs/", "docs/a", "x/docs/a/b"],
    ["/docs/", "docs/a", "docs/a/b"],
    ["./a.ts", "a.ts", "a.ts"],
    ["a/b/", "a/b/c", "a/b/c/d"],
    ["*.{js,ts}", "a.js", "x/b.ts"],
    ["#x", "#x", "a/#x"],
    ["/#x", "#x", "#x"],
    ["/!x", "!x", "!x"],
    ["\\!x", "!x", "a/!x"],
    ["a/\\[id\\]/*", "a/[id]/page", "a/[id]/x"],
    ["a?c", "abc", "x/a\nc"],
    ["  *.ts  ", "a.ts", "日本語/あ.ts"],
  ])("%s matches %j and %j", (pattern, ...paths) => {
    for (const path of paths) expect(findGlob(globsOf(pattern), path)).not.toBeNull();
  });

  it.each([
    ["src/*.ts", "src/a/b.ts", "x/src/a.ts"],
    ["src/**", "src", "a/src/b"],
    ["/README.md", "a/README.md", "README.mdx"],
    ["/docs/", "x/docs/a", "docs"],
    ["docs/", "docs", "docs.md"],
    ["docs", "docs/a", "a/docs/b"],
    ["/!x", "x", "y"],
    ["*.md", "a.MD", "a.md/b"],
    ["*", "", ""],
    ["a/[id]/*", "a/[id]/x", "a/id/x"],
  ])("%s does not match %j or %j", (pattern, ...paths) => {
    for (const path of paths) expect(findGlob(globsOf(pattern), path)).toBeNull();
  });

  it("gives way to one further down the list", () => {
    const globs = globsOf("docs/", "!docs/api/", "docs/api/old.md");
    expect(findGlob(globs, "docs/a.md")).toMatchObject({ source: "docs/", negated: false });
    expect(findGlob(globs, "docs/api/a.md")).toMatchObject({ negated: true });
    expect(findGlob(globs, "docs/api/old.md")).toMatchObject({ negated: false });
  });
});

describe("parseGlobs", () => {
  it("passes over empty lines", () => {
    expect(globsOf("", "  ", "*.ts").map(({ source }) => source)).toEqual(["*.ts"]);
  });

  it.each([
    ["too many patterns", Array.from({ length: 501 }, () => "a"), "501 patterns"],
    ["a pattern that is too long", ["ok", `long${"x".repeat(253)}`], "`longxxx"],
    ["a pattern that is only slashes", ["//"], "`//`"],
    ["a lone exclamation mark", ["!"], "`!`"],
    ["braces that multiply", ["{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}"], "`{a,b}{a,b}"],
    ["a range of a million", ["src/{1..1000000}"], "`src/{1..1000000}`"],
    ["a great many nested braces", [`${"{a,".repeat(60)}b${"}".repeat(60)}{1..9}`], "`{a,{a,"],
  ])("names what is wrong with %s", (_what, lines, part) => {
    const parsed = parseGlobs(lines);
    expect("problem" in parsed && parsed.problem).toContain(part);
  });

  it("takes as many as the limits allow", () => {
    expect(globsOf(...Array.from({ length: 500 }, () => "a"))).toHaveLength(500);
    expect(globsOf("{a,b}".repeat(6))).toHaveLength(1);
    expect(globsOf("x".repeat(256))).toHaveLength(1);
  });

  it("survives any pattern on any path", () => {
    const odd = fc.constantFrom(..."*?[]{}()!+@|\\/.,-^:a\0\n".split(""));
    const text = fc.array(fc.oneof(odd, fc.string({ unit: "binary" }))).map((all) => all.join(""));
    fc.assert(
      fc.property(text, text, (pattern, path) => {
        const parsed = parseGlobs([pattern.slice(0, 256)]);
        if ("globs" in parsed) findGlob(parsed.globs, path);
        expect(decide(path, { attributes: `${pattern} linguist-generated` })).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    "*a".repeat(120),
    "+(a|aa)".repeat(36),
    "!(a)".repeat(60),
    "**/a/".repeat(50),
    "*(".repeat(80) + "a" + ")".repeat(80),
    "(a+)+$",
    "[!b]*".repeat(50),
  ])("ends soon with %s on hostile names", (pattern) => {
    const globs = globsOf(pattern, `${pattern}b`.slice(0, 256));
    for (const path of ["a".repeat(4096), "a/".repeat(2048), `${"a".repeat(4000)}/c`]) {
      expect([null, pattern, `${pattern}b`]).toContain(findGlob(globs, path)?.source ?? null);
    }
  });

  it("matches no path that is longer than any system takes", () => {
    expect(findGlob(globsOf("*"), "a".repeat(4096))).not.toBeNull();
    expect(findGlob(globsOf("*"), "a".repeat(4097))).toBeNull();
  });
});

const DECISIONS: readonly (readonly [string, string, string | FilteredFile, Setup])[] = [
  ["adds exclude to the defaults", "excluded", "docs/a.md", { exclude: ["docs/"] }],
  ["keeps the defaults with exclude", "lock-file", "go.sum", { exclude: ["docs/"] }],
  ["restricts to include", "not-included", "a.md", { include: ["src/"] }],
  ["reviews what include matches", "review", "src/a.ts", { include: ["src/"] }],
  ["keeps the defaults with include", "generated", "dist/a.js", { include: ["dist/"] }],
  [
    "lets exclude win over include",
    "excluded",
    "src/a.ts",
    { include: ["src/"], exclude: ["*.ts"] },
  ],
  ["takes away in include", "not-included", "src/x/a", { include: ["src/", "!src/x/"] }],
  ["begins with all if include only takes away", "review", "a.ts", { include: ["!docs/"] }],
  ["takes away if include only takes away", "not-included", "docs/a", { include: ["!docs/"] }],
  ["brings a default back with !", "review", "dist/a.js", { exclude: ["!dist/"] }],
  [
    "does not bring back what is not included",
    "not-included",
    "dist/a",
    { include: ["src/"], exclude: ["!dist/"] },
  ],
  [
    "brings a generated file back with !",
    "review",
    "a.ts",
    { exclude: ["!a.ts"], attributes: "a.ts linguist-generated" },
  ],
  [
    "takes back its own pattern with !",
    "review",
    "docs/api.md",
    { exclude: ["docs/", "!docs/api.md"] },
  ],
  [
    "never reviews a binary file",
    "binary",
    { path: "a.png", binary: true },
    { exclude: ["!*.png"] },
  ],
  [
    "names exclude before binary",
    "excluded",
    { path: "a.png", binary: true },
    { exclude: ["*.png"] },
  ],
  [
    "takes -linguist-generated against the defaults",
    "review",
    "dist/a.js",
    { attributes: "dist/** -linguist-generated" },
  ],
  [
    "takes =false against the defaults",
    "review",
    "go.sum",
    { attributes: "go.sum linguist-generated=false" },
  ],
  [
    "takes -linguist-vendored against the defaults",
    "review",
    "vendor/a.go",
    { attributes: "vendor/** -linguist-vendored" },
  ],
  [
    "keeps vendored apart from generated",
    "vendored",
    "vendor/a.go",
    { attributes: "* -linguist-generated" },
  ],
  [
    "finds the next reason when one is lifted",
    "generated",
    "vendor/dist/a",
    { attributes: "* -linguist-vendored" },
  ],
  [
    "lifts a marker by attribute",
    "review",
    { path: "a.go", firstLines: ["// @generated"] },
    { attributes: "*.go -linguist-generated" },
  ],
];

describe("a file filter", () => {
  it.each(DECISIONS)("$0", (...[, expected, file, setup]) => {
    expect(decide(file, setup)).toBe(expected);
  });

  it("says in a sentence why it leaves a file out", () => {
    const filter = createFileFilter({
      include: [],
      exclude: globsOf("docs/**"),
      attributes: parseAttributes("api.ts linguist-generated"),
    });
    const paths = ["docs/a", "api.ts", "vendor/a", "go.sum", "a.min.js"];
    expect(paths.map((path) => filter({ path }))).toMatchInlineSnapshot(`
      [
        {
          "detail": "matches \`exclude\`: \`docs/**\`",
          "reason": "excluded",
          "review": false,
        },
        {
          "detail": "The base's .gitattributes marks it as linguist-generated.",
          "reason": "generated",
          "review": false,
        },
        {
          "detail": "It stands in vendor/, a folder for other people's code.",
          "reason": "vendored",
          "review": false,
        },
        {
          "detail": "It is a lock file, written by a package manager.",
          "reason": "lock-file",
          "review": false,
        },
        {
          "detail": "Its name is that of a minified file.",
          "reason": "minified",
          "review": false,
        },
      ]
    `);
  });
});
