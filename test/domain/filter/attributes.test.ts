import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { parseAttributeRules } from "../../../src/domain/filter/attributes.ts";
import { createFileFilter, parseAttributes } from "../../../src/domain/filter/filter.ts";

/** Lines of which each says something about one of the paths, in every form that git knows. */
const LINES = [
  "# comment linguist-generated",
  "  *.gen.x linguist-generated",
  "*.off.x linguist-generated",
  "*.off.x -linguist-generated",
  "*.unset.x linguist-generated=true",
  "*.unset.x !linguist-generated",
  "*.value.x linguist-generated=false",
  "/root.x linguist-generated text=auto",
  "sub/*.y\tlinguist-generated",
  "deep/** linguist-generated",
  "folder/ linguist-generated",
  "folder2 linguist-generated",
  "**/any/z linguist-generated",
  "a/**/b.z linguist-generated",
  "!neg.x linguist-generated",
  '"sp ace.x" linguist-generated',
  '"\\346\\227\\245.x" linguist-generated\r',
  "[attr]made linguist-generated -diff",
  "*.macro.x made",
  "*.nomacro.x -made",
  "[ab].z linguist-generated",
  "[!ab]q.z linguist-generated",
  "{p,q}.z linguist-generated",
  "+(r).z linguist-generated",
  "q?.w linguist-generated",
  "lonely",
  "*.vendored.x linguist-vendored",
];

const PATHS =
  `1.gen.x|a/b/1.gen.x|.gen.x|1.off.x|1.unset.x|1.value.x|root.x|a/root.x|sub/1.y|a/sub/1.y
sub/a/1.y|deep/1|deep/a/b/1|a/deep/1|deep|folder/1|folder2/1|folder2|a/folder2|any/z
q/r/any/z|a/b.z|a/x/y/b.z|neg.x|!neg.x|sp ace.x|日.x|1.macro.x|1.nomacro.x|a.z|c.z|cq.z
aq.z|p.z|{p,q}.z|r.z|+(r).z|qq.w|q/.w|lonely|1.vendored.x`.split(/[|\n]/);

describe("parseAttributes", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "fen-attributes-"));
    writeFileSync(join(folder, ".gitattributes"), LINES.join("\n"));
    spawnSync("git", ["init", "-q"], { cwd: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("says of every path what git says", () => {
    const git = spawnSync("git", ["check-attr", "-z", "--stdin", "linguist-generated"], {
      cwd: folder,
      input: PATHS.join("\0"),
      encoding: "utf8",
    });
    const fields = git.stdout.split("\0");
    const attributes = parseAttributes(LINES.join("\n"));
    const filter = createFileFilter({ include: [], exclude: [], attributes });
    const ours = PATHS.map((path) => {
      const verdict = filter({ path });
      return [path, !verdict.review && verdict.reason === "generated"];
    });
    const theirs = PATHS.map((path, at) => {
      expect(fields[at * 3]).toBe(path);
      return [path, ["set", "true"].includes(fields[at * 3 + 2] ?? "")];
    });
    expect(ours).toEqual(theirs);
    expect(theirs.filter(([, generated]) => generated).length).toBeGreaterThan(15);
  });
});

describe("parseAttributeRules", () => {
  it.each([
    ["a b/", []],
    ["*.x linguist-generated", [{ glob: "**/*.x", generated: true }]],
    ["*.x -linguist-vendored", [{ glob: "**/*.x", vendored: false }]],
    ["/x linguist-vendored=false", [{ glob: "x", vendored: false }]],
    [
      "x !linguist-vendored linguist-generated=1",
      [{ glob: "**/x", vendored: null, generated: true }],
    ],
    ["\uFEFFx linguist-generated\r\n", [{ glob: "**/x", generated: true }]],
    ["x constructor toString", []],
    ["x/ linguist-generated", []],
  ])("reads %j", (text, expected) => {
    expect(parseAttributeRules(text)).toEqual(expected);
  });

  it("has a ceiling for lines, rules and the whole", () => {
    const rule = "x linguist-generated\n";
    expect(parseAttributeRules(`${"x".repeat(3000)} linguist-generated`)).toEqual([]);
    expect(parseAttributeRules(rule.repeat(600))).toHaveLength(500);
    expect(parseAttributeRules("#\n".repeat(250_000) + rule)).toEqual([]);
  });

  it("never throws", () => {
    const piece = fc.constantFrom(
      "[attr]",
      "linguist-generated",
      "=",
      "-",
      "!",
      '"',
      "\\",
      " ",
      "\n",
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: "binary" })))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, (all) => {
        expect(parseAttributeRules(all)).toBeInstanceOf(Array);
      }),
    );
  });
});
