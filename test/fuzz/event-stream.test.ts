/** The reader of event streams on foreign bytes: it ends, it throws nothing of its own, and cuts change nothing. */

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { Completion } from "../../src/domain/completion/completion.ts";
import { ModelError } from "../../src/domain/errors.ts";
import { readCompletion } from "../../src/io/model/completion-reader.ts";
import {
  readEventStream,
  type StreamEnd,
  type StreamItem,
} from "../../src/io/model/event-stream.ts";
import { createWatch } from "../../src/io/model/watch.ts";
import { STREAMS } from "./corpus/streams.ts";
import { anyJson, DEEP, foreign, isPolluted, RUNS } from "./mutate.ts";

type Read = { readonly items: readonly StreamItem[]; readonly end: StreamEnd };

/** Gives the bytes in pieces that end at the given places. */
function bodyOf(bytes: Uint8Array, cuts: readonly number[]): ReadableStream<Uint8Array> {
  const places = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted(
    (a, b) => a - b,
  );
  let from = 0;
  return new ReadableStream({
    start(controller) {
      for (const to of places) {
        controller.enqueue(bytes.slice(from, to));
        from = to;
      }
      controller.close();
    },
  });
}

async function read(bytes: Uint8Array, cuts: readonly number[] = []): Promise<Read> {
  const items: StreamItem[] = [];
  const end = await readEventStream(bodyOf(bytes, cuts), {
    signal: new AbortController().signal,
    onBytes: () => undefined,
    onItem: (item) => {
      items.push(item);
      return "more";
    },
  });
  return { items, end };
}

const encode = (text: string) => new TextEncoder().encode(text);

const eachByte = (bytes: Uint8Array) => Array.from(bytes, (_, at) => at);

describe("the corpus of streams", () => {
  it.each(STREAMS)("$name", async ({ body, items: expected, end }) => {
    const bytes = encode(body);
    for (const cuts of [[], eachByte(bytes)]) {
      const result = await read(bytes, cuts);
      const items = result.items.map((item) =>
        item.kind === "document" ? (item.value as { n: number }).n : item.kind,
      );
      expect({ items, end: result.end }).toEqual({ items: expected, end });
    }
  });
});

const SAMPLES = STREAMS.map(({ body }) => body);
const anyStream = fc
  .array(fc.oneof(fc.constantFrom(...SAMPLES), foreign(SAMPLES)), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(""));

describe("an event stream of anything", () => {
  it("reads the same however its bytes are cut", async () => {
    const cuts = fc.array(fc.nat(5000), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(anyStream, cuts, async (text, places) => {
        const bytes = encode(text);
        const whole = await read(bytes);
        expect(await read(bytes, places)).toEqual(whole);
        expect(await read(bytes, eachByte(bytes))).toEqual(whole);
      }),
      RUNS,
    );
  });

  it("reads bytes that are no UTF-8 the same however they are cut", async () => {
    const chunk = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.constantFrom(...SAMPLES).map(encode),
      fc
        .constantFrom(
          [0xef, 0xbb],
          [0xef, 0xbb, 0xbf],
          [0xe2, 0x80],
          [0xf0, 0x9f, 0x98],
          [0xc0, 0x80],
        )
        .map((bytes) => Uint8Array.from(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(chunk, { maxLength: 6 }), async (chunks) => {
        const bytes = Uint8Array.from(chunks.flatMap((one) => [...one]));
        expect(await read(bytes, eachByte(bytes))).toEqual(await read(bytes));
      }),
      RUNS,
    );
  });

  it("keeps what came before the damage", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(9), foreign(SAMPLES), async (count, rubbish) => {
        const good = Array.from({ length: count }, (_, n) => ({ n }));
        const events = good.map((value) => `data: ${JSON.stringify(value)}\n\n`).join("");
        const { items } = await read(encode(`: begin\n\n${events}${rubbish}`));
        const documents = items.flatMap((item) => (item.kind === "document" ? [item.value] : []));
        expect(documents.slice(0, count)).toEqual(good);
      }),
      RUNS,
    );
  });

  it.each(Object.entries(DEEP))("takes a hundred thousand brackets (%s)", async (_, brackets) => {
    for (const text of [`data: ${brackets}\n\ndata: {"n":1}\n\n`, `{"a":${brackets}}`, brackets]) {
      const { end, items } = await read(encode(text));
      expect(["ended", "empty"]).toContain(end);
      const last = text.startsWith("data") ? items.at(-1) : { kind: "document", value: { n: 1 } };
      expect(last).toEqual({ kind: "document", value: { n: 1 } });
    }
  });

  it("takes a line of a mebibyte, and refuses a longer one without reading on", async () => {
    const line = (length: number) =>
      encode(`data: {"n":"${"x".repeat(length)}"}\n\ndata: {"n":1}\n\n`);
    const cuts = Array.from({ length: 100 }, (_, at) => at * 16_384);
    expect((await read(line(1_000_000), cuts)).items.length).toBe(2);
    expect((await read(line(5_000_000), cuts)).end).toBe("too-large");
  });
});

const ASKED = {
  model: "m",
  endpoint: "https://one.example/v1",
  host: "one.example",
  apiKey: "sk-secret-key",
};

/** The answer as `readCompletion` leaves it. */
async function complete(text: string): Promise<{ completion: Completion; error: unknown }> {
  const watch = createWatch({ idleTimeoutMs: 20_000, signal: new AbortController().signal });
  const completion = new Completion();
  try {
    const response = new Response(bodyOf(encode(text), []));
    const reading = { asked: ASKED, watch, completion, onText: () => undefined };
    return { completion, error: (await readCompletion(response, reading)).error };
  } finally {
    watch.release();
  }
}

const CHUNK_KEYS = [
  ..."choices delta message content reasoning_content refusal finish_reason index model usage".split(
    " ",
  ),
  ..."prompt_tokens completion_tokens total_tokens cost error object code status detail text".split(
    " ",
  ),
];

describe("a completion of anything", () => {
  it("is judged, with no error but a ModelError, and without the key", async () => {
    const documents = fc.array(anyJson(CHUNK_KEYS, 6), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(documents, foreign(SAMPLES), async (chunks, rubbish) => {
        const text = chunks.map((chunk) => `data: ${chunk}\n\n`).join("");
        const { completion, error } = await complete(`${text}${rubbish}`);
        expect(error === null || error instanceof ModelError).toBe(true);
        const usage = completion.usage ?? { inputTokens: 0, outputTokens: 0 };
        expect(usage.inputTokens).toBeGreaterThanOrEqual(0);
        expect(usage.outputTokens).toBeGreaterThanOrEqual(0);
        expect(isPolluted()).toBe(false);
      }),
      RUNS,
    );
  });

  it.each([
    ["an error", (deep: string) => `data: {"error":${deep}}\n\n`],
    ["an error by name", (deep: string) => `event: error\ndata: ${deep}\n\n`],
    ["content", (deep: string) => `data: {"choices":[{"delta":{"content":${deep}}}]}\n\n`],
    ["usage", (deep: string) => `data: {"choices":[],"usage":{"prompt_tokens":${deep}}}\n\n`],
  ])("with deep nesting in %s ends with a ModelError", async (_, textOf) => {
    for (const deep of [DEEP.arrays, DEEP.objects]) {
      const { error } = await complete(textOf(deep));
      expect(error).toBeInstanceOf(ModelError);
    }
  });

  it("never quotes the key that the endpoint echoes", async () => {
    const place = fc.constantFrom("message", "detail", "param", "error");
    await fc.assert(
      fc.asyncProperty(place, fc.string({ maxLength: 250 }), async (key, before) => {
        const said = JSON.stringify({ error: { [key]: `${before}${ASKED.apiKey}` } });
        const { error } = await complete(`data: ${said}\n\n`);
        expect((error as ModelError).message).not.toContain(ASKED.apiKey);
      }),
      RUNS,
    );
  });
});
