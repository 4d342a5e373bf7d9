/** What is posted to the endpoint, and which of it is left out where an endpoint does not know it. */

export type Message = { readonly role: "system" | "user"; readonly content: string };

export type CompletionRequest = {
  readonly model: string;
  readonly messages: readonly Message[];
  readonly temperature: number;
  readonly maxOutputTokens: number;
};

/** Names of optional fields an endpoint has refused. */
export type RefusedFields = ReadonlySet<string>;

export type CompletionBody = Readonly<Record<string, unknown>>;

/** Fields the answer can do without, or that have another name. `temperature` is none: the passes depend on it. */
const OPTIONAL_FIELDS = [
  "stream_options",
  "thinking",
  "reasoning",
  "enable_thinking",
  "max_completion_tokens",
] as const;

export function renderCompletionBody(
  request: CompletionRequest,
  endpoint: { readonly host: string; readonly refused: RefusedFields },
): CompletionBody {
  const { host, refused } = endpoint;
  const limitName = refused.has("max_completion_tokens") ? "max_tokens" : "max_completion_tokens";
  const optional = { stream_options: { include_usage: true }, ...thinkingOff(host) };
  return {
    model: request.model,
    messages: request.messages.map(({ role, content }) => ({ role, content })),
    stream: true,
    ...Object.fromEntries(Object.entries(optional).filter(([name]) => !refused.has(name))),
    temperature: request.temperature,
    [limitName]: request.maxOutputTokens,
  };
}

/** Thinking is on by default on current models, is billed as output, and overrides the temperature. */
function thinkingOff(host: string): CompletionBody {
  if (isWithin(host, "api.openai.com")) return {};
  if (isWithin(host, "openrouter.ai")) return { reasoning: { enabled: false } };
  if (isWithin(host, "aliyuncs.com")) return { enable_thinking: false };
  return { thinking: { type: "disabled" } };
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** The optional fields of `sent` that the text of a 400 names. The model's own name may hold such a word. */
export function findRefusedFields(
  errorText: string,
  sent: { readonly body: CompletionBody; readonly model: string },
): readonly string[] {
  const text = sent.model === "" ? errorText : errorText.replaceAll(sent.model, " ");
  const words = new Set(text.match(/[A-Za-z_]+/g));
  return OPTIONAL_FIELDS.filter((name) => Object.hasOwn(sent.body, name) && words.has(name));
}
