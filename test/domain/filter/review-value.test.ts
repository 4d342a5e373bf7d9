import { describe, expect, it } from "vitest";

import { rankFile, valueOf } from "../../../src/domain/filter/review-value.ts";
import { newFileOf } from "../sample-diff.ts";

const ORDER: readonly (readonly [number, readonly string[]])[] = [
  [0, ["src/auth/login.ts", "db/migrate/001.rb", "lib/crypto.go", "app/session.py"]],
  [1, ["src/sum.ts", "main.c", "pkg/server.go", "latest.ts", "src/contest.ts", "大.py"]],
  [2, ["config.yml", "package.json", "Dockerfile", "deploy/app.toml", "Makefile"]],
  [
    3,
    ["test/a.ts", "src/a.test.ts", "src/a_test.go", "spec/b.rb", "src/__tests__/c.js", "test_d.py"],
  ],
  [4, ["README.md", "docs/a.html", "LICENSE", "logo.svg", "notes.txt"]],
];

describe("the review value of a file", () => {
  it.each(ORDER)("is %d for what deserves it", (rank, paths) => {
    for (const path of paths)
      expect([path, rankFile({ path, status: "modified" })]).toEqual([path, rank]);
  });

  it("is least for what is gone", () => {
    expect(rankFile({ path: "src/auth.ts", status: "removed" })).toBe(5);
  });
});

describe("the review value of a change", () => {
  const file = newFileOf("src/a.ts", 10);
  const valueAt = (churn: ReadonlyMap<string, number>, oldPath: string | null = null) => {
    const part = { file: { ...file, oldPath }, hunks: file.hunks };
    return valueOf(part, { hasTests: true, churn }) / valueOf(part, { hasTests: true });
  };

  it.each([
    [0, 1],
    [1, 1.025],
    [10, 1.25],
    [20, 1.5],
    [300, 1.5],
  ])("grows with the commits before it: %d give the factor %d", (commits, factor) => {
    expect(valueAt(new Map([["src/a.ts", commits]]))).toBeCloseTo(factor, 10);
  });

  it("is the same for a file that the history does not name", () => {
    expect(valueAt(new Map([["src/b.ts", 20]]))).toBe(1);
  });

  it("counts the history of a moved file under its old name", () => {
    const churn = new Map([["src/old.ts", 20]]);
    expect(valueAt(churn, "src/old.ts")).toBeCloseTo(1.5, 10);
  });
});
