/** Reviews the cases of an evaluation one after another and has them judged. Everything is saved the moment it is paid for. */

import type { CaseReview } from "../domain/eval/case-review.ts";
import {
  compareWith,
  costOf,
  needsJudge,
  type Entry,
  type Job,
  type Work,
} from "../domain/eval/entry.ts";
import {
  JUDGE_SYSTEM,
  nameComparison,
  readComparison,
  renderComparison,
  type Comparison,
  type Couple,
  type Judgement,
} from "../domain/eval/judging.ts";
import type { Stop } from "../domain/eval/evaluation.ts";
import type { Nano } from "../domain/money/money.ts";

/** Reviews one diff as the command line would; never rejects for what the model does. */
export type ReviewCase = (request: {
  readonly title: string;
  /** Text of a unified diff. */
  readonly diff: string;
  readonly signal: AbortSignal;
}) => Promise<CaseReview>;

/** One answer of the judge, priced and booked; `null` when it could not be had. */
export type Judge = (request: {
  readonly system: string;
  readonly user: string;
  readonly signal: AbortSignal;
}) => Promise<{ readonly text: string; readonly cost: Nano } | null>;

export type JudgeModel = {
  readonly model: string;
  readonly ask: Judge;
  /** Most that one answer may cost. */
  readonly costLimit: Nano;
};

export type Engine = {
  readonly reviewCase: ReviewCase;
  readonly judge: JudgeModel | null;
  /** Most that one review may cost. */
  readonly costLimit: Nano;
  /** Stands for all that decides about a review beside its case, such as a short hash; the judge does not. */
  readonly settings: string;
};

export type EvaluateOptions = {
  readonly engine: Engine;
  readonly work: Work;
  readonly parallel: number;
  /** Most that everything may cost, with what was saved before; `null` for no limit. */
  readonly totalLimit: Nano | null;
  /** Gets each entry the moment it has changed; throws InputError when it cannot be kept. */
  readonly save: (entry: Entry) => void;
  /** A job has ended, with this entry. */
  readonly onDone: (job: Job, entry: Entry) => void;
  readonly signal: AbortSignal;
};

/** Asked once more where it left pairs out. */
const MAX_QUESTIONS = 2;

/** Throws what `reviewCase` or `save` throws, once the reviews that are under way have ended. */
export async function evaluate(options: EvaluateOptions): Promise<Stop> {
  const course = new Course(options);
  const lanes = Array.from({ length: options.parallel }, () => course.work());
  const [failed] = (await Promise.allSettled(lanes)).filter(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
  return course.stop;
}

/** The state that all lanes share. */
class Course {
  readonly #options: EvaluateOptions;
  readonly #jobs: Job[];
  /** What each result has cost so far. */
  readonly #costs: Map<string, Nano>;
  /** Set aside for what is under way. */
  #reserved: Nano = 0;
  #underWay = 0;
  #hasFailed = false;
  stop: Stop = null;

  constructor(options: EvaluateOptions) {
    this.#options = options;
    this.#jobs = [...options.work.jobs];
    this.#costs = new Map(options.work.usable.map((entry) => [nameOf(entry), costOf(entry)]));
  }

  /** One lane. */
  async work(): Promise<void> {
    for (let job = this.#take(); job !== null; job = this.#take()) {
      const reserve = this.#priceOf(job);
      this.#reserved += reserve;
      this.#underWay += 1;
      try {
        await this.#do(job);
      } catch (error) {
        this.#hasFailed = true;
        throw error;
      } finally {
        this.#reserved -= reserve;
        this.#underWay -= 1;
      }
    }
  }

  #take(): Job | null {
    const [job] = this.#jobs;
    if (job === undefined || this.#hasFailed || this.stop !== null) return null;
    if (this.#options.signal.aborted) {
      this.stop = "cancelled";
      return null;
    }
    const { totalLimit } = this.#options;
    if (
      totalLimit !== null &&
      this.#sumCosts() + this.#reserved + this.#priceOf(job) > totalLimit
    ) {
      // What is under way may cost less than was set aside: the last lane decides.
      if (this.#underWay === 0) this.stop = "total-limit";
      return null;
    }
    this.#jobs.shift();
    return job;
  }

  #priceOf({ needsReview }: Job): Nano {
    const { judge, costLimit } = this.#options.engine;
    return (needsReview ? costLimit : 0) + (judge?.costLimit ?? 0) * MAX_QUESTIONS;
  }

  async #do(job: Job): Promise<void> {
    const reviewed = job.needsReview ? await this.#review(job) : job.entry;
    if (reviewed === null) return;
    const entry = await this.#judge(job, reviewed);
    this.#options.onDone(job, entry);
  }

  async #review({ evalCase, repetition, entry }: Job): Promise<Entry> {
    const { engine, signal } = this.#options;
    const { title, diff, id, hash } = evalCase;
    const review = await engine.reviewCase({ title, diff, signal });
    if (review.reason === "cancelled") this.stop = "cancelled";
    return this.#keep({
      id,
      repetition,
      settings: engine.settings,
      hash,
      review,
      judgement: null,
      earlierCost: entry === null ? 0 : costOf(entry),
    });
  }

  async #judge({ evalCase }: Job, entry: Entry): Promise<Entry> {
    const { judge } = this.#options.engine;
    const isNeeded = needsJudge(entry, { evalCase, judge: judge?.model ?? null });
    if (judge === null || !isNeeded) return entry;
    if (this.#options.signal.aborted) {
      this.stop = "cancelled";
      return entry;
    }
    const comparison = compareWith(evalCase, entry.review);
    const before = entry.judgement;
    const asked = nameComparison(judge.model, comparison);
    const answered = await this.#ask(judge, comparison);
    const isRepeated = before?.asked === asked;
    const judgement: Judgement = {
      asked,
      same: answered.same,
      cost: answered.cost + (isRepeated ? before.cost : 0),
      costKnown: answered.costKnown && (!isRepeated || before.costKnown),
    };
    return this.#keep({ ...entry, judgement });
  }

  async #ask(judge: JudgeModel, comparison: Comparison): Promise<Omit<Judgement, "asked">> {
    const { signal } = this.#options;
    const same: Couple[] = [];
    let open = comparison.couples;
    let [cost, costKnown] = [0, true];
    for (let question = 0; question < MAX_QUESTIONS && open.length > 0; question += 1) {
      if (signal.aborted) break;
      const user = renderComparison({ ...comparison, couples: open });
      const answer = await judge.ask({ system: JUDGE_SYSTEM, user, signal });
      if (answer === null) {
        costKnown = false;
        break;
      }
      cost += answer.cost;
      const read = readComparison(answer.text, open);
      same.push(
        ...read.filter((one) => one.same).map(({ suggestion, issue }) => ({ suggestion, issue })),
      );
      open = open.filter((couple) => !read.some((one) => isSameCouple(one, couple)));
    }
    return { same: open.length === 0 ? same : null, cost, costKnown };
  }

  #keep(entry: Entry): Entry {
    this.#costs.set(nameOf(entry), costOf(entry));
    this.#options.save(entry);
    return entry;
  }

  #sumCosts(): Nano {
    return [...this.#costs.values()].reduce((sum, cost) => sum + cost, 0);
  }
}

function nameOf({ id, repetition }: Entry): string {
  return `${repetition} ${id}`;
}

function isSameCouple(a: Couple, b: Couple): boolean {
  return a.suggestion === b.suggestion && a.issue === b.issue;
}
