import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { FileDiff } from "../../src/domain/diff/diff.ts";
import { MARK } from "../../src/domain/secrets.ts";
import { createSecretScanner } from "../../src/io/secret-scanner.ts";
import { checkChange, maskSecrets, maskText } from "../../src/steps/check.ts";
import { fileOf, hunkOf } from "../domain/sample-diff.ts";
import { openParser } from "../io/grammars.ts";

const scanner = createSecretScanner();
const parser = openParser();

/** Made when the test runs, so that nothing that looks like a secret stands in the repository. */
const random = (length: number, alphabet = "A1b2C3d4E5f6G7h8J9k0LmNpQrStUvWx") =>
  Array.from({ length }, (_, index) => alphabet[(index * 7 + 3) % alphabet.length]).join("");
const GITHUB = ["gh", "p_", random(36)].join("");
const PEM = [
  ["-----BEGIN RSA", "PRIVATE KEY-----"].join(" "),
  random(64),
  random(64),
  random(40),
  ["-----END RSA", "PRIVATE KEY-----"].join(" "),
];

const SECRETS: readonly (readonly [string, string, string])[] = [
  ["GitHub token", `const t = "${GITHUB}";`, GITHUB],
  [
    "AWS access key id",
    `id = "${["AK", "IA", random(16, "Q3EGRXZ7BT2M5KDW")].join("")}"`,
    ["AK", "IA", random(16, "Q3EGRXZ7BT2M5KDW")].join(""),
  ],
  [
    "Google API key",
    `key: ${["AI", "za", random(35)].join("")}`,
    ["AI", "za", random(35)].join(""),
  ],
  [
    "Hugging Face token",
    `hf = ${["h", "f_", random(34, "AbCdEfGhJkLmNpQrStUv")].join("")}`,
    random(34, "AbCdEfGhJkLmNpQrStUv"),
  ],
  [
    "JSON web token",
    `jwt=${["eyJ", random(20), ".eyJ", random(40), ".", random(43)].join("")}`,
    random(43),
  ],
  ["password or key", `password = "${random(14)}"`, random(14)],
  [
    "password in a database address",
    `url = "postgres://app:${random(16)}@db.internal.example/app"`,
    random(16),
  ],
];

const added = (path: string, ...lines: readonly string[]): FileDiff =>
  fileOf(path, [
    hunkOf(
      lines.map((line) => `+${line}`),
      { old: 0, new: 1 },
    ),
  ]);

const check = async (
  files: readonly FileDiff[],
  texts: { readonly head?: string | null; readonly base?: string | null } = {},
) =>
  checkChange(await maskSecrets(files, scanner), {
    parser,
    readHead: async () => texts.head ?? null,
    readBase: async () => texts.base ?? null,
  });

describe("a secret", () => {
  it.each(SECRETS)(
    "(%s) is masked, and said without being repeated",
    async (name, line, secret) => {
      const { files, leaks } = await maskSecrets(
        [added("src/a.ts", "before();", line, "after();")],
        scanner,
      );
      const texts = files[0]?.hunks[0]?.lines.map(({ text }) => text) ?? [];
      expect(texts).toHaveLength(3);
      expect(texts[1]).toContain(MARK);
      expect(texts.join("\n")).not.toContain(secret);
      expect(leaks.map((leak) => leak.name)).toEqual([name]);
      const [suggestion, ...more] = await check([added("src/a.ts", "before();", line, "after();")]);
      expect(more).toEqual([]);
      expect(suggestion).toMatchObject({
        source: "check",
        category: "security",
        line: 2,
        quote: texts[1],
        replacement: null,
      });
      expect(suggestion?.title).toContain(name);
      expect(["critical", "major"]).toContain(suggestion?.severity);
      expect(JSON.stringify(suggestion)).not.toContain(secret.slice(0, 8));
    },
  );

  it("over several lines is masked in each of them, and said once", async () => {
    const { files, leaks } = await maskSecrets([added("key.txt", "a", ...PEM, "b")], scanner);
    const texts = files[0]?.hunks[0]?.lines.map(({ text }) => text) ?? [];
    expect(texts.slice(0, 5)).toEqual(["a", MARK, MARK, MARK, MARK]);
    expect(leaks).toHaveLength(1);
  });

  it("that was there before, or goes, is masked and not called new", async () => {
    const line = `const t = "${GITHUB}";`;
    const file = fileOf("src/a.ts", [
      hunkOf([` ${line}`, `-${line}x`, "+const t = load();"], { old: 1, new: 1 }),
    ]);
    const { files, leaks } = await maskSecrets([file], scanner);
    expect(JSON.stringify(files)).not.toContain(GITHUB);
    expect(leaks).toEqual([]);
  });

  it("in a test or a document counts less", async () => {
    const severityAt = async (path: string, line: string) =>
      (await check([added(path, line)]))[0]?.severity;
    const [, token = ""] = SECRETS[0] ?? [];
    const [, password = ""] = SECRETS[5] ?? [];
    expect(await severityAt("src/a.ts", token)).toBe("critical");
    expect(await severityAt("test/a.ts", token)).toBe("major");
    expect(await severityAt("src/a.ts", password)).toBe("major");
    expect(await severityAt("docs/a.md", password)).toBe("minor");
  });

  it.each([
    'password = "changeme"',
    'const password = "${DB_PASSWORD}";',
    "api_key: process.env.API_KEY",
    'secret = "your-secret-here-123"',
    `id = "${["AKIA", "IOSFODNN7", "EXAMPLE"].join("")}"`,
    'password: "Must be at least 8 characters"',
    `integrity: "sha512-${random(60)}=="`,
    'apiKey = "aaaaaaaaaaaaaaaa1"',
    'password: "abcabc123123abcabc"',
    "const authToken = readToken(request);",
    'client_secret: "some-kebab-name"',
    "https://example.com/a?b=c",
  ])("is not %s", async (line) => {
    expect(await check([added("src/a.ts", line)])).toEqual([]);
  });

  it("is found by fen's own patterns where the library is not to be had, or fails", async () => {
    const [, line = "", secret = ""] = SECRETS[2] ?? [];
    for (const load of [
      async () => {
        throw new Error("no library");
      },
      async () => async () => {
        throw new Error("no rules");
      },
    ]) {
      expect(await maskText(line, createSecretScanner(load))).not.toContain(secret);
    }
  });

  it("in a text of more than one piece is found where it stands", async () => {
    const text = `${"const a = 1;\n".repeat(60_000)}const t = "${GITHUB}";\n`;
    const masked = await maskText(text, scanner);
    expect(masked).not.toContain(GITHUB);
    expect(masked.split("\n")).toHaveLength(text.split("\n").length);
    expect(masked.endsWith(`const t = "${MARK}";\n`)).toBe(true);
  });

  it("is gone for good once masked, whatever stands around it, and the lines stay in number", async () => {
    const part = fc.constantFrom("x = 1", "", '"', "{", ...SECRETS.map(([, line]) => line), ...PEM);
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 12 }), async (lines) => {
        const { files } = await maskSecrets([added("src/a.ts", ...lines)], scanner);
        const texts = files[0]?.hunks[0]?.lines ?? [];
        expect(texts).toHaveLength(lines.length);
        const again = await maskSecrets(files, scanner);
        expect(again.files).toEqual(files);
        expect(again.leaks).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("conflict markers", () => {
  it("are one suggestion for each conflict, and a row of = in a document is none", async () => {
    const found = await check([
      added(
        "src/a.py",
        "<<<<<<< HEAD",
        "a = 1",
        "||||||| base",
        "=======",
        "a = 2",
        ">>>>>>> topic",
      ),
      added("docs/a.md", "Title", "=======", "text", ">>>>>>> quoted"),
      fileOf("old.py", [
        hunkOf([" <<<<<<< HEAD", "+a = 1", " =======", " >>>>>>> x"], { old: 1, new: 1 }),
      ]),
    ]);
    expect(found.map(({ path, severity, line, quote }) => [path, severity, line, quote])).toEqual([
      ["src/a.py", "critical", 1, "<<<<<<< HEAD"],
    ]);
  });
});

describe("hidden characters", () => {
  it.each<readonly [string, string, string | null]>([
    ["a bidirectional control", "if (user != 'a\u202E') {", "shown in another order"],
    ["a zero-width space in a name", "const a\u200Bb = 1;", "nobody sees"],
    ["a character of the tag block", "x = '\u{E0041}'", "nobody sees"],
    [
      "an emoji with a variation selector",
      "log('\u2764\uFE0F \u{1F468}\u200D\u{1F469}\u200D\u{1F467}')",
      null,
    ],
    [
      "a joiner of a script that needs it",
      "x = '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645'",
      null,
    ],
    ["a joiner between Latin letters", "const pay\u200Dload = 1;", "nobody sees"],
    ["a form feed", "\fclass A:", null],
  ])("such as %s", async (_, line, title) => {
    const found = await check([added("src/a.txt", "first", line)]);
    const isSaid = found.map((item) => item.title.includes(title ?? "nothing"));
    expect(isSaid).toEqual(title === null ? [] : [true]);
    expect(found.filter(({ body }) => !/U\+[0-9A-F]{4,5}/.test(body))).toEqual([]);
  });

  it("are not the mark at the start of a file, a soft hyphen in prose, or on lines that were there", async () => {
    expect(await check([added("src/a.txt", "\uFEFFfirst")])).toEqual([]);
    expect(await check([added("docs/a.md", "hy\u00ADphen")])).toEqual([]);
    expect(await check([added("src/a.ts", "hy\u00ADphen")])).toHaveLength(1);
    const kept = fileOf("src/a.txt", [
      hunkOf([" a\u202Eb", "-c\u202Ed", "+e"], { old: 1, new: 1 }),
    ]);
    expect(await check([kept])).toEqual([]);
  });

  it("are not looked for in data that git takes for text", async () => {
    expect(await check([added("a.br", "\u0001\u0002\u0003", "\u0004")])).toEqual([]);
    expect(await check([added("a.dat", "a\u0000b")])).toEqual([]);
    expect(await check([added("a.txt", "a\u0001b")])).toHaveLength(1);
  });

  it("fill no more than twenty suggestions of a file, and the last says how many more there are", async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `const a\u200B${index} = 1;`);
    const found = await check([added("src/a.txt", ...lines)]);
    expect(found).toHaveLength(20);
    expect(found.at(-1)?.body).toContain("There are 10 more like this in the file.");
  });
});

describe("a file that no longer parses", () => {
  const GOOD = "export function f() {\n  return 1;\n}\n";
  const BAD = "export function f() {\n  return (1;\n}\n";
  const changed = (path: string) =>
    fileOf(path, [
      hunkOf([" export function f() {", "-  return 1;", "+  return (1;", " }"], { old: 1, new: 1 }),
    ]);

  it("is said at the line before which the parser gives up", async () => {
    const [found, ...more] = await check([changed("src/a.ts")], { head: BAD, base: GOOD });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      severity: "critical",
      category: "bug",
      title: "The file no longer parses",
      line: 2,
      quote: "  return (1;",
    });
    expect(found?.body).toBe(
      "Before this change it was valid TypeScript. The parser gives up at line 2.",
    );
  });

  it.each<readonly [string, string, { head?: string | null; base?: string | null }]>([
    ["it parses", "src/a.ts", { head: GOOD, base: GOOD }],
    ["it did not parse before", "src/a.ts", { head: BAD, base: BAD }],
    ["its text can't be read", "src/a.ts", { head: null, base: GOOD }],
    ["its old text can't be told", "src/a.ts", { head: BAD, base: null }],
    ["nobody knows the language", "src/a.zig", { head: BAD, base: GOOD }],
  ])("is not said when %s", async (_, path, texts) => {
    expect(await check([changed(path)], texts)).toEqual([]);
  });

  it("may be new; of languages with macros a new one is not judged", async () => {
    const file = { ...added("data.json", '{"a": [1, 2}'), status: "added" as const };
    expect((await check([file], { head: '{"a": [1, 2}\n' }))[0]).toMatchObject({
      title: "The new file does not parse",
      body: expect.stringContaining("not valid JSON"),
    });
    expect(
      await check([{ ...added("a.cpp", "int f( {"), status: "added" }], { head: "int f( {\n" }),
    ).toEqual([]);
  });

  it("by a deletion alone is said in the body of the review", async () => {
    const file = fileOf("src/a.ts", [
      hunkOf([" export function f() {", "   return 1;", "-}"], { old: 1, new: 1 }),
    ]);
    const [found] = await check([file], {
      head: "export function f() {\n  return 1;\n",
      base: GOOD,
    });
    expect(found).toMatchObject({ title: "The file no longer parses", quote: "", line: null });
  });
});
