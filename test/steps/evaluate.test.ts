/** How an evaluation goes on, stops and begins again, with a scripted reviewer and a scripted judge. */

import { describe, expect, it } from "vitest";

import type { CaseReview } from "../../src/domain/eval/case-review.ts";
import { costOf, planWork, type Entry } from "../../src/domain/eval/entry.ts";
import { InputError } from "../../src/domain/errors.ts";
import { evaluate, type Engine, type EvaluateOptions } from "../../src/steps/evaluate.ts";
import { caseOf, entryOf, foundOf, issueOf, reviewOf } from "../domain/eval/sample-eval.ts";

const CASES = [caseOf("a", [issueOf()]), caseOf("b", [issueOf()]), caseOf("c")];
const HIT = reviewOf({ suggestions: [foundOf()] });
const SAME = '{"suggestion":1,"issue":1,"same":true}\n{"done":true,"count":1}';

type Script = Partial<Omit<EvaluateOptions, "engine" | "work">> & {
  readonly review?: (title: string, signal: AbortSignal) => Promise<CaseReview>;
  /** Answers of the judge in order; the last one for all that follow. */
  readonly answers?: readonly (string | null)[];
  readonly engine?: Partial<Engine>;
  readonly repetitions?: number;
  readonly saved?: readonly Entry[];
};

async function run(script: Script = {}) {
  const asked: string[] = [];
  const questions: string[] = [];
  const saved = new Map(
    (script.saved ?? []).map((entry) => [`${entry.id}${entry.repetition}`, entry]),
  );
  const done: string[] = [];
  const engine: Engine = {
    costLimit: 10_000_000,
    settings: "s",
    reviewCase: async ({ title, signal }) => {
      asked.push(title);
      return script.review?.(title, signal) ?? HIT;
    },
    judge: script.answers
      ? {
          model: "j",
          costLimit: 1_000_000,
          ask: async ({ user }) => {
            const { answers = [] } = script;
            const text = answers[Math.min(questions.length, answers.length - 1)] ?? null;
            questions.push(user);
            return text === null ? null : { text, cost: 100 };
          },
        }
      : null,
    ...script.engine,
  };
  const work = planWork({
    cases: CASES,
    repetitions: script.repetitions ?? 1,
    settings: engine.settings,
    judge: engine.judge?.model ?? null,
    saved: script.saved ?? [],
  });
  const outcome = await evaluate({
    parallel: 1,
    totalLimit: null,
    signal: new AbortController().signal,
    save: (entry) => void saved.set(`${entry.id}${entry.repetition}`, entry),
    onDone: (_job, entry) => void done.push(`${entry.id}${entry.repetition}`),
    ...script,
    engine,
    work,
  }).then(
    (stop) => ({ stop, error: null }),
    (error: unknown) => ({ stop: null, error }),
  );
  return { ...outcome, asked, questions, done, saved: [...saved.values()] };
}

describe("an evaluation", () => {
  it("reviews each case as often as it is told, and says when one is done", async () => {
    const { asked, done, stop, saved } = await run({ repetitions: 2 });
    expect(asked).toEqual(["Change a", "Change b", "Change c", "Change a", "Change b", "Change c"]);
    expect(done).toEqual(["a1", "b1", "c1", "a2", "b2", "c2"]);
    expect(stop).toBeNull();
    expect(saved).toHaveLength(6);
  });

  it("saves each review before it asks for the next", async () => {
    const events: string[] = [];
    await run({
      review: async (title) => {
        events.push(title);
        return HIT;
      },
      save: ({ id }) => void events.push(`saved ${id}`),
    });
    expect(events.slice(0, 3)).toEqual(["Change a", "saved a", "Change b"]);
  });

  it("saves a review before the judge is asked, and again with what the judge says", async () => {
    const kept: (readonly [string, boolean])[] = [];
    await run({
      answers: [SAME],
      save: ({ id, judgement }) => void kept.push([id, judgement !== null]),
    });
    expect(kept).toEqual([
      ["a", false],
      ["a", true],
      ["b", false],
      ["b", true],
      ["c", false],
    ]);
  });

  it("has as many reviews under way as it is told, and no more", async () => {
    let [now, most] = [0, 0];
    await run({
      parallel: 2,
      repetitions: 3,
      review: async () => {
        now += 1;
        most = Math.max(most, now);
        await Promise.resolve();
        await Promise.resolve();
        now -= 1;
        return HIT;
      },
    });
    expect(most).toBe(2);
  });
});

describe("an evaluation that is stopped", () => {
  it("makes no other review, and keeps what the one under way has cost", async () => {
    const cancel = new AbortController();
    const { asked, stop, saved } = await run({
      signal: cancel.signal,
      review: async (title) => {
        if (title !== "Change b") return HIT;
        cancel.abort("cancelled");
        return reviewOf({ outcome: "not-reviewed", reason: "cancelled", cost: 400 });
      },
    });
    expect(asked).toEqual(["Change a", "Change b"]);
    expect(stop).toBe("cancelled");
    expect(saved.map(({ id, review }) => [id, review.outcome])).toEqual([
      ["a", "complete"],
      ["b", "not-reviewed"],
    ]);
  });

  it("says so when it was the last review that was stopped", async () => {
    const cancel = new AbortController();
    const saved = [entryOf(CASES[0]!), entryOf(CASES[1]!)];
    const { stop } = await run({
      saved,
      signal: cancel.signal,
      review: async () => {
        cancel.abort("cancelled");
        return reviewOf({ outcome: "not-reviewed", reason: "cancelled" });
      },
    });
    expect(stop).toBe("cancelled");
  });

  it("does not ask the judge any more", async () => {
    const cancel = new AbortController();
    const { questions, stop } = await run({
      signal: cancel.signal,
      answers: [SAME],
      review: async () => {
        cancel.abort("cancelled");
        return HIT;
      },
    });
    expect(questions).toEqual([]);
    expect(stop).toBe("cancelled");
  });

  it("goes on with what is missing, and counts what was paid in vain", async () => {
    const stopped = reviewOf({ outcome: "not-reviewed", reason: "cancelled", cost: 400 });
    const { asked, saved } = await run({
      saved: [
        entryOf(CASES[0]!, { review: HIT }),
        entryOf(CASES[1]!, { review: stopped, earlierCost: 5 }),
      ],
    });
    expect(asked).toEqual(["Change b", "Change c"]);
    expect(saved.map(({ id, review, earlierCost }) => [id, review.outcome, earlierCost])).toEqual([
      ["a", "complete", 0],
      ["b", "complete", 405],
      ["c", "complete", 0],
    ]);
  });

  it("by an error ends what is under way, keeps it, and gives the error on", async () => {
    const broken = new InputError("the key is refused");
    let [release, hasStarted] = [() => undefined as void, false];
    const { error, saved, asked } = await run({
      parallel: 2,
      review: async (title) => {
        if (title === "Change a") {
          hasStarted = true;
          await new Promise<void>((resolve) => (release = resolve));
          return HIT;
        }
        setImmediate(() => release());
        throw broken;
      },
    });
    expect(hasStarted).toBe(true);
    expect(error).toBe(broken);
    expect(asked).toEqual(["Change a", "Change b"]);
    expect(saved.map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("the limit of everything", () => {
  const cheap = async () => reviewOf({ cost: 3_000_000 });

  it("stops before a review that could exceed it", async () => {
    const { asked, stop } = await run({ review: cheap, totalLimit: 15_000_000 });
    expect(asked).toEqual(["Change a", "Change b"]);
    expect(stop).toBe("total-limit");
  });

  it("lets the last review take exactly what is left", async () => {
    const { stop } = await run({ review: cheap, totalLimit: 16_000_000 });
    expect(stop).toBeNull();
  });

  it("holds what was spent before", async () => {
    const saved = [entryOf(CASES[0]!, { review: reviewOf({ cost: 6_000_000 }) })];
    const { asked, stop } = await run({ saved, review: cheap, totalLimit: 15_000_000 });
    expect(asked).toEqual([]);
    expect(stop).toBe("total-limit");
  });

  it("sets aside what a judge may cost, twice, for it may be asked twice", async () => {
    const script = { review: cheap, answers: [SAME], repetitions: 1 };
    expect((await run({ ...script, totalLimit: 11_999_999 })).asked).toEqual([]);
    expect((await run({ ...script, totalLimit: 12_000_000 })).asked).toEqual(["Change a"]);
  });

  it("is never exceeded by reviews at the same time, and is used up all the same", async () => {
    const dear = async () => {
      await Promise.resolve();
      return reviewOf({ cost: 10_000_000 });
    };
    const { saved, stop } = await run({
      review: dear,
      parallel: 3,
      repetitions: 2,
      totalLimit: 45_000_000,
    });
    expect(saved.reduce((sum, entry) => sum + costOf(entry), 0)).toBe(40_000_000);
    expect(stop).toBe("total-limit");
  });

  it("goes on when reviews at the same time were cheaper than was set aside", async () => {
    const { saved, stop } = await run({
      review: async () => reviewOf({ cost: 1_000_000 }),
      parallel: 3,
      totalLimit: 12_000_000,
    });
    expect(saved).toHaveLength(3);
    expect(stop).toBeNull();
  });
});

describe("the judge", () => {
  const one = [entryOf(CASES[1]!), entryOf(CASES[2]!)];

  it("is not asked about reviews that have nothing in the file of an issue, or were none", async () => {
    const elsewhere = reviewOf({ suggestions: [foundOf({ path: "b.ts" })] });
    const failed = reviewOf({
      outcome: "failed",
      reason: "model-unavailable",
      suggestions: [foundOf()],
    });
    const { questions } = await run({
      answers: [SAME],
      review: async (title) => (title === "Change a" ? elsewhere : failed),
    });
    expect(questions).toEqual([]);
  });

  it("is asked once more about what it has left out, and only about that", async () => {
    const two = reviewOf({ suggestions: [foundOf(), foundOf({ line: 90 })] });
    const second = SAME.replace('"suggestion":1', '"suggestion":2');
    const { questions, saved } = await run({
      saved: one,
      review: async () => two,
      answers: [SAME, second],
    });
    expect(questions).toHaveLength(2);
    expect(questions[1]).not.toContain('{"suggestion":1,"issue":1}');
    expect(saved.find(({ id }) => id === "a")?.judgement).toMatchObject({
      same: [
        { suggestion: 0, issue: 0 },
        { suggestion: 1, issue: 0 },
      ],
      cost: 200,
      costKnown: true,
    });
  });

  it.each([
    ["is not there", [null], 1, { same: null, cost: 0, costKnown: false }],
    ["talks", ["Yes."], 2, { same: null, cost: 200, costKnown: true }],
    [
      "talks, and then is not there",
      ["Yes.", null],
      2,
      { same: null, cost: 100, costKnown: false },
    ],
  ])(
    "leaves a review not judged when it %s, and keeps what it cost",
    async (...[, answers, count, judgement]) => {
      const { questions, saved, stop } = await run({ saved: one, answers });
      expect(questions).toHaveLength(count);
      expect(stop).toBeNull();
      expect(saved.find(({ id }) => id === "a")).toMatchObject({ review: HIT, judgement });
    },
  );

  it("is asked again the next time, without a new review, and adds up what it cost", async () => {
    const first = await run({ saved: one, answers: ["Yes."] });
    const next = await run({ saved: first.saved, answers: [SAME] });
    expect(next.asked).toEqual([]);
    expect(next.saved.find(({ id }) => id === "a")?.judgement).toMatchObject({
      same: [{ suggestion: 0, issue: 0 }],
      cost: 300,
    });
  });
});
