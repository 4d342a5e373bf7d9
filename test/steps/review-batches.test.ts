import { describe, expect, it } from "vitest";

import { onlyDiscussion } from "../../src/domain/prompt.ts";
import { Budget } from "../../src/domain/money/budget.ts";
import type { CallRecord } from "../../src/domain/money/call.ts";
import type { FileDiff } from "../../src/domain/diff/diff.ts";
import { survives } from "../../src/domain/reviewed.ts";
import type { Plan } from "../../src/domain/plan.ts";
import { createAsker } from "../../src/steps/ask.ts";
import { planReview } from "../../src/steps/plan/plan.ts";
import type { Proofs } from "../../src/steps/prove/proofs.ts";
import { reviewBatches, type BatchResult } from "../../src/steps/review-batches.ts";
import { fileOf, hunkOf } from "../domain/sample-diff.ts";
import {
  answerOf,
  brokenOf,
  failureOf,
  priceOf,
  scriptModel,
  usageOf,
  type Script,
} from "./scripted-model.ts";

const LINES = ["const a = one();", "const b = two(a);", "return a / b.length;"];
const FILE = fileOf("src/a.ts", [
  hunkOf(
    LINES.map((line) => `+${line}`),
    { old: 0, new: 1 },
  ),
]);
const countTokens = (text: string) => Math.ceil(text.length / 4);
const LIMIT = 1_000_000;

const CLAIM = {
  path: "src/a.ts",
  quote: "return a / b.length;",
  severity: "major",
  category: "bug",
  title: "Divides by zero",
  body: "An empty `b` has the length 0.",
};

type Setup = {
  readonly script: Script;
  readonly files?: readonly FileDiff[];
  readonly limit?: number;
  readonly proofs?: Partial<Proofs>;
  readonly signal?: AbortSignal;
  readonly models?: readonly string[];
  readonly batches?: (plan: Plan) => Plan["batches"];
};

/** Plans and reviews with a scripted endpoint. */
async function run(setup: Setup) {
  const limit = setup.limit ?? LIMIT;
  const price = priceOf("m");
  const files = setup.files ?? [FILE];
  const plan = planReview({
    files,
    skipped: [],
    context: onlyDiscussion("Title: t"),
    language: "en",
    prices: { generate: price, verify: price },
    limit,
    shard: { index: 1, count: 1 },
    countTokens,
  });
  const client = scriptModel(setup.script);
  const budget = new Budget(limit);
  const calls: CallRecord[] = [];
  const signal = setup.signal ?? new AbortController().signal;
  const asker = createAsker({
    clients: [client],
    budget,
    rate: { cnyPerUsd: 7_000_000_000, source: "test" },
    priceAt: () => null,
    countTokens,
    signal,
    timeLeftMs: () => 60_000,
    wait: async () => {},
    onCall: (call) => calls.push(call),
    onNotice: () => {},
  });
  const previews: string[] = [];
  const through: BatchResult[] = [];
  const models = (setup.models ?? ["m"]).map((model) => priceOf(model));
  const results = await reviewBatches({
    batches: setup.batches?.(plan) ?? plan.batches,
    files,
    budget,
    asker,
    models: { generate: models, verify: models },
    temperatures: { generate: 0.3, verify: 0.1 },
    language: "en",
    minSeverity: "minor",
    countTokens,
    signal,
    proofs: { refute: async (placed) => placed, enclose: async () => [], ...setup.proofs },
    onSuggestion: ({ title }) => previews.push(title),
    onPlaced: () => undefined,
    findings: [],
    postFindings: false,
    onBatch: (result) => through.push(result),
  });
  return { results, calls, requests: client.requests, budget, previews, through, limit };
}

/** `Title: verdict (reason)` of every suggestion. */
function verdictsOf(results: readonly BatchResult[]): string[] {
  return results.flatMap(({ reviewed }) =>
    reviewed.map(({ suggestion, verdict, fate }) => {
      const end = fate === "not-posted" ? "" : `, ${fate}`;
      return `${suggestion.title}: ${verdict.status} (${verdict.reason})${end}`;
    }),
  );
}

const verdictOf = (verdict: string, rest: object = {}) => ({
  id: 1,
  verdict,
  reason: "r",
  ...rest,
});

describe("a batch with a suggestion", () => {
  it("is asked about twice, with the same beginning, and comes back verified", async () => {
    const { results, requests, calls, previews, budget } = await run({
      script: [answerOf([CLAIM]), answerOf([verdictOf("confirmed", { severity: "critical" })])],
    });
    expect(results[0]).toMatchObject({
      status: "reviewed",
      reason: null,
      verified: true,
      unreadable: 0,
    });
    expect(results[0]?.reviewed[0]).toMatchObject({
      suggestion: { title: "Divides by zero", severity: "critical" },
      placement: { kind: "inline", path: "src/a.ts", startLine: 3, endLine: 3 },
      verdict: { status: "confirmed" },
      fate: "not-posted",
    });
    const [generate, verify] = requests.map(({ messages }) =>
      messages.map(({ content }) => content),
    );
    expect(generate?.[0]).toBe(verify?.[0]);
    const shared = generate?.[1]?.split("Task: ")[0] ?? "";
    expect(shared).toContain("return a / b.length;");
    expect(verify?.[1]?.startsWith(`${shared}Task: `)).toBe(true);
    expect(verify?.[1]).toContain('{"id":1,"path":"src/a.ts","line":3,');
    expect(requests.map(({ temperature }) => temperature)).toEqual([0.3, 0.1]);
    expect(calls.map(({ pass, batch }) => [pass, batch])).toEqual([
      ["generate", 1],
      ["verify", 1],
    ]);
    expect(previews).toEqual(["Divides by zero"]);
    expect(budget.left).toBe(LIMIT - budget.spent);
  });

  it("that is rejected with evidence has it taken out at once", async () => {
    const evidence = "const b = two(a);";
    const { results } = await run({
      script: [answerOf([CLAIM]), answerOf([verdictOf("rejected", { evidence })])],
    });
    expect(verdictsOf(results)).toEqual(["Divides by zero: rejected (r), rejected"]);
    expect(results[0]?.reviewed.filter(survives)).toEqual([]);
  });
});

describe("the verification of a batch", () => {
  it("is shown the code around what is worth checking, which is asked for once", async () => {
    const asked: (readonly [string[], string[]])[] = [];
    const { requests } = await run({
      script: [
        answerOf([CLAIM, { ...CLAIM, quote: LINES[0], severity: "nit", title: "Name" }]),
        answerOf([verdictOf("confirmed")]),
      ],
      proofs: {
        enclose: async (placed, shown) => {
          asked.push([
            placed.map(({ suggestion }) => suggestion.title),
            shown.map(({ file }) => file.path),
          ]);
          return [{ path: "src/a.ts", startLine: 9, lines: ["function around() {"] }];
        },
      },
    });
    expect(asked).toEqual([[["Divides by zero"], ["src/a.ts"]]]);
    expect(requests[0]?.messages[1]?.content).not.toContain("function around()");
    expect(requests[1]?.messages[1]?.content).toContain("@@ 9 @@\n function around() {");
  });

  it("by one who confirms a false control says so, and takes nothing out", async () => {
    const lines = ["first = alpha(beta);", "second = gamma(delta);", "third = epsilon(zeta);"];
    const claims = lines.map((quote, n) => ({ ...CLAIM, quote, title: `About ${n}`, body: "" }));
    const evidence = lines[0];
    const { results } = await run({
      files: [
        fileOf("src/a.ts", [
          hunkOf(
            lines.map((line) => `+${line}`),
            { old: 0, new: 1 },
          ),
        ]),
      ],
      script: [
        answerOf(claims),
        answerOf([
          verdictOf("confirmed", { severity: "critical" }),
          ...[2, 3].map((id) => ({ ...verdictOf("rejected", { evidence }), id })),
          ...[4, 5].map((id) => ({ ...verdictOf("confirmed"), id })),
        ]),
      ],
    });
    const problem = "the verifier confirmed a control statement that is false";
    expect(results[0]).toMatchObject({ status: "reviewed", verified: false, problem });
    expect(verdictsOf(results)).toEqual(
      [0, 1, 2].map((n) => `About ${n}: not-verified (${problem})`),
    );
    const severities = results[0]?.reviewed.map(({ suggestion }) => suggestion.severity);
    expect(severities).toEqual(["major", "major", "major"]);
  });
});

const LOST_VERIFICATIONS: readonly (readonly [string, Script, boolean, string])[] = [
  ["fails", [failureOf("bad-request", 400)], false, "the verification failed: 400 bad-request"],
  [
    "cannot be reached",
    [0, 0, 0].map((status) => failureOf("unavailable", status)),
    false,
    "the verification failed: 0 unavailable",
  ],
  [
    "answers with prose",
    [{ text: "Looks fine." }, { text: "Really." }],
    false,
    "the verification broke off: the answer has no closing line",
  ],
  [
    "breaks off",
    [brokenOf('{"id":1,"verd'), brokenOf('{"id":1,"ver'), brokenOf('{"id":1,"v')],
    false,
    "the verification failed: the stream broke off",
  ],
  [
    "names an id that was not asked about",
    [answerOf([{ ...verdictOf("rejected", { evidence: LINES[0] }), id: 9 }])],
    false,
    "no answer",
  ],
  [
    "rejects without evidence",
    [answerOf([verdictOf("rejected")])],
    true,
    "rejected, but without evidence that stands in the code",
  ],
  [
    "rejects with invented evidence",
    [answerOf([verdictOf("rejected", { evidence: "if (b.length === 0) return 0;" })])],
    true,
    "rejected, but without evidence that stands in the code",
  ],
  ["is uncertain", [answerOf([verdictOf("uncertain")])], true, "r"],
];

describe("a verification that", () => {
  it.each(LOST_VERIFICATIONS)(
    "%s leaves the suggestion, marked",
    async (...[, script, isHealthy, reason]) => {
      const { results, budget } = await run({ script: [answerOf([CLAIM]), ...script] });
      expect(verdictsOf(results)).toEqual([`Divides by zero: not-verified (${reason})`]);
      expect(results[0]).toMatchObject({ status: "reviewed", verified: isHealthy });
      expect(budget.left).toBe(LIMIT - budget.spent);
    },
  );

  it("names none of the suggestions has not worked", async () => {
    const { results } = await run({ script: [answerOf([CLAIM]), answerOf([])] });
    expect(verdictsOf(results)).toEqual(["Divides by zero: not-verified (no answer)"]);
    expect(results[0]?.verified).toBe(false);
  });

  it("breaks off after some verdicts keeps those and marks the others", async () => {
    const other = { ...CLAIM, quote: LINES[1], title: "Two is slow", body: "" };
    const { results } = await run({
      script: [
        answerOf([CLAIM, other]),
        brokenOf(`${JSON.stringify(verdictOf("confirmed"))}\n{"id":2,`),
      ],
    });
    expect(verdictsOf(results)).toEqual([
      "Divides by zero: confirmed (r)",
      "Two is slow: not-verified (the verification broke off: the stream broke off)",
    ]);
    expect(results[0]?.verified).toBe(false);
  });

  it("starts afresh after its first answer broke off in the middle of an object", async () => {
    const { results } = await run({
      script: [
        answerOf([CLAIM]),
        brokenOf('{"id":1,"verdict":"con'),
        answerOf([verdictOf("confirmed")]),
      ],
    });
    expect(verdictsOf(results)).toEqual(["Divides by zero: confirmed (r)"]);
  });

  it("finds no money left marks the suggestions and asks nothing", async () => {
    const dear = answerOf([CLAIM], { usage: usageOf(LIMIT, 10) });
    const { results, calls } = await run({ script: [dear] });
    expect(calls.length).toBe(1);
    expect(verdictsOf(results)).toEqual([
      "Divides by zero: not-verified (the limit did not pay for the verification)",
    ]);
  });
});

describe("what is not worth checking", () => {
  it("is nothing at all: then there is one request", async () => {
    const { results, calls, budget } = await run({ script: [answerOf([])] });
    expect([results[0]?.status, calls.length]).toEqual(["reviewed", 1]);
    expect(budget.left).toBe(LIMIT - budget.spent);
  });

  it("is less severe than asked for, or says what another one says", async () => {
    const nit = { ...CLAIM, quote: LINES[0], severity: "nit", title: "Name" };
    const again = { ...CLAIM, body: "An empty `b` has length 0." };
    const different = { ...CLAIM, title: "Callers expect integers", body: "" };
    const { results, requests } = await run({
      script: [
        answerOf([CLAIM, nit, again, different]),
        answerOf([verdictOf("confirmed"), { ...verdictOf("confirmed"), id: 2 }]),
      ],
    });
    expect(verdictsOf(results)).toEqual([
      "Divides by zero: confirmed (r)",
      "Name: not-verified (not verified)",
      "Divides by zero: not-verified (not verified), duplicate",
      "Callers expect integers: confirmed (r)",
    ]);
    expect(requests[1]?.messages[1]?.content).not.toContain('"title":"Name"');
    const names = results[0]?.reviewed.map(({ fingerprint }) => fingerprint) ?? [];
    expect(names[2]).toBe(names[0]);
    expect(new Set(names).size).toBe(3);
  });
});

describe("a first pass that", () => {
  it("breaks off keeps what it said, has it verified, and says that there may be more", async () => {
    const { results } = await run({
      script: [
        brokenOf(`${JSON.stringify(CLAIM)}\n{"path":"src/a.ts"`),
        answerOf([verdictOf("confirmed")]),
      ],
    });
    expect(results[0]).toMatchObject({
      status: "truncated",
      reason: "answer-truncated",
      unreadable: 1,
    });
    expect(verdictsOf(results)).toEqual(["Divides by zero: confirmed (r)"]);
  });

  it("starts afresh after its first answer broke off in the middle of an object", async () => {
    const { results } = await run({
      script: [
        brokenOf('{"path":"src/a.ts","quote":"const a'),
        answerOf([CLAIM]),
        answerOf([verdictOf("confirmed")]),
      ],
    });
    expect(verdictsOf(results)).toEqual(["Divides by zero: confirmed (r)"]);
    expect(results[0]?.status).toBe("reviewed");
  });

  it("holds things that are no suggestion counts them", async () => {
    const text = `Here you go:\n${JSON.stringify(CLAIM)}\n{"path":"x"}\n{"done":true,"count":1}`;
    const { results } = await run({
      script: [{ text, usage: usageOf(100, 10) }, answerOf([verdictOf("confirmed")])],
    });
    expect(results[0]).toMatchObject({ status: "reviewed", unreadable: 1 });
  });

  it.each([
    ["refused", 401, "model-refused"],
    ["quota", 429, "model-refused"],
    ["content-filter", 421, "content-filter"],
    ["bad-request", 400, "model-unavailable"],
    ["model-not-served", 404, "model-unavailable"],
  ] as const)("ends in %s (%i) is %s", async (kind, status, reason) => {
    const { results, budget } = await run({ script: [failureOf(kind, status)] });
    expect(results[0]).toMatchObject({ status: "not-reviewed", reason });
    expect(budget.left).toBe(LIMIT);
  });

  it("asks for a model that its maker has switched off says so", async () => {
    const { results } = await run({
      script: [failureOf("model-not-served", 404)],
      models: ["mimo-v2-flash"],
    });
    expect(results[0]?.reason).toBe("model-retired");
  });

  it.each([
    ["timeout", "run-timeout"],
    ["cancelled", "cancelled"],
  ] as const)("comes after the end of the run (%s) is not sent: %s", async (why, reason) => {
    const { results, calls } = await run({ script: [], signal: AbortSignal.abort(why) });
    expect([results[0]?.status, results[0]?.reason]).toEqual(["not-reviewed", reason]);
    expect(calls).toEqual([]);
  });
});

describe("several batches", () => {
  const five = (plan: Plan) =>
    [1, 2, 3, 4, 5].flatMap((id) => plan.batches.map((batch) => ({ ...batch, id })));

  it("come back in order, each reported as soon as it is through", async () => {
    const { results, through } = await run({ script: Array(5).fill(answerOf([])), batches: five });
    expect(results.map(({ batch }) => batch.id)).toEqual([1, 2, 3, 4, 5]);
    expect(through.length).toBe(5);
  });

  it.each([
    ["refused", 401],
    ["quota", 429],
    ["model-not-served", 404],
  ] as const)("are not begun any more after %s (%i)", async (kind, status) => {
    const { results, calls } = await run({ script: [failureOf(kind, status)], batches: five });
    expect(calls.length).toBe(1);
    expect(results.map((result) => result.status)).toEqual(Array(5).fill("not-reviewed"));
  });

  it("go on after one that was filtered", async () => {
    const filtered = failureOf("content-filter", 421);
    const script = [filtered, ...Array(4).fill(answerOf([]))];
    const { results } = await run({ script, batches: five });
    expect(results.map(({ status }) => status)).toEqual([
      "not-reviewed",
      ...Array(4).fill("reviewed"),
    ]);
  });

  it("stop when the limit is reached, and never spend more than it", async () => {
    const answer = answerOf([], { usage: usageOf(1500, 600) });
    const { results, budget, limit } = await run({
      script: Array(5).fill(answer),
      batches: five,
      limit: 7000,
    });
    expect(budget.spent).toBeLessThanOrEqual(limit);
    expect(results.at(-1)).toMatchObject({ status: "not-reviewed", reason: "cost-limit" });
    expect(results[0]?.status).toBe("reviewed");
  });
});
