import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { pullRequestEvent } from "../fakes/events.ts";
import { judgeMarkdown } from "./judge.ts";
import { createWorld, postedOn, runIn, S1, WORDS, type Scene, type World } from "./scenario.ts";

const LINKS = "https://github.example/octo-org/widgets/";
/** As in a job of its own, which has neither secrets nor a way to the endpoint. */
const NO_MODEL = { "api-key": "", "base-url": "" };

let world: World;
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fen-modes-"));
  file = join(folder, "result.json");
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

async function generate(): Promise<Scene> {
  const run = await runIn(world, { inputs: { mode: "generate" } });
  writeFileSync(file, run.resultFile ?? "");
  return run;
}

function publish(): Promise<Scene> {
  return runIn(world, { inputs: { ...NO_MODEL, mode: "publish", "result-file": file } });
}

type Stored = Record<string, unknown> & { suggestions: Record<string, unknown>[] };

/** Changes the stored file as somebody between the two jobs could. */
function tamper(change: (stored: Stored) => void): void {
  const stored = JSON.parse(readFileSync(file, "utf8")) as Stored;
  change(stored);
  writeFileSync(file, JSON.stringify(stored));
}

function placesOf({ github }: World): readonly string[] {
  return postedOn(github)
    .comments.map(({ path, line, body }) => `${path}:${line} ${body}`)
    .toSorted();
}

describe("generate, then publish in a job without key and endpoint", () => {
  it("posts the very review that one job would have posted", async () => {
    world = await createWorld();
    await runIn(world);
    const direct = placesOf(world);
    const [reviewBody] = postedOn(world.github).reviews;
    await world.close();

    world = await createWorld();
    const generated = await generate();
    expect(generated.outputs).toMatchObject({
      outcome: "complete",
      suggestions: "3",
      comments: "0",
    });
    expect(world.github.writes).toEqual([]);
    expect(generated.result["marks"]).toMatchObject({
      review: expect.stringMatching(/^<!-- fen:review /) as string,
    });
    const before = readFileSync(file, "utf8");
    const asked = world.model.requests.length;

    const published = await publish();
    expect(published.outputs).toMatchObject({
      outcome: "complete",
      suggestions: "3",
      comments: "3",
      cost: "0.00224",
      "input-tokens": "2000",
      "output-tokens": "400",
      coverage: "1",
      model: "mimo-v2-flash",
    });
    expect(placesOf(world)).toEqual(direct);
    expect(postedOn(world.github).reviews).toEqual([reviewBody]);
    expect(world.model.requests).toHaveLength(asked);
    expect(readFileSync(file, "utf8")).toBe(before);
    expect(published.outputs["result-file"]).not.toBe(file);
  });

  it("posts nothing a second time, and a later review knows what is posted", async () => {
    world = await createWorld();
    await generate();
    await publish();
    const again = await publish();
    expect(again.outputs).toMatchObject({ outcome: "complete", comments: "0" });
    expect(world.github.reviews).toHaveLength(1);
    expect(world.github.issueComments).toHaveLength(1);

    const later = await runIn(world);
    expect(later.outputs).toMatchObject({ outcome: "skipped", reason: "already-reviewed" });
  });

  it("that could not post leaves the suggestions to be found again", async () => {
    world = await createWorld();
    await generate();
    world.github.failNext({
      method: "POST",
      path: /\/reviews$/,
      status: 403,
      body: { message: "No" },
    });
    expect((await publish()).outputs).toMatchObject({ outcome: "failed", reason: "post-failed" });
    const asked = world.model.requests.length;
    const run = await runIn(world);
    expect(world.model.requests.length).toBeGreaterThan(asked);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    expect(world.github.issueComments).toHaveLength(1);
    expect(world.github.issueComments[0]?.body).toContain("in 2 runs");
  });

  it("posts nothing onto a commit that was not reviewed", async () => {
    world = await createWorld();
    await generate();
    const change = world.push({ "src/other.ts": "export {};\n" });
    const run = await runIn(world, {
      event: { name: "pull_request", payload: pullRequestEvent({ action: "synchronize", change }) },
      inputs: { ...NO_MODEL, mode: "publish", "result-file": file },
    });
    expect(run.outputs).toMatchObject({ outcome: "partial", reason: "head-moved", comments: "0" });
    expect(run.exitCode).toBe(0);
    expect([...world.github.reviews, ...world.github.reviewComments]).toEqual([]);
    expect(world.github.issueComments[0]?.body).toContain("fen: partial (head-moved)");
  });

  it("refuses a file that is not the result of this very review", async () => {
    world = await createWorld();
    const made = await cachedResult();
    const texts = [
      made.replaceAll("octo-org/widgets", "evil/widgets"),
      made.replace('"number": 7', '"number": 8'),
      made.replace("fen-result/1", "fen-result/2"),
      made.slice(0, 500),
      made + " ".repeat(20_000_000),
      "<html>",
      "[]",
      "null",
      "",
    ];
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      writeFileSync(file, text);
      const run = await publish();
      expect(run.outputs).toMatchObject({ outcome: "failed", reason: "bad-input" });
      expect(run.annotations[0]?.message).toContain("`result-file`");
      expect(run.exitCode).toBe(1);
    }
    expect(world.github.writes).toEqual([]);
  });

  it("refuses a file that is not there", async () => {
    world = await createWorld();
    const run = await publish();
    expect(run.outputs).toMatchObject({ outcome: "failed", reason: "bad-input" });
    expect(run.annotations[0]?.message).toContain("`mode: generate`");
  });

  it("finds every place again and makes every text harmless, whatever the file claims", async () => {
    world = await createWorld();
    writeFileSync(file, await cachedResult());
    tamper((stored) => {
      const evil = "![p](https://evil.example/x) @torvalds fixes #1 <img src=x> [ok](javascript:1)";
      const lie = {
        kind: "inline",
        path: "src/sum.ts",
        side: "RIGHT",
        startLine: 9999,
        endLine: 1,
      };
      const [first = {}] = stored.suggestions;
      stored.suggestions = [
        { ...first, body: evil, title: evil, placement: { ...lie, match: "exact", lines: [] } },
        { ...first, path: "../../etc/passwd", body: `${evil} 2`, placement: lie },
        {
          ...first,
          path: "src/session.ts",
          quote: "no such line",
          placement: lie,
          fingerprint: "x",
        },
        { ...first, quote: 5, path: ["a"], severity: "CATASTROPHIC" },
        { ...first, path: `a\n::error::${"b".repeat(5000)}`, body: "Long path." },
        {
          ...first,
          replacement: "```\n</details><script>",
          fate: "inline",
          verdict: { status: "rejected", reason: evil },
        },
      ];
      stored["skipped"] = [
        {
          path: "x</summary><img src=y>",
          detail: evil,
          reason: evil,
          changedLines: -5,
          reviewable: true,
        },
      ];
      stored["marks"] = { review: "<!-- fen:review --><img src=z>", comments: { x: "<script>" } };
    });
    const run = await publish();
    expect(world.github.requests.map(({ status }) => status)).not.toContain(422);
    expect(world.github.reviews).toHaveLength(1);
    const { reviews, comments } = postedOn(world.github);
    expect(comments.map(({ path, line }) => `${path}:${line}`)).toEqual(["src/sum.ts:15"]);
    for (const body of [...reviews, ...comments.map((comment) => comment.body), run.summary]) {
      expect(judgeMarkdown(body, LINKS)).toEqual([]);
    }
    expect(run.exitCode).toBe(0);
  });
});

/** The result file of the base scenario: the repositories are the same byte for byte, and so it fits every world. */
let cached: string | null = null;
async function cachedResult(): Promise<string> {
  if (cached === null) {
    await generate();
    cached = readFileSync(file, "utf8");
  }
  return cached;
}

describe("plan", () => {
  it("prices every batch in the summary, without key, request to the model, or write", async () => {
    world = await createWorld();
    const run = await runIn(world, { inputs: { "api-key": "", mode: "plan" } });
    expect(run.outputs).toMatchObject({ outcome: "skipped", cost: "0", comments: "0" });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toMatch(/^- Batch 1: likely ¥0\.\d+, at most ¥0\.\d+$/m);
    expect(run.summary).toMatch(/^ {2}- `src\/sum\.ts`: \d+ changed lines$/m);
    expect(run.summary).toMatch(/Likely ¥0\.\d+, at most ¥0\.\d+/);
    expect(world.model.requests).toEqual([]);
    expect(world.github.writes).toEqual([]);
  });
});

describe("dry-run", () => {
  it("asks the model, shows every suggestion in the summary, and writes nothing", async () => {
    world = await createWorld();
    const run = await runIn(world, { inputs: { "dry-run": "true" } });
    expect(run.outputs).toMatchObject({
      outcome: "complete",
      suggestions: "3",
      comments: "0",
      cost: "0.00224",
      "review-url": "",
    });
    for (const word of WORDS) expect(run.summary).toContain(word);
    expect(run.summary).toContain(S1.title);
    expect(world.model.requests).toHaveLength(2);
    expect(world.github.writes).toEqual([]);
  });

  it("does not keep a later run from posting", async () => {
    world = await createWorld();
    await runIn(world, { inputs: { "dry-run": "true" } });
    const run = await runIn(world);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
  });
});

describe("a mode that there is not", () => {
  it("fails with those that there are", async () => {
    world = await createWorld();
    const run = await runIn(world, { inputs: { mode: "later" } });
    expect(run.outputs).toMatchObject({ outcome: "failed", reason: "bad-input" });
    expect(run.annotations[0]?.message).toContain(
      '"later" is not one of review, generate, publish, plan, doctor, compare, measure',
    );
    expect(world.model.requests).toEqual([]);
    expect(world.github.writes).toEqual([]);
  });
});
