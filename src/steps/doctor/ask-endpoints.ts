/**
 * Finds out which endpoints answer and which models they serve: first by their lists of models, and only where those
 * do not tell, by a request of a few tokens, priced and booked like any other.
 */

import type { ListedEndpoint, ModelList, ModelState } from "../../domain/doctor/endpoint.ts";
import { isServed } from "../../domain/doctor/endpoint.ts";
import type { CallRecord } from "../../domain/money/call.ts";
import { padInput } from "../../domain/money/estimate.ts";
import type { Nano } from "../../domain/money/money.ts";
import { costOf, type Price } from "../../domain/money/price.ts";
import type { CountTokens } from "../../domain/money/tokens.ts";
import type { Inputs } from "../../inputs.ts";
import type { Attempt, ModelClient } from "../../io/model/model.ts";
import { billOf, recordCall } from "../bill.ts";
import { createPriceAt } from "../plan/price-models.ts";

export type EndpointClient = {
  /** Scheme, host and path, without credentials. */
  readonly address: string;
  readonly list: () => Promise<ModelList>;
  readonly client: ModelClient;
};

export type AskOptions = {
  readonly inputs: Inputs;
  /** One for each `base-url`. */
  readonly endpoints: readonly EndpointClient[];
  /** Without it, nothing with a body is sent. */
  readonly mayAsk: boolean;
  /** What a request is planned with, in the currency of the limit; `null` where nobody knows it. */
  readonly priceOf: (model: string) => Price | null;
  readonly countTokens: CountTokens;
  readonly signal: AbortSignal;
  readonly onCall: (call: CallRecord) => void;
  readonly onNotice: (message: string) => void;
};

export type EndpointReport = {
  readonly endpoints: readonly ListedEndpoint[];
  /** Addresses that have answered a request for a model, if only to say that they have no such one. */
  readonly answered: ReadonlySet<string>;
  /** Addresses that were sent such a request. */
  readonly asked: ReadonlySet<string>;
  /** A model has answered. */
  readonly hasAnswer: boolean;
  /** By the names that the inputs have. */
  readonly states: ReadonlyMap<string, ModelState>;
};

const SYSTEM = "This is a test of the connection.";
const USER = "Answer with the one word OK.";
const MAX_OUTPUT_TOKENS = 16;

/** Never rejects for anything an endpoint does. */
export async function askEndpoints(options: AskOptions): Promise<EndpointReport> {
  const { inputs, endpoints } = options;
  const listed = await Promise.all(
    endpoints.map(async ({ address, list }) => ({ address, list: await list() })),
  );
  const states = new Map<string, ModelState>();
  const probe = createProbe(options, listed);
  const look = async (model: string): Promise<boolean> => {
    const known = states.get(model) ?? findListed(model, listed) ?? (await probe.ask(model));
    states.set(model, known);
    return isServed(known);
  };
  const passes = [...new Set([inputs.model, inputs.verifyModel ?? inputs.model])];
  let isComplete = true;
  for (const model of passes) isComplete = (await look(model)) && isComplete;
  for (const model of inputs.fallbackModels) {
    // Asking costs something: only as long as somebody is still looked for.
    if (isComplete) states.set(model, states.get(model) ?? describeUnasked(model, listed));
    else isComplete = await look(model);
  }
  const { answered, asked } = probe;
  return { endpoints: listed, states, answered, asked, hasAnswer: probe.hasAnswer() };
}

function findListed(model: string, listed: readonly ListedEndpoint[]): ModelState | null {
  const isListed = listed.some(({ list }) => list.kind === "listed" && list.ids.has(model));
  return isListed ? { kind: "listed" } : null;
}

/** What the lists say of a model that is not asked. */
function describeUnasked(model: string, listed: readonly ListedEndpoint[]): ModelState {
  const found = findListed(model, listed);
  if (found) return found;
  const isTold = listed.length > 0 && listed.every(({ list }) => list.kind === "listed");
  return isTold ? { kind: "not-listed" } : notAsked("another model is served");
}

function notAsked(why: string): ModelState {
  return { kind: "not-asked", why };
}

type Probe = {
  readonly ask: (model: string) => Promise<ModelState>;
  readonly answered: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
  readonly hasAnswer: () => boolean;
};

function createProbe(options: AskOptions, listed: readonly ListedEndpoint[]): Probe {
  const { priceOf, endpoints, countTokens, signal } = options;
  const plannedInputTokens = padInput(countTokens(SYSTEM) + countTokens(USER));
  const [answered, addresses] = [new Set<string>(), new Set<string>()];
  const asked = { count: 0, spent: 0, hasAnswer: false };
  // A key that was refused once, and an address that leads elsewhere, are not tried again.
  const askable = endpoints.filter((_, index) => {
    const kind = listed[index]?.list.kind;
    return kind === "listed" || kind === "no-list" || kind === "trouble";
  });
  const send = async (model: string, { price, endpoint }: Terms): Promise<ModelState> => {
    asked.count += 1;
    addresses.add(endpoint.address);
    const attempt = await sendOne(endpoint.client, { model, options, signal });
    asked.spent += book(attempt, { options, price, plannedInputTokens, count: asked.count });
    const isHeard = attempt.status > 0 && attempt.error?.kind !== "bad-request";
    if (isHeard && attempt.error?.kind !== "unavailable") answered.add(endpoint.address);
    asked.hasAnswer ||= attempt.error === null;
    return describeAttempt(attempt, { options, price, plannedInputTokens });
  };
  const ask = async (model: string): Promise<ModelState> => {
    const why = findHindrance(model, { options, askable, listed });
    const price = priceOf(model);
    if (why !== null || price === null) return why ?? notAsked("its price is not known");
    let state = notAsked("no endpoint can be asked");
    for (const endpoint of askable) {
      const left = options.inputs.costLimit - asked.spent;
      if (worstOf(price, plannedInputTokens) > left)
        return notAsked("the limit does not pay for asking");
      state = await send(model, { price, endpoint });
      const isTrouble = state.kind === "failed" && state.error === "unavailable";
      if (!isTrouble || signal.aborted) return state;
    }
    return state;
  };
  return { ask, answered, asked: addresses, hasAnswer: () => asked.hasAnswer };
}

type Terms = { readonly price: Price; readonly endpoint: EndpointClient };

/** Why the model is not asked; `null` where it is. */
function findHindrance(
  model: string,
  {
    options,
    askable,
    listed,
  }: {
    readonly options: AskOptions;
    readonly askable: readonly EndpointClient[];
    readonly listed: readonly ListedEndpoint[];
  },
): ModelState | null {
  if (options.signal.aborted) return notAsked("the run was stopped");
  if (askable.length === 0) return notAsked("no endpoint can be asked");
  if (options.mayAsk) return null;
  const unasked = describeUnasked(model, listed);
  return unasked.kind === "not-listed" ? unasked : notAsked("there is no key to ask with");
}

function worstOf(price: Price, inputTokens: number): Nano {
  return costOf({ inputTokens, cachedTokens: 0, outputTokens: MAX_OUTPUT_TOKENS }, price);
}

function sendOne(
  client: ModelClient,
  { model, options, signal }: { model: string; options: AskOptions; signal: AbortSignal },
): Promise<Attempt> {
  const messages = [
    { role: "system", content: SYSTEM },
    { role: "user", content: USER },
  ] as const;
  const temperature = options.inputs.generateTemperature;
  const request = { model, messages, temperature, maxOutputTokens: MAX_OUTPUT_TOKENS };
  return client.complete(request, { signal, onText: () => undefined, purpose: "probe" });
}

type Reckoning = {
  readonly options: AskOptions;
  readonly price: Price;
  readonly plannedInputTokens: number;
};

function billFor(attempt: Attempt, { options, price, plannedInputTokens }: Reckoning) {
  const { inputs, countTokens } = options;
  const priceAt = createPriceAt(inputs);
  const rate = inputs.exchangeRate;
  return billOf(attempt, { price, priceAt, plannedInputTokens, countTokens, rate });
}

/** Books the request; returns what it cost. */
function book(attempt: Attempt, reckoning: Reckoning & { readonly count: number }): Nano {
  const { options, plannedInputTokens, count } = reckoning;
  const bill = billFor(attempt, reckoning);
  if (bill.notice !== null) options.onNotice(bill.notice);
  const tokens = { plannedInputTokens, maxOutputTokens: MAX_OUTPUT_TOKENS };
  const purpose = { pass: "probe", batch: 0, files: [], attempt: count, ...tokens } as const;
  options.onCall(recordCall(attempt, { bill, model: attempt.model, purpose }));
  return bill.cost;
}

function describeAttempt(attempt: Attempt, reckoning: Reckoning): ModelState {
  const { error, answeredBy } = attempt;
  if (error !== null) return { kind: "failed", error: error.kind, status: error.status };
  const isAnother = billFor(attempt, reckoning).notice !== null;
  return { kind: "answered", by: isAnother ? answeredBy : null };
}
