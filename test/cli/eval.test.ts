/** `fen eval` on real folders, with a scripted reviewer and judge. */

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it, onTestFinished } from "vitest";

import { readArguments } from "../../src/cli/arguments.ts";
import { createEvalCommand, type EvalEngine } from "../../src/cli/eval.ts";
import { renderBar } from "../../src/cli/eval-progress.ts";
import { InputError } from "../../src/domain/errors.ts";
import type { CaseReview } from "../../src/domain/eval/case-review.ts";
import { foundOf, reviewOf } from "../domain/eval/sample-eval.ts";
import { keepTerminal } from "./eval-terminal.ts";

const FIXTURE = fileURLToPath(new URL("../fixtures/eval", import.meta.url));

/** What is found in the cases of the fixture; by title. */
const FOUND: Readonly<Record<string, CaseReview>> = {
  "Name the file after what it holds": reviewOf({ seconds: 1 }),
  "Sum without a closure": reviewOf({
    suggestions: [
      foundOf({ path: "src/sum.ts", line: 3, endLine: 5 }),
      foundOf({ path: "src/sum.ts", line: 99 }),
    ],
  }),
  "Total of a cart with a discount": reviewOf({
    suggestions: [foundOf({ path: "shop/discount.py", line: 4, side: "LEFT" })],
  }),
};

function folderOf(): string {
  const folder = mkdtempSync(join(tmpdir(), "fen-eval-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(FIXTURE, join(folder, "cases"), { recursive: true });
  return folder;
}

type Script = Partial<EvalEngine> & {
  readonly folder?: string;
  readonly isLive?: boolean;
  readonly review?: (title: string, cancel: AbortController) => Promise<CaseReview>;
};

async function run(args: readonly string[], script: Script = {}) {
  const { folder = folderOf(), isLive = false, review, ...rest } = script;
  const kept = keepTerminal({ isLive });
  const cancel = new AbortController();
  const asked: string[] = [];
  const prepared: string[] = [];
  const command = createEvalCommand({
    flags: [{ name: "model", value: "ID", help: "model to ask" }],
    prepare: (call, wanted) => {
      prepared.push(wanted.judge);
      return Promise.resolve({
        model: call.given("model") || "qwen/coder:7b",
        currency: "CNY",
        costLimit: 10_000_000,
        settings: "s1",
        reviewCase: async ({ title }) => {
          asked.push(title);
          return (await review?.(title, cancel)) ?? FOUND[title] ?? reviewOf();
        },
        judge:
          wanted.judge === ""
            ? null
            : {
                model: wanted.judge,
                costLimit: 1_000_000,
                ask: ({ user }) => {
                  const pairs = user.match(/^\{"suggestion":\d+,"issue":\d+\}$/gm) ?? [];
                  const text = pairs.map((pair) => pair.replace("}", ',"same":true}')).join("\n");
                  return Promise.resolve({ text, cost: 100_000 });
                },
              },
        ...rest,
      });
    },
  });
  const { given, words } = readArguments(args, command);
  const code = await command
    .run({
      given,
      words,
      environment: {},
      folder,
      terminal: kept.terminal,
      scrub: (text) => text.replaceAll("sk-secret", "***"),
      cancelled: cancel.signal,
    })
    .catch((error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : "?"));
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  return { code, folder, asked, prepared, kept, out: kept.out(), told: kept.told(), read };
}

const DEFAULT_OUT = "fen-eval-qwen-coder-7b";

describe("fen eval", () => {
  it("reviews every case, says what it may cost first, and leaves JSON and Markdown", async () => {
    const { code, asked, told, out, read, folder } = await run(["cases"]);
    expect(code).toBe(0);
    expect(asked).toHaveLength(3);
    expect(told).toMatchInlineSnapshot(`
      "3 cases × 1 with qwen/coder:7b: 3 reviews. To make: 3 reviews, at most ¥0.03 (¥0.01 each).
      clean-rename: clean, 0 false alarms, ¥0.001, 1 s (1 of 3, ¥0.001 so far)
      shop-discount: 1 of 2 hit, 0 false alarms, ¥0.001, 2 s (2 of 3, ¥0.002 so far)
      sum-off-by-one: 1 of 1 hit, 1 false alarm, ¥0.001, 2 s (3 of 3, ¥0.003 so far)
      "
    `);
    expect(out).toContain("Evaluation of `qwen/coder:7b`");
    expect(out).toContain(join(folder, DEFAULT_OUT, "eval.md"));
    expect(read(`${DEFAULT_OUT}/eval.md`)).toContain("| **all** | 3 | 3 | 2 of 3 | 1 | ¥0.001 |");
    expect(JSON.parse(read(`${DEFAULT_OUT}/eval.json`))).toMatchObject({
      schema: "fen-eval/1",
      byPlace: { hits: 2, issues: 3, suggestions: 3, cleanCases: 1, cleanAlarms: 0 },
      byMeaning: null,
    });
  });

  it("prints nothing but JSON under --json, and progress elsewhere", async () => {
    const { out, told, read } = await run(["cases", "--json", "--out", "here"]);
    expect(out).toBe(read("here/eval.json"));
    expect(told).toContain("sum-off-by-one: 1 of 1 hit");
  });

  it("asks the judge that it is told to ask", async () => {
    const { prepared, out } = await run(["cases", "--json", "--judge", "wise"]);
    expect(prepared).toEqual(["wise"]);
    expect(JSON.parse(out)).toMatchObject({
      judge: "wise",
      byMeaning: { hits: 2, issues: 3 },
      cost: { judge: "0.0002" },
    });
  });

  it("repeats as often as it is told, and scores only the cases that it is told", async () => {
    const { asked, out } = await run(["cases", "--repeat", "3", "--only", "clean", "--json"]);
    expect(asked).toEqual(Array.from({ length: 3 }, () => "Name the file after what it holds"));
    expect(JSON.parse(out)).toMatchObject({ repetitions: 3, byPlace: { cases: 1, reviews: 3 } });
  });

  it.each([
    ["*-discount", ["Total of a cart with a discount"]],
    ["{clean,sum}-*", ["Name the file after what it holds", "Sum without a closure"]],
    ["off-by", ["Sum without a closure"]],
  ])("takes %s for the cases that it means", async (only, titles) => {
    expect((await run(["cases", "--only", only])).asked).toEqual(titles);
  });

  it("shows a bar with what was done, hit and spent where somebody looks", async () => {
    const { kept } = await run(["cases"], { isLive: true });
    const { statuses } = kept;
    expect(statuses[0]).toBe("░░░░░░░░░░░░░░░░░░░░ 0 of 3 · ¥0 · 0 of 0 issues hit");
    expect(
      statuses.filter((status) => status?.includes("3 of 3 · ¥0.003 · 2 of 3 issues hit")),
    ).not.toEqual([]);
    expect(statuses.at(-1)).toBeNull();
    expect(kept.told()).not.toContain("so far");
  });

  it("says how long it will take", () => {
    const standing = { total: 4, done: 1, hits: 1, issues: 2, cost: 8_400_000 };
    const bar = (leftMs: number) => renderBar(standing, { currency: "CNY", leftMs, width: 100 });
    expect(bar(61_000)).toBe(
      "█████░░░░░░░░░░░░░░░ 1 of 4 · ¥0.0084 · 1 of 2 issues hit · about 61 s left",
    );
    expect(bar(601_000)).toContain("about 11 min left");
    expect(bar(7_000_000)).toContain("about 2 h left");
  });

  it("keeps what was done and spent on a narrow terminal", () => {
    const standing = { total: 1000, done: 250, hits: 1, issues: 2, cost: 8_400_000 };
    const bar = (width: number) => renderBar(standing, { currency: "CNY", leftMs: 61_000, width });
    expect(bar(60)).toBe(
      `${"█".repeat(4)}${"░".repeat(14)} 250 of 1000 · ¥0.0084 · 1 of 2 issues hit`,
    );
    expect(bar(40)).toBe("████░░░░░░░░░░░░░░ 250 of 1000 · ¥0.0084");
    expect(bar(28)).toBe("█░░░░░ 250 of 1000 · ¥0.0084");
  });

  it("keeps secrets out of every file", async () => {
    const leak = reviewOf({ suggestions: [foundOf({ body: "the key sk-secret" })] });
    const { read } = await run(["cases", "--out", "o"], { review: async () => leak });
    expect(read("o/state.json") + read("o/eval.json")).not.toContain("sk-secret");
  });
});

describe("fen eval after an interruption", () => {
  it("goes on where it was, pays nothing twice, and ends with the same figures", async () => {
    const whole = await run(["cases", "--json"]);
    const folder = folderOf();
    const first = await run(["cases", "--json"], {
      folder,
      review: async (title, cancel) => {
        if (!title.startsWith("Total")) return FOUND[title] ?? reviewOf();
        cancel.abort("cancelled");
        return reviewOf({ outcome: "not-reviewed", reason: "cancelled", cost: 400_000 });
      },
    });
    expect(first.code).toBe(130);
    expect(JSON.parse(first.out)).toMatchObject({ stop: "cancelled", byPlace: { cases: 1 } });
    const second = await run(["cases", "--json"], { folder });
    expect(second.asked).toEqual(["Total of a cart with a discount", "Sum without a closure"]);
    expect(second.told).toContain("3 reviews, 1 of them saved before");
    const [expected, result] = [whole, second].map(
      ({ out }) => JSON.parse(out) as Record<string, unknown>,
    );
    expect(result?.["byPlace"]).toEqual(expected?.["byPlace"]);
    expect(result?.["cost"]).toMatchObject({ reviews: "0.003", notReviewed: "0.0004" });
  });

  it("asks nobody when everything is saved", async () => {
    const { folder } = await run(["cases"]);
    const again = await run(["cases", "--json"], { folder });
    expect(again.asked).toEqual([]);
    expect(again.code).toBe(0);
    expect(again.told).toContain("3 of them saved before. Nothing is left to review.");
    expect(JSON.parse(again.out)).toMatchObject({ byPlace: { cases: 3 } });
  });

  it("keeps what an error left, and says how to go on", async () => {
    const folder = folderOf();
    const first = await run(["cases"], {
      folder,
      review: async (title) => {
        if (title.startsWith("Sum")) throw new InputError("`api-key`: refused");
        return reviewOf();
      },
    });
    expect(first.code).toBe("InputError: `api-key`: refused");
    expect(first.told).toContain(`saved in ${DEFAULT_OUT}; the same command goes on from there`);
    expect((await run(["cases"], { folder })).asked).toEqual(["Sum without a closure"]);
  });

  it("runs anew, and says so, when settings are others or a case has changed", async () => {
    const { folder } = await run(["cases"]);
    const other = await run(["cases"], { folder, settings: "s2" });
    expect(other.asked).toHaveLength(3);
    expect(other.told).toContain("because settings, model or version were others: 3 reviews");
    const json = join(folder, "cases", "clean-rename.json");
    writeFileSync(json, readFileSync(json, "utf8").replace("Name", "Rename"));
    const changed = await run(["cases"], { folder, settings: "s2" });
    expect(changed.asked).toEqual(["Rename the file after what it holds"]);
    expect(changed.told).toContain("because the case has changed since: clean-rename");
    expect(changed.read(`${DEFAULT_OUT}/eval.md`)).toContain(
      "Run anew, because the case has changed",
    );
  });

  it("takes nothing of other settings or of a case as it was into the figures", async () => {
    const { folder } = await run(["cases"]);
    const limit = ["cases", "--json", "--total-limit", "0.0115"];
    const other = await run(limit, { folder, settings: "s2" });
    expect(JSON.parse(other.out)).toMatchObject({ stop: "total-limit", byPlace: { cases: 2 } });
    const json = join(folder, "cases", "clean-rename.json");
    writeFileSync(json, readFileSync(json, "utf8").replace("Name", "Rename"));
    const changed = await run([...limit.slice(0, 3), "0.001"], { folder, settings: "s2" });
    expect(changed.asked).toEqual([]);
    expect(JSON.parse(changed.out)).toMatchObject({ byPlace: { cases: 1, cleanCases: 0 } });
  });

  it("begins anew under --fresh, also where what is saved is damaged, and keeps other cases", async () => {
    const { folder } = await run(["cases"]);
    const fresh = await run(["cases", "--fresh", "--only", "clean"], { folder });
    expect(fresh.asked).toHaveLength(1);
    expect((await run(["cases"], { folder })).asked).toEqual([]);
    writeFileSync(join(folder, DEFAULT_OUT, "state.json"), "{");
    const damaged = await run(["cases"], { folder });
    expect(damaged.code).toBe(
      `InputError: ${DEFAULT_OUT}/state.json: is not JSON; --fresh begins anew and pays again`,
    );
    expect(damaged.asked).toEqual([]);
    expect((await run(["cases", "--fresh"], { folder })).asked).toHaveLength(3);
  });

  it("stops before the limit of everything could be exceeded, and says so", async () => {
    const { code, asked, out, read } = await run(["cases", "--total-limit", "0.0115"]);
    expect(code).toBe(0);
    expect(asked).toHaveLength(2);
    expect(out).toContain("could have exceeded `--total-limit`: 1 review not run.");
    expect(read(`${DEFAULT_OUT}/eval.md`)).toContain(
      "| sum-off-by-one | 1 | — | — | — | — | — | not run |",
    );
  });
});

describe("fen eval refuses, before anything is spent,", () => {
  it.each<readonly [string, readonly string[], string]>([
    ["no folder", [], "UsageError: fen eval needs a folder: fen eval DIR"],
    [
      "a folder that is not there",
      ["nowhere"],
      "InputError: nowhere: is no folder that can be read",
    ],
    [
      "no repetitions",
      ["cases", "--repeat", "0"],
      "UsageError: --repeat must be a whole number from 1 to 100",
    ],
    [
      "half a lane",
      ["cases", "--parallel", "1.5"],
      "UsageError: --parallel must be a whole number from 1 to 16",
    ],
    [
      "a limit of 0",
      ["cases", "--total-limit", "0"],
      "UsageError: --total-limit must be a decimal number above 0, such as 0.5",
    ],
    [
      "a limit in words",
      ["cases", "--total-limit", "¥1"],
      "UsageError: --total-limit must be a decimal number above 0, such as 0.5",
    ],
    [
      "a choice of nothing",
      ["cases", "--only", "zzz"],
      'InputError: --only: none of the 3 cases matches "zzz"; there are clean-rename, shop-discount, sum-off-by-one',
    ],
    [
      "results between the cases",
      ["cases", "--out", "cases"],
      "UsageError: --out: the results cannot lie between the cases; name another folder",
    ],
  ])("%s", async (_, args, message) => {
    const { code, asked } = await run(args);
    expect(code).toBe(message);
    expect(asked).toEqual([]);
  });

  it.each<readonly [string, (cases: string) => void, string]>([
    [
      "a folder without cases",
      (cases) => {
        rmSync(cases, { recursive: true });
        mkdirSync(cases);
      },
      "InputError: cases: holds no cases; a case is ID.diff with ID.json",
    ],
    [
      "a diff without its issues",
      (cases) => rmSync(join(cases, "clean-rename.json")),
      "InputError: clean-rename.diff: there is no clean-rename.json beside it",
    ],
    [
      "issues without their diff",
      (cases) => rmSync(join(cases, "clean-rename.diff")),
      "InputError: clean-rename.json: there is no clean-rename.diff beside it",
    ],
    [
      "a case that cannot be read",
      (cases) => writeFileSync(join(cases, "clean-rename.json"), '{"title":"T"}'),
      "InputError: clean-rename.json: issues: is missing",
    ],
  ])("%s", async (_, change, message) => {
    const folder = folderOf();
    change(join(folder, "cases"));
    const { code, prepared } = await run(["cases"], { folder });
    expect(code).toBe(message);
    expect(prepared).toEqual([]);
  });

  it("a place that cannot be written", async () => {
    const folder = folderOf();
    writeFileSync(join(folder, "file"), "");
    const { code, asked } = await run(["cases", "--out", "file/x"], { folder });
    expect(code).toBe("InputError: --out: file/x cannot be written");
    expect(asked).toEqual([]);
    symlinkSync(join(folder, "gone"), join(folder, "link"));
    const nowhere = await run(["cases", "--out", "link"], { folder });
    expect(nowhere.code).toBe("InputError: --out: link cannot be written");
    expect(nowhere.asked).toEqual([]);
  });
});

describe("two evaluations in one folder", () => {
  it("are one too many: the second is refused before it asks, and the first goes on", async () => {
    const folder = folderOf();
    const second: unknown[] = [];
    const first = await run(["cases"], {
      folder,
      review: async () => {
        if (second.length === 0) {
          second.push(null);
          const { code, asked } = await run(["cases"], { folder });
          second.push(code, asked);
        }
        return reviewOf();
      },
    });
    expect(second.slice(1)).toEqual([
      `InputError: --out: another fen eval is at work in ${DEFAULT_OUT} (process ${process.pid}); wait for it, or name another folder; if that process is no fen, delete ${join(DEFAULT_OUT, "lock")}`,
      [],
    ]);
    expect([first.code, first.asked.length]).toEqual([0, 3]);
    expect((await run(["cases"], { folder })).code).toBe(0);
  });

  it.each(["999999999", "", "nobody", String(process.pid)])(
    "do not wait for one that is gone, and left the note %j",
    async (note) => {
      const folder = folderOf();
      mkdirSync(join(folder, DEFAULT_OUT));
      writeFileSync(join(folder, DEFAULT_OUT, "lock"), note);
      expect((await run(["cases"], { folder })).code).toBe(0);
      expect(() => readFileSync(join(folder, DEFAULT_OUT, "lock"))).toThrow("ENOENT");
    },
  );

  it("leave the folder free when what is saved cannot be read", async () => {
    const folder = folderOf();
    mkdirSync(join(folder, DEFAULT_OUT));
    writeFileSync(join(folder, DEFAULT_OUT, "state.json"), "{");
    expect((await run(["cases"], { folder })).code).toContain("--fresh begins anew");
    expect((await run(["cases", "--fresh"], { folder })).code).toBe(0);
  });
});

it("ends with 1 when no case could be reviewed, and does not call that a result", async () => {
  const failed = reviewOf({ outcome: "failed", reason: "model-unavailable" });
  const { code, told, out } = await run(["cases"], { review: async () => failed });
  expect(code).toBe(1);
  expect(told).toContain("No case was reviewed, so there is nothing to score.");
  expect(out).toContain("Not reviewed, and in no figure");
});
