/**
 * What the pages name in code exists under that name: inputs and the values they may have, outputs, reasons, commands,
 * scripts, files, models and packages. A record of decisions may name what is gone.
 */

import { execFileSync } from "node:child_process";
import { join } from "node:path";

import { Ajv } from "ajv";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";

import { COMMANDS } from "../src/domain/command.ts";
import { renderCompletionBody } from "../src/domain/completion/completion-request.ts";
import { InputError } from "../src/domain/errors.ts";
import { listModelIds } from "../src/domain/money/price-table.ts";
import { findPrice } from "../src/domain/money/price.ts";
import { REASONS } from "../src/domain/outcome.ts";
import { FILE_KEYS, INPUT_NAMES, readConfiguredInputs, readInputs } from "../src/inputs.ts";
import { readChanges } from "../bench/change.ts";
import * as bench from "../bench/cost.ts";
import { TARGETS } from "../bench/tokens.ts";
import {
  EXAMPLES,
  exists,
  listCode,
  listFiles,
  PAGES,
  read,
  readBlocks,
  root,
  toFields,
  withoutBlocks,
  WORKFLOWS,
} from "./pages.ts";

const LIVING = PAGES.filter((page) => page !== "docs/decisions.md");
const named = LIVING.flatMap((page) => listCode(page).map((code) => ({ page, code })));

const manifest = toFields(JSON.parse(read("package.json")));
const scripts = Object.keys(toFields(manifest["scripts"]));
const packages = [
  ...Object.keys(toFields(manifest["dependencies"])),
  ...Object.keys(toFields(manifest["devDependencies"])),
];
const outputs = Object.keys(toFields(toFields(load(read("action.yml")))["outputs"]));

/** Keys of workflows, of `.gitattributes` and of other people's programs. A name that is none of ours belongs here. */
const OF_OTHERS = new Set([
  "cancel-in-progress",
  "contents",
  "fetch-depth",
  "issues",
  "linguist-generated",
  "linguist-vendored",
  "llama-server",
  "persist-credentials",
  "pull-requests",
  "reasoning",
  "secrets",
  "security-events",
  "thinking",
  "timeout-minutes",
  // A grammar of which only the built file is used; see build/grammars.
  "tree-sitter-c",
  "tree-sitter-typescript",
  // The repository that the page on organisations makes up.
  "fen-settings",
]);

/** `tells`: the page and the name, as a message shows them. */
const tell = (found: readonly { readonly page: string; readonly code: string }[]) =>
  found.map(({ page, code }) => `${page}: ${code}`);

/** What the doctor looks at, by the names in its findings. */
const doctorsChecks = listFiles("src/domain/doctor", /\.ts$/).flatMap((file) =>
  [...read(file).matchAll(/\b(?:ok|problem|warning)\(\s*"([a-z-]+)"/g)].map(
    ([, name = ""]) => name,
  ),
);

/** Neither inputs nor environment. */
const NOTHING = { given: () => "", environment: {} };

describe("a name in code", () => {
  const ours = new Set([
    ...FILE_KEYS,
    ...outputs,
    ...Object.keys(REASONS),
    "not-reviewed",
    ...scripts,
    ...packages,
    ...listModelIds(),
    ...doctorsChecks,
  ]);
  const names = named.filter(({ code }) => /^[a-z]+(?:-[a-z]+)+$/.test(code));

  it("is an input, output, reason, script, package, model or the like, or a known word of others", () => {
    expect(doctorsChecks).toContain("permissions");
    expect(names.length).toBeGreaterThan(150);
    expect(tell(names.filter(({ code }) => !ours.has(code) && !OF_OTHERS.has(code)))).toEqual([]);
  });

  it("is not on the list of others' words without need", () => {
    const used = new Set(named.map(({ code }) => code.replace(/:.*/, "")));
    expect([...OF_OTHERS].filter((word) => !used.has(word))).toEqual([]);
    expect([...OF_OTHERS].filter((word) => ours.has(word))).toEqual([]);
  });
});

/** What the action says of one value, given in the workflow or, where only the file has the key, in the file. */
function refuse(name: string, value: string): string | null {
  const isInput = INPUT_NAMES.includes(name);
  const values = new Map(isInput ? [] : [[name, value]]);
  const given = (wanted: string) => (isInput && wanted === name ? value : "");
  try {
    readInputs({ given, environment: {}, config: { file: "fen.yml", values } });
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

describe("a setting in code, such as `min-severity: major`", () => {
  const settings = named.flatMap(({ page, code }) => {
    const [, name, value] = /^([a-z][a-z-]*): (.+)$/.exec(code) ?? [];
    return name === undefined || value === undefined ? [] : [{ page, code, name, value }];
  });

  it("has a key that is ours, or a known word of others", () => {
    expect(settings.length).toBeGreaterThan(30);
    const strange = settings.filter(
      ({ name }) => !FILE_KEYS.includes(name) && !OF_OTHERS.has(name),
    );
    expect(tell(strange)).toEqual([]);
  });

  const own = settings.filter(({ name }) => FILE_KEYS.includes(name));
  it.each(own)("has a value that fen takes: $code in $page", ({ name, value }) => {
    expect(refuse(name, value.replaceAll(/^'|'$/g, ""))).toBeNull();
  });

  it("is refused where it is wrong", () => {
    expect(refuse("min-severity", "severe")).toContain("`min-severity`");
    expect(refuse("context", "everything")).toContain("`context`");
  });
});

describe("a file or folder in code", () => {
  const FOLDERS = /^(?:src|docs|test|scripts|build|bench|demo|examples|tools|\.ci|\.github)\//;
  /** These are the reader's own. */
  const READERS = new Set([
    ".github/fen.yml",
    ".github/copilot-instructions.md",
    ".github/workflows/fen.yml",
  ]);
  const files = named.filter(({ code }) => FOLDERS.test(code) && /^[\w./-]+$/.test(code));

  it("is one of this repository", () => {
    expect(files.length).toBeGreaterThan(30);
    expect(tell(files.filter(({ code }) => !READERS.has(code) && !exists(code)))).toEqual([]);
  });

  it("is one of this repository in the comments of workflows and of action.yml too", () => {
    const places = [...WORKFLOWS, ...EXAMPLES, "action.yml"].flatMap((page) =>
      [...read(page).matchAll(/\b(?:docs|examples|scripts)\/[\w-]+\.\w+/g)].map(([code]) => ({
        page,
        code,
      })),
    );
    expect(places.length).toBeGreaterThan(5);
    expect(tell(places.filter(({ code }) => !exists(code)))).toEqual([]);
  });
});

describe("a command in code", () => {
  const help = execFileSync(process.execPath, [join(root, "src/cli.ts"), "--help"], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
  });
  const known = [...help.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name = ""]) => name);

  it("is one of the command line", () => {
    expect(known).toContain("review");
    const commands = named.filter(({ code }) => /^fen [a-z]/.test(code));
    expect(commands.length).toBeGreaterThan(5);
    expect(tell(commands.filter(({ code }) => !known.includes(code.split(" ")[1] ?? "")))).toEqual(
      [],
    );
  });

  it("is one that a comment may hold", () => {
    const commands = named.filter(({ code }) => /^\/fen [a-z]/.test(code));
    expect(commands.length).toBeGreaterThan(5);
    const taken = COMMANDS.map((command) => `/fen ${command}`);
    expect(tell(commands.filter(({ code }) => !taken.includes(code)))).toEqual([]);
  });

  it("that npm is to run is a script of package.json", () => {
    const run = [...LIVING, ...WORKFLOWS, ".ci/run"].flatMap((page) =>
      [...read(page).matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(test)\b)/g)].map(
        ([, script, test]) => ({ page, code: script ?? test ?? "" }),
      ),
    );
    expect(new Set(run.map(({ code }) => code)).size).toBeGreaterThan(10);
    expect(tell(run.filter(({ code }) => !scripts.includes(code)))).toEqual([]);
  });

  it("of the project's own is in the table of CONTRIBUTING.md, unless npm runs it by itself", () => {
    const silent = ["prepare", "typecheck", "lint", "format:check"];
    const listed = read("CONTRIBUTING.md");
    expect(
      scripts
        .filter((name) => !silent.includes(name) && !name.startsWith("bench:"))
        .filter((name) => !listed.includes(name === "test" ? "`npm test`" : `\`npm run ${name}\``)),
    ).toEqual([]);
  });
});

describe("an output that a workflow in a page asks for", () => {
  const asked = [...LIVING, ...EXAMPLES, ...WORKFLOWS].flatMap((page) =>
    [...read(page).matchAll(/\bsteps\.fen\.outputs\.([\w-]+)/g)].map(([, code = ""]) => ({
      page,
      code,
    })),
  );

  it("is one that fen sets", () => {
    expect(asked.length).toBeGreaterThan(2);
    expect(tell(asked.filter(({ code }) => !outputs.includes(code)))).toEqual([]);
  });
});

describe("a configuration file in a page", () => {
  const matches = new Ajv({ allowUnionTypes: true }).compile(
    toFields(JSON.parse(read("fen.schema.json"))),
  );
  const files = LIVING.flatMap((page) =>
    readBlocks(read(page), "yaml").map((text, index) => ({ page, text, block: index + 1 })),
  ).filter(({ text }) => !("jobs" in toFields(load(text))));

  it.each(files)("is one that fen and its schema take: $page, block $block", ({ text }) => {
    expect(() => readConfiguredInputs(NOTHING, { file: "fen.yml", text })).not.toThrow();
    expect([matches(load(text)), matches.errors]).toEqual([true, null]);
  });

  const providers = files.filter(({ page }) => page === "docs/providers.md");
  it.each(providers)("has a price for each model that it names: block $block", ({ text }) => {
    const read = readConfiguredInputs(NOTHING, { file: "fen.yml", text });
    const { model, fallbackModels, prices } = read;
    const unpriced = [model, ...fallbackModels].filter((name) => findPrice(name, prices) === null);
    expect(unpriced).toEqual([]);
  });
});

describe("the table of providers", () => {
  const page = read("docs/providers.md");
  const rows = [...page.matchAll(/^\| \[[^\]]+\]\(#[\w-]+\) \| (.+?) \| (.+?) \| (.+?) \|$/gm)].map(
    ([, address = "", models = "", thinking = ""]) => ({
      address: /`([^`]+)`/.exec(address)?.[1] ?? "",
      models: [...models.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
      thinking: /`([^`]+)`/.exec(thinking)?.[1] ?? "",
    }),
  );
  const hosted = rows.filter(({ address }) => address.startsWith("https:"));

  it("has a row for each provider", () => {
    expect(rows).toHaveLength(7);
    expect(hosted).toHaveLength(5);
  });

  it.each(rows)("says what fen sends to switch thinking off: $address", ({ address, thinking }) => {
    const host = URL.canParse(address) ? new URL(address).hostname : "gateway.example";
    const request = { model: "m", messages: [], temperature: 0, maxOutputTokens: 1 };
    const body = renderCompletionBody(request, { host, refused: new Set() });
    expect(body).toMatchObject(toFields(load(thinking)));
    const others = ["thinking", "reasoning", "enable_thinking"].filter((name) => name in body);
    expect(others).toEqual(Object.keys(toFields(load(thinking))));
  });

  it.each(hosted)("names models of the built-in table, and an address: $address", (row) => {
    expect(row.models.filter((name) => !listModelIds().includes(name))).toEqual([]);
    expect(refuse("base-url", row.address)).toBeNull();
  });

  it("speaks of OpenAI as the code does", () => {
    const request = { model: "m", messages: [], temperature: 0, maxOutputTokens: 1 };
    const body = renderCompletionBody(request, { host: "api.openai.com", refused: new Set() });
    expect(["thinking", "reasoning", "enable_thinking"].filter((name) => name in body)).toEqual([]);
    expect(page).toContain("To `api.openai.com` fen sends no switch");
  });
});

describe("the figures in docs/costs.md", () => {
  const changes = readChanges(join(root, "test/fixtures/diffs"));
  const printed = [
    bench.renderOverhead(),
    bench.renderTokens(new Map([["diffs", changes]])),
    bench.renderCosts(changes),
  ].flatMap((table) => table.split("\n"));
  const page = withoutBlocks(read("docs/costs.md"));
  const rows = page
    .split("\n")
    .filter((line) => /^\|.*\d/.test(line) && !line.includes("`cost-limit"));

  it("are rows that npm run bench:cost prints", () => {
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((row) => !printed.includes(row))).toEqual([]);
  });

  it("leave out only models that are switched off", () => {
    const missing = listModelIds().filter((id) => !page.includes(`| \`${id}\` |`));
    expect(missing).toEqual([
      "mimo-v2.5",
      "mimo-v2.5-pro",
      "xiaomi/mimo-v2-flash",
      "xiaomi/mimo-v2.5",
    ]);
  });

  it("are true of cached tokens and of the estimate", () => {
    const shares = listModelIds()
      .flatMap((id) => findPrice(id, new Map()) ?? [])
      .map(({ cached, input }) => cached / input)
      .filter((share) => share < 1);
    expect(Math.max(...shares)).toBeLessThan(1 / 3);
    const flash = findPrice("mimo-v2.6-flash", new Map());
    expect(flash?.cached).toBe((flash?.input ?? 0) / 50);
    expect(TARGETS.mean).toBe(1);
  });
});
