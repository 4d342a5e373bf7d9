import { describe, expect, it } from "vitest";

import { findTestsOf, isTestPath } from "../../../src/domain/context/tests-of.ts";

describe("the tests of a file", () => {
  it.each([
    ["src/sum.ts", ["test/sum.test.ts", "test/summary.test.ts"], ["test/sum.test.ts"]],
    ["pkg/store.py", ["tests/test_store.py", "tests/test_restore.py"], ["tests/test_store.py"]],
    [
      "server/sched.go",
      ["server/sched_test.go", "llm/sched_test.go"],
      ["server/sched_test.go", "llm/sched_test.go"],
    ],
    [
      "src/main/java/a/Utils.java",
      ["src/test/java/a/UtilsTest.java"],
      ["src/test/java/a/UtilsTest.java"],
    ],
    ["lib/user.rb", ["spec/user_spec.rb"], ["spec/user_spec.rb"]],
    [
      "src/cache/index.ts",
      ["src/cache/index.test.ts", "src/other/index.test.ts", "test/cache.test.ts"],
      ["src/cache/index.test.ts", "test/cache.test.ts"],
    ],
    ["src/sum.test.ts", ["test/sum.test.ts"], []],
  ])("%s", (path, paths, expected) => {
    expect(findTestsOf(path, paths)).toEqual(expected);
  });

  it.each([
    ["test/a.ts", true],
    ["src/a.spec.ts", true],
    ["src/contest.ts", false],
    ["src/latest/a.ts", false],
    ["a/test_b.py", true],
  ])("%s is one: %s", (path, expected) => {
    expect(isTestPath(path)).toBe(expected);
  });
});
