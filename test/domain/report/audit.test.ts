import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import { onlyDiscussion } from "../../../src/domain/prompt.ts";
import { auditOf } from "../../../src/domain/report/audit.ts";
import { parseDiff } from "../../../src/domain/diff/patch.ts";
import { findPrice } from "../../../src/domain/money/price.ts";
import { countTokens } from "../../../src/domain/money/tokens.ts";
import { planReview } from "../../../src/steps/plan/plan.ts";
import { recordOf } from "../sample-run.ts";

const DIFF = `diff --git a/大.ts b/大.ts
--- a/大.ts
+++ b/大.ts
@@ -1 +1,2 @@
-a
+b
+你好
diff --git a/src/b.ts b/src/b.ts
--- a/src/b.ts
+++ b/src/b.ts
@@ -10,2 +10,2 @@ function f() {
 x
-y
+z
`;

describe("the audit trail", () => {
  const price = findPrice("mimo-v2-flash", new Map());
  if (!price) throw new Error("no price");
  const plan = planReview({
    files: parseDiff(DIFF),
    skipped: [],
    context: onlyDiscussion("Title: x"),
    language: "en",
    prices: { generate: price, verify: price },
    limit: 1e9,
    shard: { index: 1, count: 1 },
    countTokens,
  });
  const batch = plan.batches[0];
  const sample = recordOf().calls[0];
  if (!batch || !sample) throw new Error("nothing to audit");
  const call = {
    ...sample,
    batch: batch.id,
    endpoint: "https://e.example:8443/v1/chat/completions",
  };

  it("says of every piece where it stands in the text that was sent", () => {
    const [entry] = auditOf({ plan, calls: [] });
    const text = Buffer.from(batch.diff);
    expect(entry?.bytes).toBe(text.length);
    expect(entry?.sha256).toBe(createHash("sha256").update(text).digest("hex"));
    const shown = entry?.pieces.map(({ from, to }) => text.subarray(from, to).toString()) ?? [];
    expect(shown.join("\n")).toBe(batch.diff);
    expect(entry?.pieces.map(({ path, hunks }) => [path, hunks]).toSorted()).toEqual([
      ["src/b.ts", ["-10,2 +10,2"]],
      ["大.ts", ["-1,1 +1,2"]],
    ]);
  });

  it("says when, to which host and to which model each request went, and nothing of what was never sent", () => {
    const [entry] = auditOf({ plan, calls: [call] });
    expect(entry?.sent).toEqual([
      {
        at: call.startedAt,
        host: "e.example:8443",
        model: call.model,
        pass: call.pass,
        attempt: call.attempt,
        status: call.status,
      },
    ]);
    expect(auditOf({ plan, calls: [] })[0]?.sent).toEqual([]);
    expect(auditOf({ plan: null, calls: [] })).toEqual([]);
  });
});
