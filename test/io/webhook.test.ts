import { describe, expect, it } from "vitest";

import type { WebhookFormat } from "../../src/domain/report/webhook-message.ts";
import { createWebhook, type WebhookPost } from "../../src/io/webhook.ts";
import { startListener, type ListenerAnswer } from "./listener.ts";

const postOf = (n: number, format: WebhookFormat = "json"): WebhookPost => ({
  body: JSON.stringify({ n }),
  format,
});

async function open(answerFor: (index: number) => ListenerAnswer | Promise<ListenerAnswer>) {
  const listener = await startListener(answerFor);
  const lines: string[] = [];
  const stop = new AbortController();
  const webhook = createWebhook({
    url: `${listener.url}/hook/0a1b2c3d4e5f6a7b?key=s3cr3t`,
    userAgent: "fen-review/1",
    signal: stop.signal,
    log: (line) => lines.push(line),
  });
  const numbers = () => listener.posted.map(({ body }) => body["n"]);
  return { listener, webhook, lines, stop, numbers, host: new URL(listener.url).host };
}

describe("a webhook", () => {
  it("gets the warnings in their order and then the end", async () => {
    const { listener, webhook, lines, numbers } = await open(() => ({}));
    for (const n of [1, 2, 3]) webhook.warn(postOf(n));
    await webhook.finish(postOf(4));
    expect(numbers()).toEqual([1, 2, 3, 4]);
    expect(lines).toEqual([]);
    expect(listener.posted[0]).toMatchObject({
      path: "/hook/0a1b2c3d4e5f6a7b?key=s3cr3t",
      headers: { "user-agent": "fen-review/1" },
    });
  });

  it("gets twenty posts of a run at most, the last of them the end", async () => {
    const { webhook, numbers } = await open(() => ({}));
    for (let n = 1; n <= 40; n += 1) webhook.warn(postOf(n));
    await webhook.finish(postOf(99));
    expect(numbers()).toHaveLength(20);
    expect(numbers().at(-1)).toBe(99);
  });

  it("hears of the end even when it has not answered a warning", async () => {
    const { webhook, numbers, lines, stop, host } = await open((index) => {
      if (index === 0) return "hang";
      stop.abort();
      return {};
    });
    webhook.warn(postOf(1));
    webhook.warn(postOf(2));
    await webhook.finish(postOf(3));
    expect(numbers()).toEqual([1, 3]);
    expect(lines).toContain(`fen: the webhook at ${host} failed: no answer before the run ended`);
  });

  it("that fails is a line that names the host alone, and gets the next message all the same", async () => {
    const { webhook, numbers, lines, host } = await open((index) => ({
      status: index === 0 ? 500 : 200,
    }));
    webhook.warn(postOf(1));
    await webhook.finish(postOf(2));
    expect(numbers()).toEqual([1, 2]);
    expect(lines).toEqual([`fen: the webhook at ${host} failed: HTTP 500`]);
  });

  it.each<[WebhookFormat, string, string | null]>([
    ["feishu", '{"code":19001,"msg":"param invalid"}', "HTTP 200, but code 19001"],
    ["feishu", '{"code":0,"msg":"success"}', null],
    ["wecom", '{"errcode":93000,"errmsg":"invalid webhook url"}', "HTTP 200, but errcode 93000"],
    ["wecom", '{"errcode":0,"errmsg":"ok"}', null],
    ["slack", "ok", null],
    ["json", '{"code":1,"errcode":1}', null],
    ["feishu", "null", null],
    ["feishu", '{"code":"<at>"}', null],
  ])("of %s that answers %s", async (format, body, trouble) => {
    const { webhook, lines, host } = await open(() => ({ body }));
    await webhook.finish(postOf(1, format));
    expect(lines).toEqual(
      trouble === null ? [] : [`fen: the webhook at ${host} failed: ${trouble}`],
    );
  });
});
