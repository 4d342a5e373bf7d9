/** What the fake endpoint refuses, as real ones do. */

import { fieldsOf } from "../../src/domain/completion/json-fields.ts";
import type { Answer } from "./model-answer.ts";
import type { FakeRequest } from "./model.ts";

export type RequestRules = {
  /** `null`: wants no key. */
  readonly apiKey: string | null;
  /** Refuses unknown fields of the body, like MiMo's validator. */
  readonly strict: boolean;
  /** The models that are served; `null`: every one. */
  readonly models: readonly string[] | null;
};

const KNOWN_FIELDS = new Set(
  (
    "model messages stream stream_options temperature top_p " +
    "max_completion_tokens max_tokens thinking response_format"
  ).split(" "),
);
const ROLES = new Set(["system", "developer", "user", "assistant", "tool"]);

export function findFault(request: FakeRequest, rules: RequestRules): Answer | null {
  if (rules.apiKey !== null && request.headers["authorization"] !== `Bearer ${rules.apiKey}`) {
    return fault(401, "Invalid API Key");
  }
  if (request.method === "GET" && request.path === "/v1/models") {
    return { json: { object: "list", data: (rules.models ?? []).map((id) => ({ id })) } };
  }
  if (request.path !== "/v1/chat/completions" || request.method !== "POST") {
    return fault(404, `Invalid URL (${request.method} ${request.path})`);
  }
  const wrong = findWrongField(request.body, rules);
  if (wrong !== null) return fault(400, "Param Incorrect", wrong);
  const model = String(request.body["model"]);
  if (rules.models !== null && !rules.models.includes(model)) {
    return fault(400, `Unsupported model ${model}`);
  }
  return null;
}

function fault(status: number, message: string, param = ""): Answer {
  return { status, json: { error: { code: String(status), message, param, type: "" } } };
}

/** Name of the first field that is not right; `null` when all are. */
function findWrongField(body: FakeRequest["body"], rules: RequestRules): string | null {
  const { model, temperature, thinking } = body;
  if (typeof model !== "string" || model === "") return "model";
  if (!areMessages(body["messages"])) return "messages";
  if (temperature !== undefined && !isWithin(temperature, 0, 1.5)) return "temperature";
  for (const name of ["max_completion_tokens", "max_tokens"]) {
    const limit = body[name];
    if (limit !== undefined && !(Number.isInteger(limit) && Number(limit) >= 1)) return name;
  }
  if (body["stream_options"] !== undefined && body["stream"] !== true) return "stream_options";
  if (thinking !== undefined && !isSwitch(thinking)) return "thinking";
  if (!rules.strict) return null;
  return Object.keys(body).find((name) => !KNOWN_FIELDS.has(name)) ?? null;
}

function areMessages(messages: unknown): boolean {
  if (!Array.isArray(messages) || messages.length === 0) return false;
  return messages.every((message: unknown) => {
    const { role, content } = fieldsOf(message);
    return ROLES.has(String(role)) && typeof content === "string" && content !== "";
  });
}

function isSwitch(thinking: unknown): boolean {
  const { type, ...rest } = fieldsOf(thinking);
  return (type === "enabled" || type === "disabled") && Object.keys(rest).length === 0;
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && value >= least && value <= most;
}
