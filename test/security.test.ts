/** SECURITY.md names a command for each invariant, and the threat model its cases: both must find the tests they name. */

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { beforeAll, describe, expect, it } from "vitest";

import { CASES } from "./catalogue/cases.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

const holds = read("SECURITY.md").split("\n## What holds\n")[1]?.split("\n## ")[0] ?? "";
const invariants = holds
  .split(/^(?=\d+\. )/m)
  .slice(1)
  .map((text) => ({
    name: /\*\*([^*]+)\*\*/.exec(text)?.[1] ?? "",
    commands: [...text.matchAll(/`npm test -- ([^`]+)`/g)].map(([, rest = ""]) => rest),
  }));

/** Paths and pattern of a command. */
function parse(command: string): { readonly paths: readonly string[]; readonly pattern: string } {
  const [, before = "", pattern = ""] = /^(.*?)(?:-t "([^"]*)")?$/.exec(command) ?? [];
  return { paths: before.trim().split(/\s+/), pattern };
}

let names: readonly { readonly file: string; readonly name: string }[] = [];
beforeAll(() => {
  const all = invariants.flatMap(({ commands }) => commands).flatMap((one) => parse(one).paths);
  // The tests of the catalogue are made by a function of its own, which the list does not see through.
  const paths = all.filter((path) => path !== "test/catalogue");
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "list", ...new Set(paths), "--json"];
  const printed = execFileSync(process.execPath, args, { cwd: ROOT, maxBuffer: 64_000_000 });
  names = [
    ...(JSON.parse(printed.toString()) as typeof names),
    ...Object.entries(CASES).map(([id, what]) => ({
      file: join(ROOT, "test/catalogue"),
      name: `${id} ${what}`,
    })),
  ];
}, 120_000);

describe("SECURITY.md", () => {
  it("names a command for every invariant", () => {
    expect(invariants.length).toBeGreaterThanOrEqual(17);
    const bare = invariants.filter(({ commands }) => commands.length === 0);
    expect(bare).toEqual([]);
  });

  it.each(invariants)(
    "has a command that finds tests of each file it names: $name",
    (invariant) => {
      for (const { paths, pattern } of invariant.commands.map(parse)) {
        for (const path of paths) {
          expect.soft(existsSync(join(ROOT, path)) ? "" : path).toBe("");
          const found = names.filter(
            ({ file, name }) =>
              file.includes(`/${path}`) && new RegExp(pattern).test(name.replaceAll(" > ", " ")),
          );
          expect.soft(found.length > 0 ? "" : `${path} ${pattern}`).toBe("");
        }
      }
    },
  );
});

describe("the threat model", () => {
  const model = read("docs/threat-model.md");
  const rows = model.split("\n").filter((line) => line.startsWith("| ") && line.includes(" | "));

  it("names only cases that there are, and every one of them", () => {
    const named = rows.flatMap((row) => {
      const cell = row.split("|").at(-2) ?? "";
      return [...cell.matchAll(/\b([A-Z])(\d\d)(?:–\1?(\d\d))?/g)].flatMap(
        ([, letter = "", from = "", to = from]) =>
          Object.keys(CASES).filter(
            (id) => id.startsWith(letter) && id.slice(1) >= from && id.slice(1) <= to,
          ),
      );
    });
    const singles = rows.flatMap(
      (row) => (row.split("|").at(-2) ?? "").match(/\b[A-Z]\d\d\b/g) ?? [],
    );
    for (const id of singles) expect(Object.keys(CASES)).toContain(id);
    const missing = Object.keys(CASES).filter((id) => !named.includes(id));
    expect(missing).toEqual([]);
  });

  it("names only test files that there are", () => {
    const files = [...model.matchAll(/`(test\/[\w./-]+)`/g)].map(([, path = ""]) => path);
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
