/** The trace of a run, as a collector on the loopback gets it. */

import { describe, expect, it } from "vitest";

import { startListener, type ListenerAnswer } from "../io/listener.ts";
import { runIn, S1, type Scene } from "./scenario.ts";
import { stage } from "./stage.ts";

const TOKEN = "glc-93fa77b1c0de4455";

type Span = {
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { key: string; value: Readonly<Record<string, unknown>> }[];
};

type TraceBody = {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Span["attributes"] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
};

async function trace(
  answer: ListenerAnswer = { body: "{}" },
  options: { readonly inputs?: Readonly<Record<string, string>> } = {},
) {
  const collector = await startListener(() => answer);
  const world = await stage();
  const run = await runIn(world, {
    ...options,
    env: {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_HEADERS: `authorization=Bearer%20${TOKEN},x-scope=7`,
    },
    ports: [collector.port],
  });
  const body = collector.posted[0]?.body as TraceBody | undefined;
  const [resourceSpans] = body?.resourceSpans ?? [];
  const spans = resourceSpans?.scopeSpans[0]?.spans ?? [];
  return { collector, world, run, resource: resourceSpans?.resource, spans };
}

const attributeOf = (span: Span | undefined, key: string) =>
  Object.values(span?.attributes.find((attribute) => attribute.key === key)?.value ?? {})[0];

function expectNoToken(run: Scene): void {
  for (const sink of [run.stdout, run.stderr, run.summary, ...run.files.values()]) {
    expect(sink).not.toContain(TOKEN);
  }
}

describe("a collector", () => {
  it("gets the run as one trace, when it has ended", async () => {
    const { collector, run, spans, resource } = await trace();
    expect(collector.posted).toHaveLength(1);
    expect(collector.posted[0]).toMatchObject({
      path: "/v1/traces",
      headers: { authorization: `Bearer ${TOKEN}`, "x-scope": "7" },
    });
    expect(resource?.attributes[0]).toEqual({
      key: "service.name",
      value: { stringValue: "fen" },
    });
    expect(spans.map(({ name }) => name)).toEqual([
      "review run",
      "plan",
      "chat mimo-v2-flash",
      "chat mimo-v2-flash",
      "publish",
    ]);
    const [whole, ...parts] = spans;
    for (const part of parts) {
      expect(BigInt(part.startTimeUnixNano)).toBeGreaterThanOrEqual(
        BigInt(whole?.startTimeUnixNano ?? 0),
      );
      expect(BigInt(part.endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(part.startTimeUnixNano));
    }
    expect(attributeOf(whole, "fen.outcome")).toBe("complete");
    expect(attributeOf(whole, "fen.cost.amount")).toBe(Number(run.outputs["cost"]));
    const calls = spans.filter(({ kind }) => kind === 3);
    expect(calls.map((call) => attributeOf(call, "fen.pass"))).toEqual(["generate", "verify"]);
    expect(calls.map((call) => attributeOf(call, "gen_ai.usage.input_tokens"))).toEqual([
      1000, 1000,
    ]);
    expectNoToken(run);
  });

  it("gets nothing of the code or of what the model said", async () => {
    const { collector } = await trace();
    for (const text of [S1.quote, S1.title, S1.path, "You review"]) {
      expect(collector.posted[0]?.raw).not.toContain(text);
    }
  });

  it("hears of a run that ended before anything was read", async () => {
    const { spans } = await trace(undefined, { inputs: { "cost-limit": "none" } });
    expect(spans.map(({ name }) => name)).toEqual(["review run"]);
    expect(attributeOf(spans[0], "error.type")).toBe("bad-input");
  });

  it.each<[string, ListenerAnswer, string]>([
    ["refuses", { status: 401, body: TOKEN }, "HTTP 401"],
    ["never answers", "hang", "no answer"],
  ])("that %s is a line of the log and no more", async (_what, answer, trouble) => {
    const { run, collector } = await trace(answer);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: "complete", comments: "3" });
    const host = new URL(collector.url).host;
    expect(run.stdout).toContain(`fen: the trace collector at ${host} failed: ${trouble}`);
    expectNoToken(run);
  });
});
