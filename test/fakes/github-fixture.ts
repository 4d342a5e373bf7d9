/** The changes on which the tests of the fake GitHub are made. */

import { createRepository, type Repository } from "./change.ts";

/** Thirty numbered lines; the head changes line 3 and line 20 and takes line 21 away. */
const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
const before = `${lines.join("\n")}\n`;

/** `a.txt` at the head. */
export const after = before
  .replace("line 3\n", "third\n")
  .replace("line 20\n", "twentieth\n")
  .replace("line 21\n", "");

export function createReviewedRepository(): Promise<Repository> {
  return createRepository({
    base: { "a.txt": before, "image.bin": Buffer.from([0, 1]), "old.txt": "same\nsame\n" },
    head: {
      "a.txt": after,
      "image.bin": Buffer.from([0, 2]),
      "old.txt": null,
      "new.txt": "same\nsame\n",
    },
  });
}

/** A comment that can be placed. */
export const good = { path: "a.txt", line: 3, side: "RIGHT", body: "a comment" };

/** The body of a review with these comments. */
export function review(...comments: readonly object[]): object {
  return { event: "COMMENT", body: "a summary", comments };
}

/** A diff of `count` new files of one line each. */
export function diffOfFiles(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `dir/file-${100 + index}.txt`);
  return names
    .map(
      (name) =>
        `diff --git a/${name} b/${name}\nnew file mode 100644\n--- /dev/null\n+++ b/${name}\n@@ -0,0 +1 @@\n+text\n`,
    )
    .join("");
}
