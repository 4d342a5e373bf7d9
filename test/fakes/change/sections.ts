/** Cuts the text of a diff into one section a file. A `diff --git` line inside a hunk is content, not a header. */

import { readHunkHeader } from "./hunks.ts";

export type Section = {
  /** The lines above the first hunk. */
  readonly header: readonly string[];
  /** From the first `@@` on, without a final newline; `null` when there is no hunk. */
  readonly patch: string | null;
};

/** How many lines of each side the open hunk still has to come. */
type Open = { left: number; right: number };

function consume(line: string, open: Open): void {
  if (line.startsWith("\\")) return;
  if (!line.startsWith("+")) open.left -= 1;
  if (!line.startsWith("-")) open.right -= 1;
}

export function splitSections(diff: string): readonly Section[] {
  const sections: { header: string[]; patch: string[] }[] = [];
  let open: Open = { left: 0, right: 0 };
  const lines = diff.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (const line of lines) {
    const inHunk = open.left > 0 || open.right > 0;
    const hunk = inHunk ? null : readHunkHeader(line);
    if (inHunk) consume(line, open);
    else if (hunk) open = { left: hunk.leftToGo, right: hunk.rightToGo };
    else if (line.startsWith("diff --git ")) sections.push({ header: [], patch: [] });
    const section = sections.at(-1);
    if (section === undefined) continue;
    const inPatch = inHunk || hunk !== null || section.patch.length > 0;
    (inPatch ? section.patch : section.header).push(line);
  }
  return sections.map(({ header, patch }) => ({
    header,
    patch: patch.length > 0 ? patch.join("\n") : null,
  }));
}
