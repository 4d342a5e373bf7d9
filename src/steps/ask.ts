/**
 * Asks the model one thing and gets it answered or knows why not: reserves the worst case, sends, books
 * what it cost, tries again where nothing was accepted, and moves on to the next endpoint or model.
 */

import type { Budget, Reservation } from "../domain/money/budget.ts";
import type { CallRecord, Pass } from "../domain/money/call.ts";
import { ModelError } from "../domain/errors.ts";
import { costOf, findRetirement, type ExchangeRate, type Price } from "../domain/money/price.ts";
import type { Nano } from "../domain/money/money.ts";
import type { CountTokens } from "../domain/money/tokens.ts";
import type { Attempt, ModelClient } from "../io/model/model.ts";
import { billOf, recordCall } from "./bill.ts";
import type { PriceAt } from "./plan/price-models.ts";

/** Requests that one question may send to one endpoint when it is in trouble. */
const MAX_TRIES = 3;
/** Pauses that an endpoint may name on top of that: a limit on requests a minute is no trouble, others use it too. */
const MAX_LIMIT_PAUSES = 12;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;

export type Question = {
  readonly pass: Pass;
  readonly batch: number;
  readonly files: readonly string[];
  readonly system: string;
  readonly user: string;
  readonly plannedInputTokens: number;
  readonly maxOutputTokens: number;
  readonly temperature: number;
  /** Models in order of preference, each with its price in the currency of the budget. */
  readonly models: readonly Price[];
  /** Money set aside for the first request; the question settles or releases it. */
  readonly reservation: Reservation;
  readonly onText: (text: string) => void;
  /** Has anything in the answer been accepted so far? Then nothing is asked again. */
  readonly hasAccepted: () => boolean;
  /** Is the answer whole? Asked once after every attempt; the next one is read afresh. */
  readonly isComplete: () => boolean;
};

export type Reply =
  | { readonly kind: "complete"; readonly model: string }
  /** The answer broke off; what was accepted until then counts. */
  | { readonly kind: "truncated"; readonly model: string; readonly why: string }
  | { readonly kind: "failed"; readonly error: ModelError }
  /** The limit does not pay for another request. */
  | { readonly kind: "no-money" };

export type Asker = {
  readonly ask: (question: Question) => Promise<Reply>;
  /** `false` once an endpoint has said that it does not serve the model. */
  readonly isServed: (model: string) => boolean;
};

export type AskerOptions = {
  /** One client for each endpoint, in order. */
  readonly clients: readonly ModelClient[];
  readonly budget: Budget;
  readonly rate: ExchangeRate;
  /** What requests are paid at, whichever model answers them. */
  readonly priceAt: PriceAt;
  readonly countTokens: CountTokens;
  readonly signal: AbortSignal;
  /** Milliseconds until the run must stop asking. */
  readonly timeLeftMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly onCall: (record: CallRecord) => void;
  readonly onNotice: (message: string) => void;
};

/** Remembers over the whole run which endpoint is down and which models are not served. */
export function createAsker(options: AskerOptions): Asker {
  const course = { endpoint: 0, unserved: new Set<string>(), billFactor: 1 };
  return {
    ask: (question) => new Errand(options, course, question).run(),
    isServed: (model) => !course.unserved.has(model),
  };
}

type Course = {
  endpoint: number;
  readonly unserved: Set<string>;
  /** How far the endpoint's bills have gone beyond our worst case: later reservations grow by it. */
  billFactor: number;
};

/** What to do after an attempt that did not answer the question. */
type NextStep = "stop" | "again" | "next-endpoint" | "next-model";

/** One question on its way: the only thing here that holds state between requests. */
class Errand {
  readonly #options: AskerOptions;
  readonly #course: Course;
  readonly #question: Question;
  #reservation: Reservation | null;
  #attempts = 0;
  #tries = 0;
  #limitPauses = 0;
  #endpointsLeft: number;
  readonly #models: Price[];

  // oxlint-disable-next-line max-params -- the course is shared between errands, the rest is not
  constructor(options: AskerOptions, course: Course, question: Question) {
    this.#options = options;
    this.#course = course;
    this.#question = question;
    this.#reservation = question.reservation;
    this.#endpointsLeft = options.clients.length;
    this.#models = question.models.filter(({ model }) => !course.unserved.has(model));
  }

  async run(): Promise<Reply> {
    let lastError: ModelError | null = null;
    for (;;) {
      const price = this.#models[0];
      if (!price) return this.#fail(lastError ?? noModelLeft());
      if (this.#options.signal.aborted) return this.#fail(lastError ?? stopped());
      if (!this.#holdMoney(price)) return { kind: "no-money" };
      const attempt = await this.#send(price);
      const { hasAccepted, isComplete } = this.#question;
      // Asked after every attempt, for it closes the reading of this one. What ended whole needs no good end of the stream.
      const isWhole = isComplete();
      if (attempt.outcome !== "failed" && isWhole) {
        return { kind: "complete", model: price.model };
      }
      const why = explainShortfall(attempt);
      if (hasAccepted()) return { kind: "truncated", model: price.model, why };
      lastError = attempt.error ?? new ModelError(why, { kind: "unavailable", status: 200 });
      const next = await this.#decide(attempt, price);
      if (next === "stop") {
        return attempt.error
          ? this.#fail(attempt.error)
          : { kind: "truncated", model: price.model, why };
      }
    }
  }

  #fail(error: ModelError): Reply {
    if (this.#reservation) this.#options.budget.release(this.#reservation);
    this.#reservation = null;
    return { kind: "failed", error };
  }

  /** Makes sure that the worst case of the next request is set aside. */
  #holdMoney(price: Price): boolean {
    const { budget } = this.#options;
    const worst = this.#worstCase(price);
    if (this.#reservation && this.#reservation.amount >= worst) return true;
    if (this.#reservation) budget.release(this.#reservation);
    this.#reservation = budget.reserve(worst);
    return this.#reservation !== null;
  }

  #worstCase(price: Price): Nano {
    const { plannedInputTokens, maxOutputTokens } = this.#question;
    const most = {
      inputTokens: plannedInputTokens,
      cachedTokens: 0,
      outputTokens: maxOutputTokens,
    };
    return Math.ceil(costOf(most, price) * this.#course.billFactor);
  }

  async #send(price: Price): Promise<Attempt> {
    const { clients, signal } = this.#options;
    const { system, user, temperature, maxOutputTokens, onText, pass, batch } = this.#question;
    const client = clients[this.#course.endpoint];
    if (!client) throw new Error("no endpoint");
    this.#attempts += 1;
    this.#tries += 1;
    const messages = [
      { role: "system", content: system },
      { role: "user", content: user },
    ] as const;
    const request = { model: price.model, messages, temperature, maxOutputTokens };
    const attempt = await client.complete(request, {
      signal,
      onText,
      purpose: `${pass} ${batch}`,
    });
    this.#book(attempt, price);
    return attempt;
  }

  /** Settles the reservation with what the attempt cost and hands its record on. */
  #book(attempt: Attempt, price: Price): void {
    const { budget, onCall } = this.#options;
    const { plannedInputTokens, maxOutputTokens, pass, batch, files } = this.#question;
    const bill = billOf(attempt, { ...this.#options, price, plannedInputTokens });
    const { cost, notice } = bill;
    if (this.#reservation) budget.settle(this.#reservation, cost);
    this.#reservation = null;
    const most = this.#worstCase(price);
    if (most > 0 && cost > most) this.#course.billFactor *= cost / most;
    if (notice !== null) this.#options.onNotice(notice);
    const tokens = { plannedInputTokens, maxOutputTokens };
    const purpose = { pass, batch, files, attempt: this.#attempts, ...tokens };
    onCall(recordCall(attempt, { bill, model: price.model, purpose }));
  }

  async #decide(attempt: Attempt, price: Price): Promise<NextStep> {
    const next = this.#chooseNext(attempt);
    if (next === "next-endpoint") {
      this.#course.endpoint = (this.#course.endpoint + 1) % this.#options.clients.length;
      this.#endpointsLeft -= 1;
      this.#tries = 0;
      this.#options.onNotice("The endpoint does not answer; trying the next `base-url`.");
    }
    if (next === "next-model") {
      this.#models.shift();
      // An overloaded endpoint gets one request for the successor; one that only lacks the model, all of them.
      this.#tries = attempt.error?.kind === "model-not-served" ? 0 : MAX_TRIES - 1;
      const successor = this.#models[0];
      if (!successor) return "stop";
      this.#options.onNotice(explainSuccession(price.model, successor.model));
    }
    if (next === "again") await this.#pause(attempt);
    return next;
  }

  #chooseNext(attempt: Attempt): NextStep {
    const kind = attempt.error?.kind ?? "unavailable";
    if (kind === "model-not-served") {
      this.#course.unserved.add(attempt.model);
      return "next-model";
    }
    if (kind !== "unavailable") return "stop";
    // Thoughts ate the whole answer: they would again, at full price.
    if (attempt.text === "" && attempt.reasoningCharacters > 0) return "stop";
    if (attempt.error === null) {
      // Cut by its own length limit: the same request would be cut again. Prose instead of lines of JSON
      // may be an accident: it is asked once more.
      return attempt.outcome === "complete" && this.#attempts === 1 ? "again" : "stop";
    }
    const wait = attempt.retryAfterMs ?? 0;
    if (isLimit(attempt) && this.#limitPauses < MAX_LIMIT_PAUSES) {
      this.#limitPauses += 1;
      this.#tries -= 1;
    }
    if (this.#tries < MAX_TRIES && wait < this.#options.timeLeftMs()) return "again";
    if (this.#endpointsLeft > 1) return "next-endpoint";
    // Another model helps when the endpoint answers and says that this one is overloaded.
    return attempt.status >= 429 && this.#models.length > 1 ? "next-model" : "stop";
  }

  async #pause(attempt: Attempt): Promise<void> {
    const backOff = FIRST_WAIT_MS * 2 ** (this.#tries - 1) * (0.75 + Math.random() * 0.25);
    // Whoever was sent away at the same moment must not come back at the same moment.
    const named = (attempt.retryAfterMs ?? 0) * (1 + Math.random() * 0.5);
    const wanted = attempt.retryAfterMs === null ? backOff : named;
    const { timeLeftMs, wait } = this.#options;
    await wait(Math.max(0, Math.min(wanted, LONGEST_WAIT_MS, timeLeftMs())));
  }
}

/** Too many requests for now, with the moment at which there is room again. */
function isLimit({ status, retryAfterMs }: Attempt): boolean {
  return status === 429 && retryAfterMs !== null;
}

function explainShortfall(attempt: Attempt): string {
  if (attempt.error) return attempt.error.message;
  if (attempt.outcome === "truncated") {
    return `the answer broke off (finish reason ${attempt.finishReason ?? "none"})`;
  }
  return "the answer has no closing line";
}

function explainSuccession(model: string, successor: string): string {
  const retirement = findRetirement(model);
  const since = retirement ? ` (its maker switched it off on ${retirement.on})` : "";
  return `\`${model}\` is not available${since}; asking \`${successor}\`. To spare the detour set \`model: ${retirement?.successor ?? successor}\`.`;
}

function noModelLeft(): ModelError {
  return new ModelError("no model is left to ask", { kind: "model-not-served", status: 0 });
}

function stopped(): ModelError {
  return new ModelError("the run was stopped", { kind: "aborted", status: 0 });
}
