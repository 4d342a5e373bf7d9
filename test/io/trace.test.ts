import { describe, expect, it } from "vitest";

import { findTraceTarget, sendTrace } from "../../src/io/trace.ts";
import { startListener, type ListenerAnswer } from "./listener.ts";

const ALL = "OTEL_EXPORTER_OTLP_ENDPOINT";
const TRACES = "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT";

describe("the collector", () => {
  it.each([
    [{ [ALL]: "http://c.example:4318" }, "http://c.example:4318/v1/traces"],
    [{ [ALL]: "http://c.example:4318/" }, "http://c.example:4318/v1/traces"],
    [{ [ALL]: " https://c.example/otlp?a=b " }, "https://c.example/otlp/v1/traces?a=b"],
    [{ [TRACES]: "https://c.example/own" }, "https://c.example/own"],
    [{ [ALL]: "http://other.example", [TRACES]: "https://c.example" }, "https://c.example/"],
    [{ [ALL]: "http://c.example", [TRACES]: "" }, "http://c.example/v1/traces"],
  ])("is where the standard variables say: %j", (environment, href) => {
    expect(findTraceTarget(environment)).toMatchObject({ url: { href } });
  });

  it.each([
    {},
    { [ALL]: " " },
    { [ALL]: "http://c.example", OTEL_SDK_DISABLED: "TRUE" },
    { [TRACES]: "http://c.example", OTEL_TRACES_EXPORTER: "none" },
  ])("is nowhere without them, and where tracing is off: %j", (environment) => {
    expect(findTraceTarget(environment)).toBeNull();
  });

  it.each(["c.example:4317", "file:///etc/passwd", "grpc://c.example", "http://"])(
    "is spoken to over http and https only: %s",
    (address) => {
      expect(findTraceTarget({ [TRACES]: address })).toEqual({
        problem: `${TRACES} is not an http or https address`,
      });
    },
  );

  it("gets the headers of both lists, those for traces last", () => {
    const environment = {
      [ALL]: "http://c.example",
      OTEL_EXPORTER_OTLP_HEADERS: "authorization=Basic%20YTpi,x-scope=1",
      OTEL_EXPORTER_OTLP_TRACES_HEADERS: "x-scope=2",
    };
    expect(findTraceTarget(environment)).toMatchObject({
      headers: [
        ["authorization", "Basic YTpi"],
        ["x-scope", "1"],
        ["x-scope", "2"],
      ],
    });
  });
});

async function send(answer: ListenerAnswer, variables: Readonly<Record<string, string>> = {}) {
  const listener = await startListener(() => answer);
  const lines: string[] = [];
  await sendTrace({
    environment: { [ALL]: listener.url, ...variables },
    body: '{"resourceSpans":[]}',
    userAgent: "fen-review/1",
    signal: new AbortController().signal,
    log: (line) => lines.push(line),
  });
  return { listener, lines, host: new URL(listener.url).host };
}

describe("a trace", () => {
  it("is one POST with the headers given", async () => {
    const headers = "authorization=Bearer%20t0ken,x-scope=1";
    const { listener, lines } = await send(
      { body: "{}" },
      { OTEL_EXPORTER_OTLP_HEADERS: headers, OTEL_EXPORTER_OTLP_TRACES_HEADERS: "x-scope=2" },
    );
    expect(listener.posted).toHaveLength(1);
    expect(listener.posted[0]).toMatchObject({
      path: "/v1/traces",
      body: { resourceSpans: [] },
      headers: {
        "content-type": "application/json",
        "user-agent": "fen-review/1",
        authorization: "Bearer t0ken",
        "x-scope": "2",
      },
    });
    expect(lines).toEqual([]);
  });

  it.each<[ListenerAnswer, string]>([
    [{ status: 401 }, "HTTP 401"],
    [{ body: '{"partialSuccess":{"rejectedSpans":"3"}}' }, "it rejected 3 spans"],
  ])("that is refused with %j is one line", async (answer, trouble) => {
    const { lines, host } = await send(answer);
    expect(lines).toEqual([`fen: the trace collector at ${host} failed: ${trouble}`]);
  });

  it.each(['{"partialSuccess":{"rejectedSpans":0}}', '{"partialSuccess":null}', "[]", "x"])(
    "is taken when the answer is %s",
    async (body) => {
      expect((await send({ body })).lines).toEqual([]);
    },
  );

  it("that has nowhere to go is one line", async () => {
    const { listener, lines } = await send({}, { [TRACES]: "grpc://x" });
    expect(listener.posted).toEqual([]);
    expect(lines).toEqual([`fen: no trace was sent: ${TRACES} is not an http or https address`]);
  });
});
