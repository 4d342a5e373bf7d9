import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  chooseGuidelines,
  listGuidelinePaths,
  readConfiguredRules,
  readGuideline,
  type Guideline,
} from "../../../src/domain/context/guidelines.ts";

const words = (text: string) => text.split(/\s+/).length;

describe("files with rules", () => {
  it("are those above the changed files and those for the whole repository, the nearest first", () => {
    const paths = [
      "README.md",
      "AGENTS.md",
      "CLAUDE.md",
      "REVIEW.md",
      "CONTRIBUTING.md",
      "docs/AGENTS.md",
      "src/db/AGENTS.md",
      "src/db/deep/AGENTS.md",
      ".github/copilot-instructions.md",
      ".github/instructions/sql.instructions.md",
      ".cursor/rules/style.mdc",
      ".cursorrules",
    ];
    expect(listGuidelinePaths(paths, ["src/db/query.ts"])).toEqual([
      "src/db/AGENTS.md",
      "REVIEW.md",
      "AGENTS.md",
      "CLAUDE.md",
      ".cursor/rules/style.mdc",
      ".cursorrules",
      ".github/copilot-instructions.md",
      ".github/instructions/sql.instructions.md",
      "CONTRIBUTING.md",
    ]);
  });
});

describe("a file with rules", () => {
  const changed = ["src/db/query.ts"];

  it.each([
    ["**/*.ts", true],
    ['"src/**,test/**"', true],
    ["**/*.py", false],
    ["**", true],
  ])("for %s counts: %s", (applyTo, expected) => {
    const text = `---\napplyTo: ${applyTo}\n---\nRule.\n`;
    const path = ".github/instructions/x.instructions.md";
    expect(readGuideline({ path, text }, changed) !== null).toBe(expected);
  });

  it("of Cursor counts when its globs match, or always, else not", () => {
    const read = (head: string) =>
      readGuideline({ path: ".cursor/rules/a.mdc", text: `---\n${head}\n---\nRule.` }, changed);
    expect(read("globs: *.ts, *.tsx\nalwaysApply: false")).toMatchObject({ scope: "*.ts, *.tsx" });
    expect(read("globs: *.py")).toBeNull();
    expect(read("alwaysApply: true")).toMatchObject({ scope: "", text: "Rule." });
    expect(read("description: for databases\nalwaysApply: false")).toBeNull();
  });

  it("is read although its head is no YAML", () => {
    const text = "---\n\tapplyTo: [\n---\nRule.";
    expect(readGuideline({ path: "AGENTS.md", text }, changed)).toMatchObject({ text: "Rule." });
  });

  it("for newcomers counts in its sections on code alone", () => {
    const text =
      "# Hello\nHi.\n## Code style\nTabs.\n```\n# not a heading\n```\n## License\nMIT.\n## Code of conduct\nBe kind.\n";
    const read = readGuideline({ path: "CONTRIBUTING.md", text }, changed);
    expect(read?.text).toBe("## Code style\nTabs.\n```\n# not a heading\n```");
  });

  it("of the configuration comes first, where its paths match", () => {
    const rules = [
      { paths: ["src/db/"], rule: "One query a request." },
      { paths: ["*.py"], rule: "Snakes." },
      { paths: [], rule: "No puns." },
    ];
    const read = readConfiguredRules(rules, { source: ".github/fen.yml", changed });
    expect(read.map(({ text }) => text)).toEqual(["One query a request.", "No puns."]);
  });
});

describe("what is shown of the rules", () => {
  const guideline = (source: string, text: string, nearness: number): Guideline => ({
    source,
    scope: "",
    text,
    nearness,
  });
  const options = { changed: ["src/db/query.ts"], budget: 60, countTokens: words };

  it("is the nearest first, each with the name that a suggestion may cite", () => {
    const found = [guideline("AGENTS.md", "Far.", 0), guideline("src/AGENTS.md", "Near.", 10)];
    const { text, sources, cut } = chooseGuidelines(found, options);
    expect(text).toBe("[R1] src/AGENTS.md\nNear.\n\n[R2] AGENTS.md\nFar.");
    expect(sources.map(({ source }) => source)).toEqual(["src/AGENTS.md", "AGENTS.md"]);
    expect(cut).toBe(false);
  });

  it("is a copy under another name only once", () => {
    const found = [guideline("CLAUDE.md", "Same.", 1), guideline("AGENTS.md", "Same.", 2)];
    expect(chooseGuidelines(found, options).sources).toHaveLength(1);
  });

  it("is of a long one what says most about the changed files, in its order", () => {
    const filler = Array.from({ length: 30 }, (_, at) => `word${at}`).join(" ");
    const text = `# Setup\n${filler}\n# Database\nEvery query in db must be prepared.\n# Colours\n${filler}\n# Typescript\nNever use any.`;
    const chosen = chooseGuidelines([guideline("AGENTS.md", text, 0)], { ...options, budget: 30 });
    expect(chosen.text).toBe(
      "[R1] AGENTS.md\n# Database\nEvery query in db must be prepared.\n# Typescript\nNever use any.",
    );
    expect(chosen.cut).toBe(true);
  });

  it("never takes more than the budget", () => {
    const texts = fc.array(fc.lorem({ maxCount: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 80 }), (some, budget) => {
        const found = some.map((text, at) => guideline(`${at}.md`, text, at));
        const { text, tokens } = chooseGuidelines(found, { ...options, budget });
        expect(tokens).toBeLessThanOrEqual(budget);
        expect(text === "" ? 0 : words(text)).toBeLessThanOrEqual(budget);
      }),
    );
  });
});
