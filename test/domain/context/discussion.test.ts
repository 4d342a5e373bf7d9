import { describe, expect, it } from "vitest";

import { listLinkedIssues, renderDiscussion } from "../../../src/domain/context/discussion.ts";

const AT = "2026-11-20T10:00:30Z";

describe("the discussion", () => {
  it("tells who said what, and when", () => {
    const text = renderDiscussion(
      {
        title: "Add totals",
        body: "Sums orders.",
        author: { login: "ada", type: "User" },
        role: "MEMBER",
        createdAt: AT,
      },
      {
        issues: [
          { number: 12, title: "Totals", text: "Wanted.", author: "bob", role: "NONE", at: AT },
        ],
        commits: ["Add totals", "Fix rounding"],
        exchanges: [
          {
            author: "fen",
            role: "",
            at: AT,
            text: "Loop reads too far",
            where: "src/a.ts line 3",
            state: "withdrawn",
            answers: [
              { author: "ada", role: "FIRST_TIME_CONTRIBUTOR", at: AT, text: "It is\nmeant so." },
            ],
          },
        ],
      },
    );
    expect(text).toMatchInlineSnapshot(`
      "Title: Add totals
      by ada (member), 2026-11-20T10:00Z

      Sums orders.

      Issue #12, by bob, 2026-11-20T10:00Z: Totals
      Wanted.

      Commits:
      - Add totals
      - Fix rounding

      Said so far, oldest first:
      - src/a.ts line 3, withdrawn, by fen, 2026-11-20T10:00Z: Loop reads too far
        - by ada (first time contributor), 2026-11-20T10:00Z: It is meant so."
    `);
  });

  it("keeps the newest remarks where there are too many", () => {
    const exchanges = Array.from({ length: 100 }, (_, at) => ({
      author: "ada",
      role: "",
      at: AT,
      text: `${at} ${"long ".repeat(60)}`,
      where: "",
      state: "",
      answers: [],
    }));
    const text = renderDiscussion({ title: "T", body: "" }, { exchanges });
    expect(text.length).toBeLessThan(4000);
    expect(text).toContain(": 99 long");
    expect(text).not.toContain(": 0 long");
  });

  it("shows what is invisible", () => {
    expect(renderDiscussion({ title: "a\u202Eb", body: "" })).toBe("Title: a\\u{202E}b");
  });
});

it.each([
  ["Fixes #12 and closes: #3, resolves #4", [12, 3]],
  ["see #12", []],
  ["FIX #7\nfix #7", [7]],
  ["prefixes #12", []],
])("%s closes %j", (body, expected) => {
  expect(listLinkedIssues(body)).toEqual(expected);
});
