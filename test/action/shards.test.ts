/** One pull request over a matrix of jobs: each takes its part, and one review comes of it. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { git } from "../fakes/change/git.ts";
import { pullRequestEvent } from "../fakes/events.ts";
import { reviewAnswers } from "../fakes/model-review.ts";
import { judgeMarkdown } from "./judge.ts";
import { postedOn, runIn, type RunOptions, type Scene, type World } from "./scenario.ts";
import {
  billOf,
  countPosted,
  createParts,
  generatesOf,
  partsIn,
  stage,
  temporaryFolder,
  type Parts,
} from "./stage.ts";

const LINKS = "https://github.example/octo-org/widgets/";
/** As in a job of its own, which has neither secrets nor a way to the endpoint. */
const NO_MODEL = { "api-key": "", "base-url": "" };
const COUNT = 4;

type Inputs = Readonly<Record<string, string>>;

type Matrix = {
  readonly world: World;
  readonly parts: Parts;
  readonly folder: string;
  /** Runs one part and leaves its file where `download-artifact` would. */
  readonly generate: (
    index: number,
    inputs?: Inputs,
    event?: RunOptions["event"],
  ) => Promise<Scene>;
  readonly publish: (inputs?: Inputs, event?: RunOptions["event"]) => Promise<Scene>;
};

async function stageMatrix(count = 6): Promise<Matrix> {
  const parts = createParts(count);
  const world = await stage({
    ...parts,
    model: {
      answers: reviewAnswers({
        suggestions: (request) => partsIn(request, parts).map(({ suggestion }) => suggestion),
      }),
    },
  });
  const folder = join(temporaryFolder(), "fen");
  mkdirSync(folder);
  const limit = { "cost-limit": "1" };
  return {
    world,
    parts,
    folder,
    generate: async (index, inputs = {}, event) => {
      const shard = `${index}/${COUNT}`;
      const run = await runIn(world, {
        inputs: { ...limit, mode: "generate", shard, ...inputs },
        ...(event ? { event } : {}),
      });
      writeFileSync(join(folder, `fen-${index}.json`), run.resultFile ?? "");
      return run;
    },
    publish: (inputs = {}, event) =>
      runIn(world, {
        ...(event ? { event } : {}),
        inputs: {
          ...limit,
          ...NO_MODEL,
          mode: "publish",
          "result-file": join(folder, "*.json"),
          ...inputs,
        },
      }),
  };
}

/** The newest commit that GitHub has of the pull request's branch. */
const headOf = ({ dir }: World) => git(dir, ["rev-parse", "refs/heads/feature"]).toString().trim();

const wordsOf = ({ parts }: Matrix) => parts.parts.map(({ word }) => word);

async function generateAll(matrix: Matrix, indexes = [1, 2, 3, 4]): Promise<readonly Scene[]> {
  return Promise.all(indexes.map((index) => matrix.generate(index)));
}

describe("a matrix of jobs", () => {
  it("reads every file once, and leaves one review, one summary and the cost of all", async () => {
    const matrix = await stageMatrix();
    const { world } = matrix;
    const runs = await generateAll(matrix);
    expect(runs.map(({ outputs }) => outputs["outcome"])).toEqual(Array(COUNT).fill("complete"));
    expect(world.github.writes).toEqual([]);
    const asked = generatesOf(world.model).flatMap((request) => partsIn(request, matrix.parts));
    expect(asked.map(({ path }) => path).toSorted()).toEqual(
      matrix.parts.parts.map(({ path }) => path).toSorted(),
    );
    const run = await matrix.publish();
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "6", coverage: "1" });
    expect(Number(run.outputs["cost"])).toBeCloseTo(billOf(world.model), 7);
    expect(world.github.reviews).toHaveLength(1);
    expect(world.github.issueComments).toHaveLength(1);
    for (const word of wordsOf(matrix)) expect(countPosted(world.github, word)).toBe(1);
    expect(run.summary).toContain("| 3/4 | complete | 100 % |");
    expect(world.github.issueComments[0]?.body).toContain("in 4 runs");
    const { reviews, comments } = postedOn(world.github);
    const texts = [...reviews, ...comments.map(({ body }) => body)].map((body) =>
      body.replace(/^(?:<!-- fen:[^\n]*-->\n)+/, ""),
    );
    for (const text of [...texts, run.summary]) expect(judgeMarkdown(text, LINKS)).toEqual([]);
  });

  it("is known to the next run: nothing is read or said again, and only what is new is paid for", async () => {
    const matrix = await stageMatrix();
    const { world } = matrix;
    await generateAll(matrix);
    await matrix.publish();
    const before = world.model.requests.length;
    const again = await runIn(world, { inputs: { "cost-limit": "1" } });
    expect(again.outputs).toMatchObject({ outcome: "skipped", reason: "already-reviewed" });
    const change = world.push({ "src/new.ts": "export const fresh = 1;\n" });
    const payload = pullRequestEvent({ action: "synchronize", change });
    const next = await runIn(world, {
      event: { name: "pull_request", payload },
      inputs: { "cost-limit": "1" },
    });
    expect(next.outputs["outcome"]).toBe("complete");
    const prompts = world.model.requests.slice(before).map(({ raw }) => raw);
    expect(prompts.join()).toContain("=== src/new.ts");
    expect(prompts.join()).not.toContain("=== src/part1.ts");
    for (const word of wordsOf(matrix)) expect(countPosted(world.github, word)).toBe(1);
    expect(world.github.issueComments).toHaveLength(1);
    expect(world.github.issueComments[0]?.body).toContain("in 5 runs");
    expect(world.github.issueComments[0]?.body.match(/<!-- fen:summary/g)).toHaveLength(1);
  });

  it("again and again leaves one comment with no more lines than parts, and the cost of all of them", async () => {
    const matrix = await stageMatrix(4);
    const { world } = matrix;
    for (const round of [1, 2, 3]) {
      if (round > 1) world.push({ [`src/part${round + 10}.ts`]: `export const r${round} = 1;\n` });
      const change = { ...world.change, headSha: headOf(world) };
      const event = { name: "pull_request", payload: pullRequestEvent({ change }) };
      await Promise.all([1, 2, 3, 4].map((index) => matrix.generate(index, {}, event)));
      const run = await matrix.publish({}, event);
      expect(run.outputs["outcome"]).toMatch(/^(?:complete|skipped)$/);
    }
    expect(world.github.issueComments).toHaveLength(1);
    const body = world.github.issueComments[0]?.body ?? "";
    expect(body.match(/<!-- fen:summary/g)?.length).toBeLessThanOrEqual(COUNT);
    const next = await runIn(world, {
      event: {
        name: "pull_request",
        payload: pullRequestEvent({ change: { ...world.change, headSha: headOf(world) } }),
      },
      inputs: { "cost-limit": "1", incremental: "false" },
    });
    expect(next.exitCode).toBe(0);
    for (const word of wordsOf(matrix)) expect(countPosted(world.github, word)).toBe(1);
    const paid = /Cost of this pull request so far: ¥([\d.]+)/.exec(
      world.github.issueComments[0]?.body ?? "",
    )?.[1];
    expect(Number(paid)).toBeCloseTo(billOf(world.model), 3);
  });

  it("of which a part is missing says so, with its files; run again, it posts only what was missing", async () => {
    const matrix = await stageMatrix();
    const { world } = matrix;
    await generateAll(matrix, [1, 3, 4]);
    const run = await matrix.publish();
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: "partial", reason: "shard-missing" });
    expect(Number(run.outputs["coverage"])).toBeLessThan(1);
    expect(run.summary).toContain("| 2/4 | **missing** |");
    const read = generatesOf(world.model).flatMap((request) => partsIn(request, matrix.parts));
    const unread = matrix.parts.parts.filter((part) => !read.includes(part));
    expect(unread.length).toBeGreaterThan(0);
    const body = world.github.reviews[0]?.body ?? "";
    for (const { path } of unread) {
      expect(run.summary).toContain(path);
      expect(body).toContain(path);
      expect(world.github.issueComments[0]?.body).toContain(path);
    }
    await matrix.generate(2);
    const second = await matrix.publish();
    expect(second.outputs).toMatchObject({ outcome: "complete", coverage: "1" });
    expect(second.outputs["comments"]).toBe(String(unread.length));
    for (const word of wordsOf(matrix)) expect(countPosted(world.github, word)).toBe(1);
    expect(world.github.issueComments).toHaveLength(1);
    expect(world.github.issueComments[0]?.body).toContain("in 4 runs");
  });

  it("may fail in part: what the others found is posted", async () => {
    const matrix = await stageMatrix();
    await generateAll(matrix, [1, 2, 3]);
    await matrix.generate(4, { "cost-limit": "0.00001" });
    const run = await matrix.publish();
    expect(run.outputs).toMatchObject({ outcome: "partial", reason: "cost-limit" });
    expect(run.summary).toContain("| 4/4 | not-reviewed (cost-limit) |");
    expect(Number(run.outputs["comments"])).toBeGreaterThan(0);
  });

  it("posts nothing onto a newer commit, and keeps what was found", async () => {
    const matrix = await stageMatrix();
    await generateAll(matrix);
    matrix.world.push({ "src/new.ts": "export const fresh = 1;\n" });
    const run = await runIn(matrix.world, {
      event: {
        name: "pull_request",
        payload: pullRequestEvent({ action: "synchronize", change: matrix.world.change }),
      },
      inputs: { ...NO_MODEL, mode: "publish", "result-file": join(matrix.folder, "*.json") },
    });
    expect(run.outputs["reason"]).toBe("head-moved");
    expect(matrix.world.github.reviews).toEqual([]);
  });
});

describe("a pattern of result files", () => {
  it.each([
    ["matches nothing", "nothing-*.json", "no file matches"],
    ["is no pattern", "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}.json", "`result-file`"],
  ])("that %s is an error before anything is posted", async (_, pattern, words) => {
    const matrix = await stageMatrix(2);
    const run = await matrix.publish({ "result-file": join(matrix.folder, pattern) });
    expect(run.outputs).toMatchObject({ outcome: "failed", reason: "bad-input" });
    expect(run.annotations[0]?.message).toContain(words);
    expect(matrix.world.github.writes).toEqual([]);
  });

  it("passes over links and over what an earlier publication left, and refuses strangers", async () => {
    const matrix = await stageMatrix(2);
    await generateAll(matrix);
    writeFileSync(join(matrix.folder, "fen-result.published.json"), "{}");
    expect((await matrix.publish({ "dry-run": "true" })).outputs["outcome"]).toBe("complete");
    writeFileSync(join(matrix.folder, "zz.json"), '{"schema":"fen-result/1"}');
    const run = await matrix.publish();
    expect(run.outputs).toMatchObject({ outcome: "failed", reason: "bad-input" });
    expect(matrix.world.github.writes).toEqual([]);
  });
});
