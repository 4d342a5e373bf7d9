import { describe, expect, it } from "vitest";

import type { FileDiff } from "../../src/domain/diff/diff.ts";
import { Budget } from "../../src/domain/money/budget.ts";
import { boundVerify, padInput } from "../../src/domain/money/estimate.ts";
import type { Batch } from "../../src/domain/plan.ts";
import type { CodeRun } from "../../src/domain/context/piece.ts";
import { SYSTEM_PROMPT, onlyDiscussion } from "../../src/domain/prompt.ts";
import type { Placement, Suggestion } from "../../src/domain/suggestion.ts";
import { createAsker } from "../../src/steps/ask.ts";
import { planReview } from "../../src/steps/plan/plan.ts";
import { verify } from "../../src/steps/verify.ts";
import { inlineAt, suggestionOf } from "../domain/sample-suggestion.ts";
import { fileOf, hunkOf } from "../domain/sample-diff.ts";
import { findCandidates, findControls, findStatements } from "../fakes/model-review.ts";
import { answerOf, brokenOf, priceOf, scriptModel, type Script } from "./scripted-model.ts";

const LINES = [
  "  const discount = readDiscount(prices);",
  "  const reduced = subtract(prices, discount);",
  "  return reduced.amount / prices.length;",
];
const PLAIN_LINES = ["a = b;", "return a / b;", "c = a;"];

const fileWith = (lines: readonly string[]) =>
  fileOf("src/a.ts", [
    hunkOf(
      lines.map((line) => `+${line}`),
      { old: 4, new: 5 },
    ),
  ]);

const countTokens = (text: string) => Math.ceil(text.length / 4);
const price = priceOf("m");
const LIMIT = 1_000_000;

function batchOf(file: FileDiff): Batch {
  const plan = planReview({
    files: [file],
    skipped: [],
    context: onlyDiscussion("Title: t"),
    language: "en",
    prices: { generate: price, verify: price },
    limit: LIMIT,
    shard: { index: 1, count: 1 },
    countTokens,
  });
  return plan.batches[0]!;
}

type Placed = { readonly suggestion: Suggestion; readonly placement: Placement };

/** A suggestion about each line. */
const placedOn = (lines: readonly string[]): readonly Placed[] =>
  lines.map((quote, index) => ({
    suggestion: suggestionOf({ path: "src/a.ts", quote, title: `About line ${index}` }),
    placement: inlineAt(5 + index, { path: "src/a.ts", lines: [quote] }),
  }));

type Setup = {
  readonly script: Script;
  readonly lines?: readonly string[];
  readonly placed?: readonly Placed[];
  readonly enclosing?: readonly CodeRun[];
  readonly limit?: number;
};

async function run({ script, lines = LINES, enclosing = [], limit = LIMIT, placed }: Setup) {
  const model = scriptModel(script);
  const budget = new Budget(limit);
  const asker = createAsker({
    clients: [model],
    budget,
    rate: { cnyPerUsd: 7_000_000_000, source: "test" },
    priceAt: () => null,
    countTokens,
    signal: new AbortController().signal,
    timeLeftMs: () => 60_000,
    wait: async () => {},
    onCall: () => {},
    onNotice: () => {},
  });
  const reservation = budget.reserve(0);
  if (!reservation) throw new Error("no money at all");
  const verified = await verify({
    batch: batchOf(fileWith(lines)),
    enclosing,
    placed: placed ?? placedOn(lines),
    models: [price],
    temperature: 0.1,
    language: "en",
    asker,
    budget,
    reservation,
    countTokens,
  });
  const request = model.requests[0];
  const user = request?.messages.at(-1)?.content ?? "";
  return { ...verified, budget, request, user, statuses: verified.verdicts.map((v) => v.status) };
}

type Answer = Readonly<Record<string, unknown>>;

/** Answers as told about the suggestions, and about each control by whether its line is there. */
function judging(
  real: readonly Answer[],
  control: (isThere: boolean) => Answer | null,
): Script[number] {
  return (request) => {
    const user = request.messages.at(-1)?.content ?? "";
    const about = findControls({ body: { ...request } }).flatMap(({ id, quote }) => {
      const answer = control(user.includes(`\n+${quote}\n`));
      return answer ? [{ id, reason: "r", ...answer }] : [];
    });
    return answerOf([...real, ...about]);
  };
}

const EVIDENCE = LINES[0]!;
const confirmed = (id: number, rest: Answer = {}) => ({
  id,
  verdict: "confirmed",
  reason: "r",
  ...rest,
});
const rejected = (id: number, evidence = EVIDENCE) => ({
  id,
  verdict: "rejected",
  reason: "r",
  evidence,
});
const REAL = [confirmed(1), rejected(2), { id: 3, verdict: "uncertain", reason: "r" }];
const STATUSES = ["confirmed", "rejected", "not-verified"];

const HEALTHY = (isThere: boolean) => ({
  verdict: isThere ? "confirmed" : "rejected",
  evidence: EVIDENCE,
});
const CONFIRMED_FALSE = "the verifier confirmed a control statement that is false";
const REJECTED_TRUE = "the verifier rejected a control statement that is true";

describe("with the suggestions", () => {
  it("go a true and a false control, numbered after them, with nothing that tells them apart", async () => {
    const { user } = await run({ script: [judging(REAL, HEALTHY)] });
    const statements = findStatements({ body: { messages: [{ role: "user", content: user }] } });
    expect(statements.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
    const keys = new Set(statements.map((statement) => Object.keys(statement).join(" ")));
    expect([...keys]).toEqual(["id path line quote title body severity"]);
    const rows = user.split("\n");
    const areThere = statements.map(({ quote }) => rows.includes(`+${quote}`));
    expect(areThere.slice(0, 3)).toEqual([true, true, true]);
    expect(areThere.slice(3).filter(Boolean)).toHaveLength(1);
  });

  it("goes no control where none can be made, and then nothing is in doubt", async () => {
    const script = [answerOf([confirmed(1), confirmed(4), rejected(5, "a = b;")])];
    const { user, worked, problem, statuses } = await run({ script, lines: PLAIN_LINES });
    const request = { body: { messages: [{ role: "user", content: user }] } };
    expect(findCandidates(request)).toHaveLength(3);
    expect(findControls(request)).toEqual([]);
    expect({ worked, problem }).toEqual({ worked: true, problem: null });
    expect(statuses).toEqual(["confirmed", "not-verified", "not-verified"]);
  });
});

describe("a verifier who", () => {
  it.each<readonly [string, (isThere: boolean) => Answer | null]>([
    ["gets both controls right", HEALTHY],
    ["says nothing of the controls", () => null],
    ["is uncertain of the controls", () => ({ verdict: "uncertain" })],
    ["rejects both, the true one without evidence", () => ({ verdict: "rejected" })],
  ])("%s is believed", async (_, control) => {
    const { statuses, worked, problem } = await run({ script: [judging(REAL, control)] });
    expect({ statuses, worked, problem }).toEqual({
      statuses: STATUSES,
      worked: true,
      problem: null,
    });
  });

  it.each<readonly [string, (isThere: boolean) => Answer | null, string]>([
    ["confirms everything", () => ({ verdict: "confirmed" }), CONFIRMED_FALSE],
    [
      "rejects everything",
      () => ({ verdict: "rejected", evidence: EVIDENCE, severity: "nit" }),
      REJECTED_TRUE,
    ],
  ])("%s is believed in nothing", async (_, control, reason) => {
    const real = [confirmed(1, { severity: "nit" }), ...REAL.slice(1)];
    const { verdicts, worked, problem, budget } = await run({ script: [judging(real, control)] });
    expect({ worked, problem }).toEqual({ worked: false, problem: reason });
    const nothing = { status: "not-verified", reason, evidence: "", severity: null };
    expect(verdicts).toEqual([nothing, nothing, nothing]);
    expect(budget.left).toBe(LIMIT - budget.spent);
  });

  it("gets a control wrong in an answer that breaks off is not believed either", async () => {
    const wrong: Script[number] = (request) => {
      const statements = findStatements({ body: { ...request } });
      const answers = [confirmed(1), ...statements.slice(3).map(({ id }) => confirmed(id))];
      return brokenOf(`${answers.map((answer) => JSON.stringify(answer)).join("\n")}\n{"id":2,`);
    };
    const { statuses, problem } = await run({ script: [wrong] });
    expect(statuses).toEqual(["not-verified", "not-verified", "not-verified"]);
    expect(problem).toBe(CONFIRMED_FALSE);
  });

  it("answers about the controls alone has not worked", async () => {
    const { statuses, worked, problem, verdicts } = await run({ script: [judging([], HEALTHY)] });
    expect(statuses).toEqual(["not-verified", "not-verified", "not-verified"]);
    expect(verdicts[0]?.reason).toBe("no answer");
    expect({ worked, problem }).toEqual({ worked: false, problem: null });
  });
});

describe("an answer without a closing line", () => {
  const without = (answers: readonly Answer[]): Script => [
    { text: `${answers.map((answer) => JSON.stringify(answer)).join("\n")}\n` },
  ];

  it("is whole when it says something of every suggestion, whatever it says of the controls", async () => {
    const { statuses, worked } = await run({ script: without(REAL) });
    expect({ statuses, worked }).toEqual({ statuses: STATUSES, worked: true });
  });

  it.each([
    ["several answers about one suggestion", [confirmed(1), confirmed(1), confirmed(1)]],
    ["answers about other ids", [confirmed(1), confirmed(0), confirmed(-1), confirmed(4)]],
  ])("is not whole for %s", async (_, answers) => {
    // Ids behind the suggestions are controls, and none can be made here.
    const { verdicts, worked } = await run({ script: without(answers), lines: PLAIN_LINES });
    expect(worked).toBe(false);
    expect(verdicts.map(({ reason }) => reason)).toEqual([
      "r",
      "the verification broke off: the answer has no closing line",
      "the verification broke off: the answer has no closing line",
    ]);
  });
});

const AROUND: readonly CodeRun[] = [
  { path: "src/a.ts", startLine: 1, lines: ["function total(prices) {", "  check(prices);"] },
];

describe("the code around", () => {
  it("stands between the instruction and the statements, and what both passes share stays the same", async () => {
    const without = await run({ script: [judging(REAL, HEALTHY)] });
    const { user } = await run({ script: [judging(REAL, HEALTHY)], enclosing: AROUND });
    const { prefix } = batchOf(fileWith(LINES));
    expect(user.startsWith(`${prefix}Task: `)).toBe(true);
    expect(without.user.startsWith(`${prefix}Task: `)).toBe(true);
    expect(without.user).not.toContain("<enclosing-code-");
    const block = /<(enclosing-code-[0-9a-f]{8})>\n([^]*?)\n<\/\1>\n\n<statements-/.exec(user);
    expect(block?.[2]).toBe("=== src/a.ts\n@@ 1 @@\n function total(prices) {\n   check(prices);");
  });

  it("can hold the evidence of a rejection", async () => {
    const script = [judging([rejected(1, "check(prices);")], HEALTHY)];
    expect((await run({ script, enclosing: AROUND })).statuses[0]).toBe("rejected");
    expect((await run({ script })).statuses[0]).toBe("not-verified");
  });

  it("is left out where the money pays only for the rest, and then holds no evidence", async () => {
    const enclosing = [
      { path: "src/a.ts", startLine: 1, lines: ["check(prices);", "x".repeat(100)] },
    ];
    const script = [judging([rejected(1, "check(prices);"), confirmed(2), confirmed(3)], HEALTHY)];
    const plain = await run({ script });
    const tokens = countTokens(SYSTEM_PROMPT) + countTokens(plain.user);
    const cost = padInput(tokens) + 2 * boundVerify(3);
    const dear = await run({ script, enclosing, limit: cost + 200 });
    expect(dear.user).toContain("<enclosing-code-");
    expect(dear.statuses[0]).toBe("rejected");
    const cheap = await run({ script, enclosing, limit: cost });
    expect(cheap.user).not.toContain("<enclosing-code-");
    expect(cheap.user).not.toBe("");
    expect(cheap.request?.maxOutputTokens).toBe(boundVerify(3));
    expect(cheap.statuses).toEqual(["not-verified", "confirmed", "confirmed"]);
  });
});

describe("evidence", () => {
  it("is not found in the statements themselves", async () => {
    const { user } = await run({ script: [judging(REAL, HEALTHY)] });
    const claim = suggestionOf().body;
    expect(user).toContain(claim);
    const { statuses } = await run({ script: [judging([rejected(1, claim)], HEALTHY)] });
    expect(statuses[0]).toBe("not-verified");
  });
});

describe("the quote of a suggestion", () => {
  it.each([
    ["exact", "as written"],
    ["nearest", "  first \\u{202E}\n  second"],
    ["white-space", "  first \\u{202E}\n  second"],
  ] as const)(
    "that was found %s is the lines that it was put on, but for an exact one",
    async (match, quote) => {
      const placement = inlineAt(5, { match, lines: ["  first \u202E\r", "  second"] });
      const placed = [{ suggestion: suggestionOf({ quote: "as written" }), placement }];
      const { user } = await run({ script: [judging([confirmed(1)], HEALTHY)], placed });
      expect(user).toContain(`"quote":${JSON.stringify(quote)},`);
    },
  );

  it("that was not found stays as it is", async () => {
    const placement = { kind: "body", path: "src/a.ts", reason: "r" } as const;
    const placed = [{ suggestion: suggestionOf({ quote: "as written" }), placement }];
    const { user } = await run({ script: [judging([confirmed(1)], HEALTHY)], placed });
    expect(user).toContain('"quote":"as written",');
  });
});
