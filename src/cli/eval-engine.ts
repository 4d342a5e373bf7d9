/** What `fen eval` asks: the pipeline for a case, without any repository, and a model as judge. */

import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

import { createModelClients, describeContext, startClock } from "../clients.ts";
import { InputError } from "../domain/errors.ts";
import type { CaseReview, FoundSuggestion } from "../domain/eval/case-review.ts";
import { parseDiff } from "../domain/diff/patch.ts";
import { Budget } from "../domain/money/budget.ts";
import { padInput } from "../domain/money/estimate.ts";
import { costOf } from "../domain/money/price.ts";
import { totalsOf } from "../domain/money/totals.ts";
import { SYSTEM_PROMPT } from "../domain/prompt.ts";
import type { RunRecord } from "../domain/record.ts";
import { survives, type ReviewedSuggestion } from "../domain/reviewed.ts";
import { readInputs, type Inputs, type InputSources } from "../inputs.ts";
import { createLocalHost } from "../io/local-host.ts";
import { useProxyFrom } from "../io/proxy.ts";
import { Journal } from "../journal.ts";
import { reviewHere } from "../review.ts";
import { describeStart, explainError, measureCoverage } from "../run.ts";
import { createAsker } from "../steps/ask.ts";
import type { JudgeModel, ReviewCase } from "../steps/evaluate.ts";
import { createPriceAt, MAX_PROMPT_TOKENS, priceModels } from "../steps/plan/price-models.ts";
import { VERSION } from "../version.ts";
import type { Call } from "./command.ts";
import type { EvalEngine } from "./eval.ts";
import { findProvider } from "./provider.ts";
import { selectFiles } from "./selection.ts";
import { readSources, SETTINGS } from "./settings.ts";

/** What decides about one run's place or its exit code is nothing to an evaluation. */
const NOT_TAKEN: ReadonlySet<string> = new Set([
  "result-file",
  "config",
  "evidence",
  "fail-on",
  "fail-on-partial",
]);

export const EVAL_SETTINGS = SETTINGS.filter(({ name }) => !NOT_TAKEN.has(name));

/** Throws InputError for bad settings, an unknown price, and where there is nobody to ask. */
export async function prepareEngine(
  call: Call,
  { judge }: { readonly judge: string },
): Promise<EvalEngine> {
  const fixed = { mode: "review", "dry-run": "true" };
  const provider = await findProvider(readSources(call, fixed));
  if (provider.kind === "none") {
    throw new InputError(
      "there is no model to evaluate: set `DMX_API_KEY`, or start a local server (Ollama, LM Studio, llama.cpp, vLLM)",
    );
  }
  const added = provider.kind === "local" ? provider.fixed : {};
  const sources = readSources(call, { ...fixed, ...added });
  const inputs = readInputs(sources);
  await useProxyFrom(call.environment);
  // Prices are looked up before anything is spent.
  priceModels(inputs, new Date().toISOString());
  return {
    model: inputs.model,
    currency: inputs.currency,
    costLimit: inputs.costLimit,
    settings: describeSettings(inputs),
    reviewCase: createReviewer(call, { sources, inputs }),
    judge: judge === "" ? null : await createJudge(call, { inputs, judge }),
  };
}

/** A hash of all that decides about a review beside its case. */
function describeSettings(inputs: Inputs): string {
  const { model, verifyModel, fallbackModels, generateTemperature, verifyTemperature } = inputs;
  const { costLimit, currency, language, minSeverity, maxComments, baseUrls } = inputs;
  const { include, exclude, exchangeRate, idleTimeoutMs, runTimeoutMs } = inputs;
  // Prices decide what the limit lets through, and costs at two prices have no sum.
  const prices = [...inputs.prices].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const parts = [VERSION, SYSTEM_PROMPT, model, verifyModel, fallbackModels, generateTemperature];
  const more = [verifyTemperature, costLimit, currency, language, minSeverity, maxComments];
  const rest = [baseUrls, include, exclude, prices, exchangeRate, idleTimeoutMs, runTimeoutMs];
  const text = JSON.stringify([...parts, ...more, ...rest]);
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

type Setting = { readonly sources: InputSources; readonly inputs: Inputs };

function createReviewer(call: Call, { sources, inputs }: Setting): ReviewCase {
  return async ({ title, diff, signal }) => {
    const startedAt = performance.now();
    const journal = new Journal(describeStart(""), () => undefined);
    const files = parseDiff(diff);
    const { change } = await selectFiles({ files, name: title, repository: null });
    const quiet = { info: () => undefined, debug: () => undefined, warning: () => undefined };
    const conditions = {
      environment: call.environment,
      scrub: call.scrub,
      sources,
      journal,
      log: quiet,
      cancelled: signal,
      workspace: "",
      repository: "",
    };
    const timeLeftMs = startClock(inputs.runTimeoutMs);
    const context = {
      ...describeContext(conditions, { inputs, timeLeftMs }),
      inputs,
      onInputs: () => undefined,
      github: createLocalHost(change),
    };
    const { pullRequest } = change;
    const end = await reviewHere(context, { pullRequest, model: "asked" }).catch(explainError);
    journal.finish(end, new Date().toISOString());
    const seconds = (performance.now() - startedAt) / 1000;
    return describeReview(journal.record, seconds);
  };
}

function describeReview(record: RunRecord, seconds: number): CaseReview {
  const { cost, costKnown, usage, model } = totalsOf(record);
  return {
    ...record.ending,
    suggestions: record.reviewed.filter(survives).map(describeSuggestion),
    cost,
    costKnown,
    inputTokens: usage.inputTokens,
    outputTokens: usage.outputTokens,
    coverage: measureCoverage(record, record.ending),
    seconds,
    model,
  };
}

function describeSuggestion({
  suggestion,
  placement,
  verdict,
}: ReviewedSuggestion): FoundSuggestion {
  const { severity, title, body, source } = suggestion;
  const isInline = placement.kind === "inline";
  return {
    path: placement.path,
    line: isInline ? placement.startLine : null,
    endLine: isInline ? placement.endLine : null,
    side: isInline ? placement.side : suggestion.side,
    severity,
    title,
    body,
    verdict: verdict.status === "confirmed" ? "confirmed" : "not-verified",
    ...(source === "model" ? {} : { source }),
  };
}

/** Tokens of one answer: a line of JSON for each pair. */
const MAX_JUDGE_TOKENS = 1000;
const JUDGE_PATIENCE_MS = 120_000;

/** Throws InputError where nobody knows what the judge costs. */
async function createJudge(
  call: Call,
  { inputs, judge }: { readonly inputs: Inputs; readonly judge: string },
): Promise<JudgeModel> {
  const asked = { ...inputs, model: judge, verifyModel: null, fallbackModels: [judge] };
  const [price] = priceModels(asked, new Date().toISOString()).generate;
  const { countTokens } = await import("../domain/money/tokens.ts");
  const log = { info: () => undefined, debug: () => undefined, warning: () => undefined };
  const clients = createModelClients({ ...call, log }, asked);
  const worstFor = (inputTokens: number) =>
    costOf({ inputTokens, cachedTokens: 0, outputTokens: MAX_JUDGE_TOKENS }, price);
  const costLimit = worstFor(MAX_PROMPT_TOKENS);
  const ask: JudgeModel["ask"] = async ({ system, user, signal }) => {
    const budget = new Budget(costLimit);
    const plannedInputTokens = padInput(countTokens(system) + countTokens(user));
    const reservation = budget.reserve(worstFor(plannedInputTokens));
    if (reservation === null) return null;
    let [text, cost] = ["", 0];
    const timeLeftMs = startClock(JUDGE_PATIENCE_MS);
    const asker = createAsker({
      clients,
      budget,
      countTokens,
      signal,
      timeLeftMs,
      rate: inputs.exchangeRate,
      priceAt: createPriceAt(inputs),
      wait: (ms) => sleep(ms, undefined, { signal }).catch(() => undefined),
      onCall: (record) => (cost += record.cost),
      onNotice: () => undefined,
    });
    const reply = await asker.ask({
      pass: "verify",
      batch: 0,
      files: [],
      system,
      user,
      plannedInputTokens,
      reservation,
      maxOutputTokens: MAX_JUDGE_TOKENS,
      temperature: 0,
      models: [price],
      onText: (piece) => (text += piece),
      hasAccepted: () => text !== "",
      isComplete: () => text.includes('"done"'),
    });
    const isAnswer = reply.kind === "complete" || reply.kind === "truncated";
    return isAnswer || cost > 0 ? { text, cost } : null;
  };
  return { model: judge, ask, costLimit };
}
