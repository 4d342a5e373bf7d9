/** The linter holds the ways out of the process to the files that bound, scrub and escape: it must refuse a way round. */

import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A line of code, a file that may not hold it, and the rule that says so. */
const FORBIDDEN: readonly (readonly [string, string, string])[] = [
  ["console.log(text);", "src/steps/x.ts", "no-console"],
  ["console.error(text);", "src/main.ts", "no-console"],
  ["globalThis.console.log(text);", "src/io/x.ts", "no-restricted-properties"],
  ["process.stdout.write(text);", "src/io/model/x.ts", "no-restricted-globals"],
  ["globalThis.process.stdout.write(text);", "src/steps/x.ts", "no-restricted-properties"],
  ['import { setFailed } from "@actions/core";', "src/steps/x.ts", "no-restricted-imports"],
  ['import { info } from "@actions/core";', "src/io/github/x.ts", "no-restricted-imports"],
  ['import { setOutput } from "@actions/core";', "src/main.ts", "no-restricted-imports"],
  ["await fetch(text);", "src/steps/x.ts", "no-restricted-globals"],
  ["await fetch(text);", "src/io/github/github-writes.ts", "no-restricted-globals"],
  ["await globalThis.fetch(text);", "src/action.ts", "no-restricted-properties"],
  ['import { request } from "node:https";', "src/io/x.ts", "no-restricted-imports"],
  ['import { connect } from "node:net";', "src/io/model/x.ts", "no-restricted-imports"],
  ['import { exec } from "node:child_process";', "src/io/x.ts", "no-restricted-imports"],
  ['import { spawn } from "node:child_process";', "src/steps/x.ts", "no-restricted-imports"],
  ['import { writeFileSync } from "node:fs";', "src/io/x.ts", "no-restricted-imports"],
  ['import { appendFile } from "node:fs/promises";', "src/action.ts", "no-restricted-imports"],
  [
    'import { fromMarkdown } from "mdast-util-from-markdown";',
    "src/domain/report/x.ts",
    "no-restricted-imports",
  ],
  ['import { readFileSync } from "node:fs";', "src/domain/x.ts", "no-restricted-imports"],
  [
    'import { createGitHub } from "../io/github/github.ts";',
    "src/steps/x.ts",
    "no-restricted-imports",
  ],
];

/** The same line where it belongs. */
const ALLOWED: readonly (readonly [string, string])[] = [
  ['import { setOutput } from "@actions/core";', "src/io/runner/runner.ts"],
  ["await fetch(text);", "src/io/model/model.ts"],
  ['import { execFile } from "node:child_process";', "src/io/git/run.ts"],
  ['import { writeFileSync } from "node:fs";', "src/io/write-files.ts"],
  [
    'import { fromMarkdown } from "mdast-util-from-markdown";',
    "src/domain/markdown/markdown-tree.ts",
  ],
];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fen-lint-"));
  cpSync(join(ROOT, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The names of the rules that the line breaks in the file. */
async function lint(line: string, path: string): Promise<readonly string[]> {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `export const text = "";\n${line}\n`);
  const oxlint = join(ROOT, "node_modules/oxlint/bin/oxlint");
  const printed = await new Promise<string>((resolve) => {
    execFile(process.execPath, [oxlint, "--format=json", file], { cwd: folder }, (_, stdout) =>
      resolve(stdout),
    );
  });
  rmSync(file);
  const { diagnostics } = JSON.parse(printed) as { diagnostics: readonly { code: string }[] };
  return diagnostics.map(({ code }) => /\((.*)\)/.exec(code)?.[1] ?? code);
}

describe("the linter", () => {
  it.each(FORBIDDEN)("refuses `%s` in %s", async (line, path, rule) => {
    expect(await lint(line, path)).toContain(rule);
  });

  it.each(ALLOWED)("lets `%s` stand in %s", async (line, path) => {
    const broken = await lint(line, path);
    expect(broken.filter((rule) => /restricted|console/.test(rule))).toEqual([]);
  });
});
