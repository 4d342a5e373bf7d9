/** Asks an endpoint which models it serves: one GET with the key, bounded in time and size, and never redirected. */

import type { ModelList } from "../../domain/doctor/endpoint.ts";
import { describeConnectionError } from "./connection-error.ts";

export type ModelListConfig = {
  /** Ends in `/v1` or the like, without slash. */
  readonly baseUrl: string;
  /** `""` sends none. */
  readonly apiKey: string;
  readonly userAgent: string;
  readonly signal: AbortSignal;
  readonly fetch?: typeof fetch;
};

const PATIENCE_MS = 15_000;
/** Large gateways list several hundred models, each with a description. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Never rejects. */
export async function listModels(config: ModelListConfig): Promise<ModelList> {
  const headers = renderHeaders(config);
  if (headers === null) {
    return { kind: "unreachable", words: "the key holds characters that no key has" };
  }
  const timeout = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await (config.fetch ?? fetch)(addressOf(config.baseUrl), {
      headers,
      redirect: "manual",
      signal: AbortSignal.any([timeout, config.signal]),
    });
    if (response.ok) return await readList(response);
    await response.body?.cancel();
    return explainStatus(response.status);
  } catch (cause) {
    if (timeout.aborted) {
      return { kind: "unreachable", words: `no answer within ${PATIENCE_MS / 1000} s` };
    }
    return { kind: "unreachable", words: describeConnectionError(cause).words };
  }
}

function addressOf(baseUrl: string): URL {
  const url = new URL(baseUrl);
  url.pathname = `${url.pathname.replace(/\/$/, "")}/models`;
  return url;
}

/** `null` when the key cannot stand in a header. The platform's own error would quote it. */
function renderHeaders({ apiKey, userAgent }: ModelListConfig): Headers | null {
  const headers = new Headers({ accept: "application/json", "user-agent": userAgent });
  if (apiKey === "") return headers;
  try {
    headers.set("authorization", `Bearer ${apiKey}`);
    return headers;
  } catch {
    return null;
  }
}

function explainStatus(status: number): ModelList {
  if (status >= 300 && status < 400) return { kind: "redirects", status };
  if (status === 401 || status === 402 || status === 403) return { kind: "refused", status };
  if (status === 501) return { kind: "no-list", status };
  const isTrouble = status >= 500 || status === 408 || status === 429;
  return { kind: isTrouble ? "trouble" : "no-list", status };
}

async function readList(response: Response): Promise<ModelList> {
  const { status } = response;
  const ids = readIds(await readText(response));
  // A gateway that lists nothing may serve models all the same.
  if (ids === null || ids.length === 0) return { kind: "no-list", status };
  return { kind: "listed", ids: new Set(ids) };
}

/** `""` for an answer that is larger than any list. */
async function readText({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  if (body === null) return text;
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MAX_BYTES) return "";
  }
  return text;
}

/** `{"data": [{"id": "…"}]}`, as the protocol has it; `null` for anything else. */
function readIds(text: string): readonly string[] | null {
  const answer = parseJson(text);
  const data =
    typeof answer === "object" && answer !== null && "data" in answer ? answer.data : null;
  if (!Array.isArray(data)) return null;
  return data.flatMap((item: unknown) => {
    const id = typeof item === "object" && item !== null && "id" in item ? item.id : null;
    return typeof id === "string" && id.length <= 200 ? [id] : [];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
