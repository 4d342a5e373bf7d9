import { expect, it } from "vitest";

import { renderMarkdown } from "../../../src/domain/markdown/markdown-terminal.ts";

function shown(markdown: string): string {
  const rows = renderMarkdown(markdown, { width: 40, colours: false });
  return rows
    .map((row) =>
      row
        .map(({ text }) => text)
        .join("")
        .trimEnd(),
    )
    .join("\n");
}

it("a list stands as close as it was written, one within another too", () => {
  expect(shown("- one\n  - `a.ts`: 1\n  - `b.ts`: 2\n- two\n\nend")).toBe(
    "• one\n  • `a.ts`: 1\n  • `b.ts`: 2\n• two\n\nend",
  );
  expect(shown("- one\n\n  more\n")).toBe("• one\n\n  more");
});
