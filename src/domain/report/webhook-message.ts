/** What a webhook is told of a run, as JSON for programs or as a sentence for the bots of Slack, Feishu and WeCom. */

import { tightestOf } from "../ledger.ts";
import { isModelId } from "../model-id.ts";
import { sumCost } from "../money/call.ts";
import { renderAmount, renderMoney } from "../money/money.ts";
import { totalsOf } from "../money/totals.ts";
import { REASONS } from "../outcome.ts";
import type { RunRecord } from "../record.ts";
import { survives } from "../reviewed.ts";
import {
  percentageOf,
  renderShare,
  renderWarning,
  type SpentLimit,
  type Warning,
} from "./warning.ts";

export type WebhookFormat = "json" | "slack" | "feishu" | "wecom";

/** Version of the JSON message; docs/webhook.schema.json describes it. */
export const WEBHOOK_SCHEMA = "fen-webhook/1";

export type WebhookMessage = {
  readonly record: RunRecord;
  /** The warning that the message is about; `null` for the end of the run. */
  readonly warning: Warning | null;
  /** Web address of the workflow run; `null` where it is not known. */
  readonly runUrl: string | null;
};

/** The body of the POST, JSON in every format. It holds no text of the pull request, the model or a server. */
export function renderWebhookMessage(message: WebhookMessage, format: WebhookFormat): string {
  switch (format) {
    case "json":
      return JSON.stringify(describeRun(message));
    case "slack":
      return JSON.stringify({ text: renderSentences(message) });
    case "feishu":
      return JSON.stringify({ msg_type: "text", content: { text: renderSentences(message) } });
    case "wecom":
      return JSON.stringify({ msgtype: "text", text: { content: renderSentences(message) } });
  }
}

/** Money as decimal strings; what is not known yet is empty or `null`. */
function describeRun({ record, warning, runUrl }: WebhookMessage): unknown {
  const { pullRequest, ending } = record;
  const { cost, costKnown } = totalsOf(record);
  const about = warning ?? findTightest(record);
  return {
    schema: WEBHOOK_SCHEMA,
    event: warning ? "warning" : "finished",
    version: record.version,
    repository: readRepository(record),
    pullRequest: pullRequest && {
      number: pullRequest.number,
      url: checkUrl(pullRequest.url),
      head: pullRequest.head.sha,
    },
    runUrl: checkUrl(runUrl),
    outcome: warning ? null : ending.outcome,
    reason: warning ? null : (ending.reason ?? ""),
    currency: record.currency,
    cost: renderMoney(cost),
    costKnown,
    limitName: about.name,
    limit: renderMoney(about.limit),
    spent: renderMoney(about.spent),
    spentIsLowerBound: about.isLowerBound ?? false,
    percentage: percentageOf(about),
    warnAt: warning?.stage ?? null,
    suggestions: countSuggestions(record),
    comments: record.comments,
    coverage: warning ? null : record.coverage,
    model: readModel(record),
  };
}

function renderSentences(message: WebhookMessage): string {
  const { record, warning, runUrl } = message;
  const { pullRequest } = record;
  const said = warning ? renderWarning(warning, record.currency) : renderEnd(record);
  const number = pullRequest ? `#${pullRequest.number}` : "";
  const links = [pullRequest?.url ?? null, runUrl].map(checkUrl).filter((url) => url !== null);
  return [`fen, ${readRepository(record)}${number}: ${said}`, ...links].join("\n");
}

function renderEnd(record: RunRecord): string {
  const { outcome, reason } = record.ending;
  const why = reason === null ? "" : `: ${REASONS[reason]}`;
  const sentences = [`The run ended as ${outcome}${why}.`];
  if (record.plan !== null || record.earlier !== null) {
    const suggestions = renderCount(countSuggestions(record), "suggestion");
    const read = Math.floor(record.coverage * 100);
    sentences.push(
      `${suggestions}, ${renderCount(record.comments, "comment")} posted, ${read} % of the changed lines read.`,
    );
  }
  const { cost, costKnown } = totalsOf(record);
  if (cost > 0) {
    const amount = `${costKnown ? "" : "about "}${renderAmount(cost, record.currency)}`;
    const share = renderShare(findTightest(record), record.currency);
    sentences.push(`It cost ${amount}; ${share} is spent.`);
  }
  return sentences.join(" ");
}

/** The limit that stops fen first; before any is known, the one of the run. */
function findTightest({ limits, limit, calls }: RunRecord): SpentLimit {
  return tightestOf(limits) ?? { name: "run", limit, spent: sumCost(calls).cost };
}

function renderCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function countSuggestions(record: RunRecord): number {
  return record.reviewed.filter(survives).length;
}

/** Nothing but `owner/repo`: a chat would take other characters for mentions or links. */
function readRepository({ repository }: RunRecord): string {
  return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository) ? repository : "";
}

/** An http or https address of letters that mean nothing to a chat; `null` for any other. */
function checkUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\/[\w.:/-]{1,400}$/.test(url) ? url : null;
}

/** The model that answered, or the one that was asked where the answer's name is no name. */
function readModel(record: RunRecord): string {
  const { model } = totalsOf(record);
  return isModelId(model) ? model : record.models.generate;
}
