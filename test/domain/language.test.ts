import { describe, expect, it } from "vitest";

import { languageOf } from "../../src/domain/language.ts";

describe("the language of a file", () => {
  it.each([
    ["src/a.ts", "typescript"],
    ["src/a.d.mts", "typescript"],
    ["src/App.tsx", "tsx"],
    ["src/App.jsx", "javascript"],
    ["rollup.config.cjs", "javascript"],
    ["a.PY", "python"],
    ["stubs/a.pyi", "python"],
    ["include/a.h", "cpp"],
    ["a.c", "c"],
    ["a.c++", "cpp"],
    ["A.cs", "c-sharp"],
    ["build.gradle.kts", "kotlin"],
    ["Gemfile", "ruby"],
    ["lib/tasks/a.rake", "ruby"],
    [".bashrc", "bash"],
    ["run.sh", "bash"],
    ["a.psm1", "powershell"],
    ["package.json", "json"],
    ["data/a.geojson", "json"],
    [".github/workflows/ci.yml", "yaml"],
  ])("of %s is %s", (path, language) => {
    expect(languageOf(path)).toBe(language);
  });

  it.each([
    "tsconfig.json",
    "packages/a/tsconfig.build.json",
    "jsconfig.json",
    ".eslintrc.json",
    ".vscode/settings.json",
    "web/.vscode/launch.json",
    ".devcontainer/devcontainer.json",
    "a.jsonc",
    "a.json5",
  ])("is not known where JSON may hold comments: %s", (path) => {
    expect(languageOf(path)).toBeNull();
  });

  it.each([
    "",
    "/",
    "a",
    "a.",
    ".ts",
    "src.ts/a",
    "a.html",
    "a.vue",
    "constructor",
    "a.constructor",
    "a.ts.bak",
  ])("is not guessed: %j", (path) => {
    expect(languageOf(path)).toBeNull();
  });
});
