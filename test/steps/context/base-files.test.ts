import { describe, expect, it } from "vitest";

import { GitHubError } from "../../../src/domain/errors.ts";
import type { FileDiff } from "../../../src/domain/diff/diff.ts";
import type { Tree } from "../../../src/io/git/git.ts";
import { openBaseFiles } from "../../../src/steps/context/base-files.ts";

const changed = (path: string, oldPath: string | null = null): FileDiff => ({
  path,
  oldPath,
  status: "modified",
  binary: false,
  additions: 1,
  deletions: 1,
  hunks: [],
  patch: "complete",
});

function setUp(options: { of?: Tree["of"]; unlisted?: number; fails?: boolean } = {}) {
  const asked: string[] = [];
  const { of, unlisted = 0, fails = false } = options;
  const texts: Record<string, string> = {
    "AGENTS.md": "tree",
    "src/a.ts": "tree",
    "old.md": "tree",
  };
  const tree = of && {
    of,
    commit: "c".repeat(40),
    files: Object.keys(texts).map((path) => ({ path, blob: path, bytes: 4 })),
  };
  const files = openBaseFiles({
    github: {
      fetchContent: async ({ path }) => {
        asked.push(path);
        if (fails) throw new GitHubError("500", { status: 500 });
        return "api";
      },
    },
    clone: tree
      ? {
          openTree: async () => tree,
          readBlobs: async (some) => new Map(some.map(({ blob }) => [blob, texts[blob] ?? ""])),
        }
      : null,
    pullRequest: {
      base: { sha: "b".repeat(40), ref: "main" },
      head: { sha: "a".repeat(40), ref: "x" },
    },
    change: { files: [changed("src/a.ts"), changed("new.md", "old.md")], unlisted },
  });
  return { files, asked };
}

describe("files of the base", () => {
  it("come from the clone without a request where it holds the base", async () => {
    const { files, asked } = setUp({ of: "base" });
    const base = await files;
    expect([await base.read("src/a.ts"), await base.read("nowhere")]).toEqual(["tree", null]);
    expect(asked).toEqual([]);
  });

  it.each(["head", "merge"] as const)(
    "come from the %s where the change leaves them alone, else through the API",
    async (of) => {
      const { files, asked } = setUp({ of });
      const base = await files;
      expect(await base.read("AGENTS.md")).toBe("tree");
      for (const path of ["src/a.ts", "new.md", "old.md"])
        expect(await base.read(path)).toBe("api");
      expect(asked).toEqual(["src/a.ts", "new.md", "old.md"]);
    },
  );

  it("come through the API where GitHub does not list every changed file", async () => {
    const { files, asked } = setUp({ of: "merge", unlisted: 1 });
    expect(await (await files).read("AGENTS.md")).toBe("api");
    expect(asked).toEqual(["AGENTS.md"]);
  });

  it("that a review can do without take six requests at most, and none of them ends it", async () => {
    const { files, asked } = setUp({ fails: true });
    const base = await files;
    expect(base.paths).toBeNull();
    for (let at = 0; at < 9; at += 1) expect(await base.look(`f${at}.md`)).toBeNull();
    expect(asked).toHaveLength(6);
    await expect(base.read(".gitattributes")).rejects.toThrow(GitHubError);
  });
});
