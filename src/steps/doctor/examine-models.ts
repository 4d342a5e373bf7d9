/** Everything that has to do with key, endpoint, models and money: asks what must be asked, and judges all of it. */

import {
  isServed,
  judgeEndpoints,
  judgeFallbacks,
  judgeKey,
  judgeModel,
  type ModelState,
  type PlaceOf,
} from "../../domain/doctor/endpoint.ts";
import type { Finding } from "../../domain/doctor/finding.ts";
import {
  costOfLines,
  judgeExchangeRate,
  judgeLimit,
  judgeLimits,
  judgePrices,
  type Frame,
} from "../../domain/doctor/money.ts";
import {
  convertAmount,
  convertPrice,
  findRetirement,
  plannedPrice,
  type Price,
} from "../../domain/money/price.ts";
import type { Nano } from "../../domain/money/money.ts";
import type { CountTokens } from "../../domain/money/tokens.ts";
import {
  onlyDiscussion,
  renderGenerateInstruction,
  renderSharedPrefix,
  renderVerifyInstruction,
  SYSTEM_PROMPT,
} from "../../domain/prompt.ts";
import type { Inputs } from "../../inputs.ts";
import { MAX_PROMPT_TOKENS } from "../plan/price-models.ts";
import { askEndpoints, type AskOptions, type EndpointReport } from "./ask-endpoints.ts";

export type ModelsOptions = Pick<
  AskOptions,
  "inputs" | "endpoints" | "countTokens" | "signal" | "onCall" | "onNotice"
> & {
  /** ISO 8601. */
  readonly now: string;
  readonly placeOf: PlaceOf;
  readonly key: {
    readonly given: boolean;
    /** A server on this machine needs none. */
    readonly needed: boolean;
    /** GitHub gives no secrets to this pull request. */
    readonly withheld: boolean;
    /** The line that brings it. */
    readonly fix: string;
  };
};

export async function examineModels(options: ModelsOptions): Promise<readonly Finding[]> {
  const { inputs, key, placeOf } = options;
  const plannedOf = createPlannedOf(inputs, options.now);
  const priceOf = (model: string) => {
    const price = plannedOf(model);
    return price && convertPrice(price, inputs.currency, inputs.exchangeRate);
  };
  const mayAsk = key.given || !key.needed;
  const report = await askEndpoints({ ...options, mayAsk, priceOf });
  const { endpoints, answered, asked } = report;
  return [
    judgeKey({ ...key, endpoints, answered: report.hasAnswer }),
    ...judgeEndpoints(endpoints, { placeOf, answered, asked }),
    ...judgeModels(options, report),
    ...judgeMoney(options, { report, plannedOf, priceOf }),
  ];
}

/** What a model may cost at most in a run that begins now, in the currency of its price. */
function createPlannedOf(inputs: Inputs, now: string): (model: string) => Price | null {
  const { prices, runTimeoutMs } = inputs;
  return (model) =>
    plannedPrice(model, prices, { now, runTimeoutMs, inputTokens: MAX_PROMPT_TOKENS });
}

function stateOf({ states }: EndpointReport, model: string): ModelState {
  return states.get(model) ?? { kind: "not-asked", why: "it was not reached" };
}

function judgeModels(
  { inputs, placeOf }: ModelsOptions,
  report: EndpointReport,
): readonly Finding[] {
  const factsOf = (model: string) => ({
    model,
    state: stateOf(report, model),
    retirement: findRetirement(model),
  });
  const successor = findSuccessor(inputs, report);
  const { model, verifyModel } = inputs;
  const others = inputs.fallbackModels.filter((name) => name !== model);
  const first = judgeModel("model", { ...factsOf(model), successor, placeOf });
  const isOther = verifyModel !== null && verifyModel !== model;
  const second = isOther
    ? [judgeModel("verify-model", { ...factsOf(verifyModel), successor, placeOf })]
    : [];
  return [first, ...second, ...judgeFallbacks(others.map(factsOf), placeOf)];
}

/** The first fallback that is served. */
function findSuccessor(inputs: Inputs, report: EndpointReport): string | null {
  return inputs.fallbackModels.find((model) => isServed(stateOf(report, model))) ?? null;
}

function judgeMoney(
  { inputs, now, placeOf, countTokens }: ModelsOptions,
  known: {
    readonly report: EndpointReport;
    readonly plannedOf: (model: string) => Price | null;
    readonly priceOf: (model: string) => Price | null;
  },
): readonly Finding[] {
  const { report, plannedOf, priceOf } = known;
  const { costLimit, currency, exchangeRate, shard } = inputs;
  const verifyModel = inputs.verifyModel ?? inputs.model;
  const models = [...new Set([inputs.model, verifyModel, ...inputs.fallbackModels])];
  const prices = models.map((model) => ({ model, price: plannedOf(model) }));
  const isNeeded = prices.some(({ price }) => price !== null && price.currency !== currency);
  const inUse = (model: string) => {
    const isAway = !isServed(stateOf(report, model)) && findSuccessor(inputs, report) !== null;
    return priceOf(isAway ? (findSuccessor(inputs, report) ?? model) : model);
  };
  const [generate, verify] = [inUse(inputs.model), inUse(verifyModel)];
  const limit =
    generate === null || verify === null
      ? []
      : [
          judgeLimit(costLimit, {
            prices: { generate, verify },
            frame: measureFrame(inputs, countTokens),
            currency,
            shards: shard.count,
            place: placeOf("cost-limit"),
          }),
        ];
  return [
    ...judgePrices(prices, { now, place: placeOf("prices") }),
    judgeExchangeRate(exchangeRate, { isNeeded, now, place: placeOf("exchange-rate") }),
    ...limit,
    ...judgeLimits({
      oneRun: costLimit,
      oneRunInYuan: convertAmount({ amount: costLimit, from: currency }, "CNY", exchangeRate),
      perPullRequest: inputs.costLimitPerPr,
      perMonth: inputs.costLimitPerMonth,
      currency,
      placeOf,
    }),
  ];
}

/** The least that a run costs at the worst; 0 where no price is known. */
export function leastCost({ inputs, now, countTokens }: Terms): Nano {
  const plannedOf = createPlannedOf(inputs, now);
  const [generate, verify] = [inputs.model, inputs.verifyModel ?? inputs.model].map((model) => {
    const price = plannedOf(model);
    return price && convertPrice(price, inputs.currency, inputs.exchangeRate);
  });
  if (!generate || !verify) return 0;
  return costOfLines(1, { prices: { generate, verify }, frame: measureFrame(inputs, countTokens) });
}

type Terms = Pick<ModelsOptions, "inputs" | "now" | "countTokens">;

/** What stands round every diff, counted as the plan counts it. */
export function measureFrame(
  { language }: Pick<Inputs, "language">,
  countTokens: CountTokens,
): Frame {
  const shared = renderSharedPrefix({ ...onlyDiscussion(""), diff: "" });
  return {
    shared: countTokens(SYSTEM_PROMPT) + countTokens(shared) + 10,
    generateInstruction: countTokens(renderGenerateInstruction(language)),
    verifyInstruction: countTokens(renderVerifyInstruction([], { language })) + 10,
  };
}
