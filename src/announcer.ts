/** Tells the outside how a run goes: the webhook of warnings and of the end, the trace collector of the end. */

import type { RunRecord } from "./domain/record.ts";
import { renderTrace } from "./domain/report/trace.ts";
import type { Warning } from "./domain/report/warning.ts";
import { renderWebhookMessage, type WebhookFormat } from "./domain/report/webhook-message.ts";
import { readUrl } from "./input-readers.ts";
import { useProxyFrom } from "./io/proxy.ts";
import { sendTrace } from "./io/trace.ts";
import { createWebhook } from "./io/webhook.ts";
import { VERSION } from "./version.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The run as it stands, and how the webhook wants to hear of it. */
type News = { readonly record: RunRecord; readonly format: WebhookFormat };

export type Announcer = {
  /** Goes its way while the run goes on. */
  readonly warn: (warning: Warning, news: News) => void;
  /** Ends after five seconds at most, or one second after a cancel. Never rejects. */
  readonly finish: (news: News, cancelled: AbortSignal) => Promise<void>;
};

const PATIENCE_MS = 5000;
const PATIENCE_AFTER_CANCEL_MS = 1000;

const USER_AGENT = `fen-review/${VERSION}`;

/** Reads the addresses from the environment, so that the end is told even when another input is bad. */
export function createAnnouncer(options: {
  readonly environment: Environment;
  readonly log: (line: string) => void;
}): Announcer {
  const { environment, log } = options;
  const stop = new AbortController();
  const shared = { userAgent: USER_AGENT, signal: stop.signal, log };
  const url = readUrl(environment["INPUT_WEBHOOK-URL"]?.trim() ?? "");
  const webhook = typeof url === "string" ? createWebhook({ ...shared, url }) : null;
  const runUrl = findRunUrl(environment);
  const render = ({ record, format }: News, warning: Warning | null) => ({
    body: renderWebhookMessage({ record, warning, runUrl }, format),
    format,
  });
  return {
    warn: (warning, news) => webhook?.warn(render(news, warning)),
    finish: async (news, cancelled) => {
      const endWait = limitWait(stop, cancelled);
      await useProxyFrom(environment);
      const runId = renderRunId(environment, news.record);
      const body = renderTrace(news.record, { runId, runUrl });
      await Promise.all([
        webhook?.finish(render(news, null)),
        sendTrace({ ...shared, environment, body }),
      ]);
      endWait();
    },
  };
}

/** Has `stop` abort in time; returns how to call that off. */
function limitWait(stop: AbortController, cancelled: AbortSignal): () => void {
  const timers = [setTimeout(() => stop.abort(), PATIENCE_MS)];
  const hurry = () => {
    timers.push(setTimeout(() => stop.abort(), PATIENCE_AFTER_CANCEL_MS));
  };
  if (cancelled.aborted) hurry();
  else cancelled.addEventListener("abort", hurry);
  return () => {
    cancelled.removeEventListener("abort", hurry);
    for (const timer of timers) clearTimeout(timer);
  };
}

function findRunUrl(environment: Environment): string | null {
  const server = environment["GITHUB_SERVER_URL"] || "https://github.com";
  const repository = environment["GITHUB_REPOSITORY"];
  const id = environment["GITHUB_RUN_ID"];
  return repository && id ? `${server}/${repository}/actions/runs/${id}` : null;
}

/** Jobs of a matrix share all that GitHub numbers; the moment tells them apart. */
function renderRunId(environment: Environment, record: RunRecord): string {
  const names = ["RUN_ID", "RUN_ATTEMPT", "JOB", "ACTION"].map((name) => `GITHUB_${name}`);
  const parts = [...names, "RUNNER_NAME"].map((name) => environment[name] ?? "");
  return [record.repository, ...parts, record.startedAt].join("\n");
}
