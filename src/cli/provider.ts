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
    }
  | { readonly kind: "none" };

/** Servers of this machine want no key, and the pipeline wants one: this stands for none. */
export const NO_KEY = "local";

/** Asks this machine only where there is neither a key nor an address. Throws InputError. */
export async function findProvider(sources: InputSources): Promise<Provider> {
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
    const isPriced = findPrice(inputs.model, inputs.prices) !== null;
    const free = isPriced ? {} : renderFree(sources, inputs.model);
    return { kind: "local", server: null, fixed: { ...renderLocal(sources), ...free } };
  }
  const server = await findLocalServer(sources);
  if (server === null) return { kind: "none" };
  const model = chooseModel(sources, server);
  const fixed = { ...renderLocal(sources), ...renderFree(sources, model) };
  return { kind: "local", server, fixed: { ...fixed, model, "base-url": server.baseUrl } };
}

function isOnThisMachine(baseUrl: string): boolean {
  return /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?(?:\/|$)/.test(baseUrl);
}

function chooseModel(sources: InputSources, server: LocalServer): string {
  const wanted = sources.given("model").trim();
  if (wanted === "") return server.models[0] ?? "";
  if (server.models.includes(wanted)) return wanted;
  throw new InputError(
    `--model: ${server.name} at ${server.baseUrl} has no \`${wanted}\`; it has ${server.models.slice(0, 10).join(", ")}`,
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

/** The model costs nothing, and no other is asked in its place. */
function renderFree(sources: InputSources, model: string): Readonly<Record<string, string>> {
  const prices = sources.given("prices").trim();
  const free = { input: 0, cached: 0, output: 0, currency: "CNY" };
  return {
    prices: prices === "" ? JSON.stringify({ [model]: free }) : prices,
    "verify-model": sources.given("verify-model").trim() || model,
    "fallback-models": sources.given("fallback-models").trim() || model,
  };
}
