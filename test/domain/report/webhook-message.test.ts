import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ending, REASONS, type Reason } from "../../../src/domain/outcome.ts";
import type { RunRecord } from "../../../src/domain/record.ts";
import type { Warning } from "../../../src/domain/report/warning.ts";
import {
  renderWebhookMessage,
  WEBHOOK_SCHEMA,
  type WebhookFormat,
} from "../../../src/domain/report/webhook-message.ts";
import { callOf, recordOf } from "../sample-run.ts";
import { reviewedOf } from "../sample-suggestion.ts";

const file = fileURLToPath(new URL("../../../docs/webhook.schema.json", import.meta.url));
const schema = JSON.parse(readFileSync(file, "utf8"));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
formats.default(ajv);
const check = ajv.compile({ ...schema, unevaluatedProperties: false });

const RUN_URL = "https://github.example/o/r/actions/runs/42";
const WARNING: Warning = {
  name: "pull request",
  stage: 50,
  limit: 20_000_000,
  spent: 11_000_000,
  isLowerBound: true,
};

type Options = {
  readonly record?: Partial<RunRecord>;
  readonly warning?: Warning;
  readonly format?: WebhookFormat;
};

function render({ record = {}, warning, format = "json" }: Options = {}): Record<string, unknown> {
  const message = { record: recordOf(record), warning: warning ?? null, runUrl: RUN_URL };
  return JSON.parse(renderWebhookMessage(message, format));
}

type Chat = Exclude<WebhookFormat, "json">;

const TEXT_OF: Readonly<Record<Chat, (body: Record<string, unknown>) => string>> = {
  slack: ({ text }) => String(text),
  feishu: ({ content }) => (content as { text: string }).text,
  wecom: ({ text }) => (text as { content: string }).content,
};
const CHATS = ["slack", "feishu", "wecom"] as const;

describe("the JSON message", () => {
  it("about the end holds what the outputs hold", () => {
    const record = { reviewed: [reviewedOf()], comments: 1, coverage: 0.75 };
    expect(render({ record: { ...record, ending: ending("partial", "cost-limit") } })).toEqual({
      schema: WEBHOOK_SCHEMA,
      event: "finished",
      version: "0.0.0",
      repository: "o/r",
      pullRequest: {
        number: 7,
        url: "https://github.example/o/r/pull/7",
        head: "b".repeat(40),
      },
      runUrl: RUN_URL,
      outcome: "partial",
      reason: "cost-limit",
      currency: "CNY",
      cost: "0.00232",
      costKnown: true,
      limitName: "run",
      limit: "0.01",
      spent: "0.00232",
      spentIsLowerBound: false,
      percentage: 23,
      warnAt: null,
      suggestions: 1,
      comments: 1,
      coverage: 0.75,
      model: "mimo-v2.6-flash",
    });
  });

  it("about a warning holds the limit, and nothing that only the end can know", () => {
    expect(render({ warning: WARNING })).toMatchObject({
      event: "warning",
      outcome: null,
      reason: null,
      coverage: null,
      cost: "0.00232",
      limitName: "pull request",
      limit: "0.02",
      spent: "0.011",
      spentIsLowerBound: true,
      percentage: 55,
      warnAt: 50,
    });
  });

  it("about the end names the limit of which the least is left", () => {
    const limits = [
      { name: "run", limit: 10_000_000, spent: 2_000_000, left: 8_000_000, isLowerBound: false },
      { name: "month", limit: 9_000_000, spent: 9_000_000, left: 0, isLowerBound: true },
    ] as const;
    expect(render({ record: { limits } })).toMatchObject({
      limitName: "month",
      percentage: 100,
      spentIsLowerBound: true,
    });
  });

  const early = { pullRequest: null, plan: null, calls: [], limits: [], limit: 0 } as const;
  const estimated = { calls: [callOf({ costKnown: false })] };
  const endings = Object.keys(REASONS).map((reason) => ({
    record: { ending: ending("skipped", reason as Reason) },
  }));
  it.each<Options>([
    {},
    { warning: WARNING },
    {
      record: {
        ...early,
        ending: ending("failed", "bad-input"),
        models: { generate: "", verify: "" },
      },
    },
    { record: estimated },
    { record: { repository: "", currency: "USD" } },
    { record: { pullRequest: { ...recordOf().pullRequest!, url: "javascript:alert(1)" } } },
    ...endings,
  ])("keeps to the schema in the documents: %j", (options) => {
    check(render(options));
    expect(check.errors).toBeNull();
  });

  it("has the schema that it names", () => {
    expect(schema.$id).toBe(WEBHOOK_SCHEMA);
    expect(check({ ...render(), cost: 0.00232 })).toBe(false);
    expect(check({ ...render(), more: 1 })).toBe(false);
    const { cost: _, ...rest } = render();
    expect(check(rest)).toBe(false);
  });

  it("has the name of a model only where it is one", () => {
    const calls = [callOf({ answeredBy: "<!channel> hello" })];
    expect(render({ record: { calls } })["model"]).toBe("mimo-v2.6-flash");
    expect(render({ record: { calls: [callOf({ answeredBy: "a/b" })] } })["model"]).toBe("a/b");
  });
});

describe("the message to a chat", () => {
  it.each(CHATS)("has the shape that %s takes", (format) => {
    const text = TEXT_OF[format](render({ format }));
    const shapes = {
      slack: { text },
      feishu: { msg_type: "text", content: { text } },
      wecom: { msgtype: "text", text: { content: text } },
    };
    expect(render({ format })).toEqual(shapes[format]);
    expect(text).toMatch(/^fen/);
  });

  const say = (options: Options) => TEXT_OF.slack(render({ ...options, format: "slack" }));

  it("tells the end in plain sentences", () => {
    const record = { reviewed: [reviewedOf()], comments: 2, coverage: 0.756 };
    expect(say({ record: { ...record, ending: ending("partial", "cost-limit") } })).toBe(
      [
        "fen, o/r#7: The run ended as partial: the cost limit does not pay for everything. 1 suggestion, 2 comments posted, 75 % of the changed lines read. It cost ¥0.0023; 23 % of the limit of ¥0.01 for this run is spent.",
        "https://github.example/o/r/pull/7",
        RUN_URL,
      ].join("\n"),
    );
  });

  it("tells an end before anything was read", () => {
    const record = { pullRequest: null, plan: null, calls: [] };
    expect(
      say({ record: { ...record, ending: ending("failed", "bad-input", "`@all`: no") } }),
    ).toBe(
      `fen, o/r: The run ended as failed: an input or the configuration is not valid.\n${RUN_URL}`,
    );
  });

  it("tells a warning, and an estimate as one", () => {
    expect(say({ warning: WARNING })).toContain(
      "fen, o/r#7: Warning at 50 %: at least ¥0.011 is spent, 55 % of the limit of ¥0.02 for this pull request.\n",
    );
    expect(say({ record: { calls: [callOf({ costKnown: false })] } })).toContain("cost about ¥");
  });

  it("holds no text of others, whatever they write", () => {
    const foreign = fc.constantFrom(
      "@all",
      "<!channel>",
      '<at user_id="all">x</at>',
      "<@here>",
      "*b*",
      "[x](https://evil.example)",
      "`x`",
      "a\nb",
    );
    fc.assert(
      fc.property(foreign, fc.constantFrom(...CHATS), (text, format) => {
        const suggestion = reviewedOf({ title: text, body: text, path: text, quote: text });
        const record: Partial<RunRecord> = {
          repository: `o/${text}`,
          ending: ending("partial", "cost-limit", text),
          pullRequest: { ...recordOf().pullRequest!, url: `https://github.example/${text}` },
          calls: [callOf({ answeredBy: text, finishReason: text, error: text, files: [text] })],
          reviewed: [suggestion],
          notes: [text],
        };
        const said = TEXT_OF[format](render({ record, format }));
        expect(said).not.toContain(text);
        expect(said.replace(RUN_URL, "")).toMatch(/^[\w .,:;()%¥#/-]+\n$/);
      }),
    );
  });

  it("is far shorter than the 2,048 bytes that WeCom takes, even at the longest", () => {
    const long = "x".repeat(100);
    const url = `https://${"u".repeat(392)}`;
    const record = {
      repository: `${long}/${long}`,
      pullRequest: { ...recordOf().pullRequest!, url },
      ending: ending("partial", "verifier-unhealthy"),
    };
    const message = { record: recordOf(record), warning: null, runUrl: url };
    const body = renderWebhookMessage(message, "wecom");
    expect(body).toContain(url);
    expect(Buffer.byteLength(body)).toBeLessThan(2048);
  });
});
