import { describe, expect, it } from "vitest";

import { EMPTY_HISTORY } from "../../../src/domain/history.ts";
import { limitStatus } from "../../../src/domain/ledger.ts";
import { ending } from "../../../src/domain/outcome.ts";
import { MAX_BODY } from "../../../src/domain/report/comment.ts";
import {
  readingOf,
  renderSticky,
  storedReading,
  type StickySummary,
} from "../../../src/domain/report/sticky.ts";
import { planOf, recordOf } from "../sample-run.ts";

const RECORD = recordOf();

function stickyOf(rest: Partial<StickySummary> = {}): string {
  return renderSticky({
    mark: "<!-- fen:summary e30.AAAAAAAAAAAAAAAAAAAAAA -->",
    record: RECORD,
    reading: readingOf(RECORD),
    history: EMPTY_HISTORY,
    total: { runs: 1, cost: 2_320_000, known: true },
    runUrl: "https://github.example/o/r/actions/runs/1",
    ...rest,
  });
}

const lost = (path: string, changedLines: number) => ({
  path,
  changedLines,
  reason: "cost-limit",
  detail: "does not fit the limit",
  reviewable: true,
});

describe("the summary comment", () => {
  it("is short when all went well", () => {
    expect(stickyOf()).toMatchInlineSnapshot(`
      "<!-- fen:summary e30.AAAAAAAAAAAAAAAAAAAAAA -->
      **fen: complete · 0 suggestions · ¥0.0023**

      Read in full at \`bbbbbbb\`: 2 files, 40 of 40 changed lines worth a review.

      Cost of this pull request so far: ¥0.0023 in 1 run.

      - This run: ¥0.0023 of ¥0.01, ¥0.0077 left.

      <sub>[The run](https://github.example/o/r/actions/runs/1) · Every run of fen edits this comment; what it suggests stands in reviews.</sub>"
    `);
  });

  it("says why it is not complete, what was not read, and what every limit has left", () => {
    const plan = planOf({ skipped: [lost("src/a|b.ts", 10), lost("src/<c>.ts", 60)] });
    const record = recordOf({
      plan: { ...plan, reviewableLines: 100 },
      ending: ending("partial", "cost-limit"),
      limits: [
        limitStatus({ name: "run", limit: 3_000_000, spent: 2_320_000, isLowerBound: false }),
        limitStatus({ name: "month", limit: 9_000_000, spent: 9_500_000, isLowerBound: true }),
      ],
    });
    const total = { runs: 3, cost: 7_000_000, known: false };
    expect(stickyOf({ record, reading: readingOf(record), total, runUrl: "" }))
      .toMatchInlineSnapshot(`
        "<!-- fen:summary e30.AAAAAAAAAAAAAAAAAAAAAA -->
        **fen: partial (cost-limit) · 0 suggestions · ¥0.0023**

        > The cost limit does not pay for everything

        Read in full at \`bbbbbbb\`: 1 file, 30 of 100 changed lines worth a review.

        <details><summary>Not reviewed: 2 files, or parts of them</summary>

        - \`src/a\`\\|\`b.ts\`: does not fit the limit
        - \`src/<c>.ts\`: does not fit the limit

        </details>

        Cost of this pull request so far: about ¥0.007 in 3 runs.

        - This run: ¥0.0023 of ¥0.003, ¥0.0007 left.
        - All runs of the repository this month: at least ¥0.0095 of ¥0.009, at most ¥0 left (a lower bound: GitHub lists more comments than fen reads).

        <sub>Every run of fen edits this comment; what it suggests stands in reviews.</sub>"
      `);
  });

  it("never says that something was read when nothing was", () => {
    const plan = planOf({ batches: [], skipped: [lost("a.ts", 40)], plannedLines: 0 });
    const text = stickyOf({ reading: readingOf(recordOf({ plan })) });
    expect(text).toContain("No file was read in full at `bbbbbbb`, 0 of 40 changed lines");
  });

  it("tells of another job's reading what its file says", () => {
    const head = "c".repeat(40);
    const planned = ["a.ts", "b.ts", "b.ts"].map((path) => ({ path, changedLines: 2 }));
    const stored = { head, planned, skipped: [lost("a.ts", 3)] };
    const text = stickyOf({ reading: storedReading(stored) });
    expect(text).toContain("Read in full at `ccccccc`: 1 file.");
    expect(text).toContain("- `a.ts`: does not fit the limit");
  });

  it("fits into a comment, whatever the files are called", () => {
    const skipped = Array.from({ length: 500 }, (_, index) =>
      lost(`${"`".repeat(4000)}${index}`, 1),
    );
    const mark = `<!-- fen:summary ${"a".repeat(15_000)}.AAAAAAAAAAAAAAAAAAAAAA -->`;
    const text = stickyOf({ mark, reading: readingOf(recordOf({ plan: planOf({ skipped }) })) });
    expect(text.length).toBeLessThanOrEqual(MAX_BODY);
    expect(text.startsWith(`${mark}\n**fen: complete`)).toBe(true);
    expect(text).toContain("Not reviewed: 500 files");
  });
});
