import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readSuggestion } from "../../../src/domain/answer.ts";
import { deriveClaim, readClaim, type Claim } from "../../../src/domain/claim.ts";
import { blankProse } from "../../../src/domain/refuting/code-text.ts";
import { listCandidates } from "../../../src/domain/refuting/files.ts";
import type { HeadFiles } from "../../../src/steps/prove/head-files.ts";
import { refute } from "../../../src/steps/prove/refute.ts";
import { inlineAt, reviewedOf } from "../../domain/sample-suggestion.ts";

type Files = Readonly<Record<string, string>>;

const filesFrom = (head: Files, base: Files = {}): HeadFiles => {
  const read = async (path: string) => head[path] ?? null;
  return {
    read,
    peek: read,
    readBase: async (path) => base[path] ?? null,
    visit: async () => null,
    exists: async (path) => path in head,
  };
};

async function judge(
  ...[claim, path, files, rest = {}]: readonly [Claim | null, string, HeadFiles, object?]
) {
  const item = reviewedOf({ claim, path, ...rest }, { placement: inlineAt(1, { path }) });
  const [checked] = await refute([item], files);
  return checked?.check
    ? `${checked.check.kind}: ${checked.check.evidence}`
    : checked?.fate === "not-posted"
      ? "unknown"
      : checked?.fate;
}

const about = (kind: Claim["kind"], name: string): Claim => ({ kind, name });

describe("unused", () => {
  it.each<readonly [string, string, string, string]>([
    [
      "a use in another line",
      "a.ts",
      "const foo = 1;\nrun(foo);\n",
      "contradicted: `foo` is used in a.ts line 2",
    ],
    [
      "a use within a template",
      "a.ts",
      "const foo = 1;\nrun(`x ${foo}`);\n",
      "contradicted: `foo` is used in a.ts line 2",
    ],
    [
      "an import that is used",
      "a.ts",
      'import { foo } from "./x";\nfoo();\n',
      "contradicted: `foo` is used in a.ts line 2",
    ],
    ["a use in Python", "a.py", "import os\n\nprint(os.name)\n", "unknown"],
    [
      "a use as argument in Python",
      "a.py",
      "def f(foo):\n    return foo\n",
      "contradicted: `foo` is used in a.py line 2",
    ],
    [
      "a use in Go",
      "a.go",
      "package a\n\nfunc f() {\n\tfoo := 1\n\tg(foo)\n}\n",
      "contradicted: `foo` is used in a.go line 5",
    ],
    [
      "nothing but its declaration",
      "a.ts",
      "const foo = 1;\nrun();\n",
      "supported: `foo` stands nowhere else in a.ts",
    ],
    [
      "only a comment and a string",
      "a.ts",
      'const foo = 1;\n// foo is nice\nrun("foo");\n',
      "supported: `foo` stands nowhere else in a.ts",
    ],
    [
      "only a property of something else",
      "a.ts",
      "const foo = 1;\nrun(x.foo);\n",
      "supported: `foo` stands nowhere else in a.ts",
    ],
    ["an export that others may use", "a.ts", "export const foo = 1;\nrun();\n", "unknown"],
    [
      "two declarations of the name",
      "a.ts",
      "const foo = 1;\nfunction g() {\n  const foo = 2;\n  run(foo);\n}\n",
      "unknown",
    ],
    ["a key of that name", "a.ts", "const foo = 1;\nrun({ foo: 2 });\n", "unknown"],
    ["a language that is not known well enough", "a.rb", "foo = 1\nrun(foo)\n", "unknown"],
    ["no such name", "a.ts", "run();\n", "unknown"],
  ])("with %s", async (...[, path, text, verdict]) => {
    const name = path === "a.py" && text.startsWith("import os") ? "os" : "foo";
    expect(await judge(about("unused", name), path, filesFrom({ [path]: text }))).toBe(
      name === "os" ? "contradicted: `os` is used in a.py line 3" : verdict,
    );
  });
});

describe("undefined", () => {
  const BASE = 'import { foo } from "./x";\nfoo();\n';
  it.each<readonly [string, string, string]>([
    [
      "an import",
      'import { foo } from "./x";\nfoo();\n',
      "contradicted: `foo` is imported in a.ts line 1",
    ],
    [
      "an import over several lines",
      'import {\n  bar,\n  foo,\n} from "./x";\nfoo();\n',
      "contradicted: `foo` is imported in a.ts line 3",
    ],
    [
      "a declaration",
      "foo();\nfunction foo() {}\n",
      "contradicted: `foo` is declared in a.ts line 2",
    ],
    [
      "a parameter",
      "function run(foo: number) {\n  foo();\n}\n",
      "contradicted: `foo` is declared in a.ts line 1",
    ],
    [
      "a declaration taken apart",
      "const { foo } = x;\nfoo();\n",
      "contradicted: `foo` is declared in a.ts line 1",
    ],
    [
      "its only import deleted",
      "foo();\n",
      "supported: the change deletes the only declaration of `foo` in a.ts",
    ],
    ["a place where it may be declared", "run((foo) => foo());\n", "unknown"],
    ["no use at all", "run();\n", "unknown"],
  ])("with %s", async (_, text, verdict) => {
    expect(
      await judge(about("undefined", "foo"), "a.ts", filesFrom({ "a.ts": text }, { "a.ts": BASE })),
    ).toBe(verdict);
  });

  it("is not known where the base never had it", async () => {
    expect(
      await judge(
        about("undefined", "foo"),
        "a.ts",
        filesFrom({ "a.ts": "foo();\n" }, { "a.ts": "foo();\n" }),
      ),
    ).toBe("unknown");
    expect(await judge(about("undefined", "foo"), "a.ts", filesFrom({ "a.ts": "foo();\n" }))).toBe(
      "unknown",
    );
  });
});

describe("duplicate", () => {
  it.each<readonly [string, string, string, string]>([
    [
      "one key in JSON",
      "a.json",
      '{"a": 1,\n "b": {"c": 2}}',
      "contradicted: the key `a` stands only once in a.json",
    ],
    [
      "two in one mapping",
      "a.json",
      '{"a": 1,\n "b": 2,\n "a": 3}',
      "supported: the key `a` is there a second time in a.json line 3",
    ],
    ["two in two mappings", "a.json", '{"a": 1, "b": {"a": 2}}', "unknown"],
    [
      "the word in a string",
      "a.json",
      '{"a": "a: a", "b": "\\"a\\": 1"}',
      "contradicted: the key `a` stands only once in a.json",
    ],
    [
      "one name in code",
      "a.ts",
      "const x = { a: 1 };\n",
      "contradicted: `a` stands only once in a.ts",
    ],
    ["two in code", "a.ts", "const x = { a: 1, b: 2, a: 3 };\n", "unknown"],
  ])("with %s", async (...[, path, text, verdict]) => {
    expect(await judge(about("duplicate", "a"), path, filesFrom({ [path]: text }))).toBe(verdict);
  });
});

describe("a file that is said to be missing", () => {
  const files = filesFrom({ "src/log.ts": "", "lib/util.py": "", "src/a.ts": "" });
  it.each<readonly [string, string]>([
    ["./log.ts", "contradicted: src/log.ts is in the repository"],
    ["./log", "contradicted: src/log.ts is in the repository"],
    ["./log.js", "contradicted: src/log.ts is in the repository"],
    ["lib/util.py", "contradicted: lib/util.py is in the repository"],
    ["../lib/util.py", "contradicted: lib/util.py is in the repository"],
    ["./gone.ts", "supported: there is no ./gone.ts at the head"],
    ["./dist/out.js", "unknown"],
    ["../../outside.ts", "unknown"],
    ["react", "unknown"],
    ["https://x.example/a.js", "unknown"],
    ["src/*.ts", "unknown"],
    ["/etc/passwd", "unknown"],
  ])("%s", async (name, verdict) => {
    expect(await judge(about("missing-file", name), "src/a.ts", files)).toBe(verdict);
  });

  it("is not known where nobody can tell", async () => {
    const blind = { ...files, exists: async () => null };
    expect(await judge(about("missing-file", "./gone.ts"), "src/a.ts", blind)).toBe("unknown");
  });
});

describe("a version that is said not to exist", () => {
  it.each<readonly [string, string, Files, string]>([
    [
      "npm",
      "left-pad@1.3.0",
      {
        "package-lock.json":
          '{\n"packages": {\n    "node_modules/left-pad": {\n      "version": "1.3.0",\n',
      },
      "contradicted: package-lock.json line 3 has left-pad 1.3.0",
    ],
    [
      "npm, another version",
      "left-pad@1.3",
      { "package-lock.json": '    "node_modules/left-pad": {\n      "version": "1.3.0",\n' },
      "unknown",
    ],
    [
      "yarn",
      "left-pad@1.3.0",
      { "yarn.lock": 'left-pad@^1.0.0:\n  version "1.3.0"\n' },
      "contradicted: yarn.lock line 1 has left-pad 1.3.0",
    ],
    [
      "pnpm",
      "@a/b@2.0.0",
      { "pnpm-lock.yaml": "  '@a/b@2.0.0':\n    resolution: {}\n" },
      "contradicted: pnpm-lock.yaml line 1 has @a/b 2.0.0",
    ],
    [
      "cargo",
      "serde@1.0.200",
      { "Cargo.lock": '[[package]]\nname = "serde"\nversion = "1.0.200"\n' },
      "contradicted: Cargo.lock line 2 has serde 1.0.200",
    ],
    [
      "go",
      "example.com/x@v1.2.3",
      { "go.sum": "example.com/x v1.2.3 h1:abc=\n" },
      "contradicted: go.sum line 1 has example.com/x 1.2.3",
    ],
    [
      "a longer version",
      "serde@1.0.20",
      { "Cargo.lock": '[[package]]\nname = "serde"\nversion = "1.0.200"\n' },
      "unknown",
    ],
    ["no lock file", "left-pad@1.3.0", {}, "unknown"],
    ["no version", "left-pad", { "package-lock.json": "left-pad" }, "unknown"],
  ])("%s", async (...[kind, name, files, verdict]) => {
    const manifests: Files = {
      cargo: "crates/a/Cargo.toml",
      "a longer version": "Cargo.toml",
      go: "go.mod",
    };
    const from = manifests[kind] ?? "src/a.ts";
    expect(await judge(about("missing-version", name), from, filesFrom(files))).toBe(verdict);
  });
});

describe("what is not asked", () => {
  const files = filesFrom({ "a.ts": "const foo = 1;\nrun(foo);\n" });

  it("is a built-in check, what is out already, and a suggestion without a claim", async () => {
    expect(await judge(about("unused", "foo"), "a.ts", files, { source: "check" })).toBe("unknown");
    expect(await judge(null, "a.ts", files)).toBe("unknown");
    const gone = reviewedOf({ claim: about("unused", "foo"), path: "a.ts" }, { fate: "duplicate" });
    expect(await refute([gone], files)).toEqual([gone]);
  });

  it("is more than a dozen files", async () => {
    const asked = new Set<string>();
    const counting = { ...files, exists: async (path: string) => (asked.add(path), false) };
    const items = Array.from({ length: 30 }, (_, index) =>
      reviewedOf({ claim: about("missing-file", `./gone${index}.ts`), path: "a.ts" }),
    );
    await refute(items, counting);
    expect(asked.size).toBe(12);
  });
});

describe("the claim of a suggestion", () => {
  it.each<readonly [unknown, Claim | null]>([
    ["unused foo", about("unused", "foo")],
    ["Unused: `foo`", about("unused", "foo")],
    ["not-imported foo", about("undefined", "foo")],
    [{ kind: "missing_file", name: "./a b.ts" }, about("missing-file", "./a b.ts")],
    ["missing-version left-pad@1.3.0", about("missing-version", "left-pad@1.3.0")],
    ["unused", null],
    ["wrong foo", null],
    [`unused ${"x".repeat(300)}`, null],
    [{ kind: 1 }, null],
    [7, null],
    [null, null],
  ])("is read from %j", (value, claim) => {
    expect(readClaim(value)).toEqual(claim);
  });

  it.each<readonly [string, Claim | null]>([
    ["`foo` is never used", about("unused", "foo")],
    ["Unused import foo", about("unused", "foo")],
    ["The function `foo` is not defined", about("undefined", "foo")],
    ["Missing import for `foo`", about("undefined", "foo")],
    ["Duplicate key `foo`", about("duplicate", "foo")],
    ["The file `./a.ts` does not exist", about("missing-file", "./a.ts")],
    ["`foo` is unused when the list is empty", null],
    ["Unused memory is not freed", null],
  ])("or from the title %j", (title, claim) => {
    expect(deriveClaim(title)).toEqual(claim);
    const read = readSuggestion({ path: "a", severity: "major", title, body: "b" });
    expect(read).toMatchObject({ item: { claim } });
  });
});

describe("code without its prose", () => {
  it("keeps its length and its lines, whatever it is", () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      "`",
      "//",
      "/*",
      "*/",
      "#",
      '"""',
      "\\",
      "\n",
      "${",
      "}",
      "a",
      " ",
      "\u{1F600}",
    );
    fc.assert(
      fc.property(
        fc.constantFrom("a.ts", "a.py", "a.go", "A.java"),
        fc.array(piece, { maxLength: 40 }),
        (path, pieces) => {
          const text = pieces.join("");
          const code = blankProse(path, text) ?? "";
          expect(code).toHaveLength(text.length);
          expect(code.split("\n").length).toBe(text.split("\n").length);
        },
      ),
    );
  });

  it("has candidates for a path only within the repository", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("..", ".", "a", "b.ts"), { maxLength: 6 }), (parts) => {
        const paths = listCandidates(parts.join("/"), "src/x/y.ts");
        expect(paths.every((path) => !path.includes("..") && !path.startsWith("/"))).toBe(true);
      }),
    );
  });
});
