/** The webhook that is told of warnings and of the end of a run. It may fail, and the run does not. */

import { setTimeout as sleep } from "node:timers/promises";

import type { WebhookFormat } from "../domain/report/webhook-message.ts";
import { postJson } from "./json-post.ts";

/** What is posted: the body, and the format that says how to read the answer. */
export type WebhookPost = { readonly body: string; readonly format: WebhookFormat };

export type Webhook = {
  /** Posts behind what is under way already. The last of the 20 posts is kept for `finish`. */
  readonly warn: (post: WebhookPost) => void;
  /** Posts soon, whatever is under way, and waits for all posts to end. Never rejects. */
  readonly finish: (post: WebhookPost) => Promise<void>;
};

export type WebhookOptions = {
  /** http or https. It is a secret: only its host is ever named. */
  readonly url: string;
  readonly userAgent: string;
  /** Aborts when nothing is to be waited for any longer. */
  readonly signal: AbortSignal;
  /** Gets one line for each post that failed. */
  readonly log: (line: string) => void;
  readonly fetch?: typeof globalThis.fetch;
};

const MAX_POSTS = 20;
const TIMEOUT_MS = 5000;

/** How long the last message lets earlier ones go first. */
const PRECEDENCE_MS = 500;

export function createWebhook(options: WebhookOptions): Webhook {
  const url = new URL(options.url);
  let warnings = 0;
  let queue = Promise.resolve();
  const post = async ({ body, format }: WebhookPost): Promise<void> => {
    const { userAgent, ...rest } = options;
    const headers = [["user-agent", userAgent]] as const;
    const answer = await postJson({ ...rest, url, headers, body, timeoutMs: TIMEOUT_MS });
    const trouble = answer.kind === "failed" ? answer.words : findRefusal(answer.body, format);
    if (trouble !== null) options.log(`fen: the webhook at ${url.host} failed: ${trouble}`);
  };
  return {
    warn: (message) => {
      warnings += 1;
      if (warnings < MAX_POSTS) queue = queue.then(() => post(message));
    },
    finish: async (message) => {
      await Promise.race([queue, sleep(PRECEDENCE_MS)]);
      await Promise.all([queue, post(message)]);
    },
  };
}

/** Where the bots of Feishu and WeCom say that something was wrong, with HTTP 200. */
const CODE_KEYS: Readonly<Record<WebhookFormat, string>> = {
  json: "",
  slack: "",
  feishu: "code",
  wecom: "errcode",
};

/** The code alone: the words beside it are foreign. */
function findRefusal(body: unknown, format: WebhookFormat): string | null {
  if (typeof body !== "object" || body === null) return null;
  const fields: Readonly<Record<string, unknown>> = { ...body };
  const key = CODE_KEYS[format];
  const code = fields[key];
  return typeof code === "number" && code !== 0 ? `HTTP 200, but ${key} ${code}` : null;
}
