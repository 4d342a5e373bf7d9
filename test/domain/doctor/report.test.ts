/** The doctor's report, in Markdown and in rows. */

import { describe, expect, it } from "vitest";

import {
  explainProblems,
  ok,
  problem,
  renderCounts,
  unknown,
  warning,
} from "../../../src/domain/doctor/finding.ts";
import { renderDoctor, renderDoctorRows } from "../../../src/domain/doctor/report.ts";
import { createPaint } from "../../../src/domain/terminal/paint.ts";

const FINDINGS = [
  ok("node", "Node 24.19.0."),
  warning("pin", { says: "The version can be moved.", fix: "`fen.yml:16`: pin it." }),
  problem("key", { says: "There is no key.", fix: "Set `DMX_API_KEY`." }),
  unknown("token", { says: "GitHub does not tell | <b>what</b> it may do.", fix: null }),
];

const paint = createPaint({ colours: false });

describe("the report", () => {
  it("has the gravest first, and folds what is well", () => {
    expect(renderDoctor(FINDINGS, "It cost nothing.").join("\n\n")).toMatchInlineSnapshot(`
      "### Set-up

      1 problem, 1 warning, 1 unknown, 1 ok. It cost nothing.

      | Result | Check | What was found, and what to change |
      |---|---|---|
      | **problem** | key | There is no key.<br>→ Set \`DMX_API_KEY\`. |
      | **warning** | pin | The version can be moved.<br>→ \`fen.yml:16\`: pin it. |
      | **unknown** | token | GitHub does not tell \\| \\<b>what\\</b> it may do. |

      <details><summary>1 check is ok</summary>

      | Result | Check | What was found, and what to change |
      |---|---|---|
      | ok | node | Node 24.19.0. |

      </details>"
    `);
  });

  it("is a line for each check in the terminal, with what to do below it", () => {
    const rows = renderDoctorRows(FINDINGS, { width: 60, spent: "It cost nothing." });
    expect(`\n${rows.map(paint).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      ok       node   Node 24.19.0.
      warning  pin    The version can be moved.
                        \`fen.yml:16\`: pin it.
      problem  key    There is no key.
                        Set \`DMX_API_KEY\`.
      unknown  token  GitHub does not tell | <b>what</b> it may
                      do.

      1 problem, 1 warning, 1 unknown, 1 ok. It cost nothing.
      "
    `);
  });

  it("says in words what colours say", () => {
    const rows = renderDoctorRows(FINDINGS, { width: 60, spent: "" }).map(paint);
    expect(rows.filter((row) => /^(?:ok|warning|problem|unknown) /.test(row))).toHaveLength(4);
  });

  it("counts", () => {
    expect(renderCounts(FINDINGS)).toBe("1 problem, 1 warning, 1 unknown, 1 ok");
    expect(renderCounts([...FINDINGS, ...FINDINGS])).toBe(
      "2 problems, 2 warnings, 2 unknown, 2 ok",
    );
  });

  it("explains what has failed by the names of the checks", () => {
    const twice = problem("key", { says: "Another.", fix: null });
    expect(explainProblems([...FINDINGS, twice])).toBe(
      "the doctor found 2 problems (key); the report says what to change",
    );
  });
});
