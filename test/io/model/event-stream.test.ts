import { gzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import {
  readBeginning,
  readEventStream,
  type StreamEnd,
  type StreamItem,
  type StreamOptions,
} from "../../../src/io/model/event-stream.ts";

const BOM = "\uFEFF";

/** A body that gives `text` in pieces of `pieceBytes`. `end: "open"` leaves it without an end. */
function bodyOf(
  text: string | Uint8Array,
  options: { readonly pieceBytes?: number; readonly end?: "close" | "open" | "break" } = {},
): ReadableStream<Uint8Array> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const step = options.pieceBytes ?? Math.max(1, bytes.length);
  let from = 0;
  return new ReadableStream({
    pull(controller) {
      if (from < bytes.length) {
        controller.enqueue(bytes.slice(from, from + step));
        from += step;
        return;
      }
      if (options.end === "break") controller.error(new Error("broken"));
      else if (options.end !== "open") controller.close();
    },
  });
}

function repeatWithoutEnd(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.enqueue(Buffer.from(text)) });
}

type Result = { readonly items: readonly StreamItem[]; readonly end: StreamEnd };

async function readItems(
  body: ReadableStream<Uint8Array>,
  options: Partial<StreamOptions> = {},
): Promise<Result> {
  const items: StreamItem[] = [];
  const end = await readEventStream(body, {
    signal: new AbortController().signal,
    onBytes: () => undefined,
    onItem: (item) => {
      items.push(item);
      return "more";
    },
    graceMs: 20,
    ...options,
  });
  return { items, end };
}

const document = (value: unknown): StreamItem => ({ kind: "document", value });
const ONE = document({ n: 1 });
const TWO = document({ t: "é😀" });
const DONE: StreamItem = { kind: "done" };
const PLAIN = 'data: {"n":1}\n\ndata: {"t":"é😀"}\n\ndata: [DONE]\n\n';

describe("an event stream is read the same", () => {
  it.each([
    ["as it is usual", PLAIN],
    ["with carriage returns only", PLAIN.replaceAll("\n", "\r")],
    ["with both", PLAIN.replaceAll("\n", "\r\n")],
    ["behind a byte order mark", BOM + PLAIN],
    ["behind blank lines", `\n\n${PLAIN}`],
    ["without spaces after data:", PLAIN.replaceAll("data: ", "data:")],
    ["without a blank line at the end", PLAIN.trimEnd()],
    ["with one line feed between events", PLAIN.replaceAll("\n\n", "\n")],
    ["with one document over several lines", PLAIN.replace('{"n":1}', '{\ndata: "n":1\ndata: }')],
    ["with comments", `: PING\n\n${PLAIN.replace("\n\n", "\n\n: OPENROUTER PROCESSING\n\n")}`],
    ["with empty data", `data:\n\n${PLAIN}`],
    ["with keep-alives that are no JSON", `data: ping\n\n${PLAIN}`],
    ["with ids, names and retry", `id: 7\nevent: message\nretry: 5\n${PLAIN}`],
  ])("%s, cut at every byte", async (_name, text) => {
    const length = Buffer.byteLength(text);
    for (const pieceBytes of [length, ...Array.from({ length: 12 }, (_, at) => at + 1)]) {
      const { items, end } = await readItems(bodyOf(text, { pieceBytes }));
      expect(items).toEqual([ONE, TWO, DONE]);
      expect(end).toBe("ended");
    }
  });
});

describe("what is no event stream is recognised:", () => {
  it.each<readonly [string, string, StreamEnd, readonly StreamItem[]]>([
    ["a plain completion", '\n {"n":1}\n', "ended", [ONE]],
    ["documents on lines of their own", '{"n":1}\n{"t":"é😀"}\n', "ended", [ONE, TWO]],
    ["a plain completion cut off", '{"n":1', "ended", [{ kind: "unreadable" }]],
    ["a web page", "\n <!doctype html><p>hi", "html", []],
    ["nothing", "", "empty", []],
    ["white space", " \n \n", "empty", []],
    ["comments only", ": PING\n\n: PING\n\n", "empty", []],
    ["prose", "All good.\n", "empty", []],
  ])("%s", async (_name, text, ...[end, items]) => {
    expect(await readItems(bodyOf(text, { pieceBytes: 3 }))).toEqual({ items, end });
  });

  it("a web page is not read to its end", async () => {
    expect((await readItems(bodyOf("<html>", { end: "open" }))).end).toBe("html");
  });
});

describe("broken events are told apart:", () => {
  it("one that cannot be read does not cost the others", async () => {
    const { items } = await readItems(bodyOf(`data: {"n":\n\n${PLAIN}`));
    expect(items).toEqual([{ kind: "unreadable" }, ONE, TWO, DONE]);
  });

  it.each<readonly [string, unknown]>([
    ['{"error":{"message":"busy"}}', { error: { message: "busy" } }],
    ["overloaded", "overloaded"],
  ])("event: error with %s is an error", async (data, value) => {
    const { items } = await readItems(bodyOf(`event: error\ndata: ${data}\n\n`));
    expect(items).toEqual([{ kind: "error", value }]);
  });

  it("bytes that are no UTF-8 are survived", async () => {
    const bytes = Buffer.concat([
      Buffer.from('data: {"n":"'),
      Buffer.from([0xff, 0xfe, 0x80]),
      Buffer.from('"}\n\n'),
    ]);
    const { items } = await readItems(bodyOf(bytes));
    expect(items).toEqual([document({ n: "\uFFFD\uFFFD\uFFFD" })]);
  });
});

describe("reading ends", () => {
  it("soon after [DONE], though the connection stays open, with what came in between", async () => {
    const text = `data: [DONE]\n\ndata: {"n":1}\n\n`;
    const { items, end } = await readItems(bodyOf(text, { pieceBytes: 20, end: "open" }));
    expect({ items, end }).toEqual({ items: [DONE, ONE], end: "ended" });
  });

  it("soon after the reader has enough", async () => {
    const options = { onItem: (): "enough" => "enough" };
    expect((await readItems(bodyOf('data: {"n":1}\n\n', { end: "open" }), options)).end).toBe(
      "ended",
    );
  });

  it("at once when the signal says so, with the event that lacks its blank line", async () => {
    const controller = new AbortController();
    const options = { signal: controller.signal, onBytes: () => controller.abort() };
    const { items } = await readItems(bodyOf('data: {"n":1}\n', { end: "open" }), options);
    expect(items).toEqual([ONE]);
  });

  it("with the connection's error, after what arrived has been read", async () => {
    const items: StreamItem[] = [];
    const onItem = (item: StreamItem): "more" => {
      items.push(item);
      return "more";
    };
    const reading = readItems(bodyOf('data: {"n":1}\n', { end: "break" }), { onItem });
    await expect(reading).rejects.toThrow("broken");
    expect(items).toEqual([ONE]);
  });

  it("at the cap of the stream, of a line, and of a plain completion", async () => {
    expect((await readItems(repeatWithoutEnd(": ping\n\n"), { maxBytes: 5000 })).end).toBe(
      "too-large",
    );
    expect((await readItems(repeatWithoutEnd("data: xxxx"), { maxLineCharacters: 5000 })).end).toBe(
      "too-large",
    );
    expect((await readItems(repeatWithoutEnd('{"a":1}'), { maxBytes: 5000 })).end).toBe(
      "too-large",
    );
  });

  it("at the cap of what a compressed body unpacks to", async () => {
    const bomb = gzipSync(Buffer.alloc(3_000_000, ": ping\n\n"));
    let bytes = 0;
    const unpacked = bodyOf(bomb)
      .pipeThrough(new DecompressionStream("gzip"))
      .pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            bytes += chunk.byteLength;
            controller.enqueue(chunk);
          },
        }),
      );
    expect((await readItems(unpacked, { maxBytes: 100_000 })).end).toBe("too-large");
    expect(bytes).toBeLessThan(400_000);
  });
});

describe("the beginning of a body", () => {
  it("is cut at the cap, though the body never ends", async () => {
    expect(await readBeginning(bodyOf("abcdef", { pieceBytes: 4, end: "open" }), 5)).toBe("abcde");
  });

  it("is what arrived before the connection broke", async () => {
    expect(await readBeginning(bodyOf("abc", { end: "break" }), 99)).toBe("abc");
    expect(await readBeginning(null, 99)).toBe("");
  });
});
