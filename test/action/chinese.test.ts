/** With `language: zh-CN` everything that fen itself writes on the pull request is Chinese. */

import { describe, expect, it } from "vitest";

import { issueCommentEvent } from "../fakes/events.ts";
import { reviewAnswers } from "../fakes/model-review.ts";
import { BASE_FILES, HEAD_FILES, runIn, S1, S2, S3, type World } from "./scenario.ts";
import { stage } from "./stage.ts";

const LANGUAGE = { language: "zh-CN" };

/** Words of other people, of code, and keys: what is left of them are fen's own. */
function ownWordsOf(body: string): readonly string[] {
  const own = body
    .replaceAll(/<!--[^\n]*-->/g, "")
    .replaceAll(/^```[\s\S]*?^```/gm, "")
    .replaceAll(/`[^`]*`/g, "")
    .replaceAll(/<\/?(?:details|summary|sub)>/g, "")
    .replaceAll(/\]\([^)]*\)/g, "]");
  const known =
    /^(?:fen|GitHub|Pull|Request|review|diff|CRLF|complete|partial|cost-limit|critical|major|minor|nit|bug|security|correctness|mimo-v2-flash|qwen-flash|head|CNY)$/;
  return (own.match(/[A-Za-z][\w-]{2,}/g) ?? []).filter((word) => !known.test(word));
}

const posted = ({ github }: World) => [
  ...github.reviews.map(({ body }) => body),
  ...github.reviewComments.map(({ body }) => body),
  ...github.issueComments.map(({ body }) => body),
];

/** The model writes Chinese as it is asked to. */
const SUGGESTIONS = [
  { ...S1, title: "循环越界", body: "最后一轮读到 `undefined`。" },
  { ...S2, title: "令牌写入日志", body: "能看日志的人都能看到令牌。", replacement: "…" },
  { ...S3, title: "没有重试", body: "丢一个包就失败。" },
  { ...S3, quote: "not in the diff", title: "别处", body: "不在这里。" },
];

describe("in Chinese", () => {
  it("is the review with its comments, its list and its summary", async () => {
    const answers = reviewAnswers({
      suggestions: SUGGESTIONS,
      verdicts: (candidates) =>
        candidates
          .slice(0, 1)
          .map(({ id, quote }) => ({ id, verdict: "confirmed", evidence: quote, reason: "对。" })),
    });
    const world = await stage({ model: { answers } });
    const inputs = {
      ...LANGUAGE,
      "max-comments": "1",
      "cost-limit-per-pr": "1",
      "cost-limit-per-month": "1",
    };
    await runIn(world, { inputs });
    const bodies = posted(world);
    expect(bodies.length).toBeGreaterThan(2);
    for (const body of bodies) expect(ownWordsOf(body)).toEqual([]);
    expect(bodies.join("\n")).toContain("未经核实");
    expect(bodies.join("\n")).toContain("需手动修改");
  });

  it("is what a run says that read only a part, and what the checks find", async () => {
    const secret = `ghp_${"a1B2".repeat(9)}`;
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `src/p${at}.ts`,
        `export const v${at} = ${"1 + ".repeat(200)}1;\n`.repeat(3),
      ]),
    );
    const head = {
      ...HEAD_FILES,
      ...many,
      "src/key.ts": `export const key = "${secret}";\n<<<<<<< ours\nexport const a = 1;\n=======\nexport const a = 2;\n>>>>>>> theirs\n`,
      "src/hidden.ts": "export const x = '\u202Ea\u202C';\n",
      "src/broken.ts": "export const = {;\n",
    };
    const world = await stage({
      base: BASE_FILES,
      head,
      model: { answers: reviewAnswers({ suggestions: [] }) },
    });
    const run = await runIn(world, { inputs: { ...LANGUAGE, "cost-limit": "0.004" } });
    expect(run.outputs).toMatchObject({ outcome: "partial", reason: "cost-limit" });
    const bodies = posted(world);
    for (const body of bodies) {
      expect(
        ownWordsOf(body).filter((word) => !/^U\+|TypeScript|GitHub|token|Token/.test(word)),
      ).toEqual([]);
    }
    const all = bodies.join("\n");
    for (const words of ["内置检查", "提交了密钥", "合并冲突", "未审查", "无法解析"])
      expect(all).toContain(words);
  });

  it("is the answer to /fen plan", async () => {
    const world = await stage({ github: { collaborators: { octocat: "write" } } });
    const event = { name: "issue_comment", payload: issueCommentEvent({ body: "/fen plan" }) };
    await runIn(world, { event, inputs: { ...LANGUAGE, "cost-limit": "0.003" } });
    const [body = ""] = posted(world);
    expect(ownWordsOf(body)).toEqual([]);
    expect(body).toContain("没有产生费用");
  });
});
