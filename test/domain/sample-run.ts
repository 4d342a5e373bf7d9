/** The record of a run, as the reports get it. */

import { onlyDiscussion } from "../../src/domain/prompt.ts";
import type { CallRecord } from "../../src/domain/money/call.ts";
import { COMPLETE } from "../../src/domain/outcome.ts";
import type { Plan } from "../../src/domain/plan.ts";
import { findPrice, type Price } from "../../src/domain/money/price.ts";
import type { RunRecord } from "../../src/domain/record.ts";
import type { Usage } from "../../src/domain/money/usage.ts";
import { newFileOf } from "./sample-diff.ts";

const MODEL = "mimo-v2.6-flash";

function priceOf(): Price {
  const price = findPrice(MODEL, new Map());
  if (!price) throw new Error("no price");
  return price;
}

export function callOf(rest: Partial<CallRecord> = {}): CallRecord {
  const { model, ...price } = priceOf();
  const usage: Usage = {
    inputTokens: 1200,
    cachedTokens: 0,
    outputTokens: 240,
    reasoningTokens: 0,
    estimated: false,
  };
  return {
    pass: "generate",
    batch: 1,
    files: ["src/sum.ts"],
    attempt: 1,
    endpoint: "https://one.example/v1",
    model,
    answeredBy: null,
    status: 200,
    outcome: "complete",
    finishReason: "stop",
    error: null,
    plannedInputTokens: 1300,
    maxOutputTokens: 900,
    usage,
    cost: 1_680_000,
    costKnown: true,
    price: { ...price, source: "a price page, checked 2026-01-02" },
    startedAt: "2026-01-02T03:04:05.000Z",
    durationMs: 2345,
    firstTextMs: 400,
    ...rest,
  };
}

export function planOf(rest: Partial<Plan> = {}): Plan {
  const files = [newFileOf("src/sum.ts", 30), newFileOf("src/a|b.ts", 10)];
  return {
    batches: [
      {
        id: 1,
        files: files.map((file) => ({
          file,
          hunks: file.hunks,
          partial: false,
          changedLines: file.additions,
        })),
        diff: "",
        prefix: "",
        context: onlyDiscussion("Title: t"),
        changedLines: 40,
        tokens: {
          shared: 1000,
          generateInstruction: 400,
          verifyInstruction: 300,
          changedLines: 40,
        },
        verification: "all",
        generateBound: 900,
        worst: { generate: 3_100_000, verify: 3_400_000, total: 6_500_000 },
        likely: { generate: 1_700_000, verify: 1_300_000, total: 3_000_000 },
      },
    ],
    skipped: [
      {
        path: "package-lock.json",
        reason: "lock",
        detail: "It is a lock file.",
        changedLines: 900,
        reviewable: false,
      },
    ],
    reviewableLines: 40,
    plannedLines: 40,
    worstForAll: 6_500_000,
    ...rest,
  };
}

/** A complete run with two requests and no suggestion. */
export function recordOf(rest: Partial<RunRecord> = {}): RunRecord {
  return {
    version: "0.0.0",
    mode: "review",
    repository: "o/r",
    startedAt: "2026-01-02T03:04:05.000Z",
    finishedAt: "2026-01-02T03:04:15.000Z",
    ending: COMPLETE,
    gate: "passed",
    coverage: 1,
    pullRequest: {
      number: 7,
      url: "https://github.example/o/r/pull/7",
      base: { sha: "a".repeat(40), ref: "main" },
      head: { sha: "b".repeat(40), ref: "topic" },
    },
    limit: 10_000_000,
    limits: [
      { name: "run", limit: 10_000_000, spent: 2_320_000, left: 7_680_000, isLowerBound: false },
    ],
    currency: "CNY",
    models: { generate: MODEL, verify: MODEL },
    plan: planOf(),
    calls: [
      callOf(),
      callOf({
        pass: "verify",
        cost: 640_000,
        usage: {
          inputTokens: 1500,
          cachedTokens: 1000,
          outputTokens: 60,
          reasoningTokens: 0,
          estimated: false,
        },
      }),
    ],
    earlier: null,
    reviewed: [],
    brokenOff: [],
    unreadable: 0,
    notes: [],
    comments: 0,
    reviewUrl: "",
    requests: { requests: 6, writes: 1 },
    phases: [],
    marks: { review: "", comments: {} },
    ...rest,
  };
}
