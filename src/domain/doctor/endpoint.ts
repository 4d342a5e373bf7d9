/** Judges key, endpoint and models from what the endpoint has answered; none of its words are repeated. */

import type { ModelErrorKind } from "../errors.ts";
import type { Retirement } from "../money/price.ts";
import { ok, problem, unknown, warning, type Finding } from "./finding.ts";

/** What became of asking an endpoint for its models. */
export type ModelList =
  | { readonly kind: "listed"; readonly ids: ReadonlySet<string> }
  /** It has no such list, or answers with something else. */
  | { readonly kind: "no-list"; readonly status: number }
  /** 401, 402, 403. */
  | { readonly kind: "refused"; readonly status: number }
  | { readonly kind: "redirects"; readonly status: number }
  /** 408, 429 or 5xx. */
  | { readonly kind: "trouble"; readonly status: number }
  /** `words` are our own. */
  | { readonly kind: "unreachable"; readonly words: string };

export type ListedEndpoint = {
  /** Scheme, host and path, without credentials. */
  readonly address: string;
  readonly list: ModelList;
};

/** What is known of one model. */
export type ModelState =
  | { readonly kind: "listed" }
  /** A request was answered; `by` is the model that says so, where it is another one. */
  | { readonly kind: "answered"; readonly by: string | null }
  | { readonly kind: "failed"; readonly error: ModelErrorKind; readonly status: number }
  /** Lists of models do not have it, and it was not asked. */
  | { readonly kind: "not-listed" }
  | { readonly kind: "not-asked"; readonly why: string };

export function isServed({ kind }: ModelState): boolean {
  return kind === "listed" || kind === "answered";
}

/** Where settings are changed: `.github/workflows/fen.yml:27` or a flag. */
export type PlaceOf = (name: string) => string;

export type KeyFacts = {
  readonly given: boolean;
  /** A server on this machine needs none. */
  readonly needed: boolean;
  /** The event gives no secrets to this pull request, so there can be no key. */
  readonly withheld: boolean;
  readonly endpoints: readonly ListedEndpoint[];
  /** A request with a body was answered. */
  readonly answered: boolean;
  /** The line to write. */
  readonly fix: string;
};

export function judgeKey(facts: KeyFacts): Finding {
  const { given, needed, withheld, endpoints, answered, fix } = facts;
  if (!needed) return ok("key", "The server is on this machine and needs no key.");
  if (!given && withheld) {
    return ok(
      "key",
      "There is no key here: GitHub gives no secrets to this pull request, so the built-in checks alone are made.",
    );
  }
  if (!given) return problem("key", { says: "There is no key for the endpoint.", fix });
  if (answered) return ok("key", "The endpoint has accepted the key.");
  const refusal = findRefusal(endpoints);
  if (refusal !== null) {
    return problem("key", {
      says: `${refusal.address} does not accept the key (${refusal.status}).`,
      fix: explainRefusal(refusal.status, fix),
    });
  }
  if (endpoints.some(({ list }) => list.kind === "listed")) {
    return ok("key", "The key is set, and the endpoint did not refuse it for its list of models.");
  }
  return unknown("key", {
    says: "The key is set; whether it is valid was not seen.",
    fix: null,
  });
}

/** The first refusal, where no endpoint has taken the key. */
function findRefusal(
  endpoints: readonly ListedEndpoint[],
): { readonly address: string; readonly status: number } | null {
  if (endpoints.some(({ list }) => list.kind === "listed")) return null;
  const refusals = endpoints.flatMap(({ address, list }) =>
    list.kind === "refused" ? [{ address, status: list.status }] : [],
  );
  return refusals[0] ?? null;
}

function explainRefusal(status: number, fix: string): string {
  if (status === 402) return "Top up the account at the endpoint.";
  if (status === 403) {
    return `Check the key's own quota and allowed models at the endpoint, or replace it: ${fix}`;
  }
  return `Replace the key by a valid one of this very endpoint: ${fix}`;
}

/** One finding for each `base-url`; one that answers makes the others' trouble a warning. */
export function judgeEndpoints(
  endpoints: readonly ListedEndpoint[],
  known: {
    readonly placeOf: PlaceOf;
    readonly answered: ReadonlySet<string>;
    readonly asked: ReadonlySet<string>;
  },
): readonly Finding[] {
  const { placeOf, answered, asked } = known;
  const works = ({ address, list }: ListedEndpoint) =>
    list.kind === "listed" || answered.has(address);
  const anyWorks = endpoints.some(works);
  return endpoints.map((endpoint) => {
    const { address, list } = endpoint;
    if (list.kind === "listed") {
      const models = list.ids.size === 1 ? "1 model" : `${list.ids.size} models`;
      return ok("endpoint", `${address} answers and lists ${models}.`);
    }
    if (works(endpoint)) return ok("endpoint", `${address} answers.`);
    const advice = { says: explainEndpoint(address, list), fix: adviseEndpoint(list, placeOf) };
    // An endpoint needs no list, but one that answers for no model either is none.
    if (list.kind === "no-list") {
      if (!asked.has(address)) return unknown("endpoint", advice);
      const says = `${address} is reached, but gives neither a list of models (${list.status}) nor an answer of a model.`;
      const fix = `${placeOf("base-url")}: check \`base-url\`; most endpoints end in \`/v1\`.`;
      return anyWorks ? warning("endpoint", { says, fix }) : problem("endpoint", { says, fix });
    }
    if (list.kind === "refused") return ok("endpoint", advice.says);
    return anyWorks ? warning("endpoint", advice) : problem("endpoint", advice);
  });
}

function explainEndpoint(address: string, list: ModelList): string {
  switch (list.kind) {
    case "listed":
      return `${address} answers.`;
    case "no-list":
      return `${address} is reached, but gives no list of models (${list.status}).`;
    case "refused":
      return `${address} is reached; it refused the request (${list.status}).`;
    case "redirects":
      return `${address} redirects (${list.status}); fen never takes the key to another address.`;
    case "trouble":
      return `${address} is in trouble or limits requests (${list.status}).`;
    case "unreachable":
      return `${address} is not reached: ${list.words}.`;
  }
}

function adviseEndpoint(list: ModelList, placeOf: PlaceOf): string | null {
  const place = placeOf("base-url");
  switch (list.kind) {
    case "listed":
    case "refused":
      return null;
    case "no-list":
      return `${place}: if no model answers either, check \`base-url\`; most endpoints end in \`/v1\`.`;
    case "redirects":
      return `${place}: put the final address into \`base-url\`.`;
    case "trouble":
      return `Run again later, or add a second address: ${place}: \`base-url\` takes several.`;
    case "unreachable":
      return `${place}: check \`base-url\`, and the proxy and firewall of the runner.`;
  }
}

export type ModelFacts = {
  readonly model: string;
  readonly state: ModelState;
  readonly retirement: Retirement | null;
};

/** The model that a pass asks: `model` or `verify-model`. `successor` is the first fallback that is served. */
export function judgeModel(
  role: "model" | "verify-model",
  facts: ModelFacts & { readonly successor: string | null; readonly placeOf: PlaceOf },
): Finding {
  const { model, state, successor, placeOf } = facts;
  const place = placeOf(role);
  const name = `\`${model}\``;
  const off = explainRetirement(facts);
  if (isServed(state)) {
    const says =
      state.kind === "answered" && state.by !== null
        ? `${name} is not what answers: the endpoint says that another model did.`
        : `The endpoint ${state.kind === "listed" ? "lists" : "serves"} ${name}.`;
    if (state.kind === "answered" && state.by !== null) {
      const fix = `${place}: name the model that is meant, so that its price is the right one.`;
      return warning(role, { says, fix });
    }
    if (off === null) return ok(role, says);
    return warning(role, { says: `${says} ${off}`, fix: adviseSuccessor(facts, role) });
  }
  const verb = state.kind === "not-listed" ? "does not list" : "does not serve";
  const isGone =
    state.kind === "not-listed" || (state.kind === "failed" && state.error === "model-not-served");
  if (isGone && successor !== null) {
    return warning(role, {
      says: [`The endpoint ${verb} ${name}; \`${successor}\` is asked in its place.`, off]
        .filter((part) => part !== null)
        .join(" "),
      fix: `${place}: set \`${role}: ${successor}\` to spare the detour.`,
    });
  }
  if (isGone) {
    return problem(role, {
      says: [`The endpoint ${verb} ${name}, and none of \`fallback-models\`.`, off]
        .filter((part) => part !== null)
        .join(" "),
      fix: `${place}: set \`${role}\` to a model that the endpoint serves.`,
    });
  }
  if (state.kind === "failed") return judgeFailure(role, state, { name, place });
  const why = state.kind === "not-asked" ? state.why : "";
  return unknown(role, { says: `Whether ${name} is served is not known: ${why}.`, fix: null });
}

function judgeFailure(
  role: string,
  { error, status }: Extract<ModelState, { kind: "failed" }>,
  { name, place }: { readonly name: string; readonly place: string },
): Finding {
  const code = status === 0 ? "" : ` (${status})`;
  switch (error) {
    case "refused":
      return problem(role, {
        says: `The endpoint refused the key or the account when ${name} was asked${code}.`,
        fix: "Check the key, its quota and the balance at the endpoint.",
      });
    case "quota":
      return problem(role, {
        says: `The quota of the key is used up${code}.`,
        fix: "Raise the quota or top up the account at the endpoint.",
      });
    case "bad-request":
      return problem(role, {
        says: `The endpoint does not accept a request for ${name}${code}.`,
        fix: `${place}: check the name of the model and \`base-url\`.`,
      });
    case "content-filter":
      return warning(role, {
        says: `The endpoint's moderation refused a harmless request to ${name}${code}.`,
        fix: `${place}: try another model or endpoint.`,
      });
    case "model-not-served":
    case "unavailable":
    case "aborted":
      return unknown(role, {
        says: `${name} did not answer${code}.`,
        fix: "Run the doctor again later.",
      });
  }
}

function explainRetirement({ model, retirement }: ModelFacts): string | null {
  if (retirement === null) return null;
  return `The maker of \`${model}\` has switched it off on ${retirement.on}; other hosts may still serve it.`;
}

function adviseSuccessor(
  { retirement, placeOf }: ModelFacts & { readonly placeOf: PlaceOf },
  role: string,
): string | null {
  const successor = retirement?.successor ?? "";
  return successor === "" ? null : `${placeOf(role)}: set \`${role}: ${successor}\`.`;
}

/** It is the model that is not wanted, and not the endpoint that is in trouble. */
const refusesModel = (error: ModelErrorKind) =>
  error === "model-not-served" || error === "bad-request";

/** Those that stand in when the first is not served. */
export function judgeFallbacks(facts: readonly ModelFacts[], placeOf: PlaceOf): readonly Finding[] {
  if (facts.length === 0) return [];
  const of = (kinds: readonly ModelState["kind"][]) =>
    facts.filter(({ state }) => kinds.includes(state.kind)).map(({ model }) => `\`${model}\``);
  const served = of(["listed", "answered"]);
  const names = (isGone: boolean) =>
    facts
      .filter(({ state }) => state.kind === "failed" && refusesModel(state.error) === isGone)
      .map(({ model }) => `\`${model}\``);
  const [gone, silent] = [names(true), names(false)];
  const unlisted = of(["not-listed"]);
  const untold = of(["not-asked"]);
  const parts = [
    ...(served.length > 0 ? [`served: ${served.join(", ")}`] : []),
    ...(gone.length > 0 ? [`not served: ${gone.join(", ")}`] : []),
    ...(silent.length > 0 ? [`without an answer: ${silent.join(", ")}`] : []),
    ...(unlisted.length > 0 ? [`not listed: ${unlisted.join(", ")}`] : []),
    ...(untold.length > 0 ? [`not asked: ${untold.join(", ")}`] : []),
  ];
  const says = `Fallback models ${parts.join("; ")}.`;
  if (served.length > 0) return [ok("fallback-models", says)];
  if (gone.length + unlisted.length === 0) return [unknown("fallback-models", { says, fix: null })];
  const fix = `${placeOf("fallback-models")}: set \`fallback-models\` to models that the endpoint serves.`;
  return [warning("fallback-models", { says, fix })];
}
