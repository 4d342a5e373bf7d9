import { describe, expect, it } from "vitest";

import { rankFile } from "../../../src/domain/filter/review-value.ts";

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
