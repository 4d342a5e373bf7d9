/** Who is asked: the endpoint that a key is set for, a server on this machine, or nobody. */

import { InputError } from "../domain/errors.ts";
import { readInputs, type InputSources } from "../inputs.ts";
import { findLocalServer, type LocalServer } from "../io/model/local-servers.ts";
import { findPrice } from "../domain/money/price.ts";

export type Provider =
  | { readonly kind: "endpoint" }
  /** `server` is `null` where `base-url` names it. */
  | {
      readonly kind: "local";
      readonly server: LocalServer | null;
      readonly fixed: Readonly<Record<string, string>>;
      /** Has every model the price zero? */
      readonly isFree: boolean;
    }
  | { readonly kind: "none" };

/** Servers of this machine want no key, and the pipeline wants one: this stands for none. */
export const NO_KEY = "local";

/**
 * Asks this machine only where there is neither a key nor an address. `wanted` are the models that a comparison takes;
 * otherwise there is one, `--model` or the first that the server has. Throws InputError.
 */
export async function findProvider(
  sources: InputSources,
  wanted: readonly string[] = [],
): Promise<Provider> {
  const inputs = readInputs(sources);
  if (inputs.apiKey !== "") return { kind: "endpoint" };
  const isNamed = [sources.given("base-url"), sources.environment["DMX_BASE_URL"] ?? ""].some(
    (text) => text.trim() !== "",
  );
  if (isNamed) {
    if (!inputs.baseUrls.every(isOnThisMachine)) {
      throw new InputError(
        "`DMX_API_KEY`: not set; fen needs the key of the endpoint in `base-url` (a server on this machine needs none)",
      );
    }
    return { kind: "local", server: null, ...describeNamed(sources, wanted) };
  }
  const server = await findLocalServer(sources);
  if (server === null) return { kind: "none" };
  const isFree = sources.given("prices").trim() === "";
  if (wanted.length > 0) {
    for (const model of wanted) checkServed(model, { flag: "--models", server });
    const judge = sources.given("verify-model").trim();
    if (judge !== "") checkServed(judge, { flag: "--verify-model", server });
    const free = renderFree(sources, judge === "" ? wanted : [...wanted, judge]);
    const fixed = { ...renderLocal(sources), ...free, "base-url": server.baseUrl };
    return { kind: "local", server, fixed, isFree };
  }
  const model = chooseModel(sources, server);
  const free = { ...renderFree(sources, [model]), ...renderAlone(sources, model) };
  const fixed = { ...renderLocal(sources), ...free, model, "base-url": server.baseUrl };
  return { kind: "local", server, fixed, isFree };
}

/** A server of this machine that `base-url` names: what has no price is free there. */
function describeNamed(
  sources: InputSources,
  wanted: readonly string[],
): Pick<Extract<Provider, { kind: "local" }>, "fixed" | "isFree"> {
  const inputs = readInputs(sources);
  const isPriced = (model: string) => findPrice(model, inputs.prices) !== null;
  const local = renderLocal(sources);
  if (wanted.length > 0) {
    const judge = inputs.verifyModel === null ? [] : [inputs.verifyModel];
    const asked = [...new Set([...wanted, ...judge])];
    const unpriced = asked.filter((model) => !isPriced(model));
    const free = unpriced.length === 0 ? {} : renderFree(sources, unpriced);
    return { fixed: { ...local, ...free }, isFree: unpriced.length === asked.length };
  }
  const { model } = inputs;
  if (isPriced(model)) return { fixed: local, isFree: false };
  const free = { ...renderFree(sources, [model]), ...renderAlone(sources, model) };
  return { fixed: { ...local, ...free }, isFree: true };
}

function isOnThisMachine(baseUrl: string): boolean {
  return /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?(?:\/|$)/.test(baseUrl);
}

function chooseModel(sources: InputSources, server: LocalServer): string {
  const wanted = sources.given("model").trim();
  if (wanted === "") return server.models[0] ?? "";
  checkServed(wanted, { flag: "--model", server });
  return wanted;
}

function checkServed(
  model: string,
  { flag, server }: { readonly flag: string; readonly server: LocalServer },
): void {
  if (server.models.includes(model)) return;
  throw new InputError(
    `${flag}: ${server.name} at ${server.baseUrl} has no \`${model}\`; it has ${server.models.slice(0, 10).join(", ")}`,
  );
}

/** A machine of one's own is slower than a data centre. */
function renderLocal(sources: InputSources): Readonly<Record<string, string>> {
  const keep = (name: string, value: string) => sources.given(name).trim() || value;
  return {
    "api-key": NO_KEY,
    "idle-timeout": keep("idle-timeout", "600"),
    "run-timeout": keep("run-timeout", "3600"),
  };
}

/** The models cost nothing, where no other price is given. */
function renderFree(
  sources: InputSources,
  models: readonly string[],
): Readonly<Record<string, string>> {
  const prices = sources.given("prices").trim();
  const free = { input: 0, cached: 0, output: 0, currency: "CNY" };
  const all = Object.fromEntries(models.map((model) => [model, free]));
  return { prices: prices === "" ? JSON.stringify(all) : prices };
}

/** No other model is asked in the place of this one. */
function renderAlone(sources: InputSources, model: string): Readonly<Record<string, string>> {
  return {
    "verify-model": sources.given("verify-model").trim() || model,
    "fallback-models": sources.given("fallback-models").trim() || model,
  };
}
