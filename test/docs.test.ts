/** Holds what people read first to what the code does: inputs, outputs, reasons, figures, links, workflows. */

import { join } from "node:path";

import { load } from "js-yaml";
import { describe, expect, it } from "vitest";

import { measureCosts, renderCosts } from "../scripts/costs.ts";
import { splitDescription, writeTables } from "../scripts/docs-tables.ts";
import { REASONS } from "../src/domain/outcome.ts";
import prices from "../src/domain/money/prices.json" with { type: "json" };
import { defaultOf, FILE_KEYS } from "../src/inputs.ts";
import {
  type Fields,
  findFault,
  isElsewhere,
  listLinks,
  PAGES,
  read,
  readBlocks,
  readHeadings,
  root,
  toFields,
  withoutBlocks,
  WORKFLOWS,
} from "./pages.ts";

const action = toFields(load(read("action.yml")));
const inputs = Object.keys(toFields(action["inputs"]));
const outputs = Object.keys(toFields(action["outputs"]));

/** The text below a heading, up to the next one of its level. */
function readSection(markdown: string, heading: string): string {
  const [, rest = ""] = markdown.split(`\n## ${heading}\n`, 2);
  return rest.split(/\n## /, 1)[0] ?? "";
}

/** First cells, `code` only, of the first table in a text. */
function readNames(markdown: string): readonly string[] {
  const table = /(?:^\|.*\n)+/m.exec(markdown)?.[0] ?? "";
  return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = ""]) => name);
}

type Job = { readonly name: string; readonly fields: Fields; readonly steps: readonly Fields[] };

function listJobs(workflow: Fields): readonly Job[] {
  return Object.entries(toFields(workflow["jobs"])).map(([name, job]) => {
    const fields = toFields(job);
    const steps = Array.isArray(fields["steps"]) ? fields["steps"].map(toFields) : [];
    return { name, fields, steps };
  });
}

const isFen = ({ uses }: Fields) =>
  typeof uses === "string" && (uses === "./" || uses.startsWith("OWNER/fen@"));

const yamlBlocks = PAGES.flatMap((page) =>
  readBlocks(read(page), "yaml").map((text, index) => ({
    name: `${page}, block ${index + 1}`,
    text,
    document: toFields(load(text)),
  })),
);
const workflows = [
  ...yamlBlocks.filter(({ document }) => "jobs" in document),
  ...WORKFLOWS.map((path) => {
    const text = read(path);
    return { name: path, text, document: toFields(load(text)) };
  }),
];

describe("every workflow in the documents and of this repository", () => {
  it("is among those that are looked at", () => {
    expect(yamlBlocks.filter(({ name }) => name.startsWith("README.md"))).toHaveLength(3);
    expect(workflows.length).toBeGreaterThanOrEqual(7);
    const calls = workflows
      .flatMap(({ document }) => listJobs(document))
      .flatMap((job) => job.steps);
    expect(calls.filter(isFen).length).toBeGreaterThanOrEqual(7);
  });

  it.each(workflows)("gives fen only inputs that action.yml declares: $name", ({ document }) => {
    const steps = listJobs(document).flatMap((job) => job.steps);
    const given = steps.filter(isFen).flatMap((step) => Object.keys(toFields(step["with"])));
    expect(given.filter((name) => !inputs.includes(name))).toEqual([]);
  });
});

describe("the workflow that reviews this repository", () => {
  it("runs the action of the base commit, not of the pull request", () => {
    const workflow = toFields(load(read(".github/workflows/fen.yml")));
    const steps = listJobs(workflow).flatMap((job) => job.steps);
    const own = steps.findIndex((step) => step["uses"] === "./");
    const checkout = steps.slice(0, own).map((step) => toFields(step["with"])["ref"]);
    expect(checkout).toEqual(["${{ github.event.pull_request.base.sha }}"]);
  });
});

describe("a configuration file in the documents", () => {
  const files = yamlBlocks.filter(({ document }) => !("jobs" in document));

  it.each(files)("names only inputs: $name", ({ document }) => {
    const names = Object.keys(document);
    expect(names).not.toEqual([]);
    expect(names.filter((name) => !FILE_KEYS.includes(name))).toEqual([]);
  });
});

describe("the lists in the documents", () => {
  it("have every input of action.yml, in its order, and no other", () => {
    expect(readNames(readSection(read("docs/configuration.md"), "Inputs"))).toEqual(inputs);
  });

  it("have every output of action.yml, in its order, and no other", () => {
    expect(readNames(readSection(read("docs/configuration.md"), "Outputs"))).toEqual(outputs);
  });

  it("have every reason that a run can end with, in the order of the code, and no other", () => {
    const listed = readNames(readSection(read("docs/troubleshooting.md"), "Reasons"));
    expect(listed).toEqual(Object.keys(REASONS));
  });
});

describe("the tables of inputs and outputs", () => {
  const page = read("docs/configuration.md");

  it("are what npm run docs makes of action.yml", () => {
    expect(writeTables(page, read("action.yml"))).toBe(page);
  });

  it("are written anew when a description changes, links, bars and defaults included", () => {
    const changed = read("action.yml").replace(
      "Temperature of the first pass, 0 to 2. Default: `0.3`.",
      "Warm | cold, see docs/talking.md and docs/configuration.md#globs. Default: `0.4`.",
    );
    expect(writeTables(page, changed)).toContain(
      "| `generate-temperature` | `0.4` | Warm \\| cold, see [talking](talking.md) and [below](#globs). |",
    );
  });

  it.each(inputs)("name the default that the code has: %s", (name) => {
    const { description } = toFields(toFields(action["inputs"])[name]);
    const { standard } = splitDescription(String(description));
    const known = defaultOf(name);
    expect(standard).toContain(known === "" ? "" : `\`${known}\``);
    expect(standard).not.toBe("");
  });
});

describe("the README in Chinese", () => {
  const english = read("README.md");
  const chinese = read("README.zh-CN.md");

  it("has the same headings, level by level", () => {
    const levels = (page: string) => readHeadings(page).map(({ level }) => level);
    expect(levels(chinese)).toEqual(levels(english));
  });

  it.each(["yaml", "sh"])("has the same %s blocks", (language) => {
    const withoutComments = (block: string) => block.replaceAll(/ *# (?!v\d).*$/gm, "");
    const blocks = (page: string) => readBlocks(page, language).map(withoutComments);
    expect(blocks(chinese)).toEqual(blocks(english));
  });

  it("has as many points in its lists, and the same names of inputs and models", () => {
    const points = (page: string) => [...page.matchAll(/^- /gm)].length;
    const names = (page: string) =>
      new Set([...withoutBlocks(page).matchAll(/`([^`\n]+)`/g)].map(([, name = ""]) => name));
    expect(points(chinese)).toBe(points(english));
    expect([...names(english).difference(names(chinese))]).toEqual([]);
  });
});

describe("the figures in both READMEs", () => {
  const rows = renderCosts(measureCosts(join(root, "test/fixtures/diffs")))
    .split("\n")
    .slice(1);

  it.each(["README.md", "README.zh-CN.md"])("are what npm run costs prints: %s", (page) => {
    expect(rows.length).toBeGreaterThan(4);
    expect(read(page)).toContain(`\n${rows.join("\n")}\n\n`);
    expect(read(page)).toContain(prices.checkedOn);
  });
});

describe("what the documents refer to", () => {
  const links = PAGES.flatMap(listLinks).filter(({ target }) => !isElsewhere(target));

  it("is a good number of links, pictures among them", () => {
    expect(links.length).toBeGreaterThan(80);
    expect(links.map(({ target }) => target)).toContain("docs/images/review.png");
  });

  it.each(links)("exists: $target in $page", (link) => {
    expect(findFault(link)).toBeNull();
  });

  it.each([
    ["docs/none.md", "there is no docs/none.md"],
    ["docs/costs.md#none", "docs/costs.md has no heading #none"],
    ["../README.md", "there is no ../README.md"],
    ["docs/costs.md#models", null],
  ])("is missed where it does not exist: %s", (target, fault) => {
    expect(findFault({ page: "README.md", target })).toBe(fault);
  });

  it("is the same in both READMEs, but for the language", () => {
    const targets = (page: string) =>
      new Set(listLinks(page).flatMap(({ target }) => target.replace(/#.*/, "") || []));
    expect(targets("README.zh-CN.md").difference(targets("README.md"))).toEqual(
      new Set(["README.md"]),
    );
    expect(targets("README.md").difference(targets("README.zh-CN.md"))).toEqual(
      new Set(["README.zh-CN.md"]),
    );
  });
});

describe("the changelog", () => {
  const headings = readHeadings(read("CHANGELOG.md")).filter(({ level }) => level === 2);

  it("begins with what is not released yet, or with the version of package.json", () => {
    const { version } = toFields(JSON.parse(read("package.json")));
    expect(headings[0]?.text).toMatch(/^(?:Unreleased|\d)/);
    expect(headings.map(({ text }) => text).join("\n")).toContain(String(version));
  });

  it("is linked from both READMEs", () => {
    for (const page of ["README.md", "README.zh-CN.md"])
      expect.soft(listLinks(page).map(({ target }) => target)).toContain("CHANGELOG.md");
  });
});

describe("the lock file", () => {
  it("names no registry, so that it installs from whichever one is set", () => {
    const addresses = [
      ...read("package-lock.json").matchAll(/"(?:resolved|version)": "(\w+:\/\/[^"]+)"/g),
    ];
    expect(addresses.map(([, address]) => address)).toEqual([]);
    expect(read("package-lock.json")).not.toMatch(/"resolved": "http/);
  });
});
